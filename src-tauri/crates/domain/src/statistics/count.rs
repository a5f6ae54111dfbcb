//! The rows of a table with their numbers, of a period and of the same time a year before.

use std::collections::BTreeMap;

use super::moves::Move;
use super::sheet::{Fact, Row, Table};
use super::told::{NewMember, Told};

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    /// Nothing: a heading, or a fact the book does not keep.
    None,
    /// How many.
    Count(u32),
    /// An average in tenths.
    Average(u32),
}

/// A line of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<'a> {
    /// The row; for the line of what is not known, the last row that asks.
    pub row: &'a Row,
    /// The line counts those of whom the fact is not known.
    pub unknown: bool,
    /// Kỳ này.
    pub now: Amount,
    /// Cùng kỳ năm trước.
    pub before: Amount,
}

/// The people and changes of one period.
type Side<'a> = (&'a BTreeMap<Move, u32>, &'a [NewMember]);

/// The lines of a table. After the rows of a fact comes a line of how many it is not known, when there are any.
pub fn count<'a>(table: &'a Table, now: Side<'_>, before: Side<'_>) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    for (place, row) in table.rows.iter().enumerate() {
        lines.push(Line {
            row,
            unknown: false,
            now: amount(table, row, now),
            before: amount(table, row, before),
        });
        let Some(fact) = row.fact else { continue };
        let rest = table.rows.get(place + 1..).unwrap_or_default();
        if rest.iter().any(|later| later.fact == Some(fact)) {
            continue;
        }
        let unknown = |(_, people): Side<'_>| {
            u32::try_from(people.iter().filter(|one| is_unknown(table, fact, one)).count())
                .unwrap_or(u32::MAX)
        };
        let (now, before) = (unknown(now), unknown(before));
        if now + before > 0 {
            lines.push(Line { row, unknown: true, now: Amount::Count(now), before: Amount::Count(before) });
        }
    }
    lines
}

/// Whether nobody can say in which row of a fact somebody is counted.
fn is_unknown(table: &Table, fact: Fact, one: &NewMember) -> bool {
    let told = one.told(fact);
    match told {
        Told::Unknown => true,
        // A group that the table does not have any more says nothing.
        Told::Word(_) => fact == Fact::Occupation && table.row_of(fact, told).is_none(),
        Told::Nothing => false,
        Told::Number(_) | Told::Text(_) => table.row_of(fact, told).is_none(),
    }
}

impl Table {
    /// The row an answer is counted in: the first that takes it.
    fn row_of(&self, fact: Fact, told: &Told) -> Option<&Row> {
        self.rows.iter().filter(|row| row.fact == Some(fact)).find(|row| told.counts_in(row))
    }

    /// Facts a table asks that are not known of somebody.
    pub fn unknown_of(&self, one: &NewMember) -> Vec<Fact> {
        let asked: std::collections::BTreeSet<Fact> = self.rows.iter().filter_map(|row| row.fact).collect();
        asked.into_iter().filter(|fact| is_unknown(self, *fact, one)).collect()
    }
}

fn amount(table: &Table, row: &Row, (moves, people): Side<'_>) -> Amount {
    if row.heading || row.is_blank() {
        return Amount::None;
    }
    if !row.moves.is_empty() {
        return Amount::Count(row.moves.iter().filter_map(|one| moves.get(one)).sum());
    }
    let Some(fact) = row.fact else { return Amount::None };
    if row.average {
        return average(people.iter().filter_map(|one| match one.told(fact) {
            Told::Number(number) => Some(*number),
            _ => None,
        }));
    }
    let here =
        |one: &&NewMember| table.row_of(fact, one.told(fact)).is_some_and(|found| std::ptr::eq(found, row));
    let counted = people.iter().filter(here).count();
    Amount::Count(u32::try_from(counted).unwrap_or(u32::MAX))
}

/// Rounded half up; of nobody there is none.
fn average(numbers: impl Iterator<Item = u32>) -> Amount {
    let (sum, count) = numbers.fold((0_u32, 0_u32), |(sum, count), number| (sum + number, count + 1));
    (sum * 20 + count).checked_div(count * 2).map_or(Amount::None, Amount::Average)
}
