//! All audits of this browser at once: how each stands, what is urgent, what comes
//! next; and a search through all of them.

mod client;
mod found;

use std::collections::BTreeMap;
use std::rc::Rc;

use gloo::timers::future::TimeoutFuture;
use wasm_bindgen_futures::spawn_local;
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

use client::client;
use found::found;

use crate::audit::{Advice, Appointment, Severity, agenda};
use crate::bundle;
use crate::model::{Id, Model};
use crate::report::refusal::refusal;
use crate::rules;
use crate::store::{DatabaseError, Entry};
use crate::ui::browser::{Watch, keep_focus, today};
use crate::ui::hooks::use_flag;
use crate::ui::pages::start::{NotBegun, audit_name, read, reason};
use crate::ui::route::Route;
use crate::ui::saving::SavingHandle;
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::trouble_text;

/// See [`PortfolioPage`].
#[derive(Properties, PartialEq)]
pub struct PortfolioPageProps {
    /// What keeps the audits.
    pub saving: SavingHandle,
}

/// A kept audit, and what it says.
struct Client {
    entry: Entry,
    /// Why it cannot be read, otherwise.
    content: Result<Looked, String>,
}

/// What is seen in an audit.
struct Looked {
    model: Model,
    advice: Advice,
    agenda: Vec<Appointment>,
}

impl Looked {
    fn new(model: Model) -> Self {
        Self {
            advice: Advice::new(&model, today(), &rules::ALL),
            agenda: agenda(&model, today()),
            model,
        }
    }

    /// How many findings are of a severity.
    fn count(&self, severity: Severity) -> usize {
        let findings = self.advice.audit.findings.iter();
        findings.filter(|it| it.severity == severity).count()
    }
}

impl Client {
    /// What there is to look at first comes first.
    fn urgency(&self) -> (usize, usize, usize) {
        let count = |severity| self.content.as_ref().map_or(0, |it| it.count(severity));
        (
            count(Severity::Critical),
            count(Severity::High),
            count(Severity::Medium),
        )
    }
}

/// The audits that were looked at, and whether these are all.
struct Clients {
    each: Vec<Rc<Client>>,
    is_whole: bool,
}

