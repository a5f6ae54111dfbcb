//! What is put right: a decision issued again fixes the dates and the old one stays in the file (QĐ 294-QĐ/TW pt 4.4; HD
//! 38-HD/BTCTW pt I.3); a day that was entered is corrected with a reason.

use serde_json::{Value, json};

use crate::secretary::{Secretary, text};

fn milestone(secretary: &Secretary, case: &str, key: &str) -> Value {
    let timeline = secretary.does("case_timeline", json!({ "id": case }));
    let phases = timeline["phases"].as_array().unwrap().iter();
    let mut all = phases.flat_map(|phase| phase["milestones"].as_array().unwrap());
    all.find(|one| one["key"] == key).unwrap().clone()
}

#[test]
fn a_second_decision_dates_the_party_age_and_the_ceremony_anew() {
    let secretary = Secretary::with_members();
    let case = text(&secretary.does("case_create", json!({ "full_name": "Vũ Thị Hạnh" })), "id");
    let decision = json!({
        "id": case, "list": "papers",
        "values": { "kind": "9-KND", "number": "12", "date": "02/10/2026", "received_on": "05/10/2026" },
    });
    let first = text(&secretary.does("case_item_add", decision), "id");
    let before = milestone(&secretary, &case, "ceremony");
    assert_eq!(milestone(&secretary, &case, "party-age-start")["computed"], "02/10/2026");

    let values = json!({ "number": "15", "date": "09/11/2026", "received_on": "12/11/2026" });
    secretary.does("case_paper_supersede", json!({ "id": case, "item": first, "values": values }));
    let after = milestone(&secretary, &case, "ceremony");
    assert_eq!(milestone(&secretary, &case, "party-age-start")["computed"], "09/11/2026");
    let due = |one: &Value| text(&one["deadline"], "date");
    assert_ne!(due(&before), due(&after), "{after:#}");
    // Thirty working days from 9 November 2026, 24 November counted as a working day.
    assert_eq!(due(&after), "21/12/2026");

    let papers = secretary.does("case_papers", json!({ "id": case }));
    let line = papers["lines"].as_array().unwrap().iter().find(|line| line["kind"] == "9-KND").unwrap();
    let kept: Vec<(&Value, &Value)> =
        line["papers"].as_array().unwrap().iter().map(|paper| (&paper["number"], &paper["state"])).collect();
    let (fifteen, twelve) = (json!("15"), json!("12"));
    assert_eq!(kept, [(&fifteen, &json!("current")), (&twelve, &json!("superseded"))]);
}

#[test]
fn a_day_that_was_entered_is_replaced_or_taken_back_only_with_a_reason() {
    let secretary = Secretary::with_members();
    let case = text(&secretary.does("case_create", json!({ "full_name": "Vũ Thị Hạnh" })), "id");
    let day = |value: &str, reason: &str| json!({ "id": case, "milestone": "ceremony", "date": "actual", "value": value, "reason": reason });
    secretary.does("case_milestone_edit", day("20/11/2026", ""));
    // The same day again corrects nothing.
    secretary.does("case_milestone_edit", day("20/11/2026", ""));
    for value in ["19/11/2026", ""] {
        let refused = secretary.is_refused("case_milestone_edit", day(value, " "));
        assert_eq!(
            (refused.fields[0].field.as_str(), refused.fields[0].code.as_str()),
            ("reason", "required")
        );
    }
    assert_eq!(milestone(&secretary, &case, "ceremony")["correction"], "");
    secretary.does("case_milestone_edit", day("19/11/2026", "ghi nhầm ngày của buổi khác"));
    let told = milestone(&secretary, &case, "ceremony");
    assert_eq!(
        (&told["actual"], &told["correction"]),
        (&json!("19/11/2026"), &json!("ghi nhầm ngày của buổi khác"))
    );
    secretary.does("case_milestone_edit", day("", "lễ chưa tổ chức"));
    assert_eq!(milestone(&secretary, &case, "ceremony")["actual"], "");
}

#[test]
fn a_certificate_tells_the_days_of_study_beside_its_own() {
    let secretary = Secretary::with_members();
    let case = text(&secretary.does("case_create", json!({ "full_name": "Vũ Thị Hạnh" })), "id");
    let values = json!({
        "kind": "CN-NTVD", "number": "118-CN/TTCT", "issuer": "Trung tâm chính trị phường", "date": "10/06/2026",
        "studied_from": "25/05/2026", "studied_to": "29/05/2026",
    });
    secretary.does("case_item_add", json!({ "id": case, "list": "papers", "values": values }));
    let items = secretary.does("case_items", json!({ "id": case }));
    let kept = &items["items"][0]["values"];
    assert_eq!(
        (&kept["studied_from"], &kept["studied_to"], &kept["date"]),
        (&json!("25/05/2026"), &json!("29/05/2026"), &json!("10/06/2026"))
    );
    let papers = secretary.does("case_papers", json!({ "id": case }));
    let courses = papers["lines"].as_array().unwrap().iter().filter(|line| line["course"] == true);
    assert_eq!(courses.map(|line| line["kind"].clone()).collect::<Vec<_>>(), ["CN-NTVD", "CN-DVM"]);
}

/// HD 38-HD/BTCTW pt 1.1d: the list is looked at with what the helper wrote of each quarter.
#[test]
fn a_remark_of_a_quarter_is_kept_as_it_was_written() {
    let secretary = Secretary::with_members();
    let case = text(&secretary.does("case_create", json!({ "full_name": "Vũ Thị Hạnh" })), "id");
    let helper = secretary.member("Lê Thị Bình");
    let values =
        json!({ "year": "2026", "quarter": "3", "member": helper, "text": "Tham gia đủ các buổi ra quân." });
    secretary.does("case_item_add", json!({ "id": case, "list": "remarks", "values": values }));
    let items = secretary.does("case_items", json!({ "id": case }));
    assert_eq!(items["items"][0]["values"], values);
}
