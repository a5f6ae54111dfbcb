//! The parts of the file: the text, its section, the marks in the head of every page, what the file says of itself.

use std::io::Cursor;

use oxml_opc::OpcPackage;
use oxml_opc::relationship::rel_types;
use rdocx_oxml::core_properties::CoreProperties;
use rdocx_oxml::header_footer::{CT_HdrFtr, HdrFtrRef, HdrFtrType, VmlWatermark};
use rdocx_oxml::settings::{CT_Settings, CompatibilitySetting};
use rdocx_oxml::text::{Field, RunContent};
use rdocx_oxml::{
    BodyContent, CT_DocDefaults, CT_Document, CT_P, CT_RPr, CT_SectPr, CT_Styles, CT_TabStop, CT_Tabs,
    HalfPoint, ST_PageOrientation, ST_TabJc,
};

use super::paragraph::{bare, gap, properties, text};
use super::{failed, twips};
use crate::document::{Document, Source};
use crate::error::FormError;
use crate::form::style::{PageSetup, ParaStyle};
use crate::layout::Marks;

/// Name of the face on the machines of an office; ours has the same widths.
const FACE: &str = "Times New Roman";
const MAIN: &str = "/word/document.xml";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// Puts the text and its surroundings into one file.
pub(super) fn package(
    document: &Document,
    source: &Source,
    content: Vec<BodyContent>,
) -> Result<Vec<u8>, FormError> {
    let setup = &source.setup;
    let mut package = OpcPackage::with_main_part("word/document.xml", &format!("{WORD}.document.main+xml"));
    let mut part = |name: &str, kind: &str, relation: &str, bytes: Vec<u8>| {
        package.set_part(&format!("/word/{name}.xml"), bytes);
        package.content_types.add_override(&format!("/word/{name}.xml"), &format!("{WORD}.{kind}+xml"));
        package.get_or_create_part_rels(MAIN).add(relation, &format!("{name}.xml"))
    };
    part("styles", "styles", rel_types::STYLES, styles(source.size).to_xml().map_err(failed)?);
    part("settings", "settings", rel_types::SETTINGS, settings()?.to_xml().map_err(failed)?);
    // The first page carries no number.
    let first = head(&source.marks, setup, false).to_xml_header().map_err(failed)?;
    let first = part("header1", "header", rel_types::HEADER, first);
    let others = head(&source.marks, setup, true).to_xml_header().map_err(failed)?;
    let others = part("header2", "header", rel_types::HEADER, others);

    let mut text = CT_Document::new();
    text.body.content = content;
    if matches!(text.body.content.last(), Some(BodyContent::Table(_))) {
        text.body.content.push(BodyContent::Paragraph(Box::new(gap(1.0))));
    }
    text.body.sect_pr = Some(section(setup, first, others));
    package.set_part(MAIN, text.to_xml().map_err(failed)?);

    let about = CoreProperties {
        title: Some(document.title.clone()),
        language: Some("vi-VN".to_owned()),
        created: document.date.as_ref().map(|date| format!("{date}T00:00:00Z")),
        content_status: document.draft.then(|| "Draft".to_owned()),
        ..CoreProperties::default()
    };
    package.set_part("/docProps/core.xml", about.to_xml().map_err(failed)?);
    package
        .content_types
        .add_override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    package.package_rels.add(rel_types::CORE_PROPERTIES, "docProps/core.xml");

    let mut file = Cursor::new(Vec::new());
    package.write_to(&mut file).map_err(failed)?;
    Ok(file.into_inner())
}

fn section(setup: &PageSetup, first: String, others: String) -> CT_SectPr {
    let landscape = setup.width > setup.height;
    CT_SectPr {
        page_width: Some(twips(setup.width)),
        page_height: Some(twips(setup.height)),
        orientation: landscape.then_some(ST_PageOrientation::Landscape),
        margin_top: Some(twips(setup.top)),
        margin_right: Some(twips(setup.right)),
        margin_bottom: Some(twips(setup.bottom)),
        margin_left: Some(twips(setup.left)),
        header_distance: Some(twips(setup.number_top)),
        footer_distance: Some(twips(setup.number_top)),
        title_pg: Some(true),
        header_refs: vec![
            HdrFtrRef { hdr_ftr_type: HdrFtrType::First, rel_id: first },
            HdrFtrRef { hdr_ftr_type: HdrFtrType::Default, rel_id: others },
        ],
        ..CT_SectPr::default_a4()
    }
}

/// The draft mark on the left, the number in the middle, the watermark behind the text.
fn head(marks: &Marks, setup: &PageSetup, numbered: bool) -> CT_HdrFtr {
    let style = ParaStyle { size: setup.number_size, line: setup.number_size * 1.15, ..ParaStyle::default() };
    let mut line = CT_P::new();
    let mut look = properties(&style);
    let middle = twips((setup.width - setup.left - setup.right) / 2.0);
    look.tabs = Some(CT_Tabs { tabs: vec![CT_TabStop::new(ST_TabJc::Center, middle)] });
    line.properties = Some(look);
    if let Some(words) = &marks.watermark {
        let diagonal = setup.width.hypot(setup.height);
        let mark = VmlWatermark::Text {
            text: words.clone(),
            width_pt: diagonal * 0.6,
            height_pt: 60.0,
            rotation_degrees: -(setup.height / setup.width).atan().to_degrees().round() + 360.0,
            color: "#d9d9d9".to_owned(),
            font_family: Some(FACE.to_owned()),
            opacity: 0.5,
        };
        let mut run = text("", &style);
        run.content.clear();
        run.extra_xml.push(mark.to_pict_xml());
        run.extra_xml_positions.push(0);
        line.runs.push(run);
    }
    if let Some(words) = &marks.draft {
        line.runs.push(text(words, &ParaStyle { bold: true, ..style }));
    }
    if numbered {
        line.runs.push(bare(RunContent::Tab));
        let mut number = text("", &style);
        number.content = vec![RunContent::Field(Field::new("PAGE", "2"))];
        line.runs.push(number);
    }
    let mut head = CT_HdrFtr::new();
    head.paragraphs.push(line);
    head
}

fn styles(size: f64) -> CT_Styles {
    let face = || Some(FACE.to_owned());
    let size = HalfPoint((size * 2.0).round() as u32);
    let run = CT_RPr {
        font_ascii: face(),
        font_hansi: face(),
        font_east_asia: face(),
        font_cs: face(),
        sz: Some(size),
        sz_cs: Some(size),
        language: Some("vi-VN".to_owned()),
        ..CT_RPr::default()
    };
    let mut styles = CT_Styles::new();
    styles.doc_defaults = Some(CT_DocDefaults { rpr: Some(run), ..CT_DocDefaults::default() });
    styles
}

/// Says that the layout is that of a present-day Word; without it Word opens the file in the manner of 2007.
fn settings() -> Result<CT_Settings, FormError> {
    let mut settings = CT_Settings::new();
    let mode = CompatibilitySetting {
        name: "compatibilityMode".to_owned(),
        uri: "http://schemas.microsoft.com/office/word".to_owned(),
        value: "15".to_owned(),
    };
    settings.set_compatibility_setting(mode).map_err(failed)?;
    Ok(settings)
}
