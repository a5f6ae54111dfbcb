//! Prints the TypeScript contract.
fn main() {
    print!("{}", sochibo_app::contract::typescript());
}
