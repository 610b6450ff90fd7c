//! Money or time spent.

use super::choice::choice;
use super::record::record;
use super::{ChosenBy, Contract, CostSubject, Date, Money, Party, Ref};

choice! {
    /// Investment, running cost or time.
    CostNature "cost-nature" {
        /// Bought, and used for several years.
        Investment "capex",
        /// Paid again and again.
        Running "opex",
        /// Time of one's own people.
        InternalTime "internal-time",
    }
}

choice! {
    /// What is paid for.
    CostKind "cost-kind" {
        /// Subscription.
        Subscription "subscription",
        /// Licence.
        Licence "licence",
        /// Maintenance.
        Maintenance "maintenance",
        /// Hosting.
        Hosting "hosting",
        /// Hardware.
        Hardware "hardware",
        /// Leasing or rent.
        Leasing "leasing",
        /// Telecommunications.
        Telecom "telecom",
        /// Consumables.
        Consumables "consumables",
        /// Project.
        Project "project",
        /// Support by contract.
        SupportContract "support-contract",
        /// Support by the hour.
        SupportTime "support-time",
        /// Training.
        Training "training",
        /// Hours of employees.
        InternalHours "internal-hours",
        /// Hours of volunteers.
        VolunteerHours "volunteer-hours",
        /// Audit.
        Audit "audit",
        /// Insurance.
        Insurance "insurance",
        /// Domain or certificate.
        Domain "domain-certificate",
        /// Energy.
        Energy "energy",
        /// Leaving a supplier.
        Exit "exit",
        /// Something else.
        Other "other",
    }
}

choice! {
    /// How often it is paid.
    Recurrence "recurrence" {
        /// Once.
        Once "once",
        /// Every month.
        Monthly "monthly",
        /// Every quarter.
        Quarterly "quarterly",
        /// Every year.
        Yearly "yearly",
        /// Every two years.
        TwoYearly "two-yearly",
        /// Every three years.
        ThreeYearly "three-yearly",
        /// Every five years.
        FiveYearly "five-yearly",
        /// Each time it is used.
        PerUse "per-use",
    }
}

choice! {
    /// What is counted.
    CostUnit "cost-unit" {
        /// The organisation as a whole.
        Organisation "org",
        /// Users.
        User "user",
        /// Devices.
        Device "device",
        /// Gigabytes.
        Gigabyte "gb",
        /// Sites.
        Site "site",
        /// Members.
        Member "member",
        /// Documents.
        Document "document",
        /// Hours.
        Hour "hour",
    }
}

choice! {
    /// Who pays.
    Payer "payer" {
        /// The organisation.
        Organisation "organisation",
        /// A person, with their own money or card.
        Person "person",
    }
}

record! {
    /// Money or time spent. Renewal and notice stand in the contract, where
    /// they are true for all its costs.
    Cost in Costs {
        /// What it pays for: services, parties or skills.
        pays_for "paysFor": Vec<Ref<CostSubject>>,
        /// Under which contract.
        contract "contract": Ref<Contract>,
        /// Investment, running cost or time.
        nature "nature": CostNature,
        /// What is paid for.
        kind "kind": CostKind,
        /// The price of one unit, each time.
        amount "amount": Money,
        /// How often.
        recurrence "recurrence": Recurrence,
        /// For a purchase: over how many years it is spread.
        amortisation_years "amortisationYears": u32,
        /// How many times a year, for what is paid per use.
        uses_per_year "usesPerYear": u32,
        /// How many units are paid; one when not asked.
        quantity "quantity": u32,
        /// How many of them are used.
        used_quantity "usedQuantity": u32,
        /// When that was counted.
        counted_on "countedOn": Date,
        /// What is counted.
        unit "unit": CostUnit,
        /// The first day it was paid for.
        from "from": Date,
        /// The last day.
        to "to": Date,
        /// Whether value-added tax is included.
        vat_included "vatIncluded": bool,
        /// Who pays.
        payer "payer": Payer,
        /// Which person, if a person.
        paid_by "paidBy": Ref<Party>,
        /// How it was chosen.
        chosen_by "chosenBy": ChosenBy,
        /// What shows it: invoice, quote.
        evidence "evidence": String,
    }
}

impl Cost {
    /// Whether it is time of one's own people, rather than money.
    pub fn is_time(&self) -> bool {
        let by_kind =
            |kind: &CostKind| matches!(kind, CostKind::InternalHours | CostKind::VolunteerHours);
        self.nature.is(&CostNature::InternalTime) || self.kind.is_known_and(by_kind)
    }
}
