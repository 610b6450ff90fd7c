//! Every text a person reads, in Fluent files: one folder a language, keyed by
//! the thing they describe. No module of the program holds a sentence.
//!
//! French is the reference. `tests/native/texts.rs` holds the other languages
//! to the same keys, attributes and variables, and refuses a key that nothing
//! uses. To add a text: add it to the same file in every language. To add a
//! language: add its folder, with the files of `fr/`; no code names a language.
//!
//! The command has every language inside (`embedded.rs`). The page fetches the
//! texts of the one that it speaks: first the files directly in the language's
//! folder, with which the start screen does, and with the desk those of its
//! subfolders (`rules/`, `desk/`). Nothing but the command says `cli.ftl`.

#[cfg(any(test, not(target_arch = "wasm32")))]
mod embedded;
mod fold;

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::{LanguageIdentifier, subtags::Language};

pub use fold::{fold, plain_words};

/// A language of the interface. Nothing lists them: each is a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lang(Language);

impl Lang {
    /// French, to which the others are held.
    pub fn reference() -> Self {
        Self("fr".parse().unwrap_or_default())
    }

    /// The language that a tag such as `fr-CH` or `fr_CH.UTF-8` tells, whether or
    /// not there are texts in it; nothing if the tag tells none.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.']).next()?;
        let language: Language = primary.parse().ok()?;
        (!language.is_empty()).then_some(Self(language))
    }

    /// The language's tag (BCP 47), also the name of its folder.
    pub fn code(&self) -> &str {
        self.0.as_str()
    }
}

impl Default for Lang {
    fn default() -> Self {
        Self::reference()
    }
}

/// A value put into a text.
pub type Arg<'a> = FluentValue<'a>;

/// The texts of one language.
pub struct Texts {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Texts")
            .field("lang", &self.lang)
            .finish_non_exhaustive()
    }
}

impl Texts {
    /// Reads the texts of a language from their Fluent sources. What a source
    /// gets wrong is left out; a test refuses such a file.
    pub fn new(lang: Lang, sources: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let tag = LanguageIdentifier::from_parts(lang.0, None, None, &[]);
        let mut bundle = FluentBundle::new(vec![tag]);
        // Isolation marks would end up in exported files and in searches.
        bundle.set_use_isolating(false);
        for source in sources {
            let resource = match FluentResource::try_new(source.into()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { lang, bundle }
    }

    /// The language.
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// A text. One that is missing shows its id, so that it is seen.
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A text, if there is one: for what not every language needs to have.
    pub fn lookup(&self, id: &str) -> Option<String> {
        self.find(id, None, &[])
    }

    /// A text with values put in.
    pub fn with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.find(id, None, args)
            .unwrap_or_else(|| format!("⟦{id}⟧"))
    }

    /// The attribute of a text, such as a hint; nothing if it has none.
    pub fn attribute(&self, id: &str, attribute: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        self.find(id, Some(attribute), args)
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, value)| (Cow::Borrowed(*name), value.clone()))
            .collect();
        let mut errors = Vec::new();
        Some(
            self.bundle
                .format_pattern(pattern, Some(&args), &mut errors)
                .into_owned(),
        )
    }
}
