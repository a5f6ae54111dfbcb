//! The workbook: the CV as it stands goes out, and what was made of it comes back.

use sochibo_domain::field::{MemberField, Target};
use sochibo_domain::id::CaseId;
use sochibo_domain::record::{Case, Cv, Member, Person, in_order};
use sochibo_domain::text::fold;
use sochibo_sheets::questions::{
    Answered, AnsweredCell, AnsweredPage, AnsweredRow, Filling, Given, GivenRow, Question, QuestionPage,
    Stamp, write_questions,
};

use super::layout::{Ask, Kind, LIVES, NUMBER, Page, RELATIVES, Shape, WHOSE, pages};
use super::sent::{Sent, SentRelative, SentRow, SentValue};
use crate::app::App;
use crate::cv::read;
use crate::cv::rows::list;
use crate::cv::slots::Slots;
use crate::error::AppResult;
use crate::form::file_part;
use crate::history::record_id;
use crate::import::XLSX;
use crate::wire::{ById, CvHandOut, Finding};

/// What the workbook asks, and the version of the questions.
pub(super) const KIND: &str = "sochibo-cv";
pub(super) const VERSION: u32 = 1;

/// The workbook of a file's CV. The number of identity stays out of it: it travels without a lock.
pub(crate) fn sheet(app: &App, input: ById) -> AppResult<CvHandOut> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let case: Case = reader.get(CaseId::from(record_id(&input.id)?))?;
    let (person, mut cv) = read(&reader, &case)?;
    let stamp = Stamp { kind: KIND.to_owned(), version: VERSION, about: case.id.to_string() };
    let data = write_questions(&stamp, &filled(&mut cv, &person)?)?;
    let name = format!("ly-lich-{}.xlsx", file_part(&person.full_name));
    Ok(CvHandOut { file: app.shelve(&name, XLSX, data), code: Vec::new() })
}

/// The pages with everything that is known.
pub(super) fn filled(cv: &mut Cv, person: &Person) -> AppResult<Vec<QuestionPage>> {
    let relatives: Vec<String> = in_order(&cv.relatives).into_iter().map(|(id, _)| id.clone()).collect();
    pages()?
        .into_iter()
        .map(|page| {
            let given = match page.shape {
                Shape::Answers => {
                    Given::Answers(page.questions.iter().map(|ask| answer(cv, person, ask)).collect())
                }
                Shape::Rows => given_rows(cv, &page, &relatives)?,
            };
            let questions = page.questions.iter().map(|ask| Question {
                key: ask.key.clone(),
                label: ask.label.clone(),
                help: ask.help.clone(),
                choices: ask.choices(),
                width: ask.width,
            });
            Ok(QuestionPage {
                questions: questions.collect(),
                key: page.key,
                name: page.name,
                help: page.help,
                given,
            })
        })
        .collect()
}

fn answer(cv: &mut Cv, person: &Person, ask: &Ask) -> String {
    let of_person = MemberField::from_key(&ask.key).filter(|field| field.target() == Target::Person);
    match of_person {
        Some(MemberField::PersonalId) => String::new(),
        Some(field) => field.get(person, &Member::default()),
        None => cv.shown_of(&ask.key),
    }
}

fn given_rows(cv: &mut Cv, page: &Page, relatives: &[String]) -> AppResult<Given> {
    let mut rows = Vec::new();
    match page.key.as_str() {
        LIVES => {
            for (id, number) in relatives.iter().zip(1_usize..) {
                let name = format!("{RELATIVES}/{id}/history");
                listed(cv, &name, page, &number.to_string(), &mut rows)?;
            }
        }
        name => {
            listed(cv, name, page, "", &mut rows)?;
            if rows.is_empty() && !page.none.is_empty() && cv.shown_of(&page.none) == "true" {
                rows.push(none_of(page));
            }
        }
    }
    if page.key == RELATIVES {
        // Empty rows carry their number, so that the other page can name it.
        for (row, number) in rows.iter_mut().zip(1_usize..) {
            put(row, page, NUMBER, number.to_string());
        }
        let known = rows.len();
        let room = usize::try_from(page.room).unwrap_or(0);
        for number in known + 1..=known + room {
            let mut row = GivenRow { id: String::new(), values: vec![String::new(); page.questions.len()] };
            put(&mut row, page, NUMBER, number.to_string());
            rows.push(row);
        }
        return Ok(Given::Rows(rows, 0));
    }
    Ok(Given::Rows(rows, page.room))
}

