//! Work given to members, and how it is followed up.

use super::meeting::MemberOption;
use super::{Finding, wire};

wire! {
    /// A task.
    pub struct TaskView {
        /// Task id.
        pub id: String,
        /// Meeting that gave it, if one did.
        pub meeting: String,
        /// Agenda item id.
        pub item: String,
        /// What.
        pub title: String,
        /// Owner's member id.
        pub owner: String,
        /// Owner's name.
        pub owner_name: String,
        /// Deadline.
        pub deadline: String,
        /// `open`, `partly`, `undone`, `done` or `dropped`.
        pub state: String,
        /// Result.
        pub result: String,
        /// Where it stood when the period began: `ongoing`, `dated`, `standing` or `undated`.
        pub start: String,
        /// When the result was reached.
        pub done_on: String,
    }

    /// A task, new when `task` is empty.
    pub struct TaskInput {
        /// Meeting id.
        #[serde(default)]
        pub meeting: String,
        /// Task id.
        #[serde(default)]
        pub task: String,
        /// Agenda item id.
        #[serde(default)]
        pub item: String,
        /// What.
        pub title: String,
        /// Owner's member id.
        #[serde(default)]
        pub owner: String,
        /// Deadline.
        #[serde(default)]
        pub deadline: String,
        /// `open`, `partly`, `undone`, `done` or `dropped`.
        #[serde(default)]
        pub state: String,
        /// Result.
        #[serde(default)]
        pub result: String,
    }

    /// What came of a task.
    pub struct TaskResultInput {
        /// Task id.
        pub task: String,
        /// `open`, `partly`, `undone`, `done` or `dropped`.
        pub state: String,
        /// What came of it.
        #[serde(default)]
        pub result: String,
        /// When.
        #[serde(default)]
        pub done_on: String,
        /// Where it stood when the period began; as its deadline says when empty.
        #[serde(default)]
        pub start: String,
    }

    /// Whose and which tasks to list.
    pub struct TaskListInput {
        /// Year whose finished work is listed too; this year when 0.
        #[serde(default)]
        pub year: u32,
    }

    /// Everything still to be done, and what was finished in a year.
    pub struct TaskListOutput {
        /// Today, `dd/mm/yyyy`.
        pub today: String,
        /// The year.
        pub year: u32,
        /// Years there are tasks of, latest first.
        pub years: Vec<u32>,
        /// Tasks by deadline; those without one last.
        pub rows: Vec<TaskRow>,
        /// Members work can be given to.
        pub people: Vec<MemberOption>,
    }

    /// A task to be followed up.
    pub struct TaskRow {
        /// The task.
        pub task: TaskView,
        /// The meeting or resolution that gave it; empty when it was added in between.
        pub source: String,
        /// Where that opens.
        pub route: String,
        /// `overdue`, `soon`, `later`, `undated` or `finished`.
        pub due: String,
        /// Days until the deadline, negative when past.
        pub days: Option<i32>,
        /// What it lacks.
        pub findings: Vec<Finding>,
    }
}
