//! A page as SVG: the outlines of the glyphs, each drawn once and used where it stands.

use std::collections::BTreeSet;
use std::fmt::Write;

use harfrust::font::glyph::outline::PathSink;

use crate::display::{GlyphRun, Ink, Item, Page, Segment};
use crate::error::FormError;
use crate::text::face::face;
use crate::write::pdf_fonts::run;

/// Writes a page.
pub(crate) fn svg(page: &Page) -> Result<String, FormError> {
    let mut out = String::with_capacity(64 * 1024);
    let (w, h) = (page.width, page.height);
    push(&mut out, format_args!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {w:.2} {h:.2}\">"));
    out.push_str("<defs>");
    let mut used = BTreeSet::new();
    for run in page.items.iter().filter_map(run) {
        used.extend(run.glyphs.iter().map(|g| (run.face, g.id)));
    }
    for (kind, id) in used {
        let mut outline = Outline(String::new());
        face(kind)?.draw(id, &mut outline);
        push(&mut out, format_args!("<path id=\"f{}g{id}\" d=\"{}\"/>", kind.index(), outline.0));
    }
    out.push_str("</defs>");
    push(&mut out, format_args!("<rect width=\"{w:.2}\" height=\"{h:.2}\" fill=\"#fff\"/>"));
    if let Some(laid) = &page.laid {
        let [left, lower, right, upper] = laid.place;
        let (x, y, across, down) = (left, h - upper, right - left, upper - lower);
        push(
            &mut out,
            format_args!(
                "<rect x=\"{x:.2}\" y=\"{y:.2}\" width=\"{across:.2}\" height=\"{down:.2}\" fill=\"none\" stroke=\"#999\"/>"
            ),
        );
    }
    for item in &page.items {
        match item {
            Item::Run(run) => text(&mut out, run)?,
            Item::Stroke { from, to, thickness, ink } => push(
                &mut out,
                format_args!(
                    "<path d=\"M{:.2} {:.2}L{:.2} {:.2}\" stroke=\"{}\" stroke-width=\"{thickness:.2}\"/>",
                    from.0,
                    from.1,
                    to.0,
                    to.1,
                    color(*ink)
                ),
            ),
            Item::Fill { path, ink } => fill(&mut out, path, *ink),
        }
    }
    out.push_str("</svg>");
    Ok(out)
}

fn text(out: &mut String, run: &GlyphRun) -> Result<(), FormError> {
    let units = face(run.face)?.units();
    let scale = run.size / units;
    push(
        out,
        format_args!(
            "<g transform=\"translate({:.2} {:.2}) scale({scale:.6} {:.6})\" fill=\"{}\">",
            run.x,
            run.y,
            -scale,
            color(run.ink)
        ),
    );
    let mut x = 0.0;
    for glyph in run.glyphs.iter() {
        if !glyph.ch.is_whitespace() {
            push(out, format_args!("<use href=\"#f{}g{}\" x=\"{x:.0}\"/>", run.face.index(), glyph.id));
        }
        x += f64::from(glyph.advance) * units / 1000.0;
    }
    out.push_str("</g>");
    Ok(())
}

fn fill(out: &mut String, path: &[Segment], ink: Ink) {
    push(out, format_args!("<path fill=\"{}\" d=\"", color(ink)));
    for segment in path {
        match *segment {
            Segment::Move(x, y) => push(out, format_args!("M{x:.1} {y:.1}")),
            Segment::Line(x, y) => push(out, format_args!("L{x:.1} {y:.1}")),
            Segment::Cubic(ax, ay, bx, by, x, y) => {
                push(out, format_args!("C{ax:.1} {ay:.1} {bx:.1} {by:.1} {x:.1} {y:.1}"));
            }
            Segment::Close => out.push('Z'),
        }
    }
    out.push_str("\"/>");
}

fn color(ink: Ink) -> String {
    let (r, g, b) = ink.rgb();
    let byte = |value: f32| (value * 255.0).round() as u8;
    format!("#{:02x}{:02x}{:02x}", byte(r), byte(g), byte(b))
}

fn push(out: &mut String, arguments: std::fmt::Arguments) {
    // Writing to a string cannot fail.
    let _ = out.write_fmt(arguments);
}

/// Path data of a glyph in font units.
struct Outline(String);

impl PathSink for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        push(&mut self.0, format_args!("M{x} {y}"));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        push(&mut self.0, format_args!("L{x} {y}"));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        push(&mut self.0, format_args!("Q{cx} {cy} {x} {y}"));
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        push(&mut self.0, format_args!("C{ax} {ay} {bx} {by} {x} {y}"));
    }

    fn close(&mut self) {
        self.0.push('Z');
    }
}
