use proptest::prelude::*;

use super::*;
use crate::date::CivilDate;
use crate::rules::Confidence;

const HOLIDAYS: &str = include_str!("../../../../../assets/rules/holidays-vn.toml");

fn calendar() -> Calendar {
    Calendar::parse("holidays-vn.toml", HOLIDAYS).unwrap()
}

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn name_of(date: &str) -> String {
    match calendar().day(day(date)) {
        Day::Working => "working".into(),
        Day::Weekend => "weekend".into(),
        Day::Off(off) => off.name,
    }
}

/// Bộ luật Lao động, Điều 112; the first day of Tết and Giỗ Tổ of each year, compensation, swapped days.
#[test]
fn each_day_is_what_the_table_says() {
    for (date, name) in [
        ("29/01/2025", "Tết Nguyên đán"),
        ("17/02/2026", "Tết Nguyên đán"),
        ("06/02/2027", "Tết Nguyên đán"),
        ("26/01/2028", "Tết Nguyên đán"),
        ("13/02/2029", "Tết Nguyên đán"),
        ("02/02/2030", "Tết Nguyên đán"),
        ("13/02/2026", "working"),
        ("16/02/2026", "Tết Nguyên đán"),
        ("20/02/2026", "Tết Nguyên đán"),
        ("23/02/2026", "working"),
        ("07/04/2025", "Giỗ Tổ Hùng Vương"),
        ("26/04/2026", "Giỗ Tổ Hùng Vương"),
        ("27/04/2026", "nghỉ bù Giỗ Tổ Hùng Vương"),
        ("28/04/2026", "working"),
        ("30/04/2026", "Ngày Chiến thắng"),
        ("01/05/2026", "Quốc tế Lao động"),
        ("01/01/2026", "Tết Dương lịch"),
        ("22/08/2026", "working"),
        ("29/08/2026", "weekend"),
        ("31/08/2026", "Hoán đổi dịp Quốc khánh"),
        ("01/09/2026", "Quốc khánh"),
        ("02/09/2026", "Quốc khánh"),
        ("03/09/2026", "working"),
        ("24/11/2025", "working"),
        ("24/11/2026", "Ngày Văn hóa Việt Nam"),
        ("22/11/2026", "weekend"),
        ("01/01/2028", "Tết Dương lịch"),
        ("03/01/2028", "nghỉ bù Tết Dương lịch"),
    ] {
        assert_eq!(name_of(date), name, "{date}");
    }
}

/// The day of the event is day zero; the limit ends with the n-th working day after it.
#[test]
fn a_limit_ends_with_its_last_working_day() {
    for (from, days, date) in [
        ("05/12/2025", 0, "05/12/2025"),
        ("05/12/2025", 1, "08/12/2025"),
        ("05/12/2025", 5, "12/12/2025"),
        ("13/02/2026", 1, "23/02/2026"),
        ("24/04/2026", 1, "28/04/2026"),
        ("24/04/2026", 2, "29/04/2026"),
        ("24/04/2026", 3, "04/05/2026"),
        ("21/08/2026", 1, "22/08/2026"),
        ("21/08/2026", 6, "28/08/2026"),
        ("21/08/2026", 7, "03/09/2026"),
        ("31/12/2025", 1, "02/01/2026"),
        ("05/12/2025", 45, "09/02/2026"),
    ] {
        assert_eq!(
            calendar().add_working_days(day(from), days),
            Deadline { date: day(date), doubt: None },
            "{from} + {days}"
        );
    }
}

/// Nghị quyết 80-NQ/TW names 24/11; whether the law was amended in time is not known: the earlier day is shown.
#[test]
fn a_limit_over_24_november_shows_the_earlier_day_and_says_so() {
    let deadline = calendar().add_working_days(day("20/11/2026"), 3);
    assert_eq!(deadline.date, day("25/11/2026"));
    let doubt = deadline.doubt.unwrap();
    assert_eq!(doubt.later, day("26/11/2026"));
    assert_eq!(doubt.holidays, ["24/11/2026 Ngày Văn hóa Việt Nam"]);
    assert!(doubt.years_without_table.is_empty());
    assert_eq!(calendar().add_working_days(day("20/11/2026"), 1).doubt, None);
    assert_eq!(
        calendar().add_working_days(day("20/11/2026"), 2).doubt.map(|doubt| doubt.later),
        Some(day("25/11/2026"))
    );
}

#[test]
fn a_year_without_a_table_is_said() {
    let doubt = calendar().add_working_days(day("20/01/2031"), 5).doubt.unwrap();
    assert_eq!(doubt.years_without_table, [2031]);
    assert_eq!(doubt.later, day("27/01/2031"));
}

#[test]
fn a_limit_that_passed_counts_its_working_days() {
    // 30/10/2026 + 5 working days is 06/11/2026; on 10/11 it is passed by two working days, not four days.
    assert_eq!(calendar().add_working_days(day("30/10/2026"), 5).date, day("06/11/2026"));
    assert_eq!(calendar().working_days_between(day("06/11/2026"), day("10/11/2026")), 2);
    assert_eq!(calendar().working_days_between(day("10/11/2026"), day("06/11/2026")), 0);
}

#[test]
fn a_row_of_the_user_replaces_the_row_of_its_day() {
    let row = HolidayRow {
        date: day("03/09/2026"),
        name: "Nghỉ thêm".into(),
        kind: DayKind::Off,
        source: "Thông báo của cấp trên".into(),
        confidence: Confidence::Confirmed,
        note: String::new(),
    };
    let calendar = calendar().with_rows(&[row]);
    assert_eq!(calendar.add_working_days(day("28/08/2026"), 1).date, day("04/09/2026"));
}

#[test]
fn a_day_said_to_be_worked_compensates_no_holiday() {
    let row = HolidayRow {
        date: day("27/04/2026"),
        name: "Đi làm".into(),
        kind: DayKind::On,
        source: "Thông báo của cấp trên".into(),
        confidence: Confidence::Confirmed,
        note: String::new(),
    };
    let calendar = calendar().with_rows(&[row]);
    assert_eq!(calendar.day(day("27/04/2026")), Day::Working);
    assert!(
        matches!(calendar.day(day("28/04/2026")), Day::Off(off) if off.name == "nghỉ bù Giỗ Tổ Hùng Vương")
    );
}

#[test]
fn a_broken_table_is_refused_with_its_file() {
    let row = "[[yearly]]\nname = \"x\"\nday = 31\nmonth = 2\nsource = \"\"\nconfidence = \"single\"\n";
    for (text, code) in [("day = 1", "calendar_syntax"), (row, "calendar_no_such_day")] {
        let error = Calendar::parse("h.toml", text).unwrap_err();
        assert_eq!(error.code(), code);
        assert!(error.to_string().starts_with("h.toml: "));
    }
}

proptest! {
    #[test]
    fn a_limit_contains_exactly_its_working_days(offset in 0i32..1800, days in 0u32..60) {
        let calendar = calendar();
        let from = day("01/01/2026").plus_days(offset);
        let deadline = calendar.add_working_days(from, days);
        prop_assert_eq!(calendar.working_days_between(from, deadline.date), days);
        prop_assert!(deadline.doubt.is_none_or(|doubt| doubt.later >= deadline.date));
        prop_assert!(calendar.add_working_days(from, days + 1).date > deadline.date);
    }
}
