//! Pages out of files.

use std::collections::BTreeMap;

use sochibo_domain::record::{AttachmentKind, ScanPage};
use sochibo_forms::{FormError, ScannedPage, ScannedPdf};
use sochibo_scans::{Finding, HIGH_DPI, Wish, is_a4, prepare};
use sochibo_store::Vault;

use crate::error::AppResult;

/// A file larger than this is told: sending the whole file will be slow.
const LARGE: u64 = 20 * 1024 * 1024;

const MEGABYTE: u64 = 1024 * 1024;

/// What was made of a picture and is not yet part of the vault, and the page that shows it.
pub(super) struct Made {
    pub page: ScanPage,
    pub jpeg: Vec<u8>,
}

/// The pages of a file, in its order.
///
/// # Errors
/// `scan_…` says what is wrong with it.
pub(super) fn pages(kind: &AttachmentKind, content: &[u8]) -> AppResult<Vec<Made>> {
    let mut pages = if *kind == AttachmentKind::Pdf {
        let pdf = ScannedPdf::read(content).map_err(|fault| FormError::Scan { fault })?;
        pdf.pages().iter().zip(1..).map(|(page, number)| of_pdf(page, number)).collect()
    } else {
        vec![of_picture(&ScanPage { number: 1, ..ScanPage::default() }, content)?]
    };
    let size = content.len() as u64;
    if let Some(first) = pages.first_mut().filter(|_| size > LARGE) {
        let megabytes = u32::try_from(size.div_ceil(MEGABYTE)).unwrap_or(u32::MAX);
        first.page.findings.insert("large".to_owned(), megabytes);
    }
    Ok(pages)
}

fn of_pdf(page: &ScannedPage, number: u32) -> Made {
    let mut findings = BTreeMap::new();
    if let Some(dpi) = page.dpi.filter(|dpi| *dpi < HIGH_DPI) {
        findings.insert("low_dpi".to_owned(), dpi);
    }
    if !is_a4(page.width as f32, page.height as f32) {
        findings.insert("not_a4".to_owned(), 0);
    }
    let (width, height) = (page.width.round() as u32, page.height.round() as u32);
    Made { page: ScanPage { number, width, height, findings, ..ScanPage::default() }, jpeg: Vec::new() }
}

/// The page of a picture as it wishes; the rest of the page stays.
pub(super) fn of_picture(page: &ScanPage, content: &[u8]) -> AppResult<Made> {
    let wish = Wish { straighten: !page.keep_lean, crop: !page.keep_border, grey: !page.keep_colours };
    let made = prepare(content, wish)?;
    let mut findings: BTreeMap<String, u32> = made
        .findings
        .into_iter()
        .map(Finding::told)
        .map(|(code, measure)| (code.to_owned(), measure))
        .collect();
    findings.extend(page.findings.get("large").map(|measure| ("large".to_owned(), *measure)));
    let page = ScanPage { width: made.width, height: made.height, findings, ..page.clone() };
    Ok(Made { page, jpeg: made.jpeg })
}

impl Made {
    /// Keeps what was made in the vault; the page knows it from then on.
    pub fn keep(mut self, vault: &Vault) -> AppResult<ScanPage> {
        if !self.jpeg.is_empty() {
            self.page.prepared = vault.stage_file(&mut self.jpeg.as_slice())?.keep()?.to_string();
        }
        Ok(self.page)
    }
}
