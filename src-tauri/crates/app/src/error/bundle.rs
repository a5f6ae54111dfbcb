//! What was wrong with a bundle or a card, as values for its text.

use std::collections::BTreeMap;

use sochibo_bundle::BundleError;

use super::WireSeverity;
use super::translate::{many, one};

/// The values that the text of the error mentions.
pub(super) fn bundle(error: &BundleError) -> BTreeMap<String, String> {
    match error {
        BundleError::Source { source } | BundleError::Sink { source } => one("detail", source.to_string()),
        BundleError::SourceChanged { path } => one("path", path.clone()),
        BundleError::Damaged { detail } | BundleError::Misfit { detail } => one("detail", detail.clone()),
        BundleError::NotAKey { detail } => one("detail", (*detail).to_owned()),
        BundleError::PhraseMistyped { from } => one("from", from.clone()),
        BundleError::PhraseLength { words } => one("words", words.to_string()),
        BundleError::TooMuchWork { log_n } => one("work", log_n.to_string()),
        BundleError::Newer { found } => one("found", found.clone()),
        BundleError::Malformed { layer, detail } => one("detail", format!("{layer}: {detail}")),
        BundleError::Json { place, fault } => one("detail", format!("{place}: {fault}")),
        BundleError::NotForMe { receivers } => one("receivers", receivers.clone()),
        BundleError::NotBelieved { sender } => one("sender", sender.clone()),
        BundleError::TooLarge { what, most } => {
            many([("what", (*what).to_owned()), ("most", most.to_string())])
        }
        BundleError::PartDiffers { path, fault } => {
            many([("path", path.clone()), ("detail", fault.to_string())])
        }
        BundleError::Item { path, place, detail } => {
            many([("path", path.clone()), ("place", place.to_string()), ("detail", detail.clone())])
        }
        BundleError::NoRandomness
        | BundleError::NotABundle
        | BundleError::Armoured
        | BundleError::OtherKey
        | BundleError::NeedsPhrase
        | BundleError::NeedsNoPhrase
        | BundleError::WrongPhrase
        | BundleError::Forged => BTreeMap::new(),
    }
}

/// Reading or writing may work the next time; a file that is refused stays refused.
pub(super) fn severity(error: &BundleError) -> WireSeverity {
    if error.is_passing() { WireSeverity::Failed } else { WireSeverity::Refused }
}
