//! The walk over a form that produces blocks.

use minijinja::Value;
use minijinja::value::{Serde, ValueKind};

use crate::bind::expr::Expr;
use crate::bind::filters::text;
use crate::bind::runs::Runs;
use crate::bind::scope::{Found, Scope, is_missing};
use crate::block::{Block, Cell, Look, Para, Row, Run, Table};
use crate::display::{Ink, mm};
use crate::document::{Gap, MissingGlyph};
use crate::error::FormError;
use crate::form::Form;
use crate::form::node::{Node, TableNode};

/// A filled form.
#[derive(Debug, Default)]
pub(crate) struct Bound {
    pub(crate) blocks: Vec<Block>,
    pub(crate) gaps: Vec<Gap>,
    pub(crate) missing: Vec<MissingGlyph>,
}

/// Length of the dots that stand for a missing value on a marked draft.
const DRAFT_DOTS: f64 = 28.0;

/// Fills a form. On a draft a missing value is dots for the pen; otherwise it is named in red.
pub(crate) fn bind(form: &Form, data: &serde_json::Value, draft: bool) -> Result<Bound, FormError> {
    let mut binder = Binder { form, draft, bound: Bound::default() };
    let scope = Scope::new(Value::from(Serde(data)));
    let blocks = binder.blocks(&form.body, &scope)?;
    Ok(Bound { blocks, ..binder.bound })
}

struct Binder<'f> {
    form: &'f Form,
    draft: bool,
    bound: Bound,
}

/// What an expression came to.
enum Outcome {
    Text { text: String, path: String },
    Gap(String),
    Nothing,
}

type Filled<T> = Result<T, FormError>;

