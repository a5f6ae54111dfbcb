//! What is wrong in a file, and what a person lets pass.

use std::collections::BTreeSet;

use sochibo_domain::checks::Severity;
use sochibo_domain::id::{MeetingId, MemberId};
use sochibo_domain::lint::{Decision, Finding, KnownMember, LintFacts, lint as findings};
use sochibo_domain::record::{Case, Meeting, Member, Override, Person};
use sochibo_domain::text::clean_lines;
use sochibo_store::Reader;

use super::file::File;
use super::said::Said;
use crate::app::{App, author};
use crate::cell::NumberedPapers;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::history::record_id;
use crate::rules::confidence;
use crate::show;
use crate::wire::{
    ById, CaseFinding, CaseLetPass, CaseLint, CaseOverrideInput, CaseOverrideRef, Created, Empty,
};

/// Findings of a file, what blocks first.
pub(crate) fn lint(app: &App, input: ById) -> AppResult<CaseLint> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let file = File::read(app, &reader, &input.id)?;
    let said = Said::builtin()?;
    let mut found = Around::read(&reader)?.lint(app, &reader, &file)?;
    found.sort_by_key(|one| match one.gap.severity {
        Severity::Block => 0,
        Severity::Warn => 1,
        Severity::Note => 2,
    });
    let count = |severity: Severity| {
        u32::try_from(found.iter().filter(|one| one.gap.severity == severity).count()).unwrap_or(u32::MAX)
    };
    Ok(CaseLint {
        id: file.case.id.to_string(),
        blocking: count(Severity::Block),
        warning: count(Severity::Warn),
        let_pass: u32::try_from(found.iter().filter(|one| one.let_pass.is_some()).count())
            .unwrap_or(u32::MAX),
        findings: found.iter().map(|one| finding(&file.case, &said, one)).collect(),
    })
}

/// What a file is compared with beside its own records, read once for all files.
pub(crate) struct Around {
    numbers: NumberedPapers,
    decisions: Vec<(sochibo_domain::id::CaseId, String, Option<sochibo_domain::CivilDate>)>,
}

impl Around {
    /// Numbers of the cell's papers and decisions of every file.
    pub fn read(reader: &Reader<'_>) -> AppResult<Self> {
        let mut decisions = Vec::new();
        for case in reader.list::<Case>()? {
            let papers = case.papers.values().filter(|paper| paper.is_current() && !paper.number.is_empty());
            let issued = papers.filter(|paper| matches!(paper.kind.as_str(), "8-KND" | "9-KND" | "16-KND"));
            decisions.extend(issued.map(|paper| (case.id, paper.number.clone(), paper.date)));
        }
        Ok(Self { numbers: NumberedPapers::read(reader)?, decisions })
    }

    /// Findings of one file.
    pub fn lint(&self, app: &App, reader: &Reader<'_>, file: &File) -> AppResult<Vec<Finding>> {
        // The checks read days where the file keeps them; those a paper or a meeting tells are laid beside.
        let mut case = file.case.clone();
        for (key, dates) in &file.facts.dates {
            if let Some(on) = dates.actual {
                case.milestones.actual.entry(key.clone()).or_insert(on);
            }
        }
        let members = named(reader, &case)?;
        let known: Vec<KnownMember<'_>> =
            members.iter().map(|(member, name)| KnownMember { member, name }).collect();
        let meetings = meetings(reader, &case)?;
        let meetings: Vec<&Meeting> = meetings.iter().collect();
        let decisions: Vec<Decision<'_>> = self
            .decisions
            .iter()
            .map(|(case, number, date)| Decision { case: *case, number, date: *date })
            .collect();
        Ok(findings(&LintFacts {
            case: &case,
            person: &file.person,
            cv: file.cv.as_ref(),
            members: &known,
            meetings: &meetings,
            numbers: self.numbers.papers(),
            congresses: self.numbers.congresses(),
            decisions: &decisions,
            rules: app.rules().of(&file.overlay),
            procedure: &file.procedure,
            days: &file.days,
            today: app.today(),
        }))
    }
}

