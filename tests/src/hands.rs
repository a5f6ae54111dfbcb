//! What a person's hands do with a window: fill a field by its label, press a button, choose from a list.

use minreq::Error;

use crate::webdriver::{Element, Window};

/// Keys that have no letter.
mod key {
    pub const CONTROL: &str = "\u{E009}";
    pub const TAB: &str = "\u{E004}";
    pub const ENTER: &str = "\u{E007}";
    pub const DOWN: &str = "\u{E015}";
}

impl Window {
    /// Replaces the text of the field with this label and leaves it, as the Tab key does.
    pub fn fill(&self, label: &str, text: &str) -> Result<(), Error> {
        self.fill_within("", label, text)
    }

    /// The same inside the part of the screen that edits the fact called `part`.
    pub fn fill_within(&self, part: &str, label: &str, text: &str) -> Result<(), Error> {
        let field = self.field(part, label)?;
        // Everything is let go at the end of a call.
        field.type_text(&[key::CONTROL, "a"].concat())?;
        field.type_text(&[text, key::TAB].concat())
    }

    /// Presses the button, link or tab with these words.
    pub fn press(&self, words: &str) -> Result<(), Error> {
        self.find_button(words)?.click()
    }

    /// Opens the picker with this label, goes `down` rows further and takes that one.
    pub fn pick(&self, label: &str, down: usize) -> Result<(), Error> {
        let field = self.field("", label)?;
        let keys = [&key::DOWN.repeat(down + 1), key::ENTER].concat();
        field.type_text(&keys)
    }

    /// Chooses from a drop-down list by the words of its option.
    pub fn choose(&self, label: &str, option: &str) -> Result<(), Error> {
        let path = format!("{}/option[normalize-space(.) = {}]", path_of("", label), quoted(option));
        self.find_path(&path)?.click()
    }

    /// Ticks the box, or chooses the circle, beside these words.
    pub fn tick(&self, words: &str) -> Result<(), Error> {
        let path = format!("//label[contains(normalize-space(.), {})]", quoted(words));
        let label = self.find_path(&path)?;
        // Away from the edge, where a notice may lie over it.
        self.run(&format!(
            "document.evaluate({path:?}, document, null, 9).singleNodeValue.scrollIntoView({{block: 'center'}})"
        ))?;
        label.click()
    }

    fn field(&self, part: &str, label: &str) -> Result<Element, Error> {
        self.find_path(&path_of(part, label))
    }
}

/// The control whose label starts with these words, the last one shown first: a new card is added at the end.
fn path_of(part: &str, label: &str) -> String {
    let within = if part.is_empty() { String::new() } else { format!("//*[@data-field = {}]", quoted(part)) };
    let labels = format!("{within}//label[starts-with(normalize-space(.), {})]", quoted(label));
    format!("(//*[@id = {labels}/@for])[last()]")
}

/// Words as an XPath string.
fn quoted(words: &str) -> String {
    if words.contains('\'') { format!("\"{words}\"") } else { format!("'{words}'") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_found_by_the_start_of_its_label() {
        assert_eq!(
            path_of("", "Năm"),
            "(//*[@id = //label[starts-with(normalize-space(.), 'Năm')]/@for])[last()]"
        );
    }

    #[test]
    fn words_with_an_apostrophe_are_quoted_the_other_way() {
        assert_eq!(quoted("H'Linh"), "\"H'Linh\"");
    }
}
