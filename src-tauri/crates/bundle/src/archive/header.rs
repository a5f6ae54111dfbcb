//! One header. It has a single form for a name and a length, byte for byte what GNU tar writes with
//! `--format=ustar --numeric-owner --owner=0 --group=0 --mode=0644 --mtime=@0`; every other form is refused, so that
//! no two programs read one archive differently.

use super::BLOCK;
use crate::error::{BundleError, Result};

/// Bytes of the field for the name.
const NAME: usize = 100;

/// One or two parts joined by `/`, of `a–z 0–9 . -`; none begins with a dot.
pub(crate) fn is_name(name: &str) -> bool {
    let letters = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-');
    let part = |part: &str| !part.is_empty() && !part.starts_with('.') && part.bytes().all(letters);
    name.len() <= NAME && name.split('/').count() <= 2 && name.split('/').all(part)
}

/// The header of a file of this name and length.
pub(super) fn encode(name: &str, length: u64) -> [u8; BLOCK] {
    let mut header = [0; BLOCK];
    let mut put = |at: usize, text: &str| {
        header.iter_mut().skip(at).zip(text.bytes()).for_each(|(byte, letter)| *byte = letter);
    };
    put(0, name);
    put(100, "0000644\0");
    put(108, "0000000\0");
    put(116, "0000000\0");
    put(124, &format!("{length:011o}\0"));
    put(136, "00000000000\0");
    put(148, "        ");
    put(156, "0");
    put(257, "ustar\x0000");
    put(329, "0000000\0");
    put(337, "0000000\0");
    let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
    let sum = format!("{sum:06o}\0 ");
    header.iter_mut().skip(148).zip(sum.bytes()).for_each(|(byte, letter)| *byte = letter);
    header
}

/// Name and length of the file that begins here.
pub(super) fn decode(header: &[u8; BLOCK]) -> Result<(String, u64)> {
    let refused = |detail: String| Err(BundleError::archive(detail));
    let field = |at: usize, length: usize| header.get(at..at + length).unwrap_or_default();
    if field(257, 8) != b"ustar\x0000" {
        return refused("a header is not of the POSIX kind".to_owned());
    }
    let text = |field: &[u8]| {
        let end = field.iter().position(|byte| *byte == 0).unwrap_or(field.len());
        String::from_utf8_lossy(field.get(..end).unwrap_or_default()).into_owned()
    };
    let name = text(field(0, NAME));
    if let Some(kind) = unwanted(header.get(156).copied().unwrap_or_default()) {
        return refused(format!("{name:?} is {kind}, not a regular file"));
    }
    if !is_name(&name) || header.get(345).is_some_and(|prefix| *prefix != 0) {
        return refused(format!("{:?} is no name of a part", text(field(345, 155)) + &name));
    }
    let octal = text(field(124, 12));
    let length = u64::from_str_radix(&octal, 8).ok().filter(|_| octal.len() == 11);
    match length {
        Some(length) if encode(&name, length) == *header => Ok((name, length)),
        _ => refused(format!("the header of {name} is not in the one form that is allowed")),
    }
}

fn unwanted(kind: u8) -> Option<String> {
    Some(match kind {
        b'0' => return None,
        b'1' => "a hard link".to_owned(),
        b'2' => "a symbolic link".to_owned(),
        b'3' | b'4' => "a device".to_owned(),
        b'5' => "a folder".to_owned(),
        b'6' => "a pipe".to_owned(),
        b'x' | b'g' => "a pax header".to_owned(),
        b'L' | b'K' | b'S' => "a GNU header".to_owned(),
        other => format!("of type {:?}", char::from(other)),
    })
}
