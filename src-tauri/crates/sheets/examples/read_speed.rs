//! How much reading rows costs over calamine alone, on a national workbook:
//! `cargo run --release -p sochibo-sheets --example read_speed [rows]`.

#![allow(clippy::print_stdout, reason = "this program prints its measurements")]

use std::collections::BTreeMap;
use std::io::Cursor;
use std::time::Duration;

use calamine::{Reader, Xlsx};
use sochibo_sheets::{FIELDS, FieldKind, National, Workbook, field, write_national};

/// Any failure of this program.
type Failure = Box<dyn std::error::Error>;

const ROUNDS: usize = 5;

fn main() -> Result<(), Failure> {
    let rows = std::env::args().nth(1).map_or(Ok(21_000), |rows| rows.parse())?;
    let bytes = write_national(&National {
        org: "Đảng bộ xã".to_owned(),
        rows: (0..rows).map(member).collect(),
    })?;
    println!("{rows} rows x 31 columns, {} kB", bytes.len() / 1024);
    let mut alone = Vec::new();
    let mut ours = Vec::new();
    for _ in 0..ROUNDS {
        alone.push(time(|| {
            let mut workbook: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes.clone()))?;
            let name = workbook.sheet_names().first().cloned().unwrap_or_default();
            Ok(workbook.worksheet_range(&name)?.height())
        })?);
        ours.push(time(|| {
            let workbook = Workbook::open(bytes.clone(), "members.xlsx")?;
            let guess = workbook.guess();
            Ok(workbook.rows(&guess).filter(|row| row.values.contains_key(field::FULL_NAME)).count())
        })?);
    }
    let (alone, ours) = (median(alone), median(ours));
    println!("calamine alone: {alone:?}\nopen, guess, rows: {ours:?}");
    println!("ratio: {:.2}", ours.as_secs_f64() / alone.as_secs_f64());
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "measuring is what this program is for")]
fn time(work: impl FnOnce() -> Result<usize, Failure>) -> Result<Duration, Failure> {
    let start = std::time::Instant::now();
    let count = work()?;
    let elapsed = start.elapsed();
    if count == 0 { Err("nothing was read".into()) } else { Ok(elapsed) }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// An invented member with every column filled.
fn member(number: usize) -> BTreeMap<&'static str, String> {
    const NAMES: [&str; 6] = ["AN", "BÌNH", "CƯỜNG", "DŨNG", "ĐÀO", "HƯƠNG"];
    let name = NAMES.get(number % NAMES.len()).copied().unwrap_or_default();
    let value = |key, kind| match (key, kind) {
        (field::FULL_NAME, _) => format!("NGUYỄN THỊ {name}"),
        (_, FieldKind::Date) => {
            format!("{:02}/{:02}/{}", number % 28 + 1, number % 12 + 1, 1950 + number % 50)
        }
        (_, FieldKind::Digits { digits, .. }) => format!("{:0digits$}", 1_000_000 + number),
        _ => format!("Tổ dân phố {}, phường Hòa An", number % 90),
    };
    FIELDS.iter().take(31).map(|field| (field.key, value(field.key, field.kind))).collect()
}
