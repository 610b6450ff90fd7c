//! The handover: whether somebody else could take over, and the sheet that they get
//! on the first day, to be printed.

use yew::prelude::*;

use crate::audit::View;
use crate::report::phrase::Formats;
use crate::report::takeover::{questions, rows};
use crate::rules::hand::ready::Ready;
use crate::takeover::{Section, sheet};
use crate::ui::browser::print;
use crate::ui::route::{Route, link};
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::{conditions, takeover};
use crate::ui::workspace::{Desk, use_desk};

/// The place of the handover.
#[component]
pub fn TakeoverPage() -> Html {
    let (speech, desk) = (use_speech(), use_desk());
    let view = View::new(&desk.model, desk.advice.today);
    let ready = Ready::ALL.map(|it| (it.text_id(), it.standing(&view)));
    let print = Callback::from(|_: MouseEvent| print());
    html! {
        <div class="takeover">
            <header class="page-head">
                <h1 id="page-title" tabindex="-1">{ speech.t("takeover-title") }</h1>
                <p class="page-head__hint">{ speech.t("takeover-hint") }</p>
            </header>
            <div class="takeover__ready">
                { takeover(&speech, &view) }
                <section class="standing__handover" aria-labelledby="takeover-ready">
                    <h2 id="takeover-ready">{ speech.t("takeover-ready") }</h2>
                    { conditions(&speech, &desk.model, &ready) }
                </section>
                <h2>{ speech.t("takeover-sheet") }</h2>
                <p class="page-head__hint">{ speech.t("takeover-sheet-hint") }</p>
                <button type="button" class="button button--primary" onclick={print}>{ speech.t("takeover-print") }</button>
            </div>
            { paper(&speech, &desk, &view) }
        </div>
    }
}

/// The sheet as it is printed.
fn paper(speech: &Speech, desk: &Desk, view: &View<'_>) -> Html {
    let model = &desk.model;
    let sheet = sheet(view, &desk.advice.audit);
    let date = speech.formats.date(desk.advice.today);
    let name = speech.record_name(model, model.organisation.id);
    let unknown = questions(&sheet, model, &speech.texts);
    html! {
        <article class="sheet" aria-labelledby="sheet-title">
            <h2 id="sheet-title">{ speech.with("takeover-sheet-title", &[("name", name.into()), ("date", date.into())]) }</h2>
            <p>{ speech.t("takeover-sheet-secrets") }</p>
            { for sheet.sections.iter().map(|it| section(speech, desk, it)) }
            if !unknown.is_empty() {
                <section>
                    <h3>{ speech.t("takeover-unknowns") }</h3>
                    <ul>
                        { for unknown.iter().map(|it| html! { <li>{ it }</li> }) }
                        { left_out(speech, sheet.unknowns_left_out) }
                    </ul>
                </section>
            }
        </article>
    }
}

fn section(speech: &Speech, desk: &Desk, section: &Section) -> Html {
    let collection = section.part.collection();
    html! {
        <section key={section.part.code()}>
            <h3>{ speech.t(&format!("takeover-{}", section.part.code())) }</h3>
            <ul>
                { for rows(section, &desk.model, &speech.texts, &*speech.formats).into_iter().map(|row| html! {
                    <li key={row.id.to_string()}>
                        { link(Route::record(collection, row.id), "", row.name) }
                        { for row.told.into_iter().map(|(name, words)| html! {
                            <span class="sheet__fact">
                                { speech.with("change-field", &[("name", name.into()), ("words", words.into())]) }
                            </span>
                        }) }
                    </li>
                }) }
                { left_out(speech, section.left_out) }
            </ul>
        </section>
    }
}

/// How many more there are than the sheet has room for.
fn left_out(speech: &Speech, count: usize) -> Html {
    if count == 0 {
        return html! {};
    }
    html! { <li class="sheet__more">{ speech.with("takeover-more", &[("count", count.into())]) }</li> }
}
