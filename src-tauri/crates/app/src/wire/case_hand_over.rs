//! Handing the dossier over, and the receipt for it.

use super::{BytesRef, CaseRemoval, wire};

wire! {
    /// What a file handed over, and what it can hand over now.
    pub struct CaseHandOvers {
        /// Case id.
        pub id: String,
        /// Those that count, the latest first.
        pub handed: Vec<CaseHandOver>,
        /// Papers the file has, in the order of the dossier.
        pub papers: Vec<CaseHandable>,
        /// Findings that block a hand-over.
        pub blocking: u32,
        /// What the file would be handed over for now: `admission` or `recognition`.
        pub step: String,
        /// Who hands over: the secretary of the cell.
        pub by: String,
        /// With which post.
        pub by_post: String,
        /// To whom: the level above.
        pub to_body: String,
        /// Today, `dd/mm/yyyy`.
        pub today: String,
        /// Whether the sensitive parts can leave this machine.
        pub removal: CaseRemoval,
    }

    /// A paper that can be handed over.
    pub struct CaseHandable {
        /// Key of the paper in the procedure.
        pub kind: String,
        /// Id of the registered paper; empty for one that is written in the file and not registered.
        pub item: String,
        /// Mã mẫu and tên.
        pub title: String,
        /// Số.
        pub number: String,
        /// The date it carries.
        pub date: String,
        /// What it is handed over for: `admission`, `recognition` or `other`.
        pub step: String,
        /// How many scans are attached.
        pub scans: u32,
        /// When it was last handed over, `dd/mm/yyyy`; empty for one that was not.
        pub handed_on: String,
    }

    /// A hand-over that counts.
    pub struct CaseHandOver {
        /// Id; what prints it is `<case>:<id>`.
        pub id: String,
        /// `admission`, `recognition` or `other`.
        pub step: String,
        /// When, `dd/mm/yyyy`.
        pub on: String,
        /// Who handed over, with the post.
        pub by: String,
        /// Who took it, with the post.
        pub to: String,
        /// For which organisation.
        pub to_body: String,
        /// The papers in order.
        pub papers: Vec<CaseHanded>,
        /// Sheets of all papers.
        pub sheets: u32,
        /// Check code of the dossier as one PDF; empty when none was bound.
        pub code: String,
        /// Its SHA-256.
        pub sha256: String,
        /// Its pages.
        pub pages: u32,
        /// Ghi chú.
        pub note: String,
        /// When the receiver confirmed, `dd/mm/yyyy`; empty before that.
        pub received_on: String,
        /// Who signed the receipt.
        pub received_by: String,
        /// Number of the receipt.
        pub receipt_no: String,
    }

    /// A paper that was handed over.
    pub struct CaseHanded {
        /// Tên.
        pub title: String,
        /// Số.
        pub number: String,
        /// The date it carries.
        pub date: String,
        /// Số tờ.
        pub sheets: u32,
        /// A copy; otherwise the original.
        pub copy: bool,
    }

    /// A new hand-over.
    pub struct CaseHandOverInput {
        /// Case id.
        pub id: String,
        /// `admission`, `recognition` or `other`.
        pub step: String,
        /// When.
        pub on: String,
        /// Who hands over.
        pub by: String,
        /// With which post.
        pub by_post: String,
        /// Who takes it.
        pub to_name: String,
        /// With which post.
        pub to_post: String,
        /// For which organisation.
        pub to_body: String,
        /// The papers in order.
        pub papers: Vec<CaseHandedInput>,
        /// Ghi chú.
        #[serde(default)]
        pub note: String,
    }

    /// A paper to hand over.
    pub struct CaseHandedInput {
        /// Key of the paper in the procedure; empty for one that the procedure does not name.
        pub kind: String,
        /// Id of the registered paper, if it is one.
        #[serde(default)]
        pub item: String,
        /// Tên of a paper that the procedure does not name.
        #[serde(default)]
        pub title: String,
        /// Số tờ, as typed.
        pub sheets: String,
        /// A copy; otherwise the original.
        #[serde(default)]
        pub copy: bool,
    }

    /// What a hand-over came to.
    pub struct CaseHandedOver {
        /// Its id.
        pub id: String,
        /// The dossier whose hash it keeps; nothing when the cell prints none of its papers.
        pub dossier: Option<BytesRef>,
    }

    /// The receiver's receipt.
    pub struct CaseReceiptInput {
        /// Case id.
        pub id: String,
        /// Id of the hand-over.
        pub item: String,
        /// Its date.
        pub on: String,
        /// Who signed it.
        pub by: String,
        /// Its number; may be empty.
        #[serde(default)]
        pub number: String,
    }

    /// Strikes a hand-over that was written down by mistake.
    pub struct CaseHandOverStrike {
        /// Case id.
        pub id: String,
        /// Id of the hand-over.
        pub item: String,
        /// Why; must not be empty.
        pub reason: String,
    }
}
