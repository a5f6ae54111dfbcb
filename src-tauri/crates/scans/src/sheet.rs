//! Where the sheet lies in a photograph of it.

use image::GrayImage;

use crate::light::Histogram;

/// A part of a picture, in shares of its sides.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    pub left: f32,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
}

/// Paper and desk differ at least by this much lightness, of 255.
const APART: f32 = 50.0;

/// A sheet that takes less of the photograph is perhaps none.
const SMALLEST: f32 = 0.25;

/// So much of the border may be paper where a desk is seen around the sheet.
const BORDER: f32 = 0.6;

/// The edge of the sheet itself is cut away with the desk: this share of a side.
const EDGE: f32 = 0.004;

/// The sheet in a photograph on a darker desk; nothing when paper reaches the border all round, as in a scan.
pub(crate) fn find(photo: &GrayImage) -> Option<Area> {
    let (threshold, dark, bright) = Histogram::of(photo).parted();
    if bright - dark < APART || border_of_paper(photo, threshold) > BORDER {
        return None;
    }
    let (width, height) = (photo.width() as usize, photo.height() as usize);
    let mut rows = vec![0_u32; height];
    let mut columns = vec![0_u32; width];
    for (row, count) in photo.as_raw().chunks_exact(width.max(1)).zip(&mut rows) {
        for (pixel, column) in row.iter().zip(&mut columns) {
            if *pixel > threshold {
                *count += 1;
                *column += 1;
            }
        }
    }
    let ((top, bottom), (left, right)) = (span(&rows)?, span(&columns)?);
    if (right - left) * (bottom - top) < SMALLEST {
        return None;
    }
    Some(Area { left: left + EDGE, top: top + EDGE, right: right - EDGE, bottom: bottom - EDGE })
}

/// How much of the border of the photograph is as light as paper.
fn border_of_paper(photo: &GrayImage, threshold: u8) -> f32 {
    let (width, height) = photo.dimensions();
    let edge = (width.min(height) / 60).max(1);
    let (mut seen, mut light) = (0_u32, 0_u32);
    for (x, y, pixel) in photo.enumerate_pixels() {
        if x < edge || y < edge || x + edge >= width || y + edge >= height {
            seen += 1;
            light += u32::from(pixel.0.first().is_some_and(|value| *value > threshold));
        }
    }
    light as f32 / seen.max(1) as f32
}

/// First and last place that has at least half as much paper as the fullest, as shares of the whole.
fn span(counts: &[u32]) -> Option<(f32, f32)> {
    let half = counts.iter().max()? / 2;
    let first = counts.iter().position(|count| *count > half)?;
    let last = counts.iter().rposition(|count| *count > half)?;
    let whole = counts.len() as f32;
    Some((first as f32 / whole, (last + 1) as f32 / whole))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{on_a_desk, page};

    #[test]
    fn the_sheet_is_found_on_its_desk() {
        let photo = on_a_desk(&page(420, 594), 0.0);
        let area = find(&photo).unwrap();
        let (width, height) = (photo.width() as f32, photo.height() as f32);
        let found = ((area.right - area.left) * width, (area.bottom - area.top) * height);
        assert!((found.0 - 420.0).abs() < 12.0 && (found.1 - 594.0).abs() < 16.0, "{found:?}");
    }

    #[test]
    fn a_scan_whose_paper_reaches_the_border_is_left_whole() {
        assert_eq!(find(&page(420, 594)), None);
        assert_eq!(find(&GrayImage::from_pixel(300, 400, image::Luma([240]))), None);
    }
}
