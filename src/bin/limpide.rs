//! The `limpide` command.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    limpide::cli::main(std::env::args_os(), |name| std::env::var(name).ok())
}

#[cfg(target_arch = "wasm32")]
fn main() {}
