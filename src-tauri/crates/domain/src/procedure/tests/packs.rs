//! The rows that ship, and packs that are refused.

use super::*;
use crate::rules::{RulePack, Rules};

const HEAD: &str = "id = \"x\"\ntitle = \"x\"\nlayer = \"local\"\neffective_from = \"2025-07-01\"\n";

fn milestone(key: &str, more: &str) -> String {
    format!(
        "[[milestone]]\nkey = \"{key}\"\nphase = \"source\"\ntitle = \"x\"\ninstrument = \"x\"\n\
         confidence = \"single\"\n{more}\n"
    )
}

/// The packs that ship with a local pack of these rows over them.
fn over_shipped(rows: &str) -> String {
    use crate::rules::tests::{CENTRAL_2025, CENTRAL_2026};
    let local = match RulePack::parse("x.toml", &format!("{HEAD}{rows}")) {
        Ok(pack) => pack,
        Err(error) => return error.to_string(),
    };
    let central = [CENTRAL_2025, CENTRAL_2026].map(|text| RulePack::parse("central.toml", text).unwrap());
    let packs = [central.as_slice(), &[local]].concat();
    Rules::layered(&packs, Some("x")).map_or_else(|error| error.to_string(), |_| "taken".to_owned())
}

#[test]
fn every_step_of_the_way_has_its_milestones() {
    for on in ["05/12/2025", "05/12/2026"] {
        let procedure = procedure(on, None);
        for step in [
            "S1", "S2", "S3", "S4", "S5", "S6", "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "K1", "K2",
            "K3",
        ]
        .into_iter()
        .chain(["K4", "K5", "K6", "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8"])
        {
            assert!(procedure.milestones.iter().any(|milestone| milestone.row.step == step), "{on} {step}");
        }
    }
}

#[test]
fn every_row_names_its_source_or_why_it_has_none() {
    for overlay in [None, Some("hanoi-2025-11")] {
        let procedure = procedure("05/12/2026", overlay);
        let milestones = procedure.milestones.iter().map(|one| (&one.row.key, &one.source));
        let papers = procedure.papers.iter().map(|one| (&one.row.key, &one.source));
        let tracks = procedure.tracks.iter().map(|one| (&one.row.key, &one.source));
        for (key, source) in milestones.chain(papers).chain(tracks) {
            assert!(!source.instrument.is_empty() || !source.note.is_empty(), "{key}");
        }
    }
}

/// HD 38-HD/BTCTW part II.1.1: the dossier in its official order.
#[test]
fn the_dossier_stands_in_its_official_order() {
    let procedure = procedure("05/12/2025", None);
    let part = |part: Part| -> Vec<(u32, &str)> {
        let papers = procedure.papers.iter().filter(|paper| paper.row.part == part);
        papers.map(|paper| (paper.row.place, paper.row.key.as_str())).collect()
    };
    let keys = |part_of: Part| part(part_of).into_iter().map(|(_, key)| key).collect::<Vec<_>>();
    assert_eq!(
        keys(Part::A),
        ["CN-NTVD", "1-KND", "2-KND", "CV-TT", "BC-TT", "3-KND", "4-KND", "4A-KND", "5-KND"]
    );
    assert_eq!(keys(Part::B), ["6-KND", "7-KND", "8-KND", "9-KND", "1-HSDV", "2-HSDV"]);
    assert_eq!(
        keys(Part::C),
        ["CN-DVM", "10-KND", "11-KND", "12-KND", "13-KND", "14-KND", "15-KND", "16-KND", "QD-THE"]
    );
    for of in [Part::A, Part::B, Part::C, Part::D] {
        assert!(part(of).is_sorted_by_key(|(place, _)| *place), "{of:?}");
    }
}

/// Papers that others sign print as marked drafts only.
#[test]
fn papers_of_others_are_drafts() {
    let procedure = procedure("05/12/2025", None);
    let drafts: Vec<&str> = procedure
        .papers
        .iter()
        .filter(|paper| paper.row.is_draft_only() && paper.row.code.ends_with("KNĐ"))
        .map(|paper| paper.row.code.as_str())
        .collect();
    assert_eq!(
        drafts,
        ["4-KNĐ", "4A-KNĐ", "7-KNĐ", "8-KNĐ", "9-KNĐ", "14-KNĐ", "15-KNĐ", "16-KNĐ", "17B-KNĐ"]
    );
}

