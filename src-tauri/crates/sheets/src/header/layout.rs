//! Lists that are known by the set of their columns.

use serde::Serialize;

use super::{HeaderRows, Mapping};
use crate::field::{self, FieldKey};

/// The list a sheet looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Layout {
    /// The national workbook with groups of columns under a header of two rows.
    National,
    /// The national workbook with its header in one row.
    NationalFlat,
    /// The export named `DS_DANGVIEN`.
    MemberExport,
    /// `Danh sách trích ngang đảng viên` of the armed forces.
    Extract,
    /// Columns were recognised one by one.
    Free,
    /// No header was recognised; the columns have to be named by hand.
    Unknown,
}

/// Columns only the national workbook has.
const NATIONAL: [FieldKey; 8] = [
    field::BIRTH_PROVINCE,
    field::HOME_PROVINCE,
    field::RESIDENCE_PROVINCE,
    field::BIRTH_DETAIL,
    field::HOME_DETAIL,
    field::RESIDENCE_DETAIL,
    field::STATUS_DATE,
    field::OLD_CARD_NO,
];
const EXPORT: [FieldKey; 5] =
    [field::FULL_NAME, field::CARD_NO, field::PERSONAL_ID, field::ORG, field::RESIDENCE_ORG];
const EXTRACT: [FieldKey; 3] = [field::FULL_NAME, field::RANK, field::ENLISTED_ON];

impl Layout {
    pub(super) fn of(mapping: &Mapping, header: HeaderRows) -> Self {
        let has = |key: &&FieldKey| mapping.columns.iter().any(|column| column.field == Some(**key));
        if NATIONAL.iter().filter(has).count() >= NATIONAL.len() - 1 {
            return if header.count == 2 { Self::National } else { Self::NationalFlat };
        }
        if EXPORT.iter().all(|key| has(&key)) {
            return Self::MemberExport;
        }
        if EXTRACT.iter().all(|key| has(&key)) {
            return Self::Extract;
        }
        if mapping.columns.iter().any(|column| column.field.is_some()) { Self::Free } else { Self::Unknown }
    }
}
