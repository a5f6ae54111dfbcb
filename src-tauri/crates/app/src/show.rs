//! How stored values are shown to people.

use serde_json::Value;
use sochibo_domain::date::{CivilDate, PartialDate};
use sochibo_domain::{Answer, ClockTime};

/// A moment as `dd/mm/yyyy hh:mm`, Vietnamese time.
pub(crate) fn moment(at_ms: i64) -> String {
    format!("{} {}", CivilDate::from_unix_ms(at_ms).shown(), ClockTime::from_unix_ms(at_ms))
}

/// A date, or nothing.
pub(crate) fn date(date: Option<CivilDate>) -> String {
    date.map(CivilDate::shown).unwrap_or_default()
}

/// A date as far as it is known, or nothing.
pub(crate) fn partial(date: Option<PartialDate>) -> String {
    date.map(PartialDate::shown).unwrap_or_default()
}

/// A time of day, or nothing.
pub(crate) fn time(time: Option<ClockTime>) -> String {
    time.map(|time| time.to_string()).unwrap_or_default()
}

/// A number of bytes as people read it: `312 KB`, `1,2 MB`.
pub(crate) fn size(bytes: u64) -> String {
    const STEP: u64 = 1024;
    if bytes < STEP * STEP {
        return format!("{} KB", bytes.div_ceil(STEP).max(1));
    }
    let tenths = bytes.saturating_mul(10) / (STEP * STEP);
    format!("{},{} MB", tenths / 10, tenths % 10)
}

/// Adds a value to an object that is being built for a form or a screen.
pub(crate) fn put(object: &mut Value, key: &str, value: Value) {
    if let Some(object) = object.as_object_mut() {
        object.insert(key.to_owned(), value);
    }
}

/// A stored value as the history shows it: dates as people write them, answers in words.
pub(crate) fn stored(path: &str, value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) if path == "religion" || path.starts_with("tracks") => text
            .parse::<Answer>()
            .ok()
            .and_then(|answer| answer.printed().map(str::to_owned))
            .unwrap_or_default(),
        Some(Value::String(text)) => match text.parse::<PartialDate>() {
            // Only what has the stored shape of a date: a card number or a year typed into a name stays as it is.
            Ok(date) if date.to_string() == *text && text.len() > 4 => date.shown(),
            _ => text.clone(),
        },
        Some(other) => other.to_string(),
    }
}