/// Members the file names, and memberships of the candidate.
fn named(reader: &Reader<'_>, case: &Case) -> AppResult<Vec<(Member, String)>> {
    let mut ids: BTreeSet<MemberId> = case.helper.into_iter().chain(case.member).collect();
    ids.extend(case.introducers.values().filter_map(|one| one.member));
    ids.extend(case.verifications.values().filter_map(|one| one.verifier));
    ids.extend(reader.members_of_person(case.person)?.into_iter().map(|row| row.id));
    let mut members = Vec::new();
    for id in ids {
        let Some(member) = reader.find::<Member>(id)? else { continue };
        let name = reader.get::<Person>(member.person)?.full_name;
        members.push((member, name));
    }
    Ok(members)
}

fn meetings(reader: &Reader<'_>, case: &Case) -> AppResult<Vec<Meeting>> {
    let ids: BTreeSet<MeetingId> = case.vote.meeting.into_iter().chain(case.probation.vote.meeting).collect();
    let found = ids.into_iter().map(|id| reader.find::<Meeting>(id)).collect::<Result<Vec<_>, _>>()?;
    Ok(found.into_iter().flatten().collect())
}

/// A finding as the screen shows it.
pub(super) fn finding(case: &Case, said: &Said, found: &Finding) -> CaseFinding {
    let gap = &found.gap;
    let params: std::collections::BTreeMap<String, String> =
        gap.params.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
    let (what, fix) = said.of(gap.code, &params).unwrap_or_else(|| (found.title.clone(), String::new()));
    let let_pass = found.let_pass.as_ref().map(|passed| CaseLetPass {
        item: decision(case, &found.id, &gap.target).unwrap_or_default(),
        reason: passed.reason.clone(),
        by: passed.by.clone(),
        on: show::date(passed.on),
    });
    CaseFinding {
        id: found.id.clone(),
        code: gap.code.to_owned(),
        severity: gap.severity.as_str().to_owned(),
        params,
        title: found.title.clone(),
        what,
        why: found.why.clone(),
        source: found.source.clone(),
        confidence: confidence(found.confidence).to_owned(),
        note: found.note.clone(),
        fix,
        field: gap.target.clone(),
        can_pass: found.blocks(),
        let_pass,
    }
}

/// The decision that lets a finding pass.
fn decision(case: &Case, check: &str, target: &str) -> Option<String> {
    let counts = |one: &Override| !one.struck && one.check == check;
    let all = || case.overrides.iter().filter(|(_, one)| counts(one));
    let exact = all().find(|(_, one)| one.target == target);
    exact.or_else(|| all().find(|(_, one)| one.target.is_empty())).map(|(id, _)| id.clone())
}

/// Lets a blocking finding pass, with a reason and under the name of whoever unlocked.
///
/// # Errors
/// `case_finding_passed` when no such finding blocks.
pub(crate) fn override_add(app: &App, input: CaseOverrideInput) -> AppResult<Done<Created>> {
    let case = record_id(&input.id)?;
    let reason = clean_lines(&input.reason);
    if reason.is_empty() {
        return Err(AppError::field("reason", "required"));
    }
    let book = app.book()?;
    let reader = book.vault.read()?;
    let file = File::read(app, &reader, &input.id)?;
    let found = Around::read(&reader)?.lint(app, &reader, &file)?;
    if !found.iter().any(|one| one.id == input.check && one.gap.target == input.field && one.blocks()) {
        return Err(AppError::refused_with("case_finding_passed", [("check", input.check)]));
    }
    let decided = Override {
        check: input.check,
        target: input.field,
        reason,
        by: author(&reader, book.cell)?,
        on: Some(app.today()),
        struck: false,
    };
    drop(reader);
    let id = app.new_id().to_string();
    app.perform("case_override", |tx| {
        tx.update(case, |case: &mut Case| {
            case.overrides.insert(id.clone(), decided);
        })?;
        Ok(Created { id: id.clone() })
    })
}

/// Takes a decision back: the finding blocks again.
pub(crate) fn override_strike(app: &App, input: CaseOverrideRef) -> AppResult<Done<Empty>> {
    let case = record_id(&input.id)?;
    app.perform("case_override_strike", |tx| {
        tx.try_update(case, |case: &mut Case| {
            let found = case.overrides.get_mut(&input.item).filter(|one| !one.struck);
            found.ok_or(AppError::refused("case_item_unknown"))?.struck = true;
            AppResult::Ok(())
        })?;
        Ok(Empty {})
    })
}
