//! What came back, laid over the CV as it stands: value by value what is new, what changes and what cannot be meant.

use std::collections::BTreeSet;

use sochibo_domain::field::{MemberField, Target};
use sochibo_domain::record::{Cv, Member, Person};
use uuid::Uuid;

use super::layout::{LIVES, Page, RELATIVES, label};
use super::sent::{Sent, SentRow, SentValue};
use crate::app::App;
use crate::cv::edit::set;
use crate::cv::rows::{Row, list};
use crate::cv::slots::Slots;
use crate::error::{AppError, AppResult};
use crate::wire::{CvIncomingLine, Finding};

/// What would be written.
pub(super) struct Plan {
    pub cv: Cv,
    pub person: Person,
    /// What is new, changes or is refused, in the order it was told.
    pub lines: Vec<CvIncomingLine>,
    /// Values that stay as they are.
    pub unchanged: u32,
}

impl Plan {
    /// How many lines are of a state.
    pub fn count(&self, state: &str) -> u32 {
        u32::try_from(self.lines.iter().filter(|line| line.state == state).count()).unwrap_or(u32::MAX)
    }
}

/// Lays it over; lines whose number is in `left` are told and not taken.
pub(super) fn plan(
    app: &App,
    pages: &[Page],
    (cv, person): (&Cv, &Person),
    sent: &Sent,
    left: &BTreeSet<u32>,
) -> AppResult<Plan> {
    let plan = Plan { cv: cv.clone(), person: person.clone(), lines: Vec::new(), unchanged: 0 };
    let mut planner = Planner { app, pages, left, plan, dropped: Vec::new() };
    for value in &sent.fields {
        planner.field(value)?;
    }
    for (name, rows) in &sent.lists {
        planner.rows(name, name, rows)?;
    }
    let mut taken = BTreeSet::new();
    for relative in &sent.relatives {
        let Some(id) = planner.row(RELATIVES, RELATIVES, &relative.row, &mut taken)? else { continue };
        planner.rows(&format!("{RELATIVES}/{id}/history"), LIVES, &relative.history)?;
    }
    // A row that is left out was laid in, so that the lines behind it keep their numbers.
    for (name, id) in &planner.dropped {
        list(&mut planner.plan.cv, name)?.forget(id);
    }
    Ok(planner.plan)
}

struct Planner<'a> {
    app: &'a App,
    pages: &'a [Page],
    left: &'a BTreeSet<u32>,
    plan: Plan,
    /// New rows to leave out, by list and id.
    dropped: Vec<(String, String)>,
}

