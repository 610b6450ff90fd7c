//! The places of the page, and their addresses.

use gloo::events::EventListener;
use yew::prelude::*;

use super::hooks::use_listeners;
use super::pages::help;
use crate::glossary::term;
use crate::interview::{END, Question};
use crate::model::{Collection, Id};
use crate::rules;
use crate::whatif::Event;

/// Where the user is. The address stands behind `#`, so that any static host
/// serves every place from one file, and the browser itself follows links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// New, open, demonstration, saved audits.
    Start,
    /// Where one stands, and what to do next.
    Home,
    /// All audits of this browser.
    Portfolio,
    /// The help, one of its topics asked for.
    Help(Option<&'static str>),
    /// The interview: where it stands, or at a question.
    Interview(Option<&'static str>),
    /// The map.
    Map,
    /// The findings.
    Findings,
    /// What a template proposed, to confirm.
    Proposed,
    /// The plan.
    Plan,
    /// Where the organisation stands.
    Standing,
    /// The earlier states of the audit.
    History,
    /// A file beside the audit.
    Compare,
    /// Whether somebody else could take over.
    Takeover,
    /// The second look.
    Review,
    /// A copy for peers.
    Anonymise,
    /// Files of the audit.
    File,
    /// The rules, one of them open.
    Rules(Option<&'static str>),
    /// The glossary, led to one of its terms.
    Glossary(Option<&'static str>),
    /// What would follow: nothing chosen yet, or a record, or a record and an event.
    WhatIf(Option<Id>, Option<Event>),
    /// The records of one kind.
    Records(Collection),
    /// One record.
    Record(Collection, Id),
}

impl Route {
    /// The place of one record.
    pub const fn record(collection: Collection, id: Id) -> Self {
        match collection {
            Collection::Organisation => Self::Records(collection),
            _ => Self::Record(collection, id),
        }
    }

    /// Where an address leads, if it leads anywhere.
    pub fn of(address: &str) -> Option<Self> {
        let mut steps = address.trim_start_matches(['#', '/']).split('/');
        let route = match (steps.next()?, steps.next(), steps.next()) {
            ("", None, None) => Self::Start,
            ("home", None, None) => Self::Home,
            ("portfolio", None, None) => Self::Portfolio,
            ("help", None, None) => Self::Help(None),
            ("help", Some(topic), None) => Self::Help(Some(help::topic(topic)?)),
            ("interview", None, None) => Self::Interview(None),
            ("interview", Some(END), None) => Self::Interview(Some(END)),
            ("interview", Some(id), None) => Self::Interview(Some(Question::of(id)?.id)),
            ("map", None, None) => Self::Map,
            ("findings", None, None) => Self::Findings,
            ("proposed", None, None) => Self::Proposed,
            ("plan", None, None) => Self::Plan,
            ("standing", None, None) => Self::Standing,
            ("history", None, None) => Self::History,
            ("compare", None, None) => Self::Compare,
            ("takeover", None, None) => Self::Takeover,
            ("review", None, None) => Self::Review,
            ("anonymise", None, None) => Self::Anonymise,
            ("file", None, None) => Self::File,
            ("rules", None, None) => Self::Rules(None),
            ("rules", Some(id), None) => {
                let rule = rules::ALL.iter().find(|rule| rule.id == id)?;
                Self::Rules(Some(rule.id))
            }
            ("glossary", None, None) => Self::Glossary(None),
            ("glossary", Some(code), None) => Self::Glossary(Some(&term(code)?.code)),
            ("what-if", subject, event) => Self::WhatIf(
                match subject {
                    Some(subject) => Some(subject.parse().ok()?),
                    None => None,
                },
                match event {
                    Some(event) => Some(Event::of(event)?),
                    None => None,
                },
            ),
            ("records", Some(kind), id) => {
                let collection = std::iter::once(Collection::Organisation)
                    .chain(Collection::TABLES.iter().copied())
                    .find(|collection| collection.name() == kind)?;
                match id {
                    None => Self::Records(collection),
                    Some(id) => Self::Record(collection, id.parse().ok()?),
                }
            }
            _ => return None,
        };
        steps.next().is_none().then_some(route)
    }

    /// Its address.
    pub fn address(self) -> String {
        match self {
            Self::Start => "#/".to_owned(),
            Self::Home => "#/home".to_owned(),
            Self::Portfolio => "#/portfolio".to_owned(),
            Self::Help(None) => "#/help".to_owned(),
            Self::Help(Some(topic)) => format!("#/help/{topic}"),
            Self::Interview(None) => "#/interview".to_owned(),
            Self::Interview(Some(id)) => format!("#/interview/{id}"),
            Self::Map => "#/map".to_owned(),
            Self::Findings => "#/findings".to_owned(),
            Self::Proposed => "#/proposed".to_owned(),
            Self::Plan => "#/plan".to_owned(),
            Self::Standing => "#/standing".to_owned(),
            Self::History => "#/history".to_owned(),
            Self::Compare => "#/compare".to_owned(),
            Self::Takeover => "#/takeover".to_owned(),
            Self::Review => "#/review".to_owned(),
            Self::Anonymise => "#/anonymise".to_owned(),
            Self::File => "#/file".to_owned(),
            Self::Rules(None) => "#/rules".to_owned(),
            Self::Rules(Some(id)) => format!("#/rules/{id}"),
            Self::Glossary(None) => "#/glossary".to_owned(),
            Self::Glossary(Some(code)) => format!("#/glossary/{code}"),
            Self::WhatIf(Some(subject), Some(event)) => {
                format!("#/what-if/{subject}/{}", event.code())
            }
            Self::WhatIf(Some(subject), None) => format!("#/what-if/{subject}"),
            Self::WhatIf(None, _) => "#/what-if".to_owned(),
            Self::Records(collection) => format!("#/records/{}", collection.name()),
            Self::Record(collection, id) => format!("#/records/{}/{id}", collection.name()),
        }
    }

    /// Goes there.
    pub fn go(self) {
        // It fails for addresses that are none only.
        let _ = gloo::utils::window().location().set_hash(&self.address());
    }

    /// Where the address of the page leads; what leads nowhere leads home.
    fn here() -> Self {
        let address = gloo::utils::window().location().hash();
        Self::of(&address.unwrap_or_default()).unwrap_or(Self::Home)
    }
}

/// Where the user is.
#[hook]
pub fn use_route() -> Route {
    let route = use_state_eq(Route::here);
    let setter = route.setter();
    use_listeners(Box::new(move || {
        let window = gloo::utils::window();
        vec![EventListener::new(&window, "hashchange", move |_| {
            setter.set(Route::here());
        })]
    }));
    *route
}

/// Words that lead to a place.
pub fn link(to: Route, class: &'static str, words: String) -> Html {
    let class = (!class.is_empty()).then_some(class);
    html! { <a href={to.address()} {class}>{ words }</a> }
}
