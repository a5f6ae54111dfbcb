//! The tables as a workbook, one sheet for each.

use sochibo_sheets::{Column, Table, write_tables};

use super::gather::Counted;
use super::view::table;
use crate::app::App;
use crate::error::AppResult;
use crate::import::XLSX;
use crate::wire::{StatisticsInput, StatisticsLine, StatisticsWorkbook};

/// The workbook of a period.
pub(crate) fn workbook(app: &App, input: StatisticsInput) -> AppResult<StatisticsWorkbook> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let counted = Counted::gather(&reader, &input)?;
    let cell = app.cell(&reader)?;
    let sheet = app.statistics();
    let period = format!("Từ {} đến {}", counted.period.from.shown(), counted.period.to.shown());
    let tables = sheet.tables.iter().map(|one| {
        let counted = table(one, &counted);
        Table {
            title: vec![
                format!("{}. {}", counted.code, counted.title),
                format!("Chi bộ {}", cell.name),
                period.clone(),
                sheet.note.clone(),
            ],
            sheet: counted.code,
            columns: vec![
                Column::new("TT", 6.0),
                Column::new("Chỉ tiêu", 60.0),
                Column::new("Kỳ này", 12.0),
                Column::new("Cùng kỳ năm trước", 14.0),
                Column::new("(%)", 10.0),
            ],
            rows: counted.lines.into_iter().map(row).collect(),
        }
    });
    let tables: Vec<Table> = tables.collect();
    let name = format!("thong-ke-ket-nap-{}.xlsx", counted.record);
    Ok(StatisticsWorkbook { file: app.shelve(&name, XLSX, write_tables(&tables)?) })
}

fn row(line: StatisticsLine) -> Vec<String> {
    let indent = "    ".repeat(usize::try_from(line.level).unwrap_or_default());
    // A dash alone would look like the beginning of a formula; the indent says the same.
    let mark = if line.mark == "-" { String::new() } else { line.mark };
    vec![mark, format!("{indent}{}", line.title), line.now, line.before, line.percent]
}
