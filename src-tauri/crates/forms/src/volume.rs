//! Several documents in one file: laid behind each other, or bound and counted through from the first sheet.

use crate::display::{Item, Page, mm};
use crate::document::Document;
use crate::error::FormError;
use crate::form::style::{Align, ParaStyle};
use crate::layout::{paragraph, plain};
use crate::text::shape::Shaper;

/// Size of the running number, points.
const SIZE: f64 = 8.5;

/// The running number stands this far from the right edge, millimetres.
const RIGHT: f64 = 15.0;

/// The same from the lower edge: on the line of the footer.
const UP: f64 = 11.0;

/// Binds documents into one. Each page keeps what it shows and gets its number in the whole, in the outer lower corner;
/// each part gets a bookmark.
/// The whole is a draft as soon as one part is, and lacks what its parts lack.
pub fn bind_volume(parts: Vec<Document>, title: &str) -> Result<Document, FormError> {
    let mut volume = join(parts, title);
    let count = volume.pages.len();
    let mut shaper = Shaper::default();
    for (index, page) in volume.pages.iter_mut().enumerate() {
        number(page, &format!("{}/{count}", index + 1), &mut shaper)?;
    }
    Ok(volume)
}

/// Lays documents behind each other in one file; every page stays exactly as it is. The whole is a draft as soon as one
/// part is, and lacks what its parts lack.
pub fn join(parts: Vec<Document>, title: &str) -> Document {
    let mut joined = Document {
        pages: Vec::new(),
        bookmarks: Vec::new(),
        gaps: Vec::new(),
        missing_glyphs: Vec::new(),
        html: String::new(),
        text: String::new(),
        title: title.to_owned(),
        date: None,
        draft: false,
        source: None,
    };
    for part in parts {
        joined.bookmarks.push((joined.pages.len() + 1, part.title));
        joined.pages.extend(part.pages);
        joined.gaps.extend(part.gaps);
        joined.missing_glyphs.extend(part.missing_glyphs);
        joined.html.push_str(&part.html);
        joined.text.push_str(&part.text);
        joined.text.push('\n');
        joined.date = part.date.max(joined.date);
        joined.draft |= part.draft;
    }
    joined
}

fn number(page: &mut Page, text: &str, shaper: &mut Shaper) -> Result<(), FormError> {
    let style = ParaStyle { size: SIZE, line: SIZE * 1.2, align: Align::Right, ..ParaStyle::default() };
    let width = mm(40.0);
    let (left, top) = (page.width - mm(RIGHT) - width, page.height - mm(UP));
    for strip in paragraph(&plain(text, style), width, shaper)? {
        page.items.extend(strip.items.into_iter().map(|item: Item| item.shifted(left, top)));
    }
    Ok(())
}
