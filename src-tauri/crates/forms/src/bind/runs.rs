//! Collecting the runs of a paragraph: spaces collapse, line ends of a value begin a new paragraph, and a
//! character without a picture becomes a box that is reported with its place.

use crate::block::{Look, Run};
use crate::document::MissingGlyph;
use crate::text::clean::clean;
use crate::text::face::Face;

/// Printed for a character that the face lacks.
const BOX: char = '□';

/// Paragraphs under construction.
#[derive(Debug)]
pub(crate) struct Runs<'m> {
    paragraphs: Vec<Vec<Run>>,
    /// Whether a space would be the first thing on its line or follow another space.
    at_space: bool,
    missing: &'m mut Vec<MissingGlyph>,
}

impl<'m> Runs<'m> {
    pub(crate) fn new(missing: &'m mut Vec<MissingGlyph>) -> Self {
        Self { paragraphs: vec![Vec::new()], at_space: true, missing }
    }

    /// Adds text of the form, already clean.
    pub(crate) fn text(&mut self, text: &str, look: Look, place: &dyn Fn() -> String) {
        let face = Face::of(look.bold, look.italic);
        let mut own = String::with_capacity(text.len());
        for c in text.chars() {
            match c {
                '\n' => {
                    self.push(Run::Text { text: std::mem::take(&mut own), look });
                    self.new_paragraph();
                }
                ' ' if self.at_space => {}
                c if face.has(c) => {
                    own.push(c);
                    self.at_space = c == ' ';
                }
                c => {
                    own.push(BOX);
                    self.at_space = false;
                    self.missing.push(MissingGlyph { character: c, place: place() });
                }
            }
        }
        self.push(Run::Text { text: own, look });
    }

    /// Adds a value as it was typed.
    pub(crate) fn value(&mut self, value: &str, look: Look, path: &str) {
        self.text(&clean(value), look, &|| path.to_owned());
    }

    /// Adds something that is not text.
    pub(crate) fn object(&mut self, run: Run) {
        self.at_space = run == Run::Break;
        self.push(run);
    }

    /// The finished paragraphs; empty ones that a value's blank lines left are dropped.
    pub(crate) fn finish(self) -> Vec<Vec<Run>> {
        let many = self.paragraphs.len() > 1;
        let mut paragraphs = self.paragraphs;
        for runs in &mut paragraphs {
            if let Some(Run::Text { text, .. }) = runs.last_mut() {
                text.truncate(text.trim_end_matches(' ').len());
            }
            runs.retain(|run| !matches!(run, Run::Text { text, .. } if text.is_empty()));
        }
        paragraphs.retain(|runs| !(many && runs.is_empty()));
        paragraphs
    }

    fn new_paragraph(&mut self) {
        self.paragraphs.push(Vec::new());
        self.at_space = true;
    }

    fn push(&mut self, run: Run) {
        let Some(runs) = self.paragraphs.last_mut() else { return };
        match (&run, runs.last_mut()) {
            (Run::Text { text, .. }, _) if text.is_empty() => {}
            // Kerning and line breaking see neighbours in one look as one text.
            (Run::Text { text, look }, Some(Run::Text { text: last, look: own })) if own == look => {
                last.push_str(text);
            }
            _ => runs.push(run),
        }
    }
}
