//! One member through the year.

use std::collections::BTreeSet;

use super::{Limits, Presence, Share, Sitting};

/// What the absences of a member call for. The app only says so: it proposes and removes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Notice {
    /// Nothing.
    #[default]
    None,
    /// Cần nhắc nhở.
    Watch,
    /// Cần chi bộ xem xét (QĐ 294-QĐ/TW pt 8.1).
    Act,
}

impl Notice {
    /// The word screens translate; empty for none.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Watch => "watch",
            Self::Act => "act",
        }
    }
}

/// A member's line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Id of the member.
    pub member: String,
    /// Name as it stood on the latest convened list.
    pub name: String,
    /// From another cell, on temporary activity here: counted for themselves, not for the cell.
    pub temp_here: bool,
    /// One entry a sitting; `None` where the member was not convened.
    pub presences: Vec<Option<Presence>>,
    /// Over the meetings at which the member was expected.
    pub share: Share,
    /// Months stayed away from without a reason.
    pub missed: Vec<u32>,
    /// What that calls for.
    pub notice: Notice,
}

impl Line {
    pub(super) fn new(member: &str) -> Self {
        Self {
            member: member.to_owned(),
            name: String::new(),
            temp_here: false,
            presences: Vec::new(),
            share: Share::default(),
            missed: Vec::new(),
            notice: Notice::None,
        }
    }

    /// Presences in a month, in order.
    pub fn in_month(&self, sittings: &[Sitting], month: u32) -> impl Iterator<Item = Presence> {
        let of_month = self.presences.iter().zip(sittings).filter(move |(_, sitting)| sitting.month == month);
        of_month.filter_map(|(presence, _)| *presence).collect::<Vec<_>>().into_iter()
    }

    /// Counts the months once all meetings are in. A month counts when the member came to none of its meetings and was
    /// absent from one without a reason: two meetings missed in one month are one month (*ba tháng trong năm*). The cell
    /// of a member on temporary activity here counts for itself.
    pub(super) fn close(&mut self, sittings: &[Sitting], limits: &Limits<'_>) {
        self.presences.resize(sittings.len(), None);
        let months: BTreeSet<u32> = sittings.iter().map(|sitting| sitting.month).collect();
        let missed = months.into_iter().filter(|month| {
            let own: Vec<Presence> = self.in_month(sittings, *month).collect();
            own.contains(&Presence::Unexcused) && !own.iter().any(|presence| presence.is_present())
        });
        self.missed = missed.collect();
        let count = u32::try_from(self.missed.len()).unwrap_or(u32::MAX);
        self.notice = match count {
            _ if self.temp_here => Notice::None,
            count if count >= limits.act => Notice::Act,
            count if count >= limits.watch => Notice::Watch,
            _ => Notice::None,
        };
    }
}
