//! Times of meetings: two of them at once.

use serde_json::{Value, json};

use crate::occasions::{edit, view};
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
