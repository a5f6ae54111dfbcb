//! Meetings: planned, held at the table or entered afterwards, and everything their minutes say.

mod agenda;
mod attachment;
mod attendance;
mod convene;
mod create;
mod discussion;
mod dues;
mod edit;
mod election;
mod election_view;
mod facts;
mod list;
mod measures;
mod occasion;
mod papers;
mod teller;
mod title;
mod view;
mod vote;
mod vote_paper;
mod vote_view;

pub(crate) use agenda::{agenda_place, item_edit, item_strike};
pub(crate) use attachment::{
    attachment_add, attachment_edit, attachment_fetch, attachment_strike, attachments,
};
pub(crate) use attendance::{attendance_rest_present, attendance_set};
pub(crate) use create::{create, default_agenda, end, start, topical_part};
pub(crate) use discussion::{guest_put, guest_strike, statement_put, statement_strike};
pub(crate) use dues::{dues_from_last, dues_rest_paid, dues_set, dues_sheet, dues_told};
pub(crate) use edit::edit;
pub(crate) use election::{
    election_again, election_close_list, election_put, election_strike, election_voters_retake, held,
    nominee_put, nominee_strike,
};
pub(crate) use facts::{Facts, gaps};
pub(crate) use list::list;
pub(crate) use measures::printed as printed_measures;
pub(crate) use occasion::{presidium_set, rating_put, rating_strike};
pub(crate) use papers::{has_score_sheet, minutes_form};
pub(crate) use teller::teller_set;
pub(crate) use title::{quarter, title, title_of_row};
pub(crate) use view::get;
pub(crate) use vote::{vote_put, vote_strike, vote_voters_retake};
pub(crate) use vote_view::vote_sentence;

use sochibo_domain::id::{MeetingId, MemberId};
use sochibo_domain::record::Meeting;

use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::history::record_id;

/// Changes one meeting in one operation.
pub(crate) fn change<T: Default>(
    app: &App,
    name: &'static str,
    id: &str,
    edit: impl FnOnce(&mut Meeting) -> AppResult<T>,
) -> AppResult<Done<T>> {
    let id = meeting_id(id)?;
    app.perform(name, |tx| {
        let mut value = T::default();
        tx.try_update(id, |meeting: &mut Meeting| -> AppResult<()> {
            value = edit(meeting)?;
            Ok(())
        })?;
        Ok(value)
    })
}

pub(crate) fn meeting_id(text: &str) -> AppResult<MeetingId> {
    record_id(text).map(MeetingId::from)
}

/// A member named by the window; empty for nobody.
pub(crate) fn find_member(text: &str, field: &str) -> AppResult<Option<MemberId>> {
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| AppError::field(field, "id_shape"))
}

/// The name of a convened member as it prints; nobody else can chair, present or speak as a member.
fn convened_name(meeting: &Meeting, member: MemberId, field: &str) -> AppResult<String> {
    let convened = meeting.convened.get(&member.to_string());
    convened.map(|convened| convened.name.clone()).ok_or(AppError::field(field, "not_convened"))
}
