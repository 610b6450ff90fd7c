//! The ways in which an audit comes to be open.

use wasm_bindgen::{JsCast, JsValue};

use crate::bundle::{self, FILE_SUFFIX, MAX_BYTES, Opened, Refusal};
use crate::demo;
use crate::encryption::{self, NotDecrypted, is_encrypted};
use crate::model::{Id, Model, Organisation};
use crate::store::{DatabaseError, Reason};
use crate::templates::Template;
use crate::texts::Lang;
use crate::ui::browser::{
    NoAnswer, NotRead, Watch, decrypt, fetch_text, is_published, new_id, read_file, read_in_parts,
};
use crate::ui::saving::{Keeper, NotOpened, Notice};
use crate::ui::speech::Speech;

/// A way to begin.
#[derive(Clone, Debug, PartialEq)]
pub enum Beginning {
    /// An empty audit of an organisation.
    New {
        /// The name of the organisation, if it was given.
        name: String,
    },
    /// An audit of an organisation as a template proposes it.
    Template {
        /// The name of the organisation, if it was given.
        name: String,
        /// The code of the template.
        code: String,
    },
    /// An empty audit, told by an interview.
    Interview,
    /// A bundle that the user chose.
    File(web_sys::File),
    /// The demonstration, in the language of the page.
    Demonstration,
    /// An audit kept in this browser.
    Kept(Id),
}

impl Beginning {
    /// As it goes from one program to the next: a word, and what belongs to it.
    pub fn to_js(&self) -> (&'static str, JsValue) {
        match self {
            Self::New { name } => ("new", name.into()),
            Self::Template { name, code } => ("template", format!("{code} {name}").into()),
            Self::Interview => ("interview", JsValue::UNDEFINED),
            Self::File(file) => ("file", file.into()),
            Self::Demonstration => ("demonstration", JsValue::UNDEFINED),
            Self::Kept(id) => ("kept", id.to_string().into()),
        }
    }

    /// Reads it back; nothing if it is none.
    pub fn from_js(word: &str, about: JsValue) -> Option<Self> {
        Some(match word {
            "new" => Self::New {
                name: about.as_string()?,
            },
            "template" => {
                let about = about.as_string()?;
                let (code, name) = about.split_once(' ')?;
                Self::Template {
                    name: name.to_owned(),
                    code: code.to_owned(),
                }
            }
            "interview" => Self::Interview,
            "file" => Self::File(about.dyn_into().ok()?),
            "demonstration" => Self::Demonstration,
            "kept" => Self::Kept(about.as_string()?.parse().ok()?),
            _ => return None,
        })
    }
}

/// Why nothing was begun.
#[derive(Debug)]
pub enum NotBegun {
    /// The audit that is open has changes that would be lost.
    Unsaved,
    /// The browser cannot read the file.
    Unreadable,
    /// The file of the demonstration cannot be had.
    NotFetched,
    /// The file is under a passphrase; which one must be said.
    Locked {
        /// Whether one was said that is another.
        is_wrong: bool,
    },
    /// The file cannot be opened, whichever passphrase is said.
    NotDecrypted(NotDecrypted),
    /// What opens files under a passphrase cannot be had.
    NotLoaded,
    /// It was given up.
    Stopped,
    /// The file is no bundle, or a damaged one.
    Refused(Refusal),
    /// The browser does not give the audit.
    Database(DatabaseError),
}

impl From<NoAnswer> for NotBegun {
    fn from(why: NoAnswer) -> Self {
        match why {
            NoAnswer::Stopped => Self::Stopped,
            NoAnswer::NotDone | NoAnswer::Refused(_) => Self::NotLoaded,
        }
    }
}

impl From<NotDecrypted> for NotBegun {
    fn from(why: NotDecrypted) -> Self {
        match why {
            NotDecrypted::Passphrase => Self::Locked { is_wrong: true },
            why => Self::NotDecrypted(why),
        }
    }
}

impl From<NotRead> for NotBegun {
    fn from(why: NotRead) -> Self {
        match why {
            NotRead::Refused(refusal) => Self::Refused(refusal),
            NotRead::Stopped => Self::Stopped,
        }
    }
}

impl From<NotOpened> for NotBegun {
    fn from(why: NotOpened) -> Self {
        match why {
            NotOpened::Unsaved => Self::Unsaved,
            NotOpened::NotRead(why) => why.into(),
            NotOpened::Database(error) => Self::Database(error),
        }
    }
}

