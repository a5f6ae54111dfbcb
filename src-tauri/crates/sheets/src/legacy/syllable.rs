//! Whether a word is spelled like a Vietnamese syllable: an initial and a rhyme, each from a closed list.

use unicode_normalization::UnicodeNormalization;

const INITIALS: [&str; 28] = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p",
    "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
];

/// Rhymes without tones.
const RHYMES: &str = "\
 a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
 e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu \
 i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu \
 o oc oi om on ong ooc oong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt \
 oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt \
 u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uôc uôi uôm uôn uông uôt uơ \
 uy uya uych uyn uynh uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu \
 y ych yn ynh yt yêm yên yêng yêt yêu ";

/// Whether the word, in any case, is spelled like a Vietnamese syllable with at most one tone.
pub(super) fn is_syllable(word: &str) -> bool {
    let mut tones = 0;
    let bare: String = word
        .nfd()
        .filter(|character| {
            let tone = matches!(character, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}');
            tones += usize::from(tone);
            !tone
        })
        .nfc()
        .flat_map(char::to_lowercase)
        .collect();
    // A capital inside a word (`NguyÔn`) is a sign of an old font, not of a name.
    let mut letters = word.chars();
    let first_is_upper = letters.next().is_some_and(char::is_uppercase);
    let uppers = letters.filter(|letter| letter.is_uppercase()).count();
    let mixed =
        uppers > 0 && !(first_is_upper && uppers + 1 >= word.chars().filter(|c| c.is_alphabetic()).count());
    tones <= 1 && !mixed && bare.chars().all(char::is_alphabetic) && splits(&bare)
}

fn splits(bare: &str) -> bool {
    INITIALS.iter().filter_map(|initial| bare.strip_prefix(initial)).any(|rest| {
        !rest.is_empty() && !rest.contains(' ') && RHYMES.split_ascii_whitespace().any(|rhyme| rhyme == rest)
    })
}
