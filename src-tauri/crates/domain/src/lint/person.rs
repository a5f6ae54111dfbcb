//! The candidate: age, schooling, and whether the file speaks of one person throughout.

use super::facts::{Look, Stage};
use super::{keys, places};
use crate::checks::Gap;
use crate::date::{CivilDate, PartialDate};
use crate::record::{Case, Gender};
use crate::schooling::{self, Level};

/// V01.
pub(super) fn age(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let (facts, on) = (look.facts, look.facts.considered_on());
    let (Some(from), Some(to)) = (look.months("from", on), look.months("to", on)) else { return };
    if let Some(born) = facts.person.born {
        age_gaps(born, on, (from, to), has_consent(facts.case), gaps);
    }
}

/// Age by month on the day the cell considers; above the upper limit with the written consent of the provincial
/// standing committee (QĐ 294-QĐ/TW pt 1.1).
pub(crate) fn age_gaps(
    born: PartialDate,
    on: CivilDate,
    (from, to): (i32, i32),
    consent: bool,
    gaps: &mut Vec<Gap>,
) {
    let (least, most) = months_old(born, on);
    let gap = |gap: Gap, years: i32| gap.with("born", born.shown()).with("limit", years);
    let target = "person/born";
    if most < from * 12 {
        gaps.push(gap(Gap::block("age_under", target), from));
    } else if least > to * 12 {
        if !consent {
            gaps.push(gap(Gap::block("age_over", target), to));
        }
    } else if least < from * 12 || most > to * 12 {
        gaps.push(gap(Gap::warn("age_unclear", target), if least < from * 12 { from } else { to }));
    }
}

/// Whether the file holds the written consent of the provincial standing committee.
pub(crate) fn has_consent(case: &Case) -> bool {
    case.papers.values().any(|paper| paper.is_current() && paper.kind == keys::PROVINCIAL_CONSENT)
}

/// Full months between a birth date and a day by the month alone: fewest and most when the month is not known.
pub(super) fn months_old(born: PartialDate, on: CivilDate) -> (i32, i32) {
    let months = |year: i16, month: i8| i32::from(year) * 12 + i32::from(month);
    let now = months(on.year(), on.month());
    match born {
        PartialDate::Year(year) => (now - months(year, 12), now - months(year, 1)),
        PartialDate::Month { year, month } => (now - months(year, month), now - months(year, month)),
        PartialDate::Day(date) => {
            let old = now - months(date.year(), date.month());
            (old, old)
        }
    }
}

/// V02: lower secondary school; less where the area allows it, and with less than primary school only with the written
/// consent of the provincial standing committee (QĐ 294-QĐ/TW pt 1.2; HD 06-HD/TW pt 1.2).
pub(super) fn schooling(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let facts = look.facts;
    let (written, target) = (facts.person.schooling.trim(), "person/schooling");
    if written.is_empty() {
        if facts.stage() > Stage::Listed {
            gaps.push(Gap::block("schooling_missing", target));
        }
        return;
    }
    let gap = |gap: Gap| gap.with("schooling", written);
    let named = !facts.case.source.schooling_exception.trim().is_empty();
    let excepted = named || keys::LESS_SCHOOLING.iter().any(|track| facts.track(track) == Some(true));
    match schooling::level(written) {
        None => gaps.push(gap(Gap::warn("schooling_unclear", target))),
        Some(Level::Lower | Level::Upper) => {}
        Some(_) if !excepted => gaps.push(gap(Gap::block("schooling_low", target))),
        Some(Level::Primary) => {}
        Some(Level::Below) if has_consent(facts.case) => {}
        Some(Level::Below) => gaps.push(gap(Gap::block("schooling_no_consent", target))),
    }
}

/// V13: the papers print the facts of one person record, so they cannot differ among themselves; what can differ is what
/// stands beside it.
pub(super) fn identity(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let (facts, person) = (look.facts, look.facts.person);
    if facts.cv.is_some_and(|cv| cv.person != facts.case.person) {
        gaps.push(Gap::block("identity_other_cv", "cv"));
    }
    if facts.member(facts.case.member).is_some_and(|known| known.member.person != facts.case.person) {
        gaps.push(Gap::block("identity_other_member", "member"));
    }
    let length = person.full_name.chars().count();
    if let Some(most) = look.number("name_length", facts.today)
        && u32::try_from(length).is_ok_and(|length| length > most)
    {
        gaps.push(Gap::warn("name_long", "person/full_name").with("length", length).with("most", most));
    }
    personal_id(look, gaps);
    let joined = facts.cv.and_then(|cv| cv.union_joined_on);
    if let (Some(cv), Some(source)) = (joined, facts.case.source.joined_union_on)
        && (cv.certainly_before(source.into()) || PartialDate::from(source).certainly_before(cv))
    {
        let gap = Gap::warn("union_day_differs", "cv/union_joined_on");
        gaps.push(gap.with("cv", cv.shown()).with("file", source.shown()));
    }
    places::old_names(look, gaps);
}

/// The number of identity holds the year of birth and the sex (Nghị định 137/2015/NĐ-CP, Điều 7).
fn personal_id(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let person = look.facts.person;
    let (id, target) = (person.personal_id.trim(), "person/personal_id");
    if id.is_empty() {
        return;
    }
    let digits: Vec<u32> = id.chars().filter_map(|c| c.to_digit(10)).collect();
    let [_, _, _, century, decade, year, _, _, _, _, _, _] = digits.as_slice() else {
        gaps.push(Gap::block("personal_id_length", target).with("digits", digits.len()));
        return;
    };
    let told = 1900 + (century / 2) * 100 + decade * 10 + year;
    if let Some(born) = person.born
        && u32::try_from(born.year()).is_ok_and(|born| born != told)
    {
        gaps.push(Gap::warn("personal_id_year", target).with("born", born.shown()).with("year", told));
    }
    let sex = if century % 2 == 0 { Gender::Male } else { Gender::Female };
    if matches!(person.gender, Gender::Male | Gender::Female) && person.gender != sex {
        gaps.push(Gap::warn("personal_id_sex", target));
    }
}
