//! A new form file must rebuild the crate that embeds it.

fn main() {
    println!("cargo:rerun-if-changed=../../../assets/forms");
    println!("cargo:rerun-if-changed=../../../assets/forms-local");
}
