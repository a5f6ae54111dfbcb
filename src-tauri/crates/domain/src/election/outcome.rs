//! Who is elected.

use crate::percent::Percent;
use crate::record::Election;
use crate::text::name_sort_key;
use crate::vote::VoteBase;

/// What the ballot decided about one name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Nobody counted the votes yet.
    Uncounted,
    /// Trúng cử.
    Elected,
    /// Enough votes, but even with others where too few seats are left.
    Even,
    /// Không trúng cử.
    NotElected,
}

/// One name of the list with its votes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing<'a> {
    /// Nominee id.
    pub id: &'a str,
    /// Name as it prints.
    pub name: &'a str,
    /// Votes.
    pub votes: Option<u32>,
    /// Share of the body.
    pub percent: Option<Percent>,
    /// What was decided.
    pub verdict: Verdict,
}

/// The result of one ballot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ElectionOutcome<'a> {
    /// The list in the order of votes, then of names; uncounted ones last.
    pub standings: Vec<Standing<'a>>,
    /// Seats still to be filled; nothing while the votes are not all counted or nobody said how many there are.
    pub vacant: Option<u32>,
}

impl<'a> ElectionOutcome<'a> {
    /// The result of a ballot over its body.
    pub fn of(election: &'a Election, base: &VoteBase) -> Self {
        let mut rows: Vec<_> = election.listed().collect();
        rows.sort_by_cached_key(|(id, one)| {
            (std::cmp::Reverse(one.votes), name_sort_key(&one.name), (*id).clone())
        });
        let counted = !rows.is_empty() && rows.iter().all(|(_, one)| one.votes.is_some());
        let seats = election.seats.filter(|_| counted);
        let enough: Vec<u32> =
            rows.iter().filter_map(|(_, one)| one.votes).filter(|votes| base.passes(*votes)).collect();
        let last = seats.and_then(|seats| LastSeat::of(&enough, seats));
        let verdict = |votes: Option<u32>| match (votes, seats, last) {
            (None, ..) | (_, None, _) => Verdict::Uncounted,
            (Some(votes), Some(_), _) if !base.passes(votes) => Verdict::NotElected,
            (Some(_), Some(_), None) => Verdict::Elected,
            (Some(votes), Some(_), Some(last)) => last.verdict(votes),
        };
        let standings: Vec<_> = rows
            .into_iter()
            .map(|(id, one)| Standing {
                id,
                name: &one.name,
                votes: one.votes,
                percent: one.votes.and_then(|votes| base.percent(votes)),
                verdict: verdict(one.votes),
            })
            .collect();
        let elected = standings.iter().filter(|one| one.verdict == Verdict::Elected).count();
        let vacant = seats.map(|seats| seats.saturating_sub(u32::try_from(elected).unwrap_or(u32::MAX)));
        Self { standings, vacant }
    }

    /// Names of those elected, in the order of votes.
    pub fn elected(&self) -> Vec<&'a str> {
        self.with(Verdict::Elected)
    }

    /// Names of those who are even at the last seat.
    pub fn even(&self) -> Vec<&'a str> {
        self.with(Verdict::Even)
    }

    fn with(&self, verdict: Verdict) -> Vec<&'a str> {
        self.standings.iter().filter(|one| one.verdict == verdict).map(|one| one.name).collect()
    }
}

/// Where more names have enough votes than there are seats: the votes at which the seats run out.
#[derive(Clone, Copy)]
struct LastSeat {
    /// Votes of the first name beyond the seats.
    votes: u32,
    /// The name in the last seat has just as many.
    even: bool,
}

impl LastSeat {
    /// `enough` holds the votes of those with a majority, most first.
    fn of(enough: &[u32], seats: u32) -> Option<Self> {
        let seats = usize::try_from(seats).unwrap_or(usize::MAX);
        let votes = *enough.get(seats)?;
        let even = seats.checked_sub(1).and_then(|last| enough.get(last)) == Some(&votes);
        Some(Self { votes, even })
    }

    fn verdict(self, votes: u32) -> Verdict {
        match votes.cmp(&self.votes) {
            std::cmp::Ordering::Greater => Verdict::Elected,
            std::cmp::Ordering::Equal if self.even => Verdict::Even,
            _ => Verdict::NotElected,
        }
    }
}
