//! Data going from a party or service to another.

use super::choice::choice;
use super::record::record;
use super::{Data, Node, Prose, Ref};

choice! {
    /// By what means it goes.
    Channel "channel" {
        /// Program to program.
        Api "api",
        /// Synchronised files.
        FileSync "file-sync",
        /// E-mail.
        Mail "mail",
        /// Encrypted e-mail.
        MailEncrypted "mail-encrypted",
        /// Form on a website.
        WebForm "web-form",
        /// Portal with an account.
        Portal "portal",
        /// Secure file transfer.
        Sftp "sftp",
        /// USB stick or disk.
        Usb "usb",
        /// Paper by post.
        PaperPost "paper-post",
        /// Paper from hand to hand.
        PaperHand "paper-hand",
        /// Telephone.
        Phone "phone",
        /// A private messaging service.
        MessagingConsumer "messaging-consumer",
        /// A messaging service of the organisation.
        MessagingPro "messaging-pro",
        /// Fax.
        Fax "fax",
        /// Shared screen.
        SharedScreen "shared-screen",
        /// A file exported from one and imported into the other.
        FileExport "file-export",
        /// A link to a file.
        ShareLink "share-link",
        /// Remote access to a machine.
        RemoteAccess "remote-access",
        /// In conversation.
        InPerson "in-person",
        /// Typed again.
        ManualRetyping "manual-retyping",
    }
}

choice! {
    /// How it is protected on the way.
    Transport "transport" {
        /// It is not.
        None "none",
        /// Encrypted between machines.
        Tls "tls",
        /// Encrypted from end to end.
        E2ee "e2ee",
        /// In a sealed envelope.
        SealedPaper "sealed-paper",
    }
}

choice! {
    /// Who makes it go.
    FlowMode "flow-mode" {
        /// Somebody, each time.
        Manual "manual",
        /// Somebody starts it.
        SemiAutomatic "semi",
        /// It goes by itself.
        Automatic "auto",
    }
}

choice! {
    /// How often.
    Frequency "frequency" {
        /// All the time.
        Continuous "continuous",
        /// Every working day.
        Daily "daily",
        /// Every week.
        Weekly "weekly",
        /// Every month.
        Monthly "monthly",
        /// Every quarter.
        Quarterly "quarterly",
        /// Every year.
        Yearly "yearly",
        /// Now and then.
        AdHoc "ad-hoc",
    }
}

choice! {
    /// What allows data on persons to leave the country (LPD art. 16 and 17).
    Guarantee "guarantee" {
        /// The country is on the Federal Council's list.
        AdequateCountry "adequate-country",
        /// The recipient is certified under the Swiss-US framework.
        UsDpf "us-dpf",
        /// A treaty.
        Treaty "treaty",
        /// Clauses announced to the commissioner.
        ContractClausesNotified "contract-clauses-notified",
        /// Recognised standard clauses.
        StandardClauses "standard-clauses",
        /// Binding corporate rules.
        Bcr "bcr",
        /// Consent (art. 17).
        Consent "art17-consent",
        /// Needed for a contract (art. 17).
        ContractNeed "art17-contract",
        /// Needed for legal claims (art. 17).
        LegalClaims "art17-legal-claims",
        /// Another exception of art. 17.
        OtherException "art17-other",
        /// Nothing.
        None "none",
        /// It does not leave the country, or speaks of no person.
        NotApplicable "not-applicable",
    }
}

record! {
    /// Data going from a party or service to another. It has a direction: two
    /// ways are two flows.
    Flow in Flows {
        /// Where it starts: a party or a service.
        from "from": Ref<Node>,
        /// Where it ends: a party or a service.
        to "to": Ref<Node>,
        /// The data it carries.
        data "data": Vec<Ref<Data>>,
        /// By what means it goes.
        channel "channel": Channel,
        /// How it is protected on the way.
        transport "transport": Transport,
        /// Who makes it go.
        mode "mode": FlowMode,
        /// How often.
        frequency "frequency": Frequency,
        /// Minutes of work each time.
        minutes_per_run "minutesPerRun": u32,
        /// What it is for.
        purpose "purpose": Prose,
        /// What allows it to leave the country.
        guarantee "guarantee": Guarantee,
        /// Whether the manual step is a wanted control.
        deliberate_control "deliberateControl": bool,
    }
}
