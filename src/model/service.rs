//! What people use to work.

use super::choice::choice;
use super::field::part;
use super::record::record;
use super::{Contract, Country, Data, Date, Party, Prose, Ref, ServiceFunction, Site};

choice! {
    /// What kind of thing the service is.
    ServiceKind "service-kind" {
        /// A program or online service for one trade or task.
        App "app",
        /// Working together: chat, shared documents, projects, surveys.
        Collaboration "collab",
        /// Storing and sharing files.
        Storage "storage",
        /// Mail and calendar.
        Mail "mail",
        /// Accounts and signing in.
        Identity "identity",
        /// Payments and bank accounts.
        EBanking "e-banking",
        /// Website and domain.
        Web "web",
        /// Internet access, Wi-Fi, local network.
        Network "network",
        /// Computers, tablets, phones, printers.
        DeviceFleet "device-fleet",
        /// A server.
        Server "server",
        /// Telephony.
        Telephony "telephony",
        /// A portal of an authority or insurance.
        PublicPortal "public-portal",
        /// Copies for the day when the original is lost.
        Backup "backup",
        /// Work done by people: help desk, maintenance.
        HumanSupport "support",
        /// A paper archive.
        Paper "paper",
        /// Artificial intelligence.
        Ai "ai",
    }
}

choice! {
    /// Where and by whom it is run.
    Hosting "hosting" {
        /// On paper.
        Paper "paper",
        /// On the users' own devices.
        OnDevice "on-device",
        /// On a server of the organisation, at its place.
        OnPremises "on-premises",
        /// On a machine rented from a host.
        HostedDedicated "hosted-dedicated",
        /// On rented virtual machines.
        Iaas "iaas",
        /// On a rented platform.
        Paas "paas",
        /// As an online service.
        Saas "saas",
        /// As an online service that cannot read the data: the client holds the keys.
        SaasE2ee "saas-e2ee",
        /// Under somebody's private account.
        PersonalAccount "personal-account",
    }
}

choice! {
    /// How much the organisation depends on it. A judgement: see [`Service::assessed_by`].
    Criticality "criticality" {
        /// Can wait more than a week.
        Comfort "comfort",
        /// There is a way around for some days.
        Useful "useful",
        /// Work is badly slowed within a working day.
        Important "important",
        /// Activity stops within four hours.
        Vital "vital",
    }
}

choice! {
    /// Whether it is in use.
    ServiceStatus "service-status" {
        /// Not yet.
        Planned "planned",
        /// Yes.
        InUse "in-use",
        /// It is being replaced.
        Retiring "retiring",
        /// No longer, but still there.
        Dormant "dormant",
    }
}

choice! {
    /// On what terms it may be used.
    Licence "licence" {
        /// Bought for good.
        ProprietaryPerpetual "proprietary-perpetual",
        /// Rented.
        ProprietarySubscription "proprietary-subscription",
        /// Terms of an online service.
        SaasTerms "saas-terms",
        /// Free of charge, closed.
        Freeware "freeware",
        /// The free tier of a paid service.
        FreeTier "free-tier",
        /// Open source with copyleft.
        OpenSourceCopyleft "open-source-copyleft",
        /// Open source, permissive.
        OpenSourcePermissive "open-source-permissive",
        /// Open source core, closed additions.
        OpenCore "open-core",
        /// Made for the organisation, which owns it.
        BespokeOwned "bespoke-owned",
        /// Made for the organisation, which does not own it.
        BespokeNotOwned "bespoke-not-owned",
        /// A service of the State.
        PublicService "public-service",
    }
}

choice! {
    /// How it was chosen.
    ChosenBy "chosen-by" {
        /// Offers were compared.
        Offers "offers",
        /// By a call for tenders.
        Tender "tender",
        /// Somebody decided, and it is known why.
        Decision "decision",
        /// It came with something else.
        Bundled "bundled",
        /// By habit.
        Habit "habit",
    }
}

choice! {
    /// Whether our data can be taken out.
    ExportState "export-state" {
        /// There is no way.
        None "none",
        /// There should be one.
        Theoretical "theoretical",
        /// It was done and the result was read.
        Tested "tested",
    }
}

choice! {
    /// What is done at a place.
    PlaceRole "place-role" {
        /// Data is stored there.
        Stored "stored",
        /// Copies are stored there.
        Backup "backup",
        /// People can reach the data from there, for support.
        SupportAccess "support-access",
        /// Data passes through.
        Transit "transit",
        /// Keys are kept there.
        KeyCustody "key-custody",
    }
}

choice! {
    /// What a service is to the data it stores.
    StorageRole "storage-role" {
        /// The reference: when copies differ, this one is right.
        Master "master",
        /// A copy.
        Copy "copy",
        /// Kept for later, no longer changed.
        Archive "archive",
        /// A copy to restore from.
        Backup "backup",
    }
}

