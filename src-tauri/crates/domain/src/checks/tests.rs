use std::collections::BTreeSet;

use super::*;
use crate::date::CivilDate;
use crate::id::{CaseId, ItemId, MeetingId, MemberId, PersonId, TaskId};
use crate::record::{
    AgendaItem, Attendance, AttendanceMark, Case, CaseVote, Convened, Dues, DuesLine, DuesMark, Meeting,
    Member, Opinion, Person, Statement, Task, Vote, VoteKind, VoteMethod,
};
use crate::rules::tests::shipped;
use crate::vote::roll_at;
use uuid::Uuid;

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn uuid(number: u64) -> Uuid {
    Uuid::from_u64_pair(1, number)
}

/// Minutes nothing is missing from: nine official members, one vote on a candidate, one on the resolution.
fn complete() -> (Meeting, Vec<Task>) {
    let mut meeting = Meeting {
        id: MeetingId(uuid(900)),
        month: 12,
        year: 2025,
        date: Some(day("05/12/2025")),
        place: "Nhà văn hóa tổ dân phố 5".into(),
        started_at: Some("19:30".parse().unwrap()),
        ended_at: Some("21:05".parse().unwrap()),
        chair: Some(MemberId(uuid(1))),
        clerk: Some(MemberId(uuid(2))),
        dues: Dues { paid: Some(9), of: Some(9), amount: Some(270_000), ..Dues::default() },
        score: Some(92),
        read_back: true,
        resolution_no: "12".into(),
        ..Meeting::default()
    };
    for number in 1..=9 {
        let id = MemberId(uuid(number)).to_string();
        let name = format!("Đảng viên {number}");
        let member = Convened { name, official: true, activity: "active".into(), ..Convened::default() };
        meeting.convened.insert(id.clone(), member);
        let present = Attendance { mark: AttendanceMark::Present, ..Attendance::default() };
        meeting.attendance.insert(id, present);
    }
    let statement =
        Statement { speaker: "Đảng viên 3".into(), text: "Đồng ý.".into(), ..Statement::default() };
    let mut item = AgendaItem { title: "Phương hướng".into(), discussed: true, ..AgendaItem::default() };
    item.conclusion = "Thống nhất.".into();
    item.statements.insert(uuid(50).to_string(), statement);
    meeting.agenda.insert(uuid(40).to_string(), item);
    let programme =
        AgendaItem { title: "Thông qua chương trình".into(), done: true, ..AgendaItem::default() };
    meeting.agenda.insert(uuid(41).to_string(), AgendaItem { role: "programme".into(), ..programme });
    let vote = |kind, case, votes_for| Vote { kind, case, votes_for: Some(votes_for), ..Vote::default() };
    meeting.votes.insert(uuid(60).to_string(), vote(VoteKind::Admission, Some(CaseId(uuid(70))), 9));
    meeting.votes.insert(uuid(61).to_string(), vote(VoteKind::Ordinary, None, 9));
    let task = Task {
        id: TaskId(uuid(80)),
        title: "Thăm hộ nghèo".into(),
        owner: Some(MemberId(uuid(3))),
        deadline: Some(day("31/12/2025")),
        ..Task::default()
    };
    (meeting, vec![task])
}

/// The dues sheet with the first so many members marked as having paid 30.000 đồng each.
fn signed(meeting: &mut Meeting, marked: u64) {
    for number in 1..=marked {
        let line = DuesLine { name: String::new(), mark: DuesMark::Paid, amount: Some(30_000) };
        meeting.dues.lines.insert(MemberId(uuid(number)).to_string(), line);
    }
}

/// Totals typed beside a whole sheet.
fn typed(meeting: &mut Meeting, change: fn(&mut Dues)) {
    change(&mut meeting.dues);
    signed(meeting, 9);
}

fn line(meeting: &mut Meeting, number: u64) -> &mut DuesLine {
    meeting.dues.lines.get_mut(&uuid(number).to_string()).unwrap()
}

/// Gives the first members posts.
fn posts(meeting: &mut Meeting, posts: &[&str]) {
    for (number, post) in (1..).zip(posts) {
        meeting.convened.get_mut(&uuid(number).to_string()).unwrap().post = (*post).to_owned();
    }
}

