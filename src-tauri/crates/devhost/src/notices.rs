//! Notices after a commit, as server-sent events.

use std::io::Read;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use sochibo_app::Notice;

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

    /// A stream of events that ends when the page goes away.
    pub fn listen(&self) -> Events {
        let (send, receive) = channel();
        // Some clients wait for the first byte before they call the stream open.
        let _ = send.send(": open\n\n".to_owned());
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(send);
        Events { receive, rest: Vec::new() }
    }
}

/// The body of an event stream.
pub struct Events {
    receive: Receiver<String>,
    rest: Vec<u8>,
}

impl Read for Events {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        if self.rest.is_empty() {
            self.rest = match self.receive.recv_timeout(HEARTBEAT) {
                Ok(text) => text.into_bytes(),
                Err(RecvTimeoutError::Timeout) => b": still here\n\n".to_vec(),
                Err(RecvTimeoutError::Disconnected) => return Ok(0),
            };
        }
        let count = self.rest.len().min(into.len());
        for (slot, byte) in into.iter_mut().zip(self.rest.drain(..count)) {
            *slot = byte;
        }
        Ok(count)
    }
}
