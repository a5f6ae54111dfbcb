//! Taking what came back, as one operation.

use std::collections::BTreeSet;

use super::layout::pages;
use super::open::Content;
use super::plan::plan;
use crate::app::App;
use crate::cv::change;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::wire::{CvIncomingApply, CvIncomingResult};

/// Writes what the preview showed, without the lines a person left out.
///
/// # Errors
/// `cv_incoming_changed` when the CV was edited since: what would be written is not what was seen.
pub(crate) fn incoming_apply(app: &App, input: CvIncomingApply) -> AppResult<Done<CvIncomingResult>> {
    let incoming = app.incomings().get(&input.incoming)?;
    let Content::Open { sent, seen } = incoming.content else {
        return Err(AppError::refused("cv_incoming_closed"));
    };
    let pages = pages()?;
    let left: BTreeSet<u32> = input.left.into_iter().collect();
    change(app, "cv_incoming_apply", &incoming.case.to_string(), |cv, person| {
        let now = plan(app, &pages, (cv, person), &sent, &BTreeSet::new())?;
        if now.lines != *seen {
            return Err(AppError::refused("cv_incoming_changed"));
        }
        let taken = plan(app, &pages, (cv, person), &sent, &left)?;
        let kept = |state: &str| {
            let lines = seen.iter().filter(|line| line.state == state && !left.contains(&line.number));
            u32::try_from(lines.count()).unwrap_or(u32::MAX)
        };
        let result = CvIncomingResult {
            new: kept("new"),
            changed: kept("changed"),
            unchanged: taken.unchanged,
            refused: taken.count("refused"),
        };
        (*cv, *person) = (taken.cv, taken.person);
        Ok(result)
    })
}
