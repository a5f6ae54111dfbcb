//! What a person should know about a page before it is bound and sent.

/// Dots per inch from which a page reads well; below it a person is warned.
pub const HIGH_DPI: u32 = 150;

/// Long side of A4, inches.
pub(crate) const A4_LONG: f32 = 11.69;

/// Proportions of a sheet that passes for A4, whose own are 1.414: a photograph is never exact.
const A4_SHAPE: std::ops::RangeInclusive<f32> = 1.30..=1.53;

/// A page whose paper is darker than this, of 255, was photographed in bad light.
const DARK: u8 = 120;

/// Edges of letters below this share of the contrast are washed out.
const SHARP: u32 = 18;

/// Something a person should know about a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// Too few dots per inch for A4.
    LowResolution {
        /// How many there are.
        dpi: u32,
    },
    /// The paper is dark.
    Dark {
        /// Its lightness, of 255.
        light: u32,
    },
    /// The letters have no edges.
    Blurred {
        /// Steepness of the edges, percent of the contrast.
        sharpness: u32,
    },
    /// The sheet is not shaped like A4.
    NotA4,
}

impl Finding {
    /// Stable code and the number it was measured by.
    pub fn told(self) -> (&'static str, u32) {
        match self {
            Self::LowResolution { dpi } => ("low_dpi", dpi),
            Self::Dark { light } => ("dark", light),
            Self::Blurred { sharpness } => ("blurred", sharpness),
            Self::NotA4 => ("not_a4", 0),
        }
    }

    pub(crate) fn on_resolution(dpi: u32) -> Option<Self> {
        (dpi < HIGH_DPI).then_some(Self::LowResolution { dpi })
    }

    pub(crate) fn on_light(light: u8) -> Option<Self> {
        (light < DARK).then_some(Self::Dark { light: light.into() })
    }

    pub(crate) fn on_sharpness(sharpness: Option<u32>) -> Option<Self> {
        sharpness.filter(|sharpness| *sharpness < SHARP).map(|sharpness| Self::Blurred { sharpness })
    }
}

/// Whether a sheet of these sides passes for A4, upright or lying.
pub fn is_a4(width: f32, height: f32) -> bool {
    let short = width.min(height);
    short > 0.0 && A4_SHAPE.contains(&(width.max(height) / short))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a4_is_a4_lying_too_and_a_square_or_a_receipt_is_not() {
        for (width, height, expected) in [
            (210.0, 297.0, true),
            (297.0, 210.0, true),
            (3000.0, 4000.0, true),
            (100.0, 100.0, false),
            (80.0, 297.0, false),
            (0.0, 297.0, false),
        ] {
            assert_eq!(is_a4(width, height), expected, "{width}×{height}");
        }
    }

    #[test]
    fn fewer_than_150_dots_per_inch_warn() {
        assert_eq!(Finding::on_resolution(149), Some(Finding::LowResolution { dpi: 149 }));
        assert_eq!(Finding::on_resolution(150), None);
    }
}
