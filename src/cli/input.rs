//! The file that the command is given.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use crate::bundle::{MAX_BYTES, Refusal};
use crate::texts::Texts;

/// What stands for the standard input instead of a file's name.
const STDIN: &str = "-";

/// Reads a file, or the standard input; no more of it than a bundle can have.
pub(super) fn read(file: &Path) -> io::Result<Result<Vec<u8>, Refusal>> {
    if file.as_os_str() == STDIN {
        return bounded(io::stdin().lock());
    }
    let file = File::open(file)?;
    let size = usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX);
    if size > MAX_BYTES {
        return Ok(Err(Refusal::TooLarge { bytes: size }));
    }
    bounded(file)
}

fn bounded(input: impl Read) -> io::Result<Result<Vec<u8>, Refusal>> {
    let mut bytes = Vec::new();
    input.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > MAX_BYTES {
        return Ok(Err(Refusal::TooLarge { bytes: bytes.len() }));
    }
    Ok(Ok(bytes))
}

/// What a file is called in messages.
pub(super) fn name(file: &Path, texts: &Texts) -> String {
    if file.as_os_str() == STDIN {
        return texts.get("cli-standard-input");
    }
    file.to_string_lossy().into_owned()
}

/// Why a file cannot be read, in words.
pub(super) fn failure(error: &io::Error, texts: &Texts) -> String {
    match error.kind() {
        ErrorKind::NotFound => texts.get("cli-no-such-file"),
        ErrorKind::PermissionDenied => texts.get("cli-not-allowed"),
        ErrorKind::IsADirectory => texts.get("cli-is-a-folder"),
        _ => texts.with("cli-cannot-read", &[("reason", error.to_string().into())]),
    }
}
