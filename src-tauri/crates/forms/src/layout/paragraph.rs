//! Paragraphs: wrapped, aligned, and cut into one strip per line.

use crate::block::{Look, Para, Run};
use crate::display::{GlyphRun, Ink, Item};
use crate::error::FormError;
use crate::form::style::{Align, ParaStyle};
use crate::layout::strip::Strip;
use crate::text::face::{ASCENT, DESCENT, Face};
use crate::text::fragments::{Content, Frag, Piece, fragments};
use crate::text::shape::{Shaper, Word};
use crate::text::wrap::{LineWidths, wrap};

/// Lays a paragraph out in a container of a given width.
pub(crate) fn paragraph(para: &Para, width: f64, shaper: &mut Shaper) -> Result<Vec<Strip>, FormError> {
    let style = &para.style;
    let inner = (width - style.left - style.right).max(style.size);
    let mut lines = Vec::new();
    for (index, runs) in para.runs.split(|run| *run == Run::Break).enumerate() {
        let first = if index == 0 { style.first } else { style.hang };
        let widths = LineWidths { first: inner - first, rest: inner - style.hang };
        let limit = widths.first.min(widths.rest).max(style.size);
        let mut frags = fragments(runs, style.size, limit, shaper)?;
        let ranges = wrap(&frags, widths, style.size, style.align == Align::Justify);
        let count = ranges.len();
        for (number, range) in ranges.into_iter().enumerate() {
            let indent = if number == 0 { first } else { style.hang };
            let Some(line) = frags.get_mut(range) else { continue };
            let setter =
                Line { style, left: style.left + indent, width: inner - indent, last: number + 1 == count };
            lines.push(setter.set(line, shaper)?);
        }
    }
    if lines.is_empty() {
        lines.push(Vec::new());
    }
    Ok(strips(style, lines))
}

/// Natural width of the widest line a paragraph would take without wrapping, in points.
pub(crate) fn natural_width(para: &Para, shaper: &mut Shaper) -> Result<f64, FormError> {
    let mut widest: f64 = 0.0;
    for runs in para.runs.split(|run| *run == Run::Break) {
        let frags = fragments(runs, para.style.size, f64::MAX, shaper)?;
        let spaces: f64 = frags.iter().rev().skip(1).map(|f| f.space).sum();
        widest = widest.max(frags.iter().map(|f| f.width).sum::<f64>() + spaces + para.style.first.max(0.0));
    }
    Ok(widest + para.style.left + para.style.right)
}

fn strips(style: &ParaStyle, lines: Vec<Vec<Item>>) -> Vec<Strip> {
    let count = lines.len();
    let mut strips: Vec<Strip> = lines
        .into_iter()
        .enumerate()
        .map(|(index, items)| Strip {
            height: style.line,
            before: if index == 0 { style.before } else { 0.0 },
            items,
            // Two lines at least at the foot and at the head of a page; a heading never alone.
            keep: if index + 1 < count {
                index == 0 || index + 2 == count
            } else {
                style.keep_next || style.heading > 0
            },
            ..Strip::default()
        })
        .collect();
    if style.heading > 0 {
        strips.iter_mut().for_each(|s| s.keep = true);
    }
    if style.rule {
        add_rule(style, &mut strips);
    }
    if style.after > 0.0 {
        let keep = strips.last().is_some_and(|s| s.keep);
        strips.push(Strip { keep, ..Strip::space(style.after) });
    }
    strips
}

/// Draws the thin line under a name of the same length as the text.
fn add_rule(style: &ParaStyle, strips: &mut [Strip]) {
    let Some(strip) = strips.last_mut() else { return };
    let mut ends: Option<(f64, f64)> = None;
    for item in &strip.items {
        if let Item::Run(run) = item {
            let end = run.x + width_of(&run.glyphs, run.size);
            ends = Some(ends.map_or((run.x, end), |(a, b)| (a.min(run.x), b.max(end))));
        }
    }
    if let Some((from, to)) = ends {
        let y = baseline(style) + style.size * 0.30;
        strip.items.push(Item::stroke((from, y), (to, y), 0.75));
    }
}

fn width_of(word: &Word, size: f64) -> f64 {
    f64::from(crate::text::shape::width(word)) * size / 1000.0
}

/// Baseline of a line from its upper edge: ascent and descent are centred in the exact line height.
fn baseline(style: &ParaStyle) -> f64 {
    (style.line - (ASCENT + DESCENT) * style.size) / 2.0 + ASCENT * style.size
}

/// Where one line stands.
struct Line<'s> {
    style: &'s ParaStyle,
    left: f64,
    width: f64,
    last: bool,
}

