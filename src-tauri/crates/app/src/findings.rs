//! Findings of the rules on their way to the screen.

use sochibo_domain::checks::Gap;

use crate::wire::Finding;

/// A gap as the screen lists it.
pub(crate) fn of_gap(gap: Gap) -> Finding {
    Finding {
        code: gap.code.to_owned(),
        severity: gap.severity.as_str().to_owned(),
        params: gap.params.into_iter().map(|(key, value)| (key.to_owned(), value)).collect(),
        target: gap.target,
    }
}
