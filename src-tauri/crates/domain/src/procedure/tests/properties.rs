//! Arithmetic of limits over any day.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;

static DAYS: LazyLock<WorkTable> = LazyLock::new(work_table);
static CALENDAR: LazyLock<Calendar> = LazyLock::new(calendar);
static PROCEDURE: LazyLock<Procedure> = LazyLock::new(|| procedure("05/12/2025", Some("hanoi-2025-11")));
static LATER: LazyLock<Procedure> = LazyLock::new(|| procedure("05/12/2026", None));

fn after(offset: i32) -> CivilDate {
    day("01/01/2021").plus_days(offset)
}

fn asked(procedure: &Procedure, milestone: usize, from: CivilDate) -> Due {
    let key = &procedure.milestones[milestone % procedure.milestones.len()].row.key;
    due(procedure, &DAYS, key, from, None).unwrap()
}

proptest! {
    /// The table answers as counting day by day does, inside its years and beyond them.
    #[test]
    fn the_table_counts_as_the_calendar_does(offset in -800i32..5600, amount in 0u32..100) {
        let from = after(offset);
        let (table, counted) = (DAYS.add(from, amount), CALENDAR.add_working_days(from, amount));
        prop_assert_eq!(table.date, counted.date);
        prop_assert_eq!(table.later, counted.doubt.map(|doubt| doubt.later));
    }

    /// Nothing lies on a day off, but a limit of none on the day itself.
    #[test]
    fn a_limit_of_working_days_ends_on_one(offset in 0i32..3600, amount in 1u32..100) {
        let from = after(offset);
        let end = DAYS.add(from, amount).date;
        prop_assert_eq!(DAYS.between(from, end), amount);
        prop_assert_eq!(DAYS.between(from, end.plus_days(-1)), amount - 1);
        prop_assert_eq!(DAYS.add(DAYS.add(from, amount).date, 15).date, DAYS.add(from, amount + 15).date);
    }

    /// A later event never gives an earlier deadline, for any milestone.
    #[test]
    fn a_later_event_never_gives_an_earlier_deadline(
        offset in 0i32..3600, more in 0i32..400, milestone in 0usize..200,
    ) {
        for procedure in [&*PROCEDURE, &*LATER] {
            let (first, second) = (
                asked(procedure, milestone, after(offset)),
                asked(procedure, milestone, after(offset + more)),
            );
            prop_assert!(first.deadline <= second.deadline, "{}", first.milestone);
            prop_assert!(first.earliest <= second.earliest, "{}", first.milestone);
            prop_assert!(first.extended <= second.extended, "{}", first.milestone);
            prop_assert!(first.deadline.is_none_or(|deadline| deadline >= after(offset)));
        }
    }

    /// Twelve months end on the same day of the month, or on the last of a shorter February.
    #[test]
    fn probation_ends_on_the_same_day_a_year_later(offset in 0i32..5000) {
        let ceremony = after(offset);
        let told = due(&PROCEDURE, &DAYS, "probation-end", ceremony, None).unwrap();
        let end = told.deadline.unwrap();
        prop_assert_eq!((end.year(), end.month()), (ceremony.year() + 1, ceremony.month()));
        prop_assert_eq!(end.day(), if (ceremony.month(), ceremony.day()) == (2, 29) { 28 } else { ceremony.day() });
    }

    /// Recomputing never touches what a person entered.
    #[test]
    fn entered_days_come_back_as_they_were(days in prop::collection::vec((0usize..200, 0i32..3600), 0..30)) {
        let mut facts = Facts::default();
        for (milestone, offset) in days {
            let row = &PROCEDURE.milestones[milestone % PROCEDURE.milestones.len()].row;
            facts.tracks.extend(row.when.iter().filter(|track| !track.starts_with('!')).cloned());
            facts.happened(&row.key, Some(after(offset)));
        }
        let plan = Planner { procedure: &PROCEDURE, days: &DAYS, today: after(1500) }.plan(&facts);
        for (milestone, row) in PROCEDURE.milestones.iter().zip(&plan.rows) {
            prop_assert_eq!(row.actual, facts.of(&milestone.row.key).actual);
        }
    }
}