/// The place of all audits.
#[component]
pub fn PortfolioPage(props: &PortfolioPageProps) -> Html {
    let speech = use_speech();
    let handle = &props.saving;
    let clients = use_state(|| None::<Result<Rc<Clients>, DatabaseError>>);
    let known = use_mut_ref(BTreeMap::<(Id, u32), Rc<Client>>::new);
    let wanted = use_state_eq(String::new);
    let told = use_state_eq(Vec::<String>::new);
    let is_busy = use_flag(false);
    {
        let (keeper, clients, speech) = (handle.keeper.clone(), clients.setter(), speech.clone());
        use_effect_with(handle.saving.shelf, move |_| {
            spawn_local(async move {
                let entries = match keeper.list().await {
                    Ok(entries) => entries,
                    Err(error) => return clients.set(Some(Err(error))),
                };
                let mut each = Vec::new();
                for entry in entries {
                    let key = (entry.id, entry.revision);
                    let seen = known.borrow().get(&key).cloned();
                    let client = match seen {
                        Some(client) => client,
                        None => {
                            // The page answers between one audit and the next.
                            TimeoutFuture::new(0).await;
                            let text = keeper.text(entry.id).await;
                            let content = look(&speech, text);
                            Rc::new(Client { entry, content })
                        }
                    };
                    known.borrow_mut().insert(key, client.clone());
                    each.push(client);
                    let is_whole = false;
                    let each = sorted(&each);
                    clients.set(Some(Ok(Rc::new(Clients { each, is_whole }))));
                }
                keep_focus();
                let (each, is_whole) = (sorted(&each), true);
                clients.set(Some(Ok(Rc::new(Clients { each, is_whole }))));
            });
        });
    }
    let open = {
        let (keeper, speech, told) = (handle.keeper.clone(), speech.clone(), told.setter());
        Callback::from(move |(id, route): (Id, Route)| {
            let (keeper, speech, told) = (keeper.clone(), speech.clone(), told.clone());
            spawn_local(async move {
                match keeper.open(id, false, &Watch::default()).await {
                    Ok(()) => route.go(),
                    Err(why) => told.set(vec![reason(&speech, &why.into())]),
                }
            });
        })
    };
    let onchange = {
        let (keeper, speech) = (handle.keeper.clone(), speech.clone());
        let (told, is_busy) = (told.setter(), is_busy.setter());
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let files = input.files();
            let files = files.map(|files| (0..files.length()).filter_map(move |at| files.get(at)));
            let files: Vec<File> = files.into_iter().flatten().collect();
            // The same files can then be chosen again.
            input.set_value("");
            let (keeper, speech) = (keeper.clone(), speech.clone());
            let (told, is_busy) = (told.clone(), is_busy.clone());
            is_busy.set(true);
            spawn_local(async move {
                let mut words = Vec::new();
                for file in files {
                    let name = file.name();
                    let kept = match read(&file, None, &Watch::default()).await {
                        Ok(opened) => {
                            let audit = audit_name(&opened.model, &name);
                            let audit = if audit.is_empty() {
                                speech.t("audit-unnamed")
                            } else {
                                audit
                            };
                            let kept = keeper.shelve(audit, &opened.model).await;
                            kept.map_err(NotBegun::Database)
                        }
                        Err(why) => Err(why),
                    };
                    if let Err(why) = kept {
                        let why = match why {
                            NotBegun::Locked { .. } => speech.t("portfolio-locked"),
                            why => reason(&speech, &why),
                        };
                        let args = [("name", name.into()), ("why", why.into())];
                        words.push(speech.with("portfolio-not-kept", &args));
                    }
                }
                is_busy.set(false);
                told.set(words);
            });
        })
    };
    let oninput = {
        let wanted = wanted.setter();
        Callback::from(move |event: InputEvent| {
            wanted.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let list = match &*clients {
        None => html! { <p role="status">{ speech.t("portfolio-looking") }</p> },
        Some(Err(error)) => html! {
            <p class="empty" role="alert">{ trouble_text(&speech, error) }</p>
        },
        Some(Ok(clients)) if clients.is_whole && clients.each.is_empty() => html! {
            <p class="empty">{ speech.t("start-kept-none") }</p>
        },
        Some(Ok(clients)) => html! {
            <>
                if !clients.is_whole {
                    <p role="status">{ speech.t("portfolio-looking") }</p>
                }
                if wanted.trim().is_empty() {
                    <ul class="portfolio__clients">
                        { for clients.each.iter().map(|it| client(&speech, it, &open)) }
                    </ul>
                } else {
                    { found(&speech, &clients.each, &wanted, &open) }
                }
            </>
        },
    };
    html! {
        <div class="portfolio" aria-busy={is_busy.to_string()}>
            <header class="page-head">
                <h1 id="page-title" tabindex="-1">{ speech.t("portfolio-title") }</h1>
                <p class="page-head__hint">{ speech.t("portfolio-hint") }</p>
            </header>
            <div class="portfolio__tools">
                <div class="portfolio__search">
                    <label for="portfolio-search">{ speech.t("portfolio-search") }</label>
                    <input id="portfolio-search" type="search" autocomplete="off" value={(*wanted).clone()} {oninput} />
                </div>
                <div>
                    <input id="portfolio-files" type="file" multiple={true} accept=".json,application/json"
                        class="visually-hidden" {onchange} />
                    <label for="portfolio-files" class="button">{ speech.t("portfolio-add") }</label>
                </div>
            </div>
            if !told.is_empty() {
                <div role="alert">
                    <ul class="problems">{ for told.iter().map(|words| html! { <li>{ words }</li> }) }</ul>
                </div>
            }
            { list }
        </div>
    }
}

fn sorted(clients: &[Rc<Client>]) -> Vec<Rc<Client>> {
    let mut clients = clients.to_vec();
    clients.sort_by_key(|client| std::cmp::Reverse(client.urgency()));
    clients
}

/// What a kept audit says.
fn look(speech: &Speech, text: Result<String, DatabaseError>) -> Result<Looked, String> {
    let text = text.map_err(|error| trouble_text(speech, &error))?;
    let opened = bundle::read(text.as_bytes()).map_err(|why| refusal(&why, &speech.texts))?;
    Ok(Looked::new(opened.model))
}
