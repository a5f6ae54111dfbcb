use proptest::prelude::*;

use super::*;
use crate::headcount::HeadCount;
use crate::record::{Attendance, Convened, MeetingKind};
use crate::rules::tests::shipped;

/// A meeting of a month: name, standing, mark (`x`, `p`, `k`, blank), reason.
fn meeting(month: u32, day: u32, people: &[(&str, &str, &str, &str)]) -> Meeting {
    let mut meeting = Meeting {
        state: MeetingState::Ended,
        month,
        year: 2026,
        date: format!("{day:02}/{month:02}/2026").parse().ok(),
        ..Meeting::default()
    };
    for (name, activity, mark, reason) in people {
        let member = Convened {
            name: (*name).to_owned(),
            official: true,
            activity: (*activity).to_owned(),
            ..Convened::default()
        };
        let mark = match *mark {
            "x" => AttendanceMark::Present,
            "p" => AttendanceMark::Excused,
            "k" => AttendanceMark::Unexcused,
            _ => AttendanceMark::Unset,
        };
        meeting.convened.insert((*name).to_owned(), member);
        let attendance = Attendance { mark, reason: (*reason).to_owned(), ..Attendance::default() };
        meeting.attendance.insert((*name).to_owned(), attendance);
    }
    meeting
}

fn counted(meetings: &[Meeting]) -> AttendanceYear {
    let rules = shipped(None);
    AttendanceYear::count(meetings, 2026, &rules.at("31/12/2026".parse().unwrap())).unwrap()
}

fn line<'y>(year: &'y AttendanceYear, name: &str) -> &'y Line {
    year.lines.iter().find(|line| line.name == name).unwrap()
}

fn percent(share: Share) -> String {
    share.percent().map(|percent| percent.to_string()).unwrap_or_default()
}

/// Who counts: exempt members and those active elsewhere only when they come; suspended and prosecuted ones never;
/// members of other cells for themselves alone.
#[test]
fn the_shares_leave_out_whom_the_rules_leave_out() {
    for (standing, mark, own, cell, sign) in [
        ("active", "x", "100", "100", "x"),
        ("active", "p", "0", "50", "P"),
        ("active", "k", "0", "50", "K"),
        ("active", "", "0", "50", "?"),
        ("interrupted", "k", "0", "50", "K"),
        ("exempt", "", "", "100", "M"),
        ("exempt", "p", "", "100", "M"),
        ("exempt", "k", "", "100", "M"),
        ("exempt", "x", "100", "100", "x"),
        ("temp_away", "", "", "100", "T"),
        ("temp_away", "k", "", "100", "T"),
        ("temp_away", "x", "100", "100", "x"),
        ("suspended", "", "", "100", "Đ"),
        ("suspended", "x", "", "100", "Đ"),
        ("prosecuted", "", "", "100", "Đ"),
        ("temp_here", "x", "100", "100", "x"),
        ("temp_here", "k", "0", "100", "K"),
    ] {
        let year = counted(&[meeting(1, 5, &[("An", "active", "x", ""), ("Bình", standing, mark, "")])]);
        let line = line(&year, "Bình");
        assert_eq!(percent(line.share), own, "{standing} {mark}");
        assert_eq!(percent(year.share), cell, "{standing} {mark}");
        assert_eq!(line.presences[0].unwrap().sign_vi(), sign, "{standing} {mark}");
    }
}

/// QĐ 294-QĐ/TW pt 8.1: three months in the year, not necessarily in a row; the app reminds at two.
#[test]
fn two_months_without_a_reason_are_watched_and_three_call_for_the_cell() {
    let months = |marks: &[(u32, &str)]| -> Vec<Meeting> {
        marks.iter().map(|(month, mark)| meeting(*month, 5, &[("Minh", "active", mark, "")])).collect()
    };
    for (marks, missed, notice) in [
        (vec![], vec![], Notice::None),
        (vec![(1, "x"), (2, "p"), (3, "p"), (4, "p")], vec![], Notice::None),
        (vec![(1, "k")], vec![1], Notice::None),
        (vec![(1, "k"), (2, "k")], vec![1, 2], Notice::Watch),
        (vec![(1, "k"), (6, "x"), (12, "k")], vec![1, 12], Notice::Watch),
        (vec![(1, "k"), (2, "k"), (3, "k")], vec![1, 2, 3], Notice::Act),
        (vec![(1, "k"), (5, "k"), (9, "k"), (11, "k")], vec![1, 5, 9, 11], Notice::Act),
        // Two meetings of one month are one month, and one of them attended is a month attended.
        (vec![(1, "k"), (1, "k"), (2, "k")], vec![1, 2], Notice::Watch),
        (vec![(1, "k"), (1, "x"), (2, "k")], vec![2], Notice::None),
        (vec![(1, "k"), (1, "p"), (2, "k")], vec![1, 2], Notice::Watch),
    ] {
        let year = counted(&months(&marks));
        let found = year.lines.first();
        assert_eq!(found.map(|line| line.missed.clone()).unwrap_or_default(), missed, "{marks:?}");
        assert_eq!(found.map(|line| line.notice).unwrap_or_default(), notice, "{marks:?}");
    }
}

