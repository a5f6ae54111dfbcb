//! How many members the body has, by standing.

use super::VoteError;
use crate::rules::{Found, RulesAt};

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

impl VoteNumbers {
    /// Leaves in the body whom the rules leave in.
    pub(super) fn by_rule(self, rules: &RulesAt<'_>) -> Result<Self, VoteError> {
        // Whoever types these numbers has already told the absent apart.
        let out =
            |key| -> Result<bool, VoteError> { Ok(rules.exclusion(key)?.takes_out(false, self.congress)) };
        if self.excused_whole > 0 && !out("vote.base.excused_whole")? {
            return Err(VoteError::ExcusedOutsideCongress { excused: self.excused_whole });
        }
        let kept = |count, key| Ok::<_, VoteError>(if out(key)? { count } else { 0 });
        Ok(Self {
            temp_absent: kept(self.temp_absent, "vote.base.temp_away")?,
            exempt_absent: kept(self.exempt_absent, "vote.base.exempt")?,
            suspended: kept(self.suspended, "vote.base.suspended")?,
            prosecuted: kept(self.prosecuted, "vote.base.prosecuted")?,
            ..self
        })
    }

    /// The body: the official members without those taken out.
    pub(super) fn body(&self) -> Result<u32, VoteError> {
        let out: u64 = self.taken_out().iter().map(|(count, _)| u64::from(*count)).sum();
        let body = u64::from(self.official).checked_sub(out).and_then(|body| u32::try_from(body).ok());
        body.ok_or(VoteError::MoreExcludedThanOfficial {
            excluded: u32::try_from(out).unwrap_or(u32::MAX),
            official: self.official,
        })
    }

    /// What the rules say about each group that is taken out; about the base as such when there is none.
    pub(super) fn sources<'r>(&self, rules: &RulesAt<'r>) -> Result<Vec<Found<'r>>, VoteError> {
        let groups = self.taken_out();
        let mut keys: Vec<_> = groups.iter().filter(|(count, _)| *count > 0).map(|(_, key)| *key).collect();
        if keys.is_empty() {
            keys.push("vote.base.temp_away");
        }
        keys.into_iter().map(|key| Ok(rules.value(key)?)).collect()
    }

    fn taken_out(&self) -> [(u32, &'static str); 5] {
        [
            (self.temp_absent, "vote.base.temp_away"),
            (self.exempt_absent, "vote.base.exempt"),
            (self.suspended, "vote.base.suspended"),
            (self.prosecuted, "vote.base.prosecuted"),
            (self.excused_whole, "vote.base.excused_whole"),
        ]
    }
}
