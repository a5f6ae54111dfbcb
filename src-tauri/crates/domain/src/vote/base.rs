//! The body that votes and the number of approvals it takes.

use std::collections::BTreeMap;

use super::numbers::VoteNumbers;
use super::roll::{Roll, roll_at, standing};
use super::{AfterFailure, VoteError};
use crate::date::CivilDate;
use crate::percent::Percent;
use crate::record::{Attendance, Convened, Election, Meeting, Vote, VoteKind};
use crate::rules::{Confidence, Found, Majority, Rules, RulesAt};
use crate::status::Activity;

/// The body of one vote. Numbers taken out are zero where the rules leave those members in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoteBase {
    /// What is voted on.
    pub kind: VoteKind,
    /// Official members of the cell; members of other cells active here do not vote.
    pub official: u32,
    /// Taken out: on temporary activity elsewhere and absent.
    pub temp_absent: u32,
    /// Taken out: exempt and absent.
    pub exempt_absent: u32,
    /// Taken out: suspended.
    pub suspended: u32,
    /// Taken out: prosecuted or in detention.
    pub prosecuted: u32,
    /// Taken out at a congress: absent throughout with accepted leave.
    pub excused_whole: u32,
    /// The body.
    pub base: u32,
    /// The least number of approvals that passes.
    pub needed: u32,
    /// The majority asked for.
    pub majority: Majority,
    /// Members of the body who are there, when known.
    pub voters_present: Option<u32>,
    /// Fewest official members with which this kind can be voted at all.
    pub least_official: u32,
    /// How the vote must be taken: `card`, `ballot` or `either`.
    pub method: String,
    /// What follows when it does not pass.
    pub after_failure: AfterFailure,
    /// Source of the majority, for example `QĐ 294-QĐ/TW, điểm 9.3.4`.
    pub instrument: String,
    /// Source of the base; every source when several members are taken out by different ones.
    pub base_instrument: String,
    /// How sure all of them are: the least of them.
    pub confidence: Confidence,
    /// Remark of the rules, for example `theo QĐ 294-QĐ/TW, chưa đối chiếu QĐ 208-QĐ/TW`.
    pub note: String,
}

impl VoteBase {
    /// The base of a vote in a meeting, from the convened list and the attendance.
    ///
    /// Whoever is not marked present is absent. Of the members on temporary activity elsewhere and of the exempt
    /// ones, those present count (QĐ 294-QĐ/TW pt 9.3.2).
    ///
    /// # Errors
    /// [`VoteError`].
    pub fn count(
        convened: &BTreeMap<String, Convened>,
        attendance: &BTreeMap<String, Attendance>,
        kind: &VoteKind,
        rules: &Rules,
        date: CivilDate,
    ) -> Result<Self, VoteError> {
        let roll = roll_at(convened, attendance, None, &rules.at(date))?;
        Self::of_roll(&roll, kind, rules, date)
    }

    /// The base of a recorded vote: over its frozen voters, or as the room stands while it has none.
    ///
    /// # Errors
    /// [`VoteError`].
    pub fn of_vote(
        meeting: &Meeting,
        vote: &Vote,
        rules: &Rules,
        date: CivilDate,
    ) -> Result<Self, VoteError> {
        let roll = super::roll_of(meeting, vote, &rules.at(date))?;
        Self::of_roll(&roll, &vote.kind, rules, date)
    }

    /// The base of a ballot of a congress: over its frozen voters, or as the room stands while it has none.
    ///
    /// # Errors
    /// [`VoteError`].
    pub fn of_election(
        meeting: &Meeting,
        election: &Election,
        rules: &Rules,
        date: CivilDate,
    ) -> Result<Self, VoteError> {
        let roll = match election.voters.is_empty() {
            true => roll_at(&meeting.convened, &meeting.attendance, election.at, &rules.at(date))?,
            false => election.voters.clone(),
        };
        Self::of_roll(&roll, &VoteKind::Election, rules, date)
    }

