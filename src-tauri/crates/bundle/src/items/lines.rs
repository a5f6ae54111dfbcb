//! The lines of a `.jsonl` part.

use std::io::{BufRead, BufReader, Read};

use serde_json::Value;

use crate::error::{BundleError, Result};
use crate::fault::from_io;
use crate::json::{Fields, Texts, parse};

/// Values of one line: minutes of a long congress have some thousands.
const VALUES: usize = 1_000_000;

/// A line: one JSON value without a key twice in any object.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// What it says.
    pub value: Value,
    /// As it stands there, without its line feed.
    pub text: Vec<u8>,
}

/// The lines of a part, one at a time.
pub struct Lines<R> {
    path: String,
    source: BufReader<R>,
    read: u64,
    over: bool,
}

impl<R: Read> Lines<R> {
    pub(crate) fn new(path: String, source: R) -> Self {
        Self { path, source: BufReader::with_capacity(64 << 10, source), read: 0, over: false }
    }

    fn line(&mut self) -> Result<Option<Line>> {
        let mut text = Vec::new();
        // The reader below refuses a line longer than the limit.
        self.source
            .read_until(b'\n', &mut text)
            .map_err(|error| from_io(error, |source| BundleError::Source { source }))?;
        if text.is_empty() {
            return Ok(None);
        }
        self.read = self.read.saturating_add(1);
        let refused =
            |detail: String| BundleError::Item { path: self.path.clone(), place: self.read, detail };
        if text.pop() != Some(b'\n') {
            return Err(refused("the last item is cut off".to_owned()));
        }
        match parse(&text, Texts::Recorded, VALUES) {
            Ok(value) => Ok(Some(Line { value, text })),
            Err(fault) => Err(refused(fault.to_string())),
        }
    }

    /// The lines as something that is told in an object.
    pub(crate) fn read_as<T>(
        mut self,
        read: impl Fn(Fields<'_>) -> Result<T>,
    ) -> impl Iterator<Item = Result<T>> {
        std::iter::from_fn(move || {
            let line = self.next()?;
            let place = format!("line {} of {}", self.read, self.path);
            let item = line.and_then(|line| read(Fields::of(&line.value, place)?));
            self.over = item.is_err();
            Some(item)
        })
    }
}

impl<R: Read> Iterator for Lines<R> {
    type Item = Result<Line>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.over {
            return None;
        }
        let line = self.line().transpose();
        self.over = !matches!(line, Some(Ok(_)));
        line
    }
}
