//! Every value of a CV under the key people's words arrive with: one list both reads and writes it.

use sochibo_domain::record::{
    AbroadRow, AwardRow, CourseRow, Cv, HistoryRow, JobRow, Relative, RelativeGroup, RelativeHistory,
    RelativeSide, Span,
};
use sochibo_domain::text::{clean, clean_lines, fold};
use sochibo_domain::{Answer, CivilDate, PartialDate};

use crate::error::{AppError, AppResult};
use crate::show;
use crate::typed::{choice, date};

/// Most characters of a line, as in the fields of a person.
const LINE: usize = 300;
/// Most characters of a prose.
const PROSE: usize = 6000;
/// Nobody has more brothers, sisters or children than this.
const MOST_COUNT: u32 = 40;

/// Where a value is kept, by the way it is typed.
pub(super) enum Slot<'a> {
    Line(&'a mut String),
    Prose(&'a mut String),
    Answer(&'a mut Answer),
    Partial(&'a mut Option<PartialDate>),
    Date(&'a mut Option<CivilDate>),
    /// The end of a period: a date, or `đến nay`.
    Until {
        to: &'a mut Option<PartialDate>,
        now: &'a mut bool,
    },
    Count(&'a mut Option<u32>),
    Flag(&'a mut bool),
    Group(&'a mut RelativeGroup),
    Side(&'a mut RelativeSide),
}

/// The word for a period that goes on.
const NOW: &str = "nay";

impl Slot<'_> {
    /// The value as it shows.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::Line(text) | Self::Prose(text) => (*text).clone(),
            Self::Answer(answer) => answer.printed().unwrap_or_default().to_owned(),
            Self::Partial(date) => show::partial(**date),
            Self::Date(date) => show::date(**date),
            Self::Until { now: true, .. } => NOW.to_owned(),
            Self::Until { to, .. } => show::partial(**to),
            Self::Count(count) => count.map(|count| count.to_string()).unwrap_or_default(),
            Self::Flag(flag) => if **flag { "true" } else { "" }.to_owned(),
            Self::Group(group) => group.to_string(),
            Self::Side(side) => side.to_string(),
        }
    }

    /// Sets it from what was typed; a blank clears it. `field` names it in a refusal.
    pub(super) fn set(self, field: &str, typed: &str) -> AppResult<()> {
        match self {
            Self::Line(text) => *text = within(field, clean(typed), LINE)?,
            Self::Prose(text) => *text = within(field, clean_lines(typed), PROSE)?,
            Self::Answer(answer) => {
                *answer = Answer::from_typed(&within(field, clean_lines(typed), PROSE)?);
            }
            Self::Partial(date) => *date = partial(field, typed)?,
            Self::Date(day) => *day = date(typed, field)?,
            Self::Until { to, now } => {
                let goes_on =
                    matches!(fold(&clean(typed)).as_str(), "nay" | "den nay" | "hien nay" | "toi nay");
                *to = if goes_on { None } else { partial(field, typed)? };
                *now = goes_on;
            }
            Self::Count(count) => *count = number(field, typed)?,
            Self::Flag(flag) => *flag = typed == "true",
            Self::Group(group) => *group = choice(RelativeGroup::ALL, typed, field)?,
            Self::Side(side) => *side = choice(RelativeSide::ALL, typed, field)?,
        }
        Ok(())
    }
}

fn within(field: &str, text: String, most: usize) -> AppResult<String> {
    let length = text.chars().count();
    if length <= most {
        return Ok(text);
    }
    let params = [("length", length.to_string()), ("max", most.to_string())];
    Err(AppError::field_with(field, "too_long", params))
}

fn partial(field: &str, typed: &str) -> AppResult<Option<PartialDate>> {
    match typed.trim() {
        "" => Ok(None),
        typed => PartialDate::from_typed(typed).map(Some).map_err(|error| AppError::date(field, &error)),
    }
}

fn number(field: &str, typed: &str) -> AppResult<Option<u32>> {
    match typed.trim() {
        "" => Ok(None),
        typed => {
            let number = typed.parse().ok().filter(|number| *number <= MOST_COUNT);
            number.map(Some).ok_or(AppError::field(field, "number_range"))
        }
    }
}

/// Everything that can be typed into something.
pub(super) trait Slots {
    /// Its values by key, in the order of the booklet.
    fn slots(&mut self) -> Vec<(&'static str, Slot<'_>)>;

    /// Sets one value.
    fn set(&mut self, key: &str, typed: &str) -> AppResult<()> {
        let found = self.slots().into_iter().find(|(name, _)| *name == key);
        found.ok_or(AppError::field(key, "field_unknown"))?.1.set(key, typed)
    }

    /// One value as it shows; empty for a key that is none.
    fn shown_of(&mut self, key: &str) -> String {
        let found = self.slots().into_iter().find(|(name, _)| *name == key);
        found.map(|(_, slot)| slot.shown()).unwrap_or_default()
    }

    /// All values as they show.
    fn shown(&mut self) -> Vec<(&'static str, String)> {
        self.slots().into_iter().map(|(key, slot)| (key, slot.shown())).collect()
    }
}

impl Slots for Cv {
    fn slots(&mut self) -> Vec<(&'static str, Slot<'_>)> {
        let first = &mut self.first_admission;
        let stay = &mut self.temporary_residence;
        vec![
            ("temporary_province", Slot::Line(&mut stay.province)),
            ("temporary_detail", Slot::Line(&mut stay.detail)),
            ("nationality", Slot::Line(&mut self.nationality)),
            ("technology", Slot::Answer(&mut self.technology)),
            ("degree", Slot::Answer(&mut self.degree)),
            ("title", Slot::Answer(&mut self.title)),
            ("computing", Slot::Answer(&mut self.computing)),
            ("minority_language", Slot::Answer(&mut self.minority_language)),
            ("union_joined_on", Slot::Partial(&mut self.union_joined_on)),
            ("union_joined_at", Slot::Line(&mut self.union_joined_at)),
            ("first_admitted_on", Slot::Partial(&mut first.admitted_on)),
            ("first_admitted_at", Slot::Line(&mut first.admitted_at)),
            ("first_official_on", Slot::Partial(&mut first.official_on)),
            ("first_official_at", Slot::Line(&mut first.official_at)),
            ("first_introducers", Slot::Line(&mut first.introducers)),
            ("first_left_on", Slot::Partial(&mut first.left_on)),
            ("first_left_at", Slot::Line(&mut first.left_at)),
            ("first_left_reason", Slot::Line(&mut first.left_reason)),
            ("interruptions", Slot::Answer(&mut self.interruptions)),
            ("imprisonment", Slot::Answer(&mut self.imprisonment)),
            ("foreign_relations", Slot::Answer(&mut self.foreign_relations)),
            ("religious_office", Slot::Answer(&mut self.religious_office)),
            ("no_courses", Slot::Flag(&mut self.no_courses)),
            ("no_abroad", Slot::Flag(&mut self.no_abroad)),
            ("no_awards", Slot::Flag(&mut self.no_awards)),
            ("no_discipline", Slot::Flag(&mut self.no_discipline)),
            ("siblings", Slot::Count(&mut self.siblings)),
            ("children", Slot::Count(&mut self.children)),
            ("marriage", Slot::Answer(&mut self.marriage)),
            ("self_strengths", Slot::Prose(&mut self.strengths)),
            ("self_weaknesses", Slot::Prose(&mut self.weaknesses)),
            ("signed_at", Slot::Line(&mut self.signed_at)),
            ("signed_on", Slot::Date(&mut self.signed_on)),
            ("cell_remarks", Slot::Prose(&mut self.cell_remarks)),
            ("cell_remarks_on", Slot::Date(&mut self.cell_remarks_on)),
            ("certified_on", Slot::Date(&mut self.certified_on)),
            ("certified_by", Slot::Line(&mut self.certified_by)),
        ]
    }
}

/// The values of a kind of row; those with a period begin with it.
macro_rules! row {
    ($row:ty, period, $($key:literal => $kind:ident $field:ident),+) => {
        impl Slots for $row {
            fn slots(&mut self) -> Vec<(&'static str, Slot<'_>)> {
                let Span { from, to, now } = &mut self.span;
                vec![
                    ("from", Slot::Partial(from)),
                    ("to", Slot::Until { to, now }),
                    $(($key, Slot::$kind(&mut self.$field))),+
                ]
            }
        }
    };
    ($row:ty, $($key:literal => $kind:ident $field:ident),+) => {
        impl Slots for $row {
            fn slots(&mut self) -> Vec<(&'static str, Slot<'_>)> {
                vec![$(($key, Slot::$kind(&mut self.$field))),+]
            }
        }
    };
}

row!(HistoryRow, period, "text" => Prose text);
row!(JobRow, period, "work" => Prose work, "post" => Line post);
row!(RelativeHistory, period, "work" => Prose work, "post" => Line post);
row!(CourseRow, period, "subject" => Line subject, "school" => Line school, "mode" => Line mode, "certificate" => Line certificate);
row!(AbroadRow, period, "purpose" => Line purpose, "country" => Line country, "sent_by" => Line sent_by);
row!(AwardRow, "on" => Partial on, "what" => Prose what, "by" => Line by);
row!(
    Relative,
    "group" => Group group,
    "side" => Side side,
    "relation" => Line relation,
    "name" => Line name,
    "born" => Partial born,
    "born_unknown" => Flag born_unknown,
    "birth_place" => Line birth_place,
    "hometown" => Line hometown,
    "residence" => Line residence,
    "occupation" => Line occupation,
    "ethnicity" => Line ethnicity,
    "religion" => Answer religion,
    "nationality" => Line nationality,
    "class_origin" => Answer class_origin,
    "circumstances" => Line circumstances,
    "political" => Answer political,
    "conduct" => Answer conduct,
    "convictions" => Answer convictions,
    "membership" => Answer membership,
    "died" => Flag died,
    "died_on" => Partial died_on,
    "died_how" => Line died_how
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_goes_on_when_people_say_so_and_ends_when_they_say_when() {
        let mut row = JobRow::default();
        for (typed, shown) in [("Đến nay", "nay"), ("5/2017", "05/2017"), ("hiện nay", "nay"), ("", "")]
        {
            row.set("to", typed).unwrap();
            assert_eq!(row.shown()[1], ("to", shown.to_owned()), "{typed}");
        }
    }

    #[test]
    fn what_was_typed_reads_back_as_it_shows() {
        let mut relative = Relative::default();
        for (key, typed, shown) in [
            ("group", "a", "a"),
            ("born", "1942", "1942"),
            ("religion", "không", "Không"),
            ("political", "chưa rõ", "Chưa rõ"),
            ("died", "true", "true"),
            ("name", "  Trần   Văn  A ", "Trần Văn A"),
        ] {
            relative.set(key, typed).unwrap();
            let values = relative.shown();
            assert_eq!(values.iter().find(|(name, _)| *name == key).unwrap().1, shown, "{key}");
        }
    }

    #[test]
    fn a_slip_is_refused_beside_its_field() {
        let mut cv = Cv::default();
        for (key, typed) in
            [("signed_on", "2026"), ("union_joined_on", "26/3"), ("siblings", "90"), ("colour", "x")]
        {
            let error = cv.set(key, typed).unwrap_err().into_wire();
            assert_eq!(error.fields[0].field, key, "{typed}");
        }
        assert_eq!(cv, Cv::default());
    }
}
