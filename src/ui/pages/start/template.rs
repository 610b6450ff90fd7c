//! The choice of the template from which a new audit begins.

use yew::prelude::*;

use crate::templates::CODES;
use crate::ui::speech::Speech;

/// Every template, and none.
pub(super) fn choice(speech: &Speech, chosen: &UseStateHandle<Option<&'static str>>) -> Html {
    let option = |code: Option<&'static str>| {
        let onchange = {
            let chosen = chosen.setter();
            Callback::from(move |_: Event| chosen.set(code))
        };
        let text = match code {
            Some(code) => speech.t(&format!("template-{code}")),
            None => speech.t("start-template-none"),
        };
        html! {
            <label key={code.unwrap_or_default()} class="start-template__option">
                <input type="radio" name="start-template" value={code.unwrap_or_default()}
                    checked={**chosen == code} {onchange} />
                <span>{ text }</span>
            </label>
        }
    };
    let all = std::iter::once(None).chain(CODES.iter().copied().map(Some));
    html! {
        <fieldset class="start-template" aria-describedby="start-template-hint">
            <legend>{ speech.t("start-template") }</legend>
            <p id="start-template-hint" class="start-way__hint">{ speech.t("start-template-hint") }</p>
            <div class="start-template__options">{ for all.map(option) }</div>
        </fieldset>
    }
}
