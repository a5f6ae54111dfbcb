//! The task list for members: of one, or of the whole cell with a group for each.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sochibo_domain::id::MemberId;
use sochibo_domain::record::Task;
use sochibo_domain::text::name_sort_key;
use sochibo_store::Reader;

use super::{Filled, file_part, letterhead};
use crate::app::App;
use crate::error::AppResult;
use crate::meeting::find_member;
use crate::task::TaskBook;

/// Where an owner stands: in name order, two of one name apart.
type Place = (Vec<u8>, Option<MemberId>);

/// Work of one owner.
#[derive(Default)]
struct Group {
    owner: String,
    tasks: Vec<Value>,
}

/// The data of the list; `member` is a member, or blank for everybody.
pub(super) fn data(app: &App, reader: &Reader<'_>, _: &str, member: &str) -> AppResult<Filled> {
    let only = find_member(member, "id")?;
    let book = TaskBook::open(reader)?;
    let sources = book.sources()?;
    let today = app.today();
    let year = u32::from(today.year().unsigned_abs());
    let tasks = book.of_year(year)?;
    let mut owners: BTreeMap<Place, Group> = BTreeMap::new();
    for task in tasks.iter().filter(|task| only.is_none() || task.owner == only) {
        // Work nobody has stands first: it has to be given to somebody.
        let key = if task.owner.is_some() { name_sort_key(&task.owner_name) } else { Vec::new() };
        let group = owners.entry((key, task.owner)).or_default();
        group.owner.clone_from(&task.owner_name);
        group.tasks.push(line(task, sources.of(task).0));
    }
    let cell = app.cell(reader)?;
    let rules = app.rules_on(reader, today)?;
    let name = owners.values().next().filter(|_| only.is_some()).map(|group| group.owner.clone());
    let groups: Vec<Value> =
        owners.into_values().map(|group| json!({ "owner": group.owner, "tasks": group.tasks })).collect();
    let date = today.to_string();
    let data = json!({
        "cell": letterhead::cell(&cell),
        "document": { "as_of": date },
        "member": name,
        "groups": groups,
        "sign": letterhead::sign(&cell, &rules)?,
    });
    let about = name.as_deref().map(file_part).unwrap_or_else(|| date.clone());
    Ok(Filled { data, date: Some(date), about })
}

fn line(task: &Task, source: String) -> Value {
    json!({
        "title": task.title,
        "source": source,
        "deadline": task.deadline.map(|date| date.to_string()),
        "state": task.state.shown_vi(),
        "done_on": task.done_on.map(|date| date.to_string()),
        "result": task.result,
    })
}
