//! Keys under which a file keeps papers, milestones and special tracks.

pub(super) const CERTIFICATE: &str = "CN-NTVD";
pub(super) const NEW_MEMBER_CERTIFICATE: &str = "CN-DVM";
pub(super) const APPLICATION: &str = "1-KND";
pub(super) const CV: &str = "2-KND";
pub(super) const INTRODUCTION: &str = "3-KND";
pub(super) const YOUTH_RESOLUTION: &str = "4-KND";
pub(super) const UNION_RESOLUTION: &str = "4A-KND";
pub(super) const OPINIONS: &str = "5-KND";
pub(super) const COMMITTEE_RESOLUTION: &str = "8-KND";
pub(super) const DECISION: &str = "9-KND";
pub(super) const SELF_REVIEW: &str = "10-KND";
pub(super) const HELPER_REMARKS: &str = "11-KND";
pub(super) const RECOGNITION_DECISION: &str = "16-KND";
pub(super) const MEMBER_CV: &str = "1-HSDV";
pub(super) const MEMBER_SHEET: &str = "2-HSDV";
/// Written consent of the provincial standing committee.
pub(super) const PROVINCIAL_CONSENT: &str = "DY-TINH";
/// The cell's resolution that puts somebody on the list of cảm tình Đảng.
pub(super) const LIST_RESOLUTION: &str = "NQ-CTD";
/// The paper that allows the procedure to begin.
pub(super) const PERMISSION_PAPER: &str = "TB-LTT";
/// Giấy chứng nhận người vào Đảng đang trong thời gian được giúp đỡ, of a candidate who moves.
pub(super) const MOVE_CERTIFICATE: &str = "CN-GDXX";
/// The letter with a file the cell has resolved on.
pub(super) const MOVE_RESOLVED: &str = "CV-CDCS";
/// The letter of the committee that had the file.
pub(super) const MOVE_FORWARDED: &str = "CV-CDTQ";
/// Letters with a decision: inside the same committee, and beyond it.
pub(super) const MOVE_DECIDED: [&str; 2] = ["CV-CDQD", "CV-CDNG"];

pub(super) const SYMPATHISER: &str = "list-resolution";
pub(super) const PERMISSION: &str = "procedure-allowed";
pub(super) const FORWARDED: &str = "sent-up";
pub(super) const CEREMONY: &str = "ceremony";
pub(super) const MOVED: &str = "move-decided";

/// When a candidate for readmission left the Party, and when a conviction was cleared.
pub(super) const LEFT: &str = "left-party";
pub(super) const CLEARED: &str = "conviction-cleared";

pub(super) const PROBATIONER_MOVED: &str = "probationer-moved";
pub(super) const MINOR_CRIME: &str = "minor-crime";
pub(crate) const READMISSION: &str = "readmission";
pub(super) const RELIGION: &str = "religious";
pub(crate) const FOREIGN_SPOUSE: &str = "foreign-spouse";
pub(super) const CHINESE: &str = "chinese";
pub(super) const OWNER: &str = "business-owner";
pub(super) const MINORITY: &str = "ethnic-minority";
/// Tracks of people for whom less schooling will do (QĐ 294-QĐ/TW pt 1.2).
pub(super) const LESS_SCHOOLING: [&str; 2] = [SCHOOLING_AREA, VILLAGE_ELDER];
pub(super) const SCHOOLING_AREA: &str = "schooling-area";
pub(super) const VILLAGE_ELDER: &str = "village-elder";
pub(super) const OVER_AGE: &str = "over-age";
/// The circumstance that comes with every track of a candidate who moves.
pub(super) const ON_THE_MOVE: &str = "moved";
