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
pub(super) const PROVINCIAL_CONSENT: &str = "provincial-consent";
/// Consent of the committee above to a later ceremony.
pub(super) const CEREMONY_CONSENT: &str = "ceremony-consent";
/// Giấy chứng nhận người vào Đảng đang trong thời gian được giúp đỡ, or the letter that introduces the file.
pub(super) const MOVE_LETTER: &str = "move-letter";

pub(super) const SYMPATHISER: &str = "sympathiser";
pub(super) const PERMISSION: &str = "permission";
pub(super) const FORWARDED: &str = "forwarded";
pub(super) const CEREMONY: &str = "ceremony";
pub(super) const MOVED: &str = "moved";

pub(super) const READMISSION: &str = "readmission";
pub(super) const RELIGION: &str = "religion";
pub(super) const FOREIGN_SPOUSE: &str = "foreign_spouse";
pub(super) const CHINESE: &str = "chinese";
pub(super) const OWNER: &str = "owner";
