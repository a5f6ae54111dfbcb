//! A score that no longer stands on its facts.

use super::gap::Gap;
use crate::score::Scored;

/// What a scored sheet contradicts: a total other than the minutes name, points whose fact has changed since. `named` is
/// the score of the minutes.
pub fn score_gaps(scored: &Scored, named: Option<u32>) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for row in scored.rows.iter().filter(|row| row.is_override() && row.reason.trim().is_empty()) {
        let gap = Gap::warn("score_fact_changed", format!("score/{}", row.no)).with("no", &row.no);
        let shown = |points: Option<u32>| points.map(|points| points.to_string()).unwrap_or_default();
        gaps.push(gap.with("points", shown(row.points)).with("proposed", shown(row.proposed)));
    }
    if let Some(named) = named.filter(|named| scored.open == 0 && *named != scored.total) {
        let gap = Gap::warn("score_differs", "score").with("named", named);
        gaps.push(gap.with("total", scored.total));
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Confidence;
    use crate::score::Row;

    fn scored(points: u32, proposed: Option<u32>, reason: &str) -> Scored {
        let row = Row {
            no: "1".into(),
            title: "Thời gian".into(),
            most: 5,
            proposed,
            facts: Vec::new(),
            points: Some(points),
            by_hand: true,
            reason: reason.into(),
            confidence: Confidence::Confirmed,
            note: String::new(),
        };
        Scored { rows: vec![row], total: points, most: 5, open: 0 }
    }

    #[test]
    fn a_total_or_a_fact_that_changed_is_told() {
        for (sheet, named, codes) in [
            (scored(5, Some(5), ""), Some(5), vec![]),
            (scored(5, Some(5), ""), None, vec![]),
            (scored(5, Some(5), ""), Some(4), vec!["score_differs"]),
            (scored(5, Some(4), ""), Some(5), vec!["score_fact_changed"]),
            (scored(5, Some(4), "bù giờ"), Some(5), vec![]),
            (scored(5, None, ""), Some(5), vec![]),
            (Scored { open: 1, ..scored(5, None, "") }, Some(9), vec![]),
        ] {
            let found: Vec<_> = score_gaps(&sheet, named).into_iter().map(|gap| gap.code).collect();
            assert_eq!(found, codes, "{sheet:?}");
        }
    }
}
