//! The pages of the workbook: data, in the words of the booklet.

use serde::Deserialize;

use crate::error::{AppError, AppResult};
use crate::lists;

const PAGES: &str = include_str!("../../../../../../assets/words/cv-sheet-vi.json");

/// How a value is written there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Kind {
    /// In words.
    #[default]
    Text,
    /// A month: a program that makes a date of it adds a day nobody told.
    Month,
    /// `x`.
    Flag,
    /// `A`, `B`, `C`.
    Group,
    /// `Bản thân`, `Vợ (chồng)`.
    Side,
}

/// Whether a page asks one by one or in rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Shape {
    Answers,
    Rows,
}

/// A question.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ask {
    pub key: String,
    pub label: String,
    #[serde(default)]
    pub help: String,
    #[serde(default)]
    pub kind: Kind,
    /// Id of the list it is answered from.
    #[serde(default)]
    list: String,
    #[serde(default)]
    choices: Vec<String>,
    #[serde(default)]
    pub width: u16,
}

impl Ask {
    /// Answers to choose from.
    pub fn choices(&self) -> Vec<String> {
        if self.list.is_empty() { self.choices.clone() } else { lists::values(&self.list).to_vec() }
    }
}

/// A page.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Page {
    /// Its key: the name of a list, where it holds one.
    pub key: String,
    pub name: String,
    pub shape: Shape,
    pub help: Vec<String>,
    /// Empty rows offered.
    #[serde(default)]
    pub room: u32,
    /// The value that says there is nothing to list.
    #[serde(default)]
    pub none: String,
    pub questions: Vec<Ask>,
}

impl Page {
    /// A question of it.
    pub fn ask(&self, key: &str) -> Option<&Ask> {
        self.questions.iter().find(|ask| ask.key == key)
    }
}

/// The page of the relatives, and that of what they did.
pub(super) const RELATIVES: &str = "relatives";
pub(super) const LIVES: &str = "lives";
/// The number of a relative on the first, and whose life it is on the second.
pub(super) const NUMBER: &str = "no";
pub(super) const WHOSE: &str = "relative";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    pages: Vec<Page>,
}

/// The pages that ship, in order.
pub(super) fn pages() -> AppResult<Vec<Page>> {
    let written = serde_json::from_str::<Written>(PAGES).map(|written| written.pages);
    written.map_err(|error| AppError::Rules(format!("assets/words/cv-sheet-vi.json: {error}")))
}

/// What a value is called: by the list of its row (empty for one outside of lists) and its key.
pub(super) fn label(pages: &[Page], list: &str, key: &str) -> String {
    let of_list =
        |page: &&Page| if list.is_empty() { page.shape == Shape::Answers } else { page.key == list };
    let found = pages.iter().filter(of_list).find_map(|page| page.ask(key));
    found.map_or_else(|| key.to_owned(), |ask| ask.label.clone())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use sochibo_domain::field::{MemberField, Target};
    use sochibo_domain::record::{
        AbroadRow, AwardRow, CourseRow, Cv, HistoryRow, JobRow, Relative, RelativeHistory,
    };

    use super::super::super::slots::Slots;
    use super::*;

    /// Written by the cell and the committee, not by the candidate.
    const OF_OTHERS: [&str; 4] = ["cell_remarks", "cell_remarks_on", "certified_on", "certified_by"];

    fn keys(mut row: impl Slots) -> BTreeSet<String> {
        row.shown().into_iter().map(|(key, _)| key.to_owned()).collect()
    }

    #[test]
    fn the_pages_ask_everything_the_candidate_tells_and_nothing_else() {
        let pages = pages().unwrap();
        let asked = |of: &dyn Fn(&Page) -> bool, beside: &str| -> BTreeSet<String> {
            let asks = pages.iter().filter(|page| of(page)).flat_map(|page| &page.questions);
            asks.map(|ask| ask.key.clone()).filter(|key| key != beside).collect()
        };
        for (page, row) in [
            ("history", keys(HistoryRow::default())),
            ("jobs", keys(JobRow::default())),
            ("courses", keys(CourseRow::default())),
            ("abroad", keys(AbroadRow::default())),
            ("awards", keys(AwardRow::default())),
            ("discipline", keys(AwardRow::default())),
            (RELATIVES, keys(Relative::default())),
            (LIVES, keys(RelativeHistory::default())),
        ] {
            let beside = if page == RELATIVES { NUMBER } else { WHOSE };
            assert_eq!(asked(&|one| one.key == page, beside), row, "{page}");
        }
        let mut answers = asked(&|page| page.shape == Shape::Answers, "");
        answers.extend(pages.iter().map(|page| page.none.clone()).filter(|none| !none.is_empty()));
        let mut told = keys(Cv::default());
        told.retain(|key| !OF_OTHERS.contains(&key.as_str()));
        assert!(told.is_subset(&answers), "{:?}", told.difference(&answers));
        let of_person =
            |key: &&String| MemberField::from_key(key).is_some_and(|field| field.target() == Target::Person);
        assert!(answers.difference(&told).all(|key| of_person(&key)));
        for page in &pages {
            assert!(page.name.chars().count() <= 31, "{}", page.name);
            assert!(page.questions.iter().all(|ask| ask.list.is_empty() || !ask.choices().is_empty()));
        }
    }
}
