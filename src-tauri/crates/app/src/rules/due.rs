//! A limit of the way into the Party asked by itself: from an event on a day, when must a milestone come? Needs no book.

use sochibo_domain::CivilDate;
use sochibo_domain::calendar::WorkTable;
use sochibo_domain::procedure::{Due, DueError, Procedure, due};
use sochibo_domain::rules::{Rules, RulesAt};

use super::{RuleBook, confidence};
use crate::error::{AppError, AppResult, WireError};
use crate::typed::date;
use crate::wire::{RulesDueAnswer, RulesDueDoubt, RulesDueInput};

/// Answers for a host that has no book open, and needs none.
///
/// # Errors
/// A [`WireError`] for a milestone, an event or a pack that is not there, naming those that are, and for a date that is
/// none.
pub fn due_by_rule(input: &RulesDueInput) -> Result<RulesDueAnswer, WireError> {
    RuleBook::builtin().and_then(|book| answer(&book, input)).map_err(AppError::into_wire)
}

fn answer(book: &RuleBook, input: &RulesDueInput) -> AppResult<RulesDueAnswer> {
    let from = date(&input.from, "from")?.ok_or(AppError::field("from", "required"))?;
    if !book.knows(&input.overlay) {
        let known: Vec<&str> = book.layered.keys().map(String::as_str).collect();
        return Err(unknown_pack(&input.overlay, &known));
    }
    let rules = book.of(&input.overlay);
    let at = asked(rules, &input.pack, from)?;
    let procedure = Procedure::of(&at)?;
    let days = WorkTable::new(book.holidays(), from.year()..=from.year().saturating_add(1));
    let event = Some(input.event.as_str()).filter(|event| !event.is_empty());
    let told = due(&procedure, &days, &input.milestone, from, event)?;
    let before = rules.begins().filter(|begins| input.pack.is_empty() && from < *begins);
    Ok(wire(told, &procedure, before))
}

/// The rules of the pack asked for, or of the day of the event.
fn asked<'a>(rules: &'a Rules, pack: &str, from: CivilDate) -> AppResult<RulesAt<'a>> {
    if pack.is_empty() {
        return Ok(rules.at(from));
    }
    // A pack asked about a day before it answers as it does on its first.
    let day = rules.begins_of(pack).map_or(from, |begins| begins.max(from));
    rules.pinned(pack, day).ok_or_else(|| unknown_pack(pack, &rules.central_ids().collect::<Vec<_>>()))
}

fn unknown_pack(pack: &str, known: &[&str]) -> AppError {
    AppError::refused_with("rules_unknown_pack", [("pack", pack.to_owned()), ("known", known.join(", "))])
}

fn wire(told: Due, procedure: &Procedure, before: Option<CivilDate>) -> RulesDueAnswer {
    let mut note = told.source.note.clone();
    if let Some(begins) = before {
        let remark = format!("tính theo quy định có từ {}, sau ngày này", begins.shown());
        note = if note.is_empty() { remark } else { format!("{note}; {remark}") };
    }
    let words = in_words(&told, &note);
    let stored = |day: Option<CivilDate>| day.map(|day| day.to_string());
    RulesDueAnswer {
        milestone: told.milestone,
        title: told.title,
        counted_from: told.event,
        counted_from_title: told.event_title,
        earliest: stored(told.earliest),
        deadline: stored(told.deadline),
        extended: stored(told.extended),
        cited: told.source.cited(),
        instrument: told.source.instrument,
        point: told.source.point,
        confidence: confidence(told.source.confidence).to_owned(),
        note,
        pack: procedure.pack.clone(),
        overlay: procedure.overlay.clone(),
        doubt: told.doubt.map(|doubt| RulesDueDoubt {
            later: doubt.later.to_string(),
            holidays: doubt.holidays,
            years_without_table: doubt.years_without_table,
        }),
        words,
    }
}

/// The answer line by line.
fn in_words(told: &Due, note: &str) -> Vec<String> {
    let mut lines = vec![told.title.clone()];
    if !told.event_title.is_empty() {
        lines.push(format!("Tính từ: {}", told.event_title));
    }
    let days = [("Sớm nhất", told.earliest), ("Hạn", told.deadline), ("Nếu được gia hạn", told.extended)];
    lines.extend(days.iter().filter_map(|(word, day)| Some(format!("{word}: {}", (*day)?.shown()))));
    if told.earliest.is_none() && told.deadline.is_none() {
        lines.push("Không có thời hạn".to_owned());
    }
    if let Some(doubt) = &told.doubt {
        if !doubt.holidays.is_empty() {
            lines.push(format!("Nếu được nghỉ {}: {}", doubt.holidays.join(", "), doubt.later.shown()));
        }
        if !doubt.years_without_table.is_empty() {
            let years: Vec<String> = doubt.years_without_table.iter().map(ToString::to_string).collect();
            lines.push(format!("Chưa có lịch nghỉ của năm {}", years.join(", ")));
        }
    }
    let cited = told.source.cited();
    if !cited.is_empty() {
        lines.push(format!("Theo {cited} [{}]", confidence(told.source.confidence)));
    }
    if !note.is_empty() {
        lines.push(format!("Lưu ý: {note}"));
    }
    lines
}

impl From<DueError> for AppError {
    fn from(error: DueError) -> Self {
        let code = error.code();
        let detail = error.to_string();
        match error {
            DueError::UnknownMilestone { key, known } => Self::refused_with(
                code,
                [("milestone", key), ("known", known.join(", ")), ("detail", detail)],
            ),
            DueError::UnknownEvent { milestone, event, known } => Self::refused_with(
                code,
                [("milestone", milestone), ("event", event), ("known", known.join(", ")), ("detail", detail)],
            ),
        }
    }
}
