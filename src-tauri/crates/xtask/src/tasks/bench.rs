//! `cargo xtask bench`: our programs and others side by side.

use crate::bench::{self, BENCHES, Bench};
use crate::failure::Failure;
use crate::prerequisites;

/// Runs the named benches, or all of them; `--list` only names them.
pub fn run(arguments: &[String]) -> Result<(), Failure> {
    if arguments.iter().any(|argument| argument == "--list") {
        for bench in BENCHES {
            println!("  {:<8} {}", bench.name, bench.summary);
        }
        return Ok(());
    }
    prerequisites::check_core()?;
    let chosen: Vec<&Bench> = if arguments.is_empty() {
        BENCHES.iter().collect()
    } else {
        arguments.iter().map(|name| find(name)).collect::<Result<_, _>>()?
    };
    bench::run(&chosen)
}

fn find(name: &str) -> Result<&'static Bench, Failure> {
    let named = BENCHES.iter().find(|bench| bench.name == name);
    named.ok_or_else(|| Failure::UnknownBench { name: name.to_owned() })
}
