//! Search without diacritics over everything people wrote. Names are found first.

use rusqlite::{Connection, OptionalExtension, named_params};
use sochibo_domain::Kind;
use sochibo_domain::id::RecordId;
use sochibo_domain::text::{fold, name_sort_key};

use crate::error::{OnDatabase, Result};
use crate::read::Reader;

/// Candidates looked at before the best are chosen: one letter may match thousands.
const CANDIDATES: u32 = 300;

/// Characters of the excerpt shown with a hit.
const EXCERPT: usize = 140;

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchHit {
    /// What it is. A person who is a member is found as the member, a candidate as the case.
    pub kind: Kind,
    /// Which one.
    pub record: RecordId,
    /// What it is called: a name, a month, a task.
    pub title: String,
    /// The words around what was found; empty when the title says it.
    pub excerpt: String,
}

/// The words of a typed text, folded.
pub(super) fn match_words(text: &str) -> Vec<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// An expression for texts that hold words beginning with each of `words`. Words are letters and digits only.
pub(super) fn match_prefixes<W: AsRef<str>>(words: &[W]) -> String {
    words.iter().map(|word| format!("\"{}\"*", word.as_ref())).collect::<Vec<_>>().join(" AND ")
}

impl Reader<'_> {
    /// What holds words beginning with the typed ones, names first.
    pub fn search(&self, text: &str, limit: usize) -> Result<Vec<SearchHit>> {
        let words = match_words(text);
        if words.is_empty() || limit == 0 {
            return Ok(Vec::new());
        }
        let conn = self.conn();
        let all = match_prefixes(&words);
        let mut hits: Vec<SearchHit> = Vec::new();
        let by_name = candidates(conn, &format!("title : ({all})"))?;
        let mut named = Vec::new();
        for n in &by_name {
            named.extend(found(conn, *n)?);
        }
        named.sort_by_cached_key(|hit| nearness(&hit.title, &words));
        add_new(&mut hits, named, limit);
        if hits.len() < limit {
            for n in candidates(conn, &all)? {
                if hits.len() >= limit {
                    break;
                }
                if by_name.contains(&n) {
                    continue;
                }
                let Some(mut hit) = found(conn, n)? else { continue };
                hit.excerpt = excerpt(conn, n, &words)?;
                add_new(&mut hits, vec![hit], limit);
            }
        }
        Ok(hits)
    }
}

fn add_new(hits: &mut Vec<SearchHit>, more: Vec<SearchHit>, limit: usize) {
    for hit in more {
        if hits.len() < limit && !hits.iter().any(|have| have.kind == hit.kind && have.record == hit.record) {
            hits.push(hit);
        }
    }
}

/// Row numbers that match, newest first, never more than [`CANDIDATES`].
fn candidates(conn: &Connection, pattern: &str) -> Result<Vec<i64>> {
    conn.prepare_cached(
        "SELECT rowid FROM search WHERE search MATCH :pattern ORDER BY rowid DESC LIMIT :limit",
    )
    .and_then(|mut statement| {
        statement
            .query_map(named_params! {":pattern": pattern, ":limit": CANDIDATES}, |row| row.get(0))?
            .collect()
    })
    .during(conn, "search")
}

/// How well a title answers: the whole title, then the given name, then the Vietnamese order of names.
fn nearness(title: &str, words: &[String]) -> (u8, Vec<u8>) {
    let have = match_words(title);
    let rank = if have == words {
        0
    } else if have.last().is_some_and(|given| words.contains(given)) {
        1
    } else if have.windows(words.len()).any(|part| part == words) {
        2
    } else {
        3
    };
    (rank, name_sort_key(title))
}

/// What row number `n` is shown as.
fn found(conn: &Connection, n: i64) -> Result<Option<SearchHit>> {
    conn.prepare_cached(include_str!("found.sql"))
        .and_then(|mut statement| {
            statement
                .query_row(named_params! {":n": n}, |row| {
                    let kind: String = row.get("kind")?;
                    Ok(Kind::from_word(&kind).map(|kind| (kind, row.get("id"), row.get("title"))))
                })
                .optional()
        })
        .map(Option::flatten)
        .and_then(|found| {
            found
                .map(|(kind, id, title)| {
                    Ok(SearchHit { kind, record: RecordId(id?), title: title?, excerpt: String::new() })
                })
                .transpose()
        })
        .during(conn, "search")
}

/// The line in which the first of the words stands, cut to a readable length.
fn excerpt(conn: &Connection, n: i64, words: &[String]) -> Result<String> {
    let body: String = conn
        .prepare_cached("SELECT body FROM search_text WHERE record = :n")
        .and_then(|mut statement| statement.query_row(named_params! {":n": n}, |row| row.get(0)).optional())
        .during(conn, "search")?
        .unwrap_or_default();
    let line = body.lines().find_map(|line| place_of_word(line, words).map(|at| cut(line, at)));
    Ok(line.unwrap_or_default())
}

/// Where the first word that begins like one of `words` stands, in characters.
fn place_of_word(line: &str, words: &[String]) -> Option<usize> {
    let folded: Vec<char> = fold(line).chars().collect();
    let mut begins = true;
    for (at, letter) in folded.iter().enumerate() {
        let rest = folded.get(at..).unwrap_or_default();
        if begins && words.iter().any(|word| word.chars().eq(rest.iter().copied().take(word.chars().count())))
        {
            return Some(at);
        }
        begins = !letter.is_alphanumeric();
    }
    None
}

/// At most [`EXCERPT`] characters around character `at`.
fn cut(line: &str, at: usize) -> String {
    let total = line.chars().count();
    if total <= EXCERPT {
        return line.to_owned();
    }
    let from = at.saturating_sub(EXCERPT / 3).min(total.saturating_sub(EXCERPT));
    let middle: String = line.chars().skip(from).take(EXCERPT).collect();
    let before = if from > 0 { "…" } else { "" };
    let after = if from + EXCERPT < total { "…" } else { "" };
    format!("{before}{}{after}", middle.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typed_text_cannot_break_the_expression() {
        assert_eq!(match_words("  Đức\"* OR title:  "), ["duc", "or", "title"]);
        assert_eq!(match_prefixes(&match_words("đình ĐỨC")), "\"dinh\"* AND \"duc\"*");
    }

    #[test]
    fn an_excerpt_shows_the_words_around_the_find() {
        let line =
            "Đồng chí nêu thực trạng. ".repeat(20) + "Đề nghị sửa đường ngõ 12. " + &"Hết. ".repeat(40);
        let at = place_of_word(&line, &match_words("duong ngo")).unwrap();
        let shown = cut(&line, at);
        assert!(shown.contains("sửa đường ngõ 12"), "{shown}");
        assert!(shown.starts_with('…') && shown.ends_with('…') && shown.chars().count() <= EXCERPT + 2);
    }
}
