//! The benches: each names the sides it compares and the limit it must keep.
//!
//! Sides run in turn (A, B, A, B …) after one round that does not count, so that a warming machine or a busy neighbour
//! touches both alike, and the medians are compared. A bench prepares its own input and installs what it compares with.

mod core;
mod dossier;
mod import;
mod lint;
mod minute_book;
mod office;
mod open;
mod openpyxl;
mod print;
mod replan;
mod screen;
mod search;
mod start;
mod store;

use std::time::Duration;

use crate::failure::Failure;

/// How often each side runs.
const ROUNDS: usize = 5;

/// One comparison.
pub struct Bench {
    /// What it is called on the command line.
    pub name: &'static str,
    /// What is compared, in one line.
    pub summary: &'static str,
    /// Installs, builds and makes the input; answers the sides, ours first, and what must hold.
    pub prepare: fn() -> Result<Comparison, Failure>,
}

/// What one bench measures.
pub struct Comparison {
    /// Ours.
    pub ours: Side,
    /// The other programs.
    pub others: Vec<Side>,
    /// What must hold between the medians.
    pub limits: Vec<Limit>,
}

/// One program doing the job once.
pub struct Side {
    /// Shown in the table.
    pub label: &'static str,
    /// Does the job and answers how long it took.
    pub measure: Box<dyn FnMut() -> Result<Duration, Failure>>,
}

/// A promise about the median of our side.
pub enum Limit {
    /// At most so many times the other side at `against`, plus `extra`.
    Times {
        /// How many times; below one where ours must be faster.
        times: f64,
        /// Its place among the others.
        against: usize,
        /// What is allowed on top.
        extra: Duration,
    },
    /// At most this long, whatever others take.
    Within(Duration),
}

impl Limit {
    /// At most so many times the other side at `against`.
    pub const fn times(times: f64, against: usize) -> Self {
        Self::Times { times, against, extra: Duration::ZERO }
    }
}

/// Every bench there is.
pub const BENCHES: &[Bench] = &[
    Bench {
        name: "import",
        summary: "21,000 members from a workbook, beside merely reading it",
        prepare: import::prepare_import,
    },
    Bench {
        name: "undo",
        summary: "the same import taken back, beside making it",
        prepare: import::prepare_undo,
    },
    Bench {
        name: "search",
        summary: "everything in 21,000 members and 8,000 pages of minutes, as somebody types",
        prepare: search::prepare_search,
    },
    Bench {
        name: "members",
        summary: "the list of 21,000 members, filtered as somebody types",
        prepare: search::prepare_members,
    },
    Bench {
        name: "minutes",
        summary: "minutes of four pages to PDF, beside LibreOffice",
        prepare: print::prepare_minutes,
    },
    Bench { name: "register", summary: "the list of 700 members to PDF", prepare: print::prepare_register },
    Bench { name: "replan", summary: "every date of 300 open admission files", prepare: replan::prepare },
    Bench {
        name: "lint",
        summary: "the checks of one candidate's file with a full CV",
        prepare: lint::prepare,
    },
    Bench {
        name: "seal",
        summary: "minutes of ten pages sealed and printed",
        prepare: minute_book::prepare_seal,
    },
    Bench {
        name: "year",
        summary: "the minute book of a year, beside LibreOffice",
        prepare: minute_book::prepare_year,
    },
    Bench {
        name: "dossier",
        summary: "a candidate's dossier with booklet and scans, beside LibreOffice",
        prepare: dossier::prepare,
    },
    Bench {
        name: "letter",
        summary: "typing into minutes of thirty pages",
        prepare: minute_book::prepare_letter,
    },
    Bench {
        name: "paragraph",
        summary: "keeping a paragraph of minutes of thirty pages",
        prepare: minute_book::prepare_paragraph,
    },
    Bench {
        name: "meetings",
        summary: "the meetings of twenty years",
        prepare: minute_book::prepare_meetings,
    },
    Bench {
        name: "write",
        summary: "21,000 members and 100 edits into the vault, beside plain SQLite",
        prepare: store::prepare_write,
    },
    Bench {
        name: "read",
        summary: "lists, records and searches from the vault, beside plain SQLite",
        prepare: store::prepare_read,
    },
    Bench { name: "open", summary: "a book of twenty years, beside one just made", prepare: open::prepare },
    Bench {
        name: "start",
        summary: "first screen painted, beside the empty window of LibreOffice Writer",
        prepare: start::prepare,
    },
];

/// Runs benches one after another, prints medians and ratios, and fails when a limit does not hold.
pub fn run(benches: &[&Bench]) -> Result<(), Failure> {
    let mut broken = Vec::new();
    for bench in benches {
        println!("\n=== {}: {} ===", bench.name, bench.summary);
        let mut comparison = (bench.prepare)()?;
        let (mine, theirs) = measure(&mut comparison)?;
        if !report(&comparison, mine, &theirs) {
            broken.push(bench.name);
        }
    }
    if broken.is_empty() { Ok(()) } else { Err(Failure::Stages(broken)) }
}

/// The medians: ours, and those of the others in their order.
fn measure(comparison: &mut Comparison) -> Result<(Duration, Vec<Duration>), Failure> {
    let mut mine = Vec::with_capacity(ROUNDS);
    let mut theirs = vec![Vec::with_capacity(ROUNDS); comparison.others.len()];
    for round in 0..=ROUNDS {
        let time = (comparison.ours.measure)()?;
        if round > 0 {
            mine.push(time);
        }
        for (side, times) in comparison.others.iter_mut().zip(&mut theirs) {
            let time = (side.measure)()?;
            if round > 0 {
                times.push(time);
            }
        }
    }
    Ok((median(mine), theirs.into_iter().map(median).collect()))
}

/// Prints the table; answers whether every limit holds.
fn report(comparison: &Comparison, mine: Duration, theirs: &[Duration]) -> bool {
    println!("  {:<44} {:>10.1} ms", comparison.ours.label, milliseconds(mine));
    for (side, time) in comparison.others.iter().zip(theirs) {
        let ratio = milliseconds(mine) / milliseconds(*time);
        println!("  {:<44} {:>10.1} ms   ours takes {ratio:.3} of it", side.label, milliseconds(*time));
    }
    let mut all_kept = true;
    for limit in &comparison.limits {
        let allowed = allowed(limit, theirs);
        let kept = mine <= allowed;
        println!("  allowed {:.1} ms: {}", milliseconds(allowed), if kept { "kept" } else { "BROKEN" });
        all_kept &= kept;
    }
    all_kept
}

fn allowed(limit: &Limit, theirs: &[Duration]) -> Duration {
    match *limit {
        Limit::Times { times, against, extra } => {
            theirs.get(against).copied().unwrap_or_default().mul_f64(times) + extra
        }
        Limit::Within(time) => time,
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn ms(time: u64) -> Duration {
        Duration::from_millis(time)
    }

    #[test]
    fn one_slow_round_does_not_move_the_median() {
        assert_eq!(median(vec![ms(9), ms(1), ms(2), ms(900), ms(3)]), ms(3));
    }

    #[test]
    fn a_limit_of_three_times_and_four_seconds_is_both() {
        let limit = Limit::Times { times: 3.0, against: 1, extra: ms(4000) };
        assert_eq!(allowed(&limit, &[ms(1), ms(500)]), ms(5500));
        assert_eq!(allowed(&Limit::Within(ms(16)), &[]), ms(16));
    }
}
