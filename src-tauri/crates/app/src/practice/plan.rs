//! The practice cell plans ahead: the rest of this year and the next, and what it posted of its last meeting.

use sochibo_domain::CivilDate;

use super::story::StoryPlan;
use crate::app::App;
use crate::error::AppResult;
use crate::wire::{MeetingEditInput, PlanInput, PlanWish, PostingInput};
use crate::{meeting, plan, posting};

/// Plans the months to come. Topics are given to the next year's meetings in order.
pub(super) fn ahead(app: &App, told: &StoryPlan) -> AppResult<()> {
    let this = u32::from(app.today().year().unsigned_abs());
    for year in [this, this + 1] {
        let wish = PlanWish {
            year,
            committee: true,
            topical: "combined".to_owned(),
            quarter_review: false,
            year_review: true,
        };
        // Late in December nothing is left of this year.
        if !plan::preview(app, wish.clone())?.meetings.is_empty() {
            plan::generate(app, wish)?;
        }
    }
    let meetings = plan::get(app, PlanInput { year: this + 1 })?.meetings;
    let topical = meetings.into_iter().filter(|one| one.topical && one.topic.is_empty());
    for (meeting, topic) in topical.zip(&told.topics) {
        let field = "topic.title".to_owned();
        meeting::edit(app, MeetingEditInput { id: meeting.id, field, value: topic.clone() })?;
    }
    Ok(())
}

/// Writes down what went out of the papers of a meeting.
pub(super) fn post(app: &App, told: &StoryPlan, meeting: &str, held: CivilDate) -> AppResult<()> {
    for one in &told.postings {
        let input = PostingInput {
            meeting: meeting.to_owned(),
            stage: one.stage.clone(),
            way: one.way.clone(),
            papers: one.papers.clone(),
            on: held.plus_days(one.days).shown(),
            by: one.by.clone(),
            ..PostingInput::default()
        };
        posting::put(app, input)?;
    }
    Ok(())
}
