//! Invented minutes, the same in every run.

use std::collections::BTreeMap;

use sochibo_app::FreshIds;
use sochibo_domain::CivilDate;
use sochibo_domain::env::Ids;
use sochibo_domain::record::{
    AgendaItem, Attendance, AttendanceMark, Convened, Meeting, MeetingState, Statement,
};

use crate::people::name;

/// What is said at meetings; numbers and names vary.
const SENTENCES: [&str; 16] = [
    "Đề nghị sửa đường ngõ trước mùa mưa và lắp thêm đèn chiếu sáng ở các đoạn tối",
    "Thống nhất vận động nhân dân phân loại rác tại nguồn, mỗi đảng viên phụ trách năm hộ",
    "Tình hình an ninh trật tự trên địa bàn ổn định, không có vụ việc phức tạp",
    "Việc thu nộp đảng phí trong tháng đầy đủ, đúng kỳ hạn",
    "Quán triệt nghị quyết của đảng ủy về chuyển đổi số và cải cách thủ tục hành chính",
    "Phân công đảng viên giúp đỡ quần chúng ưu tú phấn đấu vào Đảng",
    "Đánh giá kết quả thực hiện nghị quyết tháng trước, còn hai nhiệm vụ chưa xong",
    "Đề nghị chi ủy kiểm tra việc chấp hành Điều lệ và nêu gương của đảng viên",
    "Phối hợp với ban công tác mặt trận tổ chức ngày hội đại đoàn kết toàn dân",
    "Chăm lo gia đình chính sách, hộ nghèo và người cao tuổi sống một mình",
    "Kiến nghị phường giải quyết dứt điểm việc lấn chiếm vỉa hè, lòng đường",
    "Tuyên truyền phòng cháy, chữa cháy tới từng hộ kinh doanh và khu nhà trọ",
    "Đa số ý kiến tán thành dự thảo, đề nghị bổ sung thời hạn và người chịu trách nhiệm",
    "Biểu dương các đồng chí tích cực trong phong trào khuyến học, khuyến tài",
    "Chuẩn bị nội dung sinh hoạt chuyên đề học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
    "Rà soát công tác quản lý đảng viên đi làm ăn xa nơi cư trú",
];

/// Members on the convened list.
const CONVENED: u32 = 30;

/// Characters of one printed page of minutes.
const PAGE: usize = 2_400;

/// A statement; `n` chooses what is said.
pub fn sentence(n: u32) -> String {
    let place = n as usize % SENTENCES.len();
    let said = SENTENCES.get(place).copied().unwrap_or_default();
    format!("{said} (tổ {}, ý kiến thứ {}).", n % 37 + 1, n % 11 + 1)
}

/// An ended meeting whose minutes fill so many pages. `n` chooses month, speakers and words.
pub fn meeting(n: u32, pages: usize, months_ago: u32) -> Meeting {
    let day = CivilDate::from_unix_ms(1_788_000_000_000).plus_months(-i32::try_from(months_ago).unwrap_or(0));
    let mut agenda = BTreeMap::new();
    for (order, title) in (0_u32..).zip(["Thông tin thời sự", "Kiểm điểm công tác tháng", "Phương hướng"])
    {
        let mut statements = BTreeMap::new();
        let mut length = 0;
        let mut said = n.wrapping_mul(7) + order * 5;
        while length < PAGE * pages / 3 {
            let text = sentence(said);
            length += text.chars().count();
            let speaker = name(said);
            let statement = Statement { order: f64::from(said), speaker, text, ..Statement::default() };
            statements.insert(FreshIds.new_id().to_string(), statement);
            said += 1;
        }
        let item = AgendaItem {
            order: f64::from(order),
            title: title.to_owned(),
            presenter_name: name(n),
            statements,
            conclusion: sentence(n + order),
            discussed: true,
            done: true,
            ..AgendaItem::default()
        };
        agenda.insert(FreshIds.new_id().to_string(), item);
    }
    let (convened, attendance) = room(n);
    Meeting {
        id: FreshIds.new_id().into(),
        state: MeetingState::Ended,
        month: u32::from(day.month().unsigned_abs()),
        year: u32::from(day.year().unsigned_abs()),
        date: Some(day),
        place: "Nhà văn hóa".to_owned(),
        convened,
        attendance,
        agenda,
        summary: sentence(n + 3),
        ..Meeting::default()
    }
}

/// Who was convened, and that all but one of them came.
fn room(n: u32) -> (BTreeMap<String, Convened>, BTreeMap<String, Attendance>) {
    let (mut convened, mut attendance) = (BTreeMap::new(), BTreeMap::new());
    for place in 0..CONVENED {
        let member = FreshIds.new_id().to_string();
        let mark = if place == n % CONVENED { AttendanceMark::Unexcused } else { AttendanceMark::Present };
        let name = name(place);
        let one = Convened { name, official: true, activity: "active".to_owned(), ..Convened::default() };
        convened.insert(member.clone(), one);
        attendance.insert(member, Attendance { mark, ..Attendance::default() });
    }
    (convened, attendance)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meeting_of_two_pages_says_two_pages() {
        let meeting = meeting(5, 2, 1);
        let said = meeting.agenda.values().flat_map(|item| item.statements.values());
        let characters: usize = said.map(|statement| statement.text.chars().count()).sum();
        assert!((PAGE * 2..PAGE * 3).contains(&characters), "{characters}");
    }
}
