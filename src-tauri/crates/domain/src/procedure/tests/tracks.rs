//! Special tracks and circumstances: what each asks for, row by row.

use std::collections::BTreeSet;

use super::*;

/// Track, what comes with it, papers it asks for, consents, and limits that hold only with it (`step < what it counts from`).
type Row<'a> = (&'a str, &'a [&'a str], &'a [&'a str], &'a [&'a str], &'a [&'a str]);

/// Those every cell knows.
const CENTRAL: &[Row<'_>] = &[
    (
        "readmission",
        &["provincial-consent"],
        &["DY-TINH", "KNL-1", "KNL-2", "KNL-3", "KNL-4", "KNL-5"],
        &["provincial-consent"],
        &["cell-admission < left-party", "decision-admission < provincial-consent"],
    ),
    (
        "over-age",
        &["provincial-consent"],
        &["DY-TINH"],
        &["provincial-consent"],
        &["decision-admission < provincial-consent"],
    ),
    (
        "village-elder",
        &["provincial-consent"],
        &["DY-TINH"],
        &["provincial-consent"],
        &["decision-admission < provincial-consent"],
    ),
    ("schooling-area", &[], &[], &[], &[]),
    ("no-cell", &[], &["PC-CB"], &[], &[]),
    ("private-worker", &[], &["GT-CUTRU"], &[], &[]),
    ("ethnic-minority", &[], &[], &[], &[]),
    ("short-contract", &[], &["NX-SDLD"], &[], &[]),
    ("studying", &[], &["NX-CUDI"], &[], &[]),
    ("graduating", &[], &[], &[], &[]),
    ("armed-forces", &[], &[], &[], &[]),
    (
        "political-issue",
        &[],
        &["KL-CT"],
        &["political-conclusion"],
        &["cell-admission < political-conclusion"],
    ),
    (
        "religious",
        &[],
        &["TG-XIN", "TG-DY"],
        &["religion-consent"],
        &["application < religion-consent", "cell-admission < religion-consent"],
    ),
    (
        "religious-office",
        &["religious", "provincial-consent"],
        &["DY-TINH", "TG-XIN", "TG-DY"],
        &["provincial-consent"],
        &[
            "application < religion-consent",
            "cell-admission < religion-consent",
            "decision-admission < provincial-consent",
        ],
    ),
    (
        "chinese",
        &["security"],
        &["NH-QT", "AN-KL"],
        &["security-conclusion"],
        &["cell-admission < security-conclusion"],
    ),
    (
        "foreign-spouse",
        &["security"],
        &["AN-KL", "HN-DK", "HN-LL"],
        &["security-conclusion"],
        &["cell-admission < security-conclusion"],
    ),
    ("business-owner", &[], &["DN-DK", "DN-TB", "DN-TU", "DN-BC", "DN-TC", "DN-AT"], &[], &[]),
    ("moved-under-help", &["moved"], &["CN-GDXX"], &[], &["moved-certificate < move-decided"]),
    ("moved-at-base", &["moved"], &["CV-CDCS"], &[], &[]),
    (
        "moved-at-committee",
        &["moved"],
        &["CV-CDTQ"],
        &[],
        &[
            "moved-forwarded < move-decided",
            "moved-received < moved-forwarded",
            "moved-decision < moved-received",
        ],
    ),
    ("moved-decided-inside", &["moved"], &["CV-CDQD"], &[], &[]),
    ("moved-decided-outside", &["moved"], &["CV-CDNG"], &[], &["decision-admission < move-decided"]),
    ("moved-cancelled", &["moved"], &[], &[], &["moved-review < moved-received"]),
    (
        "probationer-moved",
        &[],
        &["NX-NOIDI"],
        &[],
        &["probationer-move < ceremony", "probationer-helper < probationer-move"],
    ),
    ("temporary", &[], &["NX-TAMTHOI"], &[], &[]),
    ("moved", &[], &[], &[], &[]),
    ("provincial-consent", &[], &["DY-TINH"], &[], &["decision-admission < provincial-consent"]),
    ("minor-crime", &[], &[], &[], &[]),
    ("helper-replaced", &[], &[], &[], &[]),
    (
        "verified-abroad",
        &[],
        &[],
        &[],
        &[
            "verification-sent-abroad < cv-checked",
            "verification-abroad < verification-sent-abroad",
            "cell-remark < verification-abroad",
            "committee-certificate < verification-abroad",
        ],
    ),
    (
        "introduced-by-union",
        &[],
        &["4A-KND"],
        &[],
        &["union-introduction < application", "cell-admission < union-introduction"],
    ),
    (
        "youth-union",
        &["introduced-by-union"],
        &["4-KND"],
        &[],
        &["union-introduction < application", "cell-admission < union-introduction"],
    ),
    (
        "department-committee",
        &[],
        &["7-KND", "14-KND"],
        &[],
        &[
            "department-appraisal < cell-admission",
            "department-appraisal < sent-up",
            "decision-admission < department-appraisal",
            "department-recognition < recognition-sent-up",
            "decision-recognition < department-recognition",
        ],
    ),
    (
        "base-committee",
        &[],
        &["8-KND", "15-KND"],
        &[],
        &[
            "committee-admission < cell-admission",
            "committee-admission < sent-up",
            "decision-admission < committee-admission",
            "committee-recognition < recognition-meeting",
            "committee-recognition < recognition-sent-up",
            "decision-recognition < committee-recognition",
        ],
    ),
    ("security", &[], &["AN-KL"], &[], &["cell-admission < security-conclusion"]),
];

