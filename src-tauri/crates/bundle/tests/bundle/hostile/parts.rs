//! Wrong in what the parts hold.

use super::{Case, refused};
use crate::forge::{Piece, bundle_of, changes, files, frame, holding, manifest, piece};

const CHANGES: &str = "records/changes.bin";
const SEALS: &str = "records/seals.jsonl";

/// A bundle with this one part, announced as it is.
fn only(path: &str, content: &str, bytes: &[u8], count: u64) -> Vec<u8> {
    let pieces = [piece(path, content, bytes, count)];
    holding(&pieces, &pieces)
}

fn announced_as(count: u64, change: &[u8]) -> Piece {
    piece(CHANGES, "changes", change, count)
}

pub const CASES: &[Case] = &[
    refused(
        "refused-swapped-payload",
        "bundle_part_differs",
        "records/changes.bin is not the part that was signed: its bytes are others",
        || holding(&[changes()], &[announced_as(1, &frame(b"A CHANGE"))]),
    ),
    refused(
        "refused-payload-of-another-length",
        "bundle_part_differs",
        "records/changes.bin is not the part that was signed: its length is another",
        || holding(&[changes()], &[announced_as(1, &frame(b"a longer change"))]),
    ),
    refused(
        "refused-part-missing",
        "bundle_part_differs",
        "records/changes.bin is not the part that was signed: another part, or none, stands in its place",
        || holding(&[changes()], &[]),
    ),
    refused(
        "refused-part-not-announced",
        "bundle_malformed",
        "the tar layer does not keep to the format: records/changes.bin was not announced",
        || holding(&[], &[changes()]),
    ),
    refused(
        "refused-parts-in-another-order",
        "bundle_part_differs",
        "records/changes.bin is not the part that was signed: another part, or none, stands in its place",
        || {
            let seals = piece(SEALS, "seals", b"", 0);
            holding(&[changes(), seals.clone()], &[seals, changes()])
        },
    ),
    refused(
        "refused-more-items-than-announced",
        "bundle_part_differs",
        "records/changes.bin is not the part that was signed: the number of its items is another",
        || {
            let pieces = [announced_as(1, &[frame(b"one"), frame(b"two")].concat())];
            bundle_of(&files(manifest(&pieces).to_string().as_bytes(), &pieces))
        },
    ),
    refused(
        "refused-fewer-items-than-announced",
        "bundle_part_differs",
        "records/changes.bin is not the part that was signed: the number of its items is another",
        || {
            let pieces = [announced_as(2, &frame(b"one"))];
            holding(&pieces, &pieces)
        },
    ),
    refused(
        "refused-tiny-changes-by-the-thousand",
        "bundle_part_differs",
        "records/changes.bin is not the part that was signed: the number of its items is another",
        || {
            let pieces = [announced_as(1, &frame(b"x").repeat(100_000))];
            holding(&pieces, &pieces)
        },
    ),
    refused(
        "refused-change-cut-off",
        "bundle_item",
        "item 1 of records/changes.bin: the last item is cut off",
        || only(CHANGES, "changes", &frame(b"a change")[..25], 1),
    ),
    refused(
        "refused-change-head-cut-off",
        "bundle_item",
        "item 1 of records/changes.bin: the last item is cut off",
        || only(CHANGES, "changes", &[4; 7], 1),
    ),
    refused(
        "refused-change-empty",
        "bundle_item",
        "item 1 of records/changes.bin: a change has between one byte and 64 MiB",
        || only(CHANGES, "changes", &frame(b""), 1),
    ),
    refused(
        "refused-change-of-four-gigabytes",
        "bundle_item",
        "item 1 of records/changes.bin: a change has between one byte and 64 MiB",
        || only(CHANGES, "changes", &[&[4; 16][..], &[255; 4], b"and nothing of it"].concat(), 1),
    ),
    refused(
        "refused-line-without-end",
        "bundle_item",
        "item 1 of records/seals.jsonl: the last item is cut off",
        || only(SEALS, "seals", b"{}", 1),
    ),
    refused("refused-line-empty", "bundle_item", "item 1 of records/seals.jsonl: a line is empty", || {
        only(SEALS, "seals", b"\n", 1)
    }),
    refused(
        "refused-line-with-key-twice",
        "bundle_item",
        "item 1 of records/tombstones.jsonl: the key `whole` stands there twice",
        || only("records/tombstones.jsonl", "tombstones", b"{\"whole\":true,\"whole\":false}\n", 1),
    ),
    refused(
        "refused-line-with-unknown-key",
        "bundle_json",
        "line 1 of records/tombstones.jsonl: the key `why` is not known",
        || {
            let line = "{\"record\":\"0198f2f0-4444-7000-8000-000000000004\",\"kind\":\"person\",\"whole\":true,\
            \"author\":\"An\",\"at_ms\":1,\"changes\":[],\"why\":\"\"}\n";
            only("records/tombstones.jsonl", "tombstones", line.as_bytes(), 1)
        },
    ),
    refused(
        "refused-seal-without-record",
        "bundle_json",
        "line 1 of records/seals.jsonl: the key `record` is missing",
        || {
            only(SEALS, "seals", b"{\"prev\":null,\"device\":\"0198f2f0-2222-7000-8000-000000000002\",\"book\":\"minutes/2026\",\"number\":1}\n", 1)
        },
    ),
];
