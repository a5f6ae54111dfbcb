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
    refused(
        "refused-empty",
        "bundle_damaged",
        "the file was cut off or changed on its way: it ends before the age header",
        Vec::new,
    ),
    refused("refused-photograph", "bundle_not_one", "this is no bundle", || {
        b"\xff\xd8\xff\xe0\x00\x10JFIF and so on".to_vec()
    }),
    refused("refused-armoured", "bundle_armoured", "the bundle was turned into text (armour)", || {
        b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3YxCg==\n-----END AGE ENCRYPTED FILE-----\n"
            .to_vec()
    }),
    refused("refused-newer-envelope", "bundle_newer", "made by a newer version (age v2)", || {
        replaced(bundle(), b"/v1\n", b"/v2\n")
    }),
    refused("refused-wrong-receiver", "bundle_other_key", "none of the keys here opens it", || {
        sealed_to(&stranger().identity.recipient().to_string(), &plain())
    }),
    refused("refused-needs-phrase", "bundle_needs_phrase", "it opens with a phrase", || {
        sealed_under("hoa-sen-banh-mi-xe-dap", &plain())
    }),
    refused(
        "refused-needs-no-phrase",
        "bundle_needs_no_phrase",
        "it opens with a key, not with a phrase",
        bundle,
    ),
    refused("refused-other-phrase", "bundle_wrong_phrase", "the phrase does not open it", || {
        sealed_under("hoa-sen-banh-mi-xe-dap", &plain())
    }),
    refused(
        "refused-phrase-with-too-much-work",
        "bundle_too_much_work",
        "it asks for too much work to open (scrypt 2^23)",
        || {
            let file = sealed_under("hoa-sen-banh-mi-xe-dap", &plain());
            let line = file.split(|byte| *byte == b'\n').nth(1).unwrap().to_vec();
            let harder = [&line[..line.len() - 1], b"23"].concat();
            replaced(file, &line, &harder)
        },
    ),
    refused(
        "refused-phrase-and-key-together",
        "bundle_damaged",
        "the file was cut off or changed on its way: Header is invalid",
        || {
            let stanza = b"-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\n\
            EmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U\n";
            with_recipient(&sealed_under("hoa-sen-banh-mi-xe-dap", &plain()), stanza)
        },
    ),
    refused(
        "refused-header-without-end",
        "bundle_malformed",
        "the age layer does not keep to the format: the header is longer than any",
        || with_recipient(&bundle(), &b"-> x\n\n".repeat(2_100)),
    ),
    refused(
        "refused-cut-off-in-the-header",
        "bundle_damaged",
        "the file was cut off or changed on its way: it ends within the age header",
        || bundle()[..60].to_vec(),
    ),
    refused(
        "refused-cut-off",
        "bundle_damaged",
        "the file was cut off or changed on its way: decryption error",
        || {
            let file = bundle();
            file[..file.len() - 100].to_vec()
        },
    ),
    refused(
        "refused-one-bit-flipped",
        "bundle_damaged",
        "the file was cut off or changed on its way: decryption error",
        || {
            let mut file = bundle();
            let middle = file.len() - 200;
            file[middle] ^= 1;
            file
        },
    ),
    refused(
        "refused-header-changed",
        "bundle_damaged",
        "the file was cut off or changed on its way: Header MAC is invalid",
        || with_recipient(&bundle(), b"-> x\n\n"),
    ),
    refused(
        "refused-bytes-after-the-envelope",
        "bundle_damaged",
        "the file was cut off or changed on its way: decryption error",
        || [bundle(), b"more".to_vec()].concat(),
    ),
    refused(
        "refused-two-bundles-in-one-file",
        "bundle_damaged",
        "the file was cut off or changed on its way: decryption error",
        || [bundle(), bundle()].concat(),
    ),
    refused(
        "refused-empty-envelope",
        "bundle_malformed",
        "the zstd layer does not keep to the format: no zstd frame",
        || sealed(b""),
    ),
    refused(
        "refused-receiver-of-another-bundle",
        "bundle_not_for_me",
        "it is meant for Máy của Tổ trưởng",
        || {
            let pieces = [changes()];
            let mut manifest = manifest(&pieces);
            manifest["receivers"][0]["device"] = "0198f2f0-3333-7000-8000-0000000000ff".into();
            manifest["receivers"][0]["name"] = "Máy của Tổ trưởng".into();
            bundle_of(&files(manifest.to_string().as_bytes(), &pieces))
        },
    ),
];
