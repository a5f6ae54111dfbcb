//! Special tracks of a candidate's file: what cannot go together is refused where it is said.

use serde_json::json;

use crate::secretary::{Secretary, text};

#[test]
fn two_tracks_that_exclude_one_another_are_not_both_taken() {
    let secretary = Secretary::with_members();
    let case = text(&secretary.does("case_create", json!({ "full_name": "Vũ Thị Hạnh" })), "id");
    let says =
        |track: &str, value: &str| json!({ "id": case, "field": format!("tracks/{track}"), "value": value });
    secretary.does("case_edit", says("graduating", "tốt nghiệp tháng 6/2026"));
    let refused = secretary.is_refused("case_edit", says("studying", "học tập trung"));
    assert_eq!(refused.code, "case_track_clash");
    assert_eq!(refused.params["other"], "Sinh viên, học sinh tốt nghiệp");
    assert_eq!(refused.params["track"], "Học tập trung hoặc biệt phái từ 12 tháng trở lên");
    // To say that a track does not apply contradicts nothing.
    secretary.does("case_edit", says("studying", "không"));
    secretary.does("case_edit", says("graduating", ""));
    secretary.does("case_edit", says("studying", "học tập trung"));
    assert_eq!(secretary.is_refused("case_edit", says("graduating", "tốt nghiệp")).code, "case_track_clash");
}

/// QĐ 294-QĐ/TW pt 3.5: who is admitted again says so in the application, and is decided on as such, from the day the file
/// says so: the CV may not be begun.
#[test]
fn papers_of_a_readmission_follow_the_track_before_the_cv_is_begun() {
    let secretary = Secretary::with_members();
    let case = text(&secretary.does("case_create", json!({ "full_name": "Vũ Thị Hạnh" })), "id");
    let drafted = |form: &str| {
        secretary.reads(&secretary.does("form_print", json!({ "form": form, "id": case, "draft": true })))
    };
    let lines = [
        "Được kết nạp vào Đảng lần thứ nhất",
        "Công nhận đảng viên chính thức lần thứ nhất",
        "Lý do ra khỏi Đảng",
    ];
    let (guide, decision) = (drafted("1-KND-guide"), drafted("9-KND"));
    assert!(lines.iter().all(|line| !guide.contains(line)), "{guide}");
    assert!(!decision.contains("ết nạp lại") && decision.contains("Kết nạp quần chúng"), "{decision}");

    secretary
        .does("case_edit", json!({ "id": case, "field": "tracks/readmission", "value": "xóa tên năm 2018" }));
    let (guide, typed, decision) = (drafted("1-KND-guide"), drafted("1-KND"), drafted("9-KND"));
    for line in lines {
        // As it is to be copied, and on the blank sheet behind it.
        assert_eq!(guide.matches(line).count(), 2, "{line}: {guide}");
        assert!(typed.contains(line), "{line}: {typed}");
    }
    assert!(decision.contains("Kết nạp lại Vũ Thị Hạnh"), "{decision}");
    assert!(decision.contains("QUYẾT ĐỊNH kết nạp lại đảng viên"), "{decision}");
}
