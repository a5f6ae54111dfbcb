//! The built interface, and the few bits of URL decoding it takes.

use std::fs;
use std::path::{Component, Path};

use crate::reply::Reply;

/// A file of the interface; `/` is `index.html`. Nothing outside the folder is ever read.
pub fn serve(root: &Path, path: &str) -> Reply {
    let name = percent_decoded(path.trim_start_matches('/'));
    let name = if name.is_empty() { "index.html".to_owned() } else { name };
    let inside = Path::new(&name).components().all(|part| matches!(part, Component::Normal(_)));
    match fs::read(root.join(&name)) {
        Ok(data) if inside => Reply::new(200, mime(&name), data),
        _ => Reply::text(404, "no such file"),
    }
}

fn mime(name: &str) -> &'static str {
    match Path::new(name).extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("ttf") => "font/ttf",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}

/// `%C3%A9` as `é`; what does not decode stays as it is.
pub fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let pair = tail.get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
        match (first, pair.and_then(|pair| u8::from_str_radix(pair, 16).ok())) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = tail.get(2..).unwrap_or_default();
            }
            (b'+', _) => {
                bytes.push(b' ');
                rest = tail;
            }
            (other, _) => {
                bytes.push(*other);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
