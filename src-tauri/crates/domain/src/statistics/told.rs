//! What the records tell of somebody who was admitted.

use std::collections::BTreeMap;

use super::sheet::{Fact, Row};
use crate::answer::Answer;
use crate::date::{CivilDate, PartialDate};
use crate::lint::keys;
use crate::record::{Case, Cv, Gender, Member, Person, YouthStanding};
use crate::schooling::{Level, level};
use crate::text::fold;

/// An answer to what a row asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// Nobody recorded it, or not so that it can be counted.
    Unknown,
    /// It was said that there is none.
    Nothing,
    /// One of the words of the rows.
    Word(String),
    /// A number.
    Number(u32),
    /// In people's own words.
    Text(String),
}

impl Told {
    fn yes(yes: bool) -> Self {
        Self::Word(if yes { "yes" } else { "no" }.to_owned())
    }

    fn word(word: &str) -> Self {
        Self::Word(word.to_owned())
    }

    fn text(text: &str) -> Self {
        match Answer::from_typed(text) {
            Answer::Blank | Answer::Unclear => Self::Unknown,
            Answer::No => Self::Nothing,
            Answer::Given(text) => Self::Text(text),
        }
    }

    /// Whether a row counts it.
    pub(super) fn counts_in(&self, row: &Row) -> bool {
        match self {
            Self::Unknown | Self::Nothing => false,
            Self::Word(word) => row.values.contains(word),
            Self::Number(number) => {
                let bound = row.from.is_some() || row.to.is_some();
                bound && row.from.is_none_or(|from| from <= *number) && row.to.is_none_or(|to| *number <= to)
            }
            Self::Text(text) => {
                let text = fold(text);
                row.is.iter().any(|whole| fold(whole) == text)
                    || row.starts.iter().any(|start| begins(&text, &fold(start)))
            }
        }
    }
}

/// Whether a text begins with whole words.
fn begins(text: &str, words: &str) -> bool {
    let rest = text.strip_prefix(words);
    rest.is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphanumeric()))
}

/// Somebody who was admitted, with everything the rows ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMember {
    /// Answers; what is not here is not known.
    pub facts: BTreeMap<Fact, Told>,
}

impl NewMember {
    /// What the person, the membership, the file and its CV tell. Membership without a file came from a list: what only
    /// the file knows is unknown.
    pub fn of(person: &Person, member: &Member, case: Option<&Case>, cv: Option<&Cv>) -> Self {
        let gender = match person.gender {
            Gender::Male => Told::word("male"),
            Gender::Female => Told::word("female"),
            Gender::Unset | Gender::Unknown(_) => Told::Unknown,
        };
        let minority = match fold(&person.ethnicity).as_str() {
            "" => Told::Unknown,
            group => Told::yes(group != "kinh"),
        };
        let of_case = |told: fn(&Case) -> Told| case.map_or(Told::Unknown, told);
        let schooling = level(&person.schooling).map_or(Told::Unknown, |level| {
            Told::word(match level {
                Level::Below => "below",
                Level::Primary => "primary",
                Level::Lower => "lower",
                Level::Upper => "upper",
            })
        });
        let facts = [
            (Fact::Everybody, Told::yes(true)),
            (Fact::Gender, gender),
            (Fact::Minority, minority),
            (Fact::Religious, answered(&person.religion)),
            (Fact::YouthUnion, of_case(youth)),
            (Fact::BusinessOwner, of_case(|case| Told::yes(case.source.owns_business))),
            (Fact::ForeignSpouse, foreign_spouse(case, cv)),
            (Fact::Readmitted, readmitted(case, cv)),
            (Fact::Occupation, occupation(person, member, case)),
            (Fact::Age, age(person.born, member.decided_on)),
            (Fact::Schooling, schooling),
            (Fact::Qualification, Told::text(&person.qualification)),
            (
                Fact::ScienceTitle,
                cv.map_or(Told::Unknown, |cv| Told::text(cv.title.printed().unwrap_or_default())),
            ),
        ];
        Self { facts: facts.into_iter().collect() }
    }

    /// The answer to one question.
    pub fn told(&self, fact: Fact) -> &Told {
        self.facts.get(&fact).unwrap_or(&Told::Unknown)
    }
}

fn answered(answer: &Answer) -> Told {
    match answer {
        Answer::Blank | Answer::Unclear => Told::Unknown,
        Answer::No => Told::yes(false),
        Answer::Given(_) => Told::yes(true),
    }
}

fn youth(case: &Case) -> Told {
    match case.source.youth {
        YouthStanding::YouthMember => Told::yes(true),
        YouthStanding::Unset | YouthStanding::Unknown(_) => Told::Unknown,
        YouthStanding::NotInUnion | YouthStanding::TradeUnion | YouthStanding::Neither => Told::yes(false),
    }
}

/// The track of the file says so, or the CV: who is not married, or to whom.
fn foreign_spouse(case: Option<&Case>, cv: Option<&Cv>) -> Told {
    if let Some(answer) = case.and_then(|case| case.tracks.get(keys::FOREIGN_SPOUSE)) {
        return answered(answer);
    }
    let Some(cv) = cv else { return Told::Unknown };
    match (cv.spouse_is_foreign(), &cv.marriage) {
        (Some(foreign), _) => Told::yes(foreign),
        (None, _) if cv.spouses().next().is_some() => Told::Unknown,
        (None, Answer::No) => Told::yes(false),
        (None, Answer::Given(said)) if fold(said).starts_with("chua") => Told::yes(false),
        (None, _) => Told::Unknown,
    }
}

/// The track of the file says so, or item 13 of the CV.
fn readmitted(case: Option<&Case>, cv: Option<&Cv>) -> Told {
    match case.and_then(|case| case.tracks.get(keys::READMISSION)) {
        Some(answer) => answered(answer),
        None => cv.map_or(Told::Unknown, |cv| Told::yes(cv.first_admission.admitted_on.is_some())),
    }
}

/// The group a person chose, else the occupation as it was written at the admission.
fn occupation(person: &Person, member: &Member, case: Option<&Case>) -> Told {
    let chosen = case.map_or("", |case| case.source.occupation_group.as_str());
    if !chosen.is_empty() {
        return Told::word(chosen);
    }
    let written =
        if member.former_occupation.is_empty() { &person.occupation } else { &member.former_occupation };
    Told::text(written)
}

/// Whole years on the day of the decision; unknown when a part of a date leaves two answers.
fn age(born: Option<PartialDate>, decided: Option<PartialDate>) -> Told {
    let Some((born, decided)) = born.zip(decided) else { return Told::Unknown };
    let (first, last) = born.days();
    let (early, late) = decided.days();
    let (least, most) = (years(last, early), years(first, late));
    match u32::try_from(least) {
        Ok(years) if least == most => Told::Number(years),
        _ => Told::Unknown,
    }
}

fn years(born: CivilDate, on: CivilDate) -> i32 {
    let whole = i32::from(on.year()) - i32::from(born.year());
    if (on.month(), on.day()) < (born.month(), born.day()) { whole - 1 } else { whole }
}
