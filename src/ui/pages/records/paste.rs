//! A list from a spreadsheet, pasted: how it is read is shown first, and can be
//! corrected; nothing is added before one says so, and nothing is lost.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{
    ClipboardEvent, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
};
use yew::prelude::*;

use super::arrangement;
use crate::exchange::{
    Cell, Cells, Column, MAX_COLUMNS, MAX_ROWS, Mapping, Missing, Pasted, Row, Trouble, Unread,
    fits, guess, paste,
};
use crate::model::{ChoiceInfo, Collection, FieldInfo, Model, Shape};
use crate::report::answer::field_text;
use crate::ui::browser::{keep_focus, new_id, today};
use crate::ui::components::{dialog, on_click};
use crate::ui::hands::{is_elsewhere, key_of, use_words};
use crate::ui::hooks::use_listeners;
use crate::ui::piece::piece;
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::answer_text;
use crate::ui::workspace::use_desk;

/// How many rows are shown at first.
const MAX_SHOWN: usize = 20;

/// See [`PasteList`].
#[derive(Properties, PartialEq)]
pub(super) struct PasteListProps {
    /// What the records are.
    pub collection: Collection,
}

/// The button that opens the dialog, and what was done. What is pasted on the page,
/// outside of a text box, opens it too.
#[component]
pub(super) fn PasteList(props: &PasteListProps) -> Html {
    let speech = use_speech();
    let open = use_state_eq(|| None::<String>);
    let said = use_state_eq(String::new);
    let button = use_node_ref();
    {
        let (open, button) = (open.setter(), button.clone());
        use_listeners(Box::new(move || {
            vec![EventListener::new_with_options(
                &gloo::utils::document(),
                "paste",
                EventListenerOptions::enable_prevent_default(),
                move |event| {
                    // A dialog in what is not shown would hold the page and not be seen.
                    let button = button.cast::<HtmlElement>();
                    let is_shown = button.is_some_and(|it| it.offset_parent().is_some());
                    if let Some(text) = pasted_text(event).filter(|_| is_shown) {
                        event.prevent_default();
                        open.set(Some(text));
                    }
                },
            )]
        }));
    }
    let show = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(Some(String::new())))
    };
    let on_close = {
        let open = open.clone();
        Callback::from(move |()| open.set(None))
    };
    let on_done = {
        let (open, said) = (open.clone(), said.clone());
        Callback::from(move |words: String| {
            keep_focus();
            open.set(None);
            said.set(words);
        })
    };
    html! {
        <>
            <button type="button" class="button" ref={button} aria-keyshortcuts={key_of("P")}
                onclick={show}>
                { speech.t("paste-open") }
            </button>
            <p role="status" class="paste__done">{ (*said).clone() }</p>
            if let Some(text) = &*open {
                { piece::<PasteDialog>("", PasteDialogProps {
                    collection: props.collection,
                    text: text.clone(),
                    on_done,
                    on_close,
                }) }
            }
        </>
    }
}

/// The text that is pasted on the page, if it is not into a text box.
fn pasted_text(event: &Event) -> Option<String> {
    if is_elsewhere(event) {
        return None;
    }
    let data = event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?;
    let text = data.get_data("text/plain").ok()?;
    (!text.trim().is_empty()).then_some(text)
}

/// See [`PasteDialog`].
#[derive(Properties, PartialEq)]
struct PasteDialogProps {
    collection: Collection,
    /// What was pasted already.
    text: String,
    /// Receives what was done, in words.
    on_done: Callback<String>,
    on_close: Callback<()>,
}

/// What is known while a list is looked at.
struct Look<'a> {
    speech: &'a Speech,
    collection: Collection,
    fields: &'a [&'static FieldInfo],
    cells: &'a Cells,
    mapping: &'a Mapping,
    pasted: &'a Pasted,
    /// Takes the list in another way.
    remap: &'a Callback<Mapping>,
}

