//! From the ceremony to recognition.

use super::Row;
use super::file::{File, NEW_MEMBER, VERIFIER, known, member, on};
use crate::answer::Answer;
use crate::record::Introducer;

/// The ceremony was held on another day, and the membership records an official day.
fn held(file: &mut File, ceremony: &str, official: &str) {
    file.actual("ceremony", ceremony);
    file.member(NEW_MEMBER).official_on = known(official);
}

fn second_helper(file: &mut File, written: &str) {
    let helper = Introducer {
        member: member(VERIFIER),
        probation: true,
        written_on: written.parse().ok(),
        ..Introducer::default()
    };
    file.case.introducers.insert("i3".into(), helper);
}

fn unresolved(file: &mut File, today: &str) {
    file.back_to(today);
    file.case.member = member(NEW_MEMBER);
}

pub(super) const ROWS: &[Row] = &[
    // Điều lệ Đảng, Điều 5: twelve months from the ceremony; the party age from the decision.
    ("V27", |f| held(f, "05/02/2026", "15/01/2027"), &["official_from_decision"]),
    ("V27", |f| held(f, "05/02/2026", "06/02/2027"), &[]),
    // People of long ago are not judged by the rules of today.
    (
        "V27",
        |f| {
            f.paper("9-KND").date = on("15/01/2020");
            held(f, "05/02/2020", "15/01/2021");
        },
        &[],
    ),
    ("V31", |f| held(f, "05/02/2026", "06/02/2027"), &["official_day_differs"]),
    ("V31", |f| held(f, "05/02/2026", "15/01/2027"), &[]),
    ("V31", |f| held(f, "05/02/2020", "06/03/2021"), &[]),
    // A leap day ends a year later on the last day of February.
    ("V31", |f| held(f, "29/02/2028", "28/02/2029"), &[]),
    ("V31", |f| held(f, "29/02/2028", "01/03/2029"), &["official_day_differs"]),
    // QĐ 294-QĐ/TW pt 4.2.1.
    ("V28", |f| f.paper("10-KND").date = on("04/02/2027"), &["self_review_early"]),
    ("V28", |f| f.paper("10-KND").date = on("05/02/2027"), &[]),
    ("V28", |f| f.case.probation.resolution_on = on("04/02/2027"), &["recognition_early"]),
    ("V28", |f| f.case.probation.resolution_on = on("30/04/2027"), &["recognition_late"]),
    ("V28", |f| unresolved(f, "30/04/2027"), &["recognition_overdue"]),
    ("V29", |f| f.drop_paper("CN-DVM"), &["new_member_certificate_missing"]),
    ("V29", |f| f.paper("CN-DVM").date = on("06/03/2027"), &["new_member_certificate_late"]),
    ("V30", |f| second_helper(f, "01/03/2027"), &[]),
    ("V30", |f| second_helper(f, ""), &["helper_remarks_missing"]),
    ("V30", |f| f.actual("move-decided", "01/08/2026"), &["helper_remarks_one"]),
    (
        "V30",
        |f| {
            f.case.tracks.insert("probationer-moved".into(), Answer::Given("có".into()));
        },
        &["helper_remarks_one"],
    ),
    // HD 38-HD/BTCTW pt 2.2.
    ("V32", |f| f.drop_paper("1-HSDV"), &["member_file_overdue"]),
    (
        "V32",
        |f| {
            unresolved(f, "25/02/2026");
            f.drop_paper("2-HSDV");
        },
        &[],
    ),
    ("V25", |f| f.today = super::file::day("01/06/2027"), &["recognition_decision_overdue"]),
    ("V19", |f| f.vote(1).votes_for = Some(5), &["case_vote_below"]),
    // QĐ 294-QĐ/TW pt 4.2.3.
    (
        "V37",
        |f| {
            f.vote(1).votes_for = Some(5);
            f.vote(1).attempt = Some(2);
        },
        &[],
    ),
    (
        "V37",
        |f| {
            f.vote(1).votes_for = Some(5);
            f.vote(1).attempt = Some(3);
        },
        &["vote_failed_last"],
    ),
];
