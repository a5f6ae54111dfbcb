//! Every kind of meeting from its making to its minutes: who is convened, what is voted, and what its papers say.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::secretary::{Secretary, text};

/// The cell's members, three of them on its committee beside the secretary.
pub fn with_a_committee() -> Secretary {
    let secretary = Secretary::with_members();
    for (name, post) in
        [("Phạm Văn Dũng", "Phó bí thư"), ("Đỗ Thị Hoa", "Chi ủy viên"), ("Lê Thị Bình", "Chi ủy viên")]
    {
        let edit = json!({ "id": secretary.member(name), "field": "post", "value": post });
        secretary.does("member_edit", edit);
    }
    secretary
}

/// A meeting of a kind that was held this evening, with everybody there and a clerk.
pub fn held(secretary: &Secretary, kind: &str, more: Value) -> String {
    let mut input = json!({ "month": 11, "year": 2026, "date": "22/11/2026", "time": "18:00", "mode": "afterwards",
                            "kind": kind });
    input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let id = text(&secretary.does("meeting_create", input), "id");
    secretary.does("attendance_rest_present", json!({ "id": id }));
    for (field, value) in [
        ("clerk", secretary.member("Đỗ Thị Hoa")),
        ("ended_at", "19:20".to_owned()),
        ("read_back", "true".to_owned()),
    ] {
        edit(secretary, &id, field, &value);
    }
    id
}

pub fn edit(secretary: &Secretary, id: &str, field: &str, value: &str) {
    secretary.does("meeting_edit", json!({ "id": id, "field": field, "value": value }));
}

pub fn view(secretary: &Secretary, id: &str) -> Value {
    secretary.does("meeting_get", json!({ "id": id }))
}

fn item(view: &Value, role: &str) -> String {
    let items = view["agenda"].as_array().unwrap().iter();
    text(items.clone().find(|item| item["role"] == role).unwrap_or_else(|| panic!("no {role}")), "id")
}

fn blocking(view: &Value) -> BTreeSet<String> {
    let gaps = view["gaps"].as_array().unwrap().iter().filter(|gap| gap["severity"] == "block");
    gaps.map(|gap| text(gap, "code")).collect()
}

fn bases(view: &Value) -> Vec<&str> {
    view["bases"].as_array().unwrap().iter().map(|base| base["kind"].as_str().unwrap()).collect()
}

/// Concludes every item that is discussed.
pub fn conclude(secretary: &Secretary, id: &str) {
    for item in
        view(secretary, id)["agenda"].as_array().unwrap().iter().filter(|item| item["discussed"] == true)
    {
        let input = json!({ "id": id, "item": item["id"], "field": "conclusion", "value": "Thống nhất." });
        secretary.does("item_edit", input);
    }
}

#[test]
fn only_the_committee_is_convened_to_its_meeting_and_it_signs_its_conclusion() {
    let secretary = with_a_committee();
    let id = held(&secretary, "committee", json!({}));
    let meeting = view(&secretary, &id);
    let names: Vec<String> =
        meeting["people"].as_array().unwrap().iter().map(|one| text(one, "name")).collect();
    assert_eq!(names.len(), 4, "{names:?}");
    assert_eq!(
        (text(&meeting, "title").as_str(), bases(&meeting)),
        ("Họp chi ủy tháng 11/2026", vec!["ordinary"])
    );
    assert_eq!(meeting["least_minutes"], 0);
    conclude(&secretary, &id);
    for role in ["review", "plan"] {
        let body =
            json!({ "id": id, "item": item(&meeting, role), "field": "body", "value": "Đã báo cáo đủ." });
        secretary.does("item_edit", body);
    }
    edit(&secretary, &id, "summary", "Thống nhất nội dung trình chi bộ.");
    assert_eq!(blocking(&view(&secretary, &id)), BTreeSet::new());
    let minutes = secretary.prints("minutes-committee", &id);
    for words in [
        "Họp chi ủy tháng 11 năm 2026",
        &format!("Tổng số: {} đồng chí; có mặt {0}, vắng mặt 0.", names.len()),
        "II. ĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN NHIỆM VỤ THÁNG 10",
        "IV. THẢO LUẬN CỦA CHI ỦY",
    ] {
        assert!(minutes.contains(words), "{words} is not in: {minutes}");
    }
    let conclusion = secretary.prints("conclusion-committee", &id);
    // Receivers and signature stand side by side, so their lines alternate in the text.
    assert!(conclusion.contains("T/M CHI ỦY") && conclusion.contains("BÍ THƯ"), "{conclusion}");
}

