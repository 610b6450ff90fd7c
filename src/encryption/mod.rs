//! Files under a passphrase, in the format of the tool `age` with a key made by
//! scrypt (<https://c2sp.org/age>): any tool that knows it opens them.
//!
//! Encrypting draws by lot and takes a second or more: this is no part of the
//! core, and the page has it done beside itself (`src/bin/worker.rs`).

use age::scrypt::{Identity, Recipient};
use age::{DecryptError, EncryptError};

/// How the name of a file under a passphrase ends, after the ending that it had.
pub const FILE_SUFFIX: &str = ".age";

/// What every file of the format begins with, whichever its version.
const BEGINNING: &[u8] = b"age-encryption.org/";

/// The work that a guess costs, as the power of two that scrypt takes: a quarter of a
/// gibibyte, and about a second. It is what `age` itself chooses.
pub const WORK: u8 = 18;

/// The most work that is done for a file of others: four times that much memory and
/// time. A file could ask for hours of it.
pub const MOST_WORK: u8 = 20;

/// Whether a file is one of the format.
pub fn is_encrypted(content: &[u8]) -> bool {
    content.starts_with(BEGINNING)
}

/// Puts a file under a passphrase, at the cost of some [`WORK`]. What stands before and
/// after the passphrase, such as a space, does not count.
///
/// # Errors
/// When there is no memory for it.
///
/// # Panics
/// When the work is 0 or more than 63.
pub fn encrypt(passphrase: &str, content: &[u8], work: u8) -> Result<Vec<u8>, EncryptError> {
    let mut recipient = Recipient::new(passphrase.trim().to_owned().into());
    recipient.set_work_factor(work);
    age::encrypt(&recipient, content)
}

/// Why a file was not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotDecrypted {
    /// The passphrase is another one.
    Passphrase,
    /// The file is not as it was written: cut off, or changed.
    Damaged,
    /// It is not under a passphrase, but under the key of somebody.
    Key,
    /// It asks for more than [`MOST_WORK`].
    Work,
    /// It follows a version of the format that is not known here.
    Newer,
}

impl NotDecrypted {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Passphrase,
        Self::Damaged,
        Self::Key,
        Self::Work,
        Self::Newer,
    ];

    /// Its name, by which the programs of the page tell it each other.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Passphrase => "passphrase",
            Self::Damaged => "damaged",
            Self::Key => "key",
            Self::Work => "work",
            Self::Newer => "newer",
        }
    }

    /// The one with a code.
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }
}

impl From<DecryptError> for NotDecrypted {
    fn from(error: DecryptError) -> Self {
        match error {
            DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => Self::Passphrase,
            DecryptError::NoMatchingKeys => Self::Key,
            DecryptError::ExcessiveWork { .. } => Self::Work,
            DecryptError::UnknownFormat => Self::Newer,
            // A content that is not what was written, a header that is none.
            _ => Self::Damaged,
        }
    }
}

/// Opens a file that is under a passphrase.
///
/// # Errors
/// When it is not opened by it.
pub fn decrypt(passphrase: &str, content: &[u8]) -> Result<Vec<u8>, NotDecrypted> {
    let mut identity = Identity::new(passphrase.trim().to_owned().into());
    identity.set_max_work_factor(MOST_WORK);
    Ok(age::decrypt(&identity, content)?)
}

/// How hard a passphrase is to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// At once.
    None,
    /// In an evening.
    Weak,
    /// In some weeks.
    Fair,
    /// In years, or by somebody who has a thousand computers.
    Good,
    /// By nobody.
    Strong,
}

impl Strength {
    /// All of them, from the weakest up.
    pub const ALL: [Self; 5] = [Self::None, Self::Weak, Self::Fair, Self::Good, Self::Strong];

    /// Its name, at the end of its texts' ids.
    pub const fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Weak => "weak",
            Self::Fair => "fair",
            Self::Good => "good",
            Self::Strong => "strong",
        }
    }

    /// Whether a file may be put under such a passphrase: it may lie in a mailbox for
    /// years.
    pub fn is_enough(self) -> bool {
        self >= Self::Strong
    }
}

/// How hard a passphrase is to guess (zxcvbn, USENIX Security 2016), for somebody who
/// knows who chose it, such as the name of their organisation.
pub fn strength(passphrase: &str, name: &str) -> Strength {
    let known: Vec<&str> = std::iter::once(name)
        .chain(name.split_whitespace())
        .collect();
    let score: u8 = zxcvbn::zxcvbn(passphrase.trim(), &known).score().into();
    let last = Strength::ALL.len() - 1;
    Strength::ALL[usize::from(score).min(last)]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file with something in it.
    fn file(passphrase: &str) -> Vec<u8> {
        encrypt(passphrase, b"content", LITTLE).expect("there is memory for it")
    }

    /// Little work, so that the tests are quick.
    const LITTLE: u8 = 4;

    #[test]
    fn what_was_encrypted_is_opened_by_the_same_passphrase_only() {
        let file = file(" abri acier 7 ");
        assert!(is_encrypted(&file) && !is_encrypted(b"{}"));
        assert_eq!(decrypt("abri acier 7", &file), Ok(b"content".to_vec()));
        assert_eq!(
            decrypt("Abri acier 7", &file),
            Err(NotDecrypted::Passphrase)
        );
    }

    #[test]
    fn a_file_that_was_cut_off_or_changed_is_not_opened() {
        let file = file("abri");
        for end in (0..file.len()).step_by(13) {
            let opened = decrypt("abri", &file[..end]);
            assert_eq!(opened, Err(NotDecrypted::Damaged), "cut off at {end}");
        }
        for place in (0..file.len()).step_by(13) {
            let mut changed = file.clone();
            changed[place] ^= 1;
            assert!(decrypt("abri", &changed).is_err(), "changed at {place}");
        }
    }

    #[test]
    fn a_file_that_asks_for_hours_of_work_is_refused_at_once() {
        let file = file("abri");
        let end = file.windows(3).position(|bytes| bytes == b" 4\n");
        let digit = end.expect("the header tells the work") + 1;
        let mut changed = file;
        changed.splice(digit..=digit, *b"21");
        assert_eq!(decrypt("abri", &changed), Err(NotDecrypted::Work));
    }

    #[test]
    fn a_newer_format_and_a_key_are_told() {
        let newer = b"age-encryption.org/v9\n-> scrypt x\n\n--- x\n";
        assert_eq!(decrypt("abri", newer), Err(NotDecrypted::Newer));
        let key = age::x25519::Identity::generate().to_public();
        let file = age::encrypt(&key, b"content").expect("a key encrypts");
        assert_eq!(decrypt("abri", &file), Err(NotDecrypted::Key));
    }

    #[test]
    fn codes_lead_back() {
        for why in NotDecrypted::ALL {
            assert_eq!(NotDecrypted::of(why.code()), Some(why));
        }
    }

    #[test]
    fn strength_tells_what_everybody_tries_from_what_nobody_can() {
        assert_eq!(strength("password", ""), Strength::None);
        assert!(!strength("atelier du lac", "Atelier du Lac").is_enough());
        assert!(strength("abri piano cerise wagon", "").is_enough());
    }
}
