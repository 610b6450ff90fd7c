//! Our data comes out in a format that only its maker reads.
//!
//! ## What it checks
//! Where it was said in which formats the data of a tool can be taken out, one of
//! them at least is not known to be closed. Formats that are in no list are not
//! judged. One finding lists the tools.
//!
//! ## Why it matters
//! A format that nobody else can read is no way out.
//!
//! ## What to do
//! Ask for an open format: CSV, XML, JSON, PDF/A, IFC.
//!
//! ## Known false alarms
//! A copy in the maker's own format is a good copy to restore from, beside an
//! export that others can read.
//!
//! ## References
//! Charter, *Autonomie* and *Accompagner les changements nécessaires*.

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Group, Reference, Rule, Severity, Theme, View,
};
use crate::model::{Answer, Collection, Effort, ExportState};

use super::formats::is_closed;
use super::our_data::keeps_our_data;

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "lock-proprietary-format",
    theme: Theme::Independence,
    severity: Severity::Medium,
    cause: Cause::Suppliers,
    effort: Effort::Day,
    cure: Cure::Set(Collection::Services, &[("exportFormats", r#"["CSV"]"#)]),
    thresholds: &[],
    references: &[Reference::Charter("autonomy"), Reference::Charter("change")],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut group = Group::default();
    let mut named: Vec<&str> = Vec::new();
    let services = view.only(&RULE, 1, &view.model.services, |service| {
        // What does not come out at all has a rule of its own.
        let comes_out = |state: &ExportState| *state != ExportState::None;
        !service.export_formats.is_not_asked()
            && service.export_state.is_known_and(comes_out)
            && keeps_our_data(view, service)
    });
    for service in services {
        let severity = view.weighed(RULE.severity, service.id);
        match &service.export_formats {
            Answer::Known(formats)
                if !formats.is_empty() && formats.iter().all(|it| is_closed(it)) =>
            {
                named.extend(formats.iter().map(String::as_str));
                group.add(service.id, severity);
            }
            Answer::NotKnown | Answer::Foreign(_) => {
                let ask = Ask::Field(service.id, "exportFormats");
                group.add_not_known(service.id, severity, [ask]);
            }
            Answer::NotAsked | Answer::Known(_) => {}
        }
    }
    named.sort_unstable();
    named.dedup();
    let listed = ("services", "count", "evidence-services");
    let finding = group.finding(view, &RULE, listed).map(|finding| {
        if named.is_empty() {
            return finding;
        }
        finding.evidence("evidence-formats", Fact::Words(named.join(", ")))
    });
    finding.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Evidence, Fact, Severity};

    fn software(formats: Value, state: Value) -> Draft {
        Draft::default().data("Dossiers", json!({})).service(
            "Logiciel",
            json!({
                "exportState": state, "exportFormats": formats,
                "stores": [{ "data": "@Dossiers" }],
            }),
        )
    }

    const FOUND: [&str; 2] = ["", "Logiciel"];

    #[test]
    fn flags_formats_that_are_all_closed() {
        for state in ["theoretical", "tested"] {
            let draft = software(json!(["MDB", "bak"]), json!(state));
            let finding = flags(&RULE, &draft, &FOUND);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::Medium, Certainty::Certain)
            );
            let formats = Evidence {
                label: "evidence-formats",
                fact: Fact::Words("MDB, bak".to_owned()),
            };
            assert!(finding.evidence.contains(&formats));
        }
    }

    #[test]
    fn flags_restricted_data_one_step_higher() {
        let draft = Draft::default()
            .data("Dossiers", json!({ "classification": "restricted" }))
            .service(
                "Logiciel",
                json!({
                    "exportState": "tested", "exportFormats": ["MDB"],
                    "stores": [{ "data": "@Dossiers" }],
                }),
            );
        assert_eq!(flags(&RULE, &draft, &FOUND).severity, Severity::High);
    }

    #[test]
    fn flags_formats_that_nobody_knows_as_to_check() {
        let draft = software(json!({ "notKnown": true }), json!("theoretical"));
        let finding = flags(&RULE, &draft, &FOUND);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        let ask = Ask::Field(draft.id("Logiciel"), "exportFormats");
        assert_eq!(finding.asks, [ask]);
        assert!(
            finding
                .evidence
                .iter()
                .all(|it| it.label != "evidence-formats")
        );
    }

    #[test]
    fn accepts_an_open_format_beside_and_one_that_is_in_no_list() {
        accepts(&RULE, &software(json!(["MDB", "CSV"]), json!("tested")));
        accepts(&RULE, &software(json!(["ABC"]), json!("tested")));
        accepts(&RULE, &software(json!([]), json!("tested")));
        accepts(&RULE, &software(Value::Null, json!("tested")));
    }

    #[test]
    fn accepts_what_does_not_come_out_at_all_and_what_is_not_ours() {
        for state in [json!("none"), json!({ "notKnown": true }), Value::Null] {
            accepts(&RULE, &software(json!(["MDB"]), state.clone()));
            accepts(&RULE, &software(json!({ "notKnown": true }), state));
        }
        let empty = json!({ "exportState": "tested", "exportFormats": ["MDB"] });
        accepts(&RULE, &Draft::default().service("Calculette", empty));
    }

    #[test]
    fn flags_a_tool_to_which_our_data_is_only_sent() {
        let draft = Draft::default()
            .data("Demandes", json!({}))
            .party("Clients", json!({}))
            .service(
                "Formulaire",
                json!({ "exportState": "tested", "exportFormats": ["mdb"] }),
            )
            .flow(
                "envoi",
                json!({ "from": "@Clients", "to": "@Formulaire", "data": ["@Demandes"] }),
            );
        flags(&RULE, &draft, &["", "Formulaire"]);
    }
}
