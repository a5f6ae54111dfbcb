//! Importing members: what is taken, what is refused, and that one undo takes all of it back.

use serde_json::{Value, json};

use crate::secretary::{Secretary, text};

#[test]
fn importing_twice_changes_nothing() {
    let secretary = Secretary::with_a_new_book();
    let import = secretary.opens_workbook("practice-members.xlsx");
    let first = secretary.does("import_apply", json!({ "import": import }));
    assert_eq!((&first["new"], &first["refused"]), (&json!(31), &json!([])), "{first}");
    let again = secretary.opens_workbook("practice-members.csv");
    let preview = secretary.does("import_preview", json!({ "import": again }));
    assert_eq!(preview["changed"], json!([]));
    assert_eq!((&preview["new_total"], &preview["unchanged_total"]), (&json!(0), &json!(31)));
    let second = secretary.app.call("import_apply", json!({ "import": again })).unwrap();
    assert!(second.op.is_none(), "nothing changed, so there is nothing to take back");
}

#[test]
fn one_undo_takes_a_whole_import_back() {
    let secretary = Secretary::with_a_new_book();
    let import = secretary.opens_workbook("practice-members.xlsx");
    let applied = secretary.app.call("import_apply", json!({ "import": import })).unwrap();
    secretary.does("undo", json!({ "op": applied.op.unwrap().id }));
    assert_eq!(secretary.does("member_list", json!({ "status": "all" }))["total"], 0);
    assert!(secretary.app.verify().unwrap().problems.is_empty());
}

