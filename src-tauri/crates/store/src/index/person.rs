//! Index rows of people.

use rusqlite::{Connection, named_params};
use sochibo_domain::record::Person;
use sochibo_domain::text::{fold, name_sort_key};

use super::Words;
use crate::error::{OnDatabase, Result};

pub(super) fn insert(conn: &Connection, n: i64, person: &Person) -> Result<Words> {
    conn.prepare_cached(include_str!("person.sql"))
        .and_then(|mut statement| {
            statement.execute(named_params! {
                ":record": n,
                ":id": person.id.0,
                ":name": person.full_name,
                ":name_fold": fold(&person.full_name),
                ":name_key": name_sort_key(&person.full_name),
                ":gender": person.gender.as_str(),
                ":born": person.born.map(|date| date.to_string()),
                ":personal_id": person.personal_id,
                ":merged_into": person.merged_into.map(|id| id.0),
            })
        })
        .during(conn, "write index rows")?;
    Ok(Words::new(
        &person.full_name,
        [
            person.other_name.as_str(),
            &person.personal_id,
            &person.old_id,
            &person.phone,
            &person.occupation,
            &person.hometown.detail,
            &person.hometown.province,
            &person.residence.detail,
            &person.residence.province,
        ],
    ))
}
