//! Tables: rows with their rules, spans, a repeated head, and rows that are higher than a page.

use std::rc::Rc;

use crate::block::{Cell, Row, Table};
use crate::display::Item;
use crate::error::FormError;
use crate::layout::columns::{Column, naturals, resolve, side_by_side};
use crate::layout::flow::Flow;
use crate::layout::strip::{Edge, Head, Strip, height, stack};

/// Strips of a table.
pub(crate) fn strips(table: &Table, width: f64, flow: &mut Flow) -> Result<Vec<Strip>, FormError> {
    let widths = resolve(&table.columns, &naturals(table, &mut flow.shaper)?, width);
    let grid = Grid::new(table, &widths);
    let head_strips = grid.rows(&table.head, 0.0, flow)?;
    let head_height = height(&head_strips);
    let head = (!table.head.is_empty())
        .then(|| Rc::new(Head { height: head_height, items: stack(head_strips.clone(), 0.0) }));
    let mut strips = head_strips;
    // A head never stands alone at the foot of a page.
    strips.iter_mut().for_each(|strip| strip.keep = true);
    let mut body = grid.rows(&table.rows, head_height, flow)?;
    for strip in &mut body {
        strip.head.clone_from(&head);
    }
    strips.extend(body);
    Ok(strips)
}

/// Column edges and rules of a table.
struct Grid<'t> {
    table: &'t Table,
    /// Left edge of every column, and the right edge of the last.
    edges: Vec<f64>,
}

/// A cell at its place in the grid.
struct Placed<'c> {
    cell: &'c Cell,
    row: usize,
    column: usize,
    rowspan: usize,
    strips: Vec<Strip>,
}

impl<'t> Grid<'t> {
    fn new(table: &'t Table, widths: &[f64]) -> Self {
        let mut edges = vec![0.0];
        let mut x = 0.0;
        for width in widths {
            x += width;
            edges.push(x);
        }
        Self { table, edges }
    }

    fn edge(&self, column: usize) -> f64 {
        self.edges.get(column).or(self.edges.last()).copied().unwrap_or(0.0)
    }

    /// Strips of rows; rows joined by a span over several of them make one strip.
    fn rows(&self, rows: &[Row], head_height: f64, flow: &mut Flow) -> Result<Vec<Strip>, FormError> {
        let mut strips = Vec::new();
        let mut start = 0;
        while start < rows.len() {
            let mut end = start + 1;
            let mut index = start;
            while index < end {
                let reach =
                    rows.get(index).map_or(0, |r| r.cells.iter().map(|c| c.rowspan).max().unwrap_or(1));
                end = end.max(index + reach).min(rows.len());
                index += 1;
            }
            let group = rows.get(start..end).unwrap_or_default();
            strips.extend(self.group(group, flow.page_height - head_height, flow)?);
            start = end;
        }
        Ok(strips)
    }

    fn group(&self, rows: &[Row], limit: f64, flow: &mut Flow) -> Result<Vec<Strip>, FormError> {
        let placed = self.place(rows, flow)?;
        let heights = self.heights(rows, &placed);
        if heights.iter().sum::<f64>() <= limit {
            return Ok(vec![self.drawn(placed, &heights)]);
        }
        // Higher than a page: torn, each row on its own and without spans over rows.
        let mut strips = Vec::new();
        for row in 0..rows.len() {
            let cells = placed.iter().filter(|p| p.row == row);
            strips.extend(self.torn(cells, heights.get(row).copied().unwrap_or(0.0)));
        }
        Ok(strips)
    }

