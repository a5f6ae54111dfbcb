//! The matrix as a workbook.

use sochibo_domain::attendance::Share;
use sochibo_sheets::{Column, Table, write_table};

use super::Counted;
use crate::app::App;
use crate::error::AppResult;
use crate::import::XLSX;
use crate::wire::{AttendanceSheet, AttendanceYearInput};

/// What the signs say.
pub(crate) const LEGEND: &str = "x: có mặt; x*: đến muộn hoặc về sớm; P: vắng có lý do; K: vắng không lý do; M: được miễn, vắng mặt; \
    T: sinh hoạt tạm thời nơi khác, vắng mặt; Đ: bị đình chỉ, khởi tố, tạm giam; ?: chưa điểm danh";

/// The workbook of a year.
pub(crate) fn sheet(app: &App, input: AttendanceYearInput) -> AppResult<AttendanceSheet> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let counted = Counted::gather(app, &reader, input.year)?;
    let attendance = &counted.attendance;
    let mut columns = vec![Column::new("TT", 5.0), Column::new("Họ và tên", 28.0)];
    for sitting in &attendance.sittings {
        let day = sitting.date.map_or_else(|| format!("tháng {}", sitting.month), |date| date.to_string());
        columns.push(Column::new(day, 11.0));
    }
    for header in ["Có mặt", "Được triệu tập", "Tỷ lệ (%)"] {
        columns.push(Column::new(header, 11.0));
    }
    columns.push(Column::new("Tháng vắng không lý do", 16.0));
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (line, number) in attendance.lines.iter().zip(1_u32..) {
        let mut row = vec![number.to_string(), named(&line.name, line.temp_here)];
        row.extend(line.presences.iter().map(|one| one.map_or("", |one| one.sign_vi()).to_owned()));
        row.extend(figures(line.share));
        row.push(months(&line.missed));
        rows.push(row);
    }
    let mut cell = vec![String::new(), "Chi bộ (tỷ lệ %)".to_owned()];
    cell.extend(attendance.sittings.iter().map(|sitting| percent(sitting.share)));
    cell.extend(figures(attendance.share));
    rows.push(cell);
    let title = vec![
        format!("Theo dõi đảng viên dự sinh hoạt năm {}", counted.year),
        format!("Chi bộ {}", app.cell(&reader)?.name),
        LEGEND.to_owned(),
    ];
    let sheet = format!("Năm {}", counted.year);
    let data = write_table(&Table { sheet, title, columns, rows })?;
    let name = format!("du-sinh-hoat-{}.xlsx", counted.year);
    Ok(AttendanceSheet { file: app.shelve(&name, XLSX, data) })
}

/// A member of another cell is named as such.
pub(crate) fn named(name: &str, temp_here: bool) -> String {
    if temp_here { format!("{name} (sinh hoạt tạm thời)") } else { name.to_owned() }
}

/// `1, 3, 12`.
pub(crate) fn months(months: &[u32]) -> String {
    months.iter().map(u32::to_string).collect::<Vec<_>>().join(", ")
}

fn figures(share: Share) -> [String; 3] {
    [share.present.to_string(), share.expected.to_string(), percent(share)]
}

fn percent(share: Share) -> String {
    share.percent().map(|percent| percent.to_string()).unwrap_or_default()
}
