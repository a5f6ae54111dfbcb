//! Mistakes in form files are named with their file and line.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in a test a panic is the message"
)]

mod support;

use support::{form, library_with};

fn mistake(body: &str) -> String {
    library_with(&form(body, "<field path=\"name\" label=\"họ tên\"/>")).unwrap_err().to_string()
}

#[test]
fn mistakes_name_file_line_and_what_is_wrong() {
    for (body, said) in [
        ("\n<p>x</p>\n<paragraf/>", "trial/form.xml:5: unknown element <paragraf> inside <body>"),
        ("\n<p colour=\"red\">x</p>", "trial/form.xml:4: unknown attribute colour on <p>"),
        (
            "<p align=\"middle\">x</p>",
            "trial/form.xml:3: align=\"middle\" is not left, center, right or justify",
        ),
        ("<p first=\"10\">x</p>", "trial/form.xml:3: first=\"10\" is not a length such as 10mm or 6pt"),
        ("<p style=\"bodyy\">x</p>", "trial/form.xml:3: there is no style called bodyy"),
        ("<p><v/></p>", "trial/form.xml:3: <v> needs the attribute of"),
        ("<p><v of=\"nme\"/></p>", "trial/form.xml:3: nme is printed but not declared in <fields>"),
        ("<for each=\"list\" as=\"one\"/>", "trial/form.xml:3: list is printed but not declared in <fields>"),
        ("<use part=\"head\"/>", "trial/form.xml:3: there is no part called head"),
        ("loose words", "trial/form.xml:3: text is not allowed inside <body>: loose words"),
        (
            "<table columns=\"wide\"/>",
            "trial/form.xml:3: columns=\"wide\" is not column widths such as 12mm 1* auto",
        ),
        ("<table columns=\"1*\"><p>x</p></table>", "trial/form.xml:3: unknown element <p> inside <table>"),
        ("<p><table columns=\"1*\"/></p>", "trial/form.xml:3: unknown element <table> inside <p>"),
    ] {
        assert_eq!(mistake(body), said);
    }
}

#[test]
fn broken_xml_and_broken_expressions_name_their_line() {
    assert!(mistake("\n\n<p>x</q>").starts_with("trial/form.xml:5: "), "{}", mistake("\n\n<p>x</q>"));
    let said = mistake("\n<p><v of=\"name |\"/></p>");
    assert!(said.starts_with("trial/form.xml:4: expression name |: "), "{said}");
}

#[test]
fn an_expression_that_fails_on_the_data_names_its_line() {
    let form = form("\n\n<p><v of=\"name | nofilter\"/></p>", "<field path=\"name\" label=\"họ tên\"/>");
    let outcome = library_with(&form).and_then(|library| {
        sochibo_forms::render(library.get("trial")?, &serde_json::json!({"name": "x"}), &support::options())
    });
    let said = outcome.unwrap_err().to_string();
    assert!(said.starts_with("trial/form.xml:5: ") && said.contains("nofilter"), "{said}");
}
