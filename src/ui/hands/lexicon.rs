//! The words of every language, for lists and lines in any of them.

use std::rc::Rc;

use yew::prelude::*;

use crate::exchange::Lexicon;
use crate::texts::Texts;
use crate::ui::browser::{BrowserFormats, fetch_text, languages};
use crate::ui::speech::Speech;

/// The words that are understood so far.
#[derive(Clone)]
pub struct Words {
    /// The words.
    pub lexicon: Rc<Lexicon>,
    /// Whether some language could not be had.
    pub is_partial: bool,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.lexicon, &other.lexicon)
    }
}

/// The words of the language that is spoken, and soon those of all others, which
/// are fetched only now.
#[hook]
pub fn use_words(speech: &Speech) -> Words {
    let words = use_state_eq(|| words_of(vec![speech.texts.clone()], false));
    use_effect_with(speech.texts.lang(), {
        let (own, words_setter) = (speech.texts.clone(), words.setter());
        move |_| {
            wasm_bindgen_futures::spawn_local(async move {
                let mut texts = vec![own.clone()];
                let mut is_partial = false;
                for (lang, _) in languages() {
                    if lang == own.lang() {
                        continue;
                    }
                    let code = lang.code();
                    let direct = fetch_text(&format!("{code}.ftl")).await;
                    let more = fetch_text(&format!("{code}.desk.ftl")).await;
                    match (direct, more) {
                        (Ok(direct), Ok(more)) => {
                            texts.push(Rc::new(Texts::new(lang, [direct, more])));
                        }
                        _ => is_partial = true,
                    }
                }
                words_setter.set(words_of(texts, is_partial));
            });
        }
    });
    (*words).clone()
}

fn words_of(texts: Vec<Rc<Texts>>, is_partial: bool) -> Words {
    let countries = texts.iter().flat_map(|texts| {
        let countries = BrowserFormats::new(texts.lang()).all_countries();
        countries.into_iter().map(|(country, name)| (name, country))
    });
    let countries: Vec<_> = countries.collect();
    Words {
        lexicon: Rc::new(Lexicon::new(texts, countries)),
        is_partial,
    }
}
