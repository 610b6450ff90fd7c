//! Contracts with suppliers.

use super::choice::choice;
use super::field::part;
use super::record::record;
use super::{Country, Date, Party, Prose, Ref, Service};

choice! {
    /// How the contract goes on.
    Renewal "renewal" {
        /// It ends by itself.
        FixedTerm "fixed-term",
        /// It goes on from year to year unless somebody says no.
        TacitYearly "tacit-yearly",
        /// From month to month.
        TacitMonthly "tacit-monthly",
        /// For several years at a time.
        TacitMultiYear "tacit-multi-year",
        /// Without end.
        OpenEnded "open-ended",
        /// There is nothing written.
        None "none",
    }
}

choice! {
    /// What the supplier promises when the service stops.
    ServiceLevel "service-level" {
        /// Nothing.
        None "none",
        /// To do its best.
        BestEffort "best-effort",
        /// To answer within a time.
        ResponseTime "response-time",
        /// To have it work again within a time.
        RecoveryTime "recovery-time",
    }
}

part! {
    /// What the contract says of its end.
    ExitTerms "exit-terms" {
        /// We get our data back.
        data_return "dataReturn": bool,
        /// In an open format.
        open_format "openFormat": bool,
        /// Within a stated delay.
        return_delay "returnDelayDays": bool,
        /// With proof that they were deleted.
        deletion_proof "deletionProof": bool,
        /// With help to move.
        assistance "assistance": bool,
        /// At a known price.
        fee_known "feeKnown": bool,
        /// New subcontractors are announced.
        sub_processor_notice "subProcessorNotice": bool,
        /// We may audit.
        audit_right "auditRight": bool,
        /// Prices follow an index.
        price_indexation "priceIndexation": bool,
        /// The supplier may change the terms alone.
        unilateral_change "unilateralChange": bool,
        /// The source code is deposited with a third party.
        source_escrow "sourceEscrow": bool,
    }
}

record! {
    /// A contract, even one that was never written.
    Contract in Contracts {
        /// With whom.
        party "party": Ref<Party>,
        /// In whose name, if not the organisation's.
        holder "holder": Ref<Party>,
        /// Whether it is in the organisation's name.
        in_our_name "inOurName": bool,
        /// For which services.
        services "services": Vec<Ref<Service>>,
        /// Whether it is written.
        written "written": bool,
        /// Its first day.
        start "start": Date,
        /// Its last day, or the next day on which it goes on.
        end "end": Date,
        /// How it goes on.
        renewal "renewal": Renewal,
        /// How many days before its end one must say no.
        notice_days "noticeDays": u32,
        /// What the supplier promises when the service stops.
        service_level "sla": ServiceLevel,
        /// Within how many hours.
        sla_hours "slaHours": u32,
        /// Whether it covers the processing of data on persons (LPD art. 9).
        dpa "dpa": bool,
        /// Whether the subcontractors are listed.
        sub_processor_list "subProcessorList": bool,
        /// What it says of its end.
        exit "exit": ExitTerms,
        /// Under which country's law.
        jurisdiction "jurisdiction": Country,
        /// Where the document is.
        location "location": Prose,
    }
}
