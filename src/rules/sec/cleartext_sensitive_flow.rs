//! Confidential information leaves without protection.
//!
//! ## What it checks
//! Flows that carry confidential data by e-mail, fax, USB stick, private
//! messaging or post are protected on the way. Where that was not asked, a USB
//! stick and a fax are still to be checked, because nothing protects them unless
//! somebody saw to it; a stick that stays in the house, on the way to a backup,
//! is not.
//!
//! ## Why it matters
//! Whoever comes between can read it: a wrong address, a lost stick, a stranger
//! at the printer.
//!
//! ## What to do
//! Use a portal, a protected link or encrypted e-mail; encrypt the stick.
//!
//! ## Known false alarms
//! Mail inside one organisation or one closed network is protected: choose
//! *encrypted e-mail*. Sealed registered post is acceptable.
//!
//! ## References
//! LPD art. 8; OPDo art. 3 al. 2 let. c; ANSSI hygiene 18.

use crate::audit::{
    Ask, Cause, Certainty, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View,
};
use crate::graph::level_of;
use crate::model::{
    Answer, Channel, Classification, Collection, Effort, Flow, Id, ServiceKind, Transport,
};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "sec-cleartext-sensitive-flow",
    theme: Theme::Security,
    severity: Severity::High,
    cause: Cause::Disclosure,
    effort: Effort::Day,
    cure: Cure::Set(
        Collection::Flows,
        &[("channel", r#""portal""#), ("transport", r#""tls""#)],
    ),
    thresholds: &[],
    references: &[
        Reference::Lpd("8"),
        Reference::Opdo("3/2/c"),
        Reference::CantonalLaw,
        Reference::Anssi("18"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    view.each(&RULE, 1, &view.model.flows, |flow| look_at(view, flow))
}

fn look_at(view: &View<'_>, flow: &Flow) -> Option<Finding> {
    let &channel = flow.channel.known()?;
    let stays_inside = channel == Channel::Usb && goes_to_a_backup(view, flow);
    let (is_open, certainty) = match (&flow.transport, channel) {
        (Answer::Known(Transport::None), channel) => {
            (is_open_by_nature(channel), Certainty::Certain)
        }
        (Answer::NotKnown | Answer::Foreign(_), channel) => {
            (is_open_by_nature(channel), Certainty::ToCheck)
        }
        (Answer::NotAsked, Channel::Usb | Channel::Fax) => (!stays_inside, Certainty::ToCheck),
        _ => (false, Certainty::Certain),
    };
    if !is_open {
        return None;
    }
    let carried = flow
        .data
        .each()
        .filter_map(|data| view.model.data.get(data.id));
    let confidential: Vec<_> = carried
        .filter_map(|data| Some((data.id, level_of(data)?)))
        .filter(|(_, level)| *level >= Classification::Confidential)
        .collect();
    let highest = confidential.iter().map(|(_, level)| *level).max()?;
    let severity = if highest == Classification::Restricted {
        Severity::Critical
    } else {
        RULE.severity
    };
    let data: Vec<Id> = confidential.iter().map(|(data, _)| *data).collect();
    let means = match channel {
        Channel::Mail => "mail",
        Channel::Usb => "stick",
        _ => "other",
    };
    let channel = Fact::Code(channel.text_id().into());
    let ends = [&flow.from, &flow.to]
        .into_iter()
        .filter_map(|end| end.known());
    let mut path: Vec<Id> = ends.map(|end| end.id).collect();
    if path.len() == 2 {
        path.insert(1, flow.id);
    }
    let finding = RULE
        .finding([flow.id])
        .severity(severity)
        .path(path)
        .fact("flow", Fact::Record(flow.id))
        .fact("means", Fact::Case(means))
        .fact("channel", channel.clone())
        .evidence("evidence-channel", channel)
        .evidence(
            "evidence-classification",
            Fact::Code(highest.text_id().into()),
        )
        .records("data", "count", "evidence-data", &data);
    Some(match certainty {
        Certainty::ToCheck => finding.not_known([Ask::Field(flow.id, "transport")]),
        certainty => finding.certainty(certainty),
    })
}

/// Whether anyone on the way can read what goes by this means, unless it is
/// protected besides.
fn is_open_by_nature(channel: Channel) -> bool {
    matches!(
        channel,
        Channel::Mail
            | Channel::Fax
            | Channel::Usb
            | Channel::MessagingConsumer
            | Channel::PaperPost
    )
}

fn goes_to_a_backup(view: &View<'_>, flow: &Flow) -> bool {
    let to = flow
        .to
        .known()
        .and_then(|to| view.model.services.get(to.id));
    to.is_some_and(|to| to.kind.is(&ServiceKind::Backup))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};

    fn payslips(level: &str, channel: &str, transport: Value) -> Draft {
        Draft::default()
            .data("Salaires", json!({ "classification": level }))
            .service("Messagerie", json!({}))
            .party("Entreprises", json!({}))
            .flow(
                "fiches de salaire",
                json!({
                    "from": "@Messagerie", "to": "@Entreprises", "data": ["@Salaires"],
                    "channel": channel, "transport": transport,
                }),
            )
    }

    #[test]
    fn flags_payslips_sent_by_plain_mail() {
        let draft = payslips("confidential", "mail", json!("none"));
        let finding = flags(&RULE, &draft, &["fiches de salaire"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::High, Certainty::Certain)
        );
        let path = ["Messagerie", "fiches de salaire", "Entreprises"];
        assert_eq!(draft.names(&finding.path), path);
    }

    #[test]
    fn flags_restricted_data_as_critical() {
        let draft = payslips("restricted", "messaging-consumer", json!("none"));
        assert_eq!(
            flags(&RULE, &draft, &["fiches de salaire"]).severity,
            Severity::Critical
        );
    }

    #[test]
    fn flags_to_check_when_nobody_knows() {
        let draft = payslips("confidential", "mail", json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &["fiches de salaire"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::ToCheck)
        );
        let ask = Ask::Field(draft.id("fiches de salaire"), "transport");
        assert_eq!(finding.asks, [ask]);
    }

    #[test]
    fn flags_a_stick_to_check_even_when_nothing_was_asked() {
        let draft = payslips("confidential", "usb", Value::Null);
        assert_eq!(
            flags(&RULE, &draft, &["fiches de salaire"]).certainty,
            Certainty::ToCheck
        );
    }

    #[test]
    fn accepts_mail_while_its_protection_was_not_asked() {
        accepts(&RULE, &payslips("confidential", "mail", Value::Null));
    }

    #[test]
    fn accepts_what_is_protected_or_harmless() {
        accepts(
            &RULE,
            &payslips("confidential", "mail-encrypted", json!("none")),
        );
        accepts(&RULE, &payslips("confidential", "mail", json!("e2ee")));
        accepts(&RULE, &payslips("internal", "mail", json!("none")));
        accepts(
            &RULE,
            &payslips("confidential", "paper-post", json!("sealed-paper")),
        );
    }

    #[test]
    fn accepts_the_disk_of_a_backup_that_stays_in_the_house() {
        let draft = Draft::default()
            .data("Salaires", json!({ "classification": "restricted" }))
            .service("Serveur", json!({}))
            .service("Disque", json!({ "kind": "backup" }))
            .flow("copie", json!({ "from": "@Serveur", "to": "@Disque", "data": ["@Salaires"], "channel": "usb" }));
        accepts(&RULE, &draft);
    }

    #[test]
    fn flags_mail_sticks_and_the_rest_each_by_its_name() {
        for (channel, case) in [
            ("mail", "mail"),
            ("usb", "stick"),
            ("messaging-consumer", "other"),
        ] {
            let draft = payslips("confidential", channel, json!("none"));
            let finding = flags(&RULE, &draft, &["fiches de salaire"]);
            let means = ("means", Fact::Case(case));
            assert!(finding.facts.contains(&means), "{:?}", finding.facts);
        }
    }
}
