//! The words of a record, as written for showing and folded for finding.

use rusqlite::{Connection, OptionalExtension, named_params};
use sochibo_domain::text::fold;

use crate::error::{OnDatabase, Result};

/// What a record can be found by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Words {
    /// What it is called; found first.
    pub(crate) title: String,
    /// Everything else, one text per line.
    pub(crate) body: String,
}

impl Words {
    /// Joins the texts that say something.
    pub(crate) fn new<'t>(title: &str, body: impl IntoIterator<Item = &'t str>) -> Self {
        let body: Vec<&str> = body.into_iter().map(str::trim).filter(|text| !text.is_empty()).collect();
        Self { title: title.to_owned(), body: body.join("\n") }
    }

    /// Writes the words of a record that may have some; what did not change is left alone.
    pub(crate) fn replace(&self, conn: &Connection, n: i64) -> Result<()> {
        let standing = || -> rusqlite::Result<Option<Self>> {
            conn.prepare_cached("SELECT title, body FROM search_text WHERE record = :n")?
                .query_row(named_params! {":n": n}, |row| Ok(Self { title: row.get(0)?, body: row.get(1)? }))
                .optional()
        };
        let standing = standing().during(conn, "read search words")?;
        if standing.as_ref().unwrap_or(&Self::default()) == self {
            return Ok(());
        }
        if standing.is_some() {
            Self::remove(conn, n)?;
        }
        self.insert(conn, n)
    }

    /// Removes the words of a record.
    fn remove(conn: &Connection, n: i64) -> Result<()> {
        let remove = || -> rusqlite::Result<()> {
            conn.prepare_cached("DELETE FROM search_text WHERE record = :n")?
                .execute(named_params! {":n": n})?;
            conn.prepare_cached("DELETE FROM search WHERE rowid = :n")?.execute(named_params! {":n": n})?;
            Ok(())
        };
        remove().during(conn, "remove search words")
    }

    pub(crate) fn insert(&self, conn: &Connection, n: i64) -> Result<()> {
        if self.title.is_empty() && self.body.is_empty() {
            return Ok(());
        }
        let insert = || -> rusqlite::Result<()> {
            conn.prepare_cached("INSERT INTO search_text (record, title, body) VALUES (:n, :title, :body)")?
                .execute(named_params! {":n": n, ":title": self.title, ":body": self.body})?;
            conn.prepare_cached("INSERT INTO search (rowid, title, body) VALUES (:n, :title, :body)")?
                .execute(
                    named_params! {":n": n, ":title": fold(&self.title), ":body": distinct(&self.body)},
                )?;
            Ok(())
        };
        insert().during(conn, "write search words")
    }
}

/// The words of a text, folded, each spelling once. A search asks whether a record has a word, never how often or where,
/// and minutes of thirty pages say most of theirs many times.
#[expect(clippy::disallowed_types, reason = "asked only whether it has a word; its order is never seen")]
fn distinct(text: &str) -> String {
    let mut known = std::collections::HashSet::new();
    let mut words = String::new();
    for word in text.split_whitespace().filter(|word| known.insert(*word)) {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(&fold(word));
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_spelling_of_a_word_is_written_once_and_none_is_lost() {
        assert_eq!(distinct("Đường  làng,\nđường làng và Đường"), "duong lang, duong lang va");
        assert_eq!(distinct(" \n "), "");
    }
}
