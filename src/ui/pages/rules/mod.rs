//! The rules: what each looks for and why, from where it speaks, and whether it
//! speaks here. It is the help on findings, and is there without a network.

use serde_json::{Value, json};
use web_sys::{HtmlElement, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::audit::{Rule, Theme, Threshold};
use crate::model::{FieldValue, RuleSetting};
use crate::report::rule::{RulePage, about, default_of, rule_page};
use crate::rules;

use crate::ui::browser::{fold, keep_focus, today};
use crate::ui::components::explained;
use crate::ui::hooks::use_flag;
use crate::ui::piece::piece;
use crate::ui::speech::use_speech;
use crate::ui::views::empty;
use crate::ui::workspace::{Desk, use_desk};

/// See [`RulesPage`].
#[derive(Properties, PartialEq)]
pub struct RulesPageProps {
    /// The rule that is asked for, if it is one.
    pub id: Option<&'static str>,
}

/// The page of all rules, by theme.
#[component]
pub fn RulesPage(props: &RulesPageProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let wanted = use_state_eq(String::new);
    let oninput = {
        let wanted = wanted.setter();
        Callback::from(move |event: InputEvent| {
            wanted.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let all = {
        let wanted = wanted.setter();
        Callback::from(move |_: MouseEvent| {
            wanted.set(String::new());
            keep_focus();
        })
    };
    let asked = (speech.clone(), desk.model.organisation.clone());
    let pages = use_memo(asked, |(speech, organisation)| -> Vec<RulePage> {
        let rules = rules::ALL.iter();
        rules
            .map(|rule| rule_page(rule, Some(organisation), &speech.texts))
            .collect()
    });
    let words = fold(&wanted);
    let is_wanted = |rule: &Rule, page: &RulePage| {
        let text = [
            rule.id,
            &page.title,
            &page.why,
            &page.action,
            &page.technical,
        ]
        .join(" ");
        words
            .split_whitespace()
            .all(|word| fold(&text).contains(word))
    };
    let shown: Vec<(&'static Rule, &RulePage)> = rules::ALL
        .iter()
        .copied()
        .zip(pages.iter())
        .filter(|(rule, page)| is_wanted(rule, page))
        .collect();
    html! {
        <div class="rules">
            <header class="page-head">
                <h1 id="page-title" tabindex="-1">{ speech.t("rules-title") }</h1>
                <p class="page-head__hint">{ speech.with("rules-hint", &[("count", rules::ALL.len().into())]) }</p>
            </header>
            <label class="rules__search">
                { speech.t("rules-search") }
                <input type="search" value={(*wanted).clone()} {oninput} />
            </label>
            <p role="status" class="visually-hidden">{ speech.with("rules-found", &[("count", shown.len().into())]) }</p>
            if shown.is_empty() {
                { empty(speech.with("rules-found", &[("count", 0.into())]), html! {
                    <button type="button" class="button" onclick={all}>{ speech.t("empty-rules") }</button>
                }) }
            }
            { for Theme::ALL.iter().map(|theme| {
                let of: Vec<_> = shown.iter().filter(|(rule, _)| rule.theme == *theme).collect();
                if of.is_empty() {
                    return html! {};
                }
                let title = theme.text_id();
                html! {
                    <section key={title} aria-labelledby={title}>
                        <h2 id={title}>{ speech.t(title) }</h2>
                        { piece::<Switch>(title, SwitchProps { code: title }) }
                        { for of.into_iter().map(|(rule, page)| {
                            let open = props.id == Some(rule.id);
                            piece::<RuleCard>(rule.id, RuleCardProps { rule: Of(rule), page: (*page).clone(), open })
                        }) }
                    </section>
                }
            }) }
        </div>
    }
}

/// A rule, compared by its id.
#[derive(Clone, Copy)]
struct Of(&'static Rule);

impl PartialEq for Of {
    fn eq(&self, other: &Self) -> bool {
        self.0.id == other.0.id
    }
}

#[derive(Properties, PartialEq)]
struct RuleCardProps {
    rule: Of,
    page: RulePage,
    open: bool,
}

/// One rule, folded.
#[component]
fn RuleCard(props: &RuleCardProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let (rule, page) = (props.rule.0, &props.page);
    let open = use_flag(props.open);
    let ontoggle = {
        let open = open.setter();
        Callback::from(move |event: Event| {
            let details = event.target_unchecked_into::<web_sys::Element>();
            open.set(details.has_attribute("open"));
        })
    };
    // Who asked for this rule is led to it, among so many.
    let summary = use_node_ref();
    use_effect_with((props.open, summary.clone()), |(open, summary)| {
        if let Some(summary) = summary.cast::<HtmlElement>().filter(|_| *open) {
            // It fails for elements that are not shown only.
            let _ = summary.focus();
        }
    });
    let is_off = setting(&desk, |it| is_switch(it, rule.id)).is_some();
    let say = |part: &str, words: &str| explained(&format!("rule-{}-{part}", rule.id), words);
    html! {
        <details id={format!("rule-{}", rule.id)} class="rule" data-severity={rule.severity.code()} open={props.open} {ontoggle}>
            <summary ref={summary}>
                <span class="finding__severity">{ speech.t(rule.severity.text_id()) }</span>
                { " " }
                <span class="rule__title">{ &page.title }</span>
                if is_off {
                    <span class="finding__standing">{ speech.t("rules-off") }</span>
                }
            </summary>
            if *open {
                <div class="rule__page">
                    <h3>{ speech.t("finding-why") }</h3>
                    <p>{ say("why", &page.why) }</p>
                    <h3>{ speech.t("rules-action") }</h3>
                    <p>{ say("action", &page.action) }</p>
                    <h3>{ speech.t("depth-technical") }</h3>
                    <p>{ say("technical", &page.technical) }</p>
                    if let Some(caution) = &page.caution {
                        <h3>{ speech.t("finding-caution") }</h3>
                        <p>{ say("caution", caution) }</p>
                    }
                    if !page.references.is_empty() {
                        <h3>{ speech.t("finding-references") }</h3>
                        <p>{ page.references.join(" · ") }</p>
                    }
                    <p class="rule__about">{ about(rule, &speech.texts) }</p>
                    { for page.thresholds.iter().take(rule.thresholds.len()).enumerate().map(|(place, label)| {
                        let (rule, label) = (props.rule, label.clone());
                        piece::<Moved>(rule.0.thresholds[place].name, MovedProps { rule, place, label })
                    }) }
                    { piece::<Switch>("", SwitchProps { code: rule.id }) }
                </div>
            }
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct MovedProps {
    rule: Of,
    /// The place of the threshold among those of the rule.
    place: usize,
    label: String,
}

/// A threshold with where it stands. What is typed and is no number stays in the
/// box, with the reason beside it; the threshold is then left where it was.
#[component]
fn Moved(props: &MovedProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let refused = use_state_eq(|| None::<String>);
    let rule = props.rule.0;
    let threshold: &'static Threshold = &rule.thresholds[props.place];
    let id = format!("threshold-{}-{}", rule.id, threshold.name);
    let is_it = |it: &RuleSetting| {
        it.rule.is_known_and(|known| known == rule.id)
            && it.threshold.is_known_and(|known| known == threshold.name)
    };
    let value = setting(&desk, is_it).and_then(|it| it.value.known().copied());
    let value = value.unwrap_or(threshold.default);
    let onchange = {
        let (desk, refused) = (desk.clone(), refused.setter());
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let written = input.value();
            // An empty box means the default.
            let wanted = match written.as_str() {
                "" if !input.validity().bad_input() => Ok(threshold.default),
                written => written.parse(),
            };
            let Ok(wanted) = wanted else {
                refused.set(Some(written));
                return;
            };
            refused.set(None);
            input.set_value(&wanted.to_string());
            if wanted == value {
                return;
            }
            let moved = (wanted != threshold.default).then(|| {
                json!({ "rule": rule.id, "threshold": threshold.name, "value": wanted, "decidedOn": today().to_string() })
            });
            settle(&desk, |it| is_it(it), moved);
        })
    };
    let error_id = format!("{id}-error");
    let is_refused = refused.is_some();
    let shown = (*refused).clone().unwrap_or_else(|| value.to_string());
    html! {
        <div class="rule__threshold">
            <label for={id.clone()}>{ &props.label }</label>
            <input {id} type="number" min="0" step="1" value={shown} {onchange}
                aria-invalid={is_refused.then_some("true")}
                aria-describedby={is_refused.then(|| error_id.clone())} />
            { " " }{ default_of(threshold, &speech.texts) }
            if is_refused {
                <p id={error_id} class="field__error" role="alert">{ speech.t("error-field-count") }</p>
            }
        </div>
    }
}

/// The setting that is meant, if there is one.
fn setting(desk: &Desk, is_it: impl Fn(&RuleSetting) -> bool) -> Option<RuleSetting> {
    let mut settings = desk.model.organisation.rule_settings.each();
    settings.find(|it| is_it(it)).cloned()
}

fn is_switch(setting: &RuleSetting, code: &str) -> bool {
    setting.off.is(&true) && setting.rule.is_known_and(|known| known == code)
}

/// Puts a setting in the place of those that are meant, or takes them away.
fn settle(desk: &Desk, is_it: impl Fn(&RuleSetting) -> bool, setting: Option<Value>) {
    let organisation = &desk.model.organisation;
    let kept = organisation.rule_settings.each().filter(|it| !is_it(it));
    let settings: Vec<Value> = kept.map(FieldValue::to_json).chain(setting).collect();
    let settings = (!settings.is_empty()).then(|| settings.into());
    desk.settle(organisation.id, "ruleSettings", settings);
}

#[derive(Properties, PartialEq)]
struct SwitchProps {
    /// The id of a rule, or the text id of a theme.
    code: &'static str,
}

/// Switches a rule or a theme off, for a reason, and on again.
#[component]
fn Switch(props: &SwitchProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let code = props.code;
    let asking = use_flag(false);
    let reason = use_node_ref();
    let toggle = {
        let asking = asking.clone();
        Callback::from(move |_: MouseEvent| asking.set(!*asking))
    };
    let turn_on = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| {
            settle(&desk, |it| is_switch(it, code), None);
            keep_focus();
        })
    };
    let onsubmit = {
        let (desk, reason, asking) = (desk.clone(), reason.clone(), asking.setter());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let words = reason.cast::<HtmlTextAreaElement>().map(|it| it.value());
            let off = json!({
                "rule": code, "off": true, "reason": words.unwrap_or_default().trim(),
                "decidedOn": today().to_string(),
            });
            settle(&desk, |it| is_switch(it, code), Some(off));
            asking.set(false);
            keep_focus();
        })
    };
    let is_theme = code.starts_with("theme-");
    let label = |rule: &str, theme: &str| speech.t(if is_theme { theme } else { rule });
    if let Some(off) = setting(&desk, |it| is_switch(it, code)) {
        let reason = off
            .reason
            .known()
            .map(|reason| reason.0.clone())
            .unwrap_or_default();
        return html! {
            <div class="rule__switch">
                <p>{ speech.with("rules-off-because", &[("reason", reason.into())]) }</p>
                <button type="button" class="button button--quiet" onclick={turn_on}>
                    { label("rules-turn-on", "rules-turn-theme-on") }
                </button>
            </div>
        };
    }
    let id = format!("reason-{code}");
    html! {
        <div class="rule__switch">
            <button type="button" class="button button--quiet" aria-expanded={asking.to_string()} onclick={toggle}>
                { label("rules-turn-off", "rules-turn-theme-off") }
            </button>
            if *asking {
                <form {onsubmit}>
                    <label for={id.clone()}>{ speech.t("rules-reason") }</label>
                    <textarea {id} ref={reason} rows="2" required={true} />
                    <button type="submit" class="button">{ speech.t("rules-turn-off-now") }</button>
                </form>
            }
        </div>
    }
}
