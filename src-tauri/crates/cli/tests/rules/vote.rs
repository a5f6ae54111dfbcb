//! `sochibo rules vote`: bodies, majorities and refusals.

use serde_json::{Value, json};

use super::{answer, asks, refusal};

/// QĐ 294-QĐ/TW pt 9.3.2 and 9.3.4; QĐ 296-QĐ/TW for discipline; HD 06-HD/TW pt 14.2 for the congress.
#[test]
fn every_kind_answers_with_its_base_and_majority() {
    for (arguments, base, needed, instrument, confidence) in [
        ("--kind ordinary --official 28", 28, 15, "QĐ 294-QĐ/TW, điểm 9.3", "confirmed"),
        ("--kind discipline --official 28 --suspended 1", 27, 14, "QĐ 296-QĐ/TW", "single"),
        (
            "--kind admission --official 28 --temp-absent 2 --exempt-absent 1",
            25,
            17,
            "QĐ 294-QĐ/TW, điểm 9.3.4",
            "confirmed",
        ),
        ("--kind recognition --official 24", 24, 16, "QĐ 294-QĐ/TW, điểm 9.3.4", "confirmed"),
        ("--kind removal --official 7", 7, 5, "QĐ 294-QĐ/TW, điểm 9.3.4", "confirmed"),
        ("--kind expulsion --official 9", 9, 6, "QĐ 294-QĐ/TW, điểm 9.3.4", "confirmed"),
        ("--kind congress --official 28 --excused-whole 2", 26, 14, "QĐ 294-QĐ/TW, điểm 9.3", "confirmed"),
        ("--kind election --official 28 --excused-whole 2", 26, 14, "QĐ 190-QĐ/TW", "uncertain"),
    ] {
        let told = answer("vote", &format!("--on 2025-12-05 {arguments}"));
        assert_eq!(told["base"], base, "{arguments}");
        assert_eq!(told["needed"], needed, "{arguments}");
        assert_eq!(told["instrument"], instrument, "{arguments}");
        assert_eq!(told["confidence"], confidence, "{arguments}");
        assert_eq!((&told["passes"], &told["percent"]), (&Value::Null, &Value::Null), "{arguments}");
    }
}

#[test]
fn counted_votes_pass_or_fail_with_their_percentage() {
    let arguments = "--on 05/12/2025 --kind admission --official 28 --temp-absent 2 --exempt-absent 1";
    for (votes, passes, percent) in [(16, false, 64.0), (17, true, 68.0), (22, true, 88.0), (0, false, 0.0)] {
        let told = answer("vote", &format!("{arguments} --for {votes}"));
        assert_eq!((&told["passes"], &told["percent"]), (&json!(passes), &json!(percent)), "{votes}");
    }
    assert_eq!(answer("vote", "--on 05/12/2025 --kind ordinary --official 26 --for 22")["percent"], 84.6);
}

/// QĐ 208-QĐ/TW replaced QĐ 294-QĐ/TW on 26/7/2026 and was not compared: the same numbers, less sure.
#[test]
fn a_value_taken_over_from_a_replaced_instrument_is_uncertain() {
    let told = answer("vote", "--on 2026-11-22 --kind admission --official 27");
    assert_eq!((&told["needed"], &told["confidence"]), (&json!(18), &json!("uncertain")));
    assert_eq!(told["note"], "theo QĐ 294-QĐ/TW, chưa đối chiếu QĐ 208-QĐ/TW");
}

#[test]
fn numbers_that_cannot_be_are_refused_with_their_reason() {
    for (arguments, code, part) in [
        ("--on 2025-12-05 --kind ordinary --official 25 --for 26", "vote_over_base", "26 votes"),
        ("--on 2025-12-05 --kind ordinary --official 9 --suspended 4 --for 6", "vote_over_base", "only 5"),
        (
            "--on 2025-12-05 --kind ordinary --official 2 --exempt-absent 3",
            "vote_more_excluded_than_official",
            "3 members",
        ),
        (
            "--on 2025-12-05 --kind ordinary --official 4294967295 --suspended 4294967295 --temp-absent 9",
            "vote_more_excluded_than_official",
            "official",
        ),
        (
            "--on 2025-12-05 --kind admission --official 28 --excused-whole 2",
            "vote_excused_outside_congress",
            "congress only",
        ),
        ("--on 2025-06-30 --kind ordinary --official 9", "rules_not_in_force", "01/07/2025"),
        ("--on 1999-01-01 --kind congress --official 9", "rules_not_in_force", "01/01/1999"),
    ] {
        let error = refusal("vote", arguments);
        assert_eq!(error["code"], code, "{arguments}");
        assert_eq!(error["severity"], "refused", "{arguments}");
        let detail = error["params"]["detail"].as_str().unwrap();
        assert!(detail.contains(part), "{arguments}: {detail}");
    }
    let error = refusal("vote", "--on 31/02/2026 --kind ordinary --official 9");
    assert_eq!(
        (&error["fields"][0]["field"], &error["fields"][0]["code"]),
        (&json!("on"), &json!("date_no_such_day"))
    );
}

#[test]
fn a_question_that_cannot_be_meant_fails() {
    for arguments in [
        "--on 2025-12-05 --kind applause --official 9",
        "--on 2025-12-05 --kind ordinary --official -1",
        "--on 2025-12-05 --kind ordinary --official 9 --for x",
        "--on 2025-12-05 --kind ordinary",
        "--kind ordinary --official 9",
    ] {
        let output = asks("vote", arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments}");
        assert!(!output.stderr.is_empty(), "{arguments}");
    }
}

#[test]
fn people_read_the_sentence_and_its_source() {
    let output = asks(
        "vote",
        "--on 2025-12-05 --kind admission --official 28 --temp-absent 2 --exempt-absent 1 --for 22",
    );
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines,
        [
            "28 chính thức − 2 sinh hoạt tạm thời nơi khác, vắng mặt − 1 được miễn, vắng mặt = 25; cần từ 17 phiếu",
            "22/25 tán thành, 88%: đạt (ít nhất 2/3)",
            "Theo QĐ 294-QĐ/TW, điểm 9.3.2, tỷ lệ tính trên 25 đảng viên: 28 đảng viên chính thức, không tính 2 đồng \
             chí sinh hoạt tạm thời nơi khác, vắng mặt; 1 đồng chí được miễn, vắng mặt.",
            "Theo QĐ 294-QĐ/TW, điểm 9.3.4; cách tính: QĐ 294-QĐ/TW, điểm 9.3.2 [confirmed]",
        ]
    );
    let refused = asks("vote", "--on 2025-12-05 --kind ordinary --official 25 --for 26");
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8(refused.stderr).unwrap().contains("only 25 members can vote"));
}

/// A cell of fewer than three official members cannot hold a valid vote on admission: told, for a person to decide.
#[test]
fn a_cell_too_small_to_admit_is_warned() {
    let told = answer("vote", "--on 2025-12-05 --kind admission --official 2 --for 2");
    assert_eq!(told["warnings"], json!(["vote_too_few_official"]));
    let output = asks("vote", "--on 2025-12-05 --kind admission --official 2");
    assert!(String::from_utf8(output.stdout).unwrap().contains("ít nhất 3 đảng viên chính thức"));
}
