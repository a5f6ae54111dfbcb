//! A form may print only what it declares: the screen and the completeness check are built from the fields.

use std::collections::BTreeMap;

use crate::bind::expr::Expr;
use crate::error::{FormError, Problem};
use crate::form::definition::Form;
use crate::form::node::Node;

/// Refuses a form that prints or loops over an undeclared path.
pub(crate) fn declared(form: &Form) -> Result<(), FormError> {
    walk(form, &form.body, &BTreeMap::new())
}

type Names = BTreeMap<String, String>;

fn walk(form: &Form, nodes: &[Node], names: &Names) -> Result<(), FormError> {
    for node in nodes {
        match node {
            Node::Value(expr) | Node::Check(expr) => known(form, expr, names)?,
            Node::If { test, then, otherwise } => {
                known(form, test, names)?;
                walk(form, then, names)?;
                walk(form, otherwise, names)?;
            }
            Node::For { each, name, children, .. } => {
                known(form, each, names)?;
                let mut inner = names.clone();
                inner.insert(name.clone(), format!("{}[]", pattern(&each.path, names)));
                inner.insert(format!("{name}_no"), String::new());
                walk(form, children, &inner)?;
            }
            Node::Columns { columns, .. } => {
                for (_, children) in columns {
                    walk(form, children, names)?;
                }
            }
            Node::Table(table) => {
                walk(form, &table.head, names)?;
                walk(form, &table.rows, names)?;
            }
            Node::Para { children, .. }
            | Node::Frame { children, .. }
            | Node::Keep(children)
            | Node::Row { children, .. }
            | Node::Cell { children, .. }
            | Node::Styled { children, .. } => walk(form, children, names)?,
            Node::Rule { .. } | Node::Space(_) | Node::Dots { .. } | Node::PageBreak => {}
            Node::Text(_) | Node::Leader(_) | Node::Break => {}
        }
    }
    Ok(())
}

fn known(form: &Form, expr: &Expr, names: &Names) -> Result<(), FormError> {
    let path = pattern(&expr.path, names);
    if path.is_empty() || form.field(&path).is_some() {
        return Ok(());
    }
    let (file, line) = (expr.file.clone(), expr.line);
    Err(FormError::Source { file, line, problem: Problem::Undeclared { path } })
}

fn pattern(path: &str, names: &Names) -> String {
    let (first, rest) = path.split_once('.').unwrap_or((path, ""));
    match (names.get(first), rest) {
        (Some(base), "") => base.clone(),
        (Some(base), rest) => format!("{base}.{rest}"),
        (None, _) => path.to_owned(),
    }
}
