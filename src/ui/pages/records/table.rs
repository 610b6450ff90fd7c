//! A table of records that sorts and filters.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::rc::Rc;

use foldhash::HashMap;
use rust_decimal::Decimal;
use serde_json::Value;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::arrangement;
use super::bulk::{Bulk, BulkProps};
use crate::model::{AnyRecord, Collection, FieldInfo, FieldValue, Fields, Id, Json, Money, Shape};
use crate::report::answer::field_text;
use crate::ui::browser::{fold, keep_focus};
use crate::ui::components::field::proposed;
use crate::ui::hands::key_of;
use crate::ui::piece::piece;
use crate::ui::route::{Route, link};
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::answer_text;
use crate::ui::workspace::use_desk;

/// How many rows are shown before one asks for more.
const PAGE: usize = 100;

/// See [`RecordTable`].
#[derive(Properties, PartialEq)]
pub(super) struct RecordTableProps {
    /// Which kind of records.
    pub collection: Collection,
    /// The record whose form is open.
    pub chosen: Option<Id>,
}

/// The order of the rows.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Sorting {
    /// The column; nothing for the name.
    column: Option<&'static str>,
    descending: bool,
}

/// A row, as it is sorted, searched and shown.
struct Row {
    id: Id,
    name: String,
    cells: Vec<(String, Value)>,
    findings: usize,
    /// Whether something of it is only proposed.
    is_proposed: bool,
    /// Which cells are only proposed.
    proposed: Vec<bool>,
}

/// The records of one kind.
#[component]
pub(super) fn RecordTable(props: &RecordTableProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let filter = use_state(String::new);
    let sorting = use_state_eq(|| None::<Sorting>);
    let shown = use_state_eq(|| PAGE);
    let picked = use_state(BTreeSet::<Id>::new);
    let last_picked = use_mut_ref(|| None::<Id>);

    let collection = props.collection;
    let columns: Vec<&'static FieldInfo> = arrangement::columns(collection)
        .iter()
        .filter_map(|name| arrangement::field(collection.fields(), name))
        .map(|described| described.0)
        .collect();
    let records = desk.model.records(collection);
    let picked_ids: Vec<Id> = records
        .iter()
        .map(|record| record.as_record().id())
        .filter(|id| picked.contains(id))
        .collect();
    let on_clear = {
        let picked = picked.clone();
        Callback::from(move |()| {
            keep_focus();
            picked.set(BTreeSet::new());
        })
    };
    let around = |content: Html| {
        let (ids, on_clear) = (picked_ids.clone(), on_clear.clone());
        let bulk = BulkProps {
            collection,
            ids,
            on_clear,
        };
        html! {
            <div class="records__table">
                { piece::<Bulk>(collection.name(), bulk) }
                { content }
            </div>
        }
    };
    if records.is_empty() {
        let text = speech.attribute(&format!("collection-{}", collection.name()), "empty");
        return around(html! { <p class="empty">{ text }</p> });
    }
    let wanted = fold(filter.trim());
    let mut findings: HashMap<Id, usize> = HashMap::default();
    for finding in &desk.advice.audit.findings {
        for &subject in &finding.subjects {
            *findings.entry(subject).or_default() += 1;
        }
    }
    let mut rows: Vec<Row> = records
        .iter()
        .map(|record| {
            let id = record.as_record().id();
            Row {
                id,
                name: speech.record_name(&desk.model, id),
                cells: columns
                    .iter()
                    .map(|info| cell(&speech, &desk.model, record, info))
                    .collect(),
                findings: findings.get(&id).copied().unwrap_or_default(),
                is_proposed: !record.as_record().proposals().is_empty(),
                proposed: columns
                    .iter()
                    .map(|info| record.as_record().is_proposed(info.name))
                    .collect(),
            }
        })
        .filter(|row| {
            wanted.is_empty()
                || fold(&row.name).contains(&wanted)
                || row
                    .cells
                    .iter()
                    .any(|(text, _)| fold(text).contains(&wanted))
        })
        .collect();
    if let Some(sorting) = *sorting {
        let column = sorting
            .column
            .and_then(|name| columns.iter().position(|info| info.name == name));
        rows.sort_by(|a, b| {
            let order = compare(a, b, column, &columns);
            if sorting.descending {
                order.reverse()
            } else {
                order
            }
        });
    }

    let oninput = {
        let filter = filter.clone();
        Callback::from(move |event: InputEvent| {
            filter.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let all = {
        let filter = filter.setter();
        Callback::from(move |_: MouseEvent| {
            filter.set(String::new());
            keep_focus();
        })
    };
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE))
    };
    let head = |column: Option<&'static str>, label: String| {
        let direction = match *sorting {
            Some(now) if now.column == column => Some(if now.descending {
                "descending"
            } else {
                "ascending"
            }),
            _ => None,
        };
        let onclick = {
            let sorting = sorting.clone();
            Callback::from(move |_: MouseEvent| {
                let descending = direction == Some("ascending");
                sorting.set(Some(Sorting { column, descending }));
            })
        };
        html! {
            <th key={column.unwrap_or("name")} scope="col" aria-sort={direction}
                class={classes!(column.is_none().then_some("table__name"))}>
                <button type="button" class="table__sort" {onclick}>{ label }</button>
            </th>
        }
    };
    let shown_ids: Rc<[Id]> = rows.iter().map(|row| row.id).collect();
    let are_all_picked = !rows.is_empty() && rows.iter().all(|row| picked.contains(&row.id));
    let pick_all = {
        let (picked, shown_ids) = (picked.clone(), shown_ids.clone());
        Callback::from(move |_: Event| {
            let mut next = (*picked).clone();
            if are_all_picked {
                next.retain(|id| !shown_ids.contains(id));
            } else {
                next.extend(shown_ids.iter().copied());
            }
            picked.set(next);
        })
    };
    // With the shift key, all between the last that was picked and this one.
    let pick = {
        let (picked, last_picked) = (picked.clone(), last_picked);
        Callback::from(move |(id, is_range): (Id, bool)| {
            let mut next = (*picked).clone();
            let to = !next.contains(&id);
            let place = |wanted: Id| shown_ids.iter().position(|it| *it == wanted);
            let last = last_picked.borrow_mut().replace(id).filter(|_| is_range);
            let range = match (last.and_then(place), place(id)) {
                (Some(from), Some(until)) => from.min(until)..=from.max(until),
                (None, Some(at)) => at..=at,
                _ => return,
            };
            for id in &shown_ids[range] {
                if to {
                    next.insert(*id);
                } else {
                    next.remove(id);
                }
            }
            picked.set(next);
        })
    };
    let filter_id = format!("filter-{}", collection.name());
    let count = [("shown", rows.len().into()), ("all", records.len().into())];
    around(html! {
        <>
            <div class="table__tools">
                <label for={filter_id.clone()}>{ speech.t("records-filter") }</label>
                <input id={filter_id} type="search" aria-keyshortcuts={key_of("F")}
                    value={(*filter).clone()} {oninput} />
                <span role="status">{ speech.with("records-count", &count) }</span>
            </div>
            <div class="table__frame" tabindex="0" role="group" aria-label={speech.t("records-list")}>
                <table class="table">
                    <thead>
                        <tr>
                            <td class="table__pick">
                                <label>
                                    <input type="checkbox" checked={are_all_picked} onchange={pick_all} />
                                    <span class="visually-hidden">
                                        { speech.with("bulk-all", &[("count", rows.len().into())]) }
                                    </span>
                                </label>
                            </td>
                            { head(None, speech.t("field-record-name")) }
                            { for columns.iter().map(|info| {
                                head(Some(info.name), speech.t(&field_text(collection, info)))
                            }) }
                        </tr>
                    </thead>
                    <tbody>
                        { for rows.iter().take(*shown).map(|row| {
                            let (id, pick) = (row.id, pick.clone());
                            let picking = Picking {
                                is_picked: picked.contains(&id),
                                onclick: Callback::from(move |event: MouseEvent| pick.emit((id, event.shift_key()))),
                            };
                            view_row(&speech, collection, row, props.chosen, picking)
                        }) }
                    </tbody>
                </table>
            </div>
            if rows.is_empty() {
                <button type="button" class="button" onclick={all}>{ speech.t("empty-filter") }</button>
            }
            if rows.len() > *shown {
                <button type="button" class="button" onclick={more}>{ speech.t("records-more") }</button>
            }
        </>
    })
}

