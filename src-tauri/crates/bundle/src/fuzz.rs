//! Mutations of good input: nothing panics, and what is taken in spite of them says the same when it is written again.
//!
//! The same seed every time, so that a run can be repeated. `SOCHIBO_FUZZ_CASES` asks for more, each run then with a
//! fresh seed: `cargo xtask fuzz`.

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use crate::archive::Archive;
use crate::card::Card;
use crate::items::{Frames, Lines, Seal, Tombstone};
use crate::manifest;
use crate::packing::Unpacked;
use crate::tally::Tally;
use crate::{Body, BookId, BookKeys, Content, DeviceKeys, RecordId, Sum, frame, line};
use std::io::{Read, Write};
use uuid::Uuid;

/// Cases of a short run.
const CASES: u32 = 3_000;

/// One thing done to some bytes.
#[derive(Debug, Clone)]
enum Mutation {
    Flip(usize, u8),
    Set(usize, u8),
    Drop(usize, usize),
    Repeat(usize, usize),
    Insert(usize, Vec<u8>),
    Cut(usize),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let telling = prop_oneof![
        any::<[u8; 1]>().prop_map(|byte| byte.to_vec()),
        proptest::sample::select(vec![
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\u0000",
            "null",
            "-1",
            "1e9",
            "18446744073709551616",
            "\n",
            "\0",
            "{\"format\":1,",
            "\u{323}",
            "\u{202e}",
            "ustar\x0000",
            "../",
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
        Just(vec![0xff; 4]),
    ];
    prop_oneof![
        (any::<usize>(), 0..8_u8).prop_map(|(at, bit)| Mutation::Flip(at, bit)),
        (any::<usize>(), any::<u8>()).prop_map(|(at, byte)| Mutation::Set(at, byte)),
        (any::<usize>(), 1..64_usize).prop_map(|(at, length)| Mutation::Drop(at, length)),
        (any::<usize>(), 1..600_usize).prop_map(|(at, length)| Mutation::Repeat(at, length)),
        (any::<usize>(), telling).prop_map(|(at, bytes)| Mutation::Insert(at, bytes)),
        any::<usize>().prop_map(Mutation::Cut),
    ]
}

fn mutated(good: &[u8], mutations: &[Mutation]) -> Vec<u8> {
    let mut bytes = good.to_vec();
    for mutation in mutations {
        let length = bytes.len().max(1);
        match mutation {
            Mutation::Flip(at, bit) => {
                bytes.iter_mut().skip(at % length).take(1).for_each(|byte| *byte ^= 1 << bit)
            }
            Mutation::Set(at, to) => bytes.iter_mut().skip(at % length).take(1).for_each(|byte| *byte = *to),
            Mutation::Drop(at, many) => {
                let end = (at % length + many).min(bytes.len());
                bytes.drain((at % length).min(end)..end);
            }
            Mutation::Repeat(at, many) => {
                let end = (at % length + many).min(bytes.len());
                let again = bytes[(at % length).min(end)..end].to_vec();
                bytes.splice(end..end, again);
            }
            Mutation::Insert(at, more) => {
                let at = (at % length).min(bytes.len());
                bytes.splice(at..at, more.iter().copied());
            }
            Mutation::Cut(at) => bytes.truncate(at % length),
        }
    }
    bytes
}

/// Gives `read` what becomes of `good`.
fn fuzz(good: &[u8], read: impl Fn(&[u8])) {
    read(good);
    let asked = std::env::var("SOCHIBO_FUZZ_CASES").ok().map(|cases| cases.parse().unwrap());
    let config = Config { cases: asked.unwrap_or(CASES), failure_persistence: None, ..Config::default() };
    let mut runner = match asked {
        Some(_) => TestRunner::new(config),
        None => TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha)),
    };
    let mutations = proptest::collection::vec(mutation(), 1..4);
    let outcome = runner.run(&mutations, |mutations| {
        read(&mutated(good, &mutations));
        Ok(())
    });
    outcome.unwrap();
}

fn good_manifest() -> Vec<u8> {
    let text = include_str!("../tests/manifest.json");
    text.trim_end().as_bytes().to_vec()
}

#[test]
fn manifests() {
    let good = good_manifest();
    assert!(manifest::read(&good).is_ok());
    fuzz(&good, |bytes| {
        let Ok(manifest) = manifest::read(bytes) else { return };
        let fits =
            manifest::check_said(&manifest, false).and(manifest::check_parts(manifest.kind, &manifest.parts));
        let again = manifest::read(&serde_json::to_vec(&manifest).unwrap()).unwrap();
        assert_eq!(again, manifest);
        let fits_again =
            manifest::check_said(&again, false).and(manifest::check_parts(again.kind, &again.parts));
        assert_eq!(fits.is_ok(), fits_again.is_ok());
    });
}

