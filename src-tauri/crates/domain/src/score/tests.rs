use super::*;
use crate::date::CivilDate;
use crate::record::{Posting, PostingWay};

const CENTRAL: &str = include_str!("../../../../../assets/rules/score-central-2025.toml");
const WARD: &str = include_str!("../../../../../assets/rules/score-ward-2026.toml");

fn sheet(text: &str) -> ScoreSheet {
    ScoreSheet::parse("sheet.toml", text).unwrap()
}

/// A meeting nothing is missing from: 95 minutes, 27 of 29 there, 15 of 27 spoke, 5 of 5 tasks done.
fn good() -> Facts {
    Facts {
        minutes: Some(95),
        least_minutes: 90,
        attendance: Some(Part { of: 27, whole: 29 }),
        unexcused: Some(0),
        excused_run: 1,
        consulted: 1,
        speakers: Some(Part { of: 15, whole: 27 }),
        tasks: Some(Part { of: 5, whole: 5 }),
        adopted: true,
        read_back: true,
        given: 3,
        ..Facts::default()
    }
}

fn day(day: i8) -> CivilDate {
    CivilDate::new(2026, 11, day).unwrap()
}

fn proposed(sheet: &ScoreSheet, facts: &Facts, no: &str) -> Option<u32> {
    let scored = sheet.score(facts, &BTreeMap::new());
    scored.rows.iter().find(|row| row.no == no).unwrap().proposed
}

/// Every step of the ward's sheet of 2026, on both sides of its limits.
#[test]
fn each_fact_proposes_the_points_the_sheet_gives_it() {
    let ward = sheet(WARD);
    let minutes = |minutes| Facts { minutes: Some(minutes), ..good() };
    let there = |of, whole| Facts { attendance: Some(Part { of, whole }), ..good() };
    let spoke = |of, whole| Facts { speakers: Some(Part { of, whole }), ..good() };
    let done = |of, whole| Facts { tasks: Some(Part { of, whole }), ..good() };
    let cases: Vec<(&str, Facts, Option<u32>)> = vec![
        ("1", minutes(90), Some(5)),
        ("1", minutes(89), Some(4)),
        ("1", minutes(75), Some(4)),
        ("1", minutes(74), Some(3)),
        ("1", minutes(60), Some(3)),
        ("1", minutes(59), Some(2)),
        ("1", minutes(45), Some(2)),
        ("1", minutes(44), Some(1)),
        ("1", Facts { minutes: None, ..good() }, None),
        ("2a", there(9, 10), Some(4)),
        ("2a", there(899, 1000), Some(3)),
        ("2a", there(3, 4), Some(3)),
        ("2a", there(749, 1000), Some(2)),
        ("2a", there(65, 100), Some(2)),
        ("2a", there(649, 1000), Some(1)),
        ("2a", Facts { unexcused: Some(1), ..good() }, Some(1)),
        ("2a", Facts { attendance: None, ..good() }, None),
        ("2b", Facts { excused_run: 3, ..good() }, Some(1)),
        ("2b", Facts { excused_run: 4, ..good() }, Some(0)),
        ("3c", good(), Some(2)),
        ("3c", Facts { consulted: 0, ..good() }, Some(0)),
        ("3c", Facts { consulted: 0, secretary_alone: true, ..good() }, Some(2)),
        ("4e", spoke(501, 1000), Some(5)),
        ("4e", spoke(1, 2), Some(4)),
        ("4e", spoke(4, 10), Some(4)),
        ("4e", spoke(399, 1000), Some(3)),
        ("4e", spoke(3, 10), Some(3)),
        ("4e", spoke(299, 1000), Some(2)),
        ("4f", good(), Some(1)),
        ("4f", Facts { gaps: 2, ..good() }, None),
        ("7", done(9, 10), Some(30)),
        ("7", done(899, 1000), Some(27)),
        ("7", done(8, 10), Some(27)),
        ("7", done(7, 10), Some(24)),
        ("7", done(6, 10), Some(20)),
        ("7", done(5, 10), Some(15)),
        ("7", done(49, 100), Some(10)),
        ("7", Facts { tasks: None, ..good() }, None),
        ("8a", good(), Some(2)),
        ("8a", Facts { adopted: false, ..good() }, None),
        ("8b", good(), Some(2)),
        ("8b", Facts { given: 0, ..good() }, None),
        ("8b", Facts { read_back: false, ..good() }, None),
        ("3e", good(), None),
        ("3e", Facts { papers: Posted::InTime(day(5)), ..good() }, Some(2)),
        ("3e", Facts { papers: Posted::Late(day(6)), ..good() }, Some(0)),
        ("3e", Facts { papers: Posted::Otherwise(PostingWay::Zalo, day(5)), ..good() }, None),
        ("3e", Facts { papers: Posted::NotDone("mất mạng".into()), ..good() }, None),
        ("4h", good(), None),
        ("4h", Facts { papers: Posted::Late(day(6)), ..good() }, Some(1)),
        ("4h", Facts { papers: Posted::Otherwise(PostingWay::Paper, day(5)), ..good() }, None),
        ("8c", good(), None),
        ("8c", Facts { documents: Posted::InTime(day(8)), ..good() }, Some(1)),
        ("8c", Facts { documents: Posted::Late(day(9)), ..good() }, Some(0)),
        ("8c", Facts { papers: Posted::InTime(day(5)), ..good() }, None),
    ];
    for (no, facts, points) in cases {
        assert_eq!(proposed(&ward, &facts, no), points, "{no}: {facts:?}");
    }
}

