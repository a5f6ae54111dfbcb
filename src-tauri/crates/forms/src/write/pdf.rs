//! The display list as PDF, written by printpdf; what it cannot say is set on the finished lopdf document.

use lopdf::{Dictionary, Object, StringFormat};
use printpdf::{
    Codepoint, Color, Line, LinePoint, Mm, Op, PaintMode, PdfDocument, PdfFontHandle, PdfPage,
    PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rgb, TextItem, TextMatrix, WindingOrder,
};

use crate::display::{GlyphRun, Ink, Item, Page, Segment};
use crate::document::Document;
use crate::error::FormError;
use crate::text::face::{Face, face};
use crate::write::pdf_fonts::{Subsets, font_id, run};
use crate::write::pdf_sheets;

/// Writes a document.
pub(crate) fn pdf(document: &Document) -> Result<Vec<u8>, FormError> {
    let mut pdf = PdfDocument::new(&document.title);
    let subsets = Subsets::embed(&document.pages, &mut pdf)?;
    for page in &document.pages {
        let ops = Ops::of(page, &subsets)?;
        let mm = |points: f64| Mm::from(Pt(points as f32));
        pdf.pages.push(PdfPage::new(mm(page.width), mm(page.height), ops));
    }
    for (page, title) in &document.bookmarks {
        pdf.add_bookmark(title, *page);
    }
    let options =
        PdfSaveOptions { subset_fonts: false, image_optimization: None, ..PdfSaveOptions::default() };
    let mut finished = printpdf::to_lopdf_doc(&pdf, &options, &mut Vec::new());
    pdf_sheets::lay(&mut finished, &document.pages)?;
    complete(&mut finished, document);
    finished.compress();
    let mut bytes = Vec::new();
    finished.save_to(&mut bytes).map_err(|e| FormError::Pdf { message: e.to_string() })?;
    Ok(bytes)
}

/// Sets version, language, title and dates, and drops the trailer id, which printpdf takes from a counter.
fn complete(finished: &mut lopdf::Document, document: &Document) {
    "1.7".clone_into(&mut finished.version);
    finished.trailer.remove(b"ID");
    let mut info = Dictionary::new();
    info.set("Title", text_string(&document.title));
    info.set("Creator", text_string("Sổ Chi Bộ"));
    info.set("Producer", text_string("Sổ Chi Bộ, printpdf"));
    if let Some(date) = document.date.as_deref().and_then(pdf_date) {
        for key in ["CreationDate", "ModDate"] {
            info.set(key, Object::String(date.clone().into_bytes(), StringFormat::Literal));
        }
    }
    let info = finished.add_object(info);
    if let Ok(old) = finished.trailer.get(b"Info").and_then(Object::as_reference) {
        finished.objects.remove(&old);
    }
    finished.trailer.set("Info", info);
    if let Ok(catalog) = finished.catalog_mut() {
        catalog.set("Lang", Object::string_literal("vi"));
        let mut preferences = Dictionary::new();
        preferences.set("DisplayDocTitle", true);
        catalog.set("ViewerPreferences", preferences);
    }
    finished.renumber_objects();
}

/// A text string of the Info dictionary: UTF-16 with its mark.
fn text_string(text: &str) -> Object {
    let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), StringFormat::Hexadecimal)
}

/// `2026-02-05` as a PDF date, at midnight in Việt Nam.
fn pdf_date(date: &str) -> Option<String> {
    let digits: String = date.chars().filter(char::is_ascii_digit).collect();
    (digits.len() == 8 && date.len() == 10).then(|| format!("D:{digits}000000+07'00'"))
}

/// The operations of one page, in the PDF's coordinates: y grows upwards.
struct Ops<'s> {
    height: f64,
    subsets: &'s Subsets,
    ops: Vec<Op>,
    ink: Option<Ink>,
    font: Option<(Face, f64)>,
    pen: Option<(Ink, f64)>,
}

