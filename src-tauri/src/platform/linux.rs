//! systemd-logind says when a session is locked, over the system bus.

use std::thread;

use tauri::WebviewWindow;
use zbus::MatchRule;
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::Message;
use zbus::zvariant::{OwnedObjectPath, Value};

use std::collections::BTreeMap;

const LOGIND: &str = "org.freedesktop.login1";
const SESSION: &str = "org.freedesktop.login1.Session";

/// Calls `locked` each time the desktop locks. A machine without logind stays silent: the idle lock remains.
pub fn watch_desktop_lock(_window: &WebviewWindow, locked: impl Fn() + Send + Sync + 'static) {
    thread::spawn(move || {
        // Absent in containers and on systems without systemd; there is nobody to tell.
        let _ = Connection::system().and_then(|bus| listen(&bus, &locked));
    });
}

/// Follows the session this process belongs to until the bus goes away.
fn listen(bus: &Connection, locked: &dyn Fn()) -> zbus::Result<()> {
    let reply = bus.call_method(
        Some(LOGIND),
        "/org/freedesktop/login1",
        Some("org.freedesktop.login1.Manager"),
        "GetSession",
        // logind's own word for "the session of whoever asks".
        &"auto",
    )?;
    let session: OwnedObjectPath = reply.body().deserialize()?;
    let rule =
        MatchRule::builder().msg_type(zbus::message::Type::Signal).sender(LOGIND)?.path(&session)?.build();
    for message in MessageIterator::for_match_rule(rule, bus, None)? {
        if says_locked(&message?) {
            locked();
        }
    }
    Ok(())
}

/// `loginctl lock-session` and closed lids send `Lock`; desktops that lock by themselves set `LockedHint`.
fn says_locked(message: &Message) -> bool {
    let header = message.header();
    match header.member().map(|member| member.as_str()) {
        Some("Lock") => header.interface().is_some_and(|interface| interface.as_str() == SESSION),
        Some("PropertiesChanged") => {
            let body = message.body();
            let changed = body.deserialize::<(String, BTreeMap<String, Value<'_>>, Vec<String>)>();
            changed.is_ok_and(|(_, values, _)| values.get("LockedHint") == Some(&Value::Bool(true)))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signal(interface: &str, member: &str) -> zbus::message::Builder<'static> {
        Message::signal("/org/freedesktop/login1/session/_31", interface.to_owned(), member.to_owned())
            .unwrap()
    }

    fn hint(name: &str, value: bool) -> Message {
        let values = BTreeMap::from([(name.to_owned(), Value::Bool(value))]);
        signal("org.freedesktop.DBus.Properties", "PropertiesChanged")
            .build(&(SESSION, values, Vec::<String>::new()))
            .unwrap()
    }

    #[test]
    fn a_lock_signal_of_the_session_locks() {
        assert!(says_locked(&signal(SESSION, "Lock").build(&()).unwrap()));
    }

    #[test]
    fn unlocking_the_desktop_does_not_lock_the_book() {
        assert!(!says_locked(&signal(SESSION, "Unlock").build(&()).unwrap()));
        assert!(!says_locked(&hint("LockedHint", false)));
    }

    #[test]
    fn a_desktop_that_sets_only_the_hint_locks_too() {
        assert!(says_locked(&hint("LockedHint", true)));
        assert!(!says_locked(&hint("IdleHint", true)));
    }
}
