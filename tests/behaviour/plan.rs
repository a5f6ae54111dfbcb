//! The year plan: made in one go, moved by hand, handed out as a paper and as a calendar; and what was posted.

use serde_json::{Value, json};

use crate::secretary::{Secretary, signed, text};

fn wish(year: u32) -> Value {
    json!({ "year": year, "committee": true, "topical": "combined", "quarter_review": true, "year_review": true })
}

/// A new book whose cell meets on the fifth.
fn cell_of_the_fifth() -> Secretary {
    let secretary = Secretary::with_members();
    for (field, value) in [("regular_day", "5"), ("regular_time", "19:30")] {
        secretary.does("cell_edit", json!({ "field": field, "value": value }));
    }
    secretary
}

fn meetings(view: &Value) -> Vec<Value> {
    view["meetings"].as_array().unwrap().clone()
}

/// Meetings of a kind in a year, `dd/mm/yyyy` by date.
fn days_of(secretary: &Secretary, year: u32, kind: &str) -> Vec<String> {
    let view = secretary.does("plan_get", json!({ "year": year }));
    meetings(&view).iter().filter(|one| one["kind"] == kind).map(|one| text(one, "date")).collect()
}

fn meeting_on(secretary: &Secretary, year: u32, date: &str) -> Value {
    let view = secretary.does("plan_get", json!({ "year": year }));
    let found = meetings(&view).into_iter().find(|one| one["date"] == date);
    found.unwrap_or_else(|| panic!("nothing on {date} in {view}"))
}

#[test]
fn a_year_is_planned_in_one_operation_and_taken_back_in_one() {
    let secretary = cell_of_the_fifth();
    let before = secretary.does("plan_preview", wish(2027));
    let made = secretary.does("plan_generate", wish(2027));
    assert_eq!(made["count"], json!(meetings(&before).len()));
    assert_eq!(days_of(&secretary, 2027, "regular").len(), 12);
    assert_eq!(days_of(&secretary, 2027, "committee")[0], "02/01/2027");
    assert_eq!(days_of(&secretary, 2027, "review"), ["19/12/2027"]);
    let again = secretary.is_refused("plan_generate", wish(2027));
    assert_eq!(again.code, "plan_nothing", "what exists is not repeated");
    secretary.does("undo", json!({}));
    assert_eq!(days_of(&secretary, 2027, "regular"), Vec::<String>::new());
}

#[test]
fn a_plan_needs_the_usual_day_and_leaves_what_exists_where_it_is() {
    let secretary = Secretary::with_members();
    assert_eq!(secretary.is_refused("plan_preview", wish(2027)).code, "plan_no_regular_day");
    for (value, code) in [("fifth-monday", "regular_day_shape"), ("32", "regular_day_shape")] {
        let refused = secretary.is_refused("cell_edit", json!({ "field": "regular_day", "value": value }));
        assert_eq!(refused.fields[0].code, code);
    }
    secretary.does("cell_edit", json!({ "field": "regular_day", "value": "first-saturday" }));
    secretary
        .does("meeting_create", json!({ "month": 3, "year": 2027, "date": "20/03/2027", "time": "08:00" }));
    let preview = secretary.does("plan_preview", wish(2027));
    assert_eq!(preview["kept"], json!(1));
    secretary.does("plan_generate", wish(2027));
    let regular = days_of(&secretary, 2027, "regular");
    assert_eq!((regular.len(), regular[2].as_str()), (12, "20/03/2027"));
    assert_eq!(regular[0], "02/01/2027");
}

#[test]
fn a_planned_meeting_has_its_agenda_and_is_held_without_typing_it_again() {
    let secretary = cell_of_the_fifth();
    secretary.does("plan_generate", wish(2026));
    let december = meeting_on(&secretary, 2026, "05/12/2026");
    assert_eq!((december["combined"].clone(), december["time"].clone()), (json!(true), json!("19:30")));
    let id = text(&december, "id");
    secretary.does("meeting_edit", json!({ "id": id, "field": "topic.title", "value": "Nêu gương" }));
    let view = secretary.does("meeting_get", json!({ "id": id }));
    assert_eq!(view["place"], "Nhà văn hóa tổ 5");
    let roles: Vec<String> =
        view["agenda"].as_array().unwrap().iter().map(|item| text(item, "role")).collect();
    assert!(
        roles.contains(&"paper".to_owned()) && roles.last().is_some_and(|last| last == "closing"),
        "{roles:?}"
    );
    secretary.does("meeting_start", json!({ "id": id, "at": "19:32" }));
    let started = secretary.does("meeting_get", json!({ "id": id }));
    assert_eq!(
        (started["state"].clone(), started["topic"]["title"].clone()),
        (json!("running"), json!("Nêu gương"))
    );
    assert!(!started["people"].as_array().unwrap().is_empty());
    for command in ["plan_move", "plan_combine", "meeting_strike"] {
        let input = match command {
            "plan_move" => json!({ "id": id, "date": "10/12/2026" }),
            "plan_combine" => json!({ "id": id, "combined": false }),
            _ => json!({ "id": id }),
        };
        assert_eq!(secretary.is_refused(command, input).code, "meeting_not_planned", "{command}");
    }
}

