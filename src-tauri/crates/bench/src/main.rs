//! Does one named job of the core and prints `{"ms": …}`: what `cargo xtask bench` compares with other programs.
//!
//! `sochibo-bench JOB FOLDER`. A job whose name begins with `make-` leaves its input in the folder for the others. Each
//! job checks that it did what its name says before it answers, so that nothing is fast by doing nothing. Never shipped.
//! Start reading at [`JOBS`].
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool speaks on its console")]

mod book;
mod failure;
mod jobs;
mod people;
mod prose;
mod watch;

use std::path::Path;
use std::process::ExitCode;

use failure::Failure;

/// One job: how many milliseconds of a folder.
type Job = fn(&Path) -> Result<f64, Failure>;

/// Every job.
const JOBS: &[(&str, Job)] = &[
    ("make-workbook", jobs::import::make_workbook),
    ("import", jobs::import::import),
    ("undo", jobs::import::undo),
    ("calamine", jobs::import::calamine_alone),
    ("make-committee", jobs::search::make_committee),
    ("search", jobs::search::search),
    ("members", jobs::search::members),
    ("make-minutes", jobs::print::make_minutes),
    ("minutes", jobs::print::minutes),
    ("make-register", jobs::print::make_register),
    ("register", jobs::print::register),
    ("make-year", jobs::minute_book::make_year),
    ("year", jobs::minute_book::year),
    ("make-dossier", jobs::dossier::make_dossier),
    ("dossier", jobs::dossier::dossier),
    ("replan", jobs::replan::replan),
    ("lint", jobs::lint::lint_file),
    ("seal", jobs::minute_book::seal),
    ("make-long", jobs::minute_book::make_long),
    ("letter", jobs::minute_book::letter),
    ("paragraph", jobs::minute_book::paragraph),
    ("meetings", jobs::minute_book::meetings),
    ("write-encrypted", jobs::store::write_encrypted),
    ("write-plain", jobs::store::write_plain),
    ("read-encrypted", jobs::store::read_encrypted),
    ("read-plain", jobs::store::read_plain),
    ("make-books", jobs::open::make_books),
    ("open-new", jobs::open::open_new),
    ("open-old", jobs::open::open_old),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [name, folder] = arguments.as_slice() else {
        eprintln!("sochibo-bench JOB FOLDER, where JOB is one of {}", names());
        return ExitCode::FAILURE;
    };
    match run(name, Path::new(folder)) {
        Ok(ms) => {
            println!("{}", serde_json::json!({ "ms": ms }));
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("{name}: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(name: &str, folder: &Path) -> Result<f64, Failure> {
    let (_, job) = JOBS.iter().find(|(job, _)| *job == name).ok_or(Failure::UnknownJob)?;
    std::fs::create_dir_all(folder).map_err(Failure::file(folder))?;
    job(folder)
}

fn names() -> String {
    JOBS.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
}
