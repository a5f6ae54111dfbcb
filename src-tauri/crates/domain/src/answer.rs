//! An answer to a question put to a person. "Không" and "Chưa rõ" are answers; a blank is not.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use crate::stored::{serde_as_text, stored_as_text};

/// What a person answered. Stored as one text scalar: empty, `-`, `?`, or `=` followed by the text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Answer {
    /// Nobody asked or wrote yet.
    #[default]
    Blank,
    /// An explicit "không".
    No,
    /// An explicit "chưa rõ".
    Unclear,
    /// The answer as given.
    Given(String),
}

impl Answer {
    /// Reads what was typed: `không` and `chưa rõ` in any case are answers of their own.
    pub fn from_typed(text: &str) -> Self {
        let text = text.trim();
        match text.to_lowercase().as_str() {
            "" => Self::Blank,
            "không" | "ko" | "không có" => Self::No,
            "chưa rõ" | "không rõ" => Self::Unclear,
            _ => Self::Given(text.to_owned()),
        }
    }

    /// The answer as it prints; `None` when blank.
    pub fn printed(&self) -> Option<&str> {
        match self {
            Self::Blank => None,
            Self::No => Some("Không"),
            Self::Unclear => Some("Chưa rõ"),
            Self::Given(text) => Some(text),
        }
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blank => Ok(()),
            Self::No => f.write_str("-"),
            Self::Unclear => f.write_str("?"),
            Self::Given(text) => write!(f, "={text}"),
        }
    }
}

impl FromStr for Answer {
    type Err = Infallible;
    fn from_str(stored: &str) -> Result<Self, Infallible> {
        Ok(match stored {
            "" => Self::Blank,
            "-" => Self::No,
            "?" => Self::Unclear,
            other => Self::Given(other.strip_prefix('=').unwrap_or(other).to_owned()),
        })
    }
}

stored_as_text!(Answer);
serde_as_text!(Answer);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_explicit_no_is_not_a_blank() {
        assert_eq!(Answer::from_typed(" KHÔNG "), Answer::No);
        assert_eq!(Answer::from_typed(""), Answer::Blank);
        assert_eq!(Answer::No.printed(), Some("Không"));
        assert_eq!(Answer::Blank.printed(), None);
    }

    #[test]
    fn every_answer_survives_storage() {
        for answer in [Answer::Blank, Answer::No, Answer::Unclear, Answer::Given("= - ?".into())] {
            assert_eq!(answer.to_string().parse::<Answer>(), Ok(answer));
        }
    }
}
