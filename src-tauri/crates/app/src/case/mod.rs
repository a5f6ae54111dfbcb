//! Candidate files: the person, the helper, the opinions, the cell's vote; the way from the list to the official member
//! as a timeline, a checklist of papers and a list of findings.

mod admit;
mod blocking;
mod dossier;
mod due;
mod edit;
mod entries;
mod field;
mod file;
mod funnel;
mod hand_over;
mod handable;
mod item;
mod items;
mod lint;
mod packs;
mod papers;
mod place;
mod remainder;
mod removal;
mod said;
mod stage;
mod timeline;
mod view;
mod words;

pub(crate) use admit::admit;
pub(crate) use blocking::{Blocking, case_of};
pub(crate) use dossier::{dossier, has};
pub(crate) use due::{jobs, ladder, rung};
pub(crate) use edit::{create, edit};
pub(crate) use entries::{Entries, entries};
pub(crate) use file::{File, overlay_of};
pub(crate) use funnel::{funnel, targets_edit};
pub(crate) use hand_over::{check_code, hand_over, hand_over_receipt, hand_over_strike, hand_overs};
pub(crate) use items::{item_add, item_edit, item_strike, items, paper_supersede};
pub(crate) use lint::{lint, override_add, override_strike};
pub(crate) use packs::{pack_changes, pack_move};
pub(crate) use papers::{is_lacking, lines, next_meeting, papers};
pub(crate) use removal::remove;
pub(crate) use timeline::{milestone_edit, plan_preview, timeline};
pub(crate) use view::{get, list};

use sochibo_domain::id::{ItemId, MeetingId};
use sochibo_domain::record::Case;

/// The vote a file uses: the chosen one.
pub(crate) fn chosen_vote(case: &Case) -> Option<(MeetingId, ItemId)> {
    case.vote.meeting.zip(case.vote.vote)
}
