//! The blocks as HTML without any look: what a screen reader reads beside the preview.

use crate::block::{Block, Para, Row, Run, Table};
use crate::display::Ink;

/// Writes the blocks of a document.
pub(crate) fn html(blocks: &[Block], title: &str) -> String {
    let mut out = String::from("<article lang=\"vi\" aria-label=\"");
    escape(title, &mut out);
    out.push_str("\">");
    write_blocks(blocks, &mut out);
    out.push_str("</article>");
    out
}

fn write_blocks(blocks: &[Block], out: &mut String) {
    for block in blocks {
        match block {
            Block::Para(para) => paragraph(para, out),
            Block::Columns { columns, .. } => columns.iter().for_each(|(_, inner)| {
                out.push_str("<div>");
                write_blocks(inner, out);
                out.push_str("</div>");
            }),
            Block::Table(table) => write_table(table, out),
            Block::Frame { blocks, .. } | Block::Keep(blocks) => write_blocks(blocks, out),
            Block::Rule { .. } => out.push_str("<hr/>"),
            Block::Space(_) | Block::Dots { .. } | Block::PageBreak => {}
        }
    }
}

fn paragraph(para: &Para, out: &mut String) {
    if para.runs.is_empty() {
        return;
    }
    // Level 1 belongs to the screen around the preview.
    let tag = match para.style.heading {
        0 => "p",
        1 => "h2",
        2 => "h3",
        _ => "h4",
    };
    out.push_str(&format!("<{tag}>"));
    for run in &para.runs {
        match run {
            Run::Text { text, look } if look.ink == Ink::Gap => {
                out.push_str("<mark>");
                escape(text, out);
                out.push_str("</mark>");
            }
            Run::Text { text, .. } => escape(text, out),
            Run::Leader(_) => out.push_str("<span aria-label=\"để trống\"> … </span>"),
            Run::Check(on) => out.push_str(if *on { "[x]" } else { "[ ]" }),
            Run::Break => out.push_str("<br/>"),
        }
    }
    out.push_str(&format!("</{tag}>"));
}

fn write_table(table: &Table, out: &mut String) {
    out.push_str("<table>");
    if !table.head.is_empty() {
        out.push_str("<thead>");
        table.head.iter().for_each(|row| write_row(row, "th", out));
        out.push_str("</thead>");
    }
    out.push_str("<tbody>");
    table.rows.iter().for_each(|row| write_row(row, "td", out));
    out.push_str("</tbody></table>");
}

fn write_row(row: &Row, tag: &str, out: &mut String) {
    out.push_str("<tr>");
    for cell in &row.cells {
        out.push_str(&format!("<{tag}"));
        if cell.colspan > 1 {
            out.push_str(&format!(" colspan=\"{}\"", cell.colspan));
        }
        if cell.rowspan > 1 {
            out.push_str(&format!(" rowspan=\"{}\"", cell.rowspan));
        }
        out.push('>');
        write_blocks(&cell.blocks, out);
        out.push_str(&format!("</{tag}>"));
    }
    out.push_str("</tr>");
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}
