//! Reading a closed XML vocabulary: whatever is not asked for is an error with its file and line.

use roxmltree::{Document, Node};

use crate::block::Width;
use crate::display::mm;
use crate::error::{FormError, Problem};

/// A file being read.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a, 'i> {
    pub(crate) file: &'a str,
    pub(crate) document: &'a Document<'i>,
}

/// Parses a file.
pub(crate) fn parse<'i>(file: &str, text: &'i str) -> Result<Document<'i>, FormError> {
    Document::parse(text).map_err(|e| FormError::Source {
        file: file.to_owned(),
        line: e.pos().row,
        problem: Problem::Xml(e.to_string()),
    })
}

impl<'a, 'i> Reader<'a, 'i> {
    pub(crate) fn line(self, node: Node<'a, 'i>) -> u32 {
        self.document.text_pos_at(node.range().start).row
    }

    pub(crate) fn error(self, node: Node<'a, 'i>, problem: Problem) -> FormError {
        FormError::Source { file: self.file.to_owned(), line: self.line(node), problem }
    }

    pub(crate) fn unknown_element(self, node: Node<'a, 'i>) -> FormError {
        let parent = node.parent().map(|p| p.tag_name().name().to_owned()).unwrap_or_default();
        let element = node.tag_name().name().to_owned();
        self.error(node, Problem::UnknownElement { element, parent })
    }

    pub(crate) fn stray_text(self, node: Node<'a, 'i>) -> FormError {
        let parent = node.parent().map(|p| p.tag_name().name().to_owned()).unwrap_or_default();
        let text = node.text().unwrap_or_default().trim().chars().take(40).collect();
        self.error(node, Problem::StrayText { parent, text })
    }

    /// Child elements; text between them is an error.
    pub(crate) fn elements(self, node: Node<'a, 'i>) -> Result<Vec<Node<'a, 'i>>, FormError> {
        let mut elements = Vec::new();
        for child in node.children() {
            if child.is_element() {
                elements.push(child);
            } else if child.is_text() && !child.text().unwrap_or_default().trim().is_empty() {
                return Err(self.stray_text(child));
            }
        }
        Ok(elements)
    }

    pub(crate) fn attributes(self, node: Node<'a, 'i>) -> Attributes<'a, 'i> {
        let left = node.attributes().map(|a| (a.name(), a.value())).collect();
        Attributes { reader: self, node, left }
    }
}

/// The attributes of an element; each is taken once, and none may be left over.
pub(crate) struct Attributes<'a, 'i> {
    reader: Reader<'a, 'i>,
    node: Node<'a, 'i>,
    left: Vec<(&'a str, &'a str)>,
}

impl<'a> Attributes<'a, '_> {
    /// Takes an attribute.
    pub(crate) fn take(&mut self, name: &str) -> Option<&'a str> {
        let index = self.left.iter().position(|(own, _)| *own == name)?;
        Some(self.left.remove(index).1)
    }

    /// Takes an attribute that must be there.
    pub(crate) fn need(&mut self, name: &str) -> Result<&'a str, FormError> {
        self.take(name).ok_or_else(|| self.missing(name))
    }

    /// The error for an attribute that is not there.
    pub(crate) fn missing(&self, name: &str) -> FormError {
        let element = self.node.tag_name().name().to_owned();
        self.reader.error(self.node, Problem::MissingAttribute { attribute: name.to_owned(), element })
    }

    /// Takes an attribute and reads it.
    pub(crate) fn read<T>(
        &mut self,
        name: &str,
        wanted: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, FormError> {
        let Some(value) = self.take(name) else { return Ok(None) };
        match read(value) {
            Some(result) => Ok(Some(result)),
            None => Err(self.bad(name, value, wanted)),
        }
    }

    /// The error for a value of the wrong kind.
    pub(crate) fn bad(&self, name: &str, value: &str, wanted: &'static str) -> FormError {
        let (attribute, value) = (name.to_owned(), value.to_owned());
        self.reader.error(self.node, Problem::BadValue { attribute, value, wanted })
    }

    /// A length such as `10mm` or `6pt`, in points.
    pub(crate) fn length(&mut self, name: &str) -> Result<Option<f64>, FormError> {
        self.read(name, "a length such as 10mm or 6pt", length)
    }

    /// A plain number.
    pub(crate) fn number(&mut self, name: &str) -> Result<Option<f64>, FormError> {
        self.read(name, "a number", |v| v.parse().ok().filter(|n: &f64| n.is_finite() && *n >= 0.0))
    }

    /// A whole number from 1.
    pub(crate) fn count(&mut self, name: &str) -> Result<Option<usize>, FormError> {
        self.read(name, "a whole number from 1", |v| v.parse().ok().filter(|n| *n > 0))
    }

    /// `yes` or `no`.
    pub(crate) fn flag(&mut self, name: &str) -> Result<Option<bool>, FormError> {
        self.read(name, "yes or no", |v| match v {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        })
    }

    /// Column widths such as `12mm 1* 2* auto`.
    pub(crate) fn widths(&mut self, name: &str) -> Result<Option<Vec<Width>>, FormError> {
        self.read(name, "column widths such as 12mm 1* auto", |v| v.split_whitespace().map(width).collect())
    }

    /// Refuses whatever was not taken.
    pub(crate) fn finish(self) -> Result<(), FormError> {
        match self.left.first() {
            None => Ok(()),
            Some((name, _)) => {
                let (attribute, element) = ((*name).to_owned(), self.node.tag_name().name().to_owned());
                Err(self.reader.error(self.node, Problem::UnknownAttribute { attribute, element }))
            }
        }
    }
}

fn length(value: &str) -> Option<f64> {
    let number = |text: &str| text.parse::<f64>().ok().filter(|n| n.is_finite());
    match (value.strip_suffix("mm"), value.strip_suffix("pt")) {
        (Some(text), _) => number(text).map(mm),
        (_, Some(text)) => number(text),
        _ => None,
    }
}

fn width(value: &str) -> Option<Width> {
    match value {
        "auto" => Some(Width::Auto),
        _ => match value.strip_suffix('*') {
            Some(share) => share.parse().ok().filter(|n| *n > 0.0).map(Width::Share),
            None => length(value).filter(|n| *n > 0.0).map(Width::Fixed),
        },
    }
}
