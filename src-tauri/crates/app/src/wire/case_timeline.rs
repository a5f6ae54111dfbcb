//! The milestones of a candidate's file: five dates each, what they rest on, and what a change would move.

use super::wire;

wire! {
    /// Every milestone of a file by phase, as the pack the file keeps orders them.
    pub struct CaseTimeline {
        /// Case id.
        pub id: String,
        /// Họ và tên.
        pub full_name: String,
        /// The pack the file keeps, in words.
        pub pack_title: String,
        /// The pack in force today when it is another one, in words; else empty.
        pub newer_pack: String,
        /// Phases in order; milestones that the tracks of the file do not ask for are left out.
        pub phases: Vec<CasePhase>,
        /// Special tracks and circumstances the pack knows.
        pub tracks: Vec<CaseTrack>,
    }

    /// A part of the way.
    pub struct CasePhase {
        /// `source`, `dossier`, `decision` or `probation`.
        pub key: String,
        /// Milestones in order.
        pub milestones: Vec<CaseMilestone>,
    }

    /// One milestone.
    pub struct CaseMilestone {
        /// Key of the procedure.
        pub key: String,
        /// `S1` … `P8`; empty for a moment that is no step but that limits count from.
        pub step: String,
        /// Tên.
        pub title: String,
        /// Who acts.
        pub who: String,
        /// `done`, `broken` (happened outside a limit), `overdue`, `blocked`, `due` (has a deadline) or `open`.
        pub state: String,
        /// Title of the milestone a blocked one waits for; else empty.
        pub waits_for: String,
        /// It can be left out.
        pub optional: bool,
        /// The earliest legal day.
        pub earliest: Option<CaseBound>,
        /// The deadline of the rules.
        pub deadline: Option<CaseBound>,
        /// The deadline when an extension is granted.
        pub extended: Option<CaseBound>,
        /// When it is meant to happen, `dd/mm/yyyy`, or empty.
        pub planned: String,
        /// When it happened.
        pub actual: String,
        /// The deadline a committee set instead.
        pub adjusted: String,
        /// Why, and by which paper.
        pub reason: String,
        /// Why the day it happened was replaced or taken back; empty when it never was.
        pub correction: String,
        /// The day that follows from others and is never entered: an anniversary, an expiry.
        pub computed: String,
        /// The deadline that holds.
        pub due: String,
        /// Days until then, negative when past; nothing when it happened or has no deadline.
        pub days: Option<i32>,
        /// Working days until then, when the limit counts them.
        pub working_days: Option<i32>,
        /// Limits that are not kept.
        pub broken: Vec<CaseBroken>,
        /// Where it comes from.
        pub source: CaseSource,
        /// Where its actual day is written.
        pub place: CaseDatePlace,
    }

    /// One computed day with what it rests on.
    pub struct CaseBound {
        /// The day, `dd/mm/yyyy`; the earlier one where a holiday is uncertain.
        pub date: String,
        /// The day if uncertain holidays are kept; empty without a doubt.
        pub later: String,
        /// Holidays in doubt between the two.
        pub holidays: Vec<String>,
        /// Title of the milestone it was counted from.
        pub from: String,
        /// The day it was counted from.
        pub from_date: String,
        /// How much was counted; 0 for the day itself.
        pub amount: u32,
        /// `none`, `days`, `working_days`, `months` or `age_years`.
        pub unit: String,
        /// What it rests on: `actual`, `planned` or `projected` (the earliest the other can have).
        pub basis: String,
        /// Where it comes from.
        pub source: CaseSource,
    }

    /// The instrument of a row or a limit.
    pub struct CaseSource {
        /// `QĐ 294-QĐ/TW, điểm 4.3.1`; empty when no instrument says so.
        pub cited: String,
        /// Instrument.
        pub instrument: String,
        /// Point of it.
        pub point: String,
        /// The pack, in words.
        pub pack: String,
        /// `confirmed`, `single` or `uncertain`.
        pub confidence: String,
        /// Remark of the rules.
        pub note: String,
    }

    /// A limit that is not kept.
    pub struct CaseBroken {
        /// `too_early`, `too_late`, `needs_extension` or `no_day_left`.
        pub fault: String,
        /// The day that is wrong; empty when none is left.
        pub date: String,
        /// The day the limit names.
        pub bound: String,
        /// The day is only planned.
        pub planned: bool,
        /// Kept if an uncertain holiday is one.
        pub doubtful: bool,
        /// `block` or `warn`.
        pub severity: String,
        /// Title of the milestone the limit counts from; empty for a deadline a committee set.
        pub from: String,
        /// Where it comes from.
        pub source: CaseSource,
    }

    /// Where the actual day of a milestone is written: a fact has one place.
    pub struct CaseDatePlace {
        /// `milestone` (`case_milestone_edit` takes it), `field` (`case_edit`), `paper` (the date of a paper), `received`
        /// (the day a paper came in), `item` (an item of a list), `hand_over` (the day the papers were handed over), `cv`, `person` or `computed`
        /// (nobody enters it).
        pub kind: String,
        /// Field key of `case_edit`, kind of paper, list or field of the CV; empty for `milestone` and `computed`.
        pub at: String,
        /// Id of the paper or item the day comes from; empty when there is none yet.
        pub item: String,
        /// The field inside the item: `date`, `sent_on` …; empty otherwise.
        pub field: String,
    }

    /// A special track or circumstance.
    pub struct CaseTrack {
        /// Key; `case_edit` takes `tracks/<key>`.
        pub key: String,
        /// Tên.
        pub title: String,
        /// What the file says: words, `Không`, `Chưa rõ` or empty.
        pub value: String,
        /// Whether it applies; also when another field of the file says so.
        pub applies: bool,
        /// A plain circumstance, not a special track.
        pub circumstance: bool,
        /// What it asks, in words.
        pub asks: Vec<String>,
        /// Reasons for which it is closed.
        pub never: Vec<String>,
        /// Titles of the tracks that apply and that it cannot go with.
        pub excludes: Vec<String>,
        /// It belongs to a moment of the way (such as a move before the decision), and the file stands there now.
        pub fits_now: bool,
        /// Papers of the track that this book prints, as drafts for the committee that issues them.
        pub letters: Vec<CaseTrackLetter>,
        /// Where it comes from.
        pub source: CaseSource,
    }

    /// A paper of a track that can be printed.
    pub struct CaseTrackLetter {
        /// Key of the paper, as in the checklist.
        pub kind: String,
        /// Mã mẫu; may be empty.
        pub code: String,
        /// Tên.
        pub title: String,
        /// Form that prints it.
        pub form: String,
        /// Whether the file has it already.
        pub there: bool,
    }

    /// A day to try or to enter.
    pub struct CaseMilestoneInput {
        /// Case id.
        pub id: String,
        /// Key of the milestone.
        pub milestone: String,
        /// Which of its dates: `planned`, `actual` or `adjusted`.
        pub date: String,
        /// `dd/mm/yyyy`, or empty to take it back.
        pub value: String,
        /// Why, and by which paper: needed with an adjusted deadline.
        #[serde(default)]
        pub reason: String,
    }

    /// What a change would do; nothing is changed yet.
    pub struct CasePlanPreview {
        /// Milestones whose dates or state would change, in order.
        pub moves: Vec<CaseMove>,
        /// Limits that would not be kept and are now.
        pub breaks: u32,
        /// Of these, those that block.
        pub blocks: u32,
    }

    /// What becomes of one milestone.
    pub struct CaseMove {
        /// Key.
        pub key: String,
        /// `S1` … `P8`, or empty.
        pub step: String,
        /// Tên.
        pub title: String,
        /// Its dates before.
        pub before: CaseMoveDates,
        /// Its dates after.
        pub after: CaseMoveDates,
        /// Limits that would be broken.
        pub breaks: Vec<CaseBroken>,
        /// Limits that would be kept again.
        pub mends: Vec<CaseBroken>,
    }

    /// Dates of a milestone in a preview.
    pub struct CaseMoveDates {
        /// The earliest legal day.
        pub earliest: String,
        /// The deadline that holds.
        pub due: String,
        /// Its day: entered, computed or planned.
        pub day: String,
        /// State, as in [`CaseMilestone`].
        pub state: String,
    }
}
