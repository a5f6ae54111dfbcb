//! The file of a person from the first name on the list to the official member: dates, papers, opinions, the cell's
//! votes.
//!
//! A fact has one place. A milestone whose day is written on a paper or follows from a meeting takes it from there; only
//! days that stand nowhere else are kept in [`Case::milestones`].

mod application;
mod hand_over;
mod introducer;
mod milestone;
mod paper;
mod probation;
mod removal;
mod scan_page;
mod source;
mod verification;

pub use application::Application;
pub use hand_over::{HandOver, HandOverStep, HandedPaper, Receipt};
pub use introducer::{Introducer, QuarterRemark};
pub use milestone::{MilestoneDates, Milestones, Override};
pub use paper::{CasePaper, PaperOrigin};
pub use probation::Probation;
pub use removal::Removal;
pub use scan_page::ScanPage;
pub use source::{CaseEnd, CaseOutcome, Route, Source, SourceGroup, YouthStanding};
pub use verification::{Verification, VerificationPlace, VerificationWay};

use std::collections::BTreeMap;

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::date::CivilDate;
use crate::id::{CaseId, CvId, ItemId, MeetingId, MemberId, PersonId};

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
#[derive(Debug, Clone, PartialEq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
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
    /// How the person came to be considered, and which way the file goes.
    #[autosurgeon(missing = "Default::default")]
    pub source: Source,
    /// Đơn vị công tác.
    #[autosurgeon(missing = "Default::default")]
    pub workplace: String,
    /// What the application says (1-KNĐ).
    #[autosurgeon(missing = "Default::default")]
    pub application: Application,
    /// The CV (2-KNĐ), once it was begun.
    #[autosurgeon(missing = "Default::default")]
    pub cv: Option<CvId>,
    /// Days of milestones, where no paper or meeting tells them.
    #[autosurgeon(missing = "Default::default")]
    pub milestones: Milestones,
    /// Special tracks by key of the procedure (re-admission, religion, foreign spouse …): what makes one apply in
    /// words, or that it does not.
    #[autosurgeon(missing = "Default::default")]
    pub tracks: BTreeMap<String, Answer>,
    /// Papers received, produced or replaced, by id.
    #[autosurgeon(missing = "Default::default")]
    pub papers: BTreeMap<String, CasePaper>,
    /// Members who introduce or help, by id of the assignment.
    #[autosurgeon(missing = "Default::default")]
    pub introducers: BTreeMap<String, Introducer>,
    /// What the helper remarks each quarter, by id.
    #[autosurgeon(missing = "Default::default")]
    pub remarks: BTreeMap<String, QuarterRemark>,
    /// Whose record was asked for where, and what came back, by id.
    #[autosurgeon(missing = "Default::default")]
    pub verifications: BTreeMap<String, Verification>,
    /// Findings a person decided to let pass, by id of the decision.
    #[autosurgeon(missing = "Default::default")]
    pub overrides: BTreeMap<String, Override>,
    /// From the ceremony to the decision of recognition.
    #[autosurgeon(missing = "Default::default")]
    pub probation: Probation,
    /// The membership that came of it.
    #[autosurgeon(missing = "Default::default")]
    pub member: Option<MemberId>,
    /// How the file ended, when it ended otherwise than by recognition.
    #[autosurgeon(missing = "Default::default")]
    pub end: CaseEnd,
    /// What was handed over to the level above, by id.
    #[autosurgeon(missing = "Default::default")]
    pub hand_overs: BTreeMap<String, HandOver>,
    /// When the sensitive parts were removed from this machine.
    #[autosurgeon(missing = "Default::default")]
    pub removal: Removal,
    /// Local rules that fix its papers and forms beside the pack, empty for none; a file of an older version follows
    /// the cell until it is moved.
    #[autosurgeon(missing = "Default::default")]
    pub overlay: Option<String>,
}
