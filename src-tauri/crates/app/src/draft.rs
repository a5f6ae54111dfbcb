//! Drafts: what is being typed and not yet committed. They outlive a crash.

use crate::app::App;
use crate::error::AppResult;
use crate::wire::{Draft, DraftKey, DraftList, Empty};

/// Keeps a draft.
pub(crate) fn put(app: &App, input: Draft) -> AppResult<Empty> {
    app.book()?.vault.drafts().put(&input.key, &input.text)?;
    Ok(Empty {})
}

/// All drafts.
pub(crate) fn list(app: &App, _: Empty) -> AppResult<DraftList> {
    let drafts = app.book()?.vault.drafts().list()?;
    Ok(DraftList {
        drafts: drafts.into_iter().map(|draft| Draft { key: draft.key, text: draft.body }).collect(),
    })
}

/// Drops a draft that was committed.
pub(crate) fn delete(app: &App, input: DraftKey) -> AppResult<Empty> {
    app.book()?.vault.drafts().delete(&input.key)?;
    Ok(Empty {})
}
