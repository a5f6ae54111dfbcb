//! The list of meetings.

use rusqlite::Row;
use sochibo_domain::date::{CivilDate, ClockTime};
use sochibo_domain::id::MeetingId;
use sochibo_domain::record::{MeetingKind, MeetingState};

use super::columns::{parsed, parsed_option};
use crate::error::{OnDatabase, Result};
use crate::read::Reader;

/// A meeting in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingRow {
    /// The meeting.
    pub id: MeetingId,
    /// Type.
    pub kind: MeetingKind,
    /// How far it has come.
    pub state: MeetingState,
    /// Month it is for, 1 to 12.
    pub month: u32,
    /// Year it is for.
    pub year: u32,
    /// Day it is planned or was held.
    pub date: Option<CivilDate>,
    /// Number of the resolution it adopted.
    pub resolution_no: String,
    /// When it begins.
    pub begins: Option<ClockTime>,
    /// Whether it is topical, alone or as the second part of a regular one.
    pub topical: bool,
    /// Tên chuyên đề.
    pub topic: String,
}

impl MeetingRow {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: MeetingId(row.get("id")?),
            kind: parsed(row, "kind")?,
            state: parsed(row, "state")?,
            month: row.get("month")?,
            year: row.get("year")?,
            date: parsed_option(row, "held")?,
            resolution_no: row.get("resolution_no")?,
            begins: parsed_option(row, "begins")?,
            topical: row.get("topical")?,
            topic: row.get("topic")?,
        })
    }
}

impl Reader<'_> {
    /// Every meeting on the calendar or held, latest first.
    pub fn meetings(&self) -> Result<Vec<MeetingRow>> {
        let conn = self.conn();
        conn.prepare_cached(
            "SELECT id, kind, state, month, year, held, resolution_no, begins, topical, topic
             FROM meeting_index
             ORDER BY year DESC, month DESC, held DESC, record DESC",
        )
        .and_then(|mut statement| statement.query_map([], MeetingRow::read)?.collect())
        .during(conn, "list the meetings")
    }
}
