//! Looking for what is wrong in a candidate's file, as after every edit of it.

use std::path::Path;
use std::str::FromStr;

use sochibo_domain::calendar::{Calendar, WorkTable};
use sochibo_domain::id::{CaseId, ItemId, MeetingId, MemberId, PersonId};
use sochibo_domain::lint::{KnownMember, LintFacts, lint};
use sochibo_domain::procedure::Procedure;
use sochibo_domain::record::{
    Address, Attendance, AttendanceMark, Case, CasePaper, CaseVote, Convened, Cv, HistoryRow, Introducer,
    JobRow, Meeting, Member, Person, Relative, RelativeGroup, RelativeHistory, Span, Vote, VoteKind,
};
use sochibo_domain::rules::{RulePack, Rules};
use sochibo_domain::{Answer, CivilDate};

use super::{HOLIDAYS, OVERLAY, PACK};
use crate::failure::{Failure, expect_count};
use crate::watch::{p95, timed};

/// Meetings that vote on admission and on recognition.
const MEETINGS: (u64, u64) = (900, 901);
/// Official members of the cell that votes.
const OFFICIALS: u64 = 30;
/// Who helps and introduces: one for each half-year of the two before the vote.
const HELPERS: std::ops::RangeInclusive<u64> = 1..=4;

/// The check that finds the two months missing from the jobs.
const TIMELINE: &str = "V14";

/// Papers the file holds, with how many days before the meeting they were written.
const PAPERS: [(&str, i32); 6] =
    [("CN-NTVD", 76), ("1-KND", 51), ("2-KND", 46), ("3-KND", 9), ("4-KND", 8), ("5-KND", 4)];

/// Jobs of a working life, one ending two months before the next begins.
const JOBS: [(&str, &str); 10] = [
    ("7/2016", "6/2017"),
    ("7/2017", "3/2018"),
    ("4/2018", "6/2019"),
    ("7/2019", "6/2020"),
    ("9/2020", "6/2021"),
    ("7/2021", "6/2022"),
    ("7/2022", "1/2023"),
    ("2/2023", "6/2024"),
    ("7/2024", "12/2024"),
    ("1/2025", "nay"),
];

/// Everybody item 21 asks about.
const RELATIVES: [(RelativeGroup, &str, &str); 14] = [
    (RelativeGroup::Grandparents, "ông nội", "1940"),
    (RelativeGroup::Grandparents, "bà nội", "1942"),
    (RelativeGroup::Grandparents, "ông ngoại", "1941"),
    (RelativeGroup::Grandparents, "bà ngoại", "1943"),
    (RelativeGroup::Parents, "cha đẻ", "1968"),
    (RelativeGroup::Parents, "mẹ đẻ", "1968"),
    (RelativeGroup::Parents, "chồng", "1968"),
    (RelativeGroup::Parents, "cha chồng", "1968"),
    (RelativeGroup::Parents, "mẹ chồng", "1968"),
    (RelativeGroup::Siblings, "anh trai", "1992"),
    (RelativeGroup::Siblings, "em trai", "2001"),
    (RelativeGroup::Siblings, "em gái", "2003"),
    (RelativeGroup::Siblings, "con trai", "2020"),
    (RelativeGroup::Siblings, "con gái", "2022"),
];

/// One file with a full CV checked once, the 95th of 100.
pub fn lint_file(_: &Path) -> Result<f64, Failure> {
    let packs =
        [RulePack::parse("central-2025-07.toml", PACK)?, RulePack::parse("hanoi-2025-11.toml", OVERLAY)?];
    let rules = Rules::layered(&packs, packs.last().map(|pack| pack.id.as_str()))?;
    let today = CivilDate::from_unix_ms(1_764_892_800_000);
    let procedure = Procedure::of(&rules.at(today))?;
    let days = WorkTable::new(&Calendar::parse("holidays-vn.toml", HOLIDAYS)?, 2020..=2035);
    let (case, person, cv) = (case(today), person(), cv());
    let members: Vec<Member> = HELPERS.map(official).collect();
    let members: Vec<KnownMember<'_>> =
        members.iter().map(|member| KnownMember { member, name: "Nguyễn Văn Bình" }).collect();
    let meetings =
        [meeting(MEETINGS.0, today, VoteKind::Admission), meeting(MEETINGS.1, today, VoteKind::Recognition)];
    let meetings: Vec<&Meeting> = meetings.iter().collect();
    let facts = LintFacts {
        case: &case,
        person: &person,
        cv: Some(&cv),
        members: &members,
        meetings: &meetings,
        numbers: &[],
        congresses: &[],
        decisions: &[],
        rules: &rules,
        procedure: &procedure,
        days: &days,
        today,
    };
    let times: Result<Vec<f64>, Failure> = (0..100)
        .map(|_| {
            let (ms, findings) = timed(|| Ok::<_, Failure>(lint(&facts)))?;
            let gaps = findings.iter().filter(|finding| finding.id == TIMELINE).count();
            expect_count("gaps in the jobs", 1, gaps as u64)?;
            Ok(ms)
        })
        .collect();
    Ok(p95(times?))
}