impl<'s> Ops<'s> {
    fn of(page: &Page, subsets: &'s Subsets) -> Result<Vec<Op>, FormError> {
        let mut ops = Ops { height: page.height, subsets, ops: Vec::new(), ink: None, font: None, pen: None };
        for item in &page.items {
            if let Item::Fill { path, ink } = item {
                ops.fill(path, *ink);
            }
        }
        // Text in one section, in reading order: what a search or a screen reader extracts.
        ops.ops.push(Op::StartTextSection);
        for run in page.items.iter().filter_map(run) {
            ops.text(run)?;
        }
        ops.ops.push(Op::EndTextSection);
        for item in &page.items {
            if let Item::Stroke { from, to, thickness, ink } = item {
                ops.stroke(*from, *to, *thickness, *ink);
            }
        }
        Ok(ops.ops)
    }

    fn point(&self, x: f64, y: f64) -> Point {
        Point { x: Pt(hundredth(x)), y: Pt(hundredth(self.height - y)) }
    }

    fn fill(&mut self, path: &[Segment], ink: Ink) {
        let mut rings: Vec<PolygonRing> = Vec::new();
        for segment in path {
            let mut push = |x: f64, y: f64, bezier: bool| {
                let p = self.point(x, y);
                if let Some(ring) = rings.last_mut() {
                    ring.points.push(LinePoint { p, bezier });
                }
            };
            match *segment {
                Segment::Move(x, y) => {
                    let p = self.point(x, y);
                    rings.push(PolygonRing { points: vec![LinePoint { p, bezier: false }] });
                }
                Segment::Line(x, y) => push(x, y, false),
                Segment::Cubic(ax, ay, bx, by, x, y) => {
                    push(ax, ay, true);
                    push(bx, by, true);
                    push(x, y, false);
                }
                Segment::Close => {}
            }
        }
        self.fill_color(ink);
        let polygon = Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    fn text(&mut self, run: &GlyphRun) -> Result<(), FormError> {
        if self.ink != Some(run.ink) {
            self.fill_color(run.ink);
        }
        if self.font != Some((run.face, run.size)) {
            let font = PdfFontHandle::External(font_id(run.face));
            self.ops.push(Op::SetFont { font, size: Pt(run.size as f32) });
            self.font = Some((run.face, run.size));
        }
        let (x, y) = (hundredth(run.x), hundredth(self.height - run.y));
        self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, y]) });
        let glyph = |id, ch, offset: i32| {
            Codepoint::with_cid(self.subsets.glyph(run.face, id), offset as f32, String::from(ch))
        };
        let mut glyphs: Vec<Codepoint> = run
            .glyphs
            .iter()
            // A no-break space shares its glyph with the space.
            .map(|g| glyph(g.id, if g.ch == '\u{A0}' { ' ' } else { g.ch }, g.natural - g.advance))
            .collect();
        if let (true, Some(space)) = (run.space_after, face(run.face)?.glyph(' ')) {
            glyphs.push(glyph(space, ' ', 0));
        }
        self.ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] });
        Ok(())
    }

    fn stroke(&mut self, from: (f64, f64), to: (f64, f64), thickness: f64, ink: Ink) {
        let points = [from, to].map(|(x, y)| LinePoint { p: self.point(x, y), bezier: false });
        // A list of hundreds of rows has tens of thousands of rules, all alike.
        if self.pen != Some((ink, thickness)) {
            self.ops.push(Op::SetOutlineColor { col: color(ink) });
            self.ops.push(Op::SetOutlineThickness { pt: Pt(hundredth(thickness)) });
            self.pen = Some((ink, thickness));
        }
        self.ops.push(Op::DrawLine { line: Line { points: points.to_vec(), is_closed: false } });
    }

    fn fill_color(&mut self, ink: Ink) {
        self.ops.push(Op::SetFillColor { col: color(ink) });
        self.ink = Some(ink);
    }
}

fn color(ink: Ink) -> Color {
    let (r, g, b) = ink.rgb();
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

/// Positions to a hundredth of a point: finer than any printer, and short in the file.
fn hundredth(value: f64) -> f32 {
    ((value * 100.0).round() / 100.0) as f32
}
