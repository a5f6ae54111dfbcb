//! Papers of every kind of meeting invent nothing on the way from the record to the page: each number and each word is
//! on the screen of the meeting, is one of the form's own fixed words, or is a value named here with how it is counted.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use sochibo_domain::percent::Percent;
use sochibo_tests::repository;

use crate::occasions::{conclude, edit, held, view, with_a_committee};
use crate::secretary::{Secretary, text};

fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase)
}

/// The words of every text, and every number plain and with two digits.
fn told(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            into.extend(words(text));
            into.extend(
                words(text).filter_map(|word| word.parse::<u32>().ok()).map(|number| format!("{number:02}")),
            );
        }
        Value::Number(number) => {
            let whole = number.as_u64().unwrap();
            into.extend([whole.to_string(), format!("{whole:02}")]);
        }
        Value::Array(items) => items.iter().for_each(|item| told(item, into)),
        Value::Object(fields) => fields.values().for_each(|field| told(field, into)),
        Value::Null | Value::Bool(_) => {}
    }
}

/// Fixed words of a form and of the parts, numbers left out: what stands between the elements and in expressions.
fn fixed(form: &str) -> BTreeSet<String> {
    let files = repository::list_files().unwrap().into_iter();
    let own = files.filter(|path| {
        path.starts_with("assets/forms/parts/") || *path == format!("assets/forms/{form}/form.xml")
    });
    let mut fixed = BTreeSet::new();
    for path in own {
        let source = repository::find_text(&path).unwrap().unwrap();
        let (_, body) = source.split_once("<body>").unwrap_or_default();
        let texts = body.split('>').filter_map(|piece| piece.split('<').next());
        fixed.extend(texts.flat_map(words).filter(|word| !word.starts_with(|c: char| c.is_ascii_digit())));
    }
    fixed
}

/// Numbers that are on no screen, counted here again from the people and the votes that are.
fn counted(view: &Value) -> Value {
    let people = view["people"].as_array().unwrap();
    let own = |one: &&Value| one["activity"] != "temp_here";
    let count = |wanted: &dyn Fn(&Value) -> bool| people.iter().filter(own).filter(|one| wanted(one)).count();
    let guests = people.iter().filter(|one| !own(one)).count();
    let official = count(&|one| one["official"] == true);
    let present = count(&|one| one["mark"] == "present");
    let there = count(&|one| one["mark"] == "present" && one["official"] == true);
    let activity = |word: &str| count(&|one| one["activity"] == word);
    let unmarked = |word: &str| count(&|one| one["activity"] == word && one["mark"] == "");
    let total = count(&|_| true);
    let mut counted = json!({
        "convened": [total, official, total - official, guests, activity("exempt"), activity("temp_away")],
        "present": [present, there, present - there],
        "absent": [total - present, unmarked("exempt"), unmarked("temp_away")],
        "how the share of those present is counted":
            "không tính đảng viên được miễn và đi sinh hoạt tạm thời nơi khác, vắng mặt",
        "last month": 10,
        "quarter": "IV",
        "posts as papers write them": "Bí thư Chi bộ, Phó bí thư Chi bộ, đảng viên",
        "ways to vote": "thẻ đảng viên, phiếu kín",
        "levels": "Hoàn thành xuất sắc nhiệm vụ",
        "of whom the collective is": "Tập thể chi bộ",
    });
    // Shares of those against and of other opinions, of the same body.
    for vote in view["votes"].as_array().unwrap() {
        let base = vote["base"]["base"].as_u64().unwrap() as u32;
        for answer in ["votes_for", "votes_against", "votes_other"] {
            let votes = vote[answer].as_u64().unwrap_or_default() as u32;
            let share = Percent::of(votes, base).map(|percent| percent.to_string());
            counted[format!("{} {answer}", vote["id"])] = json!(share);
        }
    }
    counted
}

/// A number at the head of a line counts lines.
fn without_counter(line: &str) -> &str {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    match rest.strip_prefix(". ").or_else(|| rest.strip_prefix(" | ")) {
        Some(rest) if rest.len() < line.len() => rest,
        _ => line,
    }
}

