//! Style sheets: how the paragraphs of one layout instrument look. Forms name styles; sizes, spacing and
//! margins stand in the sheet alone, so a changed instrument is a changed sheet.

use std::collections::BTreeMap;

use crate::display::mm;
use crate::error::{FormError, Problem};
use crate::form::xml::{Attributes, Reader, parse};

/// Where the lines of a paragraph stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Align {
    #[default]
    Left,
    Center,
    Right,
    Justify,
}

/// How a paragraph is set. Lengths are in points.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct ParaStyle {
    pub(crate) size: f64,
    /// Exact distance of baselines.
    pub(crate) line: f64,
    pub(crate) align: Align,
    /// Indent of the first line.
    pub(crate) first: f64,
    /// Indent of the lines after the first.
    pub(crate) hang: f64,
    pub(crate) left: f64,
    pub(crate) right: f64,
    pub(crate) before: f64,
    pub(crate) after: f64,
    pub(crate) bold: bool,
    pub(crate) italic: bool,
    pub(crate) underline: bool,
    /// A thin line below, as long as the text.
    pub(crate) rule: bool,
    /// Heading level for a screen reader; a heading stays with what follows.
    pub(crate) heading: usize,
    pub(crate) keep_next: bool,
}

/// Paper and margins in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PageSetup {
    /// Width of the paper in portrait.
    pub width: f64,
    /// Height of the paper in portrait.
    pub height: f64,
    /// Upper margin.
    pub top: f64,
    /// Lower margin.
    pub bottom: f64,
    /// Left margin.
    pub left: f64,
    /// Right margin.
    pub right: f64,
    /// Distance of the page number from the upper edge.
    pub number_top: f64,
    /// Size of the page number.
    pub number_size: f64,
}

impl PageSetup {
    /// The same sheet turned: its upper edge lies where the left margin was, ready for binding.
    pub(crate) fn turned(self) -> Self {
        Self {
            width: self.height,
            height: self.width,
            top: self.left.min(self.top),
            bottom: self.right,
            left: self.top,
            right: self.bottom,
            ..self
        }
    }
}

/// The styles of one layout instrument.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sheet {
    pub(crate) page: PageSetup,
    pub(crate) styles: BTreeMap<String, ParaStyle>,
}

impl Sheet {
    pub(crate) fn parse(file: &str, text: &str) -> Result<Self, FormError> {
        let document = parse(file, text)?;
        let reader = Reader { file, document: &document };
        let root = document.root_element();
        if root.tag_name().name() != "sheet" {
            return Err(reader.unknown_element(root));
        }
        let mut attributes = reader.attributes(root);
        attributes.need("instrument")?;
        attributes.take("confidence");
        attributes.finish()?;
        let mut page = None;
        let mut styles: BTreeMap<String, ParaStyle> = BTreeMap::new();
        for node in reader.elements(root)? {
            let mut attributes = reader.attributes(node);
            match node.tag_name().name() {
                "page" => page = Some(page_setup(&mut attributes)?),
                "style" => {
                    let name = attributes.need("name")?;
                    let base = match attributes.take("like") {
                        None => ParaStyle { size: 14.0, line: 19.0, ..ParaStyle::default() },
                        Some(base) => *styles.get(base).ok_or_else(|| {
                            reader.error(node, Problem::Unknown { kind: "style", name: base.to_owned() })
                        })?,
                    };
                    styles.insert(name.to_owned(), para_style(&mut attributes, base)?);
                }
                _ => return Err(reader.unknown_element(node)),
            }
            attributes.finish()?;
        }
        let page = page.ok_or_else(|| {
            let (attribute, element) = ("page".to_owned(), "sheet".to_owned());
            reader.error(root, Problem::MissingAttribute { attribute, element })
        })?;
        Ok(Self { page, styles })
    }
}

fn page_setup(attributes: &mut Attributes) -> Result<PageSetup, FormError> {
    let mut length = |name: &str, default: f64| Ok(attributes.length(name)?.unwrap_or(mm(default)));
    let setup = PageSetup {
        width: length("width", 210.0)?,
        height: length("height", 297.0)?,
        top: length("top", 20.0)?,
        bottom: length("bottom", 20.0)?,
        left: length("left", 30.0)?,
        right: length("right", 15.0)?,
        number_top: length("number-top", 10.0)?,
        number_size: 0.0,
    };
    Ok(PageSetup { number_size: attributes.number("number-size")?.unwrap_or(14.0), ..setup })
}

/// Reads the attributes that both a style and a paragraph may carry.
pub(crate) fn para_style(attributes: &mut Attributes, base: ParaStyle) -> Result<ParaStyle, FormError> {
    let mut style = base;
    fn set<T>(slot: &mut T, value: Option<T>) {
        if let Some(value) = value {
            *slot = value;
        }
    }
    set(&mut style.size, attributes.number("size")?);
    set(&mut style.line, attributes.number("line")?);
    set(&mut style.align, align(attributes)?);
    set(&mut style.first, attributes.length("first")?);
    set(&mut style.hang, attributes.length("hang")?);
    set(&mut style.left, attributes.length("left")?);
    set(&mut style.right, attributes.length("right")?);
    set(&mut style.before, attributes.length("before")?);
    set(&mut style.after, attributes.length("after")?);
    set(&mut style.bold, attributes.flag("bold")?);
    set(&mut style.italic, attributes.flag("italic")?);
    set(&mut style.underline, attributes.flag("underline")?);
    set(&mut style.rule, attributes.flag("rule")?);
    set(&mut style.heading, attributes.count("heading")?);
    set(&mut style.keep_next, attributes.flag("keep")?);
    Ok(style)
}

/// Reads `align`.
pub(crate) fn align(attributes: &mut Attributes) -> Result<Option<Align>, FormError> {
    attributes.read("align", "left, center, right or justify", |v| match v {
        "left" => Some(Align::Left),
        "center" => Some(Align::Center),
        "right" => Some(Align::Right),
        "justify" => Some(Align::Justify),
        _ => None,
    })
}
