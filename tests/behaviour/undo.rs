//! Every command about meetings is taken back by one undo, and the screens show what they showed before.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use sochibo_tests::repository;

use crate::secretary::{Secretary, text};

/// Commands whose undo is looked at elsewhere, by what they are about, and the three that are no work on a book.
const ELSEWHERE: [(&str, &[&str]); 10] = [
    ("undo.rs is about undo itself", &["undo"]),
    ("settling what two machines did", &["conflict_settle"]),
    (
        "cell.rs",
        &["cell_edit", "keeping_put", "keeping_strike", "sentence_put", "sentence_strike", "targets_edit"],
    ),
    (
        "members.rs, import.rs",
        &["import_apply", "member_create", "member_edit", "member_event_add", "member_event_strike"],
    ),
    ("plan.rs", &["meeting_strike", "plan_combine", "plan_generate", "plan_move"]),
    ("dues.rs, papers.rs", &["attachment_add", "attachment_edit", "attachment_strike", "dues_from_last"]),
    (
        "admission.rs, hand_over.rs",
        &[
            "case_admit",
            "case_create",
            "case_edit",
            "case_hand_over_receipt",
            "case_hand_over_strike",
            "case_item_add",
            "case_item_edit",
            "case_item_strike",
            "case_milestone_edit",
            "case_override",
            "case_override_strike",
            "case_pack_move",
            "case_paper_supersede",
        ],
    ),
    (
        "cv.rs, cv_elsewhere.rs",
        &[
            "cv_edit",
            "cv_incoming_apply",
            "cv_relatives_suggest",
            "cv_row_add",
            "cv_row_edit",
            "cv_row_move",
            "cv_row_strike",
        ],
    ),
    ("holidays.rs", &["holiday_put", "holiday_strike"]),
    ("scans.rs", &["scan_add", "scan_page_edit", "scan_strike"]),
];

/// A secretary who takes every step back once before keeping it.
struct Careful {
    secretary: Secretary,
    meeting: String,
    resolution: String,
    taken_back: BTreeSet<&'static str>,
}

impl Careful {
    fn new() -> Self {
        Self {
            secretary: Secretary::with_members(),
            meeting: String::new(),
            resolution: String::new(),
            taken_back: BTreeSet::new(),
        }
    }

    /// What the screens of the meeting show.
    fn seen(&self) -> Value {
        let does = |command: &str, input: Value| self.secretary.does(command, input);
        let of_meeting = |command: &str| match self.meeting.as_str() {
            "" => Value::Null,
            // The score sheet opens when the meeting is over.
            id => match self.secretary.app.call(command, json!({ "id": id })) {
                Ok(answer) => answer.value,
                Err(error) => json!(error.code),
            },
        };
        json!({
            "list": does("meeting_list", json!({})),
            "meeting": of_meeting("meeting_get"),
            "postings": of_meeting("posting_list"),
            "score": of_meeting("score_get"),
            "tasks": does("task_list", json!({})),
            "resolutions": does("resolution_list", json!({})),
            "resolution": match self.resolution.as_str() {
                "" => Value::Null,
                id => does("resolution_get", json!({ "id": id })),
            },
        })
    }

    /// Does it, takes it back, does it again; the id of what was made, empty when nothing was.
    #[track_caller]
    fn does(&mut self, command: &'static str, input: Value) -> String {
        let before = self.seen();
        self.secretary.does(command, input.clone());
        assert_ne!(self.seen(), before, "{command} shows nowhere");
        self.secretary.does("undo", json!({}));
        assert_eq!(self.seen(), before, "{command} was not taken back as it was");
        self.taken_back.insert(command);
        let made = self.secretary.does(command, input);
        made["id"].as_str().unwrap_or_default().to_owned()
    }

    /// The same about the meeting.
    #[track_caller]
    fn meeting(&mut self, command: &'static str, mut input: Value) -> String {
        input["id"] = json!(self.meeting);
        self.does(command, input)
    }

    fn member(&self, name: &str) -> String {
        self.secretary.member(name)
    }

    /// Another meeting of this evening, over already.
    fn turns_to(&mut self, kind: &str) {
        let input = json!({ "month": 11, "year": 2026, "date": "22/11/2026", "time": "18:00", "mode": "afterwards",
                            "kind": kind });
        self.meeting = text(&self.secretary.does("meeting_create", input), "id");
        self.secretary.does("attendance_rest_present", json!({ "id": self.meeting }));
    }
}

