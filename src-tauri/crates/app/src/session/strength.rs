//! How long a passphrase would stand up to guessing.

use crate::app::App;
use crate::error::AppResult;
use crate::wire::{PassphraseInput, PassphraseStrength};

/// The weakest score a new book accepts.
pub(crate) const LEAST_SCORE: u8 = 2;

/// Judges a passphrase by its guessability (zxcvbn), 0 to 4.
pub(crate) fn passphrase_strength(_: &App, input: PassphraseInput) -> AppResult<PassphraseStrength> {
    Ok(judge(&input.passphrase))
}

pub(crate) fn judge(passphrase: &str) -> PassphraseStrength {
    // Long phrases are strong anyway, and the estimate is quadratic in the length.
    let head: String = passphrase.chars().take(72).collect();
    let score = u8::from(zxcvbn::zxcvbn(&head, &["sochibo", "chibo", "dangvien"]).score());
    let advice = match (passphrase.chars().count(), score) {
        (0, _) => Some("passphrase_empty"),
        (1..=9, _) => Some("passphrase_longer"),
        (_, 0..LEAST_SCORE) => Some("passphrase_guessable"),
        _ => None,
    };
    let score = if advice.is_some() { score.min(LEAST_SCORE - 1) } else { score };
    PassphraseStrength { score, advice: advice.map(str::to_owned) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_and_common_passphrases_are_too_weak_and_say_why() {
        for (passphrase, advice) in [
            ("", Some("passphrase_empty")),
            ("matkhau", Some("passphrase_longer")),
            ("1234567890", Some("passphrase_guessable")),
            ("con trau di truoc cai cay", None),
        ] {
            let strength = judge(passphrase);
            assert_eq!(strength.advice.as_deref(), advice, "{passphrase}");
            assert_eq!(strength.score >= LEAST_SCORE, advice.is_none(), "{passphrase}");
        }
    }
}
