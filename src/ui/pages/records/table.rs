//! A table of records that sorts and filters.

use std::cmp::Ordering;

use foldhash::HashMap;
use rust_decimal::Decimal;
use serde_json::Value;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::arrangement;
use crate::model::{AnyRecord, Collection, FieldInfo, FieldValue, Fields, Id, Money, Shape};
use crate::ui::browser::{fold, keep_focus};
use crate::ui::components::field::proposed;
use crate::ui::route::{Route, link};
use crate::ui::speech::{Speech, field_text, use_speech};
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

    let collection = props.collection;
    let columns: Vec<&'static FieldInfo> = arrangement::columns(collection)
        .iter()
        .filter_map(|name| arrangement::field(collection.fields(), name))
        .map(|described| described.0)
        .collect();
    let records = desk.model.records(collection);
    if records.is_empty() {
        let text = speech.attribute(&format!("collection-{}", collection.name()), "empty");
        return html! { <p class="empty">{ text }</p> };
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
            <th key={column.unwrap_or("name")} scope="col" aria-sort={direction}>
                <button type="button" class="table__sort" {onclick}>{ label }</button>
            </th>
        }
    };
    let filter_id = format!("filter-{}", collection.name());
    let count = [("shown", rows.len().into()), ("all", records.len().into())];
    html! {
        <>
            <div class="table__tools">
                <label for={filter_id.clone()}>{ speech.t("records-filter") }</label>
                <input id={filter_id} type="search" value={(*filter).clone()} {oninput} />
                <span role="status">{ speech.with("records-count", &count) }</span>
            </div>
            <div class="table__frame" tabindex="0" role="group" aria-label={speech.t("records-list")}>
                <table class="table">
                    <thead>
                        <tr>
                            { head(None, speech.t("field-record-name")) }
                            { for columns.iter().map(|info| {
                                head(Some(info.name), speech.t(&field_text(collection, info)))
                            }) }
                        </tr>
                    </thead>
                    <tbody>
                        { for rows.iter().take(*shown).map(|row| view_row(&speech, collection, row, props.chosen)) }
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
    }
}

fn view_row(speech: &Speech, collection: Collection, row: &Row, chosen: Option<Id>) -> Html {
    let here = chosen == Some(row.id);
    html! {
        <tr key={row.id.to_string()} class={classes!(here.then_some("table__row--here"))}>
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
        Shape::Money => Money::from_json(value).map(|money| money.amount),
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
