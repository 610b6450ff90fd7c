//! The `limpide` command.

/// Faster than the system's where several threads ask for memory.
#[cfg(not(target_arch = "wasm32"))]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    limpide::cli::main(std::env::args_os(), |name| std::env::var(name).ok())
}

#[cfg(target_arch = "wasm32")]
fn main() {}
