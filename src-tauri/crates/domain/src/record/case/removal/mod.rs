//! What stays of a file on this machine when its dossier was handed over and the waiting time has passed: who, the days,
//! the votes, the list of papers, the hand-overs with their receipts. Everything people wrote about the candidate goes.

use std::collections::BTreeSet;

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use super::{
    Application, Case, CaseEnd, CasePaper, HandOver, HandOverStep, Introducer, Milestones, Opinion, Override,
    Probation, Source, Verification,
};
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

    /// The one that was confirmed last: a removal rests on it.
    pub fn received_last(&self) -> Option<(&String, &HandOver)> {
        self.received().max_by_key(|(id, one)| (one.receipt.on, *id))
    }

    /// The file without its sensitive parts. It is built from nothing, part by part: a field nobody thought of goes.
    ///
    /// Until the papers of recognition were handed over, what belongs to the probation stays, and so do papers that were
    /// not handed over. `days` are days that only the CV told.
    pub fn remains(&self, removal: Removal, days: &[(String, CivilDate)]) -> Self {
        let whole = self.received().any(|(_, one)| one.step == HandOverStep::Recognition);
        let handed: BTreeSet<&str> =
            self.received().flat_map(|(_, one)| one.papers.values()).map(|one| one.item.as_str()).collect();
        let mut actual = self.milestones.actual.clone();
        for (key, on) in days {
            actual.entry(key.clone()).or_insert(*on);
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
            overlay: self.overlay.clone(),
            helper: self.helper,
            helper_since: self.helper_since,
            organisations: counted(&self.organisations),
            residence: counted(&self.residence),
            opinions_on: self.opinions_on,
            vote: self.vote.clone(),
            resolution_no: self.resolution_no.clone(),
            resolution_on: self.resolution_on,
            source: routed(&self.source),
            application: Application {
                written_on: self.application.written_on,
                sympathiser_on: self.application.sympathiser_on,
                ..Application::default()
            },
            milestones: Milestones {
                planned: self.milestones.planned.clone(),
                actual,
                adjusted: self.milestones.adjusted.clone(),
                ..Milestones::default()
            },
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
            end: CaseEnd { outcome: self.end.outcome.clone(), on: self.end.on, ..CaseEnd::default() },
            hand_overs: self.hand_overs.clone(),
            removal,
            ..Self::default()
        }
    }
}

/// Numbers without reasons.
fn counted(opinion: &Opinion) -> Opinion {
    let Opinion { total, asked, agree, disagree, .. } = *opinion;
    Opinion { total, asked, agree, disagree, ..Opinion::default() }
}

/// A paper as the list tells it, without its scans and what was remarked about it.
fn listed(paper: &CasePaper) -> CasePaper {
    CasePaper {
        kind: paper.kind.clone(),
        origin: paper.origin.clone(),
        number: paper.number.clone(),
        date: paper.date,
        received_on: paper.received_on,
        issuer: paper.issuer.clone(),
        member: paper.member,
        superseded_by: paper.superseded_by,
        struck: paper.struck,
        ..CasePaper::default()
    }
}

/// Who introduced or helped, and when; not what they wrote.
fn named(one: &Introducer) -> Introducer {
    Introducer {
        member: one.member,
        assigned_on: one.assigned_on,
        resolution_no: one.resolution_no.clone(),
        known_since: one.known_since,
        replacement: one.replacement,
        probation: one.probation,
        written_on: one.written_on,
        ended_on: one.ended_on,
        struck: one.struck,
        ..Introducer::default()
    }
}

/// When and how somebody was asked, by which letter; not which committee, about whom of the family, nor about what.
fn asked(one: &Verification) -> Verification {
    Verification {
        place: one.place.clone(),
        way: one.way.clone(),
        number: one.number.clone(),
        sent_on: one.sent_on,
        verifier: one.verifier,
        written_on: one.written_on,
        answered_on: one.answered_on,
        struck: one.struck,
        ..Verification::default()
    }
}

/// Who let which finding pass, and when; not why.
fn decided(one: &Override) -> Override {
    Override {
        check: one.check.clone(),
        target: one.target.clone(),
        by: one.by.clone(),
        on: one.on,
        struck: one.struck,
        ..Override::default()
    }
}

/// Which way the file went; not why less schooling was allowed.
fn routed(source: &Source) -> Source {
    Source {
        group: source.group.clone(),
        route: source.route.clone(),
        other_body: source.other_body.clone(),
        lives_in_area: source.lives_in_area,
        youth: source.youth.clone(),
        joined_union_on: source.joined_union_on,
        owns_business: source.owns_business,
        occupation_group: source.occupation_group.clone(),
        ..Source::default()
    }
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
