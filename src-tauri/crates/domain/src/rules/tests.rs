use super::*;
use crate::date::CivilDate;

pub(crate) const CENTRAL_2025: &str = concat!(
    include_str!("../../../../../assets/rules/central-2025-07.toml"),
    include_str!("../../../../../assets/rules/central-2025-07.admission.toml"),
);
pub(crate) const CENTRAL_2026: &str = include_str!("../../../../../assets/rules/central-2026-07.toml");
pub(crate) const HANOI: &str = include_str!("../../../../../assets/rules/hanoi-2025-11.toml");

fn packs() -> Vec<RulePack> {
    [("central-2025-07", CENTRAL_2025), ("central-2026-07", CENTRAL_2026), ("hanoi-2025-11", HANOI)]
        .into_iter()
        .map(|(id, text)| RulePack::parse(&format!("{id}.toml"), text).unwrap())
        .collect()
}

/// The rules that ship.
pub(crate) fn shipped(overlay: Option<&str>) -> Rules {
    Rules::layered(&packs(), overlay).unwrap()
}

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

const HEAD: &str = "id = \"x\"\ntitle = \"x\"\nlayer = \"central\"\neffective_from = \"2025-07-01\"\n";

fn rule(key: &str, value: &str, more: &str) -> String {
    format!(
        "[[rule]]\nkey = \"{key}\"\nvalue = {value}\ninstrument = \"\"\nconfidence = \"single\"\n{more}\n"
    )
}

#[test]
fn the_day_of_the_act_chooses_the_pack() {
    let rules = shipped(None);
    for (date, pack) in [
        ("01/01/2025", "central-2025-07"),
        ("01/07/2025", "central-2025-07"),
        ("25/07/2026", "central-2025-07"),
        ("26/07/2026", "central-2026-07"),
        ("05/12/2030", "central-2026-07"),
    ] {
        assert_eq!(rules.at(day(date)).pack_id(), pack, "{date}");
    }
    assert_eq!(rules.pinned("central-2025-07", day("05/12/2026")).unwrap().pack_id(), "central-2025-07");
    assert!(rules.pinned("central-1930", day("05/12/2026")).is_none());
}

#[test]
fn a_value_of_a_replaced_instrument_says_so() {
    let rules = shipped(None);
    for (date, confidence, note) in [
        ("01/12/2025", Confidence::Confirmed, ""),
        ("10/04/2026", Confidence::Uncertain, "theo QĐ 294-QĐ/TW, chưa đối chiếu QĐ 20-QĐ/TW"),
        ("05/12/2026", Confidence::Uncertain, "theo QĐ 294-QĐ/TW, chưa đối chiếu QĐ 208-QĐ/TW"),
    ] {
        let at = rules.at(day(date));
        let found = at.value("vote.majority.admission").unwrap();
        assert_eq!((found.confidence, found.note.as_str()), (confidence, note), "{date}");
        assert_eq!(found.cited(), "QĐ 294-QĐ/TW, điểm 9.3.4");
        assert_eq!(at.majority("vote.majority.admission").unwrap().to_string(), ">= 2/3");
    }
}

#[test]
fn what_a_pack_restates_wins_over_what_it_inherits() {
    let rules = shipped(None);
    assert_eq!(rules.at(day("01/12/2025")).text("admission.ceremony_counts_from"), Ok("received"));
    assert_eq!(rules.at(day("01/12/2026")).text("admission.ceremony_counts_from"), Ok("issued"));
}

#[test]
fn a_local_overlay_adds_to_the_central_rules_from_its_first_day() {
    let at = day("01/12/2025");
    assert!(matches!(shipped(None).at(at).number("admission.send_days"), Err(RuleError::Absent { .. })));
    let hanoi = shipped(Some("hanoi-2025-11"));
    assert_eq!(hanoi.at(at).number("admission.send_days"), Ok(5));
    assert_eq!(
        hanoi.at(day("20/11/2025")).number("admission.send_days").map_err(|e| e.code()),
        Err("rule_absent")
    );
    assert_eq!(hanoi.at(at).number("meeting.minutes.regular"), Ok(90));
}

