//! A vote by plain numbers: who can vote, how many approvals pass, and whether these do. Needs no book.

use sochibo_domain::record::VoteKind;
use sochibo_domain::rules::Rules;
use sochibo_domain::vote::{VoteBase, VoteError, VoteNumbers};

use super::{RuleBook, confidence};
use crate::app::App;
use crate::error::{AppError, AppResult, WireError};
use crate::typed::{choice, date};
use crate::wire::{RulesVoteAnswer, RulesVoteInput};

/// Answers for a host that has no book open, and needs none.
///
/// # Errors
/// A [`WireError`] for numbers that cannot be, a day before every rule, and a word or a date that is none.
pub fn vote_by_rule(input: &RulesVoteInput) -> Result<RulesVoteAnswer, WireError> {
    RuleBook::builtin().and_then(|book| answer(book.of(&input.overlay), input)).map_err(AppError::into_wire)
}

/// The same for a window.
pub(crate) fn rules_vote(app: &App, input: RulesVoteInput) -> AppResult<RulesVoteAnswer> {
    answer(app.rules().of(&input.overlay), &input)
}

fn answer(rules: &Rules, input: &RulesVoteInput) -> AppResult<RulesVoteAnswer> {
    let kind = choice(VoteKind::ALL, &input.kind, "kind")?;
    let day = date(&input.on, "on")?.ok_or(AppError::field("on", "required"))?;
    if let Some(begins) = rules.begins().filter(|begins| day < *begins) {
        return Err(VoteError::BeforeRules { date: day, begins }.into());
    }
    let numbers = VoteNumbers {
        official: input.official,
        temp_absent: input.temp_absent,
        exempt_absent: input.exempt_absent,
        suspended: input.suspended,
        prosecuted: input.prosecuted,
        excused_whole: input.excused_whole,
        congress: kind.at_congress(),
        voters_present: None,
    };
    let base = VoteBase::from_numbers(numbers, &kind, rules, day)?;
    if let Some(votes) = input.votes_for.filter(|votes| *votes > base.base) {
        return Err(VoteError::MoreVotesThanBase { votes, base: base.base }.into());
    }
    let too_few = base.official < base.least_official;
    let percent = input.votes_for.and_then(|votes| base.percent(votes));
    Ok(RulesVoteAnswer {
        base: base.base,
        needed: base.needed,
        passes: input.votes_for.map(|votes| base.passes(votes)),
        percent: percent.map(|percent| percent.value()),
        percent_shown: percent.map(|percent| percent.to_string()),
        majority: base.majority.shown_vi(),
        method: base.method.clone(),
        sentence: base.base_sentence_vi(),
        explanation: base.explanation_vi().unwrap_or_default(),
        source: base.source_vi(),
        warnings: if too_few { vec!["vote_too_few_official".to_owned()] } else { Vec::new() },
        least_official: base.least_official,
        instrument: base.instrument,
        base_instrument: base.base_instrument,
        confidence: confidence(base.confidence).to_owned(),
        note: base.note,
    })
}
