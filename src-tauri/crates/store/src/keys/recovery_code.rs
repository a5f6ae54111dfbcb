//! The recovery code: eight groups of five characters that a person can read from paper and type without fear.

use std::fmt;

use zeroize::Zeroize;

use super::random;
use crate::error::{Result, StoreError};

/// Crockford's base 32: no I, L, O, U, so that a printed code is read one way only.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Groups of a code.
const GROUPS: usize = 8;

/// Characters of a group that carry the secret; one more checks them.
const DATA: usize = 4;

/// A recovery code: 160 random bits. Each group ends in a check character that notices any one wrong character, two
/// neighbours swapped, and a group in another's place.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode {
    groups: Vec<String>,
}

impl RecoveryCode {
    /// A fresh code.
    pub(crate) fn generate() -> Result<Self> {
        let mut bytes = random::<{ GROUPS * DATA }>()?;
        let groups = bytes
            .chunks(DATA)
            .enumerate()
            .map(|(place, chunk)| {
                let data: Vec<u8> = chunk.iter().map(|byte| byte & 31).collect();
                written(&data, place)
            })
            .collect();
        bytes.zeroize();
        Ok(Self { groups })
    }

    /// Reads a typed code. Spaces and dashes are free, case does not matter, `O` is read as zero, `I` and `L` as one.
    ///
    /// # Errors
    /// [`StoreError::RecoveryCodeMistyped`] names the first group that does not fit.
    pub fn parse(typed: &str) -> Result<Self> {
        let letters: Vec<char> = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        let groups: Vec<String> = letters
            .chunks(DATA + 1)
            .enumerate()
            .map(|(place, chunk)| {
                Self::parse_group(place, &chunk.iter().collect::<String>())
                    .ok_or(StoreError::RecoveryCodeMistyped { group: Some(place + 1) })
            })
            .collect::<Result<_>>()?;
        if groups.len() == GROUPS {
            Ok(Self { groups })
        } else {
            Err(StoreError::RecoveryCodeMistyped { group: None })
        }
    }

    /// Reads one typed group in its place (counted from 0) and returns it as printed; `None` when it is mistyped.
    pub fn parse_group(place: usize, typed: &str) -> Option<String> {
        let values: Vec<u8> =
            typed.chars().filter(|c| !c.is_whitespace()).map(value).collect::<Option<_>>()?;
        let (check, data) = values.split_last()?;
        (data.len() == DATA && *check == check_value(data, place)).then(|| written(data, place))
    }

    /// The groups as printed.
    pub fn groups(&self) -> &[String] {
        &self.groups
    }
}

impl fmt::Display for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.groups.join("-"))
    }
}

/// A code is a secret and stays out of logs.
impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

impl Drop for RecoveryCode {
    fn drop(&mut self) {
        self.groups.zeroize();
    }
}

fn written(data: &[u8], place: usize) -> String {
    data.iter().copied().chain([check_value(data, place)]).map(letter).collect()
}

fn letter(value: u8) -> char {
    ALPHABET.get(usize::from(value & 31)).copied().map_or('0', char::from)
}

fn value(typed: char) -> Option<u8> {
    let typed = match typed.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let at = ALPHABET.iter().position(|letter| char::from(*letter) == typed)?;
    u8::try_from(at).ok()
}

/// A check character over GF(32): each place has a weight of its own, so one wrong character and two swapped ones
/// always show; the number of the group is added, so swapped groups show too.
fn check_value(data: &[u8], place: usize) -> u8 {
    let sum = data.iter().fold(0, |sum, value| times_x(sum ^ value));
    sum ^ u8::try_from(place % GROUPS).unwrap_or(0)
}

/// Multiplies by x modulo x⁵ + x² + 1.
fn times_x(value: u8) -> u8 {
    let shifted = value << 1;
    if shifted & 32 == 0 { shifted } else { (shifted ^ 0b10_0101) & 31 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_code_is_read_back_whatever_way_it_is_typed() {
        let code = RecoveryCode::generate().unwrap();
        let printed = code.to_string();
        assert_eq!(printed.len(), 8 * 5 + 7);
        assert_eq!(RecoveryCode::parse(&printed).unwrap(), code);
        let sloppy = printed.to_lowercase().replace('-', "  ").replace('0', "o").replace('1', "l");
        assert_eq!(RecoveryCode::parse(&sloppy).unwrap(), code);
    }

    #[test]
    fn any_one_wrong_character_names_its_group() {
        let code = RecoveryCode::generate().unwrap();
        for (place, group) in code.groups().iter().enumerate() {
            for at in 0..group.len() {
                for wrong in ALPHABET.iter().map(|letter| char::from(*letter)) {
                    let mut letters: Vec<char> = group.chars().collect();
                    if letters[at] == wrong {
                        continue;
                    }
                    letters[at] = wrong;
                    let mut groups = code.groups().to_vec();
                    groups[place] = letters.into_iter().collect();
                    let error = RecoveryCode::parse(&groups.join("-")).unwrap_err();
                    assert!(
                        matches!(error, StoreError::RecoveryCodeMistyped { group: Some(named) } if named == place + 1)
                    );
                }
            }
        }
    }

    #[test]
    fn two_swapped_neighbours_and_two_swapped_groups_are_noticed() {
        for _ in 0..200 {
            let code = RecoveryCode::generate().unwrap();
            for (place, group) in code.groups().iter().enumerate() {
                for at in 0..group.len() - 1 {
                    let mut letters: Vec<char> = group.chars().collect();
                    letters.swap(at, at + 1);
                    let swapped: String = letters.into_iter().collect();
                    assert!(swapped == *group || RecoveryCode::parse_group(place, &swapped).is_none());
                }
            }
            let mut groups = code.groups().to_vec();
            groups.swap(2, 5);
            assert!(RecoveryCode::parse(&groups.join("-")).is_err());
        }
    }

    #[test]
    fn a_group_too_few_is_told_from_a_typo() {
        let code = RecoveryCode::generate().unwrap();
        let short = code.groups()[..7].join("-");
        assert!(matches!(RecoveryCode::parse(&short), Err(StoreError::RecoveryCodeMistyped { group: None })));
    }
}
