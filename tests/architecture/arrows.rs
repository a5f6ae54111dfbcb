//! Dependencies point one way: domain <- store, forms, sheets; these, scans and bundle <- app <- hosts.

use std::collections::BTreeMap;

use cargo_metadata::Package;
use sochibo_tests::graph::Graph;

const LINUX: &str = "x86_64-unknown-linux-gnu";

/// Each package and the packages of the workspace it may name, in any kind of dependency.
const ARROWS: &[(&str, &[&str])] = &[
    ("sochibo-domain", &[]),
    ("sochibo-store", &["sochibo-domain"]),
    ("sochibo-forms", &["sochibo-domain"]),
    ("sochibo-sheets", &["sochibo-domain"]),
    // Bytes in, pages out: nothing of ours below it.
    ("sochibo-scans", &[]),
    // Bytes in, findings out: a reader that somebody else could have written.
    ("sochibo-bundle", &[]),
    (
        "sochibo-app",
        &[
            "sochibo-domain",
            "sochibo-store",
            "sochibo-forms",
            "sochibo-sheets",
            "sochibo-scans",
            "sochibo-bundle",
        ],
    ),
    // Hosts serve the command table and know nothing else.
    ("sochibo-cli", &["sochibo-app"]),
    ("sochibo-devhost", &["sochibo-app"]),
    ("sochibo", &["sochibo-app"]),
    // Measures the core from outside and the vault from beside it; never shipped.
    ("sochibo-bench", &["sochibo-domain", "sochibo-store", "sochibo-sheets", "sochibo-app"]),
    ("xtask", &[]),
    (
        "sochibo-tests",
        &[
            "sochibo-domain",
            "sochibo-store",
            "sochibo-forms",
            "sochibo-sheets",
            "sochibo-bundle",
            "sochibo-app",
            "sochibo-devhost",
        ],
    ),
];

/// Libraries that one crate guards. A name ending in `*` stands for every library that begins so.
const GUARDED: &[(&str, &[&str])] = &[
    ("tauri*", &["sochibo"]),
    ("wry", &["sochibo"]),
    ("rusqlite", &["sochibo-store"]),
    ("libsqlite3-sys", &["sochibo-store"]),
    ("age", &["sochibo-store", "sochibo-bundle"]),
    ("ed25519*", &["sochibo-bundle"]),
    ("zstd*", &["sochibo-bundle"]),
    ("printpdf", &["sochibo-forms"]),
    ("rdocx*", &["sochibo-forms"]),
    ("oxml*", &["sochibo-forms"]),
    // The tests make the photographs they take in.
    ("image", &["sochibo-scans", "sochibo-bench", "sochibo-tests"]),
    ("calamine", &["sochibo-sheets", "sochibo-bench"]),
    ("rust_xlsxwriter", &["sochibo-sheets"]),
    ("hyper*", &["sochibo-devhost", "sochibo-tests"]),
    ("axum*", &["sochibo-devhost", "sochibo-tests"]),
    ("tiny_http", &["sochibo-devhost", "sochibo-tests"]),
];

#[test]
fn every_package_has_a_row_in_the_table_of_arrows() {
    let graph = Graph::on_platform(LINUX).expect("cargo metadata");
    let table: Vec<&str> = ARROWS.iter().map(|(name, _)| *name).collect();
    let unknown: Vec<&str> = graph
        .members()
        .iter()
        .map(|package| package.name.as_str())
        .filter(|name| !table.contains(name))
        .collect();
    assert!(unknown.is_empty(), "decide what these may depend on: {unknown:?}");
}

#[test]
fn no_package_depends_against_the_arrows() {
    let graph = Graph::on_platform(LINUX).expect("cargo metadata");
    let allowed: BTreeMap<&str, &[&str]> = ARROWS.iter().copied().collect();
    let members: Vec<&str> = graph.members().iter().map(|package| package.name.as_str()).collect();
    let mut wrong = Vec::new();
    for package in graph.members() {
        for name in dependency_names(package).filter(|name| members.contains(name)) {
            if !allowed.get(package.name.as_str()).is_some_and(|names| names.contains(&name)) {
                wrong.push(format!("{} -> {name}", package.name));
            }
        }
    }
    assert!(wrong.is_empty(), "wrong arrows: {wrong:?}");
}

#[test]
fn a_guarded_library_is_named_only_by_its_guard() {
    let graph = Graph::on_platform(LINUX).expect("cargo metadata");
    let mut wrong = Vec::new();
    for package in graph.members() {
        for name in dependency_names(package) {
            let guards = GUARDED.iter().filter(|(library, _)| matches(library, name));
            for (_, guards) in guards.filter(|(_, guards)| !guards.contains(&package.name.as_str())) {
                wrong.push(format!("{} names {name}, which belongs to {}", package.name, guards.join(", ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn below_the_shell_nothing_reaches_tauri_even_indirectly() {
    let graph = Graph::on_platform(LINUX).expect("cargo metadata");
    for (root, _) in ARROWS.iter().filter(|(name, _)| *name != "sochibo") {
        let linked = graph.linked_from(root);
        let found: Vec<&String> =
            linked.iter().filter(|(name, _)| matches("tauri*", name)).map(|(_, chain)| chain).collect();
        assert!(found.is_empty(), "tauri below the shell: {found:?}");
    }
}

#[test]
fn every_package_states_its_purpose() {
    let graph = Graph::on_platform(LINUX).expect("cargo metadata");
    for package in graph.members() {
        let words = package.description.as_deref().unwrap_or_default().split_whitespace().count();
        assert!(words >= 3, "{} has no description worth reading", package.name);
    }
}

fn dependency_names(package: &Package) -> impl Iterator<Item = &str> {
    package.dependencies.iter().map(|dependency| dependency.name.as_str())
}

fn matches(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(beginning) => name.starts_with(beginning),
        None => name == pattern,
    }
}
