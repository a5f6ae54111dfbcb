//! The cell: its name, its superior, and what the first run asks.

use std::collections::BTreeMap;

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use crate::calendar::HolidayRow;
use crate::date::{CivilDate, ClockTime};
use crate::id::{CellId, PersonId};
use crate::plan::RegularDay;
use crate::record::OwnHoliday;
use crate::stored::word_enum;

word_enum! {
    /// What sort of place the cell is in; agenda presets follow it (HD 42-HD/BTCTW, part II.4).
    CellKind {
        /// Thôn, tổ dân phố.
        Residential = "residential",
        /// Cơ quan.
        Agency = "agency",
        /// Trường học.
        School = "school",
        /// Doanh nghiệp.
        Enterprise = "enterprise",
        /// Lực lượng vũ trang.
        Armed = "armed",
        /// Loại khác.
        Other = "other",
    } default Residential
}

word_enum! {
    /// Whom the cell answers to. It decides heads of papers and which admission form the cell prints.
    SuperiorKind {
        /// Đảng ủy cơ sở (agency, school, enterprise …), itself under a higher committee.
        BaseCommittee = "base_committee",
        /// Đảng ủy xã, phường, đặc khu, directly.
        Commune = "commune",
    } default Commune
}

word_enum! {
    /// Types of documents a cell numbers, one running series each through the term (HD 05-HD/VPTW, `Số 05-NQ/CB`).
    DocumentType {
        /// Nghị quyết.
        Resolution = "NQ",
        /// Quyết định.
        Decision = "QĐ",
        /// Kết luận.
        Conclusion = "KL",
        /// Báo cáo.
        Report = "BC",
        /// Kế hoạch.
        Plan = "KH",
        /// Thông báo.
        Notice = "TB",
        /// Chương trình.
        Programme = "CTr",
        /// Tờ trình.
        Submission = "TTr",
        /// Công văn.
        Letter = "CV",
        /// Biên bản.
        Minutes = "BB",
    } default Resolution
}

/// The superior's agreement to the cell's use of the app, recorded at the first run.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct SuperiorAgreement {
    /// Number and symbol of the paper, or empty when the agreement was oral.
    pub number: String,
    /// When it was given.
    pub date: Option<CivilDate>,
    /// Who agreed, in words.
    pub note: String,
}

/// A sentence the cell keeps for its minutes, to insert and edit.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Sentence {
    /// Role of the agenda item it is for; empty for every one.
    pub role: String,
    /// The text it is offered for: `body`, `conclusion`, `summary`, `read_back_remarks`.
    pub place: String,
    /// The words.
    pub text: String,
    /// Taken off again.
    pub struck: bool,
}

/// What the level above asked of each year, by year.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Targets {
    /// New members to admit.
    pub admissions: BTreeMap<String, u32>,
    /// People to put on the list of cảm tình Đảng.
    pub sympathisers: BTreeMap<String, u32>,
    /// The paper that set them.
    pub instruments: BTreeMap<String, String>,
}

/// The permission to keep files of members on this machine: they belong to the level above (HD 38-HD/BTCTW, part II).
/// Another permission is another entry, so that what was allowed when can be told.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Keeping {
    /// Who gave it.
    pub by: String,
    /// In which post.
    pub post: String,
    /// Number and symbol of the paper.
    pub number: String,
    /// Its date.
    pub date: Option<CivilDate>,
    /// Who recorded it here.
    pub recorded_by: String,
    /// When, Unix milliseconds.
    pub recorded_ms: i64,
    /// Taken back.
    pub struck: bool,
}

/// How papers are named for the digitisation of members' files (Công văn 1361-CV/BTCTW).
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Digitisation {
    /// Codes of the organisations from the centre down to the cell, by `M1` … `M5`.
    pub codes: BTreeMap<String, String>,
    /// What stands between words, `space` or `underscore`; that of the profile when empty.
    pub separator: String,
}

/// The cell whose book this is. A vault holds exactly one.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Cell {
    /// Id.
    pub id: CellId,
    /// Name without the word "Chi bộ", for example `Tổ dân phố 5`.
    pub name: String,
    /// Name of the superior without `Đảng bộ`/`Đảng ủy`, for example `phường Minh Khai`.
    pub superior: String,
    /// First line of the head of papers: `ĐẢNG BỘ` or `ĐẢNG ỦY`.
    pub superior_line: String,
    /// What the superior is.
    pub superior_kind: SuperiorKind,
    /// What sort of cell it is.
    pub kind: CellKind,
    /// Where papers are dated from, for example `Hà Nội`.
    pub place: String,
    /// Where it usually meets.
    pub meeting_place: String,
    /// Whether it has a committee (chi ủy).
    pub has_committee: bool,
    /// The secretary's name as typed at the first run.
    pub secretary_name: String,
    /// The secretary, once a person exists.
    pub secretary: Option<PersonId>,
    /// Agreement of the superior.
    pub agreement: SuperiorAgreement,
    /// Next number of each document type, by [`DocumentType`] word.
    pub next_numbers: BTreeMap<String, u32>,
    /// Local rule overlay in use, empty for none.
    pub overlay: String,
    /// Whether this is the practice cell: every screen says so and every print is watermarked.
    pub practice: bool,
    /// Its own sentences for minutes, by id.
    #[autosurgeon(missing = "Default::default")]
    pub sentences: BTreeMap<String, Sentence>,
    /// Score sheet it uses; the central frame when empty.
    #[autosurgeon(missing = "Default::default")]
    pub score_sheet: String,
    /// The usual day of the regular meeting.
    #[autosurgeon(missing = "Default::default")]
    pub regular_day: Option<RegularDay>,
    /// When it usually begins.
    #[autosurgeon(missing = "Default::default")]
    pub regular_time: Option<ClockTime>,
    /// First day of the month on which it may be held, where the superior set one.
    #[autosurgeon(missing = "Default::default")]
    pub regular_from: Option<u32>,
    /// Last such day.
    #[autosurgeon(missing = "Default::default")]
    pub regular_to: Option<u32>,
    /// Yearly targets of admission.
    #[autosurgeon(missing = "Default::default")]
    pub targets: Targets,
    /// Permissions to keep files of members on this machine, by id.
    #[autosurgeon(missing = "Default::default")]
    pub keeping: BTreeMap<String, Keeping>,
    /// How papers are named for the digitisation of files.
    #[autosurgeon(missing = "Default::default")]
    pub digitisation: Digitisation,
    /// Its own rows of the calendar of days off, by id.
    #[autosurgeon(missing = "Default::default")]
    pub holidays: BTreeMap<String, OwnHoliday>,
}

impl Cell {
    /// Its own rows of the calendar that count, by day.
    pub fn holiday_rows(&self) -> Vec<HolidayRow> {
        let mut rows: Vec<HolidayRow> = self.holidays.values().filter_map(OwnHoliday::row).collect();
        rows.sort_by_key(|row| row.date);
        rows
    }

    /// Whether files of members may be kept on this machine.
    pub fn keeps_files(&self) -> bool {
        self.keeping.values().any(|keeping| !keeping.struck)
    }
}
