//! Choosing what came back, and seeing what it would change.

use std::collections::BTreeSet;
use std::io::Read;
use std::sync::Arc;

use sochibo_domain::id::CaseId;
use sochibo_domain::record::Case;
use sochibo_domain::text::fold;
use sochibo_sheets::questions::read_questions;
use sochibo_store::{is_parcel, open_parcel};

use super::layout::pages;
use super::parcel::{self, MOST_BYTES};
use super::plan::plan;
use super::sent::Sent;
use super::sheet::{self, KIND, VERSION};
use crate::app::App;
use crate::cv::read;
use crate::error::{AppError, AppResult};
use crate::history::record_id;
use crate::taken::Chosen;
use crate::wire::{CvIncomingCode, CvIncomingLine, CvIncomingOpenInput, CvIncomingView};

/// What came back, while it is looked at.
#[derive(Clone)]
pub(crate) struct Incoming {
    pub(super) case: CaseId,
    pub(super) name: String,
    pub(super) content: Content,
}

/// How far it is open.
#[derive(Clone)]
pub(super) enum Content {
    /// A parcel whose code was not given yet.
    Locked(Arc<Vec<u8>>),
    /// What it says, and the preview a person saw.
    Open { sent: Arc<Sent>, seen: Arc<Vec<CvIncomingLine>> },
}

/// Opens a workbook, or takes note of a parcel that asks for its code.
pub(crate) fn incoming_open(app: &App, input: CvIncomingOpenInput) -> AppResult<CvIncomingView> {
    app.book()?;
    let case = CaseId::from(record_id(&input.id)?);
    let (bytes, name) = chosen(app, &input)?;
    let id = app.new_id().to_string();
    if is_parcel(&bytes) {
        let content = Content::Locked(Arc::new(bytes));
        app.incomings().put(id.clone(), Incoming { case, name: name.clone(), content });
        return Ok(CvIncomingView { incoming: id, name, locked: true, ..CvIncomingView::default() });
    }
    let answered = read_questions(bytes, &name, KIND)?;
    if answered.stamp.version > VERSION {
        return Err(AppError::refused("cv_incoming_newer"));
    }
    if answered.stamp.about != case.to_string() {
        return Err(AppError::refused("cv_incoming_other_case"));
    }
    looked_at(app, id, (case, name), sheet::sent(&answered)?, "")
}

/// The content with its name; more of it than anybody wrote is not read.
fn chosen(app: &App, input: &CvIncomingOpenInput) -> AppResult<(Vec<u8>, String)> {
    let (source, _, name) = Chosen::of(app, &input.token, &input.path, &input.name)?.open()?;
    let mut bytes = Vec::new();
    let read = source.take(MOST_BYTES + 1).read_to_end(&mut bytes);
    read.map_err(|error| AppError::refused_with("attachment_lost", [("detail", error.to_string())]))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(AppError::refused("cv_incoming_too_large"));
    }
    Ok((bytes, name))
}

/// Opens a parcel with its code.
pub(crate) fn incoming_unlock(app: &App, input: CvIncomingCode) -> AppResult<CvIncomingView> {
    let incoming = app.incomings().get(&input.incoming)?;
    let Content::Locked(bytes) = incoming.content else {
        return Err(AppError::refused("cv_incoming_closed"));
    };
    let plain = open_parcel(&bytes, &input.code, MOST_BYTES)?;
    let (sent, of) = parcel::sent(&plain)?;
    looked_at(app, input.incoming, (incoming.case, incoming.name), sent, &of)
}

/// The preview; `of` is the name the parcel carries.
fn looked_at(
    app: &App,
    id: String,
    (case, name): (CaseId, String),
    sent: Sent,
    of: &str,
) -> AppResult<CvIncomingView> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let stored: Case = reader.get(case)?;
    let (person, cv) = read(&reader, &stored)?;
    let plan = plan(app, &pages()?, (&cv, &person), &sent, &BTreeSet::new())?;
    let other = if of.is_empty() || fold(of) == fold(&person.full_name) { "" } else { of };
    let view = CvIncomingView {
        incoming: id.clone(),
        name: name.clone(),
        locked: false,
        other: other.to_owned(),
        new: plan.count("new"),
        changed: plan.count("changed"),
        refused: plan.count("refused"),
        unchanged: plan.unchanged,
        notes: sent.notes.clone(),
        lines: plan.lines,
    };
    let content = Content::Open { sent: Arc::new(sent), seen: Arc::new(view.lines.clone()) };
    app.incomings().put(id, Incoming { case, name, content });
    Ok(view)
}
