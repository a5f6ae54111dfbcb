//! The score of a meeting: proposed from facts, given by hand, taken into the minutes, printed.

use serde_json::{Value, json};

use crate::secretary::{Secretary, text};

fn held(secretary: &Secretary) -> String {
    let meetings = secretary.does("meeting_list", json!({}));
    let row = meetings["rows"].as_array().unwrap().iter().find(|row| row["state"] == "ended").unwrap();
    text(row, "id")
}

fn row(secretary: &Secretary, id: &str, no: &str) -> Value {
    let view = secretary.does("score_get", json!({ "id": id }));
    let rows = view["rows"].as_array().unwrap();
    rows.iter().find(|row| row["no"] == no).unwrap_or_else(|| panic!("no {no}")).clone()
}

fn with_the_ward_sheet() -> (Secretary, String) {
    let secretary = Secretary::with_members();
    secretary.does("cell_edit", json!({ "field": "score_sheet", "value": "score-ward-2026" }));
    let input = json!({ "month": 11, "year": 2026, "date": "06/11/2026", "time": "19:30", "place": "", "mode": "afterwards" });
    let id = text(&secretary.does("meeting_create", input), "id");
    (secretary, id)
}

#[test]
fn each_proposed_point_follows_its_fact_and_says_which() {
    let (secretary, id) = with_the_ward_sheet();
    let edit = |field: &str, value: &str| {
        secretary.does("meeting_edit", json!({ "id": id, "field": field, "value": value }));
    };
    assert_eq!(row(&secretary, &id, "1")["proposed"], Value::Null, "nobody said when it ended");
    edit("ended_at", "21:00");
    assert_eq!(
        (&row(&secretary, &id, "1")["proposed"], &row(&secretary, &id, "1")["facts"][0]),
        (&json!(5), &json!("Họp 90 phút, quy định ít nhất 90 phút."))
    );
    edit("ended_at", "20:50");
    assert_eq!(row(&secretary, &id, "1")["proposed"], 4);
    secretary.does("attendance_rest_present", json!({ "id": id }));
    assert_eq!(row(&secretary, &id, "2a")["proposed"], 4);
    let absent = secretary.member("Trần Thị Mai");
    secretary.does("attendance_set", json!({ "id": id, "member": absent, "mark": "unexcused" }));
    assert_eq!(row(&secretary, &id, "2a")["proposed"], 1, "anybody absent without a reason");
    assert_eq!(row(&secretary, &id, "3c")["proposed"], 0);
    let deputy = secretary.member("Phạm Văn Dũng");
    secretary.does("member_edit", json!({ "id": deputy, "field": "post", "value": "Phó bí thư" }));
    let consult = json!({ "kind": "committee", "month": 11, "year": 2026, "date": "04/11/2026", "time": "19:30", "place": "", "mode": "afterwards" });
    secretary.does("meeting_create", consult);
    assert_eq!(row(&secretary, &id, "3c")["proposed"], 2);
    assert_eq!(row(&secretary, &id, "7")["proposed"], Value::Null, "no work was heard");
    for (state, points) in [("done", 30), ("undone", 15)] {
        let given = json!({ "title": format!("Việc {state}"), "owner": absent, "deadline": "20/10/2026" });
        let task = text(&secretary.does("task_put", given), "id");
        secretary.does("task_result", json!({ "task": task, "state": state, "done_on": "20/10/2026" }));
        assert_eq!(row(&secretary, &id, "7")["proposed"], points);
    }
}

#[test]
fn what_was_posted_and_when_proposes_the_points_for_papers() {
    let (secretary, id) = with_the_ward_sheet();
    let post = |posting: &str, stage: &str, way: &str, on: &str, reason: &str| {
        let input = json!({ "meeting": id, "posting": posting, "stage": stage, "way": way, "papers": "",
            "on": on, "by": "Trần Thị Mai", "reason": reason });
        text(&secretary.does("posting_put", input), "id")
    };
    let points = || ["3e", "4h", "8c"].map(|no| row(&secretary, &id, no)["proposed"].clone());
    assert_eq!(points(), [Value::Null, Value::Null, Value::Null], "nothing is recorded");
    let act = post("", "before", "not_done", "05/11/2026", "mất mạng");
    assert_eq!(points(), [Value::Null, Value::Null, Value::Null], "a reason is for people to weigh");
    assert_eq!(row(&secretary, &id, "3e")["facts"][0], "Tài liệu chưa đưa lên được: mất mạng.");
    post(&act, "before", "handbook", "06/11/2026", "");
    assert_eq!(points(), [json!(0), json!(1), Value::Null], "on the day itself");
    post(&act, "before", "handbook", "05/11/2026", "");
    post("", "after", "handbook", "08/11/2026", "");
    assert_eq!(points(), [json!(2), json!(1), json!(1)]);
}

