//! The fonts of a PDF: subsets with rounded widths, under our own ids.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{FontId, ParsedFont, PdfDocument, PdfFont};
use subsetter::GlyphRemapper;

use crate::display::{GlyphRun, Item, Page};
use crate::error::FormError;
use crate::text::face::{Face, Loaded, face};

/// Glyph ids of the embedded subsets.
#[derive(Debug)]
pub(crate) struct Subsets {
    maps: BTreeMap<Face, GlyphRemapper>,
}

/// Id of a face inside the PDF. printpdf's own ids come from a counter and would differ from print to print.
pub(crate) fn font_id(kind: Face) -> FontId {
    FontId(format!("F{}", kind.index() + 1))
}

impl Subsets {
    /// Embeds the glyphs that the pages use.
    pub(crate) fn embed(pages: &[Page], pdf: &mut PdfDocument) -> Result<Self, FormError> {
        let mut used: BTreeMap<Face, BTreeSet<u16>> = BTreeMap::new();
        for run in pages.iter().flat_map(|p| &p.items).filter_map(run) {
            let glyphs = used.entry(run.face).or_default();
            glyphs.extend(run.glyphs.iter().map(|g| g.id));
            glyphs.extend(face(run.face)?.glyph(' '));
        }
        let mut maps = BTreeMap::new();
        for (kind, glyphs) in used {
            let glyphs: Vec<u16> = glyphs.into_iter().collect();
            let map = GlyphRemapper::new_from_glyphs_sorted(&glyphs);
            let font = subset(kind, &map)?;
            pdf.resources.fonts.map.insert(font_id(kind), PdfFont::new(font));
            maps.insert(kind, map);
        }
        Ok(Self { maps })
    }

    /// Id of a glyph in the subset.
    pub(crate) fn glyph(&self, kind: Face, id: u16) -> u16 {
        self.maps.get(&kind).and_then(|map| map.get(id)).unwrap_or(0)
    }
}

/// The glyph run of an item, if it is one.
pub(crate) fn run(item: &Item) -> Option<&GlyphRun> {
    match item {
        Item::Run(run) => Some(run),
        Item::Stroke { .. } | Item::Fill { .. } => None,
    }
}

fn subset(kind: Face, map: &GlyphRemapper) -> Result<ParsedFont, FormError> {
    let broken = || FormError::Font { face: kind.name() };
    let loaded = face(kind)?;
    let bytes = subsetter::subset(kind.bytes(), 0, map).map_err(|_| broken())?;
    let mut font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or_else(broken)?;
    font.font_name = Some(format!("{}+{}", tag(kind), kind.name()));
    // printpdf floors widths to thousandths of an em and text would drift; stated in thousandths and rounded
    // they are the advances the layout used.
    for (new, old) in map.remapped_gids().enumerate() {
        if let (Ok(new), Ok(width)) = (u16::try_from(new), u16::try_from(loaded.advance(old))) {
            font.glyph_widths.insert(new, width);
        }
    }
    let scale = |value: i16| i16::try_from(loaded.thousandths(f64::from(value))).unwrap_or(value);
    let metrics = &mut font.pdf_font_metrics;
    for value in [&mut metrics.x_min, &mut metrics.y_min, &mut metrics.x_max, &mut metrics.y_max] {
        *value = scale(*value);
    }
    metrics.units_per_em = 1000;
    font.units_per_em = 1000;
    font.font_metrics.ascent = scale(font.font_metrics.ascent);
    font.font_metrics.descent = scale(font.font_metrics.descent);
    describe(kind, loaded, &mut font);
    Ok(font)
}

/// The subset drops the tables from which printpdf reads slant and weight.
fn describe(kind: Face, loaded: &Loaded, font: &mut ParsedFont) {
    let metrics = &mut font.pdf_font_metrics;
    if matches!(kind, Face::Italic | Face::BoldItalic) && metrics.caret_slope_run == 0 {
        (metrics.caret_slope_rise, metrics.caret_slope_run) =
            (i16::try_from(loaded.units() as i64).unwrap_or(1), 590);
    }
    metrics.us_weight_class = if matches!(kind, Face::Bold | Face::BoldItalic) { 700 } else { 400 };
}

/// The six letters that mark a subset.
fn tag(kind: Face) -> &'static str {
    match kind {
        Face::Regular => "SCBREG",
        Face::Bold => "SCBBLD",
        Face::Italic => "SCBITA",
        Face::BoldItalic => "SCBBDI",
    }
}
