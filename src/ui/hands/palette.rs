//! Everything there is to go to and to do, found by typing: places, records,
//! actions, languages. The records that were used last stand first.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::{Hand, Hands};
use crate::model::{Collection, Id};
use crate::report::search::search;
use crate::texts::{Lang, plain_words};
use crate::ui::browser::{languages, recent};
use crate::ui::components::{Combobox, ComboboxProps, Suggestion, dialog};
use crate::ui::piece::piece;
use crate::ui::route::Route;
use crate::ui::speech::{Speech, use_speech};
use crate::ui::workspace::{Deed, Desk, use_desk};

/// The most records that are shown at once.
const MAX_RECORDS: usize = 12;

/// The most records that are shown before anything is typed.
const MAX_RECENT: usize = 6;

/// See [`Palette`].
#[derive(Properties, PartialEq)]
pub(super) struct PaletteProps {
    /// What can be done.
    pub hands: Hands,
}

/// Something that can be chosen.
#[derive(Clone, Copy, Debug)]
enum Command {
    Go(Route),
    Open(Collection, Id),
    Add(Collection),
    Show(Hand),
    Undo,
    Redo,
    Export,
    Speak(Lang),
}

/// A command with its words.
struct Line {
    command: Command,
    label: String,
    detail: String,
}

/// A box to type into, and below it what fits.
#[component]
pub(super) fn Palette(props: &PaletteProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let listed = use_mut_ref(Vec::<Command>::new);
    let hands = &props.hands;
    let suggestions = {
        let (speech, desk, hands, listed) =
            (speech.clone(), desk.clone(), hands.clone(), listed.clone());
        Callback::from(move |typed: String| {
            let lines = lines(&speech, &desk, &hands, &typed);
            *listed.borrow_mut() = lines.iter().map(|line| line.command).collect();
            let numbered = lines.into_iter().enumerate();
            let suggestion = |(number, line): (usize, Line)| Suggestion {
                value: number.to_string().into(),
                label: line.label.into(),
                detail: line.detail.into(),
            };
            numbered.map(suggestion).collect()
        })
    };
    let on_choose = {
        let (hands, desk, speech) = (hands.clone(), desk.clone(), speech.clone());
        Callback::from(move |number: AttrValue| {
            let number: Option<usize> = number.parse().ok();
            let command = number.and_then(|number| listed.borrow().get(number).copied());
            if let Some(command) = command {
                hands.show(None).emit(());
                follow(command, &hands, &desk, &speech);
            }
        })
    };
    let content = html! {
        <div class="palette">
            { piece::<Combobox>("", ComboboxProps {
                id: "palette".into(),
                suggestions,
                on_choose,
                offers: Vec::new(),
                placeholder: speech.t("palette-hint").into(),
                nothing: speech.t("combobox-nothing").into(),
                describedby: AttrValue::default(),
                label: Some(speech.t("palette-title").into()),
                is_pinned: true,
            }) }
        </div>
    };
    dialog(speech.t("palette-title"), hands.show(None), content)
}

/// What can be chosen for what was typed.
fn lines(speech: &Speech, desk: &Desk, hands: &Hands, typed: &str) -> Vec<Line> {
    let wanted = plain_words(typed);
    let recent = recent();
    let record = |collection: Collection, id: Id, excerpt: Option<String>| {
        let kind = kind(speech, collection);
        Line {
            command: Command::Open(collection, id),
            label: speech.record_name(&desk.model, id),
            detail: match excerpt {
                Some(excerpt) => format!("{kind} · {excerpt}"),
                None => kind,
            },
        }
    };
    let others = others(speech, hands);
    if wanted.is_empty() {
        let known = recent.ids().iter().filter_map(|id| desk.model.get(*id));
        let records = known
            .take(MAX_RECENT)
            .map(|found| record(found.collection(), found.as_record().id(), None));
        let usual = others
            .into_iter()
            .filter(|line| !matches!(line.command, Command::Add(_) | Command::Speak(_)));
        return records.chain(usual).collect();
    }
    let rank = |line: &Line| {
        let label = plain_words(&line.label);
        let holds = wanted.split(' ').all(|word| label.contains(word));
        holds.then(|| !label.starts_with(&wanted))
    };
    let (mut first, mut last) = (Vec::new(), Vec::new());
    for line in others {
        match rank(&line) {
            Some(false) => first.push(line),
            Some(true) => last.push(line),
            None => {}
        }
    }
    let hits = search(&desk.model, typed, recent.ids()).into_iter();
    let records = hits
        .take(MAX_RECORDS)
        .map(|hit| record(hit.collection, hit.id, hit.excerpt));
    first.into_iter().chain(records).chain(last).collect()
}