/// The secretary is away with a reason, and the chair holds this post.
fn absent_secretary(meeting: &mut Meeting, chair: &str) {
    posts(meeting, &[chair, "", "Bí thư"]);
    let absent = member(meeting, 3);
    (absent.mark, absent.reason) = (AttendanceMark::Excused, "Đi công tác".into());
}

const ABSENT: [&str; 3] = ["attendance_below_goal", "vote_over_present", "vote_over_present"];
const ABSENT_UNASKED: [&str; 4] =
    ["attendance_below_goal", "chair_no_reason", "vote_over_present", "vote_over_present"];

fn candidate() -> (Case, Person, Member) {
    let opinion = |body: &str| Opinion {
        body: body.into(),
        total: Some(12),
        asked: Some(10),
        agree: Some(10),
        disagree: Some(0),
        ..Opinion::default()
    };
    let case = Case {
        id: CaseId(uuid(70)),
        helper: Some(MemberId(uuid(3))),
        organisations: opinion("Chi hội Phụ nữ"),
        residence: opinion("Chi ủy tổ dân phố 7"),
        opinion_summary: "Gương mẫu; cần mạnh dạn hơn.".into(),
        opinions_on: Some(day("01/12/2025")),
        about_cv: "Rõ ràng.".into(),
        strengths: "Gương mẫu.".into(),
        weaknesses: "Cần mạnh dạn hơn.".into(),
        vote: CaseVote { meeting: Some(MeetingId(uuid(900))), vote: Some(ItemId(uuid(60))) },
        resolution_no: "13".into(),
        resolution_on: Some(day("05/12/2025")),
        ..Case::default()
    };
    let born = Some("12/03/1998".parse().unwrap());
    let person = Person { full_name: "Trần Thị Bích Ngọc".into(), born, ..Person::default() };
    let helper = Member { official_on: Some(day("05/12/2010").into()), ..Member::default() };
    (case, person, helper)
}

type Break<T> = (fn(&mut T), &'static [&'static str]);

#[test]
fn complete_minutes_lack_nothing() {
    let (meeting, tasks) = complete();
    assert_eq!(meeting_gaps(&meeting, &tasks, &shipped(None), day("06/12/2025")), []);
}

fn member(meeting: &mut Meeting, number: u64) -> &mut Attendance {
    meeting.attendance.get_mut(&uuid(number).to_string()).unwrap()
}

fn item(meeting: &mut Meeting) -> &mut AgendaItem {
    meeting.agenda.get_mut(&uuid(40).to_string()).unwrap()
}

fn programme(meeting: &mut Meeting) -> &mut AgendaItem {
    meeting.agenda.get_mut(&uuid(41).to_string()).unwrap()
}

fn admission(meeting: &mut Meeting) -> &mut Vote {
    meeting.votes.get_mut(&uuid(60).to_string()).unwrap()
}

