//! Blocks to strips.

use crate::block::{Block, Width};
use crate::display::Item;
use crate::error::FormError;
use crate::form::style::Align;
use crate::layout::columns::{Column, resolve, side_by_side};
use crate::layout::paragraph::{dots, paragraph};
use crate::layout::strip::{Strip, glue, stack};
use crate::layout::table;
use crate::text::face::Face;
use crate::text::shape::Shaper;

/// Lays blocks out in containers of a given width.
#[derive(Debug)]
pub(crate) struct Flow {
    pub(crate) shaper: Shaper,
    /// Height of a page's text area: a row that is higher must be torn.
    pub(crate) page_height: f64,
    /// Size of the text the engine sets itself, such as dots for the pen.
    pub(crate) size: f64,
}

impl Flow {
    /// Strips of blocks standing below each other.
    pub(crate) fn blocks(&mut self, blocks: &[Block], width: f64) -> Result<Vec<Strip>, FormError> {
        let mut strips = Vec::new();
        for block in blocks {
            match block {
                Block::Para(para) => strips.extend(paragraph(para, width, &mut self.shaper)?),
                Block::Columns { columns, gap, with_previous } => {
                    if *with_previous {
                        tie(&mut strips);
                    }
                    let side = self.columns(columns, *gap, width)?;
                    strips.extend(side);
                }
                Block::Table(table) => strips.extend(table::strips(table, width, self)?),
                Block::Frame { width: own, height, align, blocks } => {
                    strips.push(self.frame(*own, *height, *align, blocks, width)?);
                }
                Block::Rule { width: own, align } => {
                    let own = own.unwrap_or(width).min(width);
                    let x = place(*align, own, width);
                    let items = vec![Item::stroke((x, 3.0), (x + own, 3.0), 0.75)];
                    strips.push(Strip { height: 6.0, items, ..Strip::default() });
                }
                Block::Space(height) => strips.push(Strip::space(*height)),
                Block::Dots { lines, pitch } => {
                    for _ in 0..*lines {
                        let dots =
                            dots(0.0, pitch * 0.8, width, Face::Regular, self.size, false, &mut self.shaper)?;
                        let items = dots.into_iter().collect();
                        strips.push(Strip { height: *pitch, items, ..Strip::default() });
                    }
                }
                Block::Keep(inner) => {
                    let mut inner = self.blocks(inner, width)?;
                    glue(&mut inner);
                    strips.extend(inner);
                }
                Block::PageBreak => strips.push(Strip { page_break: true, ..Strip::default() }),
            }
        }
        Ok(strips)
    }

    fn columns(
        &mut self,
        columns: &[(Width, Vec<Block>)],
        gap: f64,
        width: f64,
    ) -> Result<Vec<Strip>, FormError> {
        let widths: Vec<Width> = columns.iter().map(|(w, _)| *w).collect();
        let gaps = gap * columns.len().saturating_sub(1) as f64;
        let widths = resolve(&widths, &[], width - gaps);
        let mut x = 0.0;
        let mut filled = Vec::new();
        for ((_, blocks), own) in columns.iter().zip(widths) {
            filled.push(Column { x, strips: self.blocks(blocks, own)? });
            x += own + gap;
        }
        Ok(side_by_side(filled))
    }

    fn frame(
        &mut self,
        own: f64,
        height: f64,
        align: Align,
        blocks: &[Block],
        width: f64,
    ) -> Result<Strip, FormError> {
        let inner = self.blocks(blocks, own)?;
        let free = (height - crate::layout::strip::height(&inner)).max(0.0) / 2.0;
        let x = place(align, own, width);
        let mut items: Vec<Item> = stack(inner, free).into_iter().map(|item| item.shifted(x, 0.0)).collect();
        for (from, to) in [
            ((x, 0.0), (x + own, 0.0)),
            ((x + own, 0.0), (x + own, height)),
            ((x + own, height), (x, height)),
            ((x, height), (x, 0.0)),
        ] {
            items.push(Item::stroke(from, to, 0.6));
        }
        Ok(Strip { height, items, ..Strip::default() })
    }
}

/// Ties what follows to the last two lines before it, so that signatures never stand alone on a page.
fn tie(strips: &mut [Strip]) {
    let mut lines = 0;
    for strip in strips.iter_mut().rev() {
        strip.keep = true;
        if strip.height > 0.0 {
            lines += 1;
        }
        if lines == 2 {
            break;
        }
    }
}

fn place(align: Align, own: f64, width: f64) -> f64 {
    match align {
        Align::Left | Align::Justify => 0.0,
        Align::Center => (width - own) / 2.0,
        Align::Right => width - own,
    }
}
