//! Tables: real ones, and those that only put columns beside each other.

use rdocx_oxml::table::{
    CT_TblBorders, CT_TblCellMar, CT_TblGridCol, CT_TblWidth, CT_TrPr, CellContent, ST_VerticalJc, VMerge,
};
use rdocx_oxml::{BodyContent, CT_Row, CT_Tbl, CT_TblGrid, CT_TblPr, CT_Tc, CT_TcPr};

use super::blocks::Writer;
use super::paragraph::{edge, gap, jc};
use super::twips;
use crate::block::{Block, Cell, Row, Table, Width};
use crate::error::FormError;
use crate::form::style::Align;
use crate::layout::columns::{naturals, resolve};

/// A table of a form; its head is repeated on every page.
pub(super) fn table(table: &Table, width: f64, writer: &mut Writer) -> Result<CT_Tbl, FormError> {
    let widths = resolve(&table.columns, &naturals(table, &mut writer.shaper)?, width);
    let mut word = frame(&widths, table.border, table.pad);
    let mut open = Vec::new();
    for row in &table.head {
        word.rows.push(self::row(row, &widths, table.pad.0, true, &mut open, writer)?);
    }
    open.clear();
    for row in &table.rows {
        word.rows.push(self::row(row, &widths, table.pad.0, false, &mut open, writer)?);
    }
    Ok(word)
}

/// Columns side by side: a table of one row without rules.
pub(super) fn columns(
    columns: &[(Width, Vec<Block>)],
    gap: f64,
    width: f64,
    writer: &mut Writer,
) -> Result<CT_Tbl, FormError> {
    let widths: Vec<Width> = columns.iter().map(|(width, _)| *width).collect();
    let gaps = gap * columns.len().saturating_sub(1) as f64;
    let own = resolve(&widths, &[], width - gaps);
    let last = own.len().saturating_sub(1);
    let outer: Vec<f64> =
        own.iter().enumerate().map(|(n, own)| if n == last { *own } else { own + gap }).collect();
    let mut word = frame(&outer, 0.0, (0.0, 0.0));
    let mut row = CT_Row::new();
    row.properties = Some(CT_TrPr { cant_split: Some(true), ..CT_TrPr::default() });
    for (((_, blocks), own), outer) in columns.iter().zip(&own).zip(&outer) {
        let mut cell = cell(writer.blocks(blocks, *own)?, *outer);
        if let Some(properties) = cell.properties.as_mut().filter(|_| outer > own) {
            let right = Some(twips(outer - own));
            properties.cell_margin = Some(CT_TblCellMar { right, ..CT_TblCellMar::default() });
        }
        row.cells.push(cell);
    }
    word.rows = vec![row];
    Ok(word)
}

/// A box of fixed size.
pub(super) fn boxed(
    (own, height): (f64, f64),
    align: Align,
    blocks: &[Block],
    writer: &mut Writer,
) -> Result<CT_Tbl, FormError> {
    let mut word = frame(&[own], 0.6, (0.0, 0.0));
    if let Some(properties) = &mut word.properties {
        properties.jc = Some(jc(align));
    }
    let mut row = CT_Row::new();
    row.properties = Some(CT_TrPr {
        height: Some(twips(height)),
        height_rule: Some("exact".to_owned()),
        cant_split: Some(true),
        ..CT_TrPr::default()
    });
    let mut cell = cell(writer.blocks(blocks, own)?, own);
    if let Some(properties) = &mut cell.properties {
        properties.v_align = Some(ST_VerticalJc::Center);
    }
    row.cells = vec![cell];
    word.rows = vec![row];
    Ok(word)
}

/// A cell that a row above reaches into: how many rows more, over which columns.
struct Open {
    column: usize,
    colspan: usize,
    rows: usize,
}

