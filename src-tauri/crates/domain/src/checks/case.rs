//! What the papers of a candidate still lack: 5-KNĐ and 6-KNĐ.
//!
//! What is wrong rather than missing is looked for by [`crate::lint`], here and there with the same functions.

use super::gap::Gap;
use super::{opinion, votes};
use crate::date::CivilDate;
use crate::lint::{KnownMember, moves, order, papers, people, person, similar, texts, votes as voted};
use crate::record::{Case, Meeting, Member, Opinion, Person, VoteKind};
use crate::rules::{Rules, RulesAt};

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
    candidate(facts, &at, &mut gaps);
    helper(facts, &mut gaps);
    opinions(facts, &mut gaps);
    order::around_meeting(facts.case, facts.meeting.and_then(|meeting| meeting.date), &mut gaps);
    if resolution {
        vote(facts, rules, &mut gaps);
        texts::conclusion_gaps(facts.case, &mut gaps);
        same_text(facts.case, &at, &mut gaps);
        papers::resolution_gaps(&facts.case.resolution_no, facts.case.resolution_on, "", &mut gaps);
    }
    gaps
}

fn candidate(facts: CaseFacts<'_>, rules: &RulesAt<'_>, gaps: &mut Vec<Gap>) {
    if facts.person.full_name.is_empty() {
        gaps.push(Gap::block("case_no_name", "person/full_name"));
    }
    let Some(born) = facts.person.born else {
        gaps.push(Gap::block("case_no_born", "person/born"));
        return;
    };
    let limit = |key: &str| rules.number(key).ok().and_then(|years| i32::try_from(years).ok());
    if let (Some(from), Some(to)) = (limit("admission.age_from"), limit("admission.age_to")) {
        let consent = person::has_consent(facts.case);
        person::age_gaps(born, facts.considered_on(), (from, to), consent, gaps);
    }
}

fn helper(facts: CaseFacts<'_>, gaps: &mut Vec<Gap>) {
    match (facts.case.helper, facts.helper) {
        (None, _) if facts.case.helpers(false).is_empty() => gaps.push(people::no_helper()),
        (Some(_), Some(member)) => {
            let known = KnownMember { member, name: "" };
            people::standing_gaps(known, facts.considered_on(), "helper", gaps);
        }
        _ => {}
    }
}

fn opinions(facts: CaseFacts<'_>, gaps: &mut Vec<Gap>) {
    let case = facts.case;
    opinion::gaps("organisations", &case.organisations, gaps);
    gaps.extend(moves::residence_missing(case));
    if case.residence != Opinion::default() {
        opinion::gaps("residence", &case.residence, gaps);
    }
    if case.opinion_summary.trim().is_empty() {
        gaps.push(Gap::block("case_no_opinion_summary", "opinion_summary"));
    }
    if case.opinions_on.is_none() {
        gaps.push(Gap::block("case_no_opinions_date", "opinions_on"));
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
    gaps.extend(base.and_then(|base| voted::below(&base, vote, "vote")));
}

/// The resolution repeats the opinions word for word: a person should look, the paper can go out.
fn same_text(case: &Case, rules: &RulesAt<'_>, gaps: &mut Vec<Gap>) {
    let [opinions, strengths] =
        [&case.opinion_summary, &case.strengths].map(|text| similar::Shingles::of(text));
    let alike = strengths.alike(&opinions);
    if rules.number("check.similar_percent").is_ok_and(|percent| alike > percent) {
        let gap = texts::same_text("5-KNĐ", "6-KNĐ", alike, "strengths");
        gaps.push(Gap { severity: super::Severity::Warn, ..gap });
    }
}
