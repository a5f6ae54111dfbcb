//! The list of members, in name order, a page at a time.

use std::collections::BTreeMap;

use sochibo_domain::record::Gender;
use sochibo_domain::status::{Activity, MembershipClass};
use sochibo_domain::text::mask_id;
use sochibo_store::{MemberOrder, MemberQuery, MemberRow as Row, Reader};

use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::show;
use crate::wire::{MemberListInput, MemberListOutput, MemberRow};

/// Filters in the order the screen shows them.
const FILTERS: [&str; 8] =
    ["here", "official", "probationary", "exempt", "temp_away", "temp_here", "left", "all"];

/// A page of members and how many each filter would show.
pub(crate) fn list(app: &App, input: MemberListInput) -> AppResult<MemberListOutput> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let filter = if input.status.is_empty() { "here" } else { input.status.as_str() };
    let query = MemberQuery {
        text: input.text,
        offset: input.offset,
        limit: if input.limit == 0 { 100 } else { input.limit.min(5_000) },
        order: MemberOrder::Name,
        ..filtered(filter).ok_or(AppError::field("status", "choice_unknown"))?
    };
    let page = reader.member_rows(&query)?;
    Ok(MemberListOutput {
        total: u32::try_from(page.total).unwrap_or(u32::MAX),
        counts: counts(&reader)?,
        rows: page.rows.into_iter().map(shown).collect(),
    })
}

/// Those who belong to the cell today, temporary ones included.
pub(crate) fn activities_here() -> Vec<Activity> {
    Activity::ALL.iter().filter(|activity| activity.is_here()).cloned().collect()
}

fn filtered(filter: &str) -> Option<MemberQuery> {
    let class = |class: MembershipClass| MemberQuery {
        classes: vec![class],
        // Members on temporary activity here belong to another cell's count.
        activities: activities_here()
            .into_iter()
            .filter(|activity| *activity != Activity::TempHere)
            .collect(),
        ..MemberQuery::default()
    };
    let activity = |activity: Activity| MemberQuery { activities: vec![activity], ..MemberQuery::default() };
    Some(match filter {
        "here" => MemberQuery { activities: activities_here(), ..MemberQuery::default() },
        "official" => class(MembershipClass::Official),
        "probationary" => class(MembershipClass::Probationary),
        "exempt" => activity(Activity::Exempt),
        "temp_away" => activity(Activity::TempAway),
        "temp_here" => activity(Activity::TempHere),
        "left" => MemberQuery {
            activities: Activity::ALL.iter().filter(|activity| !activity.is_here()).cloned().collect(),
            ..MemberQuery::default()
        },
        "all" => MemberQuery::default(),
        _ => return None,
    })
}

/// How many members each filter shows.
pub(crate) fn counts(reader: &Reader<'_>) -> AppResult<BTreeMap<String, u32>> {
    let standings = reader.member_standings()?;
    let shown_by = |query: &MemberQuery| -> u64 {
        let shown = standings.iter().filter(|(class, activity, _)| {
            (query.classes.is_empty() || query.classes.contains(class))
                && (query.activities.is_empty() || query.activities.contains(activity))
        });
        shown.map(|(_, _, members)| members).sum()
    };
    let filters = FILTERS.iter().filter_map(|filter| filtered(filter).map(|query| (filter, query)));
    Ok(filters
        .map(|(filter, query)| ((*filter).to_owned(), u32::try_from(shown_by(&query)).unwrap_or(u32::MAX)))
        .collect())
}

fn shown(row: Row) -> MemberRow {
    MemberRow {
        id: row.id.to_string(),
        full_name: row.full_name,
        born: show::partial(row.born),
        gender: match row.gender {
            Gender::Male | Gender::Female => row.gender.to_string(),
            Gender::Unset | Gender::Unknown(_) => String::new(),
        },
        personal_id: mask_id(&row.personal_id),
        card_no: mask_id(&row.card_no),
        admitted_on: show::partial(row.admitted_on),
        official_on: show::partial(row.official_on),
        class: row.class.to_string(),
        activity: row.activity.to_string(),
        post: row.post,
    }
}
