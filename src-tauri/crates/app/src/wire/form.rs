//! Previewing and printing forms.

use super::{BytesRef, CaseFinding, wire};

wire! {
    /// Forms that a record prints.
    pub struct FormListInput {
        /// `cell`, `member`, `meeting` or `case`.
        pub kind: String,
    }

    /// The forms.
    pub struct FormListOutput {
        /// Forms in order.
        pub forms: Vec<FormInfo>,
    }

    /// A form.
    pub struct FormInfo {
        /// Id, for example `6-KND`.
        pub id: String,
        /// Code the cell prints it under, for example `8C-KNĐ`; empty when it has none.
        pub code: String,
        /// Title.
        pub title: String,
        /// Confidence word: `confirmed`, `single`, `uncertain` or `reconstructed`.
        pub confidence: String,
    }

    /// What to lay out.
    pub struct FormInput {
        /// Form id.
        pub form: String,
        /// Record id; empty for forms of the whole cell.
        #[serde(default)]
        pub id: String,
    }

    /// The pages as they will print.
    pub struct FormPreview {
        /// Title.
        pub title: String,
        /// One SVG document a page.
        pub pages: Vec<String>,
        /// The same blocks as HTML for a screen reader.
        pub html: String,
        /// What is missing.
        pub gaps: Vec<FormGap>,
        /// Findings in the candidate's file that keep the paper a marked draft until they are mended or let pass.
        pub blocking: Vec<CaseFinding>,
        /// Whether the form's wording still has to be compared with the official one.
        pub unverified: bool,
        /// Whether an editable copy may be handed out.
        pub editable: bool,
        /// Whether another body issues and signs it: it comes out as a marked draft only.
        pub signed_by_others: bool,
        /// Whether a score sheet can go out with it in the same file.
        pub with_score: bool,
    }

    /// A form as plain text, to paste elsewhere.
    pub struct FormText {
        /// Title.
        pub title: String,
        /// Its paragraphs, one a line.
        pub text: String,
        /// What is missing; its place says so in the text.
        pub gaps: Vec<FormGap>,
    }

    /// A missing value.
    pub struct FormGap {
        /// Path in the form's data.
        pub path: String,
        /// What is missing, in Vietnamese.
        pub label: String,
    }

    /// What to print.
    pub struct FormPrintInput {
        /// Form id.
        pub form: String,
        /// Record id.
        #[serde(default)]
        pub id: String,
        /// Print with gaps, marked as a draft.
        #[serde(default)]
        pub draft: bool,
    }

    /// A printed form.
    pub struct FormPrinted {
        /// The PDF.
        pub file: BytesRef,
        /// Pages.
        pub pages: u32,
        /// Findings for which it came out as a marked draft.
        pub blocking: u32,
    }

    /// An editable copy of a form.
    pub struct FormCopied {
        /// The Word file.
        pub file: BytesRef,
        /// Findings for which it came out as a marked draft.
        pub blocking: u32,
    }
}
