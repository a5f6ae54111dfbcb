//! What findings say, for hosts without a catalogue: the Vietnamese sentences of the interface, kept equal by a test.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::error::{AppError, AppResult};

const WORDS: &str = include_str!("../../../../../assets/words/findings-vi.json");

#[derive(Deserialize)]
struct Sentence {
    what: String,
    fix: String,
}

/// Sentences by code.
pub(super) struct Said(BTreeMap<String, Sentence>);

impl Said {
    /// The sentences that ship.
    pub fn builtin() -> AppResult<Self> {
        let words = serde_json::from_str(WORDS);
        words.map(Self).map_err(|error| AppError::Rules(format!("assets/words/findings-vi.json: {error}")))
    }

    /// What a finding says and advises, with its values filled in.
    pub fn of(&self, code: &str, params: &BTreeMap<String, String>) -> Option<(String, String)> {
        let sentence = self.0.get(code)?;
        let filled = |text: &str| {
            params
                .iter()
                .fold(text.to_owned(), |text, (key, value)| text.replace(&format!("{{{key}}}"), value))
        };
        Some((filled(&sentence.what), filled(&sentence.fix)))
    }
}
