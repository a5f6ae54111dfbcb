//! The tables as a file: their rows in order, and the fact each counts.

use serde::Deserialize;

use super::moves::Move;
use crate::asset::{self, AssetError};
use crate::rules::{Confidence, sourced};

/// What is asked about somebody who was admitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// Everybody admitted.
    Everybody,
    /// Giới tính.
    Gender,
    /// Dân tộc thiểu số.
    Minority,
    /// Theo tôn giáo.
    Religious,
    /// Đoàn viên.
    YouthUnion,
    /// Chủ doanh nghiệp tư nhân.
    BusinessOwner,
    /// Quan hệ hôn nhân với người nước ngoài.
    ForeignSpouse,
    /// Kết nạp lại.
    Readmitted,
    /// Nghề nghiệp theo biểu.
    Occupation,
    /// Tuổi đời on the day of the decision.
    Age,
    /// Giáo dục phổ thông.
    Schooling,
    /// Chuyên môn, nghiệp vụ.
    Qualification,
    /// Chức danh khoa học.
    ScienceTitle,
}

impl Fact {
    /// The word it has in files and on the wire.
    pub fn word(self) -> &'static str {
        match self {
            Self::Everybody => "everybody",
            Self::Gender => "gender",
            Self::Minority => "minority",
            Self::Religious => "religious",
            Self::YouthUnion => "youth_union",
            Self::BusinessOwner => "business_owner",
            Self::ForeignSpouse => "foreign_spouse",
            Self::Readmitted => "readmitted",
            Self::Occupation => "occupation",
            Self::Age => "age",
            Self::Schooling => "schooling",
            Self::Qualification => "qualification",
            Self::ScienceTitle => "science_title",
        }
    }
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// `A`, `1`, `-`.
    pub mark: String,
    /// What is counted, as it prints.
    pub title: String,
    /// How deep it stands: 0, 1 or 2.
    #[serde(default)]
    pub level: u8,
    /// A line above others, without a number.
    #[serde(default)]
    pub heading: bool,
    /// Changes of the membership that are added up.
    #[serde(default)]
    pub moves: Vec<Move>,
    /// The fact that is asked.
    #[serde(default)]
    pub fact: Option<Fact>,
    /// Answers that count, as words.
    #[serde(default)]
    pub values: Vec<String>,
    /// Whole answers in people's own words that count, whatever their case and marks.
    #[serde(default)]
    pub is: Vec<String>,
    /// Beginnings of such answers.
    #[serde(default)]
    pub starts: Vec<String>,
    /// Least number that counts.
    #[serde(default)]
    pub from: Option<u32>,
    /// Most.
    #[serde(default)]
    pub to: Option<u32>,
    /// The average of the numbers, instead of how many there are.
    #[serde(default)]
    pub average: bool,
    /// How sure the row is, when less than the sheet.
    #[serde(default)]
    pub confidence: Option<Confidence>,
    /// Remark shown with it.
    #[serde(default)]
    pub note: String,
}

impl Row {
    /// Printed, and left to the pen: the book keeps no such fact.
    pub fn is_blank(&self) -> bool {
        !self.heading && self.moves.is_empty() && self.fact.is_none()
    }
}

/// One table.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// `membership`, `admission`.
    pub key: String,
    /// `Biểu 1`.
    pub code: String,
    /// Tên.
    pub title: String,
    /// Rows in order.
    #[serde(rename = "row")]
    pub rows: Vec<Row>,
}

sourced! {
    /// The tables of an instrument.
    pub struct StatisticsSheet {
        /// Stable id.
        pub id: String,
        /// Tên.
        pub title: String,
        /// Tables in order.
        #[serde(rename = "table")]
        pub tables: Vec<Table>,
    }
}

impl StatisticsSheet {
    /// Reads a sheet. `file` names it in messages.
    ///
    /// # Errors
    /// [`AssetError`].
    pub fn parse(file: &str, text: &str) -> Result<Self, AssetError> {
        asset::parse(file, text)
    }

    /// The groups of occupations a person can be put into: word and title of each.
    pub fn occupations(&self) -> impl Iterator<Item = (&str, &str)> {
        let rows = self.tables.iter().flat_map(|table| &table.rows);
        let rows = rows.filter(|row| row.fact == Some(Fact::Occupation));
        rows.filter_map(|row| Some((row.values.first()?.as_str(), row.title.as_str())))
    }
}
