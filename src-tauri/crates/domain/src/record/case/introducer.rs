//! Members who help and introduce a candidate (QĐ 294-QĐ/TW pt 3.2).

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use crate::date::CivilDate;
use crate::id::MemberId;

/// An official member the cell assigned. A file may have two; whoever left stays with the day it ended.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Introducer {
    /// The member.
    pub member: Option<MemberId>,
    /// Ngày chi bộ phân công.
    pub assigned_on: Option<CivilDate>,
    /// Number of the resolution that assigned.
    pub resolution_no: String,
    /// Since when both work, study or live in the same unit: at least twelve months before the introduction.
    pub known_since: Option<CivilDate>,
    /// Assigned in place of another: the twelve months are not asked.
    pub replacement: bool,
    /// Helps the probationer after the ceremony, rather than introducing the candidate.
    pub probation: bool,
    /// Ưu điểm, as the member writes (3-KNĐ, or 11-KNĐ of a probationer).
    pub strengths: String,
    /// Khuyết điểm và những vấn đề cần lưu ý.
    pub weaknesses: String,
    /// Date of that paper.
    pub written_on: Option<CivilDate>,
    /// Until when.
    pub ended_on: Option<CivilDate>,
    /// Why it ended.
    pub ended_reason: String,
    /// Struck by a correction.
    pub struck: bool,
}

/// What the helper remarked in a quarter.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct QuarterRemark {
    /// Year.
    pub year: u32,
    /// Quarter, 1 to 4.
    pub quarter: u32,
    /// Who remarked.
    pub member: Option<MemberId>,
    /// What.
    pub text: String,
    /// Struck by a correction.
    pub struck: bool,
}
