//! Special tracks of a candidate's file: what cannot go together is refused where it is said.

use serde_json::json;

use crate::secretary::{Secretary, text};

#[test]
fn two_tracks_that_exclude_one_another_are_not_both_taken() {
    let secretary = Secretary::with_members();
    let case = text(&secretary.does("case_create", json!({ "full_name": "Vũ Thị Hạnh" })), "id");
    let says = |track: &str, value: &str| {
        json!({ "id": case, "field": format!("tracks/{track}"), "value": value })
    };
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
