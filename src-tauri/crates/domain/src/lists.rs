//! Lists of suggestions that ship as files: ethnic groups, religions, occupations, wordings of the status column.

use serde::{Deserialize, Serialize};

use crate::asset::{self, AssetError};

/// A list of values to choose from, in the order shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChoiceList {
    /// Id, as [`Input::Choice`](crate::field::Input::Choice) names it.
    pub id: String,
    /// Tên.
    pub title: String,
    /// Where the values come from.
    pub source: String,
    /// The values.
    pub values: Vec<String>,
}

impl ChoiceList {
    /// Reads a list. `file` names it in messages.
    ///
    /// # Errors
    /// [`AssetError`].
    pub fn parse(file: &str, text: &str) -> Result<Self, AssetError> {
        asset::parse(file, text)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::field::{Input, MemberField, kind_of_wording};

    macro_rules! shipped {
        ($($name:literal),+) => {
            [$(($name, include_str!(concat!("../../../../assets/lists/", $name, ".toml")))),+]
        };
    }

    fn lists() -> BTreeMap<String, ChoiceList> {
        let files = shipped!(
            "absence-reasons",
            "ethnic-groups",
            "genders",
            "occupations",
            "posts",
            "qualifications",
            "religions",
            "schooling",
            "services",
            "status-wordings",
            "theory-levels"
        );
        let read = |(name, text)| {
            let list = ChoiceList::parse(name, text).unwrap();
            assert_eq!(list.id.replace('_', "-"), name);
            (list.id.clone(), list)
        };
        files.into_iter().map(read).collect()
    }

    #[test]
    fn every_list_a_field_names_ships() {
        let lists = lists();
        for field in MemberField::ALL {
            if let Input::Choice { list, .. } = field.input() {
                assert!(lists.contains_key(list), "{field} {list}");
            }
        }
    }

    #[test]
    fn there_are_54_ethnic_groups_and_every_status_is_known() {
        let lists = lists();
        assert_eq!(lists["ethnic_groups"].values.len(), 54);
        for wording in &lists["status_wordings"].values {
            assert!(kind_of_wording(wording).is_some(), "{wording}");
        }
    }

    #[test]
    fn no_list_names_a_value_twice() {
        for list in lists().values() {
            let unique: std::collections::BTreeSet<_> = list.values.iter().collect();
            assert_eq!(unique.len(), list.values.len(), "{}", list.id);
        }
    }
}
