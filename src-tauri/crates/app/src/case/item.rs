//! The fields of an item of a list, as they are typed and shown.

use std::collections::BTreeMap;

use sochibo_domain::id::MemberId;
use sochibo_domain::record::{
    CasePaper, Introducer, PaperOrigin, QuarterRemark, Verification, VerificationPlace, VerificationWay,
};
use sochibo_domain::text::{clean, clean_lines};

use crate::error::{AppError, AppResult};
use crate::show;
use crate::typed::{choice, date};

/// Something of a list that people add, correct and strike.
pub(super) trait Item {
    /// Sets a field to what was typed.
    fn set(&mut self, field: &str, typed: &str) -> AppResult<()>;
    /// Every field as it is typed.
    fn values(&self) -> BTreeMap<String, String>;
    /// Strikes it.
    fn strike(&mut self);
    /// Whether it was struck.
    fn is_struck(&self) -> bool;
    /// The member it is about.
    fn member(&self) -> Option<MemberId>;
    /// The relative it is about, by id in the CV.
    fn relative(&self) -> Option<&str> {
        None
    }
}

/// Striking, and the member an item is about: alike in every list.
macro_rules! kept_when_struck {
    ($member:ident) => {
        fn strike(&mut self) {
            self.struck = true;
        }

        fn is_struck(&self) -> bool {
            self.struck
        }

        fn member(&self) -> Option<MemberId> {
            self.$member
        }
    };
}

impl Item for CasePaper {
    fn set(&mut self, field: &str, typed: &str) -> AppResult<()> {
        match field {
            "kind" => self.kind = clean(typed),
            "origin" => self.origin = choice(PaperOrigin::ALL, typed, field)?,
            "number" => self.number = clean(typed),
            "date" => self.date = date(typed, field)?,
            "received_on" => self.received_on = date(typed, field)?,
            "issuer" => self.issuer = clean(typed),
            "studied_from" => self.studied_from = date(typed, field)?,
            "studied_to" => self.studied_to = date(typed, field)?,
            "member" => self.member = member(field, typed)?,
            "note" => self.note = clean_lines(typed),
            "wrong" => self.wrong = clean_lines(typed),
            other => return Err(AppError::field(other, "field_unknown")),
        }
        Ok(())
    }

    fn values(&self) -> BTreeMap<String, String> {
        named([
            ("kind", self.kind.clone()),
            ("origin", self.origin.to_string()),
            ("number", self.number.clone()),
            ("date", show::date(self.date)),
            ("received_on", show::date(self.received_on)),
            ("issuer", self.issuer.clone()),
            ("studied_from", show::date(self.studied_from)),
            ("studied_to", show::date(self.studied_to)),
            ("member", shown(self.member)),
            ("note", self.note.clone()),
            ("wrong", self.wrong.clone()),
        ])
    }

    kept_when_struck!(member);
}

impl Item for Introducer {
    fn set(&mut self, field: &str, typed: &str) -> AppResult<()> {
        match field {
            "member" => self.member = member(field, typed)?,
            "assigned_on" => self.assigned_on = date(typed, field)?,
            "resolution_no" => self.resolution_no = clean(typed),
            "known_since" => self.known_since = date(typed, field)?,
            "replacement" => self.replacement = flag(field, typed)?,
            "probation" => self.probation = flag(field, typed)?,
            "strengths" => self.strengths = clean_lines(typed),
            "weaknesses" => self.weaknesses = clean_lines(typed),
            "written_on" => self.written_on = date(typed, field)?,
            "ended_on" => self.ended_on = date(typed, field)?,
            "ended_reason" => self.ended_reason = clean_lines(typed),
            other => return Err(AppError::field(other, "field_unknown")),
        }
        Ok(())
    }

