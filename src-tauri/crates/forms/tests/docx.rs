//! Editable copies: the same words as the PDF, in the same order and the same shape.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in a test a panic is the message"
)]

mod support;

use std::io::{Cursor, Read};

use roxmltree::{Document as Xml, Node};
use serde_json::json;
use sochibo_forms::{FormError, Libraries, PrintOptions};
use support::{ids, options, rendered, run, saved, shelf, with_body};

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// A part of a copy.
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn all<'a, 'x>(node: Node<'a, 'x>, name: &'a str) -> impl Iterator<Item = Node<'a, 'x>> {
    node.descendants().filter(move |node| node.has_tag_name((W, name)))
}

fn value<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attribute((W, name))
}

/// Text without white space, and without what is drawn in the PDF or dotted to a length.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !['.', '☐', '☒'].contains(c)).collect()
}

fn text_of(node: Node) -> String {
    all(node, "t").filter_map(|text| text.text()).collect()
}

/// Words of the PDF, page by page and without the page's number.
fn pdf_pages(bytes: &[u8]) -> Vec<String> {
    let dir = tempfile::tempdir().unwrap();
    let path = saved(bytes, dir.path());
    let text = run("pdftotext", &["-raw", path.to_str().unwrap(), "-"]);
    let pages = text.split('\u{c}').filter(|page| !page.trim().is_empty()).enumerate();
    pages
        .map(|(index, page)| {
            let number = (index + 1).to_string();
            let page = page.trim();
            page.strip_suffix(&number).filter(|_| index > 0).unwrap_or(page).to_owned()
        })
        .collect()
}

fn editable() -> Vec<String> {
    let libraries = Libraries::builtin().unwrap();
    let is_editable = |id: &String| {
        let (library, form) = shelf(&libraries, id);
        library.get(form).unwrap().editable
    };
    ids().into_iter().filter(is_editable).collect()
}

#[test]
fn minutes_and_resolutions_are_editable_and_a_form_for_others_is_not() {
    let ids = editable();
    assert!(ids.contains(&"minutes-regular".to_owned()) && ids.contains(&"6-KND".to_owned()), "{ids:?}");
    assert!(
        !ids.contains(&"recovery-sheet".to_owned()),
        "the recovery code must not lie about in Word files"
    );
}

/// What a cell issues and nobody edits.
const NOT_COPIED: [(&str, &str); 10] = [
    ("1-KND-guide", "copied by hand"),
    ("2-KND-blank", "filled in by hand"),
    ("ballot-election", "a secret ballot carries no mark of where it was made"),
    ("ballot-measures", "as the other ballots"),
    ("ballot-rating", "as the other ballots"),
    ("ballot-vote", "as the other ballots"),
    ("dossier", "the front of a bound volume"),
    ("minute-book", "made of sealed pages"),
    ("minutes-amendment", "sealed as it is made"),
    ("recovery-sheet", "a secret must not lie about"),
];

#[test]
fn every_form_that_the_cell_issues_also_comes_out_for_word_with_nothing_missing() {
    let libraries = Libraries::builtin().unwrap();
    let editable = editable();
    for id in ids() {
        let (library, form) = shelf(&libraries, &id);
        let form = library.get(form).unwrap();
        let reason = NOT_COPIED.iter().find(|(known, _)| *known == id);
        let copied = editable.contains(&id);
        if form.signed_by_others || reason.is_some() {
            assert!(!copied, "{id} is handed out for Word: {reason:?}");
            continue;
        }
        assert!(copied, "{id} is issued by the cell and cannot be edited");
        let document = rendered(&id, "full", &options());
        assert!(document.gaps.is_empty(), "{id}: {:?}", document.gaps);
        assert!(document.to_docx().is_ok(), "{id}");
    }
}

#[test]
fn a_copy_holds_the_characters_of_the_pdf_and_no_other() {
    for id in editable() {
        let document = rendered(&id, "full", &options());
        let word = part(&document.to_docx().unwrap(), "word/document.xml");
        let word = Xml::parse(&word).unwrap();
        let mut left: Vec<char> =
            squeezed(&pdf_pages(&document.to_pdf().unwrap()).concat()).chars().collect();
        for c in squeezed(&text_of(word.root_element())).chars() {
            let at = left.iter().position(|one| *one == c);
            left.swap_remove(at.unwrap_or_else(|| panic!("{id}: {c:?} is not on the paper")));
        }
        // A table that goes on over the page repeats its head there; Word does so when it lays out.
        for head in all(word.root_element(), "tblHeader").filter_map(|mark| mark.ancestors().nth(2)) {
            while let Some(rest) = without(&left, &squeezed(&text_of(head))) {
                left = rest;
            }
        }
        assert_eq!(left, Vec::<char>::new(), "{id}");
    }
}

/// What is left of characters when those of a text are taken out once; nothing when one of them is missing.
fn without(characters: &[char], text: &str) -> Option<Vec<char>> {
    let mut left = characters.to_vec();
    for c in text.chars() {
        left.swap_remove(left.iter().position(|one| *one == c)?);
    }
    (left.len() < characters.len()).then_some(left)
}

