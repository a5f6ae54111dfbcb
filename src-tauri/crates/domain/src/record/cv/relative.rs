//! The family of a candidate, person by person (item 21).

use std::collections::BTreeMap;

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use super::Span;
use crate::answer::Answer;
use crate::date::PartialDate;
use crate::stored::word_enum;
use crate::text::fold;

word_enum! {
    /// How much is asked about a relative.
    RelativeGroup {
        /// Ông, bà nội, ngoại of both sides: in short.
        Grandparents = "a",
        /// Cha, mẹ, vợ, chồng, cha mẹ vợ (chồng): in full, with their political history.
        Parents = "b",
        /// Anh chị em ruột of both sides, children.
        Siblings = "c",
    } default Parents
}

word_enum! {
    /// Whose relative it is.
    RelativeSide {
        /// Bản thân.
        Own = "own",
        /// Vợ hoặc chồng.
        Spouse = "spouse",
    } default Own
}

/// A line of a relative's life; the end of one is the beginning of the next.
#[derive(Debug, Clone, PartialEq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct RelativeHistory {
    /// Place in the list.
    pub order: f64,
    /// When.
    pub span: Span,
    /// Làm gì, ở đâu.
    pub work: String,
    /// Chức vụ.
    pub post: String,
    /// Struck.
    pub struck: bool,
}

/// A relative as the CV tells it. What a group does not ask stays blank.
#[derive(Debug, Clone, PartialEq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Relative {
    /// Place in the list.
    pub order: f64,
    /// Which group.
    pub group: RelativeGroup,
    /// Whose.
    pub side: RelativeSide,
    /// Quan hệ: `cha đẻ`, `mẹ vợ`, `con gái`.
    pub relation: String,
    /// Họ và tên.
    pub name: String,
    /// Năm sinh; unknown ones are said to be.
    pub born: Option<PartialDate>,
    /// Nobody in the family knows the year of birth.
    pub born_unknown: bool,
    /// Nơi sinh.
    pub birth_place: String,
    /// Quê quán.
    pub hometown: String,
    /// Nơi cư trú.
    pub residence: String,
    /// Nghề nghiệp.
    pub occupation: String,
    /// Dân tộc.
    pub ethnicity: String,
    /// Tôn giáo.
    pub religion: Answer,
    /// Quốc tịch.
    pub nationality: String,
    /// Thành phần giai cấp.
    pub class_origin: Answer,
    /// Hoàn cảnh kinh tế.
    pub circumstances: String,
    /// Tiêu chuẩn chính trị and lịch sử chính trị, in words.
    pub political: Answer,
    /// Chấp hành đường lối, chính sách, pháp luật.
    pub conduct: Answer,
    /// Tiền án.
    pub convictions: Answer,
    /// Đảng viên: since when, which cell.
    pub membership: Answer,
    /// Died.
    pub died: bool,
    /// In which year.
    pub died_on: Option<PartialDate>,
    /// Of what, where.
    pub died_how: String,
    /// What they did, period by period.
    pub history: BTreeMap<String, RelativeHistory>,
    /// Struck.
    pub struck: bool,
}

impl Relative {
    /// Whether it is the husband or the wife, also under the word of a list that knows neither.
    pub fn is_spouse(&self) -> bool {
        matches!(fold(&self.relation).as_str(), "vo" | "chong" | "vo (chong)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spouse_is_known_by_the_word_for_one_and_in_laws_are_none() {
        for (relation, spouse) in [
            ("vợ", true),
            ("Chồng", true),
            ("vợ (chồng)", true),
            ("cha vợ", false),
            ("con", false),
            ("", false),
        ] {
            let one = Relative { relation: relation.to_owned(), ..Relative::default() };
            assert_eq!(one.is_spouse(), spouse, "{relation}");
        }
    }
}
