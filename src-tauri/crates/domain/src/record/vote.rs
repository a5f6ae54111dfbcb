//! A motion with its count, and the people who had a vote when it was taken.

use std::collections::BTreeMap;

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use super::measure::Measure;
use crate::date::ClockTime;
use crate::id::{CaseId, ItemId, PersonId};
use crate::stored::word_enum;

word_enum! {
    /// What is voted on; the rule pack gives each its majority.
    VoteKind {
        /// Nghị quyết, kết luận, công việc thường.
        Ordinary = "ordinary",
        /// Kết nạp.
        Admission = "admission",
        /// Công nhận đảng viên chính thức.
        Recognition = "recognition",
        /// Kỷ luật (below expulsion).
        Discipline = "discipline",
        /// Xóa tên.
        Removal = "removal",
        /// Khai trừ.
        Expulsion = "expulsion",
        /// Miễn công tác và sinh hoạt đảng.
        Exemption = "exemption",
        /// Đề nghị tặng Huy hiệu Đảng.
        Badge = "badge",
        /// Cho ra khỏi Đảng.
        Leaving = "leaving",
        /// Nghị quyết và các việc khác của đại hội.
        Congress = "congress",
        /// Bầu cử tại đại hội.
        Election = "election",
    } default Ordinary
}

impl VoteKind {
    /// Whether it is voted at a congress: only there are members excused for the whole meeting taken out of the
    /// body (HD 06-HD/TW pt 14.2).
    pub fn at_congress(&self) -> bool {
        matches!(self, Self::Congress | Self::Election)
    }

    /// Whether it decides on the file of a person: on admission, or on recognition at the end of probation.
    pub fn on_a_file(&self) -> bool {
        matches!(self, Self::Admission | Self::Recognition)
    }

    /// Whether it decides on one person: minutes tell such a vote with the whole body, those present and the share of
    /// every answer, in the wording of the central resolution forms.
    pub fn on_a_person(&self) -> bool {
        self.on_a_file() || self.has_own_resolution() || matches!(self, Self::Discipline | Self::Expulsion)
    }

    /// Whether the cell writes a resolution on that person that no file keeps the number of.
    pub fn has_own_resolution(&self) -> bool {
        matches!(self, Self::Removal | Self::Exemption | Self::Badge | Self::Leaving)
    }
}

word_enum! {
    /// How it is voted.
    VoteMethod {
        /// Biểu quyết bằng thẻ đảng viên.
        Card = "card",
        /// Bỏ phiếu kín.
        Ballot = "ballot",
    } default Card
}

/// A member of the body as they stood when the vote was taken. Frozen: who comes, leaves or is corrected later does
/// not reach back.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Voter {
    /// Name as it prints.
    pub name: String,
    /// The human being, when the convened list names one.
    pub person: Option<PersonId>,
    /// `active`, `exempt`, `temp_away`, `suspended`, `prosecuted` …
    pub activity: String,
    /// In the room at that moment.
    pub present: bool,
    /// Absent from a whole congress with accepted leave.
    pub excused_whole: bool,
}

/// One count of a ballot by pile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Pile {
    /// Tán thành.
    pub votes_for: Option<u32>,
    /// Không tán thành.
    pub votes_against: Option<u32>,
    /// Ý kiến khác.
    pub votes_other: Option<u32>,
    /// Phiếu trắng, phiếu không hợp lệ.
    pub invalid: Option<u32>,
}

/// The papers of a secret ballot: no numbers or marks on them, counted by pile twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Ballots {
    /// Số phiếu phát ra.
    pub issued: Option<u32>,
    /// Số phiếu thu về.
    pub returned: Option<u32>,
    /// Phiếu trắng, phiếu không hợp lệ.
    pub invalid: Option<u32>,
    /// First count.
    pub first: Pile,
    /// Second count, by another hand.
    pub second: Pile,
}

word_enum! {
    /// What somebody does in the group that counts a ballot.
    TellerRole {
        /// Tổ trưởng.
        Head = "head",
        /// Thư ký.
        Clerk = "clerk",
        /// Tổ viên.
        Member = "member",
    } default Member
}

/// Somebody who counts a ballot (tổ kiểm phiếu).
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Teller {
    /// Name as it prints.
    pub name: String,
    /// What they do in the group.
    pub role: TellerRole,
    /// Taken back by a correction.
    pub struck: bool,
}

/// A motion and its count.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Vote {
    /// Agenda item it belongs to.
    pub item: Option<ItemId>,
    /// What is voted on.
    pub kind: VoteKind,
    /// How.
    pub method: VoteMethod,
    /// The question, for example `Thông qua nghị quyết tháng 12`.
    pub title: String,
    /// Candidate file it decides on.
    pub case: Option<CaseId>,
    /// Tán thành.
    pub votes_for: Option<u32>,
    /// Không tán thành.
    pub votes_against: Option<u32>,
    /// Ý kiến khác.
    pub votes_other: Option<u32>,
    /// Reasons of those against, as the resolution prints them.
    pub against_reason: String,
    /// Struck by a correction.
    pub struck: bool,
    /// When it was taken; unknown when entered afterwards from notes without times.
    #[autosurgeon(missing = "Default::default")]
    pub at: Option<ClockTime>,
    /// Which vote on this question it is, from 1; the first when nobody says.
    #[autosurgeon(missing = "Default::default")]
    pub attempt: Option<u32>,
    /// The body by member id, frozen with the count; empty until it is counted.
    #[autosurgeon(missing = "Default::default")]
    pub voters: BTreeMap<String, Voter>,
    /// The papers of a secret ballot.
    #[autosurgeon(missing = "Default::default")]
    pub ballots: Ballots,
    /// Who counts the papers, by member id.
    #[autosurgeon(missing = "Default::default")]
    pub tellers: BTreeMap<String, Teller>,
    /// The measures a ballot on discipline offers, by the word of their kind; empty when the question is answered with
    /// for and against.
    #[autosurgeon(missing = "Default::default")]
    pub measures: BTreeMap<String, Measure>,
    /// Number of the resolution on the person, for example `07`.
    #[autosurgeon(missing = "Default::default")]
    pub resolution_no: String,
}

impl Vote {
    /// The recorded result, as the piles would say it.
    pub fn result(&self) -> Pile {
        Pile {
            votes_for: self.votes_for,
            votes_against: self.votes_against,
            votes_other: self.votes_other,
            invalid: self.ballots.invalid,
        }
    }

    /// Which vote on this question it is, from 1.
    pub fn attempt(&self) -> u32 {
        self.attempt.unwrap_or(1).max(1)
    }
}
