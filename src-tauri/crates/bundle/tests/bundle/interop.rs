//! The programs `age`, `zstd` and `tar` open what the crate writes, and it reads what they write.

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use sochibo_bundle::Keys;

use crate::forge::{changes, files, manifest, tar, zst};
use crate::people::{bundle, deputy, phrase, receive, receive_with, report, under_phrase, written};

/// Runs a program in `folder`; a missing one is named, with where it comes from.
fn run(folder: &Path, program: &str, arguments: &[&OsStr], input: &[u8]) -> Vec<u8> {
    let child = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| {
            panic!("cannot start `{program}` ({error}): install the packages age, zstd and tar, or run `cargo xtask test`")
        });
    let mut child = child;
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // Closed when all was written, so that a program that reads to the end comes to it.
    let feeder = std::thread::spawn(move || stdin.write_all(&input).map(|()| stdin));
    let reads_a_terminal = program == "script";
    let kept = reads_a_terminal.then(|| feeder.join().unwrap());
    let output = child.wait_with_output().unwrap();
    drop(kept);
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

fn words(text: &str) -> Vec<&OsStr> {
    text.split(' ').map(OsStr::new).collect()
}

fn put(folder: &Path, name: &str, bytes: &[u8]) {
    fs::create_dir_all(folder.join(name).parent().unwrap()).unwrap();
    fs::write(folder.join(name), bytes).unwrap();
}

/// What the three programs unpack, by name.
fn unpacked(folder: &Path, tar_zst: &[u8]) {
    let tar = run(folder, "zstd", &words("--decompress --stdout --memory=8MB"), tar_zst);
    run(folder, "tar", &words("--extract --file=-"), &tar);
}

#[test]
fn the_standard_programs_open_a_bundle() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "key.txt", deputy().identity.text().as_bytes());
    let tar_zst = run(folder.path(), "age", &words("--decrypt --identity key.txt"), &bundle());
    unpacked(folder.path(), &tar_zst);
    let found = receive(bundle().as_slice()).unwrap();
    for (entry, bytes) in found.manifest.parts.iter().zip(&found.parts) {
        assert_eq!(&fs::read(folder.path().join(&entry.path)).unwrap(), bytes, "{}", entry.path);
    }
    assert_eq!(fs::read(folder.path().join("manifest.sig")).unwrap().len(), 64);
    let text = fs::read(folder.path().join("manifest.json")).unwrap();
    assert_eq!(text, serde_json::to_vec(&found.manifest).unwrap());
}

#[test]
fn a_bundle_made_with_the_standard_programs_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let pieces = [changes()];
    for (name, bytes) in files(manifest(&pieces).to_string().as_bytes(), &pieces) {
        put(folder.path(), &name, &bytes);
    }
    let tar = "--create --format=ustar --numeric-owner --owner=0 --group=0 --mode=0644 --mtime=@0 \
        --blocking-factor=1 --file=- manifest.json manifest.sig records/changes.bin";
    let tar = run(folder.path(), "tar", &words(tar), b"");
    let tar_zst = run(folder.path(), "zstd", &words("--compress --stdout"), &tar);
    let recipient = deputy().identity.recipient().to_string();
    let file = run(folder.path(), "age", &words(&format!("--encrypt --recipient {recipient}")), &tar_zst);
    assert_eq!(receive(file.as_slice()).unwrap().parts, [pieces[0].file.1.clone()]);
}

/// `age` asks for a passphrase on a terminal; `script` gives it one.
#[cfg(target_os = "linux")]
mod with_a_passphrase {
    use super::*;

    fn on_a_terminal(folder: &Path, command: &str, typed: &str) {
        let arguments = ["-qec", command, "/dev/null"].map(OsStr::new);
        run(folder, "script", &arguments, typed.as_bytes());
    }

    #[test]
    fn the_age_program_opens_a_bundle_under_a_phrase() {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), "report.sochibo", &written(report(), &[], &under_phrase()));
        let typed = format!("{}\n", phrase().text());
        on_a_terminal(folder.path(), "age --decrypt --output report.tar.zst report.sochibo", &typed);
        unpacked(folder.path(), &fs::read(folder.path().join("report.tar.zst")).unwrap());
        assert!(folder.path().join("manifest.json").exists());
    }

    #[test]
    fn a_passphrase_given_to_the_age_program_opens_its_file_here() {
        let folder = tempfile::tempdir().unwrap();
        let mut manifest = manifest(&[]);
        manifest["kind"] = "report".into();
        manifest["sync"] = serde_json::Value::Null;
        manifest["receivers"][0]["device"] = serde_json::Value::Null;
        let tar_zst = zst(&tar(&files(manifest.to_string().as_bytes(), &[])));
        put(folder.path(), "report.tar.zst", &tar_zst);
        let typed = format!("{0}\n{0}\n", phrase().text());
        on_a_terminal(folder.path(), "age --passphrase --output report.sochibo report.tar.zst", &typed);
        let file = fs::read(folder.path().join("report.sochibo")).unwrap();
        let found = receive_with(file.as_slice(), &Keys::Phrase(&phrase())).unwrap();
        assert_eq!(found.manifest.sequence, 7);
    }
}
