//! The four bundled faces of Liberation Serif 2.1.5. No system font is ever looked up: a page must be the
//! same on every machine.

use std::sync::LazyLock;

use harfrust::font::glyph::outline::{DrawMemory, DrawOptions, PathSink};
use harfrust::{Direction, Feature, Font, GlyphId, Script, ShapePlan, Tag};

use crate::error::FormError;

/// One of the four faces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Face {
    /// Upright.
    Regular,
    /// Upright bold.
    Bold,
    /// Italic.
    Italic,
    /// Bold italic.
    BoldItalic,
}

impl Face {
    /// All faces, in the order of their indices.
    pub const ALL: [Face; 4] = [Face::Regular, Face::Bold, Face::Italic, Face::BoldItalic];

    /// The face for a weight and a slant.
    pub fn of(bold: bool, italic: bool) -> Self {
        match (bold, italic) {
            (false, false) => Face::Regular,
            (true, false) => Face::Bold,
            (false, true) => Face::Italic,
            (true, true) => Face::BoldItalic,
        }
    }

    /// Position in [`Face::ALL`].
    pub fn index(self) -> usize {
        match self {
            Face::Regular => 0,
            Face::Bold => 1,
            Face::Italic => 2,
            Face::BoldItalic => 3,
        }
    }

    /// PostScript name of the face.
    pub fn name(self) -> &'static str {
        match self {
            Face::Regular => "LiberationSerif",
            Face::Bold => "LiberationSerif-Bold",
            Face::Italic => "LiberationSerif-Italic",
            Face::BoldItalic => "LiberationSerif-BoldItalic",
        }
    }

    /// The font file.
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Face::Regular => include_bytes!("../../../../../assets/fonts/LiberationSerif-Regular.ttf"),
            Face::Bold => include_bytes!("../../../../../assets/fonts/LiberationSerif-Bold.ttf"),
            Face::Italic => include_bytes!("../../../../../assets/fonts/LiberationSerif-Italic.ttf"),
            Face::BoldItalic => include_bytes!("../../../../../assets/fonts/LiberationSerif-BoldItalic.ttf"),
        }
    }

    /// Whether the face has a picture for the character.
    pub fn has(self, c: char) -> bool {
        face(self).is_ok_and(|f| f.glyph(c).is_some())
    }
}

/// A face ready for shaping.
pub(crate) struct Loaded {
    pub(crate) font: Font,
    pub(crate) plan: ShapePlan,
    pub(crate) features: Vec<Feature>,
    units: f64,
}

/// Ascent and descent of the face in em, as its `hhea` table gives them; the same in all four faces.
pub(crate) const ASCENT: f64 = 0.891;
pub(crate) const DESCENT: f64 = 0.216;

impl Loaded {
    fn new(face: Face) -> Option<Self> {
        let font = Font::new(face.bytes(), 0)?;
        // A ligature would make one glyph stand for two characters, and the extracted text would lose one.
        let features: Vec<Feature> =
            [b"liga", b"clig", b"dlig"].iter().map(|tag| Feature::new(Tag::new(tag), 0, ..)).collect();
        let plan = ShapePlan::new(
            &font,
            Direction::LeftToRight,
            Script::from_iso15924_tag(Tag::new(b"Latn")),
            None,
            &features,
        );
        let units = f64::from(font.units_per_em());
        Some(Self { font, plan, features, units })
    }

    /// Font units to thousandths of an em, rounded: the unit in which a PDF states widths.
    pub(crate) fn thousandths(&self, units: f64) -> i32 {
        (units * 1000.0 / self.units).round() as i32
    }

    /// Advance of a glyph in thousandths of an em, without kerning.
    pub(crate) fn advance(&self, glyph: u16) -> i32 {
        self.thousandths(f64::from(self.font.glyph_metrics().h_advance(GlyphId::from(glyph))))
    }

    /// The glyph of a character.
    pub(crate) fn glyph(&self, c: char) -> Option<u16> {
        let id = self.font.charmap().map_unicode(c)?;
        u16::try_from(id.to_u32()).ok().filter(|id| *id != 0)
    }

    /// Draws a glyph's outline in font units, y upwards.
    pub(crate) fn draw(&self, glyph: u16, sink: &mut dyn PathSink) {
        if let Some(outline) = self.font.outline_glyphs().get(GlyphId::from(glyph)) {
            // A glyph of a bundled face that cannot be drawn is caught by the test over every letter.
            let _ = outline.draw(&DrawOptions::new(), DrawMemory::Scratch, sink);
        }
    }

    /// Font units per em.
    pub(crate) fn units(&self) -> f64 {
        self.units
    }
}

static FACES: LazyLock<[Option<Loaded>; 4]> = LazyLock::new(|| Face::ALL.map(Loaded::new));

/// The loaded face.
pub(crate) fn face(face: Face) -> Result<&'static Loaded, FormError> {
    FACES.get(face.index()).and_then(Option::as_ref).ok_or(FormError::Font { face: face.name() })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every precomposed letter of Vietnamese, both cases.
    const LETTERS: &str =
        "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz";

    #[test]
    fn every_face_has_every_vietnamese_letter() {
        for kind in Face::ALL {
            for c in LETTERS.chars().chain(LETTERS.to_uppercase().chars()) {
                assert!(kind.has(c), "{} lacks {c}", kind.name());
            }
            for c in "₫–—“”‘’…•·§°²³½×÷□■ 0123456789.,;:!?%/()[]{}<>&'\"*+-=_@#".chars()
            {
                assert!(kind.has(c), "{} lacks {c}", kind.name());
            }
        }
    }

    #[test]
    fn the_faces_have_the_stated_ascent_and_descent() {
        for kind in Face::ALL {
            let metrics = *face(kind).unwrap().font.metrics();
            let line = metrics.h_line().unwrap();
            assert!((line.ascender.to_f64() / 2048.0 - ASCENT).abs() < 0.001, "{line:?}");
            assert!((line.descender.to_f64().abs() / 2048.0 - DESCENT).abs() < 0.001, "{line:?}");
        }
    }
}
