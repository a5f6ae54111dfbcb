//! A CV filled in on another machine: as a workbook, and as a parcel between two books.

use serde_json::{Value, json};
use sochibo_sheets::questions::{
    Answered, Filling, Given, GivenRow, Question, QuestionPage, Stamp, read_questions, write_questions,
};

use crate::secretary::{Secretary, text};

const NAME: &str = "ly-lich.xlsx";

/// A file with its secretary.
struct Desk {
    secretary: Secretary,
    case: String,
}

impl Desk {
    /// The practice candidate, whose CV is told.
    fn practised() -> Self {
        let (secretary, case) = Secretary::at_a_file();
        Self { secretary, case }
    }

    /// A candidate of whom nothing but the name is known, in another book.
    fn fresh(name: &str) -> Self {
        let secretary = Secretary::with_a_new_book();
        let case = text(&secretary.does("case_create", json!({ "full_name": name })), "id");
        Self { secretary, case }
    }

    fn cv(&self) -> Value {
        self.secretary.does("cv_get", json!({ "id": self.case }))
    }

    fn value(&self, key: &str) -> String {
        text(&self.cv()["values"], key)
    }

    /// What is handed out, as bytes.
    fn hands_out(&self, command: &str) -> (Vec<u8>, String) {
        let made = self.secretary.does(command, json!({ "id": self.case }));
        let token = text(&made["file"], "token");
        let code = made["code"].as_array().unwrap().iter().map(|group| group.as_str().unwrap());
        let code = code.collect::<Vec<_>>().join(" ");
        (self.secretary.app.take_bytes(&token).unwrap().data, code)
    }

    fn opening(&self, name: &str, bytes: Vec<u8>) -> Value {
        let token = self.secretary.app.put_bytes(name, bytes);
        json!({ "id": self.case, "token": token, "name": name })
    }

    #[track_caller]
    fn opens(&self, name: &str, bytes: Vec<u8>) -> Value {
        self.secretary.does("cv_incoming_open", self.opening(name, bytes))
    }

    #[track_caller]
    fn refuses(&self, name: &str, bytes: Vec<u8>) -> String {
        self.secretary.is_refused("cv_incoming_open", self.opening(name, bytes)).code
    }

    #[track_caller]
    fn takes(&self, view: &Value, left: &[u64]) -> Value {
        self.secretary.does("cv_incoming_apply", json!({ "incoming": view["incoming"], "left": left }))
    }
}

/// The workbook as its reader sees it, to be changed as people change it and written again.
struct Filled {
    stamp: Stamp,
    pages: Vec<QuestionPage>,
}

impl Filled {
    fn of(bytes: Vec<u8>) -> Self {
        let Answered { stamp, pages } = read_questions(bytes, NAME, "sochibo-cv").unwrap();
        let pages = pages.into_iter().map(|page| {
            let asked = |key: &String| Question { key: key.clone(), width: 12, ..Question::default() };
            let is_rows = !page.columns.iter().any(|key| key == "answer");
            let rows = page.rows.iter().map(|row| {
                let value = |key: &String| {
                    let cell = row.cells.iter().find(|cell| cell.key == *key);
                    cell.map(|cell| cell.text.clone()).unwrap_or_default()
                };
                GivenRow { id: row.id.clone(), values: page.columns.iter().map(value).collect() }
            });
            let (questions, given) = if is_rows {
                (page.columns.iter().map(asked).collect(), Given::Rows(rows.collect(), 0))
            } else {
                let answers = page.rows.iter().map(|row| row.cells[0].text.clone());
                (page.rows.iter().map(|row| asked(&row.id)).collect(), Given::Answers(answers.collect()))
            };
            QuestionPage { key: page.key, name: page.sheet, help: Vec::new(), questions, given }
        });
        Self { stamp, pages: pages.collect() }
    }

    fn page(&mut self, key: &str) -> &mut QuestionPage {
        self.pages.iter_mut().find(|page| page.key == key).unwrap_or_else(|| panic!("no page {key}"))
    }