    /// The base over a body named member by member.
    ///
    /// # Errors
    /// [`VoteError`].
    pub fn of_roll(roll: &Roll, kind: &VoteKind, rules: &Rules, date: CivilDate) -> Result<Self, VoteError> {
        let rules = rules.at(date);
        let congress = kind.at_congress();
        let mut numbers = VoteNumbers { congress, ..VoteNumbers::default() };
        let mut voters_present = 0;
        for voter in roll.values() {
            let (taken_out, key) = match standing(&voter.activity) {
                Activity::TempAway => (Some(&mut numbers.temp_absent), "vote.base.temp_away"),
                Activity::Exempt => (Some(&mut numbers.exempt_absent), "vote.base.exempt"),
                Activity::Suspended => (Some(&mut numbers.suspended), "vote.base.suspended"),
                Activity::Prosecuted => (Some(&mut numbers.prosecuted), "vote.base.prosecuted"),
                _ if voter.excused_whole && !voter.present => {
                    (Some(&mut numbers.excused_whole), "vote.base.excused_whole")
                }
                _ => (None, ""),
            };
            numbers.official += 1;
            match taken_out {
                Some(slot) if rules.exclusion(key)?.takes_out(voter.present, congress) => *slot += 1,
                _ => voters_present += u32::from(voter.present),
            }
        }
        numbers.voters_present = Some(voters_present);
        Self::from_counts(numbers, kind, &rules)
    }

    /// The base from plain numbers.
    ///
    /// # Errors
    /// [`VoteError`].
    pub fn from_numbers(
        numbers: VoteNumbers,
        kind: &VoteKind,
        rules: &Rules,
        date: CivilDate,
    ) -> Result<Self, VoteError> {
        let rules = rules.at(date);
        let congress = numbers.congress || kind.at_congress();
        let numbers = VoteNumbers { congress, ..numbers }.by_rule(&rules)?;
        Self::from_counts(numbers, kind, &rules)
    }

    fn from_counts(numbers: VoteNumbers, kind: &VoteKind, rules: &RulesAt<'_>) -> Result<Self, VoteError> {
        if let VoteKind::Unknown(word) = kind {
            return Err(VoteError::UnknownKind { kind: word.clone() });
        }
        let base = numbers.body()?;
        let majority_key = format!("vote.majority.{kind}");
        let majority = rules.majority(&majority_key)?;
        let source = rules.value(&majority_key)?;
        let sources = numbers.sources(rules)?;
        let mut cited: Vec<String> = Vec::new();
        for citation in sources.iter().map(Found::cited) {
            if !cited.contains(&citation) {
                cited.push(citation);
            }
        }
        let confidence = sources.iter().map(|source| source.confidence).fold(source.confidence, Ord::min);
        Ok(Self {
            kind: kind.clone(),
            official: numbers.official,
            temp_absent: numbers.temp_absent,
            exempt_absent: numbers.exempt_absent,
            suspended: numbers.suspended,
            prosecuted: numbers.prosecuted,
            excused_whole: numbers.excused_whole,
            base,
            needed: majority.needed(base),
            majority,
            voters_present: numbers.voters_present,
            least_official: rules.find_number(&format!("vote.least_official.{kind}"))?.unwrap_or(0),
            method: rules.text(&format!("vote.method.{kind}"))?.to_owned(),
            after_failure: AfterFailure::of(kind, rules)?,
            instrument: source.cited(),
            base_instrument: cited.join("; "),
            confidence,
            note: source.note,
        })
    }

    /// Whether `votes_for` approvals pass.
    pub fn passes(&self, votes_for: u32) -> bool {
        self.majority.passes(votes_for, self.base)
    }

    /// Whether `votes_for` approvals are too few; a count that cannot be is neither.
    pub fn fails(&self, votes_for: u32) -> bool {
        self.base > 0 && votes_for <= self.base && !self.passes(votes_for)
    }

    /// The share of the base, as it prints.
    pub fn percent(&self, votes: u32) -> Option<Percent> {
        Percent::of(votes, self.base)
    }

    /// The share of all official members: superiors recompute with that total (6-KNĐ, 13-KNĐ).
    pub fn percent_of_official(&self, votes: u32) -> Option<Percent> {
        Percent::of(votes, self.official)
    }

    /// Whether so many are present that the motion can pass; yes while nobody knows. No instrument sets a quorum for
    /// a regular meeting; this is a reminder, not a rule.
    pub fn is_reachable(&self) -> bool {
        self.base > 0 && self.voters_present.is_none_or(|present| present >= self.needed)
    }
}
