//! From stored facts to a PDF.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sochibo_app::App;

use super::import::import_book;
use crate::book::{call, core, create, number, open, text};
use crate::failure::{Failure, expect_count};
use crate::prose::sentence;
use crate::watch::timed;

/// Pages of the minutes, and members of the register.
const PAGES: u64 = 4;
const MEMBERS: u32 = 700;

/// The paper, letters and spacing of the form, for whoever lays the blocks out elsewhere.
pub(super) const PAGE: &str = "<meta charset=\"utf-8\"><style>@page { size: A4; margin: 20mm 15mm 20mm 30mm } \
    body, p, td, li { font: 14pt/1.25 \"Times New Roman\"; text-align: justify }</style>";

/// Lets the practice cell's meeting fill four pages, and leaves the same blocks as `minutes.html`.
pub fn make_minutes(folder: &Path) -> Result<f64, Failure> {
    let app = core(folder)?;
    let (ms, html) = timed(|| -> Result<String, Failure> {
        call(&app, "practice_open", json!({}))?;
        let id = ended_meeting(&app)?;
        let view = call(&app, "meeting_get", json!({ "id": id }))?;
        let item = view.pointer("/agenda/0").map(|item| text(item, "id")).unwrap_or_default();
        let member = view.pointer("/people/0").map(|person| text(person, "member")).unwrap_or_default();
        for n in 0.. {
            let preview = call(&app, "form_preview", json!({ "form": "minutes-regular", "id": id }))?;
            let pages = preview.get("pages").and_then(Value::as_array).map_or(0, Vec::len) as u64;
            if pages >= PAGES {
                return Ok(text(&preview, "html").to_owned());
            }
            let said = format!("{} {}", sentence(n), sentence(n + 1));
            call(&app, "statement_put", json!({ "id": id, "item": item, "member": member, "text": said }))?;
        }
        Ok(String::new())
    })?;
    let path = folder.join("minutes.html");
    fs::write(&path, format!("{PAGE}{html}")).map_err(Failure::file(&path))?;
    Ok(ms)
}

/// The minutes of four pages.
pub fn minutes(folder: &Path) -> Result<f64, Failure> {
    let app = core(folder)?;
    call(&app, "practice_open", json!({}))?;
    let id = ended_meeting(&app)?;
    let (ms, pages) = timed(|| print(&app, "minutes-regular", &id, &folder.join("minutes.pdf")))?;
    expect_count("pages", PAGES, pages)?;
    Ok(ms)
}

/// Makes a book of 700 members.
pub fn make_register(folder: &Path) -> Result<f64, Failure> {
    let app = core(folder)?;
    let (ms, ()) = timed(|| -> Result<(), Failure> {
        create(&app, &register_book(folder))?;
        import_book(&app, folder, MEMBERS)
    })?;
    Ok(ms)
}

/// The member list of 700 rows.
pub fn register(folder: &Path) -> Result<f64, Failure> {
    let app = core(folder)?;
    open(&app, &register_book(folder))?;
    let listed = call(&app, "member_list", json!({ "status": "all", "limit": 1 }))?;
    expect_count("members", u64::from(MEMBERS), number(&listed, "total"))?;
    let (ms, pages) = timed(|| print(&app, "member-list", "", &folder.join("register.pdf")))?;
    if pages < 10 {
        return Err(Failure::Count { what: "pages at least", expected: 10, found: pages });
    }
    Ok(ms)
}

fn register_book(folder: &Path) -> PathBuf {
    folder.join("register")
}

fn ended_meeting(app: &App) -> Result<String, Failure> {
    let list = call(app, "meeting_list", json!({}))?;
    let rows = list.get("rows").and_then(Value::as_array).into_iter().flatten();
    let ended = rows.filter(|row| text(row, "state") == "ended").map(|row| text(row, "id").to_owned()).next();
    ended.ok_or(Failure::Count { what: "ended meeting", expected: 1, found: 0 })
}

/// Prints a form into a file; answers its pages.
pub(super) fn print(app: &App, form: &str, id: &str, out: &Path) -> Result<u64, Failure> {
    let printed = call(app, "form_print", json!({ "form": form, "id": id }))?;
    written(app, &printed, out)
}

/// Fetches a print into a file; answers its pages.
pub(super) fn written(app: &App, printed: &Value, out: &Path) -> Result<u64, Failure> {
    let token = printed.pointer("/file/token").and_then(Value::as_str).unwrap_or_default();
    let pdf = app.take_bytes(token).map(|bytes| bytes.data).unwrap_or_default();
    fs::write(out, pdf).map_err(Failure::file(out))?;
    Ok(number(printed, "pages"))
}
