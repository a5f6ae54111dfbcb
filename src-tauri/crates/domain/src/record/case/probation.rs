//! From the ceremony to the decision of recognition (Điều lệ Đảng, Điều 5; HD 06-HD/TW pt 4).

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use super::{CaseVote, Opinion};
use crate::date::CivilDate;

/// What the papers of recognition say (10- to 13-KNĐ).
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Probation {
    /// Ưu điểm, by the probationer (10-KNĐ).
    pub self_strengths: String,
    /// Khuyết điểm, by the probationer.
    pub self_weaknesses: String,
    /// Biện pháp khắc phục.
    pub self_remedy: String,
    /// Date of 10-KNĐ: after the twelve months.
    pub self_review_on: Option<CivilDate>,
    /// Opinions of the organisations (12-KNĐ).
    pub organisations: Opinion,
    /// Opinions of the committee at the place of residence.
    pub residence: Opinion,
    /// Những ưu, khuyết điểm chính as gathered.
    pub opinion_summary: String,
    /// Date of 12-KNĐ.
    pub opinions_on: Option<CivilDate>,
    /// Ưu điểm, as the cell concluded (13-KNĐ).
    pub strengths: String,
    /// Khuyết điểm.
    pub weaknesses: String,
    /// Where the cell voted.
    pub vote: CaseVote,
    /// Number of the resolution.
    pub resolution_no: String,
    /// Date of the resolution.
    pub resolution_on: Option<CivilDate>,
}