    /// Answers a question, asked already or not.
    fn answers(&mut self, page: &str, key: &str, value: &str) {
        let page = self.page(page);
        let Given::Answers(values) = &mut page.given else { panic!("{key} stands in rows") };
        match page.questions.iter().position(|question| question.key == key) {
            Some(place) => values[place] = value.to_owned(),
            None => {
                page.questions.push(Question { key: key.to_owned(), ..Question::default() });
                values.push(value.to_owned());
            }
        }
    }

    fn rows(&mut self, page: &str) -> (&Vec<Question>, &mut Vec<GivenRow>) {
        let page = self.page(page);
        let Given::Rows(rows, _) = &mut page.given else { panic!("no rows") };
        (&page.questions, rows)
    }

    fn adds(&mut self, page: &str, told: &[(&str, &str)]) {
        let (questions, rows) = self.rows(page);
        let value = |question: &Question| {
            let found = told.iter().find(|(key, _)| *key == question.key);
            found.map(|(_, value)| (*value).to_owned()).unwrap_or_default()
        };
        let values = questions.iter().map(value).collect();
        rows.push(GivenRow { id: String::new(), values });
    }

    fn bytes(&self) -> Vec<u8> {
        write_questions(&self.stamp, &self.pages).unwrap()
    }
}

fn lines(view: &Value, state: &str) -> Vec<(String, String)> {
    let lines = view["lines"].as_array().unwrap().iter().filter(|line| line["state"] == state);
    lines.map(|line| (text(line, "label"), text(line, "after"))).collect()
}

/// Everything the CV says apart from the ids of its rows.
fn told(view: &Value) -> Value {
    let mut view = view.clone();
    let strip = |rows: &mut Value| {
        for row in rows.as_array_mut().unwrap() {
            row.as_object_mut().unwrap().remove("id");
        }
    };
    view["lists"].as_object_mut().unwrap().values_mut().for_each(strip);
    for relative in view["relatives"].as_array_mut().unwrap() {
        strip(&mut relative["history"]);
    }
    strip(&mut view["relatives"]);
    let values = view["values"].as_object_mut().unwrap();
    // Written by the cell and the committee, not by the candidate.
    for key in [
        "cell_remarks",
        "cell_remarks_on",
        "certified_on",
        "certified_by",
        "phone",
        "old_id",
        "birth_country",
        "home_country",
        "residence_country",
    ] {
        values.remove(key);
    }
    json!({ "values": values, "lists": view["lists"], "relatives": view["relatives"] })
}

#[test]
fn a_workbook_that_comes_back_untouched_changes_nothing() {
    let desk = Desk::practised();
    let (bytes, code) = desk.hands_out("cv_sheet");
    assert_eq!(code, "");
    let view = desk.opens(NAME, bytes);
    assert_eq!((&view["lines"], &view["notes"]), (&json!([]), &json!([])));
    assert!(view["unchanged"].as_u64().unwrap() > 60, "{view}");
}

#[test]
fn the_whole_cv_goes_through_the_workbook_into_another_book() {
    let (there, here) = (Desk::practised(), Desk::fresh("Trần Thị Bích Ngọc"));
    let mut filled = Filled::of(there.hands_out("cv_sheet").0);
    filled.stamp.about.clone_from(&here.case);
    let view = here.opens(NAME, filled.bytes());
    assert_eq!((&view["refused"], &view["changed"], &view["notes"]), (&json!(0), &json!(0), &json!([])));
    here.takes(&view, &[]);
    let mut expected = told(&there.cv());
    // The number of identity does not travel without a lock.
    expected["values"]["personal_id"] = json!("");
    assert_eq!(told(&here.cv()), expected);
    let again = here.opens(NAME, filled.bytes());
    assert_eq!(again["lines"], json!([]), "taking it twice changes nothing");
}

