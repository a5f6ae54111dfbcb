//! Verification of a candidate's record with the committees that know the person and the family (HD 06-HD/TW pt 3.4).

use autosurgeon::{Hydrate, Reconcile};
use serde::{Deserialize, Serialize};

use crate::date::CivilDate;
use crate::id::MemberId;
use crate::stored::word_enum;

word_enum! {
    /// Where the committee asked is.
    VerificationPlace {
        /// Trong nước.
        Domestic = "domestic",
        /// Ngoài nước.
        Abroad = "abroad",
    } default Domestic
}

word_enum! {
    /// How it is asked.
    VerificationWay {
        /// Công văn đề nghị thẩm tra.
        Letter = "letter",
        /// A member is sent with a letter of introduction.
        Visit = "visit",
        /// Not asked, for a reason the rules name.
        Exempt = "exempt",
    } default Letter
}

/// One request, or why none is needed. Conclusions on political matters stay in their own papers: here is only when.
#[derive(Debug, Clone, PartialEq, Eq, Default, Reconcile, Hydrate, Serialize, Deserialize)]
pub struct Verification {
    /// The relative's id in the CV; empty for the candidate.
    pub relative: String,
    /// Which items of the CV, in words.
    pub items: String,
    /// The committee asked.
    pub body: String,
    /// Where it is.
    pub place: VerificationPlace,
    /// How.
    pub way: VerificationWay,
    /// Number of the letter.
    pub number: String,
    /// When it was sent.
    pub sent_on: Option<CivilDate>,
    /// Who was sent.
    pub verifier: Option<MemberId>,
    /// When item 24 was written there.
    pub written_on: Option<CivilDate>,
    /// When the answer came back.
    pub answered_on: Option<CivilDate>,
    /// Why none is needed.
    pub exempt_reason: String,
    /// Struck by a correction.
    pub struck: bool,
}
