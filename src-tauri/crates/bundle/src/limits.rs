//! How much is believed of a bundle before it has proved anything.

/// Newest format this version reads, and the one it writes.
pub const FORMAT: u64 = 1;

/// Bytes of `manifest.json`.
pub const MANIFEST_BYTES: u64 = 16 << 20;

/// Parts of one bundle: what a manifest of [`MANIFEST_BYTES`] can name.
pub const PARTS: usize = 80_000;

/// Bytes of one part.
pub const PART_BYTES: u64 = 4 << 30;

/// Bytes of one frame or one line.
pub const ITEM_BYTES: u64 = 64 << 20;

/// Frames or lines of one part.
pub const ITEMS: u64 = 5_000_000;

/// Bytes of all parts together.
pub const ALL_BYTES: u64 = 64 << 30;

/// Bytes of a part that is one JSON object (an invitation, a receipt …), and of a card.
pub const OBJECT_BYTES: u64 = 1 << 20;

/// Receivers of one bundle: a committee's cells, and room to spare.
pub const RECEIVERS: usize = 1_000;

/// Characters of a name.
pub const NAME_CHARS: usize = 200;

/// Greatest whole number that every reader of JSON keeps exactly.
pub const SAFE_INTEGER: u64 = (1 << 53) - 1;

/// The last millisecond of the year 9999.
pub const LAST_MS: u64 = 253_402_300_799_999;

/// scrypt log₂N of the bundles this version writes under a phrase: what the `age` program uses.
pub const SCRYPT_LOG_N: u8 = 18;

/// Highest scrypt log₂N that is worked through.
pub const SCRYPT_LOG_N_MAX: u8 = 22;

/// Bytes of the age header: some 100 for each receiver.
pub const ENVELOPE_BYTES: usize = 128 << 10;

/// Lines of the age header.
pub const ENVELOPE_LINES: usize = 4_096;

/// Bytes of the window a reader of the compressed stream must hold.
pub const WINDOW_BYTES: u64 = 8 << 20;
