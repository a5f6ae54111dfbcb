//! Every key a pack may use, and the shape of its value. A key that is not here is refused: a slip of the pen in
//! a limit must not pass for a rule.

use super::datum::{Datum, Exclusion, Majority};
use super::error::RuleError;
use super::pack::Rule;
use crate::programme::ProgrammeItem;

/// The shape of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A whole number from 0.
    Number,
    /// `true` or `false`.
    Flag,
    /// Words.
    Text,
    /// A list of words.
    List,
    /// A list of words that may be empty.
    AnyList,
    /// Words under keys, such as `news: Thông tin thời sự`, in order: a default programme, the steps of a check.
    Programme,
    /// `> 1/2` or `>= 2/3`.
    Majority,
    /// `never`, `if_absent`, `always` or `congress`.
    Exclusion,
    /// One of the words given.
    Choice(&'static [&'static str]),
}

/// A key and what is expected of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// The dotted key.
    pub key: &'static str,
    /// Shape of the value.
    pub shape: Shape,
    /// Whether every central pack must answer it, itself or by inheritance.
    pub required: bool,
}

const METHOD: Shape = Shape::Choice(&["card", "ballot", "either"]);

const BODY: Shape = Shape::Choice(&["cell", "committee", "group"]);

const fn must(key: &'static str, shape: Shape) -> Key {
    Key { key, shape, required: true }
}

const fn may(key: &'static str, shape: Shape) -> Key {
    Key { key, shape, required: false }
}

