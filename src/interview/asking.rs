//! Which question answers what somebody should be asked.

use super::progress::questions;
use super::{Question, Scene};
use crate::audit::Ask;
use crate::interview::Key;

/// The question that puts an unanswered one in everyday words, if one does.
pub fn asking(scene: &Scene<'_>, ask: Ask) -> Option<&'static Question> {
    let id = match ask {
        Ask::Field(_, field) => match field {
            "dpa" | "written" => "helper-contract",
            "hosting" => "hosting",
            "chosenBy" => "private-accounts",
            "supplier" => "suppliers",
            "places" | "groupCountry" => "countries",
            "subjects" | "nature" => "subjects",
            "sensitiveKinds" => "sensitive",
            "retention" => "keeping",
            "channel" => "channels",
            "frequency" => "frequency",
            "mode" => "by-hand",
            "minutesPerRun" => "minutes",
            "everyHours" => "copy-rhythm",
            "namedAccounts" => "shared-access",
            "oldestBoughtOn" => "age",
            "amount" => "costs",
            "payer" => "own-pocket",
            "end" | "noticeDays" => "renewal",
            "exportState" => "leaving",
            _ => return None,
        },
        Ask::Measure(_, kind) => match kind {
            "mfa" => "second-lock",
            "password-manager" => "passwords",
            "updates-auto" => "updates",
            "secure-disposal" => "disposal",
            "restore-test" => "restored",
            "backup" => "copies",
            _ => return None,
        },
        // What a template proposed is confirmed where it is listed.
        Ask::Confirm(_) => return None,
        Ask::Document(kind) => match kind {
            "joiner-leaver-checklist" => "leavers",
            "contacts-sheet" => "emergency",
            "privacy-notice" => "notice",
            _ => return None,
        },
    };
    let question = questions(scene.model).find(|question| question.id == id)?;
    let is_asked = |key: Key| match (key, ask.record()) {
        (Key::Of(row) | Key::From(row) | Key::To(row), Some(record)) => row == record,
        _ => true,
    };
    let rows = question.rows(scene);
    rows.iter().any(|row| is_asked(row.key)).then_some(question)
}
