//! The minute book: sealing minutes, binding a year of them, typing into long ones, twenty years of meetings.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sochibo_app::App;

use super::import::import_book;
use super::print::{PAGE, print, written};
use crate::book::{call, core, create, open, text};
use crate::failure::{Failure, expect_count};
use crate::prose::sentence;
use crate::watch::{p95, timed};

/// Members of the cell.
const MEMBERS: u32 = 30;
/// Minutes of the year, two a month, and their pages together.
const MEETINGS: u32 = 24;
const PAGES: u64 = 150;
/// Pages of the minutes that are sealed, and of those somebody types into.
const TO_SEAL: u64 = 10;
const TO_TYPE: u64 = 30;
/// Letters typed, and paragraphs kept.
const LETTERS: usize = 200;
const PARAGRAPHS: u32 = 100;
/// The year everything happened in.
const YEAR: u32 = 2025;

/// Makes the book of a year, and leaves the same blocks as `minutes-NN.html`.
pub fn make_year(folder: &Path) -> Result<f64, Failure> {
    let app = core(folder)?;
    let (ms, ()) = timed(|| -> Result<(), Failure> {
        make_cell(&app, folder, "year")?;
        let mut pages = 0;
        for n in 0..MEETINGS {
            let left = u64::from(MEETINGS - n);
            let meeting = held(&app, n, (PAGES - pages).div_ceil(left))?;
            let preview = call(&app, "form_preview", json!({ "form": meeting.form, "id": meeting.id }))?;
            pages += pages_of(&preview);
            let path = folder.join(format!("minutes-{n:02}.html"));
            fs::write(&path, format!("{PAGE}{}", text(&preview, "html"))).map_err(Failure::file(&path))?;
            call(
                &app,
                "meeting_seal",
                json!({ "id": meeting.id, "signed_chair": true, "signed_clerk": true }),
            )?;
        }
        expect_count("pages of minutes", PAGES, pages)
    })?;
    Ok(ms)
}

/// The book of the year, bound.
pub fn year(folder: &Path) -> Result<f64, Failure> {
    let app = core(folder)?;
    open(&app, &folder.join("year"))?;
    let out = folder.join("year.pdf");
    let (ms, pages) = timed(|| -> Result<u64, Failure> {
        written(&app, &call(&app, "minute_book", json!({ "year": YEAR }))?, &out)
    })?;
    // Cover and contents stand before the minutes.
    if pages < PAGES + 2 {
        return Err(Failure::Count { what: "pages at least", expected: PAGES + 2, found: pages });
    }
    Ok(ms)
}

/// Signing minutes of ten pages: sealed, and their PDF in a file.
pub fn seal(folder: &Path) -> Result<f64, Failure> {
    let app = core(folder)?;
    make_cell(&app, folder, "seal")?;
    let meeting = held(&app, 0, TO_SEAL)?;
    let (ms, pages) = timed(|| -> Result<u64, Failure> {
        call(&app, "meeting_seal", json!({ "id": meeting.id, "signed_chair": true, "signed_clerk": true }))?;
        print(&app, meeting.form, &meeting.id, &folder.join("sealed.pdf"))
    })?;
    expect_count("pages", TO_SEAL, pages)?;
    Ok(ms)
}

/// Makes minutes of thirty pages.
pub fn make_long(folder: &Path) -> Result<f64, Failure> {
    let app = core(folder)?;
    let (ms, ()) = timed(|| -> Result<(), Failure> {
        make_cell(&app, folder, "long")?;
        let meeting = held(&app, 0, TO_TYPE)?;
        let path = id_of_long(folder);
        fs::write(&path, meeting.id).map_err(Failure::file(&path))
    })?;
    Ok(ms)
}

/// A letter typed into them: its draft is kept.
pub fn letter(folder: &Path) -> Result<f64, Failure> {
    let (app, long) = Long::open(folder)?;
    let mut typed = String::new();
    let mut times = Vec::with_capacity(LETTERS);
    for letter in
        std::iter::repeat_with(|| sentence(7)).flat_map(|said| said.chars().collect::<Vec<_>>()).take(LETTERS)
    {
        typed.push(letter);
        let draft = json!({ "key": format!("meeting/{}/items/{}/say", long.id, long.item), "text": typed });
        times.push(timed(|| call(&app, "draft_put", draft))?.0);
    }
    let drafts = call(&app, "draft_list", json!({}))?;
    expect_count("drafts", 1, list(&drafts, "drafts").count() as u64)?;
    Ok(p95(times))
}

/// A paragraph kept, and the whole meeting shown again.
pub fn paragraph(folder: &Path) -> Result<f64, Failure> {
    let (app, long) = Long::open(folder)?;
    let mut times = Vec::new();
    for n in 0..PARAGRAPHS {
        let said = json!({ "id": long.id, "item": long.item, "statement": long.statement,
                           "member": long.member, "text": sentence(n) });
        let (ms, view) = timed(|| -> Result<Value, Failure> {
            call(&app, "statement_put", said)?;
            call(&app, "meeting_get", json!({ "id": long.id }))
        })?;
        if !view.to_string().contains(&sentence(n)) {
            return Err(Failure::Count { what: "paragraph on screen", expected: 1, found: 0 });
        }
        times.push(ms);
    }
    Ok(p95(times))
}

