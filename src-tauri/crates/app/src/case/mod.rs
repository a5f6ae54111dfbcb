//! Candidate files: the person, the helper, the opinions, the conclusions, the cell's vote.

mod edit;
mod view;

pub(crate) use edit::{create, edit};
pub(crate) use view::{get, list};

use sochibo_domain::id::{ItemId, MeetingId};
use sochibo_domain::record::Case;

/// The vote a file uses: the chosen one.
pub(crate) fn chosen_vote(case: &Case) -> Option<(MeetingId, ItemId)> {
    case.vote.meeting.zip(case.vote.vote)
}
