//! How far the lines of a page lean, and turning it upright.

use image::{DynamicImage, GrayImage, imageops::FilterType};

/// Steeper than this is not a page laid down askew but one laid down sideways, which a person turns.
const STEEPEST: f32 = 8.0;

/// Less is not seen, and turning costs sharpness.
pub(crate) const LEAST: f32 = 0.3;

/// A pixel this much darker than what is around it is ink. The desk around a sheet is dark, but evenly.
const INK: u8 = 24;

/// Fewer dark pixels say nothing about lines.
const FEWEST: usize = 200;

/// How far the lines of a page lean, in degrees; positive when they fall to the right. Zero when nothing leans.
pub(crate) fn measure(page: &GrayImage) -> f32 {
    let ink = ink(page);
    if ink.len() < FEWEST {
        return 0.0;
    }
    let reach = (page.width() + page.height()) as f32;
    let coarse = best(&ink, reach, (-16..=16).map(|step| step as f32 * STEEPEST / 16.0));
    let fine = best(&ink, reach, (-10..=10).map(|step| coarse + step as f32 * 0.05));
    // Without lines (a photograph, a stamp) one direction is about as good as another.
    let [leaning, upright] = [fine, 0.0].map(|angle| score(&ink, reach, angle));
    if leaning > upright * 1.05 { fine } else { 0.0 }
}

fn best(ink: &[(f32, f32)], reach: f32, angles: impl Iterator<Item = f32>) -> f32 {
    let scored = angles.map(|angle| (angle, score(ink, reach, angle)));
    scored.max_by(|(_, one), (_, other)| one.total_cmp(other)).map_or(0.0, |(angle, _)| angle)
}

/// How sharply lines stand apart when looked at along an angle: rows of a page lying upright, columns of one on its side.
fn score(ink: &[(f32, f32)], reach: f32, angle: f32) -> f64 {
    let (sin, cos) = angle.to_radians().sin_cos();
    let mut rows = vec![0_u32; (2.0 * reach) as usize + 2];
    let mut columns = rows.clone();
    for (x, y) in ink {
        for (bins, place) in [(&mut rows, y * cos - x * sin), (&mut columns, x * cos + y * sin)] {
            if let Some(bin) = bins.get_mut((place + reach) as usize) {
                *bin += 1;
            }
        }
    }
    let apart = |bins: &[u32]| -> f64 {
        let squared = bins.windows(2).map(|pair| match pair {
            [one, other] => f64::from(one.abs_diff(*other)).powi(2),
            _ => 0.0,
        });
        squared.sum()
    };
    apart(&rows).max(apart(&columns))
}

/// Places of what is darker than its surroundings.
fn ink(page: &GrayImage) -> Vec<(f32, f32)> {
    let (width, height) = page.dimensions();
    let whole = DynamicImage::ImageLuma8(page.clone());
    let coarse = whole.thumbnail_exact((width / 24).max(1), (height / 24).max(1));
    let around = coarse.resize_exact(width, height, FilterType::Triangle).into_luma8();
    let places = page.as_raw().iter().zip(around.as_raw()).zip(0_u32..);
    let dark = places.filter(|((own, around), _)| own.saturating_add(INK) < **around);
    dark.map(|(_, at)| ((at % width) as f32, (at / width) as f32)).collect()
}

/// The picture turned so that lines leaning by `angle` lie level. It keeps its size; what comes in from outside is of the
/// lightness `fill`.
pub(crate) fn level(image: &DynamicImage, angle: f32, fill: u8) -> DynamicImage {
    let (width, height) = (image.width(), image.height());
    let turned = match image {
        DynamicImage::ImageRgb8(colours) => {
            let bytes = turn::<3>(colours.as_raw(), width, height, angle, fill);
            image::RgbImage::from_raw(width, height, bytes).map(DynamicImage::ImageRgb8)
        }
        other => {
            let bytes = turn::<1>(other.to_luma8().as_raw(), width, height, angle, fill);
            GrayImage::from_raw(width, height, bytes).map(DynamicImage::ImageLuma8)
        }
    };
    turned.unwrap_or_else(|| image.clone())
}

/// Every pixel from where it was, between the four that surround that place.
fn turn<const N: usize>(pixels: &[u8], width: u32, height: u32, angle: f32, fill: u8) -> Vec<u8> {
    let (sin, cos) = angle.to_radians().sin_cos();
    let (middle_x, middle_y) = (width as f32 / 2.0, height as f32 / 2.0);
    let (pixels, _) = pixels.as_chunks::<N>();
    let outside = [fill; N];
    let at = |x: i64, y: i64| -> &[u8; N] {
        let inside = (0..i64::from(width)).contains(&x) && (0..i64::from(height)).contains(&y);
        let place = if inside { usize::try_from(y * i64::from(width) + x).ok() } else { None };
        place.and_then(|place| pixels.get(place)).unwrap_or(&outside)
    };
    let mut turned = Vec::with_capacity(pixels.len() * N);
    for row in 0..height {
        let down = row as f32 + 0.5 - middle_y;
        for column in 0..width {
            let right = column as f32 + 0.5 - middle_x;
            let x = middle_x + right * cos - down * sin - 0.5;
            let y = middle_y + right * sin + down * cos - 0.5;
            let (left, top) = (x.floor(), y.floor());
            let (part_x, part_y) = (x - left, y - top);
            let (left, top) = (left as i64, top as i64);
            let corners = [at(left, top), at(left + 1, top), at(left, top + 1), at(left + 1, top + 1)];
            let shares = [
                (1.0 - part_x) * (1.0 - part_y),
                part_x * (1.0 - part_y),
                (1.0 - part_x) * part_y,
                part_x * part_y,
            ];
            turned.extend((0..N).map(|channel| {
                let mixed = corners.iter().zip(shares);
                let mixed = mixed
                    .map(|(corner, share)| f32::from(corner.get(channel).copied().unwrap_or(fill)) * share);
                mixed.sum::<f32>().round() as u8
            }));
        }
    }
    turned
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{leaning, on_a_desk, page};

    #[test]
    fn the_lean_of_a_page_is_measured_to_a_fraction_of_a_degree() {
        for angle in [-6.0, -2.5, 0.0, 1.0, 4.2] {
            let measured = measure(&leaning(&page(620, 877), angle));
            assert!((measured - angle).abs() < 0.25, "{angle}: {measured}");
        }
    }

    #[test]
    fn a_sheet_on_a_dark_desk_is_measured_by_its_lines_and_not_by_the_desk() {
        let measured = measure(&on_a_desk(&page(500, 700), 3.0));
        assert!((measured - 3.0).abs() < 0.3, "{measured}");
    }

    #[test]
    fn a_page_on_its_side_is_measured_by_its_columns() {
        let lying = DynamicImage::ImageLuma8(leaning(&page(620, 877), 2.0)).rotate90().into_luma8();
        let measured = measure(&lying);
        assert!((measured - 2.0).abs() < 0.25, "{measured}");
    }

    #[test]
    fn a_blank_page_leans_nowhere() {
        assert_eq!(measure(&GrayImage::from_pixel(600, 800, image::Luma([255]))), 0.0);
    }

    #[test]
    fn a_page_made_level_leans_no_more() {
        let askew = DynamicImage::ImageLuma8(leaning(&page(620, 877), 3.5));
        let levelled = level(&askew, measure(&askew.to_luma8()), 255).into_luma8();
        assert!(measure(&levelled).abs() < LEAST);
    }
}