#[test]
fn whatever_is_taken_out_of_minutes_is_named() {
    let breaks: &[Break<Meeting>] = &[
        (|m| m.date = None, &["meeting_no_date"]),
        (|m| m.place.clear(), &["meeting_no_place"]),
        (|m| m.started_at = None, &["meeting_no_start"]),
        (|m| m.ended_at = None, &["meeting_no_end"]),
        (|m| m.ended_at = m.started_at, &["meeting_end_before_start"]),
        (|m| m.ended_at = Some("20:59".parse().unwrap()), &["meeting_too_short"]),
        (|m| m.ended_at = Some("21:00".parse().unwrap()), &[]),
        (|m| m.chair = None, &["meeting_no_chair"]),
        (|m| m.clerk = None, &["meeting_no_clerk"]),
        (|m| m.clerk = m.chair, &["chair_is_clerk"]),
        (
            |m| m.convened.clear(),
            &["meeting_no_convened", "vote_over_base", "vote_over_base", "vote_too_few_official"],
        ),
        (
            |m| member(m, 1).mark = AttendanceMark::Unexcused,
            &["attendance_below_goal", "chair_absent", "vote_over_present", "vote_over_present"],
        ),
        (
            |m| member(m, 2).mark = AttendanceMark::Excused,
            &[
                "absence_no_reason",
                "attendance_below_goal",
                "clerk_absent",
                "vote_over_present",
                "vote_over_present",
            ],
        ),
        (
            |m| member(m, 9).mark = AttendanceMark::Unset,
            &["attendance_not_taken", "vote_over_present", "vote_over_present"],
        ),
        (|m| programme(m).done = false, &["programme_not_approved"]),
        (|m| programme(m).struck = true, &["programme_not_approved"]),
        (|m| m.dues = Dues::default(), &["dues_missing"]),
        (|m| m.dues.paid = Some(10), &["dues_paid_over"]),
        (|m| signed(m, 9), &[]),
        (|m| signed(m, 8), &["dues_unasked"]),
        (|m| typed(m, |dues| dues.amount = Some(260_000)), &["dues_amount_differs"]),
        (|m| typed(m, |dues| dues.paid = Some(8)), &["dues_paid_differs"]),
        (|m| typed(m, |dues| dues.of = Some(10)), &["dues_of_differs"]),
        (|m| typed(m, |dues| dues.unpaid = "Đảng viên 9".into()), &["dues_unpaid_differs"]),
        // Nothing typed: the sheet says it all.
        (|m| typed(m, |dues| *dues = Dues::default()), &[]),
        (
            |m| {
                typed(m, |dues| *dues = Dues::default());
                line(m, 1).amount = None;
            },
            &["dues_missing"],
        ),
        (|m| posts(m, &["Bí thư"]), &[]),
        (|m| posts(m, &["Phó bí thư", "", "Bí thư"]), &["chair_not_secretary"]),
        (|m| absent_secretary(m, "Phó bí thư"), &ABSENT),
        (|m| absent_secretary(m, "tổ trưởng"), &ABSENT_UNASKED),
        (
            |m| {
                absent_secretary(m, "");
                m.chair_reason = "bí thư ủy nhiệm".into();
            },
            &ABSENT,
        ),
        (|m| m.agenda.clear(), &["agenda_empty", "programme_not_approved"]),
        (|m| item(m).title.clear(), &["item_no_title"]),
        (|m| item(m).conclusion = " ".into(), &["item_no_conclusion"]),
        (|m| item(m).statements.clear(), &["item_no_statement"]),
        (|m| item(m).statements.values_mut().for_each(|one| one.struck = true), &["item_no_statement"]),
        (|m| item(m).statements.values_mut().for_each(|one| one.speaker.clear()), &["statement_no_speaker"]),
        (|m| m.score = None, &["score_missing"]),
        (|m| m.score = Some(101), &["score_over_100"]),
        (|m| m.read_back = false, &["minutes_not_read_back"]),
        (|m| m.resolution_no.clear(), &["resolution_no_missing"]),
        (|m| admission(m).votes_for = None, &["vote_not_counted"]),
        (|m| admission(m).votes_against = Some(1), &["vote_no_reason", "vote_over_base"]),
        (|m| admission(m).votes_for = Some(8), &["vote_under_present"]),
        (|m| admission(m).votes_for = Some(5), &["vote_failed_report", "vote_under_present"]),
        (
            |m| {
                let vote = admission(m);
                (vote.kind, vote.votes_for, vote.attempt) = (VoteKind::Recognition, Some(5), Some(3));
            },
            &["vote_failed_last", "vote_under_present"],
        ),
        (
            |m| {
                let vote = admission(m);
                vote.method = VoteMethod::Ballot;
                (vote.ballots.issued, vote.ballots.returned) = (Some(9), Some(8));
            },
            &["ballots_sum"],
        ),
        (
            |m| {
                for number in [1, 2] {
                    m.convened.get_mut(&uuid(number).to_string()).unwrap().person = Some(PersonId(uuid(500)));
                }
            },
            &["voter_twice", "voter_twice"],
        ),
        (|m| admission(m).case = None, &["vote_no_case"]),
        (|m| admission(m).kind = VoteKind::Unknown("x".into()), &["vote_base_uncounted"]),
        (|m| admission(m).kind = VoteKind::Discipline, &["vote_needs_ballot"]),
        (|m| (admission(m).kind, admission(m).method) = (VoteKind::Expulsion, VoteMethod::Ballot), &[]),
        (|m| admission(m).struck = true, &[]),
    ];
    for (number, (change, codes)) in breaks.iter().enumerate() {
        let (mut meeting, tasks) = complete();
        change(&mut meeting);
        let gaps = meeting_gaps(&meeting, &tasks, &shipped(None), day("06/12/2025"));
        let mut found: Vec<_> = gaps.iter().map(|gap| gap.code).collect();
        found.sort_unstable();
        assert_eq!(found, *codes, "row {number}");
        assert!(gaps.iter().all(|gap| CODES.contains(&gap.code)), "row {number}");
    }
}

