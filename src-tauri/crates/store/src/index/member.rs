//! Index rows of memberships.

use rusqlite::{Connection, named_params};
use sochibo_domain::date::CivilDate;
use sochibo_domain::record::Member;

use super::Words;
use crate::error::{OnDatabase, Result};

/// A day after everything a record can speak of. The index knows no clock, so an event dated ahead counts in lists
/// already; rules that depend on a day ask the record.
const LAST_DAY_MS: i64 = 60_000 * 86_400_000;

pub(super) fn insert(conn: &Connection, n: i64, member: &Member) -> Result<Words> {
    let standing = member.standing_on(CivilDate::from_unix_ms(LAST_DAY_MS));
    conn.prepare_cached(include_str!("member.sql"))
        .and_then(|mut statement| {
            statement.execute(named_params! {
                ":record": n,
                ":id": member.id.0,
                ":person": member.person.0,
                ":card_no": member.card_no,
                ":decided_on": member.decided_on.map(|date| date.to_string()),
                ":admitted_on": member.admitted_on.map(|date| date.to_string()),
                ":official_on": member.official_on.map(|date| date.to_string()),
                ":post": member.post,
                ":class": standing.class.as_str(),
                ":activity": standing.activity.as_str(),
            })
        })
        .during(conn, "write index rows")?;
    Ok(Words::new(
        "",
        [
            member.card_no.as_str(),
            &member.old_card_no,
            &member.profile_no,
            &member.badge_no,
            &member.post,
            &member.organisation,
            &member.note,
        ],
    ))
}
