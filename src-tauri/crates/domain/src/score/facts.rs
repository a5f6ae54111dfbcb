//! What is known of a meeting that a score sheet asks about, and how it is said.

use std::str::FromStr;

use serde::{Deserialize, Deserializer};

use super::posted::Posted;
use crate::percent::Percent;

/// A share as counted: so many of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Part {
    /// So many.
    pub of: u32,
    /// Of so many.
    pub whole: u32,
}

impl Part {
    fn percent(self) -> Option<Percent> {
        Percent::of(self.of, self.whole)
    }

    fn said(self, what: &str) -> Option<String> {
        Some(format!("{what}: {}/{}, đạt {}%.", self.of, self.whole, self.percent()?))
    }
}

/// Facts of one meeting. What nobody recorded is `None`, and proposes nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// Length in minutes.
    pub minutes: Option<u32>,
    /// Least length by the rules.
    pub least_minutes: u32,
    /// Present of those expected (without the exempt and those active elsewhere).
    pub attendance: Option<Part>,
    /// Absent without a reason.
    pub unexcused: Option<u32>,
    /// Most meetings in a row this year that one member missed with a reason.
    pub excused_run: u32,
    /// Meetings of the committee, or of secretary and deputy, in the month.
    pub consulted: u32,
    /// The cell has a secretary only: nobody to confer with.
    pub secretary_alone: bool,
    /// Different members who spoke, of those present.
    pub speakers: Option<Part>,
    /// A topical meeting is held in the month.
    pub topical: bool,
    /// Work of the last period done, of all that was heard.
    pub tasks: Option<Part>,
    /// Places the minutes cannot be signed without.
    pub gaps: u32,
    /// A resolution or conclusion was adopted.
    pub adopted: bool,
    /// The minutes were read back.
    pub read_back: bool,
    /// Tasks given.
    pub given: u32,
    /// What is recorded of the papers before the meeting.
    pub papers: Posted,
    /// What is recorded of the finished documents after it.
    pub documents: Posted,
}

macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident = $word:literal),+ $(,)?) => {
        /// A fact that a sheet can name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Fact { $($(#[$doc])* $name),+ }

        impl FromStr for Fact {
            type Err = String;
            fn from_str(word: &str) -> Result<Self, String> {
                match word {
                    $($word => Ok(Self::$name),)+
                    other => Err(format!("there is no fact called {other:?}")),
                }
            }
        }
    };
}

facts! {
    /// Length in minutes.
    Minutes = "minutes",
    /// Minutes missing from the least length.
    Short = "short",
    /// Length as a share of the least one.
    Length = "length",
    /// Share that attended.
    Attendance = "attendance",
    /// Absent without a reason.
    Unexcused = "unexcused",
    /// Longest run of excused absences.
    ExcusedRun = "excused_run",
    /// Meetings of the committee in the month.
    Consulted = "consulted",
    /// Whether the cell has a secretary only.
    SecretaryAlone = "secretary_alone",
    /// Share of those present who spoke.
    Speakers = "speakers",
    /// Whether a topical meeting is held in the month.
    Topical = "topical",
    /// Share of work done.
    Tasks = "tasks",
    /// Gaps of the minutes.
    Gaps = "gaps",
    /// Whether a resolution or conclusion was adopted.
    Adopted = "adopted",
    /// Whether the minutes were read back.
    ReadBack = "read_back",
    /// Tasks given.
    Given = "given",
    /// Whether the papers went to the e-handbook in time.
    PapersInTime = "papers_in_time",
    /// Whether the papers went to the e-handbook at all.
    PapersPosted = "papers_posted",
    /// Whether the finished documents went there in time.
    DocumentsInTime = "documents_in_time",
}

impl<'de> Deserialize<'de> for Fact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl Facts {
    /// A fact in tenths: counts and yes (1) or no (0) times ten, shares in tenths of a percent.
    pub(super) fn tenths(&self, fact: Fact) -> Option<u32> {
        let count = |count: u32| Some(count.saturating_mul(10));
        let share = |part: Option<Part>| part?.percent().map(Percent::tenths);
        match fact {
            Fact::Minutes => count(self.minutes?),
            Fact::Short => count(self.least_minutes.saturating_sub(self.minutes?)),
            Fact::Length => share(Some(Part { of: self.minutes?, whole: self.least_minutes })),
            Fact::Attendance => share(self.attendance),
            Fact::Unexcused => count(self.unexcused?),
            Fact::ExcusedRun => count(self.excused_run),
            Fact::Consulted => count(self.consulted),
            Fact::SecretaryAlone => count(u32::from(self.secretary_alone)),
            Fact::Speakers => share(self.speakers),
            Fact::Topical => count(u32::from(self.topical)),
            Fact::Tasks => share(self.tasks),
            Fact::Gaps => count(self.gaps),
            Fact::Adopted => count(u32::from(self.adopted)),
            Fact::ReadBack => count(u32::from(self.read_back)),
            Fact::Given => count(self.given),
            Fact::PapersInTime => count(u32::from(self.papers.in_time()?)),
            Fact::PapersPosted => count(u32::from(self.papers.in_time().is_some())),
            Fact::DocumentsInTime => count(u32::from(self.documents.in_time()?)),
        }
    }

    /// The fact as the sheet prints it; nothing when it is not known.
    pub fn said(&self, fact: Fact) -> Option<String> {
        let yes = |is: bool, yes: &str, no: &str| Some(if is { yes } else { no }.to_owned());
        match fact {
            Fact::Minutes | Fact::Short | Fact::Length => {
                Some(format!("Họp {} phút, quy định ít nhất {} phút.", self.minutes?, self.least_minutes))
            }
            Fact::Attendance => self.attendance?.said("Có mặt trên số phải dự"),
            Fact::Unexcused => Some(format!("Vắng không lý do: {} người.", self.unexcused?)),
            Fact::ExcusedRun => {
                Some(format!("Vắng có lý do nhiều kỳ liên tiếp nhất trong năm: {} kỳ.", self.excused_run))
            }
            Fact::Consulted | Fact::SecretaryAlone if self.secretary_alone => {
                Some("Chi bộ chỉ có bí thư.".to_owned())
            }
            Fact::Consulted | Fact::SecretaryAlone => {
                Some(format!("Biên bản họp chi ủy (hội ý) trong tháng: {}.", self.consulted))
            }
            Fact::Speakers => self.speakers?.said("Phát biểu trên số có mặt"),
            Fact::Topical => yes(
                self.topical,
                "Tháng này có sinh hoạt chuyên đề.",
                "Tháng này không có sinh hoạt chuyên đề.",
            ),
            Fact::Tasks => self.tasks?.said("Nhiệm vụ kỳ trước đã hoàn thành"),
            Fact::Gaps => Some(format!("Biên bản còn thiếu {} chỗ phải có.", self.gaps)),
            Fact::Adopted => yes(
                self.adopted,
                "Đã thông qua nghị quyết hoặc kết luận.",
                "Chưa ghi biểu quyết thông qua nghị quyết hoặc kết luận.",
            ),
            Fact::ReadBack => yes(self.read_back, "Biên bản đã đọc lại.", "Biên bản chưa đọc lại."),
            Fact::Given => Some(format!("Giao {} nhiệm vụ.", self.given)),
            Fact::PapersInTime | Fact::PapersPosted => self.papers.said("Tài liệu"),
            Fact::DocumentsInTime => self.documents.said("Văn bản hoàn chỉnh"),
        }
    }
}
