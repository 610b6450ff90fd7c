//! What is paid in a year, before and after.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::{Bill, Event, Gap, Hit, How, Scene, Thing};
use crate::audit::Sums;
use crate::model::{Cost, CostKind, CostNature, Id, Money, PartyKind, Recurrence};

/// What is paid in a year for what the event is about.
pub(super) fn bill(scene: &mut Scene<'_, '_>, hits: &[Hit]) -> Bill {
    let targets = targets(scene, hits);
    let contracts: BTreeSet<Id> = match scene.thing {
        Thing::Party(_) => scene.bearing().iter().map(|contract| contract.id).collect(),
        Thing::Service(_) | Thing::Flow(_) | Thing::Site(_) => BTreeSet::new(),
    };
    let mut bill = Bill::default();
    let (mut before, mut after) = (Sums::default(), Sums::default());
    if targets.is_empty() && contracts.is_empty() {
        return bill;
    }
    for cost in &scene.view.model.costs {
        let subjects = cost.pays_for.each().len();
        let ours = cost.pays_for.each().filter(|it| targets.contains(&it.id));
        let ours = ours.count();
        let by_contract = subjects == 0
            && cost
                .contract
                .is_known_and(|contract| contracts.contains(&contract.id));
        let is_over = cost.to.is_known_and(|&last| last < scene.view.today);
        if (ours == 0 && !by_contract) || is_over {
            continue;
        }
        if scene.event == Event::Doubles && is_own_time(cost) {
            continue;
        }
        bill.lines.push(cost.id);
        let Some(line) = scene.view.yearly_cost(cost) else {
            bill.not_reckoned.push(cost.id);
            continue;
        };
        // A cost that pays for several is shared between them.
        let (part, whole) = (Decimal::from(ours.max(1)), Decimal::from(subjects.max(1)));
        let share = line.amount.checked_mul(part);
        let share = share.and_then(|share| share.checked_div(whole));
        let Some(amount) = share.map(|share| share.round_dp(2)) else {
            bill.not_reckoned.push(cost.id);
            continue;
        };
        let share = Money { amount, ..line };
        before.add(share);
        match scene.event {
            Event::Doubles => {
                after.add(share);
                after.add(share);
            }
            Event::Leaves | Event::Forbidden if ends(scene, cost) => bill.ends.push(cost.id),
            _ => after.add(share),
        }
    }
    if bill.lines.is_empty() && scene.event == Event::Doubles {
        let subject = scene.subject();
        scene.is_not_known(Gap::Price, subject);
    }
    // Where some costs are reckoned, the bill itself says which are not.
    for &cost in bill.not_reckoned.iter().filter(|_| before.is_empty()) {
        scene.gaps.entry(Gap::Price).or_default().insert(cost);
    }
    bill.before = before.list();
    bill.after = after.list();
    bill
}

/// What the costs that count pay for.
fn targets(scene: &Scene<'_, '_>, hits: &[Hit]) -> BTreeSet<Id> {
    match (scene.event, scene.thing) {
        (Event::Leaks, _) => BTreeSet::new(),
        (Event::Doubles, Thing::Service(service)) => [service.id].into(),
        (Event::Doubles | Event::Leaves, Thing::Party(party)) => {
            let supplied = scene.supplied_by(party.id).map(|service| service.id);
            supplied.chain([party.id]).collect()
        }
        (Event::Forbidden, _) => hits
            .iter()
            .filter(|hit| hit.how == How::Forbidden && hit.is_first())
            .map(|hit| hit.service)
            .collect(),
        _ => hits
            .iter()
            .filter(|hit| hit.how.is_a_stop())
            .map(|hit| hit.service)
            .collect(),
    }
}

/// Time of one's own people, which no supplier sells.
fn is_own_time(cost: &Cost) -> bool {
    cost.nature.is(&CostNature::InternalTime)
        || cost
            .kind
            .is_known_and(|kind| matches!(kind, CostKind::InternalHours | CostKind::VolunteerHours))
}

/// Whether a cost is no longer paid once the supplier is gone: what was bought
/// is bought, and one's own people remain.
fn ends(scene: &Scene<'_, '_>, cost: &Cost) -> bool {
    let is_a_person = matches!(scene.thing, Thing::Party(party)
        if party.kind.is(&PartyKind::Person));
    !is_a_person && !is_own_time(cost) && !cost.recurrence.is(&Recurrence::Once)
}
