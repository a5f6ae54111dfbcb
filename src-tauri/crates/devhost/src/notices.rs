//! Notices after a commit, as server-sent events.

use std::io::{self, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use sochibo_app::Notice;

use crate::reply::head;

/// A browser that closed its page is noticed at the next heartbeat.
const HEARTBEAT: Duration = Duration::from_secs(10);

/// Everyone who listens.
#[derive(Default)]
pub struct Notices(Mutex<Vec<Sender<String>>>);

impl Notices {
    /// Tells everyone; those who went away are forgotten.
    pub fn send(&self, notice: &Notice) {
        let Ok(text) = serde_json::to_string(notice) else { return };
        let mut listeners = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        listeners.retain(|listener| listener.send(format!("data: {text}\n\n")).is_ok());
    }

    /// Tells one page everything from now on, until it goes away. Each event leaves as soon as it is written.
    pub fn stream(&self, out: &mut impl Write) -> io::Result<()> {
        let receive = self.listen();
        head(out, 200, "text/event-stream")?;
        // Some clients wait for the first byte before they call the stream open.
        write!(out, "\r\n: open\n\n")?;
        loop {
            out.flush()?;
            match receive.recv_timeout(HEARTBEAT) {
                Ok(event) => out.write_all(event.as_bytes())?,
                Err(RecvTimeoutError::Timeout) => out.write_all(b": still here\n\n")?,
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            }
        }
    }

    fn listen(&self) -> Receiver<String> {
        let (send, receive) = channel();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(send);
        receive
    }
}
