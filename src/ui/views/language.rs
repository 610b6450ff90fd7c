//! The choice of the language.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::texts::Lang;
use crate::ui::browser::languages;
use crate::ui::components::message;
use crate::ui::speech::Speech;

/// The languages to choose from, and what is said when one cannot be had.
pub fn language(speech: &Speech) -> Html {
    let choose = {
        let speech = speech.clone();
        Callback::from(move |event: Event| {
            let select = event.target_unchecked_into::<HtmlSelectElement>();
            if let Some(lang) = Lang::from_tag(&select.value()) {
                speech.choose(lang);
            }
            // The page stays as it is until it can change as a whole.
            select.set_value(speech.lang().code());
        })
    };
    html! {
        <>
            <label class="header__lang">
                <span class="visually-hidden">{ speech.t("language") }</span>
                <select ~value={speech.lang().code().to_owned()} onchange={choose}>
                    { for languages().into_iter().map(|(lang, name)| {
                        let code = AttrValue::from(lang.code().to_owned());
                        let selected = lang == speech.lang();
                        html! { <option value={code.clone()} {selected} lang={code.clone()}>{ name }</option> }
                    }) }
                </select>
            </label>
            if speech.is_stuck {
                { stuck_dialog(speech) }
            }
        </>
    }
}

/// Says that the chosen language could not be had.
fn stuck_dialog(speech: &Speech) -> Html {
    let close = {
        let speech = speech.clone();
        Callback::from(move |()| speech.stay())
    };
    message(
        speech.t("language-failed-title"),
        speech.t("language-failed"),
        speech.t("action-close"),
        close,
    )
}