#[test]
fn a_quarterly_review_is_an_item_of_the_regular_meeting() {
    let secretary = cell_of_the_fifth();
    secretary.does("plan_generate", wish(2027));
    let march = meeting_on(&secretary, 2027, "05/03/2027");
    assert_eq!(march["quarter_review"], json!(true));
    let view = secretary.does("meeting_get", json!({ "id": march["id"] }));
    let titles = view["agenda"].to_string();
    assert!(titles.contains("xếp loại chất lượng quý I đối với"), "{titles}");
}

#[test]
fn meetings_move_to_days_to_come_and_what_that_breaks_is_told() {
    let secretary = cell_of_the_fifth();
    secretary.does("plan_generate", wish(2027));
    let id = text(&meeting_on(&secretary, 2027, "05/03/2027"), "id");
    secretary.does("plan_move", json!({ "id": id, "date": "30/4/2027" }));
    let view = secretary.does("plan_get", json!({ "year": 2027 }));
    let target = format!("meetings/{id}");
    let of = |view: &Value| -> Vec<String> {
        let findings = view["findings"].as_array().unwrap();
        findings.iter().filter(|one| one["target"] == target).map(|one| text(one, "code")).collect()
    };
    assert_eq!(of(&view), ["plan_outside_month", "plan_holiday"]);
    let moved = meeting_on(&secretary, 2027, "30/04/2027");
    assert_eq!(moved["title"], "Sinh hoạt thường kỳ tháng 3/2027", "it stays the meeting of its month");
    secretary.does("undo", json!({}));
    assert_eq!(of(&secretary.does("plan_get", json!({ "year": 2027 }))), Vec::<String>::new());
    let past = secretary.is_refused("plan_move", json!({ "id": id, "date": "21/11/2026" }));
    assert_eq!(past.fields[0].code, "plan_day_passed");
    let none = secretary.is_refused("plan_move", json!({ "id": id, "date": "31/02/2027" }));
    assert_eq!(none.fields[0].code, "date_no_such_day");
    secretary.does("cell_edit", json!({ "field": "regular_to", "value": "3" }));
    assert_eq!(of(&secretary.does("plan_get", json!({ "year": 2027 }))), ["plan_outside_window"]);
    let backwards = secretary.is_refused("cell_edit", json!({ "field": "regular_from", "value": "9" }));
    assert_eq!(backwards.fields[0].code, "window_backwards");
}

#[test]
fn a_topical_part_is_given_and_taken_away_and_a_meeting_struck_comes_back() {
    let secretary = cell_of_the_fifth();
    secretary.does("plan_generate", wish(2027));
    let id = text(&meeting_on(&secretary, 2027, "05/01/2027"), "id");
    let items = || secretary.does("meeting_get", json!({ "id": id }))["agenda"].as_array().unwrap().len();
    let plain = items();
    secretary.does("plan_combine", json!({ "id": id, "combined": true }));
    assert!(items() > plain);
    secretary.does("plan_combine", json!({ "id": id, "combined": false }));
    assert_eq!(items(), plain);
    secretary.does("meeting_strike", json!({ "id": id }));
    assert_eq!(days_of(&secretary, 2027, "regular").len(), 11);
    assert!(secretary.does("search", json!({ "text": "1/2027" })).to_string().find(&id).is_none());
    secretary.does("undo", json!({}));
    assert_eq!(days_of(&secretary, 2027, "regular").len(), 12);
}

#[test]
fn the_wall_sheet_holds_every_meeting_of_the_screen_and_comes_as_a_word_copy() {
    let secretary = Secretary::practising();
    let paper = secretary.prints("year-plan", "2027");
    let view = secretary.does("plan_get", json!({ "year": 2027 }));
    for meeting in meetings(&view) {
        let date = text(&meeting, "date");
        let topic = text(&meeting, "topic");
        assert!(paper.contains(&date[..5]), "{date} is not in {paper}");
        let squeezed = |text: &str| text.replace(' ', "");
        assert!(squeezed(&paper).contains(&squeezed(&topic)), "{topic} is not in {paper}");
    }
    assert!(paper.contains("KẾ HOẠCH SINH HOẠT NĂM 2027") && paper.contains("T/M CHI BỘ"), "{paper}");
    let copy = secretary.does("form_docx", json!({ "form": "year-plan", "id": "2027" }));
    assert_eq!(copy["file"]["name"], "year-plan-2027.docx");
}

