//! Candidate files as their screens show them.

use std::collections::BTreeMap;

use sochibo_domain::checks::{CaseFacts, case_gaps};
use sochibo_domain::field::{MemberField, Target};
use sochibo_domain::record::{Case, CaseOutcome, DocumentType, Meeting, Member, Person, Vote};
use sochibo_domain::status::{Activity, MembershipClass};
use sochibo_store::{MemberQuery, Reader};

use super::chosen_vote;
use super::file::{File, overlay_of};
use super::lint::Around;
use super::packs::Newest;
use super::stage::{next, stage};
use crate::app::App;
use crate::cell;
use crate::error::AppResult;
use crate::findings::of_gap;
use crate::form::{ADMISSION, RECOGNITION, template_under};
use crate::meeting::{Facts, title, vote_sentence};
use crate::show;
use crate::wire::{ById, CaseListOutput, CaseRow, CaseView, CaseVoteOption, Empty, Finding, MemberOption};

/// All files, by name.
pub(crate) fn list(app: &App, _: Empty) -> AppResult<CaseListOutput> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let around = Around::read(&reader)?;
    let newest = Newest::read(app, &reader)?;
    let rows = reader.cases()?.into_iter().map(|row| {
        let file = File::of(app, &reader, reader.get(row.id)?)?;
        let blocking = around.lint(app, &reader, &file)?.iter().filter(|finding| finding.blocks()).count();
        let case = &file.case;
        Ok(CaseRow {
            id: row.id.to_string(),
            full_name: file.person.full_name.clone(),
            born: show::partial(file.person.born),
            helper: helper_names(&reader, case)?,
            blocking: u32::try_from(blocking).unwrap_or(u32::MAX),
            next: next_step(case, blocking).to_owned(),
            stage: stage(&file).to_owned(),
            outcome: match case.end.outcome {
                CaseOutcome::Open => String::new(),
                ref ended => ended.to_string(),
            },
            group: case.source.group.to_string(),
            due: next(app, &file),
            newer_rules: newest.differs(&file),
        })
    });
    Ok(CaseListOutput { rows: rows.collect::<AppResult<_>>()? })
}

fn next_step(case: &Case, blocking: usize) -> &'static str {
    if case.organisations.agree.is_none() || case.residence.agree.is_none() {
        "opinions"
    } else if case.vote.vote.is_none() {
        "vote"
    } else if case.resolution_no.is_empty() || blocking > 0 {
        "resolution"
    } else {
        "ready"
    }
}

/// Who helps now, on the way to the admission or after it.
fn helper_names(reader: &Reader<'_>, case: &Case) -> AppResult<String> {
    let after = Some(case.helpers(true)).filter(|helpers| !helpers.is_empty());
    let mut names = Vec::new();
    for member in after.unwrap_or_else(|| case.helpers(false)) {
        names.extend(reader.find_member_row(member)?.map(|row| row.full_name));
    }
    Ok(names.join(", "))
}

/// One file.
pub(crate) fn get(app: &App, input: ById) -> AppResult<CaseView> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let file = File::read(app, &reader, &input.id)?;
    let (case, person) = (&file.case, &file.person);
    let votes = votes_on(app, &reader, case)?;
    let sentence = votes.iter().find(|vote| vote.chosen).map(|vote| vote.title.clone());
    Ok(CaseView {
        id: case.id.to_string(),
        full_name: person.full_name.clone(),
        pack_title: app.rules().titles_of(&case.pack, &file.overlay),
        helper: helper_names(&reader, case)?,
        next_resolution: cell::proposed(&app.cell(&reader)?, &DocumentType::Resolution),
        resolution_code: resolution_code(app, &reader, &file, ADMISSION)?,
        recognition_code: resolution_code(app, &reader, &file, RECOGNITION)?,
        findings: findings(app, &reader, case, person)?,
        values: values(case, person),
        helpers: helpers(&reader)?,
        vote_sentence: sentence.unwrap_or_default(),
        stage: stage(&file).to_owned(),
        member: case.member.map(|member| member.to_string()).unwrap_or_default(),
        votes,
    })
}

/// The code of the resolution form that this cell prints.
fn resolution_code(app: &App, reader: &Reader<'_>, file: &File, form: &str) -> AppResult<String> {
    let dated = if form == ADMISSION { file.case.resolution_on } else { file.case.probation.resolution_on };
    let dated = dated.map(|date| date.to_string());
    Ok(template_under(app, reader, form, dated.as_deref(), &file.overlay)?.form.code.clone())
}

/// Every value under the key `case_edit` takes.
fn values(case: &Case, person: &Person) -> BTreeMap<String, String> {
    let blank = Member::default();
    let mut values: BTreeMap<String, String> = MemberField::ALL
        .iter()
        .filter(|field| field.target() == Target::Person)
        .map(|field| (field.key().to_owned(), field.get(person, &blank)))
        .collect();
    values.extend(super::field::values(case));
    values
}

/// Official members in activity: those who can help a candidate.
fn helpers(reader: &Reader<'_>) -> AppResult<Vec<MemberOption>> {
    let official = MemberQuery {
        classes: vec![MembershipClass::Official],
        activities: vec![Activity::Active],
        limit: u32::MAX,
        ..MemberQuery::default()
    };
    let rows = reader.member_rows(&official)?.rows.into_iter();
    Ok(rows.map(|row| MemberOption { id: row.id.to_string(), name: row.full_name, post: row.post }).collect())
}

/// Votes taken on this candidate in any meeting.
fn votes_on(app: &App, reader: &Reader<'_>, case: &Case) -> AppResult<Vec<CaseVoteOption>> {
    let chosen = chosen_vote(case);
    let mut options = Vec::new();
    for row in reader.meetings()? {
        let meeting: Meeting = reader.get(row.id)?;
        let concerns = |vote: &Vote| !vote.struck && vote.case == Some(case.id);
        if !meeting.votes.values().any(concerns) {
            continue;
        }
        let facts = Facts::gather(app, reader, row.id)?;
        for (id, vote) in facts.votes().filter(|(_, vote)| concerns(vote)) {
            let sentence = vote_sentence(vote, &facts.base_of(vote)?);
            let used = chosen.is_some_and(|(meeting, vote)| meeting == row.id && vote.to_string() == *id);
            options.push(CaseVoteOption {
                meeting: row.id.to_string(),
                vote: id.clone(),
                title: format!("{}: {sentence}", title(&facts.meeting)),
                chosen: used,
            });
        }
    }
    Ok(options)
}

/// What the file lacks for both of its papers. That another paper has the number of its resolution is told by the checks
/// alone (V21).
fn findings(app: &App, reader: &Reader<'_>, case: &Case, person: &Person) -> AppResult<Vec<Finding>> {
    let helper = match case.helper {
        Some(helper) => reader.find::<Member>(helper)?,
        None => None,
    };
    let meeting = match case.vote.meeting {
        Some(meeting) => reader.find::<Meeting>(meeting)?,
        None => None,
    };
    let facts =
        CaseFacts { case, person, helper: helper.as_ref(), meeting: meeting.as_ref(), today: app.today() };
    let cell = app.cell(reader)?;
    let rules = app.rules().of(overlay_of(case, &cell));
    Ok(case_gaps(facts, rules, true).into_iter().map(of_gap).collect())
}