/// The first screen counts the whole cell only where the whole cell is convened.
#[test]
fn the_first_screen_does_not_say_that_everybody_comes_to_a_committee_meeting() {
    let secretary = with_a_committee();
    let plan = |kind: &str, date: &str| json!({ "month": 12, "year": 2026, "date": date, "time": "19:30", "kind": kind });
    secretary.does("meeting_create", plan("regular", "05/12/2026"));
    let everybody = &secretary.does("home_due", json!({}))["next_meeting"]["convened"];
    assert!(everybody.as_u64().is_some_and(|count| count > 4), "{everybody}");
    secretary.does("meeting_create", plan("committee", "02/12/2026"));
    assert_eq!(secretary.does("home_due", json!({}))["next_meeting"]["convened"], Value::Null);
}

#[test]
fn in_a_cell_without_a_committee_secretary_and_deputy_confer() {
    let secretary = with_a_committee();
    secretary.does("cell_edit", json!({ "field": "has_committee", "value": "false" }));
    let id = held(&secretary, "committee", json!({}));
    // The cell gets a committee later: what was held stays what it was.
    secretary.does("cell_edit", json!({ "field": "has_committee", "value": "true" }));
    assert_eq!(text(&view(&secretary, &id), "title"), "Bí thư, phó bí thư hội ý tháng 11/2026");
    let draft =
        secretary.does("form_print", json!({ "form": "conclusion-committee", "id": id, "draft": true }));
    assert!(secretary.reads(&draft).contains("T/M CHI BỘ"));
}

#[test]
fn a_committee_nobody_is_known_of_is_not_convened() {
    let secretary = Secretary::with_a_new_book();
    let input = json!({ "month": 11, "year": 2026, "date": "22/11/2026", "time": "", "mode": "afterwards", "kind": "committee" });
    let error = secretary.is_refused("meeting_create", input);
    assert_eq!((error.code.as_str(), error.hint.as_deref()), ("committee_nobody", Some("/members")));
}

#[test]
fn a_topical_meeting_needs_a_topic_and_says_who_finishes_it() {
    let secretary = Secretary::with_members();
    let input = json!({ "month": 11, "year": 2026, "date": "22/11/2026", "time": "", "kind": "topical" });
    assert_eq!(secretary.is_refused("meeting_create", input).fields[0].field, "topic");
    let id = held(&secretary, "topical", json!({ "topic": "Nêu gương" }));
    let meeting = view(&secretary, &id);
    assert_eq!(text(&meeting, "title"), "Sinh hoạt chuyên đề quý IV/2026: Nêu gương");
    let finisher = secretary.member("Trần Thị Mai");
    edit(&secretary, &id, "topic.finisher", &finisher);
    edit(&secretary, &id, "topic.finish_by", "30/11/2026");
    edit(&secretary, &id, "topic.quality", "Sát thực tế.");
    assert_eq!(blocking(&view(&secretary, &id)), BTreeSet::new());
    let minutes = secretary.prints("minutes-topical", &id);
    for words in
        ["quý IV năm 2026: “Nêu gương”", "Người hoàn thiện: Đồng chí Trần Thị Mai; thời hạn: 30/11/2026."]
    {
        assert!(minutes.contains(words), "{words} is not in: {minutes}");
    }
    let error = secretary.is_refused("form_print", json!({ "form": "minutes-regular", "id": id }));
    assert_eq!(error.code, "form_other_kind");
}

