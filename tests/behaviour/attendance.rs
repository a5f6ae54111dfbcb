//! Attendance over a year: the screen, the workbook and the paper say the same.

use serde_json::{Value, json};

use crate::secretary::{Secretary, text};

fn lines(view: &Value) -> Vec<(String, String)> {
    let members = view["members"].as_array().unwrap();
    members.iter().map(|member| (text(member, "name"), text(&member["share"], "percent"))).collect()
}

#[test]
fn the_year_holds_every_meeting_that_is_over_and_everybody_convened_by_name() {
    let secretary = Secretary::practising();
    let view = secretary.does("attendance_year", json!({}));
    let meetings = secretary.does("meeting_list", json!({}));
    let year = format!("/{}", view["year"]);
    let over = meetings["rows"].as_array().unwrap().iter().filter(|row| {
        row["state"] == "ended" && row["title"].as_str().is_some_and(|title| title.ends_with(&year))
    });
    assert_eq!(view["meetings"].as_array().unwrap().len(), over.count());
    let names: Vec<String> = lines(&view).into_iter().map(|(name, _)| name).collect();
    let mut sorted = names.clone();
    sorted.sort_by_cached_key(|name| sochibo_domain::text::name_sort_key(name));
    assert_eq!(names, sorted);
    for member in view["members"].as_array().unwrap() {
        assert_eq!(member["marks"].as_array().unwrap().len(), view["meetings"].as_array().unwrap().len());
    }
    assert_eq!((view["watch_months"].clone(), view["act_months"].clone()), (json!(2), json!(3)));
    assert!(text(&view, "act_source").contains("294-QĐ/TW"), "{view}");
}

#[test]
fn the_share_of_a_meeting_is_the_one_its_minutes_print() {
    let secretary = Secretary::practising();
    let view = secretary.does("attendance_year", json!({}));
    for meeting in view["meetings"].as_array().unwrap() {
        let minutes =
            secretary.does("form_preview", json!({ "form": "minutes-regular", "id": meeting["id"] }));
        let percent = format!("đạt {}%", text(&meeting["share"], "percent"));
        assert!(text(&minutes, "html").contains(&percent), "{percent} is not in the minutes of {meeting}");
    }
}

#[test]
fn the_paper_and_the_workbook_hold_the_figures_of_the_screen() {
    let secretary = Secretary::practising();
    let view = secretary.does("attendance_year", json!({}));
    let year = view["year"].to_string();
    let paper = secretary.prints("attendance-year", &year);
    assert!(paper.contains(&format!("DỰ SINH HOẠT NĂM {year}")), "{paper}");
    let mut rest = paper.as_str();
    for (name, percent) in lines(&view) {
        // A narrow column may break a name; its last word is never far.
        let given = name.rsplit(' ').next().unwrap();
        let at = rest.find(given).unwrap_or_else(|| panic!("{name} is out of order in: {paper}"));
        rest = &rest[at..];
        assert!(percent.is_empty() || rest.contains(&format!("{percent}%")), "{name}: {percent} in {rest}");
    }
    let file = secretary.does("attendance_sheet", json!({ "year": view["year"] }))["file"].clone();
    assert_eq!(file["name"], format!("du-sinh-hoat-{year}.xlsx"));
    let bytes = secretary.app.take_bytes(file["token"].as_str().unwrap()).unwrap().data;
    let workbook = sochibo_sheets::Workbook::open(bytes, "du-sinh-hoat.xlsx").unwrap();
    let guess = workbook.guess();
    let cells: Vec<Vec<String>> =
        workbook.rows(&guess).map(|row| row.raw.iter().map(|cell| cell.to_string()).collect()).collect();
    for (name, percent) in lines(&view) {
        let row = cells.iter().find(|row| row.contains(&name)).unwrap_or_else(|| panic!("{name} is missing"));
        assert!(percent.is_empty() || row.contains(&percent), "{name}: {percent} in {row:?}");
    }
}

#[test]
fn a_year_without_meetings_is_empty_and_says_which_years_are_not() {
    let secretary = Secretary::practising();
    let latest = secretary.does("attendance_year", json!({}));
    let view = secretary.does("attendance_year", json!({ "year": 1999 }));
    assert_eq!((view["meetings"].clone(), view["members"].clone()), (json!([]), json!([])));
    assert_eq!(view["years"], latest["years"]);
    assert_eq!(view["years"][0], latest["year"]);
}
