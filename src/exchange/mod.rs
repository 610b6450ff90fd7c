//! What comes in otherwise than by a form or by our file: lists pasted from a
//! spreadsheet, and lines typed in everyday words.
//!
//! The words that are understood are texts like all others (`desk/words.ftl`), in
//! every language at once: a list in German is understood while the page speaks
//! French. What is not understood is never dropped: it is shown, and kept in the
//! notes.

mod amount;
mod cell;
mod cells;
mod day;
mod lexicon;
mod pasted;
mod quick_add;

pub use amount::Price;
pub use cells::{Cells, MAX_COLUMNS, MAX_ROWS, Trouble};
pub use lexicon::Lexicon;
pub use pasted::{Cell, Column, Mapping, Missing, Pasted, Row, Unread, fits, guess, paste};
pub use quick_add::{Understood, Whole, understand};
