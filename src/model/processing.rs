//! Entries of the register of processing activities.

use super::record::record;
use super::{Country, Data, DataSubject, Document, Party, Prose, Ref, Service};

record! {
    /// An entry of the register of processing activities (LPD art. 12).
    Processing in Processings {
        /// What it is for.
        purpose "purpose": Prose,
        /// The data it handles.
        data "data": Vec<Ref<Data>>,
        /// The services it uses.
        services "services": Vec<Ref<Service>>,
        /// Whom it concerns.
        subjects "subjects": Vec<DataSubject>,
        /// Who receives the data.
        recipients "recipients": Vec<Ref<Party>>,
        /// To which countries it goes.
        countries "countries": Vec<Country>,
        /// How long it is kept, in words.
        retention "retention": Prose,
        /// How it is protected, in words.
        measures "measures": Prose,
        /// Why it is allowed.
        legal_ground "legalGround": String,
        /// Whether a machine alone decides (LPD art. 21).
        automated_decision "automatedDecision": bool,
        /// Whether it is profiling with a high risk (LPD art. 5 let. g).
        high_risk_profiling "highRiskProfiling": bool,
        /// Whether it watches large public areas (LPD art. 22).
        public_monitoring "publicMonitoring": bool,
        /// The document that informs the persons.
        notice "notice": Ref<Document>,
    }
}
