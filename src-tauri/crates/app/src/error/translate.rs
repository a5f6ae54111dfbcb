//! The only place where an error becomes a code.

use std::collections::BTreeMap;
use std::path::Path;

use sochibo_forms::{FormError, PdfFault};
use sochibo_scans::ScanError;
use sochibo_sheets::SheetError;
use sochibo_store::{Severity, StoreError};

use super::{AppError, WireError, WireSeverity, bundle};

/// Every code an error can carry (those of refused fields, of workbooks and of bundles apart). The catalogues are tested
/// against this list.
pub const CODES: &[&str] = &[
    "command_unknown",
    "input_shape",
    "answer_shape",
    "locked",
    "fields_refused",
    "file_failed",
    "rules_damaged",
    "rules_not_in_force",
    "rules_unknown_pack",
    "due_unknown_milestone",
    "due_unknown_event",
    "vote_unknown_kind",
    "vote_more_excluded_than_official",
    "vote_excused_outside_congress",
    "vote_over_base",
    "vault_missing",
    "vault_exists",
    "vault_in_use",
    "vault_read_only",
    "disk_full",
    "io_failed",
    "vault_newer",
    "wrong_passphrase",
    "wrong_recovery_code",
    "recovery_code_mistyped",
    "key_file_too_much_work",
    "backup_damaged",
    "backup_missing",
    "backup_none",
    "backup_other",
    "backup_place_full",
    "backup_place_inside",
    "backup_place_missing",
    "backup_place_read_only",
    "backup_unknown",
    "parcel_code",
    "parcel_code_mistyped",
    "parcel_damaged",
    "parcel_too_much_work",
    "vault_damaged",
    "database_failed",
    "no_randomness",
    "record_missing",
    "record_exists",
    "record_other_kind",
    "record_newer",
    "record_sealed",
    "meeting_not_ended",
    "resolution_exists",
    "score_open",
    "meeting_not_planned",
    "plan_no_regular_day",
    "plan_nothing",
    "seal_gaps",
    "not_sealed",
    "seal_missing",
    "seal_reprint_differs",
    "seal_overlay_unknown",
    "seal_overtaken",
    "seal_number_twice",
    "book_empty",
    "record_id_changed",
    "record_damaged",
    "change_refused",
    "operation_missing",
    "already_undone",
    "undo_blocked",
    "form_unknown",
    "form_broken",
    "form_gaps",
    "form_not_editable",
    "pdf_failed",
    "docx_failed",
    "dues_no_last",
    "attachment_empty",
    "attachment_kind_unknown",
    "attachment_lost",
    "attachment_missing",
    "attachment_not_a_file",
    "attachment_not_as_named",
    "attachment_program",
    "attachment_too_large",
    "attachment_twice",
    "attachment_unknown",
    "attachment_unreadable",
    "carry_unknown",
    "case_admitted",
    "case_ended",
    "case_finding_passed",
    "case_item_unknown",
    "case_list_unknown",
    "case_milestone_computed",
    "case_milestone_elsewhere",
    "case_milestone_happened",
    "case_milestone_unknown",
    "case_no_ceremony",
    "case_not_decided",
    "case_pack_current",
    "case_paper_replaced",
    "case_track_clash",
    "digitise_exists",
    "digitise_lacking",
    "dossier_empty",
    "hand_over_blocked",
    "hand_over_no_papers",
    "hand_over_paper_gone",
    "hand_over_received",
    "hand_over_unknown",
    "removal_done",
    "removal_no_receipt",
    "removal_waits",
    "undo_lasting",
    "keeping_missing",
    "keeping_unknown",
    "holiday_twice",
    "holiday_unknown",
    "scan_damaged",
    "scan_failed",
    "scan_kind_unknown",
    "scan_page_of_pdf",
    "scan_pdf_empty",
    "scan_pdf_locked",
    "scan_pdf_pages",
    "scan_too_many_pixels",
    "scan_unknown",
    "scan_which_paper",
    "stick_full",
    "stick_gone",
    "stick_inside_book",
    "stick_not_here",
    "stick_read_only",
    "stick_still_there",
    "stick_unreliable",
    "sentence_unknown",
    "cv_row_unknown",
    "cv_incoming_changed",
    "cv_incoming_closed",
    "cv_incoming_newer",
    "cv_incoming_other_case",
    "cv_incoming_too_large",
    "cv_incoming_unreadable",
];

