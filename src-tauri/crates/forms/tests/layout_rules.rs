//! The rules of the page: what stays together, what repeats, what fills a line.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in a test a panic is the message"
)]

mod support;

use std::collections::BTreeMap;

use serde_json::json;
use sochibo_forms::{Document, GlyphRun, Item, Page};
use support::{flat, options, text_of, with_body};

/// Words of a page by baseline, from top to bottom, without the page number.
fn lines(page: &Page) -> Vec<String> {
    let mut rows: BTreeMap<i64, String> = BTreeMap::new();
    for run in runs(page) {
        let row = rows.entry((run.y * 10.0) as i64).or_default();
        row.extend(run.glyphs.iter().map(|g| g.ch));
        if run.space_after {
            row.push(' ');
        }
    }
    rows.into_iter().filter(|(y, _)| *y > 500).map(|(_, text)| text).collect()
}

fn runs(page: &Page) -> impl Iterator<Item = &GlyphRun> {
    page.items.iter().filter_map(|item| match item {
        Item::Run(run) => Some(run),
        Item::Stroke { .. } | Item::Fill { .. } => None,
    })
}

fn printed(body: &str) -> Document {
    with_body(body, "<field path=\"name\" label=\"họ tên\" required=\"no\"/>", &json!({}), &options())
}

fn filler(count: usize) -> String {
    (1..=count).map(|n| format!("<p after=\"0pt\">Dòng {n}.</p>")).collect()
}

/// Lines of 19 points on a page of 257 mm.
const PER_PAGE: usize = 38;

#[test]
fn a_page_holds_the_lines_its_height_allows() {
    let document = printed(&filler(PER_PAGE + 1));
    assert_eq!(document.page_count(), 2);
    assert_eq!(lines(&document.pages[0]).len(), PER_PAGE);
}

#[test]
fn a_paragraph_leaves_two_lines_at_the_foot_and_takes_two_along() {
    let words = "từ ".repeat(200);
    for used in (PER_PAGE - 5)..PER_PAGE {
        let document = printed(&format!("{}<p>{words}</p>", filler(used)));
        let [first, second] = [0, 1].map(|n| lines(&document.pages[n]).len());
        let (foot, head) = (first - used.min(first), second);
        assert!(foot != 1, "one line alone at the foot after {used} lines");
        assert!(head != 1, "one line alone at the head after {used} lines");
    }
}

#[test]
fn a_heading_never_stands_alone_at_the_foot() {
    for used in (PER_PAGE - 4)..PER_PAGE {
        let body = format!("{}<p style=\"part\">I. ĐỀ MỤC</p><p>Nội dung.</p>", filler(used));
        for page in printed(&body).pages {
            assert_ne!(lines(&page).last().map(String::as_str), Some("I. ĐỀ MỤC"), "after {used} lines");
        }
    }
}

#[test]
fn a_signature_takes_two_lines_of_text_along() {
    for used in (PER_PAGE - 9)..PER_PAGE {
        let body = format!(
            "{}<cols widths=\"1* 1*\" with-previous=\"yes\"><col/><col><p style=\"authority\">T/M CHI BỘ</p>\
             <space height=\"76pt\"/><p style=\"signer\">Nguyễn Đình Đức</p></col></cols>",
            filler(used)
        );
        let document = printed(&body);
        let page = document.pages.iter().find(|p| lines(p).iter().any(|l| l == "T/M CHI BỘ")).unwrap();
        let found = lines(page);
        assert!(found.iter().any(|l| l == "Nguyễn Đình Đức"), "the signature is torn after {used} lines");
        assert!(found.len() >= 4, "the signature stands alone after {used} lines: {found:?}");
    }
}

#[test]
fn a_kept_group_that_fits_a_page_is_not_torn() {
    let body = format!("{}<keep>{}</keep>", filler(30), filler(20));
    let document = printed(&body);
    assert_eq!([0, 1].map(|n| lines(&document.pages[n]).len()), [30, 20]);
}

#[test]
fn the_head_of_a_table_repeats_and_pages_are_numbered_from_the_second() {
    let rows: String = (1..=120).map(|n| format!("<row><cell>{n}</cell></row>")).collect();
    let document = printed(&format!(
        "<table columns=\"1*\"><head><row><cell>ĐẦU BẢNG</cell></row></head>{rows}</table>"
    ));
    assert!(document.page_count() > 3);
    for (index, page) in document.pages.iter().enumerate() {
        assert_eq!(lines(page)[0], "ĐẦU BẢNG");
        let numbers: Vec<_> = runs(page).filter(|run| run.y < 50.0).collect();
        assert_eq!(numbers.len(), usize::from(index > 0), "page {}", index + 1);
        for number in numbers {
            assert_eq!(number.glyphs.iter().map(|g| g.ch).collect::<String>(), (index + 1).to_string());
        }
    }
}

