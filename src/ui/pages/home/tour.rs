//! A short tour: a card on the home page that tells of one place after the other
//! and points to it in the navigation. It covers nothing, holds no focus, and is
//! shown once in a browser; the help begins it again.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::ui::browser::{is_tour_over, keep_focus, remember_tour};
use crate::ui::hooks::use_flag;
use crate::ui::piece::piece;
use crate::ui::route::{Route, link};
use crate::ui::speech::use_speech;

/// The steps: what is told, and the place that is pointed to.
const STEPS: [(&str, Route); 5] = [
    ("tour-describe", Route::Interview(None)),
    ("tour-map", Route::Map),
    ("tour-findings", Route::Findings),
    ("tour-plan", Route::Plan),
    ("tour-keep", Route::Help(None)),
];

/// At which step of the tour one is, if one takes it.
#[derive(Clone, PartialEq)]
pub struct Tour(UseStateHandle<Option<usize>>);

impl Tour {
    /// The place that is pointed to.
    pub fn place(&self) -> Option<Route> {
        let (_, place) = STEPS.get((*self.0)?)?;
        Some(*place)
    }

    /// Begins, or begins again.
    pub fn begin(&self) {
        self.0.set(Some(0));
    }

    fn go(&self, step: usize) {
        self.0.set(Some(step));
    }

    fn end(&self) {
        remember_tour();
        self.0.set(None);
        keep_focus();
    }
}

/// The tour, for the frame that shows its card and what it points to.
#[hook]
pub fn use_tour() -> Tour {
    Tour(use_state_eq(|| (!is_tour_over()).then_some(0)))
}

/// See [`Card`].
#[derive(Properties, PartialEq)]
struct CardProps {
    tour: Tour,
}

/// The card of the step at which one is.
pub(super) fn card(tour: &Tour) -> Html {
    piece::<Card>("", CardProps { tour: tour.clone() })
}

#[component]
fn Card(props: &CardProps) -> Html {
    let speech = use_speech();
    let title = use_node_ref();
    let moved = use_flag(false);
    let tour = &props.tour;
    // Who went on reads on: the new title has the focus. At first it is left alone.
    use_effect_with((*tour.0, title.clone(), *moved), |(_, title, moved)| {
        if let Some(title) = title.cast::<HtmlElement>().filter(|_| *moved) {
            // It fails for elements that are not shown only.
            let _ = title.focus();
        }
    });
    let Some((step, (text, place))) = (*tour.0).and_then(|step| Some((step, STEPS.get(step)?)))
    else {
        return html! {};
    };
    let go = |to: usize| {
        let (tour, moved) = (tour.clone(), moved.setter());
        Callback::from(move |_: MouseEvent| {
            moved.set(true);
            tour.go(to);
        })
    };
    let end = {
        let tour = tour.clone();
        Callback::from(move |_: MouseEvent| tour.end())
    };
    let is_last = step + 1 == STEPS.len();
    let position = [("step", (step + 1).into()), ("of", STEPS.len().into())];
    html! {
        <section class="tour" aria-labelledby="tour-title">
            <p class="tour__position">{ speech.with("tour-position", &position) }</p>
            <h2 id="tour-title" ref={title} tabindex="-1">{ speech.t(text) }</h2>
            <p>{ speech.attribute(text, "text") }</p>
            <p>{ link(*place, "", speech.attribute(text, "go").unwrap_or_default()) }</p>
            <p class="tour__buttons">
                if step > 0 {
                    <button type="button" class="button" onclick={go(step - 1)}>{ speech.t("tour-back") }</button>
                }
                if is_last {
                    <button type="button" class="button" onclick={end.clone()}>{ speech.t("tour-end") }</button>
                } else {
                    <button type="button" class="button" onclick={go(step + 1)}>{ speech.t("tour-next") }</button>
                    <button type="button" class="button button--quiet" onclick={end}>{ speech.t("tour-skip") }</button>
                }
            </p>
        </section>
    }
}
