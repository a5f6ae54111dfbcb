//! Everybody the tables of a period ask about.

use std::collections::BTreeMap;

use sochibo_domain::id::{CaseId, MemberId, RecordId};
use sochibo_domain::record::{Case, Cv, Member, Person};
use sochibo_domain::statistics::{Move, Moves, NewMember, Period, Unclear, moves};
use sochibo_store::{MemberOrder, MemberQuery, MemberRow, Reader};

use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::wire::StatisticsInput;

/// A membership with the file and the CV it came of.
struct Known {
    person: Person,
    member: Member,
    case: Option<Case>,
    cv: Option<Cv>,
}

/// Somebody admitted in a period.
pub(crate) struct Admitted {
    pub name: String,
    pub member: MemberId,
    pub case: Option<CaseId>,
    pub facts: NewMember,
}

/// What one period counts.
#[derive(Default)]
pub(crate) struct Side {
    pub moves: BTreeMap<Move, u32>,
    pub admitted: Vec<Admitted>,
    /// Memberships that cannot be placed in time, and what is missing.
    pub unclear: Vec<(String, MemberId, Unclear)>,
}

impl Side {
    /// The facts alone, as the rules count them.
    pub fn people(&self) -> Vec<NewMember> {
        self.admitted.iter().map(|one| one.facts.clone()).collect()
    }
}

/// A period beside the same time a year before.
pub(crate) struct Counted {
    pub period: Period,
    /// As forms and file names say it: `2026`, `2026-6`.
    pub record: String,
    pub now: Side,
    pub before: Side,
}

impl Counted {
    /// Counts the period a screen or a script asks for.
    ///
    /// # Errors
    /// `number_range` for a year that cannot be.
    pub fn gather(reader: &Reader<'_>, input: &StatisticsInput) -> AppResult<Self> {
        let wrong = || AppError::field("year", "number_range");
        let year = i16::try_from(input.year).map_err(|_| wrong())?;
        let allowed = (1990..=2100).contains(&year);
        let period = if input.half { Period::half(year) } else { Period::year(year) };
        let period = period.filter(|_| allowed).ok_or_else(wrong)?;
        let known = everybody(reader)?;
        Ok(Self {
            period,
            record: format!("{year}{}", if input.half { "-6" } else { "" }),
            now: side(&known, period),
            before: side(&known, period.earlier()),
        })
    }

    /// The same from `2026` or `2026-6`; nothing means this year.
    pub fn of_record(app: &App, reader: &Reader<'_>, record: &str) -> AppResult<Self> {
        let this_year = app.today().year().to_string();
        let record = if record.is_empty() { this_year.as_str() } else { record };
        let (year, half) = match record.split_once('-') {
            Some((year, "6")) => (year, true),
            Some(_) => return Err(AppError::field("year", "number_range")),
            None => (record, false),
        };
        let year = year.parse().map_err(|_| AppError::field("year", "number_range"))?;
        Self::gather(reader, &StatisticsInput { year, half })
    }
}

fn everybody(reader: &Reader<'_>) -> AppResult<Vec<Known>> {
    let all = MemberQuery { limit: u32::MAX, order: MemberOrder::Name, ..MemberQuery::default() };
    let rows = reader.member_rows(&all)?.rows;
    let ids = |id: fn(&MemberRow) -> RecordId| rows.iter().map(id).collect::<Vec<_>>();
    let people: Vec<Person> = reader.get_many(&ids(|row| row.person.into()))?;
    let members: Vec<Member> = reader.get_many(&ids(|row| row.id.into()))?;
    let mut cases: BTreeMap<MemberId, Case> = BTreeMap::new();
    for row in reader.cases()? {
        let case: Case = reader.get(row.id)?;
        if let Some(member) = case.member {
            cases.insert(member, case);
        }
    }
    let known = people.into_iter().zip(members).map(|(person, member)| {
        let case = cases.remove(&member.id);
        let cv = case.as_ref().and_then(|case| case.cv).map(|cv| reader.get(cv)).transpose()?;
        Ok(Known { person, member, case, cv })
    });
    known.collect()
}

fn side(known: &[Known], period: Period) -> Side {
    let mut side = Side::default();
    for one in known {
        let Moves { counts, unclear } = moves(&one.member, period);
        if counts.contains_key(&Move::Admitted) {
            side.admitted.push(Admitted {
                name: one.person.full_name.clone(),
                member: one.member.id,
                case: one.case.as_ref().map(|case| case.id),
                facts: NewMember::of(&one.person, &one.member, one.case.as_ref(), one.cv.as_ref()),
            });
        }
        for (key, number) in counts {
            *side.moves.entry(key).or_default() += number;
        }
        let name = || one.person.full_name.clone();
        side.unclear.extend(unclear.into_iter().map(|what| (name(), one.member.id, what)));
    }
    side
}
