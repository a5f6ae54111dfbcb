//! Reading a field as it shows, and setting it from what was typed: cleaned, checked, or refused with a reason.

use std::collections::BTreeMap;

use super::spec::{Input, MemberField, Slot};
use super::{status, status_words};
use crate::answer::Answer;
use crate::date::{CivilDate, DateError, PartialDate};
use crate::env::Ids;
use crate::record::{Gender, Member, Person};
use crate::text::{clean, clean_lines, fold, title_case_name};

/// Why a value was refused. `code` and `params` find the text in the catalogues.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {code} {params:?}")]
pub struct FieldError {
    /// The field.
    pub field: MemberField,
    /// Stable code: `required`, `too_long`, `name_characters`, `id_digits`, `gender_unknown`, a [`DateError`]
    /// code, or one of [`check_member`](super::check_member).
    pub code: &'static str,
    /// What the message names.
    pub params: BTreeMap<&'static str, String>,
}

impl FieldError {
    pub(super) fn new(
        field: MemberField,
        code: &'static str,
        params: impl IntoIterator<Item = (&'static str, String)>,
    ) -> Self {
        Self { field, code, params: params.into_iter().collect() }
    }
}

/// What setting a field did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Outcome {
    /// Whether the stored value is another one now.
    pub changed: bool,
    /// Something to tell: `card_old_number`, `status_unknown`, `status_date_unused`.
    pub note: Option<&'static str>,
}

impl Outcome {
    pub(super) fn changed(changed: bool) -> Self {
        Self { changed, note: None }
    }
}

impl MemberField {
    /// The value as it shows: dates as `dd/mm/yyyy`, "Nam", "Không"; empty when blank.
    pub fn get(self, person: &Person, member: &Member) -> String {
        match self.slot() {
            Slot::PersonText(get, _) | Slot::Place(get, _) => get(person).clone(),
            Slot::MemberText(get, _) => get(member).clone(),
            Slot::PersonDate(get, _) => get(person).map(PartialDate::shown).unwrap_or_default(),
            Slot::MemberDate(get, _) => get(member).map(PartialDate::shown).unwrap_or_default(),
            Slot::Gender => shown_gender(&person.gender).to_owned(),
            Slot::Religion => person.religion.printed().unwrap_or_default().to_owned(),
            Slot::Status => status::shown(member),
            Slot::StatusDate => status::date(member).map(CivilDate::shown).unwrap_or_default(),
        }
    }

    /// Sets the value from what was typed or read. Blank clears it. On an error nothing changed.
    ///
    /// # Errors
    /// [`FieldError`] when the value cannot be meant.
    pub fn set(
        self,
        person: &mut Person,
        member: &mut Member,
        typed: &str,
        ids: &dyn Ids,
    ) -> Result<Outcome, FieldError> {
        let text = self.cleaned(typed)?;
        match self.slot() {
            Slot::PersonText(_, slot) => Ok(Outcome::changed(replace(slot(person), text))),
            Slot::MemberText(_, slot) => Ok(Outcome::changed(replace(slot(member), text))),
            Slot::Place(_, slot) => {
                let text = if fold(&text) == "khong" { String::new() } else { text };
                Ok(Outcome::changed(replace(slot(person), text)))
            }
            Slot::PersonDate(_, slot) => {
                self.partial_date(&text).map(|date| Outcome::changed(replace(slot(person), date)))
            }
            Slot::MemberDate(_, slot) => {
                self.partial_date(&text).map(|date| Outcome::changed(replace(slot(member), date)))
            }
            Slot::Gender => Ok(Outcome::changed(replace(&mut person.gender, self.gender(&text)?))),
            Slot::Religion => Ok(Outcome::changed(replace(&mut person.religion, Answer::from_typed(&text)))),
            Slot::Status => Ok(status::set(member, text, ids)),
            Slot::StatusDate => {
                let date = match text.as_str() {
                    "" => None,
                    text => Some(CivilDate::from_typed(text).map_err(|error| self.date_error(&error))?),
                };
                Ok(status::set_date(member, date))
            }
        }
        .map(|outcome| self.with_note(outcome, member))
    }