#[test]
fn the_whole_cv_goes_through_a_parcel_and_back_with_what_was_changed() {
    let (there, here) = (Desk::practised(), Desk::fresh("Trần Thị Bích Ngọc"));
    let (bytes, code) = there.hands_out("cv_parcel");
    assert!(!String::from_utf8_lossy(&bytes).contains("Ngọc"));
    let view = here.opens("ly-lich.sochibo-cv", bytes);
    assert_eq!((&view["locked"], &view["lines"]), (&json!(true), &json!([])));
    let unlocked =
        here.secretary.does("cv_incoming_unlock", json!({ "incoming": view["incoming"], "code": code }));
    assert_eq!((&unlocked["refused"], &unlocked["other"]), (&json!(0), &json!("")));
    here.takes(&unlocked, &[]);
    assert_eq!(told(&here.cv()), told(&there.cv()));
    // What is changed there comes back as a change, not as another row.
    let jobs = here.cv()["lists"]["jobs"].clone();
    let edit = json!({ "id": here.case, "list": "jobs", "row": jobs[0]["id"], "field": "post", "value": "Tổ trưởng" });
    here.secretary.does("cv_row_edit", edit);
    let (bytes, code) = here.hands_out("cv_parcel");
    let view = there.opens("ly-lich.sochibo-cv", bytes);
    let view =
        there.secretary.does("cv_incoming_unlock", json!({ "incoming": view["incoming"], "code": code }));
    assert_eq!(view["lines"].as_array().unwrap().len(), 1, "{view:#}");
    assert_eq!(view["lines"][0]["after"], "Tổ trưởng");
    there.takes(&view, &[]);
    assert_eq!(told(&there.cv()), told(&here.cv()));
}

#[test]
fn a_change_shows_both_values_can_be_left_out_and_is_taken_back_by_one_undo() {
    let desk = Desk::practised();
    let before = desk.cv();
    let mut filled = Filled::of(desk.hands_out("cv_sheet").0);
    filled.answers("person", "occupation", "Kế toán trưởng");
    filled.answers("facts", "imprisonment", "không");
    filled.adds("jobs", &[("from", "10/2026"), ("to", "nay"), ("work", "Giáo viên, Trường THCS Minh Khai")]);
    filled.adds("lives", &[("relative", "1"), ("from", "2001"), ("to", "nay"), ("work", "Nghỉ hưu")]);
    let bytes = filled.bytes();
    let view = desk.opens(NAME, bytes.clone());
    let changed = view["lines"].as_array().unwrap().iter().find(|line| line["state"] == "changed").unwrap();
    assert_eq!(changed["before"], before["values"]["occupation"]);
    assert_eq!(changed["after"], "Kế toán trưởng");
    assert_eq!(view["new"], 2, "{view:#}");
    desk.takes(&view, &[changed["number"].as_u64().unwrap()]);
    assert_eq!(desk.value("occupation"), text(&before["values"], "occupation"));
    let jobs = |view: &Value| view["lists"]["jobs"].as_array().unwrap().len();
    assert_eq!(jobs(&desk.cv()), jobs(&before) + 1);
    desk.secretary.does("undo", json!({}));
    assert_eq!(told(&desk.cv()), told(&before));
    // What was seen is what is written.
    let view = desk.opens(NAME, bytes);
    desk.secretary.does("cv_edit", json!({ "id": desk.case, "field": "occupation", "value": "Thủ quỹ" }));
    let refused = desk.secretary.is_refused("cv_incoming_apply", json!({ "incoming": view["incoming"] }));
    assert_eq!(refused.code, "cv_incoming_changed");
}

