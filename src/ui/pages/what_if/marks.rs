//! How what would follow is marked on the map.

use yew::prelude::*;

use crate::model::{Id, Model};
use crate::ui::pages::map::{Mark, Marks};
use crate::ui::speech::Speech;
use crate::whatif::Consequences;

/// The marks, and their texts.
const LOOKS: [(&str, &str); 5] = [
    ("subject", "what-if-mark-subject"),
    ("stops", "what-if-mark-stops"),
    ("weak", "what-if-mark-weak"),
    ("exposed", "what-if-mark-exposed"),
    ("touched", "what-if-mark-touched"),
];

/// What the looks mean that are on the map.
pub(super) fn legend(marks: &Marks, speech: &Speech) -> Html {
    let is_there = |code: &str| marks.values().any(|mark| mark.code == code);
    let looks = LOOKS.iter().filter(|(code, _)| is_there(code));
    html! {
        <ul class="what-if__legend">
            { for looks.map(|(code, text)| html! {
                <li key={*code}>
                    <svg viewBox="0 0 44 20" class="map__sample" aria-hidden="true">
                        <g data-mark={*code}><rect x="2" y="2" width="40" height="16" rx="3" class="map__box" /></g>
                    </svg>
                    { speech.t(text) }
                </li>
            }) }
        </ul>
    }
}

/// The marks, what matters most last, so that it stands.
pub(super) fn marks(found: &Consequences, model: &Model, speech: &Speech) -> Marks {
    let mut marks = Marks::new();
    let mut mark = |id: Id, code: &'static str, text: &str| {
        let words = speech.t(text);
        marks.insert(id, Mark { code, words });
    };
    for touched in &found.touched {
        for id in touched.about.iter().chain([&touched.party]) {
            mark(*id, "touched", "what-if-mark-touched");
        }
    }
    for exposed in &found.exposed {
        let through = exposed.ways.iter().flat_map(|ways| &ways.through);
        for id in through {
            mark(*id, "exposed", "what-if-mark-exposed");
        }
    }
    for flow in &found.flows {
        mark(*flow, "stops", "what-if-mark-stops");
    }
    for hit in &found.hits {
        if hit.how.is_a_stop() {
            mark(hit.service, "stops", "what-if-mark-stops");
        } else {
            mark(hit.service, "weak", "what-if-mark-weak");
        }
    }
    // Places are not on the map.
    if model.sites.get(found.subject).is_none() {
        mark(found.subject, "subject", "what-if-mark-subject");
    }
    marks
}
