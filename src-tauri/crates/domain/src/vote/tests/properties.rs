//! What holds for every cell and every count.

use proptest::prelude::*;

use super::*;

fn any_kind() -> impl Strategy<Value = VoteKind> {
    proptest::sample::select(VoteKind::ALL)
}

fn any_numbers() -> impl Strategy<Value = VoteNumbers> {
    (0u32..2000, prop::array::uniform5(0u32..400)).prop_map(
        |(official, [temp, exempt, suspended, prosecuted, excused])| VoteNumbers {
            official,
            temp_absent: temp,
            exempt_absent: exempt,
            suspended,
            prosecuted,
            excused_whole: excused,
            congress: true,
            voters_present: None,
        },
    )
}

proptest! {
    #[test]
    fn needed_is_the_least_number_that_passes(official in 1u32..2000, kind in any_kind()) {
        let base = base_of(VoteNumbers { official, ..VoteNumbers::default() }, kind.as_str(), "05/12/2025");
        prop_assert!(base.needed <= base.base);
        prop_assert!(base.passes(base.needed) && !base.passes(base.needed - 1));
    }

    #[test]
    fn one_more_approval_never_fails_a_motion_and_one_more_member_never_lowers_the_bar(
        official in 1u32..2000, votes in 0u32..2000, kind in any_kind(),
    ) {
        let word = kind.as_str();
        let base = base_of(VoteNumbers { official, ..VoteNumbers::default() }, word, "05/12/2025");
        let larger = base_of(VoteNumbers { official: official + 1, ..VoteNumbers::default() }, word, "05/12/2025");
        prop_assert!(!base.passes(votes) || base.passes(votes + 1));
        prop_assert!(larger.needed >= base.needed);
    }

    /// Either the body is what is left of the official members, or the numbers are refused; never anything else.
    #[test]
    fn a_base_is_what_is_left_or_is_refused(numbers in any_numbers(), kind in any_kind()) {
        let out = numbers.temp_absent + numbers.exempt_absent + numbers.suspended + numbers.prosecuted
            + numbers.excused_whole;
        match VoteBase::from_numbers(numbers, &kind, &shipped(None), day("05/12/2025")) {
            Ok(base) => {
                prop_assert_eq!(base.base + out, numbers.official);
                prop_assert!(base.base == 0 || base.needed <= base.base);
                prop_assert_eq!(base.explanation_vi().is_some(), out > 0);
                let ending = format!("; cần từ {} phiếu", base.needed);
                prop_assert_eq!(base.base_sentence_vi().ends_with(&ending), base.base > 0);
            }
            Err(error) => {
                prop_assert!(out > numbers.official);
                prop_assert_eq!(error.code(), "vote_more_excluded_than_official");
            }
        }
    }

    /// `đạt …%`: one decimal at most, a comma, between 0 and 100 for votes within the body.
    #[test]
    fn a_percentage_prints_with_a_comma_and_at_most_one_decimal(official in 1u32..2000, share in 0.0f64..=1.0) {
        let base = base_of(VoteNumbers { official, ..VoteNumbers::default() }, "ordinary", "05/12/2025");
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a small count")]
        let votes = (f64::from(official) * share) as u32;
        let shown = base.percent(votes).unwrap().to_string();
        let (whole, tenth) = shown.split_once(',').unwrap_or((&shown, "1"));
        prop_assert!(whole.parse::<u32>().unwrap() <= 100);
        prop_assert!(tenth.len() == 1 && tenth != "0", "{}", shown);
        let exact = f64::from(votes) / f64::from(official) * 100.0;
        prop_assert!((base.percent(votes).unwrap().value() - exact).abs() <= 0.05 + 1e-9);
    }
}
