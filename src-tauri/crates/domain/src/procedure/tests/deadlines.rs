//! Every deadline and condition with its article.

use std::collections::BTreeSet;

use super::*;
use crate::rules::Confidence;

/// Day of the event, overlay, milestone, event, earliest, deadline, source.
type Case<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str, &'a str, &'a str);

fn asked(case: Case<'_>) -> Due {
    let (from, overlay, milestone, event, ..) = case;
    let procedure = procedure(from, Some(overlay));
    due(&procedure, &work_table(), milestone, day(from), (!event.is_empty()).then_some(event)).unwrap()
}

fn check(cases: &[Case<'_>]) {
    for case in cases {
        let told = asked(*case);
        let shown = |date: Option<CivilDate>| date.map(CivilDate::shown).unwrap_or_default();
        let (_, _, _, _, earliest, deadline, source) = *case;
        assert_eq!(
            (shown(told.earliest).as_str(), shown(told.deadline).as_str(), told.source.cited().as_str()),
            (earliest, deadline, source),
            "{case:?}"
        );
    }
}

const HANOI: &str = "hanoi-2025-11";

/// A limit without an earliest day of its own: event, milestone, deadline, source.
type End<'a> = (&'a str, &'a str, &'a str, &'a str);

fn check_ends(cases: &[End<'_>]) {
    for (from, milestone, deadline, source) in cases.iter().copied() {
        check(&[(from, "", milestone, "", from, deadline, source)]);
    }
}

/// Limits in working days under the packs of 2025: no uncertain holiday lies in these windows.
const OF_2025: &[End<'_>] = &[
    // 3.4d: thirty in the country, ninety abroad.
    ("01/07/2025", "verification-domestic", "12/08/2025", "HD 06-HD/TW, điểm 3.4d"),
    ("05/12/2025", "verification-domestic", "19/01/2026", "HD 06-HD/TW, điểm 3.4d"),
    ("01/07/2025", "verification-abroad", "06/11/2025", "HD 06-HD/TW, điểm 3.4d"),
    // 4.3.1: forty-five for admission, thirty for recognition.
    ("05/12/2025", "decision-admission", "09/02/2026", "QĐ 294-QĐ/TW, điểm 4.3.1"),
    ("01/07/2025", "decision-admission", "04/09/2025", "QĐ 294-QĐ/TW, điểm 4.3.1"),
    ("05/12/2025", "decision-recognition", "19/01/2026", "QĐ 294-QĐ/TW, điểm 4.3.1"),
    // 4.1: thirty from the day the decision was received.
    ("05/12/2025", "ceremony", "19/01/2026", "QĐ 294-QĐ/TW, điểm 4.1"),
    // 4.2.1: thirty from the end of the twelve months.
    ("05/12/2025", "recognition-meeting", "19/01/2026", "QĐ 294-QĐ/TW, điểm 4.2.1"),
    // 2.2: the member's own papers.
    ("05/12/2025", "member-file", "19/01/2026", "HD 38-HD/BTCTW, điểm 2.2"),
    // 3.9: whoever moves.
    ("05/12/2025", "moved-forwarded", "26/12/2025", "HD 06-HD/TW, điểm 3.9b"),
    ("05/12/2025", "moved-decision", "19/01/2026", "HD 06-HD/TW, điểm 3.9b"),
    ("01/07/2025", "moved-review", "25/09/2025", "HD 06-HD/TW, điểm 3.9c"),
];

#[test]
fn working_day_limits_of_2025() {
    check_ends(OF_2025);
}

/// Tết, Giỗ Tổ and swapped days inside a window.
const OVER_HOLIDAYS: &[End<'_>] = &[
    // Tết 2026 is off from 16 to 20 February.
    ("13/02/2026", "moved-forwarded", "13/03/2026", "HD 06-HD/TW, điểm 3.9b"),
    ("02/02/2026", "verification-domestic", "23/03/2026", "HD 06-HD/TW, điểm 3.4d"),
    ("02/02/2026", "decision-admission", "13/04/2026", "QĐ 294-QĐ/TW, điểm 4.3.1"),
    ("02/02/2026", "ceremony", "23/03/2026", "QĐ 294-QĐ/TW, điểm 4.1"),
    // Giỗ Tổ on a Sunday, 30/4 and 1/5.
    ("15/04/2026", "moved-forwarded", "11/05/2026", "HD 06-HD/TW, điểm 3.9b"),
    ("15/04/2026", "decision-recognition", "01/06/2026", "QĐ 294-QĐ/TW, điểm 4.3.1"),
    // Quốc khánh with a Saturday worked.
    ("14/08/2026", "moved-forwarded", "08/09/2026", "HD 06-HD/TW, điểm 3.9b"),
    ("14/08/2026", "ceremony", "29/09/2026", "QĐ 208-QĐ/TW"),
];

#[test]
fn holidays_inside_a_window() {
    check_ends(OVER_HOLIDAYS);
}

/// Both ways to the meeting on recognition: from the end of the twelve months, and from the ceremony that began them.
#[test]
fn an_event_further_up_the_way_is_carried_through_an_exact_day() {
    let source = "QĐ 294-QĐ/TW, điểm 4.2.1";
    check(&[
        ("05/12/2025", "", "recognition-meeting", "probation-end", "05/12/2025", "19/01/2026", source),
        ("05/12/2024", "", "recognition-meeting", "ceremony", "05/12/2025", "19/01/2026", source),
    ]);
}

/// Months: the same day of the month, the last where it does not exist.
const IN_MONTHS: &[Case<'_>] = &[
    // 5.4b: sixty months.
    ("10/10/2025", "", "certificate-expiry", "", "10/10/2030", "10/10/2030", "HD 06-HD/TW, điểm 5.4b"),
    ("29/02/2028", "", "certificate-expiry", "", "28/02/2033", "28/02/2033", "HD 06-HD/TW, điểm 5.4b"),
    ("31/08/2025", "", "certificate-expiry", "", "31/08/2030", "31/08/2030", "HD 06-HD/TW, điểm 5.4b"),
    // 5.4a: twelve months.
    ("31/12/2025", "", "dossier-expiry", "", "31/12/2026", "31/12/2026", "HD 06-HD/TW, điểm 5.4a"),
    ("29/02/2028", "", "dossier-expiry", "", "28/02/2029", "28/02/2029", "HD 06-HD/TW, điểm 5.4a"),
    // Điều 5: twelve months from the ceremony.
    ("10/10/2025", "", "probation-end", "", "10/10/2026", "10/10/2026", "Điều 5, Điều lệ Đảng"),
    ("29/02/2028", "", "probation-end", "", "28/02/2029", "28/02/2029", "Điều 5, Điều lệ Đảng"),
    ("28/02/2027", "", "probation-end", "", "28/02/2028", "28/02/2028", "Điều 5, Điều lệ Đảng"),
    ("05/12/2025", "", "official-from", "", "05/12/2026", "05/12/2026", "Điều 5, Điều lệ Đảng"),
    // 4.5.1: the Party age starts with the decision.
    ("05/12/2025", "", "party-age-start", "", "05/12/2025", "05/12/2025", "QĐ 294-QĐ/TW, điểm 4.5.1"),
    // 3.2: twelve months in the same unit.
    ("05/12/2025", "", "introduction", "introducer-known", "05/12/2026", "", "QĐ 294-QĐ/TW, điểm 3.2"),
    ("29/02/2028", "", "introduction", "introducer-known", "28/02/2029", "", "QĐ 294-QĐ/TW, điểm 3.2"),
    // 1.1: by the month.
    ("22/11/2026", "", "cell-admission", "birth", "01/11/2044", "30/11/2086", "QĐ 208-QĐ/TW"),
    ("05/12/2025", "", "cell-admission", "birth", "01/12/2043", "31/12/2085", "QĐ 294-QĐ/TW, điểm 1.1"),
    ("29/02/2028", "", "cell-admission", "birth", "01/02/2046", "29/02/2088", "QĐ 208-QĐ/TW"),
];

#[test]
fn limits_in_months() {
    check(IN_MONTHS);
}

/// What Hà Nội adds.
const LOCAL: &[Case<'_>] = &[
    ("05/12/2025", HANOI, "procedure-proposed", "list-resolution", "05/12/2025", "", "HD 02-HD/BTCTU"),
    ("05/12/2025", HANOI, "procedure-allowed", "procedure-proposed", "05/12/2025", "", "HD 02-HD/BTCTU"),
    ("05/12/2025", HANOI, "sent-up", "", "05/12/2025", "12/12/2025", "HD 02-HD/BTCTU"),
    ("05/12/2025", HANOI, "recognition-sent-up", "", "05/12/2025", "12/12/2025", "HD 02-HD/BTCTU"),
    ("05/12/2025", HANOI, "committee-admission", "", "05/12/2025", "12/01/2026", "HD 02-HD/BTCTU"),
    ("05/12/2025", HANOI, "decision-recognition", "", "05/12/2025", "26/12/2025", "HD 02-HD/BTCTU"),
    ("05/12/2025", HANOI, "recognition-replaced", "", "09/02/2026", "09/02/2026", "HD 02-HD/BTCTU"),
    ("10/10/2026", HANOI, "self-review", "", "11/10/2026", "", "HD 02-HD/BTCTU, điểm 2.1.1"),
    ("10/10/2026", "", "self-review", "", "10/10/2026", "", "HD 06-HD/TW, điểm 4.2"),
    ("05/12/2025", "", "sent-up", "", "05/12/2025", "", ""),
    ("05/12/2025", "", "committee-admission", "", "05/12/2025", "", "HD 06-HD/TW, điểm 3.7"),
];

#[test]
fn local_limits() {
    check(LOCAL);
}

/// Steps that only keep an order, and what an order rests on: milestone, event, source.
const ORDERS: &[(&str, &str, &str)] = &[
    ("list-resolution", "source-plan", "HD 38-HD/BTCTW, điểm 1.1d"),
    ("helper-assigned", "list-resolution", "HD 38-HD/BTCTW, điểm 1.1d"),
    ("course-proposed", "list-resolution", "HD 38-HD/BTCTW, điểm 1.1d"),
    ("certificate-issued", "course-proposed", "HD 06-HD/TW, điểm 5.4b"),
    ("procedure-allowed", "procedure-proposed", ""),
    ("application", "procedure-allowed", "HD 06-HD/TW, điểm 3.2"),
    ("cv-signed", "application", "HD 38-HD/BTCTW, điểm 1.4.2"),
    ("cv-checked", "cv-signed", "HD 38-HD/BTCTW, điểm 1.4.2"),
    ("verification-sent-domestic", "cv-checked", "HD 06-HD/TW, điểm 3.4d"),
    ("verification-sent-abroad", "cv-checked", "HD 06-HD/TW, điểm 3.4d"),
    ("cell-remark", "verification-domestic", "HD 38-HD/BTCTW, điểm 1.4.2"),
    ("committee-certificate", "cell-remark", "HD 38-HD/BTCTW, điểm 1.4.2"),
    ("introduction", "helper-assigned", "HD 38-HD/BTCTW, điểm 1.1d"),
    ("union-introduction", "application", "Điều 4, Điều lệ Đảng"),
    ("opinions", "committee-certificate", "HD 06-HD/TW, điểm 3.5"),
    ("cell-admission", "committee-certificate", "HD 06-HD/TW, điểm 3.6"),
    ("cell-admission", "political-conclusion", "HD 06-HD/TW, điểm 3.7c"),
    ("department-appraisal", "sent-up", "HD 06-HD/TW, điểm 3.7"),
    ("decision-admission", "provincial-consent", "QĐ 294-QĐ/TW, điểm 1.1"),
    ("decision-received", "decision-admission", "QĐ 294-QĐ/TW, điểm 4.1"),
    ("new-member-certificate", "ceremony", "HD 06-HD/TW, điểm 4.1"),
    ("helper-remark", "self-review", "HD 06-HD/TW, điểm 4.3"),
    ("probation-opinions", "self-review", "HD 06-HD/TW, điểm 4.4"),
    ("recognition-meeting", "new-member-certificate", "HD 06-HD/TW, điểm 4.1"),
    ("department-recognition", "recognition-sent-up", "HD 06-HD/TW, điểm 4.5"),
    ("recognition-announced", "decision-recognition", "QĐ 294-QĐ/TW, điểm 4.3"),
    ("card-handed", "decision-recognition", "HD 38-HD/BTCTW"),
    ("committee-recognition", "recognition-meeting", "HD 06-HD/TW, điểm 4.5"),
    ("moved-certificate", "move-decided", "HD 06-HD/TW, điểm 3.9a"),
    ("moved-received", "moved-forwarded", "HD 06-HD/TW, điểm 3.9b"),
    ("probationer-move", "ceremony", "HD 06-HD/TW, điểm 3.10"),
    ("probationer-helper", "probationer-move", "HD 06-HD/TW, điểm 3.10"),
    // HD 02-HD/BTCTU Hà Nội pt 4.1: the letters come before anything is begun.
    ("application", "religion-consent", "HD 02-HD/BTCTU, điểm 4.1"),
    ("cell-admission", "religion-consent", "HD 02-HD/BTCTU, điểm 4.1"),
    ("cell-admission", "security-conclusion", "HD 02-HD/BTCTU"),
];

#[test]
fn orders() {
    let on = "05/12/2025";
    for (milestone, event, source) in ORDERS.iter().copied() {
        check(&[(on, "", milestone, event, on, "", source)]);
    }
}

/// Milestones no limit asks about: somebody enters their day, and others count from it.
const GIVEN: &[&str] = &[
    "birth",
    "source-plan",
    "religion-consent",
    "security-conclusion",
    "introducer-known",
    "political-conclusion",
    "left-party",
    "conviction-cleared",
    "provincial-consent",
    "move-decided",
    "next-meeting",
    "parents-opinion",
];

/// Whatever a pack adds to the way is tried here with its article, or stands among the days that are given.
#[test]
fn every_milestone_is_tried() {
    let ends = [OF_2025, OVER_HOLIDAYS].into_iter().flatten().map(|(_, milestone, ..)| *milestone);
    let cases = [IN_MONTHS, LOCAL, ENDS_OF_OTHERS].into_iter().flatten().map(|case| case.2);
    let orders = ORDERS.iter().map(|(milestone, ..)| *milestone);
    let tried: BTreeSet<&str> = ends.chain(cases).chain(orders).collect();
    for (on, overlay) in [("05/12/2025", None), ("05/12/2026", None), ("05/12/2026", Some(HANOI))] {
        for one in procedure(on, overlay).milestones {
            let key = one.row.key.as_str();
            if GIVEN.contains(&key) {
                assert!(one.limits.is_empty() && one.row.first_of.is_empty(), "{key} is not only given");
            } else if one.row.first_of.is_empty() {
                assert!(tried.contains(key), "{key} is in no table");
            }
        }
    }
}

/// 5.4a: the dossier is as old as the first of its papers.
#[test]
fn the_first_of_several_days_is_the_day() {
    let facts = facts(&[("introduction", "20/11/2025"), ("opinions", "05/11/2025")]);
    assert_eq!(row(&facts, "05/12/2025", None, "dossier-drawn-up").computed, Some(day("05/11/2025")));
    assert_eq!(row(&facts, "05/12/2025", None, "dossier-expiry").computed, Some(day("05/11/2026")));
}

const ENDS_OF_OTHERS: &[Case<'_>] = &[
    ("05/12/2025", "", "recognition-announced", "next-meeting", "", "05/12/2025", "QĐ 294-QĐ/TW, điểm 4.3"),
    ("05/12/2025", "", "cell-admission", "certificate-expiry", "", "05/12/2025", "HD 06-HD/TW, điểm 5.4b"),
    ("05/12/2025", "", "cell-admission", "dossier-expiry", "", "05/12/2025", "HD 06-HD/TW, điểm 5.4a"),
];

#[test]
fn a_meeting_keeps_the_end_of_the_papers_it_rests_on() {
    check(ENDS_OF_OTHERS);
}

/// 3.5: thirty-six months, sixty once a conviction is cleared.
#[test]
fn readmission_waits() {
    let base = facts(&[("left-party", "31/08/2024")]).with_track("readmission");
    let at =
        |facts: &Facts| row(facts, "05/12/2025", None, "cell-admission").earliest.map(|bound| bound.date);
    assert_eq!(at(&base), Some(day("31/08/2027")));
    let crime = base.with_track("minor-crime").with_actual("conviction-cleared", day("29/02/2024"));
    assert_eq!(at(&crime), Some(day("28/02/2029")));
}

/// 4.3.1: fifteen more working days, exceptionally.
#[test]
fn an_extension_is_a_second_deadline() {
    for (milestone, plain, extended) in [
        ("decision-admission", "09/02/2026", "09/03/2026"),
        ("decision-recognition", "19/01/2026", "09/02/2026"),
    ] {
        let told = asked(("05/12/2025", "", milestone, "", "", "", ""));
        assert_eq!((told.deadline, told.extended), (Some(day(plain)), Some(day(extended))), "{milestone}");
    }
}

/// QĐ 208-QĐ/TW is quoted as counting from the day of issue, QĐ 294-QĐ/TW counted from receipt: the earlier wins.
#[test]
fn the_ceremony_keeps_the_earlier_of_two_deadlines_under_the_pack_of_2026() {
    let facts = facts(&[("decision-admission", "03/08/2026"), ("decision-received", "10/08/2026")]);
    let procedure = procedure("11/08/2026", None);
    let days = work_table();
    let plan = Planner { procedure: &procedure, days: &days, today: day("11/08/2026") }.plan(&facts);
    let place = procedure.place("ceremony").unwrap();
    let ceremony = &procedure.milestones[place];
    let limits: Vec<(&str, String, Confidence)> = plan
        .bounds(place)
        .iter()
        .filter(|bound| ceremony.limits[bound.limit].kind == LimitKind::Due)
        .map(|bound| {
            let limit = &ceremony.limits[bound.limit];
            let from = procedure.milestones[limit.from].row.key.as_str();
            (from, bound.date.shown(), limit.source.confidence)
        })
        .collect();
    assert_eq!(
        limits,
        [
            ("decision-admission", "16/09/2026".to_owned(), Confidence::Uncertain),
            ("decision-received", "23/09/2026".to_owned(), Confidence::Single),
        ]
    );
    let deadline = plan.rows[place].deadline.unwrap();
    assert_eq!(deadline.date, day("16/09/2026"));
    assert!(ceremony.limits[deadline.limit].source.note.contains("theo ngày đến trước"));
    // Under the pack before only the day of receipt counts.
    let facts = super::facts(&[("decision-admission", "01/12/2025"), ("decision-received", "05/12/2025")]);
    assert_eq!(row(&facts, "06/12/2025", None, "ceremony").due, Some(day("19/01/2026")));
}

/// 24/11 may be a holiday: the earlier day is the deadline, and the doubt is told.
#[test]
fn an_uncertain_holiday_is_told() {
    let told = asked(("20/10/2026", "", "ceremony", "", "", "", ""));
    assert_eq!(told.deadline, Some(day("01/12/2026")));
    let doubt = told.doubt.unwrap();
    assert_eq!(doubt.later, day("02/12/2026"));
    assert_eq!(doubt.holidays, ["24/11/2026 Ngày Văn hóa Việt Nam"]);
}

#[test]
fn a_question_about_nothing_names_what_there_is() {
    let procedure = procedure("05/12/2025", None);
    let ask = |milestone, event| due(&procedure, &work_table(), milestone, day("05/12/2025"), event);
    let error = ask("cermony", None).unwrap_err();
    assert_eq!(error.code(), "due_unknown_milestone");
    assert!(error.to_string().contains("ceremony, "), "{error}");
    let error = ask("ceremony", Some("birth")).unwrap_err();
    assert_eq!(error.code(), "due_unknown_event");
    assert!(error.to_string().ends_with("it counts from: decision-admission, decision-received"), "{error}");
}
