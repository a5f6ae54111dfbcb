//! Paragraphs and their runs.

use rdocx_oxml::shared::ST_Underline;
use rdocx_oxml::text::{BreakType, CT_Text, RunContent};
use rdocx_oxml::{
    CT_BorderEdge, CT_P, CT_PBdr, CT_PPr, CT_R, CT_RPr, CT_TabStop, CT_Tabs, HalfPoint, ST_Border, ST_Jc,
    ST_TabJc, ST_TabLeader,
};

use super::twips;
use crate::block::{Look, Para, Run};
use crate::error::FormError;
use crate::form::style::{Align, ParaStyle};
use crate::layout::paragraph::natural_width;
use crate::text::shape::Shaper;

/// Share of the size that a full stop of the face is wide.
const DOT: f64 = 0.25;
/// What a ruled name may grow by before its line is too short.
const RULE_SLACK: f64 = 1.0;

/// A paragraph in a container of a given width.
pub(super) fn paragraph(para: &Para, width: f64, shaper: &mut Shaper) -> Result<CT_P, FormError> {
    let style = &para.style;
    let mut properties = properties(style);
    if style.rule {
        // As long as the text: a border reaches from indent to indent.
        let side = twips(((width - natural_width(para, shaper)?) / 2.0 - RULE_SLACK).max(0.0));
        properties.ind_left = Some(side);
        properties.ind_right = Some(side);
        properties.borders = Some(Box::new(CT_PBdr { bottom: Some(edge(0.75)), ..CT_PBdr::default() }));
    }
    if para.runs.contains(&Run::Leader(None)) {
        properties.tabs = Some(dotted_tab(width - style.right));
    }
    let mut paragraph = CT_P::new();
    paragraph.properties = Some(properties);
    paragraph.runs = para.runs.iter().map(|run| word_run(run, style)).collect();
    Ok(paragraph)
}

/// An empty paragraph of an exact height.
pub(super) fn gap(height: f64) -> CT_P {
    let mut paragraph = CT_P::new();
    let line = height.max(1.0);
    let mut properties = properties(&ParaStyle { size: 1.0, line, ..ParaStyle::default() });
    properties.rpr = Some(CT_RPr { sz: Some(HalfPoint(2)), ..CT_RPr::default() });
    paragraph.properties = Some(properties);
    paragraph
}

/// A line of dots for the pen.
pub(super) fn dots(pitch: f64, width: f64) -> CT_P {
    let mut paragraph = gap(pitch);
    if let Some(properties) = &mut paragraph.properties {
        properties.tabs = Some(dotted_tab(width));
        properties.rpr = None;
    }
    paragraph.runs.push(bare(RunContent::Tab));
    paragraph
}

/// A horizontal line of a given width.
pub(super) fn rule(own: f64, align: Align, width: f64) -> CT_P {
    let free = (width - own).max(0.0);
    let (left, right) = match align {
        Align::Left | Align::Justify => (0.0, free),
        Align::Center => (free / 2.0, free / 2.0),
        Align::Right => (free, 0.0),
    };
    let mut paragraph = gap(3.0);
    if let Some(properties) = &mut paragraph.properties {
        properties.ind_left = Some(twips(left));
        properties.ind_right = Some(twips(right));
        properties.space_after = Some(twips(3.0));
        properties.borders = Some(Box::new(CT_PBdr { bottom: Some(edge(0.75)), ..CT_PBdr::default() }));
    }
    paragraph
}

/// Text in the look of a style, alone.
pub(super) fn text(text: &str, style: &ParaStyle) -> CT_R {
    let look = Look { bold: style.bold, italic: style.italic, ..Look::default() };
    word_run(&Run::Text { text: text.to_owned(), look }, style)
}

/// A run with nothing but its content.
pub(super) fn bare(content: RunContent) -> CT_R {
    let mut run = CT_R::new("");
    run.content = vec![content];
    run
}

/// A black line of a thickness in points.
pub(super) fn edge(thickness: f64) -> CT_BorderEdge {
    let mut edge = CT_BorderEdge::new(ST_Border::Single);
    edge.sz = Some((thickness * 8.0).round().max(2.0) as u32);
    edge.space = Some(0);
    edge.color = Some("000000".to_owned());
    edge
}

/// How Word calls an alignment.
pub(super) fn jc(align: Align) -> ST_Jc {
    match align {
        Align::Left => ST_Jc::Left,
        Align::Center => ST_Jc::Center,
        Align::Right => ST_Jc::Right,
        Align::Justify => ST_Jc::Both,
    }
}

pub(super) fn properties(style: &ParaStyle) -> CT_PPr {
    // Word indents the first line from the others, a style each from the margin.
    let first = style.first - style.hang;
    CT_PPr {
        jc: Some(jc(style.align)),
        space_before: Some(twips(style.before)),
        space_after: Some(twips(style.after)),
        line_spacing: Some(twips(style.line)),
        line_rule: Some("exact".to_owned()),
        ind_left: Some(twips(style.left + style.hang)),
        ind_right: Some(twips(style.right)),
        ind_first_line: (first > 0.0).then(|| twips(first)),
        ind_hanging: (first < 0.0).then(|| twips(-first)),
        keep_next: (style.keep_next || style.heading > 0).then_some(true),
        widow_control: Some(true),
        outline_lvl: style.heading.checked_sub(1).and_then(|level| u32::try_from(level).ok()),
        ..CT_PPr::default()
    }
}

fn word_run(run: &Run, style: &ParaStyle) -> CT_R {
    let own = Look { bold: style.bold, italic: style.italic, ..Look::default() };
    let (look, content) = match run {
        Run::Text { text, look } => (*look, written(text)),
        Run::Leader(None) => (own, RunContent::Tab),
        Run::Leader(Some(length)) => {
            let count = (length / (style.size * DOT)).floor().max(1.0) as usize;
            (own, written(&".".repeat(count)))
        }
        Run::Check(on) => (own, written(if *on { "☒" } else { "☐" })),
        Run::Break => (own, RunContent::Break(BreakType::Line)),
    };
    let mut run = bare(content);
    let size = HalfPoint((style.size * 2.0).round() as u32);
    run.properties = Some(CT_RPr {
        bold: look.bold.then_some(true),
        italic: look.italic.then_some(true),
        underline: look.underline.then_some(ST_Underline::Single),
        sz: Some(size),
        sz_cs: Some(size),
        ..CT_RPr::default()
    });
    run
}

fn written(text: &str) -> RunContent {
    RunContent::Text(CT_Text { text: text.to_owned(), preserve_space: true })
}

fn dotted_tab(position: f64) -> CT_Tabs {
    let mut stop = CT_TabStop::new(ST_TabJc::Right, twips(position));
    stop.leader = Some(ST_TabLeader::Dot);
    CT_Tabs { tabs: vec![stop] }
}
