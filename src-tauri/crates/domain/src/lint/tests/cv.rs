//! The CV and the family.

use super::Row;
use super::file::{File, known, span};
use crate::answer::Answer;
use crate::record::{AwardRow, CourseRow, JobRow, RelativeHistory};

fn job(file: &mut File, id: &str, from: &str, to: &str) {
    file.cv.jobs.insert(id.into(), JobRow { span: span(from, to), ..JobRow::default() });
}

fn award(file: &mut File, what: &str, on: &str) {
    let row = AwardRow { on: on.parse().ok(), what: what.into(), ..AwardRow::default() };
    file.cv.awards.insert("a2".into(), row);
}

fn father_until(file: &mut File, from: &str, to: &str) {
    file.relative("r1").history.get_mut("1").unwrap().span = span(from, to);
}

fn lived(file: &mut File, relative: &str, rows: &[(&str, &str)]) {
    let row = |(from, to)| RelativeHistory { span: span(from, to), ..RelativeHistory::default() };
    let rows = rows.iter().enumerate().map(|(id, told)| (id.to_string(), row(*told)));
    file.relative(relative).history = rows.collect();
}

pub(super) const ROWS: &[Row] = &[
    // HD 38-HD/BTCTW, items 14, 15, 21.
    ("V14", |f| job(f, "j1", "7/2016", "7/2020"), &["timeline_gap"]),
    ("V14", |f| job(f, "j1", "7/2016", "10/2020"), &["timeline_overlap"]),
    ("V14", |f| job(f, "j1", "7/2016", "6/2016"), &["span_reversed"]),
    ("V14", |f| job(f, "j1", "8/2016", "8/2020"), &["jobs_not_after_history"]),
    ("V14", |f| job(f, "j2", "9/2020", ""), &["jobs_end_early", "span_open"]),
    ("V14", |f| job(f, "j2", "9/2020", "8/2025"), &["jobs_end_early"]),
    ("V14", |f| job(f, "j2", "9/2020", "10/2025"), &[]),
    ("V14", |f| father_until(f, "1986", "1988"), &["timeline_gap"]),
    ("V14", |f| father_until(f, "06/1986", "11/1989"), &[]),
    ("V14", |f| lived(f, "r3", &[("2002", "2014"), ("2016", "nay")]), &["timeline_gap"]),
    ("V14", |f| lived(f, "r6", &[("2007", "2019"), ("2021", "nay")]), &["timeline_gap"]),
    ("V14", |f| lived(f, "r6", &[("2007", "2019"), ("2019", "nay")]), &[]),
    ("V14", |f| lived(f, "r8", &[("1960", "1975"), ("1974", "nay")]), &["timeline_overlap"]),
    // Items 17 and 19.
    ("V15", |f| award(f, "Bằng khen", "2021"), &["row_no_month"]),
    ("V15", |f| award(f, "Giấy khen của phường", "05/2021"), &["award_low"]),
    (
        "V15",
        |f| {
            let row = CourseRow { span: span("2016", "6/2020"), ..CourseRow::default() };
            f.cv.courses.insert("c2".into(), row);
        },
        &["row_no_month"],
    ),
    (
        "V15",
        |f| {
            f.cv.awards.clear();
            award(f, "Giấy khen của phường", "05/2021");
        },
        &[],
    ),
    // Items 5, 9 and 21.
    ("V16", |f| f.person.birth_place.detail = "Bệnh viện Phụ sản".into(), &["birth_place_hospital"]),
    ("V16", |f| f.person.religion = Answer::Blank, &["religion_blank"]),
    ("V16", |f| f.relative("r1").born = None, &["relative_missing"]),
    (
        "V16",
        |f| {
            f.relative("r8").born = None;
            f.relative("r8").born_unknown = true;
        },
        &[],
    ),
    ("V16", |f| f.relative("r6").hometown.clear(), &[]),
    ("V16", |f| f.relative("r6").circumstances.clear(), &["relative_missing"]),
    ("V16", |f| f.relative("r8").religion = Answer::Blank, &[]),
    ("V16", |f| f.relative("r8").died = true, &["relative_death"]),
    (
        "V16",
        |f| {
            let one = f.relative("r8");
            (one.died, one.died_on, one.died_how) = (true, known("1999"), "già yếu".into());
            one.residence.clear();
            one.occupation.clear();
        },
        &[],
    ),
    ("V16", |f| f.relative("r2").birth_place = "Trạm y tế xã".into(), &["relative_hospital"]),
    ("V17", |f| f.cv.marriage = Answer::Given("Chưa kết hôn".into()), &["marriage_single"]),
    (
        "V17",
        |f| {
            f.cv.relatives.remove("r3");
        },
        &["marriage_no_spouse"],
    ),
    // Nothing said of the marriage, but item 15 tells of a wedding.
    (
        "V17",
        |f| {
            f.cv.relatives.remove("r3");
            f.cv.marriage = Answer::Blank;
            f.cv.jobs.get_mut("j2").unwrap().work = "Kết hôn, làm kế toán".into();
        },
        &["marriage_no_spouse"],
    ),
    (
        "V17",
        |f| {
            f.cv.relatives.remove("r3");
            f.cv.marriage = Answer::Given("Đã ly hôn".into());
        },
        &["marriage_divorced_no_row"],
    ),
    (
        "V17",
        |f| {
            f.relative("r3").relation = "chồng (đã ly hôn)".into();
            f.cv.marriage = Answer::Given("Đã ly hôn".into());
        },
        &[],
    ),
    ("V17", |f| f.cv.children = Some(2), &["children_differ"]),
    ("V17", |f| f.cv.siblings = Some(0), &["siblings_differ"]),
    ("V17", |f| f.relative("r1").born = known("1999"), &["relative_age"]),
    ("V17", |f| f.relative("r7").born = known("1997"), &["relative_age"]),
    ("V17", |f| f.relative("r1").born = None, &[]),
];

#[test]
fn the_fields_a_relative_lacks_are_named_in_words() {
    let mut file = File::complete();
    file.relative("r1").nationality.clear();
    file.relative("r1").born = None;
    let found = file.lint().into_iter().find(|one| one.gap.code == "relative_missing").unwrap();
    assert_eq!(found.gap.params["fields"], "năm sinh, quốc tịch");
    assert_eq!(found.gap.target, "cv/relatives/r1");
}
