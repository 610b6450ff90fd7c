//! Builds again when a file of texts comes or goes, which the macro that puts the
//! folder into the program (`src/texts/embedded.rs`) cannot tell cargo. The page
//! fetches its texts: its program stays as it is.

fn main() {
    let is_page = std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    let watched = if is_page { "build.rs" } else { "src/texts" };
    println!("cargo::rerun-if-changed={watched}");
}
