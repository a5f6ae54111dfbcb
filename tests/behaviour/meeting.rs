//! A meeting from the calendar to its minutes, and what is refused on the way.

use serde_json::{Value, json};

use crate::secretary::{Secretary, text};

fn planned(secretary: &Secretary) -> String {
    let input = json!({ "month": 11, "year": 2026, "date": "22/11/2026", "time": "19:30", "place": "" });
    text(&secretary.does("meeting_create", input), "id")
}

fn started(secretary: &Secretary) -> String {
    let id = planned(secretary);
    secretary.does("meeting_start", json!({ "id": id }));
    id
}

#[test]
fn closing_a_meeting_without_a_clerk_is_refused() {
    let secretary = Secretary::with_members();
    let id = started(&secretary);
    let error = secretary.is_refused("meeting_end", json!({ "id": id }));
    assert_eq!((error.fields[0].field.as_str(), error.fields[0].code.as_str()), ("clerk", "clerk_missing"));
    assert_eq!(secretary.does("meeting_get", json!({ "id": id }))["state"], "running");
}

#[test]
fn a_meeting_cannot_end_before_it_started() {
    let secretary = Secretary::with_members();
    let id = started(&secretary);
    let clerk = secretary.member("Đỗ Thị Hoa");
    secretary.does("meeting_edit", json!({ "id": id, "field": "clerk", "value": clerk }));
    let error = secretary.is_refused("meeting_end", json!({ "id": id, "at": "18:00" }));
    assert_eq!(error.fields[0].code, "end_before_start");
}

#[test]
fn the_secretary_is_proposed_as_chair_and_the_list_is_frozen_at_the_start() {
    let secretary = Secretary::with_members();
    let id = started(&secretary);
    let view = secretary.does("meeting_get", json!({ "id": id }));
    assert_eq!(view["chair"], secretary.member("Nguyễn Văn Thành"));
    let convened = view["people"].as_array().unwrap().len();
    secretary.does("member_create", json!({ "values": { "full_name": "Trần Văn Mới" } }));
    let later = secretary.does("meeting_get", json!({ "id": id }));
    assert_eq!(later["people"].as_array().unwrap().len(), convened);
}

#[test]
fn exempt_members_are_not_marked_present_with_the_rest() {
    let secretary = Secretary::with_members();
    let id = started(&secretary);
    secretary.does("attendance_rest_present", json!({ "id": id }));
    let view = secretary.does("meeting_get", json!({ "id": id }));
    for person in view["people"].as_array().unwrap() {
        let expected = if person["activity"] == "active" { "present" } else { "" };
        assert_eq!(person["mark"], expected, "{person}");
    }
}

#[test]
fn more_votes_than_voters_are_refused() {
    let secretary = Secretary::with_members();
    let id = started(&secretary);
    secretary.does("attendance_rest_present", json!({ "id": id }));
    let view = secretary.does("meeting_get", json!({ "id": id }));
    let vote = |votes: u32| {
        json!({ "id": id, "item": view["agenda"][5]["id"], "kind": "ordinary", "title": "Thông qua nghị quyết",
                "votes_for": votes, "votes_against": 0, "votes_other": 0 })
    };
    let base = base(&view, "ordinary");
    let error = secretary.is_refused("vote_put", vote(base + 1));
    assert_eq!(error.fields[0].code, "vote_over_base");
    secretary.does("vote_put", vote(base));
    let counted = secretary.does("meeting_get", json!({ "id": id }));
    assert_eq!(
        (&counted["votes"][0]["passes"], &counted["votes"][0]["percent"]),
        (&json!(true), &json!("100"))
    );
}

#[test]
fn an_admission_needs_its_candidate_and_a_ballot_of_two_thirds() {
    let secretary = Secretary::with_members();
    let id = started(&secretary);
    secretary.does("attendance_rest_present", json!({ "id": id }));
    let view = secretary.does("meeting_get", json!({ "id": id }));
    let base = base(&view, "admission");
    let needed = view["bases"].as_array().unwrap().iter().find(|base| base["kind"] == "admission").unwrap();
    // QĐ 294-QĐ/TW pt 9.3.4: at least two thirds of the body.
    assert_eq!(needed["needed"].as_u64().unwrap(), u64::from((base * 2).div_ceil(3)));
    let input =
        json!({ "id": id, "item": view["agenda"][5]["id"], "kind": "admission", "title": "Xét kết nạp" });
    let error = secretary.is_refused("vote_put", input);
    assert_eq!(error.fields[0].code, "vote_case_missing");
}

#[test]
fn minutes_with_gaps_print_only_as_a_marked_draft() {
    let secretary = Secretary::with_members();
    let id = started(&secretary);
    let error = secretary.is_refused("form_print", json!({ "form": "minutes-regular", "id": id }));
    assert_eq!(error.code, "form_gaps");
    let preview = secretary.does("form_preview", json!({ "form": "minutes-regular", "id": id }));
    assert!(!preview["gaps"].as_array().unwrap().is_empty());
    let draft = secretary.does("form_print", json!({ "form": "minutes-regular", "id": id, "draft": true }));
    assert!(draft["file"]["name"].as_str().unwrap().ends_with("-du-thao.pdf"));
}

#[test]
fn moving_an_agenda_item_keeps_everything_in_it() {
    let secretary = Secretary::with_members();
    let id = planned(&secretary);
    let before = secretary.does("meeting_get", json!({ "id": id }));
    let first = text(&before["agenda"][0], "id");
    let last = text(before["agenda"].as_array().unwrap().last().unwrap(), "id");
    secretary.does("agenda_place", json!({ "id": id, "item": first, "after": last }));
    let after = secretary.does("meeting_get", json!({ "id": id }));
    assert_eq!(after["agenda"].as_array().unwrap().last().unwrap()["id"], first);
    assert_eq!(after["agenda"].as_array().unwrap().len(), before["agenda"].as_array().unwrap().len());
}

#[test]
fn a_statement_needs_somebody_who_said_it() {
    let secretary = Secretary::with_members();
    let id = started(&secretary);
    let view = secretary.does("meeting_get", json!({ "id": id }));
    let item = &view["agenda"][3]["id"];
    let error = secretary.is_refused("statement_put", json!({ "id": id, "item": item, "text": "Nhất trí." }));
    assert_eq!(error.fields[0].code, "speaker_missing");
    let speaker = secretary.member("Trần Thị Mai");
    let input = json!({ "id": id, "item": item, "text": "Nhất trí.", "member": speaker });
    let statement = text(&secretary.does("statement_put", input), "id");
    let said = secretary.does("meeting_get", json!({ "id": id }));
    assert_eq!(said["speakers"], 1);
    secretary.does("statement_strike", json!({ "id": id, "item": item, "part": statement }));
    assert_eq!(secretary.does("meeting_get", json!({ "id": id }))["speakers"], 0);
}

fn base(view: &Value, kind: &str) -> u32 {
    let bases = view["bases"].as_array().unwrap();
    let base = bases.iter().find(|base| base["kind"] == kind).unwrap();
    u32::try_from(base["base"].as_u64().unwrap()).unwrap()
}
