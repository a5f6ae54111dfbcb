//! A name of sixty characters on every paper of a candidate: lines break, nothing leaves its page.

use serde_json::json;

use crate::secretary::Secretary;

const NAME: &str = "Nguyễn Phương Hoàng Khương Thượng Đình Trường Phượng Nghiêng";

/// Least distance of a word from the edge of the paper, points.
const EDGE: f64 = 20.0;

/// `name="12.5"` of a line of `pdftotext -bbox`.
fn number(line: &str, name: &str) -> f64 {
    let from = line.split(&format!(" {name}=\"")).nth(1).unwrap_or_else(|| panic!("no {name} in {line}"));
    from.split('"').next().unwrap().parse().unwrap()
}

/// Words that stand outside the page they are on.
fn outside(secretary: &Secretary, pdf: &serde_json::Value) -> Vec<String> {
    let (mut width, mut height, mut found) = (0.0, 0.0, Vec::new());
    for line in secretary.boxes(pdf).lines() {
        if line.contains("<page ") {
            (width, height) = (number(line, "width"), number(line, "height"));
        } else if line.contains("<word ") {
            let inside = number(line, "xMin") >= EDGE
                && number(line, "yMin") >= 0.0
                && number(line, "xMax") <= width - EDGE
                && number(line, "yMax") <= height;
            if !inside {
                found.push(line.trim().to_owned());
            }
        }
    }
    found
}

#[test]
fn a_name_of_sixty_characters_stays_on_the_page_of_every_paper() {
    assert_eq!(NAME.chars().count(), 60);
    let (secretary, case) = Secretary::at_a_file();
    secretary.does("case_edit", json!({ "id": case, "field": "full_name", "value": NAME }));
    let lint = secretary.does("case_lint", json!({ "id": case }));
    assert!(lint["findings"].as_array().unwrap().iter().any(|found| found["code"] == "name_long"));
    let forms = secretary.does("form_list", json!({ "kind": "case" }));
    let mut printed = 0;
    for form in forms["forms"].as_array().unwrap() {
        let input = json!({ "form": form["id"], "id": case, "draft": true });
        // A letter about a verification the file does not ask for is no paper.
        let Ok(answer) = secretary.app.call("form_print", input) else { continue };
        printed += 1;
        assert_eq!(outside(&secretary, &answer.value), Vec::<String>::new(), "{}", form["id"]);
    }
    assert!(printed >= 20, "{printed} papers");
}
