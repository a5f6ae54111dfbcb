//! What was written is read again, whatever it is.

use proptest::collection::vec;
use proptest::prelude::*;
use sochibo_bundle::{
    BookId, Draft, Invitation, Keys, Kind, Part, Passphrase, Purpose, Receipt, Received, Receiver,
    Recipients, Sum, SyncState, Tombstone, frame, line,
};
use uuid::Uuid;

use crate::people::{BOOK, Found, RECORD, deputy, draft, receive, receive_with, report, stranger, written};

fn id() -> impl Strategy<Value = Uuid> {
    any::<u128>().prop_map(Uuid::from_u128)
}

/// A name as somebody might type it.
fn name() -> impl Strategy<Value = String> {
    "[A-ZĐẢÊ][a-zđảộựễ0-9.,()-]{0,30}( [a-zđảộựễ\"\\\\/]{1,9}){0,3}"
}

fn purpose() -> impl Strategy<Value = Purpose> {
    prop_oneof![
        Just(Purpose::Up),
        Just(Purpose::NoticeBoard),
        Just(Purpose::ChatGroup),
        Just(Purpose::TechnicalHelp)
    ]
}

/// Frames of some records, from a byte to more than a piece that is read at a time.
fn frames() -> impl Strategy<Value = Vec<Vec<u8>>> {
    let size = prop_oneof![9 => 1..300_usize, 1 => 60_000..140_000_usize];
    let change =
        (id(), size, any::<u8>()).prop_map(|(record, size, byte)| frame(record.into(), &vec![byte; size]));
    vec(change.prop_map(|frame| frame.unwrap()), 0..12)
}

fn tombstones() -> impl Strategy<Value = Vec<Tombstone>> {
    let one = (id(), name(), any::<bool>(), name(), 0..i64::from(i32::MAX), vec(any::<[u8; 32]>(), 0..3));
    let one = one.prop_map(|(record, kind, whole, author, at_ms, changes)| {
        let changes = changes.into_iter().map(Sum).collect();
        Tombstone { record: record.into(), kind, whole, author, at_ms, changes }
    });
    vec(one, 0..5)
}

fn files() -> impl Strategy<Value = std::collections::BTreeSet<Vec<u8>>> {
    proptest::collection::btree_set(vec(any::<u8>(), 0..2_000), 0..4)
}

fn sync() -> impl Strategy<Value = Draft> {
    let received = proptest::collection::btree_map(id(), 1..u64::from(u32::MAX), 0..4);
    (id(), name(), name(), name(), 1..1_000_000_u64, 0..253_402_300_799_999_i64, received).prop_map(
        |(bundle, book, device, receiver, sequence, made_at_ms, received)| {
            let mut draft = draft();
            draft.id = bundle.into();
            draft.sender.name = book;
            draft.sender.device.name = device;
            draft.receivers[0].name = receiver;
            draft.sequence = sequence;
            draft.made_at_ms = made_at_ms;
            let received = received
                .into_iter()
                .map(|(device, sequence)| Received { device: device.into(), sequence })
                .collect();
            draft.sync = Some(SyncState { base: sequence / 2, received });
            draft
        },
    )
}

/// What the draft says must stand in the manifest.
fn is_of(found: &Found, draft: &Draft) -> Result<(), TestCaseError> {
    let manifest = &found.manifest;
    prop_assert_eq!(manifest.kind, draft.kind);
    prop_assert_eq!(manifest.id, draft.id);
    prop_assert_eq!(&manifest.sender.name, &draft.sender.name);
    prop_assert_eq!(&manifest.sender.device, &draft.sender.device);
    prop_assert_eq!(&manifest.receivers, &draft.receivers);
    prop_assert_eq!((manifest.sequence, manifest.made_at_ms), (draft.sequence, draft.made_at_ms));
    prop_assert_eq!((manifest.purpose, &manifest.sync), (draft.purpose, &draft.sync));
    Ok(())
}

proptest! {
    #[test]
    fn a_sync_bundle(draft in sync(), frames in frames(), stones in tombstones(), files in files()) {
        let changes = frames.concat();
        let lines: Vec<u8> = stones.iter().flat_map(|stone| line(stone).unwrap()).collect();
        let mut parts = vec![Part::changes(changes.clone()), Part::tombstones(lines.clone())];
        parts.extend(files.iter().map(|file| Part::file(Sum::of(file), file.len() as u64, file.as_slice())));
        let recipients = Recipients::Keys(vec![stranger().identity.recipient(), deputy().identity.recipient()]);
        let found = receive(written(draft.clone(), &parts, &recipients).as_slice()).unwrap();
        is_of(&found, &draft)?;
        prop_assert_eq!(found.manifest.parts[0].count, frames.len() as u64);
        prop_assert_eq!(found.manifest.parts[1].count, stones.len() as u64);
        let mut expected = vec![changes, lines];
        expected.extend(files.iter().cloned());
        prop_assert_eq!(found.parts, expected);
    }

    #[test]
    fn a_report_under_somebodys_own_passphrase(
        purpose in purpose(), words in "\\PC{1,30}", rows in vec((name(), any::<i32>()), 0..9),
    ) {
        let draft = Draft { purpose: Some(purpose), ..report() };
        let lines: Vec<u8> =
            rows.iter().flat_map(|(name, n)| line(&serde_json::json!({ "name": name, "n": n })).unwrap()).collect();
        let recipients = Recipients::Phrase { passphrase: Passphrase::typed(&words), log_n: 1 };
        let file = written(draft.clone(), &[Part::snapshot("people", lines.clone())], &recipients);
        let found = receive_with(file.as_slice(), &Keys::Phrase(&Passphrase::typed(&words))).unwrap();
        is_of(&found, &draft)?;
        prop_assert_eq!(&found.parts[0], &lines);
    }
}

#[test]
fn an_invitation_and_a_receipt() {
    let invitation = Invitation {
        book: BOOK,
        name: "Chi bộ Tổ dân phố 3".to_owned(),
        practice: false,
        cell: RECORD,
        identity: stranger().identity.text().to_string(),
        token: [7; 32],
    };
    let to_anybody = Receiver { book: None, device: None, name: "Máy mới".to_owned() };
    let draft = Draft { kind: Kind::Invitation, receivers: vec![to_anybody], ..draft() };
    let recipients = crate::people::under_phrase();
    let file = written(draft, &[Part::invitation(&invitation).unwrap()], &recipients);
    let found = receive_with(file.as_slice(), &Keys::Phrase(&crate::people::phrase())).unwrap();
    assert_eq!(found.parts[0], serde_json::to_vec(&invitation).unwrap());

    let receipt = Receipt {
        bundle: found.manifest.id,
        sequence: 7,
        manifest: Sum::of(b"manifest"),
        received_at_ms: 1,
        received_by: "Lê Thị Bình".to_owned(),
    };
    let back =
        Receiver { book: Some(BookId(BOOK.0)), device: None, name: "Chi bộ Tổ dân phố 3".to_owned() };
    let draft = Draft { kind: Kind::Receipt, receivers: vec![back], ..report() };
    let recipients = Recipients::Keys(vec![deputy().identity.recipient()]);
    let found = receive(written(draft, &[Part::receipt(&receipt).unwrap()], &recipients).as_slice()).unwrap();
    assert_eq!(found.parts[0], serde_json::to_vec(&receipt).unwrap());
}