#[test]
fn the_paragraphs_of_a_copy_follow_each_other_as_in_the_pdf() {
    for id in editable() {
        let document = rendered(&id, "full", &options());
        let word = part(&document.to_docx().unwrap(), "word/document.xml");
        let word = Xml::parse(&word).unwrap();
        let body = all(word.root_element(), "body").next().unwrap();
        let paper = squeezed(&pdf_pages(&document.to_pdf().unwrap()).concat());
        let mut rest = paper.as_str();
        let mut count = 0;
        for paragraph in body.children().filter(|child| child.has_tag_name((W, "p"))) {
            let text = squeezed(&text_of(paragraph));
            let at = rest.find(&text).unwrap_or_else(|| panic!("{id}: {text:?} is out of order"));
            rest = &rest[at + text.len()..];
            count += usize::from(!text.is_empty());
        }
        // A wall sheet is one table below its title.
        assert!(count > 2, "{id} has {count} paragraphs");
    }
}

#[test]
fn a_copy_has_the_paper_the_margins_and_the_page_number_of_the_pdf() {
    let bytes = rendered("minutes-regular", "full", &options()).to_docx().unwrap();
    let text = part(&bytes, "word/document.xml");
    let word = Xml::parse(&text).unwrap();
    let size = all(word.root_element(), "pgSz").next().unwrap();
    assert_eq!((value(size, "w"), value(size, "h")), (Some("11906"), Some("16838")));
    let margin = all(word.root_element(), "pgMar").next().unwrap();
    let sides = ["top", "bottom", "left", "right", "header"].map(|side| value(margin, side).unwrap());
    // 20, 20, 30, 15 and 10 mm.
    assert_eq!(sides, ["1134", "1134", "1701", "850", "567"]);
    assert!(all(word.root_element(), "titlePg").next().is_some());
    assert!(part(&bytes, "word/header2.xml").contains("PAGE"));
    assert!(!part(&bytes, "word/header1.xml").contains("PAGE"), "the first page has no number");
    assert!(part(&bytes, "word/styles.xml").contains("Times New Roman"));
    let about = part(&bytes, "docProps/core.xml");
    assert!(about.contains("Biên bản sinh hoạt chi bộ thường kỳ") && about.contains("2026-11-05"), "{about}");
}

#[test]
fn a_paragraph_keeps_its_size_indent_and_distance() {
    let document =
        with_body("<p><b>đậm</b> thường</p><p style=\"title\">TÊN</p>", "", &json!({}), &options());
    let text = part(&document.to_docx().unwrap(), "word/document.xml");
    let word = Xml::parse(&text).unwrap();
    let paragraphs: Vec<_> = all(word.root_element(), "p").collect();
    let of = |paragraph: Node, name: &str, attribute: &str| {
        let found = paragraph.descendants().find(|node| node.has_tag_name((W, name)));
        found.and_then(|node| node.attribute((W, attribute))).map(str::to_owned)
    };
    // The body: 14 points on 19, justified, first line 10 mm in, 6 points after.
    assert_eq!(of(paragraphs[0], "sz", "val").as_deref(), Some("28"));
    assert_eq!(of(paragraphs[0], "spacing", "line").as_deref(), Some("380"));
    assert_eq!(of(paragraphs[0], "spacing", "lineRule").as_deref(), Some("exact"));
    assert_eq!(of(paragraphs[0], "spacing", "after").as_deref(), Some("120"));
    assert_eq!(of(paragraphs[0], "jc", "val").as_deref(), Some("both"));
    assert_eq!(of(paragraphs[0], "ind", "firstLine").as_deref(), Some("567"));
    let runs: Vec<_> = all(paragraphs[0], "r").collect();
    assert_eq!(runs.iter().map(|run| all(*run, "b").count()).collect::<Vec<_>>(), [1, 0]);
    assert_eq!(of(paragraphs[1], "jc", "val").as_deref(), Some("center"));
    assert_eq!(of(paragraphs[1], "outlineLvl", "val").as_deref(), Some("0"));
}

