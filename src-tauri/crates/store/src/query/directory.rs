//! The members of a vault in the order of their names, kept by a reading connection until something is written: typing
//! into the filter of a long list then costs one search for the word that changed and no join or sort.

use std::collections::VecDeque;

use rusqlite::{Connection, named_params};

use super::columns::parsed;
use super::members::{MemberOrder, MemberQuery, MemberStanding};
use super::search::{match_prefixes, match_words};
use crate::error::{OnDatabase, Result};

/// Words whose members are remembered: those of a typed text, and how it began.
const WORDS: usize = 16;

/// The members at one moment: numbers, at most 80 bytes a member, and the words last typed; nothing of a person.
pub(crate) struct MemberDirectory {
    /// `PRAGMA data_version` of the moment.
    version: i64,
    /// In the order of names.
    entries: Vec<Entry>,
    /// Class and activity, each pair once, and how many members stand so.
    standings: Vec<MemberStanding>,
    /// Which entry a record belongs to, person and membership alike, in the order of records.
    places: Vec<(i64, usize)>,
    /// Which entries hold a word, newest last.
    words: VecDeque<(String, Vec<bool>)>,
}

/// A member.
struct Entry {
    /// `member_index.record`.
    record: i64,
    /// Place in `standings`, which has them all.
    standing: Option<usize>,
    /// Place in the order of admission.
    admitted: usize,
}

/// Members that match.
pub(super) struct Matched {
    /// How many there are.
    pub(super) total: usize,
    /// `member_index.record` of those on the page asked for, in order.
    pub(super) page: Vec<i64>,
}

/// A number that another connection's commit changes, as the open transaction sees it.
fn data_version(conn: &Connection) -> Result<i64> {
    conn.prepare_cached("PRAGMA data_version")
        .and_then(|mut statement| statement.query_row([], |row| row.get(0)))
        .during(conn, "list the members")
}

fn read_standings(conn: &Connection) -> rusqlite::Result<Vec<MemberStanding>> {
    conn.prepare_cached(include_str!("member_standings.sql"))?
        .query_map([], |row| {
            let members: i64 = row.get("members")?;
            Ok((parsed(row, "class")?, parsed(row, "activity")?, members.unsigned_abs()))
        })?
        .collect()
}

impl MemberDirectory {
    /// `kept` when nothing was written since, else a new one. `conn` must be in a transaction and never write itself.
    pub(crate) fn current(kept: Option<Self>, conn: &Connection) -> Result<Self> {
        let version = data_version(conn)?;
        match kept {
            Some(kept) if kept.version == version => Ok(kept),
            _ => Self::read(conn, version).during(conn, "list the members"),
        }
    }

    fn read(conn: &Connection, version: i64) -> rusqlite::Result<Self> {
        let mut entries = Vec::new();
        let mut places = Vec::new();
        let standings = read_standings(conn)?;
        let mut admitted: Vec<(Option<String>, i64, usize)> = Vec::new();
        let mut statement = conn.prepare_cached(include_str!("directory.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let place = entries.len();
            let record = row.get("member")?;
            let (class, activity) = (parsed(row, "class")?, parsed(row, "activity")?);
            let standing = standings.iter().position(|(a, b, _)| (a, b) == (&class, &activity));
            places.extend([(row.get("person")?, place), (record, place)]);
            admitted.push((row.get("admitted_on")?, record, place));
            entries.push(Entry { record, standing, admitted: 0 });
        }
        places.sort_unstable();
        admitted.sort_unstable_by(|a, b| (a.0.is_none(), &a.0, a.1).cmp(&(b.0.is_none(), &b.0, b.1)));
        for (rank, (_, _, place)) in admitted.into_iter().enumerate() {
            if let Some(entry) = entries.get_mut(place) {
                entry.admitted = rank;
            }
        }
        Ok(Self { version, entries, standings, places, words: VecDeque::new() })
    }

    /// How many members stand how.
    pub(super) fn standings(&self) -> &[MemberStanding] {
        &self.standings
    }

    /// The members that match `query`. `conn` must be where the directory was read.
    pub(super) fn find(&mut self, conn: &Connection, query: &MemberQuery) -> Result<Matched> {
        let mut matches = vec![true; self.entries.len()];
        for word in match_words(&query.text) {
            for (matches, holds) in matches.iter_mut().zip(self.holding(conn, word)?) {
                *matches &= holds;
            }
        }
        let asked = |(class, activity, _): &MemberStanding| {
            (query.classes.is_empty() || query.classes.contains(class))
                && (query.activities.is_empty() || query.activities.contains(activity))
        };
        let asked: Vec<bool> = self.standings.iter().map(asked).collect();
        let asked =
            |entry: &Entry| entry.standing.and_then(|place| asked.get(place)).is_some_and(|asked| *asked);
        let mut found: Vec<&Entry> = self
            .entries
            .iter()
            .zip(matches)
            .filter(|(entry, matches)| *matches && asked(entry))
            .map(|(entry, _)| entry)
            .collect();
        match query.order {
            MemberOrder::Name => {}
            MemberOrder::Admitted => found.sort_unstable_by_key(|entry| entry.admitted),
            MemberOrder::Entered => found.sort_unstable_by_key(|entry| entry.record),
        }
        let page = found.iter().skip(query.offset as usize).take(query.limit as usize);
        Ok(Matched { total: found.len(), page: page.map(|entry| entry.record).collect() })
    }

    /// Which entries hold a word that begins so, with the person or with the membership.
    fn holding(&mut self, conn: &Connection, word: String) -> Result<&[bool]> {
        let known = self.words.iter().position(|(known, _)| *known == word);
        let (word, holds) = match known.and_then(|place| self.words.remove(place)) {
            Some(known) => known,
            None => {
                let holds = self.search(conn, &word).during(conn, "list the members")?;
                (word, holds)
            }
        };
        if self.words.len() >= WORDS {
            self.words.pop_front();
        }
        self.words.push_back((word, holds));
        Ok(self.words.back().map_or(&[], |(_, holds)| holds))
    }

    fn search(&self, conn: &Connection, word: &str) -> rusqlite::Result<Vec<bool>> {
        let mut holds = vec![false; self.entries.len()];
        let mut places = self.places.iter().peekable();
        let mut statement =
            conn.prepare_cached("SELECT rowid FROM search WHERE search MATCH :pattern ORDER BY rowid")?;
        let mut rows = statement.query(named_params! {":pattern": match_prefixes(&[word])})?;
        // Both sides are in the order of records.
        while let (Some(_), Some(row)) = (places.peek(), rows.next()?) {
            let found: i64 = row.get(0)?;
            while let Some((record, place)) = places.next_if(|(record, _)| *record <= found) {
                if *record == found
                    && let Some(holds) = holds.get_mut(*place)
                {
                    *holds = true;
                }
            }
        }
        Ok(holds)
    }
}
