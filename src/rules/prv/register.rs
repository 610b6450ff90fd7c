//! Whether a register of processing activities must be kept (LPD art. 12, OPDo
//! art. 24): from a number of persons, or with sensitive data at large scale, or
//! with profiling of high risk.

use super::nature::is_sensitive;
use super::register_needed;
use crate::audit::{View, is_personal};
use crate::model::{Id, LegalRegime, Processing};

/// Why a register must be kept, and whether that is known.
#[derive(Debug, Default)]
pub(super) struct Duty {
    pub(super) headcount: bool,
    /// Sensitive data at large scale.
    pub(super) large_scale: Vec<Id>,
    /// Sensitive data of which nobody knows whether it is at large scale.
    pub(super) maybe_large_scale: Vec<Id>,
    /// Profiling with a high risk.
    pub(super) profiling: Vec<Id>,
}

impl Duty {
    pub(super) fn is_certain(&self) -> bool {
        self.headcount || !self.large_scale.is_empty() || !self.profiling.is_empty()
    }

    pub(super) fn is_possible(&self) -> bool {
        self.is_certain() || !self.maybe_large_scale.is_empty()
    }
}

/// What makes the register a duty; nothing where the federal act does not speak.
pub(super) fn duty(view: &View<'_>) -> Option<Duty> {
    let organisation = &view.model.organisation;
    if !organisation.legal_regime.is(&LegalRegime::LpdPrivate) {
        return None;
    }
    // From here on the exception of small organisations ends.
    let large = view.threshold(&register_needed::RULE, "headcount");
    let sensitive = || view.model.data.iter().filter(|data| is_sensitive(data));
    let is_profiling = |it: &&Processing| it.high_risk_profiling.is(&true);
    Some(Duty {
        headcount: organisation.headcount.is_known_and(|&count| count >= large),
        large_scale: sensitive()
            .filter(|data| data.large_scale.is(&true))
            .map(|data| data.id)
            .collect(),
        maybe_large_scale: sensitive()
            .filter(|data| data.large_scale.is_not_known())
            .map(|data| data.id)
            .collect(),
        profiling: view
            .model
            .processings
            .iter()
            .filter(is_profiling)
            .map(|processing| processing.id)
            .collect(),
    })
}

/// The data that a register would speak of.
pub(super) fn personal_data(view: &View<'_>) -> Vec<Id> {
    let personal = view.model.data.iter().filter(|data| is_personal(data));
    personal.map(|data| data.id).collect()
}

/// Whether a register is kept that one can work with.
pub(super) fn is_kept(view: &View<'_>) -> bool {
    view.usable_documents("processing-register")
        .next()
        .is_some()
}