/// A box to paste into, and how what stands there is read.
#[component]
fn PasteDialog(props: &PasteDialogProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let words = use_words(&speech);
    let text = use_state_eq(|| props.text.clone());
    let own = use_state(|| None::<Mapping>);
    let is_whole = use_state_eq(|| false);
    let collection = props.collection;
    let fields = use_memo(collection, |collection| fields_of(*collection));
    let cells = use_memo((*text).clone(), |text| Cells::of(text).map(Rc::new));
    let guessed = use_memo((cells.clone(), words.clone()), |(cells, words)| {
        let cells = cells.as_ref().as_ref().ok()?;
        Some(guess(cells, collection, &fields, &words.lexicon))
    });
    let mapping = own.as_ref().or(guessed.as_ref().as_ref());
    let remap = {
        let own = own.clone();
        Callback::from(move |mapping: Mapping| own.set(Some(mapping)))
    };
    let oninput = {
        let (text, own, is_whole) = (text.clone(), own.clone(), is_whole.clone());
        Callback::from(move |event: InputEvent| {
            text.set(event.target_unchecked_into::<HtmlTextAreaElement>().value());
            own.set(None);
            is_whole.set(false);
        })
    };
    let pasted = match (&*cells, mapping) {
        (Ok(cells), Some(mapping)) => {
            let lexicon = &words.lexicon;
            Some(paste(
                cells,
                mapping,
                collection,
                &desk.model,
                lexicon,
                &mut new_id,
            ))
        }
        _ => None,
    };
    let take = {
        let (cells, mapping, pasted) = (cells.clone(), mapping.cloned(), pasted.clone());
        let (desk, speech, on_done) = (desk.clone(), speech.clone(), props.on_done.clone());
        Callback::from(move |_: MouseEvent| {
            let (Ok(cells), Some(mapping), Some(pasted)) = (&*cells, &mapping, &pasted) else {
                return;
            };
            let note = |column: Option<usize>, text: &str| match column {
                Some(column) => {
                    let args = [
                        ("column", head(&speech, cells, mapping, column).into()),
                        ("text", text.to_owned().into()),
                    ];
                    speech.with("paste-note", &args)
                }
                None => text.to_owned(),
            };
            desk.edit(pasted.edit(&desk.model, collection, today(), &note));
            on_done.emit(speech.with("paste-done", &counts(pasted)));
        })
    };
    let view = match (&*cells, mapping, &pasted) {
        (Ok(cells), Some(mapping), Some(pasted)) => {
            let look = Look {
                speech: &speech,
                collection,
                fields: &fields,
                cells,
                mapping,
                pasted,
                remap: &remap,
            };
            let model = pasted.with_missing(&desk.model);
            let all = {
                let is_whole = is_whole.clone();
                Callback::from(move |()| is_whole.set(true))
            };
            let limit = if *is_whole { usize::MAX } else { MAX_SHOWN };
            html! {
                <>
                    { summary(&look) }
                    { table(&look, &model, limit, &all) }
                    { corrections(&look) }
                    { missing(&look) }
                </>
            }
        }
        (Err(Trouble::Empty), ..) | (Ok(_), ..) => html! {},
        (Err(trouble), ..) => {
            html! { <p role="alert" class="paste__trouble">{ said(&speech, *trouble) }</p> }
        }
    };
    let nothing = pasted.as_ref().is_none_or(|pasted| pasted.rows.is_empty());
    let do_it = pasted
        .as_ref()
        .map(|pasted| speech.with("paste-do", &counts(pasted)));
    let content = html! {
        <div class="paste">
            <div>
                <label for="paste-text" class="field__label">{ speech.t("paste-text") }</label>
                <p id="paste-hint" class="field__hint">{ speech.t("paste-hint") }</p>
                <textarea id="paste-text" rows="4" spellcheck="false" aria-describedby="paste-hint"
                    value={(*text).clone()} {oninput} />
            </div>
            if words.is_partial {
                <p class="paste__partial">{ speech.t("paste-partial") }</p>
            }
            { view }
            <div class="dialog__buttons">
                <button type="button" class="button" onclick={on_click(&props.on_close)}>
                    { speech.t("action-cancel") }
                </button>
                <button type="button" class="button button--primary" disabled={nothing} onclick={take}>
                    { do_it.unwrap_or_else(|| speech.t("paste-do-nothing")) }
                </button>
            </div>
        </div>
    };
    let title = format!("collection-{}", collection.name());
    let title = speech.with("paste-title", &[("kind", speech.t(&title).into())]);
    dialog(title, props.on_close.clone(), content)
}

/// The fields that a column can answer: those of the form that fit into a cell.
fn fields_of(collection: Collection) -> Vec<&'static FieldInfo> {
    let sections = arrangement::sections(collection).into_iter();
    let fields = sections
        .flat_map(|section| section.fields)
        .map(|described| described.0);
    fields.filter(|info| fits(info)).collect()
}

