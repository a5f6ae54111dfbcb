//! The one window: what it may load, where it may go, and how it comes back.

use tauri::utils::config::Color;
use tauri::webview::{NewWindowResponse, WebviewWindow, WebviewWindowBuilder};
use tauri::{App, Url, WebviewUrl};

/// Its label in capabilities and events.
pub const MAIN: &str = "main";

/// Switches off what WebView2 would do in the background by itself; the first line repeats wry's own defaults, which
/// giving any argument replaces. What stays is written in `docs/decisions/0004-ipc.md`.
const QUIET_WEBVIEW2: &str = concat!(
    "--disable-features=msWebOOUI,msPdfOOUI,msSmartScreenProtection,",
    "AutofillServerCommunication,OptimizationHints,MediaRouter,Translate,InterestFeedContentSuggestions ",
    "--disable-background-networking --disable-component-update --disable-domain-reliability --disable-sync ",
    "--disable-client-side-phishing-detection --disable-default-apps --disable-breakpad --metrics-recording-only ",
    "--no-first-run --no-pings --dns-prefetch-disable",
);

/// Warm paper, so that nothing flashes white before the first screen.
const PAPER: Color = Color(0xf7, 0xf3, 0xec, 0xff);

/// Opens the window at the size and place it last had.
pub fn open(app: &App) -> tauri::Result<WebviewWindow> {
    WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title("Sổ Chi Bộ")
        .inner_size(1280.0, 840.0)
        .min_inner_size(800.0, 560.0)
        .center()
        // Laptops of 1366 × 768 are common: the window fits above their taskbar.
        .prevent_overflow()
        .background_color(PAPER)
        // Text size is a setting of the app and comes back with it; a second, hidden zoom would confuse.
        .zoom_hotkeys_enabled(false)
        .general_autofill_enabled(false)
        // The page leaves no cache of personal data on the disk. WebKit's driver cannot join such a session.
        .incognito(!is_driven())
        .additional_browser_args(QUIET_WEBVIEW2)
        .on_navigation(stays_inside)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()
}

/// The pages embedded in this program, under the address each platform gives them, and nothing else.
pub fn stays_inside(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => url.as_str() == "about:blank",
    }
}

/// Set by `tauri-driver` for the tests of the real window.
fn is_driven() -> bool {
    std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some_and(|value| value == "true")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_may_move_between_its_own_screens() {
        for inside in
            ["tauri://localhost/", "tauri://localhost/index.html#/members", "http://tauri.localhost/"]
        {
            assert!(stays_inside(&inside.parse().unwrap()), "{inside}");
        }
    }

    #[test]
    fn the_page_may_not_leave_for_the_web_or_the_disk() {
        for outside in
            ["https://example.com/", "http://localhost:5173/", "file:///etc/passwd", "tauri://elsewhere/"]
        {
            assert!(!stays_inside(&outside.parse().unwrap()), "{outside}");
        }
    }
}
