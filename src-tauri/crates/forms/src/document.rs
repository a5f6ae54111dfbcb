//! A filled and laid-out form.

use crate::bind::{Bound, bind};
use crate::block::Block;
use crate::display::Page;
use crate::error::FormError;
use crate::form::{Form, PageSetup};
use crate::layout::{Flow, Marks, fill, stamp};
use crate::text::shape::Shaper;
use crate::write;

/// A required value that is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Where it is missing, such as `items[1].conclusion`.
    pub path: String,
    /// The field's Vietnamese name.
    pub label: String,
}

/// A character that the font cannot show; a box is printed in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingGlyph {
    /// The character.
    pub character: char,
    /// Path of the value that holds it, or the form file.
    pub place: String,
}

/// How to print.
#[derive(Debug, Clone, Default)]
pub struct PrintOptions {
    /// A marked draft: missing values become dots, and the draft mark is printed.
    pub draft: bool,
    /// Words of the draft mark; `DỰ THẢO` when not given.
    pub draft_mark: Option<String>,
    /// A print of the practice cell, watermarked on every page.
    pub practice: bool,
    /// Words of another watermark.
    pub watermark: Option<String>,
    /// One line in the lower margin of every page.
    pub footer: Option<String>,
    /// Date of the document from its record, `2026-02-05`: what the PDF states as its date. Never the clock.
    pub date: Option<String>,
    /// Title of the PDF; the form's own when not given.
    pub title: Option<String>,
}

/// A document ready to be shown or printed.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its pages.
    pub pages: Vec<Page>,
    /// Bookmarks of a bound volume: the page each part begins on, counted from 1, and its title.
    pub bookmarks: Vec<(usize, String)>,
    /// Required values that are missing.
    pub gaps: Vec<Gap>,
    /// Characters that print as a box.
    pub missing_glyphs: Vec<MissingGlyph>,
    /// The same blocks as HTML, for a screen reader beside the preview.
    pub html: String,
    /// The same blocks as plain text, one paragraph a line.
    pub text: String,
    /// Title of the document.
    pub title: String,
    /// Date of the document, as given.
    pub date: Option<String>,
    /// Whether it is a marked draft.
    pub draft: bool,
    /// What the pages were made of; a bound volume is made of pages alone.
    pub(crate) source: Option<Source>,
}

/// What a copy that another program lays out is made of.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    pub(crate) blocks: Vec<Block>,
    pub(crate) setup: PageSetup,
    pub(crate) marks: Marks,
    /// Size of plain text in points.
    pub(crate) size: f64,
}

/// Fills a form with data and lays it out.
///
/// # Errors
/// [`FormError::Expression`] when an expression of the form fails on this data.
pub fn render(form: &Form, data: &serde_json::Value, opts: &PrintOptions) -> Result<Document, FormError> {
    // What another body signs can never look like the paper itself.
    let draft = opts.draft || form.signed_by_others;
    let Bound { blocks, gaps, missing } = bind(form, data, draft)?;
    let setup = &form.page;
    let page_height = setup.height - setup.top - setup.bottom;
    let mut flow = Flow { shaper: Shaper::default(), page_height, size: form.plain.size };
    let strips = flow.blocks(&blocks, setup.width - setup.left - setup.right)?;
    let mut pages = fill(strips, setup);
    let draft_mark = || opts.draft_mark.clone().unwrap_or_else(|| "DỰ THẢO".to_owned());
    let marks = Marks {
        draft: draft.then(draft_mark),
        watermark: opts.practice.then(|| "CHI BỘ THỰC HÀNH".to_owned()).or_else(|| opts.watermark.clone()),
        footer: opts.footer.clone(),
    };
    stamp(&mut pages, setup, &marks, &mut flow.shaper)?;
    let title = opts.title.clone().unwrap_or_else(|| form.title.clone());
    let html = write::html::html(&blocks, &title);
    let text = write::text::text(&blocks);
    let date = opts.date.clone();
    let source = Some(Source { blocks, setup: *setup, marks, size: form.plain.size });
    Ok(Document {
        pages,
        bookmarks: Vec::new(),
        gaps,
        missing_glyphs: missing,
        html,
        text,
        title,
        date,
        draft,
        source,
    })
}

impl Document {
    /// The PDF.
    ///
    /// # Errors
    /// [`FormError::Gaps`] when required values are missing and this is no marked draft.
    pub fn to_pdf(&self) -> Result<Vec<u8>, FormError> {
        self.complete()?;
        write::pdf::pdf(self)
    }

    /// An editable copy in Word's format, `.docx`, from the same blocks, with the same marks.
    ///
    /// # Errors
    /// [`FormError::Gaps`] as for the PDF; [`FormError::Docx`] for a bound volume, which is made of pages.
    pub fn to_docx(&self) -> Result<Vec<u8>, FormError> {
        self.complete()?;
        match &self.source {
            Some(source) => write::docx::docx(self, source),
            None => Err(FormError::Docx { message: "a bound volume has no editable copy".to_owned() }),
        }
    }

    fn complete(&self) -> Result<(), FormError> {
        if !self.draft && !self.gaps.is_empty() {
            return Err(FormError::Gaps(self.gaps.clone()));
        }
        Ok(())
    }

    /// A page as SVG, counted from 0. It shows the outlines that the PDF embeds, so what is previewed is what
    /// prints.
    pub fn page_svg(&self, n: usize) -> Option<String> {
        self.pages.get(n).and_then(|page| write::svg::svg(page).ok())
    }

    /// Number of pages.
    pub fn page_count(&self) -> usize {
        self.pages.len()
    }
}
