//! Forms of the open book: which there are, their preview, their print.
//!
//! A form invents nothing: its data is built here from stored facts, and every number in it is computed once, by
//! the rules.

mod attendance;
mod ballot;
mod case;
mod cv;
mod dues;
mod election;
mod extract;
mod joined;
mod letterhead;
mod member;
mod minutes;
mod notice;
mod plan;
mod recovery;
mod register;
mod resolution;
mod score;
mod statistics;
mod tasks;
mod template;

pub(crate) use joined::print_with_score;
pub(crate) use letterhead::{cell as letterhead_cell, symbol};
pub(crate) use recovery::recovery_sheet;
pub(crate) use template::{ADMISSION, RECOGNITION, Template, library, template, template_under};
use template::{is_known, is_stood_in_for};

use serde_json::Value;
use sochibo_domain::Kind;
use sochibo_domain::id::CaseId;
use sochibo_domain::record::Case;
use sochibo_forms::{Confidence, Document, Form, PrintOptions, render};
use sochibo_store::Reader;

use crate::app::{App, Book};
use crate::case::{Blocking, case_of, overlay_of};
use crate::error::{AppError, AppResult};
use crate::history::record_id;
use crate::seal;
use crate::wire::{
    FormCopied, FormGap, FormInfo, FormInput, FormListInput, FormListOutput, FormPreview, FormPrintInput,
    FormPrinted, FormText,
};

/// Media type of a print.
pub(crate) const PDF: &str = "application/pdf";
/// Media type of an editable copy.
pub(crate) const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// Forms the open book prints, with the kind of record each is about, and what fills it.
const FORMS: &[(&str, Kind, Fill)] = &[
    ("minutes-regular", Kind::Meeting, minutes::data),
    ("minutes-topical", Kind::Meeting, minutes::data),
    ("minutes-committee", Kind::Meeting, minutes::data),
    ("conclusion-committee", Kind::Meeting, minutes::data),
    ("minutes-extraordinary", Kind::Meeting, minutes::data),
    ("minutes-review", Kind::Meeting, minutes::data),
    ("minutes-discipline", Kind::Meeting, minutes::data),
    ("minutes-congress", Kind::Meeting, minutes::data),
    ("minutes-group", Kind::Meeting, minutes::data),
    ("invitation", Kind::Meeting, notice::data),
    ("notice", Kind::Meeting, notice::data),
    ("programme", Kind::Meeting, notice::programme),
    ("dues-sheet", Kind::Meeting, dues::data),
    ("extract", Kind::Meeting, extract::item),
    ("ballot-count", Kind::Meeting, extract::ballot),
    ("election-count", Kind::Meeting, election::count),
    ("ballot-vote", Kind::Meeting, ballot::on_vote),
    ("ballot-measures", Kind::Meeting, ballot::on_measures),
    ("measures-count", Kind::Meeting, extract::measures),
    ("ballot-election", Kind::Meeting, ballot::on_election),
    ("ballot-rating", Kind::Meeting, ballot::on_rating),
    ("score-sheet", Kind::Meeting, score::data),
    ("resolution-month", Kind::Resolution, resolution::data),
    ("conclusion-month", Kind::Resolution, resolution::data),
    ("resolution-year", Kind::Resolution, resolution::yearly),
    ("task-list", Kind::Task, tasks::data),
    ("1-KND", Kind::Case, case::application),
    ("1-KND-guide", Kind::Case, case::application),
    ("2-KND-guide", Kind::Case, cv::data),
    ("2-KND", Kind::Case, cv::data),
    ("2-KND-blank", Kind::Case, cv::data),
    ("3-KND", Kind::Case, case::introduction),
    ("4-KND", Kind::Case, case::union),
    ("4A-KND", Kind::Case, case::union),
    ("5-KND", Kind::Case, case::opinions),
    (ADMISSION, Kind::Case, case::resolution),
    ("7-KND", Kind::Case, case::committee),
    ("8-KND", Kind::Case, case::committee),
    ("9-KND", Kind::Case, case::decision),
    ("10-KND", Kind::Case, case::self_review),
    ("11-KND", Kind::Case, case::remarks),
    ("12-KND", Kind::Case, case::opinions_on_probationer),
    (RECOGNITION, Kind::Case, case::recognition),
    ("14-KND", Kind::Case, case::committee),
    ("15-KND", Kind::Case, case::committee),
    ("16-KND", Kind::Case, case::recognition_decision),
    ("verification-request", Kind::Case, case::verification),
    ("verification-visit", Kind::Case, case::verification),
    ("1A-TN", Kind::Case, case::source_resolution),
    ("1B-TN", Kind::Case, case::source_resolution),
    ("3A-TN", Kind::Case, case::source_resolution),
    ("3B-TN", Kind::Case, case::source_resolution),
    ("4A-TN", Kind::Case, case::source_resolution),
    ("4B-TN", Kind::Case, case::source_resolution),
    ("5-TN", Kind::Case, case::source_resolution),
    ("6-TN", Kind::Case, case::source_resolution),
    ("2-TN", Kind::Case, case::parents),
    ("CN-GDXX", Kind::Case, case::letter),
    ("CV-CDCS", Kind::Case, case::letter),
    ("CV-CDTQ", Kind::Case, case::letter),
    ("CV-CDQD", Kind::Case, case::letter),
    ("CV-CDNG", Kind::Case, case::letter),
    ("CV-LLKN", Kind::Case, case::letter),
    ("CV-LLCN", Kind::Case, case::letter),
    ("NX-NOIDI", Kind::Case, case::letter),
    ("ceremony-programme", Kind::Case, case::programme),
    ("oath-sheet", Kind::Case, case::oath),
    ("missing-papers", Kind::Case, case::missing),
    ("hand-over", Kind::Case, case::hand_over),
    (DOSSIER, Kind::Case, case::front),
    ("1-HSDV", Kind::Member, member::cv_of_member),
    ("2-HSDV", Kind::Member, member::card_index),
    ("member-list", Kind::Cell, register::data),
    ("admission-statistics", Kind::Cell, statistics::data),
    ("attendance-year", Kind::Cell, attendance::data),
    ("year-plan", Kind::Cell, plan::data),
];

