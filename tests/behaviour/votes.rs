//! A vote as it is recorded: its voters stay as they were, its papers add up, and rules are asked without a book.

use serde_json::{Value, json};

use crate::secretary::{Secretary, text};

/// A running meeting with everybody there.
fn full_room(secretary: &Secretary) -> String {
    let input = json!({ "month": 11, "year": 2026, "date": "22/11/2026", "time": "19:30", "place": "" });
    let id = text(&secretary.does("meeting_create", input), "id");
    secretary.does("meeting_start", json!({ "id": id }));
    secretary.does("attendance_rest_present", json!({ "id": id }));
    id
}

fn view(secretary: &Secretary, id: &str) -> Value {
    secretary.does("meeting_get", json!({ "id": id }))
}

/// Members who are there and have a vote.
fn voters(view: &Value) -> u64 {
    let people = view["people"].as_array().unwrap().iter();
    let votes = people
        .filter(|one| one["mark"] == "present" && one["official"] == true && one["activity"] != "temp_here");
    u64::try_from(votes.count()).unwrap()
}

fn vote(view: &Value, more: Value) -> Value {
    let mut input = json!({ "id": view["id"], "item": view["agenda"][5]["id"], "kind": "ordinary",
                            "title": "Thông qua nghị quyết" });
    input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    input
}

fn codes(view: &Value) -> Vec<String> {
    view["gaps"].as_array().unwrap().iter().map(|gap| text(gap, "code")).collect()
}

#[test]
fn the_voters_stay_as_they_were_when_the_vote_was_taken() {
    let secretary = Secretary::with_members();
    let id = full_room(&secretary);
    let room = view(&secretary, &id);
    let present = voters(&room);
    secretary.does("vote_put", vote(&room, json!({ "votes_for": present })));
    let counted = view(&secretary, &id);
    let taken = &counted["votes"][0];
    assert_eq!(taken["at"], "19:30");
    let there = taken["voters"].as_array().unwrap().iter().filter(|voter| voter["present"] == true).count();
    assert_eq!(u64::try_from(there).unwrap(), present);

    // Somebody leaves a while later: nothing about the vote changes.
    let leaver = secretary.member("Trần Thị Mai");
    let attend = |left: &str| json!({ "id": id, "member": leaver, "mark": "present", "reason": "", "arrived": "", "left": left });
    secretary.does("attendance_set", attend("20:15"));
    assert!(!codes(&view(&secretary, &id)).contains(&"vote_voters_changed".to_owned()));

    // They had left before: the record says so, and a person settles it.
    secretary.does("attendance_set", attend("19:20"));
    let corrected = view(&secretary, &id);
    assert!(codes(&corrected).contains(&"vote_voters_changed".to_owned()));
    assert_eq!(corrected["votes"][0]["voters"], taken["voters"]);
    let vote_id = text(taken, "id");
    let part = json!({ "id": id, "item": vote_id });
    let error = secretary.is_refused("vote_voters_retake", part.clone());
    assert_eq!(error.fields[0].code, "vote_over_present", "one vote too many for those who were there");
    secretary.does("vote_put", vote(&room, json!({ "vote": vote_id, "votes_for": present - 1 })));
    secretary.does("vote_voters_retake", part);
    assert!(!codes(&view(&secretary, &id)).contains(&"vote_voters_changed".to_owned()));
}

#[test]
fn a_vote_taken_back_to_uncounted_has_no_voters() {
    let secretary = Secretary::with_members();
    let id = full_room(&secretary);
    let room = view(&secretary, &id);
    let put = secretary.does("vote_put", vote(&room, json!({ "votes_for": voters(&room) })));
    let uncounted = vote(&room, json!({ "vote": put["id"], "votes_for": null }));
    secretary.does("vote_put", uncounted);
    assert_eq!(view(&secretary, &id)["votes"][0]["voters"], json!([]));
}

