//! A province's forms: chosen by the cell's overlay, and kept by what was sealed with them.

use serde_json::{Value, json};
use sochibo_app::Libraries;

use crate::secretary::{Secretary, signed, text};

const HANOI: &str = "hanoi-2025-11";

fn choose(secretary: &Secretary, field: &str, value: &str) {
    secretary.does("cell_edit", json!({ "field": field, "value": value }));
}

/// The practice cell, in Hà Nội and directly under a commune committee, and its first candidate file.
fn candidate() -> (Secretary, Value) {
    let secretary = Secretary::practising();
    let cases = secretary.does("case_list", json!({}));
    let case = secretary.does("case_get", json!({ "id": cases["rows"][0]["id"] }));
    (secretary, case)
}

/// The name of the resolution's file begins with the code of its form.
fn resolution_form(secretary: &Secretary, case: &Value) -> String {
    let printed = secretary.does("form_print", json!({ "form": "6-KND", "id": case["id"] }));
    let name = text(&printed["file"], "name");
    name.split_once("-tran-thi").unwrap().0.to_owned()
}

#[test]
fn a_cell_of_hanoi_under_a_commune_prints_one_form_in_place_of_two() {
    let (secretary, case) = candidate();
    assert_eq!(
        (text(&case, "resolution_code"), resolution_form(&secretary, &case)),
        ("8C-KNĐ".into(), "8C-KND".into())
    );
    let paper = secretary.prints("6-KND", &text(&case, "id"));
    assert!(paper.contains("đề nghị Ban Thường vụ Đảng ủy phường Minh Khai xem xét, quyết định"), "{paper}");
    let offered = secretary.does("form_list", json!({ "kind": "case" }));
    let codes: Vec<_> = offered["forms"].as_array().unwrap().iter().map(|form| text(form, "code")).collect();
    for (one, both) in [("8C-KNĐ", ["6-KNĐ", "8-KNĐ"]), ("15C-KNĐ", ["13-KNĐ", "15-KNĐ"])] {
        assert!(codes.contains(&one.to_owned()), "{one} in {codes:?}");
        assert!(!both.iter().any(|code| codes.contains(&(*code).to_owned())), "never both: {codes:?}");
    }
    let refused = secretary.is_refused("form_print", json!({ "form": "8C-KND", "id": case["id"] }));
    assert_eq!(refused.code, "form_unknown", "the form has one name, whatever code the cell prints");
}

#[test]
fn elsewhere_and_under_a_base_committee_the_central_form_prints() {
    let (secretary, case) = candidate();
    choose(&secretary, "superior_kind", "base_committee");
    assert_eq!(resolution_form(&secretary, &case), "6-KND");
    choose(&secretary, "superior_kind", "commune");
    assert_eq!(resolution_form(&secretary, &case), "8C-KND");
    choose(&secretary, "overlay", "");
    secretary.does("case_pack_move", json!({ "id": case["id"] }));
    assert_eq!(resolution_form(&secretary, &case), "6-KND");
    let case = secretary.does("case_get", json!({ "id": case["id"] }));
    assert_eq!(text(&case, "resolution_code"), "6-KNĐ");
}

#[test]
fn a_file_keeps_the_local_rules_it_was_opened_under_until_a_person_moves_it() {
    let (secretary, case) = candidate();
    let timeline = || secretary.does("case_timeline", json!({ "id": case["id"] }));
    let before = timeline();
    assert_eq!(text(&before, "newer_pack"), "");
    choose(&secretary, "overlay", "");
    let after = timeline();
    assert_eq!((&after["phases"], &after["pack_title"]), (&before["phases"], &before["pack_title"]));
    assert_ne!(text(&after, "newer_pack"), "");
    assert_eq!(resolution_form(&secretary, &case), "8C-KND");
    let told = secretary.does("case_pack_changes", json!({}));
    let listed = told["cases"].as_array().unwrap().iter().find(|one| one["id"] == case["id"]).unwrap();
    assert!(!listed["limits"].as_array().unwrap().is_empty(), "{listed:#}");
    assert!(text(listed, "pack_title").contains("Hà Nội"), "{listed:#}");
    assert!(!text(&told, "pack_title").contains("Hà Nội"), "{told:#}");
    secretary.does("case_pack_move", json!({ "id": case["id"] }));
    assert_eq!(text(&timeline(), "newer_pack"), "");
    assert_ne!(timeline()["phases"], before["phases"]);
    let refused = secretary.is_refused("case_pack_move", json!({ "id": case["id"] }));
    assert_eq!(refused.code, "case_pack_current");
}

#[test]
fn before_its_first_day_an_overlay_says_nothing() {
    let (secretary, case) = candidate();
    let dated = json!({ "id": case["id"], "field": "resolution_on", "value": "20/11/2025" });
    secretary.does("case_edit", dated);
    assert_eq!(resolution_form(&secretary, &case), "6-KND");
}