#[test]
fn justified_lines_end_at_the_margin_and_the_last_one_does_not() {
    let document = printed(&format!("<p>{}</p>", "tổ chức sinh hoạt chi bộ thường kỳ ".repeat(12)));
    let mut ends: BTreeMap<i64, f64> = BTreeMap::new();
    for run in runs(&document.pages[0]) {
        let width: i32 = run.glyphs.iter().map(|g| g.advance).sum();
        let end = ends.entry((run.y * 10.0) as i64).or_default();
        *end = end.max(run.x + f64::from(width) * run.size / 1000.0);
    }
    let margin = (210.0 - 15.0) / 25.4 * 72.0;
    let ends: Vec<f64> = ends.into_values().collect();
    assert!(ends.len() > 3);
    let (last, full) = ends.split_last().unwrap();
    assert!(full.iter().all(|end| (end - margin).abs() < 0.2), "{ends:?}, margin {margin}");
    assert!(*last < margin - 1.0);
}

#[test]
fn a_leader_fills_the_line_to_the_margin() {
    let document = printed(
        "<p align=\"left\" first=\"0mm\">Họ và tên: <leader/></p><p align=\"left\" first=\"0mm\">Sinh: <leader width=\"20mm\"/> tại <leader/></p>",
    );
    let text = text_of(&document.to_pdf().unwrap());
    let dots: Vec<usize> = text.lines().map(|l| l.matches('.').count()).filter(|n| *n > 0).collect();
    assert_eq!(dots.len(), 2);
    let end = runs(&document.pages[0]).map(|r| r.x + r.glyphs.len() as f64 * 3.5).fold(0.0, f64::max);
    assert!((end - (210.0 - 15.0) / 25.4 * 72.0).abs() < 0.2, "the dots end at {end}");
}

#[test]
fn check_boxes_are_drawn_because_no_face_has_them() {
    let document = printed("<p><check test=\"1 == 1\"/> Có <check test=\"1 == 2\"/> Không</p>");
    let strokes = document.pages[0].items.iter().filter(|i| matches!(i, Item::Stroke { .. })).count();
    assert_eq!(strokes, 4 + 2 + 4);
    assert_eq!(flat(&text_of(&document.to_pdf().unwrap())), "Có Không");
}

#[test]
fn spans_frames_rules_and_pen_lines_are_laid_out() {
    let document = printed(
        "<table columns=\"20mm auto 1*\"><row><cell rowspan=\"2\">A</cell><cell>B</cell><cell>C</cell></row>\
         <row><cell colspan=\"2\">D</cell></row></table>\
         <cols widths=\"40mm 1*\"><col><frame><p style=\"cell-middle\">Ảnh 3 × 4</p></frame></col><col><dots lines=\"3\"/></col></cols>\
         <rule width=\"50mm\"/><page-break/><p>Trang sau.</p>",
    );
    assert_eq!(document.page_count(), 2);
    let found: Vec<(char, i64)> = runs(&document.pages[0])
        .filter_map(|run| run.glyphs.first().map(|g| (g.ch, run.x as i64)))
        .filter(|(c, _)| ('A'..='D').contains(c))
        .collect();
    assert_eq!(found.iter().map(|(c, _)| *c).collect::<String>(), "ABCD");
    assert_eq!(found[1].1, found[3].1, "the cell below a row span begins in the second column");
    assert_eq!(lines(&document.pages[0]).iter().filter(|l| l.starts_with("....")).count(), 3);
}

#[test]
fn the_rule_under_a_name_is_as_long_as_the_text() {
    let document = printed("<p style=\"party\">ĐẢNG CỘNG SẢN VIỆT NAM</p>");
    let page = &document.pages[0];
    let left = runs(page).map(|r| r.x).fold(f64::MAX, f64::min);
    let right = runs(page)
        .map(|r| r.x + f64::from(r.glyphs.iter().map(|g| g.advance).sum::<i32>()) * r.size / 1000.0)
        .fold(0.0, f64::max);
    let rule = page.items.iter().find_map(|item| match item {
        Item::Stroke { from, to, .. } => Some((from.0, to.0)),
        Item::Run(_) | Item::Fill { .. } => None,
    });
    let (from, to) = rule.unwrap();
    assert!((from - left).abs() < 0.01 && (to - right).abs() < 0.01);
}
