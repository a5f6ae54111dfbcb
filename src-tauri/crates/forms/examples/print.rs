//! Prints a form from a file of data: `cargo run -p sochibo-forms --example print -- ID DATA.json OUT.pdf
//! [draft] [practice]`. A local form's id is `OVERLAY/ID`.

use sochibo_forms::{Libraries, PrintOptions, render};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [id, data, out, flags @ ..] = arguments.as_slice() else {
        return Err("wanted: ID DATA.json OUT.pdf [draft] [practice]".into());
    };
    let libraries = Libraries::builtin()?;
    let local = id.split_once('/').and_then(|(overlay, id)| Some((libraries.find(overlay)?, id)));
    let (library, id) = local.unwrap_or((libraries.central(), id));
    let data = serde_json::from_str(&std::fs::read_to_string(data)?)?;
    let opts = PrintOptions {
        draft: flags.iter().any(|f| f == "draft"),
        practice: flags.iter().any(|f| f == "practice"),
        date: Some("2026-11-05".to_owned()),
        ..PrintOptions::default()
    };
    let document = render(library.get(id)?, &data, &opts)?;
    // The preview is written first: it shows in red what keeps the PDF from being printed.
    if let Some(page) = document.page_svg(0) {
        std::fs::write(format!("{out}.svg"), page)?;
    }
    std::fs::write(format!("{out}.html"), &document.html)?;
    if library.get(id)?.editable {
        std::fs::write(format!("{out}.docx"), document.to_docx()?)?;
    }
    std::fs::write(out, document.to_pdf()?)?;
    Ok(())
}
