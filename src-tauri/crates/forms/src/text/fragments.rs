//! A paragraph cut into the fragments between which a line may end.

use textwrap::core::Fragment;

use crate::block::{Look, Run};
use crate::error::FormError;
use crate::text::face::Face;
use crate::text::shape::{Shaper, Word, width};

/// A stretch of a fragment in one look.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    pub(crate) content: Content,
    pub(crate) look: Look,
    /// Width in points; a leader to the margin states its least width here and grows later.
    pub(crate) width: f64,
}

/// What a piece shows.
#[derive(Debug, Clone)]
pub(crate) enum Content {
    Word(Face, Word),
    /// Dots, of fixed width or up to the margin.
    Leader {
        to_margin: bool,
    },
    Check(bool),
}

/// What stays together on one line.
#[derive(Debug, Clone, Default)]
pub(crate) struct Frag {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) width: f64,
    /// Width of the space that follows, when another fragment follows on the line.
    pub(crate) space: f64,
}

impl Fragment for Frag {
    fn width(&self) -> f64 {
        self.width
    }
    fn whitespace_width(&self) -> f64 {
        self.space
    }
    fn penalty_width(&self) -> f64 {
        0.0
    }
}

/// Least width of a leader to the margin: shorter dots cannot be written on.
const LEAST_LEADER: f64 = 42.0;
/// Side of a check box, in em.
const CHECK: f64 = 0.72;
const OBJECT: char = '\u{FFFC}';

/// Cuts runs into fragments none of which is wider than `limit`.
pub(crate) fn fragments(
    runs: &[Run],
    size: f64,
    limit: f64,
    shaper: &mut Shaper,
) -> Result<Vec<Frag>, FormError> {
    let mut text = String::new();
    let mut spans = Vec::new();
    for run in runs {
        let start = text.len();
        match run {
            Run::Text { text: own, .. } => text.push_str(own),
            Run::Leader(_) => text.push(OBJECT),
            // For the line breaker a check box behaves like a letter.
            Run::Check(_) => text.push('x'),
            Run::Break => {}
        }
        spans.push((start, text.len(), run));
    }
    let mut cutter = Cutter { text: &text, spans: &spans, size, shaper };
    let mut result = Vec::new();
    let mut start = 0;
    let mut inner = Vec::new();
    for (end, _) in unicode_linebreak::linebreaks(&text) {
        let before = text.get(..end).unwrap_or_default();
        let after = text.get(end..).unwrap_or_default();
        // A number such as 05-NQ/CB or a date stays whole unless it is wider than the line.
        if !before.ends_with([' ', OBJECT]) && !after.starts_with(OBJECT) && !after.is_empty() {
            inner.push(end);
            continue;
        }
        let whole = cutter.fragment(start, end)?;
        if whole.width <= limit {
            result.push(whole);
        } else {
            inner.push(end);
            let mut from = start;
            for to in inner.iter().copied() {
                split_to_fit(cutter.fragment(from, to)?, limit, size, &mut result);
                from = to;
            }
        }
        inner.clear();
        start = end;
    }
    Ok(result)
}

struct Cutter<'a> {
    text: &'a str,
    spans: &'a [(usize, usize, &'a Run)],
    size: f64,
    shaper: &'a mut Shaper,
}

impl Cutter<'_> {
    fn fragment(&mut self, start: usize, end: usize) -> Result<Frag, FormError> {
        let whole = self.text.get(start..end).unwrap_or_default();
        let word_end = start + whole.trim_end_matches(' ').len();
        let mut frag = Frag::default();
        let mut space_look = Look::default();
        for (from, to, run) in self.spans {
            if *to <= start || *from >= end {
                continue;
            }
            match run {
                Run::Text { look, .. } => {
                    space_look = *look;
                    let part = self.text.get(start.max(*from)..word_end.min(*to)).unwrap_or_default();
                    if !part.is_empty() {
                        let face = Face::of(look.bold, look.italic);
                        let word = self.shaper.shape(face, part)?;
                        let width = f64::from(width(&word)) * self.size / 1000.0;
                        frag.pieces.push(Piece { content: Content::Word(face, word), look: *look, width });
                    }
                }
                Run::Leader(fixed) => frag.pieces.push(Piece {
                    content: Content::Leader { to_margin: fixed.is_none() },
                    look: Look::default(),
                    width: fixed.unwrap_or(LEAST_LEADER),
                }),
                Run::Check(on) => frag.pieces.push(Piece {
                    content: Content::Check(*on),
                    look: Look::default(),
                    width: CHECK * self.size,
                }),
                Run::Break => {}
            }
        }
        frag.width = frag.pieces.iter().map(|p| p.width).sum();
        if word_end < end {
            let face = Face::of(space_look.bold, space_look.italic);
            frag.space = f64::from(self.shaper.space(face)?) * self.size / 1000.0;
        }
        Ok(frag)
    }
}

/// Breaks a fragment wider than the line between characters.
fn split_to_fit(frag: Frag, limit: f64, size: f64, result: &mut Vec<Frag>) {
    if frag.width <= limit {
        result.push(frag);
        return;
    }
    let mut current = Frag::default();
    for piece in frag.pieces {
        let Content::Word(face, word) = &piece.content else {
            if current.width + piece.width > limit && !current.pieces.is_empty() {
                result.push(std::mem::take(&mut current));
            }
            let width = piece.width.min(limit);
            current.width += width;
            current.pieces.push(Piece { width, ..piece });
            continue;
        };
        let mut from = 0;
        let mut taken = 0.0;
        for (index, glyph) in word.iter().enumerate() {
            let advance = f64::from(glyph.advance) * size / 1000.0;
            if current.width + taken + advance > limit && (index > from || !current.pieces.is_empty()) {
                push_part(&mut current, &piece, *face, word.get(from..index), taken);
                result.push(std::mem::take(&mut current));
                from = index;
                taken = 0.0;
            }
            taken += advance;
        }
        push_part(&mut current, &piece, *face, word.get(from..), taken);
    }
    current.space = frag.space;
    result.push(current);
}

fn push_part(
    frag: &mut Frag,
    piece: &Piece,
    face: Face,
    part: Option<&[crate::text::shape::Glyph]>,
    width: f64,
) {
    if let Some(part) = part.filter(|p| !p.is_empty()) {
        frag.pieces.push(Piece { content: Content::Word(face, part.into()), look: piece.look, width });
        frag.width += width;
    }
}