#[test]
fn what_people_do_to_a_workbook_is_read_or_refused_at_its_cell() {
    let desk = Desk::fresh("Vũ Thị Hạnh");
    let mut filled = Filled::of(desk.hands_out("cv_sheet").0);
    filled.answers("person", "born", "12-3-1998");
    filled.answers("person", "other_name", "");
    filled.answers("person", "religion", "Không");
    filled.answers("closing", "siblings", "nhiều");
    filled.adds("jobs", &[("from", "tháng 9 năm 2016"), ("to", "đến nay"), ("work", "Học sinh")]);
    filled.adds("jobs", &[("from", "mùa thu 2016"), ("to", "32/13/2020"), ("work", "Công nhân")]);
    filled.adds("courses", &[("subject", "Không")]);
    filled.adds("abroad", &[("purpose", "không có.")]);
    filled.adds(
        "relatives",
        &[
            ("no", "1"),
            ("group", "b"),
            ("side", "bản thân"),
            ("relation", "mẹ đẻ"),
            ("name", "Lê Thị Tám"),
            ("died", "X"),
            ("born", "chưa rõ"),
        ],
    );
    filled.adds("relatives", &[("no", "2"), ("group", "D"), ("name", "Vũ Văn Ba")]);
    filled
        .adds("lives", &[("relative", "lê thị tám"), ("from", "1986"), ("to", "nay"), ("work", "Làm ruộng")]);
    filled.adds("lives", &[("relative", "9"), ("from", "1986"), ("work", "Không rõ của ai")]);
    let view = desk.opens(NAME, filled.bytes());
    let refused: Vec<(String, String)> = view["lines"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|line| line["state"] == "refused")
        .map(|line| (text(line, "after"), text(&line["reason"], "code")))
        .collect();
    let refused: Vec<(&str, &str)> =
        refused.iter().map(|(typed, code)| (typed.as_str(), code.as_str())).collect();
    assert_eq!(
        refused,
        [
            ("nhiều", "number_range"),
            ("mùa thu 2016", "date_shape"),
            ("32/13/2020", "date_no_such_day"),
            ("chưa rõ", "date_shape"),
            ("D", "choice_unknown"),
        ]
    );
    assert!(view["lines"].as_array().unwrap().iter().all(|line| text(line, "at").contains(", ô ")));
    assert_eq!(view["notes"][0]["code"], "cv_sheet_relative_unknown");
    desk.takes(&view, &[]);
    let cv = desk.cv();
    assert_eq!((&cv["values"]["born"], &cv["values"]["religion"]), (&json!("12/03/1998"), &json!("Không")));
    assert_eq!((&cv["values"]["no_courses"], &cv["values"]["no_abroad"]), (&json!("true"), &json!("true")));
    assert_eq!(cv["lists"]["jobs"][0]["values"]["from"], "09/2016");
    assert_eq!(cv["lists"]["jobs"][1]["values"]["work"], "Công nhân", "the rest of a row is taken");
    assert_eq!(cv["relatives"][0]["values"]["died"], "true");
    assert_eq!(cv["relatives"][0]["history"][0]["values"]["work"], "Làm ruộng");
}

#[test]
fn a_page_and_a_column_that_were_deleted_leave_the_book_as_it_is() {
    let desk = Desk::practised();
    let before = told(&desk.cv());
    let mut filled = Filled::of(desk.hands_out("cv_sheet").0);
    filled.pages.retain(|page| page.key != "relatives" && page.key != "lives");
    let page = filled.page("jobs");
    let place = page.questions.iter().position(|question| question.key == "work").unwrap();
    page.questions.remove(place);
    let Given::Rows(rows, _) = &mut page.given else { panic!("no rows") };
    rows.iter_mut().for_each(|row| drop(row.values.remove(place)));
    let view = desk.opens(NAME, filled.bytes());
    let notes: Vec<String> =
        view["notes"].as_array().unwrap().iter().map(|note| text(note, "code")).collect();
    assert_eq!(notes, ["cv_sheet_column_gone", "cv_sheet_page_gone", "cv_sheet_page_gone"]);
    assert_eq!(view["lines"], json!([]));
    desk.takes(&view, &[]);
    assert_eq!(told(&desk.cv()), before);
}

