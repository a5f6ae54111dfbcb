//! What two machines sealed and changed, as the book screen tells it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::two_machines::Machine;

const SECRETARY: &str = "Nguyễn Văn Thành";

impl Machine {
    /// An extraordinary meeting of this evening that lacks nothing; its id.
    fn minutes(&self, purpose: &str) -> String {
        let members: Vec<Value> = [SECRETARY, "Trần Thị Mai"]
            .map(|name| {
                let values =
                    json!({ "full_name": name, "admitted_on": "03/02/1990", "official_on": "03/02/1991" });
                self.does("member_create", json!({ "values": values }))["id"].clone()
            })
            .to_vec();
        let made = json!({ "month": 11, "year": 2026, "date": "22/11/2026", "time": "18:00", "mode": "afterwards",
                           "kind": "extraordinary", "purpose": purpose, "place": "Nhà văn hóa" });
        let id = self.does("meeting_create", made)["id"].as_str().unwrap().to_owned();
        self.does("attendance_rest_present", json!({ "id": id }));
        let item = self.does("agenda_place", json!({ "id": id, "title": "Việc khắc phục" }))["id"].clone();
        let concluded = json!({ "id": id, "item": item, "field": "conclusion", "value": "Thống nhất." });
        self.does("item_edit", concluded);
        for (field, value) in
            [("clerk", &members[1]), ("ended_at", &json!("19:20")), ("read_back", &json!("true"))]
        {
            self.does("meeting_edit", json!({ "id": id, "field": field, "value": value }));
        }
        id
    }

    fn seals(&self, meeting: &str) {
        self.does("meeting_seal", json!({ "id": meeting, "signed_chair": true, "signed_clerk": true }));
    }

    /// Each entry of the book screen: number, and the codes of what needs a person's eye.
    fn book(&self) -> Vec<(u64, Vec<String>)> {
        let list = self.does("seal_list", json!({ "year": 2026 }));
        let told = |row: &Value| {
            let findings = row["findings"].as_array().unwrap().iter();
            let codes = findings.map(|one| one["code"].as_str().unwrap().to_owned()).collect();
            (row["number"].as_u64().unwrap(), codes)
        };
        list["rows"].as_array().unwrap().iter().map(told).collect()
    }
}

#[test]
fn minutes_changed_on_another_machine_after_the_seal_are_marked_in_the_book() {
    let (mine, theirs) = (Machine::new(SECRETARY), Machine::new("Lê Thị Hoa"));
    let meeting = mine.minutes("Khắc phục hậu quả bão.");
    let record = [meeting.parse().unwrap()];
    theirs.hears(&mine, &record);
    mine.seals(&meeting);
    assert_eq!(mine.book(), [(1, vec![])]);
    theirs.does("meeting_edit", json!({ "id": meeting, "field": "summary", "value": "Sửa ở máy khác." }));
    mine.hears(&theirs, &record);
    assert_eq!(mine.book(), [(1, vec!["seal_overtaken".to_owned()])]);
}

#[test]
fn a_number_that_two_machines_gave_is_marked_at_both_entries() {
    let (mine, theirs) = (Machine::new(SECRETARY), Machine::new(SECRETARY));
    let sealed = [(&mine, "Khắc phục hậu quả bão."), (&theirs, "Phòng cháy.")].map(|(machine, purpose)| {
        let meeting = machine.minutes(purpose);
        machine.seals(&meeting);
        assert_eq!(machine.book(), [(1, vec![])]);
        meeting
    });
    mine.hears(&theirs, &[sealed[1].parse().unwrap()]);
    let (here, there) = (mine.app.book().unwrap(), theirs.app.book().unwrap());
    here.vault.merge_seals(&there.vault.export_seals(&BTreeSet::new()).unwrap()).unwrap();
    let twice = || vec!["seal_number_twice".to_owned()];
    assert_eq!(mine.book(), [(1, twice()), (1, twice())]);
}
