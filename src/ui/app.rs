//! The frame of the page: header, places, and what the address shows.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::components::Dialog;
use super::engine::{EngineProvider, EngineSource};
use super::pages::findings::FindingsPage;
use super::pages::map::MapPage;
use super::pages::records::RecordsPage;
use super::pages::start::StartPage;
use super::route::{Route, link, use_route};
use super::saving::{SavingProvider, use_saving};
use super::speech::{Speech, SpeechProvider, Voice, use_speech};
use super::views::{RenameDialog, save_notice, save_status, save_trouble};
use super::workspace::{Deed, DeskProvider, WorkspaceProvider, use_audit, use_desk, use_workspace};
use crate::model::Collection;
use crate::texts::Lang;

/// See [`App`].
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The language to begin with.
    pub voice: Voice,
    /// Where the engine comes from.
    pub engine: EngineSource,
}

/// The whole page. The language is outermost, because even a failure must
/// speak.
#[component]
pub fn App(props: &AppProps) -> Html {
    html! {
        <SpeechProvider voice={props.voice.clone()}>
            <WorkspaceProvider>
                <EngineProvider source={props.engine.clone()}>
                    <SavingProvider>
                        <Frame />
                    </SavingProvider>
                </EngineProvider>
            </WorkspaceProvider>
        </SpeechProvider>
    }
}

/// The kinds of records that have a place of their own in the navigation.
const DESCRIBED: [Collection; 10] = [
    Collection::Organisation,
    Collection::Parties,
    Collection::Data,
    Collection::Services,
    Collection::Flows,
    Collection::Protections,
    Collection::Contracts,
    Collection::Costs,
    Collection::Documents,
    Collection::Skills,
];

/// The kinds of records that matter once the map stands.
const FOLLOWED: [Collection; 8] = [
    Collection::Processings,
    Collection::Disclosures,
    Collection::Accesses,
    Collection::Decisions,
    Collection::Actions,
    Collection::Reviews,
    Collection::Requests,
    Collection::Watches,
];

/// Header, places, content.
#[component]
fn Frame() -> Html {
    let speech = use_speech();
    let workspace = use_workspace();
    let route = use_route();
    let handle = use_saving();
    let session = workspace.session.as_ref();
    // Screen readers learn of a new place by the focus on its title.
    use_effect_with(page_of(route), |_| {
        let title = gloo::utils::document().get_element_by_id("page-title");
        let focused = gloo::utils::document().active_element();
        let is_typing = focused
            .is_some_and(|element| element.tag_name() != "BODY" && element.tag_name() != "A");
        if let Some(title) = title.filter(|_| !is_typing) {
            let _ = title.unchecked_into::<HtmlElement>().focus();
        }
    });
    let title = title_of(route, &speech);
    use_effect_with(title, |title| gloo::utils::document().set_title(title));
    let skip = Callback::from(|_: MouseEvent| {
        if let Some(main) = gloo::utils::document().get_element_by_id("main") {
            let _ = main.unchecked_into::<HtmlElement>().focus();
        }
    });
    let at_start = matches!(route, Route::Start);
    html! {
        <div class="frame">
            <button type="button" class="skip" onclick={skip}>{ speech.t("skip-to-content") }</button>
            <Header />
            if let Some(session) = session.filter(|_| !at_start) {
                <DeskProvider>
                    <Navigation {route} />
                    <main id="main" class="frame__main" tabindex="-1">
                        { save_trouble(&speech, &handle, &session.name) }
                        { save_notice(&speech, &handle) }
                        { page(route) }
                    </main>
                </DeskProvider>
            } else if handle.saving.restoring && !at_start {
                <main id="main" class="frame__main" tabindex="-1">
                    <p class="empty" role="status">{ speech.t("saving-restoring") }</p>
                </main>
            } else {
                <main id="main" class="frame__main" tabindex="-1">
                    if let Some(session) = session {
                        { save_trouble(&speech, &handle, &session.name) }
                    }
                    <StartPage />
                </main>
            }
        </div>
    }
}

/// What tells two places apart for the focus: opening another record of the
/// same kind is not another place.
fn page_of(route: Route) -> (u8, Option<Collection>) {
    match route {
        Route::Start => (0, None),
        Route::Map => (1, None),
        Route::Findings => (2, None),
        Route::Records(collection) | Route::Record(collection, _) => (3, Some(collection)),
    }
}

/// What the browser's tab and its history say.
fn title_of(route: Route, speech: &Speech) -> String {
    let place = match route {
        Route::Start => return speech.t("page-title"),
        Route::Map => speech.t("map-title"),
        Route::Findings => speech.t("findings-title"),
        Route::Records(collection) | Route::Record(collection, _) => {
            speech.t(&format!("collection-{}", collection.name()))
        }
    };
    speech.with("page-title-of", &[("place", place.into())])
}

fn page(route: Route) -> Html {
    match route {
        Route::Findings => html! { <FindingsPage /> },
        Route::Records(collection) => html! { <RecordsPage {collection} id={None} /> },
        Route::Record(collection, id) => html! { <RecordsPage {collection} id={Some(id)} /> },
        Route::Map | Route::Start => html! { <MapPage /> },
    }
}

