//! A run of named stages: each is timed, the first failure ends the run, and the last line says how it went.

use std::time::{Duration, Instant};

use crate::failure::Failure;

/// One stage of a longer task.
pub struct Stage {
    /// Printed before and after it.
    pub name: &'static str,
    /// What it does.
    pub run: fn() -> Result<(), Failure>,
}

/// Runs stages in order and prints the minutes of each.
pub fn run(stages: &[&Stage]) -> Result<(), Failure> {
    let mut times: Vec<(&'static str, Duration)> = Vec::new();
    for stage in stages {
        println!("\n=== {} ===", stage.name);
        let started = now();
        let outcome = (stage.run)();
        times.push((stage.name, started.elapsed()));
        if let Err(failure) = outcome {
            print_times(&times);
            println!("{} passed, 1 failed, {} skipped", times.len() - 1, stages.len() - times.len());
            println!("\nxtask: {failure}");
            return Err(Failure::Stages(vec![stage.name]));
        }
    }
    print_times(&times);
    println!("{} passed, 0 failed", times.len());
    Ok(())
}

/// The wall clock of a task runner, for durations only.
#[expect(clippy::disallowed_methods, reason = "measuring how long a tool took is this program's business")]
pub fn now() -> Instant {
    Instant::now()
}

fn print_times(times: &[(&'static str, Duration)]) {
    println!("\n  minutes  stage");
    for (name, time) in times {
        println!("  {:>7.1}  {name}", time.as_secs_f64() / 60.0);
    }
    let total: Duration = times.iter().map(|(_, time)| *time).sum();
    println!("  {:>7.1}  all\n", total.as_secs_f64() / 60.0);
}
