//! From a command's name and JSON to its handler and back.

use serde::Serialize;
use serde_json::Value;
use sochibo_store::{OpId, Performed};

use crate::app::App;
use crate::error::{AppError, AppResult, WireError};
use crate::table::command_table;
use crate::wire::*;
use crate::{
    attendance, backup, carry, case, cell, conflict, cv, digitise, draft, form, history, home, import,
    keeping, meeting, member, plan, posting, resolution, rules, scan, score, seal, sentence, session,
    statistics, task,
};

/// What every command answers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Envelope {
    /// The answer.
    pub value: Value,
    /// The operation that was performed, when it can be undone.
    pub op: Option<OperationRef>,
}

/// An operation that can be undone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OperationRef {
    /// What `undo` takes.
    pub id: String,
    /// Command that made it.
    pub name: String,
}

/// The answer of a command that changes records.
#[derive(Debug)]
pub(crate) struct Done<T> {
    pub value: T,
    pub op: Option<OpId>,
}

impl<T> From<Performed<T>> for Done<T> {
    fn from(performed: Performed<T>) -> Self {
        Self { value: performed.value, op: performed.op }
    }
}

impl<T> Done<T> {
    /// The same operation with another answer.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Done<U> {
        Done { value: change(self.value), op: self.op }
    }
}

fn query<T: Serialize>(_: &'static str, value: T) -> AppResult<Envelope> {
    Ok(Envelope { value: serde_json::to_value(value).map_err(AppError::Answer)?, op: None })
}

fn command<T: Serialize>(name: &'static str, done: Done<T>) -> AppResult<Envelope> {
    let op = done.op.map(|id| OperationRef { id: id.to_string(), name: name.to_owned() });
    Ok(Envelope { value: serde_json::to_value(done.value).map_err(AppError::Answer)?, op })
}

impl App {
    /// Runs one command of the table.
    ///
    /// # Errors
    /// A [`WireError`] for every refusal and failure, `command_unknown` and `input_shape` included.
    pub fn call(&self, name: &str, input: Value) -> Result<Envelope, WireError> {
        self.dispatch(name, input).map_err(|error| error.into_wire())
    }

    fn dispatch(&self, name: &str, input: Value) -> AppResult<Envelope> {
        macro_rules! arms {
            ($($kind:ident $command:ident($input:ty) -> $output:ty => $module:ident :: $handler:ident;)+) => {
                match name {
                    $(stringify!($command) => {
                        let input: $input = serde_json::from_value(input).map_err(AppError::Input)?;
                        $kind(stringify!($command), $module::$handler(self, input)?)
                    })+
                    other => Err(AppError::UnknownCommand(other.to_owned())),
                }
            };
        }
        command_table!(arms)
    }
}
