//! A service and what it costs, from one line in everyday words: « accounting
//! software, 360 a month, 6 seats ».

use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

use super::amount::{Price, begins_amount, decimal, price, seats};
use super::lexicon::Lexicon;
use super::pasted::add_notes;
use crate::model::{
    AnyRecord, Collection, CostNature, CostUnit, Currency, Date, Edit, FieldValue, Fields, ITSELF,
    Id, Model, Money, Recurrence,
};
use crate::texts::plain_words;

/// What a line says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Understood {
    /// What the service is called.
    pub name: String,
    /// What it costs.
    pub price: Option<Price>,
    /// How many seats are paid.
    pub seats: Option<u32>,
    /// How that was said.
    seats_words: String,
    /// From whom it is.
    pub supplier: Option<String>,
    /// What is said besides and was not understood; it is kept in the remarks.
    pub rest: Vec<String>,
}

/// Whether a price is that of all seats together or of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whole {
    /// Of all together.
    All,
    /// Of each.
    Each,
}

/// Understands a line; nothing when it names nothing.
pub fn understand(line: &str, lexicon: &Lexicon, usual: Currency) -> Option<Understood> {
    let mut said = Understood::default();
    for piece in pieces(line) {
        take(piece, lexicon, usual, &mut said);
    }
    if said.name.is_empty() {
        // « Chez Anne » is then a name.
        said.name = said.supplier.take().unwrap_or_default();
    }
    (!said.name.is_empty()).then_some(said)
}

/// What stands between commas and semicolons, but for those inside numbers.
fn pieces(line: &str) -> Vec<&str> {
    let bytes = line.as_bytes();
    let is_digit = |index: Option<usize>| {
        index
            .and_then(|index| bytes.get(index))
            .is_some_and(u8::is_ascii_digit)
    };
    let mut pieces = Vec::new();
    let mut start = 0;
    for (index, byte) in line.bytes().enumerate() {
        let parts = match byte {
            b';' | b'\n' => true,
            b',' => !(is_digit(index.checked_sub(1)) && is_digit(Some(index + 1))),
            _ => false,
        };
        if parts {
            pieces.push(&line[start..index]);
            start = index + 1;
        }
    }
    pieces.push(&line[start..]);
    pieces.retain(|piece| !piece.trim().is_empty());
    pieces
}

/// The most numbers in a piece between which it is cut: names hold few.
const MAX_NUMBERS: usize = 6;

/// Takes in a piece: all of it when all is understood, or else its first words as
/// words and what follows as what is understood.
fn take(piece: &str, lexicon: &Lexicon, usual: Currency, said: &mut Understood) {
    let piece = piece.trim();
    if let Some(next) = wholly(piece, lexicon, usual, said) {
        *said = next;
        return;
    }
    for start in starts(piece, lexicon) {
        if let Some(next) = wholly(&piece[start..], lexicon, usual, said) {
            *said = next;
            take_words(&piece[..start], said);
            return;
        }
    }
    take_words(piece, said);
}

/// What is said with a piece of which everything is understood.
fn wholly(
    piece: &str,
    lexicon: &Lexicon,
    usual: Currency,
    said: &Understood,
) -> Option<Understood> {
    let piece = piece.trim();
    let mut next = said.clone();
    if take_whole(piece, lexicon, usual, &mut next) {
        return Some(next);
    }
    starts(piece, lexicon).into_iter().find_map(|start| {
        let before = wholly(&piece[..start], lexicon, usual, said)?;
        wholly(&piece[start..], lexicon, usual, &before)
    })
}

/// Where something may begin that is understood, behind other words. A number
/// without anything around it belongs to a name: « Office 2019 ».
fn starts(piece: &str, lexicon: &Lexicon) -> Vec<usize> {
    let starts = piece
        .match_indices(' ')
        .map(|(index, _)| index)
        .filter(|index| {
            let after = piece[*index..].trim();
            let is_amount = begins_amount(after, lexicon) && decimal(after).is_none();
            is_amount || lexicon.after_own_from(after).is_some()
        });
    let starts: Vec<usize> = starts.collect();
    if starts.len() > MAX_NUMBERS {
        return Vec::new();
    }
    starts
}

/// Takes in a piece that says one thing; tells whether it does.
fn take_whole(piece: &str, lexicon: &Lexicon, usual: Currency, said: &mut Understood) -> bool {
    if said.seats.is_none()
        && let Some(count) = seats(piece, lexicon)
    {
        said.seats = Some(count);
        piece.clone_into(&mut said.seats_words);
        return true;
    }
    if said.price.is_none()
        && let Some(found) = price(piece, lexicon, usual)
    {
        said.price = Some(found);
        return true;
    }
    // How often may stand by itself: « 360 francs, monthly ».
    if let Some(price) = &mut said.price
        && price.recurrence.is_none()
        && let Some(recurrence) = lexicon.period_in(piece)
    {
        price.recurrence = Some(recurrence);
        return true;
    }
    if said.supplier.is_none()
        && let Some(supplier) = lexicon.after_from(piece)
        && !supplier.contains(|c: char| c.is_ascii_digit())
    {
        said.supplier = Some(supplier.trim().to_owned());
        return true;
    }
    false
}

