//! Wrong in the archive: the tar entries.

use super::{Case, refused};
use crate::forge::{bundle_of, changes, entries, files, header, manifest, sealed, summed, with_tar, zst};

/// Zeros that compress to next to nothing.
const BOMB: usize = 64 << 20;

/// The archive with the header of its last entry, the changes, made otherwise.
fn with_header(edit: impl Fn(&mut [u8; 512])) -> Vec<u8> {
    with_tar(|tar| {
        let at = tar.len() - 1024;
        let mut changed: [u8; 512] = tar[at..at + 512].try_into().unwrap();
        edit(&mut changed);
        [&tar[..at], &summed(changed), &tar[at + 512..], &[0; 1024]].concat()
    })
}

fn of_type(kind: u8) -> Vec<u8> {
    with_header(|header| {
        header[156] = kind;
        header[157..168].copy_from_slice(b"/etc/passwd");
    })
}

fn named(name: &str) -> Vec<u8> {
    with_header(|header| {
        header[..100].fill(0);
        header[..name.len()].copy_from_slice(name.as_bytes());
    })
}

pub const CASES: &[Case] = &[
    refused(
        "refused-path-out-of-the-folder",
        "bundle_malformed",
        "the tar layer does not keep to the format: \"../../autostart.sh\" is no name of a part",
        || named("../../autostart.sh"),
    ),
    refused(
        "refused-path-from-the-root",
        "bundle_malformed",
        "the tar layer does not keep to the format: \"/etc/cron.d/job\" is no name of a part",
        || named("/etc/cron.d/job"),
    ),
    refused(
        "refused-path-of-windows",
        "bundle_malformed",
        "the tar layer does not keep to the format: \"c:\\\\windows\\\\job\" is no name of a part",
        || named("c:\\windows\\job"),
    ),
    refused(
        "refused-path-with-capitals",
        "bundle_malformed",
        "the tar layer does not keep to the format: \"records/Changes.bin\" is no name of a part",
        || named("records/Changes.bin"),
    ),
    refused(
        "refused-path-too-deep",
        "bundle_malformed",
        "the tar layer does not keep to the format: \"records/a/changes.bin\" is no name of a part",
        || named("records/a/changes.bin"),
    ),
    refused(
        "refused-path-hidden",
        "bundle_malformed",
        "the tar layer does not keep to the format: \"records/.changes.bin\" is no name of a part",
        || named("records/.changes.bin"),
    ),
    refused(
        "refused-path-with-prefix",
        "bundle_malformed",
        "the tar layer does not keep to the format: \"../..records/changes.bin\" is no name of a part",
        || with_header(|header| header[345..351].copy_from_slice(b"../..\0")),
    ),
    refused(
        "refused-hard-link",
        "bundle_malformed",
        "the tar layer does not keep to the format: \"records/changes.bin\" is a hard link, not a regular file",
        || of_type(b'1'),
    ),
    refused(
        "refused-symbolic-link",
        "bundle_malformed",
        "the tar layer does not keep to the format: \"records/changes.bin\" is a symbolic link, not a regular file",
        || of_type(b'2'),
    ),
    refused(
        "refused-device",
        "bundle_malformed",
        "the tar layer does not keep to the format: \"records/changes.bin\" is a device, not a regular file",
        || of_type(b'3'),
    ),
    refused(
        "refused-folder",
        "bundle_malformed",
        "the tar layer does not keep to the format: \"records/changes.bin\" is a folder, not a regular file",
        || of_type(b'5'),
    ),
    refused(
        "refused-pax-header",
        "bundle_malformed",
        "the tar layer does not keep to the format: \"records/changes.bin\" is a pax header, not a regular file",
        || of_type(b'x'),
    ),
    refused(
        "refused-global-pax-header",
        "bundle_malformed",
        "the tar layer does not keep to the format: \"records/changes.bin\" is a pax header, not a regular file",
        || of_type(b'g'),
    ),
    refused(
        "refused-gnu-long-name",
        "bundle_malformed",
        "the tar layer does not keep to the format: \"records/changes.bin\" is a GNU header, not a regular file",
        || of_type(b'L'),
    ),
    refused(
        "refused-old-kind-of-file",
        "bundle_malformed",
        "the tar layer does not keep to the format: \"records/changes.bin\" is of type '\\0', not a regular file",
        || of_type(0),
    ),
    refused(
        "refused-gnu-magic",
        "bundle_malformed",
        "the tar layer does not keep to the format: a header is not of the POSIX kind",
        || with_header(|header| header[257..265].copy_from_slice(b"ustar  \0")),
    ),
    refused(
        "refused-program-bit",
        "bundle_malformed",
        "the tar layer does not keep to the format: the header of records/changes.bin is not in the one form that is allowed",
        || with_header(|header| header[100..107].copy_from_slice(b"0004755")),
    ),
    refused(
        "refused-owner",
        "bundle_malformed",
        "the tar layer does not keep to the format: the header of records/changes.bin is not in the one form that is allowed",
        || with_header(|header| header[265..269].copy_from_slice(b"root")),
    ),
    refused(
        "refused-length-in-base-256",
        "bundle_malformed",
        "the tar layer does not keep to the format: the header of records/changes.bin is not in the one form that is allowed",
        || {
            with_header(|header| {
                header[124..136].fill(0);
                header[124] = 0x80;
                header[135] = 28;
            })
        },
    ),
    refused(
        "refused-length-with-spaces",
        "bundle_malformed",
        "the tar layer does not keep to the format: the header of records/changes.bin is not in the one form that is allowed",
        || with_header(|header| header[124..136].copy_from_slice(b"        34 \0")),
    ),
    refused(
        "refused-header-sum",
        "bundle_malformed",
        "the tar layer does not keep to the format: the header of records/changes.bin is not in the one form that is allowed",
        || {
            with_tar(|mut tar| {
                let at = tar.len() - 1024;
                tar[at + 150] ^= 1;
                tar.resize(tar.len() + 1024, 0);
                tar
            })
        },
    ),
    refused(
        "refused-padding-not-zero",
        "bundle_malformed",
        "the tar layer does not keep to the format: the padding is not zero",
        || {
            with_tar(|mut tar| {
                *tar.last_mut().unwrap() = 1;
                tar.resize(tar.len() + 1024, 0);
                tar
            })
        },
    ),
    refused(
        "refused-archive-without-end",
        "bundle_malformed",
        "the tar layer does not keep to the format: the archive ends early",
        || with_tar(|tar| tar),
    ),
    refused(
        "refused-archive-with-half-an-end",
        "bundle_malformed",
        "the tar layer does not keep to the format: the archive ends early",
        || with_tar(|tar| [tar, vec![0; 512]].concat()),
    ),
    refused(
        "refused-one-zero-block",
        "bundle_malformed",
        "the tar layer does not keep to the format: one zero block stands where two must",
        || with_tar(|tar| [tar.clone(), vec![0; 512], tar, vec![0; 1024]].concat()),
    ),
    refused(
        "refused-bytes-after-the-archive",
        "bundle_malformed",
        "the tar layer does not keep to the format: bytes follow the end",
        || with_tar(|tar| [tar, vec![0; 1024], b"more".to_vec()].concat()),
    ),
    refused(
        "refused-bomb-after-the-archive",
        "bundle_malformed",
        "the tar layer does not keep to the format: bytes follow the end",
        || with_tar(|tar| [tar, vec![0; BOMB]].concat()),
    ),
    refused(
        "refused-bomb-of-a-manifest",
        "bundle_malformed",
        "the tar layer does not keep to the format: manifest.json has more than 16777216 bytes",
        || {
            let tar = [summed(header("manifest.json", BOMB)), vec![0; BOMB]].concat();
            sealed(&zst(&tar))
        },
    ),
    refused(
        "refused-bomb-in-a-part",
        "bundle_part_differs",
        "records/changes.bin is not the part that was signed: its length is another",
        || {
            let pieces = [changes()];
            let mut files = files(manifest(&pieces).to_string().as_bytes(), &pieces);
            files.pop();
            let tar = [entries(&files), summed(header("records/changes.bin", BOMB)), vec![0; BOMB]].concat();
            sealed(&zst(&tar))
        },
    ),
    refused(
        "refused-no-manifest",
        "bundle_malformed",
        "the tar layer does not keep to the format: manifest.json is missing",
        || bundle_of(&[]),
    ),
    refused(
        "refused-manifest-not-first",
        "bundle_malformed",
        "the tar layer does not keep to the format: records/changes.bin stands where manifest.json must",
        || {
            let pieces = [changes()];
            let mut files = files(manifest(&pieces).to_string().as_bytes(), &pieces);
            files.swap(0, 2);
            bundle_of(&files)
        },
    ),
    refused(
        "refused-no-signature",
        "bundle_malformed",
        "the tar layer does not keep to the format: records/changes.bin stands where manifest.sig must",
        || {
            let pieces = [changes()];
            let mut files = files(manifest(&pieces).to_string().as_bytes(), &pieces);
            files.remove(1);
            bundle_of(&files)
        },
    ),
    refused(
        "refused-short-signature",
        "bundle_malformed",
        "the tar layer does not keep to the format: manifest.sig has not 64 bytes",
        || {
            let pieces = [changes()];
            let mut files = files(manifest(&pieces).to_string().as_bytes(), &pieces);
            files[1].1.pop();
            bundle_of(&files)
        },
    ),
];
