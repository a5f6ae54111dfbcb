//! Times of meetings and of the people in them: two meetings at once, who came late, who left early.

use serde_json::{Value, json};

use crate::occasions::{edit, held, view, with_a_committee};
use crate::secretary::{Secretary, text};

/// Two meetings entered for one evening, whichever came first: each names the other and both real times.
#[test]
fn meetings_held_at_one_time_name_each_other() {
    let secretary = Secretary::with_members();
    let at = |kind: &str, time: &str, end: &str| {
        let input = json!({ "month": 11, "year": 2026, "date": "20/11/2026", "time": time, "mode": "afterwards",
                            "kind": kind });
        let id = text(&secretary.does("meeting_create", input), "id");
        edit(&secretary, &id, "ended_at", end);
        id
    };
    let regular = at("regular", "19:30", "21:00");
    let overlap = |id: &str| {
        let view = view(&secretary, id);
        let gaps = view["gaps"].as_array().unwrap().iter();
        gaps.filter(|gap| gap["code"] == "meeting_overlap").cloned().collect::<Vec<_>>()
    };
    assert_eq!(overlap(&regular), Vec::<Value>::new());
    let extraordinary = at("extraordinary", "19:40", "20:10");
    let told = &overlap(&regular)[0];
    assert_eq!(
        (&told["params"], &told["severity"]),
        (
            &json!({ "other": "Họp bất thường tháng 11/2026", "own": "19:30–21:00", "span": "19:40–20:10" }),
            &json!("warn")
        )
    );
    assert_eq!(overlap(&extraordinary)[0]["params"]["other"], "Sinh hoạt thường kỳ tháng 11/2026");
    edit(&secretary, &extraordinary, "started_at", "21:00");
    edit(&secretary, &extraordinary, "ended_at", "21:30");
    assert_eq!(overlap(&regular), Vec::<Value>::new(), "one begins when the other has ended");
}

/// Who came late and who left early, with the time, in the minutes of every kind; a time outside the meeting is none.
#[test]
fn who_came_late_or_left_early_is_in_the_minutes_of_every_kind() {
    let secretary = with_a_committee();
    for name in ["Đỗ Thị Hoa", "Lê Thị Bình", "Phạm Văn Dũng"] {
        let group = json!({ "id": secretary.member(name), "field": "party_group", "value": "số 1" });
        secretary.does("member_edit", group);
    }
    for (kind, more) in [
        ("regular", json!({})),
        ("topical", json!({ "topic": "Nêu gương" })),
        ("committee", json!({})),
        ("extraordinary", json!({ "purpose": "Việc gấp." })),
        ("review", json!({})),
        ("discipline", json!({})),
        ("congress", json!({})),
        ("group", json!({ "group": "số 1" })),
    ] {
        let id = held(&secretary, kind, more);
        let times = |name: &str, arrived: &str, left: &str| {
            let input = json!({ "id": id, "member": secretary.member(name), "mark": "present", "arrived": arrived,
                                "left": left });
            secretary.does("attendance_set", input);
        };
        times("Lê Thị Bình", "18:25", "");
        times("Đỗ Thị Hoa", "18:30", "19:05");
        times("Phạm Văn Dũng", "17:50", "19:20");
        let form = text(&view(&secretary, &id), "minutes_form");
        let draft = secretary.does("form_print", json!({ "form": form, "id": id, "draft": true }));
        let minutes = secretary.reads(&draft);
        for words in [
            "+ Đến muộn: Lê Thị Bình (lúc 18 giờ 25 phút); Đỗ Thị Hoa (lúc 18 giờ 30 phút).",
            "+ Về sớm: Đỗ Thị Hoa (lúc 19 giờ 05 phút).",
        ] {
            assert!(minutes.contains(words), "{kind}: {words} is not in: {minutes}");
        }
    }
}
