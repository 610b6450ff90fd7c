//! What a field of a record is: its name in the bundle, its shape, how it is
//! read and written. The bundle, the JSON Schema, the forms of the page and the
//! check of references all follow from this one description, so that a field
//! is declared in one place: its record's file.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value};

use super::Collection;
use super::answer::AnyAnswer;
use super::catalogue::CatalogueInfo;
use super::choice::ChoiceInfo;
use super::id::Id;
use super::json::Json;

/// What kind of value a field holds.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// One line of text.
    Line,
    /// Text of several lines.
    Prose,
    /// Yes or no.
    Flag,
    /// A whole number, zero or more.
    Count,
    /// A civil date, `YYYY-MM-DD`.
    Date,
    /// An amount of money, `15.60 CHF`.
    Money,
    /// A currency code of ISO 4217.
    Currency,
    /// A country code of ISO 3166-1.
    Country,
    /// One of a closed list of codes.
    Choice(&'static ChoiceInfo),
    /// One of a catalogue's codes, or `other:` and free text.
    Catalogue(&'static CatalogueInfo),
    /// A reference to a record in one of these collections.
    Ref(&'static [Collection]),
    /// An object with fields of its own.
    Part(&'static PartInfo),
    /// Several values of one shape.
    List(&'static Shape),
}

impl Shape {
    /// Whether a value of this shape may hold references to records.
    pub const fn may_refer(&self) -> bool {
        match self {
            Self::Ref(_) | Self::Part(_) => true,
            Self::List(element) => element.may_refer(),
            _ => false,
        }
    }
}

/// A field of a record or of a part.
#[derive(Clone, Copy, Debug)]
pub struct FieldInfo {
    /// Its name in the bundle, and the end of its text id.
    pub name: &'static str,
    /// What it holds.
    pub shape: Shape,
    /// What it means, in English, for the JSON Schema and the format's page.
    /// Left out of the page's program, which has translated texts instead.
    #[cfg(not(target_arch = "wasm32"))]
    pub doc: &'static str,
}

/// A kind of object that stands inside a record.
#[derive(Debug)]
pub struct PartInfo {
    /// Its name in text ids and in the JSON Schema.
    pub name: &'static str,
    /// What it is; see [`FieldInfo::doc`].
    #[cfg(not(target_arch = "wasm32"))]
    pub doc: &'static str,
    /// Its fields, in the order in which they are written.
    pub fields: &'static [FieldInfo],
}

/// A place inside a bundle, printed as a JSON pointer (RFC 6901).
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    above: Option<&'a Place<'a>>,
    step: Step<'a>,
}

/// One step of a [`Place`].
#[derive(Clone, Copy, Debug)]
pub enum Step<'a> {
    /// None: the whole document.
    Whole,
    /// The field of an object.
    Field(&'a str),
    /// The element of a list, from zero.
    Element(usize),
}

impl<'a> Place<'a> {
    /// The outermost value, whose pointer is empty.
    pub const WHOLE: Self = Self {
        above: None,
        step: Step::Whole,
    };

    /// A field of the outermost object.
    pub const fn root(field: &'a str) -> Self {
        Self {
            above: None,
            step: Step::Field(field),
        }
    }

    /// A field of the object at this place.
    pub const fn field(&'a self, name: &'a str) -> Self {
        Self {
            above: Some(self),
            step: Step::Field(name),
        }
    }

    /// An element of the list at this place.
    pub const fn element(&'a self, index: usize) -> Self {
        Self {
            above: Some(self),
            step: Step::Element(index),
        }
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(above) = self.above {
            above.fmt(f)?;
        }
        match self.step {
            Step::Whole => Ok(()),
            Step::Field(name) => write!(f, "/{}", name.replace('~', "~0").replace('/', "~1")),
            Step::Element(index) => write!(f, "/{index}"),
        }
    }
}

/// A value that this version cannot read.
#[derive(Clone, Debug)]
pub struct ForeignValue {
    /// Where it stands: a JSON pointer.
    pub place: String,
    /// What should stand there.
    pub expected: Shape,
    /// What stands there.
    pub value: Value,
}

/// What is called for each reference to a record: where it stands, the record's
/// id, and the collections in which the record may be.
pub type ReferenceVisitor<'a> = dyn FnMut(&Place<'_>, Id, &'static [Collection]) + 'a;

/// What became of a value when a record it may refer to was removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Forgotten {
    /// It held at least one reference to the record.
    pub any: bool,
    /// It means nothing without the record, and goes with it.
    pub whole: bool,
}

/// A type that can be the value of a field.
pub trait FieldValue: Clone + fmt::Debug + PartialEq + 'static {
    /// What the value looks like.
    const SHAPE: Shape;

    /// Reads the value; nothing if what stands there is something else.
    fn from_json(value: &Json<'_>) -> Option<Self>;

    /// Writes the value.
    fn to_json(&self) -> Value;

    /// Whether this version can read all that is inside.
    fn is_read(&self) -> bool {
        true
    }

    /// Lists the values inside that this version cannot read.
    fn foreign(&self, _place: &Place<'_>, _found: &mut Vec<ForeignValue>) {}

    /// Lists what keeps a value from being read as this type; only for a value
    /// that cannot be.
    fn misfits(value: &Value, place: &Place<'_>, found: &mut Vec<ForeignValue>) {
        found.push(ForeignValue {
            place: place.to_string(),
            expected: Self::SHAPE,
            value: value.clone(),
        });
    }

    /// Visits the references inside.
    fn references(&self, _place: &Place<'_>, _visit: &mut ReferenceVisitor<'_>) {}

    /// Removes the references to a record.
    fn forget(&mut self, _id: Id) -> Forgotten {
        Forgotten::default()
    }

    /// Visits the user's own words inside.
    fn words(&self, _visit: &mut dyn FnMut(&str)) {}
}

impl FieldValue for String {
    const SHAPE: Shape = Shape::Line;

    fn from_json(value: &Json<'_>) -> Option<Self> {
        value.as_str().map(str::to_owned)
    }

    fn to_json(&self) -> Value {
        Value::String(self.clone())
    }

    fn words(&self, visit: &mut dyn FnMut(&str)) {
        visit(self);
    }
}

impl FieldValue for bool {
    const SHAPE: Shape = Shape::Flag;

    fn from_json(value: &Json<'_>) -> Option<Self> {
        match value {
            Json::Bool(value) => Some(*value),
            _ => None,
        }
    }

    fn to_json(&self) -> Value {
        Value::Bool(*self)
    }
}

impl FieldValue for u32 {
    const SHAPE: Shape = Shape::Count;

    fn from_json(value: &Json<'_>) -> Option<Self> {
        match value {
            Json::Count(count) => (*count).try_into().ok(),
            _ => None,
        }
    }

    fn to_json(&self) -> Value {
        Value::from(*self)
    }
}

impl<T: FieldValue> FieldValue for Vec<T> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);

    fn from_json(value: &Json<'_>) -> Option<Self> {
        value.as_list()?.iter().map(T::from_json).collect()
    }

    fn to_json(&self) -> Value {
        self.iter().map(T::to_json).collect()
    }

    fn is_read(&self) -> bool {
        self.iter().all(T::is_read)
    }

    fn foreign(&self, place: &Place<'_>, found: &mut Vec<ForeignValue>) {
        for (index, value) in self.iter().enumerate() {
            value.foreign(&place.element(index), found);
        }
    }

    fn misfits(value: &Value, place: &Place<'_>, found: &mut Vec<ForeignValue>) {
        let Some(elements) = value.as_array() else {
            found.push(ForeignValue {
                place: place.to_string(),
                expected: Self::SHAPE,
                value: value.clone(),
            });
            return;
        };
        for (index, element) in elements.iter().enumerate() {
            if T::from_json(&Json::of(element)).is_none() {
                T::misfits(element, &place.element(index), found);
            }
        }
    }

    fn references(&self, place: &Place<'_>, visit: &mut ReferenceVisitor<'_>) {
        for (index, value) in self.iter().enumerate() {
            value.references(&place.element(index), visit);
        }
    }

    fn forget(&mut self, id: Id) -> Forgotten {
        let mut any = false;
        self.retain_mut(|value| {
            let forgotten = value.forget(id);
            any |= forgotten.any;
            !forgotten.whole
        });
        Forgotten { any, whole: false }
    }

    fn words(&self, visit: &mut dyn FnMut(&str)) {
        for value in self {
            value.words(visit);
        }
    }
}

/// An object made of answers: a record, or a part of one.
pub trait Fields {
    /// The fields, in the order in which they are written.
    fn infos(&self) -> &'static [FieldInfo];
    /// The answers, in the order of [`Fields::infos`].
    fn answers(&self) -> Vec<&dyn AnyAnswer> {
        let mut answers = Vec::with_capacity(self.infos().len());
        self.each_answer(&mut |_, answer| answers.push(answer));
        answers
    }
    /// Visits each answer with its field, in their order.
    fn each_answer<'a>(&'a self, visit: &mut dyn FnMut(&'static FieldInfo, &'a dyn AnyAnswer));
    /// The answer to the field at a place of [`Fields::infos`].
    fn answer_mut(&mut self, place: usize) -> Option<&mut dyn AnyAnswer>;
    /// The fields that this version does not know, kept as they came.
    fn extra(&self) -> &Map<String, Value>;
    /// See [`Fields::extra`].
    fn extra_mut(&mut self) -> &mut Map<String, Value>;
    /// Visits the user's own words, with the name of the field in which they
    /// stand.
    fn words(&self, visit: &mut dyn FnMut(&'static str, &str));
    /// Visits every record that is referred to, with the name of the field in
    /// which that is said and where such a record may stand.
    fn links(&self, visit: &mut dyn FnMut(&'static str, Id, &'static [Collection]));
    /// How many answers are known, and how many are known to be unknown, without
    /// the fields that every record has.
    fn tally(&self) -> (u32, u32);
    /// Whether this version can read every answer and all that is inside.
    fn is_read(&self) -> bool;
}

impl dyn Fields + '_ {
    /// The answer to a field, by the field's name in the bundle.
    pub fn answer(&self, name: &str) -> Option<&dyn AnyAnswer> {
        let index = self.infos().iter().position(|info| info.name == name)?;
        self.answers().into_iter().nth(index)
    }

    /// Replaces the answer to a field; see [`AnyAnswer::set_json`]. A name that
    /// is no field changes nothing.
    pub fn set(&mut self, name: &str, value: Option<Value>) {
        if let Some(index) = self.infos().iter().position(|info| info.name == name)
            && let Some(answer) = self.answer_mut(index)
        {
            answer.set_json(value);
        }
    }

    /// Replaces the answers to the fields that an object names; the others stay.
    pub fn set_each(&mut self, fields: Value) {
        if let Value::Object(fields) = fields {
            for (name, value) in fields {
                self.set(&name, Some(value));
            }
        }
    }

    /// Reads the known fields of an object and keeps the rest, but for those that are
    /// read elsewhere; only for an object of which nothing was said yet.
    pub fn read(&mut self, fields: &[(Cow<'_, str>, Json<'_>)], elsewhere: &[&str]) {
        let infos = self.infos();
        // Fields mostly come in the order of the type: each is looked for behind the last.
        let mut next = 0;
        for (name, value) in fields {
            if elsewhere.contains(&name.as_ref()) {
                continue;
            }
            let is_it = |info: &FieldInfo| info.name == name.as_ref();
            let behind = infos[next..].iter().position(is_it);
            let place = behind.map(|steps| next + steps);
            let place = place.or_else(|| infos[..next].iter().position(is_it));
            match place.and_then(|place| Some((place, self.answer_mut(place)?))) {
                Some((place, answer)) => {
                    answer.read(value);
                    next = place + 1;
                }
                None => {
                    let name = name.as_ref().to_owned();
                    self.extra_mut().insert(name, value.to_value());
                }
            }
        }
    }

    /// Writes the fields into an object: first the known ones in the order of
    /// the type, then the others in the order of their names.
    pub fn write(&self, map: &mut Map<String, Value>) {
        for (info, answer) in self.infos().iter().zip(self.answers()) {
            if let Some(value) = answer.to_json() {
                map.insert(info.name.to_owned(), value);
            }
        }
        let others = in_order(self.extra());
        map.extend(others.map(|(name, value)| (name.clone(), value.clone())));
    }

    /// Lists the values that this version cannot read.
    pub fn foreign(&self, place: &Place<'_>, found: &mut Vec<ForeignValue>) {
        for (info, answer) in self.infos().iter().zip(self.answers()) {
            answer.foreign(&place.field(info.name), found);
        }
    }

    /// Visits every reference to a record.
    pub fn references(&self, place: &Place<'_>, visit: &mut ReferenceVisitor<'_>) {
        self.each_answer(&mut |info, answer| {
            if info.shape.may_refer() {
                answer.references(&place.field(info.name), visit);
            }
        });
    }

    /// Removes every reference to a record. A part goes with the record that
    /// its first field speaks of.
    pub fn forget(&mut self, id: Id) -> Forgotten {
        let mut forgotten = Forgotten::default();
        for (index, info) in self.infos().iter().enumerate() {
            if info.shape.may_refer()
                && let Some(answer) = self.answer_mut(index)
                && answer.forget(id)
            {
                forgotten.any = true;
                forgotten.whole |= index == 0 && answer.state() == super::AnswerState::NotAsked;
            }
        }
        forgotten
    }
}

/// Fields that this version does not know in the order of their names, so that
/// the same content always gives the same bytes.
pub fn in_order(extra: &Map<String, Value>) -> impl Iterator<Item = (&String, &Value)> {
    let mut fields: Vec<(&String, &Value)> = extra.iter().collect();
    fields.sort_by_key(|(name, _)| *name);
    fields.into_iter()
}

/// Implements [`Fields`] for a struct of answers: first its own fields, then those
/// that stand behind a pointer with others, then where unknown fields are kept.
macro_rules! impl_fields {
    (
        $name:ident {
            $( $(#[doc = $doc:literal])* $field:ident $json:literal : $ty:ty ),* $(,)?
        } common {
            $( $(#[doc = $common_doc:literal])* $common:ident.$shared:ident $common_json:literal : $common_ty:ty ),* $(,)?
        } $($extra:ident).+
    ) => {
        impl $name {
            /// The fields, in the order in which they are written.
            pub const FIELDS: &'static [$crate::model::FieldInfo] = &[
                $( $crate::model::FieldInfo {
                    name: $json,
                    shape: <$ty as $crate::model::FieldValue>::SHAPE,
                    #[cfg(not(target_arch = "wasm32"))]
                    doc: concat!($($doc),*),
                }, )*
                $( $crate::model::FieldInfo {
                    name: $common_json,
                    shape: <$common_ty as $crate::model::FieldValue>::SHAPE,
                    #[cfg(not(target_arch = "wasm32"))]
                    doc: concat!($($common_doc),*),
                } ),*
            ];
        }

        impl $crate::model::Fields for $name {
            fn infos(&self) -> &'static [$crate::model::FieldInfo] {
                Self::FIELDS
            }

            fn each_answer<'a>(
                &'a self,
                visit: &mut dyn FnMut(&'static $crate::model::FieldInfo, &'a dyn $crate::model::AnyAnswer),
            ) {
                let mut infos = Self::FIELDS.iter();
                $( if let Some(info) = infos.next() {
                    visit(info, &self.$field);
                } )*
                $( if let Some(info) = infos.next() {
                    visit(info, &self.$common.$shared);
                } )*
            }

            fn answer_mut(&mut self, place: usize) -> Option<&mut dyn $crate::model::AnyAnswer> {
                let mut places = 0..;
                $( if places.next() == Some(place) {
                    return Some(&mut self.$field);
                } )*
                $( if places.next() == Some(place) {
                    return Some(&mut self.$common.$shared);
                } )*
                None
            }

            fn extra(&self) -> &serde_json::Map<String, serde_json::Value> {
                &self.$($extra).+
            }

            fn extra_mut(&mut self) -> &mut serde_json::Map<String, serde_json::Value> {
                &mut self.$($extra).+
            }

            fn words(&self, visit: &mut dyn FnMut(&'static str, &str)) {
                $( if let $crate::model::Answer::Known(value) = &self.$field {
                    $crate::model::FieldValue::words(value, &mut |words| visit($json, words));
                } )*
                $( if let Some(common) = self.$common.written()
                    && let $crate::model::Answer::Known(value) = &common.$shared
                {
                    $crate::model::FieldValue::words(value, &mut |words| visit($common_json, words));
                } )*
            }

            fn links(
                &self,
                visit: &mut dyn FnMut(
                    &'static str,
                    $crate::model::Id,
                    &'static [$crate::model::Collection],
                ),
            ) {
                $( if const { <$ty as $crate::model::FieldValue>::SHAPE.may_refer() }
                    && let $crate::model::Answer::Known(value) = &self.$field
                {
                    let place = $crate::model::Place::root($json);
                    $crate::model::FieldValue::references(value, &place, &mut |_, id, kinds| {
                        visit($json, id, kinds);
                    });
                } )*
            }

            fn is_read(&self) -> bool {
                $( $crate::model::Answer::is_read(&self.$field) )&&*
                $( && self.$common.written().is_none_or(|common| {
                    $crate::model::Answer::is_read(&common.$shared)
                }) )*
            }

            fn tally(&self) -> (u32, u32) {
                use $crate::model::{AnswerState, AnyAnswer};
                let (mut known, mut not_known) = (0, 0);
                $(
                    let state = AnyAnswer::state(&self.$field);
                    known += u32::from(state == AnswerState::Known);
                    not_known += u32::from(matches!(
                        state,
                        AnswerState::NotKnown | AnswerState::Foreign
                    ));
                )*
                (known, not_known)
            }
        }
    };
}

/// Declares an object that stands inside a record:
/// `Name "name-in-texts" { field "nameInBundle": Type, … }`.
macro_rules! part {
    (
        $(#[doc = $doc:literal])*
        $name:ident $code:literal {
            $( $(#[doc = $field_doc:literal])* $field:ident $json:literal : $ty:ty ),* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $( $(#[doc = $field_doc])* pub $field: $crate::model::Answer<$ty>, )*
            /// The fields that this version does not know, kept as they came.
            pub extra: $crate::model::Seldom<serde_json::Map<String, serde_json::Value>>,
        }

        $crate::model::field::impl_fields!($name {
            $( $(#[doc = $field_doc])* $field $json: $ty ),*
        } common {} extra);

        impl $crate::model::FieldValue for $name {
            const SHAPE: $crate::model::Shape = $crate::model::Shape::Part(
                &$crate::model::PartInfo {
                    name: $code,
                    #[cfg(not(target_arch = "wasm32"))]
                    doc: concat!($($doc),*),
                    fields: Self::FIELDS,
                },
            );

            fn from_json(value: &$crate::model::Json<'_>) -> Option<Self> {
                let mut part = Self::default();
                <dyn $crate::model::Fields>::read(&mut part, value.as_object()?, &[]);
                Some(part)
            }

            fn to_json(&self) -> serde_json::Value {
                let mut map = serde_json::Map::new();
                <dyn $crate::model::Fields>::write(self, &mut map);
                map.into()
            }

            fn is_read(&self) -> bool {
                $crate::model::Fields::is_read(self)
            }

            fn foreign(
                &self,
                place: &$crate::model::Place<'_>,
                found: &mut Vec<$crate::model::ForeignValue>,
            ) {
                <dyn $crate::model::Fields>::foreign(self, place, found);
            }

            fn references(
                &self,
                place: &$crate::model::Place<'_>,
                visit: &mut $crate::model::ReferenceVisitor<'_>,
            ) {
                <dyn $crate::model::Fields>::references(self, place, visit);
            }

            fn forget(&mut self, id: $crate::model::Id) -> $crate::model::Forgotten {
                <dyn $crate::model::Fields>::forget(self, id)
            }

            fn words(&self, visit: &mut dyn FnMut(&str)) {
                $crate::model::Fields::words(self, &mut |_, words| visit(words));
            }
        }
    };
}

pub(crate) use {impl_fields, part};
