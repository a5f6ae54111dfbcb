//! Windows tells a window when its session is locked. The only file that admits unsafe code.
#![expect(
    unsafe_code,
    reason = "session notices reach a window procedure, which only the C interface can add"
)]

use std::ffi::c_void;
use std::sync::OnceLock;

use tauri::WebviewWindow;
use windows_sys::Win32::Foundation::{HWND, LPARAM, LRESULT, WPARAM};
use windows_sys::Win32::System::RemoteDesktop::{NOTIFY_FOR_THIS_SESSION, WTSRegisterSessionNotification};
use windows_sys::Win32::UI::Shell::{DefSubclassProc, SetWindowSubclass};
use windows_sys::Win32::UI::WindowsAndMessaging::{WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK};

/// Any number that no other subclass of this window uses.
const SUBCLASS: usize = 0x50C1;

/// What to do; a process has one window, and the window procedure can carry no closure.
static LOCKED: OnceLock<Box<dyn Fn() + Send + Sync>> = OnceLock::new();

/// Calls `locked` each time the desktop locks. Must run on the thread of the window.
pub fn watch_desktop_lock(window: &WebviewWindow, locked: impl Fn() + Send + Sync + 'static) {
    let Ok(handle) = window.hwnd() else { return };
    if LOCKED.set(Box::new(locked)).is_err() {
        return;
    }
    let handle: *mut c_void = handle.0;
    // SAFETY: the handle is that of a living window of this thread; `on_message` matches SUBCLASSPROC, touches
    // nothing but a static, and passes every message on. Both calls report failure by value, and a failure leaves
    // the window as it was.
    unsafe {
        if SetWindowSubclass(handle, Some(on_message), SUBCLASS, 0) != 0 {
            WTSRegisterSessionNotification(handle, NOTIFY_FOR_THIS_SESSION);
        }
    }
}

/// Sees every message of the window and lets all of them through.
unsafe extern "system" fn on_message(
    window: HWND,
    message: u32,
    wparam: WPARAM,
    lparam: LPARAM,
    _subclass: usize,
    _data: usize,
) -> LRESULT {
    if message == WM_WTSSESSION_CHANGE
        && wparam == WTS_SESSION_LOCK as WPARAM
        && let Some(locked) = LOCKED.get()
    {
        locked();
    }
    // SAFETY: the arguments are those this procedure received.
    unsafe { DefSubclassProc(window, message, wparam, lparam) }
}
