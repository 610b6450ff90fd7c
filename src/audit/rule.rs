//! What a rule is.

use serde::{Deserialize, Serialize};

use super::{Cure, Finding, View};
use crate::model::{Effort, LegalRegime, Organisation};

/// Declares a list of codes that texts are keyed by.
macro_rules! coded {
    ( $(#[doc = $doc:literal])* $name:ident $text:literal { $( $(#[doc = $variant_doc:literal])* $variant:ident $code:literal ),* $(,)? } ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $( $(#[doc = $variant_doc])* #[serde(rename = $code)] $variant ),* }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[ $( Self::$variant ),* ];

            /// Its code.
            pub const fn code(self) -> &'static str {
                match self { $( Self::$variant => $code ),* }
            }

            /// The id of its text.
            pub const fn text_id(self) -> &'static str {
                match self { $( Self::$variant => concat!($text, "-", $code) ),* }
            }
        }
    };
}

coded! {
    /// What a rule is about; one folder of rules each.
    Theme "theme" {
        /// The map itself: whether it can be relied on.
        Map "map",
        /// Security.
        Security "security",
        /// Data on persons, and the law.
        Privacy "privacy",
        /// Going on when something stops.
        Continuity "continuity",
        /// Costs.
        Costs "costs",
        /// Sobriety and ecology.
        Sobriety "sobriety",
        /// What is written down.
        Documentation "documentation",
        /// Who knows how.
        Skills "skills",
        /// Being able to leave a supplier.
        Independence "independence",
        /// Who gains what.
        Transparency "transparency",
        /// Being taken over by somebody else.
        Handover "handover",
    }
}

coded! {
    /// How much a finding matters.
    Severity "severity" {
        /// Good to know.
        Info "info",
        /// When there is time.
        Low "low",
        /// Within the year.
        Medium "medium",
        /// Within the month.
        High "high",
        /// Now.
        Critical "critical",
    }
}

coded! {
    /// How sure a finding is, the surest first.
    Certainty "certainty" {
        /// It follows from what was answered.
        Certain "certain",
        /// It follows from something inferred.
        Likely "likely",
        /// An answer is missing, or the law leaves a choice: to be checked.
        ToCheck "to-check",
    }
}

coded! {
    /// What lies behind a finding: findings with one cause are read, discussed
    /// and dealt with together. It follows what a committee would say ("we have
    /// no copies"), not the families of rules.
    Cause "cause" {
        /// Doors are open: passwords, accounts, rights.
        Access "access",
        /// Devices and programs are not looked after.
        Devices "devices",
        /// What is lost could not be brought back.
        Copies "copies",
        /// Work stops when one thing stops.
        Stops "stops",
        /// All rests on a few persons.
        Persons "persons",
        /// Others hold the keys.
        Suppliers "suppliers",
        /// Data leaves without a frame.
        Disclosure "disclosure",
        /// What is owed to the persons whose data is kept.
        Duties "duties",
        /// Money is spent without looking.
        Money "money",
        /// There is more than is needed: tools, copies, steps.
        Surplus "surplus",
        /// Nothing is written down.
        Writing "writing",
        /// Who gains what is not clear.
        Trust "trust",
        /// The map has holes.
        Map "map",
    }
}

impl Severity {
    /// One step more, at most critical.
    #[must_use]
    pub const fn raised(self) -> Self {
        match self {
            Self::Info => Self::Low,
            Self::Low => Self::Medium,
            Self::Medium => Self::High,
            Self::High | Self::Critical => Self::Critical,
        }
    }

    /// One step less, at least info.
    #[must_use]
    pub const fn lowered(self) -> Self {
        match self {
            Self::Info | Self::Low => Self::Info,
            Self::Medium => Self::Low,
            Self::High => Self::Medium,
            Self::Critical => Self::High,
        }
    }
}

