//! What comes in from outside: told by its name, checked by its content while it passes, never held as a whole.

use std::io::{self, Read};
use std::path::Path;

use sochibo_domain::record::{Attachment, AttachmentKind};

use crate::error::{AppError, AppResult};

/// Endings of names that start a program or a script when they are opened.
const PROGRAMS: [&str; 26] = [
    "apk", "app", "bat", "cmd", "com", "cpl", "deb", "dll", "docm", "exe", "hta", "jar", "js", "lnk", "msi",
    "pif", "ps1", "py", "reg", "rpm", "scr", "sh", "url", "vbs", "wsf", "xlsm",
];

/// Beginnings of programs: Windows, Linux, a script.
const STARTS: [&[u8]; 3] = [b"MZ", b"\x7fELF", b"#!"];

/// What Word and Excel files hold somewhere: the names of their parts, and of macros.
const NAMES: [&[u8]; 4] = [b"[Content_Types].xml", b"word/", b"xl/", b"vbaProject.bin"];

/// Longest of the beginnings looked at; a PDF may have a few bytes before its own.
const HEAD: usize = 1024;

/// What a file says it is by its name.
///
/// # Errors
/// `attachment_program`, `attachment_kind_unknown`.
pub(crate) fn claimed(name: &str) -> AppResult<AttachmentKind> {
    let ending = Path::new(name).extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let ending = ending.unwrap_or_default();
    match ending.as_str() {
        "pdf" => Ok(AttachmentKind::Pdf),
        "png" => Ok(AttachmentKind::Png),
        "jpg" | "jpeg" => Ok(AttachmentKind::Jpeg),
        "docx" => Ok(AttachmentKind::Docx),
        "xlsx" => Ok(AttachmentKind::Xlsx),
        other if PROGRAMS.contains(&other) => Err(about("attachment_program", name)),
        _ => Err(about("attachment_kind_unknown", name)),
    }
}

/// Refuses what is empty or too large.
///
/// # Errors
/// `attachment_empty`, `attachment_too_large`.
pub(crate) fn check_size(name: &str, size: u64, largest: u64) -> AppResult<()> {
    match size {
        0 => Err(about("attachment_empty", name)),
        size if size > largest => Err(too_large(name, size, largest)),
        _ => Ok(()),
    }
}

/// `attachment_too_large`, in megabytes.
pub(crate) fn too_large(name: &str, size: u64, largest: u64) -> AppError {
    const MEGABYTE: u64 = 1024 * 1024;
    let params = [
        ("name", name.to_owned()),
        ("megabytes", size.div_ceil(MEGABYTE).to_string()),
        ("most", (largest / MEGABYTE).to_string()),
    ];
    AppError::refused_with("attachment_too_large", params)
}

fn about(code: &'static str, name: &str) -> AppError {
    AppError::refused_with(code, [("name", name.to_owned())])
}

/// What a kind is called.
pub(crate) fn named(kind: &AttachmentKind) -> &str {
    match kind {
        AttachmentKind::Pdf => "PDF",
        AttachmentKind::Png | AttachmentKind::Jpeg => "ảnh",
        AttachmentKind::Docx => "Word",
        AttachmentKind::Xlsx => "Excel",
        AttachmentKind::Unknown(word) => word,
    }
}

/// Its media type.
pub(crate) fn mime(kind: &AttachmentKind) -> &'static str {
    match kind {
        AttachmentKind::Pdf => crate::form::PDF,
        AttachmentKind::Png => "image/png",
        AttachmentKind::Jpeg => "image/jpeg",
        AttachmentKind::Docx => crate::form::DOCX,
        AttachmentKind::Xlsx => crate::import::XLSX,
        AttachmentKind::Unknown(_) => "application/octet-stream",
    }
}

/// The name a file goes out under: what people call it, with the ending its content asks for.
pub(crate) fn outgoing_name(attachment: &Attachment) -> String {
    let ending = match &attachment.kind {
        AttachmentKind::Jpeg => "jpg",
        AttachmentKind::Unknown(_) => return attachment.file_name.clone(),
        kind => kind.as_str(),
    };
    format!("{}.{ending}", attachment.title)
}

/// A source that is looked at while it passes.
pub(crate) struct Passing<R> {
    source: R,
    most: u64,
    size: u64,
    head: Vec<u8>,
    /// The end of the last piece, so that a name across two pieces is found.
    tail: Vec<u8>,
    seen: [bool; NAMES.len()],
}

impl<R: Read> Passing<R> {
    pub fn new(source: R, most: u64) -> Self {
        Self { source, most, size: 0, head: Vec::new(), tail: Vec::new(), seen: [false; NAMES.len()] }
    }

    /// Bytes that passed.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Whether it was stopped because there was more than allowed.
    pub fn is_too_large(&self) -> bool {
        self.size > self.most
    }