/// Mark of what is typed where the province wants a hand.
const BY_HAND: &str = "BẢN ĐỂ CHÉP TAY";

/// The front of a bound dossier: no paper of its own.
pub(crate) const DOSSIER: &str = "dossier";

/// Fills a form (the first name) from a record (the second).
type Fill = fn(&App, &Reader<'_>, &str, &str) -> AppResult<Filled>;

/// The data of a form, and what the PDF says of itself.
pub(crate) struct Filled {
    pub(crate) data: Value,
    /// Date of the document, ISO.
    pub(crate) date: Option<String>,
    /// What the file is about, for its name: `sinh-hoat-12-2026`.
    pub(crate) about: String,
}

/// Forms that a kind of record of the open cell prints today.
pub(crate) fn list(app: &App, input: FormListInput) -> AppResult<FormListOutput> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let mut forms = Vec::new();
    for (id, _, _) in FORMS.iter().filter(|(_, kind, _)| kind.as_str() == input.kind) {
        if is_stood_in_for(app, &reader, id)? || !is_known(app, &reader, id)? {
            continue;
        }
        let form = template(app, &reader, id, None)?.form;
        forms.push(FormInfo {
            id: (*id).to_owned(),
            code: form.code.clone(),
            title: form.title.clone(),
            confidence: confidence(form.confidence).to_owned(),
        });
    }
    Ok(FormListOutput { forms })
}

/// The pages as they will print, gaps in red.
pub(crate) fn preview(app: &App, input: FormInput) -> AppResult<FormPreview> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let sealed =
        if is_minutes(&input.form) { seal::sealed_pages(app, &reader, record_id(&input.id)?)? } else { None };
    drop(reader);
    let (form, document, blocking) = match sealed {
        Some((form, document)) => (form, document, Vec::new()),
        None => {
            let laid = lay_out(app, &book, &input.form, &input.id, false)?;
            (laid.form, laid.document, laid.blocking.shown()?)
        }
    };
    let gaps = document.gaps.iter().filter(|_| !form.signed_by_others);
    Ok(FormPreview {
        pages: (0..document.pages.len()).filter_map(|page| document.page_svg(page)).collect(),
        gaps: gaps.map(|gap| FormGap { path: gap.path.clone(), label: gap.label.clone() }).collect(),
        blocking,
        unverified: !matches!(form.confidence, Confidence::Confirmed),
        editable: form.editable,
        signed_by_others: form.signed_by_others,
        with_score: joined::takes_sheet(app, &input.form, &input.id)?,
        html: document.html,
        title: document.title,
    })
}

