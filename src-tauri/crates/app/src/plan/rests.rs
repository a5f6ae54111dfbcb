//! Candidates' files whose step waits for a planned meeting.

use sochibo_domain::CivilDate;
use sochibo_domain::id::CaseId;
use sochibo_domain::record::{Case, CaseOutcome, Meeting};
use sochibo_store::Reader;

use crate::app::App;
use crate::case::File;
use crate::error::AppResult;
use crate::wire::PlanRest;

/// Steps that a meeting of the cell decides.
const STEPS: [&str; 2] = ["cell-admission", "recognition-meeting"];

/// Open files with a step that rests on a meeting: it is to vote on them, or the step is planned for its day.
pub(super) fn resting(app: &App, reader: &Reader<'_>, meeting: &Meeting) -> AppResult<Vec<PlanRest>> {
    let mut files = Vec::new();
    for row in reader.cases()? {
        let case: Case = reader.get(row.id)?;
        if case.end.outcome != CaseOutcome::Open {
            continue;
        }
        let steps: Vec<&str> = STEPS.into_iter().filter(|step| rests(&case, meeting, step)).collect();
        if steps.is_empty() {
            continue;
        }
        let file = File::of(app, reader, case)?;
        files.extend(steps.into_iter().map(|step| PlanRest {
            id: row.id.to_string(),
            full_name: row.full_name.clone(),
            step: file.procedure.milestone(step).map(|found| found.row.title.clone()).unwrap_or_default(),
        }));
    }
    Ok(files)
}

fn rests(case: &Case, meeting: &Meeting, step: &str) -> bool {
    let recognition = step == "recognition-meeting";
    let chosen = if recognition { case.probation.vote.meeting } else { case.vote.meeting };
    let planned: Option<CivilDate> = case.milestones.of(step).planned;
    chosen == Some(meeting.id)
        || (planned.is_some() && planned == meeting.date)
        || (votes_on(meeting, case.id) && recognition == case.member.is_some())
}

fn votes_on(meeting: &Meeting, case: CaseId) -> bool {
    meeting.votes.values().any(|vote| !vote.struck && vote.case == Some(case))
}
