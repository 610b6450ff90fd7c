//! What the user said: the organisation's data, services, flows, costs…
//!
//! The model is plain data. It knows no other module of Limpide, no clock, no
//! disk and no browser. **Read [`field`] first**: every record is declared by
//! the [`record`](mod@record) macro as a list of fields, each with its Rust
//! name, its name in the bundle, its type and its meaning, and everything else
//! (bundle, JSON Schema, forms, checks) follows from that list.
//!
//! To add a field: add its line to the record, then its texts to every language.
//! A field once published is never renamed or used for something else; a change
//! of meaning is a new field and a migration of the bundle.
//!
//! Where this differs from the vocabulary it was drawn from, and why:
//! - *Person*, *Party* and *person group* are one record, [`Party`], with a kind:
//!   people do not ask themselves which list to look in, and a flow may start at
//!   any of them. Persons stand for functions.
//! - *Measure* is called [`Protection`], *Interest* [`Disclosure`], *CostLine*
//!   [`Cost`], *ProcessingActivity* [`Processing`]: the words of the interface.
//! - *unknown* is not a code of each enumeration: [`Answer::NotKnown`] says it
//!   for every field alike.
//! - Renewal and notice dates stand in [`Contract`] only.
//! - The hold of a *paper* place is a [`Service`] of kind `paper` at a [`Site`].

pub mod answer;
pub mod catalogue;
pub mod choice;
pub mod field;
mod json;
pub mod proposed;
pub mod record;
mod seldom;

mod backup;
mod contract;
mod cost;
mod data;
mod document;
mod edit;
mod flow;
mod governance;
mod id;
mod organisation;
mod party;
mod plan;
mod processing;
mod protection;
mod service;
mod site;
mod skill;
mod table;
mod targets;
mod values;

use std::sync::Arc;

use serde_json::{Map, Value};

pub use answer::{Answer, AnswerState, AnyAnswer, NOT_KNOWN_KEY};
pub use backup::Backup;
pub use catalogue::{Catalogue, CatalogueInfo, OTHER_PREFIX};
pub use choice::ChoiceInfo;
pub use contract::{Contract, ExitTerms, Renewal, ServiceLevel};
pub use cost::{Cost, CostKind, CostNature, CostUnit, Payer, Recurrence};
pub use data::{
    Classification, Data, DataNature, DataSubject, Impact, ImpactScale, Retention, RetentionUnit,
    Secrecy, SensitiveKind, VolumeBand,
};
pub use document::{Document, DocumentPlace, DocumentState};
pub use edit::{Edit, referring};
pub use field::{
    FieldInfo, FieldValue, Fields, ForeignValue, Forgotten, PartInfo, Place, ReferenceVisitor,
    Shape, in_order,
};
pub use flow::{Channel, Flow, FlowMode, Frequency, Guarantee, Transport};
pub use governance::{
    Access, AccessRole, Disclosure, FeeBasis, InterestKind, Remark, Review, Signature,
};
pub use id::{Id, NotAnId, Ref, Target};
pub use json::Json;
pub use organisation::{
    Goal, InterviewMark, InterviewState, Language, LegalForm, LegalRegime, Organisation,
    RuleSetting, SurveyAnswer,
};
pub use party::{Party, PartyKind, PartyRole, PersonKind};
pub use plan::{
    Action, ActionState, Decision, DecisionKind, Effort, Outlook, Request, RequestAnswer, Watch,
};
pub use processing::Processing;
pub use proposed::ITSELF;
pub use protection::{Protection, ProtectionState};
pub use record::{COMMON_FIELDS, Common, Confidence, Record};
pub use seldom::{Seldom, Vacant};
pub use service::{
    AiTraining, ChosenBy, Criticality, ExportState, Hosting, Licence, PlaceRole, Service,
    ServiceKind, ServicePlace, ServiceStatus, Storage, StorageRole,
};
pub use site::{Site, SiteKind};
pub use skill::{Skill, SkillLevel};
pub use table::{Change, Table};
pub use targets::{
    BackedUp, Canton, CostSubject, DataCategory, DocumentKind, Documented, Node, Protected,
    ProtectionKind, Sector, ServiceFunction, SkillDomain,
};
pub use values::{COUNTRIES, Country, Currency, Date, Money, NotACountry, NotMoney, Prose, date};

