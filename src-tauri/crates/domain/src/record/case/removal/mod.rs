//! What stays of a file on this machine when its dossier was handed over and the waiting time has passed: who, the days,
//! the votes, the list of papers, the hand-overs with their receipts. Everything people wrote about the candidate goes.

use std::collections::{BTreeMap, BTreeSet};

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use super::{Case, CasePaper, HandOver, HandOverStep, Introducer, Opinion, Probation};
use crate::answer::Answer;
use crate::date::CivilDate;

/// The removal a file went through last.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Removal {
    /// When.
    pub on: Option<CivilDate>,
    /// Who removed.
    pub by: String,
    /// The hand-over it rests on.
    pub hand_over: String,
    /// The rule, as it was cited.
    pub rule: String,
    /// How many days had to pass after the receipt.
    pub wait_days: u32,
}

/// What stands for the words that made a special track apply.
const APPLIES: &str = "có";

impl Case {
    /// Hand-overs that count and were confirmed.
    pub fn received(&self) -> impl Iterator<Item = (&String, &HandOver)> {
        self.handed_over().filter(|(_, one)| one.is_received())
    }

    /// The file without its sensitive parts. It is built from nothing: a field nobody thought of goes.
    ///
    /// Until the papers of recognition were handed over, what belongs to the probation stays, and so do papers that were
    /// not handed over. `days` are days that only the CV told.
    pub fn remains(&self, removal: Removal, days: &[(String, CivilDate)]) -> Self {
        let whole = self.received().any(|(_, one)| one.step == HandOverStep::Recognition);
        let handed: BTreeSet<&str> =
            self.received().flat_map(|(_, one)| one.papers.values()).map(|one| one.item.as_str()).collect();
        let mut milestones = self.milestones.clone();
        milestones.reasons = BTreeMap::new();
        for (key, on) in days {
            milestones.actual.entry(key.clone()).or_insert(*on);
        }
        let stays = |id: &str, one: &CasePaper| one.is_current() && !whole && !handed.contains(id);
        let papers = self
            .papers
            .iter()
            .map(|(id, one)| (id.clone(), if stays(id, one) { one.clone() } else { listed(one) }));
        let introducers = self
            .introducers
            .iter()
            .map(|(id, one)| (id.clone(), if one.probation && !whole { one.clone() } else { named(one) }));
        Self {
            id: self.id,
            person: self.person,
            opened_on: self.opened_on,
            pack: self.pack.clone(),
            helper: self.helper,
            helper_since: self.helper_since,
            organisations: counted(&self.organisations),
            residence: counted(&self.residence),
            opinions_on: self.opinions_on,
            vote: self.vote.clone(),
            resolution_no: self.resolution_no.clone(),
            resolution_on: self.resolution_on,
            source: super::Source { schooling_exception: String::new(), ..self.source.clone() },
            application: super::Application {
                written_on: self.application.written_on,
                sympathiser_on: self.application.sympathiser_on,
                ..Default::default()
            },
            milestones,
            tracks: self
                .tracks
                .iter()
                .map(|(track, answer)| (track.clone(), without_words(answer)))
                .collect(),
            papers: papers.collect(),
            introducers: introducers.collect(),
            verifications: self.verifications.iter().map(|(id, one)| (id.clone(), asked(one))).collect(),
            overrides: self.overrides.iter().map(|(id, one)| (id.clone(), decided(one))).collect(),
            probation: if whole { dated(&self.probation) } else { self.probation.clone() },
            member: self.member,
            end: super::CaseEnd { reason: String::new(), ..self.end.clone() },
            hand_overs: self.hand_overs.clone(),
            removal,
            ..Self::default()
        }
    }
}

/// Numbers without reasons.
fn counted(opinion: &Opinion) -> Opinion {
    Opinion { body: String::new(), reason: String::new(), ..opinion.clone() }
}

fn listed(paper: &CasePaper) -> CasePaper {
    CasePaper {
        note: String::new(),
        wrong: String::new(),
        scans: BTreeMap::new(),
        pages: BTreeMap::new(),
        ..paper.clone()
    }
}

fn named(introducer: &Introducer) -> Introducer {
    Introducer {
        strengths: String::new(),
        weaknesses: String::new(),
        ended_reason: String::new(),
        ..introducer.clone()
    }
}

/// When which committee was asked by which letter; not about whom of the family, nor about what.
fn asked(one: &super::Verification) -> super::Verification {
    super::Verification {
        relative: String::new(),
        items: String::new(),
        body: String::new(),
        exempt_reason: String::new(),
        ..one.clone()
    }
}

fn decided(one: &super::Override) -> super::Override {
    super::Override { reason: String::new(), ..one.clone() }
}

fn dated(probation: &Probation) -> Probation {
    Probation {
        self_review_on: probation.self_review_on,
        organisations: counted(&probation.organisations),
        residence: counted(&probation.residence),
        opinions_on: probation.opinions_on,
        vote: probation.vote.clone(),
        resolution_no: probation.resolution_no.clone(),
        resolution_on: probation.resolution_on,
        ..Probation::default()
    }
}

fn without_words(answer: &Answer) -> Answer {
    match answer {
        Answer::Given(_) => Answer::Given(APPLIES.to_owned()),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests;
