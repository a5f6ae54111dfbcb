//! The one command behind every screen.

use serde_json::Value;
use sochibo_app::{Envelope, WireError};
use tauri::State;

use crate::core::Core;

/// Runs a query or command of the table.
#[tauri::command]
pub async fn rpc(core: State<'_, Core>, name: String, input: Value) -> Result<Envelope, WireError> {
    core.work(move |app| app.call(&name, input)).await
}
