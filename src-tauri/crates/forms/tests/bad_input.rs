//! Input that people really type, paste or break.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in a test a panic is the message"
)]

mod support;

use serde_json::json;
use sochibo_forms::{Item, PrintOptions};
use support::{flat, options, text_of, with_body};

const NAME: &str = "<field path=\"name\" label=\"họ tên\"/>";
const PARAGRAPH: &str = "<p>Đồng chí <v of=\"name\"/> phát biểu.</p>";

fn printed(name: &str) -> String {
    let document = with_body(PARAGRAPH, NAME, &json!({ "name": name }), &options());
    flat(&text_of(&document.to_pdf().unwrap()))
}

#[test]
fn a_name_with_markup_prints_as_typed() {
    assert_eq!(
        printed("<b>Đức</b> & {{ name }} {% if %}"),
        "Đồng chí <b>Đức</b> & {{ name }} {% if %} phát biểu."
    );
    let document = with_body(PARAGRAPH, NAME, &json!({ "name": "<script>&" }), &options());
    assert!(document.html.contains("&lt;script&gt;&amp;"));
}

#[test]
fn decomposed_text_prints_composed() {
    assert_eq!(
        printed("Nguye\u{302}\u{303}n Thi\u{323} Ho\u{302}\u{300}ng"),
        "Đồng chí Nguyễn Thị Hồng phát biểu."
    );
}

#[test]
fn invisible_characters_do_not_reach_the_paper() {
    assert_eq!(printed("Vũ\u{200B} Thị\u{202E} \u{AD}Hà\u{7}"), "Đồng chí Vũ Thị Hà phát biểu.");
}

#[test]
fn an_emoji_prints_as_a_box_and_is_reported_with_its_place() {
    let document = with_body(PARAGRAPH, NAME, &json!({ "name": "Tuấn 😀" }), &options());
    assert_eq!(document.missing_glyphs.len(), 1);
    assert_eq!(document.missing_glyphs[0].character, '😀');
    assert_eq!(document.missing_glyphs[0].place, "name");
    assert_eq!(flat(&text_of(&document.to_pdf().unwrap())), "Đồng chí Tuấn □ phát biểu.");
}

#[test]
fn a_word_of_200_letters_is_broken_inside_the_margins() {
    let word = "Nghiêng".repeat(29);
    let document = with_body(PARAGRAPH, NAME, &json!({ "name": word }), &options());
    for item in &document.pages[0].items {
        if let Item::Run(run) = item {
            let width: i32 = run.glyphs.iter().map(|g| g.advance).sum();
            let end = run.x + f64::from(width) * run.size / 1000.0;
            assert!(end <= (210.0 - 15.0) / 25.4 * 72.0 + 0.1, "a run ends at {end}");
        }
    }
    let text = text_of(&document.to_pdf().unwrap()).replace(char::is_whitespace, "");
    assert!(text.contains(&word), "letters were lost: {text}");
}

#[test]
fn line_ends_of_a_value_begin_new_paragraphs() {
    let body = "<p><v of=\"name\"/></p>";
    let document = with_body(body, NAME, &json!({ "name": "Một\r\n\r\nHai\nBa" }), &options());
    assert_eq!(document.html.matches("<p>").count(), 3);
}

#[test]
fn a_value_of_blanks_is_missing() {
    let document = with_body(PARAGRAPH, NAME, &json!({ "name": " \n " }), &options());
    assert_eq!(document.gaps.len(), 1);
    assert_eq!((document.gaps[0].path.as_str(), document.gaps[0].label.as_str()), ("name", "họ tên"));
    assert!(document.html.contains("<mark>thiếu: họ tên</mark>"));
}

#[test]
fn a_row_taller_than_a_page_is_torn_under_its_repeated_head() {
    let body = "<table columns=\"20mm 1*\"><head><row><cell>TT</cell><cell>Đầu bảng</cell></row></head>\
                <row><cell>1</cell><cell><v of=\"name\"/></cell></row><row><cell>2</cell><cell>cuối</cell></row></table>";
    let long: Vec<String> = (1..=150).map(|n| format!("Dòng {n}.")).collect();
    let document = with_body(body, NAME, &json!({ "name": long.join("\n") }), &options());
    assert!(document.page_count() >= 3, "{} pages", document.page_count());
    let text = text_of(&document.to_pdf().unwrap());
    assert_eq!(text.matches("Đầu bảng").count(), document.page_count());
    for line in &long {
        assert!(flat(&text).contains(line.as_str()), "{line} is lost");
    }
    let bottom = (297.0 - 20.0) / 25.4 * 72.0;
    for page in &document.pages {
        let strokes = page.items.iter().filter_map(|item| match item {
            Item::Stroke { from, to, .. } => Some((*from, *to)),
            Item::Run(_) | Item::Fill { .. } => None,
        });
        let lowest = strokes.clone().map(|(from, to)| from.1.max(to.1)).fold(0.0, f64::max);
        assert!(lowest <= bottom + 0.1, "a rule lies in the margin");
        let closed = strokes.filter(|(from, to)| from.1 == to.1 && (from.1 - lowest).abs() < 0.1).count();
        assert!(closed > 0, "the torn row is left open at {lowest}");
    }
}

#[test]
fn text_of_numbers_lists_and_objects_where_a_text_is_expected_does_not_fail() {
    for value in [json!(12.5), json!([]), json!(["a", "b"]), json!({"x": 1}), json!(true), json!(null)] {
        let document =
            with_body(PARAGRAPH, NAME, &json!({ "name": value }), &PrintOptions { draft: true, ..options() });
        assert!(document.to_pdf().is_ok(), "{value}");
    }
    assert_eq!(printed(&"x".repeat(10_000)).matches('x').count(), 10_000);
}

#[test]
fn a_required_fact_that_was_denied_is_a_gap() {
    let document = with_body(PARAGRAPH, NAME, &json!({ "name": false }), &options());
    assert_eq!(document.gaps.len(), 1);
}

#[test]
fn data_that_is_no_object_at_all_is_all_gaps() {
    for value in [json!(null), json!([1]), json!("x")] {
        assert_eq!(with_body(PARAGRAPH, NAME, &value, &options()).gaps.len(), 1);
    }
}
