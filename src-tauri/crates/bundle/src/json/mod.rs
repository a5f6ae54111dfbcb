//! JSON read strictly: no key twice, nothing after the end, no more values than make sense, and, where people read it,
//! one spelling of every text.

mod fields;
mod parse;

use std::fmt;

pub(crate) use fields::Fields;
pub(crate) use parse::{Texts, parse};

use crate::error::BundleError;

/// What is wrong with a JSON text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JsonFault {
    /// It is no JSON.
    Syntax(String),
    /// A key stands twice in one object.
    KeyTwice(String),
    /// A key that the format does not know.
    KeyUnknown(String),
    /// A key that must be there is not.
    KeyMissing(String),
    /// Something else than this was expected.
    NotA(&'static str),
    /// A text is not in NFC, the one spelling of Vietnamese letters.
    NotNfc,
    /// A text holds a character that cannot be seen, or changes the direction of writing.
    Invisible,
    /// More values than any such text holds.
    TooMany,
}

impl fmt::Display for JsonFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(detail) => write!(f, "no JSON: {detail}"),
            Self::KeyTwice(key) => write!(f, "the key `{key}` stands there twice"),
            Self::KeyUnknown(key) => write!(f, "the key `{key}` is not known"),
            Self::KeyMissing(key) => write!(f, "the key `{key}` is missing"),
            Self::NotA(what) => write!(f, "this is not {what}"),
            Self::NotNfc => f.write_str("a text is not in NFC"),
            Self::Invisible => f.write_str("a text holds a character that cannot be seen"),
            Self::TooMany => f.write_str("it holds more values than any such text"),
        }
    }
}

impl JsonFault {
    pub(crate) fn at(self, place: &str) -> BundleError {
        BundleError::Json { place: place.to_owned(), fault: self }
    }
}
