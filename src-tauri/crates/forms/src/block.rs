//! A form filled with data: blocks whose text is final. Values enter as text and are never read as markup.

use crate::display::Ink;
use crate::form::style::{Align, ParaStyle};

/// How a run of text looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Look {
    pub(crate) bold: bool,
    pub(crate) italic: bool,
    pub(crate) underline: bool,
    pub(crate) ink: Ink,
}

/// Part of a paragraph.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Run {
    /// Text without line ends.
    Text { text: String, look: Look },
    /// Dots: of a given length in points, or up to the margin.
    Leader(Option<f64>),
    /// A drawn check box.
    Check(bool),
    /// A forced line end.
    Break,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Para {
    pub(crate) style: ParaStyle,
    pub(crate) runs: Vec<Run>,
}

/// Width of a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Width {
    /// In points.
    Fixed(f64),
    /// A share of what the other columns leave.
    Share(f64),
    /// As wide as the widest content.
    Auto,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cell {
    pub(crate) blocks: Vec<Block>,
    pub(crate) colspan: usize,
    pub(crate) rowspan: usize,
    pub(crate) middle: bool,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    pub(crate) cells: Vec<Cell>,
    pub(crate) min_height: f64,
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Table {
    pub(crate) columns: Vec<Width>,
    /// Thickness of the rules in points; zero for none.
    pub(crate) border: f64,
    /// Padding of the cells: left and right, above and below.
    pub(crate) pad: (f64, f64),
    /// Rows repeated on every page.
    pub(crate) head: Vec<Row>,
    pub(crate) rows: Vec<Row>,
}

/// A block of a filled form.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Block {
    Para(Para),
    /// Columns side by side that belong together: a letterhead, a pair of signatures.
    Columns {
        columns: Vec<(Width, Vec<Block>)>,
        gap: f64,
        /// Stays with the last two lines before it.
        with_previous: bool,
    },
    Table(Table),
    /// A box of fixed size, such as the place for a photograph.
    Frame {
        width: f64,
        height: f64,
        align: Align,
        blocks: Vec<Block>,
    },
    Rule {
        width: Option<f64>,
        align: Align,
    },
    Space(f64),
    /// Lines for the pen.
    Dots {
        lines: usize,
        pitch: f64,
    },
    /// Not torn when it fits a page.
    Keep(Vec<Block>),
    PageBreak,
}
