//! The dependency graph of the workspace, for one target platform.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use cargo_metadata::{DependencyKind, Error, Metadata, MetadataCommand, Package, PackageId};

use crate::repository;

/// What cargo resolved.
pub struct Graph {
    metadata: Metadata,
}

impl Graph {
    /// The graph as it is on `platform`, a target triple. Optional dependencies that nothing switches on, and those of
    /// other platforms, are not in it.
    pub fn on_platform(platform: &str) -> Result<Self, Error> {
        let metadata = MetadataCommand::new()
            .manifest_path(repository::root().join("Cargo.toml"))
            .other_options(["--filter-platform".to_owned(), platform.to_owned()])
            .exec()?;
        Ok(Self { metadata })
    }

    /// The packages of the workspace.
    pub fn members(&self) -> Vec<&Package> {
        self.metadata.workspace_packages()
    }

    /// For each package that `root` links, the chain of names that leads to it. Build scripts, procedural macros'
    /// own build steps and test-only dependencies are not linked.
    pub fn linked_from(&self, root: &str) -> BTreeMap<String, String> {
        let names: BTreeMap<&PackageId, &str> =
            self.metadata.packages.iter().map(|package| (&package.id, package.name.as_str())).collect();
        let mut chains = BTreeMap::new();
        let mut seen = BTreeSet::new();
        let mut waiting: VecDeque<(&PackageId, String)> = self
            .members()
            .into_iter()
            .filter(|package| package.name.as_str() == root)
            .map(|package| (&package.id, root.to_owned()))
            .collect();
        while let Some((id, chain)) = waiting.pop_front() {
            if !seen.insert(id) {
                continue;
            }
            for next in self.linked_directly(id) {
                let name = names.get(next).copied().unwrap_or_default();
                waiting.push_back((next, format!("{chain} -> {name}")));
            }
            chains.entry(names.get(id).copied().unwrap_or_default().to_owned()).or_insert(chain);
        }
        chains
    }

    fn linked_directly(&self, id: &PackageId) -> impl Iterator<Item = &PackageId> {
        let nodes = self.metadata.resolve.iter().flat_map(|resolve| &resolve.nodes);
        nodes.filter(move |node| node.id == *id).flat_map(|node| &node.deps).filter_map(|dependency| {
            let linked = dependency.dep_kinds.iter().any(|kind| kind.kind == DependencyKind::Normal);
            linked.then_some(&dependency.pkg)
        })
    }
}
