//! PDFs that came from outside: read once, looked at, their pages ready to be bound with ours.

use std::sync::Arc;

use lopdf::{Dictionary, LoadOptions, Object, ObjectId};

/// Most pages one file may bring.
const MOST_PAGES: usize = 300;

/// Most bytes one part of it may unpack to.
const MOST_UNPACKED: usize = 64 * 1024 * 1024;

/// A tree of pages deeper than this goes in circles.
const DEEPEST: usize = 32;

/// Why a PDF cannot be bound.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PdfFault {
    /// It does not hold together.
    #[error("the PDF is damaged: {0}")]
    Damaged(String),
    /// It opens with a password only.
    #[error("the PDF is locked with a password")]
    Locked,
    /// It has no page.
    #[error("the PDF has no page")]
    Empty,
    /// More pages than anybody scanned.
    #[error("the PDF has {pages} pages, more than {most}")]
    TooManyPages {
        /// How many it has.
        pages: usize,
        /// How many may come.
        most: usize,
    },
}

/// A PDF from outside, whole and open.
#[derive(Debug, Clone)]
pub struct ScannedPdf {
    pub(crate) document: Arc<lopdf::Document>,
    pages: Vec<ScannedPage>,
}

/// One page of it.
#[derive(Debug, Clone, PartialEq)]
pub struct ScannedPage {
    pub(crate) id: ObjectId,
    /// What of it is shown: left, lower, right and upper edge, points.
    pub(crate) area: [f64; 4],
    /// Quarter turns to the right it asks to be shown with.
    pub(crate) turns: u32,
    /// Width as shown, points.
    pub width: f64,
    /// Height as shown, points.
    pub height: f64,
    /// Dots per inch, where the page is one picture.
    pub dpi: Option<u32>,
}

impl PartialEq for ScannedPdf {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.document, &other.document) && self.pages == other.pages
    }
}

impl ScannedPdf {
    /// Reads a PDF and everything that binding its pages will need.
    ///
    /// # Errors
    /// [`PdfFault`] says what is wrong with it.
    pub fn read(bytes: &[u8]) -> Result<Self, PdfFault> {
        let options = LoadOptions::with_max_decompressed_size(MOST_UNPACKED);
        let document =
            lopdf::Document::load_mem_with_options(bytes, options).map_err(|error| fault(&error))?;
        if document.is_encrypted() {
            return Err(PdfFault::Locked);
        }
        let ids: Vec<ObjectId> = document.page_iter().take(MOST_PAGES + 1).collect();
        match ids.len() {
            0 => return Err(PdfFault::Empty),
            pages if pages > MOST_PAGES => {
                return Err(PdfFault::TooManyPages { pages, most: MOST_PAGES });
            }
            _ => {}
        }
        let pages = ids.into_iter().map(|id| page(&document, id)).collect::<Result<_, _>>()?;
        Ok(Self { document: Arc::new(document), pages })
    }

    /// Its pages.
    pub fn pages(&self) -> &[ScannedPage] {
        &self.pages
    }

    /// What a page draws.
    pub(crate) fn content(&self, page: &ScannedPage) -> Result<Vec<u8>, PdfFault> {
        content(&self.document, page.id)
    }

    /// Fonts and pictures of a page, its own or those of the branch it hangs on.
    pub(crate) fn resources(&self, page: &ScannedPage) -> Option<&Object> {
        inherited(&self.document, page.id, b"Resources")
    }
}

fn page(document: &lopdf::Document, id: ObjectId) -> Result<ScannedPage, PdfFault> {
    const A4: [f64; 4] = [0.0, 0.0, 595.28, 841.89];
    // Looked at now, so that a page that cannot be bound is told while its file is at hand.
    content(document, id)?;
    let area = |key: &[u8]| rectangle(document, inherited(document, id, key)?);
    let area = area(b"CropBox").or_else(|| area(b"MediaBox")).unwrap_or(A4);
    let [left, lower, right, upper] = area;
    let turned = inherited(document, id, b"Rotate").and_then(|turned| turned.as_i64().ok()).unwrap_or(0);
    let turns = u32::try_from(turned.rem_euclid(360) / 90).unwrap_or(0);
    let (across, up) = (right - left, upper - lower);
    let (width, height) = if turns % 2 == 0 { (across, up) } else { (up, across) };
    Ok(ScannedPage { id, area, turns, width, height, dpi: resolution(document, id, across) })
}

fn content(document: &lopdf::Document, id: ObjectId) -> Result<Vec<u8>, PdfFault> {
    let mut drawn = Vec::new();
    for stream in document.get_page_contents(id) {
        let stream =
            document.get_object(stream).and_then(Object::as_stream).map_err(|error| fault(&error))?;
        let rest = MOST_UNPACKED.saturating_sub(drawn.len());
        if stream.dict.has(b"Filter") {
            drawn.extend(stream.decompressed_content_with_limit(rest).map_err(|error| fault(&error))?);
        } else {
            drawn.extend_from_slice(&stream.content);
        }
        drawn.push(b'\n');
    }
    Ok(drawn)
}

/// A value of a page, or of the nearest branch above it that has one.
fn inherited<'d>(document: &'d lopdf::Document, page: ObjectId, key: &[u8]) -> Option<&'d Object> {
    let mut node = document.get_dictionary(page).ok()?;
    for _ in 0..DEEPEST {
        if let Ok(value) = node.get_deref(key, document) {
            return Some(value);
        }
        node = node.get_deref(b"Parent", document).and_then(Object::as_dict).ok()?;
    }
    None
}

/// Two corners in any order, as edges; nothing when they enclose nothing.
fn rectangle(document: &lopdf::Document, value: &Object) -> Option<[f64; 4]> {
    let edges = value.as_array().ok()?.iter().map(|edge| {
        let (_, edge) = document.dereference(edge).ok()?;
        edge.as_float().ok().map(f64::from).filter(|edge| edge.is_finite())
    });
    let edges: Vec<f64> = edges.collect::<Option<_>>()?;
    let [a, b, c, d] = *edges.as_slice() else { return None };
    let [left, right] = [a.min(c), a.max(c)];
    let [lower, upper] = [b.min(d), b.max(d)];
    (right - left >= 1.0 && upper - lower >= 1.0).then_some([left, lower, right, upper])
}

/// Dots per inch of a page that is one picture, as scanners make them.
fn resolution(document: &lopdf::Document, page: ObjectId, across: f64) -> Option<u32> {
    let resources = inherited(document, page, b"Resources")?.as_dict().ok()?;
    let pictures = resources.get_deref(b"XObject", document).and_then(Object::as_dict).ok()?;
    let is_picture =
        |dict: &Dictionary| dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Image");
    let mut widths = pictures.iter().filter_map(|(_, picture)| {
        let (_, picture) = document.dereference(picture).ok()?;
        let dict = &picture.as_stream().ok()?.dict;
        if is_picture(dict) { dict.get_deref(b"Width", document).ok()?.as_i64().ok() } else { None }
    });
    let (only, None) = (widths.next()?, widths.next()) else { return None };
    Some((only as f64 / (across / 72.0)).round().clamp(0.0, f64::from(u16::MAX)) as u32)
}

fn fault(error: &lopdf::Error) -> PdfFault {
    match error {
        lopdf::Error::InvalidPassword | lopdf::Error::Decryption(_) => PdfFault::Locked,
        other => PdfFault::Damaged(other.to_string()),
    }
}
