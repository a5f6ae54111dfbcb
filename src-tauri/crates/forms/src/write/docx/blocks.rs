//! Blocks in their order.

use rdocx_oxml::{BodyContent, CT_P, CT_Tbl};

use super::paragraph::{dots, gap, paragraph, rule};
use super::table::{boxed, columns, table};
use crate::block::Block;
use crate::error::FormError;
use crate::text::shape::Shaper;

/// The whole text.
pub(super) fn body(blocks: &[Block], width: f64) -> Result<Vec<BodyContent>, FormError> {
    let mut writer = Writer { shaper: Shaper::default() };
    writer.blocks(blocks, width)
}

/// Writes blocks; it measures what Word cannot be told, such as the length of a name.
pub(super) struct Writer {
    pub(super) shaper: Shaper,
}

impl Writer {
    /// Blocks below each other in a container of a given width.
    pub(super) fn blocks(&mut self, blocks: &[Block], width: f64) -> Result<Vec<BodyContent>, FormError> {
        let mut out = Out::default();
        for block in blocks {
            match block {
                Block::Para(para) => out.paragraph(paragraph(para, width, &mut self.shaper)?),
                Block::Columns { columns: parts, gap, with_previous } => {
                    if *with_previous {
                        out.keep_last();
                    }
                    out.table(columns(parts, *gap, width, self)?);
                }
                Block::Table(own) => out.table(table(own, width, self)?),
                Block::Frame { width: own, height, align, blocks } => {
                    out.table(boxed((*own, *height), *align, blocks, self)?);
                }
                Block::Rule { width: own, align } => {
                    out.paragraph(rule(own.unwrap_or(width).min(width), *align, width));
                }
                Block::Space(height) => out.paragraph(gap(*height)),
                Block::Dots { lines, pitch } => {
                    (0..*lines).for_each(|_| out.paragraph(dots(*pitch, width)));
                }
                Block::Keep(inner) => out.kept(self.blocks(inner, width)?),
                Block::PageBreak => out.page_break = true,
            }
        }
        Ok(out.content)
    }
}

/// What has been written.
#[derive(Default)]
struct Out {
    content: Vec<BodyContent>,
    /// The next paragraph begins a page.
    page_break: bool,
}

impl Out {
    fn paragraph(&mut self, mut paragraph: CT_P) {
        if std::mem::take(&mut self.page_break) {
            paragraph.properties.get_or_insert_default().page_break_before = Some(true);
        }
        self.content.push(BodyContent::Paragraph(Box::new(paragraph)));
    }

    /// Two tables in a row would become one, so something stands between them.
    fn table(&mut self, table: CT_Tbl) {
        if self.page_break || matches!(self.content.last(), Some(BodyContent::Table(_))) {
            self.paragraph(gap(1.0));
        }
        self.content.push(BodyContent::Table(Box::new(table)));
    }

    fn kept(&mut self, inner: Vec<BodyContent>) {
        for content in inner {
            match content {
                BodyContent::Paragraph(paragraph) => self.paragraph(*paragraph),
                BodyContent::Table(table) => self.table(*table),
                _ => {}
            }
            self.keep_last();
        }
    }

    /// Ties the last paragraph and the space after it to what follows.
    fn keep_last(&mut self) {
        for content in self.content.iter_mut().rev().take(2) {
            if let BodyContent::Paragraph(paragraph) = content {
                paragraph.properties.get_or_insert_default().keep_next = Some(true);
            }
        }
    }
}
