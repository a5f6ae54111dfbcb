//! Up to the ceremony.

use super::Row;
use super::file::{CANDIDATE, File, HELPER, VERIFIER, known, member, on, uuid};
use crate::id::PersonId;
use crate::record::{
    Introducer, Relative, RelativeGroup, StatusEvent, StatusKind, VerificationPlace, VerificationWay,
    YouthStanding,
};

fn born(file: &mut File, text: &str) {
    file.person.born = known(text);
}

fn certified(file: &mut File, issued: &str) {
    file.back_to("05/12/2025");
    file.paper("CN-NTVD").date = on(issued);
}

fn happened(file: &mut File, kind: StatusKind, date: &str) {
    let event = StatusEvent { kind, date: on(date), ..StatusEvent::default() };
    file.member(HELPER).events.insert("e".into(), event);
}

fn asked(file: &mut File, relative: &str) {
    file.case.verifications.remove(&format!("v{relative}"));
}

fn waiting(file: &mut File, today: &str) {
    file.back_to(today);
    let one = file.case.verifications.get_mut("vr1").unwrap();
    (one.written_on, one.answered_on) = (None, None);
}

pub(super) const ROWS: &[Row] = &[
    // QĐ 294-QĐ/TW pt 1.1: from 18 to 60 by the month, on the day of the meeting, 5 December 2025.
    ("V01", |f| born(f, "31/01/2008"), &["age_under"]),
    ("V01", |f| born(f, "31/12/2007"), &[]),
    ("V01", |f| born(f, "1965"), &["age_unclear"]),
    ("V01", |f| born(f, "12/1965"), &[]),
    ("V01", |f| born(f, "30/11/1965"), &["age_over"]),
    ("V01", |f| born(f, "29/02/2008"), &["age_under"]),
    // Seventeen years and eleven months; sixty years and one month.
    ("V01", |f| born(f, "05/01/2008"), &["age_under"]),
    ("V01", |f| born(f, "05/11/1965"), &["age_over"]),
    (
        "V01",
        |f| {
            born(f, "30/11/1965");
            f.add_paper("DY-TINH", "01/12/2025");
        },
        &[],
    ),
    ("V02", |f| f.person.schooling = "8/12".into(), &["schooling_low"]),
    ("V02", |f| f.person.schooling.clear(), &["schooling_missing"]),
    ("V02", |f| f.person.schooling = "Khá".into(), &["schooling_unclear"]),
    (
        "V02",
        |f| {
            f.person.schooling = "5/12".into();
            f.case.source.schooling_exception = "xã biên giới".into();
        },
        &[],
    ),
    (
        "V02",
        |f| {
            f.person.schooling = "Biết đọc, biết viết".into();
            f.case.source.schooling_exception = "già làng, xã biên giới".into();
        },
        &["schooling_no_consent"],
    ),
    // HD 06-HD/TW pt 5.4b: valid on the last day, expired the day before the meeting.
    ("V03", |f| certified(f, "05/12/2020"), &[]),
    ("V03", |f| certified(f, "04/12/2020"), &["certificate_expired"]),
    ("V03", |f| f.drop_paper("CN-NTVD"), &["certificate_missing"]),
    ("V03", |f| f.paper("CN-NTVD").date = None, &["certificate_no_date"]),
    (
        "V03",
        |f| {
            f.back_to("29/02/2024");
            f.add_paper("CN-NTVD", "28/02/2019");
            f.case.application.written_on = on("01/02/2024");
            f.case.opinions_on = None;
        },
        &["certificate_expired"],
    ),
    (
        "V03",
        |f| {
            f.back_to("01/12/2025");
            f.paper("CN-NTVD").date = on("01/04/2021");
        },
        &["certificate_expires"],
    ),
    // HD 06-HD/TW pt 5.4a.
    ("V04", |f| f.introducer().written_on = on("05/12/2024"), &[]),
    ("V04", |f| f.introducer().written_on = on("04/12/2024"), &["dossier_stale"]),
    ("V05", |f| f.drop_paper("4-KND"), &["youth_resolution_missing"]),
    ("V05", |f| f.case.source.youth = YouthStanding::NotInUnion, &["youth_not_in_union"]),
    ("V05", |f| f.case.source.youth = YouthStanding::Neither, &["introducers_few"]),
    ("V05", |f| f.case.source.youth = YouthStanding::TradeUnion, &["introducers_few"]),
    ("V05", |f| f.case.source.youth = YouthStanding::Unset, &["youth_unset"]),
    (
        "V05",
        |f| {
            f.case.source.youth = YouthStanding::TradeUnion;
            f.add_paper("4A-KND", "27/11/2025");
        },
        &[],
    ),
    (
        "V05",
        |f| {
            f.case.source.youth = YouthStanding::Neither;
            let second = Introducer { member: member(VERIFIER), ..Introducer::default() };
            f.case.introducers.insert("i3".into(), second);
        },
        &[],
    ),
    // HD 02-HD/BTCTU Hà Nội: thirty years and no more, on 5 December 2025; elsewhere nobody says.
    (
        "V05",
        |f| {
            f.overlay = Some("hanoi-2025-11");
            born(f, "11/1995");
        },
        &["youth_age_over"],
    ),
    (
        "V05",
        |f| {
            f.overlay = Some("hanoi-2025-11");
            born(f, "12/1995");
        },
        &[],
    ),
    ("V05", |f| born(f, "11/1985"), &[]),
    // QĐ 294-QĐ/TW pt 3.2.
    ("V06", |f| f.member(HELPER).official_on = None, &["helper_not_official"]),
    ("V06", |f| happened(f, StatusKind::TransferredOut, "01/11/2025"), &["helper_left"]),
    ("V06", |f| happened(f, StatusKind::TransferredOut, "01/01/2026"), &[]),
    ("V06", |f| happened(f, StatusKind::Suspended, "01/11/2025"), &["helper_barred"]),
    // Assigned on 1 September, written on 26 November 2025.
    ("V06", |f| happened(f, StatusKind::Warned, "01/11/2025"), &["helper_disciplined"]),
    ("V06", |f| happened(f, StatusKind::Reprimanded, "01/11/2025"), &["helper_disciplined"]),
    ("V06", |f| happened(f, StatusKind::Reprimanded, "01/08/2025"), &[]),
    ("V06", |f| f.introducer().known_since = on("26/11/2024"), &[]),
    ("V06", |f| f.introducer().known_since = on("27/11/2024"), &["helper_known_short"]),
    ("V06", |f| f.introducer().known_since = None, &["helper_known_unset"]),
    (
        "V06",
        |f| {
            f.introducer().known_since = on("27/11/2024");
            f.introducer().replacement = true;
        },
        &[],
    ),
    ("V07", |f| f.introducer().assigned_on = None, &["helper_not_assigned"]),
    ("V07", |f| f.introducer().assigned_on = on("27/11/2025"), &["helper_assigned_late"]),
    ("V07", |f| f.introducer().resolution_no.clear(), &["helper_no_resolution"]),
    (
        "V07",
        |f| {
            f.case.introducers.remove("i1");
            f.case.helper = None;
        },
        &["case_no_helper"],
    ),
    ("V08", |f| f.case.application.sympathiser_on = on("06/08/2025"), &["sympathiser_day_differs"]),
    // HD 38-HD/BTCTW: items 25 and 26 after the last item 24.
    ("V09", |f| f.cv.cell_remarks_on = on("09/11/2025"), &["certified_early"]),
    ("V09", |f| f.cv.certified_on = on("09/11/2025"), &["certified_early"]),
    ("V09", |f| f.cv.signed_on = on("14/10/2025"), &["dates_out_of_order"]),
    ("V09", |f| f.case.opinions_on = on("06/12/2025"), &["opinions_after_meeting"]),
    ("V09", |f| f.case.resolution_on = on("04/12/2025"), &["resolution_before_meeting"]),
    (
        "V09",
        |f| f.case.verifications.get_mut("vr1").unwrap().sent_on = on("11/11/2025"),
        &["verified_before_sent"],
    ),
    ("V09", |f| f.paper("9-KND").date = on("18/12/2025"), &["dates_out_of_order"]),
    ("V10", |f| f.member(VERIFIER).person = PersonId(uuid(CANDIDATE)), &["verifier_is_candidate"; 6]),
    ("V10", |f| f.members[1].1 = "TRẦN VĂN HÒA".into(), &["verifier_is_relative"; 6]),
    ("V10", |f| f.members[1].1 = "Trần Văn Cả".into(), &[]),
    // HD 06-HD/TW pt 3.4d: 30 working days from 27 October 2025 end on 8 December.
    ("V11", |f| waiting(f, "08/12/2025"), &[]),
    ("V11", |f| waiting(f, "09/12/2025"), &["verification_overdue"]),
    (
        "V11",
        |f| {
            waiting(f, "09/12/2025");
            f.case.verifications.get_mut("vr1").unwrap().place = VerificationPlace::Abroad;
        },
        &[],
    ),
    // A limit that runs over 24 November 2026, which may be a holiday: told, with nothing late yet.
    (
        "V11",
        |f| {
            waiting(f, "11/12/2026");
            f.case.verifications.get_mut("vr1").unwrap().sent_on = on("29/10/2026");
        },
        &["verification_due"],
    ),
    ("V12", |f| asked(f, "r2"), &["verification_missing"]),
    ("V12", |f| asked(f, ""), &["verification_missing"]),
    (
        "V12",
        |f| {
            let one = f.case.verifications.get_mut("vr2").unwrap();
            one.way = VerificationWay::Exempt;
        },
        &["verification_no_reason"],
    ),
    ("V12", |f| f.relative("r7").born = known("04/12/2007"), &["verification_missing"]),
    // A child of whom nobody knows the year of birth may be grown up.
    (
        "V12",
        |f| {
            f.relative("r7").born = None;
            f.relative("r7").born_unknown = true;
        },
        &["verification_missing"],
    ),
    ("V12", |f| f.relative("r7").born = known("06/12/2007"), &[]),
    ("V13", |f| f.person.personal_id = "00119800012".into(), &["personal_id_length"]),
    ("V13", |f| f.person.personal_id = "001199000123".into(), &["personal_id_year"]),
    ("V13", |f| f.person.personal_id = "001098000123".into(), &["personal_id_sex"]),
    ("V13", |f| f.person.full_name = "Nguyễn Phương ".repeat(5).chars().take(60).collect(), &["name_long"]),
    ("V13", |f| f.person.hometown.detail = "xã Võng Xuyên, huyện Phúc Thọ".into(), &["place_old_name"]),
    ("V13", |f| f.person.residence.detail = "Quán Thánh, phường Ba Đình".into(), &[]),
    // Provinces of before 1 July 2025, of the candidate and of the family.
    ("V13", |f| f.person.hometown.province = "Nam Định".into(), &["place_old_name"]),
    ("V13", |f| f.relative("r2").hometown = "xã Nghĩa Trung, tỉnh Nam Định".into(), &["place_old_name"]),
    (
        "V13",
        |f| {
            f.relative("r2").hometown =
                "xã Nghĩa Hưng, tỉnh Ninh Bình (tên cũ xã Nghĩa Trung, tỉnh Nam Định)".into();
            f.relative("r1").residence = "phường Bình Định, tỉnh Gia Lai".into();
        },
        &[],
    ),
    ("V13", |f| f.cv.person = PersonId(uuid(999)), &["identity_other_cv"]),
    ("V13", |f| f.member(super::file::NEW_MEMBER).person = PersonId(uuid(999)), &["identity_other_member"]),
    (
        "V13",
        |f| {
            f.cv.union_joined_on = known("26/03/2013");
            f.case.source.joined_union_on = on("19/05/2013");
        },
        &["union_day_differs"],
    ),
];

#[test]
fn what_must_be_redone_is_named_paper_by_paper() {
    let mut file = File::complete();
    file.introducer().written_on = on("01/10/2024");
    file.paper("4-KND").date = on("02/10/2024");
    let found = file.lint().into_iter().find(|one| one.gap.code == "dossier_stale").unwrap();
    assert_eq!(found.gap.params["papers"], "3-KNĐ, 4-KNĐ");
    assert_eq!(found.gap.params["begun"], "01/10/2024");
}

#[test]
fn a_grown_child_is_verified_and_a_grandparent_is_not() {
    let mut file = File::complete();
    let other =
        Relative {
            relation: "bà ngoại".into(), group: RelativeGroup::Grandparents, ..Relative::default()
        };
    file.cv.relatives.insert("r9".into(), other);
    assert!(file.lint().iter().all(|one| one.id != "V12"));
}
