//! Scans of the papers in a candidate's file.

use super::wire;

wire! {
    /// The scans of a file, by paper.
    pub struct ScanList {
        /// Whether files of members may be kept on this machine. Until then the list is empty.
        pub allowed: bool,
        /// Papers that have scans.
        pub papers: Vec<ScannedPaper>,
    }

    /// The scans of one paper.
    pub struct ScannedPaper {
        /// Item id of the paper.
        pub paper: String,
        /// The files as they came, in the order they were added.
        pub files: Vec<ScanFile>,
        /// Their pages in order; struck ones too.
        pub pages: Vec<ScanPageView>,
    }

    /// A file as it came.
    pub struct ScanFile {
        /// Id.
        pub id: String,
        /// The name it came with.
        pub name: String,
        /// `pdf`, `png` or `jpeg`.
        pub kind: String,
        /// Its size as people read it: `312 KB`.
        pub size: String,
        /// Who added it.
        pub added_by: String,
        /// When, `dd/mm/yyyy hh:mm`.
        pub added_at: String,
    }

    /// A page.
    pub struct ScanPageView {
        /// Id.
        pub id: String,
        /// Id of the file it comes from.
        pub scan: String,
        /// Name of that file.
        pub file: String,
        /// Page of the file, counted from 1.
        pub number: u32,
        /// Quarter turns to the right, 0 to 3.
        pub turns: u32,
        /// Neither printed nor counted.
        pub struck: bool,
        /// A picture, on which work is done; a page of a PDF is bound as it is.
        pub picture: bool,
        /// Lines are laid level.
        pub straighten: bool,
        /// What is around the sheet is cut away.
        pub crop: bool,
        /// Without colours.
        pub grey: bool,
        /// Changes with what is shown of the page.
        pub version: String,
        /// What a person should know about it.
        pub findings: Vec<ScanFinding>,
    }

    /// Something a person should know about a page.
    pub struct ScanFinding {
        /// `low_dpi`, `dark`, `blurred`, `not_a4` or `large`.
        pub code: String,
        /// Dots per inch, lightness of 255, sharpness in percent, nothing, megabytes.
        pub measure: u32,
    }

    /// A file that was chosen (`token`) or dropped (`path`, or `token` where the host has no paths), for a line of the
    /// checklist.
    pub struct ScanAddInput {
        /// Case id.
        pub id: String,
        /// Key of the line, for example `3-KND`.
        pub kind: String,
        /// Item id of the paper it is a scan of; empty for the one the line has, which is registered when it has none.
        #[serde(default)]
        pub paper: String,
        /// Token of a chosen file.
        #[serde(default)]
        pub token: String,
        /// Path of a dropped file.
        #[serde(default)]
        pub path: String,
        /// File name, where the token does not tell it.
        #[serde(default)]
        pub name: String,
    }

    /// What was taken in.
    pub struct ScanAdded {
        /// Item id of the paper.
        pub paper: String,
        /// Id of the file.
        pub scan: String,
        /// Its pages.
        pub pages: u32,
        /// What a person should know about them.
        pub findings: Vec<ScanFinding>,
    }

    /// Names a file of a paper.
    pub struct ScanRef {
        /// Case id.
        pub id: String,
        /// Item id of the paper.
        pub paper: String,
        /// Id of the file.
        pub scan: String,
    }

    /// Names a page of a paper.
    pub struct ScanPageRef {
        /// Case id.
        pub id: String,
        /// Item id of the paper.
        pub paper: String,
        /// Id of the page.
        pub page: String,
    }

    /// One change of a page. Fields: `turn` (`left` or `right`), `before` (the page it goes before, empty for the end),
    /// `straighten`, `crop`, `grey` (`yes` or empty), `struck` (`yes` or empty).
    pub struct ScanPageInput {
        /// Case id.
        pub id: String,
        /// Item id of the paper.
        pub paper: String,
        /// Id of the page.
        pub page: String,
        /// Field.
        pub field: String,
        /// Value.
        pub value: String,
    }
}