impl AppError {
    /// The error as hosts pass it on.
    pub fn into_wire(self) -> WireError {
        let severity = self.severity();
        let (code, params, fields, hint) = match self {
            Self::UnknownCommand(name) => ("command_unknown", one("name", name), vec![], None),
            Self::Input(error) => ("input_shape", one("detail", error.to_string()), vec![], None),
            Self::Answer(error) => ("answer_shape", one("detail", error.to_string()), vec![], None),
            Self::Locked => ("locked", BTreeMap::new(), vec![], None),
            Self::Refused { code, params, hint } => (code, params, vec![], hint),
            Self::Fields(fields) => ("fields_refused", BTreeMap::new(), fields, None),
            Self::File { operation, path, source } => {
                let mut params = place(operation, &path);
                params.insert("detail".to_owned(), source.to_string());
                ("file_failed", params, vec![], None)
            }
            Self::Rules(detail) => ("rules_damaged", one("detail", detail), vec![], None),
            Self::Store(error) => {
                let (code, params) = store(error);
                (code, params, vec![], None)
            }
            Self::Form(error) => {
                let (code, params) = form(error);
                (code, params, vec![], None)
            }
            Self::Sheet(error) => (error.code(), sheet(&error), vec![], None),
            Self::Scan(error) => {
                let (code, params) = scan(error);
                (code, params, vec![], None)
            }
            Self::Bundle(error) => (error.code(), bundle::bundle(&error), vec![], None),
        };
        WireError { code: code.to_owned(), params, fields, severity, hint }
    }

    fn severity(&self) -> WireSeverity {
        match self {
            Self::Locked | Self::Refused { .. } | Self::Fields(_) | Self::Sheet(_) => WireSeverity::Refused,
            Self::Form(FormError::Gaps(_) | FormError::Scan { .. }) => WireSeverity::Refused,
            Self::Scan(ScanError::Encode { .. }) => WireSeverity::Failed,
            Self::Scan(_) => WireSeverity::Refused,
            Self::UnknownCommand(_) | Self::Input(_) | Self::Answer(_) | Self::File { .. } => {
                WireSeverity::Failed
            }
            Self::Bundle(error) => bundle::severity(error),
            Self::Form(_) => WireSeverity::Failed,
            Self::Rules(_) => WireSeverity::Damaged,
            Self::Store(error) => match error.severity() {
                Severity::Refused => WireSeverity::Refused,
                Severity::Failed => WireSeverity::Failed,
                Severity::Damaged => WireSeverity::Damaged,
            },
        }
    }
}

pub(super) fn one(key: &str, value: String) -> BTreeMap<String, String> {
    BTreeMap::from([(key.to_owned(), value)])
}

