//! Where the days of a file stand, and how its limits are counted.

use super::facts::{LintFacts, Look};
use super::keys;
use crate::calendar::Deadline;
use crate::date::CivilDate;

/// A day with the field that tells it.
pub(super) struct Dated {
    pub(super) on: CivilDate,
    pub(super) target: String,
}

fn dated(on: Option<CivilDate>, target: impl Into<String>) -> Option<Dated> {
    Some(Dated { on: on?, target: target.into() })
}

impl LintFacts<'_> {
    /// The day of a milestone: recorded under its key, or that of the paper it is written on.
    pub(super) fn milestone(&self, key: &str) -> Option<CivilDate> {
        let paper = match key {
            keys::SYMPATHISER => keys::LIST_RESOLUTION,
            keys::PERMISSION => keys::PERMISSION_PAPER,
            _ => "",
        };
        let recorded = self.case.milestones.actual.get(key).copied();
        recorded.or_else(|| self.paper(paper)?.1.date)
    }

    /// When a milestone of the procedure happened: recorded under its key, written on the paper that dates it, or where the
    /// file keeps the day of that step.
    pub(super) fn happened(&self, key: &str) -> Option<Dated> {
        let papers = self.procedure.papers.iter().filter(|paper| paper.row.dates.as_deref() == Some(key));
        let written = papers.flat_map(|paper| self.papers(&paper.row.key));
        let written = written.filter_map(|(id, paper)| dated(paper.date, format!("papers/{id}/date")));
        let kept = || match key {
            "application" => self.step("application"),
            "cell-admission" => self.step("resolution").or_else(|| self.step("meeting")),
            "decision-admission" => self.step("decision"),
            keys::CEREMONY => self.step("ceremony"),
            _ => None,
        };
        let recorded = || dated(self.milestone(key), format!("milestones/actual/{key}"));
        written.max_by_key(|one| one.on).or_else(kept).or_else(recorded)
    }

    /// The date of 1-KNĐ.
    pub(super) fn application_on(&self) -> Option<CivilDate> {
        self.case.application.written_on.or_else(|| self.paper(keys::APPLICATION)?.1.date)
    }

    /// Lễ kết nạp.
    pub(super) fn ceremony(&self) -> Option<CivilDate> {
        let member = self.member(self.case.member).and_then(|known| known.member.admitted_on);
        self.milestone(keys::CEREMONY).or_else(|| member.and_then(|date| date.full()))
    }

    /// When the dossier was begun: its first introduction, opinion or permission. No text says which day it is
    /// (HD 06-HD/TW pt 5.4a).
    pub(super) fn dossier_begun(&self) -> Option<CivilDate> {
        let papers = [keys::INTRODUCTION, keys::YOUTH_RESOLUTION, keys::UNION_RESOLUTION, keys::OPINIONS];
        let of_papers =
            papers.into_iter().flat_map(|kind| self.papers(kind)).filter_map(|(_, paper)| paper.date);
        let written = self.introducers(false).filter_map(|(_, one)| one.written_on);
        let other = self.case.opinions_on.into_iter().chain(self.milestone(keys::PERMISSION));
        of_papers.chain(written).chain(other).min()
    }

    /// The day of 13-KNĐ: of the resolution, or of the meeting that votes on it.
    pub(super) fn recognition_on(&self) -> Option<CivilDate> {
        let probation = &self.case.probation;
        probation.resolution_on.or_else(|| self.meeting(probation.vote.meeting)?.date)
    }

    /// When a step of the order of dates was taken, by the key the packs call it.
    pub(super) fn step(&self, key: &str) -> Option<Dated> {
        let case = self.case;
        let paper = |kind: &str| {
            let (id, paper) = self.paper(kind)?;
            dated(paper.date, format!("papers/{id}/date"))
        };
        let milestone = |key: &str| dated(self.milestone(key), format!("milestones/actual/{key}"));
        let of_cv = |on: Option<CivilDate>, field: &str| dated(on, format!("cv/{field}"));
        let asked = || case.verifications.iter().filter(|(_, one)| !one.struck);
        match key {
            "sympathiser" => milestone(keys::SYMPATHISER),
            "course" => paper(keys::CERTIFICATE),
            "permission" => milestone(keys::PERMISSION),
            "application" => dated(case.application.written_on, "application/written_on")
                .or_else(|| paper(keys::APPLICATION)),
            "cv" => of_cv(self.cv?.signed_on, "signed_on").or_else(|| paper(keys::CV)),
            "verification" => {
                let (on, id) = asked().filter_map(|(id, one)| Some((one.sent_on?, id))).min()?;
                dated(Some(on), format!("verifications/{id}/sent_on"))
            }
            "verified" => {
                let (on, id) = asked().filter_map(|(id, one)| Some((one.written_on?, id))).max()?;
                dated(Some(on), format!("verifications/{id}/written_on"))
            }
            "cell_remarks" => of_cv(self.cv?.cell_remarks_on, "cell_remarks_on"),
            "certified" => of_cv(self.cv?.certified_on, "certified_on"),
            "opinions" => dated(case.opinions_on, "opinions_on"),
            "meeting" => dated(self.meeting(case.vote.meeting)?.date, "vote"),
            "resolution" => dated(case.resolution_on, "resolution_on"),
            "committee" => paper(keys::COMMITTEE_RESOLUTION),
            "decision" => paper(keys::DECISION),
            "ceremony" => dated(self.ceremony(), "milestones/actual/ceremony"),
            _ => None,
        }
    }

    /// Every key [`LintFacts::step`] answers.
    #[cfg(test)]
    pub(super) const STEPS: &'static [&'static str] = &[
        "sympathiser",
        "course",
        "permission",
        "application",
        "cv",
        "verification",
        "verified",
        "cell_remarks",
        "certified",
        "opinions",
        "meeting",
        "resolution",
        "committee",
        "decision",
        "ceremony",
    ];
}

/// How a limit stands.
pub(super) enum Kept {
    /// Kept, or not yet over.
    Yes,
    /// Past the day to keep, but not if an uncertain holiday counts.
    Doubtful(Deadline),
    /// Passed.
    No(Deadline),
}

/// The uncertain holidays a limit depends on.
pub(super) fn holidays(deadline: &Deadline) -> String {
    deadline.doubt.as_ref().map(|doubt| doubt.holidays.join(", ")).unwrap_or_default()
}

impl Look<'_> {
    /// Whether what happened on `done`, or has not happened by today, keeps a limit of the row in working days.
    pub(super) fn kept(&self, param: &str, from: CivilDate, done: Option<CivilDate>) -> Kept {
        let Some(days) = self.number(param, from) else { return Kept::Yes };
        let end = self.facts.days.add(from, days);
        let day = done.unwrap_or(self.facts.today);
        if day <= end.date {
            return Kept::Yes;
        }
        let deadline = self.facts.days.deadline(from, days);
        if end.later.is_some_and(|later| day <= later) {
            Kept::Doubtful(deadline)
        } else {
            Kept::No(deadline)
        }
    }

    /// Working days by which today is past a deadline.
    pub(super) fn late(&self, deadline: &Deadline) -> u32 {
        self.facts.days.between(deadline.date, self.facts.today)
    }
}
