//! Shaping of words, remembered: a document repeats most of its words.

use std::collections::BTreeMap;
use std::rc::Rc;

use harfrust::{Buffer, ShapeOptions, ShaperFont, shape};

use crate::error::FormError;
use crate::text::face::{Face, face};

/// One shaped glyph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyph {
    /// Glyph id in the face.
    pub id: u16,
    /// The character it stands for.
    pub ch: char,
    /// Advance in thousandths of an em, kerning included.
    pub advance: i32,
    /// Advance of the glyph alone, in thousandths of an em, as the PDF's width table states it.
    pub natural: i32,
}

/// Glyphs of one word.
pub type Word = Rc<[Glyph]>;

/// Shapes words of the four faces.
#[derive(Debug, Default)]
pub(crate) struct Shaper {
    words: [BTreeMap<Box<str>, Word>; 4],
}

impl Shaper {
    /// Glyphs of a piece of text without line ends.
    pub(crate) fn shape(&mut self, kind: Face, text: &str) -> Result<Word, FormError> {
        if let Some(word) = self.words.get(kind.index()).and_then(|words| words.get(text)) {
            return Ok(Rc::clone(word));
        }
        let word: Word = shape_word(kind, text)?.into();
        if let Some(words) = self.words.get_mut(kind.index()) {
            words.insert(text.into(), Rc::clone(&word));
        }
        Ok(word)
    }

    /// Width of a space in thousandths of an em.
    pub(crate) fn space(&mut self, kind: Face) -> Result<i32, FormError> {
        Ok(width(&self.shape(kind, " ")?))
    }
}

/// Width of shaped glyphs in thousandths of an em.
pub(crate) fn width(glyphs: &[Glyph]) -> i32 {
    glyphs.iter().map(|g| g.advance).sum()
}

fn shape_word(kind: Face, text: &str) -> Result<Vec<Glyph>, FormError> {
    let loaded = face(kind)?;
    let mut buffer = Buffer::new();
    buffer.set_cluster_level(harfrust::ClusterLevel::MonotoneCharacters);
    buffer.push_str(text);
    buffer.set_direction(harfrust::Direction::LeftToRight);
    buffer.set_script(harfrust::Script::from_iso15924_tag(harfrust::Tag::new(b"Latn")));
    let options = ShapeOptions::new().plan(Some(&loaded.plan)).features(&loaded.features);
    shape(&ShaperFont::new(&loaded.font), &mut buffer, options)
        .map_err(|_| FormError::Font { face: kind.name() })?;
    let glyphs = buffer.glyph_infos().iter().zip(buffer.glyph_positions()).map(|(info, position)| {
        let id = u16::try_from(info.glyph_id).unwrap_or(0);
        let natural = loaded.advance(id);
        let ch = text.get(info.cluster as usize..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
        let own = f64::from(loaded.font.glyph_metrics().h_advance(harfrust::GlyphId::from(id)));
        let kern = loaded.thousandths(f64::from(position.x_advance) - own);
        Glyph { id, ch, advance: natural + kern, natural }
    });
    Ok(glyphs.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_kerned_and_one_glyph_is_one_character() {
        let mut shaper = Shaper::default();
        let word = shaper.shape(Face::Regular, "AVTo").unwrap();
        assert_eq!(word.iter().map(|g| g.ch).collect::<String>(), "AVTo");
        assert!(width(&word) < word.iter().map(|g| g.natural).sum(), "no kerning in {word:?}");
        let plain = shaper.shape(Face::Regular, "fi").unwrap();
        assert_eq!(plain.len(), 2, "a ligature hides a character: {plain:?}");
    }
}
