//! Rules that changed since the file was opened.

use super::facts::Look;
use crate::checks::Gap;
use crate::rules::KEYS;

/// V38: the file keeps the pack it was opened under until a person moves it; the values that differ are told.
pub(super) fn newer(look: &Look<'_>, gaps: &mut Vec<Gap>) {
    let facts = look.facts;
    let now = facts.rules.at(facts.today);
    let Some(pinned) = facts.rules.pinned(&facts.case.pack, facts.today) else { return };
    if pinned.pack_id() == now.pack_id() {
        return;
    }
    let changed =
        KEYS.iter().filter(|key| key.key.starts_with("admission.") || key.key.starts_with("recognition."));
    let changed = changed.filter_map(|key| {
        let (before, after) = (pinned.value(key.key).ok()?, now.value(key.key).ok()?);
        let same = before.value == after.value && before.instrument == after.instrument;
        let words = [after.cited(), after.note].into_iter().filter(|words| !words.is_empty());
        (!same).then(|| words.collect::<Vec<_>>().join(": "))
    });
    let changed: Vec<String> = changed.collect();
    let gap =
        Gap::block("rules_newer", "pack").with("old", pinned.pack_title()).with("new", now.pack_title());
    gaps.push(gap.with("count", changed.len()).with("changes", changed.join("; ")));
}
