//! The body of a form file: blocks, rows, cells and inline elements, each only where it may stand.

use roxmltree::Node as Xml;

use crate::bind::expr::Expr;
use crate::block::Width;
use crate::display::mm;
use crate::error::{FormError, Problem};
use crate::form::definition::{FieldDef, fields};
use crate::form::node::{Node, TableNode};
use crate::form::style::{Align, ParaStyle, Sheet, align, para_style};
use crate::form::xml::{Attributes, Reader, parse};
use crate::text::clean::clean;

/// Where an element stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Blocks,
    Inline,
    Rows,
    Cells,
}

/// Reads bodies against one style sheet.
pub(crate) struct Body<'b, 's> {
    sheet: &'b Sheet,
    find: &'b dyn Fn(&str) -> Option<&'s str>,
    /// Fields declared by the parts the body uses.
    pub(crate) part_fields: Vec<FieldDef>,
    /// What the part being read was asked to include.
    with: Vec<String>,
}

type Read<T> = Result<T, FormError>;

impl<'b, 's> Body<'b, 's> {
    pub(crate) fn new(sheet: &'b Sheet, find: &'b dyn Fn(&str) -> Option<&'s str>) -> Self {
        Self { sheet, find, part_fields: Vec::new(), with: Vec::new() }
    }

    /// Reads the blocks inside an element.
    pub(crate) fn blocks<'a, 'i>(&mut self, reader: Reader<'a, 'i>, node: Xml<'a, 'i>) -> Read<Vec<Node>> {
        self.children(reader, node, Place::Blocks)
    }

    fn children<'a, 'i>(&mut self, r: Reader<'a, 'i>, node: Xml<'a, 'i>, place: Place) -> Read<Vec<Node>> {
        let mut nodes = Vec::new();
        for child in node.children() {
            if child.is_text() {
                let text = child.text().unwrap_or_default();
                if place == Place::Inline {
                    nodes.push(Node::Text(clean(text).replace('\n', " ")));
                } else if !text.trim().is_empty() {
                    return Err(r.stray_text(child));
                }
            } else if child.is_element() && child.tag_name().name() != "else" {
                self.element(r, child, place, &mut nodes)?;
            }
        }
        Ok(nodes)
    }

    fn element<'a, 'i>(
        &mut self,
        r: Reader<'a, 'i>,
        node: Xml<'a, 'i>,
        place: Place,
        out: &mut Vec<Node>,
    ) -> Read<()> {
        let mut at = r.attributes(node);
        let name = node.tag_name().name();
        match (place, name) {
            (_, "if") => return self.condition(r, node, at, place, out),
            (_, "for") => {
                let each = expression(r, node, at.need("each")?)?;
                let name = at.need("as")?.to_owned();
                let separator = at.take("separator").unwrap_or_default().to_owned();
                out.push(Node::For { each, name, separator, children: self.children(r, node, place)? });
            }
            (Place::Blocks, "use") => {
                let part = at.need("part")?;
                let with = at.take("with").unwrap_or_default();
                at.finish()?;
                return self.part(r, node, part, with, out);
            }
            (Place::Blocks, _) => out.push(self.block(r, node, &mut at)?),
            (Place::Rows, "row") => {
                let min_height = at.length("min-height")?.unwrap_or(0.0);
                out.push(Node::Row { min_height, children: self.children(r, node, Place::Cells)? });
            }
            (Place::Cells, "cell") => out.push(self.cell(r, node, &mut at)?),
            (Place::Inline, _) => out.push(self.inline(r, node, &mut at)?),
            _ => return Err(r.unknown_element(node)),
        }
        at.finish()
    }

