//! A resolution or conclusion of the cell: of a month, from its minutes; of a year, assigning work to every member.

use std::collections::BTreeMap;

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use super::cell::DocumentType;
use super::task::{Task, TaskStart, TaskState};
use crate::date::CivilDate;
use crate::id::{ItemId, MeetingId, ResolutionId};
use crate::stored::word_enum;

word_enum! {
    /// What the paper decides. A regular month ends with a resolution or a conclusion (HD 42-HD/BTCTW).
    ResolutionKind {
        /// Nghị quyết lãnh đạo thực hiện nhiệm vụ tháng.
        Month = "month",
        /// Kết luận của kỳ sinh hoạt.
        Conclusion = "conclusion",
        /// Nghị quyết phân công công tác đảng viên trong năm.
        Year = "year",
    } default Month
}

word_enum! {
    /// In whose name it is signed; samples differ, the cell is the default.
    SignedBy {
        /// T/M CHI BỘ.
        Cell = "cell",
        /// T/M CHI ỦY.
        Committee = "committee",
    } default Cell
}

/// A task as it stood when the paper took it: what is recorded later does not reach back.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct TaskLine {
    /// Place in the table, from 1.
    pub order: u32,
    /// What is to be done.
    pub title: String,
    /// Name of the owner as it prints.
    pub owner: String,
    /// By when.
    pub deadline: Option<CivilDate>,
    /// Tình trạng đầu kỳ.
    pub start: TaskStart,
    /// How far it was.
    pub state: TaskState,
    /// What came of it.
    pub result: String,
    /// When.
    pub done_on: Option<CivilDate>,
}

/// A resolution or conclusion.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Resolution {
    /// Id.
    pub id: ResolutionId,
    /// What it decides.
    pub kind: ResolutionKind,
    /// The meeting that adopted it.
    pub meeting: Option<MeetingId>,
    /// Month it is about, 1 to 12; 0 for a year.
    pub month: u32,
    /// Year it is about.
    pub year: u32,
    /// Its number, for example `05`.
    pub number: String,
    /// Ngày ban hành.
    pub date: Option<CivilDate>,
    /// The vote that adopted it, in its meeting.
    pub vote: Option<ItemId>,
    /// In whose name it is signed.
    pub signed_by: SignedBy,
    /// Name of the deputy who signs in the secretary's place; empty when the secretary signs.
    #[autosurgeon(missing = "Default::default")]
    pub deputy: String,
    /// Its own words, by the key of their section.
    pub texts: BTreeMap<String, String>,
    /// Work of the last month with its results, by task id.
    pub reviewed: BTreeMap<String, TaskLine>,
    /// Work given for the coming month, by task id.
    pub given: BTreeMap<String, TaskLine>,
}

/// What a paper of a kind and time is called.
pub fn title(kind: &ResolutionKind, month: u32, year: u32) -> String {
    match kind {
        ResolutionKind::Month | ResolutionKind::Unknown(_) => format!("Nghị quyết tháng {month}/{year}"),
        ResolutionKind::Conclusion => format!("Kết luận tháng {month}/{year}"),
        ResolutionKind::Year => format!("Nghị quyết phân công công tác đảng viên năm {year}"),
    }
}

impl ResolutionKind {
    /// The series its number belongs to.
    pub fn document_type(&self) -> DocumentType {
        match self {
            Self::Conclusion => DocumentType::Conclusion,
            _ => DocumentType::Resolution,
        }
    }
}

impl TaskLine {
    /// A task as it stands, at a place of the table.
    pub fn of(task: &Task, order: u32) -> Self {
        Self {
            order,
            title: task.title.clone(),
            owner: task.owner_name.clone(),
            deadline: task.deadline,
            start: task.start(),
            state: task.state.clone(),
            result: task.result.clone(),
            done_on: task.done_on,
        }
    }
}

impl Resolution {
    /// What it is called: `Nghị quyết tháng 11/2026`.
    pub fn title(&self) -> String {
        title(&self.kind, self.month, self.year)
    }

    /// The words of a section; blank when nothing was written.
    pub fn text(&self, section: &str) -> &str {
        self.texts.get(section).map(String::as_str).unwrap_or_default()
    }

    /// Lines of a table in their order.
    pub fn in_order(lines: &BTreeMap<String, TaskLine>) -> Vec<(&String, &TaskLine)> {
        let mut rows: Vec<_> = lines.iter().collect();
        rows.sort_by_key(|(id, line)| (line.order, (*id).clone()));
        rows
    }
}
