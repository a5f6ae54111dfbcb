//! What a change would move or break, before anybody confirms it.

use super::facts::Facts;
use super::plan::{Broken, Plan, PlanRow, State};
use super::planner::Planner;
use crate::date::CivilDate;

/// A change to one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Plans a milestone for a day, or takes the plan back.
    Plan {
        /// Key of the milestone.
        milestone: String,
        /// The day.
        on: Option<CivilDate>,
    },
    /// Enters when it happened, or takes that back.
    Happened {
        /// Key of the milestone.
        milestone: String,
        /// The day.
        on: Option<CivilDate>,
    },
    /// Records the deadline a committee set, or takes it back.
    Adjust {
        /// Key of the milestone.
        milestone: String,
        /// The day.
        on: Option<CivilDate>,
    },
    /// Says whether a track applies.
    Track {
        /// Key of the track.
        track: String,
        /// Whether it does.
        applies: bool,
    },
}

/// A change that cannot be tried.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError {
    /// No milestone or track has this key.
    #[error("the procedure has no `{key}`")]
    Unknown {
        /// The key.
        key: String,
    },
    /// It happened already: planning it does not change what happened.
    #[error("`{milestone}` happened on {}", on.shown())]
    Happened {
        /// Key of the milestone.
        milestone: String,
        /// When.
        on: CivilDate,
    },
    /// Its day follows from another and is not entered.
    #[error("the day of `{milestone}` follows from another milestone")]
    Computed {
        /// Key of the milestone.
        milestone: String,
    },
}

/// What becomes of one milestone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effect {
    /// Place of the milestone.
    pub milestone: usize,
    /// Its dates before.
    pub before: PlanRow,
    /// Its dates after.
    pub after: PlanRow,
    /// Limits that would not be kept and are now.
    pub breaks: Vec<Broken>,
    /// Limits that are not kept now and would be.
    pub mends: Vec<Broken>,
}

impl Planner<'_> {
    /// Milestones whose dates, state or broken limits the changes would alter, in the order of the procedure. The file
    /// itself stays as it is.
    ///
    /// # Errors
    /// [`ChangeError`].
    pub fn what_if(&self, facts: &Facts, changes: &[Change]) -> Result<Vec<Effect>, ChangeError> {
        let mut changed = facts.clone();
        for change in changes {
            self.apply(&mut changed, change)?;
        }
        Ok(effects(&self.plan(facts), &self.plan(&changed)))
    }

    fn apply(&self, facts: &mut Facts, change: &Change) -> Result<(), ChangeError> {
        match change {
            Change::Plan { milestone, on } => {
                self.can_enter(milestone)?;
                if let Some(on) = facts.of(milestone).actual {
                    return Err(ChangeError::Happened { milestone: milestone.clone(), on });
                }
                facts.entry(milestone).planned = *on;
            }
            Change::Happened { milestone, on } => {
                self.can_enter(milestone)?;
                facts.entry(milestone).actual = *on;
            }
            Change::Adjust { milestone, on } => {
                self.can_enter(milestone)?;
                facts.entry(milestone).adjusted = *on;
            }
            Change::Track { track, applies } => {
                if self.procedure.track(track).is_none() {
                    return Err(ChangeError::Unknown { key: track.clone() });
                }
                if *applies {
                    facts.tracks.insert(track.clone());
                } else {
                    facts.tracks.remove(track);
                }
            }
        }
        Ok(())
    }

    fn can_enter(&self, milestone: &str) -> Result<(), ChangeError> {
        match self.procedure.milestone(milestone) {
            None => Err(ChangeError::Unknown { key: milestone.to_owned() }),
            Some(found) if found.is_exact() => Err(ChangeError::Computed { milestone: milestone.to_owned() }),
            Some(_) => Ok(()),
        }
    }
}

fn effects(before: &Plan, after: &Plan) -> Vec<Effect> {
    let rows = before.rows.iter().zip(&after.rows).enumerate();
    rows.filter_map(|(milestone, (old, new))| {
        let lost = |from: &Plan, against: &Plan| -> Vec<Broken> {
            let of = from.broken.iter().filter(|broken| broken.milestone == milestone);
            of.filter(|broken| !against.broken.iter().any(|other| other.same_as(broken))).copied().collect()
        };
        let (breaks, mends) = (lost(after, before), lost(before, after));
        let same = old.says() == new.says() && breaks.is_empty() && mends.is_empty();
        let effect = || Effect { milestone, before: old.clone(), after: new.clone(), breaks, mends };
        (!same).then(effect)
    })
    .collect()
}

impl Broken {
    /// The same limit broken in the same way, whatever the days.
    fn same_as(&self, other: &Self) -> bool {
        (self.milestone, self.limit, self.fault, self.breach)
            == (other.milestone, other.limit, other.fault, other.breach)
    }
}

impl PlanRow {
    /// What a person sees of it.
    fn says(&self) -> ([Option<CivilDate>; 5], State) {
        let earliest = self.earliest.map(|bound| bound.date);
        let extended = self.extended.map(|bound| bound.date);
        ([earliest, self.due, extended, self.day(), self.adjusted], self.state)
    }
}
