//! Makes bundles layer by layer, with nothing of the crate but its keys, so that any of them can be wrong.

use std::io::Write;

use age::{Encryptor, x25519};
use ed25519_dalek::{Signer, SigningKey};
use serde_json::{Value, json};
use sochibo_bundle::Sum;

use crate::people::{deputy, secretary};

/// A file for the archive.
pub type File = (String, Vec<u8>);

/// One part as it is announced and as it stands in the archive.
#[derive(Clone)]
pub struct Piece {
    pub announced: Value,
    pub file: File,
}

/// A part that is what it says.
pub fn piece(path: &str, content: &str, bytes: &[u8], count: u64) -> Piece {
    let sum = Sum::of(bytes).to_string();
    let announced =
        json!({ "path": path, "content": content, "bytes": bytes.len(), "sha256": sum, "count": count });
    Piece { announced, file: (path.to_owned(), bytes.to_vec()) }
}

/// One change, 28 bytes.
pub fn changes() -> Piece {
    piece("records/changes.bin", "changes", &frame(b"a change"), 1)
}

pub fn frame(change: &[u8]) -> Vec<u8> {
    [&[4; 16], u32::try_from(change.len()).unwrap().to_le_bytes().as_slice(), change].concat()
}

/// The manifest of a sync bundle with these parts.
pub fn manifest(pieces: &[Piece]) -> Value {
    let parts: Vec<&Value> = pieces.iter().map(|piece| &piece.announced).collect();
    json!({
        "format": 1,
        "requires": [],
        "kind": "sync",
        "id": "0198f2f0-5a53-7000-8000-3a5f0c1d2e4b",
        "sender": {
            "book": "0198f2f0-1111-7000-8000-000000000001",
            "name": "Chi bộ Tổ dân phố 3",
            "device": { "id": "0198f2f0-2222-7000-8000-000000000002", "name": "Máy của Bí thư" },
            "key": secretary().signer.key().to_string(),
        },
        "receivers": [{
            "book": "0198f2f0-1111-7000-8000-000000000001",
            "device": "0198f2f0-3333-7000-8000-000000000003",
            "name": "Máy của Phó Bí thư",
        }],
        "sequence": 7,
        "made_at_ms": 1_795_305_600_000_i64,
        "program": "0.1.0",
        "purpose": null,
        "sync": { "base": 5, "received": [] },
        "parts": parts,
    })
}

/// The signature of the machine with this seed.
pub fn signature(seed: u8, manifest: &[u8]) -> Vec<u8> {
    let message = [b"sochibo bundle 1\0", manifest].concat();
    SigningKey::from_bytes(&[seed; 32]).sign(&message).to_bytes().to_vec()
}

/// The files of an archive, signed by the secretary's machine.
pub fn files(manifest: &[u8], pieces: &[Piece]) -> Vec<File> {
    let mut files = vec![
        ("manifest.json".to_owned(), manifest.to_vec()),
        ("manifest.sig".to_owned(), signature(1, manifest)),
    ];
    files.extend(pieces.iter().map(|piece| piece.file.clone()));
    files
}

/// One tar header, its sum to be set by [`summed`].
pub fn header(name: &str, length: usize) -> [u8; 512] {
    let mut header = [0; 512];
    let mut put = |at: usize, text: &str| header[at..at + text.len()].copy_from_slice(text.as_bytes());
    put(0, name);
    put(100, "0000644\x000000000\x000000000\0");
    put(124, &format!("{length:011o}\0"));
    put(136, "00000000000\0        0");
    put(257, "ustar\x0000");
    put(329, "0000000\x000000000\0");
    header
}

/// With the sum that belongs to it.
pub fn summed(mut header: [u8; 512]) -> Vec<u8> {
    header[148..156].fill(b' ');
    let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
    header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    header.to_vec()
}

/// The entries of an archive without its end.
pub fn entries(files: &[File]) -> Vec<u8> {
    let mut tar = Vec::new();
    for (name, bytes) in files {
        tar.extend(summed(header(name, bytes.len())));
        tar.extend(bytes);
        tar.resize(tar.len().next_multiple_of(512), 0);
    }
    tar
}

/// A whole archive.
pub fn tar(files: &[File]) -> Vec<u8> {
    [entries(files), vec![0; 1024]].concat()
}

/// A frame with its checksum.
pub fn zst(bytes: &[u8]) -> Vec<u8> {
    frame_with(bytes, |encoder| encoder.include_checksum(true).unwrap())
}

pub fn frame_with(bytes: &[u8], set: impl Fn(&mut zstd::Encoder<'static, Vec<u8>>)) -> Vec<u8> {
    let mut encoder = zstd::Encoder::new(Vec::new(), 3).unwrap();
    set(&mut encoder);
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// An age file to the deputy's machine.
pub fn sealed(bytes: &[u8]) -> Vec<u8> {
    sealed_to(&deputy().identity.recipient().to_string(), bytes)
}

pub fn sealed_to(recipient: &str, bytes: &[u8]) -> Vec<u8> {
    let recipient: x25519::Recipient = recipient.parse().unwrap();
    encrypted(&recipient, bytes)
}

/// An age file under a phrase, with as little work as there is.
pub fn sealed_under(phrase: &str, bytes: &[u8]) -> Vec<u8> {
    let mut recipient = age::scrypt::Recipient::new(phrase.to_owned().into());
    recipient.set_work_factor(1);
    encrypted(&recipient, bytes)
}

fn encrypted(recipient: &dyn age::Recipient, bytes: &[u8]) -> Vec<u8> {
    let mut writer =
        Encryptor::with_recipients([recipient].into_iter()).unwrap().wrap_output(Vec::new()).unwrap();
    writer.write_all(bytes).unwrap();
    writer.finish().unwrap()
}

/// A whole bundle of these files.
pub fn bundle_of(files: &[File]) -> Vec<u8> {
    sealed(&zst(&tar(files)))
}

/// A bundle whose manifest was edited before it was signed.
pub fn with_manifest(pieces: &[Piece], edit: impl Fn(&mut Value)) -> Vec<u8> {
    let mut manifest = manifest(pieces);
    edit(&mut manifest);
    bundle_of(&files(manifest.to_string().as_bytes(), pieces))
}

/// A bundle whose manifest text was edited before it was signed.
pub fn with_text(edit: impl Fn(String) -> Vec<u8>) -> Vec<u8> {
    let pieces = [changes()];
    bundle_of(&files(&edit(manifest(&pieces).to_string()), &pieces))
}

/// A bundle with one change whose archive was edited.
pub fn with_tar(edit: impl Fn(Vec<u8>) -> Vec<u8>) -> Vec<u8> {
    let pieces = [changes()];
    let entries = entries(&files(manifest(&pieces).to_string().as_bytes(), &pieces));
    sealed(&zst(&edit(entries)))
}

/// A bundle with one change whose frame is made otherwise.
pub fn with_frame(make: impl Fn(Vec<u8>) -> Vec<u8>) -> Vec<u8> {
    let pieces = [changes()];
    sealed(&make(tar(&files(manifest(&pieces).to_string().as_bytes(), &pieces))))
}

/// A bundle that announces `announced` and holds `held`.
pub fn holding(announced: &[Piece], held: &[Piece]) -> Vec<u8> {
    bundle_of(&files(manifest(announced).to_string().as_bytes(), held))
}
