//! How the records of each kind are shown: the columns of their table and the
//! sections of their form. A field that no section names stands in the last one,
//! so that a new field is never hidden.

use crate::model::{COMMON_FIELDS, Collection, FieldInfo};
use crate::ui::components::field::Described;

/// Some fields under one title.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The text id of its title.
    pub title: &'static str,
    /// Its fields.
    pub fields: Vec<Described>,
    /// Whether it is open at first.
    pub open: bool,
}

/// The fields shown in the table of a collection, besides the name.
pub const fn columns(collection: Collection) -> &'static [&'static str] {
    match collection {
        Collection::Organisation => &[],
        Collection::Sites => &["kind", "address", "locked"],
        Collection::Parties => &["kind", "functions", "country"],
        Collection::Data => &["classification", "nature", "owner"],
        Collection::Services => &["kind", "supplier", "hosting", "criticality", "owner"],
        Collection::Flows => &["from", "to", "data", "channel", "transport"],
        Collection::Protections => &["kind", "state", "covers"],
        Collection::Backups => &["covers", "everyHours", "site", "restoreTestedOn"],
        Collection::Contracts => &["party", "services", "end", "noticeDays"],
        Collection::Costs => &[
            "paysFor",
            "amount",
            "recurrence",
            "quantity",
            "usedQuantity",
        ],
        Collection::Documents => &["kind", "state", "place", "reviewedOn"],
        Collection::Skills => &["party", "domain", "level", "replacement"],
        Collection::Processings => &["purpose", "data", "recipients"],
        Collection::Disclosures => &["party", "kind", "from", "declaredOn"],
        Collection::Accesses => &["party", "role", "since"],
        Collection::Decisions => &["kind", "decidedBy", "decidedOn"],
        Collection::Actions => &["owner", "due", "state"],
        Collection::Reviews => &["reviewer", "on", "agreed"],
        Collection::Requests => &["services", "sentOn", "due"],
        Collection::Watches => &["outlook", "nextLook"],
    }
}