    fn condition<'a, 'i>(
        &mut self,
        r: Reader<'a, 'i>,
        node: Xml<'a, 'i>,
        mut at: Attributes<'a, 'i>,
        place: Place,
        out: &mut Vec<Node>,
    ) -> Read<()> {
        // Inside a part, `with` is settled when the form is read: it says what the form asked the part for.
        if let Some(word) = at.take("with") {
            at.finish()?;
            let asked = self.with.iter().any(|w| w == word);
            out.extend(if asked { self.children(r, node, place)? } else { self.otherwise(r, node, place)? });
            return Ok(());
        }
        let test = expression(r, node, at.need("test")?)?;
        at.finish()?;
        let then = self.children(r, node, place)?;
        let otherwise = self.otherwise(r, node, place)?;
        out.push(Node::If { test, then, otherwise });
        Ok(())
    }

    /// What stands in the `<else>` of a condition.
    fn otherwise<'a, 'i>(&mut self, r: Reader<'a, 'i>, node: Xml<'a, 'i>, place: Place) -> Read<Vec<Node>> {
        let mut otherwise = Vec::new();
        for child in node.children().filter(|c| c.is_element() && c.tag_name().name() == "else") {
            r.attributes(child).finish()?;
            otherwise.extend(self.children(r, child, place)?);
        }
        Ok(otherwise)
    }

    fn part<'a, 'i>(
        &mut self,
        r: Reader<'a, 'i>,
        node: Xml<'a, 'i>,
        part: &str,
        with: &str,
        out: &mut Vec<Node>,
    ) -> Read<()> {
        let file = format!("parts/{part}.xml");
        let text = (self.find)(&file)
            .ok_or_else(|| r.error(node, Problem::Unknown { kind: "part", name: part.to_owned() }))?;
        let document = parse(&file, text)?;
        let reader = Reader { file: &file, document: &document };
        let root = document.root_element();
        if root.tag_name().name() != "part" {
            return Err(reader.unknown_element(root));
        }
        reader.attributes(root).finish()?;
        let words = with.split_whitespace().map(str::to_owned).collect();
        let outer = std::mem::replace(&mut self.with, words);
        for child in reader.elements(root)? {
            match child.tag_name().name() {
                "fields" => self.part_fields.extend(fields(reader, child)?),
                "body" => out.extend(self.blocks(reader, child)?),
                _ => return Err(reader.unknown_element(child)),
            }
        }
        self.with = outer;
        Ok(())
    }

    fn block<'a, 'i>(
        &mut self,
        r: Reader<'a, 'i>,
        node: Xml<'a, 'i>,
        at: &mut Attributes<'a, 'i>,
    ) -> Read<Node> {
        Ok(match node.tag_name().name() {
            "p" => {
                let style = self.style(r, node, at, "body")?;
                Node::Para { style, children: self.children(r, node, Place::Inline)? }
            }
            "cols" => {
                let widths = at.widths("widths")?;
                let gap = at.length("gap")?.unwrap_or(0.0);
                let with_previous = at.flag("with-previous")?.unwrap_or(false);
                let mut columns = Vec::new();
                for (index, child) in r.elements(node)?.into_iter().enumerate() {
                    if child.tag_name().name() != "col" {
                        return Err(r.unknown_element(child));
                    }
                    r.attributes(child).finish()?;
                    let width = widths.as_ref().and_then(|w| w.get(index)).copied();
                    columns.push((width.unwrap_or(Width::Share(1.0)), self.blocks(r, child)?));
                }
                Node::Columns { columns, gap, with_previous }
            }
            "table" => Node::Table(self.table(r, node, at)?),
            "frame" => Node::Frame {
                width: at.length("width")?.unwrap_or(mm(30.0)),
                height: at.length("height")?.unwrap_or(mm(40.0)),
                align: align(at)?.unwrap_or(Align::Left),
                children: self.blocks(r, node)?,
            },
            "rule" => Node::Rule { width: at.length("width")?, align: align(at)?.unwrap_or(Align::Center) },
            "space" => Node::Space(at.length("height")?.unwrap_or(12.0)),
            "dots" => Node::Dots {
                lines: at.count("lines")?.unwrap_or(1),
                pitch: at.number("line")?.unwrap_or(22.0),
            },
            "keep" => Node::Keep(self.blocks(r, node)?),
            "page-break" => Node::PageBreak,
            _ => return Err(r.unknown_element(node)),
        })
    }

