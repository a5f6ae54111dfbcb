//! The family (item 21): what is asked of each group, and whether the counts agree.

use super::facts::Look;
use crate::answer::Answer;
use crate::checks::Gap;
use crate::record::{Relative, RelativeGroup, RelativeSide};
use crate::text::fold;

/// Words of places where children are born but not registered.
const HOSPITALS: [&str; 7] =
    ["benh vien", "tram xa", "tram y te", "nha ho sinh", "nha bao sanh", "phu san", "phong kham"];

fn is_hospital(place: &str) -> bool {
    let place = fold(place);
    HOSPITALS.iter().any(|word| place.contains(word))
}

/// V16: the place of registration of the birth, and the fields of each relative; which ones a group asks is data
/// (HD 38-HD/BTCTW, items 5, 9, 21).
pub(super) fn fields(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let facts = look.facts;
    if facts.cv.is_none() {
        return;
    }
    let birth_place = facts.person.birth_place.printed();
    if is_hospital(&birth_place) {
        gaps.push(Gap::block("birth_place_hospital", "person/birth_place").with("place", birth_place));
    }
    if facts.person.religion == Answer::Blank {
        gaps.push(Gap::block("religion_blank", "person/religion"));
    }
    let living: Vec<&str> = look.lines("living").into_iter().map(|(field, _)| field).collect();
    for (id, one) in facts.relatives() {
        let asked = match one.group {
            RelativeGroup::Grandparents => look.lines("a"),
            RelativeGroup::Parents => look.lines("b"),
            RelativeGroup::Siblings => look.lines("c"),
            RelativeGroup::Unknown(_) => Vec::new(),
        };
        let missing: Vec<&str> = asked
            .into_iter()
            .filter(|(field, _)| !(one.died && living.contains(field)) && is_blank(one, field))
            .map(|(_, label)| label)
            .collect();
        let gap = |gap: Gap| gap.with("relation", &one.relation).with("name", &one.name);
        if !missing.is_empty() {
            let found = gap(Gap::block("relative_missing", format!("cv/relatives/{id}")));
            gaps.push(found.with("fields", missing.join(", ")));
        }
        if one.died && (one.died_on.is_none() || one.died_how.trim().is_empty()) {
            gaps.push(gap(Gap::block("relative_death", format!("cv/relatives/{id}/died_on"))));
        }
        if is_hospital(&one.birth_place) {
            gaps.push(gap(Gap::block("relative_hospital", format!("cv/relatives/{id}/birth_place"))));
        }
    }
}

/// Whether a field the data names is blank; one this version does not know is not.
pub(super) fn is_blank(one: &Relative, field: &str) -> bool {
    match field {
        "name" => one.name.trim().is_empty(),
        "born" => one.born.is_none() && !one.born_unknown,
        "birth_place" => one.birth_place.trim().is_empty(),
        "hometown" => one.hometown.trim().is_empty(),
        "residence" => one.residence.trim().is_empty(),
        "occupation" => one.occupation.trim().is_empty(),
        "ethnicity" => one.ethnicity.trim().is_empty(),
        "religion" => one.religion == Answer::Blank,
        "nationality" => one.nationality.trim().is_empty(),
        "circumstances" => one.circumstances.trim().is_empty(),
        "political" => one.political == Answer::Blank,
        "conduct" => one.conduct == Answer::Blank,
        _ => false,
    }
}

/// A child of the candidate: `con gái`, `con nuôi`; not `con dâu` or `con rể`.
pub(super) fn is_child(one: &Relative) -> bool {
    let relation = fold(&one.relation);
    let by_marriage = ["con dau", "con re"].iter().any(|word| relation.starts_with(word));
    one.side == RelativeSide::Own && (relation == "con" || relation.starts_with("con ")) && !by_marriage
}

fn is_spouse(one: &Relative) -> bool {
    let relation = fold(&one.relation);
    ["vo", "chong"].iter().any(|word| relation == *word || relation.starts_with(&format!("{word} (")))
}

fn is_sibling(one: &Relative) -> bool {
    let relation = fold(&one.relation);
    let word = relation.split(' ').next().unwrap_or_default();
    one.group == RelativeGroup::Siblings
        && one.side == RelativeSide::Own
        && matches!(word, "anh" | "chi" | "em")
}

fn is_parent(one: &Relative) -> bool {
    let relation = fold(&one.relation);
    one.side == RelativeSide::Own
        && one.group == RelativeGroup::Parents
        && ["cha", "bo", "me", "ba", "ma"]
            .iter()
            .any(|word| relation == *word || relation == format!("{word} de"))
}

/// V17: spouse, children and siblings as the marriage and the counts say; nobody older than their parents.
pub(super) fn counts(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let facts = look.facts;
    let Some(cv) = facts.cv else { return };
    let spouse = facts.relatives().any(|(_, one)| is_spouse(one));
    let marriage = fold(cv.marriage.printed().unwrap_or_default());
    let single =
        marriage.starts_with("chua") || cv.marriage == Answer::No || marriage.starts_with("doc than");
    let married = marriage.starts_with("da ket hon")
        || marriage.starts_with("co vo")
        || marriage.starts_with("co chong");
    let divorced = marriage.contains("ly hon") || marriage.contains("li hon");
    let told_married =
        cv.jobs.values().filter(|row| !row.struck).any(|row| fold(&row.work).contains("ket hon"));
    if single && (spouse || told_married) {
        gaps.push(Gap::block("marriage_single", "cv/marriage"));
    } else if divorced && !spouse {
        // Of a former spouse the name, the years and the decision are asked; not the parents.
        gaps.push(Gap::block("marriage_divorced_no_row", "cv/marriage"));
    } else if (married || told_married) && !spouse {
        gaps.push(Gap::block("marriage_no_spouse", "cv/marriage"));
    }
    for (said, is_one, target, code) in [
        (cv.children, is_child as fn(&Relative) -> bool, "cv/children", "children_differ"),
        (cv.siblings, is_sibling, "cv/siblings", "siblings_differ"),
    ] {
        let listed =
            u32::try_from(facts.relatives().filter(|(_, one)| is_one(one)).count()).unwrap_or(u32::MAX);
        if let Some(said) = said.filter(|said| *said != listed) {
            gaps.push(Gap::block(code, target).with("said", said).with("listed", listed));
        }
    }
    let Some(born) = facts.person.born else { return };
    for (id, one) in facts.relatives() {
        let Some(theirs) = one.born else { continue };
        let odd =
            is_parent(one) && born.certainly_before(theirs) || is_child(one) && theirs.certainly_before(born);
        if odd {
            let gap =
                Gap::block("relative_age", format!("cv/relatives/{id}/born")).with("relation", &one.relation);
            gaps.push(gap.with("name", &one.name).with("born", theirs.shown()));
        }
    }
}
