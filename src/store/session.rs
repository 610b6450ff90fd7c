//! The audit that is open, with everything that can be undone.

use std::rc::Rc;

use crate::model::{Edit, Id, Model};

/// How many changes can be undone.
const MAX_HISTORY: usize = 500;

/// The audit that is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// Under which identity it is kept in the browser.
    pub id: Id,
    /// What the user calls it.
    pub name: String,
    /// What it says.
    pub model: Rc<Model>,
    /// Grows with every change, undo and redo: tells whether the last save is
    /// still the last state.
    pub change: u64,
    done: Vec<Step>,
    undone: Vec<Step>,
}

/// A change in the history.
#[derive(Clone, Debug, PartialEq)]
struct Step {
    edit: Edit,
    /// Changes in a row with the same group are undone together: the letters
    /// typed into one field.
    group: Option<String>,
}

impl Session {
    /// Opens an audit.
    pub fn new(id: Id, name: String, model: Model) -> Self {
        Self {
            id,
            name,
            model: Rc::new(model),
            change: 0,
            done: Vec::new(),
            undone: Vec::new(),
        }
    }

    /// Makes a change. One that changes nothing is not remembered.
    pub fn edit(&mut self, edit: Edit, group: Option<String>) {
        if edit.is_empty() {
            return;
        }
        self.apply(&edit);
        self.undone.clear();
        match self.done.last_mut() {
            Some(last) if group.is_some() && last.group == group => {
                last.edit = std::mem::take(&mut last.edit).then(edit);
            }
            _ => self.done.push(Step { edit, group }),
        }
        if self.done.len() > MAX_HISTORY {
            self.done.remove(0);
        }
    }

    /// Takes the last change back.
    pub fn undo(&mut self) {
        if let Some(step) = self.done.pop() {
            self.apply(&step.edit.inverse());
            self.undone.push(step);
        }
    }

    /// Makes the change again that was taken back last.
    pub fn redo(&mut self) {
        if let Some(step) = self.undone.pop() {
            self.apply(&step.edit);
            self.done.push(step);
        }
    }

    /// Whether there is a change to take back.
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is a change to make again.
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    fn apply(&mut self, edit: &Edit) {
        edit.apply(Rc::make_mut(&mut self.model));
        self.change += 1;
    }
}
