//! The arguments.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::rules::Rules;
use crate::tasks::{Bundle, Card};

/// Works on the book of a Party cell without a window.
#[derive(Debug, Parser)]
#[command(name = "sochibo", version, about, long_about = None)]
pub struct Args {
    /// Folder of the book (the vault).
    #[arg(long, global = true, value_name = "DIR", env = "SOCHIBO_VAULT")]
    pub vault: Option<PathBuf>,
    /// File whose first line is the passphrase; otherwise SOCHIBO_PASSPHRASE is read.
    #[arg(long, global = true, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// Answer with one JSON value on standard output.
    #[arg(long, global = true)]
    pub json: bool,
    /// What to do.
    #[command(subcommand)]
    pub task: Task,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Task {
    /// Create a book.
    Init(Init),
    /// Do the cell's main job on the practice cell and keep every PDF.
    Demo(Demo),
    /// Import members from a workbook (.xlsx, .xls, .ods, .csv).
    ImportMembers(ImportMembers),
    /// List records.
    List(List),
    /// Show one record.
    Show(Show),
    /// Print a form as PDF, or as an editable copy for Word.
    Print(Print),
    /// Look for what is wrong in a candidate's file; findings that block end with 1.
    Lint(Lint),
    /// Bind a candidate's file as one PDF, or hand it out paper by paper.
    Dossier(Dossier),
    /// Make, list, rehearse or restore backups.
    #[command(subcommand)]
    Backup(Backup),
    /// Open the book with its recovery code and put it under a new passphrase.
    Recover(Recover),
    /// Check that every change decodes, hashes link and the index equals a rebuilt one.
    Verify,
    /// Rebuild the index from the records.
    Reindex,
    /// Ask what the rules say; needs no book.
    #[command(subcommand)]
    Rules(Rules),
    /// Look into a bundle; needs no book.
    #[command(subcommand)]
    Bundle(Bundle),
    /// Look at a card; needs no book.
    #[command(subcommand)]
    Card(Card),
    /// Run any command of the command table.
    Call(Call),
}

/// A new book.
#[derive(Debug, clap::Args)]
pub struct Init {
    /// Name of the cell, without "Chi bộ".
    #[arg(long, default_value = "Tổ dân phố 1")]
    pub name: String,
    /// Name of the superior, without "Đảng bộ".
    #[arg(long, default_value = "phường Bình Minh")]
    pub superior: String,
    /// `commune` or `base_committee`.
    #[arg(long, default_value = "commune")]
    pub superior_kind: String,
    /// `residential`, `agency`, `school`, `enterprise`, `armed` or `other`.
    #[arg(long, default_value = "residential")]
    pub kind: String,
    /// Where papers are dated from.
    #[arg(long, default_value = "Hà Nội")]
    pub place: String,
    /// Name of the secretary.
    #[arg(long, default_value = "Bí thư Chi bộ")]
    pub secretary: String,
    /// The superior's agreement, in words.
    #[arg(long, default_value = "đồng ý bằng lời")]
    pub agreement: String,
}

/// The demonstration.
#[derive(Debug, clap::Args)]
pub struct Demo {
    /// Folder for the book and four PDFs: the minutes, 5-KNĐ, the resolution on the candidate and the member list.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

/// An import.
#[derive(Debug, clap::Args)]
pub struct ImportMembers {
    /// The workbook.
    pub file: PathBuf,
    /// Name of a mapping saved in the book, or a JSON file of column index to field key.
    #[arg(long, value_name = "M")]
    pub mapping: Option<String>,
    /// Tell what would happen; change nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Write refused rows, with reasons, to this workbook.
    #[arg(long, value_name = "OUT.xlsx")]
    pub refused: Option<PathBuf>,
}

/// What can be listed.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Listed {
    /// Members.
    Members,
    /// Meetings.
    Meetings,
    /// Candidate files.
    Cases,
}

/// A list.
#[derive(Debug, clap::Args)]
pub struct List {
    /// What to list.
    pub what: Listed,
    /// Only what matches this text; diacritics do not matter.
    #[arg(long, default_value = "")]
    pub text: String,
    /// `here`, `official`, `probationary`, `exempt`, `temp_away`, `temp_here`, `left` or `all`.
    #[arg(long, default_value = "all")]
    pub status: String,
    /// Show identity numbers in full; each is recorded as revealed.
    #[arg(long)]
    pub reveal: bool,
}

/// One record.
#[derive(Debug, clap::Args)]
pub struct Show {
    /// Record id.
    pub id: String,
}

/// A form.
#[derive(Debug, clap::Args)]
pub struct Print {
    /// Form id, for example `minutes-regular`, `5-KND`, `6-KND`, `member-list`.
    pub form: String,
    /// Record id; not needed for forms of the whole cell.
    #[arg(long, value_name = "ID", default_value = "")]
    pub record: String,
    /// Where it goes: a PDF, or an editable copy when the name ends in `.docx`.
    #[arg(long, value_name = "F.pdf|F.docx")]
    pub out: PathBuf,
    /// Minutes with their score sheet behind them, in one PDF.
    #[arg(long)]
    pub with_score: bool,
    /// Print with gaps, marked as a draft.
    #[arg(long)]
    pub draft: bool,
}

/// A file to check.
#[derive(Debug, clap::Args)]
pub struct Lint {
    /// Id of the file, as `sochibo list cases` tells it.
    pub case: String,
}

/// A file to bind, or to hand out paper by paper.
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("where").required(true).multiple(false))]
pub struct Dossier {
    /// Id of the file, as `sochibo list cases` tells it.
    pub case: String,
    /// One PDF.
    #[arg(long, value_name = "F.pdf", group = "where")]
    pub out: Option<PathBuf>,
    /// One PDF for each paper, in folders named for digitisation, inside this one.
    #[arg(long, value_name = "DIR", group = "where")]
    pub folder: Option<PathBuf>,
    /// The same as one archive.
    #[arg(long, value_name = "F.zip", group = "where")]
    pub zip: Option<PathBuf>,
}

/// What to do with backups.
#[derive(Debug, Subcommand)]
pub enum Backup {
    /// Make one of the book, open it again and check it.
    Make {
        /// Folder outside the book, for example a stick; in the book's own folder when absent.
        #[arg(long, value_name = "DIR")]
        to: Option<PathBuf>,
    },
    /// List those of the book, or those in a folder. Needs no passphrase. Damaged ones end with 1.
    List {
        /// Folder to look into instead of the book's own.
        #[arg(long, value_name = "DIR")]
        from: Option<PathBuf>,
    },
    /// Put the book of a backup in the place of the one in `--vault`, which is kept among the backups.
    Restore {
        /// Folder of the backup, as `backup list` tells it.
        backup: PathBuf,
    },
    /// Open a backup in a temporary folder, check and count everything, and leave nothing behind. Problems end with 1.
    Rehearse {
        /// Folder of the backup.
        backup: PathBuf,
    },
}

/// A forgotten passphrase.
#[derive(Debug, clap::Args)]
pub struct Recover {
    /// File whose first line is the recovery code. The new passphrase comes from `--passphrase-file` or the environment.
    #[arg(long, value_name = "FILE")]
    pub recovery_file: PathBuf,
}

/// A command of the table.
#[derive(Debug, clap::Args)]
pub struct Call {
    /// Name, for example `member_list`.
    pub command: String,
    /// Its input as JSON; `-` reads standard input; `{}` when absent.
    pub input: Option<String>,
}
