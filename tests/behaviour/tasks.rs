//! Work given to members: how it is followed up, and what it lacks.

use serde_json::{Value, json};

use crate::secretary::{Secretary, text};

fn given(secretary: &Secretary, title: &str, owner: &str, deadline: &str) -> String {
    let owner = if owner.is_empty() { String::new() } else { secretary.member(owner) };
    let input = json!({ "title": title, "owner": owner, "deadline": deadline });
    text(&secretary.does("task_put", input), "id")
}

fn row(secretary: &Secretary, id: &str) -> Value {
    let list = secretary.does("task_list", json!({}));
    let rows = list["rows"].as_array().unwrap();
    rows.iter().find(|row| row["task"]["id"] == id).unwrap_or_else(|| panic!("{id} is not in {list}")).clone()
}

#[test]
fn a_task_is_followed_up_by_its_deadline_until_its_result_is_recorded() {
    let secretary = Secretary::with_members();
    for (deadline, due) in [
        ("21/11/2026", "overdue"),
        ("22/11/2026", "soon"),
        ("06/12/2026", "soon"),
        ("07/12/2026", "later"),
        ("", "undated"),
    ] {
        let id = given(&secretary, "Vận động 2 hộ", "Phạm Văn Dũng", deadline);
        let told = row(&secretary, &id);
        assert_eq!(
            (told["due"].as_str(), told["task"]["owner_name"].as_str()),
            (Some(due), Some("Phạm Văn Dũng"))
        );
        for (state, then) in [("partly", due), ("undone", due), ("done", "finished")] {
            let input =
                json!({ "task": id, "state": state, "result": "9 trên 11 hộ", "done_on": "20/11/2026" });
            secretary.does("task_result", input);
            assert_eq!(row(&secretary, &id)["due"], then, "{deadline} {state}");
        }
    }
}

#[test]
fn a_task_without_owner_or_deadline_is_a_finding() {
    let secretary = Secretary::with_members();
    let id = given(&secretary, "Sửa loa truyền thanh", "", "");
    let codes: Vec<Value> =
        row(&secretary, &id)["findings"].as_array().unwrap().iter().map(|one| one["code"].clone()).collect();
    assert_eq!(codes, ["task_no_owner", "task_no_deadline"]);
    let input = json!({ "task": id, "title": "Sửa loa truyền thanh", "owner": secretary.member("Trần Thị Mai"), "deadline": "01/12/2026" });
    secretary.does("task_put", input);
    assert_eq!(row(&secretary, &id)["findings"], json!([]));
}

#[test]
fn a_result_that_cannot_be_is_refused() {
    let secretary = Secretary::with_members();
    let id = given(&secretary, "Vận động 2 hộ", "Phạm Văn Dũng", "01/12/2026");
    for (input, field, code) in [
        (json!({ "task": id, "state": "dropped" }), "result", "required"),
        (json!({ "task": id, "state": "done", "done_on": "23/11/2026" }), "done_on", "day_in_future"),
        (json!({ "task": id, "state": "almost" }), "state", "choice_unknown"),
        (json!({ "task": id, "state": "done", "start": "late" }), "start", "choice_unknown"),
    ] {
        let error = secretary.is_refused("task_result", input);
        assert_eq!((error.fields[0].field.as_str(), error.fields[0].code.as_str()), (field, code));
    }
    assert_eq!(row(&secretary, &id)["task"]["state"], "open");
}

#[test]
fn home_tells_what_is_overdue_and_leaves_the_work_of_the_year_alone() {
    let secretary = Secretary::with_members();
    let id = given(&secretary, "Vận động 2 hộ", "Phạm Văn Dũng", "20/11/2026");
    let year = text(&secretary.does("resolution_create", json!({ "kind": "year", "year": 2026 })), "id");
    let member = secretary.member("Trần Thị Mai");
    secretary.does(
        "assignment_put",
        json!({ "id": year, "member": member, "title": "Phụ trách tổ liên gia số 3" }),
    );
    secretary.does("task_result", json!({ "task": id, "state": "undone", "result": "2 hộ chưa thống nhất" }));
    let due = secretary.does("home_due", json!({}));
    let tasks: Vec<&Value> =
        due["due"].as_array().unwrap().iter().filter(|job| job["code"] == "due_task").collect();
    assert_eq!(tasks.len(), 1, "{tasks:?}");
    assert_eq!((tasks[0]["group"].as_str(), tasks[0]["days"].as_i64()), (Some("overdue"), Some(-2)));
    assert_eq!(tasks[0]["route"], format!("/tasks?task={id}"));
}

#[test]
fn the_list_prints_for_the_cell_and_for_one_member() {
    let secretary = Secretary::with_members();
    given(&secretary, "Vận động 2 hộ", "Phạm Văn Dũng", "20/11/2026");
    given(&secretary, "Thu đảng phí còn thiếu", "Đỗ Thị Hoa", "30/11/2026");
    let all = secretary.prints("task-list", "");
    for words in ["DANH MỤC NHIỆM VỤ", "Phạm Văn Dũng", "Vận động 2 hộ", "20/11/2026", "Đỗ Thị Hoa"]
    {
        assert!(all.contains(words), "{words} is not in {all}");
    }
    let one = secretary.prints("task-list", &secretary.member("Đỗ Thị Hoa"));
    assert!(one.contains("của đồng chí Đỗ Thị Hoa") && !one.contains("Vận động 2 hộ"), "{one}");
}
