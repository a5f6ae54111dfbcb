//! Who counts a ballot.

use std::collections::BTreeMap;

use sochibo_domain::record::{Meeting, Teller, TellerRole};
use sochibo_domain::text::name_sort_key;

use super::{change, convened_name, find_member};
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::typed::choice;
use crate::wire::{Empty, TellerInput, TellerView};

/// Puts a member into the group that counts a ballot, or takes them out when no role is given. The group has one head
/// and one clerk: whoever was it before is out.
pub(crate) fn teller_set(app: &App, input: TellerInput) -> AppResult<Done<Empty>> {
    let member = find_member(&input.member, "member")?.ok_or(AppError::field("member", "required"))?;
    let role = match input.role.as_str() {
        "" => None,
        word => Some(choice(TellerRole::ALL, word, "role")?),
    };
    change(app, "teller_set", &input.id, |meeting| {
        let name = convened_name(meeting, member, "member")?;
        let tellers = tellers_of(meeting, &input.vote).ok_or(AppError::refused("vote_unknown"))?;
        if role.as_ref().is_some_and(|role| *role != TellerRole::Member) {
            let same = tellers.values_mut().filter(|teller| Some(&teller.role) == role.as_ref());
            same.for_each(|teller| teller.struck = true);
        }
        let teller = tellers.entry(member.to_string()).or_default();
        *teller = Teller { name, struck: role.is_none(), role: role.unwrap_or_default() };
        Ok(Empty {})
    })
}

/// The group of a ballot: on a motion, or of an election.
fn tellers_of<'m>(meeting: &'m mut Meeting, ballot: &str) -> Option<&'m mut BTreeMap<String, Teller>> {
    if let Some(vote) = meeting.votes.get_mut(ballot) {
        return Some(&mut vote.tellers);
    }
    let election = meeting.congress.as_mut()?.elections.get_mut(ballot)?;
    Some(&mut election.tellers)
}

/// The group as its screen shows it, in name order.
pub(super) fn teller_views(tellers: &BTreeMap<String, Teller>) -> Vec<TellerView> {
    let mut tellers: Vec<_> = tellers.iter().filter(|(_, teller)| !teller.struck).collect();
    tellers.sort_by_cached_key(|(id, teller)| (name_sort_key(&teller.name), (*id).clone()));
    tellers
        .into_iter()
        .map(|(id, teller)| TellerView {
            member: id.clone(),
            name: teller.name.clone(),
            role: teller.role.to_string(),
        })
        .collect()
}