/// How somebody tries to begin.
#[derive(Clone, Debug)]
pub(super) struct Attempt {
    /// What is begun.
    pub beginning: Beginning,
    /// Whether what of the open audit could not be saved is given up.
    pub careless: bool,
    /// The passphrase of the file, if one was said.
    pub passphrase: Option<String>,
}

/// Opens what the user asked for. When it fails, the open audit stays as it was.
pub(super) async fn begin(
    attempt: &Attempt,
    keeper: &Keeper,
    speech: &Speech,
    watch: &Watch,
) -> Result<(), NotBegun> {
    let careless = attempt.careless;
    let (name, model, notice) = match &attempt.beginning {
        Beginning::Kept(id) => return Ok(keeper.open(*id, careless, watch).await?),
        Beginning::New { name } => (name.clone(), empty(name), None),
        Beginning::Template { name, code } => {
            let template = Template::find(code).unwrap_or_else(|| Template::general());
            let mut model = empty(name);
            let edit = template.propose(&model, &speech.texts, new_id);
            edit.apply(&mut model);
            (name.clone(), model, None)
        }
        Beginning::Interview => (String::new(), empty(""), None),
        Beginning::File(file) => {
            let opened = read(file, attempt.passphrase.as_deref(), watch).await?;
            let name = file.name();
            let name = audit_name(&opened.model, &name);
            let notice = notice(&opened);
            (name, opened.model, notice)
        }
        Beginning::Demonstration => {
            // A language that was just added may have none of its own yet.
            let names = [speech.lang(), Lang::reference()].map(demo::file_name);
            let name = names.into_iter().find(|name| is_published(name));
            let text = fetch_text(&name.unwrap_or_default()).await;
            let text = text.map_err(|_| NotBegun::NotFetched)?;
            let opened = bundle::read(text.as_bytes()).map_err(NotBegun::Refused)?;
            let name = opened.model.organisation.name.as_str();
            let name = speech.with("audit-demonstration", &[("name", name.into())]);
            (name, opened.model, None)
        }
    };
    let name = if name.is_empty() {
        speech.t("audit-unnamed")
    } else {
        name
    };
    let is_received = matches!(attempt.beginning, Beginning::File(_));
    let history = is_received.then_some(Reason::Received);
    Ok(keeper.adopt(name, model, notice, careless, history).await?)
}

/// The model of an audit in which nothing was said yet.
fn empty(name: &str) -> Model {
    let organisation = Organisation {
        id: new_id(),
        name: name.to_owned(),
        ..Organisation::default()
    };
    Model {
        organisation: organisation.into(),
        ..Model::default()
    }
}

/// Reads a bundle that the user chose, under its passphrase if it has one.
pub async fn read(
    file: &web_sys::File,
    passphrase: Option<&str>,
    watch: &Watch,
) -> Result<Opened, NotBegun> {
    let mut content = content(file).await?;
    if is_encrypted(&content) {
        let passphrase = passphrase.ok_or(NotBegun::Locked { is_wrong: false })?;
        content = decrypt(passphrase, &content).await??;
    }
    Ok(read_in_parts(&content, watch).await?)
}

/// The bytes of a file. One that is too large is not even read.
async fn content(file: &web_sys::File) -> Result<Vec<u8>, NotBegun> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a size is a whole number"
    )]
    let bytes = file.size() as usize;
    if bytes > MAX_BYTES {
        return Err(NotBegun::Refused(Refusal::TooLarge { bytes }));
    }
    let content = read_file(file.clone()).await;
    content.map_err(|_| NotBegun::Unreadable)
}

/// What an audit is called that comes from a file.
pub fn audit_name(model: &Model, file: &str) -> String {
    let name = model.organisation.name.trim();
    if name.is_empty() {
        let file = file.strip_suffix(encryption::FILE_SUFFIX).unwrap_or(file);
        let stem = file
            .strip_suffix(FILE_SUFFIX)
            .or_else(|| file.strip_suffix(".json"));
        return stem.unwrap_or(file).to_owned();
    }
    name.to_owned()
}

/// What should be known of a file that opens all the same.
fn notice(opened: &Opened) -> Option<Notice> {
    if opened.problems.is_empty() && opened.newer.is_none() {
        return None;
    }
    Some(Notice::Opened {
        problems: opened.problems.as_slice().into(),
        newer: opened.newer,
    })
}
