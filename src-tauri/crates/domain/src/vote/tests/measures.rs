//! Ballots on discipline that offer several measures (QĐ 294-QĐ/TW pt 9.3.4, QĐ 296-QĐ/TW).

use super::*;
use crate::record::{Ballots, Measure, MeasureKind, Meeting, Pile, Voter};

const MEASURES: [&str; 5] = ["none", "reprimand", "warning", "dismissal", "expulsion"];

/// Nine members who are all there, and so many papers for each measure; counted twice alike.
fn ballot(votes: [u32; 5]) -> Vote {
    let voter = |number: u32| {
        let voter = Voter {
            name: format!("Đảng viên {number}"),
            activity: "active".to_owned(),
            present: true,
            ..Voter::default()
        };
        (format!("m{number}"), voter)
    };
    let measure = |(word, votes): (&str, u32)| {
        let (votes, posts) = (Some(votes), if word == "dismissal" { "Phó Bí thư" } else { "" }.to_owned());
        (word.to_owned(), Measure { posts, votes, first: votes, second: votes })
    };
    let invalid = Pile { invalid: Some(9 - votes.iter().sum::<u32>()), ..Pile::default() };
    Vote {
        kind: VoteKind::Discipline,
        method: VoteMethod::Ballot,
        voters: (0..9).map(voter).collect(),
        ballots: Ballots {
            issued: Some(9),
            returned: Some(9),
            invalid: invalid.invalid,
            first: invalid,
            second: invalid,
        },
        measures: MEASURES.into_iter().zip(votes).map(measure).collect(),
        ..Vote::default()
    }
}

fn tally(vote: &Vote) -> MeasureTally {
    MeasureTally::of_vote(&Meeting::default(), vote, &shipped(None), day("2026-11-05")).unwrap().unwrap()
}

fn problems(vote: &Vote) -> Vec<&'static str> {
    let base = VoteBase::of_vote(&Meeting::default(), vote, &shipped(None), day("2026-11-05")).unwrap();
    base.problems(vote).into_iter().map(VoteProblem::code).collect()
}

#[test]
fn each_measure_stands_against_the_majority_of_its_own_rule() {
    for (votes, reached) in [
        ([0, 5, 4, 0, 0], Some(MeasureKind::Reprimand)),
        ([0, 4, 4, 1, 0], None),
        ([5, 4, 0, 0, 0], Some(MeasureKind::None)),
        ([0, 0, 0, 5, 4], Some(MeasureKind::Dismissal)),
        // More than half, but less than two thirds.
        ([0, 0, 4, 0, 5], None),
        ([0, 0, 3, 0, 6], Some(MeasureKind::Expulsion)),
        // Six marked something heavier than a reprimand; no rule that was read adds them up.
        ([1, 2, 3, 2, 1], None),
        ([0, 0, 0, 0, 0], None),
    ] {
        let tally = tally(&ballot(votes));
        assert_eq!(tally.reached().map(|row| row.kind.clone()), reached, "{votes:?}");
    }
}

#[test]
fn the_rows_follow_the_ballot_and_name_the_posts() {
    let tally = tally(&ballot([1, 2, 3, 2, 1]));
    let titles: Vec<_> = tally.rows.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(titles, ["Không kỷ luật", "Khiển trách", "Cảnh cáo", "Cách chức: Phó Bí thư", "Khai trừ"]);
    let needed: Vec<_> = tally.rows.iter().map(|row| row.base.needed).collect();
    assert_eq!(needed, [5, 5, 5, 5, 6]);
    let shown = tally.rows[1].percent().map(|percent| percent.to_string());
    assert_eq!(shown.as_deref(), Some("22,2"));
}

#[test]
fn the_outcome_reads_as_it_prints() {
    for (votes, sentence) in [
        ([0, 5, 4, 0, 0], "Hình thức đủ số phiếu: Khiển trách (5/9 phiếu, cần trên 1/2)."),
        ([0, 0, 3, 0, 6], "Hình thức đủ số phiếu: Khai trừ (6/9 phiếu, cần ít nhất 2/3)."),
        ([5, 4, 0, 0, 0], "Chi bộ không thi hành kỷ luật (5/9 phiếu, cần trên 1/2)."),
        (
            [1, 2, 3, 2, 1],
            "Không hình thức nào đủ số phiếu theo quy định. Chi bộ báo cáo đầy đủ hồ sơ và đề nghị cấp có thẩm quyền xem xét, quyết định.",
        ),
    ] {
        assert_eq!(tally(&ballot(votes)).sentence_vi().as_deref(), Some(sentence));
    }
    let mut open = ballot([0; 5]);
    open.measures.values_mut().for_each(|measure| measure.votes = None);
    assert_eq!((open.is_counted(), tally(&open).sentence_vi()), (false, None));
}

#[test]
fn piles_that_do_not_add_up_are_named() {
    type Change = fn(&mut Vote);
    let rows: &[(Change, &[&str])] = &[
        (|_| {}, &[]),
        (
            |vote| vote.measures.get_mut("warning").unwrap().votes = Some(4),
            &["ballots_sum", "ballots_other_than_piles"],
        ),
        (|vote| vote.measures.get_mut("warning").unwrap().second = Some(4), &["ballots_counts_differ"]),
        (|vote| vote.measures.values_mut().for_each(|measure| measure.votes = None), &["vote_not_counted"]),
        (|vote| vote.ballots.invalid = Some(0), &["ballots_sum", "ballots_other_than_piles"]),
        (
            |vote| vote.measures.get_mut("none").unwrap().votes = Some(9),
            &["ballots_sum", "ballots_other_than_piles", "vote_over_base"],
        ),
    ];
    for (number, (change, codes)) in rows.iter().enumerate() {
        let mut vote = ballot([0, 4, 3, 0, 1]);
        change(&mut vote);
        assert_eq!(problems(&vote), *codes, "row {number}");
    }
}

#[test]
fn a_plain_question_offers_no_measures() {
    let vote = Vote { measures: BTreeMap::new(), ..ballot([0; 5]) };
    let found = MeasureTally::of_vote(&Meeting::default(), &vote, &shipped(None), day("2026-11-05"));
    assert_eq!(found, Ok(None));
}

/// QĐ 296-QĐ/TW điều 10.
#[test]
fn the_cell_decides_a_reprimand_and_a_warning_and_proposes_the_rest() {
    let rules = shipped(None);
    let at = rules.at(day("2026-11-05"));
    let decided = MeasureKind::ALL.iter().filter(|kind| decided_by_cell(kind, &at).unwrap());
    assert_eq!(decided.collect::<Vec<_>>(), [&MeasureKind::Reprimand, &MeasureKind::Warning]);
}