/// HD 42-HD/BTCTW: with a topical part a regular meeting takes 120 minutes, and its minutes have two parts.
#[test]
fn a_topical_part_follows_the_regular_one_and_makes_it_longer() {
    let secretary = Secretary::with_members();
    let id = held(&secretary, "regular", json!({ "topic": "Nêu gương" }));
    let meeting = view(&secretary, &id);
    assert_eq!(
        (meeting["least_minutes"].as_u64(), text(&meeting, "minutes_form").as_str()),
        (Some(120), "minutes-regular")
    );
    let roles: Vec<&str> =
        meeting["agenda"].as_array().unwrap().iter().map(|one| one["role"].as_str().unwrap()).collect();
    let place = |role: &str| roles.iter().position(|one| *one == role).unwrap();
    assert!(place("plan") < place("purpose") && place("solutions") < place("closing"), "{roles:?}");
    let draft = secretary.does("form_print", json!({ "form": "minutes-regular", "id": id, "draft": true }));
    let minutes = secretary.reads(&draft);
    let at = |words: &str| minutes.find(words).unwrap_or_else(|| panic!("{words} is not in: {minutes}"));
    let heads = [
        "PHẦN A. SINH HOẠT THƯỜNG KỲ",
        "III. DIỄN BIẾN",
        "PHẦN B. SINH HOẠT CHUYÊN ĐỀ",
        "Chuyên đề: “Nêu gương”.",
        "V. THẢO LUẬN CHUYÊN ĐỀ",
        "VI. KẾT LUẬN",
    ];
    assert!(heads.windows(2).all(|pair| at(pair[0]) < at(pair[1])));
    assert_eq!(minutes.matches("liên hệ bản thân").count(), 1, "told once, in part B");
}

#[test]
fn an_extraordinary_meeting_says_why_it_was_convened_and_has_no_dues() {
    let secretary = Secretary::with_members();
    let id = held(&secretary, "extraordinary", json!({}));
    assert!(blocking(&view(&secretary, &id)).contains("purpose_missing"));
    edit(&secretary, &id, "purpose", "Khắc phục hậu quả bão.");
    secretary.does("agenda_place", json!({ "id": id, "title": "Việc khắc phục" }));
    conclude(&secretary, &id);
    let meeting = view(&secretary, &id);
    assert_eq!(blocking(&meeting), BTreeSet::new());
    assert_eq!(meeting["minutes_with"], json!(["resolution"]));
    let minutes = secretary.prints("minutes-extraordinary", &id);
    assert!(minutes.contains("Lý do triệu tập họp bất thường: Khắc phục hậu quả bão."), "{minutes}");
}

/// The quota comes from above (HD 43-HD/BTCTW); the app counts only what was proposed.
#[test]
fn the_year_end_ballot_adds_up_and_prints_as_a_table() {
    let secretary = Secretary::with_members();
    let id = held(&secretary, "review", json!({}));
    assert!(blocking(&view(&secretary, &id)).contains("ratings_missing"));
    for (field, count) in
        [("review.issued", "20"), ("review.returned", "20"), ("review.invalid", "1"), ("review.quota", "0")]
    {
        edit(&secretary, &id, field, count);
    }
    let mai = secretary.member("Trần Thị Mai");
    let rate = |rating: &str, member: &str, excellent: u32, good: u32| {
        json!({ "id": id, "rating": rating, "member": member, "excellent": excellent, "good": good, "fair": 0,
                "failed": 0, "proposed": "excellent" })
    };
    let put = text(&secretary.does("rating_put", rate("", &mai, 15, 5)), "id");
    let error = secretary.is_refused("rating_put", rate("", &mai, 1, 1));
    assert_eq!(error.fields[0].code, "rated_already");
    assert!(blocking(&view(&secretary, &id)).contains("rating_over_valid"), "20 votes on 19 valid papers");
    secretary.does("rating_put", rate(&put, &mai, 14, 5));
    secretary.does("rating_put", rate("", "", 2, 17));
    let meeting = view(&secretary, &id);
    assert_eq!(blocking(&meeting), BTreeSet::new());
    assert!(meeting["gaps"].as_array().unwrap().iter().any(|gap| gap["code"] == "rating_quota_exceeded"));
    let minutes = secretary.prints("minutes-review", &id);
    for words in [
        "số phiếu hợp lệ: 19",
        "1 Tập thể chi bộ 2 17 0 0",
        "2 Trần Thị Mai 14 5 0 0",
        "cấp trên giao không quá 0",
    ] {
        assert!(minutes.contains(words), "{words} is not in: {minutes}");
    }
    let part = json!({ "id": id, "item": put });
    secretary.does("rating_strike", part);
    assert_eq!(view(&secretary, &id)["review"]["ratings"].as_array().unwrap().len(), 1);
}

