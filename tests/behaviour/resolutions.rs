//! Resolutions and conclusions: drafted from the minutes, numbered through the term, with the work of the year.

use serde_json::{Value, json};

use crate::secretary::{Secretary, signed, text};

/// The practice cell with the resolution of its meeting, and that meeting.
fn practised() -> (Secretary, String, String) {
    let secretary = Secretary::practising();
    let list = secretary.does("resolution_list", json!({}));
    let month = list["rows"].as_array().unwrap().iter().find(|row| row["paper"]["kind"] == "month").unwrap();
    let id = text(&month["paper"], "id");
    let meeting = text(&secretary.does("resolution_get", json!({ "id": id })), "meeting");
    (secretary, id, meeting)
}

fn view(secretary: &Secretary, id: &str) -> Value {
    secretary.does("resolution_get", json!({ "id": id }))
}

fn codes(view: &Value, list: &str) -> Vec<String> {
    view[list].as_array().unwrap().iter().map(|one| text(one, "code")).collect()
}

fn edit(secretary: &Secretary, id: &str, field: &str, value: &str) {
    secretary.does("resolution_edit", json!({ "id": id, "field": field, "value": value }));
}

/// Every number, name and sentence on the paper stands in the minutes, the book of tasks or the record itself.
#[test]
fn the_resolution_of_a_month_is_drafted_from_its_minutes_and_prints_them() {
    let (secretary, id, meeting) = practised();
    let paper = view(&secretary, &id);
    assert_eq!(paper["findings"], json!([]), "{}", paper["findings"]);
    let minutes = secretary.does("meeting_get", json!({ "id": meeting }));
    let item = |role: &str| {
        minutes["agenda"].as_array().unwrap().iter().find(|item| item["role"] == role).unwrap().clone()
    };
    let printed = secretary.prints("resolution-month", &id);
    let (present, votes) = (&minutes["counts"]["present"], &minutes["votes"][0]);
    let vote = format!("với {}/{} đồng chí tán thành", votes["votes_for"], votes["base"]["base"]);
    for words in [
        "Số 05-NQ/CB".to_owned(),
        "Lãnh đạo thực hiện nhiệm vụ tháng".to_owned(),
        text(&item("review"), "body"),
        text(&item("plan"), "body"),
        "Rà soát hộ nghèo, hộ cận nghèo trong tổ".to_owned(),
        "9 trên 11 hộ đã thống nhất.".to_owned(),
        text(&minutes["tasks"][0], "title"),
        format!("có mặt {present} đồng chí"),
        "Thời lượng sinh hoạt: 98 phút".to_owned(),
        "92/100 điểm".to_owned(),
        vote,
        "T/M CHI BỘ".to_owned(),
    ] {
        assert!(printed.contains(&words), "{words} is not in: {printed}");
    }
    assert!(!printed.contains("Tình hình tư tưởng"), "a part nobody wrote is left out: {printed}");
    edit(&secretary, &id, "signed_by", "committee");
    assert!(secretary.prints("resolution-month", &id).contains("T/M CHI ỦY"));
}

/// HD 05-HD/VPTW: whoever chaired for an absent secretary signs in the same name and with the post of their own.
#[test]
fn the_deputy_who_chaired_signs_the_resolution_and_the_secretary_can_be_chosen_again() {
    let secretary = Secretary::with_members();
    let (deputy, boss) = (secretary.member("Trần Thị Mai"), secretary.member("Nguyễn Văn Thành"));
    secretary.does("member_edit", json!({ "id": deputy, "field": "post", "value": "Phó bí thư" }));
    let written = |month: u32, date: &str, chair: &str| {
        let input = json!({ "month": month, "year": 2026, "date": date, "time": "19:30", "place": "", "mode": "afterwards" });
        let meeting = text(&secretary.does("meeting_create", input), "id");
        secretary.does("attendance_rest_present", json!({ "id": meeting }));
        if chair == deputy {
            let absent = json!({ "id": meeting, "member": boss, "mark": "excused", "reason": "Đi công tác" });
            secretary.does("attendance_set", absent);
        }
        secretary.does("meeting_edit", json!({ "id": meeting, "field": "chair", "value": chair }));
        let input = json!({ "kind": "conclusion", "meeting": meeting });
        text(&secretary.does("resolution_create", input), "id")
    };
    let (stood_in, usual) = (written(11, "06/11/2026", &deputy), written(10, "06/10/2026", &boss));
    let signature = |id: &str| {
        let draft = json!({ "form": "conclusion-month", "id": id, "draft": true });
        let printed = secretary.reads(&secretary.does("form_print", draft));
        // The text of the page runs through the receivers beside the signature.
        let signed = printed.split("T/M CHI BỘ").nth(1).unwrap();
        (
            signed.contains("PHÓ BÍ THƯ"),
            ["Trần Thị Mai", "Nguyễn Văn Thành"].map(|name| signed.contains(name)),
        )
    };
    let (by_deputy, by_secretary) = ((true, [true, false]), (false, [false, true]));
    assert_eq!((signature(&stood_in), signature(&usual)), (by_deputy, by_secretary));
    let chosen = view(&secretary, &stood_in);
    assert_eq!(
        (text(&chosen, "deputy"), &chosen["deputies"]),
        ("Trần Thị Mai".into(), &json!(["Trần Thị Mai"]))
    );
    edit(&secretary, &stood_in, "deputy", "");
    assert_eq!(signature(&stood_in), by_secretary);
    edit(&secretary, &usual, "deputy", "Trần Thị Mai");
    assert_eq!(signature(&usual), by_deputy);
    let stranger = json!({ "id": usual, "field": "deputy", "value": "Lê Văn Lạ" });
    assert_eq!(secretary.is_refused("resolution_edit", stranger).fields[0].code, "choice_unknown");
}

