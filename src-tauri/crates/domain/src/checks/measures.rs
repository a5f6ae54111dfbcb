//! A ballot on discipline that offers several measures, against how the meeting ended (QĐ 296-QĐ/TW điều 10, 15).

use super::gap::Gap;
use crate::date::CivilDate;
use crate::record::{DisciplineEnding, MeasureKind, Meeting};
use crate::rules::Rules;
use crate::vote::{MeasureTally, decided_by_cell};

pub(super) fn gaps(meeting: &Meeting, rules: &Rules, date: CivilDate, gaps: &mut Vec<Gap>) {
    let Some(outcome) = &meeting.discipline else { return };
    // When it was voted again, the last vote says what came out.
    let votes = meeting.votes.iter().filter(|(_, vote)| !vote.struck && !vote.measures.is_empty());
    let Some((_, vote)) = votes.max_by_key(|(id, vote)| (vote.attempt(), vote.at, (*id).clone())) else {
        return;
    };
    let Ok(Some(tally)) = MeasureTally::of_vote(meeting, vote, rules, date) else { return };
    let Some(sentence) = tally.sentence_vi() else { return };
    let reached = tally.reached().map(|row| &row.kind);
    let agrees = match &outcome.ending {
        DisciplineEnding::Decided | DisciplineEnding::Proposed => {
            reached.is_some_and(|kind| *kind != MeasureKind::None)
        }
        DisciplineEnding::Undecided => reached.is_none(),
        DisciplineEnding::NoMeasure => reached == Some(&MeasureKind::None),
        // Not said yet is told elsewhere; a word of a newer version is not judged.
        DisciplineEnding::Unset | DisciplineEnding::Unknown(_) => true,
    };
    if !agrees {
        gaps.push(Gap::block("discipline_ending_differs", "discipline/ending").with("result", sentence));
    } else if outcome.ending == DisciplineEnding::Decided
        && let Some(kind) = reached
        && decided_by_cell(kind, &rules.at(date)) == Ok(false)
    {
        let measure = tally.reached().map(|row| row.title.clone()).unwrap_or_default();
        gaps.push(Gap::block("discipline_beyond_cell", "discipline/ending").with("measure", measure));
    }
}
