//! From a photograph to a page.

use image::codecs::jpeg::{JpegEncoder, PixelDensity};
use image::{DynamicImage, GrayImage, imageops::FilterType};

use crate::decode::{Photo, decode};
use crate::error::ScanError;
use crate::finding::{A4_LONG, Finding, is_a4};
use crate::light::{Histogram, sharpness};
use crate::sheet::{self, Area};
use crate::slant;

/// Dots per inch of a page: enough for a stamp over a signature, small enough to send.
const DPI: u16 = 200;

/// Long side of an A4 page at [`DPI`].
const LONG_SIDE: u32 = 2338;

/// Quality of the JPEG: letters stay clean.
const QUALITY: u8 = 80;

/// Lines and the sheet are looked for on a picture of this long side.
const GAUGE: u32 = 900;

/// What is done without being asked for; each can be switched off for a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// Lay the lines level.
    pub straighten: bool,
    /// Cut away what is around the sheet.
    pub crop: bool,
    /// Without colours.
    pub grey: bool,
}

impl Default for Wish {
    fn default() -> Self {
        Self { straighten: true, crop: true, grey: true }
    }
}

/// A page to bind and to print.
#[derive(Debug, Clone, PartialEq)]
pub struct Prepared {
    /// A JPEG of at most 200 dots per inch of A4.
    pub jpeg: Vec<u8>,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// How far its lines leaned before they were laid level, in degrees; zero when they did not.
    pub leaned: f32,
    /// Whether something around the sheet was cut away.
    pub cropped: bool,
    /// What a person should know about it.
    pub findings: Vec<Finding>,
}

/// Makes a page of a photograph or scan.
///
/// # Errors
/// [`ScanError`]: it is no picture, it is damaged, or it is too large to be unpacked.
pub fn prepare(bytes: &[u8], wish: Wish) -> Result<Prepared, ScanError> {
    let Photo { mut image, shrunk } = decode(bytes, wish.grey)?;
    let leaned = if wish.straighten { slant::measure(&gauge(&image)) } else { 0.0 };
    let leaned = if leaned.abs() < slant::LEAST { 0.0 } else { leaned };
    if leaned != 0.0 {
        image = slant::level(&image, leaned, border(&gauge(&image)));
    }
    let area = if wish.crop { sheet::find(&gauge(&image)) } else { None };
    if let Some(area) = area {
        image = cut(&image, area);
    }
    let longest = image.width().max(image.height());
    let dpi = (longest as f32 * shrunk / A4_LONG).round() as u32;
    if longest > LONG_SIDE {
        image = image.resize(LONG_SIDE, LONG_SIDE, FilterType::Triangle);
    }
    let grey = image.to_luma8();
    let shape = is_a4(image.width() as f32, image.height() as f32);
    let findings = [
        Finding::on_resolution(dpi),
        Finding::on_light(Histogram::of(&grey).percentile(85)),
        Finding::on_sharpness(sharpness(&grey)),
        (!shape).then_some(Finding::NotA4),
    ];
    Ok(Prepared {
        jpeg: encode(&image)?,
        width: image.width(),
        height: image.height(),
        leaned,
        cropped: area.is_some(),
        findings: findings.into_iter().flatten().collect(),
    })
}

/// The picture small and grey, to look for lines and edges.
fn gauge(image: &DynamicImage) -> GrayImage {
    if image.width().max(image.height()) <= GAUGE {
        return image.to_luma8();
    }
    image.thumbnail(GAUGE, GAUGE).into_luma8()
}

/// Lightness of what is around the page: what comes in at the corners when it is turned.
fn border(gauge: &GrayImage) -> u8 {
    let (width, height) = gauge.dimensions();
    let edge = |x: u32, y: u32| x == 0 || y == 0 || x + 1 == width || y + 1 == height;
    let around = gauge.enumerate_pixels().filter(|(x, y, _)| edge(*x, *y));
    let mut around: Vec<u8> = around.filter_map(|(_, _, pixel)| pixel.0.first().copied()).collect();
    around.sort_unstable();
    around.get(around.len() / 2).copied().unwrap_or(u8::MAX)
}