fn row(
    row: &Row,
    widths: &[f64],
    pad: f64,
    head: bool,
    open: &mut Vec<Open>,
    writer: &mut Writer,
) -> Result<CT_Row, FormError> {
    let mut word = CT_Row::new();
    word.properties = Some(CT_TrPr {
        header: head.then_some(true),
        cant_split: head.then_some(true),
        height: (row.min_height > 0.0).then(|| twips(row.min_height)),
        height_rule: (row.min_height > 0.0).then(|| "atLeast".to_owned()),
        ..CT_TrPr::default()
    });
    let mut column = 0;
    let mut cells = row.cells.iter();
    let mut begun = Vec::new();
    while column < widths.len() {
        if let Some(above) = open.iter_mut().find(|above| above.column == column && above.rows > 0) {
            above.rows -= 1;
            let mut below = cell(Vec::new(), span(widths, column, above.colspan));
            mark(&mut below, above.colspan, Some(VMerge::Continue), false);
            word.cells.push(below);
            column += above.colspan;
            continue;
        }
        let Some(own) = cells.next() else { break };
        let colspan = own.colspan.clamp(1, widths.len() - column);
        word.cells.push(filled(own, span(widths, column, colspan), colspan, pad, writer)?);
        if own.rowspan > 1 {
            begun.push(Open { column, colspan, rows: own.rowspan - 1 });
        }
        column += colspan;
    }
    open.retain(|above| above.rows > 0);
    open.extend(begun);
    Ok(word)
}

fn filled(own: &Cell, width: f64, colspan: usize, pad: f64, writer: &mut Writer) -> Result<CT_Tc, FormError> {
    let content = writer.blocks(&own.blocks, (width - 2.0 * pad).max(4.0))?;
    let mut word = cell(content, width);
    mark(&mut word, colspan, (own.rowspan > 1).then_some(VMerge::Restart), own.middle);
    Ok(word)
}

fn mark(cell: &mut CT_Tc, colspan: usize, merge: Option<VMerge>, middle: bool) {
    if let Some(properties) = &mut cell.properties {
        properties.grid_span = u32::try_from(colspan).ok().filter(|span| *span > 1);
        properties.v_merge = merge;
        properties.v_align = middle.then_some(ST_VerticalJc::Center);
    }
}

fn span(widths: &[f64], column: usize, colspan: usize) -> f64 {
    widths.iter().skip(column).take(colspan).sum()
}

/// A cell; Word wants a paragraph at its end.
fn cell(content: Vec<BodyContent>, width: f64) -> CT_Tc {
    let mut cell = CT_Tc::new();
    cell.properties = Some(CT_TcPr { width: Some(CT_TblWidth::dxa(twips(width).0)), ..CT_TcPr::default() });
    cell.content = content
        .into_iter()
        .filter_map(|content| match content {
            BodyContent::Paragraph(paragraph) => Some(CellContent::Paragraph(*paragraph)),
            BodyContent::Table(table) => Some(CellContent::Table(*table)),
            _ => None,
        })
        .collect();
    if !matches!(cell.content.last(), Some(CellContent::Paragraph(_))) {
        cell.content.push(CellContent::Paragraph(gap(1.0)));
    }
    cell
}

/// A table without rows: its columns, rules and padding.
fn frame(widths: &[f64], border: f64, pad: (f64, f64)) -> CT_Tbl {
    let line = || (border > 0.0).then(|| edge(border));
    let margin = CT_TblCellMar {
        top: Some(twips(pad.1)),
        bottom: Some(twips(pad.1)),
        left: Some(twips(pad.0)),
        right: Some(twips(pad.0)),
    };
    let borders = CT_TblBorders {
        top: line(),
        bottom: line(),
        left: line(),
        right: line(),
        inside_h: line(),
        inside_v: line(),
        ..CT_TblBorders::default()
    };
    let mut table = CT_Tbl::new();
    table.properties = Some(CT_TblPr {
        width: Some(CT_TblWidth::dxa(twips(widths.iter().sum()).0)),
        layout: Some("fixed".to_owned()),
        borders: (border > 0.0).then_some(borders),
        cell_margin: Some(margin),
        ..CT_TblPr::default()
    });
    let columns = widths.iter().map(|width| CT_TblGridCol { width: twips(*width) }).collect();
    table.grid = Some(CT_TblGrid { columns, grid_change_xml: None, extra_xml: Vec::new() });
    table
}