impl Line<'_> {
    fn set(&self, frags: &mut [Frag], shaper: &mut Shaper) -> Result<Vec<Item>, FormError> {
        if let Some(last) = frags.last_mut() {
            last.space = 0.0;
        }
        let natural: f64 = frags.iter().map(|f| f.width + f.space).sum();
        let mut slack = (self.width - natural).max(0.0);
        slack -= stretch_leaders(frags, slack);
        let gaps = frags.iter().filter(|f| f.space > 0.0).count();
        let (mut x, stretch) = match self.style.align {
            Align::Left => (self.left, 0.0),
            Align::Center => (self.left + slack / 2.0, 0.0),
            Align::Right => (self.left + slack, 0.0),
            Align::Justify if self.last || gaps == 0 => (self.left, 0.0),
            Align::Justify => (self.left, slack / gaps as f64),
        };
        let y = baseline(self.style);
        let mut items = Vec::new();
        let mut underlines = Underlines::default();
        for frag in frags {
            let mut rest = frag.pieces.len();
            for piece in &frag.pieces {
                rest -= 1;
                let space_after = rest == 0 && frag.space > 0.0;
                self.piece(piece, (x, y), space_after, &mut items, shaper)?;
                underlines.see(piece.look.underline, x, x + piece.width);
                x += piece.width;
            }
            if frag.space > 0.0 {
                x += frag.space + stretch;
            }
        }
        underlines.draw(y + self.style.size * 0.14, self.style.size * 0.05, &mut items);
        Ok(items)
    }

    fn piece(
        &self,
        piece: &Piece,
        (x, y): (f64, f64),
        space_after: bool,
        items: &mut Vec<Item>,
        shaper: &mut Shaper,
    ) -> Result<(), FormError> {
        let size = self.style.size;
        match &piece.content {
            Content::Word(face, word) => {
                let (glyphs, ink) = (word.clone(), piece.look.ink);
                items.push(Item::Run(GlyphRun { x, y, face: *face, size, ink, glyphs, space_after }));
            }
            Content::Leader { .. } => {
                let face = Face::of(self.style.bold, self.style.italic);
                items.extend(dots(x, y, piece.width, face, size, space_after, shaper)?);
            }
            Content::Check(on) => items.extend(check_box(x, y, size, *on)),
        }
        Ok(())
    }
}

/// Gives the free width of a line to its leaders; returns what was given.
fn stretch_leaders(frags: &mut [Frag], slack: f64) -> f64 {
    let to_margin = |p: &Piece| matches!(p.content, Content::Leader { to_margin: true });
    let count = frags.iter().flat_map(|f| &f.pieces).filter(|p| to_margin(p)).count();
    if count == 0 {
        return 0.0;
    }
    for piece in frags.iter_mut().flat_map(|f| &mut f.pieces).filter(|p| to_margin(p)) {
        piece.width += slack / count as f64;
    }
    slack
}

/// A row of dots that fills a width, ending at its right edge so that lines below each other end alike.
pub(crate) fn dots(
    x: f64,
    y: f64,
    width: f64,
    face: Face,
    size: f64,
    space_after: bool,
    shaper: &mut Shaper,
) -> Result<Option<Item>, FormError> {
    let dot = shaper.shape(face, ".")?;
    let Some(glyph) = dot.first() else { return Ok(None) };
    let pitch = f64::from(glyph.advance) * size / 1000.0;
    let count = (width / pitch).floor().max(0.0) as usize;
    let glyphs: Word = vec![*glyph; count].into();
    let x = x + width - pitch * count as f64;
    Ok((count > 0).then_some(Item::Run(GlyphRun { x, y, face, size, ink: Ink::Black, glyphs, space_after })))
}

/// A drawn check box: no face has one.
fn check_box(x: f64, y: f64, size: f64, on: bool) -> Vec<Item> {
    let side = size * 0.62;
    let (left, right, top, bottom) = (x + size * 0.05, x + size * 0.05 + side, y - side, y);
    let mut items = vec![
        Item::stroke((left, top), (right, top), 0.7),
        Item::stroke((right, top), (right, bottom), 0.7),
        Item::stroke((right, bottom), (left, bottom), 0.7),
        Item::stroke((left, bottom), (left, top), 0.7),
    ];
    if on {
        items.push(Item::stroke((left, top), (right, bottom), 0.9));
        items.push(Item::stroke((left, bottom), (right, top), 0.9));
    }
    items
}

/// Joins the underlines of neighbouring words into one line.
#[derive(Default)]
struct Underlines {
    done: Vec<(f64, f64)>,
    open: Option<(f64, f64)>,
}

impl Underlines {
    fn see(&mut self, on: bool, from: f64, to: f64) {
        match (&mut self.open, on) {
            (Some(open), true) => open.1 = to,
            (None, true) => self.open = Some((from, to)),
            (open, false) => self.done.extend(open.take()),
        }
    }

    fn draw(mut self, y: f64, thickness: f64, items: &mut Vec<Item>) {
        self.done.extend(self.open.take());
        items.extend(self.done.into_iter().map(|(a, b)| Item::stroke((a, y), (b, y), thickness)));
    }
}

/// The look of text the engine itself sets.
pub(crate) fn plain(text: &str, style: ParaStyle) -> Para {
    let look = Look { bold: style.bold, italic: style.italic, ..Look::default() };
    Para { style, runs: vec![Run::Text { text: text.to_owned(), look }] }
}
