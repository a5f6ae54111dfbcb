//! Which backups stay: many of the last days, fewer of the last months.

use std::collections::BTreeSet;

use sochibo_domain::CivilDate;

/// How many backups stay. Of each day, week and month the last one stands for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// Days that have a backup.
    pub daily: usize,
    /// Weeks, Monday to Sunday, that have a backup.
    pub weekly: usize,
    /// Months that have a backup.
    pub monthly: usize,
    /// How many days a copy stays at least that was made before an upgrade, a receive or a restore, and a damaged
    /// one, which is told of until then.
    pub step_days: i32,
}

/// What this app keeps: enough days to notice a slip, enough months to reach back behind a quarter's report, and never
/// more than some thirty copies on a stick. Erased data ends with them: see [`Retention::ends_by`].
pub const RETENTION: Retention = Retention { daily: 12, weekly: 10, monthly: 9, step_days: 30 };

/// A backup as the policy sees it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Aged {
    pub(super) made_ms: i64,
    /// It can be relied on.
    pub(super) sound: bool,
    /// It stands before a step that somebody may want to go back behind.
    pub(super) before_a_step: bool,
}

impl Retention {
    /// Which of these stay, by their place in the list, which has the latest of one moment first. The newest sound one
    /// always does.
    pub(super) fn keeps(&self, all: &[Aged], today: CivilDate) -> BTreeSet<usize> {
        let mut order: Vec<usize> = (0..all.len()).collect();
        order.sort_by_key(|at| std::cmp::Reverse(all.get(*at).map(|one| one.made_ms)));
        let (mut days, mut weeks, mut months) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        let mut kept = BTreeSet::new();
        for (at, one) in order.into_iter().filter_map(|at| all.get(at).map(|one| (at, one))) {
            let day = CivilDate::from_unix_ms(one.made_ms);
            if (one.before_a_step || !one.sound) && day.days_until(today) <= self.step_days {
                kept.insert(at);
            }
            if !one.sound {
                continue;
            }
            let week = day.plus_days(1 - i32::from(day.weekday()));
            let stands_for = [
                days.len() < self.daily && days.insert(day),
                weeks.len() < self.weekly && weeks.insert(week),
                months.len() < self.monthly && months.insert((day.year(), day.month())),
            ];
            if stands_for.contains(&true) {
                kept.insert(at);
            }
        }
        kept
    }

    /// The day by which a backup made on `made` is gone where one is made at least every month: the last of its month
    /// stands for it until as many later months have one.
    pub fn ends_by(&self, made: CivilDate) -> CivilDate {
        let months = i32::try_from(self.monthly).unwrap_or(i32::MAX);
        let first = made.plus_days(1 - i32::from(made.day()));
        first.plus_months(months.saturating_add(1)).plus_days(-1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 86_400_000;

    fn sound(made_ms: i64) -> Aged {
        Aged { made_ms, sound: true, before_a_step: false }
    }

    /// What is left of a backup a day over `days` days, applied after each; as days before the last.
    fn after(days: i64) -> Vec<i64> {
        let mut all: Vec<Aged> = Vec::new();
        for day in 0..days {
            all.push(sound(day * DAY));
            let kept = RETENTION.keeps(&all, CivilDate::from_unix_ms(day * DAY));
            all = kept.into_iter().map(|at| all[at]).collect();
        }
        all.iter().rev().map(|one| days - 1 - one.made_ms / DAY).collect()
    }

    #[test]
    fn twelve_days_ten_weeks_and_nine_months_stay() {
        let left = after(800);
        assert_eq!(left[..12], (0..12).collect::<Vec<_>>());
        assert!(left.len() <= 12 + 10 + 9 && left.len() >= 24, "{left:?}");
        assert!(*left.last().unwrap() > 210, "the ninth month counts the running one: {left:?}");
        assert_eq!(after(5).len(), 5);
    }

    #[test]
    fn of_one_day_the_last_one_stands_and_the_newest_always_stays() {
        let all = [sound(1_000), sound(2_000), sound(3_000)];
        assert_eq!(RETENTION.keeps(&all, CivilDate::from_unix_ms(3_000)), [2].into());
    }

    #[test]
    fn damaged_ones_never_take_the_place_of_a_good_one_and_leave_after_a_while() {
        let broken = Aged { sound: false, ..sound(2_000) };
        let all = [sound(1_000), broken];
        assert_eq!(RETENTION.keeps(&all, CivilDate::from_unix_ms(0)), [0, 1].into());
        assert_eq!(RETENTION.keeps(&all, CivilDate::from_unix_ms(40 * DAY)), [0].into());
    }

    #[test]
    fn a_copy_before_a_step_stays_beside_the_later_one_of_its_day() {
        let all = [Aged { before_a_step: true, ..sound(1_000) }, sound(2_000)];
        assert_eq!(RETENTION.keeps(&all, CivilDate::from_unix_ms(0)), [0, 1].into());
        assert_eq!(RETENTION.keeps(&all, CivilDate::from_unix_ms(40 * DAY)), [1].into());
    }

    #[test]
    fn no_backup_outlives_the_day_it_was_said_to_end_by() {
        let mut all: Vec<Aged> = Vec::new();
        for day in 0..900 {
            let today = CivilDate::from_unix_ms(day * DAY);
            all.push(sound(day * DAY));
            let kept = RETENTION.keeps(&all, today);
            all = kept.into_iter().map(|at| all[at]).collect();
            for one in &all {
                let end = RETENTION.ends_by(CivilDate::from_unix_ms(one.made_ms));
                assert!(today <= end, "{today}: made {} ends {end}", CivilDate::from_unix_ms(one.made_ms));
            }
        }
    }
}