#[test]
fn the_months_of_a_member_of_another_cell_are_that_cells_business() {
    let year = counted(&[1, 2, 3].map(|month| meeting(month, 5, &[("Khách", "temp_here", "k", "")])));
    assert_eq!((line(&year, "Khách").notice, year.unexcused), (Notice::None, 0));
    assert_eq!(year.noticed().count(), 0);
}

#[test]
fn lines_stand_in_name_order_whatever_they_say() {
    let people = [
        ("Trần Thị Đào", "active", "k", ""),
        ("Nguyễn Văn An", "active", "x", ""),
        ("Lê Bình", "active", "p", "Đi công tác"),
        ("Vũ Thị Ánh", "active", "k", ""),
    ];
    let year = counted(&[meeting(3, 5, &people)]);
    let names: Vec<&str> = year.lines.iter().map(|line| line.name.as_str()).collect();
    assert_eq!(names, ["Nguyễn Văn An", "Vũ Thị Ánh", "Lê Bình", "Trần Thị Đào"]);
}

#[test]
fn absences_are_counted_by_reason_without_those_who_need_not_come() {
    let year = counted(&[
        meeting(1, 5, &[("A", "active", "p", "Đi công tác"), ("B", "active", "p", " Đi công tác ")]),
        meeting(2, 5, &[("A", "active", "p", ""), ("B", "exempt", "p", "Bệnh, sức khỏe")]),
        meeting(3, 5, &[("A", "active", "k", ""), ("B", "temp_here", "p", "Việc riêng")]),
    ]);
    assert_eq!(year.reasons, BTreeMap::from([("Đi công tác".to_owned(), 2), (String::new(), 1)]));
    assert_eq!(year.unexcused, 1);
}

#[test]
fn only_meetings_of_the_whole_cell_that_are_over_count_in_their_order() {
    let person = [("An", "active", "x", "")];
    let planned = Meeting { state: MeetingState::Planned, ..meeting(5, 5, &person) };
    let running = Meeting { state: MeetingState::Running, ..meeting(6, 5, &person) };
    let other_year = Meeting { year: 2025, ..meeting(7, 5, &person) };
    let committee = Meeting { kind: MeetingKind::Unknown("committee".to_owned()), ..meeting(8, 5, &person) };
    let joined_later = meeting(2, 5, &[("Bình", "active", "k", "")]);
    let year = counted(&[
        joined_later,
        planned,
        meeting(1, 20, &person),
        running,
        other_year,
        committee,
        meeting(1, 3, &person),
    ]);
    let days: Vec<(u32, i8)> =
        year.sittings.iter().map(|sitting| (sitting.month, sitting.date.unwrap().day())).collect();
    assert_eq!(days, [(1, 3), (1, 20), (2, 5)]);
    assert_eq!(line(&year, "An").presences, [Some(Presence::Present), Some(Presence::Present), None]);
    assert_eq!(line(&year, "Bình").presences, [None, None, Some(Presence::Unexcused)]);
    assert_eq!(percent(year.share_of_month(1)), "100");
    assert_eq!(
        (percent(year.share_of_month(2)), percent(year.share_of_month(3))),
        ("0".to_owned(), String::new())
    );
    assert_eq!(percent(year.share), "66,7");
}

#[test]
fn coming_late_is_coming() {
    let mut late = meeting(1, 5, &[("An", "active", "x", "")]);
    late.attendance.get_mut("An").unwrap().arrived = "19:45".parse().ok();
    let year = counted(&[late]);
    assert_eq!(line(&year, "An").presences, [Some(Presence::PresentInPart)]);
    assert_eq!(percent(year.share), "100");
}

proptest! {
    /// The year and the minutes of a meeting give the same share, whoever was there.
    #[test]
    fn a_sitting_has_the_share_of_its_minutes(people in proptest::collection::vec((0usize..7, 0usize..4), 0..30)) {
        let standings = ["active", "exempt", "temp_away", "temp_here", "suspended", "prosecuted", "interrupted"];
        let marks = ["", "x", "p", "k"];
        let names: Vec<String> = (0..people.len()).map(|place| format!("N{place:02}")).collect();
        let rows: Vec<_> = people
            .iter()
            .zip(&names)
            .map(|((standing, mark), name)| (name.as_str(), standings[*standing], marks[*mark], ""))
            .collect();
        let held = meeting(4, 5, &rows);
        let minutes = HeadCount::count(&held.convened, &held.attendance);
        let year = counted(&[held]);
        prop_assert_eq!(year.share.percent(), minutes.percent());
        prop_assert_eq!(year.share.expected, minutes.expected);
        prop_assert_eq!(year.lines.len(), people.len());
    }
}
