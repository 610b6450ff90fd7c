//! What was found: by what lies behind it, or by how much it matters.

mod asked;
mod causes;

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::audit::{Severity, Theme};
use crate::ui::hooks::use_flag;
use crate::ui::piece::piece;
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::{DESCRIBED_FIRST, empty, finding_cards, to_describe};
use crate::ui::workspace::{Desk, use_desk};

/// The findings on the open audit.
#[component]
pub fn FindingsPage() -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let advice = &desk.advice;
    let by_weight = use_flag(false);
    let open = advice.standings.iter().filter(|it| it.is_open());
    let counts = [
        ("count", advice.standings.len().into()),
        ("open", open.count().into()),
        ("causes", advice.priorities.len().into()),
    ];
    html! {
        <div class="findings">
            <header class="page-head">
                <h1 id="page-title" tabindex="-1">{ speech.t("findings-title") }</h1>
                <p class="page-head__hint" role="status">{ speech.with("findings-summary", &counts) }</p>
                { since(&speech, &desk) }
            </header>
            if advice.standings.is_empty() {
                { empty(speech.t("findings-none"), to_describe(&speech, &DESCRIBED_FIRST)) }
            } else {
                <div class="findings__views" role="group" aria-label={speech.t("findings-views")}>
                    { view(&speech, "findings-by-cause", &by_weight, false) }
                    { view(&speech, "findings-by-weight", &by_weight, true) }
                </div>
                if *by_weight {
                    { piece::<ByWeight>("", ()) }
                } else {
                    { causes::by_cause(&speech, &desk) }
                }
            }
        </div>
    }
}

/// What is new and what is gone since the audit was opened.
fn since(speech: &Speech, desk: &Desk) -> Html {
    let (new, gone) = desk.changed_findings();
    if new == 0 && gone == 0 {
        return html! {};
    }
    let args = [("new", new.into()), ("gone", gone.into())];
    html! { <p class="findings__since" role="status">{ speech.with("findings-since", &args) }</p> }
}

fn view(speech: &Speech, text: &str, by_weight: &UseStateHandle<bool>, this: bool) -> Html {
    let is_it = **by_weight == this;
    let setter = by_weight.setter();
    let onclick = Callback::from(move |_: MouseEvent| setter.set(this));
    html! {
        <button type="button" class="button" aria-pressed={is_it.to_string()} {onclick}>{ speech.t(text) }</button>
    }
}

/// The findings of each weight, of one theme or of all.
#[component]
fn ByWeight() -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let audit = &desk.advice.audit;
    let theme = use_state_eq(|| None::<Theme>);
    let themes: Rc<[Theme]> = Theme::ALL
        .iter()
        .copied()
        .filter(|theme| audit.findings.iter().any(|finding| finding.theme == *theme))
        .collect();
    let onchange = {
        let (theme, themes) = (theme.clone(), themes.clone());
        Callback::from(move |event: Event| {
            let code = event.target_unchecked_into::<HtmlSelectElement>().value();
            theme.set(themes.iter().copied().find(|theme| theme.text_id() == code));
        })
    };
    let wanted = |severity: Severity| -> Vec<usize> {
        let findings = audit.findings.iter().enumerate();
        findings
            .filter(|(_, finding)| finding.severity == severity)
            .filter(|(_, finding)| theme.is_none_or(|theme| finding.theme == theme))
            .map(|(index, _)| index)
            .collect()
    };
    let groups: Vec<(Severity, Vec<usize>)> = Severity::ALL
        .iter()
        .rev()
        .map(|&severity| (severity, wanted(severity)))
        .collect();
    html! {
        <>
            <ul class="findings__counts">
                { for groups.iter().map(|(severity, group)| html! {
                    <li data-severity={severity.code()}>
                        <strong>{ group.len() }</strong>{ " " }{ speech.t(severity.text_id()) }
                    </li>
                }) }
            </ul>
            <div class="findings__tools">
                <label for="findings-theme">{ speech.t("findings-theme") }</label>
                <select id="findings-theme" {onchange}>
                    <option value="" selected={theme.is_none()}>{ speech.t("findings-all-themes") }</option>
                    { for themes.iter().map(|one| html! {
                        <option value={one.text_id()} selected={*theme == Some(*one)}>
                            { speech.t(one.text_id()) }
                        </option>
                    }) }
                </select>
            </div>
            { for groups.into_iter().filter(|(_, group)| !group.is_empty()).map(|(severity, group)| html! {
                <section key={severity.code()} class="findings__group">
                    <h2>{ speech.t(severity.text_id()) }</h2>
                    { finding_cards(severity.code(), group) }
                </section>
            }) }
        </>
    }
}
