//! The papers of a candidate's file, and the items of its lists.

use super::{BytesRef, CaseSource, wire};

wire! {
    /// The papers a file needs by the pack it keeps and its tracks, in the order of the dossier.
    pub struct CasePapers {
        /// Case id.
        pub id: String,
        /// The pack the file keeps, in words.
        pub pack_title: String,
        /// Lines in order.
        pub lines: Vec<CasePaperLine>,
        /// How many lines are missing, stale or wrong now.
        pub lacking: u32,
        /// The next meeting that can consider the file, `dd/mm/yyyy`; empty when none is known.
        pub next_meeting: String,
        /// Whether no meeting is planned and it is the usual day of the cell.
        pub meeting_usual: bool,
    }

    /// One line of the checklist.
    pub struct CasePaperLine {
        /// Key of the paper in the procedure, for example `3-KND`.
        pub kind: String,
        /// Mã mẫu as people write it; may be empty.
        pub code: String,
        /// Tên.
        pub title: String,
        /// Part of the dossier: `a`, `b`, `c`, `d` or `beside`.
        pub part: String,
        /// Place in that part.
        pub place: u32,
        /// `always` or `if_any`.
        pub needed: String,
        /// `present`, `written` (its text is in the file, the signed paper is not registered), `missing`, `stale`, `wrong`,
        /// `later` (its step has not come) or `none` (nếu có, and there is none).
        pub state: String,
        /// Who makes it: `cell`, `candidate`, `helper` or `others`.
        pub maker: String,
        /// Who signs, in words.
        pub signs: String,
        /// `handwritten`, `either`, `typed` or `received`.
        pub making: String,
        /// It is the certificate of a course: it tells the days of study, too.
        pub course: bool,
        /// Form that prints it; empty when none does.
        pub form: String,
        /// What to print the form of: the case, or the membership that came of it.
        pub record: String,
        /// Guide sheet for what is written by hand; empty when there is none.
        pub guide: String,
        /// The date it carries, or the file has for it.
        pub date: String,
        /// The last day it counts, `dd/mm/yyyy`; empty when it does not go stale.
        pub fresh_until: String,
        /// It goes stale before the next meeting.
        pub stale_by_meeting: bool,
        /// Title of the milestone it waits for or dates; may be empty.
        pub milestone: String,
        /// Key of that milestone; empty when its day is that of no step.
        pub dates: String,
        /// Papers registered, the current ones first, then those that were replaced.
        pub papers: Vec<CasePaperView>,
        /// Where the line comes from.
        pub source: CaseSource,
    }

    /// A registered paper.
    pub struct CasePaperView {
        /// Item id.
        pub id: String,
        /// `current`, `stale`, `wrong` or `superseded`.
        pub state: String,
        /// Số.
        pub number: String,
        /// The date it carries.
        pub date: String,
        /// Who issued it.
        pub issuer: String,
        /// The member it is from, by name.
        pub member: String,
        /// What is wrong with it.
        pub wrong: String,
        /// Where it is.
        pub note: String,
        /// Id of the paper that replaced it; empty when none did.
        pub superseded_by: String,
        /// How many scans are attached.
        pub scans: u32,
    }

    /// The lists of a file.
    pub struct CaseItems {
        /// Case id.
        pub id: String,
        /// Items of every list, in the order they came in; struck ones are left out.
        pub items: Vec<CaseItem>,
        /// Members who can be chosen: those of the cell, by name.
        pub members: Vec<super::MemberOption>,
    }

    /// An item of a list, as typed values.
    ///
    /// - `papers`: `kind`, `origin` (`own`, `received`), `number`, `date`, `received_on`, `issuer`, `studied_from`,
    ///   `studied_to`, `member`, `note`, `wrong`
    /// - `introducers`: `member`, `assigned_on`, `resolution_no`, `known_since`, `replacement`, `probation` (flags: `yes` or
    ///   empty), `strengths`, `weaknesses`, `written_on`, `ended_on`, `ended_reason`
    /// - `remarks`: `year`, `quarter`, `member`, `text`
    /// - `verifications`: `relative` (id in the CV, empty for the candidate), `items`, `body`, `place` (`domestic`,
    ///   `abroad`), `way` (`letter`, `visit`, `exempt`), `number`, `sent_on`, `verifier`, `written_on`, `answered_on`,
    ///   `exempt_reason`
    pub struct CaseItem {
        /// List: `papers`, `introducers`, `remarks` or `verifications`.
        pub list: String,
        /// Item id.
        pub id: String,
        /// Values by field.
        pub values: std::collections::BTreeMap<String, String>,
        /// Name of the member or relative it is about; may be empty.
        pub name: String,
    }

    /// A new item of a list.
    pub struct CaseItemAddInput {
        /// Case id.
        pub id: String,
        /// List, as in [`CaseItem`].
        pub list: String,
        /// Values by field, as in [`CaseItem`].
        #[serde(default)]
        pub values: std::collections::BTreeMap<String, String>,
    }

    /// One edited value of an item.
    pub struct CaseItemEditInput {
        /// Case id.
        pub id: String,
        /// List.
        pub list: String,
        /// Item id.
        pub item: String,
        /// Field, as in [`CaseItem`].
        pub field: String,
        /// What was typed.
        pub value: String,
    }

    /// Names an item of a list.
    pub struct CaseItemRef {
        /// Case id.
        pub id: String,
        /// List.
        pub list: String,
        /// Item id.
        pub item: String,
    }

    /// A paper that takes the place of another; the old one stays in the file.
    pub struct CasePaperSupersedeInput {
        /// Case id.
        pub id: String,
        /// The paper that is replaced.
        pub item: String,
        /// Values of the new one, as of a paper in [`CaseItem`]; its kind is that of the old one.
        #[serde(default)]
        pub values: std::collections::BTreeMap<String, String>,
    }

    /// The dossier as one PDF.
    pub struct CaseDossier {
        /// The PDF.
        pub file: BytesRef,
        /// Its pages.
        pub pages: u32,
        /// Forms that are in it, by code.
        pub forms: Vec<String>,
        /// Scanned pages that are in it.
        pub scans: u32,
        /// Names of scanned files that cannot be bound any more: they are not in it.
        pub left_out: Vec<String>,
        /// Findings that block the final print; with any the volume is marked as a draft.
        pub blocking: u32,
        /// It is marked as a draft.
        pub draft: bool,
    }
}
