//! The ballots of a congress: the list, the papers, the votes on each name.

use sochibo_domain::election::{ElectionOutcome, ElectionProblem, Verdict};
use sochibo_domain::record::{
    Congress, Election, Meeting, MeetingState, Nominee, NomineeSource, Vote, VoteKind, VoteMethod,
};
use sochibo_domain::text;
use sochibo_domain::vote::VoteBase;

use super::facts::Facts;
use super::{change, convened_name, find_member, meeting_id};
use crate::app::App;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult, FieldRefusal};
use crate::typed::{choice, time};
use crate::wire::{Created, ElectionInput, ElectionRef, Empty, MeetingPartRef, NomineeInput, NomineeRef};

/// A ballot, new or changed. Numbers that contradict each other are refused; with the first count the voters are
/// frozen.
pub(crate) fn election_put(app: &App, input: ElectionInput) -> AppResult<Done<Created>> {
    let seat = text::clean(&input.seat);
    if seat.is_empty() {
        return Err(AppError::field("seat", "required"));
    }
    if input.seats.is_some_and(|seats| seats == 0 || seats > 100) {
        return Err(AppError::field("seats", "number_range"));
    }
    let at = input.at.as_deref().map(|typed| time(typed, "at")).transpose()?;
    let id = if input.election.is_empty() { app.new_id().to_string() } else { input.election.clone() };
    keep(app, "election_put", &input.id, |congress| {
        let next = next_order(congress);
        let order = || Election { order: next, ..Election::default() };
        let election = congress.elections.entry(id.clone()).or_insert_with(order);
        (election.seat, election.seats) = (seat, input.seats);
        (election.issued, election.returned, election.invalid) =
            (input.issued, input.returned, input.invalid);
        election.at = at.unwrap_or(election.at);
        Ok(Created { id: id.clone() })
    })
}

/// Strikes a ballot.
pub(crate) fn election_strike(app: &App, input: MeetingPartRef) -> AppResult<Done<Empty>> {
    keep(app, "election_strike", &input.id, |congress| {
        find(congress, &input.item)?.struck = true;
        Ok(Empty {})
    })
}

/// Another ballot for the seats that are left: among those who are even, otherwise among all who were not elected.
/// The congress decides whether it is held; whoever should not stand again is struck from its list.
pub(crate) fn election_again(app: &App, input: ElectionRef) -> AppResult<Done<Created>> {
    let book = app.book()?;
    let facts = Facts::gather(app, &book.vault.read()?, meeting_id(&input.id)?)?;
    let held = held(&facts.meeting, &input.election)?;
    let base = facts.base_of_election(held)?;
    let outcome = ElectionOutcome::of(held, &base);
    let Some(vacant) = outcome.vacant.filter(|vacant| *vacant > 0) else {
        return Err(AppError::refused("election_no_vacancy"));
    };
    let wanted = match outcome.even().is_empty() {
        true => Verdict::NotElected,
        false => Verdict::Even,
    };
    let stands = |id: &str| outcome.standings.iter().any(|one| one.id == id && one.verdict == wanted);
    let again = Election {
        seat: held.seat.clone(),
        seats: Some(vacant),
        round: Some(held.round() + 1),
        nominees: held
            .listed()
            .filter(|(id, _)| stands(id))
            .map(|(_, one)| (app.new_id().to_string(), Nominee { votes: None, ..one.clone() }))
            .collect(),
        tellers: held.tellers.clone(),
        ..Election::default()
    };
    let id = app.new_id().to_string();
    keep(app, "election_again", &input.id, |congress| {
        let order = next_order(congress);
        congress.elections.insert(id.clone(), Election { order, ..again });
        Ok(Created { id: id.clone() })
    })
}

/// Puts the list to a show of cards that closes it.
pub(crate) fn election_close_list(app: &App, input: ElectionRef) -> AppResult<Done<Created>> {
    let id = app.new_id().to_string();
    change(app, "election_close_list", &input.id, |meeting| {
        let seat = held(meeting, &input.election)?.seat.clone();
        let item = meeting.agenda.iter().find(|(_, item)| !item.struck && item.role == "election");
        let (item, _) = item.ok_or(AppError::refused("election_no_item"))?;
        let vote = Vote {
            item: Some(item.parse().map_err(|_| AppError::refused("election_no_item"))?),
            kind: VoteKind::Congress,
            method: VoteMethod::Card,
            title: format!("Thông qua danh sách bầu cử: {seat}"),
            ..Vote::default()
        };
        meeting.votes.insert(id.clone(), vote);
        find(congress(meeting)?, &input.election)?.closing_vote.clone_from(&id);
        Ok(Created { id: id.clone() })
    })
}

