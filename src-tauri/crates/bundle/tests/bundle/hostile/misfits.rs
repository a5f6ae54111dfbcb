//! Every text is right, and together they make no sense.

use serde_json::json;

use super::{Case, refused};
use crate::forge::{changes, piece, with_manifest};

fn edited(edit: impl Fn(&mut serde_json::Value)) -> Vec<u8> {
    with_manifest(&[changes()], edit)
}

pub const CASES: &[Case] = &[
    refused(
        "refused-sync-with-purpose",
        "bundle_misfit",
        "the manifest contradicts itself: between the machines of one book there is no purpose",
        || edited(|manifest| manifest["purpose"] = json!("up")),
    ),
    refused(
        "refused-sync-without-state",
        "bundle_misfit",
        "the manifest contradicts itself: `sync` belongs to the kinds sync and invitation alone",
        || edited(|manifest| manifest["sync"] = json!(null)),
    ),
    refused(
        "refused-base-after-itself",
        "bundle_misfit",
        "the manifest contradicts itself: a bundle cannot build on a later one",
        || edited(|manifest| manifest["sync"]["base"] = json!(7)),
    ),
    refused(
        "refused-received-twice",
        "bundle_misfit",
        "the manifest contradicts itself: a machine is named twice among the received",
        || {
            edited(|manifest| {
                let one = json!({ "device": "0198f2f0-3333-7000-8000-000000000003", "sequence": 1 });
                manifest["sync"]["received"] = json!([one, one]);
            })
        },
    ),
    refused(
        "refused-invitation-to-a-key",
        "bundle_misfit",
        "the manifest contradicts itself: an invitation opens with a code alone",
        || edited(|manifest| manifest["kind"] = json!("invitation")),
    ),
    refused(
        "refused-report-with-history",
        "bundle_misfit",
        "the manifest contradicts itself: records/changes.bin does not belong into a bundle of this kind",
        || {
            edited(|manifest| {
                manifest["kind"] = json!("report");
                manifest["sync"] = json!(null);
                manifest["receivers"][0]["device"] = json!(null);
            })
        },
    ),
    refused(
        "refused-receipt-without-receipt",
        "bundle_misfit",
        "the manifest contradicts itself: the part that makes it one of its kind is missing",
        || {
            with_manifest(&[], |manifest| {
                manifest["kind"] = json!("receipt");
                manifest["sync"] = json!(null);
                manifest["receivers"][0]["device"] = json!(null);
            })
        },
    ),
    refused(
        "refused-no-receiver",
        "bundle_json",
        "manifest.json receivers: this is not a list of 1 to 1000 receivers",
        || edited(|manifest| manifest["receivers"] = json!([])),
    ),
    refused(
        "refused-part-named-twice",
        "bundle_misfit",
        "the manifest contradicts itself: the part records/changes.bin is named twice",
        || with_manifest(&[changes(), changes()], |_| ()),
    ),
    refused(
        "refused-part-under-another-name",
        "bundle_misfit",
        "the manifest contradicts itself: the path \"records/seals.jsonl\" does not fit what the part holds",
        || with_manifest(&[piece("records/seals.jsonl", "changes", b"", 0)], |_| ()),
    ),
    refused(
        "refused-part-out-of-the-folder",
        "bundle_misfit",
        "the manifest contradicts itself: the path \"../changes.bin\" does not fit what the part holds",
        || with_manifest(&[piece("../changes.bin", "changes", b"", 0)], |_| ()),
    ),
    refused(
        "refused-file-under-another-hash",
        "bundle_misfit",
        "the manifest contradicts itself: the path \"files/0000000000000000000000000000000000000000000000000000000000000000\" does not fit what the part holds",
        || with_manifest(&[piece(&format!("files/{}", "0".repeat(64)), "file", b"content", 1)], |_| ()),
    ),
    refused(
        "refused-snapshot-over-the-seals",
        "bundle_misfit",
        "the manifest contradicts itself: the path \"records/seals.jsonl\" does not fit what the part holds",
        || {
            with_manifest(&[piece("records/seals.jsonl", "snapshot", b"{}\n", 1)], |manifest| {
                manifest["kind"] = json!("report");
                manifest["sync"] = json!(null);
                manifest["receivers"][0]["device"] = json!(null);
            })
        },
    ),
    refused(
        "refused-ten-million-items",
        "bundle_too_large",
        "too large: items of one part, at most 5000000",
        || {
            edited(|manifest| {
                manifest["parts"][0]["bytes"] = json!(3_000_000_000_u64);
                manifest["parts"][0]["count"] = json!(10_000_000);
            })
        },
    ),
    refused(
        "refused-more-items-than-bytes",
        "bundle_misfit",
        "the manifest contradicts itself: records/changes.bin cannot hold so many items",
        || edited(|manifest| manifest["parts"][0]["count"] = json!(1_000)),
    ),
    refused(
        "refused-part-of-five-gigabytes",
        "bundle_too_large",
        "too large: bytes of one part, at most 4294967296",
        || edited(|manifest| manifest["parts"][0]["bytes"] = json!(5_u64 << 30)),
    ),
];
