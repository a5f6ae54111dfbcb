//! Dues at the door: the signing sheet of a meeting, and what was signed on it.

use std::collections::BTreeMap;

use sochibo_domain::CivilDate;
use sochibo_domain::dues::{DuesCount, DuesSheet, DuesTold, Payer, convened, last_amounts, sheet, told};
use sochibo_domain::id::MeetingId;
use sochibo_domain::record::{DuesLine, DuesMark, Meeting};
use sochibo_domain::rules::RulesAt;
use sochibo_store::{MemberQuery, MemberRow, Reader};

use super::edit::amount;
use super::facts::Facts;
use super::{find_member, meeting_id};
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::member::activities_here;
use crate::typed::choice;
use crate::wire::{ById, DuesCounted, DuesInput, DuesPerson, DuesView, Empty};

/// The sheet of a meeting: of those convened, and before the start of those in the cell.
pub(crate) fn dues_sheet(
    reader: &Reader<'_>,
    meeting: &Meeting,
    rules: &RulesAt<'_>,
) -> AppResult<DuesSheet> {
    let payers = if meeting.convened.is_empty() { in_the_cell(reader)? } else { convened(meeting) };
    Ok(sheet(payers, &meeting.dues, rules)?)
}

/// The dues line of the minutes.
pub(crate) fn dues_told(facts: &Facts<'_>) -> AppResult<DuesTold> {
    let meeting = &facts.meeting;
    let sheet = sheet(convened(meeting), &meeting.dues, &facts.rules_at())?;
    Ok(told(&meeting.dues, sheet.count().as_ref()))
}

fn rows(reader: &Reader<'_>) -> AppResult<Vec<MemberRow>> {
    let query = MemberQuery { activities: activities_here(), limit: u32::MAX, ..MemberQuery::default() };
    Ok(reader.member_rows(&query)?.rows)
}

fn in_the_cell(reader: &Reader<'_>) -> AppResult<Vec<Payer>> {
    let payer =
        |row: MemberRow| Payer { member: row.id.to_string(), name: row.full_name, activity: row.activity };
    Ok(rows(reader)?.into_iter().map(payer).collect())
}

/// What the screen shows of dues.
pub(super) fn view(reader: &Reader<'_>, facts: &Facts<'_>) -> AppResult<DuesView> {
    let dues = &facts.meeting.dues;
    let mut view = DuesView {
        paid: dues.paid,
        of: dues.of,
        amount: dues.amount,
        unpaid: dues.unpaid.clone(),
        people: Vec::new(),
        counted: None,
    };
    if !facts.minutes_with("dues")? {
        return Ok(view);
    }
    let rules = facts.rules_at();
    let exempt_from = rules.number("dues.exempt_party_years")?;
    let years = years_in_the_party(reader, facts.day)?;
    let sheet = dues_sheet(reader, &facts.meeting, &rules)?;
    view.counted = sheet.count().map(counted);
    view.people = sheet
        .rows
        .into_iter()
        .map(|(member, line)| DuesPerson {
            exempt_years: years.get(&member).copied().filter(|years| *years >= exempt_from),
            member,
            name: line.name,
            mark: line.mark.to_string(),
            amount: line.amount,
        })
        .collect();
    Ok(view)
}

fn counted(count: DuesCount) -> DuesCounted {
    DuesCounted {
        paid: count.paid,
        of: count.of,
        exempt: count.exempt,
        unset: count.unset,
        amount: count.amount,
        amount_so_far: count.amount_so_far,
        unpaid: count.unpaid,
    }
}

/// Whole years since the day of admission, where that day is known.
fn years_in_the_party(reader: &Reader<'_>, day: CivilDate) -> AppResult<BTreeMap<String, u32>> {
    let years = |row: MemberRow| {
        let since = row.decided_on.or(row.admitted_on)?.full()?;
        let years = i32::from(day.year()) - i32::from(since.year());
        let reached = since.plus_months(years.saturating_mul(12)) <= day;
        let years = if reached { years } else { years - 1 };
        Some((row.id.to_string(), u32::try_from(years).ok()?))
    };
    Ok(rows(reader)?.into_iter().filter_map(years).collect())
}

