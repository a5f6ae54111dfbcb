//! How a person came to be considered, and where the file goes.

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use crate::date::CivilDate;
use crate::stored::word_enum;

word_enum! {
    /// The group a person of the source list belongs to.
    SourceGroup {
        /// Not said.
        Unset = "",
        /// Học sinh.
        Pupil = "pupil",
        /// Sinh viên.
        Student = "student",
        /// Công nhân, người lao động.
        Worker = "worker",
        /// Cán bộ, công chức, viên chức.
        Official = "official",
        /// Chủ doanh nghiệp.
        Owner = "owner",
        /// Nông dân.
        Farmer = "farmer",
        /// Người có đạo.
        Religious = "religious",
        /// Người dân tộc thiểu số.
        Minority = "minority",
        /// Bộ đội, công an xuất ngũ.
        Demobilised = "demobilised",
        /// Khác.
        Other = "other",
    } default Unset
}

word_enum! {
    /// Who brings the file to its end.
    Route {
        /// This cell considers the candidate.
        Here = "here",
        /// The candidate was helped here and is passed on to another organisation.
        PassedOn = "passed_on",
        /// Begun elsewhere and moved here while under consideration.
        MovedHere = "moved_here",
    } default Here
}

word_enum! {
    /// Where the candidate stands towards the Youth Union and the trade union: it decides who introduces.
    YouthStanding {
        /// Not said.
        Unset = "",
        /// Đoàn viên Đoàn TNCS Hồ Chí Minh.
        YouthMember = "youth_member",
        /// Of youth age where the Union exists, but not in it.
        NotInUnion = "not_in_union",
        /// Past youth age, or no Union where the candidate is: đoàn viên công đoàn.
        TradeUnion = "trade_union",
        /// Neither: two official members introduce.
        Neither = "neither",
    } default Unset
}

word_enum! {
    /// How a file ended before recognition.
    CaseOutcome {
        /// It goes on, or ended with recognition.
        Open = "open",
        /// Đưa ra khỏi danh sách.
        TakenOff = "taken_off",
        /// Không được kết nạp.
        Refused = "refused",
        /// Chuyển đi nơi khác.
        Moved = "moved",
        /// Xóa tên đảng viên dự bị.
        Removed = "removed",
        /// Quyết định kết nạp bị hủy.
        Cancelled = "cancelled",
        /// Từ trần.
        Deceased = "deceased",
    } default Open
}

/// What the source list records.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Source {
    /// Group.
    pub group: SourceGroup,
    /// Who finishes the file.
    pub route: Route,
    /// The other organisation: where the file goes, or where it came from.
    pub other_body: String,
    /// The person already meets the cell's own residence: no residence opinion from elsewhere is missing.
    pub lives_in_area: bool,
    /// Youth Union and trade union.
    pub youth: YouthStanding,
    /// Ngày vào Đoàn, as far as known, or into the trade union.
    pub joined_union_on: Option<CivilDate>,
    /// Chủ doanh nghiệp tư nhân.
    pub owns_business: bool,
    /// The area allows less schooling (QĐ 294-QĐ/TW pt 1.2), in words: `xã biên giới`.
    pub schooling_exception: String,
    /// Nghề nghiệp as the statistics group it, by the word of the group.
    #[autosurgeon(missing = "Default::default")]
    pub occupation_group: String,
}

/// How a file ended before recognition.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct CaseEnd {
    /// How.
    pub outcome: CaseOutcome,
    /// When.
    pub on: Option<CivilDate>,
    /// Why, and by which paper.
    pub reason: String,
}
