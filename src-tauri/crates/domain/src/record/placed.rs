//! Lists that people reorder: maps from id to row with a fractional order, so that two machines that both move rows agree.

use std::collections::BTreeMap;

/// A row of a list that people reorder: what was struck stays in the record and out of sight.
pub trait Placed {
    /// Place in the list.
    fn order(&self) -> f64;
    /// Taken off the list.
    fn struck(&self) -> bool;
}

/// The rows that count, in their order; rows that two machines put at one place stand by id.
pub fn in_order<T: Placed>(rows: &BTreeMap<String, T>) -> Vec<(&String, &T)> {
    let mut rows: Vec<(&String, &T)> = rows.iter().filter(|(_, row)| !row.struck()).collect();
    rows.sort_by(|(_, a), (_, b)| a.order().total_cmp(&b.order()));
    rows
}

/// A place between two neighbours; beside the only one there is.
pub fn between(earlier: Option<f64>, later: Option<f64>) -> f64 {
    match (earlier, later) {
        (Some(earlier), Some(later)) => f64::midpoint(earlier, later),
        (Some(earlier), None) => earlier + 1.0,
        (None, Some(later)) => later - 1.0,
        (None, None) => 0.0,
    }
}

/// The place before `before`, or behind the last where that is empty; `moved` is looked past. `places` are in order.
/// Nothing when none of them is called `before`.
pub fn place_before<K: AsRef<str>>(
    places: impl IntoIterator<Item = (K, f64)>,
    before: &str,
    moved: &str,
) -> Option<f64> {
    let places: Vec<(K, f64)> = places.into_iter().filter(|(id, _)| id.as_ref() != moved).collect();
    let at = match before {
        "" => places.len(),
        id => places.iter().position(|(known, _)| known.as_ref() == id)?,
    };
    let order = |at: usize| places.get(at).map(|(_, order)| *order);
    Some(between(at.checked_sub(1).and_then(order), order(at)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_lies_between_its_neighbours_and_past_what_is_moved() {
        let places = [("a", 1.0), ("b", 2.0), ("c", 3.0)];
        for (before, moved, expected) in [
            ("", "", Some(4.0)),
            ("a", "", Some(0.0)),
            ("c", "", Some(2.5)),
            ("c", "b", Some(2.0)),
            ("", "c", Some(3.0)),
            ("b", "b", None),
            ("x", "", None),
        ] {
            assert_eq!(place_before(places, before, moved), expected, "{before} {moved}");
        }
        assert_eq!(place_before([("a", 7.0)], "", "a"), Some(0.0), "the only one stays alone");
    }
}
