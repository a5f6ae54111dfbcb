//! How far a CV has come, and the relatives it asks for (HD 38-HD/BTCTW pt 1.4.2, 26 items).

use crate::answer::Answer;
use crate::record::{
    Address, Cv, Gender, Person, Relative, RelativeGroup, RelativeSide, Verification, in_order,
};
use crate::text::fold;

/// Number of items.
pub const ITEMS: usize = 26;

/// Which items say something, by number less one. An explicit "không" says something.
pub fn answered<'a>(
    cv: &Cv,
    person: &Person,
    verifications: impl IntoIterator<Item = &'a Verification>,
) -> [bool; ITEMS] {
    let said = |text: &str| !text.trim().is_empty();
    let known = |answer: &Answer| *answer != Answer::Blank;
    let place = |place: &Address| said(&place.detail) && said(&place.province);
    let first = &cv.first_admission;
    let asked: Vec<&Verification> = verifications.into_iter().filter(|one| !one.struck).collect();
    [
        said(&person.full_name),
        said(&person.other_name),
        person.born.is_some() && said(&person.personal_id),
        person.gender != Gender::Unset,
        place(&person.birth_place),
        place(&person.hometown),
        place(&person.residence),
        said(&person.ethnicity) && said(&cv.nationality),
        known(&person.religion),
        said(&person.occupation),
        [&person.schooling, &person.qualification, &person.theory, &person.languages]
            .into_iter()
            .all(|level| said(level))
            && [&cv.technology, &cv.degree, &cv.title, &cv.computing, &cv.minority_language]
                .into_iter()
                .all(known),
        cv.union_joined_on.is_some() && said(&cv.union_joined_at) || fold(&cv.union_joined_at) == "khong",
        // Only those admitted again fill it in; then all of it.
        *first == Default::default()
            || first.admitted_on.is_some() && said(&first.admitted_at) && said(&first.introducers),
        !in_order(&cv.history).is_empty(),
        !in_order(&cv.jobs).is_empty(),
        [&cv.interruptions, &cv.imprisonment, &cv.foreign_relations, &cv.religious_office]
            .into_iter()
            .all(known),
        cv.no_courses || !in_order(&cv.courses).is_empty(),
        cv.no_abroad || !in_order(&cv.abroad).is_empty(),
        cv.no_awards || !in_order(&cv.awards).is_empty(),
        cv.no_discipline || !in_order(&cv.discipline).is_empty(),
        family(cv),
        said(&cv.strengths) && said(&cv.weaknesses),
        said(&cv.signed_at) && cv.signed_on.is_some(),
        !asked.is_empty() && asked.iter().all(|one| one.written_on.is_some() || said(&one.exempt_reason)),
        said(&cv.cell_remarks) && cv.cell_remarks_on.is_some(),
        cv.certified_on.is_some(),
    ]
}

/// Parents are told, everybody listed has a name and a year of birth, and the numbers told agree with the list.
fn family(cv: &Cv) -> bool {
    let people = in_order(&cv.relatives);
    let told = |relative: &Relative| {
        !relative.name.trim().is_empty() && (relative.born.is_some() || relative.born_unknown)
    };
    let parents = people.iter().filter(|(_, one)| one.group == RelativeGroup::Parents).count();
    cv.marriage != Answer::Blank && parents >= 2 && people.iter().all(|(_, one)| told(one))
}

/// A relative the booklet asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Which group.
    pub group: RelativeGroup,
    /// Whose.
    pub side: RelativeSide,
    /// Quan hệ.
    pub relation: String,
}

/// Relatives of a group and side the list still lacks: grandparents, parents, spouse and the spouse's parents, and as
/// many brothers, sisters and children as the person says there are. They are asked for, not assumed to be known.
pub fn asked_for(cv: &Cv, gender: &Gender, group: &RelativeGroup, side: &RelativeSide) -> Vec<Asked> {
    let spouse = match gender {
        Gender::Male => "vợ",
        Gender::Female => "chồng",
        _ => "vợ (chồng)",
    };
    let own = *side == RelativeSide::Own;
    let of = |relation: &str| if own { relation.to_owned() } else { format!("{relation} {spouse}") };
    let wanted: Vec<String> = match group {
        RelativeGroup::Grandparents => ["ông nội", "bà nội", "ông ngoại", "bà ngoại"].map(of).into(),
        RelativeGroup::Parents if own => vec!["cha đẻ".to_owned(), "mẹ đẻ".to_owned()],
        RelativeGroup::Parents => vec![spouse.to_owned(), of("cha"), of("mẹ")],
        _ if own => {
            let siblings = (0..cv.siblings.unwrap_or(0)).map(|_| "anh (chị, em) ruột".to_owned());
            siblings.chain((0..cv.children.unwrap_or(0)).map(|_| "con".to_owned())).collect()
        }
        _ => vec![of("anh (chị, em) ruột")],
    };
    let mut listed: Vec<String> = in_order(&cv.relatives)
        .into_iter()
        .filter(|(_, one)| one.group == *group && one.side == *side)
        .map(|(_, one)| kin(&one.relation))
        .collect();
    wanted
        .into_iter()
        .filter(|relation| match listed.iter().position(|known| *known == kin(relation)) {
            // Each one listed answers one asked for.
            Some(place) => {
                listed.swap_remove(place);
                false
            }
            None => true,
        })
        .map(|relation| Asked { group: group.clone(), side: side.clone(), relation })
        .collect()
}

