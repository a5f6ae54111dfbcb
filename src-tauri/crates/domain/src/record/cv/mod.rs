//! The CV of a candidate: what 2-KNĐ of 2025 asks beyond the facts of the person (HD 38-HD/BTCTW pt 1.4.2, 26 items).
//!
//! Items 1 to 10 and part of 11 are the [`Person`](crate::record::Person)'s. Rows are maps from id to row with an order
//! of their own: two machines that both add rows keep both.

mod relative;
mod rows;

pub use relative::{Relative, RelativeGroup, RelativeHistory, RelativeSide};
pub use rows::{AbroadRow, AwardRow, CourseRow, HistoryRow, JobRow, Span};

use std::collections::BTreeMap;

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::date::{CivilDate, PartialDate};
use crate::id::{CvId, PersonId};
use crate::record::Address;
use crate::text::fold;

/// A CV. The numbers are those of the items of the booklet.
#[derive(Debug, Clone, PartialEq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Cv {
    /// Id.
    pub id: CvId,
    /// Whose it is.
    pub person: PersonId,
    /// (7) Nơi tạm trú, when there is one beside the registered residence.
    pub temporary_residence: Address,
    /// (8) Quốc tịch.
    pub nationality: String,
    /// (11) Khoa học công nghệ.
    pub technology: Answer,
    /// (11) Học vị cao nhất.
    pub degree: Answer,
    /// (11) Học hàm cao nhất.
    pub title: Answer,
    /// (11) Tin học.
    pub computing: Answer,
    /// (11) Tiếng dân tộc thiểu số.
    pub minority_language: Answer,
    /// (12) Ngày kết nạp vào Đoàn.
    pub union_joined_on: Option<PartialDate>,
    /// (12) Nơi kết nạp vào Đoàn.
    pub union_joined_at: String,
    /// (13) The first admission, of those admitted again.
    pub first_admission: FirstAdmission,
    /// (14) Lịch sử bản thân, until joining social activity.
    pub history: BTreeMap<String, HistoryRow>,
    /// (15) Những công việc, chức vụ đã qua.
    pub jobs: BTreeMap<String, JobRow>,
    /// (16) Đặc điểm lịch sử: interruptions of activity.
    pub interruptions: Answer,
    /// (16) Arrest and imprisonment.
    pub imprisonment: Answer,
    /// (16) Relations with foreign organisations.
    pub foreign_relations: Answer,
    /// (16) Religious offices held.
    pub religious_office: Answer,
    /// (17) Những lớp đào tạo, bồi dưỡng đã qua.
    pub courses: BTreeMap<String, CourseRow>,
    /// (17) said to be none.
    pub no_courses: bool,
    /// (18) Đi nước ngoài, stays of three months and more.
    pub abroad: BTreeMap<String, AbroadRow>,
    /// (18) said to be none.
    pub no_abroad: bool,
    /// (19) Khen thưởng.
    pub awards: BTreeMap<String, AwardRow>,
    /// (19) said to be none.
    pub no_awards: bool,
    /// (20) Kỷ luật, also what was considered without being disciplined.
    pub discipline: BTreeMap<String, AwardRow>,
    /// (20) said to be none.
    pub no_discipline: bool,
    /// (21) Hoàn cảnh gia đình.
    pub relatives: BTreeMap<String, Relative>,
    /// (21) Anh chị em ruột: how many the person says there are.
    pub siblings: Option<u32>,
    /// (21) Con: how many the person says there are.
    pub children: Option<u32>,
    /// (21) Marriage: `chưa kết hôn`, `đã kết hôn`, `ly hôn`, in words.
    pub marriage: Answer,
    /// (22) Tự nhận xét: ưu điểm.
    pub strengths: String,
    /// (22) Khuyết điểm.
    pub weaknesses: String,
    /// (23) Where it was signed.
    pub signed_at: String,
    /// (23) Date of the signature.
    pub signed_on: Option<CivilDate>,
    /// (25) Nhận xét của chi ủy hoặc chi bộ.
    pub cell_remarks: String,
    /// Its date.
    pub cell_remarks_on: Option<CivilDate>,
    /// (26) Chứng nhận của cấp ủy: its date; the sentence is fixed and the committee writes it.
    pub certified_on: Option<CivilDate>,
    /// Who certified.
    pub certified_by: String,
}

/// (13) Of a person admitted once before.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct FirstAdmission {
    /// Ngày kết nạp lần thứ nhất.
    pub admitted_on: Option<PartialDate>,
    /// Where.
    pub admitted_at: String,
    /// Ngày công nhận chính thức lần thứ nhất.
    pub official_on: Option<PartialDate>,
    /// Where.
    pub official_at: String,
    /// Người giới thiệu lần thứ nhất.
    pub introducers: String,
    /// Ngày ra khỏi Đảng.
    pub left_on: Option<PartialDate>,
    /// Where.
    pub left_at: String,
    /// Why, as the decision words it.
    pub left_reason: String,
}

impl Cv {
    /// The husband or wife, as far as listed.
    pub fn spouses(&self) -> impl Iterator<Item = &Relative> {
        self.relatives.values().filter(|one| !one.struck && one.is_spouse())
    }

    /// Whether the spouse is a foreigner; nothing while no nationality is told.
    pub fn spouse_is_foreign(&self) -> Option<bool> {
        let told = self.spouses().map(|one| fold(&one.nationality)).filter(|told| !told.is_empty());
        told.map(|nationality| nationality != "viet nam").reduce(|one, other| one || other)
    }
}