/// How many records are new, and how many are changed.
fn counts(pasted: &Pasted) -> [(&'static str, crate::texts::Arg<'static>); 2] {
    let (new, changed) = pasted.counts();
    [("new", new.into()), ("changed", changed.into())]
}

/// Why a text is no list.
fn said(speech: &Speech, trouble: Trouble) -> String {
    match trouble {
        Trouble::Empty => String::new(),
        Trouble::TooManyRows(rows) => {
            let args = [("rows", rows.into()), ("most", MAX_ROWS.into())];
            speech.with("paste-too-many-rows", &args)
        }
        Trouble::TooManyColumns(columns) => {
            let args = [("columns", columns.into()), ("most", MAX_COLUMNS.into())];
            speech.with("paste-too-many-columns", &args)
        }
        Trouble::TooLong => speech.t("paste-too-long"),
    }
}

/// What a column is called in the list, or else its number.
fn head(speech: &Speech, cells: &Cells, mapping: &Mapping, column: usize) -> String {
    let first = cells.rows.first().filter(|_| mapping.has_heads);
    let head = first
        .and_then(|row| row.get(column))
        .filter(|head| !head.is_empty());
    let number = || speech.with("paste-column", &[("number", (column + 1).into())]);
    head.cloned().unwrap_or_else(number)
}

/// In one sentence what becomes of the list, and whether its first row is one of heads.
fn summary(look: &Look<'_>) -> Html {
    let speech = look.speech;
    let unread: usize = look.pasted.unread.iter().map(|it| it.count).sum();
    let onchange = {
        let (mapping, remap) = (look.mapping.clone(), look.remap.clone());
        Callback::from(move |event: Event| {
            let has_heads = event.target_unchecked_into::<HtmlInputElement>().checked();
            let mapping = mapping.clone();
            remap.emit(Mapping {
                has_heads,
                ..mapping
            });
        })
    };
    html! {
        <div class="paste__summary">
            <p role="status">
                { speech.with("paste-summary", &counts(look.pasted)) }
                { " " }
                { speech.with("paste-unread", &[("count", unread.into())]) }
            </p>
            <label class="paste__heads">
                <input type="checkbox" checked={look.mapping.has_heads} {onchange} />
                <span>{ speech.t("paste-heads") }</span>
            </label>
        </div>
    }
}

/// The rows as they are read, under what each column is.
fn table(look: &Look<'_>, model: &Model, limit: usize, all: &Callback<()>) -> Html {
    let speech = look.speech;
    let rows = &look.pasted.rows;
    let skipped = usize::from(look.mapping.has_heads);
    let texts = look.cells.rows.iter().skip(skipped);
    html! {
        <>
            <div class="table__frame paste__frame" tabindex="0" role="group" aria-label={speech.t("paste-preview")}>
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col">{ speech.t("paste-row") }</th>
                            { for (0..look.cells.width).map(|column| html! {
                                <th scope="col" key={column}>
                                    <span class="paste__head">{ head(speech, look.cells, look.mapping, column) }</span>
                                    { column_choice(look, column) }
                                </th>
                            }) }
                        </tr>
                    </thead>
                    <tbody>
                        { for rows.iter().zip(texts).take(limit).enumerate().map(|(number, (row, texts))| {
                            view_row(look, model, number, row, texts)
                        }) }
                    </tbody>
                </table>
            </div>
            if rows.len() > limit {
                <button type="button" class="button button--quiet" onclick={on_click(all)}>
                    { speech.with("paste-all", &[("count", rows.len().into())]) }
                </button>
            }
        </>
    }
}

