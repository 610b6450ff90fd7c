//! The open audit and the file brought together: from which state both come, and a
//! choice for each conflict.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::differences::Shared;
use crate::compare::{Choices, Conflict, Merged, Side, merge, nothing_of};
use crate::model::Model;
use crate::report::change::{Comparison, from_text, side_text};
use crate::report::merge::{open, summary, told};
use crate::store::{DatabaseError, State};
use crate::ui::pages::history;
use crate::ui::saving::Keeper;
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::trouble_text;
use crate::ui::workspace::use_desk;

/// A state from which both sides may come.
#[derive(Clone)]
pub(super) struct Start {
    pub(super) state: State,
    pub(super) model: Rc<Model>,
}

/// See [`Together`].
#[derive(Properties)]
pub(super) struct TogetherProps {
    /// What keeps the audits.
    pub(super) keeper: Keeper,
    /// What the file says.
    pub(super) theirs: Shared,
    /// The states from which both may come.
    pub(super) starts: Rc<[Start]>,
    /// The likeliest of them.
    pub(super) start: Option<usize>,
    /// What to do when they are brought together.
    pub(super) on_done: Callback<()>,
}

impl PartialEq for TogetherProps {
    fn eq(&self, other: &Self) -> bool {
        self.theirs == other.theirs && Rc::ptr_eq(&self.starts, &other.starts)
    }
}

/// Why both were not brought together.
#[derive(Clone, PartialEq)]
enum Trouble {
    /// Somebody has to choose first.
    Open(usize),
    /// What is now cannot be kept.
    Database(DatabaseError),
}

/// What comes from where, the conflicts, and the button that does it.
#[component]
pub(super) fn Together(props: &TogetherProps) -> Html {
    let (speech, desk) = (use_speech(), use_desk());
    let start = use_state_eq(|| props.start);
    let choices = use_state_eq(Choices::default);
    let trouble = use_state_eq(|| None::<Trouble>);
    let theirs = &*props.theirs.0;
    let nothing = nothing_of(&desk.model);
    let base = start.and_then(|index| props.starts.get(index));
    let base = base.map_or(&nothing, |start| &*start.model);
    let merged = match merge(base, &desk.model, theirs, &choices) {
        Ok(merged) => merged,
        // The page lets in files of this organisation only.
        Err(_) => return html! {},
    };
    let words = Comparison {
        before: base,
        after: &desk.model,
        other: Some(theirs),
        texts: &speech.texts,
        formats: &*speech.formats,
    };
    let choose = |next: Choices| {
        let (choices, trouble) = (choices.setter(), trouble.setter());
        Callback::from(move |_: MouseEvent| {
            choices.set(next.clone());
            trouble.set(None);
        })
    };
    let everywhere = |side: Side| {
        let mut next = (*choices).clone();
        for conflict in &merged.conflicts {
            next.choose(conflict.spot.clone(), side);
        }
        choose(next)
    };
    let left = open(&merged.conflicts, &choices).count();
    let bring = {
        let (keeper, theirs) = (props.keeper.clone(), props.theirs.clone());
        let (trouble, on_done) = (trouble.setter(), props.on_done.clone());
        let result = Rc::new(merged.model.clone());
        Callback::from(move |_: MouseEvent| {
            if left > 0 {
                trouble.set(Some(Trouble::Open(left)));
                return;
            }
            let (keeper, theirs, result) = (keeper.clone(), theirs.clone(), result.clone());
            let (trouble, on_done) = (trouble.clone(), on_done.clone());
            spawn_local(async move {
                match keeper.bring_together(&result, &theirs.0).await {
                    Ok(()) => on_done.emit(()),
                    Err(error) => trouble.set(Some(Trouble::Database(error))),
                }
            });
        })
    };
    let is_same = merged.model == *desk.model && merged.conflicts.is_empty();
    html! {
        <section class="compare__together" aria-labelledby="compare-together">
            <h2 id="compare-together">{ speech.t("compare-together") }</h2>
            <p>{ speech.t("compare-together-hint") }</p>
            { beginning(&speech, props, *start, {
                let (start, choices) = (start.setter(), choices.setter());
                Callback::from(move |index| {
                    start.set(index);
                    choices.set(Choices::default());
                })
            }) }
            if is_same {
                <p>{ speech.t("compare-nothing-new") }</p>
            } else {
                <p>{ summary(&merged, &choices, &speech.texts) }</p>
                { taken(&speech, &merged, &words) }
                if !merged.conflicts.is_empty() {
                    <h3>{ speech.t("merge-conflicts") }</h3>
                    <p class="compare__tools">
                        <button type="button" class="button" onclick={everywhere(Side::Ours)}>{ speech.t("compare-all-ours") }</button>
                        <button type="button" class="button" onclick={everywhere(Side::Theirs)}>{ speech.t("compare-all-theirs") }</button>
                    </p>
                }
                { for merged.conflicts.iter().map(|it| conflict(&speech, &words, it, &choices, &choose)) }
                if let Some(trouble) = &*trouble {
                    <p class="trouble" role="alert">{ match trouble {
                        Trouble::Open(left) => speech.with("compare-left", &[("count", (*left).into())]),
                        Trouble::Database(error) => trouble_text(&speech, error),
                    } }</p>
                }
                <button type="button" class="button button--primary" onclick={bring}>{ speech.t("compare-bring") }</button>
            }
        </section>
    }
}

