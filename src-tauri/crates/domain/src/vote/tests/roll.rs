//! Who had a vote at the moment it was taken, and what is kept of it.

use automerge::{AutoCommit, TextEncoding};

use super::*;
use crate::record::{Meeting, Voter};

fn member(official: bool, activity: &str) -> Convened {
    Convened {
        name: "Nguyễn Văn Thành".into(), official, activity: activity.into(), ..Convened::default()
    }
}

fn present(arrived: &str, left: &str) -> Attendance {
    let time = |text: &str| (!text.is_empty()).then(|| text.parse().unwrap());
    Attendance {
        mark: AttendanceMark::Present,
        arrived: time(arrived),
        left: time(left),
        ..Attendance::default()
    }
}

/// Điều lệ Đảng, Điều 3 (probationary members) and QĐ 294-QĐ/TW pt 6.3.2 (temporary members of other cells).
#[test]
fn the_roll_holds_who_has_a_vote_and_nobody_else() {
    let rules = shipped(None);
    let at = rules.at(day("05/12/2025"));
    for (official, activity, on_roll) in [
        (true, "active", true),
        (true, "interrupted", true),
        (true, "temp_away", true),
        (true, "exempt", true),
        (true, "suspended", true),
        (false, "active", false),
        (true, "temp_here", false),
        (false, "temp_here", false),
    ] {
        let convened = BTreeMap::from([("a".to_owned(), member(official, activity))]);
        let roll = roll_at(&convened, &BTreeMap::new(), None, &at).unwrap();
        assert_eq!(roll.contains_key("a"), on_roll, "{official} {activity}");
    }
    for key in ["vote.has_vote.probationary", "vote.has_vote.temp_here"] {
        assert_eq!(at.flag(key), Ok(false), "{key}");
    }
}

#[test]
fn who_came_later_or_had_left_was_not_there() {
    let rules = shipped(None);
    let at = rules.at(day("05/12/2025"));
    for (arrived, left, vote_at, there) in [
        ("", "", "", true),
        ("", "", "20:00", true),
        ("20:05", "", "20:00", false),
        ("20:00", "", "20:00", true),
        ("20:05", "", "", true),
        ("", "19:55", "20:00", false),
        ("", "20:00", "20:00", true),
        ("19:40", "20:30", "20:00", true),
    ] {
        let convened = BTreeMap::from([("a".to_owned(), member(true, "exempt"))]);
        let attendance = BTreeMap::from([("a".to_owned(), present(arrived, left))]);
        let moment = (!vote_at.is_empty()).then(|| vote_at.parse().unwrap());
        let roll = roll_at(&convened, &attendance, moment, &at).unwrap();
        assert_eq!(roll["a"].present, there, "{arrived} {left} {vote_at}");
        // QĐ 294-QĐ/TW pt 9.3.2: an exempt member counts when present.
        let base = VoteBase::of_roll(&roll, &kind("ordinary"), &rules, day("05/12/2025")).unwrap();
        assert_eq!(base.base, u32::from(there), "{arrived} {left} {vote_at}");
    }
}

/// HD 06-HD/TW pt 14.2: subtracted at a congress, and only while really absent.
#[test]
fn who_is_excused_for_the_whole_congress_is_out_of_its_body_alone() {
    let rules = shipped(None);
    for (word, mark, base) in [
        ("congress", AttendanceMark::Excused, 1),
        ("election", AttendanceMark::Excused, 1),
        ("congress", AttendanceMark::Present, 2),
        ("ordinary", AttendanceMark::Excused, 2),
        ("admission", AttendanceMark::Excused, 2),
    ] {
        let convened = BTreeMap::from([
            ("a".to_owned(), member(true, "active")),
            ("b".to_owned(), member(true, "active")),
        ]);
        let excused = Attendance { mark: mark.clone(), excused_whole: true, ..Attendance::default() };
        let attendance = BTreeMap::from([("a".to_owned(), excused), ("b".to_owned(), present("", ""))]);
        let counted =
            VoteBase::count(&convened, &attendance, &kind(word), &rules, day("05/12/2025")).unwrap();
        assert_eq!(counted.base, base, "{word} {mark}");
    }
}

#[test]
fn a_frozen_roll_does_not_follow_the_attendance() {
    let rules = shipped(None);
    let date = day("05/12/2025");
    let mut meeting = Meeting::default();
    meeting.convened.insert("a".into(), member(true, "temp_away"));
    meeting.attendance.insert("a".into(), present("", ""));
    let roll = roll_at(&meeting.convened, &meeting.attendance, None, &rules.at(date)).unwrap();
    let frozen = Vote { voters: roll, ..Vote::default() };
    let open = Vote::default();
    meeting.attendance.clear();
    assert_eq!(VoteBase::of_vote(&meeting, &frozen, &rules, date).unwrap().base, 1);
    assert_eq!(VoteBase::of_vote(&meeting, &open, &rules, date).unwrap().base, 0);
}

/// What a vote was before it had voters, ballots, a time and a number of its own.
#[derive(autosurgeon::Reconcile)]
struct OlderVote {
    item: Option<String>,
    kind: String,
    method: String,
    title: String,
    case: Option<String>,
    votes_for: Option<u32>,
    votes_against: Option<u32>,
    votes_other: Option<u32>,
    against_reason: String,
    struck: bool,
}

#[test]
fn a_vote_of_an_older_book_reads_with_nothing_frozen() {
    let mut doc = AutoCommit::new_with_encoding(TextEncoding::Utf8CodeUnit);
    let older = OlderVote {
        item: None,
        kind: "admission".into(),
        method: "card".into(),
        title: "Xét kết nạp".into(),
        case: None,
        votes_for: Some(9),
        votes_against: None,
        votes_other: None,
        against_reason: String::new(),
        struck: false,
    };
    autosurgeon::reconcile(&mut doc, &older).unwrap();
    let read: Vote = autosurgeon::hydrate(&doc).unwrap();
    assert_eq!((read.votes_for, read.attempt(), read.at), (Some(9), 1, None));
    assert!(read.voters.is_empty() && read.ballots == crate::record::Ballots::default());

    let voter = Voter { name: "Lê Thị Hoa".into(), present: true, ..Voter::default() };
    let newer = Vote { voters: BTreeMap::from([("a".to_owned(), voter)]), ..read };
    autosurgeon::reconcile(&mut doc, &newer).unwrap();
    assert_eq!(autosurgeon::hydrate::<_, Vote>(&doc).unwrap(), newer);
}
