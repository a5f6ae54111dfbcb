mod failure;
mod measures;
mod papers;
mod properties;
mod roll;
mod rows;

use std::collections::BTreeMap;

use super::*;
use crate::date::CivilDate;
use crate::record::{Attendance, AttendanceMark, Convened, Vote, VoteKind, VoteMethod};
use crate::rules::tests::shipped;

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn kind(word: &str) -> VoteKind {
    word.parse().unwrap()
}

fn base_of(numbers: VoteNumbers, word: &str, date: &str) -> VoteBase {
    VoteBase::from_numbers(numbers, &kind(word), &shipped(None), day(date)).unwrap()
}

/// QĐ 294-QĐ/TW pt 9.3.2 (base) and 9.3.4 (majorities); columns: official, temporary elsewhere and absent, exempt and
/// absent, suspended, prosecuted, kind, base, needed.
#[test]
fn the_base_and_the_majority_follow_qd_294() {
    for (official, temp, exempt, suspended, prosecuted, word, base, needed) in [
        (28, 2, 1, 0, 0, "admission", 25, 17),
        (28, 0, 0, 0, 0, "admission", 28, 19),
        (27, 0, 0, 0, 0, "admission", 27, 18),
        (26, 0, 0, 0, 0, "admission", 26, 18),
        (25, 0, 0, 0, 0, "admission", 25, 17),
        (24, 0, 0, 0, 0, "admission", 24, 16),
        (3, 0, 0, 0, 0, "admission", 3, 2),
        (4, 0, 0, 0, 0, "admission", 4, 3),
        (5, 0, 0, 0, 0, "admission", 5, 4),
        (6, 0, 0, 0, 0, "admission", 6, 4),
        (300, 0, 0, 0, 0, "admission", 300, 200),
        (301, 0, 0, 0, 0, "admission", 301, 201),
        (28, 2, 1, 0, 0, "recognition", 25, 17),
        (28, 2, 1, 1, 0, "recognition", 24, 16),
        (28, 2, 1, 1, 1, "recognition", 23, 16),
        (10, 0, 0, 1, 0, "recognition", 9, 6),
        (10, 0, 0, 0, 1, "recognition", 9, 6),
        (28, 0, 4, 0, 0, "removal", 24, 16),
        (28, 4, 0, 0, 0, "removal", 24, 16),
        (7, 0, 0, 0, 0, "removal", 7, 5),
        (7, 0, 0, 0, 0, "expulsion", 7, 5),
        (12, 1, 2, 0, 0, "expulsion", 9, 6),
        (28, 2, 1, 0, 0, "ordinary", 25, 13),
        (28, 0, 0, 0, 0, "ordinary", 28, 15),
        (27, 0, 0, 0, 0, "ordinary", 27, 14),
        (2, 0, 0, 0, 0, "ordinary", 2, 2),
        (1, 0, 0, 0, 0, "ordinary", 1, 1),
        (3, 0, 0, 0, 0, "ordinary", 3, 2),
        (300, 0, 0, 0, 0, "ordinary", 300, 151),
        (28, 2, 1, 0, 0, "discipline", 25, 13),
        (24, 0, 0, 0, 0, "discipline", 24, 13),
        (9, 0, 0, 0, 1, "discipline", 8, 5),
        (5, 5, 0, 0, 0, "ordinary", 0, 1),
    ] {
        let numbers = VoteNumbers {
            official,
            temp_absent: temp,
            exempt_absent: exempt,
            suspended,
            prosecuted,
            ..VoteNumbers::default()
        };
        let counted = base_of(numbers, word, "05/12/2025");
        assert_eq!((counted.base, counted.needed), (base, needed), "{numbers:?} {word}");
        assert_eq!(counted.passes(needed), base > 0, "{numbers:?} {word}");
        assert!(!counted.passes(needed - 1), "{numbers:?} {word}");
    }
}

