//! What a member's fields say about one another.

use super::set::FieldError;
use super::spec::MemberField;
use crate::date::PartialDate;
use crate::record::{Member, Person};

/// Contradictions between the fields of one member; empty when there is none.
///
/// Codes: `required` (no name), `admitted_before_born`, `admitted_before_decided` (the ceremony follows the decision),
/// `official_before_admitted`. Dates known to the month or year contradict only when every reading of them does.
pub fn check_member(person: &Person, member: &Member) -> Vec<FieldError> {
    let mut found = Vec::new();
    if person.full_name.is_empty() {
        found.push(FieldError::new(MemberField::FullName, "required", []));
    }
    for (field, date, code, earlier) in [
        (MemberField::AdmittedOn, member.admitted_on, "admitted_before_born", person.born),
        (MemberField::AdmittedOn, member.admitted_on, "admitted_before_decided", member.decided_on),
        (MemberField::OfficialOn, member.official_on, "official_before_admitted", member.admitted_on),
    ] {
        let (Some(date), Some(earlier)) = (date, earlier) else { continue };
        if date.certainly_before(earlier) {
            let params = [("date", PartialDate::shown(date)), ("earlier", PartialDate::shown(earlier))];
            found.push(FieldError::new(field, code, params));
        }
    }
    found
}
