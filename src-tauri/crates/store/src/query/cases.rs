//! The list of candidate files.

use rusqlite::Row;
use sochibo_domain::date::{CivilDate, PartialDate};
use sochibo_domain::id::{CaseId, MeetingId, MemberId, PersonId};

use super::columns::parsed_option;
use crate::error::{OnDatabase, Result};
use crate::read::Reader;

/// A candidate file in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRow {
    /// The file.
    pub id: CaseId,
    /// The human being.
    pub person: PersonId,
    /// Họ và tên khai sinh.
    pub full_name: String,
    /// Ngày sinh.
    pub born: Option<PartialDate>,
    /// Đảng viên được phân công giúp đỡ.
    pub helper: Option<MemberId>,
    /// Meeting at which the cell voted.
    pub meeting: Option<MeetingId>,
    /// When the file was opened.
    pub opened_on: Option<CivilDate>,
    /// Number of the resolution.
    pub resolution_no: String,
    /// Date of the resolution.
    pub resolution_on: Option<CivilDate>,
    /// When the person became an official member, as far as known: then the file has done its work.
    pub official_on: Option<PartialDate>,
}

impl CaseRow {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: CaseId(row.get("id")?),
            person: PersonId(row.get("person")?),
            full_name: row.get("name")?,
            born: parsed_option(row, "born")?,
            helper: row.get::<_, Option<_>>("helper")?.map(MemberId),
            meeting: row.get::<_, Option<_>>("meeting")?.map(MeetingId),
            opened_on: parsed_option(row, "opened_on")?,
            resolution_no: row.get("resolution_no")?,
            resolution_on: parsed_option(row, "resolution_on")?,
            official_on: parsed_option(row, "official_on")?,
        })
    }
}

impl Reader<'_> {
    /// Every candidate file, by name.
    pub fn cases(&self) -> Result<Vec<CaseRow>> {
        let conn = self.conn();
        conn.prepare_cached(include_str!("cases.sql"))
            .and_then(|mut statement| statement.query_map([], CaseRow::read)?.collect())
            .during(conn, "list the candidate files")
    }
}
