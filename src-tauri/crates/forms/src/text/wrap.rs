//! Which of the possible line ends to take.

use std::ops::Range;

use textwrap::wrap_algorithms::{Penalties, wrap_first_fit, wrap_optimal_fit};

use crate::text::fragments::{Content, Frag};

/// Line widths of a paragraph in points: the first line may be indented.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LineWidths {
    pub(crate) first: f64,
    pub(crate) rest: f64,
}

/// Ranges of fragments, one per line. Justified text is balanced over the whole paragraph; other text fills
/// each line in turn.
pub(crate) fn wrap(frags: &[Frag], widths: LineWidths, size: f64, justified: bool) -> Vec<Range<usize>> {
    let leads = frags.iter().flat_map(|f| &f.pieces).any(|p| matches!(p.content, Content::Leader { .. }));
    let points = [widths.first, widths.rest];
    let lines = if justified && !leads {
        // The penalties of the algorithm expect widths in characters, about 0.45 em each.
        let unit = 0.45 * size;
        let scaled: Vec<Frag> = frags
            .iter()
            .map(|f| Frag { pieces: Vec::new(), width: f.width / unit, space: f.space / unit })
            .collect();
        let mut penalties = Penalties::new();
        penalties.overflow_penalty = 1_000_000;
        let widths = points.map(|w| w / unit);
        match wrap_optimal_fit(&scaled, &widths, &penalties) {
            Ok(lines) => lengths(&lines),
            Err(_) => lengths(&wrap_first_fit(frags, &points)),
        }
    } else {
        lengths(&wrap_first_fit(frags, &points))
    };
    let mut start = 0;
    let ranges = lines.into_iter().map(|length| {
        let range = start..start + length;
        start += length;
        range
    });
    ranges.filter(|range| !range.is_empty()).collect()
}

fn lengths(lines: &[&[Frag]]) -> Vec<usize> {
    lines.iter().map(|line| line.len()).collect()
}
