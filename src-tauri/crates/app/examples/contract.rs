//! Prints the TypeScript contract.
use std::io::{self, Write};

fn main() -> io::Result<()> {
    io::stdout().write_all(sochibo_app::contract::typescript().as_bytes())
}