/// HD 42-HD/BTCTW, part II: the frame gives largest points only, so anything but all of them is left to people.
#[test]
fn the_central_frame_proposes_full_points_or_nothing() {
    let central = sheet(CENTRAL);
    for (no, facts, points) in [
        ("1", good(), Some(5)),
        ("1", Facts { minutes: Some(89), ..good() }, None),
        ("2", good(), Some(5)),
        ("2", Facts { unexcused: Some(1), ..good() }, None),
        ("3", good(), None),
        ("6", good(), Some(30)),
        ("6", Facts { tasks: Some(Part { of: 4, whole: 5 }), ..good() }, None),
    ] {
        assert_eq!(proposed(&central, &facts, no), points, "{no}: {facts:?}");
    }
    let scored = central.score(&good(), &BTreeMap::new());
    assert_eq!((scored.total, scored.most, scored.open), (40, 100, 4));
}

#[test]
fn a_mark_by_hand_counts_before_the_fact_and_never_beyond_the_most() {
    let central = sheet(CENTRAL);
    let mark = |points, reason: &str| ScoreMark { points, reason: reason.into() };
    let marks = BTreeMap::from([
        ("1".to_owned(), mark(Some(3), "bắt đầu muộn 10 phút")),
        ("3".to_owned(), mark(Some(99), "")),
        ("4".to_owned(), mark(None, "")),
    ]);
    let scored = central.score(&good(), &marks);
    let row = |no: &str| scored.rows.iter().find(|row| row.no == no).unwrap();
    assert_eq!((row("1").points, row("1").is_override()), (Some(3), true));
    assert_eq!((row("3").points, row("3").is_override()), (Some(10), false), "nothing is proposed");
    assert_eq!((row("4").points, row("4").by_hand), (None, false));
    assert_eq!((scored.total, scored.open), (48, 3));
}

/// The source does not say how a month without a topical meeting is scored; the row carries that mark.
#[test]
fn without_a_topical_meeting_its_points_move_and_the_row_says_it_is_uncertain() {
    let ward = sheet(WARD);
    let most = |scored: &Scored, no: &str| scored.rows.iter().find(|row| row.no == no).map(|row| row.most);
    let without = ward.score(&good(), &BTreeMap::new());
    assert_eq!((most(&without, "4b"), most(&without, "4c"), without.most), (Some(15), None, 100));
    let with = ward.score(&Facts { topical: true, ..good() }, &BTreeMap::new());
    assert_eq!((most(&with, "4b"), most(&with, "4c"), with.most), (Some(10), Some(5), 100));
    let row = with.rows.iter().find(|row| row.no == "4c").unwrap();
    assert_eq!(row.confidence, Confidence::Uncertain);
    assert!(row.note.contains("4b"));
}

