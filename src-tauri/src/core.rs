//! The core, shared by everything the page can ask for.

use std::sync::Arc;

use serde_json::json;
use sochibo_app::{App, WireError};

use crate::failure::Failure;

/// A handle on the one core of this process.
#[derive(Clone)]
pub struct Core(Arc<App>);

impl Core {
    /// Shares `app`.
    pub fn new(app: App) -> Self {
        Self(Arc::new(app))
    }

    /// Does a piece of work on a worker thread, so that the window never waits for it.
    pub async fn work<T, E>(
        &self,
        job: impl FnOnce(&App) -> Result<T, E> + Send + 'static,
    ) -> Result<T, WireError>
    where
        T: Send + 'static,
        E: Into<WireError> + Send + 'static,
    {
        let app = Arc::clone(&self.0);
        match tauri::async_runtime::spawn_blocking(move || job(&app)).await {
            Ok(outcome) => outcome.map_err(Into::into),
            Err(_) => Err(Failure::Interrupted.into()),
        }
    }

    /// The core itself, for work that is already on a thread of its own.
    pub fn app(&self) -> &App {
        &self.0
    }

    /// Closes the open book, if any: what was typed is kept, the keys are dropped.
    pub fn lock(&self) {
        // A book that is not open cannot be locked; there is nobody left to tell.
        let _ = self.0.call("vault_lock", json!({}));
    }
}
