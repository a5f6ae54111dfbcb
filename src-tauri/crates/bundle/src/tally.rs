//! Counting what a part holds while its bytes go by, on both sides, however they are read.

use sha2::{Digest, Sha256};

use crate::error::{BundleError, PartFault, Result};
use crate::limits::{ITEM_BYTES, ITEMS};
use crate::manifest::{Content, Entry};
use crate::sum::Sum;

/// Bytes of a frame before its change: the record's id and the length.
pub(crate) const FRAME_HEAD: usize = 20;

/// The sum, the length and the items of a part so far.
pub(crate) struct Tally {
    hasher: Sha256,
    bytes: u64,
    items: Items,
}

enum Items {
    /// The bytes of the head that are there, how many more of the change follow, and the frames begun.
    Frames { head: Vec<u8>, left: u64, begun: u64 },
    /// The length of the line so far, and the lines ended.
    Lines { length: u64, ended: u64 },
    /// One, whatever its bytes.
    One,
}

impl Tally {
    pub(crate) fn of(content: Content) -> Self {
        let items = match content {
            Content::Changes => Items::Frames { head: Vec::with_capacity(FRAME_HEAD), left: 0, begun: 0 },
            Content::Seals | Content::Tombstones | Content::Snapshot => Items::Lines { length: 0, ended: 0 },
            Content::Invitation | Content::Joining | Content::Receipt | Content::File => Items::One,
        };
        Self { hasher: Sha256::new(), bytes: 0, items }
    }

    /// The next bytes of the part at `path`.
    pub(crate) fn take(&mut self, path: &str, bytes: &[u8]) -> Result<()> {
        self.hasher.update(bytes);
        self.bytes = self.bytes.saturating_add(bytes.len() as u64);
        let refuse = |place: u64, detail: &str| {
            Err(BundleError::Item { path: path.to_owned(), place, detail: detail.to_owned() })
        };
        match &mut self.items {
            Items::One => Ok(()),
            Items::Lines { length, ended } => {
                for byte in bytes {
                    *length += 1;
                    if *length > ITEM_BYTES {
                        return refuse(*ended + 1, "a line is longer than 64 MiB");
                    }
                    if *byte == b'\n' {
                        if *length == 1 {
                            return refuse(*ended + 1, "a line is empty");
                        }
                        (*length, *ended) = (0, *ended + 1);
                    }
                }
                self.check_items(path)
            }
            Items::Frames { head, left, begun } => {
                let mut rest = bytes;
                while !rest.is_empty() {
                    if *left > 0 {
                        let most = usize::try_from(*left).unwrap_or(usize::MAX).min(rest.len());
                        rest = rest.get(most..).unwrap_or_default();
                        *left -= most as u64;
                        continue;
                    }
                    let wanted = FRAME_HEAD.saturating_sub(head.len()).min(rest.len());
                    let (now, later) = rest.split_at(wanted);
                    head.extend_from_slice(now);
                    rest = later;
                    if head.len() == FRAME_HEAD {
                        *left = length_of(head);
                        *begun += 1;
                        head.clear();
                        if *left == 0 || *left > ITEM_BYTES {
                            return refuse(*begun, "a change has between one byte and 64 MiB");
                        }
                    }
                }
                self.check_items(path)
            }
        }
    }

    fn count(&self) -> u64 {
        match self.items {
            Items::Frames { begun, .. } => begun,
            Items::Lines { ended, .. } => ended,
            Items::One => 1,
        }
    }

    fn check_items(&self, path: &str) -> Result<()> {
        let detail = "there are more than 5 000 000 items";
        let refused =
            || BundleError::Item { path: path.to_owned(), place: ITEMS + 1, detail: detail.to_owned() };
        if self.count() > ITEMS { Err(refused()) } else { Ok(()) }
    }

    /// What the part turned out to be; an item must not be cut off.
    pub(crate) fn finish(self, path: &str, content: Content) -> Result<Entry> {
        let whole = match &self.items {
            Items::Frames { head, left, .. } => head.is_empty() && *left == 0,
            Items::Lines { length, .. } => *length == 0,
            Items::One => true,
        };
        let count = self.count();
        if !whole {
            let detail = "the last item is cut off".to_owned();
            return Err(BundleError::Item { path: path.to_owned(), place: count.max(1), detail });
        }
        Ok(Entry {
            path: path.to_owned(),
            content,
            bytes: self.bytes,
            sha256: Sum::finish(self.hasher),
            count,
        })
    }

    /// Compares with what was announced, as soon as more items came by.
    pub(crate) fn check_running(&self, entry: &Entry) -> Result<()> {
        if self.count() > entry.count { Err(differs(entry, PartFault::Count)) } else { Ok(()) }
    }
}

/// Compares what a part turned out to be with what was announced.
pub(crate) fn compare(announced: &Entry, found: &Entry) -> Result<()> {
    if found.bytes != announced.bytes {
        Err(differs(announced, PartFault::Length))
    } else if found.sha256 != announced.sha256 {
        Err(differs(announced, PartFault::Hash))
    } else if found.count != announced.count {
        Err(differs(announced, PartFault::Count))
    } else {
        Ok(())
    }
}

pub(crate) fn differs(entry: &Entry, fault: PartFault) -> BundleError {
    BundleError::PartDiffers { path: entry.path.clone(), fault }
}

/// The length that the head of a frame announces.
pub(crate) fn length_of(head: &[u8]) -> u64 {
    let bytes = head.get(16..FRAME_HEAD).and_then(|bytes| bytes.try_into().ok()).unwrap_or_default();
    u64::from(u32::from_le_bytes(bytes))
}
