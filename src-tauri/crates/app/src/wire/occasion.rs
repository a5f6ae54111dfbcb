//! What only meetings of one kind have: the topic, the year-end ratings, the congress.

use super::election::ElectionView;
use super::wire;

wire! {
    /// The topic and what became of it.
    pub struct TopicView {
        /// Title.
        pub title: String,
        /// How good the paper is found.
        pub quality: String,
        /// What is taken in to finish it.
        pub adopted: String,
        /// Who finishes it, member id.
        pub finisher: String,
        /// By when.
        pub finish_by: String,
    }

    /// The year-end review.
    pub struct ReviewView {
        /// How many may be proposed as excellent, as the superior fixed it.
        pub quota: Option<u32>,
        /// Ballots given out.
        pub issued: Option<u32>,
        /// Ballots that came back.
        pub returned: Option<u32>,
        /// Invalid ballots.
        pub invalid: Option<u32>,
        /// Ratings, the collective first.
        pub ratings: Vec<RatingView>,
    }

    /// The ballot on one member, or on the cell.
    pub struct RatingView {
        /// Rating id.
        pub id: String,
        /// Member id; empty for the collective.
        pub member: String,
        /// Name as it prints.
        pub name: String,
        /// Hoàn thành xuất sắc nhiệm vụ.
        pub excellent: Option<u32>,
        /// Hoàn thành tốt nhiệm vụ.
        pub good: Option<u32>,
        /// Hoàn thành nhiệm vụ.
        pub fair: Option<u32>,
        /// Không hoàn thành nhiệm vụ.
        pub failed: Option<u32>,
        /// `excellent`, `good`, `fair`, `failed` or empty.
        pub proposed: String,
    }

    /// A rating, new when `rating` is empty.
    pub struct RatingInput {
        /// Meeting id.
        pub id: String,
        /// Rating id.
        #[serde(default)]
        pub rating: String,
        /// Member id; empty for the collective.
        #[serde(default)]
        pub member: String,
        /// Votes for excellent.
        #[serde(default)]
        pub excellent: Option<u32>,
        /// Votes for good.
        #[serde(default)]
        pub good: Option<u32>,
        /// Votes for fair.
        #[serde(default)]
        pub fair: Option<u32>,
        /// Votes for failed.
        #[serde(default)]
        pub failed: Option<u32>,
        /// Level proposed.
        #[serde(default)]
        pub proposed: String,
    }

    /// What a congress says of itself.
    pub struct CongressView {
        /// Lần thứ.
        pub ordinal: String,
        /// Nhiệm kỳ.
        pub term: String,
        /// Member ids in the presidium.
        pub presidium: Vec<String>,
        /// Its ballots in their order.
        pub elections: Vec<ElectionView>,
    }

    /// How a meeting on discipline ended.
    pub struct DisciplineView {
        /// `decided`, `proposed`, `undecided` or empty.
        pub ending: String,
        /// The measure.
        pub measure: String,
        /// The body it goes up to.
        pub body: String,
    }

    /// Seats a member in the presidium, or takes that back.
    pub struct PresidiumInput {
        /// Meeting id.
        pub id: String,
        /// Member id.
        pub member: String,
        /// In the presidium.
        pub seated: bool,
    }

    /// A paper of a meeting besides its minutes.
    pub struct PaperOption {
        /// Form id.
        pub form: String,
        /// What to print it of: the meeting, or a part of it.
        pub record: String,
        /// What it is about; empty when it is about the whole meeting.
        pub about: String,
    }
}