impl Binder<'_> {
    fn blocks(&mut self, nodes: &[Node], scope: &Scope) -> Filled<Vec<Block>> {
        let mut blocks = Vec::new();
        for node in nodes {
            match node {
                Node::Para { style, children } => {
                    let look = Look {
                        bold: style.bold,
                        italic: style.italic,
                        underline: style.underline,
                        ink: Ink::Black,
                    };
                    for runs in self.paragraph(children, scope, look)? {
                        blocks.push(Block::Para(Para { style: *style, runs }));
                    }
                }
                Node::Columns { columns, gap, with_previous } => {
                    let mut filled = Vec::new();
                    for (width, children) in columns {
                        filled.push((*width, self.blocks(children, scope)?));
                    }
                    blocks.push(Block::Columns { columns: filled, gap: *gap, with_previous: *with_previous });
                }
                Node::Table(table) => blocks.push(Block::Table(self.table(table, scope)?)),
                Node::Frame { width, height, align, children } => {
                    let inner = self.blocks(children, scope)?;
                    blocks.push(Block::Frame {
                        width: *width,
                        height: *height,
                        align: *align,
                        blocks: inner,
                    });
                }
                Node::Rule { width, align } => blocks.push(Block::Rule { width: *width, align: *align }),
                Node::Space(height) => blocks.push(Block::Space(*height)),
                Node::Dots { lines, pitch } => blocks.push(Block::Dots { lines: *lines, pitch: *pitch }),
                Node::Keep(children) => blocks.push(Block::Keep(self.blocks(children, scope)?)),
                Node::PageBreak => blocks.push(Block::PageBreak),
                Node::If { test, then, otherwise } => {
                    blocks
                        .extend(self.blocks(if self.holds(test, scope)? { then } else { otherwise }, scope)?);
                }
                Node::For { each, name, children, .. } => match self.list(each, scope)? {
                    Ok(scopes) => {
                        for inner in scopes_of(name, &scopes, scope) {
                            blocks.extend(self.blocks(children, &inner)?);
                        }
                    }
                    Err(label) => {
                        let runs = self.gap_runs(label);
                        blocks.push(Block::Para(Para { style: self.form.plain, runs }));
                    }
                },
                _ => {}
            }
        }
        Ok(blocks)
    }

    fn table(&mut self, table: &TableNode, scope: &Scope) -> Filled<Table> {
        Ok(Table {
            columns: table.columns.clone(),
            border: table.border,
            pad: table.pad,
            head: self.rows(&table.head, scope, table.columns.len())?,
            rows: self.rows(&table.rows, scope, table.columns.len())?,
        })
    }

    fn rows(&mut self, nodes: &[Node], scope: &Scope, columns: usize) -> Filled<Vec<Row>> {
        let mut rows = Vec::new();
        for node in nodes {
            match node {
                Node::Row { min_height, children } => {
                    rows.push(Row { min_height: *min_height, cells: self.cells(children, scope)? });
                }
                Node::If { test, then, otherwise } => {
                    let chosen = if self.holds(test, scope)? { then } else { otherwise };
                    rows.extend(self.rows(chosen, scope, columns)?);
                }
                Node::For { each, name, children, .. } => match self.list(each, scope)? {
                    Ok(list) => {
                        for inner in scopes_of(name, &list, scope) {
                            rows.extend(self.rows(children, &inner, columns)?);
                        }
                    }
                    Err(label) => {
                        let runs = self.gap_runs(label);
                        let blocks = vec![Block::Para(Para { style: self.form.plain, runs })];
                        let cell = Cell { blocks, colspan: columns, rowspan: 1, middle: false };
                        rows.push(Row { min_height: 0.0, cells: vec![cell] });
                    }
                },
                _ => {}
            }
        }
        Ok(rows)
    }

    fn cells(&mut self, nodes: &[Node], scope: &Scope) -> Filled<Vec<Cell>> {
        let mut cells = Vec::new();
        for node in nodes {
            match node {
                Node::Cell { colspan, rowspan, middle, children } => cells.push(Cell {
                    blocks: self.blocks(children, scope)?,
                    colspan: *colspan,
                    rowspan: *rowspan,
                    middle: *middle,
                }),
                Node::If { test, then, otherwise } => {
                    let chosen = if self.holds(test, scope)? { then } else { otherwise };
                    cells.extend(self.cells(chosen, scope)?);
                }
                Node::For { each, name, children, .. } => {
                    if let Ok(list) = self.list(each, scope)? {
                        for inner in scopes_of(name, &list, scope) {
                            cells.extend(self.cells(children, &inner)?);
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(cells)
    }

    fn paragraph(&mut self, nodes: &[Node], scope: &Scope, look: Look) -> Filled<Vec<Vec<Run>>> {
        let mut missing = std::mem::take(&mut self.bound.missing);
        let mut runs = Runs::new(&mut missing);
        let filled = self.inline(nodes, scope, look, &mut runs);
        let paragraphs = runs.finish();
        self.bound.missing = missing;
        filled.map(|()| paragraphs)
    }

    fn inline(&mut self, nodes: &[Node], scope: &Scope, look: Look, runs: &mut Runs) -> Filled<()> {
        for node in nodes {
            match node {
                Node::Text(text) => runs.text(text, look, &|| self.form.file.clone()),
                Node::Styled { bold, italic, underline, children } => {
                    let look = Look {
                        bold: look.bold || *bold,
                        italic: look.italic || *italic,
                        underline: look.underline || *underline,
                        ink: look.ink,
                    };
                    self.inline(children, scope, look, runs)?;
                }
                Node::Leader(width) => runs.object(Run::Leader(*width)),
                Node::Check(test) => runs.object(Run::Check(self.holds(test, scope)?)),
                Node::Break => runs.object(Run::Break),
                Node::Value(expr) => match self.value(expr, scope)? {
                    Outcome::Text { text, path } => runs.value(&text, look, &path),
                    Outcome::Gap(label) => self.gap(label, look, runs),
                    Outcome::Nothing => {}
                },
                Node::If { test, then, otherwise } => {
                    let chosen = if self.holds(test, scope)? { then } else { otherwise };
                    self.inline(chosen, scope, look, runs)?;
                }
                Node::For { each, name, separator, children } => match self.list(each, scope)? {
                    Ok(list) => {
                        for (index, inner) in scopes_of(name, &list, scope).enumerate() {
                            if index > 0 {
                                runs.text(separator, look, &|| self.form.file.clone());
                            }
                            self.inline(children, &inner, look, runs)?;
                        }
                    }
                    Err(label) => self.gap(label, look, runs),
                },
                _ => {}
            }
        }
        Ok(())
    }

    fn gap(&self, label: String, look: Look, runs: &mut Runs) {
        if self.draft {
            runs.object(Run::Leader(Some(mm(DRAFT_DOTS))));
        } else {
            runs.value(&format!("thiếu: {label}"), Look { ink: Ink::Gap, ..look }, "");
        }
    }

    fn gap_runs(&mut self, label: String) -> Vec<Run> {
        let mut missing = Vec::new();
        let mut runs = Runs::new(&mut missing);
        self.gap(label, Look::default(), &mut runs);
        runs.finish().into_iter().flatten().collect()
    }

    fn value(&mut self, expr: &Expr, scope: &Scope) -> Filled<Outcome> {
        let found = scope.find(&expr.path);
        // A fact that is printed as said and was answered "no" is as missing as one not answered.
        let denied = found.value.kind() == ValueKind::Bool && !found.value.is_true();
        if !expr.path.is_empty() && (denied || found.is_missing()) {
            return Ok(self.missing(&found).map_or(Outcome::Nothing, Outcome::Gap));
        }
        let value = if expr.plain { found.value } else { self.eval(expr, scope)? };
        Ok(Outcome::Text { text: text(&value), path: found.path })
    }

    /// Items of a list, or the label of a required list that is empty.
    fn list(&mut self, each: &Expr, scope: &Scope) -> Filled<Result<List, String>> {
        let found = scope.find(&each.path);
        if found.is_missing() {
            return Ok(self.missing(&found).map_or_else(|| Ok(List::default()), Err));
        }
        let value = if each.plain { found.value.clone() } else { self.eval(each, scope)? };
        let items = value.try_iter().map(Iterator::collect).unwrap_or_default();
        Ok(Ok(List { found: Some(found), items }))
    }

    /// Notes a missing value; `None` when the form can do without it.
    fn missing(&mut self, found: &Found) -> Option<String> {
        let field = self.form.field(&found.pattern).filter(|f| f.required)?;
        let gap = Gap { path: found.path.clone(), label: field.label.clone() };
        if !self.bound.gaps.contains(&gap) {
            self.bound.gaps.push(gap);
        }
        Some(field.label.clone())
    }

    fn holds(&self, test: &Expr, scope: &Scope) -> Filled<bool> {
        if test.plain {
            let found = scope.find(&test.path);
            return Ok(!is_missing(&found.value) && found.value.is_true());
        }
        Ok(self.eval(test, scope)?.is_true())
    }

    fn eval(&self, expr: &Expr, scope: &Scope) -> Filled<Value> {
        expr.eval(scope.context()).map_err(|message| FormError::Expression {
            file: expr.file.clone(),
            line: expr.line,
            expression: expr.source.clone(),
            message,
        })
    }
}

/// The items of a loop.
#[derive(Default)]
struct List {
    found: Option<Found>,
    items: Vec<Value>,
}

fn scopes_of<'a>(name: &'a str, list: &'a List, scope: &'a Scope) -> impl Iterator<Item = Scope> + 'a {
    let items = list.items.iter().enumerate();
    items.filter_map(move |(index, item)| {
        list.found.as_ref().map(|found| scope.inside(name, found, index, item.clone()))
    })
}
