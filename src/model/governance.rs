//! Independence and autonomy made visible: who gains what from a purchase, who
//! holds the keys of this documentation, who looked at it a second time.

use super::choice::choice;
use super::field::part;
use super::record::record;
use super::{AnyRecord, Date, Money, Party, Prose, Ref, Service};

choice! {
    /// What a party gains from a purchase.
    InterestKind "interest-kind" {
        /// Nothing.
        None "none",
        /// A commission.
        Commission "commission",
        /// A commission paid back afterwards.
        RetroCommission "retro-commission",
        /// A discount that is not passed on.
        DiscountNotPassed "discount-not-passed",
        /// A discount that is passed on.
        DiscountPassed "discount-passed",
        /// A mandate.
        Mandate "mandate",
        /// It resells.
        Resale "resale",
        /// Shares in the supplier.
        Shares "shares",
        /// A partnership or sponsored training.
        Partnership "partnership",
    }
}

choice! {
    /// On what the fee of a party is based.
    FeeBasis "fee-basis" {
        /// A fixed price.
        Fixed "fixed",
        /// Time spent.
        Time "time",
        /// A subscription.
        Subscription "subscription",
        /// A share of what is saved.
        PercentOfSavings "percent-of-savings",
        /// A share of what is spent.
        PercentOfSpend "percent-of-spend",
    }
}

record! {
    /// What a party gained, or could gain, from a purchase.
    Disclosure in Disclosures {
        /// Who gains.
        party "party": Ref<Party>,
        /// What kind of gain.
        kind "kind": InterestKind,
        /// From whom.
        from "from": Ref<Party>,
        /// On which services.
        about "about": Vec<Ref<Service>>,
        /// How much.
        amount "amount": Money,
        /// How much, in hundredths of the price.
        percent "percent": u32,
        /// On what the party's own fee is based.
        fee_basis "feeBasis": FeeBasis,
        /// When it was declared to the client in writing.
        declared_on "declaredOn": Date,
        /// Who on the client's side took note.
        acknowledged_by "acknowledgedBy": Ref<Party>,
        /// Whether it was passed on to the client.
        passed_on "passedOn": bool,
    }
}

choice! {
    /// What one may do in this documentation.
    AccessRole "access-role" {
        /// Read.
        Reader "reader",
        /// Change.
        Editor "editor",
        /// Decide who may read and change.
        Admin "admin",
    }
}

record! {
    /// Who holds the keys of this documentation.
    Access in Accesses {
        /// Who.
        party "party": Ref<Party>,
        /// To do what.
        role "role": AccessRole,
        /// Since when.
        since "since": Date,
        /// Who can take it back.
        revocable_by "revocableBy": Ref<Party>,
    }
}

part! {
    /// A remark of a reviewer.
    Remark "remark" {
        /// On which record.
        about "about": Ref<AnyRecord>,
        /// On which finding, by its key.
        finding "finding": String,
        /// What the reviewer says.
        text "text": Prose,
    }
}

part! {
    /// A signature under a review: who holds the key saw the audit as the records say.
    Signature "signature" {
        /// The public key (Ed25519, RFC 8032), in base64.
        key "key": String,
        /// The signature, in base64.
        value "value": String,
        /// When it was signed.
        on "on": Date,
        /// Each record that was there: its id and its digest, with a space between.
        records "records": Vec<String>,
    }
}

record! {
    /// A second look: asked for, then given.
    Review in Reviews {
        /// Who asked for it.
        asked_by "askedBy": Ref<Party>,
        /// When it was asked for.
        asked_on "askedOn": Date,
        /// Who looked.
        reviewer "reviewer": Ref<Party>,
        /// When.
        on "on": Date,
        /// At what.
        scope "scope": Prose,
        /// What they remarked.
        remarks "remarks": Vec<Remark>,
        /// Whether they agree with the whole.
        agreed "agreed": bool,
        /// Their signature.
        signature "signature": Signature,
    }
}
