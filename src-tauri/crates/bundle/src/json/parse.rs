//! From bytes to a value.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use unicode_normalization::is_nfc;

use super::JsonFault;

/// What is asked of texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Texts {
    /// People read and compare them: NFC, and every character visible.
    Shown,
    /// As somebody recorded them once; a seal's hash covers every byte.
    Recorded,
}

/// Reads one value and nothing behind it; at most `most` values, each of lists and objects counted.
pub(crate) fn parse(bytes: &[u8], texts: Texts, most: usize) -> Result<Value, JsonFault> {
    let rules = Rules { texts, left: Cell::new(most), fault: RefCell::new(None) };
    let mut source = serde_json::Deserializer::from_slice(bytes);
    let outcome = Strict(&rules).deserialize(&mut source).and_then(|value| source.end().map(|()| value));
    outcome.map_err(|error| {
        let ours = rules.fault.into_inner();
        ours.unwrap_or_else(|| JsonFault::Syntax(error.to_string()))
    })
}

struct Rules {
    texts: Texts,
    left: Cell<usize>,
    fault: RefCell<Option<JsonFault>>,
}

impl Rules {
    fn refuse<E: Error>(&self, fault: JsonFault) -> E {
        let error = E::custom(&fault);
        self.fault.replace(Some(fault));
        error
    }

    fn count<E: Error>(&self) -> Result<(), E> {
        match self.left.get().checked_sub(1) {
            Some(left) => {
                self.left.set(left);
                Ok(())
            }
            None => Err(self.refuse(JsonFault::TooMany)),
        }
    }

    fn text<E: Error>(&self, text: &str) -> Result<String, E> {
        if self.texts == Texts::Shown {
            if text.chars().any(is_invisible) {
                return Err(self.refuse(JsonFault::Invisible));
            }
            if !is_nfc(text) {
                return Err(self.refuse(JsonFault::NotNfc));
            }
        }
        Ok(text.to_owned())
    }
}

/// Controls, marks that turn the direction of writing, and characters without width: with them two names look alike.
fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

#[derive(Clone, Copy)]
struct Strict<'r>(&'r Rules);

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Value, D::Error> {
        self.0.count()?;
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value)
            .map(Value::Number)
            .ok_or_else(|| self.0.refuse(JsonFault::NotA("a number within the range of numbers")))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        self.0.text(text).map(Value::String)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut source: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = source.next_element_seed(self)? {
            list.push(value);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut source: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = source.next_key::<String>()? {
            let key = self.0.text(&key)?;
            if map.contains_key(&key) {
                return Err(self.0.refuse(JsonFault::KeyTwice(key)));
            }
            map.insert(key, source.next_value_seed(self)?);
        }
        Ok(Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Result<Value, JsonFault> {
        parse(text.as_bytes(), Texts::Shown, 100)
    }

    #[test]
    fn what_json_libraries_let_pass_is_refused() {
        assert_eq!(shown(r#"{"a":1,"a":1}"#), Err(JsonFault::KeyTwice("a".into())));
        assert_eq!(shown(r#"[{"b":{"\u0061":1,"a":2}}]"#), Err(JsonFault::KeyTwice("a".into())));
        assert_eq!(shown("\"e\u{323}\u{302}\""), Err(JsonFault::NotNfc));
        assert_eq!(shown("\"Chi bộ\""), Ok(Value::String("Chi bộ".into())));
        assert_eq!(shown(r#""a\u202Eb""#), Err(JsonFault::Invisible));
        assert_eq!(shown(r#""a\nb""#), Err(JsonFault::Invisible));
        for broken in
            ["", "{} {}", "[1,]", "{\"a\":}", "nul", "\u{FEFF}{}", "'a'", "NaN", "1e999", r#""\ud800""#]
        {
            assert!(matches!(shown(broken), Err(JsonFault::Syntax(_))), "{broken}: {:?}", shown(broken));
        }
        assert!(matches!(parse(b"\"\xff\"", Texts::Recorded, 9), Err(JsonFault::Syntax(_))));
    }

    #[test]
    fn recorded_texts_are_taken_as_they_are() {
        let text = "\"e\u{323}\\n\"";
        assert!(parse(text.as_bytes(), Texts::Recorded, 1).is_ok());
    }

    #[test]
    fn values_are_counted_before_room_is_made_for_them() {
        let many = format!("[{}0]", "0,".repeat(98));
        assert!(shown(&many).is_ok());
        assert_eq!(shown(&many.replace("0]", "0,0]")), Err(JsonFault::TooMany));
        assert!(matches!(shown(&"[".repeat(5000)), Err(JsonFault::TooMany | JsonFault::Syntax(_))));
    }
}
