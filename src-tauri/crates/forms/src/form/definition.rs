//! What a form says about itself: who it is, which fields it needs, on which instrument it rests.

use crate::error::{FormError, Problem};
use crate::form::body::Body;
use crate::form::check;
use crate::form::node::Node;
use crate::form::style::{PageSetup, ParaStyle, Sheet};
use crate::form::xml::{Attributes, Reader, parse};

/// How sure the project is of a form or of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Confidence {
    /// Two or more independent sources, or the text of the rule itself.
    Confirmed,
    /// One source.
    Single,
    /// Put together from older editions, sibling forms and the rules on its content; the wording in force was
    /// not read.
    Reconstructed,
    /// Inferred, contradicted, or perhaps superseded.
    #[default]
    Uncertain,
}

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// A line of text.
    Text,
    /// Several paragraphs.
    Prose,
    /// A whole or decimal number.
    Number,
    /// `2026-02-05`, `1965-03` or `1965`.
    Date,
    /// Yes or no.
    Flag,
    /// An amount of money in đồng.
    Money,
    /// A share in percent, such as `92.3`.
    Percent,
    /// A list; its items' fields are declared as `list[].field`.
    List,
}

/// A value the form prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldDef {
    /// Path in the data; `[]` stands for every item of a list.
    pub path: String,
    /// What it holds.
    pub kind: FieldKind,
    /// Whether the form is incomplete without it.
    pub required: bool,
    /// Vietnamese name, as in *thiếu: nơi sinh*.
    pub label: String,
    /// How to fill it, in Vietnamese; may be empty.
    pub help: String,
    /// The instrument that asks for it; empty when it is the form's own.
    pub instrument: String,
    /// How sure the project is of it.
    pub confidence: Confidence,
}

/// A form, ready to be filled.
#[derive(Debug)]
pub struct Form {
    /// Name of the form's folder, such as `minutes-regular`.
    pub id: String,
    /// Printed code, such as `6-KNĐ`; empty when the form has none.
    pub code: String,
    /// Vietnamese title.
    pub title: String,
    /// Kind of record it is filled from, such as `meeting`.
    pub record_kind: String,
    /// The instrument that lays the form down.
    pub instrument: String,
    /// How sure the project is of its wording.
    pub confidence: Confidence,
    /// First day on which the form is used, as `2025-10-28`; empty when not known.
    pub effective_from: String,
    /// Everything it prints.
    pub fields: Vec<FieldDef>,
    /// Whether it is also handed out as an editable copy.
    pub editable: bool,
    /// Whether another body issues and signs it: it never comes out but as a marked draft.
    pub signed_by_others: bool,
    /// Whether the sheet lies on its side.
    pub landscape: bool,
    /// Paper and margins.
    pub page: PageSetup,
    pub(crate) file: String,
    pub(crate) body: Vec<Node>,
    /// Style of what the engine itself has to say inside the form.
    pub(crate) plain: ParaStyle,
}

