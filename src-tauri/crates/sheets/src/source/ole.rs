//! Compound files, the wrapper of `.xls`, of old Word documents, and of every workbook encrypted with a password.

use crate::error::SheetError;

/// First bytes of a compound file.
pub(super) const MAGIC: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Lets only workbooks pass.
pub(super) fn inspect(bytes: &[u8]) -> Result<(), SheetError> {
    let has = |name: &str| entries(bytes).any(|entry| entry == name);
    if has("EncryptedPackage") || has("EncryptionInfo") {
        return Err(SheetError::PasswordProtected);
    }
    if has("Workbook") || has("Book") {
        return refuse_cut_off(bytes);
    }
    if has("WordDocument") {
        return Err(SheetError::Unsupported { kind: "doc" });
    }
    if has("PowerPoint Document") {
        return Err(SheetError::Unsupported { kind: "pptx" });
    }
    // The directory is usually at the end: a file without one lost it.
    Err(SheetError::Truncated { detail: "no directory of streams".to_owned() })
}

/// Names in the directory. Entries are 128 bytes, aligned; scanning finds them even when the chain of sectors that
/// leads to them is cut.
fn entries(bytes: &[u8]) -> impl Iterator<Item = String> {
    bytes.chunks_exact(128).skip(4).filter_map(|entry| {
        let length = usize::from(u16_at(entry, 64)?);
        let is_entry = matches!(entry.get(66)?, 1 | 2 | 5);
        if !is_entry || !(4..=64).contains(&length) || length % 2 == 1 {
            return None;
        }
        let units: Vec<u16> = (0..length / 2 - 1).filter_map(|unit| u16_at(entry, unit * 2)).collect();
        String::from_utf16(&units).ok()
    })
}

/// Every sector of the allocation table that is in use must lie inside the file.
fn refuse_cut_off(bytes: &[u8]) -> Result<(), SheetError> {
    let shift = u16_at(bytes, 30).filter(|shift| (9..=12).contains(shift)).unwrap_or(9);
    let sector = 1_usize << shift;
    let sectors = (bytes.len() / sector).saturating_sub(1);
    let cut_off = |what: String| Err(SheetError::Truncated { detail: what });
    let mut first = 0_usize;
    for slot in 0..109 {
        let Some(table) = u32_at(bytes, 76 + slot * 4).filter(|table| *table < 0xFFFF_FFFA) else { break };
        let start = (table as usize).saturating_add(1).saturating_mul(sector);
        let Some(entries) = bytes.get(start..start.saturating_add(sector)) else {
            return cut_off(format!("allocation table {table} is missing"));
        };
        let last_used = (0..sector / 4).rev().find(|index| u32_at(entries, index * 4) != Some(0xFFFF_FFFF));
        // The last sector may be shorter than a full one.
        if let Some(last_used) = last_used.filter(|last| first + last > sectors) {
            return cut_off(format!("sector {} is missing", first + last_used));
        }
        first += sector / 4;
    }
    Ok(())
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}
