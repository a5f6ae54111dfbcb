//! Migrations are numbered and append-only; each runs in one transaction, after a copy of the vault.

use rusqlite::Connection;

use crate::error::{OnDatabase, Result, StoreError};

/// One step of the schema.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Migration {
    /// What brings the schema from the previous number to this one.
    pub(crate) sql: &'static str,
}

/// The steps that were released, in order. The schema number of a vault is how many of them it has been through.
pub(crate) const RELEASED: &[Migration] = &[
    Migration { sql: include_str!("migrations/0001_records.sql") },
    Migration { sql: include_str!("migrations/0002_index.sql") },
    Migration { sql: include_str!("migrations/0003_seals.sql") },
    Migration { sql: include_str!("migrations/0004_resolutions.sql") },
    Migration { sql: include_str!("migrations/0005_plan.sql") },
    Migration { sql: include_str!("migrations/0006_meeting_list.sql") },
    Migration { sql: include_str!("migrations/0007_tombstones.sql") },
];

/// The schema number of an open database.
pub(crate) fn schema_version(conn: &Connection) -> Result<u32> {
    conn.pragma_query_value(None, "user_version", |row| row.get(0)).during(conn, "read the schema number")
}

/// Brings the schema up to the last of `steps`. `before` is called once, before anything is changed in a database
/// that holds data; it takes the copy. Returns whether anything was changed.
pub(crate) fn migrate(
    conn: &mut Connection,
    steps: &[Migration],
    before: impl FnOnce(&Connection, u32) -> Result<()>,
) -> Result<bool> {
    let found = schema_version(conn)?;
    let known = u32::try_from(steps.len()).unwrap_or(u32::MAX);
    if found > known {
        let path = conn.path().unwrap_or_default().into();
        return Err(StoreError::NewerVersion { path, found, known });
    }
    if found == known {
        return Ok(false);
    }
    if found > 0 {
        before(conn, found)?;
    }
    for (number, step) in (1_u32..).zip(steps).skip(found as usize) {
        let file = conn.path().unwrap_or_default().to_owned();
        let mut attempt = || -> rusqlite::Result<()> {
            let tx = conn.transaction()?;
            tx.execute_batch(step.sql)?;
            tx.pragma_update(None, "user_version", number)?;
            tx.commit()
        };
        attempt().map_err(|source| StoreError::database(file.as_ref(), "upgrade the schema", source))?;
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folder::file_sum;

    #[test]
    fn a_released_migration_is_never_edited() {
        let sums: Vec<String> =
            RELEASED.iter().map(|step| file_sum(step.sql.replace("\r\n", "\n").as_bytes())).collect();
        assert_eq!(sums, include_str!("migrations/released.txt").lines().collect::<Vec<_>>());
    }

    #[test]
    fn a_failing_step_leaves_the_schema_as_it_was() {
        let mut conn = Connection::open_in_memory().unwrap();
        let good = Migration { sql: "CREATE TABLE a (x TEXT) STRICT;" };
        let bad = Migration { sql: "CREATE TABLE b (x TEXT) STRICT; CREATE TABLE a (x TEXT) STRICT;" };
        migrate(&mut conn, &[good], |_, _| Ok(())).unwrap();
        assert!(migrate(&mut conn, &[good, bad], |_, _| Ok(())).is_err());
        assert_eq!(schema_version(&conn).unwrap(), 1);
        let tables: u32 = conn
            .query_row("SELECT count(*) FROM sqlite_schema WHERE name = 'b'", [], |row| row.get(0))
            .unwrap();
        assert_eq!(tables, 0);
    }

    #[test]
    fn a_failing_copy_stops_the_upgrade() {
        let mut conn = Connection::open_in_memory().unwrap();
        let one = Migration { sql: "CREATE TABLE a (x TEXT) STRICT;" };
        let two = Migration { sql: "CREATE TABLE b (x TEXT) STRICT;" };
        migrate(&mut conn, &[one], |_, _| Ok(())).unwrap();
        let refused = migrate(&mut conn, &[one, two], |_, found| {
            assert_eq!(found, 1);
            Err(StoreError::NoRandomness)
        });
        assert!(refused.is_err());
        assert_eq!(schema_version(&conn).unwrap(), 1);
    }
}
