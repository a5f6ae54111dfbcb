//! `sochibo`: the core without a window, for scripts, tests and headless machines.
//!
//! Exit codes: 0 done, 1 refused with findings, 2 failed. With `--json`, standard output carries one JSON value.

mod args;
mod failure;
mod output;
mod rules;
mod session;
mod tasks;
mod words;

use std::process::ExitCode;

use clap::Parser;

use crate::args::{Args, Task};
use crate::output::Output;

fn main() -> ExitCode {
    let args = Args::parse();
    let output = Output::new(args.json);
    let outcome = match &args.task {
        Task::Init(task) => tasks::init(&args, task),
        Task::Demo(task) => tasks::demo(task),
        Task::ImportMembers(task) => tasks::import_members(&args, task),
        Task::List(task) => tasks::list(&args, task),
        Task::Show(task) => tasks::show(&args, task),
        Task::Print(task) => tasks::print(&args, task),
        Task::Lint(task) => tasks::lint(&args, task),
        Task::Dossier(task) => tasks::dossier(&args, task),
        Task::Backup(task) => tasks::backup(&args, task),
        Task::Recover(task) => tasks::recover(&args, task),
        Task::Verify => tasks::verify(&args),
        Task::Reindex => tasks::reindex(&args),
        Task::Bundle(task) => tasks::bundle(&args, task),
        Task::Card(task) => tasks::card(task),
        Task::Rules(question) => rules::answer(question),
        Task::Call(task) => tasks::call(&args, task),
    };
    match outcome {
        Ok(report) => output.report(&report),
        Err(failure) => output.failure(&failure),
    }
}
