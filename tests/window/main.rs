//! The real window, driven as a person would drive it: tauri-driver, WebKitWebDriver, a screen in memory.
#![expect(clippy::expect_used, reason = "a test that cannot start the window has nothing to say")]

mod desk;
mod main_job;

use desk::Desk;

#[test]
fn the_window_opens_on_its_first_screen_and_closes() {
    let desk = Desk::set_up();
    let window = desk.open(&[]);
    window.find("main").expect("the first screen");
    assert_eq!(window.title().expect("title"), "Sổ Chi Bộ");
    window.close().expect("closing");
}

#[test]
fn the_practice_cell_is_shown_printed_and_locked_in_the_window() {
    let desk = Desk::set_up();
    let window = desk.open(&["--practice"]);
    window.find_words("việc đến hạn").expect("what is due");
    keep_picture(&desk, "home");

    window.run("location.hash = '#/print/member-list'").expect("going to the list on paper");
    window.find_words("Xem trước bản in").expect("the preview");
    let print = window.find("main .button.primary, main button.primary, main [data-look=primary]");
    keep_picture(&desk, "print");
    print.expect("the print button").click().expect("printing");
    assert!(desk.opened().starts_with(b"%PDF-1.7"), "the viewer gets a PDF");

    window.find_button("Khóa").expect("the lock").click().expect("locking");
    window.find_words("Sổ đang khóa").expect("the lock screen");
    window.find_button("Mở sổ tập").expect("the way back in").click().expect("opening it again");
    window.find_button("Khóa").expect("the open book");
    window.close().expect("closing");
}

/// Leaves what the screen shows where `SOCHIBO_PICTURES` says, for people who want to see what the test saw.
fn keep_picture(desk: &Desk, name: &str) {
    let Some(folder) = std::env::var_os("SOCHIBO_PICTURES").map(std::path::PathBuf::from) else { return };
    std::fs::copy(desk.screen(), folder.join(format!("{name}.xwd"))).expect("keeping a picture");
}
