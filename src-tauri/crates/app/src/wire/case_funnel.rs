//! Candidates of a year: the funnel and the targets; what newer rules change; admission.

use super::wire;

wire! {
    /// Which year.
    pub struct CaseFunnelInput {
        /// Year.
        pub year: u32,
    }

    /// The way of all candidates of the cell in a year.
    pub struct CaseFunnel {
        /// Year.
        pub year: u32,
        /// Stages in order, from `listed` to `official`.
        pub stages: Vec<CaseFunnelStage>,
        /// Members of the cell today, official and probationary: what the ratio counts from.
        pub members: u32,
        /// Yearly targets.
        pub targets: Vec<CaseTarget>,
        /// National or provincial orientation in percent of the membership; nothing where the rules give none.
        pub ratio: Option<CaseRatio>,
    }

    /// One stage.
    pub struct CaseFunnelStage {
        /// As `stage` of a row of `case_list`.
        pub key: String,
        /// Files that stand here now.
        pub now: u32,
        /// Files that reached it in the year.
        pub reached: u32,
    }

    /// A target and how far it is done.
    pub struct CaseTarget {
        /// `admissions` (by the day of the decision) or `sympathisers` (by the day of the cell's resolution).
        pub key: String,
        /// How many; nothing when none was given.
        pub target: Option<u32>,
        /// How many so far.
        pub done: u32,
        /// Percent, `66,7`; empty without a target.
        pub percent: String,
        /// The paper that gave it.
        pub instrument: String,
    }

    /// The orientation the rules quote.
    pub struct CaseRatio {
        /// Least percent of the membership a year, `3`.
        pub from: u32,
        /// Most.
        pub to: u32,
        /// Admissions of the year in percent of the membership, `2,9`.
        pub done: String,
        /// Instrument.
        pub cited: String,
        /// `confirmed`, `single` or `uncertain`.
        pub confidence: String,
        /// Remark.
        pub note: String,
    }

    /// Targets of a year.
    pub struct TargetsEditInput {
        /// Year.
        pub year: u32,
        /// `admissions`, `sympathisers` or `instrument`.
        pub field: String,
        /// What was typed; empty takes it back.
        pub value: String,
    }

    /// Open files that keep an older pack than the one in force.
    pub struct CasePackChanges {
        /// The pack in force, in words.
        pub pack_title: String,
        /// Files.
        pub cases: Vec<CasePackChange>,
    }

    /// What the newer pack changes for one file.
    pub struct CasePackChange {
        /// Case id.
        pub id: String,
        /// Họ và tên.
        pub full_name: String,
        /// The pack the file keeps, in words.
        pub pack_title: String,
        /// Limits that differ.
        pub limits: Vec<CaseLimitChange>,
    }

    /// A limit that the newer pack sets otherwise.
    pub struct CaseLimitChange {
        /// Title of the milestone.
        pub milestone: String,
        /// `earliest`, `due`, `extended` or `exact`.
        pub kind: String,
        /// Title of the milestone it counts from.
        pub from: String,
        /// Under the pack the file keeps; nothing when the limit is new.
        pub old: Option<CaseLimitSide>,
        /// Under the newer one; nothing when the limit is gone.
        pub new: Option<CaseLimitSide>,
        /// The limit itself changes, and not only its instrument.
        pub moves: bool,
    }

    /// A limit under one pack.
    pub struct CaseLimitSide {
        /// How much.
        pub amount: u32,
        /// `none`, `days`, `working_days`, `months` or `age_years`.
        pub unit: String,
        /// The day it names for this file, or empty.
        pub date: String,
        /// The article.
        pub cited: String,
        /// `confirmed`, `single` or `uncertain`.
        pub confidence: String,
    }
}