#[test]
fn frames() {
    let good: Vec<u8> = (1..5_u8)
        .flat_map(|n| frame(RecordId(Uuid::from_u128(n.into())), &vec![n; usize::from(n) * 30]).unwrap())
        .collect();
    fuzz(&good, |bytes| {
        let read: Result<Vec<_>, _> = Frames::new("changes.bin".to_owned(), bytes).collect();
        let mut tally = Tally::of(Content::Changes);
        let told =
            tally.take("changes.bin", bytes).and_then(|()| tally.finish("changes.bin", Content::Changes));
        if let Ok(entry) = &told {
            let read = read.unwrap();
            assert_eq!(entry.count, read.len() as u64);
            let again: Vec<u8> =
                read.iter().flat_map(|one| frame(one.record, &one.change).unwrap()).collect();
            assert_eq!(again, bytes);
        }
        // In pieces it is the same as at once.
        let mut tally = Tally::of(Content::Changes);
        let pieces = bytes.chunks(7).try_for_each(|piece| tally.take("changes.bin", piece));
        let in_pieces = pieces.and_then(|()| tally.finish("changes.bin", Content::Changes));
        assert_eq!(told.ok(), in_pieces.ok());
    });
}

#[test]
fn lines() {
    let stone = Tombstone {
        record: RecordId(Uuid::from_u128(1)),
        kind: "person".to_owned(),
        whole: false,
        author: "Nguyễn Văn An".to_owned(),
        at_ms: 1,
        changes: vec![Sum::of(b"x")],
    };
    let good = [line(&stone).unwrap(), line(&stone).unwrap()].concat();
    fuzz(&good, |bytes| {
        let lines = || Lines::new("tombstones.jsonl".to_owned(), bytes);
        let stones: Result<Vec<_>, _> = lines().read_as(Tombstone::read).collect();
        if let Ok(stones) = stones {
            let again: Vec<u8> = stones.iter().flat_map(|stone| line(stone).unwrap()).collect();
            let read: Vec<_> = Lines::new(String::new(), again.as_slice())
                .read_as(Tombstone::read)
                .map(Result::unwrap)
                .collect();
            assert_eq!(read, stones);
        }
        let seals: Result<Vec<_>, _> = lines().read_as(Seal::read).collect();
        assert!(bytes.is_empty() || seals.is_err());
    });
}

#[test]
fn cards() {
    let identity = DeviceKeys::of(&[9; 32]).unwrap().identity.text();
    let keys = BookKeys::of(&identity).unwrap();
    let card = Card::of(BookId(Uuid::from_u128(1)), "Chi bộ 3", Body::Cell, &keys);
    fuzz(&card.sign(&keys).unwrap(), |bytes| {
        if let Ok(read) = Card::read(bytes) {
            assert_eq!(read, card, "a mutation that is still signed says the same");
        }
    });
}

#[test]
fn archives() {
    let mut writer = crate::archive::ArchiveWriter::new(Vec::new());
    writer.file("manifest.json", &good_manifest()).unwrap();
    writer.file("records/changes.bin", &[7; 700]).unwrap();
    let good = writer.finish().unwrap();
    fuzz(&good, |bytes| {
        let (mut archive, mut again) = (Archive::new(bytes), crate::archive::ArchiveWriter::new(Vec::new()));
        loop {
            match archive.next() {
                Err(_) => return,
                Ok(None) => break,
                Ok(Some((name, _))) => {
                    let mut content = Vec::new();
                    if archive.read_to_end(&mut content).is_err() {
                        return;
                    }
                    again.file(&name, &content).unwrap();
                }
            }
        }
        assert_eq!(again.finish().unwrap(), bytes, "there is one way to write an archive");
    });
}

#[test]
fn frames_of_zstd() {
    let mut encoder = crate::packing::pack(Vec::new()).unwrap();
    encoder.write_all(&good_manifest().repeat(3)).unwrap();
    let good = encoder.finish().unwrap();
    fuzz(&good, |bytes| {
        let Ok(mut unpacked) = Unpacked::new(bytes) else { return };
        let mut content = Vec::new();
        if unpacked.by_ref().take(1 << 20).read_to_end(&mut content).is_ok() && content.len() < 1 << 20 {
            assert_eq!(content, zstd::decode_all(bytes).unwrap());
        }
    });
}
