//! `[[track]]` rows of a pack: special tracks, and plain circumstances that conditions ask about.

use crate::rules::sourced;

sourced! {
    /// One row.
    pub struct TrackRow {
        /// Stable key; files keep the answer under it.
        pub key: String,
        /// Tên.
        pub title: String,
        /// A plain circumstance (there is a committee in between, a helper was replaced), not a special track.
        #[serde(default)]
        pub circumstance: bool,
        /// Keys of the papers it asks for.
        #[serde(default)]
        pub papers: Vec<String>,
        /// Keys of the milestones that are consents of others.
        #[serde(default)]
        pub consents: Vec<String>,
        /// Keys of circumstances that come with it.
        #[serde(default)]
        pub implies: Vec<String>,
        /// Keys of tracks it cannot go with.
        #[serde(default)]
        pub excludes: Vec<String>,
        /// Key of the milestone that must have happened for it to fit the moment, when it belongs to one.
        #[serde(default)]
        pub since: Option<String>,
        /// Key of the milestone that must not have happened yet.
        #[serde(default)]
        pub until: Option<String>,
        /// What else it asks, in words.
        #[serde(default)]
        pub asks: Vec<String>,
        /// Reasons for which it is closed, in words.
        #[serde(default)]
        pub never: Vec<String>,
    }
}