/// What a column is to be.
fn column_choice(look: &Look<'_>, column: usize) -> Html {
    let speech = look.speech;
    let now = look
        .mapping
        .columns
        .get(column)
        .copied()
        .unwrap_or(Column::Notes);
    let onchange = {
        let (mapping, remap, fields) = (
            look.mapping.clone(),
            look.remap.clone(),
            look.fields.to_vec(),
        );
        Callback::from(move |event: Event| {
            let code = event.target_unchecked_into::<HtmlSelectElement>().value();
            let Some(chosen) = Column::of(&code, &fields) else {
                return;
            };
            let mut mapping = mapping.clone();
            for (index, other) in mapping.columns.iter_mut().enumerate() {
                if index == column {
                    *other = chosen;
                } else if *other == chosen && !matches!(chosen, Column::Notes | Column::Out) {
                    // One field has one column.
                    *other = Column::Notes;
                }
            }
            remap.emit(mapping);
        })
    };
    let option = |it: Column, label: String| {
        html! { <option key={it.code()} value={it.code()} selected={it == now}>{ label }</option> }
    };
    let fields = look.fields.iter().map(|&info| {
        option(
            Column::Field(info),
            speech.t(&field_text(look.collection, info)),
        )
    });
    let name = head(speech, look.cells, look.mapping, column);
    html! {
        <select {onchange} aria-label={speech.with("paste-column-is", &[("column", name.into())])}>
            { option(Column::Name, speech.t("field-record-name")) }
            { for fields }
            { option(Column::Notes, speech.t("paste-to-notes")) }
            { option(Column::Out, speech.t("paste-to-nothing")) }
        </select>
    }
}

fn view_row(look: &Look<'_>, model: &Model, number: usize, row: &Row, texts: &[String]) -> Html {
    let speech = look.speech;
    let state = if row.is_new {
        "paste-new"
    } else {
        "paste-changed"
    };
    let cells = row.cells.iter().zip(texts).zip(&look.mapping.columns);
    html! {
        <tr key={number}>
            <th scope="row" class="paste__state" data-new={row.is_new.to_string()}>{ speech.t(state) }</th>
            { for cells.map(|((cell, text), column)| view_cell(speech, model, cell, text, *column)) }
        </tr>
    }
}

fn view_cell(speech: &Speech, model: &Model, cell: &Cell, text: &str, column: Column) -> Html {
    let text = text.to_owned();
    match (cell, column) {
        (Cell::Empty, _) => html! { <td></td> },
        (Cell::Read(value), Column::Field(info)) => {
            html! { <td>{ answer_text(speech, model, info.shape, value) }</td> }
        }
        (Cell::Unread, _) => html! {
            <td class="paste__unread">
                { text }
                <span class="paste__why">{ speech.t("paste-not-understood") }</span>
            </td>
        },
        (Cell::Notes, _) => html! {
            <td class="paste__kept">
                { text }
                <span class="paste__why">{ speech.t("paste-kept") }</span>
            </td>
        },
        (Cell::Out, _) => html! { <td class="paste__out"><s>{ text }</s></td> },
        (Cell::Name | Cell::Read(_), _) => html! { <td>{ text }</td> },
    }
}

/// What is not understood, each text once, with what it should be read as.
fn corrections(look: &Look<'_>) -> Html {
    let speech = look.speech;
    let mapping = look.mapping;
    // What was corrected stays in view, to be corrected again.
    let corrected = mapping.corrections.keys().map(|(column, text)| Unread {
        column: *column,
        text: text.clone(),
        count: 0,
    });
    let mut all: Vec<Unread> = corrected.collect();
    let more = look.pasted.unread.iter();
    all.extend(
        more.filter(|it| {
            !mapping
                .corrections
                .contains_key(&(it.column, it.text.clone()))
        })
        .cloned(),
    );
    all.sort_by(|a, b| (a.column, &a.text).cmp(&(b.column, &b.text)));
    if all.is_empty() {
        return html! {};
    }
    html! {
        <fieldset class="paste__corrections">
            <legend>{ speech.t("paste-corrections") }</legend>
            <p class="field__hint">{ speech.t("paste-corrections-hint") }</p>
            { for all.iter().enumerate().take(MAX_SHOWN).map(|(number, unread)| correction(look, number, unread)) }
            if all.len() > MAX_SHOWN {
                <p>{ speech.with("bulk-more", &[("count", (all.len() - MAX_SHOWN).into())]) }</p>
            }
        </fieldset>
    }
}

