//! What is due of the meetings: the month's own, papers before, the quarter's topic, documents after.

use super::entry::{Entry, month_of, quarter, quarter_end};
use super::suggest::is_topical_in;
use crate::date::CivilDate;
use crate::id::MeetingId;
use crate::record::{MeetingKind, MeetingState};
use crate::rules::{RuleError, RulesAt};

/// What has to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DueCode {
    /// No regular meeting stands on the calendar of this month.
    Plan,
    /// No topical meeting in this quarter.
    Topical,
    /// Papers to be out.
    Papers,
    /// Finished documents to be uploaded and reported.
    Upload,
}

/// One thing that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// What.
    pub code: DueCode,
    /// The last day for it.
    pub by: CivilDate,
    /// The meeting it is about; nothing when one has yet to be planned.
    pub meeting: Option<MeetingId>,
    /// Key of the rule it comes from.
    pub rule: &'static str,
}

/// Jobs that are this many days overdue belong to the past.
const FORGOTTEN_DAYS: i32 = 45;

/// What is due today, with those whose papers are out (`posted`) and whose documents are up (`uploaded`) left out: an
/// entry with the reason why not counts too.
///
/// # Errors
/// [`RuleError`]: a limit is missing.
pub fn due(
    entries: &[Entry],
    posted: &[MeetingId],
    uploaded: &[MeetingId],
    today: CivilDate,
    rules: &RulesAt<'_>,
) -> Result<Vec<Due>, RuleError> {
    let mut found = Vec::new();
    let (year, month) = (u32::from(today.year().unsigned_abs()), month_of(today));
    let has_regular =
        |one: &Entry| one.kind == MeetingKind::Regular && (one.year, one.month) == (year, month);
    if !entries.iter().any(has_regular) {
        let by = today.plus_days(1 - i32::from(today.day())).plus_months(1).plus_days(-1);
        found.push(Due { code: DueCode::Plan, by, meeting: None, rule: "meeting.regular_per_month" });
    }
    let number = quarter(month);
    let warn_days = days(rules, "plan.topical_warn_days")?;
    if let Some(by) = quarter_end(year, number).filter(|end| today.days_until(*end) <= warn_days)
        && rules.number("meeting.topical_per_quarter")? > 0
        && !entries.iter().any(|one| is_topical_in(one, year, number))
    {
        found.push(Due { code: DueCode::Topical, by, meeting: None, rule: "meeting.topical_per_quarter" });
    }
    let kinds = rules.list("meeting.posting_kinds")?;
    let (before, after) = (days(rules, "meeting.posting_days")?, days(rules, "meeting.upload_days")?);
    let soon = days(rules, "plan.papers_warn_days")?;
    for one in entries.iter().filter(|one| kinds.iter().any(|kind| kind == one.kind.as_str())) {
        let Some(date) = one.date else { continue };
        let (code, by, done, rule) = match one.state {
            MeetingState::Planned => {
                (DueCode::Papers, date.plus_days(-before), posted, "meeting.posting_days")
            }
            MeetingState::Ended => (DueCode::Upload, date.plus_days(after), uploaded, "meeting.upload_days"),
            MeetingState::Running | MeetingState::Unknown(_) => continue,
        };
        let is_near = match code {
            DueCode::Papers => date >= today && today.days_until(by) <= soon,
            _ => by.days_until(today) <= FORGOTTEN_DAYS,
        };
        if is_near && !done.contains(&one.id) {
            found.push(Due { code, by, meeting: Some(one.id), rule });
        }
    }
    found.sort_by_key(|due| (due.by, due.code, due.meeting));
    Ok(found)
}

fn days(rules: &RulesAt<'_>, key: &str) -> Result<i32, RuleError> {
    Ok(i32::try_from(rules.number(key)?).unwrap_or(i32::MAX))
}