    fn table<'a, 'i>(
        &mut self,
        r: Reader<'a, 'i>,
        node: Xml<'a, 'i>,
        at: &mut Attributes<'a, 'i>,
    ) -> Read<TableNode> {
        let columns = at.widths("columns")?.ok_or_else(|| at.missing("columns"))?;
        let border = at.number("border")?.unwrap_or(0.5);
        let pad = (at.length("pad")?.unwrap_or(mm(1.2)), at.length("pad-rows")?.unwrap_or(mm(0.7)));
        let mut table = TableNode { columns, border, pad, head: Vec::new(), rows: Vec::new() };
        for child in node.children() {
            if child.is_element() && child.tag_name().name() == "head" {
                r.attributes(child).finish()?;
                table.head = self.children(r, child, Place::Rows)?;
            } else if child.is_element() {
                self.element(r, child, Place::Rows, &mut table.rows)?;
            } else if child.is_text() && !child.text().unwrap_or_default().trim().is_empty() {
                return Err(r.stray_text(child));
            }
        }
        Ok(table)
    }

    fn cell<'a, 'i>(
        &mut self,
        r: Reader<'a, 'i>,
        node: Xml<'a, 'i>,
        at: &mut Attributes<'a, 'i>,
    ) -> Read<Node> {
        let colspan = at.count("colspan")?.unwrap_or(1);
        let rowspan = at.count("rowspan")?.unwrap_or(1);
        let middle = at
            .read("valign", "top or middle", |v| match v {
                "top" => Some(false),
                "middle" => Some(true),
                _ => None,
            })?
            .unwrap_or(false);
        let style = self.style(r, node, at, "cell")?;
        // A cell usually holds one paragraph and need not say so.
        let children = if holds_blocks(node) {
            self.blocks(r, node)?
        } else {
            vec![Node::Para { style, children: self.children(r, node, Place::Inline)? }]
        };
        Ok(Node::Cell { colspan, rowspan, middle, children })
    }

    fn inline<'a, 'i>(
        &mut self,
        r: Reader<'a, 'i>,
        node: Xml<'a, 'i>,
        at: &mut Attributes<'a, 'i>,
    ) -> Read<Node> {
        let name = node.tag_name().name();
        Ok(match name {
            "b" | "i" | "u" => Node::Styled {
                bold: name == "b",
                italic: name == "i",
                underline: name == "u",
                children: self.children(r, node, Place::Inline)?,
            },
            "leader" => Node::Leader(at.length("width")?),
            "check" => Node::Check(expression(r, node, at.need("test")?)?),
            "v" => Node::Value(expression(r, node, at.need("of")?)?),
            "br" => Node::Break,
            _ => return Err(r.unknown_element(node)),
        })
    }

    fn style<'a, 'i>(
        &self,
        r: Reader<'a, 'i>,
        node: Xml<'a, 'i>,
        at: &mut Attributes<'a, 'i>,
        default: &str,
    ) -> Read<ParaStyle> {
        let name = at.take("style").unwrap_or(default);
        let base = self.sheet.styles.get(name).copied();
        let base =
            base.ok_or_else(|| r.error(node, Problem::Unknown { kind: "style", name: name.to_owned() }))?;
        para_style(at, base)
    }
}

fn expression<'a, 'i>(reader: Reader<'a, 'i>, node: Xml<'a, 'i>, source: &str) -> Read<Expr> {
    Expr::parse(source, reader.file, reader.line(node))
        .map_err(|message| reader.error(node, Problem::Expression { expression: source.to_owned(), message }))
}

fn holds_blocks(node: Xml) -> bool {
    node.descendants().skip(1).any(|d| {
        matches!(
            d.tag_name().name(),
            "p" | "cols" | "table" | "frame" | "rule" | "space" | "dots" | "keep" | "use"
        )
    })
}
