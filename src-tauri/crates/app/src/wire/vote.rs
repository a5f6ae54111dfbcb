//! Votes of a meeting: who can vote, the count, the papers of a ballot.

use super::wire;

wire! {
    /// A vote.
    pub struct VoteView {
        /// Vote id.
        pub id: String,
        /// Agenda item id.
        pub item: String,
        /// Kind word.
        pub kind: String,
        /// `card` or `ballot`.
        pub method: String,
        /// The question.
        pub title: String,
        /// Case id.
        pub case: String,
        /// For.
        pub votes_for: Option<u32>,
        /// Against.
        pub votes_against: Option<u32>,
        /// Other opinions.
        pub votes_other: Option<u32>,
        /// Why against.
        pub against_reason: String,
        /// Number of the resolution on the person, where no file keeps it.
        pub resolution_no: String,
        /// Whether it has such a number.
        pub has_own_resolution: bool,
        /// When it was taken, `hh:mm`, when known.
        pub at: String,
        /// Which vote on this question it is, from 1.
        pub attempt: u32,
        /// The papers of a secret ballot.
        pub ballots: BallotsView,
        /// The measures a ballot on discipline offers, in its order; none when it is answered with for and against.
        pub measures: Vec<MeasureView>,
        /// Who counts them.
        pub tellers: Vec<TellerView>,
        /// Who belonged to the body, frozen with the count.
        pub voters: Vec<VoterView>,
        /// Base and needed votes.
        pub base: VoteBaseView,
        /// Whether it passes; nothing before it is counted.
        pub passes: Option<bool>,
        /// Percent of the base, for example `84,6`.
        pub percent: String,
        /// The result as it prints.
        pub sentence: String,
        /// What follows, as it prints, when it did not pass.
        pub failure: String,
    }

    /// A member of the body of a vote.
    pub struct VoterView {
        /// Member id.
        pub member: String,
        /// Name.
        pub name: String,
        /// In the room at that moment.
        pub present: bool,
    }

    /// Somebody who counts a ballot.
    pub struct TellerView {
        /// Member id.
        pub member: String,
        /// Name.
        pub name: String,
        /// `head`, `clerk` or `member`.
        pub role: String,
    }

    /// Puts a member into the group that counts a ballot, or takes them out.
    pub struct TellerInput {
        /// Meeting id.
        pub id: String,
        /// Vote id.
        pub vote: String,
        /// Member id.
        pub member: String,
        /// `head`, `clerk` or `member`; out of the group when empty.
        #[serde(default)]
        pub role: String,
    }

    /// The papers of a secret ballot.
    pub struct BallotsView {
        /// Given out.
        #[serde(default)]
        pub issued: Option<u32>,
        /// Came back.
        #[serde(default)]
        pub returned: Option<u32>,
        /// Blank or invalid.
        #[serde(default)]
        pub invalid: Option<u32>,
        /// First count by pile.
        #[serde(default)]
        pub first: PileView,
        /// Second count by pile.
        #[serde(default)]
        pub second: PileView,
    }

    /// One count of a ballot by pile.
    pub struct PileView {
        /// For.
        #[serde(default)]
        pub votes_for: Option<u32>,
        /// Against.
        #[serde(default)]
        pub votes_against: Option<u32>,
        /// Other opinions.
        #[serde(default)]
        pub votes_other: Option<u32>,
        /// Blank or invalid.
        #[serde(default)]
        pub invalid: Option<u32>,
    }

    /// One measure on a ballot on discipline, with its result.
    pub struct MeasureView {
        /// `none`, `reprimand`, `warning`, `dismissal`, `dismissal_all` or `expulsion`.
        pub measure: String,
        /// What it is called on paper.
        pub title: String,
        /// Posts of a dismissal.
        pub posts: String,
        /// Papers marked for it.
        pub votes: Option<u32>,
        /// Its pile in the first count.
        pub first: Option<u32>,
        /// Its pile in the second count.
        pub second: Option<u32>,
        /// Least number of papers that carries it.
        pub needed: u32,
        /// Percent of the base.
        pub percent: String,
        /// Whether it has the votes it takes; nothing before it is counted.
        pub passes: Option<bool>,
    }

    /// One measure to offer, and how many marked it.
    pub struct MeasureInput {
        /// `none`, `reprimand`, `warning`, `dismissal`, `dismissal_all` or `expulsion`.
        pub measure: String,
        /// Posts of a dismissal.
        #[serde(default)]
        pub posts: String,
        /// Papers marked for it.
        #[serde(default)]
        pub votes: Option<u32>,
        /// Its pile in the first count.
        #[serde(default)]
        pub first: Option<u32>,
        /// Its pile in the second count.
        #[serde(default)]
        pub second: Option<u32>,
    }

    /// Who can vote, as a sentence.
    pub struct VoteBaseView {
        /// Kind word.
        pub kind: String,
        /// Base.
        pub base: u32,
        /// Least number of votes that passes.
        pub needed: u32,
        /// `28 chính thức − 2 … = 25; cần từ 17 phiếu`.
        pub sentence: String,
        /// The sentence under the vote when the base is not all official members.
        pub explanation: String,
        /// Instruments with their mark.
        pub source: String,
        /// Whether so many are present that it can pass.
        pub reachable: bool,
    }

    /// A vote, new when `vote` is empty.
    pub struct VoteInput {
        /// Meeting id.
        pub id: String,
        /// Vote id.
        #[serde(default)]
        pub vote: String,
        /// Agenda item id.
        pub item: String,
        /// Kind word.
        pub kind: String,
        /// `card` or `ballot`.
        #[serde(default)]
        pub method: String,
        /// The question.
        pub title: String,
        /// Case id.
        #[serde(default)]
        pub case: String,
        /// For.
        #[serde(default)]
        pub votes_for: Option<u32>,
        /// Against.
        #[serde(default)]
        pub votes_against: Option<u32>,
        /// Other.
        #[serde(default)]
        pub votes_other: Option<u32>,
        /// Why against.
        #[serde(default)]
        pub against_reason: String,
        /// When it was taken, `hh:mm`; left as it is when absent.
        #[serde(default)]
        #[ts(optional)]
        pub at: Option<String>,
        /// Which vote on this question it is, from 1; left as it is when absent.
        #[serde(default)]
        #[ts(optional)]
        pub attempt: Option<u32>,
        /// The papers of a secret ballot; left as they are when absent.
        #[serde(default)]
        #[ts(optional)]
        pub ballots: Option<BallotsView>,
        /// Number of the resolution on the person; left as it is when absent.
        #[serde(default)]
        #[ts(optional)]
        pub resolution_no: Option<String>,
        /// The measures a ballot on discipline offers; left as they are when absent, none when empty.
        #[serde(default)]
        #[ts(optional)]
        pub measures: Option<Vec<MeasureInput>>,
    }
}
