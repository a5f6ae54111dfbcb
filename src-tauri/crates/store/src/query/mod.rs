//! What the screens ask: lists from the index and search.

mod cases;
mod columns;
mod directory;
mod meetings;
mod members;
mod postings;
mod resolutions;
mod search;
mod tasks;

pub use cases::CaseRow;
pub(crate) use directory::MemberDirectory;
pub use meetings::MeetingRow;
pub use members::{MemberKey, MemberOrder, MemberQuery, MemberRow, MemberStanding, Page};
pub use postings::PostingRow;
pub use resolutions::ResolutionRow;
pub use search::SearchHit;
pub use tasks::{TaskQuery, TaskRow};
