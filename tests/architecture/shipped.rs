//! No network code of ours is linked into what ships.

use sochibo_tests::graph::Graph;

/// What people install.
const SHIPPED: &[&str] = &["sochibo", "sochibo-cli"];

/// Where they install it. On other platforms (mobile) tauri links `reqwest`; that never ships.
const PLATFORMS: &[&str] = &["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc"];

/// Clients, servers and transports: whoever links one of these can talk to a network.
const NETWORK: &[&str] = &[
    "actix-web",
    "async-native-tls",
    "attohttpc",
    "awc",
    "axum",
    "curl",
    "curl-sys",
    "h2",
    "h3",
    "hickory-client",
    "hickory-resolver",
    "hyper",
    "hyper-util",
    "isahc",
    "lettre",
    "libp2p",
    "mdns-sd",
    "minreq",
    "native-tls",
    "openssl",
    "quinn",
    "reqwest",
    "rocket",
    "rouille",
    "russh",
    "rustls",
    "ssh2",
    "suppaftp",
    "surf",
    "tiny_http",
    "tokio-native-tls",
    "tokio-rustls",
    "tokio-tungstenite",
    "tonic",
    "trust-dns-resolver",
    "tungstenite",
    "ureq",
    "warp",
    "webpki-roots",
    "websocket",
    "zmq",
];

#[test]
fn nothing_that_ships_links_a_network_crate() {
    let mut found = Vec::new();
    for platform in PLATFORMS {
        let graph = Graph::on_platform(platform).expect("cargo metadata");
        for root in SHIPPED {
            let linked = graph.linked_from(root);
            assert!(!linked.is_empty(), "{root} is not in the workspace");
            let chains = linked.iter().filter(|(name, _)| NETWORK.contains(&name.as_str()));
            found.extend(chains.map(|(_, chain)| format!("{platform}: {chain}")));
        }
    }
    assert!(found.is_empty(), "network code in what ships:\n{}", found.join("\n"));
}

#[test]
fn the_search_for_network_crates_sees_the_one_tauri_links_on_a_phone() {
    let graph = Graph::on_platform("aarch64-linux-android").expect("cargo metadata");
    let linked = graph.linked_from("sochibo");
    assert!(linked.keys().any(|name| NETWORK.contains(&name.as_str())), "the search finds nothing anywhere");
}
