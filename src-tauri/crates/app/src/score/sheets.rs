//! The score sheets that ship.

use sochibo_domain::rules::Confidence;
use sochibo_domain::score::ScoreSheet;

use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::wire::{Empty, ScoreSheetList, ScoreSheetOption};

/// The sheet of a cell that has chosen none: the central frame.
pub(crate) const DEFAULT_SHEET: &str = "score-central-2025";

const SHEETS: [(&str, &str); 2] = [
    ("score-central-2025.toml", include_str!("../../../../../assets/rules/score-central-2025.toml")),
    ("score-ward-2026.toml", include_str!("../../../../../assets/rules/score-ward-2026.toml")),
];

/// Every sheet a cell can use.
pub(crate) struct ScoreSheets(Vec<ScoreSheet>);

impl ScoreSheets {
    /// The sheets that ship.
    pub fn builtin() -> AppResult<Self> {
        let read = |(file, text): &(&str, &str)| {
            ScoreSheet::parse(file, text).map_err(|error| AppError::Rules(error.to_string()))
        };
        Ok(Self(SHEETS.iter().map(read).collect::<AppResult<_>>()?))
    }

    /// A sheet by its id; the central frame for a cell without a choice, or with one this version does not ship.
    pub fn of(&self, id: &str) -> AppResult<&ScoreSheet> {
        let find = |id: &str| self.0.iter().find(|sheet| sheet.id == id);
        find(id).or_else(|| find(DEFAULT_SHEET)).ok_or(AppError::Rules(DEFAULT_SHEET.to_owned()))
    }

    /// Whether there is such a sheet.
    pub fn knows(&self, id: &str) -> bool {
        self.0.iter().any(|sheet| sheet.id == id)
    }
}

/// The sheets to choose from.
pub(crate) fn sheets(app: &App, _: Empty) -> AppResult<ScoreSheetList> {
    let option = |sheet: &ScoreSheet| ScoreSheetOption {
        id: sheet.id.clone(),
        title: sheet.title.clone(),
        confidence: confidence(sheet.confidence).to_owned(),
        note: sheet.note.clone(),
    };
    Ok(ScoreSheetList { sheets: app.score_sheets().0.iter().map(option).collect() })
}

/// The word of a confidence.
pub(super) fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Confirmed => "confirmed",
        Confidence::Single => "single",
        Confidence::Uncertain => "uncertain",
    }
}
