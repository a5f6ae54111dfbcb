//! The one door for every write: begin, reconcile records, rewrite index rows, commit, report what changed.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use rusqlite::TransactionBehavior;
use sochibo_domain::Kind;
use uuid::Uuid;

use crate::error::StoreError;
use crate::record::Stamp;
use crate::tx::Tx;
use crate::vault::Vault;

/// Names one finished action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OpId(pub Uuid);

impl fmt::Display for OpId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

impl FromStr for OpId {
    type Err = uuid::Error;
    fn from_str(text: &str) -> Result<Self, uuid::Error> {
        Uuid::try_parse(text).map(Self)
    }
}

/// An action about to be performed.
#[derive(Debug, Clone, Copy)]
pub struct Op<'a> {
    /// What is done, `noun_verb`; the history shows it. No spaces.
    pub name: &'a str,
    /// Who does it.
    pub author: &'a str,
    /// When, in Unix milliseconds.
    pub at_ms: i64,
}

/// What an action came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Performed<T> {
    /// What the closure returned.
    pub value: T,
    /// The operation; `None` when nothing changed.
    pub op: Option<OpId>,
    /// Kinds of the records that changed.
    pub changed: BTreeSet<Kind>,
}

impl Vault {
    /// Runs `act` in one transaction. When it returns an error, or nothing changed, the vault is as it was.
    ///
    /// Each record that was touched gets one change; the call returns after they are on the disk.
    ///
    /// # Errors
    /// Whatever `act` returns, and every [`StoreError`] of writing.
    pub fn perform<T, E: From<StoreError>>(
        &self,
        op: Op<'_>,
        act: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<Performed<T>, E> {
        let id = OpId(self.env().ids.new_id());
        let stamp = Stamp { op: id, name: op.name.to_owned(), author: op.author.to_owned(), at_ms: op.at_ms };
        let mut writer = self.writer();
        let conn = writer
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|source| self.database_error("begin", source))?;
        let mut tx = Tx::begin(&conn, self.session(), self.recent(), stamp);
        let value = act(&mut tx)?;
        let (changed, written) = tx.finish()?;
        if changed.is_empty() {
            conn.rollback().map_err(|source| self.database_error("leave as it was", source))?;
            return Ok(Performed { value, op: None, changed });
        }
        conn.commit().map_err(|source| self.database_error("commit", source))?;
        self.recent().keep_written(written);
        Ok(Performed { value, op: Some(id), changed })
    }
}
