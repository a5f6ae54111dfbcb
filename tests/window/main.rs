//! The real window, driven as a person would drive it: tauri-driver, WebKitWebDriver, a screen in memory.
#![expect(clippy::expect_used, reason = "a test that cannot start the window has nothing to say")]

mod desk;

use desk::Desk;

#[test]
fn the_window_opens_on_its_first_screen_and_closes() {
    let desk = Desk::set_up();
    let window = desk.open(&[]);
    assert_eq!(window.title().expect("title"), "Sổ Chi Bộ");
    window.find("main").expect("the first screen");
    window.close().expect("closing");
}
