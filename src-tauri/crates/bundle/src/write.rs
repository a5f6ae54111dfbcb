//! Writing a bundle: measure the parts, sign what was measured, write the parts again.

use std::io::{self, Write};

use crate::archive::ArchiveWriter;
use crate::envelope::{Recipients, seal};
use crate::error::{BundleError, Result};
use crate::fault::{from_io, into_io};
use crate::json::JsonFault;
use crate::keys::{Signer, signed};
use crate::limits::{FORMAT, MANIFEST_BYTES};
use crate::manifest::{self, Draft, Entry, Manifest, Sender, check_parts, check_said};
use crate::packing::pack;
use crate::part::Part;
use crate::tally::{Tally, compare};

/// Bytes held of a part at a time.
const PIECE: usize = 64 << 10;

/// What a signature of a manifest is for.
pub(crate) const PURPOSE: &str = "sochibo bundle 1";

/// Writes a bundle and returns the manifest it carries. What a reader would refuse is not written.
///
/// After an error the sink holds nothing that anybody could open.
///
/// # Errors
/// [`BundleError::Misfit`], [`BundleError::TooLarge`], [`BundleError::Json`] and [`BundleError::Item`] for what a reader
/// would refuse; [`BundleError::Source`], [`BundleError::SourceChanged`] for a part, [`BundleError::Sink`] for the file.
pub fn write(
    sink: impl Write,
    draft: Draft,
    parts: &[Part<'_>],
    recipients: &Recipients,
    signer: &Signer,
) -> Result<Manifest> {
    let mut sink = Latch { sink, failed: None };
    let written = write_into(&mut sink, draft, parts, recipients, signer);
    // The layers between tell a full disk in words of their own.
    sink.failed.map_or(written, |source| Err(BundleError::Sink { source }))
}

fn write_into(
    mut sink: impl Write,
    draft: Draft,
    parts: &[Part<'_>],
    recipients: &Recipients,
    signer: &Signer,
) -> Result<Manifest> {
    let entries = parts.iter().map(measure).collect::<Result<Vec<Entry>>>()?;
    let manifest = complete(draft, entries, signer);
    check_said(&manifest, recipients.is_phrase())?;
    check_parts(manifest.kind, &manifest.parts)?;
    let bytes = encode(&manifest)?;
    let signature = signer.sign(&signed(PURPOSE, &bytes));

    let packed = pack(seal(&mut sink, recipients)?).map_err(sink_failed)?;
    let mut archive = ArchiveWriter::new(packed);
    archive.file("manifest.json", &bytes).map_err(sink_failed)?;
    archive.file("manifest.sig", &signature).map_err(sink_failed)?;
    for (part, entry) in parts.iter().zip(&manifest.parts) {
        archive.begin(&entry.path, entry.bytes).map_err(sink_failed)?;
        copy(part, entry, &mut archive)?;
        archive.end(entry.bytes).map_err(sink_failed)?;
    }
    let packed = archive.finish().map_err(sink_failed)?;
    packed.finish().and_then(|sealed| sealed.finish()).map_err(sink_failed)?;
    sink.flush().map_err(sink_failed)?;
    Ok(manifest)
}

/// Keeps what the system said when writing failed.
struct Latch<W> {
    sink: W,
    failed: Option<io::Error>,
}

impl<W: Write> Latch<W> {
    fn keep<T>(&mut self, outcome: io::Result<T>) -> io::Result<T> {
        outcome.map_err(|error| {
            let kind = error.kind();
            self.failed = Some(error);
            kind.into()
        })
    }
}

impl<W: Write> Write for Latch<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // age takes a short write for a failure.
        let outcome = self.sink.write_all(bytes).map(|()| bytes.len());
        self.keep(outcome)
    }

    fn flush(&mut self) -> io::Result<()> {
        let outcome = self.sink.flush();
        self.keep(outcome)
    }
}

fn complete(draft: Draft, parts: Vec<Entry>, signer: &Signer) -> Manifest {
    let Draft { kind, id, sender, receivers, sequence, made_at_ms, program, purpose, sync } = draft;
    let sender = Sender { book: sender.book, name: sender.name, device: sender.device, key: signer.key() };
    let (format, requires) = (FORMAT, Vec::new());
    Manifest {
        format,
        requires,
        kind,
        id,
        sender,
        receivers,
        sequence,
        made_at_ms,
        program,
        purpose,
        sync,
        parts,
    }
}

/// The bytes of the manifest, which a reader is asked about before anybody else is.
fn encode(manifest: &Manifest) -> Result<Vec<u8>> {
    let bytes = serde_json::to_vec(manifest)
        .map_err(|error| JsonFault::Syntax(error.to_string()).at("manifest.json"))?;
    if bytes.len() as u64 > MANIFEST_BYTES {
        return Err(BundleError::TooLarge { what: "bytes of the manifest", most: MANIFEST_BYTES });
    }
    manifest::read(&bytes)?;
    Ok(bytes)
}

fn measure(part: &Part<'_>) -> Result<Entry> {
    if let Some((sha256, bytes)) = part.known {
        return Ok(Entry { path: part.path.clone(), content: part.content, bytes, sha256, count: 1 });
    }
    let mut tally = Tally::of(part.content);
    each_piece(part, |bytes| tally.take(&part.path, bytes))?;
    tally.finish(&part.path, part.content)
}

/// Writes a part that must be what was measured: a shorter or a longer one would leave a broken archive.
fn copy(part: &Part<'_>, entry: &Entry, archive: &mut ArchiveWriter<impl Write>) -> Result<()> {
    let changed = || BundleError::SourceChanged { path: entry.path.clone() };
    let (mut tally, mut left) = (Tally::of(part.content), entry.bytes);
    each_piece(part, |bytes| {
        left = left.checked_sub(bytes.len() as u64).ok_or_else(changed)?;
        tally.take(&part.path, bytes).map_err(|_| changed())?;
        archive.content(bytes).map_err(sink_failed)
    })?;
    let found = tally.finish(&part.path, part.content).map_err(|_| changed())?;
    compare(entry, &found).map_err(|_| changed())
}

fn each_piece(part: &Part<'_>, mut take: impl FnMut(&[u8]) -> Result<()>) -> Result<()> {
    let mut piece = vec![0; PIECE];
    let read = part.source.open(&mut |reader| {
        loop {
            match reader.read(&mut piece) {
                Ok(0) => return Ok(()),
                Ok(read) => take(piece.get(..read).unwrap_or_default()).map_err(into_io)?,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    });
    read.map_err(|error| from_io(error, |source| BundleError::Source { source }))
}

fn sink_failed(source: io::Error) -> BundleError {
    BundleError::Sink { source }
}
