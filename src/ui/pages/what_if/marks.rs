//! How what would follow is marked on the map.

use crate::model::Id;
use crate::ui::pages::map::{Mark, Marks};
use crate::ui::speech::Speech;
use crate::whatif::Consequences;

/// The marks, what matters most last, so that it stands.
pub(super) fn marks(found: &Consequences, speech: &Speech) -> Marks {
    let mut marks = Marks::new();
    let mut mark = |id: Id, code: &'static str, text: &str| {
        let words = speech.t(text);
        marks.insert(id, Mark { code, words });
    };
    for touched in &found.touched {
        mark(touched.party, "touched", "what-if-mark-touched");
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
    mark(found.subject, "subject", "what-if-mark-subject");
    marks
}