#[test]
fn only_an_overlay_that_ships_can_be_chosen() {
    let secretary = Secretary::with_a_new_book();
    let offered = secretary.does("rules_overlays", json!({}));
    assert_eq!(offered["overlays"][0]["id"], HANOI);
    let refused = secretary.is_refused("cell_edit", json!({ "field": "overlay", "value": "hue-2027" }));
    assert_eq!(
        (refused.fields[0].field.as_str(), refused.fields[0].code.as_str()),
        ("overlay", "choice_unknown")
    );
    choose(&secretary, "overlay", HANOI);
    let cell = secretary.does("cell_get", json!({}));
    assert_eq!(cell["values"]["overlay"], HANOI);
    secretary.does("undo", json!({}));
    assert_eq!(secretary.does("cell_get", json!({}))["values"]["overlay"], "");
}

#[test]
fn every_province_with_forms_has_its_rules() {
    let offered = Secretary::with_a_new_laptop().does("rules_overlays", json!({}));
    let known: Vec<_> = offered["overlays"].as_array().unwrap().iter().map(|one| text(one, "id")).collect();
    let libraries = Libraries::builtin().unwrap();
    let with_forms: Vec<_> = libraries.overlays().collect();
    assert_eq!(with_forms, [HANOI]);
    assert!(with_forms.iter().all(|overlay| known.iter().any(|id| id == overlay)), "{known:?}");
}

/// The shipped forms with another letterhead in Hà Nội.
fn another_head() -> Libraries {
    let part = sochibo_tests::repository::root().join("assets/forms/parts/letterhead.xml");
    let head = std::fs::read_to_string(part).unwrap().replace(">CHI BỘ <v", ">CHI BỘ CƠ SỞ <v");
    Libraries::builtin().unwrap().with(HANOI, [("parts/letterhead.xml".to_owned(), head)]).unwrap()
}

/// Seals the ended meeting of the practice cell; its id and its minutes form.
fn sealed(secretary: &Secretary) -> (String, String) {
    let list = secretary.does("meeting_list", json!({}));
    let rows = list["rows"].as_array().unwrap();
    let id = text(rows.iter().find(|row| row["state"] == "ended" && row["gaps"] == 0).unwrap(), "id");
    secretary.does("meeting_seal", signed(&id));
    let form = text(&secretary.does("meeting_get", json!({ "id": id })), "minutes_form");
    (id, form)
}

#[test]
fn a_sealed_paper_keeps_the_forms_of_the_place_it_was_signed_in() {
    let secretary = Secretary::practising_with(another_head());
    let (id, form) = sealed(&secretary);
    let before = secretary.prints(&form, &id);
    assert!(before.contains("CHI BỘ CƠ SỞ TỔ DÂN PHỐ 5"), "{before}");
    choose(&secretary, "overlay", "");
    assert_eq!(secretary.prints(&form, &id), before);
    let preview = secretary.does("form_preview", json!({ "form": form, "id": id }));
    assert!(text(&preview, "html").contains("CHI BỘ CƠ SỞ"));
    secretary.does("form_docx", json!({ "form": form, "id": id }));
    secretary.does("meeting_amend", json!({ "id": id, "text": "Sửa một chữ." }));
    let book = secretary.reads(&secretary.does("minute_book", json!({ "year": 2026 })));
    assert_eq!(
        book.matches("CHI BỘ CƠ SỞ").count(),
        1,
        "the minutes; cover and amendment are central: {book}"
    );
    assert_eq!(secretary.app.verify().unwrap().problems, Vec::<String>::new());
}

#[test]
fn a_central_paper_stays_central_after_the_cell_takes_up_local_rules() {
    let secretary = Secretary::practising_with(another_head());
    choose(&secretary, "overlay", "");
    let (id, form) = sealed(&secretary);
    let before = secretary.prints(&form, &id);
    choose(&secretary, "overlay", HANOI);
    assert_eq!(secretary.prints(&form, &id), before);
    let book = secretary.reads(&secretary.does("minute_book", json!({ "year": 2026 })));
    assert_eq!(book.matches("CHI BỘ CƠ SỞ").count(), 1, "the cover alone: {book}");
}

/// A book that a machine with more local forms wrote, opened on one with fewer.
#[test]
fn local_forms_that_are_not_here_are_told_and_the_stored_print_still_comes_out() {
    let elsewhere = Secretary::practising_with(another_head());
    let (id, form) = sealed(&elsewhere);
    let signed = elsewhere.prints(&form, &id);
    let fewer = Libraries::central_only().unwrap();
    let secretary = elsewhere.with_another_version(fewer);
    assert_eq!(secretary.prints(&form, &id), signed);
    for (command, input) in
        [("minute_book", json!({ "year": 2026 })), ("form_preview", json!({ "form": form, "id": id }))]
    {
        let refused = secretary.is_refused(command, input);
        assert_eq!(
            (refused.code.as_str(), refused.params["overlay"].as_str()),
            ("seal_overlay_unknown", HANOI)
        );
    }
    let list = secretary.does("meeting_list", json!({}));
    let planned = list["rows"].as_array().unwrap().iter().find(|row| row["state"] == "planned").unwrap();
    let notice = secretary.prints("invitation", &text(planned, "id"));
    assert!(!notice.contains("CƠ SỞ"), "what is new follows the central forms: {notice}");
}
