//! What happens in the practice cell, as data.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::cv::Told;
use crate::error::{AppError, AppResult};

const STORY: &str = include_str!("../../../../../assets/practice/story.json");
const CV: &str = include_str!("../../../../../assets/practice/cv.json");

/// The whole story.
#[derive(Deserialize)]
pub(super) struct Story {
    pub cell: StoryCell,
    pub away: StoryAway,
    pub candidate: StoryCandidate,
    /// A second person, earlier on the way.
    pub follower: StoryCandidate,
    /// Targets of this year, by the fields of `targets_edit`.
    pub targets: BTreeMap<String, String>,
    pub meeting: StoryMeeting,
    pub year: StoryYear,
    pub plan: StoryPlan,
}

/// The yearly resolution: who does what, by name.
#[derive(Deserialize)]
pub(super) struct StoryYear {
    pub aims: String,
    pub number: String,
    pub work: Vec<(String, String)>,
}

/// The cell.
#[derive(Deserialize)]
pub(super) struct StoryCell {
    pub name: String,
    pub superior: String,
    pub place: String,
    pub meeting_place: String,
    pub secretary: String,
    pub overlay: String,
    pub regular_day: String,
    pub regular_time: String,
}

/// Next year's plan, and what was posted of the meeting held.
#[derive(Deserialize)]
pub(super) struct StoryPlan {
    pub topics: Vec<String>,
    pub postings: Vec<StoryPosting>,
}

/// An act of posting, so many days after the meeting.
#[derive(Deserialize)]
pub(super) struct StoryPosting {
    pub stage: String,
    pub way: String,
    pub papers: String,
    pub by: String,
    pub days: i32,
}

/// The member on temporary activity elsewhere.
#[derive(Deserialize)]
pub(super) struct StoryAway {
    pub member: String,
    pub instrument: String,
    pub reason: String,
}

/// A candidate, with values by the keys of `case_edit`. Days count from the meeting that was held.
#[derive(Deserialize)]
pub(super) struct StoryCandidate {
    pub full_name: String,
    pub helper: String,
    pub fields: BTreeMap<String, String>,
    /// When the cell put the person on the list.
    pub listed: i32,
    /// When the application was written.
    pub written: Option<i32>,
    pub papers: Vec<StoryPaper>,
    pub milestones: BTreeMap<String, i32>,
    pub introducer: StoryIntroducer,
    pub verifications: Vec<StoryVerification>,
    /// What the helper remarked last quarter.
    pub remark: String,
}

/// A paper of the file.
#[derive(Deserialize)]
pub(super) struct StoryPaper {
    pub kind: String,
    #[serde(default)]
    pub number: String,
    #[serde(default)]
    pub issuer: String,
    pub days: i32,
}

/// The member who helps and introduces.
#[derive(Deserialize)]
pub(super) struct StoryIntroducer {
    pub known_days: i32,
    pub assigned_days: i32,
    pub resolution_no: String,
    pub written_days: Option<i32>,
    pub strengths: String,
    pub weaknesses: String,
}

/// A request to another committee, and its answer.
#[derive(Deserialize)]
pub(super) struct StoryVerification {
    /// What the relative is to the candidate, as the CV says; empty for the candidate.
    pub relation: String,
    pub body: String,
    pub items: String,
    pub number: String,
    pub sent_days: i32,
    pub written_days: i32,
    pub answered_days: i32,
}

/// The meeting held last month.
#[derive(Deserialize)]
pub(super) struct StoryMeeting {
    pub clerk: String,
    pub excused: Vec<StoryAbsence>,
    pub unexcused: Vec<String>,
    pub guest: StoryGuest,
    pub dues: StoryDues,
    /// Name of the file attached.
    pub attachment: String,
    pub items: BTreeMap<String, StoryItem>,
    pub tasks: Vec<StoryTask>,
    pub summary: String,
    pub score: String,
    pub resolution_no: String,
    /// Work given before, whose results the meeting heard.
    pub earlier: Vec<StoryTask>,
    /// Points given by hand, by the number of their criterion, with the reason of an override.
    pub marks: BTreeMap<String, u32>,
    /// Sections of the month's resolution that the minutes do not have.
    pub resolution: BTreeMap<String, String>,
}

/// Somebody who was not there.
#[derive(Deserialize)]
pub(super) struct StoryAbsence {
    pub member: String,
    pub reason: String,
}

/// A guest.
#[derive(Deserialize)]
pub(super) struct StoryGuest {
    pub name: String,
    pub post: String,
}

/// Dues at the door.
#[derive(Deserialize)]
pub(super) struct StoryDues {
    /// What each pays, đồng.
    pub amount: String,
    /// Names.
    pub unpaid: Vec<String>,
}

/// An agenda item by its role; `title` only where it is added to the default agenda.
#[derive(Deserialize)]
pub(super) struct StoryItem {
    #[serde(default)]
    pub title: String,
    pub presenter: String,
    pub body: String,
    pub statements: Vec<(String, String)>,
    pub conclusion: String,
}

/// Work given, due so many days after the meeting, with what came of it.
#[derive(Deserialize)]
pub(super) struct StoryTask {
    pub title: String,
    pub owner: String,
    pub days: i32,
    #[serde(default)]
    pub state: String,
    #[serde(default)]
    pub result: String,
}

impl Story {
    /// The story that ships.
    pub fn builtin() -> AppResult<Self> {
        serde_json::from_str(STORY)
            .map_err(|error| AppError::Rules(format!("assets/practice/story.json: {error}")))
    }

    /// The CV of the candidate.
    pub fn cv() -> AppResult<Told> {
        serde_json::from_str(CV).map_err(|error| AppError::Rules(format!("assets/practice/cv.json: {error}")))
    }
}