/// The minutes somebody types into.
struct Long {
    id: String,
    item: String,
    statement: String,
    member: String,
}

impl Long {
    fn open(folder: &Path) -> Result<(App, Self), Failure> {
        let app = core(folder)?;
        open(&app, &folder.join("long"))?;
        let path = id_of_long(folder);
        let id = fs::read_to_string(&path).map_err(Failure::file(&path))?;
        let view = call(&app, "meeting_get", json!({ "id": id }))?;
        let items = view.get("agenda").and_then(Value::as_array).into_iter().flatten();
        let most =
            items.max_by_key(|item| item.get("statements").and_then(Value::as_array).map_or(0, Vec::len));
        let item = most.ok_or(Failure::Count { what: "items", expected: 1, found: 0 })?;
        let said = item.pointer("/statements/0").cloned().unwrap_or_default();
        let long = Self {
            item: text(item, "id").to_owned(),
            statement: text(&said, "id").to_owned(),
            member: text(&said, "member").to_owned(),
            id,
        };
        Ok((app, long))
    }
}

fn id_of_long(folder: &Path) -> PathBuf {
    folder.join("long.id")
}

/// Minutes that are ready to be signed.
struct Minutes {
    id: String,
    form: &'static str,
}

fn make_cell(app: &App, folder: &Path, name: &str) -> Result<(), Failure> {
    create(app, &folder.join(name))?;
    import_book(app, folder, MEMBERS)
}

/// A meeting entered afterwards, everything said that its minutes need, so many pages of it.
fn held(app: &App, n: u32, pages: u64) -> Result<Minutes, Failure> {
    let month = n / 2 + 1;
    let (kind, form, day) = match n % 2 {
        0 => ("regular", "minutes-regular", 5),
        _ => ("extraordinary", "minutes-extraordinary", 20),
    };
    let planned = json!({ "month": month, "year": YEAR, "date": format!("{day:02}/{month:02}/{YEAR}"), "time": "19:00",
                          "mode": "afterwards", "kind": kind, "purpose": sentence(n) });
    let id = text(&call(app, "meeting_create", planned)?, "id").to_owned();
    call(app, "attendance_rest_present", json!({ "id": id }))?;
    if kind == "extraordinary" {
        let item = json!({ "id": id, "item": "", "title": sentence(n), "after": "" });
        call(app, "agenda_place", item)?;
    }
    let view = call(app, "meeting_get", json!({ "id": id }))?;
    let people: Vec<String> = list(&view, "people").map(|one| text(one, "member").to_owned()).collect();
    let person = |place: u32| people.get(place as usize % people.len().max(1)).cloned().unwrap_or_default();
    let of = people.len().to_string();
    for (field, value) in [
        ("chair", person(0).as_str()),
        ("clerk", &person(1)),
        ("ended_at", "21:30"),
        ("read_back", "true"),
        ("summary", &sentence(n)),
        ("dues.paid", &of),
        ("dues.of", &of),
        ("dues.amount", "450000"),
    ] {
        call(app, "meeting_edit", json!({ "id": id, "field": field, "value": value }))?;
    }
    let items: Vec<String> = list(&view, "agenda")
        .filter(|item| item.get("discussed").and_then(Value::as_bool) == Some(true))
        .map(|item| text(item, "id").to_owned())
        .collect();
    for item in &items {
        let concluded = json!({ "id": id, "item": item, "field": "conclusion", "value": sentence(n + 1) });
        call(app, "item_edit", concluded)?;
    }
    for said in 0_u32.. {
        let item = items.get(said as usize % items.len().max(1)).cloned().unwrap_or_default();
        let told = format!("{} {}", sentence(n + said), sentence(n + said + 3));
        let statement = json!({ "id": id, "item": item, "member": person(said), "text": told });
        call(app, "statement_put", statement)?;
        // Laying out is what takes time here: look now and then.
        if said as usize >= items.len() && (said % 4 == 0 || pages < 12) {
            let preview = call(app, "form_preview", json!({ "form": form, "id": id }))?;
            if pages_of(&preview) >= pages {
                break;
            }
        }
    }
    Ok(Minutes { id, form })
}

fn list<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}

fn pages_of(preview: &Value) -> u64 {
    preview.get("pages").and_then(Value::as_array).map_or(0, Vec::len) as u64
}

/// Rows the screen of meetings shows at first.
const SCREEN: u64 = 20;

/// The meetings of twenty years as their screen asks for them, for the first time after the book was opened.
pub fn meetings(folder: &Path) -> Result<f64, Failure> {
    let app = core(folder)?;
    open(&app, &folder.join("old"))?;
    let (ms, listed) = timed(|| call(&app, "meeting_list", json!({ "part": "held", "limit": SCREEN })))?;
    let total = listed.get("total").and_then(Value::as_u64).unwrap_or_default();
    expect_count("meetings", u64::from(super::open::MEETINGS), total)?;
    expect_count("rows", SCREEN, list(&listed, "rows").count() as u64)?;
    Ok(ms)
}