/// The lines of the calendar file, folded ones joined.
fn calendar(secretary: &Secretary, year: u32) -> String {
    let answer = secretary.does("plan_calendar", json!({ "year": year }));
    assert_eq!(answer["file"]["name"], format!("ke-hoach-sinh-hoat-{year}.ics"));
    let bytes = secretary.app.take_bytes(&text(&answer["file"], "token")).unwrap().data;
    let file = String::from_utf8(bytes).unwrap();
    assert!(file.split("\r\n").all(|line| line.len() <= 75), "a line is longer than 75 octets");
    file.replace("\r\n ", "")
}

fn event<'f>(file: &'f str, id: &str) -> &'f str {
    let events = file.split("BEGIN:VEVENT").filter(|event| event.contains(&format!("UID:{id}@")));
    let [event] = events.collect::<Vec<_>>()[..] else { panic!("not one event of {id} in {file}") };
    event
}

#[test]
fn the_calendar_keeps_its_events_when_it_is_read_again() {
    let secretary = cell_of_the_fifth();
    secretary.does("plan_generate", wish(2027));
    let id = text(&meeting_on(&secretary, 2027, "05/02/2027"), "id");
    let first = calendar(&secretary, 2027);
    let february = event(&first, &id);
    // 19:30 in Vietnam is 12:30 UTC; a combined meeting lasts 120 minutes.
    for line in
        ["DTSTART:20270205T123000Z", "DTEND:20270205T143000Z", "SUMMARY:Sinh hoạt thường kỳ tháng 2/2027"]
    {
        assert!(february.contains(line), "{line} is not in {february}");
    }
    assert!(february.contains("LOCATION:Nhà văn hóa tổ 5"), "{february}");
    // At eight in the morning: three days before, one day before, two days after.
    assert_eq!(february.matches("BEGIN:VALARM").count(), 3);
    for trigger in ["TRIGGER:-P3DT11H30M", "TRIGGER:-P1DT11H30M", "TRIGGER:P1DT12H30M"] {
        let seconds = trigger.replace("-P3DT11H30M", "-PT300600S").replace("-P1DT11H30M", "-PT127800S");
        let seconds = seconds.replace(":P1DT12H30M", ":PT131400S");
        assert!(february.contains(trigger) || february.contains(&seconds), "{trigger} is not in {february}");
    }
    let sequence = |event: &str| -> u64 {
        event.split("SEQUENCE:").nth(1).unwrap().lines().next().unwrap().trim().parse().unwrap()
    };
    secretary.does("plan_move", json!({ "id": id, "date": "12/02/2027" }));
    secretary.waits(120_000);
    let again = calendar(&secretary, 2027);
    let moved = event(&again, &id);
    assert!(moved.contains("DTSTART:20270212T123000Z"), "{moved}");
    assert!(sequence(moved) > sequence(february), "a newer file wins");
    secretary.does("meeting_edit", json!({ "id": id, "field": "time", "value": "" }));
    let whole_day = calendar(&secretary, 2027);
    assert!(
        event(&whole_day, &id).contains("DTSTART;VALUE=DATE:20270212"),
        "without a time it is the whole day"
    );
}

fn codes(secretary: &Secretary) -> Vec<String> {
    let view = secretary.does("home_due", json!({}));
    view["due"].as_array().unwrap().iter().map(|job| text(job, "code")).collect()
}

const DAY: i64 = 24 * 3_600_000;

