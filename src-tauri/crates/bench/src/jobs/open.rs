//! Opening a book: a new one, and one that has been kept for twenty years.

use std::path::Path;

use serde_json::{Value, json};
use sochibo_app::FreshIds;
use sochibo_domain::CivilDate;
use sochibo_domain::env::Ids;
use sochibo_domain::id::PersonId;
use sochibo_domain::record::{Case, Meeting, Person, Task};
use sochibo_domain::status::MembershipClass;
use sochibo_store::{MemberQuery, MemberRow, StoreError, ToSeal, Vault};

use super::import::import_book;
use crate::book::{call, close, core, create, open, operation, vault};
use crate::failure::{Failure, expect_count};
use crate::people::name;
use crate::prose::{meeting, sentence};
use crate::watch::timed;

/// Members, a meeting a month for twenty years, tasks of each, candidates.
const MEMBERS: u32 = 60;
pub(super) const MEETINGS: u32 = 240;
const TASKS: u32 = 3;
const CASES: u32 = 40;

/// Candidates whose files are still open; the others are official members by now.
const OPEN_CASES: u32 = 6;

/// Minutes that are not signed yet: those of the last months.
const UNSIGNED: u32 = 2;

/// Actions that filled each meeting, after the one that planned it.
const ACTIONS: u32 = 4;

/// Makes both books.
pub fn make_books(folder: &Path) -> Result<f64, Failure> {
    let app = core(folder)?;
    let (ms, ()) = timed(|| -> Result<(), Failure> {
        create(&app, &folder.join("new"))?;
        create(&app, &folder.join("old"))?;
        import_book(&app, folder, MEMBERS)?;
        close(&app)?;
        let vault = vault(&folder.join("old"))?;
        for n in 0..MEETINGS {
            let full = meeting(n, 3, MEETINGS - n);
            let planned = Meeting { agenda: full.agenda.clone(), ..Meeting::default() };
            let planned = Meeting { id: full.id, summary: String::new(), ..planned };
            vault.perform(operation("meeting_create"), |tx| tx.create(&planned))?;
            for action in 1..=ACTIONS {
                vault.perform(operation("meeting_edit"), |tx| {
                    tx.update(full.id, |meeting: &mut Meeting| {
                        *meeting = full.clone();
                        meeting.summary = sentence(n + action);
                    })
                })?;
            }
            if n + UNSIGNED < MEETINGS {
                sign(&vault, &full)?;
            }
            let tasks: Vec<Task> = (0..TASKS)
                .map(|task| Task {
                    id: FreshIds.new_id().into(),
                    meeting: Some(full.id),
                    title: sentence(n + task),
                    owner_name: name(task),
                    deadline: full.date,
                    ..Task::default()
                })
                .collect();
            vault.perform(operation("task_put"), |tx| tx.create_many(&tasks))?;
        }
        file_candidates(&vault)?;
        Ok(())
    })?;
    Ok(ms)
}

/// Files of those who are members by now, and of those who are on their way.
fn file_candidates(vault: &Vault) -> Result<(), Failure> {
    let query =
        MemberQuery { classes: vec![MembershipClass::Official], limit: MEMBERS, ..MemberQuery::default() };
    let rows = vault.read()?.member_rows(&query)?.rows;
    let official_on = |row: &MemberRow| row.official_on.and_then(|date| date.full());
    let recognised = rows.iter().filter_map(|row| Some((row.person, official_on(row)?)));
    let recognised: Vec<(PersonId, CivilDate)> = recognised.take((CASES - OPEN_CASES) as usize).collect();
    expect_count("recognised", u64::from(CASES - OPEN_CASES), recognised.len() as u64)?;
    let done = recognised.iter().map(|(person, official_on)| Case {
        id: FreshIds.new_id().into(),
        person: *person,
        opened_on: Some(official_on.plus_months(-24)),
        ..Case::default()
    });
    let people: Vec<Person> = (0..OPEN_CASES)
        .map(|n| Person { id: FreshIds.new_id().into(), full_name: name(n + MEMBERS), ..Person::default() })
        .collect();
    let open = people.iter().map(|person| Case {
        id: FreshIds.new_id().into(),
        person: person.id,
        ..Case::default()
    });
    let cases: Vec<Case> = done.chain(open).collect();
    vault.perform(operation("case_create"), |tx| {
        tx.create_many(&people)?;
        tx.create_many(&cases)
    })?;
    Ok(())
}

/// Signs minutes; what their print looks like is measured elsewhere.
fn sign(vault: &Vault, meeting: &Meeting) -> Result<(), Failure> {
    let book = format!("minutes/{}", meeting.year);
    let content = meeting.summary.as_bytes();
    let seal =
        ToSeal { book: &book, record: meeting.id.into(), amends: None, title: &meeting.summary, content };
    vault.perform(operation("meeting_seal"), |tx| tx.seal(&seal, |_| Ok::<_, StoreError>(Vec::new())))?;
    Ok(())
}

/// A book that was made a moment ago.
pub fn open_new(folder: &Path) -> Result<f64, Failure> {
    measure(&folder.join("new"), 0)
}

/// The book of twenty years.
pub fn open_old(folder: &Path) -> Result<f64, Failure> {
    measure(&folder.join("old"), MEETINGS)
}

/// From the passphrase to everything the first screen shows.
fn measure(dir: &Path, meetings: u32) -> Result<f64, Failure> {
    let app = core(dir)?;
    let (ms, ()) = timed(|| -> Result<(), Failure> {
        open(&app, dir)?;
        call(&app, "session_state", json!({}))?;
        call(&app, "home_due", json!({}))?;
        Ok(())
    })?;
    let listed = call(&app, "meeting_list", json!({}))?;
    let listed = listed.get("rows").and_then(Value::as_array).map_or(0, Vec::len);
    expect_count("meetings", u64::from(meetings), listed as u64)?;
    Ok(ms)
}