pub(super) fn many<const N: usize>(params: [(&str, String); N]) -> BTreeMap<String, String> {
    params.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn place(operation: &str, path: &str) -> BTreeMap<String, String> {
    many([("operation", operation.to_owned()), ("path", path.to_owned())])
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn store(error: StoreError) -> (&'static str, BTreeMap<String, String>) {
    match error {
        StoreError::VaultMissing { path } => ("vault_missing", one("path", shown(&path))),
        StoreError::VaultExists { path } => ("vault_exists", one("path", shown(&path))),
        StoreError::InUse { path } => ("vault_in_use", one("path", shown(&path))),
        StoreError::ReadOnly { path, operation } => ("vault_read_only", place(operation, &shown(&path))),
        StoreError::DiskFull { path, operation } => ("disk_full", place(operation, &shown(&path))),
        StoreError::Io { path, operation, source } => {
            let mut params = place(operation, &shown(&path));
            params.insert("detail".to_owned(), source.to_string());
            ("io_failed", params)
        }
        StoreError::FileMissing { path } => ("attachment_missing", one("path", shown(&path))),
        StoreError::SourceLost { source } => ("attachment_lost", one("detail", source.to_string())),
        StoreError::NewerVersion { path, found, known } => (
            "vault_newer",
            many([("path", shown(&path)), ("found", found.to_string()), ("known", known.to_string())]),
        ),
        StoreError::WrongPassphrase { .. } => ("wrong_passphrase", BTreeMap::new()),
        StoreError::WrongRecoveryCode { .. } => ("wrong_recovery_code", BTreeMap::new()),
        StoreError::RecoveryCodeMistyped { group } => {
            ("recovery_code_mistyped", one("group", group.map(|group| group.to_string()).unwrap_or_default()))
        }
        StoreError::ParcelCodeMistyped { group } => {
            ("parcel_code_mistyped", one("group", group.map(|group| group.to_string()).unwrap_or_default()))
        }
        StoreError::ParcelCode => ("parcel_code", BTreeMap::new()),
        StoreError::ParcelTooMuchWork => ("parcel_too_much_work", BTreeMap::new()),
        StoreError::ParcelDamaged { detail } => ("parcel_damaged", one("detail", detail)),
        StoreError::TooMuchWork { path } => ("key_file_too_much_work", one("path", shown(&path))),
        StoreError::Damaged { path, operation, detail } => {
            let mut params = place(operation, &shown(&path));
            params.insert("detail".to_owned(), detail);
            ("vault_damaged", params)
        }
        StoreError::Database { path, operation, source } => {
            let mut params = place(operation, &shown(&path));
            params.insert("detail".to_owned(), source.to_string());
            ("database_failed", params)
        }
        StoreError::BackupPlaceMissing { path } => ("backup_place_missing", one("folder", shown(&path))),
        StoreError::BackupMissing { path } => ("backup_missing", one("path", shown(&path))),
        StoreError::BackupDamaged { path, detail } => {
            ("backup_damaged", many([("path", shown(&path)), ("detail", detail)]))
        }
        StoreError::BackupOfOther { path } => ("backup_other", one("path", shown(&path))),
        StoreError::NoRandomness => ("no_randomness", BTreeMap::new()),
        StoreError::RecordMissing { kind, id } => {
            ("record_missing", many([("kind", kind.as_str().to_owned()), ("id", id.to_string())]))
        }
        StoreError::RecordExists { kind, id } => {
            ("record_exists", many([("kind", kind.as_str().to_owned()), ("id", id.to_string())]))
        }
        StoreError::WrongKind { id, expected, found } => (
            "record_other_kind",
            many([("id", id.to_string()), ("expected", expected.as_str().to_owned()), ("found", found)]),
        ),
        StoreError::Sealed { id } => ("record_sealed", one("id", id.to_string())),
        StoreError::NewerRecord { id, found, known } => (
            "record_newer",
            many([("id", id.to_string()), ("found", found.to_string()), ("known", known.to_string())]),
        ),
        StoreError::IdChanged { id } => ("record_id_changed", one("id", id.to_string())),
        StoreError::RecordDamaged { id, detail } => {
            ("record_damaged", many([("id", id.to_string()), ("detail", detail)]))
        }
        StoreError::ChangeRefused { id, detail } => {
            ("change_refused", many([("id", id.to_string()), ("detail", detail)]))
        }
        StoreError::OperationMissing { op } => ("operation_missing", one("op", op.to_string())),
        StoreError::AlreadyUndone { op } => ("already_undone", one("op", op.to_string())),
        StoreError::Erased { .. } => ("undo_lasting", BTreeMap::new()),
        StoreError::UndoBlocked { by_name, .. } => ("undo_blocked", one("by", by_name)),
    }
}

fn form(error: FormError) -> (&'static str, BTreeMap<String, String>) {
    match error {
        FormError::UnknownForm { id } => ("form_unknown", one("id", id)),
        FormError::Source { .. } | FormError::Expression { .. } | FormError::Font { .. } => {
            ("form_broken", one("detail", error.to_string()))
        }
        FormError::Gaps(gaps) => {
            let labels: Vec<String> = gaps.into_iter().map(|gap| gap.label).collect();
            ("form_gaps", many([("count", labels.len().to_string()), ("labels", labels.join("; "))]))
        }
        FormError::Scan { fault } => pdf(fault),
        FormError::Pdf { message } => ("pdf_failed", one("detail", message)),
        FormError::Docx { message } => ("docx_failed", one("detail", message)),
    }
}

fn sheet(error: &SheetError) -> BTreeMap<String, String> {
    match error {
        SheetError::Io { operation, path, source } => {
            let mut params = place(operation, path);
            params.insert("detail".to_owned(), source.to_string());
            params
        }
        SheetError::TooLarge { bytes, limit } => {
            many([("bytes", bytes.to_string()), ("limit", limit.to_string())])
        }
        SheetError::UnpacksTooLarge { part, bytes } => {
            many([("part", part.clone()), ("bytes", bytes.to_string())])
        }
        SheetError::TooManyCells { sheet, limit } => {
            many([("sheet", sheet.clone()), ("limit", limit.to_string())])
        }
        SheetError::NoCells { hidden } => one("hidden", hidden.join(", ")),
        SheetError::NotAWorkbook { file_name } => one("file", file_name.clone()),
        SheetError::Unsupported { kind } => one("kind", (*kind).to_owned()),
        SheetError::Empty | SheetError::PasswordProtected | SheetError::OtherQuestions => BTreeMap::new(),
        SheetError::Truncated { detail } | SheetError::Damaged { detail } | SheetError::Write { detail } => {
            one("detail", detail.clone())
        }
        SheetError::UnclosedQuote { row } => one("row", row.to_string()),
        SheetError::LegacyFont { font, sheet, cell, sample } => many([
            ("font", font.to_string()),
            ("sheet", sheet.clone()),
            ("cell", cell.clone()),
            ("sample", sample.clone()),
        ]),
    }
}

/// What is wrong with a PDF from outside.
fn pdf(fault: PdfFault) -> (&'static str, BTreeMap<String, String>) {
    match fault {
        PdfFault::Damaged(detail) => ("scan_damaged", one("detail", detail)),
        PdfFault::Locked => ("scan_pdf_locked", BTreeMap::new()),
        PdfFault::Empty => ("scan_pdf_empty", BTreeMap::new()),
        PdfFault::TooManyPages { pages, most } => {
            ("scan_pdf_pages", many([("pages", pages.to_string()), ("most", most.to_string())]))
        }
    }
}

/// What is wrong with a picture.
fn scan(error: ScanError) -> (&'static str, BTreeMap<String, String>) {
    match error {
        ScanError::NotAPicture => ("scan_damaged", one("detail", error.to_string())),
        ScanError::Damaged { detail } => ("scan_damaged", one("detail", detail)),
        ScanError::TooManyPixels { megapixels, most } => (
            "scan_too_many_pixels",
            many([("megapixels", megapixels.to_string()), ("most", most.to_string())]),
        ),
        ScanError::Encode { detail } => ("scan_failed", one("detail", detail)),
    }
}
