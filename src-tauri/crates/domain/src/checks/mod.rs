//! What a paper still lacks before it goes out: completeness of minutes, resolutions and a candidate's papers; and the
//! codes of what breaks a rule in the year plan ([`crate::plan`]).
//!
//! A check never changes anything and never decides; it names a place and a code. The texts live in the catalogues;
//! [`CODES`] is what they must cover.

mod agenda;
mod case;
mod chair;
mod dues;
mod election;
mod gap;
mod measures;
mod meeting;
mod occasion;
pub(crate) mod opinion;
mod overlap;
mod posting;
mod resolution;
mod score;
pub(crate) mod votes;

pub use agenda::task_gaps;
pub use case::{CaseFacts, case_gaps};
pub use gap::{Gap, Severity};
pub use meeting::meeting_gaps;
pub use overlap::overlap_gaps;
pub use posting::posting_gaps;
pub use resolution::{ResolutionFacts, resolution_gaps};
pub use score::score_gaps;

/// Every code a check can answer with, sorted.
pub const CODES: &[&str] = &[
    "absence_no_reason",
    "age_over",
    "age_unclear",
    "age_under",
    "agenda_empty",
    "assignments_missing",
    "attendance_below_goal",
    "attendance_not_taken",
    "ballots_counted_once",
    "ballots_counts_differ",
    "ballots_other_than_piles",
    "ballots_over_issued",
    "ballots_over_present",
    "ballots_sum",
    "case_no_born",
    "case_no_cv_conclusion",
    "case_no_helper",
    "case_no_name",
    "case_no_opinion_summary",
    "case_no_opinions_date",
    "case_no_resolution_date",
    "case_no_resolution_no",
    "case_no_strengths",
    "case_no_vote",
    "case_no_weaknesses",
    "case_vote_below",
    "case_vote_other",
    "chair_absent",
    "chair_is_clerk",
    "chair_no_reason",
    "chair_not_secretary",
    "clerk_absent",
    "congress_no_ordinal",
    "congress_no_presidium",
    "congress_no_term",
    "discipline_beyond_cell",
    "discipline_ending_differs",
    "discipline_no_body",
    "discipline_no_ending",
    "discipline_no_measure",
    "documents_not_uploaded",
    "documents_to_upload",
    "documents_uploaded_late",
    "dues_amount_differs",
    "dues_missing",
    "dues_of_differs",
    "dues_paid_differs",
    "dues_paid_over",
    "dues_unasked",
    "dues_unpaid_differs",
    "election_fewer_than_seats",
    "election_invalid_over_returned",
    "election_named_twice",
    "election_no_issued",
    "election_no_returned",
    "election_no_seats",
    "election_no_tellers",
    "election_no_title",
    "election_no_votes",
    "election_not_counted",
    "election_over_valid",
    "election_sum_over_valid",
    "election_teller_listed",
    "helper_barred",
    "helper_left",
    "helper_not_official",
    "item_no_conclusion",
    "item_no_statement",
    "item_no_title",
    "meeting_end_before_start",
    "meeting_no_chair",
    "meeting_no_clerk",
    "meeting_no_convened",
    "meeting_no_date",
    "meeting_no_end",
    "meeting_no_place",
    "meeting_no_start",
    "meeting_overlap",
    "meeting_too_short",
    "member_without_work",
    "minutes_not_read_back",
    "number_twice",
    "opinion_asked_over_total",
    "opinion_no_body",
    "opinion_no_reason",
    "opinion_not_counted",
    "opinion_sum",
    "opinions_after_meeting",
    "plan_committee_late",
    "plan_holiday",
    "plan_holiday_maybe",
    "plan_no_date",
    "plan_no_topic",
    "plan_outside_month",
    "plan_outside_window",
    "plan_overlap",
    "plan_passed",
    "plan_regular_missing",
    "plan_regular_twice",
    "plan_review_late",
    "plan_topical_missing",
    "programme_not_approved",
    "purpose_missing",
    "rating_no_level",
    "rating_not_counted",
    "rating_over_valid",
    "rating_papers_over_issued",
    "rating_quota_exceeded",
    "ratings_missing",
    "residence_opinion_missing",
    "resolution_before_meeting",
    "resolution_no_date",
    "resolution_no_missing",
    "resolution_no_number",
    "resolution_no_text",
    "resolution_no_vote",
    "score_differs",
    "score_fact_changed",
    "score_missing",
    "score_over_100",
    "statement_no_speaker",
    "task_no_deadline",
    "task_no_owner",
    "task_no_result",
    "task_no_title",
    "texts_same",
    "topic_no_deadline",
    "topic_no_finisher",
    "topic_no_title",
    "vote_base_uncounted",
    "vote_failed_last",
    "vote_failed_report",
    "vote_needs_ballot",
    "vote_no_case",
    "vote_no_reason",
    "vote_not_counted",
    "vote_over_base",
    "vote_over_present",
    "vote_too_few_official",
    "vote_under_present",
    "vote_voters_changed",
    "voter_twice",
];

#[cfg(test)]
mod tests;
