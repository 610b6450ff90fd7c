//! Places in laws, as each language cites them.

use crate::texts::Texts;

/// Places, written as [`crate::audit::Reference`] has them, in the words of a language.
pub(super) fn places(written: &str, texts: &Texts) -> String {
    let places: Vec<String> = written.split(", ").map(|it| place(it, texts)).collect();
    places.join(", ")
}

fn place(written: &str, texts: &Texts) -> String {
    if let Some(number) = written.strip_prefix("annex ") {
        return texts.with("law-annex", &[("number", number.into())]);
    }
    if let Some(article) = written.strip_suffix("ff") {
        return texts.with("law-following", &[("article", article.into())]);
    }
    let mut parts = written.split('/');
    let article = ("article", parts.next().unwrap_or_default().into());
    match (parts.next(), parts.next()) {
        (None, _) => written.to_owned(),
        (Some(paragraph), None) => {
            texts.with("law-paragraph", &[article, ("paragraph", paragraph.into())])
        }
        (Some(paragraph), Some(letter)) => {
            let paragraph = ("paragraph", paragraph.into());
            texts.with(
                "law-letter",
                &[article, paragraph, ("letter", letter.into())],
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::Lang;

    #[test]
    fn a_place_is_cited_as_the_language_does() {
        let cited = |tag: &str, written: &str| {
            places(
                written,
                &Texts::embedded(Lang::from_tag(tag).expect("is a language")),
            )
        };
        assert_eq!(cited("fr", "6/4, 12/2/e"), "6 al. 4, 12 al. 2 let. e");
        assert_eq!(cited("en", "12/2/e"), "12 para. 2 let. e");
        assert_eq!(cited("de", "12/2/e"), "12 Abs. 2 Bst. e");
        assert_eq!(cited("it", "12/2/e"), "12 cpv. 2 lett. e");
        assert_eq!(cited("de", "8, annex 1"), "8, Anhang 1");
        assert_eq!(cited("it", "74aff"), "74a segg.");
        assert_eq!(cited("fr", "16–22"), "16–22");
    }
}
