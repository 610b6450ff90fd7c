//! How far the interview is: said by what is understood, never by pages.

use serde_json::{Value, json};

use super::change::Change;
use super::reply::value;
use super::{ALL, Chapter, Question};
use crate::model::{AnyRecord, FieldValue, InterviewState, Model};

/// How it stands with a question; nothing if it was not put.
pub fn state(model: &Model, question: &Question) -> Option<InterviewState> {
    let mut marks = model.organisation.interview.each();
    let mark = marks.find(|mark| mark.question.is_known_and(|id| id == question.id))?;
    mark.state.known().copied()
}

/// The questions that make sense, in order.
pub fn questions(model: &Model) -> impl Iterator<Item = &'static Question> {
    let questions = ALL.iter().copied();
    questions.filter(|question| question.applies(model))
}

/// The question to put next: the first that was not put; then those left for
/// later; nothing once all is said.
pub fn next(model: &Model) -> Option<&'static Question> {
    questions(model)
        .find(|question| state(model, question).is_none())
        .or_else(|| left(model).next())
}

/// The question to put after one: the next that was not put, from there on; then
/// as [`next`] says, but never the same again.
pub fn after(model: &Model, question: &Question) -> Option<&'static Question> {
    let following = questions(model).skip_while(|it| *it != question).skip(1);
    following
        .into_iter()
        .find(|it| state(model, it).is_none())
        .or_else(|| questions(model).find(|it| *it != question && state(model, it).is_none()))
}

/// The question before one.
pub fn before(model: &Model, question: &Question) -> Option<&'static Question> {
    questions(model).take_while(|it| *it != question).last()
}

/// The questions left for later.
pub fn left(model: &Model) -> impl Iterator<Item = &'static Question> {
    questions(model).filter(|question| state(model, question) == Some(InterviewState::Later))
}

/// Whether the interview was begun.
pub fn is_begun(model: &Model) -> bool {
    model.organisation.interview.each().next().is_some()
}

/// The first chapter in which something was not asked yet.
pub fn missing(model: &Model) -> Option<Chapter> {
    let mut open = questions(model).filter(|question| state(model, question).is_none());
    open.next().map(|question| question.chapter)
}

/// Notes how it stands with a question.
pub(super) fn mark(change: &mut Change<'_>, question: &str, state: InterviewState) {
    let organisation = AnyRecord::Organisation(change.model.organisation.clone());
    let mut marks = match value(&organisation, "interview") {
        Some(Value::Array(marks)) => marks,
        _ => Vec::new(),
    };
    let today = change.scene().today.to_json();
    let stands = |mark: &Value| mark["question"] == question;
    match marks.iter_mut().find(|mark| stands(mark)) {
        Some(mark) if mark["state"] == state.code() => return,
        Some(mark) => {
            mark["state"] = state.code().into();
            mark["answeredOn"] = today;
        }
        None => marks.push(json!({
            "question": question,
            "state": state.code(),
            "answeredOn": today,
        })),
    }
    let id = organisation.as_record().id();
    change.set(id, "interview", Some(marks.into()));
}
