//! Which papers a meeting has: its minutes on the form of its kind, and what goes out before, at and after it.

use sochibo_domain::record::{Congress, Meeting, MeetingKind, MeetingState, VoteMethod};

use super::facts::Facts;
use crate::error::AppResult;
use crate::wire::PaperOption;

/// The form that minutes of this kind print on.
pub(crate) fn minutes_form(meeting: &Meeting) -> &'static str {
    match &meeting.kind {
        MeetingKind::Regular | MeetingKind::Unknown(_) => "minutes-regular",
        MeetingKind::Topical => "minutes-topical",
        MeetingKind::Committee => "minutes-committee",
        MeetingKind::Extraordinary => "minutes-extraordinary",
        MeetingKind::Review => "minutes-review",
        MeetingKind::Discipline => "minutes-discipline",
        MeetingKind::Congress => "minutes-congress",
        MeetingKind::Group => "minutes-group",
    }
}

/// The other papers: the invitation with its programme, the programme in five parts, the sheet to sign for dues, extracts of single items, count minutes of ballots.
pub(super) fn papers(facts: &Facts<'_>) -> AppResult<Vec<PaperOption>> {
    let id = facts.meeting.id.to_string();
    let paper = |form: &str, record: String, about: &str| PaperOption {
        form: form.to_owned(),
        record,
        about: about.to_owned(),
    };
    let mut papers = vec![paper("invitation", id.clone(), ""), paper("programme", id.clone(), "")];
    if facts.minutes_with("dues")? {
        papers.push(paper("dues-sheet", id.clone(), ""));
    }
    if facts.meeting.convened.is_empty() {
        return Ok(papers);
    }
    if has_score_sheet(facts) {
        papers.push(paper("score-sheet", id.clone(), ""));
    }
    if facts.meeting.kind == MeetingKind::Committee {
        papers.push(paper("conclusion-committee", id.clone(), ""));
    }
    let discussed = facts.agenda().into_iter().filter(|(_, item)| item.discussed);
    papers.extend(discussed.map(|(item, told)| paper("extract", part_of(&id, item), &told.title)));
    let ballots = facts.votes().filter(|(_, vote)| vote.method == VoteMethod::Ballot);
    for (vote, cast) in ballots {
        let (blank, count) = match cast.measures.is_empty() {
            true => ("ballot-vote", "ballot-count"),
            false => ("ballot-measures", "measures-count"),
        };
        papers.push(paper(blank, part_of(&id, vote), &cast.title));
        papers.push(paper(count, part_of(&id, vote), &cast.title));
    }
    for (election, held) in facts.meeting.congress.iter().flat_map(Congress::ballots) {
        papers.push(paper("ballot-election", part_of(&id, election), &held.seat));
        papers.push(paper("election-count", part_of(&id, election), &held.seat));
    }
    if facts.meeting.review.is_some() {
        papers.push(paper("ballot-rating", id, ""));
    }
    Ok(papers)
}

/// Whether the meeting is scored: it was held, and the rules score its kind.
pub(crate) fn has_score_sheet(facts: &Facts<'_>) -> bool {
    let held = facts.meeting.state == MeetingState::Ended && !facts.meeting.convened.is_empty();
    held && facts.minutes_with("score").unwrap_or(false)
}

/// How a paper names the part of a meeting it is about.
fn part_of(meeting: &str, part: &str) -> String {
    format!("{meeting}:{part}")
}
