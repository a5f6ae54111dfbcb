//! What a host lends the core: the time and fresh ids. Tests lend fixed ones.

use uuid::Uuid;

use crate::date::CivilDate;

/// Tells the time. Nothing is ordered by it; it only labels what people did.
pub trait Clock: Send + Sync {
    /// Milliseconds since 1970-01-01T00:00Z.
    fn now_ms(&self) -> i64;

    /// Today's date in Vietnam (UTC+7, no summer time), wherever the laptop believes it is.
    fn today(&self) -> CivilDate {
        CivilDate::from_unix_ms(self.now_ms())
    }
}

/// Hands out ids. Real ones are UUID v7.
pub trait Ids: Send + Sync {
    /// A fresh id, never returned before.
    fn new_id(&self) -> Uuid;
}