/// The words alone, to paste into a message; what is missing is dots, as on a draft.
pub(crate) fn text(app: &App, input: FormInput) -> AppResult<FormText> {
    let book = app.book()?;
    let document = lay_out(app, &book, &input.form, &input.id, true)?.document;
    let gaps = document.gaps.iter();
    Ok(FormText {
        gaps: gaps.map(|gap| FormGap { path: gap.path.clone(), label: gap.label.clone() }).collect(),
        title: document.title,
        text: document.text,
    })
}

/// The PDF. With gaps only as a marked draft; marked, too, while findings block the paper.
pub(crate) fn print(app: &App, input: FormPrintInput) -> AppResult<FormPrinted> {
    let book = app.book()?;
    // What was signed is printed again as it was signed.
    if !input.draft
        && is_minutes(&input.form)
        && let Some(sealed) = seal::sealed_print(app, &book.vault.read()?, record_id(&input.id)?)?
    {
        return Ok(sealed);
    }
    let laid = lay_out(app, &book, &input.form, &input.id, input.draft)?;
    let pages = u32::try_from(laid.document.pages.len()).unwrap_or(u32::MAX);
    let pdf = laid.document.to_pdf()?;
    let blocking = laid.blocking.counted();
    Ok(FormPrinted { file: app.shelve(&laid.file_name("pdf"), PDF, pdf), pages, blocking })
}

/// An editable copy, for forms that say so: of sealed minutes as they were signed. Marked as the PDF is.
pub(crate) fn docx(app: &App, input: FormPrintInput) -> AppResult<FormCopied> {
    let book = app.book()?;
    let current = lay_out(app, &book, &input.form, &input.id, input.draft)?;
    if !current.form.editable {
        return Err(AppError::refused_with("form_not_editable", [("title", current.form.title.clone())]));
    }
    let sealed = match is_minutes(&input.form) && !input.draft {
        true => seal::sealed_pages(app, &book.vault.read()?, record_id(&input.id)?)?,
        false => None,
    };
    let name = current.file_name("docx");
    let blocking = current.blocking.counted();
    let document = sealed.map_or(current.document, |(_, document)| document);
    Ok(FormCopied { file: app.shelve(&name, DOCX, document.to_docx()?), blocking })
}

/// A finished paper.
pub(crate) struct Sheet {
    pub title: String,
    /// What it is about, as in its file name.
    pub about: String,
    pub pdf: Vec<u8>,
    pub pages: u32,
}

/// A paper as it prints: sealed minutes as they were signed. With gaps only as a marked draft.
pub(crate) fn sheet(app: &App, id: &str, record: &str, draft: bool) -> AppResult<Sheet> {
    let book = app.book()?;
    let current = lay_out(app, &book, id, record, draft)?;
    let sealed = match is_minutes(id) && !draft {
        true => seal::sealed_pages(app, &book.vault.read()?, record_id(record)?)?,
        false => None,
    };
    let document = sealed.map_or(current.document, |(_, document)| document);
    let pages = u32::try_from(document.pages.len()).unwrap_or(u32::MAX);
    let title = current.form.title.clone();
    Ok(Sheet { title, about: current.about, pdf: document.to_pdf()?, pages })
}

/// A paper as it goes into a volume: with gaps, or among findings that block it, as a marked draft.
pub(crate) fn finished(app: &App, id: &str, record: &str, among: &Blocking) -> AppResult<Document> {
    let book = app.book()?;
    let laid = lay_out_among(app, &book, (id, record), false, among.of_paper(id, record))?;
    if laid.document.gaps.is_empty() && !laid.form.signed_by_others {
        return Ok(laid.document);
    }
    Ok(lay_out_among(app, &book, (id, record), true, laid.blocking)?.document)
}

/// Whether a form is printed of a membership rather than of the file it came of.
pub(crate) fn is_of_member(id: &str) -> bool {
    FORMS.iter().any(|(form, of, _)| *form == id && *of == Kind::Member)
}

/// The form that prints a paper of a candidate's file; empty where there is none. One form prints a resolution under the
/// code of the cell's province.
pub(crate) fn form_of_paper(id: &str) -> &'static str {
    let known = FORMS.iter().find(|(form, of, _)| *form == id && matches!(of, Kind::Case | Kind::Member));
    known.map_or("", |(form, _, _)| *form)
}