    fn place<'c>(&self, rows: &'c [Row], flow: &mut Flow) -> Result<Vec<Placed<'c>>, FormError> {
        let columns = self.edges.len().saturating_sub(1);
        let mut taken = vec![vec![false; columns]; rows.len()];
        let mut placed = Vec::new();
        for (row, content) in rows.iter().enumerate() {
            for cell in &content.cells {
                let free = taken.get(row).and_then(|line| line.iter().position(|used| !used));
                let Some(column) = free else { continue };
                let last = (column + cell.colspan).min(columns);
                let rowspan = cell.rowspan.min(rows.len() - row);
                for line in taken.iter_mut().skip(row).take(rowspan) {
                    for used in line.iter_mut().take(last).skip(column) {
                        *used = true;
                    }
                }
                let inner = self.edge(last) - self.edge(column) - 2.0 * self.table.pad.0;
                let strips = flow.blocks(&cell.blocks, inner.max(4.0))?;
                placed.push(Placed { cell, row, column, rowspan, strips });
            }
        }
        Ok(placed)
    }

    fn heights(&self, rows: &[Row], placed: &[Placed]) -> Vec<f64> {
        let mut heights: Vec<f64> = rows.iter().map(|r| r.min_height).collect();
        let needed = |p: &Placed| height(&p.strips) + 2.0 * self.table.pad.1;
        for p in placed.iter().filter(|p| p.rowspan == 1) {
            if let Some(own) = heights.get_mut(p.row) {
                *own = own.max(needed(p));
            }
        }
        for p in placed.iter().filter(|p| p.rowspan > 1) {
            let last = p.row + p.rowspan - 1;
            let above: f64 = heights.iter().take(last).skip(p.row).sum();
            if let Some(own) = heights.get_mut(last) {
                *own = own.max(needed(p) - above);
            }
        }
        heights
    }

    fn drawn(&self, placed: Vec<Placed>, heights: &[f64]) -> Strip {
        let mut items = Vec::new();
        for p in placed {
            let top: f64 = heights.iter().take(p.row).sum();
            let own: f64 = heights.iter().skip(p.row).take(p.rowspan).sum();
            let last = p.column + p.cell.colspan;
            self.rules(p.column, last, top, top + own, (true, true), &mut items);
            let content = height(&p.strips);
            let middle =
                if p.cell.middle { (own - 2.0 * self.table.pad.1 - content).max(0.0) / 2.0 } else { 0.0 };
            let x = self.edge(p.column) + self.table.pad.0;
            let inner = stack(p.strips, top + self.table.pad.1 + middle);
            items.extend(inner.into_iter().map(|item| item.shifted(x, 0.0)));
        }
        Strip { height: heights.iter().sum(), items, ..Strip::default() }
    }

    /// A row higher than a page: slices that the page filler may part, with the sides drawn on each and the
    /// first and last line at the ends.
    fn torn<'p>(&self, cells: impl Iterator<Item = &'p Placed<'p>>, min_height: f64) -> Vec<Strip> {
        let cells: Vec<&Placed> = cells.collect();
        let pad = self.table.pad.1;
        let columns = cells.iter().map(|p| {
            let x = self.edge(p.column) + self.table.pad.0;
            Column { x, strips: p.strips.clone() }
        });
        let mut slices = side_by_side(columns.collect());
        let missing = (min_height - height(&slices) - 2.0 * pad).max(0.0);
        if let Some(first) = slices.first_mut() {
            first.height += pad;
            first.items = std::mem::take(&mut first.items).into_iter().map(|i| i.shifted(0.0, pad)).collect();
        }
        if let Some(last) = slices.last_mut() {
            last.height += pad + missing;
        }
        let count = slices.len();
        let edge = Edge { from: 0.0, to: self.edge(self.edges.len()), thickness: self.table.border };
        for (index, slice) in slices.iter_mut().enumerate() {
            let ends = (index == 0, index + 1 == count);
            for p in &cells {
                self.rules(p.column, p.column + p.cell.colspan, 0.0, slice.height, ends, &mut slice.items);
            }
            if index > 0 && self.table.border > 0.0 {
                slice.torn = Some(edge);
            }
        }
        slices
    }

    fn rules(
        &self,
        from: usize,
        to: usize,
        top: f64,
        bottom: f64,
        ends: (bool, bool),
        items: &mut Vec<Item>,
    ) {
        let border = self.table.border;
        if border <= 0.0 {
            return;
        }
        let (left, right) = (self.edge(from), self.edge(to));
        if ends.0 {
            items.push(Item::stroke((left, top), (right, top), border));
        }
        if ends.1 {
            items.push(Item::stroke((left, bottom), (right, bottom), border));
        }
        items.push(Item::stroke((left, top), (left, bottom), border));
        items.push(Item::stroke((right, top), (right, bottom), border));
    }
}
