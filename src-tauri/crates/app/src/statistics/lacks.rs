//! What is not known, by person, with the place where it is entered.

use sochibo_domain::statistics::{Fact, StatisticsSheet, Unclear};

use super::gather::{Admitted, Counted, Side};
use crate::wire::StatisticsLack;

/// Everything that is missing, of this period first.
pub(super) fn lacks(sheet: &StatisticsSheet, counted: &Counted) -> Vec<StatisticsLack> {
    let mut lacks = Vec::new();
    for (side, earlier) in [(&counted.now, false), (&counted.before, true)] {
        of_side(sheet, side, earlier, &mut lacks);
    }
    lacks
}

fn of_side(sheet: &StatisticsSheet, side: &Side, earlier: bool, lacks: &mut Vec<StatisticsLack>) {
    for (name, member, unclear) in &side.unclear {
        let (what, field) = match unclear {
            Unclear::Decision => ("decision", "decided_on"),
            Unclear::Event => ("event", ""),
        };
        lacks.push(StatisticsLack {
            what: what.to_owned(),
            full_name: name.clone(),
            earlier,
            kind: "member".to_owned(),
            id: member.to_string(),
            field: field.to_owned(),
        });
    }
    for one in &side.admitted {
        let facts = sheet.tables.iter().flat_map(|table| table.unknown_of(&one.facts));
        lacks.extend(facts.map(|fact| lack(one, fact, earlier)));
    }
}

fn lack(one: &Admitted, fact: Fact, earlier: bool) -> StatisticsLack {
    let field = field(fact);
    let (kind, id, field) = match one.case {
        Some(case) => ("case", case.to_string(), field),
        // Without a file only what belongs to the person can be entered.
        None => ("member", one.member.to_string(), field.strip_prefix("person/").unwrap_or_default()),
    };
    StatisticsLack {
        what: fact.word().to_owned(),
        full_name: one.name.clone(),
        earlier,
        kind: kind.to_owned(),
        id,
        field: field.to_owned(),
    }
}

/// Where a fact stands in a candidate's file, as findings name places.
fn field(fact: Fact) -> &'static str {
    match fact {
        Fact::Everybody => "",
        Fact::Gender => "person/gender",
        Fact::Minority => "person/ethnicity",
        Fact::Religious => "person/religion",
        Fact::YouthUnion => "source/youth",
        Fact::BusinessOwner => "source/owns_business",
        Fact::ForeignSpouse => "cv/marriage",
        Fact::Readmitted => "tracks/readmission",
        Fact::Occupation => "source/occupation_group",
        Fact::Age => "person/born",
        Fact::Schooling => "person/schooling",
        Fact::Qualification => "person/qualification",
        Fact::ScienceTitle => "cv/title",
    }
}
