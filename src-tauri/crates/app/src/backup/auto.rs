//! Backups nobody asks for: when work ends and something changed, and in place of those an erasing took away.

use std::sync::Mutex;

use sochibo_store::{Place, Reason};

use super::{make, place};
use crate::app::{App, Book, lock};
use crate::error::AppResult;
use crate::wire::Empty;

/// Why the last automatic backup was not made. Nobody waited for it, so the screens tell later.
#[derive(Debug, Default)]
pub(crate) struct Trouble(Mutex<[Option<String>; 2]>);

impl Trouble {
    /// The code of what went wrong, on this machine before the chosen folder.
    pub fn code(&self) -> String {
        lock(&self.0).iter().flatten().next().cloned().unwrap_or_default()
    }

    /// Notes what went wrong.
    fn note(&self, own: bool, code: String) {
        let [here, there] = &mut *lock(&self.0);
        *(if own { here } else { there }) = Some(code);
    }

    /// It went well.
    pub fn clear(&self, own: bool) {
        let [here, there] = &mut *lock(&self.0);
        *(if own { here } else { there }) = None;
    }
}

/// Nobody has touched the machine for a while: a good moment.
pub(crate) fn backup_auto(app: &App, _: Empty) -> AppResult<Empty> {
    let book = app.book()?;
    after_work(app, &book);
    Ok(Empty {})
}

/// Backs up what changed, on this machine and in the chosen folder when it is there. The practice cell is left out:
/// its people are invented and it is made anew at any time.
pub(crate) fn after_work(app: &App, book: &Book) {
    if !book.practice {
        for place in places(app, book) {
            if book.vault.changed_since_backup(&place).unwrap_or(true) {
                attempt(app, book, &place, Reason::AfterWork);
            }
        }
    }
}

/// Makes new backups in place of those that an erasing took away, and drops those within reach that still hold what went.
pub(crate) fn after_erasing(app: &App, book: &Book) {
    for place in places(app, book) {
        if !attempt(app, book, &place, Reason::AfterErasing) {
            // No room for a new one is no reason to keep what must go. What cannot be removed is listed.
            let _ = book.vault.drop_erased(&place);
        }
    }
}

/// Where backups are made without asking: a folder that is not here now is not missed.
fn places(app: &App, book: &Book) -> Vec<Place> {
    let chosen = place::of(app, book).ok().flatten().filter(Place::is_here);
    std::iter::once(book.vault.own_place()).chain(chosen).collect()
}

fn attempt(app: &App, book: &Book, place: &Place, reason: Reason) -> bool {
    match make::back_up(app, book, place, reason) {
        Ok(_) => true,
        Err(error) => {
            app.trouble().note(place.is_own(), error.into_wire().code);
            false
        }
    }
}
