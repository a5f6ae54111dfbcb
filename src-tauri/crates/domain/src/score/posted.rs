//! The proof of posting as a sheet asks for it: on the e-handbook in time, late, another way, or the reason why not.

use crate::date::CivilDate;
use crate::record::{Posting, PostingWay};

/// What is recorded of one stage of a meeting's papers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Posted {
    /// Nothing that tells.
    #[default]
    Unrecorded,
    /// On the e-handbook by the last day.
    InTime(CivilDate),
    /// On the e-handbook after it.
    Late(CivilDate),
    /// Out, but not on the e-handbook.
    Otherwise(PostingWay, CivilDate),
    /// Not out, with the reason.
    NotDone(String),
}

impl Posted {
    /// What the acts of one stage prove, `due` being the last day: the e-handbook before any other way, what was done
    /// before a reason why not, the earliest act of each way.
    pub fn of(acts: &[Posting], due: Option<CivilDate>) -> Self {
        let Some(due) = due else { return Self::Unrecorded };
        let acts = || acts.iter().filter(|act| !act.struck);
        let first = |way: &PostingWay| acts().filter(|act| act.way == *way).filter_map(|act| act.on).min();
        if let Some(on) = first(&PostingWay::Handbook) {
            return if on <= due { Self::InTime(on) } else { Self::Late(on) };
        }
        for way in [PostingWay::Zalo, PostingWay::Paper] {
            if let Some(on) = first(&way) {
                return Self::Otherwise(way, on);
            }
        }
        let reason = acts().find(|act| act.way == PostingWay::NotDone);
        reason.map_or(Self::Unrecorded, |act| Self::NotDone(act.reason.clone()))
    }

    /// Whether it was on the e-handbook in time. Another way and a reason are for people to weigh: they say neither.
    pub(super) fn in_time(&self) -> Option<bool> {
        match self {
            Self::InTime(_) => Some(true),
            Self::Late(_) => Some(false),
            Self::Unrecorded | Self::Otherwise(..) | Self::NotDone(_) => None,
        }
    }

    /// As the sheet prints it, `what` being the papers.
    pub(super) fn said(&self, what: &str) -> Option<String> {
        let handbook = |on: &CivilDate, when: &str| {
            Some(format!("{what} đã đưa lên Sổ tay đảng viên điện tử ngày {}, {when}.", on.shown()))
        };
        match self {
            Self::Unrecorded => None,
            Self::InTime(on) => handbook(on, "đúng hạn"),
            Self::Late(on) => handbook(on, "quá hạn"),
            Self::Otherwise(PostingWay::Zalo, on) => {
                Some(format!("{what} đã gửi qua Zalo ngày {}.", on.shown()))
            }
            Self::Otherwise(_, on) => Some(format!("{what} đã phát bản giấy ngày {}.", on.shown())),
            Self::NotDone(reason) => Some(format!("{what} chưa đưa lên được: {reason}.")),
        }
    }
}
