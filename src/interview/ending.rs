//! What one leaves with: three findings, and what is still to be found out.

use serde_json::Value;

use super::progress::questions;
use super::{Question, progress};
use crate::audit::{Advice, Ask, Certainty, Finding, Severity};
use crate::model::{Effort, Fields, InterviewState, Model, NOT_KNOWN_KEY};

/// What one leaves with. Findings are told by their places in the audit, and
/// none is told twice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ending {
    /// One that an hour settles.
    pub quick: Option<usize>,
    /// The gravest of the others.
    pub important: Option<usize>,
    /// One for which somebody must be asked.
    pub ask: Option<usize>,
    /// The answers that nobody has, those on which findings rest first.
    pub unknowns: Vec<Ask>,
    /// The questions to which nobody knew the answer, or that were left for later.
    pub left: Vec<&'static Question>,
}

/// What one leaves with today.
pub fn ending(model: &Model, advice: &Advice) -> Ending {
    let findings = &advice.audit.findings;
    let open = || {
        let standings = findings.iter().zip(&advice.standings).enumerate();
        standings.filter(|(_, (finding, standing))| {
            standing.is_open() && finding.severity > Severity::Info
        })
    };
    let first = |fits: &dyn Fn(usize, &Finding) -> bool| {
        let fitting = open().find(|&(place, (finding, _))| fits(place, finding));
        fitting.map(|(place, _)| place)
    };
    let is_sure = |finding: &Finding| finding.certainty != Certainty::ToCheck;
    let quick = first(&|_, finding| is_sure(finding) && finding.effort == Effort::Hour);
    let important = first(&|place, finding| is_sure(finding) && Some(place) != quick);
    let ask = first(&|place, finding| {
        !is_sure(finding) && Some(place) != quick && Some(place) != important
    });
    let left = |question: &&'static Question| {
        let state = progress::state(model, question);
        matches!(
            state,
            Some(InterviewState::Later | InterviewState::NotKnown)
        )
    };
    Ending {
        quick,
        important,
        ask,
        unknowns: not_known(model, advice),
        left: questions(model).filter(left).collect(),
    }
}

/// Every answer that nobody has.
fn not_known(model: &Model, advice: &Advice) -> Vec<Ask> {
    // What a template proposed is not to be found out: it is confirmed where it stands.
    let asks = advice.unknowns(model).iter().map(|unknown| unknown.ask);
    let mut asks: Vec<Ask> = asks.filter(|ask| !matches!(ask, Ask::Confirm(_))).collect();
    for record in model.all_records() {
        let fields: &dyn Fields = record.as_record();
        let id = record.as_record().id();
        fields.each_answer(&mut |info, answer| {
            let ask = Ask::Field(id, info.name);
            if answer.to_json().is_some_and(|value| says_not_known(&value)) && !asks.contains(&ask)
            {
                asks.push(ask);
            }
        });
    }
    asks
}

/// Whether something in a value is not known.
fn says_not_known(value: &Value) -> bool {
    match value {
        Value::Object(fields) => {
            fields.contains_key(NOT_KNOWN_KEY) || fields.values().any(says_not_known)
        }
        Value::Array(values) => values.iter().any(says_not_known),
        _ => false,
    }
}