#[test]
fn the_table_of_last_month_keeps_what_was_taken_until_it_is_taken_anew() {
    let (secretary, id, _) = practised();
    let paper = view(&secretary, &id);
    let states: Vec<&Value> =
        paper["reviewed"].as_array().unwrap().iter().map(|line| &line["state"]).collect();
    assert_eq!(states, ["done", "done", "partly"]);
    let (line, titles) = (paper["reviewed"][2].clone(), paper["given"].as_array().unwrap().len());
    assert_eq!((titles, paper["stale"].as_bool()), (3, Some(false)));
    let told = json!({ "task": line["id"], "state": "done", "result": "Cả 11 hộ đã thống nhất." });
    secretary.does("task_result", told);
    let paper = view(&secretary, &id);
    assert_eq!((&paper["reviewed"][2], paper["stale"].as_bool()), (&line, Some(true)), "a result told later");
    secretary.does("resolution_retake", json!({ "id": id }));
    let paper = view(&secretary, &id);
    let retold = paper["reviewed"].as_array().unwrap().iter().find(|one| one["id"] == line["id"]).unwrap();
    assert_eq!((retold["state"].as_str(), paper["stale"].as_bool()), (Some("done"), Some(false)));
}

#[test]
fn last_months_work_without_a_result_keeps_the_paper_a_draft() {
    let (secretary, id, _) = practised();
    let line = view(&secretary, &id)["reviewed"][0].clone();
    secretary.does("task_result", json!({ "task": line["id"], "state": "open" }));
    secretary.does("resolution_retake", json!({ "id": id }));
    assert_eq!(codes(&view(&secretary, &id), "findings"), ["task_no_result"]);
    let error = secretary.is_refused("form_print", json!({ "form": "resolution-month", "id": id }));
    assert_eq!(error.code, "form_gaps");
}

#[test]
fn a_number_used_twice_is_told_wherever_it_stands() {
    let (secretary, id, meeting) = practised();
    let case = text(&secretary.does("case_list", json!({}))["rows"][0], "id");
    let number = |command: &str, field: &str, id: &str, number: &str| {
        secretary.does(command, json!({ "id": id, "field": field, "value": number }));
    };
    number("case_edit", "resolution_no", &case, "5");
    let meeting_view = secretary.does("meeting_get", json!({ "id": meeting }));
    let lint = secretary.does("case_lint", json!({ "id": case }));
    let paper = view(&secretary, &id);
    assert!(codes(&meeting_view, "gaps").contains(&"number_twice".to_owned()), "{}", meeting_view["gaps"]);
    let found = lint["findings"].as_array().unwrap().iter();
    let told: Vec<&Value> = found.filter(|found| found["code"] == "case_number_twice").collect();
    assert_eq!(told.len(), 1, "one finding names the minutes and the resolution written of them");
    assert_eq!(text(&told[0]["params"], "other").split("; ").count(), 2);
    assert_eq!(codes(&paper, "findings"), ["number_twice"]);
    let other = text(&paper["findings"][0]["params"], "other");
    assert_eq!(other, "Nghị quyết đề nghị kết nạp quần chúng Trần Thị Bích Ngọc");
    number("case_edit", "resolution_no", &case, "06");
    assert_eq!(codes(&view(&secretary, &id), "findings"), Vec::<String>::new());
}

#[test]
fn the_number_of_a_resolution_is_the_one_its_minutes_name() {
    let (secretary, id, meeting) = practised();
    let named = || text(&secretary.does("meeting_get", json!({ "id": meeting })), "resolution_no");
    edit(&secretary, &id, "number", "09");
    assert_eq!(named(), "09");
    assert_eq!(text(&view(&secretary, &id), "next_number"), "10", "given by hand, registered");
    secretary.does("meeting_edit", json!({ "id": meeting, "field": "resolution_no", "value": "7" }));
    assert_eq!(text(&view(&secretary, &id)["paper"], "number"), "07-NQ/CB");
    secretary.does("meeting_seal", signed(&meeting));
    edit(&secretary, &id, "number", "08");
    assert_eq!(named(), "7", "sealed minutes stay as they were signed");
}

