//! What a check looks at.

use crate::answer::Answer;
use crate::calendar::WorkTable;
use crate::date::CivilDate;
use crate::id::{CaseId, MeetingId, MemberId};
use crate::numbering::Numbered;
use crate::procedure::{Procedure, Track};
use crate::record::{Case, CasePaper, CaseVote, Cv, Introducer, Meeting, Member, Person, Relative, Vote};
use crate::rules::{CheckRow, Rules};

/// A member of the cell with the name of the person.
#[derive(Debug, Clone, Copy)]
pub struct KnownMember<'a> {
    /// The membership.
    pub member: &'a Member,
    /// Họ và tên.
    pub name: &'a str,
}

/// A decision another file keeps.
#[derive(Debug, Clone, Copy)]
pub struct Decision<'a> {
    /// The file.
    pub case: CaseId,
    /// Number as written.
    pub number: &'a str,
    /// The day it bears.
    pub date: Option<CivilDate>,
}

/// A candidate's file with everything the checks compare it with.
#[derive(Debug, Clone, Copy)]
pub struct LintFacts<'a> {
    /// The file.
    pub case: &'a Case,
    /// The candidate.
    pub person: &'a Person,
    /// The CV, once it was begun.
    pub cv: Option<&'a Cv>,
    /// Members the file names: helpers, introducers, verifiers, the membership that came of it; and earlier memberships
    /// of the candidate.
    pub members: &'a [KnownMember<'a>],
    /// Meetings the file names for its votes.
    pub meetings: &'a [&'a Meeting],
    /// Numbers of the cell's papers.
    pub numbers: &'a [Numbered],
    /// Days on which a term ended and numbers began anew.
    pub congresses: &'a [CivilDate],
    /// Decisions other files keep.
    pub decisions: &'a [Decision<'a>],
    /// Rules.
    pub rules: &'a Rules,
    /// The way into the Party by the pack the file keeps.
    pub procedure: &'a Procedure,
    /// Working days.
    pub days: &'a WorkTable,
    /// Today.
    pub today: CivilDate,
}

/// How far a file has come: what a later stage needs is not yet missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// On the list.
    Listed,
    /// Papers are being gathered.
    Dossier,
    /// The cell considers or has considered.
    Considered,
    /// The ceremony was held.
    Probation,
    /// The cell considers recognition.
    Recognition,
}

/// A check at work: the facts, and the row that says with which limits.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    pub(super) facts: &'a LintFacts<'a>,
    pub(super) row: &'a CheckRow,
}

impl<'a> Look<'a> {
    /// A limit of the row on a day.
    pub(super) fn number(&self, name: &str, on: CivilDate) -> Option<u32> {
        self.facts.rules.at(on).find_number(self.row.params.get(name)?).ok().flatten()
    }

    /// The same, as months or years.
    pub(super) fn months(&self, name: &str, on: CivilDate) -> Option<i32> {
        i32::try_from(self.number(name, on)?).ok()
    }

    /// Lines such as `occupation: nghề nghiệp`, as key and words.
    pub(super) fn lines(&self, name: &str) -> Vec<(&'a str, &'a str)> {
        self.words(name).iter().filter_map(|line| line.split_once(": ")).collect()
    }

    /// A list of words.
    pub(super) fn words(&self, name: &str) -> &'a [String] {
        let rules = self.facts.rules.at(self.facts.today);
        let key = self.row.params.get(name).map(String::as_str).unwrap_or_default();
        rules.list(key).unwrap_or_default()
    }
}

impl<'a> LintFacts<'a> {
    /// A meeting the file names.
    pub(super) fn meeting(&self, id: Option<MeetingId>) -> Option<&'a Meeting> {
        let id = id?;
        self.meetings.iter().find(|meeting| meeting.id == id).copied()
    }

    /// A vote the file names, unless it was struck.
    pub(super) fn vote(&self, of: &CaseVote) -> Option<(&'a Meeting, String, &'a Vote)> {
        let (meeting, id) = (self.meeting(of.meeting)?, of.vote?.to_string());
        let vote = meeting.votes.get(&id).filter(|vote| !vote.struck)?;
        Some((meeting, id, vote))
    }

    /// The day the cell considers the candidate: conditions are judged on it; today until it is known.
    pub(super) fn considered_on(&self) -> CivilDate {
        self.meeting(self.case.vote.meeting).and_then(|meeting| meeting.date).unwrap_or(self.today)
    }

    /// A member the file names.
    pub(super) fn member(&self, id: Option<MemberId>) -> Option<KnownMember<'a>> {
        let id = id?;
        self.members.iter().find(|known| known.member.id == id).copied()
    }

    /// Papers of a kind that count, the latest first.
    pub(super) fn papers(&self, kind: &str) -> Vec<(&'a str, &'a CasePaper)> {
        let papers = self.case.papers.iter().filter(|(_, paper)| paper.is_current() && paper.kind == kind);
        let mut papers: Vec<_> = papers.map(|(id, paper)| (id.as_str(), paper)).collect();
        papers.sort_by_key(|(id, paper)| std::cmp::Reverse((paper.date, *id)));
        papers
    }

    /// The paper of a kind that counts.
    pub(super) fn paper(&self, kind: &str) -> Option<(&'a str, &'a CasePaper)> {
        self.papers(kind).into_iter().next()
    }

    /// Whether the file holds a paper of a kind.
    pub(super) fn has(&self, kind: &str) -> bool {
        self.paper(kind).is_some()
    }

    /// Members who introduce (or help the probationer) and have not been replaced, by id of the assignment.
    pub(super) fn introducers(&self, probation: bool) -> impl Iterator<Item = (&'a str, &'a Introducer)> {
        let case = self.case;
        let counts = move |one: &Introducer| !one.struck && one.probation == probation;
        case.introducers.iter().filter(move |(_, one)| counts(one)).map(|(id, one)| (id.as_str(), one))
    }

    /// Relatives the CV tells of.
    pub(super) fn relatives(&self) -> impl Iterator<Item = (&'a str, &'a Relative)> {
        let relatives = self.cv.into_iter().flat_map(|cv| &cv.relatives);
        relatives.filter(|(_, one)| !one.struck).map(|(id, one)| (id.as_str(), one))
    }

    /// Whether a special track applies: said so, or said not to.
    pub(super) fn track(&self, key: &str) -> Option<bool> {
        match self.case.tracks.get(key)? {
            Answer::Given(_) => Some(true),
            Answer::No => Some(false),
            Answer::Blank | Answer::Unclear => None,
        }
    }

    /// The tracks that apply, and what comes with them.
    pub(super) fn tracks(&self) -> Vec<&'a Track> {
        let said = self.case.tracks.keys().filter(|track| self.track(track) == Some(true));
        self.procedure.with_implied(said.map(String::as_str))
    }

    /// How far the file has come.
    pub(super) fn stage(&self) -> Stage {
        let case = self.case;
        if case.probation.resolution_on.is_some() || case.probation.vote.meeting.is_some() {
            Stage::Recognition
        } else if self.ceremony().is_some() {
            Stage::Probation
        } else if case.vote.meeting.is_some() || case.resolution_on.is_some() {
            Stage::Considered
        } else if self.dossier_begun().is_some() || self.application_on().is_some() {
            Stage::Dossier
        } else {
            Stage::Listed
        }
    }
}
