//! General schooling as people write it: `12/12`, `7/10`, `Tốt nghiệp THCS`.

use crate::text::fold;

/// What of general schooling is completed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    /// Less than primary: reads and writes.
    Below,
    /// Tiểu học.
    Primary,
    /// Trung học cơ sở.
    Lower,
    /// Trung học phổ thông.
    Upper,
}

const WORDS: [(&str, Level); 14] = [
    ("trung hoc pho thong", Level::Upper),
    ("thpt", Level::Upper),
    ("cap 3", Level::Upper),
    ("cap iii", Level::Upper),
    ("trung hoc co so", Level::Lower),
    ("thcs", Level::Lower),
    ("cap 2", Level::Lower),
    ("cap ii", Level::Lower),
    ("tieu hoc", Level::Primary),
    ("cap 1", Level::Primary),
    ("cap i", Level::Primary),
    ("biet doc", Level::Below),
    ("biet viet", Level::Below),
    ("xoa mu", Level::Below),
];

/// Grades after which each level is completed: twelve years of school, and the ten of the North until 1989.
const GRADES: [(u32, [u32; 3]); 2] = [(12, [5, 9, 12]), (10, [4, 7, 10])];

/// The level a text tells; nothing when it cannot be read.
pub(crate) fn level(text: &str) -> Option<Level> {
    let text = fold(text);
    let fraction = text.split_whitespace().find_map(|word| {
        let (grade, of) = word.trim_matches(|c: char| !c.is_ascii_digit()).split_once('/')?;
        Some((grade.parse::<u32>().ok()?, of.parse::<u32>().ok()?))
    });
    if let Some((grade, of)) = fraction
        && let Some((_, [primary, lower, upper])) = GRADES.iter().find(|(years, _)| *years == of)
    {
        return Some(match grade {
            grade if grade > of => return None,
            grade if grade >= *upper => Level::Upper,
            grade if grade >= *lower => Level::Lower,
            grade if grade >= *primary => Level::Primary,
            _ => Level::Below,
        });
    }
    WORDS.iter().find(|(words, _)| text.contains(words)).map(|(_, level)| *level)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schooling_is_read_as_it_is_written() {
        for (text, read) in [
            ("12/12", Some(Level::Upper)),
            ("Lớp 9/12", Some(Level::Lower)),
            ("8/12", Some(Level::Primary)),
            ("4/12", Some(Level::Below)),
            ("7/10", Some(Level::Lower)),
            ("10/10", Some(Level::Upper)),
            ("Tốt nghiệp THCS", Some(Level::Lower)),
            ("Trung học phổ thông", Some(Level::Upper)),
            ("Biết đọc, biết viết", Some(Level::Below)),
            ("13/12", None),
            ("", None),
            ("khá", None),
        ] {
            assert_eq!(level(text), read, "{text}");
        }
    }
}
