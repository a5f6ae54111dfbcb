//! An opened workbook.

use std::path::Path;

use crate::error::SheetError;
use crate::grid::{Grid, cell_name};
use crate::header::{self, Guess};
use crate::legacy::{self, LegacyFont};
use crate::limits::MAX_FILE_BYTES;
use crate::row::Rows;
use crate::source;

/// A sheet of a workbook.
#[derive(Debug)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Hidden sheets are listed, and never chosen on their own.
    pub hidden: bool,
    /// Rows up to the last filled one.
    pub rows: u32,
    /// Columns up to the last filled one.
    pub columns: u32,
    pub(crate) grid: Grid,
    pub(crate) legacy: Option<LegacyCell>,
}

/// The first cell typed in an old font, on a sheet where such cells are no accident.
#[derive(Debug, Clone)]
pub(crate) struct LegacyCell {
    pub(crate) font: LegacyFont,
    pub(crate) cell: String,
    pub(crate) sample: String,
}

/// A workbook held in memory. The file is not touched again.
#[derive(Debug)]
pub struct Workbook {
    sheets: Vec<Sheet>,
    from_1904: bool,
}

impl Workbook {
    /// Reads a workbook from its bytes; `file_name` tells text tables (`.csv`, `.tsv`, `.txt`) from other files.
    ///
    /// # Errors
    /// Everything of [`SheetError`] that concerns reading; a workbook whose visible sheets are all typed in an old
    /// font is refused as [`SheetError::LegacyFont`].
    pub fn open(bytes: Vec<u8>, file_name: &str) -> Result<Self, SheetError> {
        refuse_too_large(u64::try_from(bytes.len()).unwrap_or(u64::MAX))?;
        let book = source::read(bytes, file_name)?;
        let sheets: Vec<Sheet> = book
            .sheets
            .into_iter()
            .map(|raw| Sheet {
                rows: raw.grid.height(),
                columns: raw.grid.width(),
                legacy: legacy_cell(&raw.grid),
                name: raw.name,
                hidden: raw.hidden,
                grid: raw.grid,
            })
            .collect();
        let workbook = Self { sheets, from_1904: book.from_1904 };
        workbook.refuse_unusable()?;
        Ok(workbook)
    }

    /// Reads a workbook from disk; one that is too large is refused before it is read.
    ///
    /// # Errors
    /// As [`open`](Self::open), and [`SheetError::Io`].
    pub fn open_path(path: &Path) -> Result<Self, SheetError> {
        let io =
            |operation| move |source| SheetError::Io { operation, path: path.display().to_string(), source };
        refuse_too_large(std::fs::metadata(path).map_err(io("look at"))?.len())?;
        let bytes = std::fs::read(path).map_err(io("read"))?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Self::open(bytes, &name)
    }

    /// The sheets, hidden ones included, in the order of the file.
    #[must_use]
    pub fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    /// The best reading of the visible sheet whose header is understood best, the first among equals.
    #[must_use]
    pub fn guess(&self) -> Guess {
        let visible = self.sheets.iter().enumerate().filter(|(_, sheet)| !sheet.hidden && sheet.rows > 0);
        let mut best: Option<(Guess, f32)> = None;
        for (index, sheet) in visible {
            let (guess, score) = header::guess_sheet(index, sheet);
            if best.as_ref().is_none_or(|(_, other)| score > *other) {
                best = Some((guess, score));
            }
        }
        // Opening refuses a workbook without a filled visible sheet.
        best.map_or_else(Guess::nothing, |(guess, _)| guess)
    }

    /// The best reading of one sheet, hidden or not.
    #[must_use]
    pub fn guess_sheet(&self, index: usize) -> Option<Guess> {
        self.sheets.get(index).map(|sheet| header::guess_sheet(index, sheet).0)
    }

    /// The rows under the header, as `guess` (possibly corrected by a person) reads them.
    #[must_use]
    pub fn rows(&self, guess: &Guess) -> Rows<'_> {
        Rows::new(self.sheets.get(guess.sheet).map(|sheet| &sheet.grid), guess, self.from_1904)
    }

    fn refuse_unusable(&self) -> Result<(), SheetError> {
        let filled: Vec<&Sheet> =
            self.sheets.iter().filter(|sheet| !sheet.hidden && sheet.rows > 0).collect();
        if filled.is_empty() {
            let hidden = self.sheets.iter().filter(|sheet| sheet.rows > 0).map(|sheet| sheet.name.clone());
            return Err(SheetError::NoCells { hidden: hidden.collect() });
        }
        if filled.iter().all(|sheet| sheet.legacy.is_some())
            && let Some(sheet) = filled.first()
            && let Some(found) = sheet.legacy.clone()
        {
            let LegacyCell { font, cell, sample } = found;
            return Err(SheetError::LegacyFont { font, sheet: sheet.name.clone(), cell, sample });
        }
        Ok(())
    }
}

fn refuse_too_large(bytes: u64) -> Result<(), SheetError> {
    if bytes > MAX_FILE_BYTES {
        return Err(SheetError::TooLarge { bytes, limit: MAX_FILE_BYTES });
    }
    Ok(())
}

/// Cells with marks that are looked at before a sheet is judged.
const JUDGED_CELLS: usize = 1_000;
/// Fewer cells in an old font than this are slips of single rows, reported there.
const LEAST_LEGACY_CELLS: usize = 3;

/// A sheet is typed in an old font when at least a fifth of its texts with marks are (headers often are not).
fn legacy_cell(grid: &Grid) -> Option<LegacyCell> {
    let mut first = None;
    let (mut marked, mut old) = (0_usize, 0_usize);
    for (row, column, text) in grid.texts().filter(|(_, _, text)| !text.is_ascii()).take(JUDGED_CELLS) {
        marked += 1;
        if let Some(font) = legacy::font_of(text) {
            old += 1;
            first.get_or_insert_with(|| LegacyCell {
                font,
                cell: cell_name(row, column),
                sample: text.chars().take(60).collect(),
            });
        }
    }
    first.filter(|_| old >= LEAST_LEGACY_CELLS && old * 5 >= marked)
}