/// Who counts, member by member: QĐ 294-QĐ/TW pt 9.3.2; temporary members of other cells and probationary members
/// never vote (pt 6.3.2, Điều lệ Điều 3).
#[test]
fn each_standing_counts_as_qd_294_says() {
    for (official, activity, mark, in_body, votes) in [
        (true, "active", AttendanceMark::Present, 1, 1),
        (true, "active", AttendanceMark::Excused, 1, 0),
        (true, "active", AttendanceMark::Unexcused, 1, 0),
        (true, "active", AttendanceMark::Unset, 1, 0),
        (true, "interrupted", AttendanceMark::Unset, 1, 0),
        (true, "temp_away", AttendanceMark::Present, 1, 1),
        (true, "temp_away", AttendanceMark::Excused, 0, 0),
        (true, "temp_away", AttendanceMark::Unset, 0, 0),
        (true, "exempt", AttendanceMark::Present, 1, 1),
        (true, "exempt", AttendanceMark::Unset, 0, 0),
        (true, "suspended", AttendanceMark::Present, 0, 0),
        (true, "suspended", AttendanceMark::Unset, 0, 0),
        (true, "prosecuted", AttendanceMark::Unset, 0, 0),
        (true, "temp_here", AttendanceMark::Present, 0, 0),
        (false, "active", AttendanceMark::Present, 0, 0),
        (false, "temp_here", AttendanceMark::Present, 0, 0),
    ] {
        let convened = BTreeMap::from([(
            "a".to_owned(),
            Convened { official, activity: activity.into(), ..Convened::default() },
        )]);
        let attendance =
            BTreeMap::from([("a".to_owned(), Attendance { mark: mark.clone(), ..Attendance::default() })]);
        let base =
            VoteBase::count(&convened, &attendance, &kind("ordinary"), &shipped(None), day("05/12/2025"))
                .unwrap();
        assert_eq!((base.base, base.voters_present), (in_body, Some(votes)), "{official} {activity} {mark}");
    }
}

#[test]
fn a_base_is_explained_as_people_say_it() {
    let numbers = VoteNumbers { official: 28, temp_absent: 2, exempt_absent: 1, ..VoteNumbers::default() };
    let base = base_of(numbers, "admission", "05/12/2025");
    assert_eq!(
        base.base_sentence_vi(),
        "28 chính thức − 2 sinh hoạt tạm thời nơi khác, vắng mặt − 1 được miễn, vắng mặt = 25; cần từ 17 phiếu"
    );
    assert_eq!(
        base.explanation_vi().unwrap(),
        "Theo QĐ 294-QĐ/TW, điểm 9.3.2, tỷ lệ tính trên 25 đảng viên: 28 đảng viên chính thức, không tính 2 đồng chí \
         sinh hoạt tạm thời nơi khác, vắng mặt; 1 đồng chí được miễn, vắng mặt."
    );
    let today = base_of(numbers, "admission", "22/11/2026").explanation_vi().unwrap();
    assert!(today.starts_with("Tỷ lệ tính trên 25"), "a replaced instrument is not cited on paper");
    assert_eq!(base.percent(22).unwrap().to_string(), "88");
    assert_eq!(base.percent_of_official(22).unwrap().to_string(), "78,6");

    let whole = base_of(VoteNumbers { official: 28, ..VoteNumbers::default() }, "ordinary", "05/12/2025");
    assert_eq!(whole.base_sentence_vi(), "28 chính thức; cần từ 15 phiếu");
    assert_eq!(whole.explanation_vi(), None);
}

#[test]
fn a_base_of_today_says_that_its_text_was_not_compared() {
    let numbers = VoteNumbers { official: 28, ..VoteNumbers::default() };
    assert_eq!(base_of(numbers, "admission", "05/12/2025").note, "");
    let today = base_of(numbers, "admission", "22/11/2026");
    assert_eq!(today.note, "theo QĐ 294-QĐ/TW, chưa đối chiếu QĐ 208-QĐ/TW");
    assert_eq!(today.instrument, "QĐ 294-QĐ/TW, điểm 9.3.4");
}

