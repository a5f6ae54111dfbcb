//! Filters of expressions: how Party documents write dates, money and shares.

use minijinja::{Environment, Value};

/// Makes the filters known to an environment.
pub(crate) fn register(environment: &mut Environment<'static>) {
    environment.add_filter("two", |value: Value| two(&text(&value)));
    environment.add_filter("long_date", |value: Value| long_date(&text(&value)));
    environment.add_filter("short_date", |value: Value| short_date(&text(&value)));
    environment.add_filter("day", |value: Value| part(&text(&value), 2).map(|n| format!("{n:02}")));
    environment.add_filter("month", |value: Value| part(&text(&value), 1).map(month));
    environment.add_filter("year", |value: Value| part(&text(&value), 0).map(|n| n.to_string()));
    environment.add_filter("month_number", |value: Value| text(&value).parse().ok().map(month));
    environment.add_filter("money", |value: Value| money(&text(&value)));
    environment.add_filter("percent", |value: Value| percent(&value));
    environment.add_filter("capital", |value: Value| capital(&text(&value)));
}

/// A value as text: a decimal number takes a comma, as Vietnamese writes it.
pub(crate) fn text(value: &Value) -> String {
    match value.as_str() {
        Some(text) => text.to_owned(),
        None if value.is_none() || value.is_undefined() => String::new(),
        None if value.is_number() && !value.is_integer() => decimal(value),
        None => value.to_string(),
    }
}

fn decimal(value: &Value) -> String {
    let number = f64::try_from(value.clone()).unwrap_or_default();
    number.to_string().replace('.', ",")
}

/// Numbers of a date written `2026-02-05`, `1965-03` or `1965`; `index` 0 is the year.
fn part(date: &str, index: usize) -> Option<u32> {
    date.split('-').nth(index)?.parse().ok()
}

/// Days under 10 and the months 1 and 2 take a zero, so that nobody can add a digit (HD 05-HD/VPTW, 27/5/2026).
fn month(month: u32) -> String {
    if month <= 2 { format!("{month:02}") } else { month.to_string() }
}

fn two(number: &str) -> String {
    number.parse::<u64>().map_or_else(|_| number.to_owned(), |n| format!("{n:02}"))
}

/// `ngày 05 tháng 02 năm 2026`; a partial date says what is known of it.
fn long_date(date: &str) -> String {
    match (part(date, 0), part(date, 1), part(date, 2)) {
        (Some(y), Some(m), Some(d)) => format!("ngày {d:02} tháng {} năm {y}", month(m)),
        (Some(y), Some(m), None) => format!("tháng {} năm {y}", month(m)),
        (Some(y), None, None) => format!("năm {y}"),
        _ => date.to_owned(),
    }
}

/// `05/02/2026`, `02/2026` or `2026`.
fn short_date(date: &str) -> String {
    match (part(date, 0), part(date, 1), part(date, 2)) {
        (Some(y), Some(m), Some(d)) => format!("{d:02}/{m:02}/{y}"),
        (Some(y), Some(m), None) => format!("{m:02}/{y}"),
        _ => date.to_owned(),
    }
}

/// `1.250.000`.
fn money(amount: &str) -> String {
    let Ok(number) = amount.parse::<i64>() else { return amount.to_owned() };
    let digits = number.unsigned_abs().to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    if number < 0 { format!("-{grouped}") } else { grouped }
}

/// One decimal after a comma, none when it is zero: `92,3%`, `100%`.
fn percent(value: &Value) -> String {
    let Ok(number) = f64::try_from(value.clone()) else { return text(value) };
    let tenths = format!("{number:.1}");
    format!("{}%", tenths.strip_suffix(".0").unwrap_or(&tenths).replace('.', ","))
}

/// The first letter large, the rest as it is.
fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_take_zeros_as_the_layout_guide_says() {
        // HD 05-HD/VPTW, 27/5/2026: days under 10, months 1 and 2.
        assert_eq!(long_date("2026-02-05"), "ngày 05 tháng 02 năm 2026");
        assert_eq!(long_date("2026-11-15"), "ngày 15 tháng 11 năm 2026");
        assert_eq!(long_date("2026-03-09"), "ngày 09 tháng 3 năm 2026");
        assert_eq!(long_date("1965-03"), "tháng 3 năm 1965");
        assert_eq!(long_date("1965"), "năm 1965");
        assert_eq!(short_date("2026-02-05"), "05/02/2026");
        assert_eq!(short_date("1965-03"), "03/1965");
        assert_eq!(short_date("chưa rõ"), "chưa rõ");
    }

    #[test]
    fn money_is_grouped_by_dots_and_percent_takes_a_comma() {
        assert_eq!(money("1250000"), "1.250.000");
        assert_eq!(money("950"), "950");
        assert_eq!(percent(&Value::from(92.3)), "92,3%");
        assert_eq!(percent(&Value::from(66.666)), "66,7%");
        assert_eq!(percent(&Value::from(100)), "100%");
        assert_eq!(text(&Value::from(12.5)), "12,5");
    }
}
