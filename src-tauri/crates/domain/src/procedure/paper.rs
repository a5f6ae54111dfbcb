//! `[[paper]]` rows of a pack: the papers of a file, where they stand in it, and what dates and outlives them.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::rules::sourced;

/// Who makes a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Maker {
    /// The cell or its committee.
    Cell,
    /// The candidate or probationer.
    Candidate,
    /// The member who introduces or helps.
    Helper,
    /// Another organisation, or a committee above: what the cell prints is a marked draft.
    Others,
}

/// How it comes to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Making {
    /// By hand, where the province says so; a guide sheet prints.
    Handwritten,
    /// By hand or printed, signed by hand.
    Either,
    /// Printed.
    Typed,
    /// Handed over.
    Received,
}

/// The list of papers it belongs to (HD 38-HD/BTCTW, part II.1.1; HD 06-HD/TW pt 8.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Khi xem xét kết nạp vào Đảng.
    A,
    /// Sau khi chi bộ xét, đồng ý.
    B,
    /// Khi được công nhận chính thức.
    C,
    /// Hồ sơ đảng viên kept for life.
    D,
    /// Needed on the way, kept beside the dossier.
    Beside,
}

/// Whether a file must hold it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Needed {
    /// Always, once its milestone has come and `when` holds.
    #[default]
    Always,
    /// Nếu có.
    IfAny,
}

sourced! {
    /// One row.
    pub struct PaperRow {
        /// Stable key, for example `3-KND`; files keep papers under it.
        pub key: String,
        /// Mã mẫu as people write it; empty when it is not known.
        #[serde(default)]
        pub code: String,
        /// Tên.
        pub title: String,
        /// Numbers in the list of Công văn 1361-CV/BTCTW; more than one when the list splits it.
        #[serde(default)]
        pub stt: Vec<u32>,
        /// Who makes it.
        pub maker: Maker,
        /// Who signs, in words.
        pub signs: String,
        /// How it comes to be.
        pub making: Making,
        /// Part of the dossier.
        pub part: Part,
        /// Place in that part.
        #[serde(default)]
        pub place: u32,
        /// Whether the list of papers of a bound dossier names it.
        #[serde(default = "yes")]
        pub indexed: bool,
        /// Certificate of a course: it tells the days of study beside its own.
        #[serde(default)]
        pub course: bool,
        /// Whether a file must hold it.
        #[serde(default)]
        pub needed: Needed,
        /// Tracks that must apply for it to be asked; with `!` in front, must not.
        #[serde(default)]
        pub when: Vec<String>,
        /// One for each introducer or helper.
        #[serde(default)]
        pub each_helper: bool,
        /// Key of the milestone after which it is asked for; without it the milestone it dates tells.
        #[serde(default)]
        pub after: Option<String>,
        /// Key of the milestone its date dates.
        #[serde(default)]
        pub dates: Option<String>,
        /// Key of the milestone the day it came in dates.
        #[serde(default)]
        pub received_dates: Option<String>,
        /// Key of the milestone with which it goes stale.
        #[serde(default)]
        pub stale_with: Option<String>,
        /// Form that prints it, when its id is not the key.
        #[serde(default)]
        pub form: String,
        /// Forms that print it instead, by the track or circumstance that must apply.
        #[serde(default)]
        pub form_when: BTreeMap<String, String>,
    }
}

fn yes() -> bool {
    true
}

impl PaperRow {
    /// Id of the form that prints it in a file with these tracks, as far as a form does.
    pub fn form_of(&self, applies: impl Fn(&str) -> bool) -> &str {
        let special = self.form_when.iter().find(|(track, _)| applies(track));
        match special {
            Some((_, form)) => form,
            None if self.form.is_empty() => &self.key,
            None => &self.form,
        }
    }

    /// Whether the form is one of those that print it.
    pub fn is_printed_by(&self, form: &str) -> bool {
        let own = if self.form.is_empty() { &self.key } else { &self.form };
        own == form || self.form_when.values().any(|other| other == form)
    }

    /// Whether what the cell prints is a draft for others to sign.
    pub fn is_draft_only(&self) -> bool {
        self.maker == Maker::Others
    }
}
