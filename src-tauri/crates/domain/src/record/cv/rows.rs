//! Rows of a CV. Months are enough; `now` says that a row goes on.

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use super::{Relative, RelativeHistory};
use crate::date::PartialDate;
use crate::record::Placed;

/// From month to month, both counted.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Span {
    /// From.
    pub from: Option<PartialDate>,
    /// To; nothing while it goes on.
    pub to: Option<PartialDate>,
    /// đến nay.
    pub now: bool,
}

/// (14) A line of the life until social activity began.
#[derive(Debug, Clone, PartialEq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct HistoryRow {
    /// Place in the list.
    pub order: f64,
    /// When.
    pub span: Span,
    /// What, and where the person lived.
    pub text: String,
    /// Struck.
    pub struck: bool,
}

/// (15) Work, study, service, illness: without a gap.
#[derive(Debug, Clone, PartialEq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct JobRow {
    /// Place in the list.
    pub order: f64,
    /// When.
    pub span: Span,
    /// Làm việc gì, ở đâu.
    pub work: String,
    /// Chức vụ.
    pub post: String,
    /// Struck.
    pub struck: bool,
}

/// (17) Training.
#[derive(Debug, Clone, PartialEq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct CourseRow {
    /// Place in the list.
    pub order: f64,
    /// When.
    pub span: Span,
    /// Ngành học hoặc tên lớp học.
    pub subject: String,
    /// Tên trường, cấp phụ trách.
    pub school: String,
    /// Hình thức học.
    pub mode: String,
    /// Văn bằng, chứng chỉ, trình độ.
    pub certificate: String,
    /// Struck.
    pub struck: bool,
}

/// (18) A stay abroad.
#[derive(Debug, Clone, PartialEq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct AbroadRow {
    /// Place in the list.
    pub order: f64,
    /// When.
    pub span: Span,
    /// Nội dung đi.
    pub purpose: String,
    /// Nước nào.
    pub country: String,
    /// Cơ quan, đơn vị, tổ chức quyết định.
    pub sent_by: String,
    /// Struck.
    pub struck: bool,
}

/// (19), (20) An award or a measure of discipline.
#[derive(Debug, Clone, PartialEq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct AwardRow {
    /// Place in the list.
    pub order: f64,
    /// Tháng, năm.
    pub on: Option<PartialDate>,
    /// Lý do, hình thức.
    pub what: String,
    /// Cấp quyết định.
    pub by: String,
    /// Struck.
    pub struck: bool,
}

macro_rules! placed {
    ($($row:ty),+) => {$(
        impl Placed for $row {
            fn order(&self) -> f64 {
                self.order
            }
            fn struck(&self) -> bool {
                self.struck
            }
        }
    )+};
}

placed!(HistoryRow, JobRow, CourseRow, AbroadRow, AwardRow, Relative, RelativeHistory);
