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
//! 4. Say what lies behind it (`cause`), how much work its advice is (`effort`)
//!    and what that would change in the audit (`cure`): the tests apply the cure
//!    to every finding they provoke, and the finding must be gone.
//! 5. Write `check`: a pure function from the [`View`](crate::audit::View) to
//!    findings. A question that was not put keeps it silent; an answer that
//!    nobody knows makes the finding one to check, which names that answer. One
//!    finding per root cause. What it asks of one record after the other, it asks
//!    through [`each`](crate::audit::View::each) or
//!    [`only`](crate::audit::View::only), and says how far it looks from there:
//!    after a change, only what is near is asked again. The tests take each answer
//!    and each record of their small models back to hold it to that.
//! 6. Declare it in the family's `mod.rs`, and add it to its `RULES`.
//! 7. Add its texts to `rules/<family>.ftl` in every language: `rule-<id>` with
//!    `.finding`, `.why`, `.action` and, if it can be wrong, `.caution`.
//!
//! `tests/native/rules.rs` says what is missing, and `UPDATE_EXPECT=1 cargo test`
//! renews `docs/rules.md`, which is made from these files.

pub mod cost;
pub mod doc;
pub mod eco;
pub mod hand;
pub mod lock;
pub mod map;
pub mod prv;
pub mod res;
pub mod sec;
pub mod skill;
pub mod tr;

use std::sync::LazyLock;

use crate::audit::Rule;

/// Every rule, in the order in which findings of equal weight are shown.
pub static ALL: LazyLock<Vec<&Rule>> = LazyLock::new(|| {
    let families = [
        res::RULES,
        sec::RULES,
        prv::RULES,
        hand::RULES,
        lock::RULES,
        skill::RULES,
        doc::RULES,
        cost::RULES,
        tr::RULES,
        eco::RULES,
        map::RULES,
    ];
    families.concat()
});
