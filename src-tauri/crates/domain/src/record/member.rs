//! A membership of the Party in this cell; what changed in it is a list of dated events.

use std::collections::BTreeMap;

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use crate::date::{CivilDate, PartialDate};
use crate::id::{MemberId, PersonId};
use crate::stored::word_enum;

word_enum! {
    /// What happened to a membership.
    StatusKind {
        /// Được miễn công tác và sinh hoạt đảng (QĐ 294-QĐ/TW pt 7).
        Exempt = "exempt",
        /// Sinh hoạt tạm thời nơi khác.
        TempAway = "temp_away",
        /// Sinh hoạt tạm thời tại chi bộ này, from another cell.
        TempHere = "temp_here",
        /// Đình chỉ sinh hoạt đảng.
        Suspended = "suspended",
        /// Bị khởi tố, tạm giam.
        Prosecuted = "prosecuted",
        /// Gián đoạn sinh hoạt.
        Interrupted = "interrupted",
        /// Kỷ luật khiển trách: the member takes part as before.
        Reprimanded = "reprimanded",
        /// Kỷ luật cảnh cáo: the member takes part as before.
        Warned = "warned",
        /// Ordinary activity again: ends any of the above.
        Active = "active",
        /// Chuyển sinh hoạt chính thức đi.
        TransferredOut = "transferred_out",
        /// Chuyển sinh hoạt chính thức đến.
        TransferredIn = "transferred_in",
        /// Từ trần.
        Deceased = "deceased",
        /// Xin ra khỏi Đảng.
        Resigned = "resigned",
        /// Xóa tên.
        Removed = "removed",
        /// Khai trừ.
        Expelled = "expelled",
        /// Left the Party; the paper does not say how.
        Left = "left",
    } default Active
}

impl StatusKind {
    /// Discipline that changes nothing in how the member takes part.
    pub fn is_discipline(&self) -> bool {
        matches!(self, Self::Reprimanded | Self::Warned)
    }
}

/// One dated event of a membership.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct StatusEvent {
    /// What happened.
    pub kind: StatusKind,
    /// From when; unknown when an imported list does not say.
    pub date: Option<CivilDate>,
    /// Number of the decision or resolution.
    pub instrument: String,
    /// Why, or where to.
    pub reason: String,
    /// Struck by a correction; kept for the history.
    pub struck: bool,
}

/// A membership. The dates of decision and of ceremony are different facts and never stand in for one another.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Member {
    /// Id.
    pub id: MemberId,
    /// The human being.
    pub person: PersonId,
    /// Số thẻ đảng viên: 12 digits since 2025.
    pub card_no: String,
    /// Nơi cấp thẻ.
    pub card_place: String,
    /// Ngày cấp thẻ.
    pub card_date: Option<PartialDate>,
    /// Số thẻ theo Quyết định 85.
    pub old_card_no: String,
    /// Số lý lịch đảng viên.
    pub profile_no: String,
    /// Số Huy hiệu Đảng.
    pub badge_no: String,
    /// Ngày quyết định kết nạp: party age counts from it (HD 06-HD/TW pt 5.3).
    pub decided_on: Option<PartialDate>,
    /// Ngày vào Đảng (lễ kết nạp): probation counts from it.
    pub admitted_on: Option<PartialDate>,
    /// Ngày chính thức.
    pub official_on: Option<PartialDate>,
    /// Chức vụ in the cell: Bí thư, Phó bí thư, Chi ủy viên.
    pub post: String,
    /// Tổ đảng, as the cell calls it: `số 1`, `Khu A`; empty in a cell without groups.
    #[autosurgeon(missing = "Default::default")]
    pub party_group: String,
    /// Nghề nghiệp trước khi vào Đảng.
    pub former_occupation: String,
    /// Bộ đội, công an, hưu trí.
    pub service: String,
    /// Tổ chức Đảng đang sinh hoạt, as an imported list names it.
    pub organisation: String,
    /// Trạng thái hoạt động, as an imported list words it.
    pub imported_status: String,
    /// What happened since, by event id.
    pub events: BTreeMap<String, StatusEvent>,
    /// Read-only id of the national template.
    pub external_id: String,
    /// Ghi chú.
    pub note: String,
    /// The row of the workbook it came from, as JSON text, kept as it was read.
    pub raw_row: String,
}
