//! Taking an object apart, key by key, until none is left.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::JsonFault;
use crate::error::{BundleError, Result};
use crate::ids::parse_id;
use crate::limits::{LAST_MS, NAME_CHARS, SAFE_INTEGER};
use crate::sum::Sum;

/// The keys of one object. Each is asked for once; [`finish`](Self::finish) refuses those nobody asked for.
pub(crate) struct Fields<'v> {
    map: &'v Map<String, Value>,
    place: String,
    asked: BTreeSet<&'static str>,
}

impl<'v> Fields<'v> {
    /// Of the object at `place`.
    pub(crate) fn of(value: &'v Value, place: impl Into<String>) -> Result<Self> {
        let place = place.into();
        match value {
            Value::Object(map) => Ok(Self { map, place, asked: BTreeSet::new() }),
            _ => Err(JsonFault::NotA("an object").at(&place)),
        }
    }

    /// Refuses keys that were not asked for.
    pub(crate) fn finish(self) -> Result<()> {
        match self.map.keys().find(|key| !self.asked.contains(key.as_str())) {
            Some(key) => Err(JsonFault::KeyUnknown(key.clone()).at(&self.place)),
            None => Ok(()),
        }
    }

    fn at(&self, key: &str) -> String {
        let joint = if self.place.ends_with(".json") || self.place.ends_with(".jsonl") { ' ' } else { '.' };
        format!("{}{joint}{key}", self.place)
    }

    /// The value itself, and its place.
    pub(crate) fn value(&mut self, key: &'static str) -> Result<(&'v Value, String)> {
        self.asked.insert(key);
        match self.map.get(key) {
            Some(value) => Ok((value, self.at(key))),
            None => Err(JsonFault::KeyMissing(key.to_owned()).at(&self.place)),
        }
    }

    fn read<T>(
        &mut self,
        key: &'static str,
        what: &'static str,
        read: impl FnOnce(&'v Value) -> Option<T>,
    ) -> Result<T> {
        let (value, place) = self.value(key)?;
        read(value).ok_or_else(|| JsonFault::NotA(what).at(&place))
    }

    /// `None` for `null`, otherwise what `read` makes of the same key.
    pub(crate) fn or_null<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&mut Self, &'static str) -> Result<T>,
    ) -> Result<Option<T>> {
        match self.value(key)?.0 {
            Value::Null => Ok(None),
            _ => read(self, key).map(Some),
        }
    }

    pub(crate) fn object(&mut self, key: &'static str) -> Result<Fields<'v>> {
        let (value, place) = self.value(key)?;
        Self::of(value, place)
    }

    /// A list, each item read with its place.
    pub(crate) fn list<T>(
        &mut self,
        key: &'static str,
        mut read: impl FnMut(&'v Value, String) -> Result<T>,
    ) -> Result<Vec<T>> {
        let (value, place) = self.value(key)?;
        let Value::Array(list) = value else { return Err(JsonFault::NotA("a list").at(&place)) };
        list.iter().enumerate().map(|(at, item)| read(item, format!("{place}[{at}]"))).collect()
    }

    pub(crate) fn text(&mut self, key: &'static str) -> Result<&'v str> {
        self.read(key, "a text", Value::as_str)
    }

    /// A name as people see it: neither empty nor longer than a line.
    pub(crate) fn name(&mut self, key: &'static str) -> Result<String> {
        self.read(key, "a name of 1 to 200 characters", |value| {
            let name = value.as_str()?;
            let length = name.chars().count();
            (name.trim() == name && (1..=NAME_CHARS).contains(&length)).then(|| name.to_owned())
        })
    }

    pub(crate) fn number(&mut self, key: &'static str) -> Result<u64> {
        self.read(key, "a whole number from 0 to 2^53 - 1", |value| {
            value.as_u64().filter(|number| *number <= SAFE_INTEGER)
        })
    }

    /// A place in a sequence.
    pub(crate) fn ordinal(&mut self, key: &'static str) -> Result<u64> {
        self.read(key, "a whole number from 1 to 2^53 - 1", |value| {
            value.as_u64().filter(|number| (1..=SAFE_INTEGER).contains(number))
        })
    }

    pub(crate) fn moment(&mut self, key: &'static str) -> Result<i64> {
        self.read(key, "a moment between 1970 and 9999, in milliseconds", |value| {
            value.as_u64().filter(|moment| *moment <= LAST_MS).and_then(|moment| i64::try_from(moment).ok())
        })
    }

    pub(crate) fn yes(&mut self, key: &'static str) -> Result<bool> {
        self.read(key, "true or false", Value::as_bool)
    }

    pub(crate) fn id<T: From<Uuid>>(&mut self, key: &'static str) -> Result<T> {
        self.read(key, "an id in lower case with hyphens", |value| {
            value.as_str().and_then(parse_id).map(T::from)
        })
    }

    pub(crate) fn sum(&mut self, key: &'static str) -> Result<Sum> {
        self.read(key, "a SHA-256 of 64 lower-case hexadecimal digits", |value| value.as_str()?.parse().ok())
    }

    pub(crate) fn bytes(&mut self, key: &'static str) -> Result<Vec<u8>> {
        self.read(key, "base64 with padding", |value| STANDARD.decode(value.as_str()?).ok())
    }

    pub(crate) fn bytes_of<const N: usize>(&mut self, key: &'static str) -> Result<[u8; N]> {
        self.read(key, "base64 of the right length", |value| {
            STANDARD.decode(value.as_str()?).ok()?.try_into().ok()
        })
    }

    /// One of a few words.
    pub(crate) fn word<T: Copy>(&mut self, key: &'static str, words: &[(&str, T)]) -> Result<T> {
        self.read(key, "one of the words known here", |value| {
            let said = value.as_str()?;
            words.iter().find(|(word, _)| *word == said).map(|(_, meaning)| *meaning)
        })
    }

    /// Whatever a text parses to.
    pub(crate) fn parsed<T: std::str::FromStr<Err = BundleError>>(
        &mut self,
        key: &'static str,
        what: &'static str,
    ) -> Result<T> {
        self.read(key, what, |value| value.as_str()?.parse().ok())
    }
}
