//! Lists of a file: papers, introducers, remarks, verifications. One way to add, correct and strike for all of them.

use sochibo_domain::id::MemberId;
use sochibo_domain::record::{Case, CasePaper, Member, Person};
use sochibo_store::Reader;

use super::file::File;
use super::item::Item;
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::history::record_id;
use crate::wire::{
    ById, CaseItem, CaseItemAddInput, CaseItemEditInput, CaseItemRef, CaseItems, CasePaperSupersedeInput,
    Created, Empty, MemberOption,
};

/// Every list of a file.
pub(crate) fn items(app: &App, input: ById) -> AppResult<CaseItems> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let file = File::read(app, &reader, &input.id)?;
    let case = &file.case;
    let mut items = Vec::new();
    let papers = case.papers.iter().map(|(id, one)| ("papers", id, one as &dyn Item));
    let introducers = case.introducers.iter().map(|(id, one)| ("introducers", id, one as &dyn Item));
    let remarks = case.remarks.iter().map(|(id, one)| ("remarks", id, one as &dyn Item));
    let asked = case.verifications.iter().map(|(id, one)| ("verifications", id, one as &dyn Item));
    for (list, id, item) in papers.chain(introducers).chain(remarks).chain(asked) {
        if item.is_struck() {
            continue;
        }
        let relative = file.cv.as_ref().and_then(|cv| cv.relatives.get(item.relative()?));
        let name = match (relative, item.member()) {
            (Some(relative), _) => relative.name.clone(),
            (None, Some(member)) => member_name(&reader, member)?,
            (None, None) => String::new(),
        };
        items.push(CaseItem { list: list.to_owned(), id: id.clone(), values: item.values(), name });
    }
    Ok(CaseItems { id: case.id.to_string(), items, members: members(&reader)? })
}

/// Name of a member a file points to.
pub(super) fn member_name(reader: &Reader<'_>, member: MemberId) -> AppResult<String> {
    let Some(member) = reader.find::<Member>(member)? else { return Ok(String::new()) };
    Ok(reader.get::<Person>(member.person)?.full_name)
}

fn members(reader: &Reader<'_>) -> AppResult<Vec<MemberOption>> {
    let all = sochibo_store::MemberQuery { limit: u32::MAX, ..Default::default() };
    let rows = reader.member_rows(&all)?.rows.into_iter();
    Ok(rows.map(|row| MemberOption { id: row.id.to_string(), name: row.full_name, post: row.post }).collect())
}

/// A new item.
///
/// # Errors
/// `case_list_unknown`, and whatever is wrong with a value.
pub(crate) fn item_add(app: &App, input: CaseItemAddInput) -> AppResult<Done<Created>> {
    let case = record_id(&input.id)?;
    let id = app.new_id().to_string();
    paper_is_known(app, &input.id, &input.list, input.values.get("kind").map_or("", String::as_str))?;
    members_exist(app, input.values.iter())?;
    app.perform("case_item_add", |tx| {
        tx.try_update(case, |case: &mut Case| {
            let item = insert(case, &input.list, &id)?;
            input.values.iter().try_for_each(|(field, value)| item.set(field, value))
        })?;
        Ok(Created { id: id.clone() })
    })
}

/// One value of an item.
pub(crate) fn item_edit(app: &App, input: CaseItemEditInput) -> AppResult<Done<Empty>> {
    let case = record_id(&input.id)?;
    if input.field == "kind" {
        paper_is_known(app, &input.id, &input.list, &input.value)?;
    }
    members_exist(app, [(&input.field, &input.value)].into_iter())?;
    app.perform("case_item_edit", |tx| {
        tx.try_update(case, |case: &mut Case| {
            of(case, &input.list, &input.item)?.set(&input.field, &input.value)
        })?;
        Ok(Empty {})
    })
}

/// Strikes an item; it stays in the history.
pub(crate) fn item_strike(app: &App, input: CaseItemRef) -> AppResult<Done<Empty>> {
    let case = record_id(&input.id)?;
    app.perform("case_item_strike", |tx| {
        tx.try_update(case, |case: &mut Case| {
            of(case, &input.list, &input.item)?.strike();
            AppResult::Ok(())
        })?;
        Ok(Empty {})
    })
}

/// A paper that takes the place of another, which stays (QĐ 294-QĐ/TW pt 4.4).
///
/// # Errors
/// `case_item_unknown`; `case_paper_replaced` when another already took its place.
pub(crate) fn paper_supersede(app: &App, input: CasePaperSupersedeInput) -> AppResult<Done<Created>> {
    let case = record_id(&input.id)?;
    let new = app.new_id();
    members_exist(app, input.values.iter())?;
    app.perform("case_paper_supersede", |tx| {
        tx.try_update(case, |case: &mut Case| {
            let old = case.papers.get_mut(&input.item).filter(|paper| !paper.struck).ok_or_else(unknown)?;
            if old.superseded_by.is_some() {
                return Err(AppError::refused("case_paper_replaced"));
            }
            old.superseded_by = Some(new.into());
            let mut paper = CasePaper {
                kind: old.kind.clone(),
                origin: old.origin.clone(),
                member: old.member,
                ..CasePaper::default()
            };
            for (field, value) in input.values.iter().filter(|(field, _)| *field != "kind") {
                paper.set(field, value)?;
            }
            case.papers.insert(new.to_string(), paper);
            Ok(())
        })?;
        Ok(Created { id: new.to_string() })
    })
}

/// A paper is one the procedure of the file knows.
fn paper_is_known(app: &App, case: &str, list: &str, kind: &str) -> AppResult<()> {
    if list != "papers" {
        return Ok(());
    }
    let book = app.book()?;
    let known = File::read(app, &book.vault.read()?, case)?.procedure.paper(kind).is_some();
    if known { Ok(()) } else { Err(AppError::field("kind", "choice_unknown")) }
}

/// A member an item names is one of the book.
fn members_exist<'a>(app: &App, values: impl Iterator<Item = (&'a String, &'a String)>) -> AppResult<()> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    for (field, value) in values.filter(|(field, _)| matches!(field.as_str(), "member" | "verifier")) {
        let id = super::item::member(field, value)?;
        if id.map(|id| reader.find::<Member>(id)).transpose()?.is_some_and(|found| found.is_none()) {
            return Err(AppError::field(field, "choice_unknown"));
        }
    }
    Ok(())
}

fn insert<'c>(case: &'c mut Case, list: &str, id: &str) -> AppResult<&'c mut dyn Item> {
    let id = id.to_owned();
    Ok(match list {
        "papers" => case.papers.entry(id).or_default(),
        "introducers" => case.introducers.entry(id).or_default(),
        "remarks" => case.remarks.entry(id).or_default(),
        "verifications" => case.verifications.entry(id).or_default(),
        other => return Err(AppError::refused_with("case_list_unknown", [("list", other.to_owned())])),
    })
}

fn of<'c>(case: &'c mut Case, list: &str, id: &str) -> AppResult<&'c mut dyn Item> {
    let found: Option<&mut dyn Item> = match list {
        "papers" => case.papers.get_mut(id).map(|item| item as _),
        "introducers" => case.introducers.get_mut(id).map(|item| item as _),
        "remarks" => case.remarks.get_mut(id).map(|item| item as _),
        "verifications" => case.verifications.get_mut(id).map(|item| item as _),
        other => return Err(AppError::refused_with("case_list_unknown", [("list", other.to_owned())])),
    };
    found.filter(|item| !item.is_struck()).ok_or_else(unknown)
}

fn unknown() -> AppError {
    AppError::refused("case_item_unknown")
}
