//! Text typed for fonts of the time before Unicode: TCVN3 (`.VnTime`) and VNI. It looks Vietnamese only in its font.
//!
//! A word is taken for such text when it is no Vietnamese syllable as it stands, and becomes one when read by the
//! old table. Correct Vietnamese therefore never matches, and foreign names almost never.

mod syllable;
mod tables;

use syllable::is_syllable;

/// An encoding of the time before Unicode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LegacyFont {
    /// TCVN 5712 (ABC): fonts named `.Vn…`.
    Tcvn3,
    /// VNI: fonts named `VNI-…`.
    Vni,
}

impl std::fmt::Display for LegacyFont {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Tcvn3 => "TCVN3 (ABC)",
            Self::Vni => "VNI",
        })
    }
}

/// How many words with marks read as Vietnamese today, and how many only by an old table.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct WordCount {
    pub(crate) modern: usize,
    pub(crate) legacy: usize,
}

/// The old encoding of a text, if it has a word in one.
pub(crate) fn font_of(text: &str) -> Option<LegacyFont> {
    if text.is_ascii() || !tables::is_suspicious(text) {
        return None;
    }
    words(text).find_map(font_of_word)
}

/// Counts the words of a text by how they read.
pub(crate) fn count_words(text: &str) -> WordCount {
    let mut count = WordCount::default();
    for word in words(text) {
        if is_syllable(word) {
            count.modern += 1;
        } else if font_of_word(word).is_some() {
            count.legacy += 1;
        }
    }
    count
}

/// Words with at least one letter beyond ASCII. TCVN3 uses signs such as `µ` and `¸` as letters, so only blanks and
/// ASCII punctuation separate.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| {
        c != '\u{AD}' && (c.is_whitespace() || c.is_ascii_punctuation() || c.is_ascii_digit())
    })
    .filter(|word| !word.is_ascii())
}

fn font_of_word(word: &str) -> Option<LegacyFont> {
    // Every sign of both encodings is in the first 256; anything above is a letter of today. A sign alone (`«`, `½`)
    // is a sign.
    let typed_today = word.chars().any(|character| character > '\u{FF}');
    if typed_today || !word.contains(|character: char| character.is_ascii_alphabetic()) || is_syllable(word) {
        return None;
    }
    if is_syllable(&tables::from_tcvn3(word)) {
        return Some(LegacyFont::Tcvn3);
    }
    is_syllable(&tables::from_vni(word)).then_some(LegacyFont::Vni)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_typed_in_old_fonts_are_recognised() {
        let table = [
            ("NguyÔn V¨n Thµnh", LegacyFont::Tcvn3),
            ("§ç ThÞ Hoa", LegacyFont::Tcvn3),
            ("H\u{AD}ng Yªn", LegacyFont::Tcvn3),
            ("Th¸i B×nh", LegacyFont::Tcvn3),
            ("tæ d©n phè", LegacyFont::Tcvn3),
            ("Nguyeãn Vaên Thaønh", LegacyFont::Vni),
            ("Ñoã Thò Hoa", LegacyFont::Vni),
            ("NGUYEÃN VAÊN THAØNH", LegacyFont::Vni),
            ("Traàn Höng Ñaïo", LegacyFont::Vni),
            ("Quaûng Ngaõi", LegacyFont::Vni),
        ];
        for (text, font) in table {
            assert_eq!(font_of(text), Some(font), "{text}");
        }
    }

    #[test]
    fn correct_vietnamese_and_foreign_names_never_match() {
        let texts = [
            "Nguyễn Văn Thành, Đỗ Thị Hoà, Lê Quý Đôn, Lò Văn Ướt",
            "NGUYỄN THỊ THUỲ DƯƠNG – HÀ NÔI, TRẦN ĐÌNH KHÔI",
            "Số 12½ ngõ 5, 25 m², nhiệt độ 30 °C, «Bình»",
            "H'Hen Niê, Y Bhôk Êban, Rơ Châm H'Yéo, Đinh K'Rể, Ksor Phước",
            "José Núñez, François Müller, Søren Ångström, Zoë",
            "Thò, Tòng, toà nhà, khoẻ, thuở, quở, giếng, huỳnh, quýt, ngoằn ngoèo, khuỷu",
            "không rõ, KHÔNG, đang sinh hoạt, đảng uỷ xã",
        ];
        for text in texts {
            assert_eq!(font_of(text), None, "{text}");
        }
    }
}
