//! The members of the practice cell. Every one of them is invented.

use std::collections::BTreeMap;

use sochibo_sheets::{FIELDS, FieldKey, National, field, write_national};

use crate::{Failure, Folder};

const CELL: &str = "Chi bộ Tổ dân phố 5";

/// Name, sex, born, home province, admitted, status.
const PEOPLE: [(&str, &str, &str, &str, &str, &str); 31] = [
    ("Nguyễn Văn Thành", "Nam", "12/03/1965", "Hà Nội", "03/02/1990", ACTIVE),
    ("Đỗ Thị Hoa", "Nữ", "20/08/1970", "Nam Định", "02/09/1999", ACTIVE),
    ("Phạm Văn Dũng", "Nam", "05/11/1958", "Thái Bình", "19/05/1985", ACTIVE),
    ("Lê Thị Bình", "Nữ", "14/02/1968", "Thanh Hóa", "07/11/1996", ACTIVE),
    ("Hoàng Đình Cường", "Nam", "30/06/1975", "Nghệ An", "22/12/2003", ACTIVE),
    ("Vũ Thị Đào", "Nữ", "09/10/1962", "Hải Dương", "19/05/1989", ACTIVE),
    ("Nguyễn Văn An", "Nam", "1955", "Hà Nội", "03/02/1982", ACTIVE),
    ("Trần Thị Mai", "Nữ", "25/04/1980", "Hưng Yên", "02/09/2008", ACTIVE),
    ("Bùi Văn Giang", "Nam", "17/01/1960", "Hòa Bình", "22/12/1986", ACTIVE),
    ("Đặng Thị Hằng", "Nữ", "08/03/1972", "Hà Nam", "08/03/2001", ACTIVE),
    ("Ngô Văn Hải", "Nam", "21/07/1966", "Bắc Ninh", "03/02/1994", ACTIVE),
    ("Phan Thị Hiền", "Nữ", "11/12/1978", "Hà Tĩnh", "19/05/2006", ACTIVE),
    ("Trịnh Văn Hòa", "Nam", "02/05/1959", "Thanh Hóa", "07/11/1984", ACTIVE),
    ("Lý Thị Hồng", "Nữ", "03/1964", "Lạng Sơn", "03/02/1992", ACTIVE),
    ("Mai Văn Hùng", "Nam", "28/09/1971", "Thanh Hóa", "22/12/1998", ACTIVE),
    ("Dương Thị Hương", "Nữ", "16/06/1983", "Thái Nguyên", "02/09/2011", ACTIVE),
    ("Đinh Văn Khải", "Nam", "04/04/1957", "Ninh Bình", "19/05/1981", ACTIVE),
    ("Hồ Thị Lan", "Nữ", "23/11/1969", "Nghệ An", "07/11/1997", ACTIVE),
    ("Tạ Văn Lâm", "Nam", "19/08/1973", "Hà Nội", "03/02/2002", ACTIVE),
    ("Cao Thị Liên", "Nữ", "10/01/1961", "Nam Định", "19/05/1988", ACTIVE),
    ("Chu Văn Long", "Nam", "27/10/1986", "Phú Thọ", "22/12/2013", ACTIVE),
    ("Lương Thị Lý", "Nữ", "06/07/1976", "Cao Bằng", "08/03/2005", ACTIVE),
    ("Kiều Văn Minh", "Nam", "13/05/1990", "Hà Nội", "02/09/2017", AWAY),
    ("Quách Thị Nga", "Nữ", "29/03/1967", "Hòa Bình", "07/11/1995", ACTIVE),
    ("Thái Văn Nghĩa", "Nam", "1943", "Nghệ An", "03/02/1968", EXEMPT),
    ("Tô Thị Nhung", "Nữ", "18/09/1988", "Bắc Giang", "19/05/2015", ACTIVE),
    ("Vương Văn Phúc", "Nam", "01/05/1942", "Hà Nội", "22/12/1966", EXEMPT),
    ("Nguyễn Thị Quỳnh", "Nữ", "15/10/1944", "Hưng Yên", "08/03/1970", EXEMPT),
    ("Đoàn Văn Sơn", "Nam", "24/12/1979", "Hải Phòng", "02/09/2007", ACTIVE),
    ("Lê Quang Huy", "Nam", "12/06/1996", "Hà Nội", "05/12/2025", PROBATION),
    ("Nguyễn Thị Thu Trang", "Nữ", "22/02/1999", "Vĩnh Phúc", "19/05/2026", PROBATION),
];

