//! From the start of the program to its first readable screen, beside LibreOffice Writer's empty window.

use std::path::PathBuf;
use std::time::Duration;

use super::screen::Screen;
use super::{Comparison, Limit, Side};
use crate::failure::Failure;
use crate::process::Step;
use crate::stages::now;
use crate::{debian, interface, workspace};

/// Builds the window as released and installs Writer.
pub fn prepare() -> Result<Comparison, Failure> {
    debian::install(&[debian::WINDOW, &["xvfb", "libreoffice-writer"]].concat())?;
    interface::install()?;
    interface::build()?;
    Step::cargo().args(["build", "--release", "--package", "sochibo"]).run()?;
    Ok(Comparison {
        ours: Side { label: "Sổ Chi Bộ, first screen", measure: Box::new(window) },
        others: vec![Side { label: "LibreOffice Writer, empty window", measure: Box::new(writer) }],
        limits: vec![Limit { times: 1.0, against: 0, extra: Duration::ZERO }],
    })
}

fn window() -> Result<Duration, Failure> {
    let program = Step::new(workspace::built("release", "so-chi-bo"));
    painted(90, program.env("SOCHIBO_HOME", folder("home")))
}

fn writer() -> Result<Duration, Failure> {
    let profile = format!("-env:UserInstallation=file://{}", folder("writer").display());
    painted(91, Step::new("soffice").args(["--writer", "--nologo", "--norestore", &profile]))
}

/// Starts a program on a screen of its own. The screen ends first, and every program on it with it.
fn painted(display: u32, program: Step) -> Result<Duration, Failure> {
    let screen = Screen::start(display, &folder("pixels"))?;
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
    workspace::target().join("bench/start").join(name)
}