#[test]
fn another_number_than_the_fact_says_needs_a_reason_and_never_exceeds_the_most() {
    let secretary = Secretary::practising();
    let id = held(&secretary);
    let mark = |no: &str, points: Value, reason: &str| json!({ "id": id, "no": no, "points": points, "reason": reason });
    assert_eq!(row(&secretary, &id, "1")["proposed"], 5);
    for (input, field, code) in [
        (mark("1", json!(4), ""), "reason", "score_reason"),
        (mark("1", json!(6), "thưởng"), "points", "score_over_most"),
        (mark("9", json!(1), ""), "no", "field_unknown"),
    ] {
        let error = secretary.is_refused("score_mark", input);
        assert_eq!((error.fields[0].field.as_str(), error.fields[0].code.as_str()), (field, code));
    }
    secretary.does("score_mark", mark("1", json!(4), "bắt đầu muộn"));
    let marked = row(&secretary, &id, "1");
    assert_eq!((&marked["points"], &marked["overridden"]), (&json!(4), &json!(true)));
    secretary.does("score_mark", mark("1", Value::Null, ""));
    assert_eq!(row(&secretary, &id, "1")["points"], 5, "back to what the fact says");
}

#[test]
fn a_score_taken_into_the_minutes_stays_and_a_fact_that_changes_is_told() {
    let secretary = Secretary::practising();
    let id = held(&secretary);
    let view = secretary.does("score_get", json!({ "id": id }));
    assert_eq!(
        (&view["total"], &view["open"], text(&view, "band")),
        (&json!(92), &json!(0), "Tốt".to_owned())
    );
    secretary.does("score_take", json!({ "id": id }));
    let codes = || -> Vec<String> {
        let meeting = secretary.does("meeting_get", json!({ "id": id }));
        let gaps = meeting["gaps"].as_array().unwrap().iter().map(|gap| text(gap, "code"));
        gaps.filter(|code| code.starts_with("score_")).collect()
    };
    assert_eq!(codes(), Vec::<String>::new());
    secretary.does("meeting_edit", json!({ "id": id, "field": "ended_at", "value": "20:10" }));
    assert_eq!(row(&secretary, &id, "1")["points"], 5, "what was read out stays");
    secretary.does("meeting_edit", json!({ "id": id, "field": "score", "value": "80" }));
    assert_eq!(codes(), ["score_differs"]);
    let printed = secretary.prints("score-sheet", &id);
    for words in ["BẢNG TỰ CHẤM ĐIỂM", "Khung chấm điểm của Trung ương", "Họp 38 phút", "Xếp loại: Tốt"]
    {
        assert!(printed.contains(words), "{words} is not in {printed}");
    }
}

#[test]
fn a_sheet_with_open_criteria_is_not_taken_and_prints_as_a_draft_only() {
    let (secretary, id) = with_the_ward_sheet();
    let error = secretary.is_refused("score_take", json!({ "id": id }));
    assert_eq!(error.code, "score_open");
    let error = secretary.is_refused("form_print", json!({ "form": "score-sheet", "id": id }));
    assert_eq!(error.code, "form_gaps");
    let sheets = secretary.does("score_sheets", json!({}));
    let marks: Vec<&Value> =
        sheets["sheets"].as_array().unwrap().iter().map(|one| &one["confidence"]).collect();
    assert_eq!(marks, ["confirmed", "single"]);
    let error = secretary.is_refused("cell_edit", json!({ "field": "score_sheet", "value": "score-mars" }));
    assert_eq!(error.fields[0].code, "choice_unknown");
}
