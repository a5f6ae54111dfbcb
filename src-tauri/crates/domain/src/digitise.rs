//! Names of scanned papers for the digitisation of members' files (Công văn 1361-CV/BTCTW), from a profile that ships as
//! data: `[M1].[M2].[M3].[M4].[M5]/[số định danh]_[họ tên]/[STT].[tên tài liệu][.n].pdf`, without diacritics.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::asset::{self, AssetError};
use crate::rules::Confidence;
use crate::text::plain;

/// Longest title taken into a name: with its folders it stays below what Windows can open.
const LONGEST: usize = 140;

/// What stands between the words of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Separator {
    /// `Don xin vao Dang`
    Space,
    /// `Don_xin_vao_Dang`
    Underscore,
}

impl Separator {
    /// Every separator under its word.
    pub const ALL: [(&'static str, Self); 2] = [("space", Self::Space), ("underscore", Self::Underscore)];

    /// The separator of a word.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == word).map(|(_, separator)| *separator)
    }

    fn join(self, text: &str) -> String {
        match self {
            Self::Space => text.to_owned(),
            Self::Underscore => text.replace(' ', "_"),
        }
    }
}

/// A code of an organisation above the cell, or of the cell.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Code {
    /// `M1` … `M5`.
    pub key: String,
    /// What a person is asked for.
    pub title: String,
    /// How many figures it has.
    pub digits: usize,
}

/// A number of a paper that the list splits, where a track tells which.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Split {
    /// Key of the paper.
    pub paper: String,
    /// Track that applies.
    pub track: String,
    /// The number then.
    pub stt: u32,
    /// How sure it is.
    pub confidence: Confidence,
    /// Remark.
    #[serde(default)]
    pub note: String,
}

/// How papers are named.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Id.
    pub id: String,
    /// Tên.
    pub title: String,
    /// Instrument.
    pub instrument: String,
    /// Its date, ISO.
    pub date: String,
    /// How sure the pattern is.
    pub confidence: Confidence,
    /// Fewest figures of a number.
    pub stt_digits: usize,
    /// In front of a paper without a number.
    pub unnumbered: String,
    /// What stands between words, until a cell chooses.
    pub separator: Separator,
    /// How sure that is.
    pub separator_confidence: Confidence,
    /// Codes the folder is named by, from the centre down.
    #[serde(rename = "code")]
    pub codes: Vec<Code>,
    /// Papers that the list splits.
    #[serde(rename = "split", default)]
    pub splits: Vec<Split>,
}

impl Profile {
    /// Reads a profile. `file` names it in messages.
    ///
    /// # Errors
    /// [`AssetError`].
    pub fn parse(file: &str, text: &str) -> Result<Self, AssetError> {
        asset::parse(file, text)
    }

    /// The code of a key.
    pub fn code(&self, key: &str) -> Option<&Code> {
        self.codes.iter().find(|code| code.key == key)
    }

    /// Keys of codes that were not told, or not with their figures.
    pub fn lacking(&self, told: &BTreeMap<String, String>) -> Vec<&str> {
        let fits = |code: &Code| told.get(&code.key).is_some_and(|value| code.takes(value));
        self.codes.iter().filter(|code| !fits(code)).map(|code| code.key.as_str()).collect()
    }

    /// Folder of the cell: its codes with points between.
    pub fn cell_folder(&self, told: &BTreeMap<String, String>) -> String {
        let codes = self.codes.iter().map(|code| told.get(&code.key).map_or("", String::as_str));
        codes.collect::<Vec<_>>().join(".")
    }

    /// Folder of a person.
    pub fn person_folder(&self, personal_id: &str, full_name: &str, separator: Separator) -> String {
        format!("{}_{}", plain(personal_id), separator.join(&plain(full_name)))
    }

    /// The number of a paper: of several the first, unless a track of the file says otherwise.
    pub fn stt(&self, paper: &str, numbers: &[u32], tracks: &BTreeSet<String>) -> Option<u32> {
        let split = self.splits.iter().find(|split| split.paper == paper && tracks.contains(&split.track));
        split.map(|split| split.stt).or_else(|| numbers.first().copied())
    }

