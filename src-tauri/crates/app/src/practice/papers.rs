//! What the practice cell wrote and followed up: work given before with its results, the score of its meeting, the resolution of its meeting, the
//! resolution on the work of the year.

use sochibo_domain::CivilDate;

use super::Names;
use super::story::{Story, StoryTask};
use crate::app::App;
use crate::error::AppResult;
use crate::wire::{
    AssignmentInput, ResolutionCreateInput, ResolutionEditInput, ScoreMarkInput, TaskInput, TaskResultInput,
};
use crate::{resolution, score, task};

/// Everything that follows from the meeting held on `day`.
pub(super) fn write(
    app: &App,
    story: &Story,
    members: &Names,
    day: CivilDate,
    meeting: &str,
) -> AppResult<()> {
    for earlier in &story.meeting.earlier {
        work(app, members, day, earlier)?;
    }
    for (no, points) in &story.meeting.marks {
        let (id, points) = (meeting.to_owned(), Some(*points));
        score::mark(app, ScoreMarkInput { id, no: no.clone(), points, reason: String::new() })?;
    }
    let month = create(app, "month", meeting, 0)?;
    for (section, words) in &story.meeting.resolution {
        edit(app, &month, &format!("texts.{section}"), words)?;
    }
    let year = u32::from(app.today().year().unsigned_abs());
    let yearly = create(app, "year", "", year)?;
    edit(app, &yearly, "number", &story.year.number)?;
    edit(app, &yearly, "date", &format!("08/01/{year}"))?;
    edit(app, &yearly, "texts.aims", &story.year.aims)?;
    for (name, title) in &story.year.work {
        let input = AssignmentInput {
            id: yearly.clone(),
            member: members.id(name)?,
            title: title.clone(),
            ..AssignmentInput::default()
        };
        resolution::assignment_put(app, input)?;
    }
    Ok(())
}

fn work(app: &App, members: &Names, day: CivilDate, told: &StoryTask) -> AppResult<()> {
    let deadline = day.plus_days(told.days).shown();
    let given = TaskInput {
        title: told.title.clone(),
        owner: members.id(&told.owner)?,
        deadline: deadline.clone(),
        ..TaskInput::default()
    };
    let id = task::put(app, given)?.value.id;
    let result = TaskResultInput {
        task: id,
        state: told.state.clone(),
        result: told.result.clone(),
        done_on: deadline,
        start: String::new(),
    };
    task::result(app, result)?;
    Ok(())
}

fn create(app: &App, kind: &str, meeting: &str, year: u32) -> AppResult<String> {
    let input = ResolutionCreateInput { kind: kind.to_owned(), meeting: meeting.to_owned(), year };
    Ok(resolution::create(app, input)?.value.id)
}

fn edit(app: &App, id: &str, field: &str, value: &str) -> AppResult<()> {
    let input = ResolutionEditInput { id: id.to_owned(), field: field.to_owned(), value: value.to_owned() };
    resolution::edit(app, input)?;
    Ok(())
}
