//! What only one kind of desktop knows: here, when the person locks it.

#[cfg(target_os = "linux")]
#[path = "platform/linux.rs"]
mod here;
#[cfg(windows)]
#[path = "platform/windows.rs"]
mod here;
#[cfg(not(any(target_os = "linux", windows)))]
#[path = "platform/other.rs"]
mod here;

pub use here::watch_desktop_lock;
