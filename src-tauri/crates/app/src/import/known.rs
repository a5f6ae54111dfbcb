//! Who of the cell a row is about: by personal id, then by card, then by name and birth date.

use std::collections::BTreeMap;

use sochibo_domain::date::PartialDate;
use sochibo_domain::field::MemberField;
use sochibo_domain::id::{MemberId, PersonId};
use sochibo_domain::record::{Member, Person};
use sochibo_domain::text::fold;
use sochibo_store::{MemberKey, Reader};

use crate::error::AppResult;
use crate::wire::Finding;

/// A name, folded, and a birth date.
pub(super) type Birth = (String, PartialDate);

pub(super) fn birth(person: &Person) -> Option<Birth> {
    person.born.map(|born| (fold(&person.full_name), born))
}

/// A member of the vault.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Who {
    pub member: MemberId,
    pub person: PersonId,
    personal_id: String,
}

impl Who {
    fn of(key: &MemberKey) -> Self {
        Self { member: key.id, person: key.person, personal_id: key.personal_id.clone() }
    }

    /// Two different personal ids are two people.
    fn may_be(&self, person: &Person) -> bool {
        self.personal_id.is_empty() || person.personal_id.is_empty() || self.personal_id == person.personal_id
    }
}

/// Members by what identifies them. A key that two members share identifies neither.
#[derive(Default)]
pub(super) struct Known {
    by_id: Keys<String>,
    by_card: Keys<String>,
    by_birth: Keys<Birth>,
}

type Keys<K> = BTreeMap<K, Option<Who>>;

impl Known {
    pub fn load(reader: &Reader<'_>) -> AppResult<Self> {
        let mut known = Self::default();
        for key in reader.member_keys()? {
            let who = Who::of(&key);
            if let Some(born) = key.born {
                enter(&mut known.by_birth, (key.name_fold, born), who.clone());
            }
            if !key.personal_id.is_empty() {
                enter(&mut known.by_id, key.personal_id, who.clone());
            }
            if !key.card_no.is_empty() {
                enter(&mut known.by_card, key.card_no, who);
            }
        }
        Ok(known)
    }

    /// The member a row is about and by what; nobody for a new one.
    ///
    /// # Errors
    /// The reason to refuse the row when its card is that of somebody else than its personal id tells.
    pub fn find(&self, person: &Person, member: &Member) -> Result<Option<(&Who, &'static str)>, Finding> {
        let by_id = at(&self.by_id, &person.personal_id);
        let by_card = at(&self.by_card, &member.card_no);
        let another = match (by_id, by_card) {
            (Some(by_id), Some(by_card)) => by_id != by_card,
            (None, Some(by_card)) => !by_card.may_be(person),
            (_, None) => false,
        };
        if another {
            return Err(Finding {
                code: "card_of_another".to_owned(),
                severity: "block".to_owned(),
                params: BTreeMap::from([("card".to_owned(), member.card_no.clone())]),
                target: MemberField::CardNo.key().to_owned(),
            });
        }
        let by_birth = || birth(person).and_then(|birth| at(&self.by_birth, &birth));
        Ok(by_id
            .map(|who| (who, "personal_id"))
            .or_else(|| by_card.map(|who| (who, "card_no")))
            .or_else(|| by_birth().filter(|who| who.may_be(person)).map(|who| (who, "name_born"))))
    }
}

fn at<'k, K: Ord>(keys: &'k Keys<K>, key: &K) -> Option<&'k Who> {
    keys.get(key)?.as_ref()
}

fn enter<K: Ord>(keys: &mut Keys<K>, key: K, who: Who) {
    keys.entry(key).and_modify(|found| *found = None).or_insert(Some(who));
}