/// The sections of a form, by the names of their fields.
const fn named(collection: Collection) -> &'static [(&'static str, &'static [&'static str])] {
    match collection {
        Collection::Organisation => &[
            (
                "section-who",
                &[
                    "sector",
                    "legalForm",
                    "country",
                    "canton",
                    "headcount",
                    "volunteers",
                    "goals",
                ],
            ),
            (
                "section-people",
                &["contact", "successor", "advisor", "backupAdvisor"],
            ),
            (
                "section-audit",
                &["auditedOn", "scope", "currency", "hourlyRate", "languages"],
            ),
            ("section-law", &["legalRegime", "gdpr", "lsi"]),
        ],
        Collection::Parties => &[
            (
                "section-main",
                &["kind", "personKind", "functions", "team", "headcount"],
            ),
            (
                "section-where",
                &["country", "hqCountry", "groupCountry", "publicEntity"],
            ),
            (
                "section-law",
                &[
                    "roles",
                    "confidentialityUndertaking",
                    "dpfSwissCertified",
                    "dpfCheckedOn",
                ],
            ),
            ("section-contact", &["contactRole", "contactDetails"]),
        ],
        Collection::Data => &[
            (
                "section-main",
                &["description", "categories", "owner", "purpose"],
            ),
            (
                "section-persons",
                &[
                    "nature",
                    "sensitiveKinds",
                    "secrecy",
                    "subjects",
                    "volumeBand",
                    "largeScale",
                ],
            ),
            (
                "section-judgement",
                &["classification", "classifiedBy", "impact"],
            ),
            (
                "section-keeping",
                &[
                    "retention",
                    "legalGround",
                    "oldestRecord",
                    "gigabytes",
                    "gigabytesUntouched3y",
                ],
            ),
        ],
        Collection::Services => &[
            (
                "section-main",
                &["kind", "functions", "purpose", "supplier", "status"],
            ),
            (
                "section-people",
                &[
                    "owner",
                    "deputy",
                    "admins",
                    "users",
                    "userCount",
                    "namedAccounts",
                ],
            ),
            (
                "section-where",
                &["hosting", "places", "stores", "internetFacing", "dependsOn"],
            ),
            (
                "section-judgement",
                &[
                    "criticality",
                    "assessedBy",
                    "rtoHours",
                    "rpoHours",
                    "workaround",
                ],
            ),
            (
                "section-leaving",
                &["exportState", "exportFormats", "exportTestedOn", "contract"],
            ),
            ("section-choice", &["licence", "chosenBy", "decidedBy"]),
            (
                "section-devices",
                &[
                    "deviceCount",
                    "mobileDevices",
                    "oldestBoughtOn",
                    "endOfSupport",
                    "spare",
                ],
            ),
        ],
        Collection::Flows => &[
            ("section-main", &["from", "to", "data", "purpose"]),
            (
                "section-way",
                &["channel", "transport", "mode", "frequency", "minutesPerRun"],
            ),
        ],
        Collection::Protections => &[(
            "section-main",
            &[
                "kind",
                "covers",
                "state",
                "verifiedOn",
                "responsible",
                "proof",
            ],
        )],
        Collection::Backups => &[
            (
                "section-main",
                &[
                    "covers",
                    "everyHours",
                    "automatic",
                    "restoreTestedOn",
                    "doneBy",
                ],
            ),
            (
                "section-where",
                &[
                    "keptOn",
                    "site",
                    "country",
                    "offline",
                    "offsite",
                    "immutable",
                    "encrypted",
                    "keepDays",
                ],
            ),
        ],
        Collection::Contracts => &[
            (
                "section-main",
                &["party", "services", "written", "inOurName", "holder"],
            ),
            ("section-term", &["start", "end", "renewal", "noticeDays"]),
            (
                "section-promises",
                &["sla", "slaHours", "dpa", "subProcessorList", "jurisdiction"],
            ),
            ("section-leaving", &["exit"]),
        ],
        Collection::Costs => &[
            (
                "section-main",
                &[
                    "paysFor",
                    "kind",
                    "nature",
                    "amount",
                    "recurrence",
                    "quantity",
                    "usedQuantity",
                    "unit",
                ],
            ),
            (
                "section-choice",
                &["contract", "chosenBy", "payer", "paidBy"],
            ),
        ],
        Collection::Documents => &[
            (
                "section-main",
                &["kind", "covers", "state", "reviewedOn", "owner"],
            ),
            (
                "section-where",
                &["place", "keptOn", "readableBy", "clientIsAdmin"],
            ),
        ],
        Collection::Skills => &[
            (
                "section-main",
                &["party", "domain", "services", "level", "replacement"],
            ),
            ("section-training", &["trainingWished", "training"]),
        ],
        Collection::Sites => &[(
            "section-main",
            &["kind", "address", "canton", "country", "locked"],
        )],
        Collection::Processings
        | Collection::Disclosures
        | Collection::Accesses
        | Collection::Decisions
        | Collection::Actions
        | Collection::Reviews
        | Collection::Requests
        | Collection::Watches => &[],
    }
}

/// The fields that are filled in elsewhere: by the program, or on the pages of
/// rules, of the interview and of signatures.
const NOT_IN_FORMS: [&str; 7] = [
    "updatedOn",
    "entry",
    "proposed",
    "restsOn",
    "ruleSettings",
    "interview",
    "signature",
];

/// The sections of the form of a collection's records.
pub fn sections(collection: Collection) -> Vec<Section> {
    let fields = collection.fields();
    let named = named(collection);
    let is_named = |name: &str| named.iter().any(|(_, names)| names.contains(&name));
    let mut sections: Vec<Section> = named
        .iter()
        .enumerate()
        .map(|(index, (title, names))| Section {
            title,
            fields: names
                .iter()
                .filter_map(|name| field(fields, name))
                .collect(),
            open: index == 0,
        })
        .collect();
    let mut rest = |title: &'static str, wanted: &dyn Fn(&str) -> bool, open: bool| {
        let fields: Vec<Described> = fields
            .iter()
            .filter(|info| {
                !is_named(info.name) && !NOT_IN_FORMS.contains(&info.name) && wanted(info.name)
            })
            .map(Described)
            .collect();
        if !fields.is_empty() {
            sections.push(Section {
                title,
                fields,
                open,
            });
        }
    };
    let is_main = named.is_empty();
    let title = if is_main {
        "section-main"
    } else {
        "section-more"
    };
    rest(title, &|name| !COMMON_FIELDS.contains(&name), is_main);
    rest(
        "section-notes",
        &|name| COMMON_FIELDS.contains(&name),
        false,
    );
    sections
}

/// The field of a collection with a name.
pub fn field(fields: &'static [FieldInfo], name: &str) -> Option<Described> {
    fields.iter().find(|info| info.name == name).map(Described)
}
