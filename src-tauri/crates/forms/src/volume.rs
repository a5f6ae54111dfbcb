//! Several documents bound into one: their pages in order, counted through from the first sheet.

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
    let mut volume = Document {
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
        volume.bookmarks.push((volume.pages.len() + 1, part.title));
        volume.pages.extend(part.pages);
        volume.gaps.extend(part.gaps);
        volume.missing_glyphs.extend(part.missing_glyphs);
        volume.html.push_str(&part.html);
        volume.text.push_str(&part.text);
        volume.text.push('\n');
        volume.date = part.date.max(volume.date);
        volume.draft |= part.draft;
    }
    let count = volume.pages.len();
    let mut shaper = Shaper::default();
    for (index, page) in volume.pages.iter_mut().enumerate() {
        number(page, &format!("{}/{count}", index + 1), &mut shaper)?;
    }
    Ok(volume)
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