/// Relations that are one in the list: a brother and a sister, a son and a daughter.
fn kin(relation: &str) -> String {
    let folded = fold(relation);
    match folded.split([' ', '(']).next() {
        Some("anh" | "chi" | "em") => "sibling".to_owned(),
        Some("con") => "child".to_owned(),
        Some("bo" | "ba" | "cha") if !folded.starts_with("ba noi") && !folded.starts_with("ba ngoai") => {
            format!("cha {}", folded.rsplit(' ').next().unwrap_or_default())
        }
        Some("me" | "ma") => format!("me {}", folded.rsplit(' ').next().unwrap_or_default()),
        _ => folded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn relations(cv: &Cv, gender: &Gender, group: RelativeGroup, side: RelativeSide) -> Vec<String> {
        asked_for(cv, gender, &group, &side).into_iter().map(|asked| asked.relation).collect()
    }

    fn listing(relations: &[(&str, RelativeGroup)]) -> Cv {
        let relative = |(place, (relation, group)): (usize, &(&str, RelativeGroup))| {
            let one =
                Relative { relation: (*relation).to_owned(), group: group.clone(), ..Relative::default() };
            (place.to_string(), one)
        };
        Cv { relatives: relations.iter().enumerate().map(relative).collect(), ..Cv::default() }
    }

    /// HD 38-HD/BTCTW (21): groups a, b and c of both sides.
    #[test]
    fn the_relatives_asked_for_follow_the_groups_of_the_booklet() {
        let cv = Cv { siblings: Some(2), children: Some(1), ..Cv::default() };
        use RelativeGroup::{Grandparents, Parents, Siblings};
        use RelativeSide::{Own, Spouse};
        for (gender, group, side, expected) in [
            (Gender::Male, Grandparents, Own, &["ông nội", "bà nội", "ông ngoại", "bà ngoại"][..]),
            (
                Gender::Female,
                Grandparents,
                Spouse,
                &["ông nội chồng", "bà nội chồng", "ông ngoại chồng", "bà ngoại chồng"],
            ),
            (Gender::Female, Parents, Own, &["cha đẻ", "mẹ đẻ"]),
            (Gender::Male, Parents, Spouse, &["vợ", "cha vợ", "mẹ vợ"]),
            (Gender::Male, Siblings, Own, &["anh (chị, em) ruột", "anh (chị, em) ruột", "con"]),
            (Gender::Male, Siblings, Spouse, &["anh (chị, em) ruột vợ"]),
        ] {
            assert_eq!(relations(&cv, &gender, group, side), expected);
        }
    }

    #[test]
    fn who_is_listed_is_not_asked_for_again_whatever_the_word() {
        let cv = Cv {
            siblings: Some(3),
            children: Some(1),
            ..listing(&[
                ("Bố đẻ", RelativeGroup::Parents),
                ("Chị gái", RelativeGroup::Siblings),
                ("em ruột", RelativeGroup::Siblings),
                ("Con trai", RelativeGroup::Siblings),
                ("Bà ngoại", RelativeGroup::Grandparents),
            ])
        };
        let own = |group| relations(&cv, &Gender::Female, group, RelativeSide::Own);
        assert_eq!(own(RelativeGroup::Parents), ["mẹ đẻ"]);
        assert_eq!(own(RelativeGroup::Siblings), ["anh (chị, em) ruột"]);
        assert_eq!(own(RelativeGroup::Grandparents), ["ông nội", "bà nội", "ông ngoại"]);
    }

    #[test]
    fn an_empty_cv_says_only_what_nobody_has_to_say() {
        let items = answered(&Cv::default(), &Person::default(), []);
        let said: Vec<usize> =
            items.iter().zip(1..).filter(|(said, _)| **said).map(|(_, item)| item).collect();
        // (13) is for those admitted once before.
        assert_eq!(said, [13]);
    }

    #[test]
    fn an_explicit_no_answers_an_item_and_half_an_answer_does_not() {
        let person = Person { religion: Answer::No, ethnicity: "Kinh".into(), ..Person::default() };
        let half = Cv { interruptions: Answer::No, no_courses: true, ..Cv::default() };
        let items = answered(&half, &person, []);
        assert!(items[8] && items[16] && !items[7] && !items[15]);
        let whole = Cv {
            nationality: "Việt Nam".into(),
            imprisonment: Answer::No,
            foreign_relations: Answer::No,
            religious_office: Answer::No,
            ..half
        };
        let items = answered(&whole, &person, []);
        assert!(items[7] && items[15]);
    }
}