    fn with_note(self, outcome: Outcome, member: &Member) -> Outcome {
        let note = match (self, self.input()) {
            (Self::CardNo, Input::Digits { usual, .. })
                if !member.card_no.is_empty() && member.card_no.len() != usual =>
            {
                Some("card_old_number")
            }
            (Self::Status, _)
                if !member.imported_status.is_empty()
                    && status_words::kind_of_wording(&member.imported_status).is_none() =>
            {
                Some("status_unknown")
            }
            _ => outcome.note,
        };
        Outcome { note, ..outcome }
    }

    fn cleaned(self, typed: &str) -> Result<String, FieldError> {
        let text = match self.input() {
            Input::Prose { .. } => clean_lines(typed),
            Input::Name { .. } => name_as_written(&clean(typed)),
            Input::Digits { .. } => clean(typed).replace([' ', '.', '-'], ""),
            Input::Text { .. } | Input::Date | Input::PartialDate | Input::Choice { .. } => clean(typed),
        };
        if text.is_empty() {
            return if self.required() { Err(FieldError::new(self, "required", [])) } else { Ok(text) };
        }
        match self.input() {
            Input::Name { max } => {
                self.within(&text, max)?;
                match text.chars().find(|c| !is_name_character(*c)) {
                    Some(c) => Err(FieldError::new(self, "name_characters", [("character", c.to_string())])),
                    None => Ok(text),
                }
            }
            Input::Digits { least, usual } => {
                let digits = text.chars().filter(char::is_ascii_digit).count();
                if digits == text.chars().count() && (least..=usual).contains(&digits) {
                    return Ok(text);
                }
                let params = [("digits", digits.to_string()), ("expected", usual.to_string())];
                Err(FieldError::new(self, "id_digits", params))
            }
            Input::Text { max } | Input::Prose { max } | Input::Choice { max, .. } => {
                self.within(&text, max).map(|()| text)
            }
            Input::Date | Input::PartialDate => Ok(text),
        }
    }

    fn within(self, text: &str, max: usize) -> Result<(), FieldError> {
        let length = text.chars().count();
        if length <= max {
            return Ok(());
        }
        Err(FieldError::new(self, "too_long", [("length", length.to_string()), ("max", max.to_string())]))
    }

    fn partial_date(self, text: &str) -> Result<Option<PartialDate>, FieldError> {
        if text.is_empty() {
            return Ok(None);
        }
        PartialDate::from_typed(text).map(Some).map_err(|error| self.date_error(&error))
    }

    fn date_error(self, error: &DateError) -> FieldError {
        let params = match error {
            DateError::Shape { text } | DateError::Partial { text } | DateError::Time { text } => {
                vec![("text", text.clone())]
            }
            DateError::NoSuchDay { day, month, year } => {
                vec![("day", day.to_string()), ("month", month.to_string()), ("year", year.to_string())]
            }
            DateError::Year { year } => vec![("year", year.to_string())],
        };
        FieldError::new(self, error.code(), params)
    }

    fn gender(self, text: &str) -> Result<Gender, FieldError> {
        match fold(text).as_str() {
            "" => Ok(Gender::Unset),
            "nam" | "male" => Ok(Gender::Male),
            "nu" | "female" => Ok(Gender::Female),
            _ => Err(FieldError::new(self, "gender_unknown", [("text", text.to_owned())])),
        }
    }
}

fn replace<T: PartialEq>(slot: &mut T, value: T) -> bool {
    let changed = *slot != value;
    if changed {
        *slot = value;
    }
    changed
}

/// National lists write names in capitals, papers do not.
fn name_as_written(name: &str) -> String {
    if name.chars().any(char::is_lowercase) { name.to_owned() } else { title_case_name(name) }
}

fn is_name_character(c: char) -> bool {
    c.is_alphabetic() || matches!(c, ' ' | '\'' | '’' | '-' | '.')
}

fn shown_gender(gender: &Gender) -> &str {
    match gender {
        Gender::Male => "Nam",
        Gender::Female => "Nữ",
        Gender::Unset => "",
        Gender::Unknown(word) => word,
    }
}
