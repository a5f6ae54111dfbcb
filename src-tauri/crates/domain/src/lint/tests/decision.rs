//! The cell's vote, the decision and the ceremony; readmission and moves.

use super::Row;
use super::file::{CANDIDATE, File, HELPER, VERIFIER, day, known, on, uuid};
use crate::answer::Answer;
use crate::id::{CaseId, PersonId};
use crate::numbering::{Numbered, PaperOf};
use crate::record::{AttendanceMark, DocumentType, Opinion, Route, Voter};

/// The same texts on two papers.
const SAME: &str =
    "Gương mẫu trong công việc, đoàn kết với bà con, tích cực tham gia phong trào của tổ dân phố.";

fn number_of_meeting(file: &mut File, number: &str, date: &str) {
    let of = PaperOf::Meeting(uuid(950).into());
    file.numbers.push(Numbered { kind: DocumentType::Resolution, number: number.into(), on: on(date), of });
}

/// Takes members off the convened list of the first meeting.
fn only(file: &mut File, members: usize) {
    let meeting = &mut file.meetings[0];
    while meeting.convened.len() > members {
        meeting.convened.pop_last();
    }
    file.vote(0).votes_for = u32::try_from(members).ok();
}

/// One of the nine is away.
fn absent(file: &mut File) {
    let (_, first) = file.meetings[0].attendance.iter_mut().next().unwrap();
    first.mark = AttendanceMark::Excused;
}

/// Admitted once before and out since.
pub(super) fn left(file: &mut File, on: &str, reason: &str) {
    file.cv.first_admission.admitted_on = known("05/2015");
    file.cv.first_admission.left_on = known(on);
    file.cv.first_admission.left_reason = reason.into();
}

fn marked(file: &mut File, track: &str) {
    file.case.tracks.insert(track.to_owned(), Answer::Given("có".into()));
}

/// To be admitted again, out since a day the CV does not tell.
fn again(file: &mut File, left: &str) {
    marked(file, "readmission");
    file.add_paper("KNL-2", left);
}

/// The same after a minor crime, the conviction cleared on a day.
fn cleared(file: &mut File, on: &str) {
    again(file, "05/12/2015");
    marked(file, "minor-crime");
    file.actual("conviction-cleared", on);
}