/// A vote keeps the voters it was taken with; attendance corrected afterwards is told, not followed.
#[test]
fn attendance_corrected_after_a_vote_is_told_with_the_names() {
    let (mut meeting, tasks) = complete();
    let rules = shipped(None);
    let roll = roll_at(&meeting.convened, &meeting.attendance, None, &rules.at(day("05/12/2025"))).unwrap();
    admission(&mut meeting).voters = roll;
    assert_eq!(meeting_gaps(&meeting, &tasks, &rules, day("06/12/2025")), []);
    member(&mut meeting, 9).left = Some("20:50".parse().unwrap());
    assert_eq!(meeting_gaps(&meeting, &tasks, &rules, day("06/12/2025")), [], "left after the vote");
    admission(&mut meeting).at = Some("20:55".parse().unwrap());
    let gaps = meeting_gaps(&meeting, &tasks, &rules, day("06/12/2025"));
    let found: Vec<_> = gaps.iter().map(|gap| (gap.code, gap.severity.as_str())).collect();
    assert_eq!(found, [("vote_voters_changed", "warn")]);
    assert_eq!(gaps[0].target, format!("votes/{}/voters", uuid(60)));
    assert_eq!(gaps[0].params.get("names").map(String::as_str), Some("Đảng viên 9"));
}

#[test]
fn a_task_needs_words_an_owner_and_a_deadline() {
    let (meeting, _) = complete();
    let bare = Task { id: TaskId(uuid(81)), ..Task::default() };
    let gaps = meeting_gaps(&meeting, &[bare], &shipped(None), day("06/12/2025"));
    let found: Vec<_> = gaps.iter().map(|gap| gap.code).collect();
    assert_eq!(found, ["task_no_title", "task_no_owner", "task_no_deadline"]);
    assert_eq!(gaps[1].target, format!("tasks/{}/owner", uuid(81)));
}

#[test]
fn a_gap_leads_to_its_place() {
    let (mut meeting, tasks) = complete();
    item(&mut meeting).conclusion.clear();
    let gaps = meeting_gaps(&meeting, &tasks, &shipped(None), day("06/12/2025"));
    assert_eq!(gaps[0].target, format!("agenda/{}/conclusion", uuid(40)));
    assert_eq!(gaps[0].params.get("title").map(String::as_str), Some("Phương hướng"));
    assert_eq!(gaps[0].severity.as_str(), "block");
}

struct File {
    case: Case,
    person: Person,
    helper: Member,
    meeting: Meeting,
}

fn file_gaps(change: fn(&mut File), resolution: bool) -> Vec<&'static str> {
    let (case, person, helper) = candidate();
    let mut file = File { case, person, helper, meeting: complete().0 };
    change(&mut file);
    let facts = CaseFacts {
        case: &file.case,
        person: &file.person,
        helper: Some(&file.helper),
        meeting: Some(&file.meeting),
        today: day("06/12/2025"),
    };
    let mut found: Vec<_> = case_gaps(facts, &shipped(None), resolution).iter().map(|gap| gap.code).collect();
    found.sort_unstable();
    found
}