impl Planner<'_> {
    /// A value outside of lists.
    fn field(&mut self, value: &SentValue) -> AppResult<()> {
        if value.is_blank() {
            return Ok(());
        }
        let (mut cv, mut person) = (self.plan.cv.clone(), self.plan.person.clone());
        let before = shown(&mut cv, &person, &value.key);
        match self.meant(value, |typed| set(self.app, &mut cv, &mut person, &value.key, typed))? {
            Some(reason) => self.refuse("", "", value, reason),
            None => {
                let after = shown(&mut cv, &person, &value.key);
                if self.changes("", "", value, before, after) {
                    (self.plan.cv, self.plan.person) = (cv, person);
                }
            }
        }
        Ok(())
    }

    /// The rows of a list; `page` names them in the preview.
    fn rows(&mut self, name: &str, page: &str, rows: &[SentRow]) -> AppResult<()> {
        let mut taken = BTreeSet::new();
        for row in rows {
            self.row(name, page, row, &mut taken)?;
        }
        Ok(())
    }

    /// One row; its id when it is in the CV afterwards.
    fn row(
        &mut self,
        name: &str,
        page: &str,
        sent: &SentRow,
        taken: &mut BTreeSet<String>,
    ) -> AppResult<Option<String>> {
        let known: Vec<String> =
            list(&mut self.plan.cv, name)?.places().into_iter().map(|(id, _)| id).collect();
        if known.contains(&sent.id) {
            taken.insert(sent.id.clone());
            self.edited(name, page, sent)?;
            return Ok(Some(sent.id.clone()));
        }
        let mut cv = self.plan.cv.clone();
        let id = self.fresh(&mut cv, name, &sent.id)?;
        let rows = list(&mut cv, name)?;
        let order = rows.place_before("", "")?;
        let row = rows.insert(id.clone());
        row.place(order);
        let blank = row.shown();
        let mut refused = Vec::new();
        for value in sent.values.iter().filter(|value| !value.is_blank()) {
            if let Some(reason) = self.meant(value, |typed| row.set(&value.key, typed))? {
                refused.push((value, reason));
            }
        }
        let told = row.shown();
        let (nothing, title) = (told == blank, called(row));
        for (value, reason) in refused {
            self.refuse(page, &title, value, reason);
        }
        if nothing {
            return Ok(None);
        }
        for same in known.iter().filter(|id| !taken.contains(*id)) {
            if list(&mut cv, name)?.row(same)?.shown() == told {
                taken.insert(same.clone());
                self.plan.unchanged += 1;
                return Ok(Some(same.clone()));
            }
        }
        let at = sent.values.first().map(|value| value.at.clone()).unwrap_or_default();
        let number = self.tell(CvIncomingLine {
            state: "new".to_owned(),
            page: page.to_owned(),
            at,
            after: title,
            ..CvIncomingLine::default()
        });
        if self.left.contains(&number) {
            self.dropped.push((name.to_owned(), id.clone()));
        }
        self.plan.cv = cv;
        taken.insert(id.clone());
        Ok(Some(id))
    }

    /// Values of a row that is there already.
    fn edited(&mut self, name: &str, page: &str, sent: &SentRow) -> AppResult<()> {
        for value in sent.values.iter().filter(|value| !value.is_blank()) {
            let mut cv = self.plan.cv.clone();
            let row = list(&mut cv, name)?.row(&sent.id)?;
            let (title, before) = (called(row), row.shown_of(&value.key));
            match self.meant(value, |typed| row.set(&value.key, typed))? {
                Some(reason) => self.refuse(page, &title, value, reason),
                None => {
                    let after = row.shown_of(&value.key);
                    if self.changes(page, &title, value, before, after) {
                        self.plan.cv = cv;
                    }
                }
            }
        }
        Ok(())
    }

    /// The id a new row gets: the one it went out with, unless a row that was taken off had it.
    fn fresh(&self, cv: &mut Cv, name: &str, sent: &str) -> AppResult<String> {
        let free = Uuid::parse_str(sent).is_ok() && !list(cv, name)?.knows(sent);
        Ok(if free { sent.to_owned() } else { self.app.new_id().to_string() })
    }

    /// Why a value cannot be taken.
    fn meant(
        &self,
        value: &SentValue,
        set: impl FnOnce(&str) -> AppResult<()>,
    ) -> AppResult<Option<Finding>> {
        if !value.wrong.is_empty() {
            return Ok(Some(refusal(&value.key, value.wrong, Default::default())));
        }
        match set(&value.typed) {
            Ok(()) => Ok(None),
            Err(AppError::Fields(fields)) => {
                let first = fields.into_iter().next();
                Ok(first.map(|one| refusal(&value.key, &one.code, one.params)))
            }
            Err(other) => Err(other),
        }
    }

    /// Tells a value that is new or changes; whether it is taken.
    fn changes(&mut self, page: &str, row: &str, value: &SentValue, before: String, after: String) -> bool {
        if before == after {
            self.plan.unchanged += 1;
            return false;
        }
        let state = if before.is_empty() { "new" } else { "changed" };
        let line = CvIncomingLine { state: state.to_owned(), before, after, ..self.line(page, row, value) };
        let number = self.tell(line);
        !self.left.contains(&number)
    }

    fn refuse(&mut self, page: &str, row: &str, value: &SentValue, reason: Finding) {
        let line = CvIncomingLine {
            state: "refused".to_owned(),
            after: value.typed.clone(),
            reason: Some(reason),
            ..self.line(page, row, value)
        };
        self.tell(line);
    }

    fn line(&self, page: &str, row: &str, value: &SentValue) -> CvIncomingLine {
        CvIncomingLine {
            page: page.to_owned(),
            row: row.to_owned(),
            at: value.at.clone(),
            label: label(self.pages, page, &value.key),
            ..CvIncomingLine::default()
        }
    }

    /// Lists a line under the next number.
    fn tell(&mut self, line: CvIncomingLine) -> u32 {
        let number = u32::try_from(self.plan.lines.len()).unwrap_or(u32::MAX);
        self.plan.lines.push(CvIncomingLine { number, ..line });
        number
    }
}

fn refusal(key: &str, code: &str, params: std::collections::BTreeMap<String, String>) -> Finding {
    Finding { code: code.to_owned(), severity: "block".to_owned(), params, target: key.to_owned() }
}

fn shown(cv: &mut Cv, person: &Person, key: &str) -> String {
    let of_person = MemberField::from_key(key).filter(|field| field.target() == Target::Person);
    of_person.map_or_else(|| cv.shown_of(key), |field| field.get(person, &Member::default()))
}

/// What a row is called: what it says, without the words that only sort it.
fn called(row: &mut dyn Row) -> String {
    let told = row.shown().into_iter();
    let told =
        told.filter(|(key, value)| !matches!(*key, "group" | "side") && !value.is_empty() && value != "true");
    told.map(|(_, value)| value).take(4).collect::<Vec<_>>().join(" · ")
}
