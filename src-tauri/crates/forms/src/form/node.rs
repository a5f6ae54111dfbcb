//! A form as written: the tree of its elements, with expressions compiled and styles resolved.

use crate::bind::expr::Expr;
use crate::block::Width;
use crate::form::style::{Align, ParaStyle};

/// An element or a stretch of text of a form.
#[derive(Debug)]
pub(crate) enum Node {
    // Blocks
    Para { style: ParaStyle, children: Vec<Node> },
    Columns { columns: Vec<(Width, Vec<Node>)>, gap: f64, with_previous: bool },
    Table(TableNode),
    Frame { width: f64, height: f64, align: Align, children: Vec<Node> },
    Rule { width: Option<f64>, align: Align },
    Space(f64),
    Dots { lines: usize, pitch: f64 },
    Keep(Vec<Node>),
    PageBreak,
    // Rows and cells of a table
    Row { min_height: f64, children: Vec<Node> },
    Cell { colspan: usize, rowspan: usize, middle: bool, children: Vec<Node> },
    // Inline
    Text(String),
    Styled { bold: bool, italic: bool, underline: bool, children: Vec<Node> },
    Leader(Option<f64>),
    Check(Expr),
    Value(Expr),
    Break,
    // Anywhere
    If { test: Expr, then: Vec<Node>, otherwise: Vec<Node> },
    For { each: Expr, name: String, separator: String, children: Vec<Node> },
}

/// A table as written.
#[derive(Debug)]
pub(crate) struct TableNode {
    pub(crate) columns: Vec<Width>,
    pub(crate) border: f64,
    pub(crate) pad: (f64, f64),
    pub(crate) head: Vec<Node>,
    pub(crate) rows: Vec<Node>,
}
