//! Papers about the papers of a file: what is still missing, and the front of the bound dossier.

use serde_json::{Value, json};
use sochibo_store::Reader;

use super::cell::issued;
use super::{Dossier, Filled, iso};
use crate::app::App;
use crate::case::{File, is_lacking, lines, next_meeting};
use crate::error::AppResult;
use crate::show::put;
use crate::typed::date;
use crate::wire::CasePaperLine;

/// In danh mục giấy tờ còn thiếu.
pub(in crate::form) fn missing(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let dossier = Dossier::read(app, reader, id)?;
    let file = File::read(app, reader, id)?;
    let meeting = next_meeting(reader, &app.cell(reader)?, app.today())?.map(|next| next.date);
    let papers = lines(app, reader, &file, meeting)?;
    let lacking = papers.iter().filter(|line| is_lacking(line)).enumerate().map(|(index, line)| {
        let wrong = line.papers.iter().find(|paper| paper.state == "wrong");
        json!({
            "index": index + 1,
            "paper": called(line),
            "missing": line.state == "missing",
            "stale": line.state == "stale",
            "wrong": wrong.map(|paper| paper.wrong.clone()),
            "signs": line.signs,
        })
    });
    let lacking: Vec<Value> = lacking.collect();
    let mut soon = Vec::new();
    for line in papers.iter().filter(|line| line.stale_by_meeting && line.state != "later") {
        let until = date(&line.fresh_until, "fresh_until")?;
        soon.push(json!({ "paper": called(line), "until": iso(until) }));
    }
    let today = Some(app.today());
    let mut data = issued(&dossier, today)?;
    put(&mut data, "rules", json!(app.rules().title_of(&dossier.case.pack)));
    put(&mut data, "meeting", json!(iso(meeting)));
    put(&mut data, "lines", json!(lacking));
    put(&mut data, "soon", json!(soon));
    Ok(dossier.filled(data, today))
}

/// Code and title of a paper.
fn called(line: &CasePaperLine) -> String {
    [line.code.as_str(), &line.title]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// What the cover of a dossier and its list of papers say, apart from the papers.
pub(in crate::form) fn front(app: &App, reader: &Reader<'_>, _: &str, id: &str) -> AppResult<Filled> {
    let dossier = Dossier::read(app, reader, id)?;
    let data = issued(&dossier, None)?;
    Ok(dossier.filled(data, None))
}