/// All keys.
pub const KEYS: &[Key] = &[
    must("vote.majority.ordinary", Shape::Majority),
    must("vote.majority.discipline", Shape::Majority),
    must("vote.majority.admission", Shape::Majority),
    must("vote.majority.recognition", Shape::Majority),
    must("vote.majority.removal", Shape::Majority),
    must("vote.majority.expulsion", Shape::Majority),
    must("vote.majority.exemption", Shape::Majority),
    must("vote.majority.badge", Shape::Majority),
    must("vote.majority.leaving", Shape::Majority),
    must("vote.majority.congress", Shape::Majority),
    must("vote.majority.election", Shape::Majority),
    must("vote.method.ordinary", METHOD),
    must("vote.method.discipline", METHOD),
    must("vote.method.admission", METHOD),
    must("vote.method.recognition", METHOD),
    must("vote.method.removal", METHOD),
    must("vote.method.expulsion", METHOD),
    must("vote.method.exemption", METHOD),
    must("vote.method.badge", METHOD),
    must("vote.method.leaving", METHOD),
    must("vote.method.congress", METHOD),
    must("vote.method.election", METHOD),
    must("vote.has_vote.probationary", Shape::Flag),
    must("vote.has_vote.temp_here", Shape::Flag),
    must("vote.base.temp_away", Shape::Exclusion),
    must("vote.base.exempt", Shape::Exclusion),
    must("vote.base.suspended", Shape::Exclusion),
    must("vote.base.prosecuted", Shape::Exclusion),
    must("vote.base.excused_whole", Shape::Exclusion),
    must("vote.least_official.admission", Shape::Number),
    may("vote.failed_then.admission", Shape::Text),
    may("vote.failed_then.recognition", Shape::Text),
    may("vote.failed_then.removal", Shape::Text),
    may("vote.failed_then.discipline", Shape::Text),
    may("vote.failed_then.expulsion", Shape::Text),
    must("discipline.cell_decides", Shape::List),
    may("vote.failed_limit.recognition", Shape::Number),
    may("vote.failed_limit.removal", Shape::Number),
    may("vote.failed_limit.election", Shape::Number),
    may("vote.failed_at_limit.recognition", Shape::Text),
    may("vote.failed_at_limit.removal", Shape::Text),
    may("vote.failed_at_limit.election", Shape::Text),
    must("election.after_even", Shape::Text),
    must("election.after_short", Shape::Text),
    must("meeting.minutes.regular", Shape::Number),
    must("meeting.minutes.combined", Shape::Number),
    must("meeting.attendance_goal", Shape::Number),
    must("meeting.posting_days", Shape::Number),
    must("meeting.upload_days", Shape::Number),
    must("meeting.topical_per_quarter", Shape::Number),
    must("meeting.regular_per_month", Shape::Number),
    must("meeting.posting_kinds", Shape::List),
    must("plan.committee_days_before", Shape::Number),
    must("plan.topical_quarter_month", Shape::Number),
    must("plan.topical_days_after", Shape::Number),
    must("plan.topical_warn_days", Shape::Number),
    must("plan.papers_warn_days", Shape::Number),
    must("plan.prepare_days", Shape::Number),
    must("plan.review_month", Shape::Number),
    must("plan.review_days_after", Shape::Number),
    must("plan.review_months", Shape::List),
    may("plan.quarter_review_months", Shape::List),
    may("plan.quarter_review_item", Shape::Programme),
    must("attendance.kinds", Shape::List),
    must("attendance.base.exempt", Shape::Exclusion),
    must("attendance.base.temp_away", Shape::Exclusion),
    must("attendance.base.suspended", Shape::Exclusion),
    must("attendance.base.prosecuted", Shape::Exclusion),
    must("meeting.absence_watch_months", Shape::Number),
    must("meeting.absence_act_months", Shape::Number),
    must("meeting.convenes.regular", BODY),
    must("meeting.votes.regular", Shape::List),
    must("meeting.convenes.topical", BODY),
    must("meeting.votes.topical", Shape::List),
    must("meeting.convenes.committee", BODY),
    must("meeting.votes.committee", Shape::List),
    must("meeting.convenes.extraordinary", BODY),
    must("meeting.votes.extraordinary", Shape::List),
    must("meeting.convenes.review", BODY),
    must("meeting.votes.review", Shape::List),
    must("meeting.convenes.discipline", BODY),
    must("meeting.votes.discipline", Shape::List),
    must("meeting.convenes.congress", BODY),
    must("meeting.votes.congress", Shape::List),
    must("meeting.convenes.group", BODY),
    must("meeting.votes.group", Shape::AnyList),
    must("meeting.committee_posts", Shape::List),
    must("meeting.chair_posts", Shape::List),
    must("dues.pays.temp_away", Shape::Flag),
    must("dues.pays.temp_here", Shape::Flag),
    must("dues.exempt_party_years", Shape::Number),
    must("meeting.programme.regular", Shape::Programme),
    may("meeting.aims.regular", Shape::List),
    may("meeting.aims.topical", Shape::List),
    may("meeting.aims.committee", Shape::List),
    may("meeting.aims.extraordinary", Shape::List),
    may("meeting.aims.review", Shape::List),
    may("meeting.aims.discipline", Shape::List),
    may("meeting.aims.congress", Shape::List),
    may("meeting.aims.group", Shape::List),
    must("meeting.programme.topical", Shape::Programme),
    must("meeting.programme.topical_part", Shape::Programme),
    must("meeting.programme.committee", Shape::Programme),
    must("meeting.programme.extraordinary", Shape::Programme),
    must("meeting.programme.review", Shape::Programme),
    must("meeting.programme.discipline", Shape::Programme),
    must("meeting.programme.congress", Shape::Programme),
    must("meeting.programme.group", Shape::Programme),
    must("minutes.with.dues", Shape::List),
    must("minutes.with.score", Shape::List),
    must("minutes.with.resolution", Shape::List),
    must("minutes.with.statements", Shape::List),
    must("minutes.with.conclusions", Shape::List),
    must("assignment.activities", Shape::List),
    must("score.band.good", Shape::Number),
    must("score.band.fair", Shape::Number),
    must("score.band.average", Shape::Number),
    must("score.labels", Shape::List),
    must("cell.committee_from", Shape::Number),
    must("cell.committee_most", Shape::Number),
    must("cell.groups_from", Shape::Number),
    must("minutes.require.dues", Shape::Flag),
    must("minutes.require.statements", Shape::Flag),
    must("minutes.require.conclusions", Shape::Flag),
    must("minutes.require.reading_back", Shape::Flag),
    must("minutes.require.score", Shape::Flag),
    must("minutes.place_and_date_line", Shape::Flag),
    must("admission.age_from", Shape::Number),
    must("admission.age_to", Shape::Number),
    must("admission.certificate_months", Shape::Number),
    must("admission.dossier_months", Shape::Number),
    must("admission.introducer_months", Shape::Number),
    may("admission.send_days", Shape::Number),
    must("handover.removal_wait_days", Shape::Number),
    must("admission.verification_days", Shape::Number),
    must("admission.verification_abroad_days", Shape::Number),
    may("admission.helper_months", Shape::Number),
    may("admission.committee_days", Shape::Number),
    must("admission.moved_forward_days", Shape::Number),
    must("admission.moved_decision_days", Shape::Number),
    must("admission.moved_issue_days", Shape::Number),
    must("admission.moved_review_days", Shape::Number),
    must("admission.readmission_months", Shape::Number),
    must("admission.readmission_cleared_months", Shape::Number),
    must("admission.decision_days", Shape::Number),
    must("admission.decision_extension_days", Shape::Number),
    must("admission.ceremony_days", Shape::Number),
    must("admission.ceremony_counts_from", Shape::Choice(&["received", "issued"])),
    must("admission.file_days", Shape::Number),
    may("admission.youth_age", Shape::Number),
    may("admission.youth_leader_age", Shape::Number),
    may("admission.yearly_percent_from", Shape::Number),
    may("admission.yearly_percent_to", Shape::Number),
    must("recognition.probation_months", Shape::Number),
    must("recognition.reminder_days", Shape::List),
    must("recognition.resolution_days", Shape::Number),
    must("recognition.decision_days", Shape::Number),
    must("admission.readmission_excluded", Shape::Programme),
    must("check.adult_years", Shape::Number),
    must("check.certificate_warn_months", Shape::Number),
    must("check.conclusion_topics", Shape::Programme),
    must("check.name_length", Shape::Number),
    must("check.old_provinces", Shape::List),
    must("check.old_units", Shape::List),
    must("check.order", Shape::Programme),
    must("check.relative_fields.a", Shape::Programme),
    must("check.relative_fields.b", Shape::Programme),
    must("check.relative_fields.c", Shape::Programme),
    must("check.relative_fields.living", Shape::Programme),
    must("check.similar_percent", Shape::Number),
    must("check.weakness_words", Shape::List),
    must("recognition.decision_extension_days", Shape::Number),
    may("recognition.local_decision_days", Shape::Number),
    may("recognition.replace_days", Shape::Number),
    may("recognition.self_review_days", Shape::Number),
    must("form.admission_resolution", Shape::Text),
    must("form.recognition_resolution", Shape::Text),
    may("form.admission_resolution_commune", Shape::Text),
    may("form.recognition_resolution_commune", Shape::Text),
    must("ceremony.oath", Shape::List),
    must("basis.admission", Shape::Text),
    must("basis.recognition", Shape::Text),
    must("head.party", Shape::Text),
    must("head.superior_line", Shape::Text),
    must("sign.authority", Shape::Text),
    must("sign.committee_authority", Shape::Text),
    must("sign.secretary", Shape::Text),
    must("sign.deputy", Shape::Text),
    must("sign.minutes_clerk", Shape::Text),
    must("sign.minutes_chair", Shape::Text),
    must("document.body_symbol", Shape::Text),
    must("document.type.NQ", Shape::Text),
    must("document.type.QĐ", Shape::Text),
    must("document.type.KL", Shape::Text),
    must("document.type.BC", Shape::Text),
    must("document.type.KH", Shape::Text),
    must("document.type.TB", Shape::Text),
    must("document.type.CTr", Shape::Text),
    must("document.type.TTr", Shape::Text),
    must("document.type.CV", Shape::Text),
    must("document.type.BB", Shape::Text),
];

