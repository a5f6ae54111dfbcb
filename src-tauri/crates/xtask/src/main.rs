//! `cargo xtask`: every task of the project, on any platform.
//!
//! A task is a row of [`TASKS`]. It owns no logic of the product: it finds the tools, starts them in the right order and
//! says in plain words what is missing. Start reading at [`tasks`].
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool speaks on its console")]

mod bench;
mod debian;
mod failure;
mod interface;
mod prerequisites;
mod process;
mod stages;
mod tasks;
mod tools;
mod workspace;

use std::process::ExitCode;

use failure::Failure;

/// One task a person can ask for.
struct Task {
    name: &'static str,
    summary: &'static str,
    run: fn(&[String]) -> Result<(), Failure>,
}

const TASKS: &[Task] = &[
    Task {
        name: "run",
        summary: "build the app and open it on the practice cell (no display: print its forms instead)",
        run: tasks::run::run,
    },
    Task {
        name: "test",
        summary: "install what the tests need and run them all, cheapest first",
        run: tasks::test::run,
    },
    Task {
        name: "check",
        summary: "format, clippy, svelte-check and ESLint: what a commit must pass",
        run: tasks::check::run,
    },
    Task {
        name: "dev",
        summary: "the interface in a browser with live reload, over the real core",
        run: tasks::dev::run,
    },
    Task {
        name: "contract",
        summary: "write the TypeScript types of the command table",
        run: tasks::contract::run,
    },
    Task {
        name: "fuzz",
        summary: "mutate what the strict readers read, with fresh seeds; `fuzz CASES` for longer or shorter runs",
        run: tasks::fuzz::run,
    },
    Task {
        name: "bench",
        summary: "measure side by side with other programs; `bench NAME …` runs only those",
        run: tasks::bench::run,
    },
    Task {
        name: "package",
        summary: "the installer of this platform (.deb, or NSIS on Windows)",
        run: tasks::package::run,
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((name, rest)) = arguments.split_first() else {
        print_tasks();
        return ExitCode::SUCCESS;
    };
    if matches!(name.as_str(), "help" | "--help" | "-h") {
        print_tasks();
        return ExitCode::SUCCESS;
    }
    let outcome = match TASKS.iter().find(|task| task.name == name) {
        Some(task) => (task.run)(rest),
        None => Err(Failure::UnknownTask { name: name.clone() }),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nxtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn print_tasks() {
    println!("cargo xtask TASK\n");
    for task in TASKS {
        println!("  {:<9} {}", task.name, task.summary);
    }
}
