//! A screen in memory whose pixels can be read: the eye that says when a window has been painted.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::process::{Running, Step};
use crate::stages::now;

/// A bare window shows a handful of colours; smoothed letters and icons bring hundreds.
const PAINTED: usize = 64;

/// How often it looks, and when it gives up.
const PAUSE: Duration = Duration::from_millis(4);
const PATIENCE: Duration = Duration::from_secs(120);

/// A running Xvfb that keeps its pixels in a file.
pub struct Screen {
    _server: Running,
    pixels: PathBuf,
    display: String,
}

impl Screen {
    /// Starts a server on the first free display, with its pixels under `folder`.
    pub fn start(folder: &Path) -> Result<Self, Failure> {
        // An earlier screen's pixels must not be taken for this one's.
        let _ = fs::remove_file(folder.join("Xvfb_screen0"));
        fs::create_dir_all(folder).map_err(|source| Failure::File { path: folder.to_path_buf(), source })?;
        // The server writes its number once it accepts windows. It must not begin anew between a program's splash and its
        // window.
        let (server, number) = Step::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-noreset",
                "-screen",
                "0",
                "1366x900x24",
                "-nolisten",
                "tcp",
                "-fbdir",
            ])
            .args([folder])
            .start_telling()?;
        let display = format!(":{number}");
        let screen = Self { _server: server, pixels: folder.join("Xvfb_screen0"), display };
        let started = now();
        while screen.count_colours() == 0 {
            give_up_after(started, "the screen in memory")?;
        }
        Ok(screen)
    }

    /// The value of `DISPLAY` for programs that shall appear on it.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// Waits until something readable is on it; answers how long that took from `started`.
    pub fn wait_until_painted(&self, started: Instant) -> Result<Duration, Failure> {
        while self.count_colours() < PAINTED {
            give_up_after(started, "a painted window")?;
        }
        Ok(started.elapsed())
    }

    /// Different colours among every seventh pixel; none while the server has not written its file.
    fn count_colours(&self) -> usize {
        let dump = fs::read(&self.pixels).unwrap_or_default();
        let Some(pixels) = pixels(&dump) else { return 0 };
        pixels.chunks_exact(4).step_by(7).collect::<BTreeSet<_>>().len()
    }
}

/// The pixels behind the header of an X window dump: its own length is in word 0, the colour table's in word 19.
fn pixels(dump: &[u8]) -> Option<&[u8]> {
    let word = |index: usize| -> Option<usize> {
        let bytes = dump.get(index * 4..index * 4 + 4)?;
        Some(u32::from_be_bytes(bytes.try_into().ok()?) as usize)
    };
    const COLOUR: usize = 12;
    dump.get(word(0)? + word(19)? * COLOUR..)
}

fn give_up_after(started: Instant, what: &'static str) -> Result<(), Failure> {
    if started.elapsed() > PATIENCE {
        return Err(Failure::Waited { what });
    }
    thread::sleep(PAUSE);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pixels_begin_behind_the_header_and_the_colour_table() {
        let mut dump = vec![0_u8; 100];
        dump.splice(0..4, 100_u32.to_be_bytes());
        dump.splice(76..80, 2_u32.to_be_bytes());
        dump.extend([0; 24]);
        dump.extend([1, 2, 3, 4]);
        assert_eq!(pixels(&dump), Some(&[1, 2, 3, 4][..]));
        assert_eq!(pixels(&[0; 10]), None);
    }
}
