//! Every language inside the program, for the command and the tests. The page
//! has none inside: it fetches the one that it speaks (see `tools/pin.mjs`).

use std::sync::LazyLock;

use include_dir::{Dir, File, include_dir};

use super::{Lang, Texts};

/// The folder of texts, one folder a language; `build.rs` watches it.
static FOLDER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/texts");

/// A file of texts: its path in the folder of its language without the ending,
/// such as `rules/map`, and what it holds.
type Source = (&'static str, &'static str);

static LANGUAGES: LazyLock<Vec<(Lang, Vec<Source>)>> = LazyLock::new(|| languages(&FOLDER));

static ALL: LazyLock<Vec<Lang>> =
    LazyLock::new(|| LANGUAGES.iter().map(|(lang, _)| *lang).collect());

/// The languages in a folder, the reference first.
fn languages(folder: &'static Dir<'static>) -> Vec<(Lang, Vec<Source>)> {
    let mut languages: Vec<_> = folder.dirs().filter_map(language).collect();
    languages.sort_by_key(|(lang, _)| (*lang != Lang::reference(), *lang));
    languages
}

fn language(folder: &'static Dir<'static>) -> Option<(Lang, Vec<Source>)> {
    let lang = Lang::from_tag(folder.path().to_str()?)?;
    let mut sources = Vec::new();
    collect(folder, folder, &mut sources);
    sources.sort_unstable();
    Some((lang, sources))
}

/// Collects the sources of a language from one of its folders.
fn collect(lang: &Dir<'_>, folder: &'static Dir<'static>, sources: &mut Vec<Source>) {
    let source = |file: &'static File<'static>| {
        let path = file.path().strip_prefix(lang.path()).ok()?;
        let name = path.to_str()?.strip_suffix(".ftl")?;
        Some((name, file.contents_utf8()?))
    };
    sources.extend(folder.files().filter_map(source));
    for below in folder.dirs() {
        collect(lang, below, sources);
    }
}

impl Lang {
    /// Every language that has texts, the reference first.
    pub fn all() -> &'static [Self] {
        &ALL
    }

    /// The sources of the language's texts: file names and contents.
    pub fn sources(self) -> &'static [Source] {
        let mut languages = LANGUAGES.iter();
        let found = languages.find(|(lang, _)| *lang == self);
        found.map_or(&[], |(_, sources)| sources)
    }
}

impl Texts {
    /// Every text of a language.
    pub fn embedded(lang: Lang) -> Self {
        Self::new(lang, lang.sources().iter().map(|(_, source)| *source))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static ANOTHER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/fixtures/texts");

    #[test]
    fn a_folder_is_a_language() {
        let languages = languages(&ANOTHER);
        let found: Vec<_> = languages.iter().map(|(lang, _)| lang.code()).collect();
        assert_eq!(found, ["fr", "rm"]);
        let (romansh, sources) = &languages[1];
        let names: Vec<_> = sources.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["rules/common", "ui"]);
        let texts = Texts::new(*romansh, sources.iter().map(|(_, source)| *source));
        assert_eq!(texts.get("language-name"), "Rumantsch");
        assert_eq!(texts.get("list-empty"), "nagut");
    }
}
