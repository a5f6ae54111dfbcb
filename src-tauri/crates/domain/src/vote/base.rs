//! The body that votes and the number of approvals it takes.

use std::collections::BTreeMap;

use crate::date::CivilDate;
use crate::percent::Percent;
use crate::record::{Attendance, AttendanceMark, Convened, VoteKind};
use crate::rules::{Confidence, Exclusion, Majority, RuleError, Rules, RulesAt};
use crate::status::Activity;

/// Why a base cannot be counted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VoteError {
    /// The kind of vote is of a newer version.
    #[error("the kind of vote `{kind}` is not known")]
    UnknownKind {
        /// The word.
        kind: String,
    },
    /// More members are taken out than the cell has.
    #[error("{excluded} members are taken out of {official} official ones")]
    MoreExcludedThanOfficial {
        /// Taken out.
        excluded: u32,
        /// Official members.
        official: u32,
    },
    /// "Absent throughout with accepted leave" counts at a congress only.
    #[error("members excused for the whole meeting are subtracted at a congress only, and this is none")]
    ExcusedOutsideCongress {
        /// How many.
        excused: u32,
    },
    /// The rules have no usable value.
    #[error(transparent)]
    Rule(#[from] RuleError),
}

impl VoteError {
    /// The stable code of the catalogues.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownKind { .. } => "vote_unknown_kind",
            Self::MoreExcludedThanOfficial { .. } => "vote_more_excluded_than_official",
            Self::ExcusedOutsideCongress { .. } => "vote_excused_outside_congress",
            Self::Rule(error) => error.code(),
        }
    }
}

/// Counts from which a base is computed when no meeting is at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct VoteNumbers {
    /// Official members of the cell.
    pub official: u32,
    /// Of them on temporary activity elsewhere and absent.
    pub temp_absent: u32,
    /// Of them exempt and absent.
    pub exempt_absent: u32,
    /// Of them suspended from Party activity.
    pub suspended: u32,
    /// Of them prosecuted or in detention.
    pub prosecuted: u32,
    /// Of them absent throughout with accepted leave.
    pub excused_whole: u32,
    /// Whether it is a congress.
    pub congress: bool,
    /// Members of the body who are there, when known.
    pub voters_present: Option<u32>,
}

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
    /// Source of the majority, for example `QĐ 294-QĐ/TW, điểm 9.3.4`.
    pub instrument: String,
    /// Source of the base.
    pub base_instrument: String,
    /// How sure both are: the lesser of the two.
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
        let rules = rules.at(date);
        let present = |id: &str| attendance.get(id).is_some_and(|one| one.mark == AttendanceMark::Present);
        let mut numbers = VoteNumbers::default();
        let mut voters_present = 0;
        for (id, member) in convened.iter().filter(|(_, member)| member.official) {
            let present = present(id);
            let (taken_out, key) = match activity(member) {
                Activity::TempHere => continue,
                Activity::TempAway => (Some(&mut numbers.temp_absent), "vote.base.temp_away"),
                Activity::Exempt => (Some(&mut numbers.exempt_absent), "vote.base.exempt"),
                Activity::Suspended => (Some(&mut numbers.suspended), "vote.base.suspended"),
                Activity::Prosecuted => (Some(&mut numbers.prosecuted), "vote.base.prosecuted"),
                _ => (None, ""),
            };
            numbers.official += 1;
            match taken_out {
                Some(slot) if is_out(rules.exclusion(key)?, present, false) => *slot += 1,
                _ => voters_present += u32::from(present),
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
        if numbers.excused_whole > 0
            && !is_out(rules.exclusion("vote.base.excused_whole")?, false, numbers.congress)
        {
            return Err(VoteError::ExcusedOutsideCongress { excused: numbers.excused_whole });
        }
        let kept = |count: u32, key: &str| -> Result<u32, VoteError> {
            Ok(if is_out(rules.exclusion(key)?, false, numbers.congress) { count } else { 0 })
        };
        let numbers = VoteNumbers {
            temp_absent: kept(numbers.temp_absent, "vote.base.temp_away")?,
            exempt_absent: kept(numbers.exempt_absent, "vote.base.exempt")?,
            suspended: kept(numbers.suspended, "vote.base.suspended")?,
            prosecuted: kept(numbers.prosecuted, "vote.base.prosecuted")?,
            ..numbers
        };
        Self::from_counts(numbers, kind, &rules)
    }

    fn from_counts(numbers: VoteNumbers, kind: &VoteKind, rules: &RulesAt<'_>) -> Result<Self, VoteError> {
        if let VoteKind::Unknown(word) = kind {
            return Err(VoteError::UnknownKind { kind: word.clone() });
        }
        let out = [
            numbers.temp_absent,
            numbers.exempt_absent,
            numbers.suspended,
            numbers.prosecuted,
            numbers.excused_whole,
        ];
        let excluded = out.iter().fold(0_u32, |sum, count| sum.saturating_add(*count));
        let Some(base) = numbers.official.checked_sub(excluded) else {
            return Err(VoteError::MoreExcludedThanOfficial { excluded, official: numbers.official });
        };
        let majority_key = format!("vote.majority.{kind}");
        let majority = rules.majority(&majority_key)?;
        let source = rules.value(&majority_key)?;
        let base_source = rules.value("vote.base.temp_away")?;
        let least_official = match kind {
            VoteKind::Admission => rules.number("vote.least_official.admission")?,
            _ => 0,
        };
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
            least_official,
            method: rules.text(&format!("vote.method.{kind}"))?.to_owned(),
            instrument: source.cited(),
            base_instrument: base_source.cited(),
            confidence: source.confidence.min(base_source.confidence),
            note: source.note,
        })
    }

    /// Whether `votes_for` approvals pass.
    pub fn passes(&self, votes_for: u32) -> bool {
        self.majority.passes(votes_for, self.base)
    }

    /// The share of the base, as it prints.
    pub fn percent(&self, votes: u32) -> Option<Percent> {
        Percent::of(votes, self.base)
    }

    /// The share of all official members: superiors recompute with that total (6-KNĐ, 13-KNĐ).
    pub fn percent_of_official(&self, votes: u32) -> Option<Percent> {
        Percent::of(votes, self.official)
    }

    /// Whether so many are present that the motion can pass; yes while nobody knows.
    pub fn is_reachable(&self) -> bool {
        self.base > 0 && self.voters_present.is_none_or(|present| present >= self.needed)
    }
}

/// Whether members of one standing are out of the body.
fn is_out(exclusion: Exclusion, present: bool, congress: bool) -> bool {
    match exclusion {
        Exclusion::Never => false,
        Exclusion::IfAbsent => !present,
        Exclusion::Always => true,
        Exclusion::Congress => congress,
    }
}

/// The standing frozen on the convened list.
pub(crate) fn activity(member: &Convened) -> Activity {
    match member.activity.as_str() {
        "" => Activity::Active,
        word => word.parse().unwrap_or_default(),
    }
}
