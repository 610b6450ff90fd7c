//! The frame of the page: header, places, and what the address shows.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::components::on_click;
use super::hands::{Hands, use_hands};
use super::hooks::use_flag;
use super::pages::anonymise::AnonymisePage;
use super::pages::compare::{ComparePage, ComparePageProps};
use super::pages::file::{FilePage, FilePageProps};
use super::pages::findings::FindingsPage;
use super::pages::glossary::glossary;
use super::pages::help::{HelpPage, HelpPageProps};
use super::pages::history::{HistoryPage, HistoryPageProps};
use super::pages::home::{HomePage, HomePageProps, Tour, use_tour};
use super::pages::interview::{InterviewPage, InterviewPageProps};
use super::pages::map::MapPage;
use super::pages::plan::PlanPage;
use super::pages::portfolio::{PortfolioPage, PortfolioPageProps};
use super::pages::proposed::ProposedPage;
use super::pages::records::{RecordsPage, RecordsPageProps};
use super::pages::review::{ReviewPage, ReviewPageProps};
use super::pages::rules::{RulesPage, RulesPageProps};
use super::pages::standing::StandingPage;
use super::pages::start::{Beginning, StartPage, StartPageProps, use_opening};
use super::pages::takeover::TakeoverPage;
use super::pages::what_if::{WhatIfPage, WhatIfPageProps};
use super::piece::piece;
use super::route::{Route, link, use_route};
use super::saving::{SavingHandle, use_saving};
use super::speech::{Speech, SpeechProvider, Voice, use_speech};
use super::views::{
    RenameDialog, RenameDialogProps, folder_banner, language, link_to_help, progress_dialog,
    proposed_notice, save_notice, save_status, save_trouble,
};
use super::workspace::{
    Deed, Desk, DeskState, WorkspaceHandle, desk_around, use_desk_of, use_workspace,
};
use crate::model::Collection;
use crate::store::Session;

/// See [`App`].
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The language to begin with.
    pub voice: Voice,
    /// What was chosen on the start screen before this program was there.
    pub beginning: Option<Beginning>,
}

