//! Names of files that somebody reads on a strange computer: what the paper is and of which month, never of whom.

/// Longest title taken into a name; some printers' programs stop at old limits.
const LONGEST: usize = 60;

/// Names in the order of printing: `1. Biên bản sinh hoạt chi bộ thường kỳ (11-2026).pdf`.
pub(super) fn file_name(place: usize, title: &str, about: &str, draft: bool) -> String {
    let title: String = title.chars().map(|c| if forbidden(c) { ' ' } else { c }).take(LONGEST).collect();
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let about = if about.is_empty() { String::new() } else { format!(" ({about})") };
    let draft = if draft { " - du thao" } else { "" };
    format!("{place}. {title}{about}{draft}.pdf")
}

/// The part of `about` that names no person: a month or a year.
pub(super) fn period(about: &str) -> &str {
    let is_period = !about.is_empty() && about.chars().all(|c| c.is_ascii_digit() || c == '-');
    if is_period { about } else { "" }
}

fn forbidden(c: char) -> bool {
    c.is_control() || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_the_paper_and_its_month() {
        assert_eq!(
            file_name(1, "Biên bản sinh hoạt chi bộ thường kỳ", "11-2026", false),
            "1. Biên bản sinh hoạt chi bộ thường kỳ (11-2026).pdf"
        );
        assert_eq!(file_name(2, "Giấy mời: họp/bàn", "", true), "2. Giấy mời họp bàn - du thao.pdf");
    }

    #[test]
    fn a_name_of_a_person_stays_out_of_it() {
        assert_eq!(period("11-2026"), "11-2026");
        assert_eq!(period("xet-ket-nap-quan-chung-tran-thi-bich-ngoc"), "");
        assert_eq!(period(""), "");
    }
}
