//! How the membership of a cell changed in a period, from dated events.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::period::{Period, Place};
use crate::date::CivilDate;
use crate::record::{Member, StatusEvent, StatusKind};
use crate::status::MembershipClass;

/// A change, or the number before or after all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    /// Members at the end of the period before.
    Before,
    /// Kết nạp, by the day of the decision.
    Admitted,
    /// Chuyển đến.
    TransferredIn,
    /// Từ trần.
    Deceased,
    /// Khai trừ.
    Expelled,
    /// Xóa tên, an official member.
    Removed,
    /// Xóa tên, a probationary member.
    RemovedProbationary,
    /// Xin ra khỏi Đảng.
    Resigned,
    /// Left; the book does not say how.
    Left,
    /// Chuyển đi.
    TransferredOut,
    /// Members at the end of the period.
    After,
}

/// What of a membership cannot be placed in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unclear {
    /// The day of the decision of admission.
    Decision,
    /// The day of coming or leaving.
    Event,
}

/// The changes of one membership.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Moves {
    /// How many of each.
    pub counts: BTreeMap<Move, u32>,
    /// What is missing to tell.
    pub unclear: Vec<Unclear>,
}

impl Moves {
    fn add(&mut self, one: Move) {
        *self.counts.entry(one).or_default() += 1;
    }

    /// How many of one.
    pub fn of(&self, one: Move) -> u32 {
        self.counts.get(&one).copied().unwrap_or_default()
    }
}

/// What a membership adds to the table of a period. Members on temporary activity here are another cell's.
pub fn moves(member: &Member, period: Period) -> Moves {
    let mut moves = Moves::default();
    let current = || member.events.values().filter(|event| !event.struck);
    let of = |kind: StatusKind| current().any(|event| event.kind == kind);
    if of(StatusKind::TempHere) && !of(StatusKind::TransferredIn) {
        return moves;
    }
    let mut flows: Vec<(CivilDate, Move)> = Vec::new();
    let mut gone_undated = false;
    for event in current() {
        let Some(flow) = flow(member, event) else { continue };
        match event.date {
            Some(date) => flows.push((date, flow)),
            None => {
                moves.unclear.push(Unclear::Event);
                gone_undated |= flow != Move::TransferredIn;
            }
        }
    }
    flows.sort();
    // Who came from elsewhere was not admitted here.
    let came = flows.first().is_some_and(|(_, flow)| *flow == Move::TransferredIn);
    let mut here = !came;
    if !came && !of(StatusKind::TransferredIn) {
        here = admission(member, period, &mut moves);
    }
    // A day of leaving that nobody knows does not fall into this period by guess.
    here &= !gone_undated;
    // Nor is somebody whose admission cannot be placed said to have been here before.
    let entered = moves.of(Move::Admitted) > 0 || moves.unclear.contains(&Unclear::Decision);
    let (mut before, mut after) = (here && !entered, here);
    for (date, flow) in flows.into_iter().filter(|(date, _)| *date <= period.to) {
        let arrives = flow == Move::TransferredIn;
        if arrives == after {
            continue;
        }
        after = arrives;
        if date < period.from {
            before = arrives;
        } else {
            moves.add(flow);
        }
    }
    if before {
        moves.add(Move::Before);
    }
    if after {
        moves.add(Move::After);
    }
    moves
}

/// Whether the member is here from the admission on; counts it when it falls into the period.
fn admission(member: &Member, period: Period, moves: &mut Moves) -> bool {
    let Some(known) = member.decided_on else {
        // Only the day of the ceremony is known: it does not stand in for the decision where that could matter.
        let late = member.admitted_on.map(|date| period.place(date));
        if matches!(late, Some(Place::Within | Place::Unclear)) {
            moves.unclear.push(Unclear::Decision);
        }
        return !matches!(late, Some(Place::After));
    };
    match period.place(known) {
        Place::Before => true,
        Place::After => false,
        Place::Within => {
            moves.add(Move::Admitted);
            true
        }
        Place::Unclear => {
            moves.unclear.push(Unclear::Decision);
            true
        }
    }
}

fn flow(member: &Member, event: &StatusEvent) -> Option<Move> {
    Some(match event.kind {
        StatusKind::TransferredIn => Move::TransferredIn,
        StatusKind::TransferredOut => Move::TransferredOut,
        StatusKind::Deceased => Move::Deceased,
        StatusKind::Expelled => Move::Expelled,
        StatusKind::Resigned => Move::Resigned,
        StatusKind::Left => Move::Left,
        StatusKind::Removed => {
            let probationary = event.date.map(|date| member.standing_on(date).class);
            match probationary {
                Some(MembershipClass::Probationary) => Move::RemovedProbationary,
                _ => Move::Removed,
            }
        }
        _ => return None,
    })
}
