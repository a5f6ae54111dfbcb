//! The records of a vault. Each is one document with a history of its own; fields are only ever added.
//!
//! Lists that people reorder, and items that two machines may create side by side, are maps from id to item: they
//! merge without hiding one another. What people wrote is struck, never deleted.

mod attachment;
mod case;
mod cell;
mod cv;
mod dues;
mod election;
mod holiday;
mod measure;
mod meeting;
mod member;
mod occasion;
mod person;
mod placed;
mod posting;
mod resolution;
mod task;
mod vote;

pub use attachment::{Attachment, AttachmentKind};
pub use case::{
    Application, Case, CaseEnd, CaseOutcome, CasePaper, CaseVote, HandOver, HandOverStep, HandedPaper,
    Introducer, MilestoneDates, Milestones, Opinion, Override, PaperOrigin, Probation, QuarterRemark,
    Receipt, Removal, Route, ScanPage, Source, SourceGroup, Verification, VerificationPlace, VerificationWay,
    YouthStanding,
};
pub use cell::{
    Cell, CellKind, Digitisation, DocumentType, Keeping, Sentence, SuperiorAgreement, SuperiorKind, Targets,
};
pub use cv::{
    AbroadRow, AwardRow, CourseRow, Cv, FirstAdmission, HistoryRow, JobRow, Relative, RelativeGroup,
    RelativeHistory, RelativeSide, Span,
};
pub use dues::{Dues, DuesLine, DuesMark};
pub use election::{Election, Nominee, NomineeSource};
pub use holiday::{HolidayKind, OwnHoliday};
pub use measure::{Measure, MeasureKind};
pub use meeting::{
    AgendaItem, Attendance, AttendanceMark, Convened, EntryMode, Guest, Meeting, MeetingKind, MeetingState,
    ScoreMark, Statement,
};
pub use member::{Member, StatusEvent, StatusKind};
pub use occasion::{
    Congress, DisciplineEnding, DisciplineOutcome, PresidiumSeat, Rating, RatingLevel, Review, Topic,
};
pub use person::{Address, Gender, Person};
pub use placed::{Placed, between, in_order, place_before};
pub use posting::{Posting, PostingStage, PostingWay};
pub use resolution::{Resolution, ResolutionKind, SignedBy, TaskLine, title as resolution_title};
pub use task::{Task, TaskStart, TaskState};
pub use vote::{Ballots, Pile, Teller, TellerRole, Vote, VoteKind, VoteMethod, Voter};

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use crate::id::RecordId;

/// What a record is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The cell itself.
    Cell,
    /// A human being, once.
    Person,
    /// A membership.
    Member,
    /// A meeting and its minutes.
    Meeting,
    /// The file of a candidate.
    Case,
    /// Work given to a member.
    Task,
    /// A resolution or conclusion of the cell.
    Resolution,
    /// Papers of a meeting handed out, or why they were not.
    Posting,
    /// The CV of a candidate.
    Cv,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::Cell,
        Self::Person,
        Self::Member,
        Self::Meeting,
        Self::Case,
        Self::Task,
        Self::Resolution,
        Self::Posting,
        Self::Cv,
    ];

    /// The stored word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cell => "cell",
            Self::Person => "person",
            Self::Member => "member",
            Self::Meeting => "meeting",
            Self::Case => "case",
            Self::Task => "task",
            Self::Resolution => "resolution",
            Self::Posting => "posting",
            Self::Cv => "cv",
        }
    }

    /// The kind of a stored word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// A struct that is kept as one document.
pub trait Record: Hydrate + Reconcile + Clone + Send + Sync + 'static {
    /// What it is about.
    const KIND: Kind;
    /// Raised when a field's meaning changes; a record with a newer number opens read-only.
    const SCHEMA: u32 = 1;

    /// Its id, also inside the document.
    fn id(&self) -> RecordId;
}

macro_rules! record {
    ($type:ty, $kind:ident) => {
        impl Record for $type {
            const KIND: Kind = Kind::$kind;
            fn id(&self) -> RecordId {
                self.id.into()
            }
        }
    };
}

record!(Cell, Cell);
record!(Person, Person);
record!(Member, Member);
record!(Meeting, Meeting);
record!(Case, Case);
record!(Task, Task);
record!(Resolution, Resolution);
record!(Posting, Posting);
record!(Cv, Cv);
