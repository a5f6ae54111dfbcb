//! Answers as bytes on the wire.
//!
//! Every answer closes its connection. The server gives each kept connection a thread for good and may queue the next
//! one behind it, so a browser that opens six at once would wait for an answer that never comes.

use std::io::{self, Write};

use serde_json::Value;

/// A whole answer.
pub struct Reply {
    status: u16,
    mime: String,
    body: Vec<u8>,
}

impl Reply {
    /// Bytes of a type.
    pub fn new(status: u16, mime: &str, body: Vec<u8>) -> Self {
        Self { status, mime: mime.to_owned(), body }
    }

    /// A few words for the developer.
    pub fn text(status: u16, words: &str) -> Self {
        Self::new(status, "text/plain", words.as_bytes().to_vec())
    }

    /// A value of the command table.
    pub fn json(status: u16, value: &Value) -> Self {
        Self::new(status, "application/json", value.to_string().into_bytes())
    }

    /// Writes the answer to the browser.
    pub fn write(&self, out: &mut impl Write) -> io::Result<()> {
        head(out, self.status, &self.mime)?;
        write!(out, "Content-Length: {}\r\n\r\n", self.body.len())?;
        out.write_all(&self.body)?;
        out.flush()
    }
}

/// The head of an answer up to what says how long its body is.
pub fn head(out: &mut impl Write, status: u16, mime: &str) -> io::Result<()> {
    let reason = tiny_http::StatusCode(status).default_reason_phrase();
    write!(
        out,
        "HTTP/1.1 {status} {reason}\r\nContent-Type: {mime}\r\nCache-Control: no-store\r\nConnection: close\r\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_states_its_length_and_closes_its_connection() {
        let mut sent = Vec::new();
        Reply::text(404, "no such file").write(&mut sent).unwrap();
        let sent = String::from_utf8(sent).unwrap();
        assert!(sent.starts_with("HTTP/1.1 404 Not Found\r\n"), "{sent}");
        assert!(sent.contains("\r\nConnection: close\r\n"), "{sent}");
        assert!(sent.ends_with("\r\nContent-Length: 12\r\n\r\nno such file"), "{sent}");
    }
}