/// The orientation NQ 21-NQ/TW quotes; a province sets its own.
#[test]
fn the_yearly_ratio_of_a_province_wins_over_the_central_one() {
    let province = rule("admission.yearly_percent_from", "5", "");
    let head = HEAD.replace("layer = \"central\"", "layer = \"local\"").replace("\"x\"", "\"prov\"");
    let local = RulePack::parse("prov.toml", &(head + &province)).unwrap();
    let all: Vec<RulePack> = packs().into_iter().chain([local]).collect();
    let at = |overlay| Rules::layered(&all, overlay).unwrap();
    let ratio = |overlay, key| at(overlay).at(day("01/12/2025")).number(key).unwrap();
    let (from, to) = ("admission.yearly_percent_from", "admission.yearly_percent_to");
    assert_eq!((ratio(None, from), ratio(None, to)), (3, 4));
    assert_eq!((ratio(Some("prov"), from), ratio(Some("prov"), to)), (5, 4));
}

#[test]
fn scores_fall_into_the_bands_of_hd_42() {
    let rules = shipped(None);
    for (score, label) in [
        (100, "Tốt"),
        (90, "Tốt"),
        (89, "Khá"),
        (70, "Khá"),
        (69, "Trung bình"),
        (50, "Trung bình"),
        (49, "Kém"),
        (0, "Kém"),
    ] {
        assert_eq!(rules.at(day("01/12/2025")).score_label(score), Ok(label), "{score}");
    }
}

#[test]
fn every_rule_that_ships_names_its_source_or_why_it_has_none() {
    for pack in packs() {
        for rule in &pack.rules {
            assert!(!rule.instrument.is_empty() || !rule.note.is_empty(), "{} {}", pack.file, rule.key);
        }
    }
}

#[test]
fn a_broken_pack_is_refused_with_its_file_and_key() {
    for (text, message) in [
        ("id = ", "x.toml: "),
        (&format!("{HEAD}colour = \"red\"\n"), "unknown field `colour`"),
        (
            &format!("{HEAD}{}", rule("vote.majority.admision", "\">= 2/3\"", "")),
            "x.toml: the key `vote.majority.admision`",
        ),
        (
            &format!("{HEAD}{}", rule("vote.majority.admission", "\"most\"", "")),
            "x.toml: the value of `vote.majority.admission` must be a majority",
        ),
        (&format!("{HEAD}{}", rule("meeting.minutes.regular", "\"90\"", "")), "must be a whole number"),
        (&format!("{HEAD}{}", rule("meeting.minutes.regular", "-1", "")), "x.toml: "),
        (
            &format!(
                "{HEAD}{}",
                rule("meeting.minutes.regular", "90", "from = \"2026-02-01\"\nto = \"2026-01-01\"")
            ),
            "ends before it begins",
        ),
        (&format!("{HEAD}effective_to = \"2025-01-01\"\n"), "`x` ends before it begins"),
        (
            &format!(
                "{HEAD}{}{}",
                rule("cell.groups_from", "30", "to = \"2026-01-31\""),
                rule("cell.groups_from", "40", "from = \"2026-01-31\"")
            ),
            "`cell.groups_from` has two values on 2026-01-31",
        ),
    ] {
        let error = RulePack::parse("x.toml", text).unwrap_err().to_string();
        assert!(error.contains(message), "{error}\nshould contain {message}");
    }
}

#[test]
fn packs_that_do_not_fit_together_are_refused() {
    let [first, second, local] = packs().try_into().unwrap();
    let layered =
        |packs: &[RulePack], overlay| Rules::layered(packs, overlay).map(|_| ()).unwrap_err().to_string();
    assert_eq!(layered(&[], None), "no central rule pack is loaded");
    assert!(layered(&[first.clone(), first.clone()], None).contains("id `central-2025-07` is taken"));
    assert!(layered(std::slice::from_ref(&second), None).contains("inherits `central-2025-07`"));
    assert!(layered(std::slice::from_ref(&first), Some("hue")).contains("`hue` is not loaded"));
    let mut gap = first.clone();
    gap.rules.retain(|rule| rule.key != "admission.age_to");
    assert_eq!(layered(&[gap, local], None), "central-2025-07.toml: `admission.age_to` has no value");
    let mut loop_back = first;
    loop_back.inherits = Some("central-2026-07".into());
    assert!(layered(&[loop_back, second], None).contains("leads back"));
}

#[test]
fn two_rows_of_one_key_follow_one_another() {
    let text = format!(
        "{HEAD}{}{}",
        rule("cell.groups_from", "30", "to = \"2026-01-30\""),
        rule("cell.groups_from", "40", "from = \"2026-01-31\"")
    );
    assert!(RulePack::parse("x.toml", &text).is_ok());
}