fn correction(look: &Look<'_>, number: usize, unread: &Unread) -> Html {
    let speech = look.speech;
    let key = (unread.column, unread.text.clone());
    let now = look
        .mapping
        .corrections
        .get(&key)
        .cloned()
        .unwrap_or_default();
    let correct = {
        let (mapping, remap, key) = (look.mapping.clone(), look.remap.clone(), key.clone());
        Callback::from(move |text: String| {
            let mut mapping = mapping.clone();
            if text.trim().is_empty() {
                mapping.corrections.remove(&key);
            } else {
                mapping.corrections.insert(key.clone(), text);
            }
            remap.emit(mapping);
        })
    };
    let id = format!("paste-correction-{number}");
    let args = [
        ("text", unread.text.clone().into()),
        (
            "column",
            head(speech, look.cells, look.mapping, unread.column).into(),
        ),
    ];
    let choice = match look.mapping.columns.get(unread.column) {
        Some(Column::Field(info)) => choice_of(info.shape),
        _ => None,
    };
    let editor = match choice {
        Some(choice) => {
            let onchange = correct
                .reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
            html! {
                <select id={id.clone()} {onchange}>
                    <option value="" selected={now.is_empty()}>{ speech.t("paste-to-notes") }</option>
                    { for choice.codes.iter().map(|code| html! {
                        <option key={*code} value={*code} selected={*code == now}>
                            { speech.t(&format!("choice-{}-{code}", choice.name)) }
                        </option>
                    }) }
                </select>
            }
        }
        None => {
            let onchange = correct
                .reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().value());
            html! { <input id={id.clone()} type="text" autocomplete="off" value={now} {onchange} /> }
        }
    };
    html! {
        <div class="paste__correction" key={format!("{}-{}", unread.column, unread.text)}>
            <label for={id}>{ speech.with("paste-correction", &args) }</label>
            { editor }
        </div>
    }
}

/// The closed list from which a field chooses.
const fn choice_of(shape: Shape) -> Option<&'static ChoiceInfo> {
    match shape {
        Shape::Choice(choice) | Shape::List(&Shape::Choice(choice)) => Some(choice),
        _ => None,
    }
}

/// The names that no record has, and whether each is made.
fn missing(look: &Look<'_>) -> Html {
    let speech = look.speech;
    let all = &look.pasted.missing;
    if all.is_empty() {
        return html! {};
    }
    html! {
        <fieldset class="paste__missing">
            <legend>{ speech.with("paste-missing", &[("count", all.len().into())]) }</legend>
            <p class="field__hint">{ speech.t("paste-missing-hint") }</p>
            { for all.iter().map(|it| missing_one(look, it)) }
        </fieldset>
    }
}

fn missing_one(look: &Look<'_>, missing: &Missing) -> Html {
    let speech = look.speech;
    let decide = {
        let (mapping, remap, key) = (
            look.mapping.clone(),
            look.remap.clone(),
            missing.key.clone(),
        );
        Callback::from(move |collection: Option<Collection>| {
            let mut mapping = mapping.clone();
            mapping.missing.insert(key.clone(), collection);
            remap.emit(mapping);
        })
    };
    let kinds: Vec<Collection> = missing
        .collections
        .iter()
        .copied()
        .filter(|kind| *kind != Collection::Organisation)
        .collect();
    let kind = |collection: Collection| {
        let text = format!("collection-{}", collection.name());
        let one = speech.attribute(&text, "one");
        one.unwrap_or_else(|| speech.t(&text))
    };
    let is_made = missing.collection.is_some();
    let first = kinds.first().copied();
    let onchange = decide.reform(move |event: Event| {
        let is_made = event.target_unchecked_into::<HtmlInputElement>().checked();
        first.filter(|_| is_made)
    });
    let args = [
        ("typed", missing.name.clone().into()),
        (
            "kind",
            missing
                .collection
                .or(first)
                .map(kind)
                .unwrap_or_default()
                .into(),
        ),
    ];
    let which = {
        let kinds = kinds.clone();
        decide.reform(move |event: Event| {
            let name = event.target_unchecked_into::<HtmlSelectElement>().value();
            kinds.iter().copied().find(|it| it.name() == name)
        })
    };
    html! {
        <div class="paste__missing-one" key={missing.key.clone()}>
            <label>
                <input type="checkbox" checked={is_made} {onchange} />
                <span>{ speech.with("combobox-create", &args) }</span>
            </label>
            if is_made && kinds.len() > 1 {
                <select onchange={which} aria-label={speech.with("paste-missing-kind", &[("name", missing.name.clone().into())])}>
                    { for kinds.iter().map(|it| html! {
                        <option key={it.name()} value={it.name()} selected={missing.collection == Some(*it)}>{ kind(*it) }</option>
                    }) }
                </select>
            }
        </div>
    }
}
