//! Invented pages for the tests: lines of dashes on paper, as a scanner or a telephone would bring them.

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, GrayImage, ImageFormat, Luma, Rgb, RgbImage};

use crate::slant::level;

/// A page of written lines: words of different lengths, paragraphs that end early.
pub(crate) fn page(width: u32, height: u32) -> GrayImage {
    let (left, top) = (width / 10, height / 12);
    let (pitch, thick) = ((height / 40).max(2), (height / 130).max(1));
    GrayImage::from_fn(width, height, |x, y| {
        let (line, within) = (y.saturating_sub(top) / pitch, y.saturating_sub(top) % pitch);
        let written = y > top && y < height - top && within < thick && line % 9 != 8;
        let end = width - left - if line % 9 == 7 { width / 3 } else { 0 };
        // Letters: upright strokes in words, with gaps that move from line to line.
        let word = (x + line * 37) % (width / 7).max(2) > width / 40;
        let stroke = (x / thick.max(1)) % 2 == 0;
        let ink = written && x > left && x < end && word && stroke;
        Luma([if ink { 25 } else { 250 }])
    })
}

/// The page as it lies when its lines fall to the right by so many degrees.
pub(crate) fn leaning(page: &GrayImage, degrees: f32) -> GrayImage {
    level(&DynamicImage::ImageLuma8(page.clone()), -degrees, 250).into_luma8()
}

/// The page photographed on a dark desk.
pub(crate) fn on_a_desk(page: &GrayImage, degrees: f32) -> GrayImage {
    let (width, height) = (page.width() * 5 / 4, page.height() * 6 / 5);
    let mut photo = GrayImage::from_fn(width, height, |x, y| Luma([60 + ((x / 9 + y / 7) % 8) as u8]));
    let (left, top) = ((width - page.width()) / 2, (height - page.height()) / 2);
    image::imageops::replace(&mut photo, page, i64::from(left), i64::from(top));
    level(&DynamicImage::ImageLuma8(photo), -degrees, 63).into_luma8()
}

/// The page in bad light.
pub(crate) fn dim(page: &GrayImage) -> GrayImage {
    GrayImage::from_fn(page.width(), page.height(), |x, y| {
        Luma([page.get_pixel(x, y).0.first().copied().unwrap_or(0) / 3])
    })
}

/// A page with a red stamp, as a JPEG.
pub(crate) fn tinted(page: &GrayImage) -> Vec<u8> {
    let stamped = RgbImage::from_fn(page.width(), page.height(), |x, y| {
        let light = page.get_pixel(x, y).0.first().copied().unwrap_or(0);
        let stamp = x > page.width() / 2 && y > page.height() * 3 / 4 && (x + y) % 9 < 3;
        if stamp { Rgb([200, 30, 30]) } else { Rgb([light; 3]) }
    });
    let mut bytes = Vec::new();
    stamped.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 90)).unwrap();
    bytes
}

pub(crate) fn jpeg(image: &GrayImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    image.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 90)).unwrap();
    bytes
}

pub(crate) fn png(image: &GrayImage) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// The JPEG with an EXIF head that says how the camera was held.
pub(crate) fn with_orientation(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let head = [
        &[0xFF, 0xE1, 0x00, 0x22][..],
        b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0",
        &[orientation, 0, 0, 0, 0, 0, 0],
    ];
    [jpeg.get(..2).unwrap(), &head.concat(), jpeg.get(2..).unwrap()].concat()
}