    /// Whether the content is what the name says.
    ///
    /// # Errors
    /// `attachment_program`, `attachment_not_as_named`.
    pub fn check(&self, name: &str, kind: &AttachmentKind) -> AppResult<()> {
        let [types, word, excel, macros] = self.seen;
        if macros || STARTS.iter().any(|start| self.head.starts_with(start)) {
            return Err(about("attachment_program", name));
        }
        let office = types && self.head.starts_with(b"PK\x03\x04");
        let fits = match kind {
            AttachmentKind::Pdf => finds(&self.head, b"%PDF-"),
            AttachmentKind::Png => self.head.starts_with(b"\x89PNG\r\n\x1a\n"),
            AttachmentKind::Jpeg => self.head.starts_with(b"\xff\xd8\xff"),
            AttachmentKind::Docx => office && word,
            AttachmentKind::Xlsx => office && excel,
            AttachmentKind::Unknown(_) => false,
        };
        if fits {
            return Ok(());
        }
        let params = [("name", name.to_owned()), ("kind", named(kind).to_owned())];
        Err(AppError::refused_with("attachment_not_as_named", params))
    }

    fn look(&mut self, piece: &[u8]) {
        let room = HEAD.saturating_sub(self.head.len());
        self.head.extend(piece.iter().take(room));
        let longest = NAMES.iter().map(|name| name.len()).max().unwrap_or_default();
        let mut joined = std::mem::take(&mut self.tail);
        joined.extend_from_slice(piece);
        for (name, seen) in NAMES.iter().zip(&mut self.seen) {
            *seen = *seen || finds(&joined, name);
        }
        let rest = joined.len().saturating_sub(longest);
        self.tail = joined.split_off(rest);
    }
}

impl<R: Read> Read for Passing<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(buffer)?;
        self.size = self.size.saturating_add(read as u64);
        if self.is_too_large() {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        if let Some(piece) = buffer.get(..read) {
            self.look(piece);
        }
        Ok(read)
    }
}

fn finds(text: &[u8], wanted: &[u8]) -> bool {
    text.windows(wanted.len()).any(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Passes a content through, a few bytes at a time, and checks it against its name.
    fn checked(name: &str, content: &[u8]) -> Result<(), String> {
        let code = |error: AppError| error.into_wire().code;
        let kind = claimed(name).map_err(code)?;
        check_size(name, content.len() as u64, 4096).map_err(code)?;
        let mut passing = Passing::new(content, 4096);
        let mut seven = [0; 7];
        while passing.read(&mut seven).unwrap() > 0 {}
        passing.check(name, &kind).map_err(code)
    }

    #[test]
    fn a_file_is_what_its_content_says_and_not_its_name() {
        let office =
            |part: &str| format!("PK\x03\x04____[Content_Types].xml____{part}document.xml").into_bytes();
        for (name, content, expected) in [
            ("Báo cáo.pdf", b"%PDF-1.7 ...".to_vec(), Ok(())),
            ("Báo cáo.PDF", b"\n\n%PDF-1.4".to_vec(), Ok(())),
            ("ảnh.png", b"\x89PNG\r\n\x1a\n....".to_vec(), Ok(())),
            ("ảnh.jpeg", b"\xff\xd8\xff\xe0....".to_vec(), Ok(())),
            ("Kế hoạch.docx", office("word/"), Ok(())),
            ("Danh sách.xlsx", office("xl/"), Ok(())),
            ("Danh sách.xlsx", office("word/"), Err("attachment_not_as_named")),
            ("Báo cáo.pdf", b"\x89PNG\r\n\x1a\n".to_vec(), Err("attachment_not_as_named")),
            ("Kế hoạch.docx", b"PK\x03\x04 some other archive".to_vec(), Err("attachment_not_as_named")),
            ("Báo cáo.pdf", Vec::new(), Err("attachment_empty")),
            ("Báo cáo.pdf", vec![b'x'; 5000], Err("attachment_too_large")),
            ("Báo cáo.pdf", b"MZ\x90 a program".to_vec(), Err("attachment_program")),
            ("ảnh.png", b"#!/bin/sh".to_vec(), Err("attachment_program")),
            ("Báo cáo.pdf.exe", b"%PDF-1.7".to_vec(), Err("attachment_program")),
            (
                "Mẫu.docx",
                [office("word/"), b"word/vbaProject.bin".to_vec()].concat(),
                Err("attachment_program"),
            ),
            ("thu.zip", b"PK\x03\x04".to_vec(), Err("attachment_kind_unknown")),
            ("khong duoi", b"%PDF-1.7".to_vec(), Err("attachment_kind_unknown")),
        ] {
            assert_eq!(checked(name, &content), expected.map_err(str::to_owned), "{name}");
        }
    }

    #[test]
    fn a_source_that_grows_past_the_limit_is_stopped() {
        let endless = io::repeat(b'x');
        let mut passing = Passing::new(endless, 10_000);
        let mut taken = Vec::new();
        assert!(passing.read_to_end(&mut taken).is_err());
        assert!(passing.is_too_large() && taken.len() <= 10_000);
    }

    #[test]
    fn it_goes_out_under_its_title_with_the_ending_of_its_content() {
        let scan = Attachment {
            title: "Báo cáo tháng 10".into(),
            file_name: "scan0001.JPG".into(),
            kind: AttachmentKind::Jpeg,
            ..Attachment::default()
        };
        assert_eq!(outgoing_name(&scan), "Báo cáo tháng 10.jpg");
    }
}