/// The places, the actions and the languages.
fn others(speech: &Speech, hands: &Hands) -> Vec<Line> {
    let line = |command, label: String, detail: &str| Line {
        command,
        label,
        detail: speech.t(detail),
    };
    let action = |command, label: String| line(command, label, "palette-action");
    let mut lines = vec![
        action(Command::Show(Hand::QuickAdd), speech.t("quick-add-open")),
        action(Command::Export, speech.t("action-export")),
        action(Command::Show(Hand::Shortcuts), speech.t("shortcuts-title")),
    ];
    if hands.can_undo {
        lines.push(action(Command::Undo, speech.t("action-undo")));
    }
    if hands.can_redo {
        lines.push(action(Command::Redo, speech.t("action-redo")));
    }
    let pages = [
        (Route::Home, "home-title"),
        (Route::Interview(None), "interview-page-title"),
        (Route::Map, "map-title"),
        (Route::Findings, "findings-title"),
        (Route::WhatIf(None, None), "what-if-title"),
        (Route::Plan, "plan-title"),
        (Route::Standing, "standing-title"),
        (Route::Rules(None), "rules-title"),
        (Route::Glossary(None), "glossary-title"),
        (Route::File, "file-title"),
        (Route::History, "history-title"),
        (Route::Compare, "compare-title"),
        (Route::Review, "review-title"),
        (Route::Takeover, "takeover-title"),
        (Route::Anonymise, "anonymise-title"),
        (Route::Portfolio, "portfolio-title"),
        (Route::Help(None), "help-title"),
    ];
    let collections =
        std::iter::once(Collection::Organisation).chain(Collection::TABLES.iter().copied());
    let titles = pages
        .map(|(route, text)| (route, speech.t(text)))
        .into_iter();
    let tables = collections.map(|collection| {
        let title = speech.t(&format!("collection-{}", collection.name()));
        (Route::Records(collection), title)
    });
    let places = titles.chain(tables);
    lines.extend(places.map(|(route, title)| line(Command::Go(route), title, "palette-place")));
    let adding = Collection::TABLES.iter().filter_map(|&collection| {
        let label = speech.attribute(&format!("collection-{}", collection.name()), "new")?;
        Some(action(Command::Add(collection), label))
    });
    lines.extend(adding);
    let other_languages = languages()
        .into_iter()
        .filter(|(lang, _)| *lang != speech.lang());
    lines.extend(other_languages.map(|(lang, name)| line(Command::Speak(lang), name, "language")));
    lines
}

fn kind(speech: &Speech, collection: Collection) -> String {
    let text = format!("collection-{}", collection.name());
    let one = speech.attribute(&text, "one");
    one.unwrap_or_else(|| speech.t(&text))
}

/// Does what was chosen.
fn follow(command: Command, hands: &Hands, desk: &Desk, speech: &Speech) {
    match command {
        Command::Go(route) => go(route),
        Command::Open(collection, id) => go(Route::record(collection, id)),
        Command::Add(collection) => {
            let id = desk.create(collection, String::new());
            Route::record(collection, id).go();
        }
        Command::Show(hand) => {
            let show = hands.show(Some(hand));
            // The palette gives the focus back before another dialog takes it.
            Timeout::new(0, move || show.emit(())).forget();
        }
        Command::Undo => hands.dispatch(Deed::Undo),
        Command::Redo => hands.dispatch(Deed::Redo),
        Command::Export => hands.keeper.export(),
        Command::Speak(lang) => speech.choose(lang),
    }
}

/// How long a place takes to be shown, in milliseconds.
const SHOWN: u32 = 80;

/// Goes to a place, whose title then has the focus: it would else come back to
/// where the palette was opened.
fn go(route: Route) {
    Timeout::new(0, move || {
        route.go();
        Timeout::new(SHOWN, || {
            let document = gloo::utils::document();
            let title = document
                .get_element_by_id("record-title")
                .or_else(|| document.get_element_by_id("page-title"));
            if let Some(title) = title {
                // It fails for elements that are not shown only.
                let _ = title.unchecked_into::<HtmlElement>().focus();
            }
        })
        .forget();
    })
    .forget();
}
