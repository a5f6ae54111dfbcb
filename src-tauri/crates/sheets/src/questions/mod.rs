//! A workbook of questions that somebody fills in on another machine and hands back.
//!
//! Every page carries a hidden row of keys and, in its first cell, whose workbook it is: a page is known by them and not
//! by its name, a column by its key and not by its place. What people do to the rest (sort, move, rename, add rows) is read
//! as it stands; a page or column that is gone is simply not answered.

mod read;
mod write;

pub use read::read_questions;
pub use write::write_questions;

/// Whose workbook it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// What is asked, for example `sochibo-cv`.
    pub kind: String,
    /// Version of the questions.
    pub version: u32,
    /// Id of the record it is about.
    pub about: String,
}

/// A question: a line of a page of answers, or a column of a page of rows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Question {
    /// Key of the value.
    pub key: String,
    /// What is asked.
    pub label: String,
    /// How to answer.
    pub help: String,
    /// Answers to choose from; others can be typed.
    pub choices: Vec<String>,
    /// Width of its column in characters; of a line it does not matter.
    pub width: u16,
}

/// A row that is there already.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GivenRow {
    /// Its id, kept in a hidden column.
    pub id: String,
    /// Its values, in the order of the questions.
    pub values: Vec<String>,
}

/// What a page holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// One answer to each question, one below the other.
    Answers(Vec<String>),
    /// Rows, and how many empty ones to offer below them.
    Rows(Vec<GivenRow>, u32),
}

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionPage {
    /// Its key.
    pub key: String,
    /// Name of the sheet.
    pub name: String,
    /// What to do here, a line each.
    pub help: Vec<String>,
    /// Its questions.
    pub questions: Vec<Question>,
    /// What is known already.
    pub given: Given,
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// Whose workbook it is.
    pub stamp: Stamp,
    /// Pages in the order of the file; those that are no pages of it are left out.
    pub pages: Vec<AnsweredPage>,
}

/// A page that came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnsweredPage {
    /// Its key.
    pub key: String,
    /// Name of the sheet.
    pub sheet: String,
    /// Keys of the columns that are still there.
    pub columns: Vec<String>,
    /// Filled cells in columns that belong to no question.
    pub stray: Vec<String>,
    /// Rows with anything in them.
    pub rows: Vec<AnsweredRow>,
}

/// A row that came back: of a page of answers one question, its key as id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnsweredRow {
    /// Row of the sheet, from 1.
    pub row: u32,
    /// Its id; empty for a row somebody added.
    pub id: String,
    /// Filled cells.
    pub cells: Vec<AnsweredCell>,
}

/// How a cell was filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filling {
    /// Typed as text, or a number.
    Typed,
    /// The program made a date of it.
    Date,
    /// A formula that failed: `#REF!`.
    Broken,
}

/// A filled cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnsweredCell {
    /// Key of the column; [`ANSWER`] on a page of answers.
    pub key: String,
    /// Its name, `C5`.
    pub cell: String,
    /// What it says.
    pub text: String,
    /// How.
    pub filling: Filling,
}

/// Key of the column of answers.
pub const ANSWER: &str = "answer";

/// Marks, in the hidden column, of rows that are no answers.
const MARK: &str = "#";