#[test]
fn a_file_that_is_no_such_workbook_is_refused_with_its_reason() {
    let desk = Desk::practised();
    let (bytes, _) = desk.hands_out("cv_sheet");
    let members = std::fs::read(crate::secretary::fixture("practice-members.xlsx")).unwrap();
    let (blank, other) = (Desk::fresh("Vũ Thị Hạnh"), desk.hands_out("cv_sheet").0);
    assert_eq!(blank.refuses(NAME, other), "cv_incoming_other_case");
    assert_eq!(desk.refuses("danh-sach.xlsx", members), "sheet_other_questions");
    assert_eq!(desk.refuses(NAME, bytes[..bytes.len() / 2].to_vec()), "sheet_truncated");
    assert_eq!(desk.refuses("ly-lich.pdf", b"%PDF-1.7".to_vec()), "sheet_unsupported");
    assert_eq!(desk.refuses(NAME, Vec::new()), "sheet_empty_file");
    assert_eq!(desk.refuses(NAME, vec![b'x'; 9 * 1024 * 1024]), "cv_incoming_too_large");
    let folder = json!({ "id": desk.case, "path": desk.secretary.vault_dir() });
    assert_eq!(desk.secretary.is_refused("cv_incoming_open", folder).code, "attachment_not_a_file");
    let mut newer = Filled::of(bytes);
    newer.stamp.version = 9;
    assert_eq!(desk.refuses(NAME, newer.bytes()), "cv_incoming_newer");
}

#[test]
fn a_parcel_opens_with_its_code_only_and_whole() {
    let desk = Desk::practised();
    let (bytes, code) = desk.hands_out("cv_parcel");
    let (_, other) = desk.hands_out("cv_parcel");
    let unlock = |bytes: &[u8], code: &str| {
        let view = desk.opens("ly-lich.sochibo-cv", bytes.to_vec());
        desk.secretary
            .is_refused("cv_incoming_unlock", json!({ "incoming": view["incoming"], "code": code }))
            .code
    };
    assert_eq!(unlock(&bytes, &other), "parcel_code");
    assert_eq!(unlock(&bytes, "AAAAA"), "parcel_code_mistyped");
    assert_eq!(unlock(&bytes[..bytes.len() - 1], &code), "parcel_damaged");
    let mut changed = bytes.clone();
    *changed.last_mut().unwrap() ^= 1;
    assert_eq!(unlock(&changed, &code), "parcel_damaged");
    let gone = desk.secretary.is_refused("cv_incoming_unlock", json!({ "incoming": "x", "code": code }));
    assert_eq!(gone.code, "cv_incoming_closed");
}

#[test]
fn a_parcel_of_somebody_else_says_whose_it_is() {
    let (there, here) = (Desk::practised(), Desk::fresh("Vũ Thị Hạnh"));
    let (bytes, code) = there.hands_out("cv_parcel");
    let view = here.opens("ly-lich.sochibo-cv", bytes);
    let view =
        here.secretary.does("cv_incoming_unlock", json!({ "incoming": view["incoming"], "code": code }));
    assert_eq!(view["other"], "Trần Thị Bích Ngọc");
    assert!(
        lines(&view, "changed")
            .contains(&("(1) Họ và tên khai sinh".to_owned(), "Trần Thị Bích Ngọc".to_owned()))
    );
    // Locking the book forgets what was opened.
    here.secretary.does("vault_lock", json!({}));
    let locked = here.secretary.is_refused("cv_incoming_apply", json!({ "incoming": view["incoming"] }));
    assert!(["cv_incoming_closed", "locked"].contains(&locked.code.as_str()), "{locked:?}");
}

#[test]
fn a_cell_is_told_by_how_it_was_filled() {
    let filled = Filled::of(Desk::practised().hands_out("cv_sheet").0);
    let read = read_questions(filled.bytes(), NAME, "sochibo-cv").unwrap();
    let cells = read.pages.iter().flat_map(|page| &page.rows).flat_map(|row| &row.cells);
    assert!(cells.clone().count() > 60);
    assert!(cells.into_iter().all(|cell| cell.filling == Filling::Typed), "everything is written as text");
}
