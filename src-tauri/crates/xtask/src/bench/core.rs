//! Jobs of our own core, done by the program `sochibo-bench`.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::Side;
use crate::failure::Failure;
use crate::process::Step;
use crate::workspace;

/// Builds the program as released. Its first build takes minutes.
pub fn build() -> Result<(), Failure> {
    Step::cargo().args(["build", "--release", "--package", "sochibo-bench"]).run()
}

/// One job in a folder.
pub fn job(name: &str, folder: &Path) -> Result<Duration, Failure> {
    timed_by_itself(Step::new(program()).args([name]).args([folder]))
}

/// A job as a side of a comparison.
pub fn side(label: &'static str, name: &'static str, folder: PathBuf) -> Side {
    Side { label, measure: Box::new(move || job(name, &folder)) }
}

/// The program.
pub fn program() -> PathBuf {
    workspace::built("release", "sochibo-bench")
}

/// Where a bench keeps its input.
pub fn folder(bench: &str) -> PathBuf {
    workspace::target().join("bench").join(bench)
}

/// Runs a program that prints `{"ms": …}` at its end.
pub fn timed_by_itself(step: Step) -> Result<Duration, Failure> {
    let command = step.line();
    let printed = step.output()?;
    milliseconds(&printed).ok_or(Failure::NotMeasured { command })
}

fn milliseconds(printed: &str) -> Option<Duration> {
    let (_, rest) = printed.rsplit_once("\"ms\":")?;
    let ms: f64 = rest.split('}').next()?.trim().parse().ok()?;
    Duration::try_from_secs_f64(ms / 1000.0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_job_prints_is_read_as_a_duration() {
        assert_eq!(milliseconds("{\"ms\":12.5}\n"), Some(Duration::from_micros(12_500)));
        assert_eq!(milliseconds("a warning\n{\"ms\": 3}"), Some(Duration::from_millis(3)));
        assert_eq!(milliseconds("done"), None);
    }
}
