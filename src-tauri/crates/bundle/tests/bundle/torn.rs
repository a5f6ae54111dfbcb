//! A bundle that did not arrive as it was sent: cut off anywhere, or any bit of it turned over.

use crate::people::{bundle, deputy, draft, receive, receive_with, report, to_deputy, under_phrase, written};
use sochibo_bundle::{BundleError, Keys};

/// What such a file may be called, and nothing else: it is never taken for a message of somebody who writes wrongly.
fn is_torn(error: &BundleError) -> bool {
    matches!(
        error,
        BundleError::Damaged { .. }
            | BundleError::NotABundle
            // The first line says another version, or one of the recipients' lines fits no key any more.
            | BundleError::Newer { .. }
            | BundleError::OtherKey
            | BundleError::WrongPhrase
            | BundleError::NeedsPhrase
            | BundleError::NeedsNoPhrase
            | BundleError::TooMuchWork { .. }
    )
}

#[test]
fn a_bundle_cut_off_at_any_byte_is_refused_as_torn() {
    let whole = bundle();
    assert!(receive(whole.as_slice()).is_ok());
    for length in 0..whole.len() {
        let error = receive(&whole[..length]).unwrap_err();
        assert!(is_torn(&error), "cut to {length} of {} bytes: {error:?}", whole.len());
    }
}

#[test]
fn a_bundle_with_any_bit_turned_over_is_refused_as_torn() {
    // Parts are left out: what they hold is behind the same encryption.
    let mut file = written(draft(), &[], &to_deputy());
    for place in 0..file.len() {
        for bit in 0..8 {
            file[place] ^= 1 << bit;
            let error = receive(file.as_slice()).unwrap_err();
            assert!(is_torn(&error), "bit {bit} of byte {place}: {error:?}");
            file[place] ^= 1 << bit;
        }
    }
    assert!(receive(file.as_slice()).is_ok());
}

#[test]
fn a_bundle_under_a_phrase_is_no_weaker() {
    let mut file = written(report(), &[], &under_phrase());
    let phrase = crate::people::phrase();
    // Here and there in the header and in what it protects: each try works through scrypt.
    for place in (0..file.len()).step_by(9) {
        let bit = place % 8;
        file[place] ^= 1 << bit;
        let error = receive_with(file.as_slice(), &Keys::Phrase(&phrase)).unwrap_err();
        assert!(is_torn(&error), "bit {bit} of byte {place}: {error:?}");
        file[place] ^= 1 << bit;
    }
    assert!(receive_with(file.as_slice(), &Keys::Phrase(&phrase)).is_ok());
    assert!(receive_with(file.as_slice(), &Keys::Identities(&[deputy().identity])).is_err());
}
