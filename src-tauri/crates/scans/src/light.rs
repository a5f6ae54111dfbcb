//! Light and dark of a grey picture: how bright its paper is, what parts paper from desk, how sharp its letters are.

use image::GrayImage;

/// How many pixels there are of each lightness.
pub(crate) struct Histogram {
    counts: [u32; 256],
    total: u64,
}

impl Histogram {
    pub fn of(image: &GrayImage) -> Self {
        let mut counts = [0_u32; 256];
        for pixel in image.as_raw() {
            if let Some(count) = counts.get_mut(usize::from(*pixel)) {
                *count += 1;
            }
        }
        Self { counts, total: image.as_raw().len() as u64 }
    }

    /// Pairs of lightness and count.
    fn pairs(&self) -> impl Iterator<Item = (u8, u64)> + '_ {
        (0..=u8::MAX).zip(self.counts.iter().map(|count| u64::from(*count)))
    }

    /// The lightness that this share of the pixels, in percent, does not exceed.
    pub fn percentile(&self, percent: u64) -> u8 {
        let wanted = self.total * percent / 100;
        let mut passed = 0;
        for (light, count) in self.pairs() {
            passed += count;
            if passed > wanted {
                return light;
            }
        }
        u8::MAX
    }

    /// The lightness that parts the picture best into a dark and a light part (Otsu), and the mean of either part.
    pub fn parted(&self) -> (u8, f32, f32) {
        let all: u64 = self.pairs().map(|(light, count)| u64::from(light) * count).sum();
        let (mut best, mut most) = ((u8::MAX, 0.0, 0.0), -1.0);
        let (mut below, mut sum) = (0_u64, 0_u64);
        for (light, count) in self.pairs() {
            below += count;
            sum += u64::from(light) * count;
            let above = self.total - below;
            if below == 0 || above == 0 {
                continue;
            }
            let (dark, bright) = (sum as f64 / below as f64, (all - sum) as f64 / above as f64);
            let between = below as f64 * above as f64 * (bright - dark) * (bright - dark);
            if between > most {
                (best, most) = ((light, dark as f32, bright as f32), between);
            }
        }
        best
    }
}

/// Steepness of the sharpest edges in percent of the contrast; nothing where there is nothing written.
pub(crate) fn sharpness(image: &GrayImage) -> Option<u32> {
    const LEAST_CONTRAST: u32 = 40;
    let light = Histogram::of(image);
    let contrast = u32::from(light.percentile(90)).saturating_sub(u32::from(light.percentile(1)));
    if contrast < LEAST_CONTRAST {
        return None;
    }
    let mut steps = [0_u64; 256];
    let mut all = 0_u64;
    for row in image.as_raw().chunks_exact(image.width().max(1) as usize) {
        for pair in row.windows(2) {
            let [left, right] = pair else { continue };
            if let Some(count) = steps.get_mut(usize::from(left.abs_diff(*right))) {
                *count += 1;
            }
            all += 1;
        }
    }
    // The steepest pixel pair of a thousand: enough to be a few letters, too many to be dust.
    let wanted = all / 1000;
    let mut passed = 0;
    let steepest = steps.iter().enumerate().rev().find(|(_, count)| {
        passed += **count;
        passed > wanted
    });
    let steepest = u32::try_from(steepest.map_or(0, |(step, _)| step)).unwrap_or(0);
    Some(steepest * 100 / contrast)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::page;
    use image::DynamicImage;

    #[test]
    fn paper_and_ink_are_told_apart() {
        let (threshold, dark, bright) = Histogram::of(&page(400, 560)).parted();
        assert!((25..250).contains(&threshold), "between ink and paper: {threshold}");
        assert!(dark < 60.0 && bright > 230.0, "{dark} {bright}");
    }

    #[test]
    fn a_blurred_page_is_less_sharp_than_a_clear_one_and_a_blank_one_is_not_judged() {
        let clear = DynamicImage::ImageLuma8(page(1654, 2339));
        let blurred = clear.blur(6.0).into_luma8();
        let (clear, blurred) = (sharpness(&clear.into_luma8()).unwrap(), sharpness(&blurred).unwrap());
        assert!(clear > 60 && blurred < 18, "{clear} {blurred}");
        assert_eq!(sharpness(&GrayImage::from_pixel(50, 50, image::Luma([250]))), None);
    }
}