#[test]
fn the_first_screen_tells_what_is_due_until_it_is_recorded() {
    let secretary = cell_of_the_fifth();
    let due = codes(&secretary);
    assert!(due.contains(&"due_meeting_plan".to_owned()), "no regular meeting in November: {due:?}");
    assert!(!due.contains(&"due_topical".to_owned()), "39 days before the end of the quarter");
    secretary.waits(10 * DAY);
    assert!(codes(&secretary).contains(&"due_topical".to_owned()));
    secretary.does("plan_generate", wish(2026));
    let due = secretary.does("home_due", json!({}));
    let papers =
        due["due"].as_array().unwrap().iter().find(|job| job["code"] == "due_papers").unwrap().clone();
    assert_eq!(
        (papers["date"].clone(), papers["source"].clone()),
        (json!("04/12/2026"), json!("HD 42-HD/BTCTW"))
    );
    let id = text(&meeting_on(&secretary, 2026, "05/12/2026"), "id");
    assert_eq!(papers["route"], format!("/meetings/{id}?post=before"));
    assert!(!codes(&secretary).contains(&"due_topical".to_owned()), "December is combined");
    let late = json!({ "meeting": id, "stage": "before", "way": "not_done", "by": "Nguyễn Văn Thành" });
    assert_eq!(secretary.is_refused("posting_put", late).fields[0].field, "reason");
    let posted = json!({
        "meeting": id, "stage": "before", "way": "handbook", "papers": "dự thảo nghị quyết", "by": "Nguyễn Văn Thành",
    });
    let posting = secretary.does("posting_put", posted);
    assert!(!codes(&secretary).contains(&"due_papers".to_owned()));
    secretary.does("posting_strike", json!({ "id": posting["id"] }));
    assert!(codes(&secretary).contains(&"due_papers".to_owned()), "struck by a correction");
}

#[test]
fn documents_are_recorded_after_the_minutes_are_sealed() {
    let secretary = Secretary::practising();
    let held = secretary.does("meeting_list", json!({ "part": "held", "limit": 1 }));
    let id = text(&held["rows"][0], "id");
    let list = secretary.does("posting_list", json!({ "id": id }));
    let after = &list["stages"][1];
    assert_eq!((after["stage"].clone(), after["postings"].as_array().unwrap().len()), (json!("after"), 1));
    assert_eq!(after["postings"][0]["late"], json!(false));
    secretary.does("posting_strike", json!({ "id": after["postings"][0]["id"] }));
    secretary.does("meeting_seal", signed(&id));
    let input = json!({ "meeting": id, "stage": "after", "way": "zalo", "by": "Trần Thị Mai" });
    secretary.does("posting_put", input);
    let list = secretary.does("posting_list", json!({ "id": id }));
    let posting = &list["stages"][1]["postings"][0];
    assert_eq!((posting["by"].clone(), posting["late"].clone()), (json!("Trần Thị Mai"), json!(true)));
    let tomorrow =
        json!({ "meeting": id, "stage": "after", "way": "zalo", "by": "Trần Thị Mai", "on": "23/11/2026" });
    assert_eq!(secretary.is_refused("posting_put", tomorrow).fields[0].code, "day_in_future");
}

#[test]
fn the_list_of_meetings_comes_in_pages() {
    let secretary = Secretary::practising();
    let coming = secretary.does("meeting_list", json!({ "part": "coming", "limit": 2 }));
    assert_eq!(coming["rows"].as_array().unwrap().len(), 2);
    assert!(coming["total"].as_u64().unwrap() > 20, "a year is planned ahead");
    let more = secretary.does("meeting_list", json!({ "part": "coming", "offset": 2, "limit": 2 }));
    assert_ne!(coming["rows"][1], more["rows"][0]);
    let held = secretary.does("meeting_list", json!({ "part": "held" }));
    assert!(held["rows"].as_array().unwrap().iter().all(|row| row["state"] == "ended"));
}

#[test]
fn moving_a_meeting_names_the_files_whose_step_waits_for_it() {
    let secretary = cell_of_the_fifth();
    secretary.does("plan_generate", wish(2027));
    let id = text(&meeting_on(&secretary, 2027, "05/03/2027"), "id");
    let moved = |date: &str| secretary.does("plan_move", json!({ "id": id, "date": date }))["files"].clone();
    let case = text(&secretary.does("case_create", json!({ "full_name": "Vũ Thị Hạnh" })), "id");
    assert_eq!(moved("06/03/2027"), json!([]));
    let planned =
        json!({ "id": case, "milestone": "cell-admission", "date": "planned", "value": "06/03/2027" });
    secretary.does("case_milestone_edit", planned);
    let files = moved("08/03/2027");
    assert_eq!((&files[0]["id"], &files[0]["full_name"]), (&json!(case), &json!("Vũ Thị Hạnh")));
    assert!(text(&files[0], "step").contains("Chi bộ"), "{files}");
    assert_eq!(moved("09/03/2027"), json!([]), "it is planned for another day now");
    let vote = format!("{id}/0191e6a0-0000-7000-8000-000000000001");
    secretary.does("case_edit", json!({ "id": case, "field": "vote", "value": vote }));
    assert_eq!(moved("10/03/2027")[0]["id"], json!(case));
}
