//! What stands on every page outside the text: its number, the draft mark, the practice watermark. Marks are
//! a layer of the print and never part of the record.

use std::rc::Rc;

use harfrust::font::glyph::outline::PathSink;

use crate::display::{Ink, Item, Page, Segment, mm};
use crate::error::FormError;
use crate::form::style::{Align, PageSetup, ParaStyle};
use crate::layout::paragraph::{paragraph, plain};
use crate::text::face::{Face, face};
use crate::text::shape::Shaper;

/// Size of the draft mark on a sheet whose pages are not numbered, points.
const UNNUMBERED: f64 = 14.0;

/// Size of the footer, points.
const FOOTER: f64 = 8.5;

/// How far above the lower edge of the sheet the footer stands, millimetres: in the margin, where printers still reach.
const FOOTER_UP: f64 = 11.0;

/// The marks of a print.
#[derive(Debug, Clone, Default)]
pub(crate) struct Marks {
    /// Printed in the upper left corner.
    pub(crate) draft: Option<String>,
    /// Printed large and pale across the page.
    pub(crate) watermark: Option<String>,
    /// Printed small in the lower margin: the number in the minute book and the check code.
    pub(crate) footer: Option<String>,
}

/// Puts numbers and marks on finished pages.
pub(crate) fn stamp(
    pages: &mut [Page],
    setup: &PageSetup,
    marks: &Marks,
    shaper: &mut Shaper,
) -> Result<(), FormError> {
    let watermark = match &marks.watermark {
        Some(text) => Some(diagonal(text, setup, shaper)?),
        None => None,
    };
    // A sheet without page numbers still says that it is a draft.
    let size = if setup.number_size > 0.0 { setup.number_size } else { UNNUMBERED };
    let style = ParaStyle { size, line: size * 1.15, align: Align::Center, ..ParaStyle::default() };
    for (index, page) in pages.iter_mut().enumerate() {
        if let Some(path) = &watermark {
            page.items.insert(0, Item::Fill { path: Rc::clone(path), ink: Ink::Pale });
        }
        let mut put = |text: &str, style: ParaStyle, top: f64| -> Result<(), FormError> {
            let width = setup.width - setup.left - setup.right;
            for strip in paragraph(&plain(text, style), width, shaper)? {
                let place = |item: Item| item.shifted(setup.left, top);
                page.items.extend(strip.items.into_iter().map(place));
            }
            Ok(())
        };
        if index > 0 && setup.number_size > 0.0 {
            put(&(index + 1).to_string(), style, setup.number_top)?;
        }
        if let Some(draft) = &marks.draft {
            put(draft, ParaStyle { align: Align::Left, bold: true, ..style }, setup.number_top)?;
        }
        if let Some(footer) = &marks.footer {
            let small = ParaStyle { size: FOOTER, line: FOOTER * 1.2, ..style };
            put(footer, small, setup.height - mm(FOOTER_UP))?;
        }
    }
    Ok(())
}

/// Outlines of a text running from the lower left to the upper right of the page. Shapes, not text: the
/// words of the document are what a search finds.
fn diagonal(text: &str, setup: &PageSetup, shaper: &mut Shaper) -> Result<Rc<[Segment]>, FormError> {
    let word = shaper.shape(Face::Bold, text)?;
    let loaded = face(Face::Bold)?;
    let thousandths = f64::from(crate::text::shape::width(&word)).max(1.0);
    let (w, h) = (setup.width, setup.height);
    let length = w.hypot(h) - 2.0 * mm(35.0);
    let size = (length / thousandths * 1000.0).min(72.0);
    let (sin, cos) = (h / w.hypot(h), w / w.hypot(h));
    let mut pen =
        Pen { scale: size / loaded.units(), sin, cos, origin: (0.0, 0.0), at: (0.0, 0.0), path: Vec::new() };
    let mut along = -thousandths * size / 2000.0;
    for glyph in word.iter() {
        // Half the height of a capital below the diagonal centres the text on it.
        let down = size * 0.33;
        pen.origin = (w / 2.0 + along * cos + down * sin, h / 2.0 - along * sin + down * cos);
        loaded.draw(glyph.id, &mut pen);
        along += f64::from(glyph.advance) * size / 1000.0;
    }
    Ok(pen.path.into())
}

/// Collects a glyph's outline, turned and scaled.
struct Pen {
    scale: f64,
    sin: f64,
    cos: f64,
    origin: (f64, f64),
    at: (f64, f64),
    path: Vec<Segment>,
}

impl Pen {
    fn map(&self, x: f32, y: f32) -> (f64, f64) {
        let (x, y) = (f64::from(x) * self.scale, f64::from(y) * self.scale);
        (self.origin.0 + x * self.cos - y * self.sin, self.origin.1 - x * self.sin - y * self.cos)
    }
}

impl PathSink for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.at = self.map(x, y);
        self.path.push(Segment::Move(self.at.0, self.at.1));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.at = self.map(x, y);
        self.path.push(Segment::Line(self.at.0, self.at.1));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let (from, control, to) = (self.at, self.map(cx, cy), self.map(x, y));
        let toward = |end: (f64, f64)| {
            (end.0 + (control.0 - end.0) * 2.0 / 3.0, end.1 + (control.1 - end.1) * 2.0 / 3.0)
        };
        let (a, b) = (toward(from), toward(to));
        self.path.push(Segment::Cubic(a.0, a.1, b.0, b.1, to.0, to.1));
        self.at = to;
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let (a, b, to) = (self.map(ax, ay), self.map(bx, by), self.map(x, y));
        self.path.push(Segment::Cubic(a.0, a.1, b.0, b.1, to.0, to.1));
        self.at = to;
    }

    fn close(&mut self) {
        self.path.push(Segment::Close);
    }
}