fn cut(image: &DynamicImage, area: Area) -> DynamicImage {
    let (width, height) = (image.width() as f32, image.height() as f32);
    let [left, top] = [(area.left * width), (area.top * height)].map(|place| place.round().max(0.0) as u32);
    let across = ((area.right - area.left) * width).round() as u32;
    let down = ((area.bottom - area.top) * height).round() as u32;
    image.crop_imm(left, top, across.max(1), down.max(1))
}

fn encode(image: &DynamicImage) -> Result<Vec<u8>, ScanError> {
    let mut jpeg = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut jpeg, QUALITY);
    encoder.set_pixel_density(PixelDensity::dpi(DPI));
    image.write_with_encoder(encoder).map_err(|error| ScanError::Encode { detail: error.to_string() })?;
    Ok(jpeg)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{dim, jpeg, on_a_desk, page, png, tinted};

    fn codes(prepared: &Prepared) -> Vec<&'static str> {
        prepared.findings.iter().map(|finding| finding.told().0).collect()
    }

    #[test]
    fn a_clean_scan_stays_whole_and_has_no_findings() {
        let prepared = prepare(&jpeg(&page(1654, 2339)), Wish::default()).unwrap();
        assert_eq!((prepared.leaned, prepared.cropped), (0.0, false));
        assert_eq!(codes(&prepared), Vec::<&str>::new());
        assert!(prepared.height.abs_diff(LONG_SIDE) <= 1, "{}", prepared.height);
    }

    #[test]
    fn a_photograph_on_a_desk_becomes_a_level_sheet() {
        let photo = on_a_desk(&page(1400, 1980), 2.5);
        let prepared = prepare(&jpeg(&photo), Wish::default()).unwrap();
        assert!((prepared.leaned - 2.5).abs() < 0.3, "{}", prepared.leaned);
        assert!(prepared.cropped && is_a4(prepared.width as f32, prepared.height as f32), "{prepared:?}");
        let again = decode(&prepared.jpeg, true).unwrap().image;
        assert!(slant::measure(&gauge(&again)).abs() < slant::LEAST);
        assert!(border(&gauge(&again)) > 180, "the desk is gone");
    }

    #[test]
    fn what_is_done_without_being_asked_can_be_switched_off() {
        let photo = jpeg(&on_a_desk(&page(700, 990), 2.5));
        let untouched = Wish { straighten: false, crop: false, grey: true };
        let prepared = prepare(&photo, untouched).unwrap();
        assert_eq!((prepared.leaned, prepared.cropped), (0.0, false));
        let colours = prepare(&tinted(&page(700, 990)), Wish { grey: false, ..Wish::default() }).unwrap();
        assert_eq!(image::load_from_memory(&colours.jpeg).unwrap().color(), image::ColorType::Rgb8);
        let grey = prepare(&tinted(&page(700, 990)), Wish::default()).unwrap();
        assert_eq!(image::load_from_memory(&grey.jpeg).unwrap().color(), image::ColorType::L8);
    }

    #[test]
    fn each_fault_of_a_photograph_is_told_with_its_measure() {
        let small = prepare(&png(&page(700, 990)), Wish::default()).unwrap();
        assert!(small.findings.contains(&Finding::LowResolution { dpi: 85 }), "{:?}", small.findings);
        let dark = prepare(&jpeg(&dim(&page(1654, 2339))), Wish::default()).unwrap();
        assert_eq!(codes(&dark), ["dark"]);
        let blurred = DynamicImage::ImageLuma8(page(1654, 2339)).blur(6.0).into_luma8();
        assert_eq!(codes(&prepare(&jpeg(&blurred), Wish::default()).unwrap()), ["blurred"]);
        let strip = prepare(&jpeg(&page(900, 2400)), Wish::default()).unwrap();
        assert_eq!(codes(&strip), ["not_a4"]);
    }

    #[test]
    fn the_same_photograph_gives_the_same_page() {
        let photo = jpeg(&on_a_desk(&page(500, 700), 1.5));
        assert_eq!(prepare(&photo, Wish::default()), prepare(&photo, Wish::default()));
    }

    #[test]
    fn a_picture_of_one_pixel_is_a_page_with_findings_and_no_crash() {
        let dot = GrayImage::from_pixel(1, 1, image::Luma([0]));
        let prepared = prepare(&png(&dot), Wish::default()).unwrap();
        assert!(codes(&prepared).contains(&"low_dpi") && codes(&prepared).contains(&"not_a4"));
    }
}