const ACTIVE: &str = "Đang sinh hoạt Đảng";
const AWAY: &str = "Sinh hoạt tạm thời nơi khác";
const EXEMPT: &str = "Miễn sinh hoạt";
/// Active as the others; without card and without the day of recognition.
const PROBATION: &str = "dự bị";

pub(super) fn write(folder: &Folder) -> Result<(), Failure> {
    let rows: Vec<_> = (1..).zip(PEOPLE).map(|(number, person)| member(number, person)).collect();
    folder.write("practice-members.csv", csv(&rows).as_bytes())?;
    let national = National { org: CELL.to_owned(), rows };
    folder.write("practice-members.xlsx", &write_national(&national)?)
}

fn member(number: u32, person: (&str, &str, &str, &str, &str, &str)) -> BTreeMap<FieldKey, String> {
    let (name, sex, born, province, admitted, status) = person;
    let probation = status == PROBATION;
    let year: u32 = born.rsplit('/').next().and_then(|year| year.parse().ok()).unwrap_or(1960);
    let minority = ["Lạng Sơn", "Cao Bằng"].contains(&province) || name.starts_with("Quách");
    let ethnicity = if name.starts_with("Quách") { "Mường" } else { "Tày" };
    let mut values = BTreeMap::from([
        (field::FULL_NAME, name.to_uppercase()),
        (field::GENDER, sex.to_owned()),
        (field::BORN, born.to_owned()),
        (field::ETHNICITY, if minority { ethnicity } else { "Kinh" }.to_owned()),
        (field::RELIGION, "Không".to_owned()),
        (field::PERSONAL_ID, format!("001{}{:02}{:06}", u32::from(sex == "Nữ"), year % 100, 100 + number)),
        (field::ORG, CELL.to_owned()),
        (field::BIRTH_COUNTRY, "Việt Nam".to_owned()),
        (field::BIRTH_PROVINCE, province.to_owned()),
        (field::BIRTH_DETAIL, format!("Thôn {}, xã Minh Tân", number % 9 + 1)),
        (field::HOME_COUNTRY, "Việt Nam".to_owned()),
        (field::HOME_PROVINCE, province.to_owned()),
        (field::HOME_DETAIL, format!("Thôn {}, xã Minh Tân", number % 9 + 1)),
        (field::RESIDENCE_COUNTRY, "Việt Nam".to_owned()),
        (field::RESIDENCE_PROVINCE, "Hà Nội".to_owned()),
        (field::RESIDENCE_DETAIL, format!("Số {}, ngõ 12, tổ dân phố 5, phường Hòa An", number * 2 + 1)),
        (field::ADMITTED_ON, admitted.to_owned()),
        (field::STATUS, if probation { ACTIVE } else { status }.to_owned()),
    ]);
    if status == EXEMPT {
        values.insert(field::STATUS_DATE, "03/02/2024".to_owned());
    }
    if !probation {
        let (day, year) = admitted.rsplit_once('/').unwrap_or((admitted, "1990"));
        let year: u32 = year.parse().unwrap_or(1990);
        // A year of probation, two for those of long ago.
        values.insert(field::OFFICIAL_ON, format!("{day}/{}", year + if year < 1982 { 2 } else { 1 }));
        values.insert(field::CARD_NO, format!("0012026{number:05}"));
        values.insert(field::CARD_PLACE, "Đảng ủy phường Hòa An".to_owned());
        values.insert(field::CARD_DATE, "03/02/2026".to_owned());
        values.insert(field::OLD_CARD_NO, format!("01.{:06}", 412_000 + number));
    }
    values
}

/// The same members with the header in the first row.
fn csv(rows: &[BTreeMap<FieldKey, String>]) -> String {
    let columns = FIELDS.iter().take(31);
    let line = |cells: Vec<String>| {
        let cells: Vec<String> = cells
            .into_iter()
            .map(|cell| {
                if cell.contains(['"', ',', '\n']) {
                    format!("\"{}\"", cell.replace('"', "\"\""))
                } else {
                    cell
                }
            })
            .collect();
        cells.join(",") + "\r\n"
    };
    let mut text = format!("\u{feff}{}", line(columns.clone().map(|field| field.label.to_owned()).collect()));
    for (row, number) in rows.iter().zip(1..) {
        let cells = columns.clone().map(|field| match field.key {
            field::ROW_NO => number.to_string(),
            key => row.get(key).cloned().unwrap_or_default(),
        });
        text.push_str(&line(cells.collect()));
    }
    text
}
