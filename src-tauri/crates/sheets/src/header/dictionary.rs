//! The words headers use, kept as data in `data/headers.json`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::field::{self, FieldKey};
use crate::fold::{fold, without_brackets};

#[derive(Deserialize, Default)]
struct File {
    headers: BTreeMap<String, Vec<String>>,
    bare_places: BTreeMap<String, Vec<String>>,
    closing_words: Vec<String>,
}

struct Dictionary {
    /// Folded wording → field.
    exact: BTreeMap<String, FieldKey>,
    /// The same wordings by their tokens, for comparing.
    wordings: Vec<(Vec<String>, String, FieldKey)>,
    /// Folded wording → part of a place.
    bare_places: BTreeMap<String, &'static str>,
    closing_words: Vec<String>,
}

static DICTIONARY: LazyLock<Dictionary> = LazyLock::new(|| {
    // The file is part of the program; a test reads it, so that a slip in it never ships.
    let file: File = serde_json::from_str(include_str!("../../data/headers.json")).unwrap_or_default();
    let mut exact = BTreeMap::new();
    let mut wordings = Vec::new();
    for (key, words) in &file.headers {
        let Some(field) = field::find(key) else { continue };
        for word in words {
            let folded = fold(word);
            wordings.push((tokens(&folded), folded.clone(), field.key));
            exact.insert(folded, field.key);
        }
    }
    let mut bare_places = BTreeMap::new();
    for part in ["country", "province", "detail"] {
        for word in file.bare_places.get(part).into_iter().flatten() {
            bare_places.insert(fold(word), part);
        }
    }
    Dictionary { exact, wordings, bare_places, closing_words: file.closing_words }
});

/// A field a header may mean; 1.0 is a known wording.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Candidate {
    pub(super) field: FieldKey,
    pub(super) score: f32,
}

/// Below this, a likeness is a coincidence.
const LEAST_LIKENESS: f32 = 0.7;
/// Headers are short; long cells are titles or data.
const LONGEST_HEADER: usize = 120;

/// The fields a header may mean, best first.
pub(super) fn candidates(header: &str) -> Vec<Candidate> {
    let whole = fold(header);
    if whole.is_empty() || whole.len() > LONGEST_HEADER {
        return Vec::new();
    }
    let bare = fold(&without_brackets(header));
    for text in [&whole, &bare] {
        if let Some(field) = DICTIONARY.exact.get(text) {
            return vec![Candidate { field, score: 1.0 }];
        }
    }
    let text = if bare.is_empty() { whole } else { bare };
    let words = tokens(&text);
    let mut found: Vec<Candidate> = Vec::new();
    for (wording_tokens, wording, field) in &DICTIONARY.wordings {
        let score = likeness(&words, &text, wording_tokens, wording);
        if score < LEAST_LIKENESS {
            continue;
        }
        match found.iter_mut().find(|candidate| candidate.field == *field) {
            Some(candidate) => candidate.score = candidate.score.max(score),
            None => found.push(Candidate { field, score }),
        }
    }
    found.sort_by(|a, b| b.score.total_cmp(&a.score));
    found
}

/// Which part of a place a header such as `Tỉnh` names when it stands alone.
pub(super) fn bare_place(header: &str) -> Option<&'static str> {
    DICTIONARY.bare_places.get(&fold(&without_brackets(header))).copied()
}

/// Words, in small letters, with which the lines under a table begin.
pub(crate) fn closing_words() -> &'static [String] {
    &DICTIONARY.closing_words
}

fn tokens(folded: &str) -> Vec<String> {
    folded.split(' ').map(str::to_owned).collect()
}

/// Share of common words, or of common letters for a slip of the finger; always below 1.
fn likeness(words: &[String], text: &str, wording_tokens: &[String], wording: &str) -> f32 {
    let common = wording_tokens.iter().filter(|token| words.contains(token)).count();
    let by_words = ratio(2 * common, words.len() + wording_tokens.len());
    let may_be_a_slip = text.len().abs_diff(wording.len()) <= 2
        && wording.len() >= 6
        && text.bytes().next() == wording.bytes().next();
    let by_letters = if may_be_a_slip {
        let longest = text.len().max(wording.len());
        let score = ratio(longest.saturating_sub(edits(text.as_bytes(), wording.as_bytes())), longest);
        if score >= 0.85 { score } else { 0.0 }
    } else {
        0.0
    };
    by_words.max(by_letters).min(0.99)
}

#[allow(clippy::cast_precision_loss, reason = "counts of words and letters of one header")]
fn ratio(part: usize, whole: usize) -> f32 {
    part as f32 / whole.max(1) as f32
}

/// Edit distance of two folded texts.
fn edits(a: &[u8], b: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.iter().enumerate() {
        let mut diagonal = i;
        let mut previous = i + 1;
        let mut next = vec![previous];
        for (j, right) in b.iter().enumerate() {
            let above = row.get(j + 1).copied().unwrap_or(usize::MAX);
            let value = (diagonal + usize::from(left != right)).min(above + 1).min(previous + 1);
            diagonal = above;
            previous = value;
            next.push(value);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_has_known_wordings_and_every_wording_a_field() {
        let file: File = serde_json::from_str(include_str!("../../data/headers.json")).expect("valid data");
        for key in file.headers.keys() {
            assert!(field::find(key).is_some(), "{key} is no field");
        }
        for known in field::FIELDS {
            let words = file.headers.get(known.key).unwrap_or_else(|| panic!("{} has no wording", known.key));
            assert!(!words.is_empty());
            assert_eq!(candidates(known.label).first().map(|c| (c.field, c.score)), Some((known.key, 1.0)));
        }
        assert!(!closing_words().is_empty());
        assert_eq!(bare_place("Tỉnh *"), Some("province"));
    }

    #[test]
    fn one_wording_never_means_two_fields() {
        let file: File = serde_json::from_str(include_str!("../../data/headers.json")).expect("valid data");
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for (key, words) in file.headers {
            for word in words {
                let before = seen.insert(fold(&word), key.clone());
                assert!(before.is_none_or(|before| before == key), "{word} means two fields");
            }
        }
    }

    #[test]
    fn headers_are_recognised_in_the_wordings_met_in_practice() {
        let table = [
            ("Họ và tên *", "full_name"),
            ("HO VA TEN", "full_name"),
            ("Sinh ngày * (dd/mm/yyyy)", "born"),
            ("Số thẻ Đảng* (12 số theo HD38-HD/BTCTW)", "card_no"),
            ("Số thẻ theo Đảng quyết định 85", "old_card_no"),
            ("Tổ chức Đảng đang sinh hoạt * (không sửa)", "org"),
            ("Số CMND cũ (nếu có)", "old_id"),
            ("Quê quán (theo mô hình 2 cấp) – Tỉnh *", "home_province"),
            ("Ngày rời khỏi/ Ngày mất/ Ngày miễn sinh hoạt Đảng", "status_date"),
            ("Đề nghị xóa đảng viên (Có / để trống)", "delete_request"),
            ("Ngày thàng năm sinh", "born"),
            ("Ngày được kết nạp Đảng", "admitted_on"),
        ];
        for (header, field) in table {
            assert_eq!(candidates(header).first().map(|c| c.field), Some(field), "{header}");
        }
        for stranger in ["Chiều cao", "Nguyễn Văn An", "12/03/1965", "Sở thích"] {
            assert_eq!(candidates(stranger), [], "{stranger}");
        }
    }
}