#[test]
fn a_changed_row_shows_its_fields_and_a_blank_cell_erases_nothing() {
    let secretary = Secretary::with_members();
    let id = secretary.member("Nguyễn Văn Thành");
    let before = secretary.does("member_get", json!({ "id": id }));
    let csv = format!(
        "Họ và tên,Sinh ngày,Số điện thoại,Dân tộc\n{},{},0911 222 333,\n",
        text(&before, "full_name"),
        field(&before, "born")
    );
    let token = secretary.app.put_bytes("sua.csv", csv.into_bytes());
    let view = secretary.does("import_open", json!({ "token": token, "name": "sua.csv" }));
    let preview = secretary.does("import_preview", json!({ "import": view["import"] }));
    assert_eq!(preview["changed_total"], 1, "{preview}");
    let changed = &preview["changed"][0];
    assert_eq!(changed["matched_by"], "name_born");
    let fields: Vec<&str> =
        changed["fields"].as_array().unwrap().iter().map(|field| field["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["phone"]);
    secretary.does("import_apply", json!({ "import": view["import"] }));
    let after = secretary.does("member_get", json!({ "id": id }));
    assert_eq!(field(&after, "phone"), "0911222333");
    assert_eq!(field(&after, "ethnicity"), field(&before, "ethnicity"));
}

#[test]
fn rows_that_cannot_be_meant_are_refused_with_their_reason() {
    let secretary = Secretary::with_a_new_book();
    let csv = "Họ và tên,Sinh ngày,Số định danh cá nhân\n\
               Nguyễn Văn An,31/02/1970,\n\
               Lê Thị Bình,01/01/0203,\n\
               Đỗ Văn Cường,05/03/1965,12345678901\n\
               Vũ Thị Đào,05/03/1965,001165000123\n\
               Vũ Thị Đào,05/03/1965,001165000123\n";
    let token = secretary.app.put_bytes("ds.csv", csv.as_bytes().to_vec());
    let view = secretary.does("import_open", json!({ "token": token, "name": "ds.csv" }));
    let result = secretary.does("import_apply", json!({ "import": view["import"] }));
    let reasons: Vec<(u64, String, String)> = result["refused"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let reason = &row["reasons"][0];
            (row["row"].as_u64().unwrap(), text(reason, "target"), text(reason, "code"))
        })
        .collect();
    let expected = [
        (2, "born", "date_no_such_day"),
        (3, "born", "date_year"),
        (4, "personal_id", "id_digits"),
        (6, "personal_id", "row_twice"),
    ];
    let expected: Vec<_> =
        expected.map(|(row, target, code)| (row, target.to_owned(), code.to_owned())).into_iter().collect();
    assert_eq!(reasons, expected);
    assert_eq!(result["new"], 1);
    let refused = secretary.does("import_refused", json!({ "import": view["import"] }));
    assert!(refused["file"]["name"].as_str().unwrap().ends_with(".xlsx"));
}

#[test]
fn a_saved_mapping_reads_the_next_file_of_the_same_shape() {
    let secretary = Secretary::with_a_new_book();
    let open = |csv: &str| {
        let token = secretary.app.put_bytes("a.csv", csv.as_bytes().to_vec());
        text(&secretary.does("import_open", json!({ "token": token, "name": "a.csv" })), "import")
    };
    let csv = "Họ và tên,Cột lạ\nNguyễn Văn An,ghi chú riêng\n";
    let first = open(csv);
    secretary.does("import_map", json!({ "import": first, "columns": { "1": "note" } }));
    secretary.does("mapping_save", json!({ "import": first, "name": "Danh sách tổ" }));
    let second = open(csv);
    let view = secretary.does("import_map", json!({ "import": second, "saved": "Danh sách tổ" }));
    assert_eq!(view["columns"][1]["field"], "note");
    assert_eq!(view["saved_mappings"], json!(["Danh sách tổ"]));
}

#[test]
fn a_row_is_about_whom_its_personal_id_tells_then_its_card_then_name_and_birth() {
    let secretary = Secretary::with_a_new_book();
    let reads = |rows: &str| {
        let csv = format!("Họ và tên,Sinh ngày,Số định danh cá nhân,Số thẻ đảng viên\n{rows}\n");
        let token = secretary.app.put_bytes("ds.csv", csv.into_bytes());
        let view = secretary.does("import_open", json!({ "token": token, "name": "ds.csv" }));
        text(&view, "import")
    };
    let first = reads(
        "Đỗ Thị Hoa,05/03/1965,001165000123,065000000001\n\
         Lê Văn Nam,01/02/1970,001070000456,065000000002\n\
         Vũ Thị Đào,07/08/1980,,",
    );
    secretary.does("import_apply", json!({ "import": first }));
    for (row, told) in [
        // Somebody is called otherwise: the number still names them.
        ("Đỗ Thị Hòa,05/03/1965,001165000123,", "personal_id"),
        ("Lê Nam,01/02/1970,,065000000002", "card_no"),
        ("Vũ Thị Đào,07/08/1980,001180000789,", "name_born"),
        // The id comes before the name and birth date of somebody else.
        ("Lê Văn Nam,01/02/1970,001165000123,", "personal_id"),
        // Two people may share name and birthday; their ids tell them apart.
        ("Lê Văn Nam,01/02/1970,001070000999,", "new"),
        // Id and card that name two members, or a card under another id, are a slip somebody must settle.
        ("Đỗ Thị Hoa,05/03/1965,001165000123,065000000002", "card_of_another"),
        ("Bùi Văn Sơn,02/02/1972,001072000111,065000000002", "card_of_another"),
    ] {
        let preview = secretary.does("import_preview", json!({ "import": reads(row) }));
        let found = match (&preview["changed"][0], &preview["refused"][0], &preview["new_total"]) {
            (changed, _, _) if changed.is_object() => text(changed, "matched_by"),
            (_, refused, _) if refused.is_object() => text(&refused["reasons"][0], "code"),
            (_, _, count) => if *count == 1 { "new" } else { "nothing" }.to_owned(),
        };
        assert_eq!(found, told, "{row}: {preview}");
    }
}

/// Every file of a folder with its bytes, but for the lock.
fn contents(folder: &std::path::Path) -> std::collections::BTreeMap<std::path::PathBuf, Vec<u8>> {
    let mut found = std::collections::BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(contents(&path));
        } else {
            found.insert(path.clone(), std::fs::read(&path).unwrap());
        }
    }
    found
}

#[test]
fn files_that_cannot_be_read_are_refused_and_not_a_byte_of_the_book_changes() {
    let secretary = Secretary::with_members();
    let before = contents(secretary.home.path());
    let folder = sochibo_tests::repository::root().join("fixtures/workbooks");
    let mut refused = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if name.starts_with("refused-") {
            let token = secretary.app.put_bytes(&name, std::fs::read(&path).unwrap());
            let error = secretary.is_refused("import_open", json!({ "token": token, "name": name }));
            assert!(error.code.starts_with("sheet_"), "{name}: {error:?}");
            refused += 1;
        }
    }
    assert!(refused >= 20, "{refused} files");
    assert!(contents(secretary.home.path()) == before, "the book has changed");
}

fn field(page: &Value, key: &str) -> String {
    let fields = page["fields"].as_array().unwrap();
    text(fields.iter().find(|field| field["key"] == key).unwrap(), "value")
}
