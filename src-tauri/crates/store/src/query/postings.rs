//! What was posted of which meeting.

use rusqlite::{Row, named_params};
use sochibo_domain::id::{MeetingId, PostingId};
use sochibo_domain::record::PostingStage;

use super::columns::parsed;
use crate::error::{OnDatabase, Result};
use crate::read::Reader;

/// A posting in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostingRow {
    /// The posting.
    pub id: PostingId,
    /// The meeting.
    pub meeting: MeetingId,
    /// Before or after it.
    pub stage: PostingStage,
}

impl PostingRow {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: PostingId(row.get("id")?),
            meeting: MeetingId(row.get("meeting")?),
            stage: parsed(row, "stage")?,
        })
    }
}

impl Reader<'_> {
    /// Postings of one meeting, or of all when none is named, in the order they were recorded.
    pub fn postings(&self, meeting: Option<MeetingId>) -> Result<Vec<PostingRow>> {
        let conn = self.conn();
        conn.prepare_cached(
            "SELECT id, meeting, stage FROM posting_index
             WHERE :meeting IS NULL OR meeting = :meeting
             ORDER BY record",
        )
        .and_then(|mut statement| {
            let parameters = named_params! {":meeting": meeting.map(|id| id.0)};
            statement.query_map(parameters, PostingRow::read)?.collect()
        })
        .during(conn, "list the postings")
    }
}
