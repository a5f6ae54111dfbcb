//! Days off are a table the cell corrects; every limit in working days follows it.

use serde_json::{Value, json};
use sochibo_domain::CivilDate;

use crate::secretary::{Secretary, text};

/// The decision on the admission of the practice cell's first file.
fn decision(secretary: &Secretary) -> Value {
    let case = secretary.does("case_list", json!({}))["rows"][0]["id"].clone();
    let timeline = secretary.does("case_timeline", json!({ "id": case }));
    let phases = timeline["phases"].as_array().unwrap().iter();
    let mut all = phases.flat_map(|phase| phase["milestones"].as_array().unwrap());
    all.find(|one| one["key"] == "decision-admission").unwrap()["deadline"].clone()
}

fn day(bound: &Value, key: &str) -> CivilDate {
    CivilDate::from_typed(&text(bound, key)).unwrap()
}

fn off(date: &str, kind: &str) -> Value {
    json!({ "date": date, "name": "Ngày thử", "kind": kind, "source": "Thông báo 12-TB/UBND" })
}

fn working_day_after(date: CivilDate) -> CivilDate {
    (1..).map(|days| date.plus_days(days)).find(|day| day.weekday() <= 5).unwrap()
}

#[test]
fn a_day_the_cell_writes_off_moves_the_day_of_the_decision() {
    let secretary = Secretary::practising();
    let before = decision(&secretary);
    assert_eq!(before["unit"], "working_days");
    let put = secretary.does("holiday_put", off("25/11/2026", "off"));
    let moved = decision(&secretary);
    assert_eq!(day(&moved, "date"), working_day_after(day(&before, "date")));
    secretary.does("holiday_strike", json!({ "id": put["id"] }));
    assert_eq!(decision(&secretary), before);
    secretary.does("undo", json!({}));
    assert_eq!(decision(&secretary), moved);
    secretary.does("undo", json!({}));
    assert_eq!(decision(&secretary), before);
}

#[test]
fn a_row_settles_what_the_table_leaves_in_doubt() {
    let secretary = Secretary::practising();
    let doubtful = decision(&secretary);
    assert_eq!(doubtful["holidays"], json!(["24/11/2026 Ngày Văn hóa Việt Nam"]));
    let put = secretary.does("holiday_put", off("24/11/2026", "on"));
    let worked = decision(&secretary);
    assert_eq!((&worked["date"], &worked["later"]), (&doubtful["date"], &json!("")));
    let kept = json!({ "id": put["id"], "date": "24/11/2026", "name": "Ngày Văn hóa Việt Nam",
                       "kind": "holiday", "source": "Luật sửa đổi" });
    secretary.does("holiday_put", kept);
    let off = decision(&secretary);
    assert_eq!((&off["date"], &off["later"]), (&doubtful["later"], &json!("")));
}

#[test]
fn the_calendar_of_a_year_tells_what_ships_and_what_the_cell_replaced() {
    let secretary = Secretary::with_a_new_book();
    let of = |year: u32| secretary.does("holiday_list", json!({ "year": year }));
    assert_eq!((&of(0)["year"], &of(0)["covered"]), (&json!(2026), &json!(true)));
    let bare = of(2035);
    assert_eq!(bare["covered"], false);
    assert_eq!(bare["rows"].as_array().unwrap().len(), 5, "the holidays of every year alone");
    secretary.does("holiday_put", off("24/11/2026", "on"));
    let now = of(2026);
    let rows: Vec<&Value> =
        now["rows"].as_array().unwrap().iter().filter(|row| row["date"] == "24/11/2026").collect();
    assert_eq!((&rows[0]["replaced"], &rows[0]["confidence"]), (&json!(true), &json!("uncertain")));
    assert_eq!((&rows[1]["replaced"], &rows[1]["source"]), (&json!(false), &json!("Thông báo 12-TB/UBND")));
    let plan = secretary.does("plan_get", json!({ "year": 2026 }));
    let off = plan["days_off"].as_array().unwrap();
    assert!(off.iter().all(|one| one["date"] != "24/11/2026"), "the year plan follows: {off:?}");
}

#[test]
fn a_row_needs_a_day_a_name_and_a_paper_and_has_its_day_alone() {
    let secretary = Secretary::with_a_new_book();
    let refused = secretary.is_refused("holiday_put", json!({ "kind": "closed", "date": "31/02/2027" }));
    let mut told: Vec<(&str, &str)> =
        refused.fields.iter().map(|one| (one.field.as_str(), one.code.as_str())).collect();
    told.sort_unstable();
    assert_eq!(
        told,
        [
            ("date", "date_no_such_day"),
            ("kind", "choice_unknown"),
            ("name", "required"),
            ("source", "required")
        ]
    );
    assert_eq!(secretary.is_refused("holiday_put", off("", "off")).fields[0].field, "date");
    secretary.does("holiday_put", off("08/02/2027", "off"));
    assert_eq!(secretary.is_refused("holiday_put", off("08/02/2027", "holiday")).code, "holiday_twice");
    let gone = json!({ "id": "0191e6a0-0000-7000-8000-000000000001" });
    assert_eq!(secretary.is_refused("holiday_strike", gone).code, "holiday_unknown");
}
