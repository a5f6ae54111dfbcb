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
    /// Held by secretary and deputy in a cell without a committee.
    pub consultation: bool,
    /// Why an extraordinary one was convened.
    pub purpose: String,
    /// Which tổ đảng.
    pub group: String,
    /// Which congress of the cell.
    pub ordinal: String,
    /// Where.
    pub place: String,
    /// How many are on the convened list; none before the start.
    pub convened: u32,
    /// Members of the cell who are present.
    pub present: u32,
    /// Whether its minutes are signed.
    pub sealed: bool,
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
            consultation: row.get("consultation")?,
            purpose: row.get("purpose")?,
            group: row.get("party_group")?,
            ordinal: row.get("ordinal")?,
            place: row.get("place")?,
            convened: row.get("convened")?,
            present: row.get("present")?,
            sealed: row.get("sealed")?,
        })
    }
}

impl Reader<'_> {
    /// Every meeting on the calendar or held, latest first.
    pub fn meetings(&self) -> Result<Vec<MeetingRow>> {
        let conn = self.conn();
        conn.prepare_cached(include_str!("meetings.sql"))
            .and_then(|mut statement| statement.query_map([], MeetingRow::read)?.collect())
            .during(conn, "list the meetings")
    }
}
