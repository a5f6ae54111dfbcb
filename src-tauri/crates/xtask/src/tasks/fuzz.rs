//! `cargo xtask fuzz [CASES]`: long runs of the tests that mutate good input. Their short runs, always with the same seed,
//! are part of `cargo xtask test`; here every run has a fresh one, and a failure prints the mutations that led to it.

use crate::failure::Failure;
use crate::prerequisites;
use crate::process::Step;

/// Cases for each reader when no number is given: some minutes.
const CASES: &str = "300000";

/// Where such tests are: the package and the module.
const TARGETS: &[(&str, &str)] = &[("sochibo-bundle", "fuzz::")];

/// Runs every target.
pub fn run(arguments: &[String]) -> Result<(), Failure> {
    prerequisites::check_core()?;
    let cases = arguments.first().map_or(CASES, String::as_str);
    for (package, module) in TARGETS {
        Step::cargo()
            .args(["test", "--locked", "--package", package, "--lib", module])
            .env("SOCHIBO_FUZZ_CASES", cases)
            .run()?;
    }
    Ok(())
}
