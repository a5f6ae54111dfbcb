//! When a row holds: which tracks must apply, and which must not.

/// Tracks of a procedure as bits, in the order of its rows.
pub(super) type Marks = u64;

/// The most tracks one procedure can have.
pub(super) const MOST: usize = 64;

/// Tracks a condition asks for and forbids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Condition {
    /// All of these apply.
    pub must: Marks,
    /// None of these does.
    pub must_not: Marks,
}

impl Condition {
    /// Reads `when`; the word no track has, if there is one.
    pub fn read<'a>(when: &'a [String], tracks: &[&str]) -> Result<Self, &'a str> {
        let mut condition = Self::default();
        for word in when {
            let (side, key) = match word.strip_prefix('!') {
                Some(key) => (&mut condition.must_not, key),
                None => (&mut condition.must, word.as_str()),
            };
            let place = tracks.iter().position(|track| *track == key).ok_or(key)?;
            *side |= bit(place);
        }
        Ok(condition)
    }

    /// Whether it holds for a file with these tracks.
    pub fn holds(self, marks: Marks) -> bool {
        marks & self.must == self.must && marks & self.must_not == 0
    }
}

/// The bit of the track at `place`.
pub(super) fn bit(place: usize) -> Marks {
    u32::try_from(place).ok().and_then(|place| 1_u64.checked_shl(place)).unwrap_or(0)
}
