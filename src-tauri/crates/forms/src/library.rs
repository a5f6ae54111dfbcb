//! A set of forms with the styles and parts they are built from.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};

use crate::error::FormError;
use crate::form::Form;

/// The forms that ship, inside the program: nothing is looked up at run time.
static BUILTIN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../../assets/forms");

/// A set of forms with their style sheets and parts.
#[derive(Debug)]
pub struct Library {
    sources: BTreeMap<String, String>,
    forms: BTreeMap<String, Form>,
}

impl Library {
    /// The forms that ship.
    ///
    /// # Errors
    /// Only when a shipped form file is wrong, which the tests exclude.
    pub fn builtin() -> Result<Self, FormError> {
        let mut sources = Vec::new();
        collect(&BUILTIN, &mut sources);
        Self::from_sources(sources)
    }

    /// Forms from files: pairs of a path such as `minutes-regular/form.xml`, `styles/hd05-2026.xml` or
    /// `parts/letterhead.xml`, and the text of the file.
    ///
    /// # Errors
    /// [`FormError::Source`] names the file, the line and what is wrong there.
    pub fn from_sources(sources: impl IntoIterator<Item = (String, String)>) -> Result<Self, FormError> {
        let sources: BTreeMap<String, String> = sources.into_iter().collect();
        let find = |path: &str| sources.get(path).map(String::as_str);
        let mut forms = BTreeMap::new();
        for (path, text) in &sources {
            if let Some(id) = path.strip_suffix("/form.xml") {
                forms.insert(id.to_owned(), Form::parse(id, text, &find)?);
            }
        }
        Ok(Self { sources, forms })
    }

    /// These forms with some files replaced or added. The receiver stays as it is, so that both versions of a
    /// form can be shown side by side.
    ///
    /// # Errors
    /// As [`Library::from_sources`].
    pub fn overlaid(&self, files: impl IntoIterator<Item = (String, String)>) -> Result<Self, FormError> {
        let mut sources = self.sources.clone();
        sources.extend(files);
        Self::from_sources(sources)
    }

    /// The form of this id.
    ///
    /// # Errors
    /// [`FormError::UnknownForm`].
    pub fn get(&self, id: &str) -> Result<&Form, FormError> {
        self.forms.get(id).ok_or_else(|| FormError::UnknownForm { id: id.to_owned() })
    }

    /// The form with this printed code, such as `8C-KNĐ`.
    pub fn with_code(&self, code: &str) -> Option<&Form> {
        self.forms.values().find(|form| form.code == code)
    }

    /// All forms, by id.
    pub fn list(&self) -> impl Iterator<Item = &Form> {
        self.forms.values()
    }
}

/// Every text file of an embedded folder, by its path there.
pub(crate) fn collect(dir: &'static Dir<'static>, sources: &mut Vec<(String, String)>) {
    for file in dir.files() {
        if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
            sources.push((path.replace('\\', "/"), text.to_owned()));
        }
    }
    dir.dirs().for_each(|inner| collect(inner, sources));
}