/// Takes the voters of a counted ballot anew from the attendance, after that was corrected.
pub(crate) fn election_voters_retake(app: &App, input: ElectionRef) -> AppResult<Done<Empty>> {
    keep(app, "election_voters_retake", &input.id, |congress| {
        find(congress, &input.election)?.voters.clear();
        Ok(Empty {})
    })
}

/// A name on the list, new or changed, with its votes.
pub(crate) fn nominee_put(app: &App, input: NomineeInput) -> AppResult<Done<Created>> {
    let source = choice(NomineeSource::ALL, &input.source, "source")?;
    let member = find_member(&input.member, "member")?.ok_or(AppError::field("member", "required"))?;
    let id = if input.nominee.is_empty() { app.new_id().to_string() } else { input.nominee.clone() };
    let book = app.book()?;
    let meeting: Meeting = book.vault.read()?.get(meeting_id(&input.id)?)?;
    let name = convened_name(&meeting, member, "member")?;
    keep(app, "nominee_put", &input.id, |congress| {
        let election = find(congress, &input.election)?;
        let others = election.nominees.iter().filter(|(other, one)| **other != id && !one.struck);
        if others.clone().any(|(_, one)| one.member == Some(member)) {
            return Err(AppError::field("member", "nominee_already"));
        }
        let next = others.map(|(_, one)| one.order).fold(0.0, f64::max) + 1.0;
        let order = election.nominees.get(&id).map_or(next, |one| one.order);
        let votes = input.votes.filter(|_| !input.withdrew);
        let nominee = Nominee {
            order,
            member: Some(member),
            name,
            source,
            withdrew: input.withdrew,
            votes,
            struck: false,
        };
        election.nominees.insert(id.clone(), nominee);
        Ok(Created { id: id.clone() })
    })
}

/// Strikes a name that was put on the list by mistake; whoever asked to be taken off withdraws instead.
pub(crate) fn nominee_strike(app: &App, input: NomineeRef) -> AppResult<Done<Empty>> {
    keep(app, "nominee_strike", &input.id, |congress| {
        let election = find(congress, &input.election)?;
        election.nominees.get_mut(&input.nominee).ok_or(AppError::refused("nominee_unknown"))?.struck = true;
        Ok(Empty {})
    })
}

/// Changes the ballots of a congress in one operation; afterwards the counted ones have their voters.
fn keep<T: Default>(
    app: &App,
    name: &'static str,
    id: &str,
    edit: impl FnOnce(&mut Congress) -> AppResult<T>,
) -> AppResult<Done<T>> {
    let book = app.book()?;
    let facts = Facts::gather(app, &book.vault.read()?, meeting_id(id)?)?;
    change(app, name, id, |meeting| {
        let value = edit(congress(meeting)?)?;
        let running = meeting.state == MeetingState::Running;
        for election in congress(meeting)?.elections.values_mut().filter(|one| !one.struck) {
            freeze(app, &facts, election, running)?;
            refuse_impossible(&facts.base_of_election(election)?, election)?;
        }
        Ok(value)
    })
}

/// The voters of a counted ballot are those in the room at its time; one that is not counted has none yet.
fn freeze(app: &App, facts: &Facts<'_>, election: &mut Election, running: bool) -> AppResult<()> {
    if !election.is_counted() {
        election.voters.clear();
    } else if election.voters.is_empty() {
        election.at = election.at.or(running.then(|| app.time_of_day()));
        election.voters = facts.roll(election.at)?;
    }
    Ok(())
}

fn refuse_impossible(base: &VoteBase, election: &Election) -> AppResult<()> {
    let refused: Vec<FieldRefusal> = election
        .problems(base)
        .into_iter()
        .filter(ElectionProblem::is_impossible)
        .map(|problem| FieldRefusal {
            field: problem.field(),
            code: problem.code().to_owned(),
            params: problem.params().into_iter().map(|(key, value)| (key.to_owned(), value)).collect(),
        })
        .collect();
    if refused.is_empty() { Ok(()) } else { Err(AppError::Fields(refused)) }
}

fn congress(meeting: &mut Meeting) -> AppResult<&mut Congress> {
    meeting.congress.as_mut().ok_or(AppError::refused("meeting_other_kind"))
}

fn find<'c>(congress: &'c mut Congress, id: &str) -> AppResult<&'c mut Election> {
    let found = congress.elections.get_mut(id).filter(|one| !one.struck);
    found.ok_or(AppError::refused("election_unknown"))
}

/// A ballot that stands.
pub(crate) fn held<'m>(meeting: &'m Meeting, id: &str) -> AppResult<&'m Election> {
    let congress = meeting.congress.as_ref().ok_or(AppError::refused("meeting_other_kind"))?;
    congress.elections.get(id).filter(|one| !one.struck).ok_or(AppError::refused("election_unknown"))
}

fn next_order(congress: &Congress) -> f64 {
    congress.elections.values().map(|one| one.order).fold(0.0, f64::max) + 1.0
}
