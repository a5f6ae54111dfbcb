//! A meeting with what follows from it: head-count, vote bases, gaps. Screens and papers read the same facts.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sochibo_domain::chair::{Chairing, DEPUTY, chairing};
use sochibo_domain::checks::meeting_gaps;
use sochibo_domain::election::ElectionOutcome;
use sochibo_domain::headcount::HeadCount;
use sochibo_domain::id::{ItemId, MeetingId, MemberId};
use sochibo_domain::percent::Percent;
use sochibo_domain::record::{
    AgendaItem, Attendance, AttendanceMark, Cell, Convened, Election, Meeting, Task, Vote, VoteKind,
};
use sochibo_domain::rules::{Rules, RulesAt};
use sochibo_domain::text::name_sort_key;
use sochibo_domain::vote::{MeasureTally, Roll, VoteBase, roll_at};
use sochibo_domain::{CivilDate, ClockTime};
use sochibo_store::{Reader, TaskQuery};

use crate::app::App;
use crate::error::AppResult;
use crate::findings::of_gap;
use crate::show::put;
use crate::wire::Finding;

/// Everything known about one meeting.
pub(crate) struct Facts<'a> {
    pub meeting: Meeting,
    pub cell: Cell,
    pub tasks: Vec<Task>,
    /// Numbers of the resolutions on persons, by the id of the vote.
    resolutions: BTreeMap<String, String>,
    pub head_count: HeadCount,
    rules: &'a Rules,
    /// The day whose rules count.
    pub day: CivilDate,
}

/// What the minutes still lack.
pub(crate) fn gaps(app: &App, reader: &Reader<'_>, meeting: &Meeting) -> AppResult<Vec<Finding>> {
    Ok(Facts::of(app, reader, meeting.clone())?.gaps())
}

impl<'a> Facts<'a> {
    /// The facts of a stored meeting.
    pub fn gather(app: &'a App, reader: &Reader<'_>, id: MeetingId) -> AppResult<Self> {
        Self::of(app, reader, reader.get(id)?)
    }

