//! The tables as the screen, the paper and the workbook show them.

use sochibo_domain::percent::Percent;
use sochibo_domain::statistics::{Amount, Fact, Line, Table, count};

use super::gather::Counted;
use super::lacks::lacks;
use crate::app::App;
use crate::error::AppResult;
use crate::rules::confidence;
use crate::wire::{
    Empty, Statistics, StatisticsInput, StatisticsLine, StatisticsOccupation, StatisticsOccupations,
    StatisticsTable,
};

/// The tables of a period.
pub(crate) fn get(app: &App, input: StatisticsInput) -> AppResult<Statistics> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let counted = Counted::gather(&reader, &input)?;
    let sheet = app.statistics();
    Ok(Statistics {
        form: "admission-statistics".to_owned(),
        record: counted.record.clone(),
        from: counted.period.from.shown(),
        to: counted.period.to.shown(),
        cited: sheet.instrument.clone(),
        confidence: confidence(sheet.confidence).to_owned(),
        note: sheet.note.clone(),
        tables: sheet.tables.iter().map(|one| table(one, &counted)).collect(),
        lacks: lacks(sheet, &counted),
    })
}

/// Groups of occupations a candidate can be put into.
pub(crate) fn occupations(app: &App, _: Empty) -> AppResult<StatisticsOccupations> {
    let groups = app.statistics().occupations();
    let groups =
        groups.map(|(key, title)| StatisticsOccupation { key: key.to_owned(), title: title.to_owned() });
    Ok(StatisticsOccupations { groups: groups.collect() })
}

/// One table with its numbers in words.
pub(crate) fn table(table: &Table, counted: &Counted) -> StatisticsTable {
    let (now, before) = (counted.now.people(), counted.before.people());
    let lines = count(table, (&counted.now.moves, &now), (&counted.before.moves, &before));
    StatisticsTable {
        code: table.code.clone(),
        title: table.title.clone(),
        lines: lines.iter().map(line).collect(),
    }
}

fn line(line: &Line<'_>) -> StatisticsLine {
    let row = line.row;
    let (kind, title, mark) = match (line.unknown, row.fact) {
        (true, Some(fact)) => ("unknown", format!("Chưa có dữ liệu: {}", asked(fact)), String::new()),
        _ => (kind(line), row.title.clone(), row.mark.clone()),
    };
    let percent = match (line.now, line.before) {
        (Amount::Count(now), Amount::Count(before)) => Percent::of(now, before),
        _ => None,
    };
    StatisticsLine {
        mark,
        title,
        level: u32::from(row.level),
        kind: kind.to_owned(),
        now: shown(line.now),
        before: shown(line.before),
        percent: percent.map(|percent| percent.to_string()).unwrap_or_default(),
        note: if line.unknown { String::new() } else { row.note.clone() },
    }
}

fn kind(line: &Line<'_>) -> &'static str {
    match line.row {
        row if row.heading => "heading",
        row if row.is_blank() => "blank",
        row if row.average => "average",
        _ => "count",
    }
}

fn shown(amount: Amount) -> String {
    match amount {
        Amount::None => String::new(),
        Amount::Count(count) => count.to_string(),
        Amount::Average(tenths) if tenths % 10 == 0 => (tenths / 10).to_string(),
        Amount::Average(tenths) => format!("{},{}", tenths / 10, tenths % 10),
    }
}

/// A fact as papers call it.
fn asked(fact: Fact) -> &'static str {
    match fact {
        Fact::Everybody => "người được kết nạp",
        Fact::Gender => "giới tính",
        Fact::Minority => "dân tộc",
        Fact::Religious => "tôn giáo",
        Fact::YouthUnion => "đoàn viên",
        Fact::BusinessOwner => "chủ doanh nghiệp tư nhân",
        Fact::ForeignSpouse => "hôn nhân với người nước ngoài",
        Fact::Readmitted => "kết nạp lại",
        Fact::Occupation => "nghề nghiệp theo biểu",
        Fact::Age => "tuổi đời",
        Fact::Schooling => "giáo dục phổ thông",
        Fact::Qualification => "chuyên môn, nghiệp vụ",
        Fact::ScienceTitle => "chức danh khoa học",
    }
}
