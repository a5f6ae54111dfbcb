//! Votes on a person at an ordinary meeting: the whole body, who was there, every answer with its share, the resolution.

use serde_json::{Value, json};

use crate::secretary::{Secretary, text};

/// An extraordinary meeting of this evening with everybody there.
fn held(secretary: &Secretary) -> (String, Value) {
    let input = json!({ "month": 11, "year": 2026, "date": "22/11/2026", "time": "18:00", "mode": "afterwards",
                        "kind": "extraordinary", "purpose": "Xét các việc về đảng viên." });
    let id = text(&secretary.does("meeting_create", input), "id");
    secretary.does("attendance_rest_present", json!({ "id": id }));
    secretary.does("agenda_place", json!({ "id": id, "title": "Xét đồng chí Trần Thị Mai" }));
    let view = secretary.does("meeting_get", json!({ "id": id }));
    (id, view)
}

fn minutes(secretary: &Secretary, id: &str) -> String {
    secretary.reads(
        &secretary.does("form_print", json!({ "form": "minutes-extraordinary", "id": id, "draft": true })),
    )
}

/// One vote for each matter: one against, the others of the body for.
#[test]
fn each_vote_on_a_person_names_the_body_those_present_every_share_and_the_resolution() {
    let secretary = Secretary::with_members();
    let (id, view) = held(&secretary);
    let official = |person: &&Value| person["official"] == true && person["activity"] != "temp_here";
    let people = || view["people"].as_array().unwrap().iter().filter(official);
    let (convened, present) = (people().count(), people().filter(|one| one["mark"] == "present").count());
    for (kind, method, by, title, number) in [
        ("removal", "card", "thẻ đảng viên", "Đề nghị xóa tên đồng chí Trần Thị Mai", "05"),
        (
            "exemption",
            "card",
            "thẻ đảng viên",
            "Miễn công tác và sinh hoạt đảng đối với đồng chí Trần Thị Mai",
            "06",
        ),
        ("badge", "card", "thẻ đảng viên", "Đề nghị tặng Huy hiệu Đảng cho đồng chí Trần Thị Mai", "07"),
        ("leaving", "ballot", "phiếu kín", "Đề nghị cho đồng chí Trần Thị Mai ra khỏi Đảng", "08"),
        ("recognition", "ballot", "phiếu kín", "Đề nghị công nhận chính thức đồng chí Trần Thị Mai", ""),
        ("expulsion", "ballot", "phiếu kín", "Đề nghị khai trừ đồng chí Trần Thị Mai", ""),
    ] {
        let base = view["bases"].as_array().unwrap().iter().find(|base| base["kind"] == kind);
        let base = base.unwrap_or_else(|| panic!("{kind} is not voted here"))["base"].as_u64().unwrap();
        let input = json!({ "id": id, "item": view["agenda"][0]["id"], "kind": kind, "method": method,
                            "title": title, "votes_for": present - 1, "votes_against": 1, "votes_other": 0,
                            "against_reason": "chưa đủ căn cứ", "resolution_no": number });
        let vote = text(&secretary.does("vote_put", input), "id");
        let percent = |votes: u64| sochibo_domain::percent::Percent::of(votes as u32, base as u32).unwrap();
        let votes = (present - 1) as u64;
        let approved = match base == convened as u64 {
            true => format!("{votes} (đạt {}% so với tổng số)", percent(votes)),
            false => format!("{votes}/{base} (đạt {}%)", percent(votes)),
        };
        let line = format!(
            "- {title}. Biểu quyết bằng {by}: Tổng số đảng viên chính thức được triệu tập: {convened}; có mặt: \
             {present}; tán thành: {approved}; không tán thành: 1 (chiếm {}%); ý kiến khác: 0 (chiếm 0%).",
            percent(1)
        );
        let printed = minutes(&secretary, &id);
        assert!(printed.contains(&line), "{kind}: {line} is not in: {printed}");
        let resolution = format!("Số nghị quyết: {number}-NQ/CB.");
        assert_eq!(printed.contains(&resolution), !number.is_empty(), "{kind}: {printed}");
        secretary.does("vote_strike", json!({ "id": id, "item": vote }));
    }
    // The numbers given to the four resolutions moved the series on.
    let after = secretary.does("meeting_get", json!({ "id": id }));
    assert_eq!(after["next_resolution"], "09");
}

/// The number stays when another value of the vote is changed, and goes when the matter has none.
#[test]
fn the_number_of_a_resolution_on_a_person_stays_with_its_vote() {
    let secretary = Secretary::with_members();
    let (id, view) = held(&secretary);
    let put = |vote: &str, kind: &str, number: Value| {
        let mut input = json!({ "id": id, "vote": vote, "item": view["agenda"][0]["id"], "kind": kind,
                                "title": "Xét đồng chí Trần Thị Mai" });
        if number.is_string() {
            input["resolution_no"] = number;
        }
        text(&secretary.does("vote_put", input), "id")
    };
    let vote = put("", "badge", json!("05"));
    let shown = || secretary.does("meeting_get", json!({ "id": id }))["votes"][0].clone();
    assert_eq!((&shown()["resolution_no"], &shown()["has_own_resolution"]), (&json!("05"), &json!(true)));
    put(&vote, "exemption", Value::Null);
    assert_eq!(shown()["resolution_no"], "05");
    put(&vote, "ordinary", Value::Null);
    assert_eq!((&shown()["resolution_no"], &shown()["has_own_resolution"]), (&json!(""), &json!(false)));
}

/// The number of a resolution on admission is that of the candidate's file.
#[test]
fn an_admission_takes_the_number_of_its_resolution_from_the_file() {
    let secretary = Secretary::practising();
    let list = secretary.does("meeting_list", json!({}));
    let meeting = list["rows"].as_array().unwrap().iter().find(|row| row["state"] == "ended").unwrap();
    let id = text(meeting, "id");
    let view = secretary.does("meeting_get", json!({ "id": id }));
    let vote = view["votes"].as_array().unwrap().iter().find(|vote| vote["kind"] == "admission").unwrap();
    let printed = |number: &str| {
        let edit = json!({ "id": vote["case"], "field": "resolution_no", "value": number });
        secretary.does("case_edit", edit);
        text(&secretary.does("form_text", json!({ "form": "minutes-regular", "id": id })), "text")
    };
    let told = printed("12");
    assert!(told.contains("Tổng số đảng viên chính thức được triệu tập:"), "{told}");
    assert!(told.contains("Số nghị quyết: 12-NQ/CB."), "{told}");
    assert!(!printed("").contains("Số nghị quyết"));
}
