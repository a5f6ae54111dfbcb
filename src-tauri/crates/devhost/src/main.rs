//! The command table over loopback HTTP, for developers and browser tests. It never ships.
//!
//! `sochibo-devhost [--port N] [--ui DIR]` serves `POST /call/<name>`, `GET /bytes/<token>`, `POST /bytes?name=`, `POST /folder`,
//! `GET /notices` (server-sent events) and the built interface. It prints `listening on http://127.0.0.1:<port>`.

mod files;
mod notices;
mod reply;
mod requests;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use sochibo_app::{App, AppConfig, default_home};
use tiny_http::Server;

use crate::notices::Notices;
use crate::requests::Host;

/// Key derivation that costs little: journeys unlock often and guard nothing.
const SCRYPT_LOG_N: u8 = 10;

fn main() -> ExitCode {
    let mut port = 0_u16;
    let mut ui = PathBuf::from("ui/dist");
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match (arg.as_str(), args.next()) {
            ("--port", Some(value)) => port = value.parse().unwrap_or(0),
            ("--ui", Some(value)) => ui = PathBuf::from(value),
            _ => return fail("usage: sochibo-devhost [--port N] [--ui DIR]"),
        }
    }
    let config = AppConfig { scrypt_log_n: SCRYPT_LOG_N, ..AppConfig::of_this_machine(default_home()) };
    let app = match App::new(config) {
        Ok(app) => Arc::new(app),
        Err(error) => return fail(&format!("the core does not start: {}", error.code)),
    };
    let notices = Arc::new(Notices::default());
    app.subscribe({
        let notices = Arc::clone(&notices);
        move |notice| notices.send(notice)
    });
    let server = match Server::http(("127.0.0.1", port)) {
        Ok(server) => server,
        Err(error) => return fail(&format!("cannot listen on the loopback address: {error}")),
    };
    let address = server.server_addr().to_ip().map(|address| address.port()).unwrap_or(port);
    let _ = writeln!(std::io::stdout(), "listening on http://127.0.0.1:{address}");
    let host = Arc::new(Host { app, notices, ui });
    for request in server.incoming_requests() {
        let host = Arc::clone(&host);
        std::thread::spawn(move || host.answer(request));
    }
    ExitCode::SUCCESS
}

fn fail(message: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "sochibo-devhost: {message}");
    ExitCode::from(2)
}
