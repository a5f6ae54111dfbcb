//! Special tracks: what they ask for, what excludes them, what contradicts them.

use super::Row;
use super::decision::left;
use super::file::File;
use crate::answer::Answer;

const HANOI: Option<&str> = Some("hanoi-2025-11");

fn yes() -> Answer {
    Answer::Given("có".into())
}

fn track(file: &mut File, key: &str, answer: Answer) {
    file.case.tracks.insert(key.to_owned(), answer);
}

/// In a cell of Hà Nội, which has tracks of its own.
fn track_in_hanoi(file: &mut File, key: &str, answer: Answer) {
    file.overlay = HANOI;
    track(file, key, answer);
}

/// A paper nobody wrote a day for.
fn undated(file: &mut File, kind: &str) {
    file.add_paper(kind, "08/10/2025");
    file.paper(kind).date = None;
}

fn religious(file: &mut File) {
    file.person.religion = Answer::Given("Công giáo".into());
}

pub(super) const ROWS: &[Row] = &[
    // HD 02-HD/BTCTU Hà Nội pt 4.1: two letters before starting.
    (
        "V33",
        |f| {
            religious(f);
            track_in_hanoi(f, "religious", yes());
            f.add_paper("TG-XIN", "01/10/2025");
        },
        &["track_paper_missing"],
    ),
    (
        "V33",
        |f| {
            religious(f);
            track_in_hanoi(f, "religious", yes());
            f.add_paper("TG-XIN", "01/10/2025");
            f.add_paper("TG-DY", "08/10/2025");
        },
        &[],
    ),
    (
        "V33",
        |f| {
            religious(f);
            track_in_hanoi(f, "religious", yes());
            f.add_paper("TG-XIN", "01/10/2025");
            undated(f, "TG-DY");
        },
        &["track_consent_missing"],
    ),
    // A dignitary is religious, too.
    (
        "V33",
        |f| {
            religious(f);
            track_in_hanoi(f, "religious-office", yes());
            f.add_paper("DY-TINH", "08/10/2025");
        },
        &["track_paper_missing", "track_paper_missing"],
    ),
    (
        "V33",
        |f| {
            religious(f);
            f.overlay = HANOI;
        },
        &["track_unmarked"],
    ),
    // The track is known in every province, from the guide of one.
    ("V33", religious, &["track_unmarked"]),
    (
        "V33",
        |f| {
            religious(f);
            track_in_hanoi(f, "religious", Answer::No);
        },
        &["track_denied"],
    ),
    (
        "V33",
        |f| track_in_hanoi(f, "religious", yes()),
        &["track_paper_missing", "track_paper_missing", "track_unfounded"],
    ),
    (
        "V33",
        |f| {
            f.case.source.owns_business = true;
            track_in_hanoi(f, "business-owner", Answer::No);
        },
        &["track_denied"],
    ),
    (
        "V33",
        |f| {
            f.relative("r3").nationality = "Hàn Quốc".into();
            f.overlay = HANOI;
        },
        &["track_unmarked"],
    ),
    (
        "V33",
        |f| {
            track_in_hanoi(f, "foreign-spouse", yes());
            for paper in ["HN-DK", "HN-LL", "AN-KL"] {
                f.add_paper(paper, "08/10/2025");
            }
        },
        &["track_unfounded"],
    ),
    (
        "V33",
        |f| {
            f.person.ethnicity = "Hoa".into();
            f.overlay = HANOI;
        },
        &["track_unmarked"],
    ),
    (
        "V33",
        |f| track_in_hanoi(f, "chinese", yes()),
        &["track_paper_missing", "track_paper_missing", "track_unfounded"],
    ),
    // QĐ 294-QĐ/TW pt 1.2: the track of minorities, and an ethnicity that is none.
    ("V33", |f| track(f, "ethnic-minority", yes()), &["track_unfounded"]),
    // QĐ 294-QĐ/TW pt 3.5.
    ("V33", |f| left(f, "2018", "xóa tên"), &["track_unmarked"]),
    (
        "V33",
        |f| {
            left(f, "2018", "xóa tên");
            track(f, "readmission", Answer::No);
        },
        &["track_denied"],
    ),
    (
        "V33",
        |f| {
            left(f, "2018", "xóa tên");
            track(f, "readmission", yes());
            for paper in ["DY-TINH", "KNL-1", "KNL-2"] {
                f.add_paper(paper, "08/10/2025");
            }
        },
        &["track_paper_missing"],
    ),
    // HD 06-HD/TW pt 3.7c: the conclusion comes before the vote.
    ("V33", |f| track(f, "political-issue", yes()), &["track_paper_missing"]),
    (
        "V33",
        |f| {
            track(f, "political-issue", yes());
            undated(f, "KL-CT");
        },
        &["track_consent_missing"],
    ),
    // The file was voted on, on 5 December 2025: a conclusion of 15 December comes too late, one of the day before does not.
    (
        "V33",
        |f| {
            track(f, "political-issue", yes());
            f.add_paper("KL-CT", "15/12/2025");
        },
        &["consent_late"],
    ),
    (
        "V33",
        |f| {
            track(f, "political-issue", yes());
            f.add_paper("KL-CT", "04/12/2025");
        },
        &[],
    ),
    // QĐ 294-QĐ/TW pt 1.1: the consent comes before the decision of 15 January 2026.
    (
        "V33",
        |f| {
            track(f, "over-age", yes());
            f.person.born = "05/1960".parse().ok();
            f.add_paper("DY-TINH", "16/01/2026");
        },
        &["consent_late"],
    ),
    // HD 02-HD/BTCTU Hà Nội pt 4.1: before the application of 15 October 2025.
    (
        "V33",
        |f| {
            religious(f);
            track_in_hanoi(f, "religious", yes());
            f.add_paper("TG-XIN", "01/10/2025");
            f.add_paper("TG-DY", "16/10/2025");
        },
        &["consent_late"],
    ),
    // HD 06-HD/TW pt 6.2: whoever graduates studies no longer.
    (
        "V33",
        |f| {
            track(f, "graduating", yes());
            track(f, "studying", yes());
            f.add_paper("NX-CUDI", "08/10/2025");
        },
        &["tracks_exclude"],
    ),
    // HD 06-HD/TW pt 3.9: two ways to move at once; the letters are told by the check of moves.
    (
        "V33",
        |f| {
            track(f, "moved-at-base", yes());
            track(f, "moved-at-committee", yes());
        },
        &["tracks_exclude"],
    ),
    // QĐ 294-QĐ/TW pt 1.1: of somebody of twenty-seven, and of sixty-five without the track.
    (
        "V33",
        |f| {
            track(f, "over-age", yes());
            f.add_paper("DY-TINH", "08/10/2025");
        },
        &["track_unfounded"],
    ),
    ("V33", |f| f.person.born = "05/1960".parse().ok(), &["track_unmarked"]),
    // HD 06-HD/TW pt 3.10: nobody is on probation before the ceremony.
    (
        "V33",
        |f| {
            f.back_to("20/01/2026");
            track(f, "probationer-moved", yes());
            f.add_paper("NX-NOIDI", "08/10/2025");
        },
        &["track_too_soon"],
    ),
    // The file names an area where less schooling will do.
    ("V33", |f| f.case.source.schooling_exception = "xã biên giới".into(), &["track_unmarked"]),
    (
        "V33",
        |f| {
            f.case.source.schooling_exception = "xã biên giới".into();
            track(f, "schooling-area", Answer::No);
        },
        &["track_denied"],
    ),
    // QĐ 294-QĐ/TW pt 1.2: less schooling where the track says so.
    (
        "V02",
        |f| {
            f.person.schooling = "5/12".into();
            track(f, "schooling-area", yes());
        },
        &[],
    ),
    (
        "V02",
        |f| {
            f.person.schooling = "Biết đọc, biết viết".into();
            track(f, "village-elder", yes());
            f.add_paper("DY-TINH", "08/10/2025");
        },
        &[],
    ),
    (
        "V02",
        |f| {
            f.person.schooling = "Biết đọc, biết viết".into();
            track(f, "village-elder", yes());
        },
        &["schooling_no_consent"],
    ),
    (
        "V02",
        |f| {
            f.person.schooling = "5/12".into();
            track(f, "schooling-area", Answer::No);
        },
        &["schooling_low"],
    ),
];

#[test]
fn a_paper_two_tracks_ask_for_is_told_once_at_its_line() {
    let mut file = File::complete();
    track_in_hanoi(&mut file, "chinese", yes());
    track(&mut file, "foreign-spouse", yes());
    let told: Vec<_> = file
        .lint()
        .into_iter()
        .filter(|one| one.gap.code == "track_paper_missing")
        .map(|one| one.gap.target)
        .collect();
    assert_eq!(told.iter().filter(|target| *target == "papers/AN-KL").count(), 1, "{told:?}");
    assert_eq!(told.len(), 4);
}

#[test]
fn tracks_that_exclude_one_another_are_named() {
    let mut file = File::complete();
    track(&mut file, "graduating", yes());
    track(&mut file, "studying", yes());
    let found = file.lint().into_iter().find(|one| one.gap.code == "tracks_exclude").unwrap();
    assert_eq!(found.gap.params["track"], "Sinh viên, học sinh tốt nghiệp");
    assert_eq!(found.gap.params["other"], "Học tập trung hoặc biệt phái từ 12 tháng trở lên");
    assert!(found.blocks());
}