/// The state from which both come, to be chosen otherwise.
fn beginning(
    speech: &Speech,
    props: &TogetherProps,
    start: Option<usize>,
    on_choose: Callback<Option<usize>>,
) -> Html {
    let onchange = on_choose.reform(|event: Event| {
        let value = event.target_unchecked_into::<HtmlSelectElement>().value();
        value.parse().ok()
    });
    html! {
        <div class="compare__start">
            <label for="compare-start">{ speech.t("compare-start") }</label>
            <select id="compare-start" aria-describedby="compare-start-hint" {onchange}>
                { for props.starts.iter().enumerate().map(|(index, it)| html! {
                    <option key={index} value={index.to_string()} selected={start == Some(index)}>
                        { history::named(speech, &it.state) }
                    </option>
                }) }
                <option key="none" value="" selected={start.is_none()}>{ speech.t("compare-start-none") }</option>
            </select>
            <p id="compare-start-hint" class="page-head__hint">{ speech.t("compare-start-hint") }</p>
        </div>
    }
}

/// What comes from whom, folded: it needs no choice.
fn taken(speech: &Speech, merged: &Merged, words: &Comparison<'_>) -> Html {
    if told(merged).next().is_none() {
        return html! {};
    }
    html! {
        <details class="compare__taken">
            <summary>{ speech.t("merge-taken") }</summary>
            <ul>
                { for told(merged).map(|it| html! {
                    <li key={it.spot.to_string()}>{ words.spot(&it.spot) }{ " · " }{ speech.t(from_text(it.from)) }</li>
                }) }
            </ul>
        </details>
    }
}

/// A conflict, its sides beside each other.
fn conflict(
    speech: &Speech,
    words: &Comparison<'_>,
    conflict: &Conflict,
    choices: &Choices,
    choose: &dyn Fn(Choices) -> Callback<MouseEvent>,
) -> Html {
    let told = words.conflict(conflict);
    let chosen = choices.chosen(&conflict.spot);
    let nothing = || speech.t("diff-nothing");
    let side = |side: Side| {
        let mut next = choices.clone();
        next.choose(conflict.spot.clone(), side);
        let says = side.of(&told.ours, &told.theirs).clone();
        html! {
            <label class="compare__side">
                <span>
                    <input type="radio" name={told.spot.clone()} checked={chosen == Some(side)} onclick={choose(next)} />
                    { " " }<strong>{ speech.t(side_text(side)) }</strong>
                </span>
                <span>{ says.unwrap_or_else(nothing) }</span>
            </label>
        }
    };
    html! {
        <fieldset key={told.spot.clone()} class="compare__conflict">
            <legend>{ told.about.clone() }</legend>
            <p class="page-head__hint">
                { told.kind.clone() }
                { " " }{ speech.with("change-field", &[
                    ("name", speech.t("merge-base").into()),
                    ("words", told.base.clone().unwrap_or_else(nothing).into()),
                ]) }
            </p>
            if !told.needed_by.is_empty() {
                <p class="page-head__hint">{ speech.with("change-field", &[
                    ("name", speech.t("merge-needed-by").into()),
                    ("words", told.needed_by.join(", ").into()),
                ]) }</p>
            }
            <div class="compare__sides">{ side(Side::Ours) }{ side(Side::Theirs) }</div>
        </fieldset>
    }
}
