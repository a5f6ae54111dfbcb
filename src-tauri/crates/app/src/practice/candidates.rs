//! The files of the practice cell: one the cell has voted on, one at its beginning.

use std::collections::BTreeMap;

use sochibo_domain::CivilDate;

use super::story::{Story, StoryCandidate};
use super::{Names, edit_case};
use crate::app::App;
use crate::case;
use crate::error::AppResult;
use crate::wire::{CaseCreateInput, CaseItemAddInput, CaseMilestoneInput, TargetsEditInput};

/// Opens a file and writes down who the person is.
pub(super) fn open(app: &App, told: &StoryCandidate, members: &Names) -> AppResult<String> {
    let created = case::create(app, CaseCreateInput { full_name: told.full_name.clone() })?.value.id;
    for (field, value) in &told.fields {
        edit_case(app, &created, field, value.clone())?;
    }
    edit_case(app, &created, "helper", members.id(&told.helper)?)?;
    edit_case(app, &created, "helper_since", app.today().plus_months(-18).shown())?;
    Ok(created)
}

/// Fills a file with what happened around the meeting held on `day`.
pub(super) fn fill(
    app: &App,
    told: &StoryCandidate,
    members: &Names,
    id: &str,
    day: CivilDate,
) -> AppResult<()> {
    let on = |days: i32| day.plus_days(days).shown();
    let helper = members.id(&told.helper)?;
    for paper in &told.papers {
        let member = if paper.kind == "3-KND" { helper.clone() } else { String::new() };
        let values = [
            ("kind", paper.kind.clone()),
            ("number", paper.number.clone()),
            ("issuer", paper.issuer.clone()),
            ("date", on(paper.days)),
            ("member", member),
        ];
        add(app, id, "papers", values)?;
    }
    let introducer = &told.introducer;
    let values = [
        ("member", helper.clone()),
        ("known_since", on(introducer.known_days)),
        ("assigned_on", on(introducer.assigned_days)),
        ("resolution_no", introducer.resolution_no.clone()),
        ("written_on", introducer.written_days.map(on).unwrap_or_default()),
        ("strengths", introducer.strengths.clone()),
        ("weaknesses", introducer.weaknesses.clone()),
    ];
    add(app, id, "introducers", values)?;
    let last_quarter = app.today().plus_months(-3);
    let quarter = (i32::from(last_quarter.month()) + 2) / 3;
    let values = [
        ("year", last_quarter.year().to_string()),
        ("quarter", quarter.to_string()),
        ("member", helper),
        ("text", told.remark.clone()),
    ];
    add(app, id, "remarks", values)?;
    if let Some(written) = told.written {
        edit_case(app, id, "application/written_on", on(written))?;
        edit_case(app, id, "application/sympathiser_on", on(told.listed))?;
    }
    // What lies ahead on the day the practice cell is made has not happened.
    for (milestone, days) in told.milestones.iter().filter(|(_, days)| day.plus_days(**days) <= app.today()) {
        let input = CaseMilestoneInput {
            id: id.to_owned(),
            milestone: milestone.clone(),
            date: "actual".to_owned(),
            value: on(*days),
            reason: String::new(),
        };
        case::milestone_edit(app, input)?;
    }
    Ok(())
}

/// Asks other committees about the candidate and the family the CV tells of.
pub(super) fn verify(app: &App, told: &StoryCandidate, id: &str, day: CivilDate) -> AppResult<()> {
    let on = |days: i32| day.plus_days(days).shown();
    let cv = case::File::read(app, &app.book()?.vault.read()?, id)?.cv;
    let relatives = cv.map(|cv| cv.relatives).unwrap_or_default();
    for asked in &told.verifications {
        let known = relatives.iter().find(|(_, one)| one.relation == asked.relation);
        let values = [
            ("relative", known.map(|(id, _)| id.clone()).unwrap_or_default()),
            ("body", asked.body.clone()),
            ("items", asked.items.clone()),
            ("number", asked.number.clone()),
            ("sent_on", on(asked.sent_days)),
            ("written_on", on(asked.written_days)),
            ("answered_on", on(asked.answered_days)),
        ];
        add(app, id, "verifications", values)?;
    }
    Ok(())
}

/// Targets of this year.
pub(super) fn targets(app: &App, story: &Story) -> AppResult<()> {
    let year = u32::from(app.today().year().unsigned_abs());
    for (field, value) in &story.targets {
        case::targets_edit(app, TargetsEditInput { year, field: field.clone(), value: value.clone() })?;
    }
    Ok(())
}

fn add<const N: usize>(app: &App, id: &str, list: &str, values: [(&str, String); N]) -> AppResult<()> {
    let values: BTreeMap<String, String> =
        values.into_iter().map(|(field, value)| (field.to_owned(), value)).collect();
    case::item_add(app, CaseItemAddInput { id: id.to_owned(), list: list.to_owned(), values })?;
    Ok(())
}
