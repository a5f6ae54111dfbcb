//! Every text is right, and together they make no sense.

use serde_json::json;

use super::{Case, refused};
use crate::forge::{changes, piece, with_manifest};

fn edited(edit: impl Fn(&mut serde_json::Value)) -> Vec<u8> {
    with_manifest(&[changes()], edit)
}

pub const CASES: &[Case] = &[
    refused("refused-sync-with-purpose", "bundle_misfit", "", || {
        edited(|manifest| manifest["purpose"] = json!("up"))
    }),
    refused("refused-sync-without-state", "bundle_misfit", "", || {
        edited(|manifest| manifest["sync"] = json!(null))
    }),
    refused("refused-base-after-itself", "bundle_misfit", "", || {
        edited(|manifest| manifest["sync"]["base"] = json!(7))
    }),
    refused("refused-received-twice", "bundle_misfit", "", || {
        edited(|manifest| {
            let one = json!({ "device": "0198f2f0-3333-7000-8000-000000000003", "sequence": 1 });
            manifest["sync"]["received"] = json!([one, one]);
        })
    }),
    refused("refused-invitation-to-a-key", "bundle_misfit", "", || {
        edited(|manifest| manifest["kind"] = json!("invitation"))
    }),
    refused("refused-report-with-history", "bundle_misfit", "", || {
        edited(|manifest| {
            manifest["kind"] = json!("report");
            manifest["sync"] = json!(null);
            manifest["receivers"][0]["device"] = json!(null);
        })
    }),
    refused("refused-receipt-without-receipt", "bundle_misfit", "", || {
        with_manifest(&[], |manifest| {
            manifest["kind"] = json!("receipt");
            manifest["sync"] = json!(null);
            manifest["receivers"][0]["device"] = json!(null);
        })
    }),
    refused("refused-no-receiver", "bundle_json", "", || {
        edited(|manifest| manifest["receivers"] = json!([]))
    }),
    refused("refused-part-named-twice", "bundle_misfit", "", || with_manifest(&[changes(), changes()], |_| ())),
    refused("refused-part-under-another-name", "bundle_misfit", "", || {
        with_manifest(&[piece("records/seals.jsonl", "changes", b"", 0)], |_| ())
    }),
    refused("refused-part-out-of-the-folder", "bundle_misfit", "", || {
        with_manifest(&[piece("../changes.bin", "changes", b"", 0)], |_| ())
    }),
    refused("refused-file-under-another-hash", "bundle_misfit", "", || {
        with_manifest(&[piece(&format!("files/{}", "0".repeat(64)), "file", b"content", 1)], |_| ())
    }),
    refused("refused-snapshot-over-the-seals", "bundle_misfit", "", || {
        with_manifest(&[piece("records/seals.jsonl", "snapshot", b"{}\n", 1)], |manifest| {
            manifest["kind"] = json!("report");
            manifest["sync"] = json!(null);
            manifest["receivers"][0]["device"] = json!(null);
        })
    }),
    refused("refused-ten-million-items", "bundle_too_large", "", || {
        edited(|manifest| {
            manifest["parts"][0]["bytes"] = json!(3_000_000_000_u64);
            manifest["parts"][0]["count"] = json!(10_000_000);
        })
    }),
    refused("refused-more-items-than-bytes", "bundle_misfit", "", || {
        edited(|manifest| manifest["parts"][0]["count"] = json!(1_000))
    }),
    refused("refused-part-of-five-gigabytes", "bundle_too_large", "", || {
        edited(|manifest| manifest["parts"][0]["bytes"] = json!(5_u64 << 30))
    }),
];
