//! From the start of the program to its first readable screen, beside LibreOffice Writer's empty window.

use std::path::PathBuf;
use std::time::Duration;

use super::screen::Screen;
use super::{Comparison, Limit, Side, core, office};
use crate::failure::Failure;
use crate::process::Step;
use crate::stages::now;
use crate::{debian, interface, workspace};

/// Builds the window as released and installs Writer.
pub fn prepare() -> Result<Comparison, Failure> {
    debian::install(&[debian::WINDOW, office::PACKAGES, &["xvfb"]].concat())?;
    interface::install()?;
    interface::build()?;
    Step::cargo().args(["build", "--release", "--package", "sochibo"]).run()?;
    Ok(Comparison {
        ours: Side { label: "Sổ Chi Bộ, first screen", measure: Box::new(window) },
        others: vec![Side { label: "LibreOffice Writer, empty window", measure: Box::new(writer) }],
        limits: vec![Limit::times(1.0, 0)],
    })
}

fn window() -> Result<Duration, Failure> {
    let program = Step::new(workspace::built("release", "so-chi-bo"));
    painted(program.env("SOCHIBO_HOME", folder("home")))
}

fn writer() -> Result<Duration, Failure> {
    painted(office::program("writer").args(["--writer", "--nologo", "--norestore"]))
}

/// Starts a program on a screen of its own. The screen ends first, and every program on it with it.
fn painted(program: Step) -> Result<Duration, Failure> {
    let screen = Screen::start(&folder("pixels"))?;
    let started = now();
    let program = program
        .env("DISPLAY", screen.display())
        .env("GDK_BACKEND", "x11")
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .start()?;
    let time = screen.wait_until_painted(started);
    drop(screen);
    drop(program);
    time
}

fn folder(name: &str) -> PathBuf {
    core::folder("start").join(name)
}