/// The name of the audit and what can be done with it as a whole.
#[component]
fn Header() -> Html {
    let speech = use_speech();
    let workspace = use_workspace();
    let deed = |deed: fn() -> Deed| {
        let dispatcher = workspace.dispatcher();
        Callback::from(move |_: MouseEvent| dispatcher.dispatch(deed()))
    };
    let dispatcher = workspace.dispatcher();
    use_effect_with((), move |()| {
        let window = gloo::utils::window();
        let listener = EventListener::new_with_options(
            &window,
            "keydown",
            EventListenerOptions::enable_prevent_default(),
            move |event| {
                if let Some(deed) = event.dyn_ref::<KeyboardEvent>().and_then(shortcut) {
                    event.prevent_default();
                    dispatcher.dispatch(deed);
                }
            },
        );
        move || drop(listener)
    });
    let choose = {
        let speech = speech.clone();
        Callback::from(move |event: Event| {
            let select = event.target_unchecked_into::<HtmlSelectElement>();
            if let Some(lang) = Lang::from_tag(&select.value()) {
                speech.choose(lang);
            }
            // The page stays as it is until it can change as a whole.
            select.set_value(speech.lang().code());
        })
    };
    let handle = use_saving();
    let export = {
        let keeper = handle.keeper.clone();
        Callback::from(move |_: MouseEvent| keeper.export())
    };
    let renaming = use_state_eq(|| false);
    let set_renaming = |to: bool| {
        let renaming = renaming.setter();
        Callback::from(move |()| renaming.set(to))
    };
    html! {
        <header class="header">
            { link(Route::Start, "header__brand", "Limpide".to_owned()) }
            if let Some(session) = &workspace.session {
                <span class="header__open">
                    <button type="button" class="header__audit" title={speech.t("audit-rename")}
                        onclick={set_renaming(true).reform(|_: MouseEvent| ())}>{ session.name.clone() }</button>
                    { save_status(&speech, &handle) }
                </span>
                if *renaming {
                    <RenameDialog id={session.id} name={session.name.clone()} on_close={set_renaming(false)} />
                }
                <span class="header__tools">
                    <button type="button" class="button button--quiet" disabled={!session.can_undo()}
                        onclick={deed(|| Deed::Undo)}>{ speech.t("action-undo") }</button>
                    <button type="button" class="button button--quiet" disabled={!session.can_redo()}
                        onclick={deed(|| Deed::Redo)}>{ speech.t("action-redo") }</button>
                    <button type="button" class="button" onclick={export}>{ speech.t("action-export") }</button>
                </span>
            }
            <label class="header__lang">
                <span class="visually-hidden">{ speech.t("language") }</span>
                <select ~value={speech.lang().code()} onchange={choose}>
                    { for Lang::ALL.iter().map(|lang| html! {
                        <option value={lang.code()} selected={*lang == speech.lang()} lang={lang.code()}>
                            { speech.t(&format!("language-{}", lang.code())) }
                        </option>
                    }) }
                </select>
            </label>
            if speech.is_stuck {
                { stuck_dialog(&speech) }
            }
        </header>
    }
}

/// Says that the chosen language could not be had.
fn stuck_dialog(speech: &Speech) -> Html {
    let close = {
        let speech = speech.clone();
        Callback::from(move |()| speech.stay())
    };
    html! {
        <Dialog title={speech.t("language-failed-title")} on_close={close.clone()}>
            <p role="alert">{ speech.t("language-failed") }</p>
            <div class="dialog__buttons">
                <button type="button" class="button button--primary" onclick={close.reform(|_: MouseEvent| ())}>
                    { speech.t("action-close") }
                </button>
            </div>
        </Dialog>
    }
}

/// Undo and redo by the usual keys. Inside a text box they are the browser's
/// own, which takes letters back one by one.
fn shortcut(event: &KeyboardEvent) -> Option<Deed> {
    let target = event.target()?;
    let is_typing =
        target.has_type::<HtmlInputElement>() || target.has_type::<HtmlTextAreaElement>();
    if is_typing || !(event.ctrl_key() || event.meta_key()) {
        return None;
    }
    match event.key().to_lowercase().as_str() {
        "z" if event.shift_key() => Some(Deed::Redo),
        "z" => Some(Deed::Undo),
        "y" => Some(Deed::Redo),
        _ => None,
    }
}

/// See [`Navigation`].
#[derive(Properties, PartialEq)]
struct NavigationProps {
    route: Route,
}

/// The places of an open audit.
#[component]
fn Navigation(props: &NavigationProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let audit = use_audit();
    let here = page_of(props.route);
    let open = use_state_eq(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    {
        let open = open.setter();
        use_effect_with(here, move |_| open.set(false));
    }
    let entry = |to: Route, label: String, count: Option<usize>| {
        let current = (page_of(to) == here).then_some("page");
        html! {
            <li key={label.clone()}>
                <a href={to.address()} class="navigation__link" aria-current={current}>
                    <span>{ label }</span>
                    if let Some(count) = count {
                        <span class="navigation__count">{ count }</span>
                    }
                </a>
            </li>
        }
    };
    let kind = |&collection: &Collection| {
        let count = (collection != Collection::Organisation).then(|| desk.model.count(collection));
        let label = speech.t(&format!("collection-{}", collection.name()));
        entry(Route::Records(collection), label, count)
    };
    html! {
        <nav class="navigation" aria-label={speech.t("navigation")} data-open={open.to_string()}>
            // Only narrow screens show it; wide ones have room for all places.
            <button type="button" class="button navigation__toggle" aria-expanded={open.to_string()} onclick={toggle}>
                { speech.t("navigation") }
            </button>
            <ul>
                { entry(Route::Map, speech.t("map-title"), None) }
                { entry(Route::Findings, speech.t("findings-title"), audit.engine.is_ready().then(|| audit.findings.len())) }
            </ul>
            <h2 class="navigation__title">{ speech.t("navigation-describe") }</h2>
            <ul>{ for DESCRIBED.iter().map(kind) }</ul>
            <h2 class="navigation__title">{ speech.t("navigation-follow") }</h2>
            <ul>{ for FOLLOWED.iter().map(kind) }</ul>
        </nav>
    }
}
