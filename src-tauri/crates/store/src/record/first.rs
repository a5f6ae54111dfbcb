//! The one change that creates a record, written straight from its values.
//!
//! A document is the machinery for merging. A record that nobody else can know yet needs none of it to be written down,
//! and an import of thousands is several times faster without. The change is the same kind of change: its operations
//! make the maps and put the values, from operation 1 of a fresh sequence.

use std::collections::BTreeMap;
use std::num::NonZeroU64;

use automerge::hydrate::{Map, Value};
use automerge::legacy::{Key, ObjectId, Op, OpId, OpType, SortedVec};
use automerge::{ActorId, Change, ExpandedChange, ObjType, ScalarValue};
use sochibo_domain::Record;

use super::Stamp;
use super::careful::Careful;
use super::document::{KIND, SCHEMA, new_document};
use crate::error::{Result, StoreError};

/// The change that creates `record`; `None` when it holds lists or long prose, whose operations are numbered by the
/// library's own rules.
pub(crate) fn first_change<R: Record>(actor: &ActorId, stamp: &Stamp, record: &R) -> Result<Option<Change>> {
    let values = Careful::values_of(&mut new_document(actor), record)
        .map_err(|error| StoreError::RecordDamaged { id: record.id(), detail: error.to_string() })?;
    let Some(values) = values else { return Ok(None) };
    let mut writing = Writing { actor, operations: Vec::new() };
    if writing.fill(&ObjectId::Root, &values).is_none() {
        return Ok(None);
    }
    writing.push(&ObjectId::Root, KIND, OpType::Put(R::KIND.as_str().into()));
    writing.push(&ObjectId::Root, SCHEMA, OpType::Put(ScalarValue::Uint(u64::from(R::SCHEMA))));
    Ok(Some(Change::from(ExpandedChange {
        operations: writing.operations,
        actor_id: actor.clone(),
        hash: None,
        seq: 1,
        start_op: NonZeroU64::MIN,
        time: stamp.at_ms,
        message: Some(stamp.message()),
        deps: Vec::new(),
        extra_bytes: Vec::new(),
        author: None,
    })))
}

/// Operations as they are numbered: the first is 1.
struct Writing<'a> {
    actor: &'a ActorId,
    operations: Vec<Op>,
}

impl Writing<'_> {
    /// Writes the values of a map, in the order of their keys; `None` when one cannot be written here.
    fn fill(&mut self, object: &ObjectId, map: &Map) -> Option<()> {
        // The library's map has no order of its own, and what is hashed must have one.
        let ordered: BTreeMap<&String, &Value> = map.iter().map(|(key, kept)| (key, &kept.value)).collect();
        for (key, value) in ordered {
            match value {
                Value::Scalar(scalar) => {
                    self.push(object, key, OpType::Put(scalar.clone()));
                }
                Value::Map(inner) => {
                    let made = self.push(object, key, OpType::Make(ObjType::Map));
                    self.fill(&made, inner)?;
                }
                Value::List(_) | Value::Text(_) => return None,
            }
        }
        Some(())
    }

    /// Adds an operation; answers the object it makes, if it makes one.
    fn push(&mut self, object: &ObjectId, key: &str, action: OpType) -> ObjectId {
        self.operations.push(Op {
            action,
            obj: object.clone(),
            key: Key::Map(key.into()),
            pred: SortedVec::new(),
            insert: false,
        });
        ObjectId::Id(OpId::new(self.operations.len() as u64, self.actor))
    }
}

#[cfg(test)]
mod tests {
    use automerge::{AutoCommit, ROOT, ReadDoc};
    use sochibo_domain::Answer;
    use sochibo_domain::record::{Address, Member, Person, StatusEvent};
    use uuid::Uuid;

    use super::*;
    use crate::perform::OpId as Operation;
    use crate::record::{hydrate, load_document, write_record};

    fn stamp() -> Stamp {
        let op = Operation(Uuid::from_u128(5));
        Stamp {
            op, name: "import_apply".into(), author: "Trần Văn Bình".into(), at_ms: 1_700_000_000_123
        }
    }

    /// The document that the straight change leaves, and the one the library writes.
    fn both<R: Record>(record: &R) -> (AutoCommit, AutoCommit) {
        let actor = ActorId::from([7_u8; 16].as_slice());
        let change = first_change(&actor, &stamp(), record).unwrap().unwrap();
        let stored = Change::from_bytes(change.raw_bytes().to_vec()).unwrap();
        assert_eq!(stored.hash(), change.hash());
        assert_eq!(stored.message(), stamp().options().message.as_deref());
        let mut straight = new_document(&actor);
        straight.apply_changes([stored]).unwrap();
        let mut library = new_document(&actor);
        write_record(&mut library, record).unwrap();
        library.commit_with(stamp().options());
        (straight, library)
    }

    #[test]
    fn the_straight_change_leaves_the_document_that_the_library_would() {
        let person = Person {
            id: Uuid::from_u128(1).into(),
            full_name: "Nguyễn Thị Bích Ngọc".into(),
            religion: Answer::No,
            hometown: Address { province: "Ninh Bình".into(), ..Address::default() },
            ..Person::default()
        };
        let events = BTreeMap::from([("e".to_owned(), StatusEvent::default())]);
        let member = Member { id: Uuid::from_u128(2).into(), person: person.id, events, ..Member::default() };
        let (mut straight, library) = both(&person);
        assert_eq!(straight.hydrate(ROOT, None).unwrap(), library.hydrate(ROOT, None).unwrap());
        let loaded = load_document(person.id.into(), &straight.save(), true).unwrap();
        assert_eq!(hydrate::<Person, _>(person.id.into(), &loaded).unwrap(), person);
        let (straight, library) = both(&member);
        assert_eq!(straight.hydrate(ROOT, None).unwrap(), library.hydrate(ROOT, None).unwrap());
    }

    #[test]
    fn the_same_record_makes_the_same_change_every_time() {
        let actor = ActorId::from([7_u8; 16].as_slice());
        let person = Person { full_name: "Lê Văn An".into(), ..Person::default() };
        let hash = || first_change(&actor, &stamp(), &person).unwrap().unwrap().hash();
        let first = hash();
        assert!((0..20).all(|_| hash() == first));
    }
}