    fn of(app: &'a App, reader: &Reader<'_>, meeting: Meeting) -> AppResult<Self> {
        let cell = app.cell(reader)?;
        let tasks = reader
            .tasks(&TaskQuery { meeting: Some(meeting.id), ..TaskQuery::default() })?
            .into_iter()
            .map(|row| reader.get::<Task>(row.id))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            head_count: HeadCount::count(&meeting.convened, &meeting.attendance),
            rules: app.rules().of(&cell.overlay),
            day: meeting.date.unwrap_or_else(|| app.today()),
            resolutions: super::vote_paper::resolutions(reader, &meeting)?,
            meeting,
            cell,
            tasks,
        })
    }

    /// The rules of the day.
    pub fn rules_at(&self) -> RulesAt<'a> {
        self.rules.at(self.day)
    }

    /// How the chair stands to the secretary.
    pub fn chairing(&self) -> AppResult<Chairing<'_>> {
        Ok(chairing(&self.meeting, &self.rules_at())?)
    }

    /// The body of a vote of this kind, as the room stands.
    pub fn base(&self, kind: &VoteKind) -> AppResult<VoteBase> {
        let Meeting { convened, attendance, .. } = &self.meeting;
        Ok(VoteBase::count(convened, attendance, kind, self.rules, self.day)?)
    }

    /// The body of a recorded vote: its frozen voters, once it is counted.
    pub fn base_of(&self, vote: &Vote) -> AppResult<VoteBase> {
        Ok(VoteBase::of_vote(&self.meeting, vote, self.rules, self.day)?)
    }

    /// The measures a ballot on discipline offers, each with its majority; none when it offers none.
    pub fn measures_of(&self, vote: &Vote) -> AppResult<Option<MeasureTally>> {
        Ok(MeasureTally::of_vote(&self.meeting, vote, self.rules, self.day)?)
    }

    /// The body of a ballot of a congress: its frozen voters, once it is counted.
    pub fn base_of_election(&self, election: &Election) -> AppResult<VoteBase> {
        Ok(VoteBase::of_election(&self.meeting, election, self.rules, self.day)?)
    }

    /// What the rules foresee after a ballot that left seats open, with their source; empty when it left none.
    pub fn after_election(&self, outcome: &ElectionOutcome<'_>) -> AppResult<String> {
        if outcome.vacant.is_none_or(|vacant| vacant == 0) {
            return Ok(String::new());
        }
        let key = if outcome.even().is_empty() { "election.after_short" } else { "election.after_even" };
        let rules = self.rules.at(self.day);
        let (then, source) = (rules.text(key)?, rules.value(key)?);
        Ok(format!("{then} ({})", source.cited()))
    }

    /// The voters as attendance says them, at the time of a vote.
    pub fn roll(&self, at: Option<ClockTime>) -> AppResult<Roll> {
        let Meeting { convened, attendance, .. } = &self.meeting;
        Ok(roll_at(convened, attendance, at, &self.rules.at(self.day))?)
    }

    /// The band of the score, `Tốt`, `Khá` …
    pub fn band(&self) -> AppResult<String> {
        self.meeting.score.map_or(Ok(String::new()), |score| self.band_of(score))
    }

    /// The band of so many points.
    pub fn band_of(&self, points: u32) -> AppResult<String> {
        Ok(self.rules.at(self.day).score_label(points)?.to_owned())
    }

    /// The least length of a meeting of this kind, minutes; 0 when no instrument sets one.
    pub fn least_minutes(&self) -> AppResult<i32> {
        let least = self.rules.at(self.day).least_minutes(&self.meeting)?.unwrap_or(0);
        Ok(i32::try_from(least).unwrap_or(i32::MAX))
    }

    /// Whether votes of this kind are taken at a meeting like this. One of a newer version votes as a regular one.
    pub fn votes_on(&self, kind: &VoteKind) -> bool {
        let rules = self.rules.at(self.day);
        let words = rules.list(&format!("meeting.votes.{}", self.meeting.kind));
        let words = words.or_else(|_| rules.list("meeting.votes.regular")).unwrap_or_default();
        words.iter().any(|word| word == kind.as_str())
    }

    /// Whether the minutes carry this part: `dues`, `score`, `resolution`.
    pub fn minutes_with(&self, part: &str) -> AppResult<bool> {
        Ok(self.rules.at(self.day).minutes_with(part, &self.meeting.kind)?)
    }

    /// Length in minutes, once it has ended.
    pub fn duration(&self) -> Option<i32> {
        Some(self.meeting.started_at?.minutes_until(self.meeting.ended_at?))
    }

    /// What the minutes still lack before they can be signed.
    pub fn gaps(&self) -> Vec<Finding> {
        let found = meeting_gaps(&self.meeting, &self.tasks, self.rules, self.day);
        found.into_iter().map(of_gap).collect()
    }

    /// Agenda items in order, struck ones left out.
    pub fn agenda(&self) -> Vec<(&String, &AgendaItem)> {
        let mut items: Vec<_> = self.meeting.agenda.iter().filter(|(_, item)| !item.struck).collect();
        items.sort_by(|a, b| a.1.order.total_cmp(&b.1.order).then(a.0.cmp(b.0)));
        items
    }

    /// Items that are discussed: the ones the course of the meeting is told by.
    pub fn discussed(&self) -> impl Iterator<Item = &AgendaItem> {
        self.agenda().into_iter().map(|(_, item)| item).filter(|item| item.discussed)
    }

    /// The convened list in name order.
    pub fn people(&self) -> Vec<(&String, &Convened)> {
        let mut people: Vec<_> = self.meeting.convened.iter().collect();
        people.sort_by_cached_key(|(id, convened)| (name_sort_key(&convened.name), (*id).clone()));
        people
    }

    /// Members of the cell with this mark, in name order.
    pub fn with_mark(&self, mark: &AttendanceMark) -> impl Iterator<Item = (&Convened, &Attendance)> {
        self.people().into_iter().filter_map(move |(id, convened)| {
            let attendance = self.meeting.attendance.get(id)?;
            (attendance.mark == *mark && convened.activity != "temp_here").then_some((convened, attendance))
        })
    }

    /// Members whose absence follows from their standing, without anybody having marked them.
    fn unmarked(&self, activity: &str) -> usize {
        let marked = |id: &String| {
            self.meeting.attendance.get(id).is_some_and(|attendance| attendance.mark != AttendanceMark::Unset)
        };
        let absent = self.meeting.convened.iter().filter(|(_, convened)| convened.activity == activity);
        absent.filter(|(id, _)| !marked(id)).count()
    }

    /// Votes in the order they were entered, struck ones left out.
    pub fn votes(&self) -> impl Iterator<Item = (&String, &Vote)> {
        self.meeting.votes.iter().filter(|(_, vote)| !vote.struck)
    }

    /// `chair` of the papers.
    pub fn chair(&self) -> Value {
        let stands_in = match self.chairing() {
            Ok(Chairing::StandIn { secretary, .. }) => secretary,
            _ => "",
        };
        self.convened(self.meeting.chair).map_or(Value::Null, |chair| {
            json!({
                "name": chair.name,
                "post": post(&chair.post),
                "stands_in_for": stands_in,
                "reason": self.meeting.chair_reason,
            })
        })
    }

    /// The deputy who chaired in the place of the absent secretary, and therefore signs what the meeting concluded.
    pub fn acting_deputy(&self) -> Option<&str> {
        let stands_in = matches!(self.chairing(), Ok(Chairing::StandIn { rank: Some(DEPUTY), .. }));
        self.convened(self.meeting.chair).filter(|_| stands_in).map(|chair| chair.name.as_str())
    }

    /// `clerk` of the papers.
    pub fn clerk(&self) -> Value {
        self.convened(self.meeting.clerk).map_or(Value::Null, |clerk| json!({ "name": clerk.name }))
    }

    fn convened(&self, member: Option<MemberId>) -> Option<&Convened> {
        self.meeting.convened.get(&member?.to_string())
    }

    /// `counts` of the minutes. Blank until the convened list exists.
    pub fn counts(&self) -> Value {
        if self.meeting.convened.is_empty() {
            return Value::Null;
        }
        let count = &self.head_count;
        let left_out = count.exempt + count.temp_away > 0;
        json!({
            "total": count.members.total(),
            "official": count.members.official,
            "probationary": count.members.probationary,
            "temp_here": count.temp_here,
            "exempt": count.exempt,
            "temp_away": count.temp_away,
            "present": {
                "total": count.present.total(),
                "official": count.present.official,
                "probationary": count.present.probationary,
                "temp_here": count.temp_here_present,
                "percent": count.percent().map(Percent::value),
                "percent_base": if left_out {
                    "không tính đảng viên được miễn và đi sinh hoạt tạm thời nơi khác, vắng mặt"
                } else {
                    ""
                },
            },
            "absent": count.absent.total(),
            "absent_exempt": self.unmarked("exempt"),
            "absent_temp_away": self.unmarked("temp_away"),
        })
    }

    /// `counts` of a resolution: members by class, present and absent.
    pub fn counts_by_class(&self) -> Value {
        let split = |split: sochibo_domain::headcount::Split| json!({ "total": split.total(), "official": split.official, "probationary": split.probationary });
        let mut counts = split(self.head_count.members);
        put(&mut counts, "present", split(self.head_count.present));
        put(&mut counts, "absent", split(self.head_count.absent));
        counts
    }

    /// `votes` of the minutes: those that are wanted.
    pub fn minutes_votes(&self, wanted: impl Fn(&Vote) -> bool) -> AppResult<Vec<Value>> {
        let wanted = self.votes().filter(|(_, vote)| wanted(vote));
        wanted.map(|(id, vote)| super::vote_paper::printed(self, id, vote)).collect()
    }

    /// Number of the resolution on the person a vote decided on; empty until it is known.
    pub fn resolution_on_person(&self, vote: &str) -> &str {
        self.resolutions.get(vote).map(String::as_str).unwrap_or_default()
    }

    /// `vote` of a resolution on a person.
    pub fn resolution_vote(&self, id: &ItemId) -> AppResult<Value> {
        let Some(vote) = self.meeting.votes.get(&id.to_string()).filter(|vote| !vote.struck) else {
            return Ok(Value::Null);
        };
        let base = self.base_of(vote)?;
        let share = |votes: Option<u32>| votes.and_then(|votes| base.percent(votes)).map(Percent::value);
        let explanation = base.explanation_vi();
        Ok(json!({
            "for": vote.votes_for,
            "percent": share(vote.votes_for),
            "against": vote.votes_against,
            "against_percent": share(vote.votes_against),
            "against_reason": vote.against_reason,
            "other": vote.votes_other,
            "other_percent": share(vote.votes_other),
            "base_differs": explanation.is_some(),
            "base_sentence": explanation.unwrap_or_default(),
        }))
    }
}

/// `Bí thư` as papers write it: `Bí thư Chi bộ`. A chair without a post in the cell is a member.
fn post(post: &str) -> String {
    match post {
        "" => "đảng viên".to_owned(),
        "Bí thư" | "Phó bí thư" | "Phó Bí thư" => format!("{post} Chi bộ"),
        other => other.to_owned(),
    }
}