#[test]
fn a_meeting_has_one_paper_and_a_conclusion_counts_in_a_series_of_its_own() {
    let secretary = Secretary::practising();
    let list = secretary.does("resolution_list", json!({}));
    let month = list["rows"].as_array().unwrap().iter().find(|row| row["paper"]["kind"] == "month").unwrap();
    let id = text(&month["paper"], "id");
    let meeting = text(&view(&secretary, &id), "meeting");
    let conclusion = json!({ "kind": "conclusion", "meeting": meeting });
    assert_eq!(secretary.is_refused("resolution_create", conclusion).code, "resolution_exists");
    let held = json!({ "month": 9, "year": 2026, "date": "04/09/2026", "time": "19:30", "place": "", "mode": "afterwards" });
    let other = text(&secretary.does("meeting_create", held), "id");
    let paper = secretary.does("resolution_create", json!({ "kind": "conclusion", "meeting": other }));
    let paper = view(&secretary, &text(&paper, "id"));
    assert_eq!((text(&paper, "symbol"), text(&paper, "next_number")), ("KL".to_owned(), "01".to_owned()));
    assert_eq!(text(&paper, "form"), "conclusion-month");
    let mut lacking = codes(&paper, "findings");
    lacking.sort_unstable();
    assert_eq!(
        lacking,
        ["resolution_no_number", "resolution_no_text", "resolution_no_text", "resolution_no_vote"]
    );
    let planned = json!({ "month": 12, "year": 2026, "date": "04/12/2026", "time": "19:30", "place": "" });
    let planned = text(&secretary.does("meeting_create", planned), "id");
    let early = json!({ "kind": "month", "meeting": planned });
    assert_eq!(secretary.is_refused("resolution_create", early).code, "meeting_not_ended");
}

#[test]
fn the_yearly_resolution_names_who_has_no_work_and_prints_who_has() {
    let secretary = Secretary::practising();
    let list = secretary.does("resolution_list", json!({}));
    assert_eq!(list["open_year"], Value::Null, "this year has its resolution");
    let year = list["rows"].as_array().unwrap().iter().find(|row| row["paper"]["kind"] == "year").unwrap();
    let id = text(&year["paper"], "id");
    let without = |view: &Value| -> Vec<String> {
        let named = view["findings"].as_array().unwrap().iter();
        named
            .filter(|one| one["code"] == "member_without_work")
            .map(|one| text(&one["params"], "name"))
            .collect()
    };
    let before = without(&view(&secretary, &id));
    assert!(before.contains(&"Trịnh Công Minh".to_owned()) && !before.contains(&"Đỗ Thị Hoa".to_owned()));
    // Away for a time, and still somebody with work; whoever is exempt need not have any.
    assert!(before.contains(&"Hoàng Đình Cường".to_owned()), "{before:?}");
    let members = secretary.does("member_list", json!({ "status": "exempt" }));
    let exempt = text(&members["rows"][0], "full_name");
    assert!(!before.contains(&exempt), "{exempt}");
    let member = secretary.member("Trịnh Công Minh");
    let input = json!({ "id": id, "member": member, "title": "Đội bảo vệ an ninh tổ dân phố" });
    let task = text(&secretary.does("assignment_put", input), "id");
    assert!(!without(&view(&secretary, &id)).contains(&"Trịnh Công Minh".to_owned()));
    let printed = secretary.prints("resolution-year", &id);
    for words in ["Số 02-NQ/CB", "Trịnh Công Minh", "Đội bảo vệ an ninh tổ dân phố", "31/12/2026"]
    {
        assert!(printed.contains(words), "{words} is not in {printed}");
    }
    secretary.does("assignment_put", json!({ "id": id, "member": member, "task": task, "title": "" }));
    assert!(without(&view(&secretary, &id)).contains(&"Trịnh Công Minh".to_owned()));
}

#[test]
fn resolutions_come_out_as_word_files() {
    let (secretary, id, _) = practised();
    let copied = secretary.does("form_docx", json!({ "form": "resolution-month", "id": id }));
    assert!(text(&copied["file"], "name").starts_with("resolution-month-"));
    let file = secretary.app.take_bytes(&text(&copied["file"], "token")).unwrap().data;
    assert!(file.starts_with(b"PK"));
    let other = secretary.is_refused("form_docx", json!({ "form": "conclusion-month", "id": id }));
    assert_eq!(other.code, "form_other_kind");
}
