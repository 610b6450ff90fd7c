//! Made-up organisations of any size, to measure how long an audit takes. The
//! same size always makes the same organisation.

use serde_json::{Value, json};

use crate::model::{Collection, Fields, Id, Model};

/// An organisation of `services` services and three times as many flows, with
/// the parties, data, backups and skills that go with them; for each service
/// two costs and three protections.
pub fn organisation(services: u32) -> Model {
    let mut dice = Dice(services);
    let persons = services / 20 + 8;
    let suppliers = services / 10 + 4;
    let data = services / 4 + 4;
    let mut model = Model::default();
    let id = |collection: Collection, index: u32| {
        Id::from_u128((collection as u128 + 1) << 64 | u128::from(index))
    };
    let text = |collection, index| Value::from(id(collection, index).to_string());
    let mut put = |collection: Collection, index: u32, fields: Value| {
        let mut record = collection.new_record(id(collection, index));
        record
            .as_record_mut()
            .set_name(format!("{} {index}", collection.name()));
        let known: &mut dyn Fields = record.as_record_mut();
        known.set_each(fields);
        model.put(record);
    };
    put(
        Collection::Organisation,
        0,
        json!({ "legalRegime": "lpd-private", "headcount": persons }),
    );
    for index in 0..persons {
        put(
            Collection::Parties,
            index,
            json!({ "kind": "person", "personKind": "internal" }),
        );
    }
    for index in 0..suppliers {
        let country = dice.pick(&["CH", "CH", "US", "DE", "IN"]);
        let fields = json!({ "kind": "supplier", "hqCountry": country, "groupCountry": country });
        put(Collection::Parties, persons + index, fields);
    }
    for index in 0..data {
        let fields = json!({
            "nature": dice.pick(&["none", "personal", "sensitive"]),
            "classification": dice.pick(&["public", "internal", "confidential", "restricted"]),
        });
        put(Collection::Data, index, fields);
    }
    for index in 0..services {
        // A service needs earlier ones only, as in a real organisation.
        let needs: Vec<Value> = (0..dice.below(3).min(index))
            .map(|_| text(Collection::Services, dice.below(index)))
            .collect();
        let fields = json!({
            "kind": dice.pick(&["app", "app", "collab", "storage", "mail", "server", "web"]),
            "hosting": dice.pick(&["saas", "on-premises", "hosted-dedicated"]),
            "supplier": text(Collection::Parties, persons + dice.below(suppliers)),
            "admins": [text(Collection::Parties, dice.below(persons + suppliers))],
            "internetFacing": dice.below(2) == 0,
            "places": [{ "country": dice.pick(&["CH", "CH", "US", "IE"]), "role": "stored" }],
            "stores": [{ "data": text(Collection::Data, dice.below(data)), "role": "master" }],
            "dependsOn": needs,
            "criticality": dice.pick(&["comfort", "useful", "important", "vital"]),
            "rtoHours": dice.below(100) + 1,
            "exportState": dice.pick(&["none", "theoretical", "tested"]),
        });
        put(Collection::Services, index, fields);
        for (cost, kind) in ["subscription", "maintenance"].iter().enumerate() {
            let fields = json!({
                "kind": kind,
                "paysFor": [text(Collection::Services, index)],
                "amount": format!("{}.00 CHF", dice.below(5000)),
                "recurrence": dice.pick(&["monthly", "yearly"]),
                "quantity": dice.below(20) + 1,
                "usedQuantity": dice.below(20),
            });
            put(Collection::Costs, index * 2 + cost as u32, fields);
        }
        let fields = json!({
            "party": text(Collection::Parties, dice.below(persons)),
            "services": [text(Collection::Services, index)],
            "level": dice.pick(&["with-help", "alone", "teaches"]),
        });
        put(Collection::Skills, index, fields);
        for (protection, kind) in ["mfa", "named-accounts", "encryption-at-rest"]
            .iter()
            .enumerate()
        {
            let fields = json!({
                "kind": kind,
                "covers": [text(Collection::Services, index)],
                "state": dice.pick(&["absent", "partial", "in-place"]),
            });
            put(
                Collection::Protections,
                index * 3 + protection as u32,
                fields,
            );
        }
        if dice.below(2) == 0 {
            let covers = json!({ "covers": [text(Collection::Services, index)], "everyHours": 24 });
            put(Collection::Backups, index, covers);
        }
    }
    for index in 0..services * 3 {
        let mut end = || match dice.below(5) {
            0 => text(Collection::Parties, dice.below(persons + suppliers)),
            _ => text(Collection::Services, dice.below(services)),
        };
        let (from, to) = (end(), end());
        let fields = json!({
            "from": from,
            "to": to,
            "data": [text(Collection::Data, dice.below(data))],
            "channel": dice.pick(&["api", "mail", "portal", "usb"]),
            "transport": dice.pick(&["none", "tls", "e2ee"]),
            "mode": dice.pick(&["manual", "semi", "auto"]),
        });
        put(Collection::Flows, index, fields);
    }
    model
}

/// Numbers that look random and are always the same (xorshift32).
struct Dice(u32);

impl Dice {
    fn below(&mut self, bound: u32) -> u32 {
        // The state must not be zero.
        self.0 = self.0.max(1);
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 % bound.max(1)
    }

    fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len() as u32) as usize]
    }
}
