//! A candidate's whole dossier in one volume: every form the cell makes, the booklet of 52 pages, thirty scanned pages.

use std::fs;
use std::path::Path;

use image::codecs::jpeg::JpegEncoder;
use image::{GrayImage, Luma};
use serde_json::{Value, json};
use sochibo_app::App;

use super::print::{PAGE, written};
use crate::book::{call, clear, core, number, text};
use crate::failure::{Failure, expect_count};
use crate::prose::sentence;
use crate::watch::timed;

/// Pages of the CV (form 2-KNĐ), and scanned pages.
const BOOKLET: u64 = 52;
const SCANS: u32 = 30;
/// Papers others made, which the cell holds as scans, and how many pages each has.
const SCANNED: [(&str, u32); 2] = [("CN-NTVD", 6), ("4-KND", 24)];
/// A4 at 200 dots per inch.
const SHEET: (u32, u32) = (1654, 2339);

/// Fills the file of the practice cell, and leaves the blocks of each form as `dossier-NN.html`.
pub fn make_dossier(folder: &Path) -> Result<f64, Failure> {
    clear(&folder.join("home"))?;
    let app = core(folder)?;
    call(&app, "practice_open", json!({}))?;
    let case = case_of(&app)?;
    let (ms, ()) = timed(|| -> Result<(), Failure> {
        went_on(&app, &case)?;
        fill_booklet(&app, &case)?;
        scan_papers(&app, &case)?;
        let papers = call(&app, "case_papers", json!({ "id": case }))?;
        let lines = papers.get("lines").and_then(Value::as_array).into_iter().flatten();
        let made = lines.filter(|line| {
            let has = matches!(text(line, "state"), "present" | "written" | "stale" | "wrong");
            has && !text(line, "form").is_empty() && text(line, "maker") != "others"
        });
        for (n, line) in made.enumerate() {
            let asked = json!({ "form": text(line, "form"), "id": text(line, "record") });
            let preview = call(&app, "form_preview", asked)?;
            let path = folder.join(format!("dossier-{n:02}.html"));
            fs::write(&path, format!("{PAGE}{}", text(&preview, "html"))).map_err(Failure::file(&path))?;
        }
        Ok(())
    })?;
    Ok(ms)
}

/// The dossier, bound.
pub fn dossier(folder: &Path) -> Result<f64, Failure> {
    let app = core(folder)?;
    call(&app, "practice_open", json!({}))?;
    let case = case_of(&app)?;
    let (ms, (bound, pages)) = timed(|| -> Result<(Value, u64), Failure> {
        let bound = call(&app, "case_dossier", json!({ "id": case }))?;
        let pages = written(&app, &bound, &folder.join("dossier.pdf"))?;
        Ok((bound, pages))
    })?;
    expect_count("scanned pages", u64::from(SCANS), number(&bound, "scans"))?;
    let least = BOOKLET + u64::from(SCANS);
    if pages <= least {
        return Err(Failure::Count { what: "pages more than", expected: least, found: pages });
    }
    Ok(ms)
}

/// The file that has come farthest.
fn case_of(app: &App) -> Result<String, Failure> {
    let list = call(app, "case_list", json!({}))?;
    let rows = list.get("rows").and_then(Value::as_array).into_iter().flatten();
    let found = rows.filter(|row| !matches!(text(row, "stage"), "listed" | "sympathiser"));
    let ids: Vec<String> = found.map(|row| text(row, "id").to_owned()).collect();
    ids.into_iter().next().ok_or(Failure::Count { what: "file", expected: 1, found: 0 })
}

/// Lets the file go on to the recognition, so that the papers of the probation are there too.
fn went_on(app: &App, case: &str) -> Result<(), Failure> {
    for (field, value) in [
        ("probation/self_review_on", "20/11/2026".to_owned()),
        ("probation/self_strengths", sentence(1)),
        ("probation/self_weaknesses", sentence(2)),
        ("probation/self_remedy", sentence(3)),
        ("probation/strengths", sentence(4)),
        ("probation/weaknesses", sentence(5)),
        ("probation/opinions_on", "20/11/2026".to_owned()),
        ("probation/resolution_no", "15".to_owned()),
        ("probation/resolution_on", "21/11/2026".to_owned()),
    ] {
        call(app, "case_edit", json!({ "id": case, "field": field, "value": value }))?;
    }
    Ok(())
}

/// Adds to the life told in the CV until its booklet has as many pages as the official one.
fn fill_booklet(app: &App, case: &str) -> Result<(), Failure> {
    for n in 0.. {
        let preview = call(app, "form_preview", json!({ "form": "2-KND", "id": case }))?;
        let pages = preview.get("pages").and_then(Value::as_array).map_or(0, Vec::len) as u64;
        if pages >= BOOKLET {
            return Ok(());
        }
        for row in 0..4 {
            let told: Vec<String> = (0..8).map(|part| sentence(n * 32 + row * 8 + part)).collect();
            let values = json!({ "from": "09/2005", "to": "05/2010", "work": told.join(". ") });
            call(app, "cv_row_add", json!({ "id": case, "list": "jobs", "values": values }))?;
        }
    }
    Ok(())
}

/// Takes in the scans: making pages of them is not what is measured.
fn scan_papers(app: &App, case: &str) -> Result<(), Failure> {
    let allowed = json!({ "by": "Nguyễn Văn Thành", "post": "Phó Bí thư Đảng ủy", "number": "15-CV/ĐU",
                          "date": "05/01/2026" });
    call(app, "keeping_put", allowed)?;
    let mut taken = 0;
    for (kind, pages) in SCANNED {
        for _ in 0..pages {
            taken += 1;
            let token = app.put_bytes("scan.jpg", scan(taken)?);
            let input =
                json!({ "id": case, "kind": kind, "token": token, "name": format!("scan-{taken}.jpg") });
            call(app, "scan_add", input)?;
        }
    }
    expect_count("scans", u64::from(SCANS), u64::from(taken))
}

/// A page of written lines, each scan another.
fn scan(number: u32) -> Result<Vec<u8>, Failure> {
    let (width, height) = SHEET;
    let page = GrayImage::from_fn(width, height, |x, y| {
        let (line, within) = (y / 58, y % 58);
        let ink = line > 3 && within < 18 && (x + line * 37 * number) % 236 > 41 && (x / 9) % 2 == 0;
        Luma([if ink && x > 160 && x < width - 160 { 25 } else { 250 }])
    });
    let mut bytes = Vec::new();
    page.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 85))?;
    Ok(bytes)
}
