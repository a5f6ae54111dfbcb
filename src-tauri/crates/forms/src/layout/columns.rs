//! Column widths, and blocks that stand side by side.

use crate::block::{Block, Table, Width};
use crate::error::FormError;
use crate::layout::paragraph::natural_width;
use crate::layout::strip::{Strip, glue};
use crate::text::shape::Shaper;

/// Widths of columns in points: fixed and automatic ones first, shares divide what is left.
pub(crate) fn resolve(widths: &[Width], naturals: &[f64], available: f64) -> Vec<f64> {
    let fixed: f64 = widths.iter().map(|w| if let Width::Fixed(f) = w { *f } else { 0.0 }).sum();
    let shares: f64 = widths.iter().map(|w| if let Width::Share(s) = w { *s } else { 0.0 }).sum();
    let autos = widths.iter().zip(naturals).map(|(w, n)| if *w == Width::Auto { *n } else { 0.0 });
    let wanted: f64 = autos.sum();
    // Columns with shares keep at least a third of what the fixed ones leave.
    let free = (available - fixed).max(0.0);
    let limit = if shares > 0.0 { free * 2.0 / 3.0 } else { free };
    let scale = if wanted > limit && wanted > 0.0 { limit / wanted } else { 1.0 };
    let left = (free - wanted * scale).max(0.0);
    let widths = widths.iter().enumerate().map(|(index, width)| match width {
        Width::Fixed(f) => *f,
        Width::Share(s) => left * s / shares,
        Width::Auto => naturals.get(index).copied().unwrap_or(0.0) * scale,
    });
    widths.collect()
}

/// Natural widths of the automatic columns of a table, padding included.
pub(crate) fn naturals(table: &Table, shaper: &mut Shaper) -> Result<Vec<f64>, FormError> {
    let mut widest = vec![0.0_f64; table.columns.len()];
    if !table.columns.contains(&Width::Auto) {
        return Ok(widest);
    }
    for row in table.head.iter().chain(&table.rows) {
        let mut column = 0;
        for cell in &row.cells {
            if cell.colspan == 1 && table.columns.get(column) == Some(&Width::Auto) {
                for block in &cell.blocks {
                    let Block::Para(para) = block else { continue };
                    // Half a point keeps rounding from wrapping the widest cell.
                    let natural = natural_width(para, shaper)? + 2.0 * table.pad.0 + 0.5;
                    if let Some(slot) = widest.get_mut(column) {
                        *slot = slot.max(natural);
                    }
                }
            }
            column += cell.colspan;
        }
    }
    Ok(widest)
}

/// A column of strips and its left edge.
pub(crate) struct Column {
    pub(crate) x: f64,
    pub(crate) strips: Vec<Strip>,
}

/// Puts columns beside each other, slice by slice; the slices stay on one page if they fit one.
pub(crate) fn side_by_side(columns: Vec<Column>) -> Vec<Strip> {
    let slices = columns.iter().map(|c| c.strips.len()).max().unwrap_or(0);
    if slices == 0 {
        return Vec::new();
    }
    // Strips of unequal height would drift apart slice by slice, so each column is placed on its own axis
    // and a strip belongs to the slice in which it begins.
    let mut tops: Vec<f64> = Vec::new();
    let mut placed: Vec<(f64, f64, Strip)> = Vec::new();
    for column in columns {
        let mut y = 0.0;
        for (index, strip) in column.strips.into_iter().enumerate() {
            if index > 0 {
                y += strip.before;
            }
            let (height, strip) = (strip.height, strip.shifted(column.x));
            placed.push((y, y + height, strip));
            y += height;
        }
    }
    // A slice may begin only where no strip of any column is cut.
    let mut starts: Vec<f64> = placed.iter().map(|(top, ..)| *top).collect();
    starts.sort_by(f64::total_cmp);
    for top in starts {
        let cut = placed.iter().any(|(from, to, _)| *from < top - 0.01 && *to > top + 0.01);
        if !cut && tops.last().is_none_or(|last| top - last > 0.01) {
            tops.push(top);
        }
    }
    let bottom = placed.iter().map(|(_, to, _)| *to).fold(0.0, f64::max);
    let mut result: Vec<Strip> = Vec::new();
    for (index, top) in tops.iter().enumerate() {
        let end = tops.get(index + 1).copied().unwrap_or(bottom);
        result.push(Strip { height: end - top, ..Strip::default() });
    }
    for (top, _, strip) in placed {
        let slice = tops.iter().rposition(|t| *t <= top + 0.01).unwrap_or(0);
        if let (Some(target), Some(start)) = (result.get_mut(slice), tops.get(slice)) {
            target.items.extend(strip.items.into_iter().map(|item| item.shifted(0.0, top - start)));
        }
    }
    glue(&mut result);
    result
}
