//! The year as an iCalendar file (RFC 5545), for the calendar of a telephone.
//!
//! Times are written in UTC: they mean the same moment on every device, and Vietnam has one zone without summer time.
//! A meeting keeps its UID for ever, and each file has a higher SEQUENCE, so that reading a newer file moves what was
//! moved instead of adding it again.

use chrono::TimeDelta;
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property};
use sochibo_domain::record::Meeting;
use sochibo_domain::{CivilDate, ClockTime};

use super::view::Year;
use crate::app::App;
use crate::error::AppResult;
use crate::meeting::title;
use crate::wire::{PlanCalendar, PlanInput};

const ICS: &str = "text/calendar";
/// Vietnam, ahead of UTC.
const AHEAD_MINUTES: i32 = 7 * 60;
/// Length of a meeting for which no instrument sets one.
const USUAL_MINUTES: u32 = 60;
/// When reminders ring, minutes after midnight.
const MORNING: i32 = 8 * 60;
/// SEQUENCE counts minutes from here: 1 January 2026, UTC.
const FIRST_MS: i64 = 1_767_225_600_000;

/// The calendar of a year.
pub(crate) fn calendar(app: &App, input: PlanInput) -> AppResult<PlanCalendar> {
    let book = app.book()?;
    let year = Year::gather(app, &book.vault.read()?, input.year)?;
    let name = format!("Chi bộ {}: sinh hoạt năm {}", year.cell.name, year.year);
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//So Chi Bo//Ke hoach nam//VI"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    calendar.name(&if book.practice { format!("[SỔ TẬP] {name}") } else { name });
    calendar.timezone("Asia/Ho_Chi_Minh");
    let mut count = 0;
    for meeting in &year.meetings {
        let Some(date) = meeting.date else { continue };
        calendar.push(event(app, &year, meeting, date)?);
        count += 1;
    }
    let file = format!("ke-hoach-sinh-hoat-{}.ics", year.year);
    let file = app.shelve(&file, ICS, calendar.to_string().into_bytes());
    Ok(PlanCalendar { file, meetings: count })
}

fn event(app: &App, year: &Year<'_>, meeting: &Meeting, date: CivilDate) -> AppResult<Event> {
    let now = app.now_ms();
    let (today, time) = (CivilDate::from_unix_ms(now), ClockTime::from_unix_ms(now));
    let mut event = Event::new();
    event.uid(&format!("{}@sochibo", meeting.id));
    event.summary(&title(meeting));
    event.add_property("DTSTAMP", utc(today, time));
    event.add_property("SEQUENCE", ((now - FIRST_MS) / 60_000).max(0).to_string());
    if !meeting.place.is_empty() {
        event.location(&meeting.place);
    }
    event.description(&format!("Chi bộ {}", year.cell.name));
    let starts = meeting.started_at.or(meeting.planned_at);
    match starts {
        Some(at) => {
            let least = year.rules.least_minutes(meeting)?.unwrap_or(USUAL_MINUTES);
            event.add_property("DTSTART", utc(date, at));
            let minutes = minutes_of(at) + i32::try_from(least).unwrap_or(0);
            event.add_property("DTEND", utc_at(date, minutes));
        }
        None => {
            for (key, day) in [("DTSTART", date), ("DTEND", date.plus_days(1))] {
                let day = format!("{:04}{:02}{:02}", day.year(), day.month(), day.day());
                event.append_property(Property::new(key, day).add_parameter("VALUE", "DATE").done());
            }
        }
    }
    if meeting.state == sochibo_domain::record::MeetingState::Planned {
        for (key, before, words) in [
            ("plan.prepare_days", true, "Chuẩn bị"),
            ("meeting.posting_days", true, "Hạn gửi tài liệu"),
            ("meeting.upload_days", false, "Hạn đăng văn bản, báo cáo cấp trên"),
        ] {
            let posted = key == "plan.prepare_days"
                || year.rules.list("meeting.posting_kinds")?.iter().any(|kind| kind == meeting.kind.as_str());
            if !posted {
                continue;
            }
            let days = i32::try_from(year.rules.number(key)?).unwrap_or(0) * if before { -1 } else { 1 };
            let start = starts.map_or(0, minutes_of);
            let minutes = days * 24 * 60 + MORNING - start;
            let rings = TimeDelta::minutes(minutes.into());
            event.alarm(Alarm::display(&format!("{words}: {}", title(meeting)), rings));
        }
    }
    Ok(event.done())
}

fn minutes_of(time: ClockTime) -> i32 {
    i32::from(time.hour()) * 60 + i32::from(time.minute())
}

fn utc(date: CivilDate, time: ClockTime) -> String {
    utc_at(date, minutes_of(time))
}

/// `20270305T123000Z` of a moment in Vietnam, given as minutes after midnight.
fn utc_at(date: CivilDate, minutes: i32) -> String {
    let minutes = minutes - AHEAD_MINUTES;
    let (day, minutes) = (date.plus_days(minutes.div_euclid(1440)), minutes.rem_euclid(1440));
    format!("{:04}{:02}{:02}T{:02}{:02}00Z", day.year(), day.month(), day.day(), minutes / 60, minutes % 60)
}