/// Where a rule comes from. Texts that may not be copied are cited by number. The
/// places of laws are written for no language: `12/2/e` is an article with its
/// paragraph and its letter, `74aff` an article and those that follow, `annex 1` an
/// annex; see `report::law`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reference {
    /// Federal act on data protection (RS 235.1), for private persons.
    Lpd(&'static str),
    /// Ordinance on data protection (RS 235.11), for private persons.
    Opdo(&'static str),
    /// Regulation (EU) 2016/679, where the organisation is subject to it.
    Gdpr(&'static str),
    /// The data protection law of the canton, for public bodies.
    CantonalLaw,
    /// United States code, title 18, section 2713 (CLOUD Act).
    CloudAct,
    /// privatim, conference of the Swiss data protection commissioners:
    /// resolution of 18 November 2025 on international online services.
    Privatim,
    /// Code of obligations (RS 220).
    Co(&'static str),
    /// Criminal code (RS 311.0).
    Cp(&'static str),
    /// Federal act on information security (RS 128), where the organisation is
    /// subject to it.
    Lsi(&'static str),
    /// ANSSI, *Guide d'hygiène informatique*, by measure.
    Anssi(&'static str),
    /// ANSSI, *Cartographie du système d'information* (PA-046).
    AnssiMap,
    /// CIS Controls v8, by safeguard.
    Cis(&'static str),
    /// Swiss minimum standard for information technology, by task.
    IctMinimum(&'static str),
    /// ISO/IEC 27001:2022 annex A, by control.
    Iso(&'static str),
    /// ITIL 4, by practice; the text names it.
    Itil(&'static str),
    /// RGESN, the French reference of eco-design.
    Rgesn,
    /// MonAideCyber, by theme.
    MonAideCyber,
    /// The charter of digital advisors, by section; the text names it.
    Charter(&'static str),
    /// Common good practice.
    GoodPractice,
}

impl Reference {
    /// The id of its text, and the article, number or name put into it.
    pub const fn text(&self) -> (&'static str, &'static str) {
        match self {
            Self::Lpd(article) => ("reference-lpd", article),
            Self::Opdo(article) => ("reference-opdo", article),
            Self::Gdpr(article) => ("reference-gdpr", article),
            Self::CantonalLaw => ("reference-cantonal-law", ""),
            Self::CloudAct => ("reference-cloud-act", ""),
            Self::Privatim => ("reference-privatim", ""),
            Self::Co(article) => ("reference-co", article),
            Self::Cp(article) => ("reference-cp", article),
            Self::Lsi(article) => ("reference-lsi", article),
            Self::Anssi(measure) => ("reference-anssi", measure),
            Self::AnssiMap => ("reference-anssi-map", ""),
            Self::Cis(safeguard) => ("reference-cis", safeguard),
            Self::IctMinimum(task) => ("reference-ict-minimum", task),
            Self::Iso(control) => ("reference-iso", control),
            Self::Itil(practice) => ("reference-itil", practice),
            Self::Rgesn => ("reference-rgesn", ""),
            Self::MonAideCyber => ("reference-mon-aide-cyber", ""),
            Self::Charter(section) => ("reference-charter", section),
            Self::GoodPractice => ("reference-good-practice", ""),
        }
    }

    /// Whether it speaks to an organisation. The federal act governs private
    /// persons and federal bodies (LPD art. 2); communes and cantonal bodies
    /// are under the law of their canton. A private body with a public task
    /// may be under both. The European regulation applies where it was said to.
    pub fn speaks_to(&self, organisation: &Organisation) -> bool {
        let regime = &organisation.legal_regime;
        match self {
            Self::Lpd(_) | Self::Opdo(_) => !regime.is(&LegalRegime::CantonalPublic),
            Self::CantonalLaw => regime.is_known_and(|regime| *regime != LegalRegime::LpdPrivate),
            Self::Gdpr(_) => organisation.gdpr.is(&true),
            Self::Lsi(_) => organisation.lsi.is(&true),
            _ => true,
        }
    }
}

/// What a threshold counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Pieces, persons, services.
    Count,
    /// Hundredths.
    Percent,
    /// Days.
    Days,
    /// Months.
    Months,
    /// Hours.
    Hours,
    /// Gigabytes.
    Gigabytes,
    /// Units of the organisation's currency.
    Money,
}

impl Unit {
    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Percent => "percent",
            Self::Days => "days",
            Self::Months => "months",
            Self::Hours => "hours",
            Self::Gigabytes => "gigabytes",
            Self::Money => "money",
        }
    }
}

/// A limit from which a rule speaks, which the user may move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Threshold {
    /// Its name within the rule; its text is `rule-<id>.threshold-<name>`.
    pub name: &'static str,
    /// What it counts.
    pub unit: Unit,
    /// Where it stands when nobody moved it.
    pub default: u32,
}

/// One thing to look for. It is declared once, in its own file.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its stable id; never changed, never used again.
    pub id: &'static str,
    /// What it is about.
    pub theme: Theme,
    /// How much it matters, when nothing makes it better or worse.
    pub severity: Severity,
    /// What lies behind what it finds.
    pub cause: Cause,
    /// How much work its advice usually is.
    pub effort: Effort,
    /// What its advice would change in the audit.
    pub cure: Cure,
    /// From where it speaks.
    pub thresholds: &'static [Threshold],
    /// Where it comes from.
    pub references: &'static [Reference],
    /// Looks for it: a pure function.
    pub check: fn(&View<'_>) -> Vec<Finding>,
}