/// A cell under a commune committee prints one form in Hà Nội, never both.
#[test]
fn a_cell_under_a_commune_uses_one_form() {
    let procedure = procedure("05/12/2025", Some("hanoi-2025-11"));
    let keys = |tracks: &[&str]| -> Vec<String> {
        let papers = procedure.papers_for(tracks.iter().copied());
        let resolutions = ["6-KND", "8-KND", "8C-KND", "13-KND", "15-KND", "15C-KND"];
        let keys = papers.iter().map(|paper| paper.row.key.clone());
        keys.filter(|key| resolutions.contains(&key.as_str())).collect()
    };
    assert_eq!(keys(&["commune-cell", "base-committee"]), ["8C-KND", "15C-KND"]);
    assert_eq!(keys(&["base-committee"]), ["6-KND", "8-KND", "13-KND", "15-KND"]);
}

#[test]
fn an_overlay_stands_with_the_steps_it_adds_to() {
    let procedure = procedure("05/12/2025", Some("hanoi-2025-11"));
    let keys: Vec<&str> = procedure.milestones.iter().map(|one| one.row.key.as_str()).collect();
    let after = |key: &str| keys[keys.iter().position(|known| *known == key).unwrap() - 1];
    assert_eq!(after("parents-opinion"), "list-resolution");
    assert_eq!(after("religion-consent"), "procedure-allowed");
    assert_eq!(after("recognition-replaced"), "decision-recognition");
    assert_eq!(procedure.paper("NQ-CTD").unwrap().row.code, "1A-TN / 1B-TN");
}

#[test]
fn rows_that_do_not_hold_together_are_refused() {
    let order = |key: &str, after: &str| milestone(key, &format!("after = [\"{after}\"]"));
    let limit = |limit: &str| milestone("a", &format!("limits = [{{ {limit} }}]"));
    let track = |more: &str| {
        format!(
            "[[track]]\nkey = \"t\"\ntitle = \"x\"\ninstrument = \"x\"\nconfidence = \"single\"\n{more}\n"
        )
    };
    for (rows, message) in [
        (milestone("a", ""), "taken"),
        (milestone("a", "colour = \"red\""), "unknown field `colour`"),
        (milestone("a", "phase = \"later\""), "x.toml: "),
        (format!("{}{}", milestone("a", ""), milestone("a", "")), "two rows of `milestone` have the key `a`"),
        (order("a", "moon"), "x.toml: `a` names `moon` in `after`"),
        (milestone("a", "first_of = [\"moon\"]"), "in `first_of`"),
        (milestone("a", "when = [\"!moon\"]"), "`a` names `moon` in `when`"),
        (limit("kind = \"due\", from = \"moon\""), "`a` names `moon` in `from`"),
        (limit("kind = \"due\", from = \"birth\", when = [\"moon\"]"), "in `when`"),
        (limit("kind = \"soon\", from = \"birth\""), "x.toml: "),
        (
            limit("kind = \"due\", from = \"birth\", rule = \"admission.moon_days\", unit = \"days\""),
            "`a` names `admission.moon_days` in `rule`",
        ),
        (
            limit("kind = \"due\", from = \"birth\", rule = \"sign.secretary\", unit = \"days\""),
            "`a` names `sign.secretary` in `rule`",
        ),
        (limit("kind = \"due\", from = \"birth\", unit = \"days\""), "both a rule and a unit"),
        (limit("kind = \"due\", from = \"birth\", plus = \"admission.file_days\""), "adds to the amount"),
        (
            limit("kind = \"due\", from = \"birth\", choice = { rule = \"admission.age_from\", is = \"x\" }"),
            "in `choice`",
        ),
        (
            limit(
                "kind = \"due\", from = \"birth\", choice = { rule = \"admission.ceremony_counts_from\", \
                 is = \"moon\" }",
            ),
            "`a` names `moon` in `is`",
        ),
        (
            milestone(
                "a",
                "limits = [{ kind = \"exact\", from = \"birth\" }, { kind = \"due\", from = \"birth\" }]",
            ),
            "an exact day leaves no room",
        ),
        (format!("{}{}", order("a", "b"), order("b", "a")), "wait for one another: a, b"),
        (order("a", "a"), "wait for one another: a"),
        // A row of the overlay that turns the way round.
        (order("list-resolution", "ceremony"), "wait for one another"),
        (track("papers = [\"moon\"]"), "`t` names `moon` in `papers`"),
        (track("consents = [\"moon\"]"), "in `consents`"),
        (track("excludes = [\"moon\"]"), "in `excludes`"),
        (track("implies = [\"moon\"]"), "in `implies`"),
        (
            "[[paper]]\nkey = \"p\"\ntitle = \"x\"\nmaker = \"cell\"\nsigns = \"x\"\nmaking = \"typed\"\n\
             part = \"a\"\ninstrument = \"x\"\nconfidence = \"single\"\nstale_with = \"moon\"\n"
                .to_owned(),
            "`p` names `moon` in `stale_with`",
        ),
    ] {
        let told = over_shipped(&rows);
        assert!(told.contains(message), "{told}\nshould contain {message}");
    }
}
