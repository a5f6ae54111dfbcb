//! What holds for every shipped form: its text, its picture, its bytes.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in a test a panic is the message"
)]

mod support;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use sochibo_forms::{Confidence, FormError, Libraries, Library, PrintOptions, render};
use support::{data, fixtures, flat, ids, options, pixels, rendered, run, saved, shelf, text_of, updating};

#[test]
fn every_form_that_ships_is_known_here() {
    let shipped = [
        "1-HSDV",
        "1-KND",
        "1-KND-guide",
        "10-KND",
        "11-KND",
        "12-KND",
        "13-KND",
        "14-KND",
        "15-KND",
        "16-KND",
        "2-HSDV",
        "2-KND",
        "2-KND-blank",
        "2-KND-guide",
        "3-KND",
        "4-KND",
        "4A-KND",
        "5-KND",
        "6-KND",
        "7-KND",
        "8-KND",
        "9-KND",
        "CN-GDXX",
        "CV-CDCS",
        "CV-CDNG",
        "CV-CDQD",
        "CV-CDTQ",
        "CV-LLCN",
        "CV-LLKN",
        "NX-NOIDI",
        "admission-statistics",
        "attendance-year",
        "ballot-count",
        "ballot-election",
        "ballot-measures",
        "ballot-rating",
        "ballot-vote",
        "ceremony-programme",
        "conclusion-committee",
        "conclusion-month",
        "dossier",
        "dues-sheet",
        "election-count",
        "extract",
        "hand-over",
        "invitation",
        "measures-count",
        "member-list",
        "minute-book",
        "minutes-amendment",
        "minutes-committee",
        "minutes-congress",
        "minutes-discipline",
        "minutes-extraordinary",
        "minutes-group",
        "minutes-regular",
        "minutes-review",
        "minutes-topical",
        "missing-papers",
        "notice",
        "oath-sheet",
        "programme",
        "recovery-sheet",
        "resolution-month",
        "resolution-year",
        "score-sheet",
        "task-list",
        "verification-request",
        "verification-visit",
        "year-plan",
        "hanoi-2025-11/15C-KND",
        "hanoi-2025-11/1A-TN",
        "hanoi-2025-11/1B-TN",
        "hanoi-2025-11/2-TN",
        "hanoi-2025-11/3A-TN",
        "hanoi-2025-11/3B-TN",
        "hanoi-2025-11/4A-TN",
        "hanoi-2025-11/4B-TN",
        "hanoi-2025-11/5-TN",
        "hanoi-2025-11/6-TN",
        "hanoi-2025-11/8C-KND",
    ];
    assert_eq!(ids(), shipped);
    let library = Library::builtin().unwrap();
    assert!(matches!(library.get("17-KND"), Err(FormError::UnknownForm { id }) if id == "17-KND"));
}

#[test]
fn every_form_names_its_instrument_and_labels_its_fields() {
    let libraries = Libraries::builtin().unwrap();
    for id in ids() {
        let (library, id) = shelf(&libraries, &id);
        let form = library.get(id).unwrap();
        assert!(!form.instrument.is_empty() && !form.record_kind.is_empty(), "{}", form.id);
        assert!(form.confidence != Confidence::Uncertain, "{}", form.id);
        let mut paths = BTreeSet::new();
        for field in &form.fields {
            assert!(!field.label.is_empty(), "{}: {}", form.id, field.path);
            assert!(paths.insert(&field.path), "{} declares {} twice", form.id, field.path);
        }
    }
}

