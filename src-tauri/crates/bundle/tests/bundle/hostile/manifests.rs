//! Wrong in the text of the manifest, and signed all the same.

use serde_json::{Value, json};

use super::{Case, refused, taken};
use crate::forge::{changes, with_manifest, with_text};

fn edited(edit: impl Fn(&mut Value)) -> Vec<u8> {
    with_manifest(&[changes()], edit)
}

fn replaced(from: &str, to: &str) -> Vec<u8> {
    with_text(|text| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1).into_bytes()
    })
}

pub const CASES: &[Case] = &[
    taken("taken-clock-of-2099", || edited(|manifest| manifest["made_at_ms"] = json!(4_070_908_800_000_i64))),
    taken("taken-clock-of-1970", || edited(|manifest| manifest["made_at_ms"] = json!(0))),
    refused(
        "refused-clock-before-1970",
        "bundle_json",
        "manifest.json made_at_ms: this is not a moment between 1970 and 9999, in milliseconds",
        || edited(|manifest| manifest["made_at_ms"] = json!(-1)),
    ),
    refused(
        "refused-clock-after-9999",
        "bundle_json",
        "manifest.json made_at_ms: this is not a moment between 1970 and 9999, in milliseconds",
        || edited(|manifest| manifest["made_at_ms"] = json!(253_402_300_800_000_i64)),
    ),
    refused("refused-newer-format", "bundle_newer", "made by a newer version (2)", || {
        edited(|manifest| {
            manifest["format"] = json!(2);
            manifest["kind"] = json!({ "of": "a new kind" });
        })
    }),
    refused("refused-unknown-requirement", "bundle_newer", "made by a newer version (split-files)", || {
        edited(|manifest| manifest["requires"] = json!(["split-files"]))
    }),
    refused(
        "refused-format-zero",
        "bundle_json",
        "manifest.json format: this is not a whole number from 1 to 2^53 - 1",
        || edited(|manifest| manifest["format"] = json!(0)),
    ),
    refused(
        "refused-format-as-text",
        "bundle_json",
        "manifest.json format: this is not a whole number from 1 to 2^53 - 1",
        || edited(|manifest| manifest["format"] = json!("1")),
    ),
    refused(
        "refused-unknown-kind",
        "bundle_json",
        "manifest.json kind: this is not one of the words known here",
        || edited(|manifest| manifest["kind"] = json!("backup")),
    ),
    refused(
        "refused-unknown-content",
        "bundle_json",
        "manifest.json parts[0].content: this is not one of the words known here",
        || edited(|manifest| manifest["parts"][0]["content"] = json!("program")),
    ),
    refused(
        "refused-unknown-purpose",
        "bundle_json",
        "manifest.json purpose: this is not one of the words known here",
        || edited(|manifest| manifest["purpose"] = json!("everything")),
    ),
    refused("refused-key-twice", "bundle_json", "manifest.json: the key `format` stands there twice", || {
        replaced("\"format\":1", "\"format\":1,\"format\":1")
    }),
    refused(
        "refused-key-twice-inside",
        "bundle_json",
        "manifest.json: the key `count` stands there twice",
        || replaced("\"count\":1", "\"count\":1,\"cou\\u006et\":2"),
    ),
    refused("refused-unknown-key", "bundle_json", "manifest.json: the key `note` is not known", || {
        edited(|manifest| manifest["note"] = json!("xin chào"))
    }),
    refused(
        "refused-unknown-key-inside",
        "bundle_json",
        "manifest.json sender.device: the key `serial` is not known",
        || edited(|manifest| manifest["sender"]["device"]["serial"] = json!(1)),
    ),
    refused(
        "refused-missing-key",
        "bundle_json",
        "manifest.json sender: the key `device` is missing",
        || edited(|manifest| drop(manifest["sender"].as_object_mut().unwrap().remove("device"))),
    ),
    refused("refused-list-for-object", "bundle_json", "manifest.json sender: this is not an object", || {
        edited(|manifest| {
            let book = manifest["sender"]["book"].clone();
            manifest["sender"] = json!([book, "Chi bộ", {}, ""]);
        })
    }),
    refused("refused-name-not-nfc", "bundle_json", "manifest.json: a text is not in NFC", || {
        edited(|manifest| manifest["sender"]["name"] = json!("Chi bo\u{323}\u{302}"))
    }),
    refused(
        "refused-name-turned-around",
        "bundle_json",
        "manifest.json: a text holds a character that cannot be seen",
        || edited(|manifest| manifest["sender"]["name"] = json!("Chi bộ \u{202e}3")),
    ),
    refused(
        "refused-name-empty",
        "bundle_json",
        "manifest.json sender.name: this is not a name of 1 to 200 characters",
        || edited(|manifest| manifest["sender"]["name"] = json!("")),
    ),
    refused(
        "refused-name-too-long",
        "bundle_json",
        "manifest.json sender.name: this is not a name of 1 to 200 characters",
        || edited(|manifest| manifest["sender"]["name"] = json!("ộ".repeat(201))),
    ),
    refused(
        "refused-id-in-capitals",
        "bundle_json",
        "manifest.json id: this is not an id in lower case with hyphens",
        || edited(|manifest| manifest["id"] = json!("0198F2F0-5A53-7000-8000-3A5F0C1D2E4B")),
    ),
    refused(
        "refused-hash-in-capitals",
        "bundle_json",
        "manifest.json parts[0].sha256: this is not a SHA-256 of 64 lower-case hexadecimal digits",
        || {
            edited(|manifest| {
                let sum = manifest["parts"][0]["sha256"].as_str().unwrap().to_uppercase();
                manifest["parts"][0]["sha256"] = json!(sum);
            })
        },
    ),
    refused(
        "refused-sequence-zero",
        "bundle_json",
        "manifest.json sequence: this is not a whole number from 1 to 2^53 - 1",
        || edited(|manifest| manifest["sequence"] = json!(0)),
    ),
    refused(
        "refused-sequence-beyond-2-53",
        "bundle_json",
        "manifest.json sequence: this is not a whole number from 1 to 2^53 - 1",
        || edited(|manifest| manifest["sequence"] = json!(9_007_199_254_740_992_u64)),
    ),
    refused(
        "refused-sequence-with-fraction",
        "bundle_json",
        "manifest.json sequence: this is not a whole number from 1 to 2^53 - 1",
        || edited(|manifest| manifest["sequence"] = json!(7.5)),
    ),
    refused(
        "refused-bytes-after-the-manifest",
        "bundle_json",
        "manifest.json: no JSON: trailing characters at line 1 column 722",
        || with_text(|text| format!("{text}{{}}").into_bytes()),
    ),
    refused(
        "refused-manifest-not-utf8",
        "bundle_json",
        "manifest.json: no JSON: invalid unicode code point at line 1 column 653",
        || {
            with_text(|text| {
                let mut bytes = text.into_bytes();
                let at = bytes.windows(3).position(|window| window == "ộ".as_bytes()).unwrap();
                bytes[at] = 0xff;
                bytes
            })
        },
    ),
    refused(
        "refused-manifest-too-deep",
        "bundle_json",
        "manifest.json: no JSON: recursion limit exceeded at line 1 column 128",
        || with_text(|_| [vec![b'['; 4096], vec![b']'; 4096]].concat()),
    ),
    refused(
        "refused-manifest-of-too-many-values",
        "bundle_json",
        "manifest.json: it holds more values than any such text",
        || with_text(|_| format!("[{}0]", "0,".repeat(600_000)).into_bytes()),
    ),
];
