//! What goes along with the papers: a list for whoever prints, and the mark by which the app knows its own folder.

use serde::{Deserialize, Serialize};

/// The list; its name puts it first.
pub(super) const LIST: &str = "0. CẦN IN.html";

/// The mark.
pub(super) const MARK: &str = "sochibo-in.json";

/// What the mark says: which job this is, and nothing else.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Mark {
    /// What it is, for a person who opens it.
    pub what: String,
    /// Job id.
    pub job: String,
}

impl Mark {
    pub fn of(job: &str) -> Self {
        Self { what: "Sổ Chi Bộ: thư mục để in, in xong thì xoá".to_owned(), job: job.to_owned() }
    }
}

/// A line of the list.
pub(super) struct Line<'a> {
    pub name: &'a str,
    pub copies: u32,
    pub pages: u32,
}

/// A page that any browser shows and prints: which file, how many copies.
pub(super) fn list(lines: &[Line<'_>]) -> String {
    let rows: String = lines
        .iter()
        .map(|line| {
            let (name, copies, pages) = (escaped(line.name), line.copies, line.pages);
            format!("<tr><td>{name}</td><td>{copies}</td><td>{pages}</td></tr>\n")
        })
        .collect();
    format!(
        "<!doctype html>\n<html lang=\"vi\"><meta charset=\"utf-8\"><title>Cần in</title>\n\
         <style>body{{font:16px sans-serif;margin:2em;max-width:50em}}table{{border-collapse:collapse}}\
         td,th{{border:1px solid #888;padding:.4em .8em;text-align:left}}</style>\n\
         <h1>Cần in</h1>\n<p>Khổ giấy A4, tỷ lệ 100%, in một mặt.</p>\n\
         <table>\n<tr><th>Tệp</th><th>Số bản</th><th>Số trang mỗi bản</th></tr>\n{rows}</table>\n\
         <p>Không chép các tệp này sang máy khác. In xong, rút USB và đưa lại cho người gửi.</p>\n</html>\n"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_says_what_to_print_and_how_often() {
        let page = list(&[Line { name: "1. Giấy mời <A&B>.pdf", copies: 3, pages: 2 }]);
        assert!(page.contains("<td>1. Giấy mời &lt;A&amp;B&gt;.pdf</td><td>3</td><td>2</td>"), "{page}");
    }
}