/// A row that says that there is nothing to list.
fn none_of(page: &Page) -> GivenRow {
    let mut row = GivenRow { id: String::new(), values: vec![String::new(); page.questions.len()] };
    if let Some(ask) = page.questions.iter().find(|ask| ask.kind == Kind::Text) {
        put(&mut row, page, &ask.key, "Không".to_owned());
    }
    row
}

fn put(row: &mut GivenRow, page: &Page, key: &str, value: String) {
    let place = page.questions.iter().position(|ask| ask.key == key);
    if let Some(slot) = place.and_then(|place| row.values.get_mut(place)) {
        *slot = value;
    }
}

fn listed(cv: &mut Cv, name: &str, page: &Page, whose: &str, rows: &mut Vec<GivenRow>) -> AppResult<()> {
    let known = list(cv, name)?;
    for (id, _) in known.places() {
        let row = known.row(&id)?;
        let values = page.questions.iter().map(|ask| match ask.key.as_str() {
            WHOSE => whose.to_owned(),
            key => outgoing(ask.kind, row.shown_of(key)),
        });
        rows.push(GivenRow { id, values: values.collect() });
    }
    Ok(())
}

/// A value as the workbook says it.
fn outgoing(kind: Kind, value: String) -> String {
    match (kind, value.as_str()) {
        (Kind::Flag, "true") => "x".to_owned(),
        (Kind::Group, _) => value.to_uppercase(),
        (Kind::Side, "own") => "Bản thân".to_owned(),
        (Kind::Side, "spouse") => "Vợ (chồng)".to_owned(),
        _ => value,
    }
}

/// The same read back; the code of what is wrong where it says nothing that can be meant.
fn incoming(kind: Kind, cell: &AnsweredCell) -> (String, &'static str) {
    if cell.filling == Filling::Broken {
        return (cell.text.clone(), "cell_broken");
    }
    let text = cell.text.as_str();
    let word = fold(text);
    match kind {
        Kind::Text => (text.to_owned(), ""),
        // A program that makes a date of `9/2004` puts the first of the month.
        Kind::Month if cell.filling == Filling::Date => {
            (text.strip_prefix("01/").filter(|rest| rest.len() == 7).unwrap_or(text).to_owned(), "")
        }
        Kind::Month if text.contains(|sign: char| sign.is_ascii_digit()) => {
            let said = |word: &&str| !matches!(fold(word).as_str(), "ngay" | "thang" | "nam");
            (text.split_whitespace().filter(said).collect::<Vec<_>>().join(" "), "")
        }
        Kind::Month => (text.to_owned(), ""),
        Kind::Flag => match word.as_str() {
            "x" | "co" | "dung" | "true" | "1" => ("true".to_owned(), ""),
            "" | "khong" | "false" | "0" => (String::new(), ""),
            _ => (text.to_owned(), "choice_unknown"),
        },
        Kind::Group => match word.strip_prefix("nhom ").unwrap_or(&word) {
            group @ ("a" | "b" | "c") => (group.to_owned(), ""),
            _ => (text.to_owned(), "choice_unknown"),
        },
        Kind::Side if word.starts_with("ban than") => ("own".to_owned(), ""),
        Kind::Side if word.starts_with("vo") || word.starts_with("chong") => ("spouse".to_owned(), ""),
        Kind::Side => (text.to_owned(), "choice_unknown"),
    }
}

/// What a workbook that came back says.
pub(super) fn sent(answered: &Answered) -> AppResult<Sent> {
    let pages = pages()?;
    let mut sent = Sent::default();
    for page in &pages {
        let Some(found) = answered.pages.iter().find(|found| found.key == page.key) else {
            sent.notes.push(note("cv_sheet_page_gone", &[("page", &page.name)]));
            continue;
        };
        if page.shape == Shape::Rows {
            for ask in page.questions.iter().filter(|ask| !found.columns.contains(&ask.key)) {
                sent.notes
                    .push(note("cv_sheet_column_gone", &[("page", &page.name), ("column", &ask.label)]));
            }
        }
        if !found.stray.is_empty() {
            let cells = found.stray.iter().take(8).cloned().collect::<Vec<_>>().join(", ");
            sent.notes.push(note("cv_sheet_stray", &[("page", &page.name), ("cells", &cells)]));
        }
        match page.shape {
            Shape::Answers => answers(page, found, &mut sent),
            Shape::Rows => rows(page, found, &mut sent),
        }
    }
    Ok(sent)
}

