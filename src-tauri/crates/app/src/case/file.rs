//! A candidate's file with everything the procedure is asked about: the records it points to, its days and its tracks.

use std::sync::Arc;

use sochibo_domain::CivilDate;
use sochibo_domain::calendar::WorkTable;
use sochibo_domain::id::CaseId;
use sochibo_domain::procedure::{Facts, Plan, Planner, Procedure, case_facts};
use sochibo_domain::record::{Case, Cell, Cv, Meeting, Member, Person, SuperiorKind};
use sochibo_store::Reader;

use crate::app::App;
use crate::error::AppResult;
use crate::history::record_id;

/// A file laid over the procedure it pins.
pub(crate) struct File {
    pub case: Case,
    pub person: Person,
    pub cv: Option<Cv>,
    /// The membership that came of it.
    pub member: Option<Member>,
    /// Local rules it keeps, empty for none.
    pub overlay: String,
    pub procedure: Arc<Procedure>,
    /// Working days of the cell's calendar.
    pub days: Arc<WorkTable>,
    pub facts: Facts,
    pub plan: Plan,
}

impl File {
    /// The file of an id.
    pub fn read(app: &App, reader: &Reader<'_>, id: &str) -> AppResult<Self> {
        Self::of(app, reader, reader.get(CaseId::from(record_id(id)?))?)
    }

    /// A file whose record is at hand.
    pub fn of(app: &App, reader: &Reader<'_>, case: Case) -> AppResult<Self> {
        let person: Person = reader.get(case.person)?;
        let cv = case.cv.map(|cv| reader.get::<Cv>(cv)).transpose()?;
        let member = case.member.map(|member| reader.get::<Member>(member)).transpose()?;
        let cell = app.cell(reader)?;
        let overlay = overlay_of(&case, &cell).to_owned();
        let procedure = app.rules().procedure(&case.pack, &overlay, app.today())?;
        let meeting_day = |meeting: Option<_>| -> AppResult<Option<CivilDate>> {
            let meeting = meeting.map(|id| reader.find::<Meeting>(id)).transpose()?.flatten();
            Ok(meeting.and_then(|meeting| meeting.date))
        };
        let considered_on = meeting_day(case.vote.meeting)?;
        let recognition_on = meeting_day(case.probation.vote.meeting)?;
        let mut facts = case_facts(&procedure, &case, Some(&person));
        facts.happened("cell-admission", considered_on);
        facts.happened("recognition-meeting", recognition_on);
        facts.happened("self-review", case.probation.self_review_on);
        if let Some(cv) = &cv {
            facts.happened("cv-signed", cv.signed_on);
            facts.happened("cell-remark", cv.cell_remarks_on);
            facts.happened("committee-certificate", cv.certified_on);
            facts.happened("left-party", cv.first_admission.left_on.and_then(|date| date.full()));
        }
        if let Some(member) = &member {
            facts.happened("decision-admission", member.decided_on.and_then(|date| date.full()));
            facts.happened("ceremony", member.admitted_on.and_then(|date| date.full()));
        }
        facts.tracks.insert(chain(&cell).to_owned());
        let days = app.rules().working_days(&cell);
        let plan = Planner { procedure: &procedure, days: &days, today: app.today() }.plan(&facts);
        Ok(Self { case, person, cv, member, overlay, procedure, days, facts, plan })
    }

    /// Who lays days over the procedure of this file.
    pub fn planner<'a>(&'a self, app: &'a App) -> Planner<'a> {
        Planner { procedure: &self.procedure, days: &self.days, today: app.today() }
    }

    /// When a milestone happened.
    pub fn actual(&self, milestone: &str) -> Option<CivilDate> {
        self.facts.of(milestone).actual
    }
}

/// The local rules a file keeps: those it was opened under or moved to.
pub(crate) fn overlay_of<'a>(case: &'a Case, cell: &'a Cell) -> &'a str {
    case.overlay.as_deref().unwrap_or(&cell.overlay)
}

/// Whom the cell answers to decides which papers its files need.
fn chain(cell: &Cell) -> &'static str {
    match cell.superior_kind {
        SuperiorKind::Commune => "commune-cell",
        SuperiorKind::BaseCommittee | SuperiorKind::Unknown(_) => "base-committee",
    }
}
