//! Findings that block a candidate's file keep the papers they concern marked drafts.

use serde_json::{Value, json};

use crate::secretary::{Secretary, text};

/// The file of the practice cell that has nothing to put right.
struct Desk {
    secretary: Secretary,
    case: String,
}

impl Desk {
    fn practised() -> Self {
        let (secretary, case) = Secretary::at_a_file();
        Self { secretary, case }
    }

    fn sets(&self, field: &str, value: &str) {
        self.secretary.does("case_edit", json!({ "id": self.case, "field": field, "value": value }));
    }

    fn asks(&self, command: &str, form: &str, draft: bool) -> Value {
        self.secretary.does(command, json!({ "form": form, "id": self.case, "draft": draft }))
    }

    fn preview(&self, form: &str) -> Value {
        self.secretary.does("form_preview", json!({ "form": form, "id": self.case }))
    }

    /// Lets a finding of a check pass.
    fn lets_pass(&self, found: &Value) -> String {
        let decided = self.secretary.does(
            "case_override",
            json!({ "id": self.case, "check": found["id"], "field": found["field"], "reason": "Đã hỏi Đảng ủy phường" }),
        );
        text(&decided, "id")
    }
}

#[test]
fn a_paper_a_finding_concerns_prints_marked_until_the_finding_is_mended() {
    let desk = Desk::practised();
    let schooling = text(&desk.secretary.does("case_get", json!({ "id": desk.case }))["values"], "schooling");
    let clean = desk.asks("form_print", "6-KND", false);
    assert_eq!(
        (&clean["blocking"], desk.preview("6-KND")["blocking"].as_array().unwrap().len()),
        (&json!(0), 0)
    );
    assert!(!desk.secretary.reads(&clean).contains("BẢN NHÁP"));

    desk.sets("schooling", "5/12");
    for draft in [false, true] {
        let marked = desk.asks("form_print", "6-KND", draft);
        assert_eq!(marked["blocking"], 1);
        assert!(text(&marked["file"], "name").contains("du-thao"), "{marked}");
        let words = desk.secretary.reads(&marked);
        assert!(words.contains("BẢN NHÁP – còn 1 lỗi"), "{words}");
    }
    let found = desk.preview("6-KND")["blocking"][0].clone();
    assert_eq!((&found["id"], &found["field"]), (&json!("V02"), &json!("person/schooling")));
    assert!(text(&found, "what").contains("5/12"), "{found}");
    // The opinions are no paper about schooling.
    let other = desk.asks("form_print", "5-KND", false);
    assert_eq!(other["blocking"], 0);
    assert!(!desk.secretary.reads(&other).contains("BẢN NHÁP"));

    desk.sets("schooling", &schooling);
    assert!(!desk.secretary.prints("6-KND", &desk.case).contains("BẢN NHÁP"));
}

#[test]
fn a_finding_that_was_let_pass_leaves_no_mark_and_one_taken_back_marks_again() {
    let desk = Desk::practised();
    desk.sets("schooling", "5/12");
    let item = desk.lets_pass(&desk.preview("6-KND")["blocking"][0]);
    let printed = desk.asks("form_print", "6-KND", false);
    assert_eq!(printed["blocking"], 0);
    assert!(!desk.secretary.reads(&printed).contains("BẢN NHÁP"));
    desk.secretary.does("case_override_strike", json!({ "id": desk.case, "item": item }));
    assert!(desk.secretary.prints("6-KND", &desk.case).contains("BẢN NHÁP – còn 1 lỗi"));
}

#[test]
fn an_editable_copy_is_marked_as_the_print_is() {
    let desk = Desk::practised();
    desk.sets("schooling", "5/12");
    let copied = desk.asks("form_docx", "6-KND", false);
    assert_eq!(copied["blocking"], 1);
    assert!(text(&copied["file"], "name").ends_with("-du-thao.docx"), "{copied}");
    desk.lets_pass(&desk.preview("6-KND")["blocking"][0]);
    let copied = desk.asks("form_docx", "6-KND", false);
    assert_eq!(copied["file"]["name"], "8C-KND-tran-thi-bich-ngoc.docx");
}

#[test]
fn what_is_missing_is_told_before_what_blocks() {
    let desk = Desk::practised();
    desk.sets("about_cv", "");
    let preview = desk.preview("6-KND");
    assert!(!preview["gaps"].as_array().unwrap().is_empty());
    assert_eq!(preview["blocking"][0]["code"], "case_no_cv_conclusion");
    let refused = desk.secretary.is_refused("form_print", json!({ "form": "6-KND", "id": desk.case }));
    assert_eq!(refused.code, "form_gaps");
    let draft = desk.asks("form_print", "6-KND", true);
    assert!(desk.secretary.reads(&draft).contains("BẢN NHÁP – còn 1 lỗi"));
}

#[test]
fn the_introduction_of_one_helper_does_not_wait_for_what_another_lacks() {
    let desk = Desk::practised();
    let other = desk.secretary.member("Lê Quang Huy");
    let added = desk.secretary.does(
        "case_item_add",
        json!({ "id": desk.case, "list": "introducers", "values": { "member": other } }),
    );
    let items = desk.secretary.does("case_items", json!({ "id": desk.case }));
    let mut introducers =
        items["items"].as_array().unwrap().iter().filter(|item| item["list"] == "introducers");
    let known = text(introducers.find(|item| item["id"] != added["id"]).unwrap(), "id");
    let blocking = |item: &str| {
        let input = json!({ "form": "3-KND", "id": format!("{}:{item}", desk.case) });
        desk.secretary.does("form_preview", input)["blocking"].as_array().unwrap().len()
    };
    assert_eq!(blocking(&known), 0);
    assert!(blocking(&text(&added, "id")) > 0);
}

#[test]
fn the_bound_dossier_is_marked_while_anything_blocks() {
    let desk = Desk::practised();
    desk.sets("schooling", "5/12");
    let bound = desk.secretary.does("case_dossier", json!({ "id": desk.case }));
    assert_eq!((&bound["blocking"], &bound["draft"]), (&json!(1), &json!(true)));
    assert!(desk.secretary.reads(&bound).contains("BẢN NHÁP – còn 1 lỗi"));
}

/// Hà Nội wants the application and the CV written by hand: what is typed is there to copy from.
#[test]
fn a_typed_print_of_what_is_written_by_hand_is_never_the_paper() {
    let desk = Desk::practised();
    desk.sets("application/motives", "Tôi xin vào Đảng để góp sức nhiều hơn cho tổ dân phố.");
    desk.sets("application/promise", "Chấp hành Điều lệ Đảng, làm tốt việc được giao.");
    let application = desk.asks("form_print", "1-KND", false);
    assert!(text(&application["file"], "name").contains("du-thao"), "{application}");
    assert!(desk.secretary.reads(&application).contains("BẢN ĐỂ CHÉP TAY"));
    // The sheet to copy from is no print of the paper, and one's own words may be typed.
    for form in ["1-KND-guide", "3-KND"] {
        let other = desk.secretary.reads(&desk.asks("form_print", form, true));
        assert!(!other.contains("BẢN ĐỂ CHÉP TAY"), "{form}: {other}");
    }
}
