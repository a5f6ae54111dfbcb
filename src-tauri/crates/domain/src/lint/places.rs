//! Names of places that are no more (HD 38-HD/BTCTW, item 5): the new name comes first, the old one in `(tên cũ …)`.

use super::facts::Look;
use crate::checks::Gap;
use crate::text::fold;

/// What the packs call old.
struct Old {
    /// Kinds of units there are no longer.
    units: Vec<String>,
    /// Provinces that were merged into others.
    provinces: Vec<String>,
}

impl Old {
    /// Whether a place is told by an old name alone.
    fn tells(&self, place: &str) -> bool {
        let place = place.to_lowercase();
        let is_old = |part: &str| {
            // With its marks: Quán Thánh is no quận.
            let unit = self.units.iter().any(|unit| part.starts_with(unit.as_str()));
            let folded = fold(part);
            let name = folded.strip_prefix("tinh ").unwrap_or(&folded);
            unit || self.provinces.iter().any(|province| province == name)
        };
        let mut parts = place.split([',', '-', '–', ';']).map(str::trim);
        parts.any(is_old) && !fold(&place).contains("(ten cu")
    }
}

/// V13, for places: of the candidate, and of everybody the family tells of.
pub(super) fn old_names(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let (facts, person) = (look.facts, look.facts.person);
    let old = Old {
        units: look.words("units").iter().map(|unit| format!("{} ", unit.to_lowercase())).collect(),
        provinces: look.words("provinces").iter().map(|name| fold(name)).collect(),
    };
    let gap = |place: &str, target: String| Gap::warn("place_old_name", target).with("place", place);
    for (place, target) in [
        (person.birth_place.printed(), "person/birth_place"),
        (person.hometown.printed(), "person/hometown"),
        (person.residence.printed(), "person/residence"),
    ] {
        if old.tells(&place) {
            gaps.push(gap(&place, target.to_owned()));
        }
    }
    for (id, one) in facts.relatives() {
        for (place, field) in
            [(&one.birth_place, "birth_place"), (&one.hometown, "hometown"), (&one.residence, "residence")]
        {
            if old.tells(place) {
                gaps.push(gap(place, format!("cv/relatives/{id}/{field}")));
            }
        }
    }
}
