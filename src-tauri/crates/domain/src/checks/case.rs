//! What the papers of a candidate still lack: 5-KNĐ and 6-KNĐ.

use super::gap::Gap;
use super::{opinion, votes};
use crate::date::{CivilDate, PartialDate};
use crate::record::{Case, Meeting, Member, Opinion, Person, VoteKind};
use crate::rules::{Rules, RulesAt};
use crate::status::MembershipClass;
use crate::text::fold;

/// A candidate's file with the records it points to.
#[derive(Debug, Clone, Copy)]
pub struct CaseFacts<'a> {
    /// The file.
    pub case: &'a Case,
    /// The candidate.
    pub person: &'a Person,
    /// The helper's membership.
    pub helper: Option<&'a Member>,
    /// The meeting the file names for its vote.
    pub meeting: Option<&'a Meeting>,
    /// Stands in for the day of the meeting until it is known.
    pub today: CivilDate,
}

impl CaseFacts<'_> {
    /// The day the cell considers the candidate: conditions are judged on it.
    fn considered_on(&self) -> CivilDate {
        self.meeting.and_then(|meeting| meeting.date).unwrap_or(self.today)
    }
}

/// What the file lacks. `resolution` asks for 6-KNĐ as well as 5-KNĐ.
pub fn case_gaps(facts: CaseFacts<'_>, rules: &Rules, resolution: bool) -> Vec<Gap> {
    let mut gaps = Vec::new();
    let at = rules.at(facts.considered_on());
    person(facts, &at, &mut gaps);
    helper(facts, &mut gaps);
    opinions(facts, &mut gaps);
    if resolution {
        vote(facts, rules, &mut gaps);
        conclusions(facts.case, &mut gaps);
        numbers(facts, &mut gaps);
    }
    gaps
}

/// Age by month on the day the cell considers (QĐ 294-QĐ/TW pt 1.1).
fn person(facts: CaseFacts<'_>, rules: &RulesAt<'_>, gaps: &mut Vec<Gap>) {
    if facts.person.full_name.is_empty() {
        gaps.push(Gap::block("case_no_name", "person/full_name"));
    }
    let Some(born) = facts.person.born else {
        gaps.push(Gap::block("case_no_born", "person/born"));
        return;
    };
    let (least, most) = months_old(born, facts.considered_on());
    let limit = |key: &str| rules.number(key).ok().and_then(|years| i32::try_from(years).ok());
    let (Some(from), Some(to)) = (limit("admission.age_from"), limit("admission.age_to")) else { return };
    let gap = |gap: Gap, years: i32| gap.with("born", born.shown()).with("limit", years);
    let target = "person/born";
    if most < from * 12 {
        gaps.push(gap(Gap::block("age_under", target), from));
    } else if least > to * 12 {
        // Possible with the written consent of the provincial standing committee, which the file does not hold.
        gaps.push(gap(Gap::warn("age_over", target), to));
    } else if least < from * 12 || most > to * 12 {
        gaps.push(gap(Gap::warn("age_unclear", target), if least < from * 12 { from } else { to }));
    }
}

/// Full months between a birth date and a day by the month alone: fewest and most when the month is not known.
fn months_old(born: PartialDate, on: CivilDate) -> (i32, i32) {
    let months = |year: i16, month: i8| i32::from(year) * 12 + i32::from(month);
    let now = months(on.year(), on.month());
    match born {
        PartialDate::Year(year) => (now - months(year, 12), now - months(year, 1)),
        PartialDate::Month { year, month } => (now - months(year, month), now - months(year, month)),
        PartialDate::Day(date) => {
            let old = now - months(date.year(), date.month());
            (old, old)
        }
    }
}

fn helper(facts: CaseFacts<'_>, gaps: &mut Vec<Gap>) {
    match (facts.case.helper, facts.helper) {
        (None, _) => gaps.push(Gap::block("case_no_helper", "helper")),
        (Some(_), Some(member))
            if member.standing_on(facts.considered_on()).class == MembershipClass::Probationary =>
        {
            gaps.push(Gap::block("helper_not_official", "helper"));
        }
        _ => {}
    }
}

