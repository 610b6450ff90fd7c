//! What comes next in an audit, day by day.

use chrono::Days;

use crate::model::{Collection, Contract, Date, Id, Model};

/// A day on which something ends, or is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Appointment {
    /// The day.
    pub on: Date,
    /// Where the record stands.
    pub collection: Collection,
    /// The record.
    pub record: Id,
    /// The field that says it, by its name in the bundle.
    pub field: &'static str,
}

/// The last day on which one can say no to a contract before it goes on: without
/// days of notice, the one on which it ends.
pub fn last_day_to_decline(contract: &Contract) -> Option<Date> {
    let days = contract.notice_days.known().copied().unwrap_or_default();
    let end = *contract.end.known()?;
    Some(end.checked_sub_days(Days::new(days.into())).unwrap_or(end))
}

/// The days of an audit, the first one first. What was to be done stays in it until it
/// is; what simply ends is in it until it has ended.
pub fn agenda(model: &Model, today: Date) -> Vec<Appointment> {
    let mut found = Vec::new();
    let mut add = |on: Option<Date>, collection, record, field| {
        found.extend(on.map(|on| Appointment {
            on,
            collection,
            record,
            field,
        }));
    };
    for contract in model.contracts.iter() {
        let on = last_day_to_decline(contract).filter(|on| *on >= today);
        let field = match contract.notice_days.known() {
            Some(_) => "noticeDays",
            None => "end",
        };
        add(on, Collection::Contracts, contract.id, field);
    }
    for service in model.services.iter() {
        let on = service.end_of_support.known().copied();
        let on = on.filter(|on| *on >= today);
        add(on, Collection::Services, service.id, "endOfSupport");
    }
    for decision in model.decisions.iter() {
        let on = decision.until.known().copied();
        add(on, Collection::Decisions, decision.id, "until");
    }
    for action in model.actions.iter().filter(|it| it.is_under_way()) {
        let on = action.due.known().copied();
        add(on, Collection::Actions, action.id, "due");
    }
    for request in model.requests.iter() {
        let on = request.due.known().copied();
        let on = on.filter(|_| request.answers.known().is_none());
        add(on, Collection::Requests, request.id, "due");
    }
    for watch in model.watches.iter() {
        let on = watch.next_look.known().copied();
        add(on, Collection::Watches, watch.id, "nextLook");
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::audit::testing::{Draft, TODAY};

    fn fields(draft: &Draft) -> Vec<(String, &'static str)> {
        let today = TODAY.parse().expect("is valid");
        let days = agenda(&draft.model, today).into_iter();
        days.map(|it| (it.on.to_string(), it.field)).collect()
    }

    #[test]
    fn one_must_say_no_before_a_contract_ends() {
        let contract = json!({ "end": "2030-03-31", "noticeDays": 90 });
        let draft = Draft::default().with(Collection::Contracts, "Hébergement", contract);
        assert_eq!(fields(&draft), [("2029-12-31".to_owned(), "noticeDays")]);
        let over = json!({ "end": "2020-03-31" });
        let draft = Draft::default().with(Collection::Contracts, "Ancien", over);
        assert_eq!(fields(&draft), []);
    }

    #[test]
    fn what_is_late_stays_until_it_is_done() {
        let late = |state: &str| json!({ "due": "2020-01-01", "state": state });
        let draft = Draft::default()
            .with(Collection::Actions, "À faire", late("planned"))
            .with(Collection::Actions, "Faite", late("done"))
            .with(
                Collection::Watches,
                "Loi",
                json!({ "nextLook": "2019-01-01" }),
            );
        assert_eq!(
            fields(&draft),
            [
                ("2019-01-01".to_owned(), "nextLook"),
                ("2020-01-01".to_owned(), "due")
            ]
        );
    }

    #[test]
    fn what_was_answered_is_no_longer_awaited() {
        let request = json!({ "due": "2030-01-01", "answers": [{ "text": "Oui" }] });
        let draft = Draft::default().with(Collection::Requests, "Messagerie", request);
        assert_eq!(fields(&draft), []);
    }
}
