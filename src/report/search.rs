//! Finds records by any word of the user's in them: names, remarks, labels.

use crate::model::{Collection, Id, Model, Record};
use crate::texts::{fold, plain_words};

/// A record that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Which record.
    pub id: Id,
    /// Where it stands.
    pub collection: Collection,
    /// What stands in it, if it is not its name that was found.
    pub excerpt: Option<String>,
    rank: Rank,
}

/// How well a record fits, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// It is called so.
    Name,
    /// Its name begins so.
    NameStart,
    /// A word of its name begins so.
    WordStart,
    /// It stands somewhere in its name.
    InName,
    /// It is one of its labels.
    Tag,
    /// It stands somewhere else.
    Elsewhere,
}

/// The letters around what was found.
const AROUND: usize = 30;

/// The records in which all words of a query stand, the best first; among equals
/// those of `recent`, in its order, then by name.
pub fn search(model: &Model, query: &str, recent: &[Id]) -> Vec<Hit> {
    let wanted = plain_words(query);
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    model.each_record(|record| {
        if let Some(hit) = hit(record, &wanted) {
            found.push((hit, fold(record.name())));
        }
    });
    let age = |id: Id| {
        recent
            .iter()
            .position(|it| *it == id)
            .unwrap_or(recent.len())
    };
    found.sort_by(|(a, a_name), (b, b_name)| {
        let by_use = || age(a.id).cmp(&age(b.id));
        a.rank
            .cmp(&b.rank)
            .then_with(by_use)
            .then_with(|| a_name.cmp(b_name))
    });
    found.into_iter().map(|(hit, _)| hit).collect()
}

fn hit(record: &dyn Record, wanted: &str) -> Option<Hit> {
    let name = plain_words(record.name());
    let mut rank = name_rank(&name, wanted);
    let mut excerpt = None;
    if rank.is_none() {
        let mut missing: Vec<&str> = wanted
            .split(' ')
            .filter(|word| !name.contains(word))
            .collect();
        let mut is_tag = false;
        record.words(&mut |field, words| {
            if matches!(
                field,
                "entry" | "proposed" | "findings" | "restsOn" | "signature"
            ) {
                return;
            }
            let folded = plain_words(words);
            let before = missing.len();
            missing.retain(|word| !folded.contains(word));
            if missing.len() < before {
                is_tag |= field == "tags";
                excerpt.get_or_insert_with(|| shorten(words, wanted));
            }
        });
        if missing.is_empty() {
            rank = Some(if is_tag { Rank::Tag } else { Rank::Elsewhere });
        }
    }
    Some(Hit {
        id: record.id(),
        collection: record.collection(),
        rank: rank?,
        excerpt,
    })
}

fn name_rank(name: &str, wanted: &str) -> Option<Rank> {
    let begins_word = |word: &str| name.split(' ').any(|other| other.starts_with(word));
    if name == wanted {
        Some(Rank::Name)
    } else if name.starts_with(wanted) {
        Some(Rank::NameStart)
    } else if wanted.split(' ').all(begins_word) {
        Some(Rank::WordStart)
    } else if wanted.split(' ').all(|word| name.contains(word)) {
        Some(Rank::InName)
    } else {
        None
    }
}

/// The part of a long text around the first word that was looked for.
fn shorten(text: &str, wanted: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_wanted = |word: &&str| {
        let word = plain_words(word);
        wanted.split(' ').any(|it| word.contains(it))
    };
    let at = words.iter().position(is_wanted).unwrap_or_default();
    let (mut start, mut end) = (at, (at + 1).min(words.len()));
    let mut length = 0;
    // Grows on both sides, word by word.
    loop {
        let before = length;
        if start > 0 && length < 2 * AROUND {
            start -= 1;
            length += words[start].chars().count();
        }
        if end < words.len() && length < 2 * AROUND {
            length += words[end].chars().count();
            end += 1;
        }
        if length == before {
            break;
        }
    }
    let cut = |is_cut: bool| if is_cut { "…" } else { "" };
    let (left, right) = (cut(start > 0), cut(end < words.len()));
    format!("{left}{}{right}", words[start..end].join(" "))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::search;
    use crate::model::{Collection, Edit, Fields, Id, Model};

    fn model() -> Model {
        let mut model = Model::default();
        let services = [
            ("Messagerie", json!({})),
            (
                "Comptabilité",
                json!({ "notes": "Le mot de passe du coffre est chez Anne, qui garde aussi les clés de l’armoire, et Éric en a une copie." }),
            ),
            ("E-banking", json!({ "tags": ["compta", "banque"] })),
            ("Vieux comptes", json!({})),
            ("Éditeur de comptes rendus", json!({})),
        ];
        for (number, (name, fields)) in (1..).zip(services) {
            let mut record = Collection::Services.new_record(Id::from_u128(number));
            record.as_record_mut().set_name(name.to_owned());
            let known: &mut dyn Fields = record.as_record_mut();
            known.set_each(fields);
            Edit::put(&model, record).apply(&mut model);
        }
        model
    }

    #[track_caller]
    fn finds(query: &str, recent: &[u128], expected: &[u128]) {
        let recent: Vec<Id> = recent.iter().copied().map(Id::from_u128).collect();
        let found = search(&model(), query, &recent);
        let found: Vec<Id> = found.iter().map(|hit| hit.id).collect();
        let expected: Vec<Id> = expected.iter().copied().map(Id::from_u128).collect();
        assert_eq!(found, expected, "{query}");
    }

    #[test]
    fn better_places_come_first() {
        finds("compta", &[], &[2, 3]);
        finds("COMPTÉ", &[], &[5, 4]);
        finds("vieux", &[], &[4]);
        finds("banking", &[], &[3]);
    }

    #[test]
    fn what_was_used_last_comes_first_among_equals() {
        finds("compte", &[4, 5], &[4, 5]);
        finds("compte", &[5, 4], &[5, 4]);
    }

    #[test]
    fn all_words_are_wanted_wherever_they_stand() {
        finds("comptabilite anne", &[], &[2]);
        finds("anne messagerie", &[], &[]);
        finds("", &[1], &[]);
        finds("zzz", &[], &[]);
    }

    #[test]
    fn what_stands_elsewhere_is_shown_shortened() {
        let hits = search(&model(), "éric", &[]);
        let excerpt = hits[0].excerpt.as_deref().expect("has one");
        assert!(excerpt.contains("Éric en a une copie."), "{excerpt}");
        assert!(
            excerpt.starts_with('…') && excerpt.chars().count() < 100,
            "{excerpt}"
        );
        assert_eq!(search(&model(), "mess", &[])[0].excerpt, None);
    }
}
