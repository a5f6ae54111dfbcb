//! What an error means and what to do about it, in English sentences: a copy of the screens' catalogue.

use std::collections::BTreeMap;

use serde::Deserialize;
use sochibo_app::WireError;

const WORDS: &str = include_str!("../../../../assets/words/errors-en.json");

/// The sentences of one code, with `{name}` for a value and `{name|one|many}` for a word that follows a count.
#[derive(Deserialize)]
struct Sentences {
    message: String,
    advice: String,
}

/// An error as lines: what happened and what to do; then the code, by which scripts and manuals know it, and every value
/// the sentences do not name.
pub fn in_words(error: &WireError) -> String {
    let known: BTreeMap<String, Sentences> = serde_json::from_str(WORDS).unwrap_or_default();
    let value = |name: &str| error.params.get(name).cloned().unwrap_or_default();
    let mut lines = Vec::new();
    let said = match known.get(&error.code) {
        Some(sentences) => {
            lines.push(format!("sochibo: {}", fill(&sentences.message, value)));
            if !sentences.advice.is_empty() {
                lines.push(format!("  {}", fill(&sentences.advice, value)));
            }
            lines.push(format!("  code: {}", error.code));
            format!("{} {}", sentences.message, sentences.advice)
        }
        None => {
            lines.push(format!("sochibo: {}", error.code));
            String::new()
        }
    };
    let left = error.params.iter().filter(|(key, _)| !said.contains(&format!("{{{key}")));
    lines.extend(left.map(|(key, value)| format!("  {key}: {value}")));
    for field in &error.fields {
        let value = |name: &str| field.params.get(name).cloned().unwrap_or_default();
        let told = known.get(&field.code).map_or(field.code.clone(), |known| fill(&known.message, value));
        lines.push(format!("  {}: {told}", field.field));
    }
    lines.join("\n")
}

/// A sentence with its values.
fn fill(sentence: &str, value: impl Fn(&str) -> String) -> String {
    let mut filled = String::new();
    let mut rest = sentence;
    while let Some((before, slot)) = rest.split_once('{') {
        let Some((slot, after)) = slot.split_once('}') else { break };
        filled.push_str(before);
        let mut parts = slot.split('|');
        let named = value(parts.next().unwrap_or_default());
        filled.push_str(match (parts.next(), parts.next()) {
            (Some(one), Some(many)) => {
                if named == "1" {
                    one
                } else {
                    many
                }
            }
            _ => &named,
        });
        rest = after;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_and_words_that_follow_a_count_are_filled_in() {
        let value = |name: &str| if name == "n" { "1".to_owned() } else { "3".to_owned() };
        assert_eq!(fill("{n} {n|row|rows}, {m} {m|row|rows}.", value), "1 row, 3 rows.");
        assert_eq!(fill("no slot, and one that {never ends", value), "no slot, and one that {never ends");
    }

    #[test]
    fn every_sentence_parses() {
        let known: BTreeMap<String, Sentences> = serde_json::from_str(WORDS).unwrap();
        assert!(known.contains_key("wrong_passphrase") && known.contains_key("sheet_password"));
    }
}
