//! From the bytes of a file to pixels: what a file claims is checked before anything of it is unpacked.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};

use crate::error::ScanError;

/// No telephone of the day photographs a paper with more; a small file that claims more is a bomb.
const MOST_PIXELS: u64 = 120_000_000;

/// Most bytes of pixels at one time: those of [`MOST_PIXELS`] in three colours, and some.
const MOST_MEMORY: u64 = 384 * 1024 * 1024;

/// Work is done on at most this many pixels a side: 300 dots per inch of A4.
const WORKED: u32 = 3508;

/// A picture as it is worked on.
pub(crate) struct Photo {
    /// Upright as the camera held it, grey or in colour, 8 bits.
    pub image: DynamicImage,
    /// Pixels of the file for one of these, along a side.
    pub shrunk: f32,
}

/// Unpacks a picture, turns it the way the camera was held, and makes it small enough to work on.
pub(crate) fn decode(bytes: &[u8], grey: bool) -> Result<Photo, ScanError> {
    let mut reader =
        ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|error| damaged(&error))?;
    match reader.format() {
        Some(ImageFormat::Jpeg) if !ends(bytes) => {
            return Err(ScanError::Damaged { detail: "the picture stops before its end".to_owned() });
        }
        Some(ImageFormat::Jpeg | ImageFormat::Png) => {}
        _ => return Err(ScanError::NotAPicture),
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| refused(&error, 0))?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels > MOST_PIXELS || decoder.total_bytes() > MOST_MEMORY {
        return Err(too_many(pixels));
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let image = DynamicImage::from_decoder(decoder).map_err(|error| refused(&error, pixels))?;
    let mut image = if grey {
        DynamicImage::ImageLuma8(image.into_luma8())
    } else {
        DynamicImage::ImageRgb8(image.into_rgb8())
    };
    let longest = width.max(height);
    if longest > WORKED {
        image = image.thumbnail(WORKED, WORKED);
    }
    image.apply_orientation(orientation);
    let shrunk = longest as f32 / image.width().max(image.height()).max(1) as f32;
    Ok(Photo { image, shrunk })
}

/// Whether the data of a JPEG come to their end. Pictures inside it (a thumbnail) have ends of their own and are passed over.
fn ends(bytes: &[u8]) -> bool {
    const DATA: u8 = 0xDA;
    let mut at = 2;
    while let Some([0xFF, marker]) = bytes.get(at..at + 2) {
        if *marker == DATA {
            return bytes.get(at..).is_some_and(|data| data.windows(2).any(|pair| pair == [0xFF, 0xD9]));
        }
        if *marker == 0xFF {
            at += 1;
            continue;
        }
        let Some([high, low]) = bytes.get(at + 2..at + 4) else { return false };
        at += 2 + usize::from(u16::from_be_bytes([*high, *low])).max(2);
    }
    false
}

fn refused(error: &ImageError, pixels: u64) -> ScanError {
    match error {
        ImageError::Limits(_) => too_many(pixels),
        other => damaged(other),
    }
}

fn too_many(pixels: u64) -> ScanError {
    const MEGA: u64 = 1_000_000;
    ScanError::TooManyPixels { megapixels: pixels.div_ceil(MEGA), most: MOST_PIXELS / MEGA }
}

fn damaged(error: &dyn std::error::Error) -> ScanError {
    ScanError::Damaged { detail: error.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{jpeg, page, png, with_orientation};

    #[test]
    fn a_picture_is_turned_the_way_the_camera_was_held() {
        let upright = page(60, 90);
        let sideways = jpeg(&DynamicImage::ImageLuma8(upright.clone()).rotate270().into_luma8());
        let photo = decode(&with_orientation(&sideways, 6), true).unwrap();
        assert_eq!((photo.image.width(), photo.image.height()), (60, 90));
    }

    #[test]
    fn what_claims_too_many_pixels_is_refused_unread() {
        let mut bomb = png(&page(8, 8));
        // Width and height stand behind the signature, the length and the name of the first chunk.
        bomb.get_mut(16..24).unwrap().copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
        let error = decode(&sealed_head(bomb), true).err().unwrap();
        assert_eq!(error, ScanError::TooManyPixels { megapixels: 4295, most: 120 });
    }

    /// The first chunk with the check sum its new content asks for.
    fn sealed_head(mut png: Vec<u8>) -> Vec<u8> {
        let sum = !png.get(12..29).unwrap().iter().fold(!0_u32, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xEDB8_8320 * (sum & 1)))
        });
        png.get_mut(29..33).unwrap().copy_from_slice(&sum.to_be_bytes());
        png
    }

    #[test]
    fn a_picture_that_was_cut_off_or_is_none_is_refused() {
        let whole = jpeg(&page(200, 300));
        assert!(decode(&whole, true).is_ok());
        for kept in [whole.len() / 2, whole.len() - 2, 20] {
            let error = decode(whole.get(..kept).unwrap(), true).err();
            assert!(matches!(error, Some(ScanError::Damaged { .. })), "{kept}: {error:?}");
        }
        let cut = png(&page(200, 300));
        let error = decode(cut.get(..cut.len() / 2).unwrap(), true).err();
        assert!(matches!(error, Some(ScanError::Damaged { .. })), "{error:?}");
        assert_eq!(decode(b"no picture at all", true).err(), Some(ScanError::NotAPicture));
        assert_eq!(decode(b"", true).err(), Some(ScanError::NotAPicture));
    }

    #[test]
    fn bytes_changed_anywhere_never_bring_the_program_down() {
        let whole = jpeg(&page(120, 160));
        for at in (0..whole.len()).step_by(37) {
            let mut hurt = whole.clone();
            if let Some(byte) = hurt.get_mut(at) {
                *byte = !*byte;
            }
            let _ = decode(&hurt, true);
        }
    }
}