/// The first words name the service, the others are kept.
fn take_words(words: &str, said: &mut Understood) {
    let words = words.trim();
    if said.name.is_empty() {
        words.clone_into(&mut said.name);
    } else {
        said.rest.push(words.to_owned());
    }
}

impl Understood {
    /// How the price is to be taken, as far as the line says it: for all seats
    /// together unless it says « each ».
    pub fn whole(&self) -> Whole {
        match self.price {
            Some(price) if price.is_each => Whole::Each,
            _ => Whole::All,
        }
    }

    /// The price of one unit, and how many units are paid.
    pub fn unit(&self, whole: Whole) -> Option<(Money, Option<u32>)> {
        let price = self.price?.money;
        let Some(seats) = self.seats.filter(|seats| *seats > 0) else {
            return Some((price, None));
        };
        if whole == Whole::Each {
            return Some((price, Some(seats)));
        }
        let each = price.amount / Decimal::from(seats);
        // A price that does not divide stays whole: nothing is rounded.
        let divides = each.round_dp(2) == each;
        let money = Money {
            amount: if divides {
                each.normalize()
            } else {
                price.amount
            },
            ..price
        };
        Some((money, divides.then_some(seats)))
    }

    /// The service of that name, if there is one.
    pub fn service(&self, model: &Model) -> Option<Id> {
        let name = plain_words(&self.name);
        let mut found = model
            .services
            .iter()
            .filter(|it| plain_words(&it.name) == name);
        found.next().map(|service| service.id)
    }

    /// The supplier of that name, if there is one.
    pub fn known_supplier(&self, model: &Model) -> Option<Id> {
        let name = plain_words(self.supplier.as_deref()?);
        let mut found = model
            .parties
            .iter()
            .filter(|it| plain_words(&it.name) == name);
        found.next().map(|party| party.id)
    }

    /// The supplier, unless the service has another one already.
    pub fn new_supplier(&self, model: &Model) -> Option<&str> {
        let known = self.service(model).and_then(|id| model.services.get(id));
        let is_open = known.is_none_or(|service| service.supplier.is_not_asked());
        self.supplier.as_deref().filter(|_| is_open)
    }

    /// What is kept in the remarks: what was not understood, and what has no place.
    pub fn kept(&self, whole: Whole, model: &Model) -> Vec<String> {
        let mut kept = self.rest.clone();
        let is_counted = self
            .unit(whole)
            .is_some_and(|(_, quantity)| quantity.is_some());
        if !self.seats_words.is_empty() && !is_counted {
            kept.push(self.seats_words.clone());
        }
        if self.new_supplier(model).is_none() {
            kept.extend(self.supplier.clone());
        }
        kept
    }

    /// The one change that adds it, and the service. A service of that name is
    /// kept as it is, but for what was not asked yet.
    pub fn edit(
        &self,
        whole: Whole,
        model: &Model,
        today: Date,
        new_id: &mut dyn FnMut() -> Id,
    ) -> (Edit, Id) {
        let mut records = Vec::new();
        let supplier = self.new_supplier(model).map(|name| {
            self.known_supplier(model).unwrap_or_else(|| {
                let id = new_id();
                let kind = json!({ "kind": "supplier" });
                records.push(record(Collection::Parties, id, name, kind));
                id
            })
        });
        let known = self.service(model);
        let id = known.unwrap_or_else(&mut *new_id);
        let made = || record(Collection::Services, id, &self.name, Value::Null);
        let mut service = model.get(id).unwrap_or_else(made);
        let fields: &mut dyn Fields = service.as_record_mut();
        if let Some(supplier) = supplier {
            fields.set("supplier", Some(supplier.to_string().into()));
        }
        add_notes(fields, &self.kept(whole, model));
        service.as_record_mut().answered(ITSELF);
        records.push(service);
        if let Some((money, quantity)) = self.unit(whole) {
            records.push(self.cost(id, new_id(), money, quantity));
        }
        for record in &mut records {
            let fields: &mut dyn Fields = record.as_record_mut();
            fields.set("updatedOn", Some(today.to_json()));
        }
        (Edit::put_each(model, records), id)
    }

    fn cost(&self, service: Id, id: Id, money: Money, quantity: Option<u32>) -> AnyRecord {
        let mut fields = Map::new();
        let mut set = |name: &str, value: Value| fields.insert(name.to_owned(), value);
        set("paysFor", json!([service.to_string()]));
        set("amount", money.to_json());
        if let Some(recurrence) = self.price.and_then(|price| price.recurrence) {
            set("recurrence", recurrence.to_json());
            if recurrence != Recurrence::Once {
                set("nature", CostNature::Running.to_json());
            }
        }
        match (quantity, self.seats) {
            (Some(quantity), _) => {
                set("quantity", quantity.into());
                set("unit", CostUnit::User.to_json());
            }
            // The seats that the price does not divide by.
            (None, Some(_)) => {
                set("unit", CostUnit::Organisation.to_json());
            }
            (None, None) => {}
        }
        record(Collection::Costs, id, &self.name, Value::Object(fields))
    }
}

/// A record with a name and some answers.
fn record(collection: Collection, id: Id, name: &str, fields: Value) -> AnyRecord {
    let mut record = collection.new_record(id);
    record.as_record_mut().set_name(name.to_owned());
    let known: &mut dyn Fields = record.as_record_mut();
    known.set_each(fields);
    record
}