/// Those Hà Nội adds.
const LOCAL: &[Row<'_>] = &[
    ("pupil", &[], &["2-TN"], &[], &["list-resolution < parents-opinion"]),
    ("student", &[], &[], &[], &[]),
    ("commune-cell", &[], &["8C-KND", "15C-KND"], &[], &[]),
];

/// Limits that fall away with a track.
const WAIVED: &[(&str, &str)] =
    &[("over-age", "cell-admission < birth"), ("helper-replaced", "introduction < introducer-known")];

/// Papers and limits a file with these tracks is held to, and those of a file without any.
fn asked(procedure: &Procedure, tracks: &[&str]) -> (BTreeSet<String>, BTreeSet<String>) {
    let marks = procedure.marks(tracks.iter().copied());
    let papers = procedure.papers_for(tracks.iter().copied()).into_iter().map(|paper| paper.row.key.clone());
    let mut limits = BTreeSet::new();
    for one in procedure.milestones.iter().filter(|one| one.when.holds(marks)) {
        for limit in one.limits.iter().filter(|limit| limit.when.holds(marks)) {
            let from = &procedure.milestones[limit.from];
            if from.when.holds(marks) {
                // The upper and the lower limit of age count from the same day.
                let end = if limit.kind == LimitKind::Due && from.row.key == "birth" { " (to)" } else { "" };
                limits.insert(format!("{} < {}{end}", one.row.key, from.row.key));
            }
        }
    }
    (papers.collect(), limits)
}

fn check(procedure: &Procedure, rows: &[Row<'_>]) {
    let (papers, limits) = asked(procedure, &[]);
    let owned = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<BTreeSet<String>>();
    for (key, implies, own_papers, consents, own_limits) in rows.iter().copied() {
        let track = procedure.track(key).unwrap_or_else(|| panic!("no track {key}"));
        let found = asked(procedure, &[key]);
        assert_eq!(track.row.implies, implies, "{key}");
        assert_eq!(track.row.consents, consents, "{key}");
        assert_eq!(&found.0 - &papers, owned(own_papers), "{key}: papers");
        assert_eq!(&found.1 - &limits, owned(own_limits), "{key}: limits");
        let waived = WAIVED.iter().filter(|(of, _)| *of == key).map(|(_, limit)| *limit);
        let gone: Vec<String> = (&limits - &found.1).into_iter().collect();
        let gone: Vec<&str> = gone.iter().map(|limit| limit.trim_end_matches(" (to)")).collect();
        assert_eq!(gone, waived.collect::<Vec<_>>(), "{key}: waived");
        // Every paper the row names is one the file is asked for.
        assert!(track.row.papers.iter().all(|paper| found.0.contains(paper)), "{key}");
    }
}

#[test]
fn each_track_asks_for_what_its_row_says() {
    for on in ["05/12/2025", "05/12/2026"] {
        check(&procedure(on, None), CENTRAL);
        check(&procedure(on, Some("hanoi-2025-11")), LOCAL);
    }
}

#[test]
fn every_track_is_tried() {
    let tried: BTreeSet<&str> = CENTRAL.iter().chain(LOCAL).map(|row| row.0).collect();
    for overlay in [None, Some("hanoi-2025-11")] {
        for track in procedure("05/12/2026", overlay).tracks {
            assert!(tried.contains(track.row.key.as_str()), "{}", track.row.key);
        }
    }
}

/// A consent is worth nothing once the step it was for is done: each one a track asks for holds up a step.
#[test]
fn every_consent_holds_up_a_step() {
    for overlay in [None, Some("hanoi-2025-11")] {
        let procedure = procedure("05/12/2026", overlay);
        for key in procedure.tracks.iter().flat_map(|track| &track.row.consents) {
            let from = procedure.place(key);
            let blocks = |limit: &Limit| Some(limit.from) == from && limit.breach == Breach::Block;
            let mut limits = procedure.milestones.iter().flat_map(|one| &one.limits);
            assert!(limits.any(|limit| limit.is_order() && blocks(limit)), "{key}");
        }
    }
}