/// Whether one member paid, and how much.
pub(crate) fn dues_set(app: &App, input: DuesInput) -> AppResult<Done<Empty>> {
    let mark = choice(DuesMark::ALL, &input.mark, "mark")?;
    let amount = amount(&input.amount, "amount")?;
    find_member(&input.member, "member")?.ok_or(AppError::field("member", "required"))?;
    change(app, "dues_set", &input.id, |meeting, sheet| {
        let listed = sheet.rows.into_iter().find(|(id, _)| *id == input.member);
        let (id, line) = listed.ok_or(AppError::field("member", "not_convened"))?;
        meeting.dues.lines.insert(id, DuesLine { mark, amount, ..line });
        Ok(())
    })
}

/// Marks everybody nobody spoke of as having paid what stands beside their name: the quick way when all did.
pub(crate) fn dues_rest_paid(app: &App, input: ById) -> AppResult<Done<Empty>> {
    change(app, "dues_rest_paid", &input.id, |meeting, sheet| {
        let unset = sheet.rows.into_iter().filter(|(_, line)| line.mark == DuesMark::Unset);
        for (id, line) in unset {
            meeting.dues.lines.insert(id, DuesLine { mark: DuesMark::Paid, ..line });
        }
        Ok(())
    })
}

/// Puts the amounts of the last sheet beside the names that have none yet. Nobody is marked by it.
///
/// # Errors
/// `dues_no_last` when no earlier meeting has a sheet with amounts.
pub(crate) fn dues_from_last(app: &App, input: ById) -> AppResult<Done<Empty>> {
    let id = meeting_id(&input.id)?;
    let last = last_sheet(app, id)?.ok_or(AppError::refused("dues_no_last"))?;
    change(app, "dues_from_last", &input.id, |meeting, sheet| {
        for (id, line) in sheet.rows.into_iter().filter(|(_, line)| line.amount.is_none()) {
            if let Some(amount) = last.get(&id) {
                meeting.dues.lines.insert(id, DuesLine { amount: Some(*amount), ..line });
            }
        }
        Ok(())
    })
}

/// Amounts of the latest meeting before this one that has any.
fn last_sheet(app: &App, id: MeetingId) -> AppResult<Option<BTreeMap<String, u64>>> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let meeting: Meeting = reader.get(id)?;
    let mut earlier = reader.meetings()?;
    earlier.retain(|row| row.id != id && row.date.is_some() && row.date <= meeting.date);
    earlier.sort_by_key(|row| std::cmp::Reverse(row.date));
    for row in earlier {
        let before: Meeting = reader.get(row.id)?;
        if let Some(amounts) = last_amounts(std::iter::once(&before.dues)) {
            return Ok(Some(amounts));
        }
    }
    Ok(None)
}

/// Changes the sheet of one meeting in one operation.
fn change(
    app: &App,
    name: &'static str,
    id: &str,
    edit: impl FnOnce(&mut Meeting, DuesSheet) -> AppResult<()>,
) -> AppResult<Done<Empty>> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let facts = Facts::gather(app, &reader, meeting_id(id)?)?;
    if !facts.minutes_with("dues")? {
        return Err(AppError::refused("meeting_other_kind"));
    }
    // Who is on the list does not depend on what the sheet says of them, so it can be read before the operation.
    let people =
        if facts.meeting.convened.is_empty() { in_the_cell(&reader)? } else { convened(&facts.meeting) };
    drop(reader);
    super::change(app, name, id, |meeting| {
        let sheet = sheet(people, &meeting.dues, &facts.rules_at())?;
        edit(meeting, sheet)?;
        Ok(Empty {})
    })
}
