//! The member register.

use super::{HistoryEntry, wire};

wire! {
    /// Which members to list.
    pub struct MemberListInput {
        /// Text in name, card number or id; diacritics do not matter.
        #[serde(default)]
        pub text: String,
        /// `here` (default), `official`, `probationary`, `exempt`, `temp_away`, `temp_here`, `left` or `all`.
        #[serde(default)]
        pub status: String,
        /// First row.
        #[serde(default)]
        pub offset: u32,
        /// At most this many rows; 100 when 0.
        #[serde(default)]
        pub limit: u32,
    }

    /// A page of members in name order.
    pub struct MemberListOutput {
        /// Rows that match.
        pub total: u32,
        /// How many members each status filter would show.
        pub counts: std::collections::BTreeMap<String, u32>,
        /// The page.
        pub rows: Vec<MemberRow>,
    }

    /// One row of the list. Ids are masked.
    pub struct MemberRow {
        /// Member id.
        pub id: String,
        /// Họ và tên.
        pub full_name: String,
        /// Ngày sinh.
        pub born: String,
        /// `male`, `female` or empty.
        pub gender: String,
        /// Số định danh, masked.
        pub personal_id: String,
        /// Số thẻ, masked.
        pub card_no: String,
        /// Ngày vào Đảng.
        pub admitted_on: String,
        /// Ngày chính thức.
        pub official_on: String,
        /// `official` or `probationary`.
        pub class: String,
        /// `active`, `exempt`, `temp_away` …
        pub activity: String,
        /// Chức vụ.
        pub post: String,
    }

    /// A member page.
    pub struct MemberView {
        /// Member id.
        pub id: String,
        /// Person id.
        pub person: String,
        /// Họ và tên.
        pub full_name: String,
        /// `official` or `probationary` today.
        pub class: String,
        /// Activity today.
        pub activity: String,
        /// Fields in the order of the page.
        pub fields: Vec<FieldView>,
        /// Dated events, latest first.
        pub events: Vec<EventView>,
        /// What does not fit together.
        pub findings: Vec<super::Finding>,
        /// Concurrent values that wait for a choice.
        pub conflicts: Vec<super::ConflictView>,
    }

    /// One field of the page.
    pub struct FieldView {
        /// Key, for example `full_name`.
        pub key: String,
        /// `identity`, `origin`, `party`, `work` or `note`.
        pub group: String,
        /// Value as shown; identity numbers are masked.
        pub value: String,
        /// Whether the value is masked until revealed.
        pub masked: bool,
        /// Whether it must be filled.
        pub required: bool,
        /// `text`, `long_text`, `partial_date`, `date`, `digits`, `choice` or `suggested` (a choice that may be typed over).
        pub input: String,
        /// Suggestions, or the choices of `choice`.
        pub options: Vec<String>,
    }

    /// One dated event.
    pub struct EventView {
        /// Event id.
        pub id: String,
        /// Kind word.
        pub kind: String,
        /// Day.
        pub date: String,
        /// Instrument.
        pub instrument: String,
        /// Reason.
        pub reason: String,
        /// Struck by a correction.
        pub struck: bool,
    }

    /// A new member, from typed field values by key.
    pub struct MemberCreateInput {
        /// Typed values by field key; `full_name` is needed.
        pub values: std::collections::BTreeMap<String, String>,
    }

    /// One edited field.
    pub struct MemberEditInput {
        /// Member id.
        pub id: String,
        /// Field key.
        pub field: String,
        /// What was typed.
        pub value: String,
    }

    /// Names a field of a member.
    pub struct MemberFieldInput {
        /// Member id.
        pub id: String,
        /// Field key.
        pub field: String,
    }

    /// A revealed value.
    pub struct Revealed {
        /// The value in full.
        pub value: String,
    }

    /// A new dated event.
    pub struct MemberEventInput {
        /// Member id.
        pub id: String,
        /// Kind word.
        pub kind: String,
        /// Day.
        pub date: String,
        /// Number of the decision.
        #[serde(default)]
        pub instrument: String,
        /// Reason.
        #[serde(default)]
        pub reason: String,
    }

    /// Names an event.
    pub struct MemberEventRef {
        /// Member id.
        pub id: String,
        /// Event id.
        pub event: String,
    }

    /// History of a record.
    pub struct HistoryView {
        /// Entries, latest first.
        pub entries: Vec<HistoryEntry>,
    }
}