#[test]
fn a_congress_has_a_presidium_and_votes_as_a_congress() {
    let secretary = Secretary::with_members();
    let id = held(&secretary, "congress", json!({}));
    let codes = blocking(&view(&secretary, &id));
    for code in ["congress_no_ordinal", "congress_no_term", "congress_no_presidium"] {
        assert!(codes.contains(code), "{code}: {codes:?}");
    }
    edit(&secretary, &id, "congress.ordinal", "XII");
    edit(&secretary, &id, "congress.term", "2025 - 2030");
    let seat =
        |name: &str, seated: bool| json!({ "id": id, "member": secretary.member(name), "seated": seated });
    secretary.does("presidium_set", seat("Trần Thị Mai", true));
    secretary.does("presidium_set", seat("Lê Thị Bình", true));
    secretary.does("presidium_set", seat("Lê Thị Bình", false));
    let meeting = view(&secretary, &id);
    assert_eq!((blocking(&meeting), bases(&meeting)), (BTreeSet::new(), vec!["congress"]));
    let vote =
        json!({ "id": id, "item": item(&meeting, "resolution"), "kind": "ordinary", "title": "Thông qua" });
    assert_eq!(secretary.is_refused("vote_put", vote).fields[0].code, "vote_not_at_this_meeting");
    let minutes = secretary.prints("minutes-congress", &id);
    assert!(minutes.contains("lần thứ XII, nhiệm kỳ 2025 - 2030"), "{minutes}");
    assert!(minutes.contains("5. Đoàn chủ tịch: Đồng chí Trần Thị Mai."), "{minutes}");
}

#[test]
fn a_ballot_has_count_minutes_signed_by_its_tellers_and_an_item_an_extract() {
    let secretary = Secretary::with_members();
    let id = held(&secretary, "discipline", json!({}));
    let meeting = view(&secretary, &id);
    let input = json!({ "id": id, "item": item(&meeting, "ballot"), "kind": "discipline", "method": "ballot",
                        "title": "Hình thức khiển trách", "votes_for": 3, "votes_against": 1, "votes_other": 0,
                        "against_reason": "mức nhẹ", "ballots": { "issued": 4, "returned": 4, "invalid": 0 } });
    let vote = text(&secretary.does("vote_put", input), "id");
    for (name, role) in [("Lê Thị Bình", "head"), ("Trần Thị Mai", "head"), ("Phạm Văn Dũng", "clerk")]
    {
        let teller = json!({ "id": id, "vote": vote, "member": secretary.member(name), "role": role });
        secretary.does("teller_set", teller);
    }
    let meeting = view(&secretary, &id);
    let papers: Vec<String> =
        meeting["papers"].as_array().unwrap().iter().map(|paper| text(paper, "form")).collect();
    assert!(papers.contains(&"invitation".to_owned()) && papers.contains(&"ballot-count".to_owned()));
    let count = secretary.prints("ballot-count", &format!("{id}:{vote}"));
    for words in [
        "Kiểm phiếu: Hình thức khiển trách",
        "Tổ trưởng: Đồng chí Trần Thị Mai; Thư ký: Đồng chí Phạm Văn Dũng.",
        "Số phiếu phát ra: 4.",
        "Không tán thành: 1/",
    ] {
        assert!(count.contains(words), "{words} is not in: {count}");
    }
    let told = json!({ "id": id, "item": item(&meeting, "verdict"), "field": "conclusion", "value": "Vi phạm lần đầu." });
    secretary.does("item_edit", told);
    let extract = secretary.prints("extract", &format!("{id}:{}", item(&meeting, "verdict")));
    assert!(extract.contains("TRÍCH BIÊN BẢN Họp xét kỷ luật tháng 11/2026"), "{extract}");
    assert!(
        extract.contains("Vi phạm lần đầu.") && !extract.contains("khiển trách"),
        "only that item: {extract}"
    );
}

