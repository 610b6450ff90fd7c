//! A public body keeps sensitive data in an international online service.
//!
//! ## What it checks
//! Sensitive data and data under secrecy of a commune, a public school or a
//! cantonal body is in no online service whose supplier, or the group behind it,
//! is abroad, unless the body alone holds the keys. Where nobody knows where the
//! supplier is, that is asked. One finding lists all services.
//!
//! ## Why it matters
//! The Swiss data protection commissioners hold that it is not admissible in
//! most cases.
//!
//! ## What to do
//! Ask the commissioner of the canton, and look for a Swiss service or one of
//! which you hold the keys.
//!
//! ## Known false alarms
//! It is a position of authorities, not a statute: cantons may decide otherwise,
//! so the finding is always to be checked.
//!
//! ## References
//! Resolution of privatim of 18 November 2025; the law of the canton.

use super::nature::is_grave;
use crate::audit::{
    Ask, Cause, Certainty, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View,
};
use crate::model::{Country, Effort, Hosting, Id, LegalRegime, Party, Service};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-public-saas-sensitive",
    theme: Theme::Privacy,
    severity: Severity::High,
    cause: Cause::Disclosure,
    effort: Effort::More,
    cure: Cure::Judgement,
    thresholds: &[],
    references: &[Reference::Privatim, Reference::CantonalLaw],
    check,
};

/// Whether this rule, and not the one on foreign control, looks at a service.
pub(super) fn is_concerned(view: &View<'_>, service: &Service) -> bool {
    let regime = &view.model.organisation.legal_regime;
    regime.is(&LegalRegime::CantonalPublic)
        && service.hosting.is(&Hosting::Saas)
        && grave_data_of(view, service).next().is_some()
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let (mut abroad, mut to_ask, mut asks) = (Vec::new(), Vec::new(), Vec::new());
    for service in &view.model.services {
        if !is_concerned(view, service) {
            continue;
        }
        let supplier = service.supplier.known();
        let Some(supplier) = supplier.and_then(|supplier| view.party(supplier.id)) else {
            continue;
        };
        if is_international(supplier) {
            abroad.push(service);
        } else if let Some(ask) = asked(supplier) {
            to_ask.push(service);
            asks.push(ask);
        }
    }
    let (case, services) = if abroad.is_empty() {
        ("not-known", &to_ask)
    } else {
        ("abroad", &abroad)
    };
    if services.is_empty() {
        return Vec::new();
    }
    let mut data: Vec<Id> = services
        .iter()
        .flat_map(|service| grave_data_of(view, service))
        .collect();
    data.sort_unstable();
    data.dedup();
    let ids: Vec<Id> = services.iter().map(|service| service.id).collect();
    let finding = RULE
        .finding([view.model.organisation.id])
        .with(ids.iter().copied())
        .certainty(Certainty::ToCheck)
        .fact("state", Fact::Case(case))
        .records("services", "count", "evidence-services", &ids)
        .records("data", "dataCount", "evidence-data", &data);
    vec![if abroad.is_empty() {
        asks.sort_unstable();
        asks.dedup();
        finding.not_known(asks)
    } else {
        finding
    }]
}

fn grave_data_of<'a>(view: &'a View<'_>, service: &Service) -> impl Iterator<Item = Id> + 'a {
    let data = view.data_of(service.id).iter().copied();
    data.filter(|&id| view.model.data.get(id).is_some_and(|data| is_grave(data)))
}

fn is_international(supplier: &Party) -> bool {
    [&supplier.group_country, &supplier.hq_country]
        .into_iter()
        .any(|country| country.is_known_and(|country| *country != Country::CH))
}

/// What nobody knows of where a supplier is.
fn asked(supplier: &Party) -> Option<Ask> {
    if supplier.group_country.is_not_known() {
        Some(Ask::Field(supplier.id, "groupCountry"))
    } else if supplier.hq_country.is_not_known() {
        Some(Ask::Field(supplier.id, "hqCountry"))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};

    fn commune(regime: &str, data: Value, supplier: Value, hosting: &str) -> Draft {
        Draft::default()
            .organisation(json!({ "legalRegime": regime }))
            .data("Aide sociale", data)
            .party("Éditeur", supplier)
            .service(
                "Suite",
                json!({
                    "supplier": "@Éditeur", "hosting": hosting,
                    "stores": [{ "data": "@Aide sociale" }],
                }),
            )
    }

    fn sensitive() -> Value {
        json!({ "nature": "sensitive" })
    }

    #[test]
    fn flags_a_supplier_or_its_group_abroad_to_check() {
        for supplier in [
            json!({ "groupCountry": "US", "hqCountry": "CH" }),
            json!({ "hqCountry": "IE" }),
        ] {
            let draft = commune("cantonal-public", sensitive(), supplier, "saas");
            let finding = flags(&RULE, &draft, &["", "Suite"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::High, Certainty::ToCheck)
            );
            assert_eq!(finding.asks, []);
        }
    }

    #[test]
    fn flags_data_under_secrecy_and_lists_all_services() {
        let secret = json!({ "secrecy": ["cp320-official"] });
        let draft = commune(
            "cantonal-public",
            secret,
            json!({ "groupCountry": "US" }),
            "saas",
        )
        .service(
            "Dépôt",
            json!({
                "supplier": "@Éditeur", "hosting": "saas",
                "stores": [{ "data": "@Aide sociale" }],
            }),
        );
        flags(&RULE, &draft, &["", "Suite", "Dépôt"]);
    }

    #[test]
    fn flags_lower_when_nobody_knows_where_the_supplier_is() {
        let not_known = json!({ "notKnown": true });
        for (field, other) in [("groupCountry", "hqCountry"), ("hqCountry", "groupCountry")] {
            let supplier = json!({ field: not_known, other: "CH" });
            let draft = commune("cantonal-public", sensitive(), supplier, "saas");
            let finding = flags(&RULE, &draft, &["", "Suite"]);
            assert_eq!(finding.severity, Severity::Medium);
            assert_eq!(finding.asks, [Ask::Field(draft.id("Éditeur"), field)]);
        }
    }

    #[test]
    fn accepts_a_swiss_supplier_and_one_not_asked_about() {
        let swiss = json!({ "groupCountry": "CH", "hqCountry": "CH" });
        accepts(
            &RULE,
            &commune("cantonal-public", sensitive(), swiss, "saas"),
        );
        accepts(
            &RULE,
            &commune("cantonal-public", sensitive(), json!({}), "saas"),
        );
    }

    #[test]
    fn accepts_keys_of_our_own_plain_data_and_private_organisations() {
        let abroad = || json!({ "groupCountry": "US" });
        accepts(
            &RULE,
            &commune("cantonal-public", sensitive(), abroad(), "saas-e2ee"),
        );
        let plain = json!({ "nature": "personal" });
        accepts(&RULE, &commune("cantonal-public", plain, abroad(), "saas"));
        accepts(
            &RULE,
            &commune("lpd-private", sensitive(), abroad(), "saas"),
        );
    }
}
