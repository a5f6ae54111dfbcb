//! The steps of an import as the screen shows them.

use sochibo_domain::field::MemberField;
use sochibo_sheets::{Layout, RefusedRow, write_refused};

use super::Import;
use super::apply::refused_row;
use super::open::{SAVED, XLSX};
use super::plan::plan;
use crate::app::App;
use crate::error::AppResult;
use crate::wire::{
    Finding, ImportChanged, ImportColumn, ImportNew, ImportPreview, ImportRef, ImportView, RefusedWorkbook,
    SheetInfo,
};

/// Rows of each kind a preview lists.
const LISTED: usize = 500;

/// An opened workbook and how its columns were understood.
pub(super) fn import_view(app: &App, id: String, import: &Import) -> AppResult<ImportView> {
    let guess = &import.guess;
    let sheets = import.workbook.sheets();
    let saved = app.book()?.vault.meta_list(SAVED)?;
    let sheet = sheets.get(guess.sheet);
    Ok(ImportView {
        import: id,
        name: import.name.clone(),
        sheets: sheets
            .iter()
            .map(|sheet| SheetInfo { name: sheet.name.clone(), hidden: sheet.hidden, rows: sheet.rows })
            .collect(),
        sheet: sheet.map(|sheet| sheet.name.clone()).unwrap_or_default(),
        layout: layout_word(guess.layout).to_owned(),
        header_row: guess.header.first,
        header_rows: guess.header.count,
        rows: sheet.map_or(0, |sheet| sheet.rows.saturating_sub(guess.data_start.saturating_sub(1))),
        columns: guess
            .mapping
            .columns
            .iter()
            .map(|column| ImportColumn {
                index: column.index,
                header: column.header.clone(),
                field: column.field.unwrap_or_default().to_owned(),
                samples: column.sample.clone(),
            })
            .collect(),
        fields: MemberField::ALL.iter().map(|field| field.key().to_owned()).collect(),
        findings: guess
            .findings
            .iter()
            .map(|finding| Finding {
                code: finding.code.to_owned(),
                severity: "warn".to_owned(),
                params: finding
                    .params
                    .iter()
                    .map(|(key, value)| ((*key).to_owned(), value.clone()))
                    .collect(),
                target: finding.column.map(|column| column.to_string()).unwrap_or_default(),
            })
            .collect(),
        saved_mappings: saved
            .into_iter()
            .filter_map(|(key, _)| key.strip_prefix(SAVED).map(str::to_owned))
            .collect(),
    })
}

fn layout_word(layout: Layout) -> &'static str {
    match layout {
        Layout::National => "national",
        Layout::NationalFlat => "national_flat",
        Layout::MemberExport => "member_export",
        Layout::Extract => "extract",
        Layout::Free => "free",
        Layout::Unknown => "unknown",
    }
}

/// What would happen; nothing is written.
pub(crate) fn preview(app: &App, input: ImportRef) -> AppResult<ImportPreview> {
    let plan = plan(app, &app.imports().get(&input.import)?)?;
    let count = |items: usize| u32::try_from(items).unwrap_or(u32::MAX);
    let (new_total, changed_total, refused_total) =
        (count(plan.new.len()), count(plan.changed.len()), count(plan.refused.len()));
    let new = plan.new.into_iter().take(LISTED).map(|new| ImportNew {
        row: new.row,
        full_name: new.person.full_name,
        born: crate::show::partial(new.person.born),
        notes: new.notes,
    });
    let changed = plan.changed.into_iter().take(LISTED).map(|changed| ImportChanged {
        row: changed.row,
        id: changed.member.id.to_string(),
        full_name: changed.person.full_name,
        matched_by: changed.matched_by.to_owned(),
        fields: changed.fields,
        notes: changed.notes,
    });
    Ok(ImportPreview {
        new: new.collect(),
        new_total,
        changed: changed.collect(),
        changed_total,
        unchanged_total: plan.unchanged,
        refused: plan.refused.iter().take(LISTED).map(refused_row).collect(),
        refused_total,
    })
}

/// The refused rows as a workbook that says why, to correct and import again.
pub(crate) fn refused(app: &App, input: ImportRef) -> AppResult<RefusedWorkbook> {
    let import = app.imports().get(&input.import)?;
    let plan = plan(app, &import)?;
    let mut headers: Vec<String> = Vec::new();
    for column in &import.guess.mapping.columns {
        let at = column.index as usize;
        headers.resize(headers.len().max(at + 1), String::new());
        if let Some(header) = headers.get_mut(at) {
            header.clone_from(&column.header);
        }
    }
    let rows: Vec<RefusedRow> = plan
        .refused
        .into_iter()
        .map(|refused| RefusedRow {
            number: refused.row,
            reasons: refused.reasons.iter().map(in_words).collect(),
            raw: refused.raw,
        })
        .collect();
    let name = format!("dong-bi-tu-choi-{}.xlsx", app.today());
    Ok(RefusedWorkbook { file: app.shelve(&name, XLSX, write_refused(&headers, &rows)?) })
}

/// A reason in the workbook itself, where no catalogue can follow: the field's label and what is wrong.
fn in_words(reason: &Finding) -> String {
    let label =
        sochibo_sheets::field::find(&reason.target).map_or(reason.target.as_str(), |field| field.label);
    let params: Vec<&str> = reason.params.values().map(String::as_str).collect();
    let why = super::reasons::vietnamese(&reason.code);
    if params.is_empty() {
        format!("{label}: {why}")
    } else {
        format!("{label}: {why} ({})", params.join(", "))
    }
}
