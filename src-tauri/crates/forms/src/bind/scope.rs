//! What a name in an expression means: the record, and the items of the loops around the expression.

use std::sync::Arc;

use minijinja::Value;
use minijinja::value::Object;

/// A loop variable.
#[derive(Debug, Clone)]
struct Variable {
    name: String,
    value: Value,
    /// Where the item stands in the data, such as `items[2]`.
    path: String,
    /// The same without numbers: `items[]`.
    pattern: String,
}

/// The names an expression can use.
#[derive(Debug, Clone)]
pub(crate) struct Scope {
    root: Value,
    variables: Vec<Variable>,
}

/// A value and where it was found.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) value: Value,
    pub(crate) path: String,
    pub(crate) pattern: String,
}

impl Found {
    /// Whether there is nothing to print: absent, null, or an empty text or list.
    pub(crate) fn is_missing(&self) -> bool {
        is_missing(&self.value)
    }
}

/// Absent, null, blank text or an empty list.
pub(crate) fn is_missing(value: &Value) -> bool {
    if value.is_undefined() || value.is_none() {
        return true;
    }
    match value.as_str() {
        Some(text) => text.trim().is_empty(),
        None => value.kind() == minijinja::value::ValueKind::Seq && value.len() == Some(0),
    }
}

impl Scope {
    pub(crate) fn new(root: Value) -> Self {
        Self { root, variables: Vec::new() }
    }

    /// The scope inside a loop over `list`, at its item `index` (from 0). `<name>_no` counts from 1.
    pub(crate) fn inside(&self, name: &str, list: &Found, index: usize, value: Value) -> Self {
        let mut scope = self.clone();
        scope.variables.push(Variable {
            name: name.to_owned(),
            value,
            path: format!("{}[{index}]", list.path),
            pattern: format!("{}[]", list.pattern),
        });
        scope.variables.push(Variable {
            name: format!("{name}_no"),
            value: Value::from(index + 1),
            path: String::new(),
            pattern: String::new(),
        });
        scope
    }

    /// Looks a dotted path up.
    pub(crate) fn find(&self, path: &str) -> Found {
        let (first, rest) = path.split_once('.').unwrap_or((path, ""));
        let variable = self.variables.iter().rev().find(|v| v.name == first);
        let (mut value, place, pattern) = match variable {
            Some(v) => (v.value.clone(), v.path.as_str(), v.pattern.as_str()),
            None => (self.root.get_attr(first).unwrap_or_default(), first, first),
        };
        for part in rest.split('.').filter(|p| !p.is_empty()) {
            value = value.get_attr(part).unwrap_or_default();
        }
        let join = |base: &str| if rest.is_empty() { base.to_owned() } else { format!("{base}.{rest}") };
        Found { value, path: join(place), pattern: join(pattern) }
    }

    /// The scope as the evaluator sees it.
    pub(crate) fn context(&self) -> Value {
        Value::from_object(self.clone())
    }
}

impl Object for Scope {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let name = key.as_str()?;
        match self.variables.iter().rev().find(|v| v.name == name) {
            Some(variable) => Some(variable.value.clone()),
            None => self.root.get_attr(name).ok().filter(|v| !v.is_undefined()),
        }
    }
}
