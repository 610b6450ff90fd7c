//! The map in small, to be looked at only.

use yew::prelude::*;

use super::drawing::{Drawing, DrawingProps, HEADING};
use super::use_shown;
use crate::ui::piece::piece;
use crate::ui::speech::use_speech;
use crate::ui::workspace::use_desk;

/// The least width of what is seen, so that few things are not shown large.
const LEAST_WIDTH: f64 = 560.0;

/// See [`Thumbnail`].
#[derive(Properties, PartialEq)]
pub(in crate::ui::pages) struct ThumbnailProps {}

/// The whole map, which nothing can be done with: it is beside something else.
#[component]
pub(in crate::ui::pages) fn Thumbnail(_: &ThumbnailProps) -> Html {
    let (speech, desk) = (use_speech(), use_desk());
    let shown = use_shown(&desk, &speech);
    let size = shown.0.layout.size;
    let view_box = format!(
        "0 0 {:.0} {:.0}",
        size.width.max(LEAST_WIDTH),
        size.height + HEADING
    );
    let drawing = DrawingProps {
        shown,
        desk,
        speech,
        chosen: None,
        data: None,
        marks: None,
        on_choose: Callback::noop(),
        on_focus: Callback::noop(),
    };
    html! {
        <div class="map-thumbnail" inert={true} aria-hidden="true">
            <svg class="map__drawing" viewBox={view_box} preserveAspectRatio="xMinYMin meet">
                <g transform={format!("translate(0 {HEADING})")}>{ piece::<Drawing>("", drawing) }</g>
            </svg>
        </div>
    }
}
