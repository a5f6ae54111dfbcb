//! Whatever a CV says comes back from the workbook as it went out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::prelude::*;
use sochibo_domain::env::Clock;
use sochibo_domain::record::{Cv, Person};
use sochibo_sheets::questions::{Stamp, read_questions, write_questions};

use super::layout::{LIVES, NUMBER, Page, RELATIVES, Shape, WHOSE, pages};
use super::plan::plan;
use super::sheet::{self, KIND, VERSION, filled};
use crate::cv::list::add;
use crate::cv::rows::list;
use crate::cv::slots::Slots;
use crate::{App, AppConfig, FreshIds};

struct Evening;

impl Clock for Evening {
    fn now_ms(&self) -> i64 {
        1_795_350_600_000
    }
}

static APP: LazyLock<App> = LazyLock::new(|| {
    let home = std::env::temp_dir().join("sochibo-cv-elsewhere");
    let (clock, ids) = (std::sync::Arc::new(Evening), std::sync::Arc::new(FreshIds));
    let config = AppConfig { home, clock, ids, scrypt_log_n: 2, version: "test".to_owned() };
    App::new(config).unwrap()
});

static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| pages().unwrap());

/// Words people type, those a spreadsheet would make something else of among them.
fn words() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "Nguyễn Thị Đào",
        "=1+1",
        "-Kế toán",
        "@phường",
        "9/2004",
        "0012",
        "1e5",
        "TRUE",
        "Chưa rõ",
        "“ngoặc”, dấu; phẩy",
        "dòng một\ndòng hai",
        "xã Võng Xuyên (tên cũ: huyện Phúc Thọ)",
    ]);
    prop::collection::vec(word, 1..3).prop_map(|words| words.join(" "))
}

fn date() -> impl Strategy<Value = String> {
    prop_oneof![
        (1950u16..2026).prop_map(|year| year.to_string()),
        (1u8..13, 1950u16..2026).prop_map(|(month, year)| format!("{month}/{year}")),
        (1u8..29, 1u8..13, 1950u16..2026).prop_map(|(day, month, year)| format!("{day}/{month}/{year}")),
    ]
}

/// A value for every key, by how the slot reads it: those that do not fit are left out by the slot.
type Told = Vec<(String, String)>;

fn told(keys: Vec<String>) -> impl Strategy<Value = Told> {
    let value = |key: String| {
        let word = prop_oneof![
            3 => words(),
            3 => date(),
            1 => Just("không".to_owned()),
            1 => Just("true".to_owned()),
            1 => Just("nay".to_owned()),
            1 => Just("a".to_owned()),
            1 => Just("spouse".to_owned()),
            1 => (0u8..9).prop_map(|count| count.to_string()),
            2 => Just(String::new()),
        ];
        (Just(key), word)
    };
    keys.into_iter().map(value).collect::<Vec<_>>()
}

fn keys(page: &str) -> Vec<String> {
    let page = PAGES.iter().find(|one| one.key == page).unwrap();
    let keys = page.questions.iter().map(|ask| ask.key.clone());
    keys.filter(|key| !matches!(key.as_str(), NUMBER | WHOSE)).collect()
}

fn rows(page: &'static str) -> impl Strategy<Value = Vec<Told>> {
    prop::collection::vec(told(keys(page)), 0..3)
}

/// Fills rows with what their slots take.
fn fill(cv: &mut Cv, name: &str, rows: &[Told]) -> Vec<String> {
    let mut ids = Vec::new();
    for told in rows {
        let id = APP.new_id().to_string();
        add(list(cv, name).unwrap(), id.clone(), "", &[].into()).unwrap();
        // A row that says nothing but "không" says that there is nothing to list.
        for (key, value) in told.iter().filter(|(_, value)| name.starts_with(RELATIVES) || value != "không")
        {
            let _ = list(cv, name).unwrap().row(&id).unwrap().set(key, value);
        }
        ids.push(id);
    }
    ids
}

/// Everything a CV says, without the ids of its rows.
fn says(cv: &mut Cv) -> Vec<(String, String)> {
    let mut said: Vec<(String, String)> =
        cv.shown().into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    let mut names: Vec<String> = PAGES
        .iter()
        .filter(|page| page.shape == Shape::Rows && page.key != LIVES)
        .map(|page| page.key.clone())
        .collect();
    let relatives = list(cv, RELATIVES).unwrap().places();
    names.extend(relatives.into_iter().map(|(id, _)| format!("{RELATIVES}/{id}/history")));
    for (number, name) in names.into_iter().enumerate() {
        let rows = list(cv, &name).unwrap();
        for (id, _) in rows.places() {
            let shown = rows.row(&id).unwrap().shown().into_iter();
            said.extend(shown.map(|(key, value)| (format!("{number}/{key}"), value)));
        }
    }
    said
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_a_cv_says_comes_back_from_the_workbook(
        fields in told(PAGES.iter().filter(|page| page.shape == Shape::Answers).flat_map(|page| keys(&page.key)).collect()),
        jobs in rows("jobs"), history in rows("history"), courses in rows("courses"),
        awards in rows("awards"), relatives in rows(RELATIVES), life in rows(LIVES),
    ) {
        let (mut cv, person) = (Cv::default(), Person::default());
        for (key, value) in &fields {
            let _ = cv.set(key, value);
        }
        cv.no_abroad = awards.is_empty();
        fill(&mut cv, "history", &history);
        fill(&mut cv, "jobs", &jobs);
        fill(&mut cv, "courses", &courses);
        fill(&mut cv, "awards", &awards);
        for id in fill(&mut cv, RELATIVES, &relatives) {
            let name = format!("{RELATIVES}/{id}/history");
            // A relative is told by something: an empty row is none.
            list(&mut cv, RELATIVES).unwrap().row(&id).unwrap().set("relation", "cha đẻ").unwrap();
            fill(&mut cv, &name, &life);
        }
        let stamp = Stamp { kind: KIND.to_owned(), version: VERSION, about: "x".to_owned() };
        let bytes = write_questions(&stamp, &filled(&mut cv, &person).unwrap()).unwrap();
        let sent = sheet::sent(&read_questions(bytes, "cv.xlsx", KIND).unwrap()).unwrap();
        let none = BTreeSet::new();
        let back = plan(&APP, &PAGES, (&Cv::default(), &person), &sent, &none).unwrap();
        let refused: Vec<_> = back.lines.iter().filter(|line| line.state == "refused").collect();
        prop_assert!(refused.is_empty(), "{:?}", refused);
        let mut came = back.cv;
        // A row that says nothing does not travel.
        let filled_only = |said: Vec<(String, String)>| -> Vec<_> {
            said.into_iter().filter(|(_, value)| !value.is_empty()).collect()
        };
        prop_assert_eq!(filled_only(says(&mut came)), filled_only(says(&mut cv)));
        let again = plan(&APP, &PAGES, (&cv, &person), &sent, &none).unwrap();
        prop_assert_eq!(again.lines, Vec::new());
    }
}
