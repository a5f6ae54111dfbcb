//! Head and signature of a cell's papers (HD 05-HD/VPTW).

use serde_json::{Value, json};
use sochibo_domain::record::{Cell, SuperiorKind};
use sochibo_domain::rules::RulesAt;

use crate::error::AppResult;
use crate::show::put;

/// `cell` as the letterhead wants it.
pub(crate) fn cell(cell: &Cell) -> Value {
    json!({
        "superior_line": format!("{} {}", cell.superior_line, cell.superior).trim(),
        "name": cell.name,
        "has_committee": cell.has_committee,
    })
}

/// `sign`: in the name of the cell, by the secretary.
pub(super) fn sign(cell: &Cell, rules: &RulesAt<'_>) -> AppResult<Value> {
    Ok(json!({
        "authority": rules.text("sign.authority")?,
        "position": rules.text("sign.secretary")?,
        "name": cell.secretary_name,
    }))
}

/// The same in the name of the committee: its own papers, in a cell that has one.
pub(super) fn committee_sign(cell: &Cell, rules: &RulesAt<'_>) -> AppResult<Value> {
    let mut sign = sign(cell, rules)?;
    put(&mut sign, "authority", json!(rules.text("sign.committee_authority")?));
    Ok(sign)
}

/// Signed by the deputy, who does so in the same name and with the post of their own: T/M, never K/T (HD 05-HD/VPTW).
pub(super) fn by_deputy(sign: &mut Value, deputy: &str, rules: &RulesAt<'_>) -> AppResult<()> {
    put(sign, "position", json!(rules.text("sign.deputy")?));
    put(sign, "name", json!(deputy));
    Ok(())
}

/// A number with its symbol, `05-NQ/CB`: two digits at least, no year.
pub(crate) fn symbol(number: &str, kind: &str) -> String {
    let number = number.trim();
    if number.is_empty() {
        return String::new();
    }
    match number.parse::<u32>() {
        Ok(number) => format!("{number:02}-{kind}/CB"),
        Err(_) => number.to_owned(),
    }
}

/// Who decides on an admission, and through whom.
pub(super) fn route(cell: &Cell) -> Value {
    let committee = format!("Đảng ủy {}", cell.superior);
    match cell.superior_kind {
        SuperiorKind::Commune | SuperiorKind::Unknown(_) => json!({
            "direct": true, "report_to": "", "decider": format!("Ban Thường vụ {committee}"),
        }),
        SuperiorKind::BaseCommittee => json!({
            "direct": false, "report_to": committee, "decider": "cấp ủy có thẩm quyền",
        }),
    }
}

/// First line of *Nơi nhận*.
pub(super) fn receivers(cell: &Cell) -> Value {
    json!([format!("Đảng ủy {} (để báo cáo)", cell.superior)])
}
