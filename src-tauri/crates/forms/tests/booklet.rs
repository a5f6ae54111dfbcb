//! The booklet of a CV: its page plan, however much a life fills.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in a test a panic is the message"
)]

mod support;

use serde_json::{Value, json};
use sochibo_forms::{Document, Library, render};
use support::{data, fixtures, flat, options, rendered, text_of, updating};

/// The numbers of the items that begin on each page, page 1 first.
fn items_by_page(document: &Document) -> Vec<Vec<u32>> {
    let text = text_of(&document.to_pdf().unwrap());
    let item = |line: &str| line.trim().strip_prefix('(')?.split_once(')')?.0.parse().ok();
    text.split('\u{c}')
        .map(|page| page.lines().filter_map(item).collect())
        .take(document.page_count())
        .collect()
}

fn page_of(pages: &[Vec<u32>], item: u32) -> usize {
    1 + pages.iter().position(|items| items.contains(&item)).unwrap_or_else(|| panic!("no item {item}"))
}

/// The official booklet has 52 pages; 2 to 7 are printed rules, which are not ours to print. A slip lies before it.
#[test]
fn the_empty_booklet_follows_the_official_plan_page_by_page() {
    let document = rendered("2-KND-blank", "full", &options());
    assert_eq!(document.page_count(), 1 + 52 - 6);
    let pages = items_by_page(&document);
    for (item, official) in
        [(1, 8), (13, 8), (14, 9), (15, 11), (16, 14), (17, 15), (18, 15), (19, 16), (20, 16)]
            .into_iter()
            .chain([(21, 17), (22, 41), (23, 41), (24, 42), (25, 51), (26, 52)])
    {
        assert_eq!(page_of(&pages, item), 1 + official - 6, "item {item}");
    }
}

#[test]
fn the_typed_booklet_has_every_item_in_order_and_leaves_pages_for_hand_and_seal() {
    for name in ["full", "sparse"] {
        let document = rendered("2-KND", name, &options());
        assert_eq!(document.gaps, [], "{name}");
        let pages = items_by_page(&document);
        let items: Vec<u32> = pages.iter().flatten().copied().collect();
        assert_eq!(items, (1..=26).collect::<Vec<u32>>(), "{name}");
        assert_eq!(page_of(&pages, 26), document.page_count(), "{name}");
        assert_eq!(page_of(&pages, 25) - page_of(&pages, 24), 9, "{name}");
    }
}

#[test]
fn a_short_life_prints_as_expected() {
    let text = text_of(&rendered("2-KND", "sparse", &options()).to_pdf().unwrap());
    let path = fixtures("2-KND").join("sparse.txt");
    if updating() {
        std::fs::write(&path, &text).unwrap();
    }
    assert_eq!(flat(&text), flat(&std::fs::read_to_string(&path).unwrap_or_default()));
    assert!(text.contains("Không") && !text.contains("Các tên gọi khác: ..."), "{text}");
}

fn with_relatives(count: usize) -> Document {
    let mut told = data("2-KND", "full");
    let people: Vec<Value> = (0..count)
        .map(|place| {
            let mut one = told["family"][1]["people"][0].clone();
            one["name"] = json!(format!("Trần Văn {}", place + 1));
            one
        })
        .collect();
    told["family"][1]["people"] = json!(people);
    let library = Library::builtin().unwrap();
    render(library.get("2-KND").unwrap(), &told, &options()).unwrap()
}

#[test]
fn any_number_of_relatives_finds_room_and_nobody_is_lost() {
    let (few, many) = (with_relatives(2), with_relatives(60));
    assert!(many.page_count() > few.page_count() + 10);
    let text = text_of(&many.to_pdf().unwrap());
    for place in 1..=60 {
        assert!(text.contains(&format!("TRẦN VĂN {place},")), "{place}");
    }
}
