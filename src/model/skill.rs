//! Who can do what.

use super::choice::choice;
use super::record::record;
use super::{Party, Prose, Ref, Service, SkillDomain};

choice! {
    /// How well somebody can do it.
    SkillLevel "skill-level" {
        /// Not at all.
        None "none",
        /// With help.
        WithHelp "with-help",
        /// Alone, as a routine.
        Alone "alone",
        /// Well enough to help others.
        HelpsOthers "helps-others",
        /// Well enough to teach it and hand it over.
        Teaches "teaches",
    }
}

record! {
    /// What one party can do, and who could replace them. An entry at level
    /// *none* says that nobody can.
    Skill in Skills {
        /// Who.
        party "party": Ref<Party>,
        /// What, from a catalogue.
        domain "domain": SkillDomain,
        /// On which services.
        services "services": Vec<Ref<Service>>,
        /// How well.
        level "level": SkillLevel,
        /// Who could replace them.
        replacement "replacement": Ref<Party>,
        /// Whether they would like to learn.
        training_wished "trainingWished": bool,
        /// Which training.
        training "training": Prose,
    }
}
