//! How much of a file is read before it is refused.

/// Largest file that is opened at all: 200 MB.
pub const MAX_FILE_BYTES: u64 = 200 * 1024 * 1024;
/// Longest text kept of one cell of the raw row, in characters.
pub const MAX_RAW_CHARS: usize = 10_000;
/// Longest text of a value; no field of a member needs more.
pub const MAX_VALUE_CHARS: usize = 2_000;

/// Most bytes all parts of a zipped workbook may unpack to.
pub(crate) const MAX_UNPACKED_BYTES: u64 = 1024 * 1024 * 1024;
/// Parts smaller than this may be packed as tightly as they like.
pub(crate) const RATIO_FREE_BYTES: u64 = 64 * 1024 * 1024;
/// Beyond [`RATIO_FREE_BYTES`], a part may grow at most this many times; real sheets stay under 60.
pub(crate) const MAX_RATIO: u64 = 200;
/// Most non-empty cells of a whole workbook: ten times the largest real import.
pub(crate) const MAX_CELLS: usize = 7_000_000;
/// Most characters of all cells together, in bytes.
pub(crate) const MAX_TEXT_BYTES: usize = 512 * 1024 * 1024;
/// Columns after this one are not looked at.
pub(crate) const MAX_COLUMNS: u32 = 512;
