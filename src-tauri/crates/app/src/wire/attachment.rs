//! Papers of a meeting that came from outside.

use super::wire;

wire! {
    /// A file of a meeting.
    pub struct AttachmentView {
        /// Attachment id.
        pub id: String,
        /// What the minutes call it.
        pub title: String,
        /// The name it came with.
        pub file_name: String,
        /// `pdf`, `png`, `jpeg`, `docx` or `xlsx`.
        pub kind: String,
        /// Its size as people read it: `312 KB`.
        pub size: String,
        /// Who added it.
        pub added_by: String,
        /// When, `dd/mm/yyyy hh:mm`.
        pub added_at: String,
    }

    /// A file that was chosen (`token`) or dropped (`path`, or `token` where the host has no paths).
    pub struct AttachmentAddInput {
        /// Meeting id.
        pub id: String,
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

    /// What the minutes call a file.
    pub struct AttachmentEditInput {
        /// Meeting id.
        pub id: String,
        /// Attachment id.
        pub attachment: String,
        /// The title.
        pub title: String,
    }
}