#[test]
fn the_notice_and_the_invitation_say_when_where_and_what() {
    let secretary = Secretary::with_members();
    let input =
        json!({ "month": 11, "year": 2026, "date": "30/11/2026", "time": "19:30", "place": "Hội trường" });
    let id = text(&secretary.does("meeting_create", input), "id");
    let notice = secretary.does("form_text", json!({ "form": "notice", "id": id }));
    let words = text(&notice, "text");
    let mut lines = words.lines();
    assert_eq!(lines.next(), Some("THÔNG BÁO: Sinh hoạt thường kỳ tháng 11/2026"));
    for line in [
        "Thời gian: 19 giờ 30 phút, ngày 30 tháng 11 năm 2026",
        "Địa điểm: Hội trường",
        "6. Phương hướng, nhiệm vụ tháng 11",
    ] {
        assert!(words.lines().any(|one| one == line), "{line} is not in: {words}");
    }
    assert_eq!(notice["gaps"], json!([]));
    edit(&secretary, &id, "time", "");
    let missing = secretary.does("form_text", json!({ "form": "notice", "id": id }));
    assert!(!missing["gaps"].as_array().unwrap().is_empty());
    edit(&secretary, &id, "time", "19:30");
    assert!(secretary.prints("invitation", &id).contains("T/M CHI BỘ BÍ THƯ Nguyễn Văn Thành"));
}

#[test]
fn the_head_names_the_superior_a_commune_or_a_base_committee() {
    let secretary = Secretary::with_members();
    let id = held(&secretary, "extraordinary", json!({ "purpose": "Việc gấp." }));
    let head = |superior: &str, kind: &str| {
        secretary.does("cell_edit", json!({ "field": "superior", "value": superior }));
        secretary.does("cell_edit", json!({ "field": "superior_kind", "value": kind }));
        let draft =
            secretary.does("form_print", json!({ "form": "minutes-extraordinary", "id": id, "draft": true }));
        secretary.reads(&draft)
    };
    for (superior, kind, line) in [
        ("phường Minh Khai", "commune", "ĐẢNG BỘ PHƯỜNG MINH KHAI"),
        ("Trường Hòa Sơn", "base_committee", "ĐẢNG BỘ TRƯỜNG HÒA SƠN"),
    ] {
        let printed = head(superior, kind);
        assert!(printed.contains(line) && printed.contains("CHI BỘ TỔ DÂN PHỐ 5"), "{kind}: {printed}");
    }
}

/// Names in minutes are names that are stored: of those convened, of guests, or inside what was typed.
#[test]
fn every_name_in_the_minutes_is_stored() {
    let secretary = Secretary::practising();
    let list = secretary.does("meeting_list", json!({}));
    let row = list["rows"].as_array().unwrap().iter().find(|row| row["state"] == "ended").unwrap();
    let id = text(row, "id");
    let stored = view(&secretary, &id).to_string();
    let minutes = text(&secretary.does("form_text", json!({ "form": "minutes-regular", "id": id })), "text");
    let mut seen = 0;
    for after in minutes.lines().flat_map(|line| line.split("Đồng chí ").skip(1)) {
        let end = after.find(|c: char| !c.is_alphabetic() && c != ' ').unwrap_or(after.len());
        let name: Vec<&str> =
            after[..end].split(' ').take_while(|word| word.starts_with(char::is_uppercase)).collect();
        let name = name.join(" ");
        assert!(stored.contains(&name), "{name:?} is in the minutes and nowhere else");
        seen += 1;
    }
    assert!(seen > 5, "{minutes}");
}
