//! *Bàn giao*: what was handed over when and to whom, and the receiver's receipt.
//!
//! A hand-over is an act with two signatures on paper. It is recorded once and never edited or undone; a mistaken record
//! is struck with a reason as long as nobody confirmed it.

use sochibo_domain::CivilDate;
use sochibo_domain::record::{Case, HandOver, HandOverStep, HandedPaper, Receipt};
use sochibo_domain::text::{clean, clean_lines};
use sochibo_store::{FileHash, Reader};

use super::dossier::dossier;
use super::file::File;
use super::handable::{Handable, handable};
use super::lint::Around;
use super::removal;
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::history::record_id;
use crate::show;
use crate::typed::{choice, date};
use crate::wire::{
    ById, BytesRef, CaseHandOver, CaseHandOverInput, CaseHandOverStrike, CaseHandOvers, CaseHanded,
    CaseHandedInput, CaseHandedOver, CaseReceiptInput, Empty,
};

/// Post of whoever unlocked.
const POST: &str = "Bí thư";

/// Stands before the hash of a scan.
const HASH: &str = "sha256:";

/// Most sheets a paper can have.
const SHEETS: std::ops::RangeInclusive<u32> = 1..=2000;

/// What a file handed over, and what it can hand over.
pub(crate) fn hand_overs(app: &App, input: ById) -> AppResult<CaseHandOvers> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let file = File::read(app, &reader, &input.id)?;
    let cell = app.cell(&reader)?;
    let mut handed: Vec<_> = file.case.handed_over().collect();
    handed.sort_by_key(|(id, one)| (std::cmp::Reverse(one.on), std::cmp::Reverse((*id).clone())));
    let papers = handable(app, &reader, &file)?.iter().map(Handable::view).collect();
    Ok(CaseHandOvers {
        id: file.case.id.to_string(),
        handed: handed.into_iter().map(|(id, one)| view(id, one)).collect(),
        papers,
        blocking: count(blocking(app, &reader, &file)?),
        step: next_step(&file).to_string(),
        by: cell.secretary_name.clone(),
        by_post: POST.to_owned(),
        to_body: format!("Đảng ủy {}", cell.superior),
        today: app.today().shown(),
        removal: removal::view(app, &book, &reader, &file)?,
    })
}

/// Once the cell proposed recognition its papers are those that go.
fn next_step(file: &File) -> HandOverStep {
    match file.actual("recognition-meeting") {
        Some(_) => HandOverStep::Recognition,
        None => HandOverStep::Admission,
    }
}

