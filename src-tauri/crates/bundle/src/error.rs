//! Why a bundle or a card is refused, or could not be written.

use std::fmt;
use std::io;

use crate::json::JsonFault;

/// Result of everything in this crate.
pub type Result<T, E = BundleError> = std::result::Result<T, E>;

/// Which of the layers below the manifest does not keep to the format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layer {
    /// age: the encryption.
    Envelope,
    /// zstd: the compression.
    Packing,
    /// tar: the archive.
    Archive,
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Envelope => "age",
            Self::Packing => "zstd",
            Self::Archive => "tar",
        })
    }
}

/// How a part differs from what the manifest announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartFault {
    /// Another part stands in its place, or none.
    Order,
    /// It has another length.
    Length,
    /// It has other bytes.
    Hash,
    /// It holds more or fewer items.
    Count,
}

impl fmt::Display for PartFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Order => "another part, or none, stands in its place",
            Self::Length => "its length is another",
            Self::Hash => "its bytes are others",
            Self::Count => "the number of its items is another",
        })
    }
}

/// Every way in which reading or writing a bundle fails. The advice for each lives in the catalogues.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// What was being read failed: a stick pulled out, a broken disk.
    #[error("the source could not be read to its end: {source}")]
    Source {
        /// What the system said.
        source: io::Error,
    },
    /// What was being written failed: a full disk, a stick pulled out.
    #[error("the bundle could not be written: {source}")]
    Sink {
        /// What the system said.
        source: io::Error,
    },
    /// A part was not the same when it was read the second time.
    #[error("{path} changed while it was being written")]
    SourceChanged {
        /// Path of the part.
        path: String,
    },
    /// The operating system gave no randomness.
    #[error("no randomness from the operating system")]
    NoRandomness,
    /// Not an age file at all.
    #[error("this is no bundle")]
    NotABundle,
    /// An age file as text, which e-mail programs and people like to reformat.
    #[error("the bundle was turned into text (armour)")]
    Armoured,
    /// The file was cut off or changed on its way; its encryption does not hold.
    #[error("the file was cut off or changed on its way: {detail}")]
    Damaged {
        /// What does not fit.
        detail: String,
    },
    /// None of the keys opens it: it was made for somebody else.
    #[error("none of the keys here opens it")]
    OtherKey,
    /// It opens with a phrase, and none was given.
    #[error("it opens with a phrase")]
    NeedsPhrase,
    /// It opens with a key, and a phrase was given.
    #[error("it opens with a key, not with a phrase")]
    NeedsNoPhrase,
    /// The phrase is another one's.
    #[error("the phrase does not open it")]
    WrongPhrase,
    /// A word of the phrase is not in the list.
    #[error("the phrase is mistyped from `{from}`")]
    PhraseMistyped {
        /// The text from the first word that is not in the list.
        from: String,
    },
    /// Words of the phrase are missing or left over.
    #[error("the phrase has {words} words instead of ten")]
    PhraseLength {
        /// How many were typed.
        words: usize,
    },
    /// It asks for more work than is acceptable before it can be opened.
    #[error("it asks for too much work to open (scrypt 2^{log_n})")]
    TooMuchWork {
        /// Work factor asked for.
        log_n: u32,
    },
    /// A newer version of the program made it.
    #[error("made by a newer version ({found})")]
    Newer {
        /// The format or the requirement that is not known.
        found: String,
    },
    /// A layer does not keep to the format, although it arrived as it was made.
    #[error("the {layer} layer does not keep to the format: {detail}")]
    Malformed {
        /// Which one.
        layer: Layer,
        /// What does not fit.
        detail: String,
    },
    /// A JSON text does not keep to the format.
    #[error("{place}: {fault}")]
    Json {
        /// Where, for example `manifest.json sender.device.id`.
        place: String,
        /// What does not fit.
        fault: JsonFault,
    },
    /// The signature is not one of the key that the manifest or the card names.
    #[error("the signature is not the sender's")]
    Forged,
    /// It opens, and is meant for somebody else all the same.
    #[error("it is meant for {receivers}")]
    NotForMe {
        /// Names of the receivers.
        receivers: String,
    },
    /// The key that signed is not that of a confirmed card or of an active machine.
    #[error("the key of {sender} is not confirmed here")]
    NotBelieved {
        /// Who claims to have signed.
        sender: String,
    },
    /// Kind, receivers, parts and their contents do not fit together.
    #[error("the manifest contradicts itself: {detail}")]
    Misfit {
        /// What does not fit.
        detail: String,
    },
    /// It is larger than anything of its sort is.
    #[error("too large: {what}, at most {most}")]
    TooLarge {
        /// What exceeds its limit.
        what: &'static str,
        /// The limit.
        most: u64,
    },
    /// A part is not the one that was signed.
    #[error("{path} is not the part that was signed: {fault}")]
    PartDiffers {
        /// Path of the part.
        path: String,
        /// How.
        fault: PartFault,
    },
    /// An item of a part cannot be read.
    #[error("item {place} of {path}: {detail}")]
    Item {
        /// Path of the part.
        path: String,
        /// Which one, from 1.
        place: u64,
        /// What does not fit.
        detail: String,
    },
    /// A key, a recipient or an identity is none.
    #[error("not a key: {detail}")]
    NotAKey {
        /// What it should have been.
        detail: &'static str,
    },
}

