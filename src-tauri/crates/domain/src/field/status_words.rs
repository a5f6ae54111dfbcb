//! Wordings of the status column met in the national template and in exports of other programs.
//!
//! The official list is not published; an unknown wording is kept as it came.

use crate::record::StatusKind;
use crate::text::fold;

/// Folded wording and what it means. The first wording of a kind is the one shown.
const WORDINGS: &[(&str, &str, StatusKind)] = &[
    ("dang sinh hoat dang", "Đang sinh hoạt Đảng", StatusKind::Active),
    ("dang sinh hoat", "", StatusKind::Active),
    ("dang hoat dong", "", StatusKind::Active),
    ("noi lai sinh hoat", "", StatusKind::Active),
    ("noi lai sinh hoat dang", "", StatusKind::Active),
    ("chinh thuc", "", StatusKind::Active),
    ("du bi", "", StatusKind::Active),
    ("mien sinh hoat", "Miễn sinh hoạt", StatusKind::Exempt),
    ("mien sinh hoat dang", "", StatusKind::Exempt),
    ("duoc mien sinh hoat", "", StatusKind::Exempt),
    ("duoc mien sinh hoat dang", "", StatusKind::Exempt),
    ("mien cong tac va sinh hoat dang", "", StatusKind::Exempt),
    ("duoc mien cong tac va sinh hoat dang", "", StatusKind::Exempt),
    ("mien cong tac, sinh hoat dang", "", StatusKind::Exempt),
    ("duoc mien cong tac, sinh hoat dang", "", StatusKind::Exempt),
    ("sinh hoat tam thoi noi khac", "Sinh hoạt tạm thời nơi khác", StatusKind::TempAway),
    ("sinh hoat dang tam thoi noi khac", "", StatusKind::TempAway),
    ("chuyen sinh hoat tam thoi", "", StatusKind::TempAway),
    ("tam chuyen di", "", StatusKind::TempAway),
    ("sinh hoat tam thoi", "Sinh hoạt tạm thời tại chi bộ", StatusKind::TempHere),
    ("sinh hoat tam thoi tai chi bo", "", StatusKind::TempHere),
    ("sinh hoat tam thoi tu noi khac den", "", StatusKind::TempHere),
    ("dinh chi sinh hoat", "Đình chỉ sinh hoạt", StatusKind::Suspended),
    ("dinh chi sinh hoat dang", "", StatusKind::Suspended),
    ("bi khoi to, tam giam", "Bị khởi tố, tạm giam", StatusKind::Prosecuted),
    ("bi khoi to", "", StatusKind::Prosecuted),
    ("tam giam", "", StatusKind::Prosecuted),
    ("khien trach", "Khiển trách", StatusKind::Reprimanded),
    ("ky luat khien trach", "", StatusKind::Reprimanded),
    ("canh cao", "Cảnh cáo", StatusKind::Warned),
    ("ky luat canh cao", "", StatusKind::Warned),
    ("gian doan sinh hoat", "Gián đoạn sinh hoạt", StatusKind::Interrupted),
    ("gian doan sinh hoat dang", "", StatusKind::Interrupted),
    ("da chuyen sinh hoat", "Đã chuyển sinh hoạt", StatusKind::TransferredOut),
    ("da chuyen sinh hoat dang", "", StatusKind::TransferredOut),
    ("chuyen sinh hoat", "", StatusKind::TransferredOut),
    ("chuyen sinh hoat chinh thuc", "", StatusKind::TransferredOut),
    ("chuyen di", "", StatusKind::TransferredOut),
    ("chuyen di chinh thuc", "", StatusKind::TransferredOut),
    ("da chuyen di", "", StatusKind::TransferredOut),
    ("chuyen den", "Chuyển đến", StatusKind::TransferredIn),
    ("chuyen den chinh thuc", "", StatusKind::TransferredIn),
    ("tu tran", "Từ trần", StatusKind::Deceased),
    ("da tu tran", "", StatusKind::Deceased),
    ("da mat", "", StatusKind::Deceased),
    ("xin ra khoi dang", "Xin ra khỏi Đảng", StatusKind::Resigned),
    ("xin ra", "", StatusKind::Resigned),
    ("xoa ten", "Xóa tên", StatusKind::Removed),
    ("bi xoa ten", "", StatusKind::Removed),
    ("xoa ten dang vien", "", StatusKind::Removed),
    ("khai tru", "Khai trừ", StatusKind::Expelled),
    ("bi khai tru", "", StatusKind::Expelled),
    ("khai tru khoi dang", "", StatusKind::Expelled),
    ("roi khoi dang", "Rời khỏi Đảng", StatusKind::Left),
    ("ra khoi dang", "", StatusKind::Left),
    ("da ra khoi dang", "", StatusKind::Left),
];

/// What a wording of a list means; `None` when it is not a known one.
pub fn kind_of_wording(wording: &str) -> Option<StatusKind> {
    let folded = fold(wording);
    WORDINGS.iter().find(|(known, _, _)| *known == folded).map(|(_, _, kind)| kind.clone())
}

/// The usual wording of a kind.
pub fn wording_of_kind(kind: &StatusKind) -> &str {
    match kind {
        StatusKind::Unknown(word) => word,
        kind => WORDINGS.iter().find(|(_, _, known)| known == kind).map_or("", |(_, shown, _)| shown),
    }
}
