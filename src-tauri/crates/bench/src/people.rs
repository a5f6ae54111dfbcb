//! Invented members, as many as are asked for, the same in every run.

use std::collections::BTreeMap;

use sochibo_domain::env::Ids;
use sochibo_domain::record::{Address, Member, Person};
use sochibo_sheets::{National, SheetError, field, write_national};

use sochibo_app::FreshIds;

/// Members of a committee's machine: 400 cells.
pub const COMMITTEE: u32 = 21_000;

const FAMILY: [&str; 14] =
    ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý"];
const MIDDLE: [&str; 13] = [
    "Văn",
    "Thị",
    "Đình",
    "Minh",
    "Thị Bích",
    "Quang",
    "Hữu",
    "Thị Thu",
    "Xuân",
    "Công",
    "Thanh",
    "Đức",
    "Kim",
];
const GIVEN: [&str; 29] = [
    "An", "Ánh", "Bình", "Châu", "Chiến", "Cường", "Dung", "Dũng", "Đào", "Đức", "Giang", "Hà", "Hải",
    "Hạnh", "Hiền", "Hoa", "Hùng", "Hương", "Khánh", "Lan", "Long", "Mai", "Nam", "Ngọc", "Phúc", "Quân",
    "Sơn", "Tuấn", "Yến",
];

/// The name of member `n`.
pub fn name(n: u32) -> String {
    let pick = |from: &[&'static str], at: u32| {
        let place = at as usize % from.len().max(1);
        from.get(place).copied().unwrap_or_default()
    };
    format!("{} {} {}", pick(&FAMILY, n), pick(&MIDDLE, n / 7), pick(&GIVEN, n / 3))
}

/// The national workbook of `count` members: 31 columns, filled as offices fill them.
pub fn workbook(count: u32) -> Result<Vec<u8>, SheetError> {
    let rows = (0..count).map(row).collect();
    write_national(&National { org: "Đảng bộ phường Minh Khai".to_owned(), rows })
}

fn row(n: u32) -> BTreeMap<&'static str, String> {
    let born = 1950 + n % 50;
    let admitted = born + 25;
    let date = |year: u32| format!("{:02}/{:02}/{year}", n % 28 + 1, n % 12 + 1);
    let place = format!("Số {}, tổ dân phố {}, phường Minh Khai", n % 300 + 1, n % 40 + 1);
    BTreeMap::from([
        (field::EXT_ID, format!("{}", 700_000 + n)),
        (field::FULL_NAME, name(n).to_uppercase()),
        (field::OTHER_NAME, String::new()),
        (field::GENDER, if n.is_multiple_of(2) { "Nam" } else { "Nữ" }.to_owned()),
        (field::BORN, date(born)),
        (field::ETHNICITY, "Kinh".to_owned()),
        (field::RELIGION, "Không".to_owned()),
        (field::PERSONAL_ID, format!("{:012}", 1_065_000_000 + u64::from(n))),
        (field::CARD_NO, format!("{:012}", 65_000_000 + u64::from(n))),
        (field::CARD_PLACE, "Thành ủy Hà Nội".to_owned()),
        (field::CARD_DATE, date(admitted + 1)),
        (field::OLD_CARD_NO, format!("{:08}", 20_000_000 + n)),
        (field::ORG, format!("Chi bộ tổ dân phố {}, Đảng bộ phường Minh Khai", n % 400 + 1)),
        (field::BIRTH_COUNTRY, "Việt Nam".to_owned()),
        (field::BIRTH_PROVINCE, "Ninh Bình".to_owned()),
        (field::BIRTH_DETAIL, format!("Thôn {}, xã Hải Hậu", n % 25 + 1)),
        (field::HOME_COUNTRY, "Việt Nam".to_owned()),
        (field::HOME_PROVINCE, "Ninh Bình".to_owned()),
        (field::HOME_DETAIL, format!("Thôn {}, xã Hải Hậu", n % 25 + 1)),
        (field::RESIDENCE_COUNTRY, "Việt Nam".to_owned()),
        (field::RESIDENCE_PROVINCE, "Hà Nội".to_owned()),
        (field::RESIDENCE_DETAIL, place),
        (field::ADMITTED_ON, date(admitted)),
        (field::OFFICIAL_ON, date(admitted + 1)),
        (field::OLD_ID, format!("{:09}", 110_000_000 + n)),
        (field::STATUS, "Đang sinh hoạt Đảng".to_owned()),
    ])
}

/// The same people as records, for measuring the vault without workbook and core.
pub fn records(count: u32) -> (Vec<Person>, Vec<Member>) {
    (0..count).map(record).unzip()
}

fn record(n: u32) -> (Person, Member) {
    let address = |province: &str| Address {
        country: "Việt Nam".to_owned(),
        province: province.to_owned(),
        detail: format!("Số {}, tổ dân phố {}, phường Minh Khai", n % 300 + 1, n % 40 + 1),
    };
    let person = Person {
        id: FreshIds.new_id().into(),
        full_name: name(n),
        ethnicity: "Kinh".to_owned(),
        personal_id: format!("{:012}", 1_065_000_000 + u64::from(n)),
        birth_place: address("Ninh Bình"),
        hometown: address("Ninh Bình"),
        residence: address("Hà Nội"),
        occupation: "Cán bộ hưu trí".to_owned(),
        ..Person::default()
    };
    let member = Member {
        id: FreshIds.new_id().into(),
        person: person.id,
        card_no: format!("{:012}", 65_000_000 + u64::from(n)),
        organisation: "Chi bộ tổ dân phố 5, Đảng bộ phường Minh Khai".to_owned(),
        imported_status: "Đang sinh hoạt Đảng".to_owned(),
        raw_row: format!("[\"{n}\", \"{}\", \"Nam\", \"05/03/1965\", \"Kinh\"]", person.full_name),
        ..Member::default()
    };
    (person, member)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_workbook_of_invented_people_is_the_national_one() {
        let workbook = sochibo_sheets::Workbook::open(workbook(3).unwrap(), "members.xlsx").unwrap();
        let guess = workbook.guess();
        let rows: Vec<_> = workbook.rows(&guess).filter(|row| row.skipped.is_none()).collect();
        assert_eq!(rows.len(), 3);
        assert!(rows.iter().all(|row| row.values.len() >= 20));
        let mut problems = rows.iter().flat_map(|row| &row.problems);
        assert!(problems.all(|problem| problem.severity != sochibo_sheets::Severity::Refused));
    }
}
