//! Ballots of a congress: the list, the papers, the counts (QĐ 294-QĐ/TW pt 12, QĐ 190-QĐ/TW).

use super::gap::{Gap, Severity};
use super::votes::{changed_since, counted_twice};
use crate::date::CivilDate;
use crate::record::{Election, Meeting};
use crate::rules::Rules;
use crate::vote::{VoteBase, roll_at};

pub(super) fn gaps(meeting: &Meeting, rules: &Rules, date: CivilDate, gaps: &mut Vec<Gap>) {
    let Some(congress) = &meeting.congress else { return };
    for (id, election) in congress.ballots() {
        one(meeting, id, election, rules, date, gaps);
    }
}

fn one(
    meeting: &Meeting,
    id: &str,
    election: &Election,
    rules: &Rules,
    date: CivilDate,
    gaps: &mut Vec<Gap>,
) {
    let target = |field: &str| format!("elections/{id}/{field}");
    if election.seat.trim().is_empty() {
        gaps.push(Gap::block("election_no_title", target("seat")));
    }
    let Ok(base) = VoteBase::of_election(meeting, election, rules, date) else {
        gaps.push(Gap::block("vote_base_uncounted", target("seat")).with("title", &election.seat));
        return;
    };
    for problem in election.problems(&base) {
        let severity = if problem.blocks() { Severity::Block } else { Severity::Warn };
        let gap = Gap::new(problem.code(), severity, target(&problem.field())).with("title", &election.seat);
        gaps.push(problem.params().into_iter().fold(gap, |gap, (name, value)| gap.with(name, value)));
    }
    if election.is_counted() {
        for (missing, code, field) in [
            (election.issued.is_none(), "election_no_issued", "issued"),
            (election.returned.is_none(), "election_no_returned", "returned"),
            (election.tellers.values().all(|teller| teller.struck), "election_no_tellers", "tellers"),
        ] {
            if missing {
                gaps.push(Gap::block(code, target(field)).with("title", &election.seat));
            }
        }
    } else {
        gaps.push(Gap::block("election_no_votes", target("returned")).with("title", &election.seat));
    }
    counted_twice(&election.voters, &election.seat, gaps);
    if !election.voters.is_empty()
        && let Ok(now) = roll_at(&meeting.convened, &meeting.attendance, election.at, &rules.at(date))
    {
        changed_since(&election.voters, &now, target("voters"), &election.seat, gaps);
    }
}
