//! Why a picture cannot become a page.

/// Why a picture cannot become a page.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ScanError {
    /// It is no JPEG and no PNG.
    #[error("neither a JPEG nor a PNG picture")]
    NotAPicture,
    /// It ends too early, or does not hold together.
    #[error("the picture is damaged: {detail}")]
    Damaged {
        /// What the decoder said.
        detail: String,
    },
    /// Unpacked it would fill the memory of a small machine.
    #[error("{megapixels} megapixels are more than {most}")]
    TooManyPixels {
        /// Millions of pixels it says it has.
        megapixels: u64,
        /// The most that are unpacked.
        most: u64,
    },
    /// The page could not be written.
    #[error("the page could not be written: {detail}")]
    Encode {
        /// What the encoder said.
        detail: String,
    },
}
