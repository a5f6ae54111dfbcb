//! The application to join (1-KNĐ). The candidate writes it by hand; what is kept here is what a guide sheet or, where
//! it is allowed, a typed application needs.

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use crate::date::CivilDate;

/// What the application says beyond the facts of the person.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Application {
    /// Những nhận thức của bản thân về mục đích, lý tưởng của Đảng và động cơ xin vào Đảng.
    pub motives: String,
    /// Lời hứa.
    pub promise: String,
    /// The date it carries.
    pub written_on: Option<CivilDate>,
    /// Ngày được xét là cảm tình Đảng, as the candidate wrote it; it must equal the day of the cell's resolution.
    pub sympathiser_on: Option<CivilDate>,
}