impl Form {
    /// Reads a form file. `find` gives the text of a style sheet or part by its path in the library.
    pub(crate) fn parse<'s>(
        id: &str,
        text: &str,
        find: &dyn Fn(&str) -> Option<&'s str>,
    ) -> Result<Self, FormError> {
        let file = format!("{id}/form.xml");
        let document = parse(&file, text)?;
        let reader = Reader { file: &file, document: &document };
        let root = document.root_element();
        if root.tag_name().name() != "form" {
            return Err(reader.unknown_element(root));
        }
        let mut attributes = reader.attributes(root);
        let unknown = |kind, name: &str| reader.error(root, Problem::Unknown { kind, name: name.to_owned() });
        let sheet_name = attributes.need("sheet")?;
        let sheet_file = format!("styles/{sheet_name}.xml");
        let sheet_text = find(&sheet_file).ok_or_else(|| unknown("style sheet", sheet_name))?;
        let sheet = Sheet::parse(&sheet_file, sheet_text)?;
        let plain = *sheet.styles.get("body").ok_or_else(|| unknown("style", "body"))?;
        let landscape = attributes
            .read("orientation", "portrait or landscape", |v| match v {
                "portrait" => Some(false),
                "landscape" => Some(true),
                _ => None,
            })?
            .unwrap_or(false);
        let mut form = Form {
            id: id.to_owned(),
            code: attributes.take("code").unwrap_or_default().to_owned(),
            title: attributes.need("title")?.to_owned(),
            record_kind: attributes.need("record")?.to_owned(),
            instrument: attributes.need("instrument")?.to_owned(),
            confidence: confidence(&mut attributes)?,
            effective_from: attributes.take("effective-from").unwrap_or_default().to_owned(),
            fields: Vec::new(),
            editable: attributes.flag("editable")?.unwrap_or(false),
            signed_by_others: attributes
                .read("signed-by", "cell or others", |v| match v {
                    "cell" => Some(false),
                    "others" => Some(true),
                    _ => None,
                })?
                .unwrap_or(false),
            landscape,
            page: if landscape { sheet.page.turned() } else { sheet.page },
            file: file.clone(),
            body: Vec::new(),
            plain,
        };
        attributes.finish()?;
        let mut body = Body::new(&sheet, find);
        for node in reader.elements(root)? {
            match node.tag_name().name() {
                "fields" => form.fields = fields(reader, node)?,
                "body" => {
                    reader.attributes(node).finish()?;
                    form.body = body.blocks(reader, node)?;
                }
                _ => return Err(reader.unknown_element(node)),
            }
        }
        // A part brings its own fields; what the form itself says of a field wins.
        for field in body.part_fields {
            if form.field(&field.path).is_none() {
                form.fields.push(field);
            }
        }
        check::declared(&form)?;
        Ok(form)
    }

    /// The declaration of a path, with `[]` for list items.
    pub fn field(&self, pattern: &str) -> Option<&FieldDef> {
        self.fields.iter().find(|f| f.path == pattern)
    }
}

/// Reads the children of `<fields>`.
pub(crate) fn fields<'a, 'i>(
    reader: Reader<'a, 'i>,
    node: roxmltree::Node<'a, 'i>,
) -> Result<Vec<FieldDef>, FormError> {
    reader.attributes(node).finish()?;
    let mut fields = Vec::new();
    for child in reader.elements(node)? {
        if child.tag_name().name() != "field" {
            return Err(reader.unknown_element(child));
        }
        let mut attributes = reader.attributes(child);
        fields.push(FieldDef {
            path: attributes.need("path")?.to_owned(),
            kind: attributes.read("kind", "a kind of field", kind)?.unwrap_or(FieldKind::Text),
            required: attributes.flag("required")?.unwrap_or(true),
            label: attributes.need("label")?.to_owned(),
            help: attributes.take("help").unwrap_or_default().to_owned(),
            instrument: attributes.take("instrument").unwrap_or_default().to_owned(),
            confidence: confidence(&mut attributes)?,
        });
        attributes.finish()?;
    }
    Ok(fields)
}

fn kind(name: &str) -> Option<FieldKind> {
    Some(match name {
        "text" => FieldKind::Text,
        "prose" => FieldKind::Prose,
        "number" => FieldKind::Number,
        "date" => FieldKind::Date,
        "flag" => FieldKind::Flag,
        "money" => FieldKind::Money,
        "percent" => FieldKind::Percent,
        "list" => FieldKind::List,
        _ => return None,
    })
}

fn confidence(attributes: &mut Attributes) -> Result<Confidence, FormError> {
    let read =
        attributes.read("confidence", "confirmed, single, reconstructed or uncertain", |v| match v {
            "confirmed" => Some(Confidence::Confirmed),
            "single" => Some(Confidence::Single),
            "reconstructed" => Some(Confidence::Reconstructed),
            "uncertain" => Some(Confidence::Uncertain),
            _ => None,
        })?;
    Ok(read.unwrap_or_default())
}
