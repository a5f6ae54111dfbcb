//! From typed text to measured glyphs: cleaning, faces, shaping, lines.

pub(crate) mod clean;
pub(crate) mod face;
pub(crate) mod fragments;
pub(crate) mod shape;
pub(crate) mod wrap;
