//! What is signed under a review, and what changed since.
//!
//! A signature is made of the audit record by record, so that everybody sees later
//! which ones are still as they were. `docs/bundle.md` says how it is checked without
//! this program.

use std::collections::BTreeMap;

use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::{NoDigest, record_to_json};
use crate::model::{Date, Id, Model, Signature};

/// How the signed text begins: what it is, and its version.
const BEGINNING: &str = "limpide review 1";

/// The fields of the signed review that the signature leaves out: itself, and the date
/// that changes with it.
const LEFT_OUT: [&str; 2] = ["signature", "updatedOn"];

/// The records of an audit as a review of it is signed: each by its id and its digest,
/// in the order of their ids. A digest is SHA-256 over the canonical form (RFC 8785) of
/// the record as it stands in the bundle, as 64 digits; of the review itself without
/// its signature and the date of its last change.
///
/// # Errors
/// [`NoDigest`] when a number has no canonical form.
pub fn signed_records(model: &Model, review: Id) -> Result<Vec<String>, NoDigest> {
    let mut lines = Vec::new();
    let mut failed = None;
    model.each_record(|record| {
        let mut json = record_to_json(record);
        if record.id() == review
            && let Value::Object(map) = &mut json
        {
            map.retain(|name, _| !LEFT_OUT.contains(&name.as_str()));
        }
        match serde_json_canonicalizer::to_vec(&json) {
            Ok(bytes) => {
                let digest: String = Sha256::digest(bytes)
                    .iter()
                    .map(|byte| format!("{byte:02x}"))
                    .collect();
                lines.push(format!("{} {digest}", record.id()));
            }
            Err(_) => failed = Some(NoDigest),
        }
    });
    lines.sort();
    failed.map_or(Ok(lines), Err)
}

/// The text that is signed: what it is, the review, the day, then each record, a line
/// each, in UTF-8.
pub fn signed_text(review: Id, on: Date, records: &[String]) -> String {
    let head = [BEGINNING.to_owned(), review.to_string(), on.to_string()];
    let mut text = head.join("\n");
    for record in records {
        text.push('\n');
        text.push_str(record);
    }
    text
}

/// What changed in an audit since a review of it was signed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SinceSigned {
    /// The records that say something else.
    pub changed: Vec<Id>,
    /// Those that were not there.
    pub added: Vec<Id>,
    /// Those that are gone.
    pub removed: Vec<Id>,
}

impl SinceSigned {
    /// Whether everything is as it was.
    pub fn is_nothing(&self) -> bool {
        self.changed.is_empty() && self.added.is_empty() && self.removed.is_empty()
    }
}

/// What changed since a review was signed.
///
/// # Errors
/// [`NoDigest`] when a number has no canonical form.
pub fn since_signed(
    model: &Model,
    review: Id,
    signature: &Signature,
) -> Result<SinceSigned, NoDigest> {
    let now = signed_records(model, review)?;
    let (then, now) = (by_id(signature.records.each()), by_id(now.iter()));
    let mut since = SinceSigned::default();
    for (id, digest) in &now {
        match then.get(id) {
            None => since.added.push(*id),
            Some(before) if before != digest => since.changed.push(*id),
            Some(_) => {}
        }
    }
    since
        .removed
        .extend(then.keys().filter(|id| !now.contains_key(*id)));
    Ok(since)
}

fn by_id<'a>(lines: impl Iterator<Item = &'a String>) -> BTreeMap<Id, &'a str> {
    let parts = lines.filter_map(|line| line.split_once(' '));
    parts
        .filter_map(|(id, digest)| Some((id.parse().ok()?, digest)))
        .collect()
}

/// The fingerprint of a public key: the first bytes of its SHA-256. Said as words, one
/// of 256 for each byte, it is compared by telephone.
pub fn fingerprint(key: &[u8]) -> [u8; 10] {
    let digest = Sha256::digest(key);
    std::array::from_fn(|at| digest[at])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::{Answer, Collection, Edit, Fields};

    fn audit() -> (Model, Id, Id) {
        let mut model = Model::default();
        let id = |last: &str| {
            let text = format!("01990000-0000-7000-8000-0000000000{last}");
            text.parse().expect("is an id")
        };
        let (service, review): (Id, Id) = (id("01"), id("02"));
        for (collection, id) in [
            (Collection::Services, service),
            (Collection::Reviews, review),
        ] {
            let mut record = collection.new_record(id);
            record.as_record_mut().set_name("Un nom".to_owned());
            Edit::put(&model.clone(), record).apply(&mut model);
        }
        (model, service, review)
    }

    fn signed(model: &Model, review: Id) -> Signature {
        Signature {
            records: Answer::Known(signed_records(model, review).expect("has digests")),
            ..Signature::default()
        }
    }

    fn change(model: &mut Model, id: Id, field: &str, value: Value) {
        let mut record = model.get(id).expect("is there");
        let fields: &mut dyn Fields = record.as_record_mut();
        fields.set(field, Some(value));
        Edit::put(&model.clone(), record).apply(model);
    }

    #[test]
    fn nothing_changes_by_the_signature_itself() {
        let (mut model, _, review) = audit();
        let signature = signed(&model, review);
        change(&mut model, review, "signature", json!({ "key": "k" }));
        change(&mut model, review, "updatedOn", json!("2026-11-26"));
        let since = since_signed(&model, review, &signature).expect("has digests");
        assert!(since.is_nothing(), "{since:?}");
    }

    #[test]
    fn what_was_changed_added_or_removed_is_told() {
        let (mut model, service, review) = audit();
        let signature = signed(&model, review);
        change(&mut model, service, "notes", json!("autre chose"));
        change(&mut model, review, "agreed", json!(true));
        let since = since_signed(&model, review, &signature).expect("has digests");
        assert_eq!(since.changed, [service, review]);
        Edit::remove(&model.clone(), service).apply(&mut model);
        let since = since_signed(&model, review, &signature).expect("has digests");
        assert_eq!(
            (since.changed, since.removed),
            (vec![review], vec![service])
        );
        let (model, ..) = audit();
        let empty = Signature::default();
        let since = since_signed(&model, review, &empty).expect("has digests");
        assert_eq!(since.added.len(), 3, "with the organisation");
    }

    #[test]
    fn the_signed_text_depends_on_the_review_the_day_and_each_record() {
        let (model, service, review) = audit();
        let records = signed_records(&model, review).expect("has digests");
        let on = "2026-11-26".parse().expect("is a day");
        let text = signed_text(review, on, &records);
        assert!(text.starts_with(&format!("limpide review 1\n{review}\n2026-11-26\n")));
        assert_ne!(text, signed_text(service, on, &records));
        assert_ne!(text, signed_text(review, on, &records[1..]));
    }
}
