//! Sources and sinks that fail, and sources that are not what they were.

use std::cell::Cell;
use std::io::{self, Read, Write};

use sochibo_bundle::{BundleError, Draft, Kind, Opening, Part, Sum, frame, line, stitched, write};

use crate::people::{
    RECORD, bundle, draft, parts, receive, report, secretary, to_deputy, under_phrase, written,
};

/// Gives out `room` bytes, or takes them, and fails then.
struct Failing<T> {
    inner: T,
    room: usize,
}

impl<R: Read> Read for Failing<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let most = buffer.len().min(self.room);
        if most == 0 {
            return Err(io::ErrorKind::ConnectionAborted.into());
        }
        let read = self.inner.read(&mut buffer[..most])?;
        self.room -= read;
        Ok(read)
    }
}

impl<W: Write> Write for Failing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let most = bytes.len().min(self.room);
        if most == 0 {
            return Err(io::ErrorKind::StorageFull.into());
        }
        let written = self.inner.write(&bytes[..most])?;
        self.room -= written;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Gives out one byte at a time, interrupted before each.
struct Dripping<R> {
    inner: R,
    interrupted: bool,
}

impl<R: Read> Read for Dripping<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.interrupted = !self.interrupted;
        if self.interrupted {
            return Err(io::ErrorKind::Interrupted.into());
        }
        let most = buffer.len().min(1);
        self.inner.read(&mut buffer[..most])
    }
}

#[test]
fn a_stick_that_is_pulled_out_is_no_damaged_bundle() {
    let file = bundle();
    for room in 0..file.len() {
        let error = receive(Failing { inner: file.as_slice(), room }).unwrap_err();
        assert!(
            matches!(&error, BundleError::Source { source } if source.kind() == io::ErrorKind::ConnectionAborted),
            "after {room} bytes: {error:?}"
        );
        assert!(error.is_passing());
    }
}

#[test]
fn a_slow_source_that_is_interrupted_is_read_to_its_end() {
    let file = bundle();
    let dripping = Dripping { inner: file.as_slice(), interrupted: false };
    assert_eq!(receive(dripping).unwrap(), receive(file.as_slice()).unwrap());
}

#[test]
fn a_disk_that_fills_up_anywhere_is_told_as_such_and_leaves_nothing_to_open() {
    // age writes a line of random length into its header: somewhat less than the shortest.
    let whole = bundle().len() - 400;
    for room in (0..whole).step_by(7) {
        let mut sink = Failing { inner: Vec::new(), room };
        let error = write(&mut sink, draft(), &parts(), &to_deputy(), &secretary().signer).unwrap_err();
        assert!(
            matches!(&error, BundleError::Sink { source } if source.kind() == io::ErrorKind::StorageFull),
            "after {room} bytes: {error:?}"
        );
        assert!(receive(sink.inner.as_slice()).is_err());
    }
}

#[test]
fn a_source_that_changes_between_its_two_readings_is_not_written() {
    for (first, second) in
        [("one\n", "two\n"), ("one\n", "one\ntwo\n"), ("one\ntwo\n", "one\n"), ("one\n", "one ")]
    {
        let readings = Cell::new(0);
        let changing = Opening(|| {
            readings.set(readings.get() + 1);
            Ok(if readings.get() == 1 { first.as_bytes() } else { second.as_bytes() })
        });
        let draft = Draft { kind: Kind::Report, ..report() };
        let parts = [Part::snapshot("people", changing)];
        let outcome = write(&mut Vec::new(), draft, &parts, &under_phrase(), &secretary().signer);
        assert!(matches!(outcome, Err(BundleError::SourceChanged { .. })), "{second}: {outcome:?}");
    }
    let wrong = Part::file(Sum::of(b"content"), 7, b"CONTENT".as_slice());
    let outcome = write(&mut Vec::new(), draft(), &[wrong], &to_deputy(), &secretary().signer);
    assert!(matches!(outcome, Err(BundleError::SourceChanged { .. })), "{outcome:?}");
}

#[test]
fn a_source_that_fails_is_told_from_a_sink_that_does() {
    let failing = Opening(|| Ok(Failing { inner: io::repeat(b'x'), room: 100_000 }));
    let outcome =
        write(&mut Vec::new(), draft(), &[Part::changes(failing)], &to_deputy(), &secretary().signer);
    assert!(matches!(outcome, Err(BundleError::Item { .. } | BundleError::Source { .. })), "{outcome:?}");
    let pieces =
        || Ok(stitched([Ok(frame(RECORD, b"x").unwrap()), Err(io::ErrorKind::NotFound.into())].into_iter()));
    let outcome =
        write(&mut Vec::new(), draft(), &[Part::changes(Opening(pieces))], &to_deputy(), &secretary().signer);
    assert!(matches!(outcome, Err(BundleError::Source { .. })), "{outcome:?}");
}

#[test]
fn pieces_of_a_query_are_joined_as_if_they_were_a_file() {
    let pieces = || Ok(stitched((0..3_u8).map(|n| frame(RECORD, &[n; 70_000]))));
    let found =
        receive(written(draft(), &[Part::changes(Opening(pieces))], &to_deputy()).as_slice()).unwrap();
    assert_eq!(found.manifest.parts[0].count, 3);
    assert_eq!(found.parts[0].len(), 3 * 70_020);
}

#[test]
fn what_a_reader_would_refuse_is_not_written() {
    let refuses = |draft: Draft, parts: &[Part<'_>]| {
        write(&mut Vec::new(), draft, parts, &to_deputy(), &secretary().signer).unwrap_err().code()
    };
    assert_eq!(refuses(Draft { receivers: vec![], ..draft() }, &[]), "bundle_json");
    assert_eq!(refuses(Draft { sequence: 1 << 53, ..draft() }, &[]), "bundle_json");
    assert_eq!(refuses(Draft { program: "e\u{323}".into(), ..draft() }, &[]), "bundle_json");
    assert_eq!(refuses(draft(), &[Part::snapshot("people", line(&1).unwrap())]), "bundle_misfit");
    assert_eq!(refuses(draft(), &[Part::changes(b"no frame".to_vec())]), "bundle_item");
    assert_eq!(refuses(report(), &[Part::snapshot("../people", line(&1).unwrap())]), "bundle_misfit");
    assert!(frame(RECORD, b"").is_err());
}
