//! A text box that proposes what matches, after the ARIA pattern « combobox »
//! with a list (WAI-ARIA Authoring Practices 1.2).

use std::rc::Rc;

use web_sys::{HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

use crate::ui::browser::fold;
use crate::ui::hooks::use_flag;

/// The most suggestions that are shown at once.
const MAX_SHOWN: usize = 50;

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What is handed over when it is chosen.
    pub value: AttrValue,
    /// What is read and searched.
    pub label: AttrValue,
    /// What tells it apart from others of the same label.
    pub detail: AttrValue,
}

/// See [`Combobox`].
#[derive(Properties, PartialEq)]
pub struct ComboboxProps {
    /// The id of the text box.
    pub id: AttrValue,
    /// What can be chosen for what was typed; see [`matching`].
    pub suggestions: Callback<String, Vec<Suggestion>>,
    /// Receives the value of the suggestion that was chosen.
    pub on_choose: Callback<AttrValue>,
    /// What else can be done with what was typed, such as creating a record.
    pub offers: Vec<Offer>,
    /// What stands in the empty box.
    pub placeholder: AttrValue,
    /// What to say when nothing matches.
    pub nothing: AttrValue,
    /// The ids of the texts that describe the box.
    pub describedby: AttrValue,
    /// The name of the box, when no label element names it.
    pub label: Option<AttrValue>,
    /// Whether the list is always open, below the box: for a box that is all there
    /// is to a dialog, which Escape then closes.
    pub is_pinned: bool,
}

/// The suggestions whose label holds what was typed.
pub fn matching(suggestions: Vec<Suggestion>, typed: &str) -> Vec<Suggestion> {
    let wanted = fold(typed.trim());
    let holds = |suggestion: &Suggestion| fold(&suggestion.label).contains(&wanted);
    suggestions.into_iter().filter(holds).collect()
}

/// Something that can be done with what was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// Says what will be done with the typed text.
    pub label: Callback<String, String>,
    /// Does it.
    pub on_accept: Callback<String>,
}

/// One line of the open list.
enum Line {
    Suggestion(Suggestion),
    Offer(usize, String),
}

/// The text box and its list.
#[component]
pub fn Combobox(props: &ComboboxProps) -> Html {
    let typed = use_state(String::new);
    let unfolded = use_flag(false);
    let active = use_state_eq(|| 0_usize);
    let is_pinned = props.is_pinned;
    let is_open = is_pinned || *unfolded;

    let lines = Rc::new(if is_open {
        lines(props, &typed)
    } else {
        Vec::new()
    });
    let list_id = format!("{}-list", props.id);
    let line_id = |index: usize| format!("{list_id}-{index}");

    let choose = {
        let (typed, open, active) = (typed.clone(), unfolded.clone(), active.clone());
        let (on_choose, offers) = (props.on_choose.clone(), props.offers.clone());
        move |line: &Line| {
            match line {
                Line::Suggestion(suggestion) => on_choose.emit(suggestion.value.clone()),
                Line::Offer(index, _) => {
                    if let Some(offer) = offers.get(*index) {
                        offer.on_accept.emit(typed.trim().to_owned());
                    }
                }
            }
            typed.set(String::new());
            active.set(0);
            open.set(false);
        }
    };

    let oninput = {
        let (typed, open, active) = (typed.clone(), unfolded.clone(), active.clone());
        Callback::from(move |event: InputEvent| {
            typed.set(event.target_unchecked_into::<HtmlInputElement>().value());
            active.set(0);
            open.set(true);
        })
    };
    let onclick = {
        let open = unfolded.clone();
        Callback::from(move |_: MouseEvent| open.set(true))
    };
    let onblur = {
        let open = unfolded.clone();
        Callback::from(move |_: FocusEvent| open.set(false))
    };
    let onkeydown = {
        let (open, active) = (unfolded.clone(), active.clone());
        let (lines, choose) = (lines.clone(), choose.clone());
        Callback::from(move |event: KeyboardEvent| {
            let last = lines.len().saturating_sub(1);
            match event.key().as_str() {
                "ArrowDown" if !is_open => open.set(true),
                "ArrowDown" => active.set((*active + 1).min(last)),
                "ArrowUp" => active.set(active.saturating_sub(1)),
                "Escape" if is_open && !is_pinned => open.set(false),
                "Enter" if is_open => {
                    if let Some(line) = lines.get(*active) {
                        choose(line);
                    }
                }
                _ => return,
            }
            event.prevent_default();
        })
    };

    let active_id = (is_open && !lines.is_empty()).then(|| line_id(*active));
    use_effect_with(active_id.clone(), |id| {
        let document = gloo::utils::document();
        let line = id.as_ref().and_then(|id| document.get_element_by_id(id));
        if let Some(line) = line {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Nearest);
            line.scroll_into_view_with_scroll_into_view_options(&options);
        }
    });
    html! {
        <div class="combobox">
            <input id={props.id.clone()} type="text" role="combobox" autocomplete="off"
                aria-autocomplete="list" aria-expanded={is_open.to_string()}
                aria-controls={list_id.clone()} aria-activedescendant={active_id}
                aria-label={props.label.clone()}
                aria-describedby={(!props.describedby.is_empty()).then(|| props.describedby.clone())}
                placeholder={props.placeholder.clone()} value={(*typed).clone()}
                {oninput} {onclick} {onblur} {onkeydown} />
            <ul id={list_id.clone()} role="listbox" class="combobox__list" hidden={!is_open}
                data-pinned={is_pinned.then_some("true")}
                aria-label={props.placeholder.clone()}>
                { for lines.iter().enumerate().map(|(index, line)| {
                    let (lines, choose) = (lines.clone(), choose.clone());
                    // Pressing keeps the focus in the box, which would else close the list first.
                    let onmousedown = Callback::from(move |event: MouseEvent| {
                        event.prevent_default();
                        if let Some(line) = lines.get(index) {
                            choose(line);
                        }
                    });
                    html! {
                        <li key={index} id={line_id(index)} role="option" class="combobox__line"
                            aria-selected={(index == *active).to_string()} {onmousedown}>
                            { match line {
                                Line::Suggestion(suggestion) => html! {
                                    <>
                                        { suggestion.label.clone() }
                                        <span class="combobox__detail">{ suggestion.detail.clone() }</span>
                                    </>
                                },
                                Line::Offer(_, label) => html! { <strong>{ label.clone() }</strong> },
                            } }
                        </li>
                    }
                }) }
                if is_open && lines.is_empty() {
                    <li class="combobox__nothing" role="option" aria-disabled="true" aria-selected="false">
                        { props.nothing.clone() }
                    </li>
                }
            </ul>
        </div>
    }
}

/// The lines of the list for what was typed.
fn lines(props: &ComboboxProps, typed: &str) -> Vec<Line> {
    let suggestions = props.suggestions.emit(typed.to_owned());
    let shown = suggestions.into_iter().take(MAX_SHOWN);
    let mut lines: Vec<Line> = shown.map(Line::Suggestion).collect();
    let typed = typed.trim();
    if !typed.is_empty() {
        let offers = props.offers.iter().enumerate();
        lines.extend(
            offers.map(|(index, offer)| Line::Offer(index, offer.label.emit(typed.to_owned()))),
        );
    }
    lines
}