fn blocking(app: &App, reader: &Reader<'_>, file: &File) -> AppResult<usize> {
    Ok(Around::read(reader)?.lint(app, reader, file)?.iter().filter(|finding| finding.blocks()).count())
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn view(id: &str, one: &HandOver) -> CaseHandOver {
    let with_post = |name: &str, post: &str| {
        if post.is_empty() { name.to_owned() } else { format!("{name}, {post}") }
    };
    let paper = |paper: &HandedPaper| CaseHanded {
        title: paper.title.clone(),
        number: paper.number.clone(),
        date: show::date(paper.date),
        sheets: paper.sheets,
        copy: paper.copy,
    };
    CaseHandOver {
        id: id.to_owned(),
        step: one.step.to_string(),
        on: show::date(one.on),
        by: with_post(&one.by, &one.by_post),
        to: with_post(&one.to_name, &one.to_post),
        to_body: one.to_body.clone(),
        papers: one.in_order().into_iter().map(paper).collect(),
        sheets: one.sheets(),
        code: check_code(&one.dossier_sha256),
        sha256: one.dossier_sha256.clone(),
        pages: one.dossier_pages.unwrap_or_default(),
        note: one.note.clone(),
        received_on: show::date(one.receipt.on),
        received_by: one.receipt.by.clone(),
        receipt_no: one.receipt.number.clone(),
    }
}

/// The short code of a content that people compare by eye; nothing for no content.
pub(crate) fn check_code(sha256: &str) -> String {
    sha256.trim_start_matches(HASH).parse().map(|hash: FileHash| hash.code().to_string()).unwrap_or_default()
}

/// Writes a hand-over down, with the dossier as it stands on this day.
///
/// # Errors
/// `hand_over_blocked` while findings block; `hand_over_no_papers`; `hand_over_paper_gone` for a paper that the file no
/// longer has.
pub(crate) fn hand_over(app: &App, input: CaseHandOverInput) -> AppResult<CaseHandedOver> {
    let id = record_id(&input.id)?;
    let book = app.book()?;
    let reader = book.vault.read()?;
    let file = File::read(app, &reader, &input.id)?;
    let mut handed = HandOver {
        step: choice(HandOverStep::ALL, &input.step, "step")?,
        on: Some(past_day(app, &input.on)?),
        by: required("by", &input.by)?,
        by_post: clean(&input.by_post),
        to_name: required("to_name", &input.to_name)?,
        to_post: clean(&input.to_post),
        to_body: required("to_body", &input.to_body)?,
        note: clean_lines(&input.note),
        ..HandOver::default()
    };
    if input.papers.is_empty() {
        return Err(AppError::refused("hand_over_no_papers"));
    }
    let known = handable(app, &reader, &file)?;
    for (place, typed) in input.papers.iter().enumerate() {
        handed.papers.insert(app.new_id().to_string(), paper(&known, place, typed)?);
    }
    let blocking = blocking(app, &reader, &file)?;
    if blocking > 0 {
        return Err(AppError::refused_with("hand_over_blocked", [("count", blocking.to_string())]));
    }
    drop(reader);
    let bound = bound(app, &input.id)?;
    let dossier = bound.map(|(dossier, hash, pages)| {
        handed.dossier_sha256 = hash.to_string();
        handed.dossier_pages = Some(pages);
        dossier
    });
    let fresh = app.new_id().to_string();
    app.perform("case_hand_over", |tx| {
        tx.update(id, |case: &mut Case| {
            case.hand_overs.insert(fresh.clone(), handed);
        })?;
        Ok(())
    })?;
    Ok(CaseHandedOver { id: fresh, dossier })
}

/// The dossier with its hash and pages; nothing when there is nothing to bind.
fn bound(app: &App, id: &str) -> AppResult<Option<(BytesRef, FileHash, u32)>> {
    let bound = match dossier(app, ById { id: id.to_owned() }) {
        Err(AppError::Refused { code: "dossier_empty", .. }) => return Ok(None),
        bound => bound?,
    };
    let bytes = app.take_bytes(&bound.file.token).ok_or(AppError::refused("bytes_gone"))?;
    let hash = FileHash::of_content(&bytes.data);
    Ok(Some((app.shelve(&bytes.name, &bytes.mime, bytes.data), hash, bound.pages)))
}

/// A paper as it goes into the record.
fn paper(known: &[Handable], place: usize, typed: &CaseHandedInput) -> AppResult<HandedPaper> {
    let field = |name: &str| format!("papers/{place}/{name}");
    let sheets = typed.sheets.trim().parse().ok().filter(|sheets| SHEETS.contains(sheets));
    let counted = field("sheets");
    let sheets = sheets.ok_or_else(|| AppError::field(&counted, "sheets_range"))?;
    let base = HandedPaper { place: count(place), sheets, copy: typed.copy, ..HandedPaper::default() };
    if typed.kind.is_empty() {
        return Ok(HandedPaper { title: required(&field("title"), &typed.title)?, ..base });
    }
    let found = known.iter().find(|one| one.kind == typed.kind && one.item == typed.item);
    let found = found.ok_or(AppError::refused("hand_over_paper_gone"))?;
    Ok(HandedPaper {
        item: found.item.clone(),
        kind: found.kind.clone(),
        title: found.title.clone(),
        number: found.number.clone(),
        date: found.date,
        files: found.files.iter().map(|hash| format!("{HASH}{hash}")).collect::<Vec<_>>().join(" "),
        ..base
    })
}

fn required(field: &str, typed: &str) -> AppResult<String> {
    let text = clean(typed);
    if text.is_empty() { Err(AppError::field(field, "required")) } else { Ok(text) }
}

/// A day that has come.
fn past_day(app: &App, typed: &str) -> AppResult<CivilDate> {
    let on = date(typed, "on")?.ok_or_else(|| AppError::field("on", "required"))?;
    if on > app.today() { Err(AppError::field("on", "date_future")) } else { Ok(on) }
}

/// The receipt of the receiver; a corrected one takes its place.
///
/// # Errors
/// `hand_over_unknown`.
pub(crate) fn hand_over_receipt(app: &App, input: CaseReceiptInput) -> AppResult<Done<Empty>> {
    let id = record_id(&input.id)?;
    let on = past_day(app, &input.on)?;
    let receipt = Receipt { on: Some(on), by: required("by", &input.by)?, number: clean(&input.number) };
    app.perform("case_hand_over_receipt", |tx| {
        tx.try_update(id, |case: &mut Case| {
            let handed = of(case, &input.item)?;
            if handed.on.is_some_and(|handed| on < handed) {
                return Err(AppError::field("on", "receipt_before_hand_over"));
            }
            handed.receipt = receipt;
            Ok(())
        })?;
        Ok(Empty {})
    })
}

/// Strikes a mistaken record.
///
/// # Errors
/// `hand_over_received` once the receiver confirmed it.
pub(crate) fn hand_over_strike(app: &App, input: CaseHandOverStrike) -> AppResult<Done<Empty>> {
    let id = record_id(&input.id)?;
    let reason = required("reason", &input.reason)?;
    app.perform("case_hand_over_strike", |tx| {
        tx.try_update(id, |case: &mut Case| {
            let handed = of(case, &input.item)?;
            if handed.is_received() {
                return Err(AppError::refused("hand_over_received"));
            }
            handed.struck = true;
            handed.struck_reason = reason;
            Ok(())
        })?;
        Ok(Empty {})
    })
}

fn of<'c>(case: &'c mut Case, id: &str) -> AppResult<&'c mut HandOver> {
    let found = case.hand_overs.get_mut(id).filter(|one| !one.struck);
    found.ok_or(AppError::refused("hand_over_unknown"))
}
