//! Wrong in who signed.

use serde_json::{Value, json};

use super::{Case, refused};
use crate::forge::{bundle_of, changes, files, manifest, signature, with_manifest};
use crate::people::stranger;

/// A bundle whose signature is that of the machine with this seed, over a manifest edited before or after.
fn signed_by(seed: u8, edit: impl Fn(&mut Value), edit_after: impl Fn(String) -> String) -> Vec<u8> {
    let pieces = [changes()];
    let mut manifest = manifest(&pieces);
    edit(&mut manifest);
    let text = manifest.to_string();
    let mut files = files(edit_after(text.clone()).as_bytes(), &pieces);
    files[1].1 = signature(seed, text.as_bytes());
    bundle_of(&files)
}

/// The order of the group of Ed25519, little-endian: what makes a second spelling of a signature.
const ORDER: [u8; 32] = [
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];

pub const CASES: &[Case] = &[
    refused("refused-tampered-manifest", "bundle_forged", "the signature is not the sender's", || {
        signed_by(1, |_| (), |text| text.replace("\"sequence\":7", "\"sequence\":8"))
    }),
    refused(
        "refused-manifest-with-another-space",
        "bundle_forged",
        "the signature is not the sender's",
        || signed_by(1, |_| (), |text| format!("{text} ")),
    ),
    refused("refused-forged-sender", "bundle_forged", "the signature is not the sender's", || {
        signed_by(3, |_| (), |text| text)
    }),
    refused(
        "refused-stranger-under-a-known-name",
        "bundle_not_believed",
        "the key of Chi bộ Tổ dân phố 3 is not confirmed here",
        || {
            let key = stranger().signer.key().to_string();
            signed_by(3, |manifest| manifest["sender"]["key"] = json!(key), |text| text)
        },
    ),
    refused("refused-signature-of-zeros", "bundle_forged", "the signature is not the sender's", || {
        let pieces = [changes()];
        let mut files = files(manifest(&pieces).to_string().as_bytes(), &pieces);
        files[1].1 = vec![0; 64];
        bundle_of(&files)
    }),
    refused("refused-small-order-key", "bundle_forged", "the signature is not the sender's", || {
        // The neutral element: under a lenient verification, R = neutral and S = 0 sign every message.
        let pieces = [changes()];
        let mut manifest = manifest(&pieces);
        manifest["sender"]["key"] = json!("AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        let mut files = files(manifest.to_string().as_bytes(), &pieces);
        files[1].1 = vec![0; 64];
        files[1].1[0] = 1;
        bundle_of(&files)
    }),
    refused(
        "refused-second-spelling-of-a-signature",
        "bundle_forged",
        "the signature is not the sender's",
        || {
            let pieces = [changes()];
            let mut files = files(manifest(&pieces).to_string().as_bytes(), &pieces);
            let mut carry = 0_u16;
            for (byte, order) in files[1].1[32..].iter_mut().zip(ORDER) {
                let sum = u16::from(*byte) + u16::from(order) + carry;
                *byte = u8::try_from(sum & 0xff).unwrap();
                carry = sum >> 8;
            }
            bundle_of(&files)
        },
    ),
    refused(
        "refused-key-in-another-spelling",
        "bundle_json",
        "manifest.json sender.key: this is not an Ed25519 key in base64",
        || {
            with_manifest(&[changes()], |manifest| {
                let key = manifest["sender"]["key"].as_str().unwrap().trim_end_matches('=').to_owned();
                manifest["sender"]["key"] = json!(key);
            })
        },
    ),
    refused(
        "refused-own-bundle-back",
        "bundle_not_for_me",
        "it is meant for Máy của Phó Bí thư",
        || {
            with_manifest(&[changes()], |manifest| {
                manifest["sender"]["device"]["id"] = json!("0198f2f0-3333-7000-8000-000000000003");
            })
        },
    ),
    refused(
        "refused-meant-for-another-book",
        "bundle_not_for_me",
        "it is meant for Chi bộ Tổ dân phố 4",
        || {
            with_manifest(&[changes()], |manifest| {
                manifest["receivers"][0]["book"] = json!("0198f2f0-1111-7000-8000-0000000000ff");
                manifest["receivers"][0]["name"] = json!("Chi bộ Tổ dân phố 4");
            })
        },
    ),
];
