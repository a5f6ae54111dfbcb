//! Attendance over a year: the matrix on the screen, as a workbook, and what the printed sheet takes from it.

mod sheet;

pub(crate) use sheet::{LEGEND, months, named, sheet};

use sochibo_domain::CivilDate;
use sochibo_domain::attendance::{AttendanceYear, Line, Share, Sitting};
use sochibo_domain::record::{Meeting, MeetingState};
use sochibo_domain::rules::RulesAt;
use sochibo_store::Reader;

use crate::app::App;
use crate::error::AppResult;
use crate::meeting::title;
use crate::show;
use crate::wire::{
    AttendanceMeeting, AttendanceMember, AttendanceReason, AttendanceShare, AttendanceYearInput,
    AttendanceYearView,
};

/// A counted year with the meetings behind it.
pub(crate) struct Counted<'a> {
    pub year: u32,
    pub years: Vec<u32>,
    pub meetings: Vec<Meeting>,
    pub attendance: AttendanceYear,
    pub rules: RulesAt<'a>,
}

impl<'a> Counted<'a> {
    /// Counts a year; 0 stands for the latest with a meeting that is over.
    ///
    /// The limits are those of the end of the year, or of today while it runs; of the first rules for years before them.
    pub fn gather(app: &'a App, reader: &Reader<'_>, year: u32) -> AppResult<Self> {
        let today = app.today();
        let rows = reader.meetings()?;
        let over =
            rows.iter().filter(|row| !matches!(row.state, MeetingState::Planned | MeetingState::Running));
        let mut years: Vec<u32> = over.map(|row| row.year).collect();
        years.sort_unstable_by(|a, b| b.cmp(a));
        years.dedup();
        let this_year = u32::try_from(today.year()).unwrap_or_default();
        let year = if year == 0 { years.first().copied().unwrap_or(this_year) } else { year };
        let meetings = rows
            .iter()
            .filter(|row| row.year == year)
            .map(|row| reader.get::<Meeting>(row.id))
            .collect::<Result<Vec<_>, _>>()?;
        let end: CivilDate = format!("31/12/{year:04}").parse().unwrap_or(today);
        let cell = app.cell(reader)?;
        let rules = app.rules().of(&cell.overlay);
        let day = end.min(today).max(rules.begins().unwrap_or(today));
        let rules = rules.at(day);
        let attendance = AttendanceYear::count(&meetings, year, &rules)?;
        Ok(Self { year, years, meetings, attendance, rules })
    }

    /// The title of a sitting's meeting.
    pub fn title(&self, sitting: &Sitting) -> String {
        self.meetings.iter().find(|meeting| meeting.id == sitting.id).map(title).unwrap_or_default()
    }

    /// Excused absences by reason, most frequent first.
    pub fn reasons(&self) -> Vec<AttendanceReason> {
        let reasons = self.attendance.reasons.iter();
        let mut reasons: Vec<AttendanceReason> = reasons
            .map(|(reason, count)| AttendanceReason { reason: reason.clone(), count: *count })
            .collect();
        reasons.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.reason.cmp(&b.reason)));
        reasons
    }
}

/// The matrix of a year.
pub(crate) fn year(app: &App, input: AttendanceYearInput) -> AppResult<AttendanceYearView> {
    let book = app.book()?;
    let counted = Counted::gather(app, &book.vault.read()?, input.year)?;
    let Counted { attendance, rules, .. } = &counted;
    let meetings = attendance.sittings.iter().map(|sitting| AttendanceMeeting {
        id: sitting.id.to_string(),
        title: counted.title(sitting),
        month: sitting.month,
        date: show::date(sitting.date),
        share: share(sitting.share),
    });
    Ok(AttendanceYearView {
        year: counted.year,
        years: counted.years.clone(),
        meetings: meetings.collect(),
        members: attendance.lines.iter().map(member).collect(),
        share: share(attendance.share),
        reasons: counted.reasons(),
        unexcused: attendance.unexcused,
        goal: rules.number("meeting.attendance_goal")?,
        watch_months: rules.number("meeting.absence_watch_months")?,
        act_months: rules.number("meeting.absence_act_months")?,
        act_source: rules.value("meeting.absence_act_months")?.cited(),
    })
}

fn member(line: &Line) -> AttendanceMember {
    let marks = line.presences.iter().map(|presence| presence.map_or("", |presence| presence.as_str()));
    AttendanceMember {
        id: line.member.clone(),
        name: line.name.clone(),
        temp_here: line.temp_here,
        marks: marks.map(str::to_owned).collect(),
        share: share(line.share),
        missed: line.missed.clone(),
        notice: line.notice.as_str().to_owned(),
    }
}

fn share(share: Share) -> AttendanceShare {
    let percent = share.percent().map(|percent| percent.to_string()).unwrap_or_default();
    AttendanceShare { present: share.present, expected: share.expected, percent }
}
