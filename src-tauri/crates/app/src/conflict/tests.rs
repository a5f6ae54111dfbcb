//! Two machines of one cell change the same fields and meet.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use serde_json::{Value, json};
use sochibo_domain::id::RecordId;

use crate::two_machines::Machine;

impl Machine {
    fn field(&self, member: &str, key: &str) -> String {
        let view = self.does("member_get", json!({ "id": member }));
        let fields = view["fields"].as_array().unwrap();
        fields.iter().find(|field| field["key"] == key).unwrap()["value"].as_str().unwrap().to_owned()
    }

    fn conflicts(&self) -> Vec<Value> {
        self.does("conflict_list", json!({}))["conflicts"].as_array().unwrap().clone()
    }
}

/// Two machines with one member, whose phone, post and day of admission each gave a value.
fn disagreeing() -> (Machine, String) {
    let (mine, theirs) = (Machine::new("Nguyễn Văn Thành"), Machine::new("Lê Thị Hoa"));
    let created = mine.does("member_create", json!({ "values": { "full_name": "Trần Thị Mai" } }));
    let member = created["id"].as_str().unwrap().to_owned();
    let person = mine.does("member_get", json!({ "id": member }))["person"].as_str().unwrap().to_owned();
    let records = [member.parse().unwrap(), person.parse().unwrap()];
    theirs.hears(&mine, &records);
    for (machine, phone, admitted) in
        [(&mine, "0912000111", "03/02/1990"), (&theirs, "0912000222", "03/02/1991")]
    {
        machine.does("member_edit", json!({ "id": member, "field": "phone", "value": phone }));
        machine.does("member_edit", json!({ "id": member, "field": "admitted_on", "value": admitted }));
    }
    mine.hears(&theirs, &records);
    (mine, member)
}

fn of_field<'c>(conflicts: &'c [Value], field: &str) -> &'c Value {
    conflicts.iter().find(|conflict| conflict["field"] == field).unwrap()
}

fn settled(conflict: &Value, choice: Value) -> Value {
    let mut input = json!({ "record": conflict["record"], "path": conflict["path"] });
    for (key, value) in choice.as_object().unwrap() {
        input[key] = value.clone();
    }
    input
}

#[test]
fn every_concurrent_value_is_listed_with_its_author_and_where_the_record_opens() {
    let (mine, member) = disagreeing();
    let conflicts = mine.conflicts();
    assert_eq!(conflicts.len(), 2);
    let phone = of_field(&conflicts, "phone");
    assert_eq!(
        (&phone["title"], &phone["route"]),
        (&json!("Trần Thị Mai"), &json!(format!("/members/{member}")))
    );
    let mut told: Vec<(&str, &str)> = phone["values"]
        .as_array()
        .unwrap()
        .iter()
        .map(|value| (value["value"].as_str().unwrap(), value["author"].as_str().unwrap()))
        .collect();
    told.sort_unstable();
    assert_eq!(told, [("0912000111", "Nguyễn Văn Thành"), ("0912000222", "Lê Thị Hoa")]);
    assert_eq!(mine.does("home_due", json!({}))["conflicts"], 2);
    let page = mine.does("member_get", json!({ "id": member }));
    assert_eq!(page["conflicts"].as_array().unwrap().len(), 2);
}

#[test]
fn either_value_can_be_kept_the_one_in_force_too() {
    for place in [0, 1] {
        let (mine, member) = disagreeing();
        for key in ["phone", "admitted_on"] {
            let conflicts = mine.conflicts();
            let conflict = of_field(&conflicts, key);
            mine.does("conflict_settle", settled(conflict, json!({ "keep": place })));
            assert_eq!(mine.field(&member, key), conflict["values"][place]["value"], "{key} {place}");
        }
        assert_eq!(mine.conflicts(), Vec::<Value>::new());
    }
}

#[test]
fn another_value_is_read_as_its_field_reads_it() {
    let (mine, member) = disagreeing();
    let conflicts = mine.conflicts();
    let admitted = of_field(&conflicts, "admitted_on");
    let refused = mine.refuses("conflict_settle", settled(admitted, json!({ "typed": "31/02/1990" })));
    assert_eq!(refused, "date_no_such_day");
    assert_eq!(mine.conflicts().len(), 2, "a refusal settles nothing");
    mine.does("conflict_settle", settled(admitted, json!({ "typed": "4/2/1990" })));
    assert_eq!(mine.field(&member, "admitted_on"), "04/02/1990");
    assert_eq!(mine.conflicts().len(), 1);
}

#[test]
fn a_choice_is_one_operation_and_can_be_taken_back() {
    let (mine, member) = disagreeing();
    let conflicts = mine.conflicts();
    let phone = of_field(&conflicts, "phone");
    let in_force = mine.field(&member, "phone");
    let other =
        phone["values"].as_array().unwrap().iter().position(|value| value["value"] != in_force).unwrap();
    let envelope = mine.app.call("conflict_settle", settled(phone, json!({ "keep": other }))).unwrap();
    assert_ne!(mine.field(&member, "phone"), in_force);
    let again = mine.refuses("conflict_settle", settled(phone, json!({ "keep": other })));
    assert_eq!(again, "conflict_gone");
    mine.does("undo", json!({ "op": envelope.op.unwrap().id }));
    assert_eq!(mine.field(&member, "phone"), in_force);
}

#[test]
fn two_machines_with_one_candidate_keep_both_papers_and_show_both_days() {
    let (mine, theirs) = (Machine::new("Nguyễn Văn Thành"), Machine::new("Lê Thị Hoa"));
    let created = mine.does("case_create", json!({ "full_name": "Vũ Thị Hạnh" }));
    let case: RecordId = created["id"].as_str().unwrap().parse().unwrap();
    let id = created["id"].clone();
    let record: sochibo_domain::record::Case =
        mine.app.book().unwrap().vault.read().unwrap().get(case).unwrap();
    let records = [case, record.person.into()];
    theirs.hears(&mine, &records);
    for (machine, kind, planned) in [(&mine, "CN-NTVD", "04/12/2026"), (&theirs, "TB-LTT", "08/01/2027")] {
        let values = json!({ "kind": kind, "date": "02/11/2026" });
        machine.does("case_item_add", json!({ "id": id, "list": "papers", "values": values }));
        let day = json!({ "id": id, "milestone": "ceremony", "date": "planned", "value": planned });
        machine.does("case_milestone_edit", day);
    }
    mine.hears(&theirs, &records);
    let items = mine.does("case_items", json!({ "id": id }));
    assert_eq!(items["items"].as_array().unwrap().len(), 2);
    let conflicts = mine.conflicts();
    assert_eq!(conflicts.len(), 1, "{conflicts:?}");
    assert_eq!(conflicts[0]["title"], "Vũ Thị Hạnh");
    let mut days: Vec<&str> =
        conflicts[0]["values"].as_array().unwrap().iter().map(|one| one["value"].as_str().unwrap()).collect();
    days.sort_unstable();
    assert_eq!(days, ["04/12/2026", "08/01/2027"]);
}