/// HD 06-HD/TW pt 14.2: only a congress subtracts those absent throughout with accepted leave.
#[test]
fn members_excused_throughout_are_subtracted_at_a_congress_only() {
    let numbers = VoteNumbers { official: 28, excused_whole: 2, congress: true, ..VoteNumbers::default() };
    assert_eq!(base_of(numbers, "ordinary", "05/12/2025").base, 26);
    let outside = VoteNumbers { congress: false, ..numbers };
    let refused = VoteBase::from_numbers(outside, &kind("ordinary"), &shipped(None), day("05/12/2025"));
    assert_eq!(refused.map_err(|error| error.code()), Err("vote_excused_outside_congress"));
}

#[test]
fn a_base_that_cannot_be_is_refused() {
    let numbers = VoteNumbers { official: 2, exempt_absent: 3, ..VoteNumbers::default() };
    for (word, numbers, code) in [
        ("ordinary", numbers, "vote_more_excluded_than_official"),
        ("applause", VoteNumbers { official: 9, ..VoteNumbers::default() }, "vote_unknown_kind"),
    ] {
        let refused = VoteBase::from_numbers(numbers, &kind(word), &shipped(None), day("05/12/2025"));
        assert_eq!(refused.map_err(|error| error.code()), Err(code));
    }
}

#[test]
fn a_count_that_cannot_be_right_is_named() {
    for (word, official, present, method, counts, codes) in [
        ("admission", 28, Some(25), VoteMethod::Card, (Some(25), None, None), vec![]),
        ("admission", 28, Some(25), VoteMethod::Ballot, (Some(22), Some(2), Some(1)), vec![]),
        ("admission", 28, Some(25), VoteMethod::Card, (None, Some(2), None), vec!["vote_not_counted"]),
        ("admission", 28, Some(25), VoteMethod::Card, (Some(28), Some(1), None), vec!["vote_over_base"]),
        ("admission", 28, Some(25), VoteMethod::Card, (Some(26), None, None), vec!["vote_over_present"]),
        ("admission", 28, Some(25), VoteMethod::Card, (Some(20), Some(1), None), vec!["vote_under_present"]),
        ("admission", 28, None, VoteMethod::Card, (Some(20), Some(1), None), vec![]),
        ("admission", 2, Some(2), VoteMethod::Card, (Some(2), None, None), vec!["vote_too_few_official"]),
        ("admission", 3, Some(3), VoteMethod::Card, (Some(3), None, None), vec![]),
        ("ordinary", 2, Some(2), VoteMethod::Card, (Some(2), None, None), vec![]),
        ("discipline", 9, Some(9), VoteMethod::Card, (Some(9), None, None), vec!["vote_needs_ballot"]),
        ("discipline", 9, Some(9), VoteMethod::Ballot, (Some(9), None, None), vec![]),
    ] {
        let base = base_of(
            VoteNumbers { official, voters_present: present, ..VoteNumbers::default() },
            word,
            "05/12/2025",
        );
        let (votes_for, votes_against, votes_other) = counts;
        let vote =
            Vote { kind: kind(word), method, votes_for, votes_against, votes_other, ..Vote::default() };
        let found: Vec<_> = base.problems(&vote).into_iter().map(VoteProblem::code).collect();
        assert_eq!(found, codes, "{word} {official} {counts:?}");
    }
}

#[test]
fn a_motion_is_reachable_while_enough_are_present() {
    for (present, reachable) in [(None, true), (Some(17), true), (Some(16), false)] {
        let numbers = VoteNumbers { official: 25, voters_present: present, ..VoteNumbers::default() };
        assert_eq!(base_of(numbers, "admission", "05/12/2025").is_reachable(), reachable);
    }
}