/// The whole page. The language is outermost, because even a failure must
/// speak.
#[component]
pub fn App(props: &AppProps) -> Html {
    html! {
        <SpeechProvider voice={props.voice.clone()}>
            { piece::<Frame>("", FrameProps { beginning: props.beginning.clone() }) }
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

/// See [`Frame`].
#[derive(Properties, PartialEq)]
struct FrameProps {
    beginning: Option<Beginning>,
}

/// Header, places, content. It holds the open audit and the address.
#[component]
fn Frame(props: &FrameProps) -> Html {
    let speech = use_speech();
    let workspace = use_workspace();
    let handle = use_saving(&workspace);
    let route = use_route();
    let at_start = matches!(route, Route::Start);
    let session = workspace.session.as_ref();
    let desk = use_desk_of(session.filter(|_| !at_start), &workspace);
    let opening = use_opening(&handle.keeper, props.beginning.clone());
    let renaming = use_flag(false);
    let unfolded = use_flag(false);
    let hands = use_hands(&workspace, &handle.keeper, route);
    let tour = use_tour();
    let fold = unfolded.setter();
    use_effect_with(page_of(route), move |_| {
        fold.set(false);
        // Screen readers learn of a new place by the focus on its title.
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
    html! {
        <div class="frame">
            <button type="button" class="skip" onclick={skip}>{ speech.t("skip-to-content") }</button>
            { header(&speech, &workspace, &handle, &renaming, &hands, route) }
            if let (Some(session), DeskState::Ready(desk)) = (session, &desk) {
                { desk_around(desk.clone(), html! {
                    <>
                        { navigation(&speech, desk, route, &unfolded, tour.place().filter(|_| route == Route::Home)) }
                        <main id="main" class="frame__main" tabindex="-1">
                            { save_trouble(&speech, &handle, &session.name) }
                            { folder_banner(&speech, &handle) }
                            { save_notice(&speech, &handle) }
                            if !matches!(route, Route::Proposed | Route::Interview(_)) {
                                { proposed_notice(&speech, desk) }
                            }
                            { page(route, &handle, session, &tour) }
                        </main>
                        { hands.dialogs() }
                    </>
                }) }
            } else if let DeskState::Coming(part) = desk {
                <main id="main" class="frame__main" tabindex="-1">
                    { progress_dialog(&speech, "open-examining", part, Callback::from(|()| Route::Start.go())) }
                </main>
            } else if let Route::Glossary(code) = route {
                <main id="main" class="frame__main" tabindex="-1">{ glossary(code) }</main>
            } else if route == Route::Portfolio {
                <main id="main" class="frame__main" tabindex="-1">{ portfolio(&handle) }</main>
            } else if handle.saving.restoring && !at_start {
                <main id="main" class="frame__main" tabindex="-1">
                    <p class="empty" role="status">{ speech.t("saving-restoring") }</p>
                </main>
            } else if let Route::Help(topic) = route {
                <main id="main" class="frame__main" tabindex="-1">
                    { piece::<HelpPage>("", HelpPageProps { topic, tour: None }) }
                </main>
            } else {
                <main id="main" class="frame__main" tabindex="-1">
                    if let Some(session) = session {
                        { save_trouble(&speech, &handle, &session.name) }
                    }
                    { piece::<StartPage>("", StartPageProps {
                        saving: handle.clone(),
                        open: session.map(|session| session.id),
                        on_begin: opening.on_begin,
                        is_busy: opening.is_busy,
                        trouble: opening.trouble,
                    }) }
                </main>
            }
        </div>
    }
}

/// What tells two places apart for the focus: opening another record of the
/// same kind, another topic, is not another place.
const fn page_of(route: Route) -> Route {
    match route {
        Route::Record(collection, _) => Route::Records(collection),
        Route::Interview(_) => Route::Interview(None),
        Route::Rules(_) => Route::Rules(None),
        Route::WhatIf(..) => Route::WhatIf(None, None),
        Route::Help(_) => Route::Help(None),
        Route::Glossary(_) => Route::Glossary(None),
        other => other,
    }
}

/// What the browser's tab and its history say.
fn title_of(route: Route, speech: &Speech) -> String {
    let place = match route {
        Route::Start => return speech.t("page-title"),
        Route::Home => speech.t("home-title"),
        Route::Portfolio => speech.t("portfolio-title"),
        Route::Help(_) => speech.t("help-title"),
        Route::Interview(_) => speech.t("interview-page-title"),
        Route::Map => speech.t("map-title"),
        Route::Findings => speech.t("findings-title"),
        Route::Plan => speech.t("plan-title"),
        Route::Proposed => speech.t("proposed-title"),
        Route::Standing => speech.t("standing-title"),
        Route::History => speech.t("history-title"),
        Route::Compare => speech.t("compare-title"),
        Route::Takeover => speech.t("takeover-title"),
        Route::Review => speech.t("review-title"),
        Route::Anonymise => speech.t("anonymise-title"),
        Route::File => speech.t("file-title"),
        Route::Rules(_) => speech.t("rules-title"),
        Route::Glossary(_) => speech.t("glossary-title"),
        Route::WhatIf(..) => speech.t("what-if-title"),
        Route::Records(collection) | Route::Record(collection, _) => {
            speech.t(&format!("collection-{}", collection.name()))
        }
    };
    speech.with("page-title-of", &[("place", place.into())])
}

fn page(route: Route, handle: &SavingHandle, session: &Session, tour: &Tour) -> Html {
    let records = |collection, id| piece::<RecordsPage>("", RecordsPageProps { collection, id });
    match route {
        Route::Interview(at) => {
            let keeper = handle.keeper.clone();
            piece::<InterviewPage>("", InterviewPageProps { at, keeper })
        }
        Route::Findings => piece::<FindingsPage>("", ()),
        Route::Plan => piece::<PlanPage>("", ()),
        Route::Proposed => piece::<ProposedPage>("", ()),
        Route::History => piece::<HistoryPage>(
            "",
            HistoryPageProps {
                saving: handle.clone(),
                audit: session.id,
                name: session.name.clone(),
            },
        ),
        Route::Compare => {
            let keeper = handle.keeper.clone();
            let audit = session.id;
            piece::<ComparePage>(&audit.to_string(), ComparePageProps { keeper, audit })
        }
        Route::Portfolio => portfolio(handle),
        Route::Review => {
            let keeper = handle.keeper.clone();
            piece::<ReviewPage>("", ReviewPageProps { keeper })
        }
        Route::Standing => piece::<StandingPage>("", ()),
        Route::Takeover => piece::<TakeoverPage>("", ()),
        Route::Anonymise => piece::<AnonymisePage>("", ()),
        Route::File => {
            let saving = handle.clone();
            piece::<FilePage>("", FilePageProps { saving })
        }
        Route::Rules(id) => piece::<RulesPage>(id.unwrap_or_default(), RulesPageProps { id }),
        Route::Glossary(code) => glossary(code),
        Route::WhatIf(subject, event) => {
            piece::<WhatIfPage>("", WhatIfPageProps { subject, event })
        }
        Route::Records(collection) => records(collection, None),
        Route::Record(collection, id) => records(collection, Some(id)),
        Route::Map => piece::<MapPage>("", ()),
        Route::Help(topic) => {
            let tour = Some(tour.clone());
            piece::<HelpPage>("", HelpPageProps { topic, tour })
        }
        Route::Home | Route::Start => {
            let (saving, tour) = (handle.clone(), tour.clone());
            piece::<HomePage>("", HomePageProps { saving, tour })
        }
    }
}

fn portfolio(handle: &SavingHandle) -> Html {
    let saving = handle.clone();
    piece::<PortfolioPage>("", PortfolioPageProps { saving })
}

/// The name of the audit and what can be done with it as a whole.
fn header(
    speech: &Speech,
    workspace: &WorkspaceHandle,
    handle: &SavingHandle,
    renaming: &UseStateHandle<bool>,
    hands: &Hands,
    route: Route,
) -> Html {
    let deed = |deed: fn() -> Deed| {
        let dispatcher = workspace.dispatcher();
        Callback::from(move |_: MouseEvent| dispatcher.dispatch(deed()))
    };
    let export = {
        let keeper = handle.keeper.clone();
        Callback::from(move |_: MouseEvent| keeper.export())
    };
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
                        onclick={on_click(&set_renaming(true))}>{ session.name.clone() }</button>
                    { save_status(speech, handle) }
                </span>
                if **renaming {
                    { piece::<RenameDialog>("", RenameDialogProps {
                        keeper: handle.keeper.clone(),
                        id: session.id,
                        name: session.name.clone(),
                        on_close: set_renaming(false),
                    }) }
                }
                <span class="header__tools">
                    { hands.buttons(speech) }
                    <button type="button" class="button button--quiet header__undo" disabled={!session.can_undo()}
                        onclick={deed(|| Deed::Undo)}>{ speech.t("action-undo") }</button>
                    <button type="button" class="button button--quiet header__redo" disabled={!session.can_redo()}
                        onclick={deed(|| Deed::Redo)}>{ speech.t("action-redo") }</button>
                    <button type="button" class="button" onclick={export}>{ speech.t("action-export") }</button>
                </span>
            }
            { link_to_help(speech, matches!(route, Route::Help(_))) }
            { language(speech) }
        </header>
    }
}

/// The places of an open audit.
fn navigation(
    speech: &Speech,
    desk: &Desk,
    route: Route,
    open: &UseStateHandle<bool>,
    pointed: Option<Route>,
) -> Html {
    let here = page_of(route);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let entry = |to: Route, label: String, count: Option<usize>| {
        let current = (page_of(to) == here).then_some("page");
        html! {
            <li key={label.clone()}>
                <a href={to.address()} class="navigation__link" aria-current={current}
                    data-pointed={(pointed == Some(to)).then_some("true")}>
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
            <button type="button" class="button navigation__toggle" aria-expanded={open.to_string()} onclick={toggle}
                data-pointed={pointed.map(|_| "true")}>
                { speech.t("navigation") }
            </button>
            <ul>
                { entry(Route::Home, speech.t("home-title"), None) }
                { entry(Route::Interview(None), speech.t("interview-page-title"), None) }
                { entry(Route::Map, speech.t("map-title"), None) }
                { entry(Route::Findings, speech.t("findings-title"), Some(desk.advice.audit.findings.len())) }
                { entry(Route::WhatIf(None, None), speech.t("what-if-title"), None) }
                { entry(Route::Plan, speech.t("plan-title"), None) }
                { entry(Route::Standing, speech.t("standing-title"), None) }
                { entry(Route::Review, speech.t("review-title"), None) }
                { entry(Route::Takeover, speech.t("takeover-title"), None) }
                { entry(Route::Rules(None), speech.t("rules-title"), None) }
                { entry(Route::Glossary(None), speech.t("glossary-title"), None) }
                { entry(Route::File, speech.t("file-title"), None) }
                { entry(Route::History, speech.t("history-title"), None) }
                { entry(Route::Compare, speech.t("compare-title"), None) }
                { entry(Route::Anonymise, speech.t("anonymise-title"), None) }
            </ul>
            <h2 class="navigation__title">{ speech.t("navigation-describe") }</h2>
            <ul>{ for DESCRIBED.iter().map(kind) }</ul>
            <h2 class="navigation__title">{ speech.t("navigation-follow") }</h2>
            <ul>{ for FOLLOWED.iter().map(kind) }</ul>
        </nav>
    }
}
