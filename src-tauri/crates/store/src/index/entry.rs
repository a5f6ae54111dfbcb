//! A record of any kind, for what must be done with all kinds.

use std::any::Any;

use sochibo_domain::id::RecordId;
use sochibo_domain::record::{Case, Meeting, Member, Person, Posting, Resolution, Task};
use sochibo_domain::{Kind, Record};

use crate::error::Result;
use crate::record::hydrate;

/// An owned record.
pub(crate) enum Entry {
    Cell,
    Person(Box<Person>),
    Member(Box<Member>),
    Meeting(Box<Meeting>),
    Case(Box<Case>),
    Task(Box<Task>),
    Resolution(Box<Resolution>),
    Posting(Box<Posting>),
    Cv,
}

/// A borrowed record.
pub(crate) enum EntryRef<'a> {
    Cell,
    Person(&'a Person),
    Member(&'a Member),
    Meeting(&'a Meeting),
    Case(&'a Case),
    Task(&'a Task),
    Resolution(&'a Resolution),
    Posting(&'a Posting),
    Cv,
}

impl Entry {
    /// The struct in a document.
    pub(crate) fn of_document<D: autosurgeon::ReadDoc + automerge::ReadDoc>(
        kind: Kind,
        id: RecordId,
        doc: &D,
    ) -> Result<Self> {
        Ok(match kind {
            Kind::Cell => {
                hydrate::<sochibo_domain::record::Cell, D>(id, doc)?;
                Self::Cell
            }
            Kind::Person => Self::Person(Box::new(hydrate(id, doc)?)),
            Kind::Member => Self::Member(Box::new(hydrate(id, doc)?)),
            Kind::Meeting => Self::Meeting(Box::new(hydrate(id, doc)?)),
            Kind::Case => Self::Case(Box::new(hydrate(id, doc)?)),
            Kind::Task => Self::Task(Box::new(hydrate(id, doc)?)),
            Kind::Resolution => Self::Resolution(Box::new(hydrate(id, doc)?)),
            Kind::Posting => Self::Posting(Box::new(hydrate(id, doc)?)),
            Kind::Cv => {
                hydrate::<sochibo_domain::record::Cv, D>(id, doc)?;
                Self::Cv
            }
        })
    }

    pub(crate) fn as_ref(&self) -> EntryRef<'_> {
        match self {
            Self::Cell => EntryRef::Cell,
            Self::Person(person) => EntryRef::Person(person),
            Self::Member(member) => EntryRef::Member(member),
            Self::Meeting(meeting) => EntryRef::Meeting(meeting),
            Self::Case(case) => EntryRef::Case(case),
            Self::Task(task) => EntryRef::Task(task),
            Self::Resolution(resolution) => EntryRef::Resolution(resolution),
            Self::Posting(posting) => EntryRef::Posting(posting),
            Self::Cv => EntryRef::Cv,
        }
    }
}

impl<'a> EntryRef<'a> {
    /// The record itself; `None` for a kind without index rows.
    pub(crate) fn of<R: Record>(record: &'a R) -> Option<Self> {
        Self::of_any(R::KIND, record)
    }

    /// The same of a record whose type is known by its kind alone.
    pub(crate) fn of_any(kind: Kind, record: &'a dyn Any) -> Option<Self> {
        match kind {
            Kind::Cell => Some(Self::Cell),
            Kind::Person => record.downcast_ref().map(Self::Person),
            Kind::Member => record.downcast_ref().map(Self::Member),
            Kind::Meeting => record.downcast_ref().map(Self::Meeting),
            Kind::Case => record.downcast_ref().map(Self::Case),
            Kind::Task => record.downcast_ref().map(Self::Task),
            Kind::Resolution => record.downcast_ref().map(Self::Resolution),
            Kind::Posting => record.downcast_ref().map(Self::Posting),
            Kind::Cv => Some(Self::Cv),
        }
    }
}
