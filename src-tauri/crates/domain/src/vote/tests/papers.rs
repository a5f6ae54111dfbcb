//! The papers of a secret ballot: given out, come back, counted by pile twice.

use super::*;
use crate::record::{Ballots, Pile};

fn pile(votes_for: u32, votes_against: u32, votes_other: u32, invalid: u32) -> Pile {
    Pile {
        votes_for: Some(votes_for),
        votes_against: Some(votes_against),
        votes_other: Some(votes_other),
        invalid: Some(invalid),
    }
}

/// Nine present, nine ballots out and back: six for, two against, one blank, counted twice alike.
fn counted() -> Vote {
    let count = pile(6, 2, 0, 1);
    Vote {
        kind: VoteKind::Discipline,
        method: VoteMethod::Ballot,
        votes_for: Some(6),
        votes_against: Some(2),
        votes_other: Some(0),
        ballots: Ballots {
            issued: Some(9),
            returned: Some(9),
            invalid: Some(1),
            first: count,
            second: count,
        },
        ..Vote::default()
    }
}

#[test]
fn papers_that_do_not_add_up_are_named() {
    type Change = fn(&mut Vote);
    let rows: &[(Change, &[&str])] = &[
        (|_| {}, &[]),
        (|v| v.ballots.issued = Some(10), &["ballots_over_present"]),
        (|v| v.ballots.issued = Some(8), &["ballots_over_issued"]),
        (|v| v.ballots.returned = Some(8), &["ballots_sum"]),
        (|v| v.ballots.invalid = None, &["ballots_sum", "ballots_other_than_piles"]),
        (|v| v.votes_against = Some(1), &["ballots_sum", "ballots_other_than_piles"]),
        (|v| (v.votes_for, v.votes_against) = (Some(7), Some(1)), &["ballots_other_than_piles"]),
        (|v| v.ballots.second = pile(6, 1, 1, 1), &["ballots_counts_differ"]),
        (|v| v.ballots.second = Pile::default(), &["ballots_counted_once"]),
        (|v| (v.ballots.first, v.ballots.second) = Default::default(), &[]),
        // A pile nobody mentions is none.
        (|v| v.ballots.second = Pile { votes_other: None, ..pile(6, 2, 0, 1) }, &[]),
        (|v| v.votes_for = None, &["vote_not_counted"]),
        // One ballot kept in the pocket: accounted for by the papers.
        (|v| (v.ballots.returned, v.ballots.invalid) = (Some(8), Some(0)), &["ballots_other_than_piles"]),
        (|v| v.votes_against = Some(4), &["ballots_sum", "ballots_other_than_piles", "vote_over_base"]),
        // Cards have no papers.
        (|v| (v.kind, v.method, v.votes_other) = (VoteKind::Ordinary, VoteMethod::Card, Some(1)), &[]),
    ];
    for (number, (change, codes)) in rows.iter().enumerate() {
        let mut vote = counted();
        change(&mut vote);
        let numbers = VoteNumbers { official: 9, voters_present: Some(9), ..VoteNumbers::default() };
        let base = base_of(numbers, vote.kind.as_str(), "05/12/2025");
        let found = base.problems(&vote);
        let named: Vec<_> = found.iter().map(|problem| problem.code()).collect();
        assert_eq!(named, *codes, "row {number}");
        for problem in found {
            assert_eq!(problem.blocks(), problem.code() != "ballots_counted_once", "row {number}");
            assert!(crate::checks::CODES.contains(&problem.code()), "row {number}");
        }
    }
}

#[test]
fn a_ballot_problem_leads_to_its_field() {
    let numbers = VoteNumbers { official: 9, voters_present: Some(9), ..VoteNumbers::default() };
    let base = base_of(numbers, "discipline", "05/12/2025");
    let mut vote = counted();
    vote.ballots.returned = Some(11);
    vote.ballots.second = pile(5, 3, 0, 1);
    let fields: Vec<_> = base.problems(&vote).into_iter().map(VoteProblem::field).collect();
    assert_eq!(fields, ["ballots.returned", "ballots.returned", "ballots.second"]);
    let params = base.problems(&vote)[0].params();
    assert_eq!(params, [("returned", "11".to_owned()), ("issued", "9".to_owned())]);
}
