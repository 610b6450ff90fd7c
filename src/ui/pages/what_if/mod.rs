//! *What if…*: one chooses a thing and what happens to it, and sees what would
//! follow, in words and on the map.

mod answer;
mod marks;

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::map::canvas::{Canvas, CanvasProps};
use super::map::{Chosen, Marks, use_shown};
use crate::audit::View;
use crate::model::{Collection, Id};
use crate::report::whatif::{Story, story};
use crate::ui::browser::timed;
use crate::ui::piece::piece;
use crate::ui::route::Route;
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::{empty, to_describe};
use crate::ui::workspace::{Desk, use_desk};
use crate::whatif::{ASKED, Event, events_of, what_if};

use marks::{legend, marks};

/// See [`WhatIfPage`].
#[derive(Properties, PartialEq)]
pub struct WhatIfPageProps {
    /// To what it happens, if that was chosen.
    pub subject: Option<Id>,
    /// What happens; else the first that can.
    pub event: Option<Event>,
}

/// What would follow: in words, and as marks on the map.
#[derive(PartialEq)]
struct Told {
    story: Story,
    marks: Rc<Marks>,
}

impl Told {
    fn new(desk: &Desk, speech: &Speech, subject: Id, event: Event) -> Option<Self> {
        let view = View::new(&desk.model, desk.advice.today);
        let found = what_if(&view, subject, event)?;
        Some(Self {
            story: story(&found, &desk.model, &speech.texts, &*speech.formats),
            marks: Rc::new(marks(&found, &desk.model, speech)),
        })
    }
}

/// The place of *what if…*.
#[component]
pub fn WhatIfPage(props: &WhatIfPageProps) -> Html {
    let (speech, desk) = (use_speech(), use_desk());
    let shown = use_shown(&desk, &speech);
    let possible = props
        .subject
        .map(|subject| events_of(&desk.model, subject))
        .unwrap_or_default();
    let event = props.event.or_else(|| possible.first().copied());
    let asked = props.subject.zip(event);
    let told = use_memo(
        (desk.clone(), speech.clone(), asked),
        |(desk, speech, asked)| {
            let (subject, event) = (*asked)?;
            timed("what-if", || Told::new(desk, speech, subject, event))
        },
    );
    let on_choose = use_callback((), |chosen, ()| {
        if let Some(Chosen::Record(id)) = chosen {
            Route::WhatIf(Some(id), None).go();
        }
    });
    let has_something = ASKED.iter().any(|kind| desk.model.count(*kind) > 0);
    html! {
        <div class="what-if">
            <header class="page-head">
                <h1 id="page-title" tabindex="-1">{ speech.t("what-if-title") }</h1>
                <p class="page-head__hint">{ speech.t("what-if-hint") }</p>
            </header>
            if !has_something {
                { empty(speech.t("what-if-empty"), to_describe(&speech, &ASKED)) }
            } else {
                { question(&speech, &desk, props.subject, event, possible) }
                { match (&*told, asked) {
                    (Some(told), Some((subject, _))) => {
                        let canvas = CanvasProps {
                            shown: shown.clone(),
                            chosen: Some(Chosen::Record(subject)),
                            data: None,
                            marks: Some(told.marks.clone()),
                            on_choose: on_choose.clone(),
                            children: Html::default(),
                        };
                        whole(&speech, &desk, told, piece::<Canvas>("", canvas))
                    }
                    (None, _) if props.subject.is_some() => html! {
                        <p class="empty" role="status">{ speech.t("what-if-gone") }</p>
                    },
                    _ => html! {},
                } }
            }
        </div>
    }
}

/// The answer around the map.
fn whole(speech: &Speech, desk: &Desk, told: &Told, canvas: Html) -> Html {
    html! {
        <>
            { answer::short(&told.story) }
            <section class="what-if__map" aria-labelledby="what-if-map">
                <h2 id="what-if-map">{ speech.t("what-if-map") }</h2>
                { legend(&told.marks, speech) }
                { canvas }
            </section>
            { answer::parts(speech, desk, &told.story) }
        </>
    }
}

/// The question: of what, and what happens to it.
fn question(
    speech: &Speech,
    desk: &Desk,
    subject: Option<Id>,
    event: Option<Event>,
    possible: &[Event],
) -> Html {
    let onchange = Callback::from(|event: yew::Event| {
        let id = event.target_unchecked_into::<HtmlSelectElement>().value();
        Route::WhatIf(id.parse().ok(), None).go();
    });
    let things = |collection: Collection| {
        let records = desk.model.records(collection).into_iter();
        let mut records: Vec<(String, Id)> = records
            .map(|record| record.as_record().id())
            .filter(|id| !events_of(&desk.model, *id).is_empty())
            .map(|id| (speech.record_name(&desk.model, id), id))
            .collect();
        records.sort_by_cached_key(|(name, id)| (name.to_lowercase(), *id));
        if records.is_empty() {
            return html! {};
        }
        html! {
            <optgroup label={speech.t(&format!("collection-{}", collection.name()))}>
                { for records.into_iter().map(|(name, id)| html! {
                    <option value={id.to_string()} selected={subject == Some(id)}>{ name }</option>
                }) }
            </optgroup>
        }
    };
    html! {
        <div class="what-if__question">
            <label class="what-if__subject">
                { speech.t("what-if-subject") }
                <select {onchange}>
                    <option value="" selected={subject.is_none()}>{ speech.t("what-if-choose") }</option>
                    { for ASKED.iter().map(|collection| things(*collection)) }
                </select>
            </label>
            if let Some(subject) = subject.filter(|_| !possible.is_empty()) {
                <nav aria-label={speech.t("what-if-event")}>
                    <ul class="what-if__events">
                        { for possible.iter().map(|one| {
                            let to = Route::WhatIf(Some(subject), Some(*one));
                            let current = (event == Some(*one)).then_some("true");
                            html! {
                                <li key={one.code()}>
                                    <a class="what-if__event" href={to.address()} aria-current={current}>
                                        { speech.t(one.text_id()) }
                                    </a>
                                </li>
                            }
                        }) }
                    </ul>
                </nav>
            }
        </div>
    }
}
