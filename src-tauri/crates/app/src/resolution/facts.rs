//! A paper with what it speaks of: its meeting, its vote, the work it assigns. Screens and print read the same facts.

use sochibo_domain::checks::{ResolutionFacts, resolution_gaps};
use sochibo_domain::id::{MeetingId, MemberId};
use sochibo_domain::numbering::PaperOf;
use sochibo_domain::record::{Cell, Resolution, ResolutionKind, Task, Vote};
use sochibo_domain::rules::RulesAt;
use sochibo_store::{MemberOrder, MemberQuery, MemberRow, Reader};

use super::create::{lines, taken};
use crate::app::App;
use crate::cell::NumberedPapers;
use crate::error::AppResult;
use crate::findings::of_gap;
use crate::meeting::Facts;
use crate::member::activities_here;
use crate::task::TaskBook;
use crate::wire::Finding;

/// Everything known about one paper.
pub(crate) struct ResolutionBook<'a> {
    pub resolution: Resolution,
    pub cell: Cell,
    /// The meeting it was written of.
    pub meeting: Option<Facts<'a>>,
    /// Work a yearly one assigns.
    pub assigned: Vec<Task>,
    /// Everybody of the cell today, in name order; for a yearly one.
    pub members: Vec<MemberRow>,
    pub rules: RulesAt<'a>,
    /// The book of tasks says something else than the paper by now.
    pub stale: bool,
}

impl<'a> ResolutionBook<'a> {
    /// The facts of a stored paper.
    pub fn gather(app: &'a App, reader: &Reader<'_>, id: &str) -> AppResult<Self> {
        let resolution: Resolution = reader.get(super::resolution_id(id)?)?;
        let cell = app.cell(reader)?;
        let rules = app.rules().on(resolution.date.unwrap_or_else(|| app.today()), &cell.overlay);
        let meeting = resolution.meeting.map(|meeting| Facts::gather(app, reader, meeting)).transpose()?;
        let tasks = TaskBook::open(reader)?;
        let yearly = resolution.kind == ResolutionKind::Year;
        let stale = match &meeting {
            Some(facts) if !yearly => {
                let (reviewed, given) = lines(&tasks, &facts.meeting)?;
                (taken(&reviewed), taken(&given)) != (resolution.reviewed.clone(), resolution.given.clone())
            }
            _ => false,
        };
        Ok(Self {
            assigned: tasks.assigned_by(resolution.id)?,
            members: if yearly { members(reader)? } else { Vec::new() },
            resolution,
            cell,
            meeting,
            rules,
            stale,
        })
    }

    /// The vote that adopted it.
    pub fn vote(&self) -> Option<&Vote> {
        let id = self.resolution.vote?.to_string();
        self.meeting.as_ref()?.votes().find(|(vote, _)| **vote == id).map(|(_, vote)| vote)
    }

    /// Deputies who may sign in the secretary's place: of those convened, or of the cell when no meeting is named.
    pub fn deputies(&self, reader: &Reader<'_>) -> AppResult<Vec<String>> {
        let people: Vec<(String, String)> = match &self.meeting {
            Some(facts) => {
                let convened = facts.meeting.convened.values();
                convened.map(|one| (one.name.clone(), one.post.clone())).collect()
            }
            None => members(reader)?.into_iter().map(|row| (row.full_name, row.post)).collect(),
        };
        let mut deputies = Vec::new();
        for (name, post) in people {
            if self.rules.is_deputy(&post)? {
                deputies.push(name);
            }
        }
        Ok(deputies)
    }

    fn adopted(&self) -> AppResult<bool> {
        let (Some(facts), Some(vote)) = (&self.meeting, self.vote()) else { return Ok(false) };
        let base = facts.base_of(vote)?;
        Ok(vote.votes_for.is_some_and(|votes| base.passes(votes)))
    }

    /// Whether a member of this standing must have work.
    pub fn expects(&self, member: &MemberRow) -> AppResult<bool> {
        let expected = self.rules.list("assignment.activities")?;
        Ok(expected.iter().any(|word| word == member.activity.as_str()))
    }

    /// The work of one member.
    pub fn assigned_to(&self, member: MemberId) -> impl Iterator<Item = &Task> {
        self.assigned.iter().filter(move |task| task.owner == Some(member))
    }

    /// What the paper lacks, and other papers with its number.
    pub fn findings(&self, reader: &Reader<'_>) -> AppResult<Vec<Finding>> {
        let mut without_work = Vec::new();
        for member in &self.members {
            if self.expects(member)? && self.assigned_to(member.id).next().is_none() {
                without_work.push(member.full_name.clone());
            }
        }
        let gaps = resolution_gaps(ResolutionFacts {
            resolution: &self.resolution,
            held: self.meeting.as_ref().and_then(|facts| facts.meeting.date),
            adopted: self.adopted()?,
            assigned: &self.assigned,
            without_work: &without_work,
        });
        let mut found: Vec<Finding> = gaps.into_iter().map(of_gap).collect();
        let paper = PaperOf::Resolution(self.resolution.id, self.resolution.meeting);
        found.extend(NumberedPapers::read(reader)?.findings(reader, paper, "number")?);
        Ok(found)
    }
}

fn members(reader: &Reader<'_>) -> AppResult<Vec<MemberRow>> {
    let everybody = MemberQuery {
        activities: activities_here(),
        limit: u32::MAX,
        order: MemberOrder::Name,
        ..MemberQuery::default()
    };
    Ok(reader.member_rows(&everybody)?.rows)
}

/// The form a paper prints on.
pub(crate) fn form_of(kind: &ResolutionKind) -> &'static str {
    match kind {
        ResolutionKind::Month | ResolutionKind::Unknown(_) => "resolution-month",
        ResolutionKind::Conclusion => "conclusion-month",
        ResolutionKind::Year => "resolution-year",
    }
}

/// The meeting a paper may name, by its id.
pub(super) fn meeting_of(text: &str) -> AppResult<Option<MeetingId>> {
    if text.is_empty() { Ok(None) } else { crate::meeting::meeting_id(text).map(Some) }
}
