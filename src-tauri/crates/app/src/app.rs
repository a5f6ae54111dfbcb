//! The app: what is open, what it was lent, and the one way to change records.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use sochibo_domain::date::CivilDate;
use sochibo_domain::env::{Clock, Ids};
use sochibo_domain::id::{CellId, MeetingId};
use sochibo_domain::record::Cell;
use sochibo_domain::rules::RulesAt;
use sochibo_domain::statistics::StatisticsSheet;
use sochibo_domain::{ClockTime, Kind};
use sochibo_forms::Libraries;
use sochibo_store::{Env, Op, Reader, StoreError, Tx, Vault, VaultId};
use uuid::Uuid;

use crate::backup::{Finds, Trouble};
use crate::bytes::{Bytes, Held, Shelf};
use crate::cv::Incoming;
use crate::dispatch::Done;
use crate::error::{AppError, AppResult};
use crate::import::Import;
use crate::opened::Opened;
use crate::rules::RuleBook;
use crate::score::ScoreSheets;
use crate::session::Patience;
use crate::wire::BytesRef;

/// What a host lends the app.
#[derive(Clone)]
pub struct AppConfig {
    /// Folder of settings and vaults (`SOCHIBO_HOME`).
    pub home: PathBuf,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Fresh ids.
    pub ids: Arc<dyn Ids>,
    /// scrypt log₂N of new key files: 18, lower in tests only.
    pub scrypt_log_n: u8,
    /// Version shown in *About*.
    pub version: String,
}

/// Told after each commit.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Notice {
    /// Kinds of records that changed; `session` when a book was opened or locked, `carry` when papers were saved to a
    /// stick or wiped, `backup` when backups or their place changed, `erased` when something was erased: copies that were handed to viewers must go.
    pub kinds: Vec<String>,
}

type Listener = Box<dyn Fn(&Notice) + Send + Sync>;

/// An open book.
pub(crate) struct Book {
    pub id: VaultId,
    pub vault: Vault,
    pub cell: CellId,
    pub practice: bool,
}

/// The app. One per process; every method may be called from any thread.
pub struct App {
    config: AppConfig,
    book: RwLock<Option<Arc<Book>>>,
    shelf: Shelf,
    forms: Libraries,
    rules: RuleBook,
    score_sheets: ScoreSheets,
    statistics: StatisticsSheet,
    imports: Opened<Import>,
    incomings: Opened<Incoming>,
    patience: Patience,
    trouble: Trouble,
    found_backups: Finds,
    /// Held while a book is opened or closed: one that is still being backed up holds its folder.
    turn: Mutex<()>,
    /// Recovery codes that wait to be confirmed by typing back, by vault.
    recovery: Mutex<BTreeMap<VaultId, Vec<String>>>,
    listeners: Mutex<Vec<Listener>>,
    /// Kinds that changed while the listeners wait for the end of a long piece of work.
    held: Mutex<Option<BTreeSet<String>>>,
}

impl App {
    /// An app with no book open.
    ///
    /// # Errors
    /// When a built-in form or rule pack does not parse: a defect of the build, found by its tests.
    pub fn new(config: AppConfig) -> Result<Self, crate::error::WireError> {
        let forms = Libraries::builtin().map_err(|error| AppError::from(error).into_wire())?;
        Self::with_forms(config, forms)
    }

    /// The same, printing from these forms.
    ///
    /// # Errors
    /// When a built-in rule pack does not parse.
    pub fn with_forms(config: AppConfig, forms: Libraries) -> Result<Self, crate::error::WireError> {
        let rules = RuleBook::builtin().map_err(AppError::into_wire)?;
        let score_sheets = ScoreSheets::builtin().map_err(AppError::into_wire)?;
        let statistics = crate::statistics::builtin().map_err(AppError::into_wire)?;
        Ok(Self {
            config,
            book: RwLock::new(None),
            shelf: Shelf::default(),
            forms,
            rules,
            score_sheets,
            statistics,
            imports: Opened::none("import_closed"),
            incomings: Opened::none("cv_incoming_closed"),
            patience: Patience::default(),
            trouble: Trouble::default(),
            found_backups: Finds::default(),
            turn: Mutex::default(),
            recovery: Mutex::default(),
            listeners: Mutex::default(),
            held: Mutex::default(),
        })
    }

    /// Calls `listener` after each commit.
    pub fn subscribe(&self, listener: impl Fn(&Notice) + Send + Sync + 'static) {
        lock(&self.listeners).push(Box::new(listener));
    }

    pub(crate) fn shelve(&self, name: &str, mime: &str, data: Vec<u8>) -> BytesRef {
        let bytes = Bytes { mime: mime.to_owned(), name: name.to_owned(), data };
        self.hold(name, mime, Held::Bytes(bytes))
    }

    /// Puts something on the shelf to be fetched once.
    pub(crate) fn hold(&self, name: &str, mime: &str, held: Held) -> BytesRef {
        let token = self.new_id().to_string();
        self.shelf.put(token.clone(), held);
        BytesRef { token, name: name.to_owned(), mime: mime.to_owned() }
    }

    pub(crate) fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    pub(crate) fn config(&self) -> &AppConfig {
        &self.config
    }

    /// Every library of forms.
    pub(crate) fn forms(&self) -> &Libraries {
        &self.forms
    }

    pub(crate) fn rules(&self) -> &RuleBook {
        &self.rules
    }

    /// The tables of statistics that ship.
    pub(crate) fn statistics(&self) -> &StatisticsSheet {
        &self.statistics
    }

    /// The score sheets that ship.
    pub(crate) fn score_sheets(&self) -> &ScoreSheets {
        &self.score_sheets
    }