impl BundleError {
    /// Every code of [`code`](Self::code).
    pub const CODES: &'static [&'static str] = &[
        "bundle_source",
        "bundle_sink",
        "bundle_source_changed",
        "bundle_no_randomness",
        "bundle_not_one",
        "bundle_armoured",
        "bundle_damaged",
        "bundle_other_key",
        "bundle_needs_phrase",
        "bundle_needs_no_phrase",
        "bundle_wrong_phrase",
        "bundle_phrase_mistyped",
        "bundle_phrase_length",
        "bundle_too_much_work",
        "bundle_newer",
        "bundle_malformed",
        "bundle_json",
        "bundle_forged",
        "bundle_not_for_me",
        "bundle_not_believed",
        "bundle_misfit",
        "bundle_too_large",
        "bundle_part_differs",
        "bundle_item",
        "bundle_not_a_key",
    ];

    /// Stable name of the kind of error, under which the catalogues keep its text and advice.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Source { .. } => "bundle_source",
            Self::Sink { .. } => "bundle_sink",
            Self::SourceChanged { .. } => "bundle_source_changed",
            Self::NoRandomness => "bundle_no_randomness",
            Self::NotABundle => "bundle_not_one",
            Self::Armoured => "bundle_armoured",
            Self::Damaged { .. } => "bundle_damaged",
            Self::OtherKey => "bundle_other_key",
            Self::NeedsPhrase => "bundle_needs_phrase",
            Self::NeedsNoPhrase => "bundle_needs_no_phrase",
            Self::WrongPhrase => "bundle_wrong_phrase",
            Self::PhraseMistyped { .. } => "bundle_phrase_mistyped",
            Self::PhraseLength { .. } => "bundle_phrase_length",
            Self::TooMuchWork { .. } => "bundle_too_much_work",
            Self::Newer { .. } => "bundle_newer",
            Self::Malformed { .. } => "bundle_malformed",
            Self::Json { .. } => "bundle_json",
            Self::Forged => "bundle_forged",
            Self::NotForMe { .. } => "bundle_not_for_me",
            Self::NotBelieved { .. } => "bundle_not_believed",
            Self::Misfit { .. } => "bundle_misfit",
            Self::TooLarge { .. } => "bundle_too_large",
            Self::PartDiffers { .. } => "bundle_part_differs",
            Self::Item { .. } => "bundle_item",
            Self::NotAKey { .. } => "bundle_not_a_key",
        }
    }

    /// Whether trying again may help: reading or writing failed, not what was read.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        matches!(
            self,
            Self::Source { .. } | Self::Sink { .. } | Self::SourceChanged { .. } | Self::NoRandomness
        )
    }

    pub(crate) fn misfit(detail: impl Into<String>) -> Self {
        Self::Misfit { detail: detail.into() }
    }

    pub(crate) fn archive(detail: impl Into<String>) -> Self {
        Self::Malformed { layer: Layer::Archive, detail: detail.into() }
    }

    pub(crate) fn packing(detail: impl Into<String>) -> Self {
        Self::Malformed { layer: Layer::Packing, detail: detail.into() }
    }
}
