//! Files of a meeting: taken in, named, handed out, taken off.

use std::io::Read;

use serde_json::{Value, json};
use sochibo_domain::record::{Attachment, AttachmentKind, Meeting};
use sochibo_domain::text;
use sochibo_store::{StoreError, Vault};

use super::{change, meeting_id};
use crate::app::{App, author};
use crate::bytes::Held;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::intake::{self, Passing};
use crate::show;
use crate::taken::{Chosen, title};
use crate::wire::{
    AttachmentAddInput, AttachmentEditInput, AttachmentView, BytesRef, Created, Empty, MeetingPartRef,
};

/// A scan of a hundred pages is smaller. More is a film, or a mistake.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Copies a file into the vault and puts it on the list of the meeting.
///
/// # Errors
/// `attachment_…` says what is wrong with the file; `disk_full`, `vault_read_only` what is wrong with the disk.
pub(crate) fn attachment_add(app: &App, input: AttachmentAddInput) -> AppResult<Done<Created>> {
    let id = meeting_id(&input.id)?;
    let book = app.book()?;
    let reader = book.vault.read()?;
    let meeting: Meeting = reader.get(id)?;
    let added_by = author(&reader, book.cell)?;
    drop(reader);
    let chosen = Chosen::of(app, &input.token, &input.path, &input.name)?;
    let kind = intake::claimed(&chosen.name())?;
    let (source, size, name) = chosen.open()?;
    intake::check_size(&name, size, LARGEST)?;
    let taken = take_in(&book.vault, &meeting, source, name, kind)?;
    let attachment = Attachment { added_by, added_ms: app.now_ms(), ..taken };
    let fresh = app.new_id().to_string();
    change(app, "attachment_add", &input.id, |meeting| {
        meeting.attachments.insert(fresh.clone(), attachment);
        Ok(Created { id: fresh })
    })
}

/// Copies the content in while looking at it; what does not fit its name leaves no trace.
fn take_in(
    vault: &Vault,
    meeting: &Meeting,
    source: impl Read,
    file_name: String,
    kind: AttachmentKind,
) -> AppResult<Attachment> {
    let mut passing = Passing::new(source, LARGEST);
    let staged = match vault.stage_file(&mut passing) {
        Err(StoreError::SourceLost { .. }) if passing.is_too_large() => {
            return Err(intake::too_large(&file_name, passing.size(), LARGEST));
        }
        staged => staged?,
    };
    intake::check_size(&file_name, staged.size(), LARGEST)?;
    passing.check(&file_name, &kind)?;
    let (sha256, size) = (staged.hash().to_string(), staged.size());
    let twin = meeting.attachments.values().find(|one| !one.struck && one.sha256 == sha256);
    if let Some(twin) = twin {
        return Err(AppError::refused_with("attachment_twice", [("title", twin.title.clone())]));
    }
    staged.keep()?;
    Ok(Attachment { title: title(&file_name), file_name, kind, size, sha256, ..Attachment::default() })
}

/// What the minutes call a file.
pub(crate) fn attachment_edit(app: &App, input: AttachmentEditInput) -> AppResult<Done<Empty>> {
    let title = text::clean(&input.title);
    if title.is_empty() {
        return Err(AppError::field("title", "required"));
    }
    change(app, "attachment_edit", &input.id, |meeting| {
        standing(meeting, &input.attachment)?.title = title;
        Ok(Empty {})
    })
}

/// Takes a file off the list. Its content stays in the vault, so that this can be undone.
pub(crate) fn attachment_strike(app: &App, input: MeetingPartRef) -> AppResult<Done<Empty>> {
    change(app, "attachment_strike", &input.id, |meeting| {
        standing(meeting, &input.item)?.struck = true;
        Ok(Empty {})
    })
}

/// A token of the content, to open or to save it.
pub(crate) fn attachment_fetch(app: &App, input: MeetingPartRef) -> AppResult<BytesRef> {
    let book = app.book()?;
    let mut meeting: Meeting = book.vault.read()?.get(meeting_id(&input.id)?)?;
    let attachment = standing(&mut meeting, &input.item)?;
    let missing = || AppError::refused_with("attachment_missing", [("path", attachment.sha256.clone())]);
    let hash = attachment.sha256.parse().ok().filter(|hash| book.vault.has_file(hash));
    let hash = hash.ok_or_else(missing)?;
    let (name, mime) = (intake::outgoing_name(attachment), intake::mime(&attachment.kind));
    let held = Held::Attachment { name: name.clone(), mime: mime.to_owned(), hash };
    Ok(app.hold(&name, mime, held))
}

fn standing<'m>(meeting: &'m mut Meeting, id: &str) -> AppResult<&'m mut Attachment> {
    let found = meeting.attachments.get_mut(id).filter(|one| !one.struck);
    found.ok_or(AppError::refused("attachment_unknown"))
}

/// Those on the list, in the order they were added.
fn listed(meeting: &Meeting) -> Vec<(&String, &Attachment)> {
    let mut listed: Vec<_> = meeting.attachments.iter().filter(|(_, one)| !one.struck).collect();
    listed.sort_by_key(|(id, one)| (one.added_ms, (*id).clone()));
    listed
}

/// As the screen shows them.
pub(super) fn views(meeting: &Meeting) -> Vec<AttachmentView> {
    let view = |(id, one): (&String, &Attachment)| AttachmentView {
        id: id.clone(),
        title: one.title.clone(),
        file_name: one.file_name.clone(),
        kind: one.kind.to_string(),
        size: show::size(one.size),
        added_by: one.added_by.clone(),
        added_at: show::moment(one.added_ms),
    };
    listed(meeting).into_iter().map(view).collect()
}

/// As the minutes list them. The hash does not print; it is sealed with the rest, so that sealed minutes pin what was
/// attached.
pub(crate) fn attachments(meeting: &Meeting) -> Vec<Value> {
    let paper = |(_, one): (&String, &Attachment)| {
        json!({
            "title": one.title,
            "kind": intake::named(&one.kind),
            "size": show::size(one.size),
            "sha256": one.sha256,
        })
    };
    listed(meeting).into_iter().map(paper).collect()
}