fn note(code: &str, params: &[(&str, &str)]) -> Finding {
    Finding {
        code: code.to_owned(),
        severity: "warn".to_owned(),
        params: params.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect(),
        target: String::new(),
    }
}

fn value(ask: &Ask, page: &AnsweredPage, cell: &AnsweredCell) -> SentValue {
    let (typed, wrong) = incoming(ask.kind, cell);
    SentValue { key: ask.key.clone(), typed, at: format!("{}, ô {}", page.sheet, cell.cell), wrong }
}

fn answers(page: &Page, found: &AnsweredPage, sent: &mut Sent) {
    for row in &found.rows {
        match (page.ask(&row.id), row.cells.first()) {
            (Some(ask), Some(cell)) => sent.fields.push(value(ask, found, cell)),
            _ => sent
                .notes
                .push(note("cv_sheet_stray", &[("page", &page.name), ("cells", &row.row.to_string())])),
        }
    }
}

fn rows(page: &Page, found: &AnsweredPage, sent: &mut Sent) {
    let mut taken = Vec::new();
    for row in &found.rows {
        let told: Vec<&AnsweredCell> = row.cells.iter().filter(|cell| cell.key != NUMBER).collect();
        if told.is_empty() {
            continue;
        }
        if let Some(cell) = says_none(page, &told) {
            let at = format!("{}, ô {}", found.sheet, cell.cell);
            sent.fields.push(SentValue { key: page.none.clone(), typed: "true".into(), at, wrong: "" });
            continue;
        }
        // A row copied with its hidden id is another row.
        let id = if taken.contains(&row.id) { String::new() } else { row.id.clone() };
        taken.push(id.clone());
        let values = told.iter().filter_map(|cell| Some(value(page.ask(&cell.key)?, found, cell)));
        let values = values.filter(|value| value.key != WHOSE).collect();
        place(page, row, SentRow { id, values }, found, sent);
    }
}

/// A row that says nothing but „không".
fn says_none<'c>(page: &Page, told: &[&'c AnsweredCell]) -> Option<&'c AnsweredCell> {
    let [cell] = told else { return None };
    let none = matches!(fold(&cell.text).trim_end_matches('.'), "khong" | "khong co" | "ko");
    (none && !page.none.is_empty()).then_some(*cell)
}

/// Puts a row where it belongs: a line of a life with its relative.
fn place(page: &Page, row: &AnsweredRow, told: SentRow, found: &AnsweredPage, sent: &mut Sent) {
    match page.key.as_str() {
        RELATIVES => {
            let number = row.cells.iter().find(|cell| cell.key == NUMBER).map(|cell| fold(&cell.text));
            let number = number.unwrap_or_else(|| (sent.relatives.len() + 1).to_string());
            sent.relatives.push(SentRelative { number, row: told, history: Vec::new() });
        }
        LIVES => {
            let whose = row.cells.iter().find(|cell| cell.key == WHOSE).map(|cell| cell.text.as_str());
            match relative(sent, whose.unwrap_or_default()) {
                Some(relative) => relative.history.push(told),
                None => sent.notes.push(note(
                    "cv_sheet_relative_unknown",
                    &[("page", &found.sheet), ("row", &row.row.to_string()), ("whose", whose.unwrap_or("…"))],
                )),
            }
        }
        name => match sent.lists.iter_mut().find(|(known, _)| known == name) {
            Some((_, rows)) => rows.push(told),
            None => sent.lists.push((name.to_owned(), vec![told])),
        },
    }
}

/// The relative a line names by number or by name.
fn relative<'s>(sent: &'s mut Sent, whose: &str) -> Option<&'s mut SentRelative> {
    let whose = fold(whose);
    let named = |relative: &SentRelative| {
        let name = relative.row.values.iter().find(|value| value.key == "name");
        relative.number == whose || name.is_some_and(|name| fold(&name.typed) == whose)
    };
    sent.relatives.iter_mut().find(|relative| !whose.is_empty() && named(relative))
}
