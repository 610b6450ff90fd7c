//! What was found, the gravest first.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::audit::{Severity, Theme};
use crate::ui::speech::use_speech;
use crate::ui::views::{engine_notice, finding_card};
use crate::ui::workspace::use_desk;

const SEVERITIES: [Severity; 5] = [
    Severity::Critical,
    Severity::High,
    Severity::Medium,
    Severity::Low,
    Severity::Info,
];

/// The findings on the open audit.
#[component]
pub fn FindingsPage() -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let audit = &desk.audit;
    let theme = use_state_eq(|| None::<Theme>);
    let themes: Vec<Theme> = Theme::ALL
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
    html! {
        <div class="findings">
            <header class="page-head">
                <h1 id="page-title" tabindex="-1">{ speech.t("findings-title") }</h1>
                if audit.engine.is_ready() {
                    <p class="page-head__hint">
                        { speech.with("findings-summary", &[("count", audit.findings.len().into())]) }
                    </p>
                }
            </header>
            if !audit.engine.is_ready() {
                { engine_notice(&speech, &audit.engine) }
            } else if audit.findings.is_empty() {
                <p class="empty">{ speech.t("findings-none") }</p>
            } else {
                <ul class="findings__counts">
                    { for SEVERITIES.iter().map(|severity| {
                        let count = wanted(*severity).len();
                        html! {
                            <li data-severity={severity.code()}>
                                <strong>{ count }</strong>{ " " }{ speech.t(severity.text_id()) }
                            </li>
                        }
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
                { for SEVERITIES.iter().map(|severity| {
                    let group = wanted(*severity);
                    if group.is_empty() {
                        return html! {};
                    }
                    html! {
                        <section key={severity.code()} class="findings__group">
                            <h2>{ speech.t(severity.text_id()) }</h2>
                            { for group.iter().map(|index| finding_card(&speech, &desk, audit, *index, None)) }
                        </section>
                    }
                }) }
            }
        </div>
    }
}