#[test]
fn the_extracted_text_of_every_form_is_as_expected() {
    for id in ids() {
        let bytes = rendered(&id, "full", &options()).to_pdf().unwrap();
        let text = text_of(&bytes);
        let path = fixtures(&id).join("full.txt");
        if updating() {
            std::fs::write(&path, &text).unwrap();
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(flat(&text), flat(&expected), "{id}: the text differs from {}", path.display());
    }
}

/// Independent of the expected files: whatever a person typed stands on the paper.
#[test]
fn every_text_of_the_data_is_found_in_the_pdf() {
    for id in ids() {
        let value = data(&id, "full");
        // Without the line ends that a narrow column adds inside a value.
        let squeeze = |text: &str| text.replace(char::is_whitespace, "").to_uppercase();
        let bytes = rendered(&id, "full", &options()).to_pdf().unwrap();
        let dir = tempfile::tempdir().unwrap();
        let path = saved(&bytes, dir.path());
        // In reading order, so that a cell's lines follow each other.
        let text = squeeze(&run("pdftotext", &["-raw", path.to_str().unwrap(), "-"]));
        let mut texts = Vec::new();
        collect(&value, &mut texts);
        for typed in texts {
            for line in typed.lines().filter(|line| !is_date(line)) {
                assert!(text.contains(&squeeze(line)), "{id}: {line:?} is not on the paper");
            }
        }
    }
}

fn collect<'v>(value: &'v Value, texts: &mut Vec<&'v str>) {
    match value {
        Value::String(text) => texts.push(text),
        Value::Array(items) => items.iter().for_each(|item| collect(item, texts)),
        Value::Object(fields) => fields.values().for_each(|field| collect(field, texts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn is_date(text: &str) -> bool {
    matches!(text.len(), 7 | 10) && text.contains('-') && text.chars().all(|c| c.is_ascii_digit() || c == '-')
}

#[test]
fn the_pages_of_every_form_look_as_expected() {
    for id in ids() {
        let bytes = rendered(&id, "full", &options()).to_pdf().unwrap();
        let dir = tempfile::tempdir().unwrap();
        let path = saved(&bytes, dir.path());
        let stem = dir.path().join("page");
        run("pdftoppm", &["-r", "50", "-gray", "-png", path.to_str().unwrap(), stem.to_str().unwrap()]);
        let mut pages: Vec<_> = std::fs::read_dir(dir.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|e| e == "png"))
            .collect();
        pages.sort();
        for (index, page) in pages.iter().enumerate() {
            let golden = fixtures(&id).join(format!("page-{}.png", index + 1));
            if updating() {
                std::fs::copy(page, &golden).unwrap();
            }
            let (actual, expected) = (pixels(page), pixels(&golden));
            assert_eq!((actual.0, actual.1), (expected.0, expected.1), "{id}, page {}: size", index + 1);
            let strayed = actual.2.iter().zip(&expected.2).filter(|(a, b)| a.abs_diff(**b) > 48).count();
            // Another version of the rasteriser may smooth an edge differently; a moved line changes far more.
            assert!(strayed * 1000 < actual.2.len(), "{id}, page {}: {strayed} pixels differ", index + 1);
        }
        let more = fixtures(&id).join(format!("page-{}.png", pages.len() + 1));
        assert!(!more.exists(), "{id} has lost a page: {}", more.display());
    }
}

#[test]
fn every_pdf_is_sound() {
    for id in ids() {
        let draft = PrintOptions { draft: true, practice: true, ..options() };
        for (name, opts) in [("full", options()), ("full", draft.clone()), ("empty", draft)] {
            let dir = tempfile::tempdir().unwrap();
            let path = saved(&rendered(&id, name, &opts).to_pdf().unwrap(), dir.path());
            let said = run("qpdf", &["--check", path.to_str().unwrap()]);
            assert!(said.contains("No syntax or stream encoding errors"), "{id} {name}: {said}");
            assert!(!said.contains("WARNING"), "{id} {name}: {said}");
        }
    }
}

#[test]
fn a_pdf_states_its_title_its_language_and_the_date_of_the_record() {
    let opts = PrintOptions { title: Some("Biên bản tháng 11/2026".to_owned()), ..options() };
    let dir = tempfile::tempdir().unwrap();
    let path = saved(&rendered("minutes-regular", "full", &opts).to_pdf().unwrap(), dir.path());
    let path = path.to_str().unwrap();
    let said = run("pdfinfo", &["-rawdates", path]);
    for line in ["Biên bản tháng 11/2026", "D:20261105000000+07'00'", "PDF version:     1.7"] {
        assert!(said.contains(line), "{line} is not in {said}");
    }
    let fonts = run("pdffonts", &[path]);
    for line in fonts.lines().skip(2) {
        assert!(line.contains("+LiberationSerif") && line.contains("yes yes yes"), "not a subset: {line}");
    }
    let objects = run("qpdf", &["--qdf", "--object-streams=disable", path, "-"]);
    assert!(objects.contains("/Lang (vi)"));
}

fn signed_by_others(id: &str) -> bool {
    let libraries = Libraries::builtin().unwrap();
    let (library, id) = shelf(&libraries, id);
    library.get(id).unwrap().signed_by_others
}

#[test]
fn a_form_without_data_names_its_gaps_and_prints_only_as_a_marked_draft() {
    for id in ids().into_iter().filter(|id| !signed_by_others(id)) {
        let preview = rendered(&id, "empty", &options());
        assert!(!preview.gaps.is_empty(), "{id} finds nothing missing in an empty record");
        assert!(preview.html.contains("thiếu: "), "{id} shows no gap");
        assert!(matches!(preview.to_pdf(), Err(FormError::Gaps(gaps)) if gaps == preview.gaps), "{id}");
        let draft = rendered(&id, "empty", &PrintOptions { draft: true, ..options() });
        assert_eq!(draft.gaps, preview.gaps);
        let text = text_of(&draft.to_pdf().unwrap());
        assert!(
            text.contains("DỰ THẢO") && text.contains(".....") && !text.contains("thiếu: "),
            "{id}: {text}"
        );
    }
}

#[test]
fn what_others_sign_comes_out_as_a_marked_draft_even_when_nobody_asks_for_one() {
    let by_others: Vec<String> = ids().into_iter().filter(|id| signed_by_others(id)).collect();
    assert!(
        by_others.contains(&"9-KND".to_owned()) && !by_others.contains(&"6-KND".to_owned()),
        "{by_others:?}"
    );
    for id in by_others {
        for data in ["full", "empty"] {
            let text = text_of(&rendered(&id, data, &options()).to_pdf().unwrap());
            assert!(text.contains("DỰ THẢO") && text.contains("....."), "{id}: {text}");
        }
    }
}

#[test]
fn full_data_leaves_no_gap_and_no_box() {
    for id in ids() {
        let document = rendered(&id, "full", &options());
        assert_eq!(document.gaps, [], "{id}");
        assert_eq!(document.missing_glyphs, [], "{id}");
    }
}

#[test]
fn the_preview_shows_every_page_and_nothing_beyond() {
    for id in ids() {
        let document = rendered(&id, "full", &options());
        for n in 0..document.page_count() {
            let svg = document.page_svg(n).unwrap();
            roxmltree::Document::parse(&svg).unwrap();
            assert!(svg.contains("<use href="), "{id}: page {n} is blank");
        }
        assert_eq!(document.page_svg(document.page_count()), None);
        roxmltree::Document::parse(&document.html).unwrap();
    }
}

#[test]
fn the_practice_cell_is_watermarked_on_every_page_without_adding_text() {
    let plain = rendered("minutes-regular", "full", &options());
    let practice = rendered("minutes-regular", "full", &PrintOptions { practice: true, ..options() });
    assert_eq!(plain.page_count(), practice.page_count());
    for page in &practice.pages {
        assert!(matches!(page.items.first(), Some(sochibo_forms::Item::Fill { .. })));
    }
    assert_eq!(text_of(&plain.to_pdf().unwrap()), text_of(&practice.to_pdf().unwrap()));
}

const BYTES: &str = "SOCHIBO_FORMS_BYTES";

/// Run in a process of its own by the test below.
#[test]
fn prints_into_the_folder_it_is_given() {
    let Some(dir) = std::env::var_os(BYTES) else { return };
    for id in ids() {
        let bytes = rendered(&id, "full", &options()).to_pdf().unwrap();
        std::fs::write(Path::new(&dir).join(id.replace('/', "_")), bytes).unwrap();
    }
}

#[test]
fn two_processes_print_the_same_bytes() {
    let dirs = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    for dir in &dirs {
        let status = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "prints_into_the_folder_it_is_given"])
            .env(BYTES, dir.path())
            .output()
            .unwrap()
            .status;
        assert!(status.success());
    }
    for id in ids() {
        let [first, second] =
            [&dirs[0], &dirs[1]].map(|dir| std::fs::read(dir.path().join(id.replace('/', "_"))).unwrap());
        assert!(first == second, "{id} differs between two processes");
        assert!(!first.is_empty());
    }
}

#[test]
fn a_province_can_replace_a_form_and_the_built_in_one_stays() {
    let local = support::form(
        "<p>Mẫu của tỉnh: <v of=\"candidate.name\"/></p>",
        "<field path=\"candidate.name\" label=\"họ tên\"/>",
    );
    let libraries =
        Libraries::builtin().unwrap().with("trial", [("6-KND/form.xml".to_owned(), local)]).unwrap();
    let data = data("6-KND", "full");
    let html = |library: &Library| render(library.get("6-KND").unwrap(), &data, &options()).unwrap().html;
    assert!(html(libraries.find("trial").unwrap()).contains("Mẫu của tỉnh: Trần Thị Bích Ngọc"));
    assert!(html(libraries.central()).contains("đề nghị kết nạp đảng viên"));
    assert!(libraries.find("nowhere").is_none());
}

#[test]
fn a_province_can_replace_a_part_or_a_style_in_every_form_that_uses_it() {
    let forms = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/forms");
    let read = |path: &str| std::fs::read_to_string(forms.join(path)).unwrap();
    let head = read("parts/letterhead.xml").replace(">CHI BỘ <v", ">CHI BỘ CƠ SỞ <v");
    let sheet = read("styles/hd05-2026.xml");
    let libraries = Libraries::builtin()
        .unwrap()
        .with("head", [("parts/letterhead.xml".to_owned(), head)])
        .unwrap()
        .with(
            "style",
            [(
                "styles/hd05-2026.xml".to_owned(),
                sheet.replace("\"body\" size=\"14\"", "\"body\" size=\"13\""),
            )],
        )
        .unwrap();
    let of = |library: &Library, id: &str| {
        render(library.get(id).unwrap(), &data(id, "full"), &options()).unwrap()
    };
    for id in ["6-KND", "minutes-regular", "resolution-month"] {
        let head = of(libraries.find("head").unwrap(), id);
        assert!(head.text.contains("CHI BỘ CƠ SỞ"), "{id}: {}", head.text);
        let central = of(libraries.central(), id);
        assert!(!central.text.contains("CHI BỘ CƠ SỞ"), "{id}");
        let style = of(libraries.find("style").unwrap(), id);
        assert_eq!(style.text, central.text);
        assert_ne!(style.page_svg(0), central.page_svg(0), "{id} does not follow its style sheet");
    }
}
