//! Cards, fingerprints, phrases and what keys are derived from.

use serde_json::Value;
use sochibo_bundle::{
    Body, BookKeys, BundleError, Card, DeviceKeys, Identity, Joining, Keys, Passphrase, Phrase, Recipients,
    open,
};

use crate::people::{BOOK, DEPUTY, phrase, report, secretary, written};

/// The identity of an invented book.
fn identity(seed: u8) -> String {
    DeviceKeys::of(&[seed; 32]).unwrap().identity.text().to_string()
}

fn card() -> (Card, BookKeys) {
    let keys = BookKeys::of(&identity(9)).unwrap();
    (Card::of(BOOK, "Chi bộ Tổ dân phố 3", Body::Cell, &keys), keys)
}

#[test]
fn what_is_derived_stays_the_same_for_good() {
    let device = DeviceKeys::of(&[1; 32]).unwrap();
    assert_eq!(
        device.identity.recipient().to_string(),
        "age1tyu2srvknxh44h6wnls6maudt8vvynv42vvpxen6drnq84grxs5s4nvm8s"
    );
    assert_eq!(device.signer.key().to_string(), "iojj3XQJ8ZX9UtstPLpdcspnCb8dlBIb83SIAbQPb1w=");
    let (card, _) = card();
    assert_eq!(card.key.to_string(), "XAk3L6xmHK1G/gKmsFalnlZ4BmuX/f2cuI4OESs+Djs=");
    let words = "suối reo bún chả giấm bỗng phiếu khám gốm sứ bánh chưng ngã tư khuyên tai dép lê phấn màu";
    assert_eq!(card.fingerprint().to_string(), words);
}

#[test]
fn a_card_is_read_as_it_was_signed() {
    let (card, keys) = card();
    let bytes = card.sign(&keys).unwrap();
    assert_eq!(Card::read(&bytes).unwrap(), card);
    assert!(card.sign(&BookKeys::of(&identity(8)).unwrap()).is_err());
}

/// `UPDATE_GOLDEN=1` renews it: a card is the same bytes every time.
#[test]
fn the_card_kept_beside_the_bundles_is_read() {
    let (card, keys) = card();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../fixtures/bundles/test-only-card.json");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(path, card.sign(&keys).unwrap()).unwrap();
    }
    assert_eq!(Card::read(&std::fs::read(path).unwrap()).unwrap(), card);
}

#[test]
fn any_value_of_a_card_changed_is_a_forgery_and_any_key_more_a_refusal() {
    let (card, keys) = card();
    let value: Value = serde_json::from_slice(&card.sign(&keys).unwrap()).unwrap();
    let other = Card::of(BOOK, "Chi bộ", Body::Committee, &BookKeys::of(&identity(8)).unwrap());
    for (key, forged) in [
        ("book", "0198f2f0-1111-7000-8000-000000000002".to_owned()),
        ("name", "Chi bộ Tổ dân phố 4".to_owned()),
        ("body", "committee".to_owned()),
        ("recipient", other.recipient.to_string()),
        ("key", other.key.to_string()),
    ] {
        let mut changed = value.clone();
        changed[key] = forged.into();
        let outcome = Card::read(changed.to_string().as_bytes());
        assert!(matches!(outcome, Err(BundleError::Forged)), "{key}: {outcome:?}");
        changed.as_object_mut().unwrap().remove(key);
        assert!(matches!(Card::read(changed.to_string().as_bytes()), Err(BundleError::Json { .. })));
    }
    let mut more = value.clone();
    more["note"] = "".into();
    assert!(matches!(Card::read(more.to_string().as_bytes()), Err(BundleError::Json { .. })));
    let mut newer = value;
    newer["format"] = 2.into();
    assert!(matches!(Card::read(newer.to_string().as_bytes()), Err(BundleError::Newer { .. })));
    assert!(matches!(Card::read(&vec![b' '; 2 << 20]), Err(BundleError::TooLarge { .. })));
}

#[test]
fn a_name_may_be_corrected_without_new_words_and_new_keys_have_others() {
    let (card, _) = card();
    let renamed = Card { name: "Chi bộ TDP 3".to_owned(), ..card.clone() };
    assert_eq!(card.fingerprint(), renamed.fingerprint());
    let rekeyed = Card::of(BOOK, &card.name, card.body, &BookKeys::of(&identity(8)).unwrap());
    let same =
        card.fingerprint().words().zip(rekeyed.fingerprint().words()).filter(|(one, other)| one == other);
    assert!(same.count() < 3);
}

#[test]
fn a_phrase_opens_however_it_is_typed() {
    let fresh = Phrase::generate().unwrap();
    let recipients = Recipients::Phrase { passphrase: fresh.passphrase(), log_n: 1 };
    let file = written(report(), &[], &recipients);
    let shown = fresh.to_string();
    for typed in
        [shown.clone(), shown.to_uppercase(), fresh.passphrase().text().to_owned(), format!("  {shown}\n")]
    {
        assert!(open(file.as_slice(), &Keys::Phrase(&Passphrase::typed(&typed))).is_ok(), "{typed}");
    }
    let other = Passphrase::typed(phrase().text());
    assert!(matches!(open(file.as_slice(), &Keys::Phrase(&other)), Err(BundleError::WrongPhrase)));
}

#[test]
fn a_mistyped_phrase_says_where() {
    let Err(BundleError::PhraseMistyped { from }) = Phrase::parse("hoa sen, bánh mì, xe đap, cún con")
    else {
        panic!()
    };
    assert_eq!(from, "cuncon");
    assert!(matches!(Phrase::parse("hoa sen bánh mì"), Err(BundleError::PhraseLength { words: 2 })));
    // Whatever is no phrase is a passphrase of somebody's own, in one spelling.
    assert_eq!(Passphrase::typed(" bi\u{301} mật\n").text(), "b\u{ed} mật");
}

#[test]
fn who_joins_proves_to_have_held_the_invitation() {
    let (keys, token) = (secretary(), [7; 32]);
    let joining =
        Joining::of(DEPUTY, "Máy của Phó Bí thư", keys.signer.key(), keys.identity.recipient(), &token);
    assert!(joining.is_proved_by(&token));
    assert!(!joining.is_proved_by(&[8; 32]));
    let renamed = Joining { name: "Máy khác".to_owned(), ..joining };
    assert!(!renamed.is_proved_by(&token));
}

#[test]
fn a_key_in_another_spelling_is_none() {
    let recipient = secretary().identity.recipient().to_string();
    assert!(recipient.to_uppercase().parse::<sochibo_bundle::Recipient>().is_err());
    assert!(Identity::parse("AGE-SECRET-KEY-1").is_err());
    assert!(BookKeys::of("").is_err());
}