/// Whether a row is picked, and what picks it.
struct Picking {
    is_picked: bool,
    onclick: Callback<MouseEvent>,
}

fn view_row(
    speech: &Speech,
    collection: Collection,
    row: &Row,
    chosen: Option<Id>,
    picking: Picking,
) -> Html {
    let here = chosen == Some(row.id);
    html! {
        <tr key={row.id.to_string()} class={classes!(here.then_some("table__row--here"))}>
            <td class="table__pick">
                <label>
                    <input type="checkbox" checked={picking.is_picked} onclick={picking.onclick} />
                    <span class="visually-hidden">
                        { speech.with("bulk-one", &[("name", row.name.clone().into())]) }
                    </span>
                </label>
            </td>
            <th scope="row">
                { link(Route::record(collection, row.id), "", row.name.clone()) }
                { proposed(speech, row.is_proposed) }
                if row.findings > 0 {
                    <span class="table__findings">
                        { speech.with("records-findings", &[("count", row.findings.into())]) }
                    </span>
                }
            </th>
            { for row.cells.iter().zip(&row.proposed).map(|((text, _), is_proposed)| html! {
                <td class={is_proposed.then_some("table__proposed")}>{ text.clone() }</td>
            }) }
        </tr>
    }
}

/// The words of an answer, and the answer to sort by.
fn cell(
    speech: &Speech,
    model: &crate::model::Model,
    record: &AnyRecord,
    info: &FieldInfo,
) -> (String, Value) {
    let fields: &dyn Fields = record.as_record();
    match fields.answer(info.name).and_then(|answer| answer.to_json()) {
        Some(value) => (answer_text(speech, model, info.shape, &value), value),
        None => (String::new(), Value::Null),
    }
}

/// The order of two rows by a column, or by name. Numbers, money and ordered
/// lists compare by value, everything else by its words.
fn compare(a: &Row, b: &Row, column: Option<usize>, columns: &[&FieldInfo]) -> Ordering {
    let by_name = || fold(&a.name).cmp(&fold(&b.name));
    let Some(index) = column else {
        return by_name();
    };
    let (Some((text_a, value_a)), Some((text_b, value_b)), Some(info)) =
        (a.cells.get(index), b.cells.get(index), columns.get(index))
    else {
        return by_name();
    };
    let order = match (rank(info.shape, value_a), rank(info.shape, value_b)) {
        (Some(a), Some(b)) => a.cmp(&b),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => fold(text_a).cmp(&fold(text_b)),
    };
    order.then_with(by_name)
}

/// The number by which an answer is sorted, if it is one.
fn rank(shape: Shape, value: &Value) -> Option<Decimal> {
    match shape {
        Shape::Count => value.as_u64().map(Decimal::from),
        Shape::Money => Money::from_json(&Json::of(value)).map(|money| money.amount),
        Shape::Choice(choice) => {
            let code = value.as_str()?;
            choice
                .codes
                .iter()
                .position(|known| *known == code)
                .map(Decimal::from)
        }
        _ => None,
    }
}
