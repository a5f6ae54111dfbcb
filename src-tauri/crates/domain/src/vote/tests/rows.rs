//! Every row of the rules on quorum and voting, case by case; the instrument is part of what is compared.

use super::*;
use crate::rules::Confidence;

/// QĐ 294-QĐ/TW pt 9.3: more than half of the body.
const HALF: &str = "QĐ 294-QĐ/TW, điểm 9.3";
/// QĐ 294-QĐ/TW pt 9.3.4: admission, recognition, removal, expulsion by at least two thirds.
const TWO_THIRDS: &str = "QĐ 294-QĐ/TW, điểm 9.3.4";
/// QĐ 296-QĐ/TW: discipline.
const DISCIPLINE: &str = "QĐ 296-QĐ/TW";
/// QĐ 190-QĐ/TW: elections.
const ELECTION: &str = "QĐ 190-QĐ/TW";

/// Official; taken out: temporary activity elsewhere and absent, exempt and absent, suspended, prosecuted, excused for
/// the whole congress.
type Cell = [u32; 6];

/// Instrument of the majority, kind, the cell, approvals; then the body, the votes needed, whether it passes, percent.
type Row = (&'static str, &'static str, Cell, u32, (u32, u32, bool, &'static str));

const ROWS: &[Row] = &[
    // The denominator is the body, not those present: ordinary absentees stay in.
    (HALF, "ordinary", [28, 0, 0, 0, 0, 0], 14, (28, 15, false, "50")),
    (HALF, "ordinary", [28, 0, 0, 0, 0, 0], 15, (28, 15, true, "53,6")),
    (HALF, "ordinary", [27, 0, 0, 0, 0, 0], 13, (27, 14, false, "48,1")),
    (HALF, "ordinary", [27, 0, 0, 0, 0, 0], 14, (27, 14, true, "51,9")),
    (HALF, "ordinary", [1, 0, 0, 0, 0, 0], 1, (1, 1, true, "100")),
    (HALF, "ordinary", [2, 0, 0, 0, 0, 0], 1, (2, 2, false, "50")),
    (HALF, "ordinary", [2, 0, 0, 0, 0, 0], 2, (2, 2, true, "100")),
    (HALF, "ordinary", [300, 0, 0, 0, 0, 0], 150, (300, 151, false, "50")),
    (HALF, "ordinary", [300, 0, 0, 0, 0, 0], 151, (300, 151, true, "50,3")),
    // (a) On temporary activity elsewhere or exempt, and absent.
    (HALF, "ordinary", [28, 2, 0, 0, 0, 0], 13, (26, 14, false, "50")),
    (HALF, "ordinary", [28, 2, 1, 0, 0, 0], 13, (25, 13, true, "52")),
    (HALF, "ordinary", [28, 0, 4, 0, 0, 0], 13, (24, 13, true, "54,2")),
    // (b) Suspended, prosecuted or in custody, whether they come or not.
    (HALF, "ordinary", [28, 0, 0, 1, 0, 0], 14, (27, 14, true, "51,9")),
    (HALF, "ordinary", [28, 0, 0, 0, 2, 0], 13, (26, 14, false, "50")),
    (HALF, "ordinary", [28, 2, 1, 1, 1, 0], 12, (23, 12, true, "52,2")),
    // (c) Excused for the whole meeting, at a congress.
    (HALF, "congress", [28, 0, 0, 0, 0, 0], 15, (28, 15, true, "53,6")),
    (HALF, "congress", [28, 0, 0, 0, 0, 2], 14, (26, 14, true, "53,8")),
    (HALF, "congress", [28, 0, 0, 0, 0, 2], 13, (26, 14, false, "50")),
    (HALF, "congress", [28, 1, 1, 1, 0, 3], 12, (22, 12, true, "54,5")),
    (HALF, "congress", [30, 0, 0, 0, 1, 1], 14, (28, 15, false, "50")),
    (ELECTION, "election", [30, 0, 0, 0, 0, 2], 15, (28, 15, true, "53,6")),
    (ELECTION, "election", [9, 0, 0, 0, 0, 0], 4, (9, 5, false, "44,4")),
    // At least two thirds: admission.
    (TWO_THIRDS, "admission", [28, 2, 1, 0, 0, 0], 16, (25, 17, false, "64")),
    (TWO_THIRDS, "admission", [28, 2, 1, 0, 0, 0], 17, (25, 17, true, "68")),
    (TWO_THIRDS, "admission", [27, 0, 0, 0, 0, 0], 18, (27, 18, true, "66,7")),
    (TWO_THIRDS, "admission", [27, 0, 0, 0, 0, 0], 17, (27, 18, false, "63")),
    (TWO_THIRDS, "admission", [26, 0, 0, 0, 0, 0], 22, (26, 18, true, "84,6")),
    (TWO_THIRDS, "admission", [3, 0, 0, 0, 0, 0], 2, (3, 2, true, "66,7")),
    (TWO_THIRDS, "admission", [4, 0, 0, 0, 0, 0], 2, (4, 3, false, "50")),
    (TWO_THIRDS, "admission", [300, 0, 0, 0, 0, 0], 200, (300, 200, true, "66,7")),
    (TWO_THIRDS, "admission", [301, 0, 0, 0, 0, 0], 200, (301, 201, false, "66,4")),
    // Official recognition.
    (TWO_THIRDS, "recognition", [28, 2, 1, 1, 0, 0], 16, (24, 16, true, "66,7")),
    (TWO_THIRDS, "recognition", [28, 2, 1, 1, 1, 0], 15, (23, 16, false, "65,2")),
    (TWO_THIRDS, "recognition", [10, 0, 0, 0, 1, 0], 6, (9, 6, true, "66,7")),
    // Name removal.
    (TWO_THIRDS, "removal", [28, 0, 4, 0, 0, 0], 16, (24, 16, true, "66,7")),
    (TWO_THIRDS, "removal", [7, 0, 0, 0, 0, 0], 4, (7, 5, false, "57,1")),
    (TWO_THIRDS, "removal", [7, 0, 0, 0, 0, 0], 5, (7, 5, true, "71,4")),
    // Expulsion.
    (TWO_THIRDS, "expulsion", [12, 1, 2, 0, 0, 0], 6, (9, 6, true, "66,7")),
    (TWO_THIRDS, "expulsion", [12, 1, 2, 0, 0, 0], 5, (9, 6, false, "55,6")),
    (TWO_THIRDS, "expulsion", [8, 0, 0, 0, 1, 0], 5, (7, 5, true, "71,4")),
    // Discipline below expulsion: more than half, by ballot paper.
    (DISCIPLINE, "discipline", [28, 2, 1, 0, 0, 0], 12, (25, 13, false, "48")),
    (DISCIPLINE, "discipline", [28, 2, 1, 0, 0, 0], 13, (25, 13, true, "52")),
    (DISCIPLINE, "discipline", [9, 0, 0, 0, 1, 0], 4, (8, 5, false, "50")),
    (DISCIPLINE, "discipline", [24, 0, 0, 0, 0, 0], 13, (24, 13, true, "54,2")),
    // Nobody against is not enough, and nobody left is nothing to pass.
    (HALF, "ordinary", [5, 0, 0, 0, 0, 0], 0, (5, 3, false, "0")),
    (HALF, "ordinary", [5, 5, 0, 0, 0, 0], 0, (0, 1, false, "")),
];

#[test]
fn every_kind_of_vote_follows_its_instrument() {
    assert!(ROWS.len() >= 40);
    for (instrument, word, [official, temp, exempt, suspended, prosecuted, excused], votes, expected) in ROWS
    {
        let numbers = VoteNumbers {
            official: *official,
            temp_absent: *temp,
            exempt_absent: *exempt,
            suspended: *suspended,
            prosecuted: *prosecuted,
            excused_whole: *excused,
            ..VoteNumbers::default()
        };
        let base = base_of(numbers, word, "05/12/2025");
        let percent = base.percent(*votes).map(|percent| percent.to_string()).unwrap_or_default();
        let found = (base.base, base.needed, base.passes(*votes), percent.as_str());
        assert_eq!(found, *expected, "{instrument} {word} {numbers:?}");
        assert_eq!(base.instrument, *instrument, "{word}");
    }
}

/// Sources of the base: QĐ 294-QĐ/TW pt 9.3.2 for (a) and (b), HD 06-HD/TW pt 14.2 for (c).
#[test]
fn the_base_names_the_source_of_whom_it_leaves_out() {
    let official = VoteNumbers { official: 28, ..VoteNumbers::default() };
    for (numbers, source) in [
        (official, "QĐ 294-QĐ/TW, điểm 9.3.2"),
        (VoteNumbers { temp_absent: 1, suspended: 1, ..official }, "QĐ 294-QĐ/TW, điểm 9.3.2"),
        (VoteNumbers { excused_whole: 2, ..official }, "HD 06-HD/TW, điểm 14.2"),
        (
            VoteNumbers { exempt_absent: 1, excused_whole: 2, ..official },
            "QĐ 294-QĐ/TW, điểm 9.3.2; HD 06-HD/TW, điểm 14.2",
        ),
    ] {
        assert_eq!(base_of(numbers, "congress", "05/12/2025").base_instrument, source);
    }
}

/// Card or ballot: QĐ 294-QĐ/TW pt 6.1.6 (card), HD 06-HD/TW pt 5.1 (either, as the meeting decides), QĐ 296-QĐ/TW
/// (ballot). Hà Nội fixes a ballot for the superior's standing committee; that does not bind the cell.
#[test]
fn how_a_vote_is_taken_follows_its_instrument() {
    for (key, method, instrument) in [
        ("vote.method.ordinary", "card", "QĐ 294-QĐ/TW, điểm 6.1.6"),
        ("vote.method.congress", "card", "QĐ 294-QĐ/TW, điểm 6.1.6"),
        ("vote.method.admission", "either", "HD 06-HD/TW, điểm 5.1"),
        ("vote.method.recognition", "either", "HD 06-HD/TW, điểm 5.1"),
        ("vote.method.removal", "either", "HD 06-HD/TW, điểm 5.1"),
        ("vote.method.discipline", "ballot", "QĐ 296-QĐ/TW"),
        ("vote.method.expulsion", "ballot", "QĐ 296-QĐ/TW"),
        ("vote.method.election", "ballot", "QĐ 190-QĐ/TW"),
    ] {
        for overlay in [None, Some("hanoi-2025-11")] {
            let rules = shipped(overlay);
            let at = rules.at(day("05/12/2025"));
            assert_eq!(at.text(key), Ok(method), "{key}");
            assert_eq!(at.value(key).unwrap().cited(), instrument, "{key}");
        }
    }
}

/// Elections follow rules of their own, which were not read: every value says so.
#[test]
fn values_of_unread_instruments_are_uncertain() {
    let rules = shipped(None);
    for (key, confidence) in [
        ("vote.majority.election", Confidence::Uncertain),
        ("vote.method.election", Confidence::Uncertain),
        ("vote.majority.discipline", Confidence::Single),
        ("vote.majority.congress", Confidence::Confirmed),
        ("vote.majority.expulsion", Confidence::Confirmed),
        ("vote.majority.exemption", Confidence::Single),
        ("vote.majority.badge", Confidence::Uncertain),
        ("vote.majority.leaving", Confidence::Uncertain),
    ] {
        let at = rules.at(day("05/12/2025"));
        assert_eq!(at.value(key).unwrap().confidence, confidence, "{key}");
    }
    let numbers = VoteNumbers { official: 9, ..VoteNumbers::default() };
    assert_eq!(base_of(numbers, "election", "05/12/2025").confidence, Confidence::Uncertain);
    assert_eq!(base_of(numbers, "discipline", "05/12/2025").confidence, Confidence::Single);
}

/// QĐ 294-QĐ/TW pt 23 and 20.3: a committee from 9 official members, at most 7 in it, groups from 30.
#[test]
fn a_cell_is_built_as_qd_294_says() {
    let rules = shipped(None);
    let at = rules.at(day("05/12/2025"));
    for (key, number, instrument) in [
        ("cell.committee_from", 9, "QĐ 294-QĐ/TW, điểm 23"),
        ("cell.committee_most", 7, "QĐ 294-QĐ/TW, điểm 23"),
        ("cell.groups_from", 30, "QĐ 294-QĐ/TW, điểm 20.3"),
    ] {
        assert_eq!(at.number(key), Ok(number));
        assert_eq!(at.value(key).unwrap().cited(), instrument);
    }
}