/// Refuses a key that is not known and a value of another shape.
pub(super) fn check(file: &str, rule: &Rule) -> Result<(), RuleError> {
    let Some(key) = KEYS.iter().find(|key| key.key == rule.key) else {
        return Err(RuleError::UnknownKey { file: file.to_owned(), key: rule.key.clone() });
    };
    if key.shape.fits(&rule.value) {
        return Ok(());
    }
    Err(RuleError::WrongShape {
        file: file.to_owned(),
        key: rule.key.clone(),
        expected: key.shape.in_words(),
    })
}

impl Shape {
    fn fits(self, value: &Datum) -> bool {
        match (self, value) {
            (Self::Number, Datum::Number(_)) | (Self::Flag, Datum::Flag(_)) => true,
            (Self::List, Datum::List(values)) => !values.is_empty(),
            (Self::AnyList, Datum::List(_)) => true,
            (Self::Programme, Datum::List(items)) => {
                !items.is_empty() && items.iter().all(|item| ProgrammeItem::parse(item).is_some())
            }
            (Self::Text, Datum::Text(text)) => !text.is_empty(),
            (Self::Majority, Datum::Text(text)) => text.parse::<Majority>().is_ok(),
            (Self::Exclusion, Datum::Text(text)) => text.parse::<Exclusion>().is_ok(),
            (Self::Choice(words), Datum::Text(text)) => words.contains(&text.as_str()),
            _ => false,
        }
    }

    fn in_words(self) -> &'static str {
        match self {
            Self::Number => "a whole number from 0",
            Self::Flag => "true or false",
            Self::Text => "a text",
            Self::List => "a list of texts",
            Self::AnyList => "a list of texts, or an empty one",
            Self::Programme => "a list of items such as \"news: Thông tin thời sự\"",
            Self::Majority => "a majority such as \"> 1/2\" or \">= 2/3\"",
            Self::Exclusion => "\"never\", \"if_absent\", \"always\" or \"congress\"",
            Self::Choice(_) => "one of the words of this key",
        }
    }
}
