//! The display list: what stands where on a page. The PDF writer and the preview read the same list, so what
//! is previewed is what prints.
//!
//! Units are points (1/72 inch); x grows to the right and y downwards from the upper left corner of the page.

use std::rc::Rc;

use crate::sheet::Laid;
use crate::text::face::Face;
use crate::text::shape::Word;

/// Colour of a mark on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ink {
    /// Everything that is part of the document.
    #[default]
    Black,
    /// A missing value in the preview.
    Gap,
    /// The practice watermark, under the text.
    Pale,
}

impl Ink {
    /// Red, green and blue, each 0 to 1.
    pub fn rgb(self) -> (f32, f32, f32) {
        match self {
            Ink::Black => (0.0, 0.0, 0.0),
            Ink::Gap => (0.78, 0.06, 0.06),
            Ink::Pale => (0.89, 0.89, 0.92),
        }
    }
}

/// A word in one face, size and colour.
#[derive(Debug, Clone, PartialEq)]
pub struct GlyphRun {
    /// Left end.
    pub x: f64,
    /// Baseline.
    pub y: f64,
    /// The face.
    pub face: Face,
    /// Size in points.
    pub size: f64,
    /// Colour.
    pub ink: Ink,
    /// The glyphs, with their advances.
    pub glyphs: Word,
    /// Whether a space follows on the same line, for text extraction.
    pub space_after: bool,
}

/// A step of a filled path.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Segment {
    /// Starts a contour.
    Move(f64, f64),
    /// Straight line.
    Line(f64, f64),
    /// Cubic curve: two control points and the end.
    Cubic(f64, f64, f64, f64, f64, f64),
    /// Closes the contour.
    Close,
}

/// One thing on a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// Text.
    Run(GlyphRun),
    /// A straight stroke.
    Stroke {
        /// Start.
        from: (f64, f64),
        /// End.
        to: (f64, f64),
        /// Thickness.
        thickness: f64,
        /// Colour.
        ink: Ink,
    },
    /// A filled shape in page coordinates, shared between the pages that show it.
    Fill {
        /// Contours, filled by the non-zero rule.
        path: Rc<[Segment]>,
        /// Colour.
        ink: Ink,
    },
}

impl Item {
    /// A thin black stroke.
    pub(crate) fn stroke(from: (f64, f64), to: (f64, f64), thickness: f64) -> Self {
        Item::Stroke { from, to, thickness, ink: Ink::Black }
    }

    /// The same item elsewhere. Filled shapes are page-wide and stay.
    pub(crate) fn shifted(mut self, dx: f64, dy: f64) -> Self {
        match &mut self {
            Item::Run(run) => {
                run.x += dx;
                run.y += dy;
            }
            Item::Stroke { from, to, .. } => {
                *from = (from.0 + dx, from.1 + dy);
                *to = (to.0 + dx, to.1 + dy);
            }
            Item::Fill { .. } => {}
        }
        self
    }
}

/// One page.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Width in points.
    pub width: f64,
    /// Height in points.
    pub height: f64,
    /// What stands on it, lowest first.
    pub items: Vec<Item>,
    /// A sheet from outside that lies under it. Only the PDF shows it; a preview shows where it lies.
    pub laid: Option<Laid>,
}

/// Millimetres to points.
pub(crate) fn mm(value: f64) -> f64 {
    value * 72.0 / 25.4
}
