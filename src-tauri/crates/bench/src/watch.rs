//! Measuring.

use std::time::Instant;

/// Runs `work`; answers its value and the milliseconds it took.
#[expect(clippy::disallowed_methods, reason = "measuring is what this program is for")]
pub fn timed<T, E>(work: impl FnOnce() -> Result<T, E>) -> Result<(f64, T), E> {
    let start = Instant::now();
    let value = work()?;
    Ok((start.elapsed().as_secs_f64() * 1000.0, value))
}

/// The time that 95 of 100 stay within.
pub fn p95(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    let place = (times.len() * 95).div_ceil(100).saturating_sub(1);
    times.get(place).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_hundred_times_the_five_slowest_do_not_count() {
        assert_eq!(p95((1..=100).rev().map(f64::from).collect()), 95.0);
        assert_eq!(p95(vec![3.0, 1.0]), 3.0);
    }
}
