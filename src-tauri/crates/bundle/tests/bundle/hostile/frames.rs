//! Wrong in the compression: the zstd frame.

use zstd::zstd_safe::CParameter;

use super::{Case, refused};
use crate::forge::{frame_with, with_frame, zst};

/// A frame that may be skipped, with four bytes in it.
const SKIPPABLE: &[u8] = b"\x50\x2a\x4d\x18\x04\x00\x00\x00skip";

pub const CASES: &[Case] = &[
    refused(
        "refused-not-compressed",
        "bundle_malformed",
        "the zstd layer does not keep to the format: no zstd frame",
        || with_frame(|tar| tar),
    ),
    refused(
        "refused-second-frame",
        "bundle_malformed",
        "the zstd layer does not keep to the format: bytes follow the frame",
        || with_frame(|tar| [zst(&tar), zst(b"more")].concat()),
    ),
    refused(
        "refused-archive-in-two-frames",
        "bundle_malformed",
        "the zstd layer does not keep to the format: bytes follow the frame",
        || with_frame(|tar| [zst(&tar[..1024]), zst(&tar[1024..])].concat()),
    ),
    refused(
        "refused-skippable-frame-first",
        "bundle_malformed",
        "the zstd layer does not keep to the format: no zstd frame",
        || with_frame(|tar| [SKIPPABLE, &zst(&tar)].concat()),
    ),
    refused(
        "refused-skippable-frame-last",
        "bundle_malformed",
        "the zstd layer does not keep to the format: bytes follow the frame",
        || with_frame(|tar| [&zst(&tar), SKIPPABLE].concat()),
    ),
    refused(
        "refused-bytes-after-the-frame",
        "bundle_malformed",
        "the zstd layer does not keep to the format: bytes follow the frame",
        || with_frame(|tar| [zst(&tar), b"more".to_vec()].concat()),
    ),
    refused(
        "refused-frame-without-checksum",
        "bundle_malformed",
        "the zstd layer does not keep to the format: it has no checksum",
        || with_frame(|tar| frame_with(&tar, |_| ())),
    ),
    refused(
        "refused-frame-with-wrong-checksum",
        "bundle_malformed",
        "the zstd layer does not keep to the format: Restored data doesn't match checksum",
        || {
            with_frame(|tar| {
                let mut frame = zst(&tar);
                *frame.last_mut().unwrap() ^= 1;
                frame
            })
        },
    ),
    refused(
        "refused-frame-cut-off",
        "bundle_malformed",
        "the zstd layer does not keep to the format: the frame ends early",
        || {
            with_frame(|tar| {
                let frame = zst(&tar);
                frame[..frame.len() - 5].to_vec()
            })
        },
    ),
    refused(
        "refused-frame-with-large-window",
        "bundle_malformed",
        "the zstd layer does not keep to the format: it needs a window of more than 8 MiB",
        || {
            with_frame(|tar| {
                frame_with(&tar, |encoder| {
                    encoder.include_checksum(true).unwrap();
                    encoder.set_parameter(CParameter::WindowLog(27)).unwrap();
                })
            })
        },
    ),
    refused(
        "refused-frame-with-dictionary",
        "bundle_malformed",
        "the zstd layer does not keep to the format: it needs a dictionary",
        || {
            with_frame(|tar| {
                let mut frame = zst(&tar);
                // One byte of dictionary id, behind the descriptor and the window.
                frame[4] |= 1;
                frame.insert(6, 7);
                frame
            })
        },
    ),
    refused(
        "refused-frame-with-reserved-bit",
        "bundle_malformed",
        "the zstd layer does not keep to the format: a reserved bit is set",
        || {
            with_frame(|tar| {
                let mut frame = zst(&tar);
                frame[4] |= 0b1000;
                frame
            })
        },
    ),
];
