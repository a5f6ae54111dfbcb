//! Slows down guessing: each wrong secret doubles the wait, up to half a minute. Nothing is ever lost by it.

use std::sync::Mutex;

use crate::app::lock;
use crate::error::{AppError, AppResult};

/// The longest wait, milliseconds.
const LONGEST_MS: i64 = 30_000;

/// Remembers wrong attempts since the last right one.
#[derive(Debug, Default)]
pub(crate) struct Patience(Mutex<Attempts>);

#[derive(Debug, Default)]
struct Attempts {
    wrong: u32,
    wait_until_ms: i64,
}

impl Patience {
    /// Refuses while the wait after a wrong secret lasts.
    pub fn check(&self, now_ms: i64) -> AppResult<()> {
        let left = lock(&self.0).wait_until_ms.saturating_sub(now_ms);
        if left <= 0 {
            return Ok(());
        }
        // A clock set back must not lock anybody out for longer than the longest wait.
        let seconds = left.min(LONGEST_MS).saturating_add(999) / 1000;
        Err(AppError::refused_with("unlock_too_soon", [("seconds", seconds.to_string())]))
    }

    /// Notes a wrong secret. The first two cost nothing: fingers slip.
    pub fn wrong(&self, now_ms: i64) {
        let mut attempts = lock(&self.0);
        attempts.wrong = attempts.wrong.saturating_add(1);
        if attempts.wrong > 2 {
            let doublings = (attempts.wrong - 3).min(5);
            attempts.wait_until_ms = now_ms.saturating_add((1_000_i64 << doublings).min(LONGEST_MS));
        }
    }

    /// Notes a right secret.
    pub fn right(&self) {
        *lock(&self.0) = Attempts::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_secrets_cost_ever_more_patience_and_a_right_one_forgives() {
        let patience = Patience::default();
        let mut now = 0;
        let mut waits = Vec::new();
        for _ in 0..9 {
            patience.wrong(now);
            let wait = lock(&patience.0).wait_until_ms.saturating_sub(now).max(0);
            waits.push(wait / 1000);
            now += wait;
            assert!(patience.check(now).is_ok());
        }
        assert_eq!(waits, [0, 0, 1, 2, 4, 8, 16, 30, 30]);
        patience.wrong(now);
        assert!(patience.check(now).is_err());
        patience.right();
        assert!(patience.check(now).is_ok());
    }
}
