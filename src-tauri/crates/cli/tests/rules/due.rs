//! `sochibo rules due`: limits with their article, doubts and refusals.

use serde_json::{Value, json};

use super::{answer, asks, refusal};

#[test]
fn every_limit_answers_with_its_article() {
    for (arguments, earliest, deadline, instrument, point, confidence) in [
        (
            "decision-admission --from 2025-12-05",
            "2025-12-05",
            "2026-02-09",
            "QĐ 294-QĐ/TW",
            "4.3.1",
            "confirmed",
        ),
        (
            "decision-recognition --from 2025-12-05",
            "2025-12-05",
            "2026-01-19",
            "QĐ 294-QĐ/TW",
            "4.3.1",
            "confirmed",
        ),
        ("ceremony --from 05/12/2025", "2025-12-05", "2026-01-19", "QĐ 294-QĐ/TW", "4.1", "confirmed"),
        ("ceremony --from 2026-08-14", "2026-08-14", "2026-09-29", "QĐ 208-QĐ/TW", "", "uncertain"),
        (
            "ceremony --from 2026-08-14 --event decision-received",
            "2026-08-14",
            "2026-09-29",
            "QĐ 208-QĐ/TW",
            "",
            "single",
        ),
        (
            "verification-domestic --from 2025-12-05",
            "2025-12-05",
            "2026-01-19",
            "HD 06-HD/TW",
            "3.4d",
            "confirmed",
        ),
        (
            "verification-abroad --from 2025-07-01",
            "2025-07-01",
            "2025-11-06",
            "HD 06-HD/TW",
            "3.4d",
            "confirmed",
        ),
        (
            "certificate-expiry --from 2021-05-10",
            "2026-05-10",
            "2026-05-10",
            "HD 06-HD/TW",
            "5.4b",
            "confirmed",
        ),
        ("dossier-expiry --from 2025-12-05", "2026-12-05", "2026-12-05", "HD 06-HD/TW", "5.4a", "confirmed"),
        (
            "probation-end --from 2028-02-29",
            "2029-02-28",
            "2029-02-28",
            "Điều lệ Đảng",
            "Điều 5",
            "confirmed",
        ),
        (
            "recognition-meeting --from 2025-12-05",
            "2025-12-05",
            "2026-01-19",
            "QĐ 294-QĐ/TW",
            "4.2.1",
            "confirmed",
        ),
        (
            "decision-admission --from 2026-11-23 --pack central-2025-07",
            "2026-11-23",
            "2027-01-26",
            "QĐ 294-QĐ/TW",
            "4.3.1",
            "uncertain",
        ),
        (
            "decision-recognition --from 2025-12-05 --overlay hanoi-2025-11",
            "2025-12-05",
            "2025-12-26",
            "HD 02-HD/BTCTU",
            "",
            "uncertain",
        ),
    ] {
        let told = answer("due", arguments);
        assert_eq!(
            (&told["earliest"], &told["deadline"]),
            (&json!(earliest), &json!(deadline)),
            "{arguments}"
        );
        assert_eq!((&told["instrument"], &told["point"]), (&json!(instrument), &json!(point)), "{arguments}");
        assert_eq!(told["confidence"], confidence, "{arguments}");
    }
}

/// Ngày Văn hóa Việt Nam, 24/11: the earlier day, and why it may be a later one.
#[test]
fn an_uncertain_holiday_is_told() {
    let told = answer("due", "ceremony --from 2026-10-20");
    assert_eq!(told["deadline"], "2026-12-01");
    assert_eq!(told["doubt"]["later"], "2026-12-02");
    assert_eq!(told["doubt"]["holidays"], json!(["24/11/2026 Ngày Văn hóa Việt Nam"]));
    assert_eq!(answer("due", "ceremony --from 2025-12-05")["doubt"], Value::Null);
}

#[test]
fn an_extension_is_told_beside_the_deadline() {
    let told = answer("due", "decision-admission --from 2025-12-05");
    assert_eq!((&told["deadline"], &told["extended"]), (&json!("2026-02-09"), &json!("2026-03-09")));
}

#[test]
fn a_question_that_cannot_be_answered_names_what_there_is() {
    for (arguments, code, known) in [
        ("cermony --from 2025-12-05", "due_unknown_milestone", "ceremony"),
        ("ceremony --from 2025-12-05 --event birth", "due_unknown_event", "decision-received"),
        (
            "ceremony --from 2025-12-05 --pack central-1930",
            "rules_unknown_pack",
            "central-2026-07, central-2025-07",
        ),
        ("ceremony --from 2025-12-05 --overlay moon", "rules_unknown_pack", "hanoi-2025-11"),
    ] {
        let error = refusal("due", arguments);
        assert_eq!(error["code"], code, "{arguments}");
        assert!(error["params"]["known"].as_str().unwrap().contains(known), "{arguments}: {error}");
    }
    for (arguments, code) in
        [("ceremony --from 31/02/2026", "date_no_such_day"), ("ceremony --from 2026", "date_partial")]
    {
        let error = refusal("due", arguments);
        assert_eq!(
            (&error["fields"][0]["field"], &error["fields"][0]["code"]),
            (&json!("from"), &json!(code)),
            "{arguments}"
        );
    }
}

#[test]
fn people_read_the_days_and_their_source() {
    let output = asks("due", "decision-admission --from 05/12/2025");
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(
        text.lines().collect::<Vec<_>>(),
        [
            "Quyết định kết nạp đảng viên",
            "Tính từ: Chi bộ xét, ra nghị quyết đề nghị kết nạp",
            "Sớm nhất: 05/12/2025",
            "Hạn: 09/02/2026",
            "Nếu được gia hạn: 09/03/2026",
            "Theo QĐ 294-QĐ/TW, điểm 4.3.1 [confirmed]",
            "Lưu ý: ngày làm việc",
        ]
    );
}