fn opinions(facts: CaseFacts<'_>, gaps: &mut Vec<Gap>) {
    let case = facts.case;
    opinion::gaps("organisations", &case.organisations, gaps);
    // A candidate who lives in the cell's own area has no other residence committee to ask.
    if case.residence == Opinion::default() {
        gaps.push(Gap::warn("residence_opinion_missing", "residence/body"));
    } else {
        opinion::gaps("residence", &case.residence, gaps);
    }
    if case.opinion_summary.trim().is_empty() {
        gaps.push(Gap::block("case_no_opinion_summary", "opinion_summary"));
    }
    match (case.opinions_on, facts.meeting.and_then(|meeting| meeting.date)) {
        (None, _) => gaps.push(Gap::block("case_no_opinions_date", "opinions_on")),
        (Some(opinions), Some(meeting)) if opinions > meeting => {
            let gap = Gap::warn("opinions_after_meeting", "opinions_on");
            gaps.push(gap.with("opinions", opinions.shown()).with("meeting", meeting.shown()));
        }
        _ => {}
    }
}

/// The cell's vote: at least two thirds of the body (QĐ 294-QĐ/TW pt 9.3.4).
fn vote(facts: CaseFacts<'_>, rules: &Rules, gaps: &mut Vec<Gap>) {
    let found = facts.meeting.zip(facts.case.vote.vote).and_then(|(meeting, id)| {
        let id = id.to_string();
        let vote = meeting.votes.get(&id).filter(|vote| !vote.struck)?;
        Some((meeting, id, vote))
    });
    let Some((meeting, id, vote)) = found else {
        gaps.push(Gap::block("case_no_vote", "vote"));
        return;
    };
    if vote.kind != VoteKind::Admission || vote.case != Some(facts.case.id) {
        gaps.push(Gap::block("case_vote_other", "vote").with("title", &vote.title));
        return;
    }
    let mut of_vote = Vec::new();
    let base = votes::vote_gaps(meeting, &id, vote, rules, facts.considered_on(), &mut of_vote);
    // From the candidate's file all of them lead to the vote.
    gaps.extend(of_vote.into_iter().map(|gap| Gap { target: "vote".into(), ..gap }));
    if let (Some(base), Some(votes)) = (base, vote.votes_for)
        && !base.passes(votes)
    {
        let gap = Gap::block("case_vote_below", "vote").with("votes", votes);
        gaps.push(gap.with("needed", base.needed).with("base", base.base));
    }
}

/// The conclusions 6-KNĐ must state (HD 06-HD/TW pt 3.6b).
fn conclusions(case: &Case, gaps: &mut Vec<Gap>) {
    for (text, code, target) in [
        (&case.about_cv, "case_no_cv_conclusion", "about_cv"),
        (&case.strengths, "case_no_strengths", "strengths"),
        (&case.weaknesses, "case_no_weaknesses", "weaknesses"),
    ] {
        if text.trim().is_empty() {
            gaps.push(Gap::block(code, target));
        }
    }
    let summary = fold(&case.opinion_summary);
    if !summary.is_empty() && summary == fold(&case.strengths) {
        gaps.push(Gap::warn("case_same_text", "strengths"));
    }
}

fn numbers(facts: CaseFacts<'_>, gaps: &mut Vec<Gap>) {
    let case = facts.case;
    if case.resolution_no.trim().is_empty() {
        gaps.push(Gap::block("case_no_resolution_no", "resolution_no"));
    }
    match (case.resolution_on, facts.meeting.and_then(|meeting| meeting.date)) {
        (None, _) => gaps.push(Gap::block("case_no_resolution_date", "resolution_on")),
        (Some(resolution), Some(meeting)) if resolution < meeting => {
            let gap = Gap::block("resolution_before_meeting", "resolution_on");
            gaps.push(gap.with("resolution", resolution.shown()).with("meeting", meeting.shown()));
        }
        _ => {}
    }
}