    fn values(&self) -> BTreeMap<String, String> {
        named([
            ("member", shown(self.member)),
            ("assigned_on", show::date(self.assigned_on)),
            ("resolution_no", self.resolution_no.clone()),
            ("known_since", show::date(self.known_since)),
            ("replacement", yes(self.replacement)),
            ("probation", yes(self.probation)),
            ("strengths", self.strengths.clone()),
            ("weaknesses", self.weaknesses.clone()),
            ("written_on", show::date(self.written_on)),
            ("ended_on", show::date(self.ended_on)),
            ("ended_reason", self.ended_reason.clone()),
        ])
    }

    kept_when_struck!(member);
}

impl Item for QuarterRemark {
    fn set(&mut self, field: &str, typed: &str) -> AppResult<()> {
        match field {
            "year" => self.year = number(field, typed, 1990..=2100)?,
            "quarter" => self.quarter = number(field, typed, 1..=4)?,
            "member" => self.member = member(field, typed)?,
            "text" => self.text = clean_lines(typed),
            other => return Err(AppError::field(other, "field_unknown")),
        }
        Ok(())
    }

    fn values(&self) -> BTreeMap<String, String> {
        named([
            ("year", self.year.to_string()),
            ("quarter", self.quarter.to_string()),
            ("member", shown(self.member)),
            ("text", self.text.clone()),
        ])
    }

    kept_when_struck!(member);
}

impl Item for Verification {
    fn set(&mut self, field: &str, typed: &str) -> AppResult<()> {
        match field {
            "relative" => self.relative = clean(typed),
            "items" => self.items = clean(typed),
            "body" => self.body = clean(typed),
            "place" => self.place = choice(VerificationPlace::ALL, typed, field)?,
            "way" => self.way = choice(VerificationWay::ALL, typed, field)?,
            "number" => self.number = clean(typed),
            "sent_on" => self.sent_on = date(typed, field)?,
            "verifier" => self.verifier = member(field, typed)?,
            "written_on" => self.written_on = date(typed, field)?,
            "answered_on" => self.answered_on = date(typed, field)?,
            "exempt_reason" => self.exempt_reason = clean_lines(typed),
            other => return Err(AppError::field(other, "field_unknown")),
        }
        Ok(())
    }

    fn values(&self) -> BTreeMap<String, String> {
        named([
            ("relative", self.relative.clone()),
            ("items", self.items.clone()),
            ("body", self.body.clone()),
            ("place", self.place.to_string()),
            ("way", self.way.to_string()),
            ("number", self.number.clone()),
            ("sent_on", show::date(self.sent_on)),
            ("verifier", shown(self.verifier)),
            ("written_on", show::date(self.written_on)),
            ("answered_on", show::date(self.answered_on)),
            ("exempt_reason", self.exempt_reason.clone()),
        ])
    }

    kept_when_struck!(verifier);

    fn relative(&self) -> Option<&str> {
        Some(self.relative.as_str()).filter(|relative| !relative.is_empty())
    }
}

/// A member by id, or nobody.
pub(super) fn member(field: &str, typed: &str) -> AppResult<Option<MemberId>> {
    match typed {
        "" => Ok(None),
        id => id.parse().map(Some).map_err(|_| AppError::field(field, "id_shape")),
    }
}

/// `yes`, or empty for no.
pub(super) fn flag(field: &str, typed: &str) -> AppResult<bool> {
    match typed {
        "yes" => Ok(true),
        "" => Ok(false),
        _ => Err(AppError::field(field, "choice_unknown")),
    }
}

/// The same as it is typed.
pub(super) fn yes(flag: bool) -> String {
    if flag { "yes" } else { "" }.to_owned()
}

fn number(field: &str, typed: &str, range: std::ops::RangeInclusive<u32>) -> AppResult<u32> {
    let number = typed.trim().parse().ok().filter(|number| range.contains(number));
    number.ok_or(AppError::field(field, "number_range"))
}

fn shown(member: Option<MemberId>) -> String {
    member.map(|member| member.to_string()).unwrap_or_default()
}

fn named<const N: usize>(values: [(&str, String); N]) -> BTreeMap<String, String> {
    values.into_iter().map(|(field, value)| (field.to_owned(), value)).collect()
}
