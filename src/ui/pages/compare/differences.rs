//! What differs between the file and the open audit, to be read and printed.

use std::rc::Rc;

use yew::prelude::*;

use crate::audit::{self, Finding};
use crate::compare::{Change, consequences, diff};
use crate::model::Model;
use crate::report::change::Comparison;
use crate::report::difference::sums;
use crate::report::phrase::phrase;
use crate::rules::ALL;
use crate::ui::browser::print;
use crate::ui::hooks::use_flag;
use crate::ui::speech::use_speech;
use crate::ui::views::changes;
use crate::ui::workspace::use_desk;

/// See [`Differences`].
#[derive(Properties, PartialEq)]
pub(super) struct DifferencesProps {
    /// What the file says.
    pub(super) file: Shared,
}

/// A model that is compared by its address.
#[derive(Clone)]
pub(super) struct Shared(pub(super) Rc<Model>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The records, findings and costs that differ.
#[component]
pub(super) fn Differences(props: &DifferencesProps) -> Html {
    let (speech, desk) = (use_speech(), use_desk());
    // Last year's file comes before what is open, the advisor's comes after.
    let is_after = use_flag(false);
    let of_file = use_memo(props.file.clone(), |Shared(file)| {
        audit::run(file, desk.advice.today, &ALL)
    });
    let (here, there) = (
        (&*desk.model, &desk.advice.audit),
        (&*props.file.0, &*of_file),
    );
    let (before, after) = if *is_after {
        (here, there)
    } else {
        (there, here)
    };
    let difference = diff(before.0, after.0);
    let words = Comparison {
        before: before.0,
        after: after.0,
        other: None,
        texts: &speech.texts,
        formats: &*speech.formats,
    };
    let follows = consequences((before.0, after.0), desk.advice.today, (before.1, after.1));
    let print = Callback::from(|_: MouseEvent| print());
    let turn = Callback::from(move |_: MouseEvent| is_after.set(!*is_after));
    let names = ["compare-file", "compare-here"].map(|id| speech.t(id));
    let [file, here] = names;
    let (from, to) = if std::ptr::eq(before.0, &*props.file.0) {
        (file, here)
    } else {
        (here, file)
    };
    let counts = Change::ALL.map(|change| (change.code(), difference.count(change).into()));
    let list = |id: &str, findings: &[&Finding], model: &Model| {
        if findings.is_empty() {
            return html! {};
        }
        html! {
            <>
                <h3>{ speech.t(id) }</h3>
                <ul>
                    { for findings.iter().map(|finding| html! {
                        <li key={finding.key()}>{ phrase(finding, model, &speech.texts, &*speech.formats).detail }</li>
                    }) }
                </ul>
            </>
        }
    };
    let findings = &follows.findings;
    let changed: Vec<&Finding> = findings.changed.iter().map(|(_, after)| *after).collect();
    let has_findings =
        !(findings.appeared.is_empty() && findings.solved.is_empty() && changed.is_empty());
    html! {
        <section class="compare__differences" aria-labelledby="compare-differences">
            <h2 id="compare-differences">{ speech.t("compare-differences") }</h2>
            <p>{ speech.with("compare-direction", &[("from", from.into()), ("to", to.into())]) }</p>
            <p class="compare__tools">
                <button type="button" class="button" onclick={turn}>{ speech.t("compare-turn") }</button>
                <button type="button" class="button" onclick={print}>{ speech.t("compare-print") }</button>
            </p>
            if difference.is_empty() {
                <p>{ speech.t("compare-same") }</p>
            } else {
                <p>{ speech.with("diff-summary", &counts) }</p>
                { changes(&speech, &words, &difference) }
            }
            if has_findings {
                <h2>{ speech.t("diff-findings") }</h2>
                { list("compare-appeared", &findings.appeared, after.0) }
                { list("compare-solved", &findings.solved, before.0) }
                { list("compare-altered", &changed, after.0) }
            }
            if follows.before != follows.after {
                <h2>{ speech.t("diff-costs") }</h2>
                <p>{ speech.with("diff-from-to", &[
                    ("before", sums(&follows.before, &speech.texts, &*speech.formats).into()),
                    ("after", sums(&follows.after, &speech.texts, &*speech.formats).into()),
                ]) }</p>
            }
        </section>
    }
}
