//! The window of Sổ Chi Bộ: one rpc command, one byte protocol, one event, and the system's panels.
//!
//! Everything the program knows is in the core behind [`core::Core`]; this package may name `tauri` and nothing else may.
//! Start reading at [`main`].
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[cfg(debug_assertions)]
mod answers;
mod bytes;
mod core;
mod failure;
mod files;
mod panels;
mod platform;
mod rpc;
mod viewer;
mod window;

use std::process::ExitCode;

use serde_json::json;
use sochibo_app::{App, AppConfig, default_home};
use tauri::{Emitter, Manager, RunEvent};

use crate::core::Core;
use crate::viewer::Outgoing;

/// Opens the practice cell instead of waiting at the lock screen.
const PRACTICE: &str = "--practice";

#[expect(clippy::disallowed_types, reason = "the map is Tauri's own, inside what `generate_context!` writes")]
fn main() -> ExitCode {
    let built = tauri::Builder::default()
        // First of all plugins: a second start must end before it touches anything.
        .plugin(tauri_plugin_single_instance::init(|app, _, _| raise(app)))
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_dialog::init())
        .register_asynchronous_uri_scheme_protocol(bytes::SCHEME, bytes::answer)
        .invoke_handler(tauri::generate_handler![
            rpc::rpc,
            files::file_pick,
            files::folder_pick,
            files::file_save,
            files::file_open
        ])
        .setup(set_up)
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            app.run(|app, event| {
                if let RunEvent::Exit = event {
                    app.state::<Core>().lock();
                    app.state::<Outgoing>().clear();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            say(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

fn set_up(app: &mut tauri::App) -> Result<(), Box<dyn std::error::Error>> {
    let config = AppConfig::of_this_machine(default_home());
    let core = Core::new(App::new(config).map_err(|broken| broken.code)?);
    if std::env::args().any(|argument| argument == PRACTICE) {
        // Before the page asks anything: its first question then finds the cell open.
        let _ = core.app().call("practice_open", json!({}));
    }
    let page = app.handle().clone();
    let outgoing = Outgoing::sweep_and_start();
    let closing = outgoing.clone();
    let asked = core.clone();
    core.app().subscribe(move |notice| {
        // What was handed to viewers does not outlive the open book, nor what was erased: both wipe it.
        let told = |what: &str| notice.kinds.iter().any(|kind| kind == what);
        if told("erased") || (told("session") && asked.app().open_vault().is_none()) {
            closing.clear();
        }
        // A page that is gone needs no notice.
        let _ = page.emit("notice", notice);
    });
    app.manage(core.clone());
    app.manage(outgoing);
    let window = window::open(app)?;
    platform::watch_desktop_lock(&window, move || {
        let core = core.clone();
        tauri::async_runtime::spawn_blocking(move || core.lock());
    });
    Ok(())
}

/// Brings the window of the first start forward.
fn raise(app: &tauri::AppHandle) {
    if let Some(window) = app.get_webview_window(window::MAIN) {
        // What cannot be shown or focused stays where it is.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

#[expect(clippy::print_stderr, reason = "no window could be opened; the console is the only place left")]
fn say(words: &str) {
    eprintln!("so-chi-bo: {words}");
}
