//! Invented machines, their keys and a bundle between them. The keys are made of constants: they protect nothing.

use std::io::Read;

use sochibo_bundle::{
    BookId, BundleId, Content, Device, DeviceId, DeviceKeys, Draft, Keys, Kind, Manifest, Me, Part,
    Passphrase, Phrase, Receiver, Recipients, RecordId, Result, Seal, SenderDraft, SignerKey, Sum, SyncState,
    frame, line, open, write,
};
use uuid::Uuid;

pub const BOOK: BookId = BookId(Uuid::from_u128(0x0198_f2f0_1111_7000_8000_0000_0000_0001));
pub const SECRETARY: DeviceId = DeviceId(Uuid::from_u128(0x0198_f2f0_2222_7000_8000_0000_0000_0002));
pub const DEPUTY: DeviceId = DeviceId(Uuid::from_u128(0x0198_f2f0_3333_7000_8000_0000_0000_0003));
pub const RECORD: RecordId = RecordId(Uuid::from_u128(0x0198_f2f0_4444_7000_8000_0000_0000_0004));
const BUNDLE: BundleId = BundleId(Uuid::from_u128(0x0198_f2f0_5a53_7000_8000_3a5f_0c1d_2e4b));

/// Who sends.
pub fn secretary() -> DeviceKeys {
    DeviceKeys::of(&[1; 32]).unwrap()
}

/// Who receives.
pub fn deputy() -> DeviceKeys {
    DeviceKeys::of(&[2; 32]).unwrap()
}

/// Somebody else.
pub fn stranger() -> DeviceKeys {
    DeviceKeys::of(&[3; 32]).unwrap()
}

pub fn to_deputy() -> Recipients {
    Recipients::Keys(vec![deputy().identity.recipient()])
}

/// The phrase of the fixtures.
pub fn phrase() -> Passphrase {
    Phrase::of([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]).passphrase()
}

/// Under the phrase, with as little work as there is.
pub fn under_phrase() -> Recipients {
    Recipients::Phrase { passphrase: phrase(), log_n: 1 }
}

/// A sync bundle from the secretary's machine to the deputy's.
pub fn draft() -> Draft {
    Draft {
        kind: Kind::Sync,
        id: BUNDLE,
        sender: SenderDraft {
            book: BOOK,
            name: "Chi bộ Tổ dân phố 3".to_owned(),
            device: Device { id: SECRETARY, name: "Máy của Bí thư".to_owned() },
        },
        receivers: vec![Receiver {
            book: Some(BOOK),
            device: Some(DEPUTY),
            name: "Máy của Phó Bí thư".to_owned(),
        }],
        sequence: 7,
        made_at_ms: 1_795_305_600_000,
        program: "0.1.0".to_owned(),
        purpose: None,
        sync: Some(SyncState { base: 5, received: vec![] }),
    }
}

/// The same as a report to whoever knows the phrase.
pub fn report() -> Draft {
    Draft {
        kind: Kind::Report,
        receivers: vec![Receiver { book: None, device: None, name: "Đảng ủy X".to_owned() }],
        purpose: Some(sochibo_bundle::Purpose::Up),
        sync: None,
        ..draft()
    }
}

pub fn seal() -> Seal {
    Seal {
        prev: None,
        device: SECRETARY,
        book: "minutes/2026".to_owned(),
        number: 1,
        record: RECORD,
        amends: None,
        title: "Biên bản sinh hoạt tháng 11".to_owned(),
        author: "Nguyễn Văn An".to_owned(),
        at_ms: 1_795_305_500_000,
        heads: vec![9; 32],
        content: Sum::of(b"content"),
        pdf: Sum::of(b"%PDF"),
    }
}

/// Two changes and a sealed entry with its two files.
pub fn parts() -> Vec<Part<'static>> {
    let changes = [frame(RECORD, b"first change").unwrap(), frame(RECORD, b"second").unwrap()].concat();
    let file = |bytes: &'static [u8]| Part::file(Sum::of(bytes), bytes.len() as u64, bytes);
    vec![Part::changes(changes), Part::seals(line(&seal()).unwrap()), file(b"content"), file(b"%PDF")]
}

/// A whole bundle, written by the crate itself.
pub fn bundle() -> Vec<u8> {
    written(draft(), &parts(), &to_deputy())
}

pub fn written(draft: Draft, parts: &[Part<'_>], recipients: &Recipients) -> Vec<u8> {
    let mut file = Vec::new();
    write(&mut file, draft, parts, recipients, &secretary().signer).unwrap();
    file
}

/// What was found in a bundle that was read to its end.
#[derive(Debug, PartialEq, Eq)]
pub struct Found {
    pub manifest: Manifest,
    pub parts: Vec<Vec<u8>>,
}

/// Receives as the deputy's machine does, reading every part item by item.
pub fn receive(file: impl Read) -> Result<Found> {
    receive_with(file, &Keys::Identities(&[deputy().identity]))
}

pub fn receive_with(file: impl Read, keys: &Keys<'_>) -> Result<Found> {
    let me = Me { book: Some(BOOK), device: DEPUTY };
    let known: SignerKey = secretary().signer.key();
    let mut incoming = open(file, keys)?.accept(&me, |manifest| manifest.sender.key == known)?;
    let mut parts = Vec::new();
    while let Some(part) = incoming.next()? {
        let mut bytes = Vec::new();
        match part.entry().content {
            Content::Changes => {
                for item in part.frames() {
                    let item = item?;
                    bytes.extend(frame(item.record, &item.change).unwrap());
                }
            }
            Content::Seals => {
                for item in part.seals() {
                    bytes.extend(line(&item?).unwrap());
                }
            }
            Content::Tombstones => {
                for item in part.tombstones() {
                    bytes.extend(line(&item?).unwrap());
                }
            }
            Content::Snapshot => {
                for item in part.lines() {
                    bytes.extend(item?.text);
                    bytes.push(b'\n');
                }
            }
            Content::Invitation => bytes = serde_json::to_vec(&part.invitation()?).unwrap(),
            Content::Joining => bytes = serde_json::to_vec(&part.joining()?).unwrap(),
            Content::Receipt => bytes = serde_json::to_vec(&part.receipt()?).unwrap(),
            Content::File => {
                let mut part = part;
                let read = part.read_to_end(&mut bytes);
                read.map_err(|error| error.downcast::<sochibo_bundle::BundleError>().unwrap())?;
            }
        }
        parts.push(bytes);
    }
    Ok(Found { manifest: incoming.finish()?, parts })
}