#[test]
fn the_head_of_a_table_is_repeated_and_spans_are_kept() {
    let body = "<table columns=\"20mm 1* 30mm\"><head><row><cell rowspan=\"2\">A</cell><cell colspan=\"2\">B</cell></row>\
                <row><cell>C</cell><cell>D</cell></row></head>\
                <row><cell>1</cell><cell>2</cell><cell>3</cell></row></table>\
                <table columns=\"1*\"><row><cell>đứng riêng</cell></row></table>";
    let text = part(&with_body(body, "", &json!({}), &options()).to_docx().unwrap(), "word/document.xml");
    let word = Xml::parse(&text).unwrap();
    let tables: Vec<_> = all(word.root_element(), "tbl").collect();
    assert_eq!(tables.len(), 2);
    let rows: Vec<_> = all(tables[0], "tr").collect();
    let headed: Vec<usize> = rows.iter().map(|row| all(*row, "tblHeader").count()).collect();
    assert_eq!(headed, [1, 1, 0]);
    let merges: Vec<Option<&str>> =
        all(tables[0], "vMerge").map(|merge| value(merge, "val").or(Some("continue"))).collect();
    assert_eq!(merges, [Some("restart"), Some("continue")]);
    let widths: Vec<&str> = all(tables[0], "gridCol").filter_map(|column| value(column, "w")).collect();
    assert_eq!((widths[0], widths[2]), ("1134", "1701"));
    let cells: Vec<usize> = rows.iter().map(|row| all(*row, "tc").count()).collect();
    assert_eq!(cells, [2, 3, 3]);
    assert_eq!(all(rows[0], "gridSpan").filter_map(|span| value(span, "val")).collect::<Vec<_>>(), ["2"]);
    // Neighbouring tables grow together unless a paragraph parts them; a cell ends with a paragraph.
    assert!(tables[0].next_sibling_element().unwrap().has_tag_name((W, "p")));
    for cell in all(word.root_element(), "tc") {
        assert!(cell.last_element_child().unwrap().has_tag_name((W, "p")));
    }
}

#[test]
fn the_letterhead_stands_in_two_columns_and_signatures_stay_with_the_text() {
    let text = part(&rendered("minutes-regular", "full", &options()).to_docx().unwrap(), "word/document.xml");
    let word = Xml::parse(&text).unwrap();
    let tables: Vec<_> = all(word.root_element(), "tbl").collect();
    let (first, last) = (tables[0], tables[tables.len() - 1]);
    let widths: Vec<&str> = all(first, "gridCol").filter_map(|column| value(column, "w")).collect();
    assert_eq!(widths, ["4365", "4989"]);
    assert!(text_of(first).contains("ĐẢNG CỘNG SẢN VIỆT NAM"));
    assert_eq!(all(first, "bottom").filter(|line| value(*line, "val") == Some("single")).count(), 1);
    assert!(text_of(last).contains("NGƯỜI GHI BIÊN BẢN") && text_of(last).contains("CHỦ TRÌ HỘI NGHỊ"));
    assert_eq!(all(last, "cantSplit").count(), 1);
    assert_eq!(all(last.prev_sibling_element().unwrap(), "keepNext").count(), 1);
}

#[test]
fn a_copy_with_gaps_comes_out_only_as_a_marked_draft() {
    for id in editable() {
        let refused = rendered(&id, "empty", &options()).to_docx();
        assert!(matches!(refused, Err(FormError::Gaps(gaps)) if !gaps.is_empty()), "{id}");
        let draft = rendered(&id, "empty", &PrintOptions { draft: true, ..options() }).to_docx().unwrap();
        for head in ["word/header1.xml", "word/header2.xml"] {
            assert!(part(&draft, head).contains("DỰ THẢO"), "{id}: {head}");
        }
        let text = part(&draft, "word/document.xml");
        assert!(text.contains(".....") && !text.contains("thiếu: "), "{id}");
    }
    let done = rendered("minutes-regular", "full", &options()).to_docx().unwrap();
    assert!(!part(&done, "word/header1.xml").contains("DỰ THẢO"));
}

#[test]
fn a_copy_of_the_practice_cell_carries_its_mark_on_every_page() {
    let practice = PrintOptions { practice: true, ..options() };
    let bytes = rendered("minutes-regular", "full", &practice).to_docx().unwrap();
    for head in ["word/header1.xml", "word/header2.xml"] {
        let text = part(&bytes, head);
        Xml::parse(&text).unwrap();
        assert!(text.contains("string=\"CHI BỘ THỰC HÀNH\""), "{head}: {text}");
    }
    let real = rendered("minutes-regular", "full", &options()).to_docx().unwrap();
    assert!(!part(&real, "word/header1.xml").contains("THỰC HÀNH"));
}

#[test]
fn markup_in_a_value_stays_text() {
    let field = "<field path=\"name\" label=\"tên\"/>";
    let data = json!({ "name": "<w:b/> & \"Đức\" 'Ân'" });
    let document = with_body("<p><v of=\"name\"/></p>", field, &data, &options());
    let text = part(&document.to_docx().unwrap(), "word/document.xml");
    assert_eq!(text_of(Xml::parse(&text).unwrap().root_element()), "<w:b/> & \"Đức\" 'Ân'");
}

#[test]
fn the_same_data_gives_the_same_copy() {
    let copies = [(); 2].map(|()| rendered("6-KND", "full", &options()).to_docx().unwrap());
    assert!(copies[0] == copies[1]);
    // The entries of the archive carry no time either.
    let mut archive = zip::ZipArchive::new(Cursor::new(&copies[0])).unwrap();
    for index in 0..archive.len() {
        let entry = archive.by_index(index).unwrap();
        assert_eq!(entry.last_modified().map(|time| time.year()), Some(1980));
    }
}
