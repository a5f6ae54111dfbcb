//! Importing members from a workbook in four steps: choose, map, preview, apply.
//!
//! Nothing is written before *apply*, and *apply* is one operation: one undo takes all of it back.

mod apply;
mod known;
mod open;
mod plan;
mod reasons;
mod row;
mod view;

pub(crate) use apply::{apply, apply_plan};
pub(crate) use open::{XLSX, map, mapping_save, open, template};
pub(crate) use plan::plan;
pub(crate) use view::{preview, refused};

use std::sync::Arc;

use sochibo_sheets::{Guess, Workbook};

/// A workbook that is being imported, between its steps.
#[derive(Clone)]
pub(crate) struct Import {
    pub name: String,
    pub workbook: Arc<Workbook>,
    pub guess: Guess,
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use sochibo_domain::record::Member;

    use crate::{App, AppConfig};

    #[test]
    fn the_row_a_member_came_from_is_kept_as_it_stood() {
        let home = tempfile::tempdir().unwrap();
        let machine = AppConfig::of_this_machine(home.path().to_owned());
        let app = App::new(AppConfig { scrypt_log_n: 2, ..machine }).unwrap();
        let cell = json!({
            "name": "Tổ dân phố 5", "superior": "phường Minh Khai", "superior_kind": "commune",
            "kind": "residential", "place": "Hà Nội", "secretary": "Lê Thị Mai",
            "agreement": { "note": "Đảng ủy phường đồng ý" },
        });
        let passphrase = "con trau di truoc cai cay di sau";
        app.call("vault_create", json!({ "cell": cell, "passphrase": passphrase })).unwrap();
        let csv = "Họ và tên,Cột lạ\nLê  Văn Nam,cột riêng\n".as_bytes().to_vec();
        let token = app.put_bytes("ds.csv", csv);
        let opened = app.call("import_open", json!({ "token": token, "name": "ds.csv" })).unwrap();
        app.call("import_apply", json!({ "import": opened.value["import"] })).unwrap();
        let members: Vec<Member> = app.book().unwrap().vault.read().unwrap().list().unwrap();
        let kept: Vec<Value> =
            members.iter().map(|member| serde_json::from_str(&member.raw_row).unwrap()).collect();
        let cells = ["Lê  Văn Nam", "cột riêng"];
        assert_eq!(kept, [json!({ "file": "ds.csv", "row": 2, "cells": cells })]);
    }
}
