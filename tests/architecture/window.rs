//! What the window may do, and what its page may load: as little as it needs.

use serde_json::{Value, json};
use sochibo_tests::repository;

fn json_of(path: &str) -> Value {
    let text = repository::find_text(path).unwrap().unwrap_or_else(|| panic!("{path} is missing"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn the_page_loads_nothing_from_outside() {
    let config = json_of("src-tauri/tauri.conf.json");
    let csp = config["app"]["security"]["csp"].as_object().unwrap();
    assert_eq!(csp["default-src"], "'none'");
    assert_eq!(csp["script-src"], "'self'");
    for closed in ["object-src", "frame-src", "frame-ancestors", "base-uri", "form-action"] {
        assert_eq!(csp[closed], "'none'", "{closed}");
    }
    let inside = ["'none'", "'self'", "'unsafe-inline'", "data:", "bytes:", "ipc:"];
    let local = ["http://bytes.localhost", "http://ipc.localhost"];
    for (directive, sources) in csp {
        for source in sources.as_str().unwrap().split(' ') {
            assert!(inside.contains(&source) || local.contains(&source), "{directive} lets {source} in");
        }
    }
    assert_eq!(config["app"]["security"]["freezePrototype"], true);
}

#[test]
fn the_page_is_granted_notices_and_nothing_else() {
    let granted = json_of("src-tauri/capabilities/main.json");
    let notices = json!(["core:event:allow-listen", "core:event:allow-unlisten"]);
    assert_eq!((&granted["windows"], &granted["permissions"]), (&json!(["main"]), &notices));
    let files = repository::list_files().unwrap().into_iter();
    let grants = files.filter(|path| path.starts_with("src-tauri/capabilities")).count();
    assert_eq!(grants, 1, "every capability is listed here");
}

#[test]
fn a_second_start_raises_the_first_window_and_its_place_is_kept() {
    let main = repository::find_text("src-tauri/src/main.rs").unwrap().unwrap();
    let plugins: Vec<usize> = ["tauri_plugin_single_instance::init", "tauri_plugin_window_state::Builder"]
        .iter()
        .map(|plugin| main.find(plugin).unwrap_or_else(|| panic!("{plugin} is not in the builder")))
        .collect();
    assert!(plugins.is_sorted(), "the first of them must end a second start before it touches anything");
}
