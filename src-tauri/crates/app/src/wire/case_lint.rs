//! What is wrong in a candidate's file.

use super::wire;

wire! {
    /// Findings of the checks in force.
    pub struct CaseLint {
        /// Case id.
        pub id: String,
        /// Findings: what blocks first, then warnings, then what was let pass.
        pub findings: Vec<CaseFinding>,
        /// How many block.
        pub blocking: u32,
        /// How many warn.
        pub warning: u32,
        /// How many were let pass.
        pub let_pass: u32,
    }

    /// One finding.
    pub struct CaseFinding {
        /// Id of the check, `V01` … `V38`.
        pub id: String,
        /// Stable code of what was found.
        pub code: String,
        /// `block`, `warn`, or `note` for what was let pass.
        pub severity: String,
        /// Values the texts of the code mention.
        pub params: std::collections::BTreeMap<String, String>,
        /// What the check looks at, in words.
        pub title: String,
        /// What was found, in Vietnamese; the catalogues word the code in both languages.
        pub what: String,
        /// Why it matters: the rule in words.
        pub why: String,
        /// The article, for example `HD 06-HD/TW, điểm 5.4b`; empty when no instrument says so.
        pub source: String,
        /// `confirmed`, `single` or `uncertain`.
        pub confidence: String,
        /// Remark of the rules.
        pub note: String,
        /// What to do.
        pub fix: String,
        /// The field to go to: a key of `case_edit`, `papers/<id>/<field>`, `introducers/<id>/<field>`,
        /// `verifications/<id>/<field>`, `milestones/actual/<key>`, `person/<field>`, `cv/<path>`, or the name of a list.
        pub field: String,
        /// A person may let it pass with a reason (`case_override`).
        pub can_pass: bool,
        /// The decision to let it pass.
        pub let_pass: Option<CaseLetPass>,
    }

    /// A decision to let a blocking finding pass.
    pub struct CaseLetPass {
        /// Id of the decision, for `case_override_strike`.
        pub item: String,
        /// Why.
        pub reason: String,
        /// Who decided.
        pub by: String,
        /// When, `dd/mm/yyyy`.
        pub on: String,
    }

    /// Lets a blocking finding pass.
    pub struct CaseOverrideInput {
        /// Case id.
        pub id: String,
        /// Id of the check, `V07`.
        pub check: String,
        /// The finding's field.
        pub field: String,
        /// Why; must not be empty.
        pub reason: String,
    }

    /// Takes such a decision back.
    pub struct CaseOverrideRef {
        /// Case id.
        pub id: String,
        /// Id of the decision.
        pub item: String,
    }
}
