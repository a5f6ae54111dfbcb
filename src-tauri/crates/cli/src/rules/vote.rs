//! `sochibo rules vote`

use clap::ValueEnum;
use serde_json::json;
use sochibo_app::vote_by_rule;
use sochibo_app::wire::{RulesVoteAnswer, RulesVoteInput};

use crate::failure::Failure;
use crate::output::Report;

/// What is voted on.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Kind {
    /// Resolutions and everyday matters.
    Ordinary,
    /// Discipline below expulsion.
    Discipline,
    /// Admission of a candidate.
    Admission,
    /// Recognition as an official member.
    Recognition,
    /// Removal of a name.
    Removal,
    /// Expulsion.
    Expulsion,
    /// Exemption from work and meetings.
    Exemption,
    /// Proposal of a Party badge.
    Badge,
    /// Leaving the Party.
    Leaving,
    /// Resolutions and other matters of a congress.
    Congress,
    /// Elections at a congress.
    Election,
}

/// A vote by plain numbers.
#[derive(Debug, clap::Args)]
pub struct Vote {
    /// Day of the vote, `dd/mm/yyyy` or `yyyy-mm-dd`.
    #[arg(long, value_name = "DATE")]
    pub on: String,
    /// What is voted on.
    #[arg(long)]
    pub kind: Kind,
    /// Official members of the cell.
    #[arg(long, value_name = "N")]
    pub official: u32,
    /// Of them on temporary activity elsewhere and absent.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub temp_absent: u32,
    /// Of them exempt from activity and absent.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub exempt_absent: u32,
    /// Of them suspended from Party activity.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub suspended: u32,
    /// Of them prosecuted or in detention.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub prosecuted: u32,
    /// Of them absent throughout with accepted leave; at a congress only.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub excused_whole: u32,
    /// Approvals counted.
    #[arg(long = "for", value_name = "N")]
    pub votes_for: Option<u32>,
    /// Id of the local rule pack in use, for example `hanoi-2025-11`.
    #[arg(long, value_name = "PACK", default_value = "")]
    pub overlay: String,
}

/// Asks the core.
pub fn answer(question: &Vote) -> Result<Report, Failure> {
    let kind = question.kind.to_possible_value();
    let answer = vote_by_rule(&RulesVoteInput {
        on: question.on.clone(),
        kind: kind.map(|kind| kind.get_name().to_owned()).unwrap_or_default(),
        official: question.official,
        temp_absent: question.temp_absent,
        exempt_absent: question.exempt_absent,
        suspended: question.suspended,
        prosecuted: question.prosecuted,
        excused_whole: question.excused_whole,
        votes_for: question.votes_for,
        overlay: question.overlay.clone(),
    })?;
    let lines = in_words(question, &answer);
    Ok(Report::done(json!(answer), lines))
}

/// The sentences as the paper words them, in Vietnamese.
fn in_words(question: &Vote, answer: &RulesVoteAnswer) -> Vec<String> {
    let mut lines = vec![answer.sentence.clone()];
    if let (Some(votes), Some(passes)) = (question.votes_for, answer.passes) {
        let outcome = if passes { "đạt" } else { "không đạt" };
        let percent =
            answer.percent_shown.as_deref().map(|percent| format!(", {percent}%")).unwrap_or_default();
        lines.push(format!("{votes}/{} tán thành{percent}: {outcome} ({})", answer.base, answer.majority));
    }
    if !answer.explanation.is_empty() {
        lines.push(answer.explanation.clone());
    }
    if answer.warnings.iter().any(|code| code == "vote_too_few_official") {
        let least = answer.least_official;
        lines.push(format!("Cảnh báo: việc này cần ít nhất {least} đảng viên chính thức."));
    }
    lines.push(format!("Theo {} [{}]", answer.source, answer.confidence));
    lines
}
