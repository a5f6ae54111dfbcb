//! Wrong on the outside: the age file.

use super::{Case, refused, taken};
use crate::forge::{bundle_of, changes, files, manifest, sealed, sealed_to, sealed_under, tar, zst};
use crate::people::{bundle, report, stranger, under_phrase, written};

fn plain() -> Vec<u8> {
    let pieces = [changes()];
    zst(&tar(&files(manifest(&pieces).to_string().as_bytes(), &pieces)))
}

/// The header's lines up to the MAC, with one more recipient in front.
fn with_recipient(file: &[u8], stanza: &[u8]) -> Vec<u8> {
    let after = b"age-encryption.org/v1\n".len();
    [&file[..after], stanza, &file[after..]].concat()
}

fn replaced(file: Vec<u8>, from: &[u8], to: &[u8]) -> Vec<u8> {
    let at = file.windows(from.len()).position(|window| window == from).unwrap();
    [&file[..at], to, &file[at + from.len()..]].concat()
}

pub const CASES: &[Case] = &[
    taken("taken-whole", bundle),
    taken("taken-under-a-phrase", || written(report(), &[], &under_phrase())),
    refused("refused-empty", "bundle_damaged", "", Vec::new),
    refused("refused-photograph", "bundle_not_one", "", || b"\xff\xd8\xff\xe0\x00\x10JFIF and so on".to_vec()),
    refused("refused-armoured", "bundle_armoured", "", || {
        b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3YxCg==\n-----END AGE ENCRYPTED FILE-----\n"
            .to_vec()
    }),
    refused("refused-newer-envelope", "bundle_newer", "", || replaced(bundle(), b"/v1\n", b"/v2\n")),
    refused("refused-wrong-receiver", "bundle_other_key", "", || {
        sealed_to(&stranger().identity.recipient().to_string(), &plain())
    }),
    refused("refused-needs-phrase", "bundle_needs_phrase", "", || {
        sealed_under("hoa-sen-banh-mi-xe-dap", &plain())
    }),
    refused("refused-needs-no-phrase", "bundle_needs_no_phrase", "", bundle),
    refused("refused-other-phrase", "bundle_wrong_phrase", "", || sealed_under("hoa-sen-banh-mi-xe-dap", &plain())),
    refused("refused-phrase-with-too-much-work", "bundle_too_much_work", "", || {
        let file = sealed_under("hoa-sen-banh-mi-xe-dap", &plain());
        let line = file.split(|byte| *byte == b'\n').nth(1).unwrap().to_vec();
        let harder = [&line[..line.len() - 1], b"23"].concat();
        replaced(file, &line, &harder)
    }),
    refused("refused-phrase-and-key-together", "bundle_damaged", "", || {
        let stanza = b"-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\n\
            EmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U\n";
        with_recipient(&sealed_under("hoa-sen-banh-mi-xe-dap", &plain()), stanza)
    }),
    refused("refused-header-without-end", "bundle_malformed", "", || {
        with_recipient(&bundle(), &b"-> x\n\n".repeat(2_100))
    }),
    refused("refused-cut-off-in-the-header", "bundle_damaged", "", || bundle()[..60].to_vec()),
    refused("refused-cut-off", "bundle_damaged", "", || {
        let file = bundle();
        file[..file.len() - 100].to_vec()
    }),
    refused("refused-one-bit-flipped", "bundle_damaged", "", || {
        let mut file = bundle();
        let middle = file.len() - 200;
        file[middle] ^= 1;
        file
    }),
    refused("refused-header-changed", "bundle_damaged", "", || with_recipient(&bundle(), b"-> x\n\n")),
    refused("refused-bytes-after-the-envelope", "bundle_damaged", "", || [bundle(), b"more".to_vec()].concat()),
    refused("refused-two-bundles-in-one-file", "bundle_damaged", "", || [bundle(), bundle()].concat()),
    refused("refused-empty-envelope", "bundle_malformed", "", || sealed(b"")),
    refused("refused-receiver-of-another-bundle", "bundle_not_for_me", "", || {
        let pieces = [changes()];
        let mut manifest = manifest(&pieces);
        manifest["receivers"][0]["device"] = "0198f2f0-3333-7000-8000-0000000000ff".into();
        manifest["receivers"][0]["name"] = "Máy của Tổ trưởng".into();
        bundle_of(&files(manifest.to_string().as_bytes(), &pieces))
    }),
];
