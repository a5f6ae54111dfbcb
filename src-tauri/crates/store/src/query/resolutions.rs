//! The list of resolutions and conclusions.

use rusqlite::{Row, named_params};
use sochibo_domain::date::CivilDate;
use sochibo_domain::id::{MeetingId, ResolutionId};
use sochibo_domain::record::ResolutionKind;

use super::columns::{parsed, parsed_option};
use crate::error::{OnDatabase, Result};
use crate::read::Reader;

/// A resolution or conclusion in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResolutionRow {
    /// The paper.
    pub id: ResolutionId,
    /// What it decides.
    pub kind: ResolutionKind,
    /// The meeting that adopted it.
    pub meeting: Option<MeetingId>,
    /// Month it is about; 0 for a year.
    pub month: u32,
    /// Year it is about.
    pub year: u32,
    /// Its number.
    pub number: String,
    /// The day it bears.
    pub date: Option<CivilDate>,
}

impl ResolutionRow {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: ResolutionId(row.get("id")?),
            kind: parsed(row, "kind")?,
            meeting: row.get::<_, Option<_>>("meeting")?.map(MeetingId),
            month: row.get("month")?,
            year: row.get("year")?,
            number: row.get("number")?,
            date: parsed_option(row, "dated")?,
        })
    }
}

impl Reader<'_> {
    /// Resolutions and conclusions, latest first; those of one meeting when one is named.
    pub fn resolutions(&self, meeting: Option<MeetingId>) -> Result<Vec<ResolutionRow>> {
        let conn = self.conn();
        conn.prepare_cached(include_str!("resolutions.sql"))
            .and_then(|mut statement| {
                statement
                    .query_map(named_params! {":meeting": meeting.map(|id| id.0)}, ResolutionRow::read)?
                    .collect()
            })
            .during(conn, "list the resolutions")
    }
}
