//! Which column holds which field, as proposed, as changed by a person, and as saved for the next file.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::dictionary::Candidate;
use crate::field::{self, FieldKey};
use crate::fold::fold;
use crate::grid::Grid;
use crate::row::clean::tidy;

/// Samples shown of each column.
const SAMPLES: usize = 3;
/// Rows searched for samples.
const SAMPLED_ROWS: usize = 50;

/// One column of a sheet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ColumnMap {
    /// The column, from 0.
    pub index: u32,
    /// Its header, both rows joined.
    pub header: String,
    /// The field it holds; `None` leaves it out.
    pub field: Option<FieldKey>,
    /// How sure the proposal is: 1.0 is a known wording.
    pub score: f32,
    /// The field it would hold if an earlier column did not.
    pub duplicate_of: Option<FieldKey>,
    /// Its first values.
    pub sample: Vec<String>,
}

/// What each column of a sheet means.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Mapping {
    /// Columns that have a header or values, in order.
    pub columns: Vec<ColumnMap>,
}

/// A mapping kept for the next file of the same shape; columns are found again by their header.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SavedMapping {
    /// Columns in order.
    pub columns: Vec<SavedColumn>,
}

/// One column of a saved mapping.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedColumn {
    /// Header text.
    pub header: String,
    /// Key of the field, or nothing for a column left out.
    pub field: Option<String>,
}

impl Mapping {
    /// Gives each field to the column that names it best, the leftmost among equals.
    pub(super) fn propose(grid: &Grid, names: &BTreeMap<u32, (String, Vec<Candidate>)>) -> Self {
        let mut claims: Vec<(u32, Candidate)> = names
            .iter()
            .flat_map(|(column, (_, candidates))| {
                candidates.iter().map(move |candidate| (*column, *candidate))
            })
            .collect();
        claims.sort_by(|(_, a), (_, b)| b.score.total_cmp(&a.score));
        let mut fields: BTreeMap<u32, Candidate> = BTreeMap::new();
        let mut taken = BTreeSet::new();
        for (column, candidate) in claims {
            if !fields.contains_key(&column) && taken.insert(candidate.field) {
                fields.insert(column, candidate);
            }
        }
        let columns = (0..grid.width())
            .map(|index| {
                let named = names.get(&index);
                let given = fields.get(&index);
                let wanted = named.and_then(|(_, candidates)| candidates.first());
                ColumnMap {
                    index,
                    header: named.map(|(header, _)| header.clone()).unwrap_or_default(),
                    field: given.map(|candidate| candidate.field),
                    score: given.or(wanted).map_or(0.0, |candidate| candidate.score),
                    duplicate_of: wanted.filter(|_| given.is_none()).map(|candidate| candidate.field),
                    sample: Vec::new(),
                }
            })
            .collect();
        Self { columns }
    }

    /// How well the header is understood: the sum of the scores of its columns.
    pub(super) fn known_score(&self) -> f32 {
        self.columns.iter().filter(|column| column.field.is_some()).map(|column| column.score).sum()
    }

    pub(super) fn fill_samples(&mut self, grid: &Grid, data_start: u32) {
        let first = grid.position_of(data_start.saturating_sub(1));
        for position in first..first + SAMPLED_ROWS {
            let Some((_, cells)) = grid.row_at(position) else { break };
            for (index, cell) in cells {
                if let Some(column) = self.columns.iter_mut().find(|column| column.index == index)
                    && column.sample.len() < SAMPLES
                {
                    column.sample.push(tidy(cell.text()).chars().take(60).collect());
                }
            }
        }
        self.columns.retain(|column| !column.header.is_empty() || !column.sample.is_empty());
    }

    /// Gives a column a field, taking it from any other column; `None` leaves the column out. Returns whether the
    /// column and the field exist.
    pub fn set(&mut self, index: u32, field: Option<&str>) -> bool {
        let known = field.and_then(field::find).map(|field| field.key);
        if known.is_some() != field.is_some() || !self.columns.iter().any(|column| column.index == index) {
            return false;
        }
        for column in &mut self.columns {
            if column.index == index {
                column.field = known;
                column.duplicate_of = None;
            } else if known.is_some() && column.field == known {
                column.field = None;
            }
        }
        true
    }

    /// The mapping in the form that is kept.
    #[must_use]
    pub fn saved(&self) -> SavedMapping {
        let column = |column: &ColumnMap| SavedColumn {
            header: column.header.clone(),
            field: column.field.map(str::to_owned),
        };
        SavedMapping { columns: self.columns.iter().map(column).collect() }
    }

    /// Takes over a saved mapping. Columns are matched by header, the n-th of one name with the n-th; columns the
    /// saved mapping does not know keep their proposal unless the field is spoken for. Returns how many were matched.
    pub fn apply_saved(&mut self, saved: &SavedMapping) -> usize {
        let mut by_header: BTreeMap<String, Vec<Option<FieldKey>>> = BTreeMap::new();
        for column in saved.columns.iter().rev() {
            let field = column.field.as_deref().and_then(field::find).map(|field| field.key);
            by_header.entry(fold(&column.header)).or_default().push(field);
        }
        let mut matched = BTreeMap::new();
        for column in &self.columns {
            if let Some(field) = by_header.get_mut(&fold(&column.header)).and_then(Vec::pop) {
                matched.insert(column.index, field);
            }
        }
        let spoken_for: BTreeSet<FieldKey> = matched.values().flatten().copied().collect();
        for column in &mut self.columns {
            if let Some(field) = matched.get(&column.index) {
                column.field = *field;
                column.score = 1.0;
                column.duplicate_of = None;
            } else if column.field.is_some_and(|field| spoken_for.contains(field)) {
                column.field = None;
            }
        }
        matched.len()
    }
}