    /// Name of a file; `n` counts from 1 where a paper has several.
    pub fn file_name(&self, stt: Option<u32>, title: &str, n: Option<usize>, separator: Separator) -> String {
        let stt = stt.map_or_else(
            || self.unnumbered.clone(),
            |stt| format!("{stt:0digits$}", digits = self.stt_digits),
        );
        let title: String = plain(title).chars().take(LONGEST).collect();
        let title = separator.join(title.trim_end());
        let n = n.map(|n| format!(".{n}")).unwrap_or_default();
        format!("{stt}.{title}{n}.pdf")
    }
}

impl Code {
    /// Whether a value has the figures of this code.
    pub fn takes(&self, value: &str) -> bool {
        value.len() == self.digits && value.bytes().all(|byte| byte.is_ascii_digit())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profile() -> Profile {
        let text = include_str!("../../../../assets/rules/digitisation-cv1361.toml");
        Profile::parse("digitisation-cv1361.toml", text).unwrap()
    }

    #[test]
    fn the_pattern_is_that_of_the_letter() {
        // Công văn 1361-CV/BTCTW: [STT].[Ten tai lieu khong dau][.n].pdf
        let profile = profile();
        let named = |stt, title, n| profile.file_name(stt, title, n, Separator::Space);
        assert_eq!(named(Some(37), "Đơn xin vào Đảng", None), "37.Don xin vao Dang.pdf");
        assert_eq!(
            named(Some(1), "Lý lịch của người xin vào Đảng", None),
            "01.Ly lich cua nguoi xin vao Dang.pdf"
        );
        assert_eq!(
            named(Some(39), "Giấy giới thiệu người vào Đảng", Some(2)),
            "39.Giay gioi thieu nguoi vao Dang.2.pdf"
        );
        assert_eq!(named(Some(100), "Phiếu báo", None), "100.Phieu bao.pdf");
        assert_eq!(named(None, "Văn bản thẩm tra lý lịch", None), "00.Van ban tham tra ly lich.pdf");
        let underscored = profile.file_name(Some(37), "Đơn xin vào Đảng", None, Separator::Underscore);
        assert_eq!(underscored, "37.Don_xin_vao_Dang.pdf");
    }

    #[test]
    fn folders_are_the_codes_of_the_cell_and_the_number_and_name_of_the_person() {
        let profile = profile();
        let codes: BTreeMap<String, String> =
            [("M1", "01"), ("M2", "004"), ("M3", "012"), ("M4", "000"), ("M5", "007")]
                .map(|(key, value)| (key.to_owned(), value.to_owned()))
                .into();
        assert!(profile.lacking(&codes).is_empty());
        assert_eq!(profile.cell_folder(&codes), "01.004.012.000.007");
        let person = profile.person_folder("001198000123", "Trần Thị Bích Ngọc", Separator::Space);
        assert_eq!(person, "001198000123_Tran Thi Bich Ngoc");
        assert_eq!(profile.person_folder("../12", "../An", Separator::Space), "12_An");
        let mut short = codes;
        short.insert("M2".to_owned(), "4".to_owned());
        assert_eq!(profile.lacking(&short), ["M2"]);
        assert_eq!(profile.lacking(&BTreeMap::new()), ["M1", "M2", "M3", "M4", "M5"]);
    }

    #[test]
    fn nothing_in_a_name_can_lead_elsewhere() {
        let profile = profile();
        let name =
            profile.file_name(Some(8), "../Quyết định: \"xóa\\tên\" <đảng viên>", None, Separator::Space);
        assert_eq!(name, "08.Quyet dinh xoa ten dang vien.pdf");
        let long = profile.file_name(Some(42), &"ý kiến nhận xét ".repeat(40), None, Separator::Space);
        assert!(long.len() < 160, "{}", long.len());
    }

    #[test]
    fn a_split_paper_takes_the_number_its_track_says() {
        let profile = profile();
        let tracks = BTreeSet::from(["readmission".to_owned()]);
        assert_eq!(profile.stt("9-KND", &[5, 6], &BTreeSet::new()), Some(5));
        assert_eq!(profile.stt("9-KND", &[5, 6], &tracks), Some(6));
        assert_eq!(profile.stt("BC-TT", &[], &tracks), None);
    }
}
