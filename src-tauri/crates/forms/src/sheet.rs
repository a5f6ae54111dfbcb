//! Pages that came from outside: a picture of a paper, or a page of a scanned PDF, laid on a sheet of A4.

use std::sync::Arc;

use crate::display::{Page, mm};
use crate::document::Document;
use crate::scanned::{ScannedPage, ScannedPdf};

/// A4, millimetres.
const A4: (f64, f64) = (210.0, 297.0);

/// What lies on a page from outside.
#[derive(Debug, Clone, PartialEq)]
pub enum Sheet {
    /// A picture.
    Picture {
        /// A JPEG.
        jpeg: Arc<Vec<u8>>,
        /// Pixels.
        width: u32,
        /// Pixels.
        height: u32,
    },
    /// A page of a PDF.
    Page {
        /// The PDF.
        pdf: ScannedPdf,
        /// The page, counted from 0.
        index: usize,
    },
}

/// A sheet and how it lies on its page.
#[derive(Debug, Clone, PartialEq)]
pub struct Laid {
    /// The sheet.
    pub sheet: Sheet,
    /// Quarter turns to the right.
    pub turns: u32,
    /// Left, lower, right and upper edge of the place it fills, points from the lower left corner.
    pub(crate) place: [f64; 4],
}

impl Sheet {
    /// Width and height as it came.
    fn sides(&self) -> (f64, f64) {
        match self {
            Self::Picture { width, height, .. } => (f64::from(*width), f64::from(*height)),
            Self::Page { pdf, index } => pdf.pages().get(*index).map_or(A4, |page| (page.width, page.height)),
        }
    }

    /// The page of the PDF.
    pub(crate) fn page(&self) -> Option<(&ScannedPdf, &ScannedPage)> {
        match self {
            Self::Picture { .. } => None,
            Self::Page { pdf, index } => pdf.pages().get(*index).map(|page| (pdf, page)),
        }
    }
}

/// A document of sheets from outside, each on a page of A4, upright or lying as the sheet does. `foot` millimetres stay free
/// below each, for the number it gets in a bound volume.
pub fn of_sheets(sheets: Vec<(Sheet, u32)>, title: &str, foot: f64) -> Document {
    let lay = |(sheet, turns): (Sheet, u32)| {
        let (across, down) = sheet.sides();
        let (across, down) = if turns % 2 == 0 { (across, down) } else { (down, across) };
        let (width, height) = if across > down { (mm(A4.1), mm(A4.0)) } else { (mm(A4.0), mm(A4.1)) };
        let room = height - mm(foot);
        let scale = (width / across.max(1.0)).min(room / down.max(1.0));
        let (shown, tall) = (across * scale, down * scale);
        let (left, lower) = ((width - shown) / 2.0, mm(foot) + (room - tall) / 2.0);
        let place = [left, lower, left + shown, lower + tall];
        Page { width, height, items: Vec::new(), laid: Some(Laid { sheet, turns: turns % 4, place }) }
    };
    Document {
        pages: sheets.into_iter().map(lay).collect(),
        bookmarks: Vec::new(),
        gaps: Vec::new(),
        missing_glyphs: Vec::new(),
        html: String::new(),
        text: title.to_owned(),
        title: title.to_owned(),
        date: None,
        draft: false,
        source: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(width: u32, height: u32) -> Sheet {
        Sheet::Picture { jpeg: Arc::default(), width, height }
    }

    #[test]
    fn a_sheet_keeps_its_shape_and_leaves_the_foot_free() {
        let laid =
            of_sheets(vec![(picture(1654, 2339), 0), (picture(1654, 2339), 1)], "Đơn xin vào Đảng", 12.0);
        for page in &laid.pages {
            let [left, lower, right, upper] = page.laid.as_ref().unwrap().place;
            assert!(lower >= mm(12.0) - 0.01 && upper <= page.height + 0.01 && left >= 0.0);
            let (across, down) = (right - left, upper - lower);
            let shape = across.max(down) / across.min(down);
            assert!((shape - 2339.0 / 1654.0).abs() < 0.01, "{shape}");
        }
        let upright = |page: &Page| page.height > page.width;
        assert!(upright(&laid.pages[0]) && !upright(&laid.pages[1]), "a quarter turn lays the page down");
    }
}
