//! The rule packs that ship, layered with the local overlay of a cell.

mod compiled;
mod due;
mod overlay;
mod vote;

use std::collections::BTreeMap;

use sochibo_domain::CivilDate;
use sochibo_domain::calendar::Calendar;
use sochibo_domain::rules::{Confidence, Layer, RuleError, RulePack, Rules, RulesAt};
use sochibo_domain::vote::VoteError;

use crate::error::{AppError, AppResult};

pub use due::due_by_rule;
pub(crate) use overlay::{overlays, unknown_overlay};
pub(crate) use vote::rules_vote;
pub use vote::vote_by_rule;

const PACKS: [(&str, &str); 3] = [
    (
        "central-2025-07.toml",
        concat!(
            include_str!("../../../../../assets/rules/central-2025-07.toml"),
            include_str!("../../../../../assets/rules/central-2025-07.admission.toml"),
        ),
    ),
    ("central-2026-07.toml", include_str!("../../../../../assets/rules/central-2026-07.toml")),
    ("hanoi-2025-11.toml", include_str!("../../../../../assets/rules/hanoi-2025-11.toml")),
];

const HOLIDAYS: (&str, &str) =
    ("holidays-vn.toml", include_str!("../../../../../assets/rules/holidays-vn.toml"));

/// Every pack, and one layering for each overlay a cell can use.
pub(crate) struct RuleBook {
    titles: BTreeMap<String, String>,
    layered: BTreeMap<String, Rules>,
    plain: Rules,
    holidays: Calendar,
    compiled: compiled::Compiled,
}

impl RuleBook {
    /// The packs that ship.
    pub fn builtin() -> AppResult<Self> {
        let packs: Vec<RulePack> =
            PACKS.iter().map(|(file, text)| RulePack::parse(file, text)).collect::<Result<_, _>>()?;
        let mut layered = BTreeMap::new();
        for pack in packs.iter().filter(|pack| pack.layer == Layer::Local) {
            layered.insert(pack.id.clone(), Rules::layered(&packs, Some(&pack.id))?);
        }
        let titles = packs.iter().map(|pack| (pack.id.clone(), pack.title.clone())).collect();
        let (file, table) = HOLIDAYS;
        let holidays = Calendar::parse(file, table).map_err(|error| AppError::Rules(error.to_string()))?;
        let plain = Rules::layered(&packs, None)?;
        Ok(Self { titles, layered, plain, holidays, compiled: compiled::Compiled::default() })
    }

    /// The rules of a cell. An overlay this version does not ship is left out.
    pub fn of(&self, overlay: &str) -> &Rules {
        self.layered.get(overlay).unwrap_or(&self.plain)
    }

    /// The rules of a cell on the day of an act.
    pub fn on(&self, day: CivilDate, overlay: &str) -> RulesAt<'_> {
        self.of(overlay).at(day)
    }

    /// Public holidays and swapped days that ship.
    pub fn holidays(&self) -> &Calendar {
        &self.holidays
    }

    /// Whether a cell can use this overlay: one that ships, or none.
    pub fn knows(&self, overlay: &str) -> bool {
        overlay.is_empty() || self.layered.contains_key(overlay)
    }

    /// The packs in force, in words.
    pub fn title_on(&self, day: CivilDate, overlay: &str) -> String {
        let central = self.on(day, overlay).pack_id();
        [central, overlay]
            .into_iter()
            .filter_map(|id| self.titles.get(id).map(String::as_str))
            .collect::<Vec<_>>()
            .join(" + ")
    }

    /// The titles of a pack and the local rules beside it, in words.
    pub fn titles_of(&self, pack: &str, overlay: &str) -> String {
        let both = [pack, overlay].into_iter().filter(|id| !id.is_empty());
        both.map(|id| self.title_of(id)).collect::<Vec<_>>().join(" + ")
    }

    /// The title of a pack.
    pub fn title_of(&self, pack: &str) -> String {
        self.titles.get(pack).cloned().unwrap_or_else(|| pack.to_owned())
    }
}

/// How sure a value is, as the wire says it.
pub(crate) fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Confirmed => "confirmed",
        Confidence::Single => "single",
        Confidence::Uncertain => "uncertain",
    }
}

impl From<VoteError> for AppError {
    fn from(error: VoteError) -> Self {
        let detail = error.to_string();
        if let VoteError::Rule(_) = error {
            return Self::Rules(detail);
        }
        let params = error.params().into_iter().chain([("detail", detail)]);
        let params = params.map(|(key, value)| (key.to_owned(), value)).collect();
        Self::Refused { code: error.code(), params, hint: None }
    }
}

impl From<RuleError> for AppError {
    fn from(error: RuleError) -> Self {
        Self::Rules(error.to_string())
    }
}
