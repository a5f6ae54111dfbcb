//! A part is never held whole: what passes through is far larger than what the process grows by.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::io::{self, Read};

use sochibo_bundle::{
    BookId, BundleId, Content, Device, DeviceId, DeviceKeys, Draft, Keys, Kind, Me, Opening, Part, Receiver,
    Recipients, SenderDraft, Sum, SyncState, open, write,
};
use uuid::Uuid;

/// Length of the part.
const BYTES: u64 = 96 << 20;

/// What the process may grow by while it is written and read at the same time.
const GROWTH: u64 = 24 << 20;

/// Bytes that do not compress, the same every time.
fn noise() -> impl Read {
    struct Noise(u64);
    impl Read for Noise {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            for byte in buffer.iter_mut() {
                self.0 =
                    self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                *byte = self.0.to_be_bytes()[0];
            }
            Ok(buffer.len())
        }
    }
    Noise(1).take(BYTES)
}

/// The most memory the process has ever had, in bytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    let kilobytes: u64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    kilobytes << 10
}

#[test]
fn a_large_attachment_passes_through_in_small_pieces() {
    let id = |number: u128| Uuid::from_u128(number);
    let (sender, receiver) = (DeviceKeys::of(&[1; 32]).unwrap(), DeviceKeys::of(&[2; 32]).unwrap());
    let recipients = Recipients::Keys(vec![receiver.identity.recipient()]);
    let to =
        Receiver { book: Some(BookId(id(2))), device: Some(DeviceId(id(4))), name: "Máy hai".to_owned() };
    let draft = Draft {
        kind: Kind::Sync,
        id: BundleId(id(1)),
        sender: SenderDraft {
            book: BookId(id(2)),
            name: "Chi bộ".to_owned(),
            device: Device { id: DeviceId(id(3)), name: "Máy một".to_owned() },
        },
        receivers: vec![to],
        sequence: 1,
        made_at_ms: 0,
        program: "0.1.0".to_owned(),
        purpose: None,
        sync: Some(SyncState { base: 0, received: vec![] }),
    };
    let sum = {
        let mut hasher = sha2::Sha256::default();
        io::copy(&mut noise(), &mut io::BufWriter::with_capacity(1 << 16, Hashing(&mut hasher))).unwrap();
        Sum(sha2::Digest::finalize(hasher).into())
    };
    let (from, into) = io::pipe().unwrap();
    let before = peak();
    let writing = std::thread::spawn(move || {
        let part = Part::file(sum, BYTES, Opening(|| Ok(noise())));
        write(into, draft, &[part], &recipients, &sender.signer).unwrap()
    });
    let me = Me { book: Some(BookId(id(2))), device: DeviceId(id(4)) };
    let mut parts =
        open(from, &Keys::Identities(&[receiver.identity])).unwrap().accept(&me, |_| true).unwrap();
    let mut part = parts.next().unwrap().unwrap();
    assert_eq!((part.entry().content, part.entry().bytes), (Content::File, BYTES));
    assert_eq!(io::copy(&mut part, &mut io::sink()).unwrap(), BYTES);
    parts.finish().unwrap();
    writing.join().unwrap();
    let growth = peak() - before;
    assert!(growth < GROWTH, "it grew by {growth} bytes");
}

struct Hashing<'h>(&'h mut sha2::Sha256);

impl io::Write for Hashing<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        sha2::Digest::update(self.0, bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