choice! {
    /// What may become of our data in an artificial intelligence.
    AiTraining "ai-training" {
        /// The supplier may learn from it.
        Allowed "allowed",
        /// The contract excludes it.
        Excluded "excluded",
    }
}

part! {
    /// A country and what is done there. Where data is stored and from where it
    /// can be reached are separate facts; under which law the supplier's group
    /// stands is a third, see [`Party::group_country`].
    ServicePlace "service-place" {
        /// In which country.
        country "country": Country,
        /// What is done there.
        role "role": PlaceRole,
        /// At which of our sites, if at one.
        site "site": Ref<Site>,
    }
}

part! {
    /// Data that a service keeps.
    Storage "storage" {
        /// Which data.
        data "data": Ref<Data>,
        /// As what.
        role "role": StorageRole,
        /// How much, in gigabytes.
        gigabytes "gigabytes": u32,
    }
}

record! {
    /// What people use to work: an online service, a program, a server, a fleet
    /// of devices, a shared folder, a spreadsheet, a mailbox, a paper archive.
    Service in Services {
        /// What kind of thing it is.
        kind "kind": ServiceKind,
        /// What it is for, from a catalogue.
        functions "functions": Vec<ServiceFunction>,
        /// What it is used for, in words.
        purpose "purpose": Prose,
        /// Who supplies it.
        supplier "supplier": Ref<Party>,
        /// Under which contract.
        contract "contract": Ref<Contract>,
        /// Who inside is responsible.
        owner "owner": Ref<Party>,
        /// Who stands in.
        deputy "deputy": Ref<Party>,
        /// Who has all rights on it.
        admins "admins": Vec<Ref<Party>>,
        /// Who uses it.
        users "users": Vec<Ref<Party>>,
        /// How many people use it.
        user_count "userCount": u32,
        /// Where and by whom it is run.
        hosting "hosting": Hosting,
        /// Where data is stored, and from where it is reached.
        places "places": Vec<ServicePlace>,
        /// The data it keeps.
        stores "stores": Vec<Storage>,
        /// The services it cannot work without.
        depends_on "dependsOn": Vec<Ref<Service>>,
        /// Whether it is in use.
        status "status": ServiceStatus,
        /// How much the organisation depends on it.
        criticality "criticality": Criticality,
        /// Who judged so.
        assessed_by "assessedBy": Ref<Party>,
        /// Within how many hours it must work again (RTO).
        rto_hours "rtoHours": u32,
        /// How many hours of work may be lost (RPO).
        rpo_hours "rpoHours": u32,
        /// What people do when it stops.
        workaround "workaround": Prose,
        /// Whether every user has an account of their own.
        named_accounts "namedAccounts": bool,
        /// Whether two persons are needed for a payment.
        dual_approval "dualApproval": bool,
        /// Whether it can be reached from the internet.
        internet_facing "internetFacing": bool,
        /// Whether visitors use it: for networks.
        visitors "visitors": bool,
        /// The most confidential data that it may hold, if that was decided:
        /// `public`, `internal`, `confidential` or `restricted`.
        max_classification "maxClassification": super::Classification,
        /// On what terms it may be used.
        licence "licence": Licence,
        /// How it was chosen.
        chosen_by "chosenBy": ChosenBy,
        /// Who decided.
        decided_by "decidedBy": Ref<Party>,
        /// When its maker stops correcting it.
        end_of_support "endOfSupport": Date,
        /// When it was last used.
        last_used "lastUsed": Date,
        /// Whether our data can be taken out.
        export_state "exportState": ExportState,
        /// In which formats, such as `CSV` or `PDF/A`.
        export_formats "exportFormats": Vec<String>,
        /// When that was last tried.
        export_tested_on "exportTestedOn": Date,
        /// Who holds the domain name.
        domain_holder "domainHolder": Ref<Party>,
        /// Devices, in pieces: for fleets.
        device_count "deviceCount": u32,
        /// Of these, those that leave the office.
        mobile_devices "mobileDevices": u32,
        /// When the oldest was bought.
        oldest_bought_on "oldestBoughtOn": Date,
        /// Whether there is a spare.
        spare "spare": bool,
        /// Whether an artificial intelligence may learn from our data.
        ai_training "aiTraining": AiTraining,
    }
}

impl Service {
    /// Whether it is in use, as far as was said.
    pub fn is_used(&self) -> bool {
        !self
            .status
            .is_known_and(|status| *status != ServiceStatus::InUse)
    }

    /// Whether nothing has to be paid for the right to use it.
    pub fn is_free(&self) -> bool {
        self.licence.is_known_and(|licence| {
            matches!(
                licence,
                Licence::Freeware
                    | Licence::FreeTier
                    | Licence::OpenSourceCopyleft
                    | Licence::OpenSourcePermissive
                    | Licence::PublicService
            )
        })
    }
}
