//! What follows from votes that fail.

use super::*;

const REPORT: &str = "báo cáo đầy đủ kết quả biểu quyết lên cấp ủy cấp trên trực tiếp";
const DECIDE: &str = "báo cáo cấp ủy cấp trên trực tiếp xem xét, quyết định";

/// HD 06-HD/TW pt 5.1 (reported even when it fails); QĐ 294-QĐ/TW pt 4.2.3 (third failed vote on recognition or removal)
/// and pt 23 (third failed ballot for the secretary).
#[test]
fn a_failed_vote_is_reported_and_the_third_one_leaves_the_cell() {
    let cell = VoteNumbers { official: 9, ..VoteNumbers::default() };
    for (word, then, limit, at_limit, instrument) in [
        ("ordinary", "", None, "", ""),
        ("congress", "", None, "", ""),
        ("admission", REPORT, None, "", ""),
        ("recognition", REPORT, Some(3), DECIDE, "QĐ 294-QĐ/TW, điểm 4.2.3"),
        ("removal", REPORT, Some(3), DECIDE, "QĐ 294-QĐ/TW, điểm 4.2.3"),
        (
            "election",
            "",
            Some(3),
            "báo cáo cấp ủy cấp trên trực tiếp để chỉ định bí thư",
            "QĐ 294-QĐ/TW, điểm 23",
        ),
    ] {
        let after = base_of(cell, word, "05/12/2025").after_failure;
        assert_eq!(
            (after.then.as_str(), after.limit, after.at_limit.as_str()),
            (then, limit, at_limit),
            "{word}"
        );
        assert_eq!(after.instrument, instrument, "{word}");
        assert!(!after.is_last(2));
        assert_eq!(after.is_last(3), limit.is_some(), "{word}");
    }
}

#[test]
fn a_vote_that_failed_says_by_how_much_and_what_follows() {
    let base = base_of(VoteNumbers { official: 9, ..VoteNumbers::default() }, "recognition", "05/12/2025");
    let vote = |votes_for, attempt| Vote { votes_for, attempt, ..Vote::default() };
    assert_eq!(base.failure_vi(&vote(None, None)), None);
    assert_eq!(base.failure_vi(&vote(Some(6), None)), None);
    assert_eq!(
        base.failure_vi(&vote(Some(5), None)).unwrap(),
        format!("Không đạt: 5 phiếu, cần từ 6 phiếu (ít nhất 2/3). Chi bộ {REPORT}.")
    );
    assert_eq!(
        base.failure_vi(&vote(Some(5), Some(3))).unwrap(),
        format!("Không đạt: 5 phiếu, cần từ 6 phiếu (ít nhất 2/3). Chi bộ {DECIDE}.")
    );
    let ordinary = base_of(VoteNumbers { official: 9, ..VoteNumbers::default() }, "ordinary", "05/12/2025");
    assert_eq!(
        ordinary.failure_vi(&vote(Some(4), None)).unwrap(),
        "Không đạt: 4 phiếu, cần từ 5 phiếu (trên 1/2)."
    );
}