/// Declares the collections of the model: `Variant field "nameInBundle" Record`.
macro_rules! collections {
    ( $( $(#[doc = $doc:literal])* $variant:ident $field:ident $json:literal $record:ident ),* $(,)? ) => {
        /// Where a record stands in the bundle; the organisation stands alone.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Collection {
            /// The organisation.
            Organisation,
            $( $(#[doc = $doc])* $variant ),*
        }

        impl Collection {
            /// Every collection of several records, in the order of the bundle.
            pub const TABLES: &'static [Self] = &[ $( Self::$variant ),* ];

            /// Its name in the bundle.
            pub const fn name(self) -> &'static str {
                match self {
                    Self::Organisation => "organisation",
                    $( Self::$variant => $json ),*
                }
            }

            /// The fields of its records.
            pub const fn fields(self) -> &'static [FieldInfo] {
                match self {
                    Self::Organisation => Organisation::FIELDS,
                    $( Self::$variant => $record::FIELDS ),*
                }
            }

            /// What its records are, in English, for the JSON Schema and the
            /// format's page.
            #[cfg(not(target_arch = "wasm32"))]
            pub const fn doc(self) -> &'static str {
                match self {
                    Self::Organisation => Organisation::DOC,
                    $( Self::$variant => $record::DOC ),*
                }
            }

            /// A new record of this kind, without any answer.
            pub fn new_record(self, id: Id) -> AnyRecord {
                match self {
                    Self::Organisation => Organisation { id, ..Organisation::default() }.into(),
                    $( Self::$variant => $record { id, ..$record::default() }.into() ),*
                }
            }
        }

        /// All that the user said about one organisation.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Model {
            /// The organisation.
            pub organisation: Arc<Organisation>,
            $( $(#[doc = $doc])* pub $field: Table<$record>, )*
            /// The fields of the bundle that this version does not know, kept as they came.
            pub extra: Map<String, Value>,
        }

        /// A record of any kind. It is shared, so copying it costs nothing.
        #[derive(Clone, Debug, PartialEq)]
        pub enum AnyRecord {
            /// The organisation.
            Organisation(Arc<Organisation>),
            $( $(#[doc = $doc])* $variant(Arc<$record>) ),*
        }

        impl AnyRecord {
            /// The record behind.
            pub fn as_record(&self) -> &dyn Record {
                match self {
                    Self::Organisation(record) => &**record,
                    $( Self::$variant(record) => &**record ),*
                }
            }

            /// The record behind, to change it; it is copied first if it is shared.
            pub fn as_record_mut(&mut self) -> &mut dyn Record {
                match self {
                    Self::Organisation(record) => Arc::<Organisation>::make_mut(record),
                    $( Self::$variant(record) => Arc::<$record>::make_mut(record) ),*
                }
            }

            /// Where it stands.
            pub const fn collection(&self) -> Collection {
                match self {
                    Self::Organisation(_) => Collection::Organisation,
                    $( Self::$variant(_) => Collection::$variant ),*
                }
            }
        }

        impl From<Organisation> for AnyRecord {
            fn from(record: Organisation) -> Self {
                Self::Organisation(Arc::new(record))
            }
        }

        $( impl From<$record> for AnyRecord {
            fn from(record: $record) -> Self {
                Self::$variant(Arc::new(record))
            }
        } )*

        impl Model {
            /// The model of some records, in any order, and of what stands beside
            /// them. Of two with the same id, the last stays.
            pub fn of(
                records: impl IntoIterator<Item = AnyRecord>,
                extra: Map<String, Value>,
            ) -> Self {
                let mut organisation = Arc::default();
                $( let mut $field: Vec<Arc<$record>> = Vec::new(); )*
                for record in records {
                    match record {
                        AnyRecord::Organisation(record) => organisation = record,
                        $( AnyRecord::$variant(record) => $field.push(record) ),*
                    }
                }
                Self {
                    organisation,
                    $( $field: $field.into(), )*
                    extra,
                }
            }

            /// The record with an id, of whatever kind.
            pub fn get(&self, id: Id) -> Option<AnyRecord> {
                if self.organisation.id == id {
                    return Some(AnyRecord::Organisation(self.organisation.clone()));
                }
                $( if let Some(record) = self.$field.get(id) {
                    return Some(AnyRecord::$variant(record.clone()));
                } )*
                None
            }

            /// Whether there is a record with an id; it is looked for first where
            /// it is expected.
            pub fn has(&self, id: Id, expected: &[Collection]) -> bool {
                let stands_in = |collection: &Collection| match collection {
                    Collection::Organisation => self.organisation.id == id,
                    $( Collection::$variant => self.$field.has(id) ),*
                };
                expected.iter().any(stands_in)
                    || stands_in(&Collection::Organisation)
                    || Collection::TABLES.iter().any(stands_in)
            }

            /// Where a record stands among those of some collections, which are
            /// counted one after the other. No record is touched.
            pub fn place(&self, id: Id, among: &[Collection]) -> Option<usize> {
                let mut before = 0;
                for &collection in among {
                    let place = match collection {
                        Collection::Organisation => (self.organisation.id == id).then_some(0),
                        $( Collection::$variant => self.$field.place(id) ),*
                    };
                    if let Some(place) = place {
                        return Some(before + place);
                    }
                    before += self.count(collection);
                }
                None
            }

            /// Puts a record in, and gives back the one with the same id.
            pub fn put(&mut self, record: AnyRecord) -> Option<AnyRecord> {
                match record {
                    AnyRecord::Organisation(record) => Some(AnyRecord::Organisation(
                        std::mem::replace(&mut self.organisation, record),
                    )),
                    $( AnyRecord::$variant(record) =>
                        self.$field.put(record).map(AnyRecord::$variant) ),*
                }
            }

            /// Takes the record with an id out. The organisation stays.
            pub fn remove(&mut self, id: Id) -> Option<AnyRecord> {
                $( if let Some(record) = self.$field.remove(id) {
                    return Some(AnyRecord::$variant(record));
                } )*
                None
            }

            /// The records of a collection, in the order of their ids.
            pub fn records(&self, collection: Collection) -> Vec<AnyRecord> {
                match collection {
                    Collection::Organisation => {
                        vec![AnyRecord::Organisation(self.organisation.clone())]
                    }
                    $( Collection::$variant => self.$field.shared().iter().cloned()
                        .map(AnyRecord::$variant).collect() ),*
                }
            }

            /// Shows every record, the organisation first, without copying any.
            pub fn each_record(&self, mut show: impl FnMut(&dyn Record)) {
                show(&*self.organisation);
                $( self.$field.iter().for_each(|record| show(record)); )*
            }

            /// Shows the records of a collection that stand at some of its places, those
            /// that there are, without copying any.
            pub fn each_at(
                &self,
                collection: Collection,
                places: std::ops::Range<usize>,
                mut show: impl FnMut(&dyn Record),
            ) {
                let of = |count: usize| places.start.min(count)..places.end.min(count);
                match collection {
                    Collection::Organisation => {
                        if places.contains(&0) {
                            show(&*self.organisation);
                        }
                    }
                    $( Collection::$variant => {
                        let records = &self.$field.shared()[of(self.$field.len())];
                        records.iter().for_each(|record| show(&**record));
                    } ),*
                }
            }

            /// The record at a place of a collection.
            pub fn at(&self, collection: Collection, place: usize) -> Option<&dyn Record> {
                match collection {
                    Collection::Organisation => (place == 0).then_some(&*self.organisation),
                    $( Collection::$variant => {
                        let record = self.$field.shared().get(place)?;
                        Some(&**record)
                    } ),*
                }
            }

            /// The records that are others than in an earlier state.
            pub fn changed_since(&self, before: &Self) -> Vec<(Collection, Change)> {
                let mut changed = Vec::new();
                if !Arc::ptr_eq(&self.organisation, &before.organisation) {
                    let change = Change { was: Some(0), is: Some(0) };
                    changed.push((Collection::Organisation, change));
                }
                $( {
                    let changes = self.$field.changed_since(&before.$field).into_iter();
                    changed.extend(changes.map(|change| (Collection::$variant, change)));
                } )*
                changed
            }

            /// Whether an earlier state had the same records in some collections, so that
            /// [`place`](Self::place) among these is the same.
            pub fn has_same_places(&self, before: &Self, among: &[Collection]) -> bool {
                among.iter().all(|collection| match collection {
                    Collection::Organisation => self.organisation.id == before.organisation.id,
                    $( Collection::$variant => self.$field.has_same_ids(&before.$field) ),*
                })
            }

            /// The number of all records, the organisation among them.
            pub fn record_count(&self) -> usize {
                1 $( + self.$field.len() )*
            }

            /// The number of records in a collection.
            pub fn count(&self, collection: Collection) -> usize {
                match collection {
                    Collection::Organisation => 1,
                    $( Collection::$variant => self.$field.len() ),*
                }
            }
        }
    };
}

collections! {
    /// Places where the organisation is, or keeps things.
    Sites sites "sites" Site,
    /// Persons, teams, groups, suppliers, authorities.
    Parties parties "parties" Party,
    /// Sets of information.
    Data data "data" Data,
    /// What people use to work.
    Services services "services" Service,
    /// Data going from one to another.
    Flows flows "flows" Flow,
    /// Measures of protection.
    Protections protections "protections" Protection,
    /// Copies for the day when the original is lost.
    Backups backups "backups" Backup,
    /// Contracts.
    Contracts contracts "contracts" Contract,
    /// Money and time spent.
    Costs costs "costs" Cost,
    /// What is written down.
    Documents documents "documents" Document,
    /// Who can do what.
    Skills skills "skills" Skill,
    /// The register of processing activities.
    Processings processings "processings" Processing,
    /// Who gains what from a purchase.
    Disclosures disclosures "disclosures" Disclosure,
    /// Who holds the keys of this documentation.
    Accesses accesses "accesses" Access,
    /// What was decided about findings.
    Decisions decisions "decisions" Decision,
    /// What is to do.
    Actions actions "actions" Action,
    /// Second looks.
    Reviews reviews "reviews" Review,
    /// Requests for information.
    Requests requests "requests" Request,
    /// What is kept in sight.
    Watches watches "watches" Watch,
}

impl Target for AnyRecord {
    const COLLECTIONS: &'static [Collection] = &[
        Collection::Organisation,
        Collection::Sites,
        Collection::Parties,
        Collection::Data,
        Collection::Services,
        Collection::Flows,
        Collection::Protections,
        Collection::Backups,
        Collection::Contracts,
        Collection::Costs,
        Collection::Documents,
        Collection::Skills,
        Collection::Processings,
        Collection::Disclosures,
        Collection::Accesses,
        Collection::Decisions,
        Collection::Actions,
        Collection::Reviews,
        Collection::Requests,
        Collection::Watches,
    ];
}

impl Model {
    /// Every record, the organisation first.
    pub fn all_records(&self) -> impl Iterator<Item = AnyRecord> {
        std::iter::once(Collection::Organisation)
            .chain(Collection::TABLES.iter().copied())
            .flat_map(|collection| self.records(collection))
    }
}
