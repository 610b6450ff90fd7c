//! The rules, one file each, one folder a family.
//!
//! # How to add a rule
//!
//! 1. Choose an id in kebab case that begins with its family and names the
//!    situation found, never the cure: `sec-mfa-missing`. The file is the id
//!    without the family, in snake case: `src/rules/sec/mfa_missing.rs`.
//! 2. Write its documentation as the `//!` comment of the file, under the
//!    headings *What it checks*, *Why it matters*, *What to do*, *Known false
//!    alarms* and *References*: it is the rule's public page.
//! 3. Write its tests first: at least one `flags_…`, one `accepts_…`, what it
//!    says when an answer is not known, and the nearest false alarm that it does
//!    not raise. [`crate::audit`] has a builder of small models for that.
//! 4. Write `check`: a pure function from the [`View`](crate::audit::View) to
//!    findings. A question that was not put keeps it silent; an answer that
//!    nobody knows makes the finding one to check. One finding per root cause.
//! 5. Declare it in the family's `mod.rs`, and add it to [`ALL`].
//! 6. Add its texts to `rules.ftl` in every language: `rule-<id>` with
//!    `.finding`, `.why`, `.action` and, if it can be wrong, `.caution`.
//!
//! `tests/native/rules.rs` says what is missing.

pub mod map;
pub mod res;
pub mod sec;

use crate::audit::Rule;

/// Every rule, in the order in which findings of equal weight are shown.
pub const ALL: &[&Rule] = &[
    &map::ref_dangling::RULE,
    &sec::mfa_missing::RULE,
    &res::no_backup::RULE,
];
