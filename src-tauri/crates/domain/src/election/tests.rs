use super::*;
use crate::date::CivilDate;
use crate::id::MemberId;
use crate::record::{Election, Nominee, Teller, VoteKind};
use crate::rules::tests::shipped;
use crate::vote::{VoteBase, VoteNumbers};

fn body(official: u32) -> VoteBase {
    let numbers = VoteNumbers { official, voters_present: Some(official), ..VoteNumbers::default() };
    let day: CivilDate = "05/12/2025".parse().unwrap();
    VoteBase::from_numbers(numbers, &VoteKind::Election, &shipped(None), day).unwrap()
}

fn ballot(seats: u32, votes: &[u32]) -> Election {
    let names = ["An", "Bình", "Chi", "Dũng", "Em", "Giang"];
    let nominee = |(place, votes): (usize, &u32)| {
        let one = Nominee {
            order: f64::from(u32::try_from(place).unwrap()),
            member: Some(MemberId::from(uuid::Uuid::from_u128(place as u128 + 1))),
            name: format!("Trần Văn {}", names[place]),
            votes: Some(*votes),
            ..Nominee::default()
        };
        (place.to_string(), one)
    };
    Election {
        seat: "Chi ủy".to_owned(),
        seats: Some(seats),
        nominees: votes.iter().enumerate().map(nominee).collect(),
        issued: Some(20),
        returned: Some(20),
        invalid: Some(0),
        ..Election::default()
    }
}

/// Twenty members: elected from 11 votes (more than half of the body, QĐ 190-QĐ/TW). Columns: seats, votes by name,
/// letters of those elected, of those even, seats left.
#[test]
fn as_many_as_there_are_seats_are_elected_in_the_order_of_votes() {
    for (seats, votes, elected, even, vacant) in [
        (1, &[11, 9][..], "An", "", 0),
        (1, &[10, 10], "", "", 1),
        (1, &[20], "An", "", 0),
        (2, &[12, 15, 11], "Bình An", "", 0),
        (2, &[12, 12, 11], "An Bình", "", 0),
        (2, &[15, 12, 12], "An", "Bình Chi", 1),
        (1, &[12, 12], "", "An Bình", 1),
        (3, &[20, 14, 14, 14], "An", "Bình Chi Dũng", 2),
        (3, &[20, 19, 10, 3], "An Bình", "", 1),
        (3, &[10, 9, 8], "", "", 3),
        (2, &[11, 11], "An Bình", "", 0),
        (3, &[13, 13, 13, 12], "An Bình Chi", "", 0),
        (5, &[11, 12], "Bình An", "", 3),
    ] {
        let election = ballot(seats, votes);
        let outcome = ElectionOutcome::of(&election, &body(20));
        let given = |names: Vec<&str>| {
            names.into_iter().map(|name| name.trim_start_matches("Trần Văn ")).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(given(outcome.elected()), elected, "{seats} {votes:?}");
        assert_eq!(given(outcome.even()), even, "{seats} {votes:?}");
        assert_eq!(outcome.vacant, Some(vacant), "{seats} {votes:?}");
    }
}

#[test]
fn nobody_is_elected_before_every_name_is_counted() {
    let mut election = ballot(1, &[15, 5]);
    election.nominees.get_mut("1").unwrap().votes = None;
    let outcome = ElectionOutcome::of(&election, &body(20));
    assert_eq!(outcome.vacant, None);
    assert!(outcome.standings.iter().all(|one| one.verdict == Verdict::Uncounted));
    assert_eq!(outcome.standings[1].name, "Trần Văn Bình");
    let codes: Vec<_> = election.problems(&body(20)).iter().map(ElectionProblem::code).collect();
    assert_eq!(codes, ["election_not_counted"]);
}

#[test]
fn whoever_withdrew_or_was_struck_is_not_on_the_ballot() {
    let mut election = ballot(1, &[9, 12, 20]);
    election.nominees.get_mut("2").unwrap().withdrew = true;
    let outcome = ElectionOutcome::of(&election, &body(20));
    assert_eq!(outcome.elected(), ["Trần Văn Bình"]);
    assert_eq!(election.named().len(), 3);
    election.nominees.get_mut("1").unwrap().struck = true;
    assert_eq!(election.named().len(), 2);
    assert_eq!(ElectionOutcome::of(&election, &body(20)).elected(), Vec::<&str>::new());
}

#[test]
fn counts_that_contradict_each_other_are_named() {
    let spoil = |spoil: fn(&mut Election)| {
        let mut election = ballot(2, &[18, 15, 7]);
        spoil(&mut election);
        election.problems(&body(20)).iter().map(ElectionProblem::code).collect::<Vec<_>>()
    };
    assert_eq!(spoil(|_| ()), Vec::<&str>::new());
    assert_eq!(spoil(|one| one.issued = Some(21)), ["ballots_over_present"]);
    assert_eq!(spoil(|one| one.issued = Some(19)), ["ballots_over_issued"]);
    assert_eq!(spoil(|one| one.invalid = Some(3)), ["election_over_valid", "election_sum_over_valid"]);
    assert_eq!(spoil(|one| one.seats = Some(1)), ["election_sum_over_valid"]);
    assert_eq!(spoil(|one| one.seats = None), ["election_no_seats"]);
    assert_eq!(spoil(|one| one.seats = Some(4)), ["election_fewer_than_seats"]);
    assert_eq!(
        spoil(|one| {
            one.invalid = Some(21);
            one.nominees.values_mut().for_each(|nominee| nominee.votes = Some(0));
        }),
        ["election_invalid_over_returned"]
    );
    assert_eq!(
        spoil(|one| {
            let first = one.nominees.get("0").unwrap().member;
            one.nominees.get_mut("2").unwrap().member = first;
        }),
        ["election_named_twice"]
    );
    assert_eq!(
        spoil(|one| {
            let first = one.nominees.get("0").unwrap().member.unwrap();
            one.tellers.insert(first.to_string(), Teller::default());
        }),
        ["election_teller_listed"]
    );
}

/// A vote for a name on a paper that was not given out, or came back invalid, cannot be typed; a list shorter than
/// the seats is only worth a look.
#[test]
fn only_contradictions_are_impossible() {
    for (election, impossible, blocks) in [
        (ballot(4, &[18, 15]), false, false),
        (ballot(0, &[18]), false, true),
        (Election { issued: Some(25), ..ballot(1, &[18]) }, true, true),
    ] {
        let problems = election.problems(&body(20));
        assert_eq!(problems.iter().any(ElectionProblem::is_impossible), impossible, "{problems:?}");
        assert_eq!(problems.iter().any(ElectionProblem::blocks), blocks, "{problems:?}");
    }
}