/// The form that prints a paper of a candidate's file under the local rules the file keeps.
pub(crate) fn form_for<'a>(app: &'a App, reader: &Reader<'_>, case: &Case, id: &str) -> AppResult<&'a Form> {
    let cell = app.cell(reader)?;
    Ok(template_under(app, reader, id, None, overlay_of(case, &cell))?.form)
}

/// What a paper is called, and how much it still lacks.
pub(crate) fn outlook(app: &App, id: &str, record: &str) -> AppResult<(String, u32)> {
    let book = app.book()?;
    let laid = lay_out(app, &book, id, record, false)?;
    // What others sign is a draft by nature: its dots are for them.
    let gaps = if laid.form.signed_by_others { 0 } else { laid.document.gaps.len() };
    Ok((laid.form.title.clone(), u32::try_from(gaps).unwrap_or(u32::MAX)))
}

/// Whether a form is the minutes of some kind of meeting.
fn is_minutes(form: &str) -> bool {
    form.starts_with("minutes-")
}

/// The data of a form from the stored facts.
pub(crate) fn filled(app: &App, reader: &Reader<'_>, id: &str, record: &str) -> AppResult<Filled> {
    let found = FORMS.iter().find(|(form, _, _)| *form == id);
    let (_, _, fill) =
        found.ok_or_else(|| AppError::refused_with("form_unknown", [("id", id.to_owned())]))?;
    fill(app, reader, id, record)
}

/// A paper as its pages stand.
struct Laid<'a> {
    form: &'a Form,
    document: Document,
    about: String,
    /// What keeps it from its final print.
    blocking: Blocking,
}

impl Laid<'_> {
    fn file_name(&self, ending: &str) -> String {
        let about = if self.about.is_empty() { String::new() } else { format!("-{}", self.about) };
        let draft = if self.document.draft { "-du-thao" } else { "" };
        format!("{}{about}{draft}.{ending}", self.form.id)
    }
}

fn lay_out<'a>(app: &'a App, book: &Book, id: &str, record: &str, draft: bool) -> AppResult<Laid<'a>> {
    let of_case = FORMS.iter().any(|(form, kind, _)| *form == id && *kind == Kind::Case);
    let blocking = match of_case {
        true => Blocking::read(app, &book.vault.read()?, record)?.of_paper(id, record),
        false => Blocking::default(),
    };
    lay_out_among(app, book, (id, record), draft, blocking)
}

/// The pages, marked while something blocks them. What is missing is told before what blocks.
fn lay_out_among<'a>(
    app: &'a App,
    book: &Book,
    (id, record): (&str, &str),
    draft: bool,
    blocking: Blocking,
) -> AppResult<Laid<'a>> {
    let reader = book.vault.read()?;
    let filled = filled(app, &reader, id, record)?;
    let cell = app.cell(&reader)?;
    let of_case = FORMS.iter().any(|(form, kind, _)| *form == id && *kind == Kind::Case);
    let case: Option<Case> = match of_case {
        true => Some(reader.get(CaseId::from(record_id(case_of(record).0)?))?),
        false => None,
    };
    let overlay = case.as_ref().map_or(cell.overlay.as_str(), |case| overlay_of(case, &cell));
    let Template { form, .. } = template_under(app, &reader, id, filled.date.as_deref(), overlay)?;
    drop(reader);
    let by_hand = blocking.is_by_hand(id);
    let mark = || by_hand.then(|| BY_HAND.to_owned());
    let (draft_mark, practice) = (blocking.mark().or_else(mark), book.practice);
    let mut options =
        PrintOptions { draft, draft_mark, practice, date: filled.date, ..PrintOptions::default() };
    let mut document = render(form, &filled.data, &options)?;
    if !draft && (blocking.count() > 0 || by_hand) && document.gaps.is_empty() {
        options.draft = true;
        document = render(form, &filled.data, &options)?;
    }
    Ok(Laid { form, document, about: filled.about, blocking })
}

fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Confirmed => "confirmed",
        Confidence::Single => "single",
        Confidence::Uncertain => "uncertain",
        Confidence::Reconstructed => "reconstructed",
    }
}

/// A text as part of a file name: no diacritics, no spaces.
pub(crate) fn file_part(text: &str) -> String {
    let folded = sochibo_domain::text::fold(text);
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join("-")
}
