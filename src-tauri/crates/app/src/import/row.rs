//! One row of a workbook, parsed into a member; or why it cannot be.

use std::collections::BTreeMap;

use sochibo_domain::env::Ids;
use sochibo_domain::field::{FieldError, MemberField, Outcome};
use sochibo_domain::record::{Member, Person};
use sochibo_sheets::{Row, Severity};

use crate::wire::Finding;

/// The fields of a row in the order they must be set: the wording of a status before its date.
pub(super) fn typed<'r>(row: &'r Row<'_>) -> impl Iterator<Item = (MemberField, &'r str)> {
    MemberField::ALL
        .iter()
        .filter_map(|field| row.values.get(field.key()).map(|text| (*field, text.as_ref())))
}

/// Writes the values of a row into a member; refusals and notes come back as findings.
pub(super) fn fill(
    row: &Row<'_>,
    person: &mut Person,
    member: &mut Member,
    ids: &dyn Ids,
) -> (Vec<Finding>, Vec<Finding>) {
    let mut refused = Vec::new();
    let mut notes = Vec::new();
    for problem in &row.problems {
        let finding = Finding {
            code: problem.code.to_owned(),
            severity: match problem.severity {
                Severity::Note => "note",
                Severity::Warning => "warn",
                Severity::Refused => "block",
            }
            .to_owned(),
            params: problem.params.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect(),
            target: problem.field.to_owned(),
        };
        if problem.severity == Severity::Refused { refused.push(finding) } else { notes.push(finding) }
    }
    for (field, text) in typed(row) {
        match field.set(person, member, text, ids) {
            Err(error) => refused.push(finding(error)),
            Ok(Outcome { note: Some(code), .. }) => notes.push(Finding {
                code: code.to_owned(),
                severity: "note".to_owned(),
                params: BTreeMap::from([("value".to_owned(), text.to_owned())]),
                target: field.key().to_owned(),
            }),
            Ok(_) => {}
        }
    }
    if person.full_name.is_empty() && refused.iter().all(|finding| finding.target != "full_name") {
        refused.push(Finding {
            code: "required".to_owned(),
            severity: "block".to_owned(),
            params: BTreeMap::new(),
            target: "full_name".to_owned(),
        });
    }
    if refused.is_empty() {
        notes.extend(
            sochibo_domain::field::check_member(person, member)
                .into_iter()
                .map(|error| Finding { severity: "warn".to_owned(), ..finding(error) }),
        );
    }
    (refused, notes)
}

fn finding(error: FieldError) -> Finding {
    Finding {
        code: error.code.to_owned(),
        severity: "block".to_owned(),
        params: error.params.into_iter().map(|(key, value)| (key.to_string(), value)).collect(),
        target: error.field.key().to_owned(),
    }
}
