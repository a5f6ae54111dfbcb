//! The file of a candidate: opinions, conclusions and the cell's vote.

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use crate::date::CivilDate;
use crate::id::{CaseId, ItemId, MeetingId, MemberId, PersonId};

/// Opinions gathered from one side: the organisations, or the committee of the place of residence (5-KNĐ).
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Opinion {
    /// Names of the organisations, or of the cell at the place of residence.
    pub body: String,
    /// Members the body has.
    pub total: Option<u32>,
    /// How many were asked.
    pub asked: Option<u32>,
    /// Tán thành.
    pub agree: Option<u32>,
    /// Không tán thành.
    pub disagree: Option<u32>,
    /// Why they disagree.
    pub reason: String,
}

/// Where the cell voted on the candidate.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct CaseVote {
    /// The meeting.
    pub meeting: Option<MeetingId>,
    /// The vote inside it.
    pub vote: Option<ItemId>,
}

/// The file of a person on the way to admission.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Case {
    /// Id.
    pub id: CaseId,
    /// The human being.
    pub person: PersonId,
    /// When the file was opened.
    pub opened_on: Option<CivilDate>,
    /// Rule pack that fixes its papers and forms.
    pub pack: String,
    /// Đảng viên được phân công giúp đỡ.
    pub helper: Option<MemberId>,
    /// Since when.
    pub helper_since: Option<CivilDate>,
    /// Chức vụ, đoàn thể of the candidate.
    pub position: String,
    /// Opinions of the organisations where the candidate is active.
    pub organisations: Opinion,
    /// Opinions of the committee at the place of residence.
    pub residence: Opinion,
    /// Những ưu, khuyết điểm chính as gathered (5-KNĐ).
    pub opinion_summary: String,
    /// Date of 5-KNĐ.
    pub opinions_on: Option<CivilDate>,
    /// Conclusion about the CV (6-KNĐ).
    pub about_cv: String,
    /// Ưu điểm.
    pub strengths: String,
    /// Khuyết điểm.
    pub weaknesses: String,
    /// Where the cell voted.
    pub vote: CaseVote,
    /// Number of the resolution, for example `06`.
    pub resolution_no: String,
    /// Date of the resolution.
    pub resolution_on: Option<CivilDate>,
    /// Ghi chú.
    pub note: String,
}
