//! The running numbers of a cell's papers: one series for each type through the term (HD 05-HD/VPTW).

mod twice;

pub use twice::{Numbered, PaperOf, gap_before, twins};

use crate::record::{Cell, DocumentType, MeetingKind};

/// The number a paper carries, from what was typed: `5`, `05` and `05-NQ/CB` are the fifth.
pub fn number_of(typed: &str) -> Option<u32> {
    let typed = typed.trim();
    let digits = typed.find(|c: char| !c.is_ascii_digit()).map_or(typed, |end| typed.split_at(end).0);
    digits.parse().ok().filter(|number| *number > 0)
}

impl MeetingKind {
    /// Whether its resolutions stand outside the cell's series: a congress numbers its own, under the body symbol ĐH
    /// (HD 05-HD/VPTW).
    pub fn numbers_its_own(&self) -> bool {
        *self == Self::Congress
    }
}

impl Cell {
    /// The number the next paper of a type gets.
    pub fn next_number(&self, kind: &DocumentType) -> u32 {
        self.next_numbers.get(kind.as_str()).copied().unwrap_or(1).max(1)
    }

    /// Takes note that a paper's number went from `before` to `now`, proposed or given by hand.
    ///
    /// A number beyond the series moves it on. Correcting the number given last moves it back: a slip of the finger
    /// leaves no hole.
    pub fn register_number(&mut self, kind: &DocumentType, before: Option<u32>, now: Option<u32>) {
        let next = self.next_number(kind);
        let was_last = before.is_some_and(|before| before.checked_add(1) == Some(next));
        let moved = match (before, now) {
            (before, now) if before == now => next,
            (_, Some(now)) if was_last => now.saturating_add(1),
            (_, Some(now)) => next.max(now.saturating_add(1)),
            (Some(before), None) if was_last => before,
            (_, None) => next,
        };
        if moved != next {
            self.next_numbers.insert(kind.to_string(), moved);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_it_is_typed() {
        for (typed, number) in [
            ("5", Some(5)),
            (" 05 ", Some(5)),
            ("05-NQ/CB", Some(5)),
            ("12a", Some(12)),
            ("", None),
            ("0", None),
            ("NQ 5", None),
            ("99999999999", None),
        ] {
            assert_eq!(number_of(typed), number, "{typed}");
        }
    }

    #[test]
    fn a_series_runs_on_with_what_is_used_and_back_with_a_slip() {
        let kind = DocumentType::Resolution;
        for (next, before, now, then) in [
            (6, None, Some(6), 7),
            // Given by hand: a paper numbered before the book was kept, or one ahead of the series.
            (6, None, Some(3), 6),
            (6, None, Some(9), 10),
            // The last one corrected, taken away, or left.
            (67, Some(66), Some(6), 7),
            (7, Some(6), None, 6),
            (7, Some(6), Some(6), 7),
            // An older one.
            (7, Some(2), Some(3), 7),
            (7, Some(2), None, 7),
            (7, None, None, 7),
        ] {
            let mut cell = Cell::default();
            cell.next_numbers.insert("NQ".to_owned(), next);
            cell.register_number(&kind, before, now);
            assert_eq!(cell.next_number(&kind), then, "{next} {before:?} {now:?}");
        }
    }

    #[test]
    fn a_series_begins_with_one_and_each_type_has_its_own() {
        let mut cell = Cell::default();
        cell.register_number(&DocumentType::Resolution, None, Some(1));
        assert_eq!(cell.next_number(&DocumentType::Resolution), 2);
        assert_eq!(cell.next_number(&DocumentType::Decision), 1);
    }
}
