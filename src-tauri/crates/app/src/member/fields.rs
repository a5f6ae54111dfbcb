//! How the fields of a member appear on screen: groups, masks, and where the history finds them.

use sochibo_domain::field::{Input, MemberField};

use crate::lists;

/// The group of the page a field belongs to.
pub(super) fn group(field: MemberField) -> &'static str {
    use MemberField as F;
    match field {
        F::FullName
        | F::OtherName
        | F::Gender
        | F::Born
        | F::Ethnicity
        | F::Religion
        | F::PersonalId
        | F::OldId
        | F::Phone => "identity",
        F::BirthCountry
        | F::BirthProvince
        | F::BirthDetail
        | F::HomeCountry
        | F::HomeProvince
        | F::HomeDetail
        | F::ResidenceCountry
        | F::ResidenceProvince
        | F::ResidenceDetail => "origin",
        F::Occupation
        | F::Schooling
        | F::Qualification
        | F::Theory
        | F::Languages
        | F::FormerOccupation
        | F::Service => "work",
        F::CardNo
        | F::CardPlace
        | F::CardDate
        | F::OldCardNo
        | F::ProfileNo
        | F::BadgeNo
        | F::DecidedOn
        | F::AdmittedOn
        | F::OfficialOn
        | F::Post
        | F::PartyGroup
        | F::Org
        | F::Status
        | F::StatusDate
        | F::ExtId => "party",
        F::Note => "note",
    }
}

/// Numbers that identify a person: masked until revealed.
pub(crate) fn is_identity_number(field: MemberField) -> bool {
    matches!(
        field,
        MemberField::PersonalId | MemberField::OldId | MemberField::CardNo | MemberField::OldCardNo
    )
}

/// The screen's word for how a field is typed, and its suggestions.
pub(super) fn input(field: MemberField) -> (&'static str, Vec<String>) {
    match field.input() {
        Input::Name { .. } | Input::Text { .. } => ("text", Vec::new()),
        Input::Prose { .. } => ("long_text", Vec::new()),
        Input::Digits { .. } => ("digits", Vec::new()),
        Input::Date => ("date", Vec::new()),
        Input::PartialDate => ("partial_date", Vec::new()),
        Input::Choice { list, free, .. } => {
            (if free { "suggested" } else { "choice" }, lists::values(list).to_vec())
        }
    }
}

/// The field a path of the record belongs to, for the history and for conflicts.
pub(crate) fn at_path(path: &str) -> Option<MemberField> {
    let key = match path {
        "religion" => "religion",
        "organisation" => "org",
        "imported_status" => "status",
        "external_id" => "ext_id",
        other => match other.split_once('.') {
            Some(("birth_place", part)) => return MemberField::from_key(&format!("birth_{part}")),
            Some(("hometown", part)) => return MemberField::from_key(&format!("home_{part}")),
            Some(("residence", part)) => return MemberField::from_key(&format!("residence_{part}")),
            Some(_) => return None,
            None => other,
        },
    };
    MemberField::from_key(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_history_names_the_fields_people_see() {
        for (path, field) in [
            ("full_name", Some(MemberField::FullName)),
            ("hometown.province", Some(MemberField::HomeProvince)),
            ("birth_place.detail", Some(MemberField::BirthDetail)),
            ("organisation", Some(MemberField::Org)),
            ("events.1.date", None),
        ] {
            assert_eq!(at_path(path), field, "{path}");
        }
    }
}
