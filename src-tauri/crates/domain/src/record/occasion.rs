//! What only meetings of one kind record: the topic, the year-end ratings, the congress, the end of a meeting on
//! discipline.

use std::collections::BTreeMap;

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use super::election::Election;
use crate::date::CivilDate;
use crate::id::MemberId;
use crate::stored::word_enum;

/// The topic of a topical meeting and what became of it (HD 42-HD/BTCTW, part II.2.2).
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Topic {
    /// Tên chuyên đề.
    pub title: String,
    /// Đánh giá chất lượng chuyên đề.
    pub quality: String,
    /// Nội dung tiếp thu để hoàn thiện.
    pub adopted: String,
    /// Người hoàn thiện.
    pub finisher: Option<MemberId>,
    /// Name of whoever finishes it, as it prints.
    pub finisher_name: String,
    /// Thời hạn hoàn thiện.
    pub finish_by: Option<CivilDate>,
}

word_enum! {
    /// Mức xếp loại chất lượng (HD 43-HD/BTCTW).
    RatingLevel {
        /// Not proposed yet.
        Unset = "",
        /// Hoàn thành xuất sắc nhiệm vụ.
        Excellent = "excellent",
        /// Hoàn thành tốt nhiệm vụ.
        Good = "good",
        /// Hoàn thành nhiệm vụ.
        Fair = "fair",
        /// Không hoàn thành nhiệm vụ.
        Failed = "failed",
    } default Unset
}

/// The ballot on one member, or on the cell itself.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Rating {
    /// The member; nobody when the collective is rated.
    pub member: Option<MemberId>,
    /// Name as it prints.
    pub name: String,
    /// Votes for HTXSNV.
    pub excellent: Option<u32>,
    /// Votes for HTTNV.
    pub good: Option<u32>,
    /// Votes for HTNV.
    pub fair: Option<u32>,
    /// Votes for Không HTNV.
    pub failed: Option<u32>,
    /// Mức đề nghị.
    pub proposed: RatingLevel,
    /// Struck by a correction.
    pub struck: bool,
}

/// The year-end review and its ballot (QĐ 366-QĐ/TW, HD 43-HD/BTCTW).
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Review {
    /// How many may be proposed as excellent, as the superior fixed it; never computed from one cell.
    pub quota: Option<u32>,
    /// Số phiếu phát ra.
    pub issued: Option<u32>,
    /// Số phiếu thu về.
    pub returned: Option<u32>,
    /// Phiếu không hợp lệ.
    pub invalid: Option<u32>,
    /// Ratings by id.
    pub ratings: BTreeMap<String, Rating>,
}

/// A seat in the presidium.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct PresidiumSeat {
    /// Name as it prints.
    pub name: String,
    /// Taken back by a correction.
    pub struck: bool,
}

/// What a congress records of itself (QĐ 294-QĐ/TW pt 12).
#[derive(Debug, Clone, PartialEq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Congress {
    /// Lần thứ, as it prints: `XII`.
    pub ordinal: String,
    /// Nhiệm kỳ, as it prints: `2025 - 2030`.
    pub term: String,
    /// Đoàn chủ tịch, by member id.
    pub presidium: BTreeMap<String, PresidiumSeat>,
    /// Its ballots by id.
    #[autosurgeon(missing = "Default::default")]
    pub elections: BTreeMap<String, Election>,
}

word_enum! {
    /// How a meeting on discipline ends (QĐ 296-QĐ/TW điều 10, 15).
    DisciplineEnding {
        /// Nobody said yet.
        Unset = "",
        /// Within the cell's power: the decision holds from the day it is announced.
        Decided = "decided",
        /// Beyond it: the cell agrees to propose the measure to the competent body.
        Proposed = "proposed",
        /// No measure reached the votes: the whole file goes up.
        Undecided = "undecided",
        /// The cell voted that there is none.
        NoMeasure = "no_measure",
    } default Unset
}

/// What came out of a meeting on discipline.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct DisciplineOutcome {
    /// Which of the endings.
    pub ending: DisciplineEnding,
    /// Hình thức kỷ luật, as it prints.
    pub measure: String,
    /// The body it is proposed or reported to.
    pub body: String,
}

impl Rating {
    /// Votes on each level, best first; a level nobody mentioned has none.
    pub fn votes(&self) -> [u32; 4] {
        [self.excellent, self.good, self.fair, self.failed].map(Option::unwrap_or_default)
    }

    /// Whether any level has been counted.
    pub fn is_counted(&self) -> bool {
        [self.excellent, self.good, self.fair, self.failed].iter().any(Option::is_some)
    }
}

impl Review {
    /// The ratings that stand: the collective first, then by name.
    pub fn standing(&self) -> Vec<(&String, &Rating)> {
        let mut rows: Vec<_> = self.ratings.iter().filter(|(_, rating)| !rating.struck).collect();
        rows.sort_by_cached_key(|(id, rating)| {
            (rating.member.is_some(), crate::text::name_sort_key(&rating.name), (*id).clone())
        });
        rows
    }
}

impl Congress {
    /// Names in the presidium, in name order.
    pub fn seated(&self) -> Vec<&str> {
        let mut names: Vec<_> =
            self.presidium.values().filter(|seat| !seat.struck).map(|seat| seat.name.as_str()).collect();
        names.sort_by_cached_key(|name| crate::text::name_sort_key(name));
        names
    }

    /// Its ballots in their order, struck ones left out.
    pub fn ballots(&self) -> Vec<(&String, &Election)> {
        let mut ballots: Vec<_> = self.elections.iter().filter(|(_, one)| !one.struck).collect();
        ballots.sort_by(|a, b| a.1.order.total_cmp(&b.1.order).then(a.0.cmp(b.0)));
        ballots
    }
}
