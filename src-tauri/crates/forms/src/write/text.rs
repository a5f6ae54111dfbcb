//! The blocks as plain text, one paragraph a line: what is pasted into a message.

use crate::block::{Block, Para, Row, Run, Table};

/// Writes the blocks of a document.
pub(crate) fn text(blocks: &[Block]) -> String {
    let mut lines = Vec::new();
    collect(blocks, &mut lines);
    lines.join("\n")
}

fn collect(blocks: &[Block], lines: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Para(para) => lines.extend(paragraph(para)),
            Block::Columns { columns, .. } => columns.iter().for_each(|(_, inner)| collect(inner, lines)),
            Block::Table(Table { head, rows, .. }) => lines.extend(head.iter().chain(rows).map(row)),
            Block::Frame { blocks, .. } | Block::Keep(blocks) => collect(blocks, lines),
            Block::Rule { .. } | Block::Space(_) | Block::Dots { .. } | Block::PageBreak => {}
        }
    }
}

fn paragraph(para: &Para) -> Option<String> {
    let mut line = String::new();
    for run in &para.runs {
        match run {
            Run::Text { text, .. } => line.push_str(text),
            Run::Leader(_) => line.push('…'),
            Run::Check(on) => line.push_str(if *on { "[x]" } else { "[ ]" }),
            Run::Break => line.push('\n'),
        }
    }
    (!line.trim().is_empty()).then(|| line.trim_end().to_owned())
}

fn row(row: &Row) -> String {
    let cells = row.cells.iter().map(|cell| text(&cell.blocks).replace('\n', " "));
    cells.filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(" | ")
}