#[test]
fn ballots_that_do_not_add_up_are_refused_at_their_field() {
    let secretary = Secretary::with_members();
    let id = full_room(&secretary);
    let room = view(&secretary, &id);
    let present = voters(&room);
    let pile = |votes_for: u64, invalid: u64| json!({ "votes_for": votes_for, "votes_against": 0, "invalid": invalid });
    let ballot = |papers: Value| {
        vote(
            &room,
            json!({ "kind": "discipline", "method": "ballot", "votes_for": present - 1, "ballots": papers }),
        )
    };
    for (papers, field, code) in [
        (json!({ "issued": present + 1 }), "ballots.issued", "ballots_over_present"),
        (
            json!({ "issued": present - 1, "returned": present, "invalid": 1 }),
            "ballots.returned",
            "ballots_over_issued",
        ),
        (json!({ "issued": present, "returned": present, "invalid": 0 }), "ballots.returned", "ballots_sum"),
        (
            json!({ "invalid": 1, "first": pile(present - 1, 1), "second": pile(present - 2, 2) }),
            "ballots.second",
            "ballots_counts_differ",
        ),
        (
            json!({ "first": pile(present - 2, 2), "second": pile(present - 2, 2) }),
            "votes_for",
            "ballots_other_than_piles",
        ),
    ] {
        let error = secretary.is_refused("vote_put", ballot(papers));
        assert_eq!((error.fields[0].field.as_str(), error.fields[0].code.as_str()), (field, code));
    }
    let count = pile(present - 1, 1);
    let papers =
        json!({ "issued": present, "returned": present, "invalid": 1, "first": count, "second": count });
    let put = secretary.does("vote_put", ballot(papers));
    let kept = view(&secretary, &id)["votes"][0]["ballots"].clone();
    assert_eq!((&kept["returned"], &kept["second"]["invalid"]), (&json!(present), &json!(1)));

    // A change that does not mention the papers leaves them as they are.
    let renamed = vote(
        &room,
        json!({ "vote": put["id"], "kind": "discipline", "method": "ballot", "votes_for": present - 1,
                "title": "Xét kỷ luật" }),
    );
    secretary.does("vote_put", renamed);
    assert_eq!(view(&secretary, &id)["votes"][0]["ballots"], kept);
}

#[test]
fn a_matter_of_the_congress_is_not_voted_at_a_regular_meeting() {
    let secretary = Secretary::with_members();
    let id = full_room(&secretary);
    let room = view(&secretary, &id);
    for kind in ["congress", "election"] {
        let error = secretary.is_refused("vote_put", vote(&room, json!({ "kind": kind })));
        assert_eq!(error.fields[0].code, "vote_at_congress_only");
        assert!(room["bases"].as_array().unwrap().iter().all(|base| base["kind"] != kind));
    }
}

/// HD 06-HD/TW pt 5.1 and QĐ 294-QĐ/TW pt 4.2.3: reported even when it fails; the third time the superior decides.
#[test]
fn a_third_failed_vote_goes_to_the_superior() {
    let secretary = Secretary::with_members();
    let id = full_room(&secretary);
    let room = view(&secretary, &id);
    let failed = vote(&room, json!({ "kind": "recognition", "votes_for": 1 }));
    let put = secretary.does("vote_put", failed);
    assert!(codes(&view(&secretary, &id)).contains(&"vote_failed_report".to_owned()));
    let third =
        vote(&room, json!({ "vote": put["id"], "kind": "recognition", "votes_for": 1, "attempt": 3 }));
    secretary.does("vote_put", third);
    let counted = view(&secretary, &id);
    assert!(codes(&counted).contains(&"vote_failed_last".to_owned()));
    assert!(
        text(&counted["votes"][0], "failure")
            .ends_with("báo cáo cấp ủy cấp trên trực tiếp xem xét, quyết định.")
    );
}

#[test]
fn the_rules_of_a_vote_are_told_without_a_book() {
    let secretary = Secretary::with_a_new_laptop();
    let input = json!({ "on": "05/12/2025", "kind": "admission", "official": 28, "temp_absent": 2,
                        "exempt_absent": 1, "votes_for": 22 });
    let told = secretary.does("rules_vote", input.clone());
    assert_eq!((&told["base"], &told["needed"], &told["passes"]), (&json!(25), &json!(17), &json!(true)));
    let mut other = input;
    other["kind"] = json!("applause");
    assert_eq!(secretary.is_refused("rules_vote", other).fields[0].field, "kind");
}

#[test]
fn a_vote_on_recognition_belongs_to_the_file_of_the_probationer() {
    let secretary = Secretary::with_members();
    let case = text(&secretary.does("case_create", json!({ "full_name": "Vũ Thị Hạnh" })), "id");
    let id = full_room(&secretary);
    let on_file = json!({ "kind": "recognition", "case": case, "title": "Công nhận đảng viên chính thức" });
    secretary.does("vote_put", vote(&view(&secretary, &id), on_file.clone()));
    let kept = view(&secretary, &id)["votes"][0].clone();
    assert_eq!(text(&kept, "case"), case);
    let file = secretary.does("case_get", json!({ "id": case }));
    assert_eq!(file["votes"][0]["vote"], kept["id"]);

    let mut ordinary = on_file;
    ordinary["kind"] = json!("ordinary");
    ordinary["vote"] = kept["id"].clone();
    secretary.does("vote_put", vote(&view(&secretary, &id), ordinary));
    assert_eq!(text(&view(&secretary, &id)["votes"][0], "case"), "", "a plain motion decides on no file");
}
