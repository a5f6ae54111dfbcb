//! What minutes of one kind of meeting must hold besides: the topic, the reason it was convened, the year-end ballot,
//! the presidium, how a meeting on discipline ended.

use super::gap::Gap;
use crate::record::{DisciplineEnding, DisciplineOutcome, Meeting, MeetingKind, Rating, RatingLevel, Review};

pub(super) fn gaps(meeting: &Meeting, gaps: &mut Vec<Gap>) {
    topic(meeting, gaps);
    if meeting.kind == MeetingKind::Extraordinary && meeting.purpose.trim().is_empty() {
        gaps.push(Gap::block("purpose_missing", "purpose"));
    }
    if let Some(outcome) = &meeting.discipline {
        discipline(outcome, gaps);
    }
    if let Some(review) = &meeting.review {
        ratings(review, gaps);
    }
    if let Some(congress) = &meeting.congress {
        for (missing, code, target) in [
            (congress.ordinal.trim().is_empty(), "congress_no_ordinal", "congress/ordinal"),
            (congress.term.trim().is_empty(), "congress_no_term", "congress/term"),
            (congress.seated().is_empty(), "congress_no_presidium", "congress/presidium"),
        ] {
            if missing {
                gaps.push(Gap::block(code, target));
            }
        }
    }
}

/// A topical meeting ends with who finishes the paper, and by when (HD 42-HD/BTCTW, part II.2.2).
fn topic(meeting: &Meeting, gaps: &mut Vec<Gap>) {
    let Some(topic) = &meeting.topic else { return };
    if topic.title.trim().is_empty() {
        gaps.push(Gap::block("topic_no_title", "topic/title"));
    }
    for (missing, code, target) in [
        (topic.finisher.is_none(), "topic_no_finisher", "topic/finisher"),
        (topic.finish_by.is_none(), "topic_no_deadline", "topic/finish_by"),
    ] {
        if missing {
            gaps.push(Gap::warn(code, target));
        }
    }
}

/// One of three endings, and what it names (QĐ 296-QĐ/TW điều 10, 15).
fn discipline(outcome: &DisciplineOutcome, gaps: &mut Vec<Gap>) {
    let with_measure = matches!(outcome.ending, DisciplineEnding::Decided | DisciplineEnding::Proposed);
    let goes_up = matches!(outcome.ending, DisciplineEnding::Proposed | DisciplineEnding::Undecided);
    for (missing, code, target) in [
        (outcome.ending == DisciplineEnding::Unset, "discipline_no_ending", "discipline/ending"),
        (with_measure && outcome.measure.is_empty(), "discipline_no_measure", "discipline/measure"),
        (goes_up && outcome.body.is_empty(), "discipline_no_body", "discipline/body"),
    ] {
        if missing {
            gaps.push(Gap::block(code, target));
        }
    }
}

/// Votes on four levels cannot be more than the valid papers, and the excellent ones not more than the superior
/// allotted.
fn ratings(review: &Review, gaps: &mut Vec<Gap>) {
    let standing = review.standing();
    if standing.is_empty() {
        gaps.push(Gap::block("ratings_missing", "review/ratings"));
    }
    if let (Some(issued), Some(returned)) = (review.issued, review.returned)
        && returned > issued
    {
        let gap = Gap::block("rating_papers_over_issued", "review/returned");
        gaps.push(gap.with("returned", returned).with("issued", issued));
    }
    let valid = review.returned.map(|returned| returned.saturating_sub(review.invalid.unwrap_or(0)));
    let mut excellent = 0;
    for (id, rating) in standing {
        one(id, rating, valid, gaps);
        excellent += u32::from(rating.member.is_some() && rating.proposed == RatingLevel::Excellent);
    }
    if let Some(quota) = review.quota.filter(|quota| excellent > *quota) {
        let gap = Gap::warn("rating_quota_exceeded", "review/quota");
        gaps.push(gap.with("excellent", excellent).with("quota", quota));
    }
}

fn one(id: &str, rating: &Rating, valid: Option<u32>, gaps: &mut Vec<Gap>) {
    let target = format!("review/ratings/{id}");
    let name = if rating.member.is_none() { "tập thể" } else { rating.name.as_str() };
    if !rating.is_counted() {
        gaps.push(Gap::block("rating_not_counted", target.clone()).with("name", name));
    }
    let votes = rating.votes().into_iter().fold(0_u32, u32::saturating_add);
    if let Some(valid) = valid.filter(|valid| votes > *valid) {
        let gap = Gap::block("rating_over_valid", target.clone()).with("name", name);
        gaps.push(gap.with("votes", votes).with("valid", valid));
    }
    if rating.proposed == RatingLevel::Unset {
        gaps.push(Gap::warn("rating_no_level", target).with("name", name));
    }
}
