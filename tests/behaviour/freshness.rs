//! Papers of a file that go stale before the meeting that could consider it.

use serde_json::{Value, json};

use crate::secretary::{Secretary, text};

/// A file whose introduction was written on 10 January 2026: good for twelve months.
fn file() -> (Secretary, String) {
    let secretary = Secretary::with_members();
    let case = text(&secretary.does("case_create", json!({ "full_name": "Vũ Thị Hạnh" })), "id");
    let introduced = json!({ "id": case, "list": "introducers",
        "values": { "member": secretary.member("Lê Thị Bình"), "assigned_on": "02/12/2024", "written_on": "10/01/2026" } });
    secretary.does("case_item_add", introduced);
    (secretary, case)
}

fn radar(secretary: &Secretary, case: &str) -> (Value, Value, bool) {
    let papers = secretary.does("case_papers", json!({ "id": case }));
    let lines = papers["lines"].as_array().unwrap();
    let line = lines.iter().find(|line| line["kind"] == "3-KND").unwrap();
    assert_eq!(line["fresh_until"], "10/01/2027");
    let soon = line["stale_by_meeting"].as_bool().unwrap();
    (papers["next_meeting"].clone(), papers["meeting_usual"].clone(), soon)
}

#[test]
fn a_paper_that_is_stale_by_the_planned_meeting_is_told_before() {
    let (secretary, case) = file();
    assert_eq!(radar(&secretary, &case), (json!(""), json!(false), false));
    let plan = |month: u32, year: u32, date: &str| {
        secretary
            .does("meeting_create", json!({ "month": month, "year": year, "date": date, "time": "19:30" }));
    };
    plan(1, 2027, "11/01/2027");
    assert_eq!(radar(&secretary, &case), (json!("11/01/2027"), json!(false), true));
    let missing = secretary.prints("missing-papers", &case);
    assert!(missing.contains("10/01/2027"), "{missing}");
    plan(12, 2026, "05/12/2026");
    assert_eq!(radar(&secretary, &case), (json!("05/12/2026"), json!(false), false));
}

#[test]
fn without_a_planned_meeting_the_usual_day_of_the_cell_stands_in() {
    let (secretary, case) = file();
    secretary.does("cell_edit", json!({ "field": "regular_day", "value": "5" }));
    assert_eq!(radar(&secretary, &case), (json!("05/12/2026"), json!(true), false));
    // 22 November and 40 days: the first of January.
    secretary.waits(40 * 86_400_000);
    assert_eq!(radar(&secretary, &case), (json!("05/01/2027"), json!(true), false));
    secretary.does("cell_edit", json!({ "field": "regular_day", "value": "last-friday" }));
    assert_eq!(radar(&secretary, &case), (json!("29/01/2027"), json!(true), true));
}