#[test]
fn a_proposed_point_shows_the_fact_it_comes_from() {
    let ward = sheet(WARD);
    let scored = ward.score(&good(), &BTreeMap::new());
    let said = |no: &str| scored.rows.iter().find(|row| row.no == no).unwrap().facts.join(" ");
    for (no, words) in [
        ("1", "Họp 95 phút, quy định ít nhất 90 phút."),
        ("2a", "Có mặt trên số phải dự: 27/29, đạt 93,1%. Vắng không lý do: 0 người."),
        ("4e", "Phát biểu trên số có mặt: 15/27, đạt 55,6%."),
        ("7", "Nhiệm vụ kỳ trước đã hoàn thành: 5/5, đạt 100%."),
        ("5a", ""),
    ] {
        assert_eq!(said(no), words, "{no}");
    }
    assert!(scored.rows.iter().all(|row| row.proposed.is_none() || !row.facts.is_empty()));
}

/// HD 42-HD/BTCTW: papers at least one day before. The meeting is on the 6th.
#[test]
fn acts_of_posting_prove_the_best_of_them() {
    let act = |way: &PostingWay, on| Posting { way: way.clone(), on: Some(day(on)), ..Posting::default() };
    let struck = |act| Posting { struck: true, ..act };
    let reason = Posting {
        way: PostingWay::NotDone,
        reason: "mất mạng".into(),
        on: Some(day(5)),
        ..Posting::default()
    };
    let (handbook, zalo) = (&PostingWay::Handbook, &PostingWay::Zalo);
    for (acts, proof, said) in [
        (vec![], Posted::Unrecorded, ""),
        (vec![act(handbook, 6), act(handbook, 5)], Posted::InTime(day(5)), "ngày 05/11/2026, đúng hạn"),
        (vec![act(zalo, 4), act(handbook, 6)], Posted::Late(day(6)), "ngày 06/11/2026, quá hạn"),
        (
            vec![reason.clone(), act(zalo, 4)],
            Posted::Otherwise(zalo.clone(), day(4)),
            "gửi qua Zalo ngày 04/11/2026",
        ),
        (
            vec![struck(act(handbook, 5)), reason],
            Posted::NotDone("mất mạng".into()),
            "chưa đưa lên được: mất mạng",
        ),
    ] {
        let found = Posted::of(&acts, Some(day(5)));
        assert_eq!(found, proof);
        assert!(found.said("Tài liệu").unwrap_or_default().contains(said), "{found:?}");
        assert_eq!(Posted::of(&acts, None), Posted::Unrecorded, "a meeting without a day");
    }
}

#[test]
fn a_sheet_that_does_not_hold_together_is_refused() {
    let head = "id = \"x\"\ntitle = \"x\"\ninstrument = \"x\"\nconfidence = \"single\"\n";
    let row = |no: &str, most: u32, more: &str| {
        format!("[[criterion]]\nno = \"{no}\"\ntitle = \"x\"\nmost = {most}\n{more}\n")
    };
    for (text, said) in [
        (row("1", 95, ""), "95 points, not 100"),
        (row("1", 50, "") + &row("1", 50, ""), "1 stands twice"),
        (row("1", 100, "steps = [\"101: tasks >= 1\"]"), "1 gives 101 points of 100"),
        (row("1", 100, "steps = [\"5: luck >= 1\"]"), "there is no fact called \"luck\""),
        (row("1", 100, "steps = [\"5: tasks = 1\"]"), "is not >=, > or <="),
        (row("1", 100, "steps = [\"tasks >= 1\"]"), "is no step such as"),
        (row("1", 100, "moves_to = \"2\""), "which is not on the sheet"),
    ] {
        let error = ScoreSheet::parse("x.toml", &format!("{head}{text}")).unwrap_err().to_string();
        assert!(error.starts_with("x.toml: ") && error.contains(said), "{error}");
    }
    let unsourced = head.replace("instrument = \"x\"", "instrument = \"\"") + &row("1", 100, "");
    assert!(ScoreSheet::parse("x.toml", &unsourced).is_err());
}
