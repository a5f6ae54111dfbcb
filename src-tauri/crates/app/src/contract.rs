//! The TypeScript contract, generated from the command table and its types.

use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

use crate::table::command_table;
use crate::wire::*;

const HEAD: &str =
    "// Generated from the command table of the core. Do not edit: `cargo xtask contract` writes it.\n";

/// The whole of `ui/src/lib/contract/generated.ts`.
pub fn typescript() -> String {
    let mut types = Declarations { config: Config::new().with_large_int("number"), found: BTreeMap::new() };
    let mut commands = String::new();
    macro_rules! describe {
        ($($kind:ident $name:ident($input:ty) -> $output:ty => $module:ident :: $handler:ident;)+) => {$(
            types.visit::<$input>();
            types.visit::<$output>();
            commands.push_str(&format!(
                "  {}: {{ input: {}; output: {} }};\n",
                stringify!($name),
                <$input>::name(&types.config),
                <$output>::name(&types.config),
            ));
        )+};
    }
    command_table!(describe);
    let declarations: Vec<String> = types.found.into_values().collect();
    format!("{HEAD}\n{}\n\nexport interface Commands {{\n{commands}}}\n", declarations.join("\n\n"))
}

struct Declarations {
    config: Config,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        let name = T::name(&self.config);
        // Only our own structs have an output path; primitives and containers are written where they are used.
        if T::output_path().is_none() || self.found.contains_key(&name) {
            T::visit_generics(self);
            return;
        }
        self.found.insert(name.clone(), String::new());
        let declaration = format!("export {}", T::decl(&self.config));
        self.found.insert(name, declaration);
        T::visit_dependencies(self);
    }
}
