//! Sets of information with one meaning.

use super::choice::choice;
use super::field::part;
use super::record::record;
use super::{DataCategory, Date, Party, Prose, Ref};

choice! {
    /// Who may see it. A judgement: see [`Data::classified_by`].
    Classification "classification" {
        /// May be published.
        Public "public",
        /// The team only; little harm if it leaks.
        Internal "internal",
        /// Named persons only; harm to persons, contracts or finances.
        Confidential "confidential",
        /// Sensitive data at scale, professional or official secrecy, keys, power to pay.
        Restricted "restricted",
    }
}

choice! {
    /// Whether the data speaks of persons.
    DataNature "data-nature" {
        /// No persons.
        None "none",
        /// Persons.
        Personal "personal",
        /// Sensitive data of persons (LPD art. 5 let. c).
        Sensitive "sensitive",
        /// Under a duty of secrecy.
        Secrecy "secrecy",
    }
}

choice! {
    /// The kinds of sensitive data of LPD art. 5 let. c.
    SensitiveKind "sensitive-kind" {
        /// Religious, philosophical, political or trade union beliefs and activities.
        Beliefs "beliefs-politics-union",
        /// Health.
        Health "health",
        /// Intimate sphere.
        Intimate "intimate-sphere",
        /// Race or ethnicity.
        Race "race-ethnicity",
        /// Genetic data.
        Genetic "genetic",
        /// Biometric data that identify a person.
        Biometric "biometric-id",
        /// Administrative or criminal proceedings and sanctions.
        Proceedings "proceedings-sanctions",
        /// Social assistance.
        SocialAid "social-aid",
    }
}

choice! {
    /// Duties of secrecy.
    Secrecy "secrecy" {
        /// Professional secrecy (criminal code art. 321).
        Professional "cp321-professional",
        /// Official secrecy (criminal code art. 320).
        Official "cp320-official",
        /// Banking secrecy.
        Bank "bank",
        /// Secrecy of telecommunications.
        Telecom "telecom",
        /// By contract.
        Contractual "contractual",
    }
}

choice! {
    /// Whom the data speaks of.
    DataSubject "data-subject" {
        /// Members.
        Members "members",
        /// Donors.
        Donors "donors",
        /// Volunteers.
        Volunteers "volunteers",
        /// Employees.
        Employees "employees",
        /// Applicants for a job.
        Applicants "applicants",
        /// Clients.
        Clients "clients",
        /// Employees of clients.
        ClientsEmployees "clients-employees",
        /// Prospects.
        Prospects "prospects",
        /// Patients.
        Patients "patients",
        /// Relatives.
        Relatives "relatives",
        /// Pupils.
        Pupils "pupils",
        /// Minors.
        Minors "minors",
        /// Parents.
        Parents "parents",
        /// Residents and citizens.
        Residents "residents",
        /// Beneficiaries of social aid.
        SocialAid "beneficiaries",
        /// Contacts at suppliers.
        Suppliers "supplier-contacts",
        /// Visitors of the website.
        Visitors "visitors",
    }
}

choice! {
    /// How many persons the data speaks of. Neither law nor ordinance says
    /// from where it is *large scale*: that is asked apart.
    VolumeBand "volume-band" {
        /// Under 100 persons.
        Under100 "under-100",
        /// 100 to 1,000 persons.
        To1000 "100-1000",
        /// 1,000 to 10,000 persons.
        To10000 "1000-10000",
        /// Over 10,000 persons.
        Over10000 "over-10000",
    }
}

choice! {
    /// How bad it would be, from nothing to the worst.
    Impact "impact" {
        /// No harm.
        None "none",
        /// Less than a day of work; a small annoyance.
        Low "low",
        /// Days of work, a small cost, a complaint.
        Medium "medium",
        /// Weeks of work, a contract lost, harm to a reputation or a job.
        High "high",
        /// The organisation's survival; lasting harm to a person.
        VeryHigh "very-high",
    }
}

choice! {
    /// The unit of a retention period.
    RetentionUnit "retention-unit" {
        /// Days.
        Days "days",
        /// Months.
        Months "months",
        /// Years.
        Years "years",
        /// Until the purpose has ended; the value is left empty.
        UntilPurposeEnds "until-purpose-ends",
    }
}

part! {
    /// How bad it would be if each need were not met (ordinance on data
    /// protection, RS 235.11, art. 2; *persons* looks at the people concerned).
    ImpactScale "impact-scale" {
        /// If the wrong people saw it.
        confidentiality "confidentiality": Impact,
        /// If it were wrong.
        integrity "integrity": Impact,
        /// If it were gone.
        availability "availability": Impact,
        /// If nobody could tell who did what.
        traceability "traceability": Impact,
        /// For the people it speaks of.
        persons "persons": Impact,
    }
}

part! {
    /// How long it is kept, and why.
    Retention "retention" {
        /// How many units.
        value "value": u32,
        /// Of what.
        unit "unit": RetentionUnit,
        /// On what ground: law, contract, need.
        basis "basis": String,
    }
}

record! {
    /// A set of information with one meaning: client files, payroll, accounts…
    Data in Data {
        /// What it is made of.
        description "description": Prose,
        /// The kinds of information, from a catalogue.
        categories "categories": Vec<DataCategory>,
        /// The person or function responsible for it.
        owner "owner": Ref<Party>,
        /// Whether it speaks of persons.
        nature "nature": DataNature,
        /// Which sensitive data it holds.
        sensitive_kinds "sensitiveKinds": Vec<SensitiveKind>,
        /// Which duties of secrecy cover it.
        secrecy "secrecy": Vec<Secrecy>,
        /// Whom it speaks of.
        subjects "subjects": Vec<DataSubject>,
        /// How many persons it speaks of.
        volume_band "volumeBand": VolumeBand,
        /// Whether the user holds it to be large scale (LPD art. 22).
        large_scale "largeScale": bool,
        /// Who may see it.
        classification "classification": Classification,
        /// Who judged so.
        classified_by "classifiedBy": Ref<Party>,
        /// How bad it would be if it leaked, were wrong or gone.
        impact "impact": ImpactScale,
        /// What it is used for.
        purpose "purpose": Prose,
        /// Why it may be held: law, contract, consent, interest.
        legal_ground "legalGround": String,
        /// How long it is kept.
        retention "retention": Retention,
        /// The date of the oldest record.
        oldest_record "oldestRecord": Date,
        /// Volume in gigabytes.
        gigabytes "gigabytes": u32,
        /// Gigabytes that nobody touched for three years.
        gigabytes_untouched "gigabytesUntouched3y": u32,
    }
}