fn case(today: CivilDate) -> Case {
    let mut case = Case::default();
    case.application.written_on = Some(today.plus_days(-51));
    for (kind, before) in PAPERS {
        let date = Some(today.plus_days(-before));
        let paper = CasePaper { kind: kind.to_owned(), date, ..CasePaper::default() };
        case.papers.insert(kind.to_owned(), paper);
    }
    for number in HELPERS {
        let helper = Introducer {
            member: Some(id::<MemberId>(number)),
            assigned_on: Some(today.plus_days(-400)),
            known_since: Some(today.plus_days(-2000)),
            probation: number % 2 == 0,
            written_on: Some(today.plus_days(-9)),
            ..Introducer::default()
        };
        case.introducers.insert(number.to_string(), helper);
    }
    let vote = |meeting| CaseVote { meeting: Some(id::<MeetingId>(meeting)), vote: Some(id::<ItemId>(VOTE)) };
    (case.vote, case.probation.vote) = (vote(MEETINGS.0), vote(MEETINGS.1));
    case
}

/// The vote of a meeting.
const VOTE: u64 = 60;

fn id<T: FromStr + Default>(number: u64) -> T {
    format!("00000000-0000-7000-8000-{number:012}").parse().unwrap_or_default()
}

fn official(number: u64) -> Member {
    Member {
        id: id::<MemberId>(number),
        person: id::<PersonId>(number + 400),
        official_on: "05/12/2010".parse().ok(),
        ..Member::default()
    }
}

/// Everybody there, everybody in favour.
fn meeting(number: u64, on: CivilDate, kind: VoteKind) -> Meeting {
    let mut meeting = Meeting { id: id::<MeetingId>(number), date: Some(on), ..Meeting::default() };
    for number in 1..=OFFICIALS {
        let member = id::<MemberId>(number).to_string();
        let name = format!("Đảng viên {number}");
        let convened =
            Convened { name, official: true, activity: "active".to_owned(), ..Convened::default() };
        meeting.convened.insert(member.clone(), convened);
        meeting
            .attendance
            .insert(member, Attendance { mark: AttendanceMark::Present, ..Attendance::default() });
    }
    let (case, votes_for) = (Some(CaseId::default()), u32::try_from(OFFICIALS).ok());
    meeting.votes.insert(id::<ItemId>(VOTE).to_string(), Vote { kind, case, votes_for, ..Vote::default() });
    meeting
}

fn person() -> Person {
    let place = || Address {
        province: "Hà Nội".to_owned(),
        detail: "xã Phúc Thọ (tên cũ: xã Võng Xuyên, huyện Phúc Thọ)".to_owned(),
        ..Address::default()
    };
    Person {
        full_name: "Trần Thị Bích Ngọc".to_owned(),
        born: "12/03/1998".parse().ok(),
        ethnicity: "Kinh".to_owned(),
        religion: Answer::No,
        birth_place: place(),
        hometown: place(),
        residence: place(),
        schooling: "12/12".to_owned(),
        ..Person::default()
    }
}

fn span(from: &str, to: &str) -> Span {
    Span { from: from.parse().ok(), to: to.parse().ok(), now: to == "nay" }
}

fn cv() -> Cv {
    let mut cv = Cv { siblings: Some(3), children: Some(2), ..Cv::default() };
    let school = HistoryRow { span: span("9/2004", "6/2016"), ..HistoryRow::default() };
    cv.history.insert("1".to_owned(), school);
    for (number, (from, to)) in JOBS.into_iter().enumerate() {
        let work = "Kế toán hợp tác xã nông nghiệp".to_owned();
        let job = JobRow { span: span(from, to), work, ..JobRow::default() };
        cv.jobs.insert(number.to_string(), job);
    }
    for (number, (group, relation, born)) in RELATIVES.into_iter().enumerate() {
        cv.relatives.insert(number.to_string(), relative(group, relation, born));
    }
    cv
}

fn relative(group: RelativeGroup, relation: &str, born: &str) -> Relative {
    let here = || "xã Phúc Thọ, Hà Nội".to_owned();
    let mut relative = Relative {
        relation: relation.to_owned(),
        name: "Trần Văn Hòa".to_owned(),
        born: born.parse().ok(),
        birth_place: here(),
        hometown: here(),
        residence: here(),
        occupation: "Công nhân".to_owned(),
        ..Relative::default()
    };
    if group == RelativeGroup::Parents {
        for (order, (from, to)) in
            [("1986", "1995"), ("1995", "2010"), ("2010", "nay")].into_iter().enumerate()
        {
            let line = RelativeHistory { span: span(from, to), ..RelativeHistory::default() };
            relative.history.insert(order.to_string(), line);
        }
    }
    Relative { group, ..relative }
}