pub(super) const ROWS: &[Row] = &[
    // QĐ 294-QĐ/TW pt 9.3.
    ("V18", |f| f.vote(0).votes_against = Some(2), &["vote_no_reason", "vote_over_base"]),
    ("V18", |f| f.case.organisations.agree = Some(9), &["opinion_sum"]),
    ("V18", |f| f.case.residence.total = Some(8), &["opinion_asked_over_total"]),
    (
        "V18",
        |f| {
            let member = uuid(1).to_string();
            let (voters, present) = (f.meetings[0].convened.clone(), true);
            let voter = |name: String| Voter { name, activity: "active".into(), present, ..Voter::default() };
            f.meetings[0].convened.get_mut(&member).unwrap().official = false;
            f.vote(0).voters = voters.into_iter().map(|(id, one)| (id, voter(one.name))).collect();
        },
        &["vote_voters_changed", "voter_probationary"],
    ),
    ("V19", |f| f.vote(0).votes_for = Some(6), &[]),
    ("V19", |f| f.vote(0).votes_for = Some(5), &["case_vote_below"]),
    ("V20", absent, &["vote_over_present"]),
    ("V21", |f| f.case.resolution_no.clear(), &["case_no_resolution_no"]),
    ("V21", |f| f.case.resolution_on = None, &["case_no_resolution_date"]),
    ("V21", |f| number_of_meeting(f, "13", "05/12/2025"), &["case_number_twice"]),
    ("V21", |f| number_of_meeting(f, "14", "05/12/2025"), &[]),
    ("V21", |f| number_of_meeting(f, "12", "05/12/2025"), &[]),
    ("V21", |f| number_of_meeting(f, "10", "05/11/2025"), &["case_number_gap"]),
    ("V21", |f| f.paper("9-KND").number.clear(), &["paper_no_number"]),
    ("V21", |f| f.paper("8-KND").date = None, &["paper_no_date"]),
    ("V21", |f| f.decisions.push((CaseId(uuid(71)), "12".into(), on("15/01/2026"))), &["decision_shared"]),
    ("V22", |f| only(f, 3), &[]),
    ("V22", |f| only(f, 2), &["vote_too_few_official"]),
    // HD 06-HD/TW pt 3.6b.
    ("V23", |f| f.case.about_cv.clear(), &["case_no_cv_conclusion"]),
    ("V23", |f| f.case.weaknesses.clear(), &["case_no_weaknesses"]),
    (
        "V23",
        |f| f.case.strengths = "Nhận thức chính trị vững; đạo đức tốt; hoàn thành nhiệm vụ.".into(),
        &["conclusion_unmentioned"],
    ),
    ("V24", |f| f.introducer().weaknesses.clear(), &["one_sided"]),
    (
        "V24",
        |f| {
            f.introducer().strengths = SAME.into();
            f.case.strengths = SAME.to_uppercase();
        },
        &["texts_same"],
    ),
    // One text for good and bad: somebody's `con` is no `còn`.
    (
        "V24",
        |f| {
            f.case.opinion_summary = "Gương mẫu, chan hòa; các con chăm ngoan, chấp hành tốt quy định.".into()
        },
        &["one_sided"],
    ),
    (
        "V24",
        |f| f.case.probation.opinion_summary = "Đồng chí tiến bộ rõ rệt về mọi mặt.".into(),
        &["one_sided"],
    ),
    // QĐ 294-QĐ/TW pt 4.3.1: 45 working days from 5 December 2025 end on 9 February 2026; sending in five is Hà Nội's.
    ("V25", |f| f.back_to("09/02/2026"), &[]),
    (
        "V25",
        |f| {
            f.back_to("10/02/2026");
            f.drop_paper("9-KND");
        },
        &["decision_overdue"],
    ),
    (
        "V25",
        |f| {
            f.back_to("15/12/2025");
            f.case.milestones.actual.remove("sent-up");
            f.overlay = Some("hanoi-2025-11");
        },
        &["not_sent_up"],
    ),
    // QĐ 294-QĐ/TW pt 4.1: 30 working days from 20 January 2026 run over Tết.
    ("V26", |f| f.actual("ceremony", "10/03/2026"), &[]),
    ("V26", |f| f.actual("ceremony", "11/03/2026"), &["ceremony_late"]),
    (
        "V26",
        |f| {
            f.actual("ceremony", "11/03/2026");
            f.case.milestones.adjusted.insert("ceremony".into(), day("31/03/2026"));
        },
        &[],
    ),
    (
        "V26",
        |f| {
            f.back_to("11/03/2026");
            f.case.milestones.actual.remove("ceremony");
        },
        &["ceremony_overdue"],
    ),
    ("V26", |f| f.actual("ceremony", "14/01/2026"), &["ceremony_before_decision"]),
    // By the reports on QĐ 208-QĐ/TW the limit begins with the signing.
    (
        "V26",
        |f| {
            f.paper("9-KND").date = on("03/08/2026");
            f.paper("9-KND").received_on = on("01/09/2026");
            f.actual("ceremony", "01/10/2026");
        },
        &["ceremony_late_by_issue"],
    ),
    (
        "V26",
        |f| {
            f.paper("9-KND").date = on("29/10/2026");
            f.paper("9-KND").received_on = on("29/10/2026");
            f.actual("ceremony", "11/12/2026");
        },
        &["ceremony_doubt"],
    ),
    // QĐ 294-QĐ/TW pt 3.5, on 5 December 2025.
    ("V34", |f| left(f, "05/12/2022", "xóa tên"), &[]),
    ("V34", |f| left(f, "06/12/2022", "xóa tên"), &["readmission_early"]),
    ("V34", |f| left(f, "2022", "xóa tên"), &["readmission_unclear"]),
    ("V34", |f| left(f, "2018", "tự bỏ sinh hoạt Đảng"), &["readmission_excluded"]),
    ("V34", |f| left(f, "2018", "xin ra khỏi Đảng do hoàn cảnh gia đình"), &[]),
    ("V34", |f| left(f, "2018", "xin ra khỏi Đảng"), &["readmission_excluded"]),
    ("V34", |f| left(f, "", "xóa tên"), &["readmission_no_day"]),
    (
        "V34",
        |f| {
            left(f, "2018", "xóa tên");
            f.member(HELPER).person = PersonId(uuid(CANDIDATE));
            f.member(VERIFIER).person = PersonId(uuid(CANDIDATE));
        },
        &["readmission_twice"],
    ),
    // Before the CV tells anything the decision to let the person go does: ten months are too few.
    ("V34", |f| again(f, "05/02/2025"), &["readmission_early"]),
    ("V34", |f| again(f, "05/12/2022"), &[]),
    (
        "V34",
        |f| {
            again(f, "05/12/2015");
            marked(f, "minor-crime");
        },
        &["readmission_cleared_no_day"],
    ),
    // Sixty months since the conviction was cleared.
    ("V34", |f| cleared(f, "06/12/2020"), &["readmission_cleared_early"]),
    ("V34", |f| cleared(f, "05/12/2020"), &[]),
    ("V35", |f| f.case.residence = Opinion::default(), &["residence_opinion_missing"]),
    (
        "V35",
        |f| {
            f.case.residence = Opinion::default();
            f.case.source.lives_in_area = true;
        },
        &[],
    ),
    ("V35", |f| f.actual("move-decided", "02/12/2025"), &["residence_opinion_old"]),
    // HD 06-HD/TW pt 3.9.
    (
        "V36",
        |f| {
            f.back_to("01/12/2025");
            f.case.source.route = Route::PassedOn;
        },
        &["moved_helped"],
    ),
    (
        "V36",
        |f| {
            f.back_to("05/12/2025");
            f.case.source.route = Route::PassedOn;
        },
        &["moved_resolved"],
    ),
    (
        "V36",
        |f| {
            f.back_to("05/01/2026");
            f.actual("move-decided", "10/12/2025");
        },
        &["moved_forward_overdue", "moved_sent"],
    ),
    (
        "V36",
        |f| {
            f.back_to("10/02/2026");
            f.drop_paper("9-KND");
            f.case.milestones.actual.remove("ceremony");
            f.actual("move-decided", "10/12/2025");
            f.add_paper("CV-CDTQ", "15/12/2025");
            f.paper("CV-CDTQ").received_on = on("18/12/2025");
        },
        &["moved_decision_overdue"],
    ),
    (
        "V36",
        |f| {
            f.back_to("20/01/2026");
            f.actual("move-decided", "19/01/2026");
        },
        &["moved_decided"],
    ),
    ("V38", |f| f.case.pack = "central-2025-07".into(), &["rules_newer"]),
];
