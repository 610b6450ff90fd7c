//! The digest of a bundle: whether two files say the same.

use std::fmt;

use sha2::{Digest as _, Sha256};

use super::to_json;
use crate::model::Model;

/// SHA-256 (FIPS 180-4) over the canonical form (JCS, RFC 8785) of a bundle;
/// printed as 64 digits in lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Digest([u8; 32]);

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// What is digested has a number that is too large for the canonical form,
/// which knows those of IEEE 754 only. It can stand only in what this version
/// does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoDigest;

/// The digest of an audit, as its bundle would be written: white space, and the
/// order of fields and records in the file that was read, play no part.
///
/// # Errors
/// [`NoDigest`] when a number has no canonical form.
pub fn digest(model: &Model) -> Result<Digest, NoDigest> {
    let canonical = serde_json_canonicalizer::to_vec(&to_json(model)).map_err(|_| NoDigest)?;
    Ok(Digest(Sha256::digest(canonical).into()))
}
