//! The organisation whose audit this is.

use super::choice::choice;
use super::field::part;
use super::record::record;
use super::{Canton, Country, Currency, Date, Money, Party, Prose, Ref, Sector};

choice! {
    /// What kind of legal person the organisation is.
    LegalForm "legal-form" {
        /// Association (civil code art. 60 ff.).
        Association "association",
        /// Foundation.
        Foundation "foundation",
        /// Sole proprietorship.
        SoleProprietor "sole-proprietor",
        /// General or limited partnership.
        Partnership "partnership",
        /// Limited company or limited liability company.
        Company "company",
        /// Cooperative.
        Cooperative "cooperative",
        /// Commune or inter-communal body.
        Commune "commune",
        /// School or other public body of a canton.
        PublicBody "public-body",
        /// Another form.
        Other "other",
    }
}

choice! {
    /// Which data protection law governs the organisation. It decides which
    /// privacy rules speak, and which articles they cite.
    LegalRegime "legal-regime" {
        /// The federal act on data protection (RS 235.1), private persons.
        LpdPrivate "lpd-private",
        /// The law of the canton: communes, public schools, cantonal bodies.
        CantonalPublic "cantonal-public",
        /// A private body with a delegated public task: depends on the activity.
        MixedDelegated "mixed-delegated",
    }
}

choice! {
    /// A language of work, by its tag (BCP 47).
    Language "language" {
        /// French.
        French "fr",
        /// German.
        German "de",
        /// Italian.
        Italian "it",
        /// Romansh.
        Romansh "rm",
        /// English.
        English "en",
        /// Another language.
        Other "other",
    }
}

choice! {
    /// What the organisation wants to improve first.
    Goal "goal" {
        /// Being better protected.
        Security "security",
        /// Paying the right price.
        Costs "costs",
        /// Fewer and simpler tools.
        Simplicity "simplicity",
        /// Losing less time.
        Time "time",
        /// A lighter footprint.
        Ecology "ecology",
        /// Meeting legal duties.
        Compliance "compliance",
        /// Being able to hand over.
        Handover "handover",
    }
}

part! {
    /// One answer of the team to a question on how they live with their tools.
    SurveyAnswer "survey-answer" {
        /// The question that was put.
        question "question": String,
        /// When it was answered.
        answered_on "answeredOn": Date,
        /// From 0 (not at all) to 4 (entirely).
        score "score": u32,
    }
}

choice! {
    /// How it stands with a question of the interview.
    InterviewState "interview-state" {
        /// It was answered.
        Answered "answered",
        /// It was left for later.
        Later "later",
        /// Nobody there knew.
        NotKnown "not-known",
    }
}

part! {
    /// How it stands with one question of the interview. What was answered is
    /// not here: it is in the records, where it may have been corrected since.
    InterviewMark "interview-mark" {
        /// The id of the question.
        question "question": String,
        /// How it stands.
        state "state": InterviewState,
        /// Since when.
        answered_on "answeredOn": Date,
    }
}

part! {
    /// What was decided about a rule: that it does not speak here, or from where
    /// it speaks.
    RuleSetting "rule-setting" {
        /// The id of the rule, or `theme-<code>` for all rules of a theme.
        rule "rule": String,
        /// Whether it is switched off.
        off "off": bool,
        /// Why.
        reason "reason": Prose,
        /// The name of the threshold that was moved, if one was.
        threshold "threshold": String,
        /// Where it was moved to.
        value "value": u32,
        /// When that was decided.
        decided_on "decidedOn": Date,
        /// By whom.
        decided_by "decidedBy": Ref<Party>,
    }
}

record! {
    /// The organisation whose audit this is. There is one in each bundle.
    Organisation in Organisation {
        /// Field of activity.
        sector "sector": Sector,
        /// Kind of legal person.
        legal_form "legalForm": LegalForm,
        /// Which data protection law governs it.
        legal_regime "legalRegime": LegalRegime,
        /// Whether the European regulation (GDPR art. 3) applies besides.
        gdpr "gdpr": bool,
        /// Whether the federal act on information security (RS 128) obliges it to announce cyber-attacks.
        lsi "lsi": bool,
        /// Country of its seat.
        country "country": Country,
        /// Canton of its seat.
        canton "canton": Canton,
        /// Paid staff, in persons.
        headcount "headcount": u32,
        /// Volunteers, in persons.
        volunteers "volunteers": u32,
        /// Languages of work.
        languages "languages": Vec<Language>,
        /// Currency of its accounts.
        currency "currency": Currency,
        /// What one hour of internal work costs. Without it, time is shown in hours only.
        hourly_rate "hourlyRate": Money,
        /// What it wants to improve first, most wanted first.
        goals "goals": Vec<Goal>,
        /// Who answers questions on this audit.
        contact "contact": Ref<Party>,
        /// The digital advisor.
        advisor "advisor": Ref<Party>,
        /// The second advisor, who can take over and gives a second look.
        backup_advisor "backupAdvisor": Ref<Party>,
        /// Who inside takes over if the contact is absent.
        successor "successor": Ref<Party>,
        /// The date on which the state described here was true.
        audited_on "auditedOn": Date,
        /// What the audit covers, and what it leaves out.
        scope "scope": Prose,
        /// What the team said of its tools.
        culture_survey "cultureSurvey": Vec<SurveyAnswer>,
        /// What was decided about rules.
        rule_settings "ruleSettings": Vec<RuleSetting>,
        /// Which questions of the interview were put, and how it stands with each.
        interview "interview": Vec<InterviewMark>,
    }
}
