//! The attachments that sealed minutes pin by their hash.

use serde_json::Value;
use sochibo_store::FileHash;

use super::entry::view;
use crate::app::App;
use crate::error::AppResult;

/// Sealed entries one of whose attachments is no longer in the book, in words of the check.
pub(crate) fn lost_attachments(app: &App) -> AppResult<Vec<String>> {
    let book = app.book()?;
    let reader = book.vault.read()?;
    let mut lost = Vec::new();
    for row in reader.seals("")? {
        let Some(seal) = reader.find_seal(&row.hash)? else { continue };
        let pinned = pinned(&seal.content);
        for hash in pinned.into_iter().filter(|hash| !book.vault.has_file(hash)) {
            let entry = view(&row);
            let (year, number) = (entry.year, entry.number);
            lost.push(format!(
                "sealed entry {year}/{number:02} pins the attachment {hash}, which is missing"
            ));
        }
    }
    Ok(lost)
}

/// The hashes in the canonical content of an entry.
fn pinned(content: &[u8]) -> Vec<FileHash> {
    let content: Value = serde_json::from_slice(content).unwrap_or_default();
    let list = content.pointer("/data/attachments").and_then(Value::as_array);
    let hash = |one: &Value| one.get("sha256")?.as_str()?.parse().ok();
    list.map(|list| list.iter().filter_map(hash).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_read_out_of_what_was_sealed() {
        let hash = "ab".repeat(32);
        let content = format!(r#"{{"data":{{"attachments":[{{"sha256":"{hash}","title":"Báo cáo"}}]}}}}"#);
        assert_eq!(pinned(content.as_bytes()).iter().map(ToString::to_string).collect::<Vec<_>>(), [hash]);
        assert!(pinned(br#"{"data":{}}"#).is_empty());
    }
}
