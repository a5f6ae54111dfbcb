//! The cell's votes on admission and on recognition (QĐ 294-QĐ/TW pt 9.3).

use super::facts::Look;
use crate::checks::{Gap, opinion, votes};
use crate::record::{CaseVote, Meeting, Opinion, Vote, VoteKind};
use crate::vote::{VoteBase, VoteProblem};

/// Codes of the arithmetic of opinions; that they are missing is for the paper to say.
const OPINION_SUMS: [&str; 2] = ["opinion_asked_over_total", "opinion_sum"];

/// A vote the file names, with its base.
struct Counted<'a> {
    meeting: &'a Meeting,
    vote: &'a Vote,
    base: Option<VoteBase>,
    /// What is wrong with it, leading to the vote of the file.
    gaps: Vec<Gap>,
    target: &'static str,
}

/// The votes of the file: on admission, and on recognition.
fn counted<'a>(look: &Look<'a>) -> Vec<Counted<'a>> {
    let (facts, case) = (look.facts, look.facts.case);
    let named: [(&CaseVote, VoteKind, &'static str); 2] = [
        (&case.vote, VoteKind::Admission, "vote"),
        (&case.probation.vote, VoteKind::Recognition, "probation/vote"),
    ];
    let of = |(named, kind, target): (&CaseVote, VoteKind, &'static str)| {
        let (meeting, id, vote) = facts.vote(named).filter(|(_, _, vote)| vote.kind == kind)?;
        let mut gaps = Vec::new();
        let on = meeting.date.unwrap_or(facts.today);
        let base = votes::vote_gaps(meeting, &id, vote, facts.rules, on, &mut gaps);
        let gaps = gaps.into_iter().map(|gap| Gap { target: target.to_owned(), ..gap }).collect();
        Some(Counted { meeting, vote, base, gaps, target })
    };
    named.into_iter().filter_map(of).collect()
}

/// Problems told by checks of their own.
fn is_elsewhere(code: &str) -> bool {
    [
        VoteProblem::TooFewOfficial { official: 0, least: 0 }.code(),
        VoteProblem::OverPresent { votes: 0, present: 0 }.code(),
        "vote_failed_last",
        "vote_failed_report",
    ]
    .contains(&code)
}

/// V18: what adds up must; a probationary member never has a vote (QĐ 294-QĐ/TW pt 9.3.2).
pub(super) fn arithmetic(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let case = look.facts.case;
    for counted in counted(look) {
        for (member, voter) in &counted.vote.voters {
            if counted.meeting.convened.get(member).is_some_and(|convened| !convened.official) {
                gaps.push(Gap::block("voter_probationary", counted.target).with("name", &voter.name));
            }
        }
        gaps.extend(counted.gaps.into_iter().filter(|gap| !is_elsewhere(gap.code)));
    }
    for (side, one) in [
        ("organisations", &case.organisations),
        ("residence", &case.residence),
        ("probation/organisations", &case.probation.organisations),
        ("probation/residence", &case.probation.residence),
    ] {
        if *one != Opinion::default() {
            let mut found = Vec::new();
            opinion::gaps(side, one, &mut found);
            gaps.extend(found.into_iter().filter(|gap| OPINION_SUMS.contains(&gap.code)));
        }
    }
}

/// V19: two thirds of the body, not of those present (QĐ 294-QĐ/TW pt 9.3.4).
pub(super) fn majority(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    for counted in counted(look) {
        gaps.extend(counted.base.and_then(|base| below(&base, counted.vote, counted.target)));
    }
}

/// A vote that does not pass.
pub(crate) fn below(base: &VoteBase, vote: &Vote, target: &str) -> Option<Gap> {
    let votes = vote.votes_for.filter(|votes| !base.passes(*votes))?;
    let gap = Gap::block("case_vote_below", target).with("votes", votes);
    Some(gap.with("needed", base.needed).with("base", base.base))
}

/// V20: the share is of the body, and the absent approve nothing. Shares are computed when a paper prints, so that they
/// cannot be wrong where the numbers are right.
pub(super) fn percent(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    for counted in counted(look) {
        gaps.extend(
            counted
                .gaps
                .into_iter()
                .filter(|gap| gap.code == VoteProblem::OverPresent { votes: 0, present: 0 }.code()),
        );
    }
}

/// V22.
pub(super) fn least_official(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let code = VoteProblem::TooFewOfficial { official: 0, least: 0 }.code();
    for counted in counted(look) {
        gaps.extend(counted.gaps.into_iter().filter(|gap| gap.code == code));
    }
}

/// V37: after the last vote on recognition the cell may hold, the matter goes up (QĐ 294-QĐ/TW pt 4.2.3).
pub(super) fn last(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let recognition = counted(look).into_iter().filter(|counted| counted.vote.kind == VoteKind::Recognition);
    for counted in recognition {
        gaps.extend(counted.gaps.into_iter().filter(|gap| gap.code == "vote_failed_last"));
    }
}