#[test]
fn whatever_is_taken_out_of_a_candidates_file_is_named() {
    let breaks: &[Break<File>] = &[
        (|_| {}, &[]),
        (|f| f.person.full_name.clear(), &["case_no_name"]),
        (|f| f.person.born = None, &["case_no_born"]),
        (|f| f.case.helper = None, &["case_no_helper"]),
        (|f| f.helper.official_on = None, &["helper_not_official"]),
        (|f| f.case.organisations.body.clear(), &["opinion_no_body"]),
        (|f| f.case.organisations.asked = None, &["opinion_not_counted"]),
        (|f| f.case.organisations.agree = Some(9), &["opinion_sum"]),
        (|f| f.case.organisations.total = Some(9), &["opinion_asked_over_total"]),
        (
            |f| (f.case.residence.agree, f.case.residence.disagree) = (Some(9), Some(1)),
            &["opinion_no_reason"],
        ),
        (|f| f.case.residence = Opinion::default(), &["residence_opinion_missing"]),
        (|f| f.case.opinion_summary.clear(), &["case_no_opinion_summary"]),
        (|f| f.case.opinions_on = None, &["case_no_opinions_date"]),
        (|f| f.case.opinions_on = Some(day("06/12/2025")), &["opinions_after_meeting"]),
        (|f| f.case.vote = CaseVote::default(), &["case_no_vote"]),
        (|f| admission(&mut f.meeting).struck = true, &["case_no_vote"]),
        (|f| f.case.vote.vote = Some(ItemId(uuid(61))), &["case_vote_other"]),
        (|f| admission(&mut f.meeting).case = Some(CaseId(uuid(71))), &["case_vote_other"]),
        (|f| admission(&mut f.meeting).votes_for = None, &["vote_not_counted"]),
        (|f| admission(&mut f.meeting).votes_for = Some(6), &["vote_under_present"]),
        (
            |f| admission(&mut f.meeting).votes_for = Some(5),
            &["case_vote_below", "vote_failed_report", "vote_under_present"],
        ),
        (|f| f.case.about_cv.clear(), &["case_no_cv_conclusion"]),
        (|f| f.case.strengths.clear(), &["case_no_strengths"]),
        (|f| f.case.weaknesses.clear(), &["case_no_weaknesses"]),
        (
            |f| {
                f.case.strengths = "Gương mẫu trong công việc, đoàn kết với bà con trong tổ dân phố.".into();
                f.case.opinion_summary = f.case.strengths.to_uppercase();
            },
            &["texts_same"],
        ),
        (|f| f.case.source.lives_in_area = true, &[]),
        (|f| f.case.resolution_no.clear(), &["case_no_resolution_no"]),
        (|f| f.case.resolution_on = None, &["case_no_resolution_date"]),
        (|f| f.case.resolution_on = Some(day("04/12/2025")), &["resolution_before_meeting"]),
    ];
    for (number, (change, codes)) in breaks.iter().enumerate() {
        let found = file_gaps(*change, true);
        assert_eq!(found, *codes, "row {number}");
        assert!(found.iter().all(|code| CODES.contains(code)), "row {number}");
    }
}

/// QĐ 294-QĐ/TW pt 1.1: full 18 to full 60, by month, on the day the cell considers (05/12/2025).
#[test]
fn age_is_counted_by_month_on_the_day_the_cell_considers() {
    for (born, code) in [
        ("05/12/2007", None),
        ("31/12/2007", None),
        ("01/01/2008", Some("age_under")),
        ("12/2007", None),
        ("01/2008", Some("age_under")),
        ("2007", None),
        ("2006", None),
        ("2008", Some("age_under")),
        ("01/12/1965", None),
        ("30/11/1965", Some("age_over")),
        ("1965", Some("age_unclear")),
        ("1964", Some("age_over")),
    ] {
        let (case, mut person, helper) = candidate();
        person.born = Some(born.parse().unwrap());
        let meeting = complete().0;
        let facts = CaseFacts {
            case: &case,
            person: &person,
            helper: Some(&helper),
            meeting: Some(&meeting),
            today: day("01/01/2030"),
        };
        let found: Vec<_> = case_gaps(facts, &shipped(None), false).iter().map(|gap| gap.code).collect();
        assert_eq!(found, code.into_iter().collect::<Vec<_>>(), "{born}");
    }
}

#[test]
fn the_opinions_paper_does_not_wait_for_the_vote() {
    assert!(file_gaps(|f| f.case.vote = CaseVote::default(), false).is_empty());
}

#[test]
fn codes_are_sorted_and_unique() {
    let sorted: BTreeSet<_> = CODES.iter().copied().collect();
    assert_eq!(sorted.into_iter().collect::<Vec<_>>(), CODES);
}
