//! What people wrote: the conclusions a resolution must state, remarks of one side only, texts copied from one another.

use super::facts::{Look, Stage};
use super::similar::Shingles;
use crate::checks::Gap;
use crate::record::Case;
use crate::text::fold;

/// V23: conclusions on the CV, political awareness, ethics and way of life, ability, relations with the people
/// (HD 06-HD/TW pt 3.6b). Whether a topic is spoken of is guessed from its words, so that it only warns.
pub(super) fn conclusions(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let case = look.facts.case;
    if look.facts.stage() < Stage::Considered {
        return;
    }
    conclusion_gaps(case, gaps);
    let text = fold(&[case.strengths.as_str(), &case.weaknesses].join(" "));
    if text.is_empty() {
        return;
    }
    for (_, topic) in look.lines("topics") {
        let (label, words) = topic.split_once(" = ").unwrap_or((topic, topic));
        if !words.split(',').map(fold).any(|word| text.contains(&word)) {
            gaps.push(Gap::warn("conclusion_unmentioned", "strengths").with("topic", label));
        }
    }
}

/// Conclusions that are not there at all.
pub(crate) fn conclusion_gaps(case: &Case, gaps: &mut Vec<Gap>) {
    for (text, code, target) in [
        (&case.about_cv, "case_no_cv_conclusion", "about_cv"),
        (&case.strengths, "case_no_strengths", "strengths"),
        (&case.weaknesses, "case_no_weaknesses", "weaknesses"),
    ] {
        if text.trim().is_empty() {
            gaps.push(Gap::block(code, target));
        }
    }
}

/// A text of the file: the paper it stands on, where, and the words.
struct Written<'a> {
    paper: &'static str,
    target: String,
    text: &'a str,
}

/// V24: strengths without a weakness, a summary without a word of one, and the same text on two papers.
pub(super) fn one_sided(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let case = look.facts.case;
    let (mut sides, mut all): (Vec<[Written<'_>; 2]>, Vec<Written<'_>>) = (Vec::new(), Vec::new());
    let written = |paper, target: String, text| Written { paper, target, text };
    for (id, one) in case.introducers.iter().filter(|(_, one)| !one.struck) {
        let paper = if one.probation { "11-KNĐ" } else { "3-KNĐ" };
        let at = |field: &str| format!("introducers/{id}/{field}");
        sides.push([
            written(paper, at("strengths"), &one.strengths),
            written(paper, at("weaknesses"), &one.weaknesses),
        ]);
    }
    let probation = &case.probation;
    for (paper, of, strengths, weaknesses) in [
        ("10-KNĐ", "probation/self_", &probation.self_strengths, &probation.self_weaknesses),
        ("13-KNĐ", "probation/", &probation.strengths, &probation.weaknesses),
        ("6-KNĐ", "", &case.strengths, &case.weaknesses),
    ] {
        sides.push([
            written(paper, format!("{of}strengths"), strengths),
            written(paper, format!("{of}weaknesses"), weaknesses),
        ]);
    }
    for (paper, target, text) in [
        ("5-KNĐ", "opinion_summary", &case.opinion_summary),
        ("12-KNĐ", "probation/opinion_summary", &probation.opinion_summary),
    ] {
        if !text.trim().is_empty() && !speaks_of(text, look.words("weakness")) {
            gaps.push(Gap::block("one_sided", target).with("paper", paper));
        }
        all.push(written(paper, target.into(), text));
    }
    for [strengths, weaknesses] in sides {
        // What 6-KNĐ itself lacks is a conclusion that is missing.
        if weaknesses.text.trim().is_empty()
            && !strengths.text.trim().is_empty()
            && strengths.paper != "6-KNĐ"
        {
            gaps.push(Gap::block("one_sided", weaknesses.target.clone()).with("paper", weaknesses.paper));
        }
        all.extend([strengths, weaknesses]);
    }
    if let Some(percent) = look.number("percent", look.facts.today) {
        copied(&all, percent, gaps);
    }
}

/// Whether a text holds one of some words, marks and all: `còn` is not `con`.
fn speaks_of(text: &str, words: &[String]) -> bool {
    let spaced = |text: &str| {
        let text = text.to_lowercase();
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.fold(String::from(" "), |line, word| line + word + " ")
    };
    let text = spaced(text);
    words.iter().any(|word| text.contains(&spaced(word)))
}

/// Texts of different papers that are more alike than `percent`, each told once with the first it repeats.
fn copied(all: &[Written<'_>], percent: u32, gaps: &mut Vec<Gap>) {
    let cut: Vec<Shingles> = all.iter().map(|one| Shingles::of(one.text)).collect();
    let texts: Vec<(&Written<'_>, &Shingles)> = all.iter().zip(&cut).collect();
    for (place, (later, words)) in texts.iter().enumerate() {
        let earlier = texts.iter().take(place).filter(|(one, _)| one.target != later.target);
        let mut alike = earlier.map(|(one, of)| (one, words.alike(of)));
        if let Some((first, alike)) = alike.find(|(_, alike)| *alike > percent) {
            gaps.push(same_text(first.paper, later.paper, alike, &later.target));
        }
    }
}

/// Two texts alike.
pub(crate) fn same_text(first: &str, second: &str, percent: u32, target: &str) -> Gap {
    let gap = Gap::block("texts_same", target).with("first", first).with("second", second);
    gap.with("percent", percent)
}