/// A meeting of a kind with something of everything its papers tell.
fn recorded(secretary: &Secretary, kind: &str, more: Value) -> (String, String, String) {
    let id = held(secretary, kind, more);
    let (mai, binh) = (secretary.member("Trần Thị Mai"), secretary.member("Lê Thị Bình"));
    let late = json!({ "id": id, "member": binh, "mark": "present", "arrived": "18:17", "left": "19:13" });
    secretary.does("attendance_set", late);
    secretary.does(
        "guest_put",
        json!({ "id": id, "name": "Phạm Quốc Khánh", "post": "Phó bí thư Đảng ủy phường" }),
    );
    if view(secretary, &id)["people"].to_string().contains(&mai) {
        let excused =
            json!({ "id": id, "member": mai, "mark": "excused", "reason": "Điều trị tại bệnh viện" });
        secretary.does("attendance_set", excused);
    }
    let discussed = secretary.does("agenda_place", json!({ "id": id, "title": "Việc vệ sinh 37 ngõ" }));
    let part = text(&discussed, "id");
    let said = json!({ "id": id, "item": part, "member": binh, "text": "Đã vận động 41 hộ." });
    secretary.does("statement_put", said);
    conclude(secretary, &id);
    let task = json!({ "meeting": id, "item": part, "title": "Dọn 43 ngõ", "owner": binh, "deadline": "28/11/2026" });
    secretary.does("task_put", task);
    edit(secretary, &id, "summary", "Nhất trí với 47 ý kiến.");
    let kinds = view(secretary, &id)["bases"].clone();
    let mut ballot = String::new();
    if let Some(kind) = kinds.as_array().unwrap().last().map(|base| text(base, "kind")) {
        let vote = json!({ "id": id, "item": part, "kind": kind, "method": "ballot", "title": "Việc 53",
                           "votes_for": 2, "votes_against": 1, "votes_other": 0, "against_reason": "chưa rõ",
                           "ballots": { "issued": 3, "returned": 3, "invalid": 0 } });
        ballot = text(&secretary.does("vote_put", vote), "id");
    }
    (id, part, ballot)
}

#[test]
fn every_number_and_name_in_the_papers_of_every_kind_is_recorded_or_counted() {
    let secretary = with_a_committee();
    for name in ["Đỗ Thị Hoa", "Lê Thị Bình", "Trần Thị Mai"] {
        let group = json!({ "id": secretary.member(name), "field": "party_group", "value": "số 1" });
        secretary.does("member_edit", group);
    }
    let mut cell = BTreeSet::new();
    told(&secretary.does("cell_get", json!({})), &mut cell);
    for (kind, more) in [
        ("regular", json!({ "topic": "Nêu gương" })),
        ("topical", json!({ "topic": "Học tập và làm theo" })),
        ("committee", json!({})),
        ("extraordinary", json!({ "purpose": "Khắc phục hậu quả bão." })),
        ("review", json!({})),
        ("discipline", json!({})),
        ("congress", json!({})),
        ("group", json!({ "group": "số 1" })),
    ] {
        let (id, part, ballot) = recorded(&secretary, kind, more);
        if kind == "review" {
            let rating = json!({ "id": id, "member": secretary.member("Lê Thị Bình"), "excellent": 3, "good": 0,
                                 "fair": 0, "failed": 0, "proposed": "excellent" });
            secretary.does("rating_put", rating);
        }
        let view = view(&secretary, &id);
        let mut known = cell.clone();
        told(&view, &mut known);
        told(&counted(&view), &mut known);
        let mut papers =
            vec![(text(&view, "minutes_form"), id.clone()), ("extract".into(), format!("{id}:{part}"))];
        if !ballot.is_empty() {
            papers.push(("ballot-count".into(), format!("{id}:{ballot}")));
        }
        if kind == "committee" {
            papers.push(("conclusion-committee".into(), id.clone()));
        }
        for (form, record) in papers {
            let fixed = fixed(&form);
            let paper = text(&secretary.does("form_text", json!({ "form": form, "id": record })), "text");
            let mut numbers = 0;
            for line in paper.lines() {
                for word in words(without_counter(line)) {
                    let is_number = word.starts_with(|c: char| c.is_ascii_digit());
                    numbers += u32::from(is_number);
                    let is_fixed = if is_number { word == "100" } else { fixed.contains(&word) };
                    let is_filter = ["ngày", "tháng", "năm"].contains(&word.as_str());
                    assert!(
                        is_fixed || is_filter || known.contains(&word),
                        "{kind}, {form}: {word:?} in {line:?} comes from nowhere"
                    );
                }
            }
            assert!(numbers > 8, "{kind}, {form} tells next to nothing: {paper}");
        }
        assert!(
            !known.contains("97") && !known.contains("xuyến"),
            "{kind}: a test that knows everything finds nothing"
        );
    }
}

/// What is taken out of the record is taken out of the paper.
#[test]
fn a_statement_that_was_struck_is_in_no_paper() {
    let secretary = with_a_committee();
    let (id, part, _) = recorded(&secretary, "regular", json!({}));
    let minutes =
        || text(&secretary.does("form_text", json!({ "form": "minutes-regular", "id": id })), "text");
    assert!(minutes().contains("Đã vận động 41 hộ."));
    let seen = view(&secretary, &id);
    let said = seen["agenda"].as_array().unwrap().iter().find(|one| one["id"] == part.as_str()).unwrap();
    secretary
        .does("statement_strike", json!({ "id": id, "item": part, "part": said["statements"][0]["id"] }));
    assert!(!minutes().contains("41"));
}
