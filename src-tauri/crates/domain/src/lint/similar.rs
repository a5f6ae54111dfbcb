//! How alike two texts are.

use crate::text::fold;

/// Words in a row that are compared.
const RUN: usize = 3;

/// Texts shorter than this say the same by chance: "Chưa có", "Cần mạnh dạn hơn".
const FEWEST_WORDS: usize = 8;

/// The words of a text in runs of three, for comparing it with many others.
#[derive(Debug, Clone)]
pub struct Shingles {
    words: usize,
    runs: Vec<String>,
}

impl Shingles {
    /// Folds the text (no capitals, no marks, no punctuation) and cuts it into overlapping runs of three words.
    pub fn of(text: &str) -> Self {
        let bare: String = fold(text).chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
        let words: Vec<&str> = bare.split_whitespace().collect();
        let mut runs: Vec<String> = words.windows(RUN).map(|run| run.join(" ")).collect();
        runs.sort_unstable();
        Self { words: words.len(), runs }
    }

    /// Sørensen–Dice coefficient over both multisets of runs, in percent: twice the common runs over all of them.
    ///
    /// Unlike a count of common words it sees the order; unlike an edit distance it takes moved sentences for what
    /// they are. Texts of a few words answer 0.
    pub fn alike(&self, other: &Self) -> u32 {
        if self.words.min(other.words) < FEWEST_WORDS {
            return 0;
        }
        let (mut left, mut right) = (self.runs.iter().peekable(), other.runs.iter().peekable());
        let mut common: usize = 0;
        while let (Some(one), Some(two)) = (left.peek(), right.peek()) {
            match one.cmp(two) {
                std::cmp::Ordering::Less => drop(left.next()),
                std::cmp::Ordering::Greater => drop(right.next()),
                std::cmp::Ordering::Equal => {
                    common += 1;
                    left.next();
                    right.next();
                }
            }
        }
        let all = self.runs.len() + other.runs.len();
        u32::try_from((200 * common).checked_div(all).unwrap_or(0)).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXT: &str =
        "Gương mẫu trong công việc, đoàn kết với bà con trong tổ, tích cực tham gia phong trào.";

    fn percent(left: &str, right: &str) -> u32 {
        Shingles::of(left).alike(&Shingles::of(right))
    }

    #[test]
    fn marks_capitals_and_punctuation_make_no_difference() {
        assert_eq!(percent(TEXT, &TEXT.to_uppercase()), 100);
        assert_eq!(percent(TEXT, &TEXT.replace([',', '.'], ";")), 100);
    }

    #[test]
    fn a_changed_word_counts_little_and_another_text_nothing() {
        let long = [TEXT, "Có ý thức học tập, chấp hành tốt quy định nơi cư trú, được nhân dân tín nhiệm."]
            .join(" ");
        let touched = long.replace("tích cực", "hăng hái");
        assert!((71..100).contains(&percent(&long, &touched)), "{}", percent(&long, &touched));
        assert_eq!(
            percent(TEXT, "Còn nóng tính khi góp ý, chưa mạnh dạn phát biểu trong các buổi sinh hoạt."),
            0
        );
    }

    #[test]
    fn a_few_words_are_alike_by_chance() {
        assert_eq!(percent("Cần mạnh dạn hơn.", "Cần mạnh dạn hơn."), 0);
        assert_eq!(percent("", ""), 0);
    }

    proptest! {
        #[test]
        fn likeness_has_no_direction_and_stays_a_percentage(left in "[a-dà-ý ]{0,80}", right in "[a-dà-ý ]{0,80}") {
            prop_assert_eq!(percent(&left, &right), percent(&right, &left));
            prop_assert!(percent(&left, &right) <= 100);
        }
    }
}