    /// CVs that came back from another machine.
    pub(crate) fn incomings(&self) -> &Opened<Incoming> {
        &self.incomings
    }

    pub(crate) fn imports(&self) -> &Opened<Import> {
        &self.imports
    }

    pub(crate) fn patience(&self) -> &Patience {
        &self.patience
    }

    /// What went wrong with automatic backups.
    pub(crate) fn trouble(&self) -> &Trouble {
        &self.trouble
    }

    /// Backups that were listed.
    pub(crate) fn found_backups(&self) -> &Finds {
        &self.found_backups
    }

    /// Waits until no other book is being opened or closed.
    pub(crate) fn turn(&self) -> MutexGuard<'_, ()> {
        lock(&self.turn)
    }

    pub(crate) fn pending_recovery(&self) -> MutexGuard<'_, BTreeMap<VaultId, Vec<String>>> {
        lock(&self.recovery)
    }

    pub(crate) fn new_id(&self) -> Uuid {
        self.config.ids.new_id()
    }

    pub(crate) fn ids(&self) -> &dyn Ids {
        &*self.config.ids
    }

    pub(crate) fn now_ms(&self) -> i64 {
        self.config.clock.now_ms()
    }

    pub(crate) fn today(&self) -> CivilDate {
        self.config.clock.today()
    }

    pub(crate) fn time_of_day(&self) -> ClockTime {
        ClockTime::from_unix_ms(self.now_ms())
    }

    /// What the vaults are lent. A practice book guards nothing, so its key file may open quickly.
    pub(crate) fn env(&self, practice: bool) -> Env {
        const PRACTICE_LOG_N: u8 = 10;
        let log_n =
            if practice { PRACTICE_LOG_N.min(self.config.scrypt_log_n) } else { self.config.scrypt_log_n };
        Env::new(Arc::clone(&self.config.clock), Arc::clone(&self.config.ids)).with_scrypt(log_n)
    }

    /// The open book.
    pub(crate) fn book(&self) -> AppResult<Arc<Book>> {
        self.find_book().ok_or(AppError::Locked)
    }

    pub(crate) fn find_book(&self) -> Option<Arc<Book>> {
        self.book.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts a book on the table, or clears it. The vault closes when its last running command ends.
    pub(crate) fn set_book(&self, book: Option<Book>) {
        self.forget_what_is_held();
        *self.book.write().unwrap_or_else(PoisonError::into_inner) = book.map(Arc::new);
        self.notify(["session".to_owned()].into());
    }

    /// Performs one operation under the name of whoever unlocked, and tells the listeners.
    pub(crate) fn perform<T>(
        &self,
        name: &'static str,
        act: impl FnOnce(&mut Tx<'_>) -> AppResult<T>,
    ) -> AppResult<Done<T>> {
        let book = self.book()?;
        let author = author(&book.vault.read()?, book.cell)?;
        let performed = book.vault.perform(Op { name, author: &author, at_ms: self.now_ms() }, act)?;
        self.notify_changed(&performed.changed);
        Ok(performed.into())
    }

    pub(crate) fn notify_changed(&self, changed: &BTreeSet<Kind>) {
        if !changed.is_empty() {
            self.notify(changed.iter().map(|kind| kind.as_str().to_owned()).collect());
        }
    }

    /// Lets go of what is held in memory beside the book: files to be fetched, workbooks and CVs that came in.
    fn forget_what_is_held(&self) {
        self.shelf.clear();
        self.imports.clear();
        self.incomings.clear();
    }

    /// Lets go of everything that was read out of the book and may hold what was erased; hosts do the same with the
    /// copies they gave to viewers.
    pub(crate) fn forget_what_left(&self) {
        self.forget_what_is_held();
        self.announce("erased");
    }

    /// Tells the listeners of a change outside the records: what was saved to a stick.
    pub(crate) fn announce(&self, what: &str) {
        self.notify([what.to_owned()].into());
    }

    /// Does a piece of work of many commits and tells the listeners once, when it has ended well or not.
    pub(crate) fn announcing_once<T>(&self, work: impl FnOnce() -> T) -> T {
        lock(&self.held).get_or_insert_default();
        let value = work();
        let kinds = lock(&self.held).take().unwrap_or_default();
        if !kinds.is_empty() {
            self.notify(kinds.into_iter().collect());
        }
        value
    }

    fn notify(&self, kinds: Vec<String>) {
        if let Some(held) = &mut *lock(&self.held) {
            held.extend(kinds);
            return;
        }
        let notice = Notice { kinds };
        for listener in lock(&self.listeners).iter() {
            listener(&notice);
        }
    }

    /// The rules of the open cell on the day of an act.
    pub(crate) fn rules_on(&self, reader: &Reader<'_>, day: CivilDate) -> AppResult<RulesAt<'_>> {
        let overlay = self.cell(reader)?.overlay;
        Ok(self.rules.on(day, &overlay))
    }

    /// The open cell.
    pub(crate) fn cell(&self, reader: &Reader<'_>) -> AppResult<Cell> {
        Ok(reader.get(self.book()?.cell)?)
    }

    /// The running meeting, when there is one.
    pub(crate) fn running_meeting(&self) -> AppResult<Option<MeetingId>> {
        let Some(book) = self.find_book() else { return Ok(None) };
        let running = sochibo_domain::record::MeetingState::Running;
        Ok(book.vault.read()?.meetings()?.into_iter().find(|row| row.state == running).map(|row| row.id))
    }
}

/// Whose name operations carry: the secretary's.
pub(crate) fn author(reader: &Reader<'_>, cell: CellId) -> Result<String, StoreError> {
    Ok(reader.find::<Cell>(cell)?.map(|cell| cell.secretary_name).unwrap_or_default())
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
