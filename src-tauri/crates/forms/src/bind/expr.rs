//! Expressions of forms: a path into the data, perhaps with filters or a comparison around it.

use std::sync::LazyLock;

use minijinja::{Environment, Expression, UndefinedBehavior, Value};

use crate::bind::filters;

/// The one environment of all forms: no templates, no loader, only expressions and our filters.
static ENVIRONMENT: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Chainable);
    filters::register(&mut environment);
    environment
});

/// A compiled expression, with the path it starts from.
#[derive(Debug)]
pub(crate) struct Expr {
    pub(crate) source: String,
    /// The leading path, such as `meeting.started.date`; empty when the expression starts otherwise.
    pub(crate) path: String,
    /// Whether the expression is nothing but its path.
    pub(crate) plain: bool,
    pub(crate) file: String,
    pub(crate) line: u32,
    compiled: Expression<'static, 'static>,
}

impl Expr {
    /// Compiles an expression.
    pub(crate) fn parse(source: &str, file: &str, line: u32) -> Result<Self, String> {
        let source = source.trim();
        let compiled = ENVIRONMENT.compile_expression_owned(source.to_owned()).map_err(|e| e.to_string())?;
        let end = source
            .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '.'))
            .unwrap_or(source.len());
        let path = source.get(..end).unwrap_or_default();
        let starts = path.starts_with(|c: char| c.is_ascii_alphabetic());
        let path = if starts && !matches!(path, "not" | "true" | "false" | "none") { path } else { "" };
        Ok(Self {
            source: source.to_owned(),
            path: path.to_owned(),
            plain: path.len() == source.len(),
            file: file.to_owned(),
            line,
            compiled,
        })
    }

    /// Evaluates the expression.
    pub(crate) fn eval(&self, context: Value) -> Result<Value, String> {
        self.compiled.eval(context).map_err(|e| e.to_string())
    }
}
