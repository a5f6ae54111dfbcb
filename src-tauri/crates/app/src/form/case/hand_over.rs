//! *Biên bản giao nhận hồ sơ*: what was handed over, as both sides sign it.

use serde_json::{Value, json};
use sochibo_domain::record::{HandOver, HandOverStep, HandedPaper};
use sochibo_store::Reader;

use super::{Dossier, Filled, iso};
use crate::app::App;
use crate::case::check_code;
use crate::error::{AppError, AppResult};
use crate::show::put;

/// The record of `<case id>:<hand-over id>`; without the second the latest.
pub(in crate::form) fn hand_over(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let dossier = Dossier::read(app, reader, id)?;
    let all = || dossier.case.handed_over();
    let found = match dossier.part.as_str() {
        "" => all().max_by_key(|(id, one)| (one.on, *id)),
        part => all().find(|(id, _)| *id == part),
    };
    let (_, handed) = found.ok_or(AppError::refused("hand_over_unknown"))?;
    let mut data = dossier.common();
    put(&mut data, "document", json!({ "place": dossier.cell.place }));
    put(&mut data, "handed", self::handed(handed));
    let on = handed.on;
    Ok(dossier.filled(data, on))
}

fn handed(handed: &HandOver) -> Value {
    let papers: Vec<Value> = handed.in_order().into_iter().map(paper).collect();
    json!({
        "purpose": match handed.step {
            HandOverStep::Admission => "đề nghị kết nạp đảng viên",
            HandOverStep::Recognition => "đề nghị công nhận đảng viên chính thức",
            HandOverStep::Other | HandOverStep::Unknown(_) => "của người vào Đảng",
        },
        "date": iso(handed.on),
        "by": { "name": handed.by, "post": handed.by_post },
        "to": { "name": handed.to_name, "post": handed.to_post, "body": handed.to_body },
        "count": papers.len(),
        "papers": papers,
        "sheets": handed.sheets(),
        "code": check_code(&handed.dossier_sha256),
        "pages": handed.dossier_pages,
        "note": handed.note,
    })
}

fn paper(paper: &HandedPaper) -> Value {
    let codes: Vec<String> = paper.files.split_whitespace().map(check_code).collect();
    json!({
        "title": paper.title,
        "number": paper.number,
        "date": iso(paper.date),
        "sheets": paper.sheets,
        "copy": paper.copy,
        "codes": codes,
    })
}
