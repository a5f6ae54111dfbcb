//! The two old tables, as the characters they show when read as Western text.

/// Signs 0xA1 to 0xFE of TCVN 5712 (VN3) in order; `.` where the standard has none.
const TCVN3: &str = "\
ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ......\
.ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";

/// Marks of VNI after a, e, o, u, y, ô (for ơ) or ö (for ư), with what they make of the letter.
const VNI_MARKS: &str = "\
aùá aøà aûả aõã aïạ aââ aáấ aàầ aåẩ aãẫ aäậ aêă aéắ aèằ aúẳ aüẵ aëặ \
eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ \
oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ ôùớ ôøờ ôûở ôõỡ ôïợ \
uùú uøù uûủ uõũ uïụ öùứ öøừ öûử öõữ öïự yùý yøỳ yûỷ yõỹ ";

/// Letters VNI stores in one sign.
const VNI_LETTERS: [(char, char); 9] = [
    ('ñ', 'đ'),
    ('ô', 'ơ'),
    ('ö', 'ư'),
    ('æ', 'ỉ'),
    ('ó', 'ĩ'),
    ('ò', 'ị'),
    ('î', 'ỵ'),
    ('í', 'í'),
    ('ì', 'ì'),
];

/// Reads a word as TCVN3.
pub(super) fn from_tcvn3(word: &str) -> String {
    word.chars()
        .map(|character| {
            let index = u32::from(character).checked_sub(0xA1).and_then(|index| usize::try_from(index).ok());
            index.and_then(|index| TCVN3.chars().nth(index)).unwrap_or(character)
        })
        .collect()
}

/// Reads a word as VNI; case is not kept.
pub(super) fn from_vni(word: &str) -> String {
    let lower = word.to_lowercase();
    let mut read = String::new();
    let mut letters = lower.chars().peekable();
    while let Some(letter) = letters.next() {
        let marked = letters.peek().and_then(|mark| marked(letter, *mark));
        if let Some(marked) = marked {
            letters.next();
            read.push(marked);
        } else {
            let single = VNI_LETTERS.iter().find(|(sign, _)| *sign == letter);
            read.push(single.map_or(letter, |(_, meant)| *meant));
        }
    }
    read
}

fn marked(letter: char, mark: char) -> Option<char> {
    VNI_MARKS.split_ascii_whitespace().find_map(|entry| {
        let mut signs = entry.chars();
        (signs.next() == Some(letter) && signs.next() == Some(mark)).then(|| signs.next()).flatten()
    })
}

/// A quick look that lets almost all correct Vietnamese pass: it has none of the signs only old fonts use, and
/// never the pairs of vowels VNI makes.
pub(super) fn is_suspicious(text: &str) -> bool {
    let mut before = ' ';
    text.chars().any(|character| {
        let pair = match before.to_ascii_lowercase() {
            'a' | 'e' => matches!(character, '\u{C0}'..='\u{FF}'),
            'o' | 'u' | 'y' => matches!(character, 'â' | 'õ' | 'ù' | 'Â' | 'Õ' | 'Ù'),
            'ô' | 'Ô' => matches!(character, 'õ' | 'ù' | 'Õ' | 'Ù'),
            _ => false,
        };
        // A capital with a mark after a small letter: `NguyÔn`.
        let capital_inside = before.is_lowercase() && matches!(character, '\u{C0}'..='\u{DE}');
        before = character;
        pair || capital_inside || (matches!(character, '\u{A1}'..='\u{FF}') && !is_letter_of_today(character))
    })
}

fn is_letter_of_today(character: char) -> bool {
    let vowels = "àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ";
    vowels.contains(character)
}
