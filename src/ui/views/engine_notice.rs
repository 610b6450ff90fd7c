//! What stands in the place of findings and map as long as there is no engine.

use yew::prelude::*;

use crate::ui::engine::EngineState;
use crate::ui::speech::Speech;

/// Says why there are no findings and no map yet.
pub fn engine_notice(speech: &Speech, engine: &EngineState) -> Html {
    match engine {
        EngineState::Ready(..) => html! {},
        EngineState::Away => html! {
            <p class="empty" role="status">{ speech.t("engine-away") }</p>
        },
        EngineState::Failed => html! {
            <p class="empty" role="alert">{ speech.t("engine-failed") }</p>
        },
    }
}