/// A regular meeting from the calendar to its score.
fn regular(careful: &mut Careful) {
    let (mai, hoa) = (careful.member("Trần Thị Mai"), careful.member("Đỗ Thị Hoa"));
    let planned =
        json!({ "month": 11, "year": 2026, "date": "22/11/2026", "time": "19:30", "place": "Hội trường" });
    let made = careful.does("meeting_create", planned);
    careful.meeting = made;
    careful.meeting("meeting_edit", json!({ "field": "place", "value": "Nhà văn hóa" }));
    let item = careful.meeting("agenda_place", json!({ "title": "Việc khác" }));
    careful
        .meeting("item_edit", json!({ "item": item, "field": "title", "value": "Việc vệ sinh môi trường" }));
    let guest =
        careful.meeting("guest_put", json!({ "name": "Phạm Quốc Khánh", "post": "Phó bí thư Đảng ủy" }));
    careful.meeting("guest_strike", json!({ "item": guest }));
    careful.meeting("meeting_start", json!({ "at": "19:30" }));
    careful.meeting("attendance_set", json!({ "member": mai, "mark": "excused", "reason": "Ốm" }));
    careful.meeting("attendance_rest_present", json!({}));
    let statement =
        careful.meeting("statement_put", json!({ "item": item, "member": hoa, "text": "Nhất trí." }));
    careful.meeting("statement_strike", json!({ "item": item, "part": statement }));
    let ballot = json!({ "item": item, "kind": "ordinary", "method": "ballot", "title": "Thông qua", "votes_for": 2,
                         "votes_against": 0, "votes_other": 0 });
    let vote = careful.meeting("vote_put", ballot);
    careful.meeting("teller_set", json!({ "vote": vote, "member": hoa, "role": "head" }));
    careful.meeting("attendance_set", json!({ "member": mai, "mark": "present" }));
    careful.meeting("vote_voters_retake", json!({ "item": vote }));
    careful.meeting("vote_strike", json!({ "item": vote }));
    careful.meeting("dues_set", json!({ "member": mai, "mark": "paid", "amount": "30000" }));
    careful.meeting("dues_rest_paid", json!({}));
    let given = json!({ "meeting": careful.meeting, "item": item, "title": "Dọn ngõ 4", "owner": hoa,
                        "deadline": "30/11/2026" });
    let task = careful.does("task_put", given);
    careful.does(
        "task_result",
        json!({ "task": task, "state": "done", "result": "Đã dọn", "done_on": "22/11/2026" }),
    );
    let extra = careful.meeting("agenda_place", json!({ "title": "Thôi không bàn" }));
    careful.meeting("item_strike", json!({ "item": extra }));
    careful.secretary.does("meeting_edit", json!({ "id": careful.meeting, "field": "clerk", "value": hoa }));
    careful.meeting("meeting_end", json!({ "at": "21:10" }));
    let rows = careful.seen()["score"]["rows"].as_array().unwrap().clone();
    for row in rows.iter().filter(|row| row["proposed"].is_null()) {
        careful.meeting("score_mark", json!({ "no": row["no"], "points": 1, "reason": "Chi bộ thống nhất" }));
    }
    careful.meeting("score_take", json!({}));
}

/// What goes out after it.
fn papers(careful: &mut Careful) {
    let mai = careful.member("Trần Thị Mai");
    let posted = json!({ "meeting": careful.meeting, "stage": "after", "way": "handbook", "papers": "Biên bản",
                         "on": "22/11/2026", "by": "Đỗ Thị Hoa" });
    let posting = careful.does("posting_put", posted);
    careful.does("posting_strike", json!({ "id": posting }));
    let made = careful.does("resolution_create", json!({ "kind": "month", "meeting": careful.meeting }));
    careful.resolution = made;
    let id = careful.resolution.clone();
    careful.does("resolution_edit", json!({ "id": id, "field": "texts.opinion", "value": "Ổn định." }));
    let later = json!({ "meeting": careful.meeting, "title": "Trồng cây ngõ 4", "owner": mai, "deadline": "30/12/2026" });
    careful.secretary.does("task_put", later);
    careful.does("resolution_retake", json!({ "id": id }));
    let yearly = careful.secretary.does("resolution_create", json!({ "kind": "year", "year": 2026 }));
    careful.resolution = text(&yearly, "id");
    let work = json!({ "id": careful.resolution, "member": mai, "title": "Phụ trách ngõ 4" });
    careful.does("assignment_put", work);
}

/// The ballots of a year-end review and of a congress.
fn ballots(careful: &mut Careful) {
    let (mai, hoa) = (careful.member("Trần Thị Mai"), careful.member("Đỗ Thị Hoa"));
    careful.turns_to("review");
    let rating = careful
        .meeting("rating_put", json!({ "member": mai, "excellent": 2, "good": 1, "proposed": "good" }));
    careful.meeting("rating_strike", json!({ "item": rating }));
    careful.turns_to("congress");
    careful.meeting("presidium_set", json!({ "member": mai, "seated": true }));
    let election = careful.meeting("election_put", json!({ "seat": "Bí thư", "seats": 1 }));
    let named = |member: &str| json!({ "election": election, "member": member, "source": "committee" });
    let first = careful.meeting("nominee_put", named(&mai));
    let nominee = careful.meeting("nominee_put", named(&hoa));
    careful.meeting("nominee_strike", json!({ "election": election, "nominee": nominee }));
    careful.meeting("election_close_list", json!({ "election": election }));
    let counted = json!({ "election": election, "seat": "Bí thư", "seats": 1, "issued": 3, "returned": 3, "invalid": 0 });
    careful.meeting("election_put", counted);
    // One vote of so many elects nobody: the seat stays open.
    let votes =
        json!({ "election": election, "nominee": first, "member": mai, "source": "committee", "votes": 1 });
    careful.meeting("nominee_put", votes);
    let absent = json!({ "id": careful.meeting, "member": hoa, "mark": "unexcused" });
    careful.secretary.does("attendance_set", absent);
    careful.meeting("election_voters_retake", json!({ "election": election }));
    let again = careful.meeting("election_again", json!({ "election": election }));
    careful.meeting("election_strike", json!({ "item": again }));
}

#[test]
fn every_command_about_meetings_is_taken_back_by_one_undo() {
    let mut careful = Careful::new();
    regular(&mut careful);
    papers(&mut careful);
    ballots(&mut careful);
    let table = repository::find_text("src-tauri/crates/app/src/table.rs").unwrap().unwrap();
    let commands: BTreeSet<&str> = table
        .lines()
        .filter_map(|line| line.trim().strip_prefix("command ")?.split_once('(').map(|(name, _)| name))
        .collect();
    let elsewhere = ELSEWHERE.iter().flat_map(|(_, names)| names.iter().copied());
    let known: BTreeSet<&str> = careful.taken_back.iter().copied().chain(elsewhere).collect();
    assert_eq!(commands, known, "a command is in neither list, or in a list and no more in the table");
}
