//! The forms of the whole country, and of each province that lays its own over them.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};

use crate::error::FormError;
use crate::library::{Library, collect};

/// The local forms that ship: a folder for each overlay, with the paths they replace or add.
static LOCAL: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../../assets/forms-local");

/// Every library a cell can print from.
#[derive(Debug)]
pub struct Libraries {
    central: Library,
    local: BTreeMap<String, Library>,
}

impl Libraries {
    /// The libraries that ship.
    ///
    /// # Errors
    /// Only when a shipped file is wrong, which the tests exclude.
    pub fn builtin() -> Result<Self, FormError> {
        let mut files = Vec::new();
        collect(&LOCAL, &mut files);
        let mut overlays: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        for (path, text) in files {
            if let Some((overlay, path)) = path.split_once('/') {
                overlays.entry(overlay.to_owned()).or_default().push((path.to_owned(), text));
            }
        }
        overlays
            .into_iter()
            .try_fold(Self::central_only()?, |libraries, (overlay, files)| libraries.with(&overlay, files))
    }

    /// The forms of the whole country alone.
    ///
    /// # Errors
    /// As [`Library::builtin`].
    pub fn central_only() -> Result<Self, FormError> {
        Ok(Self { central: Library::builtin()?, local: BTreeMap::new() })
    }

    /// With more files laid over the forms of `overlay`, or over the central ones when it has none yet.
    ///
    /// # Errors
    /// As [`Library::from_sources`].
    pub fn with(
        mut self,
        overlay: &str,
        files: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, FormError> {
        let library = self.find(overlay).unwrap_or(&self.central).overlaid(files)?;
        self.local.insert(overlay.to_owned(), library);
        Ok(self)
    }

    /// The forms of the whole country.
    pub fn central(&self) -> &Library {
        &self.central
    }

    /// The forms of an overlay, where it has any of its own.
    pub fn find(&self, overlay: &str) -> Option<&Library> {
        self.local.get(overlay)
    }

    /// Overlays with forms of their own, by id.
    pub fn overlays(&self) -> impl Iterator<Item = &str> {
        self.local.keys().map(String::as_str)
    }
}
