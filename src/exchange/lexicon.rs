//! What words stand for, in every language that is spoken.

use std::cell::RefCell;
use std::rc::Rc;

use foldhash::HashMap;

use crate::model::{COMMON_FIELDS, Collection, Country, Currency, FieldInfo, Recurrence};
use crate::texts::{Texts, plain_words};

/// The lists of words that stand for how often something is paid.
const PERIODS: [(Recurrence, &str); 6] = [
    (Recurrence::Once, "words-once"),
    (Recurrence::Monthly, "words-monthly"),
    (Recurrence::Quarterly, "words-quarterly"),
    (Recurrence::Yearly, "words-yearly"),
    (Recurrence::TwoYearly, "words-two-yearly"),
    (Recurrence::PerUse, "words-per-use"),
];

/// The lists of words that stand for a currency, besides its code and sign.
const CURRENCIES: [(&str, &str); 4] = [
    ("CHF", "words-francs"),
    ("EUR", "words-euros"),
    ("USD", "words-dollars"),
    ("GBP", "words-pounds"),
];

/// The words of a closed list and what each stands for.
type Labels = Rc<Vec<(String, &'static str)>>;

/// What words stand for: the names of fields, the entries of lists, and the words
/// around dates and amounts, in every language at once.
pub struct Lexicon {
    texts: Vec<Rc<Texts>>,
    countries: HashMap<String, Country>,
    currencies: Vec<(String, Currency)>,
    periods: Vec<(String, Recurrence)>,
    months: Vec<(String, u32)>,
    /// « yes », « no », « not known ».
    yes: Vec<String>,
    no: Vec<String>,
    not_known: Vec<String>,
    /// « per », « a », and other words without a meaning of their own.
    small: Vec<String>,
    /// « seats », « users », « licences ».
    seats: Vec<String>,
    /// « from », before the name of a supplier, in the first language and in all.
    own_from: Vec<String>,
    from: Vec<String>,
    labels: RefCell<HashMap<String, Labels>>,
}

impl std::fmt::Debug for Lexicon {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lexicon")
            .field("texts", &self.texts)
            .finish_non_exhaustive()
    }
}

impl Lexicon {
    /// What the words of some languages stand for. Where two disagree, the first
    /// counts. The names of countries are not among our texts.
    pub fn new(
        texts: Vec<Rc<Texts>>,
        countries: impl IntoIterator<Item = (String, Country)>,
    ) -> Self {
        let list = |id: &str| words_of(&texts, id);
        let currencies = CURRENCIES.iter().filter_map(|(code, id)| {
            let currency: Currency = code.parse().ok()?;
            Some(list(id).into_iter().map(move |word| (word, currency)))
        });
        let periods = PERIODS
            .iter()
            .flat_map(|(recurrence, id)| list(id).into_iter().map(move |word| (word, *recurrence)));
        let months = texts.iter().flat_map(|texts| {
            (1..)
                .zip(words_in(texts, "words-months"))
                .map(|(number, name)| (name, number))
        });
        Self {
            countries: countries
                .into_iter()
                .map(|(name, country)| (plain_words(&name), country))
                .collect(),
            currencies: currencies.flatten().collect(),
            periods: periods.collect(),
            months: months.collect(),
            yes: list("words-yes"),
            no: list("words-no"),
            not_known: list("words-not-known"),
            small: list("words-small"),
            seats: list("words-seats"),
            own_from: texts
                .first()
                .map(|texts| words_in(texts, "words-from"))
                .unwrap_or_default(),
            from: list("words-from"),
            labels: RefCell::default(),
            texts,
        }
    }

    /// Whether words mean yes or no; nothing if neither.
    pub(super) fn yes_or_no(&self, words: &str) -> Option<bool> {
        let is_yes = self.yes.iter().any(|yes| yes == words);
        let is_no = self.no.iter().any(|no| no == words);
        (is_yes || is_no).then_some(is_yes)
    }

    /// Whether words say that nobody knows.
    pub(super) fn is_not_known(&self, words: &str) -> bool {
        self.not_known.iter().any(|unknown| unknown == words)
    }

    /// The country of a name or code.
    pub(super) fn country(&self, text: &str) -> Option<Country> {
        let code = text.trim().to_uppercase();
        let by_name = || self.countries.get(&plain_words(text)).copied();
        code.parse().ok().or_else(by_name)
    }

    /// The currency of a word or code.
    pub(super) fn currency(&self, word: &str) -> Option<Currency> {
        let by_name = self.currencies.iter().find(|(name, _)| name == word);
        let by_code = || {
            let code = word.to_uppercase();
            (code.len() == 3).then(|| code.parse().ok()).flatten()
        };
        by_name.map(|(_, currency)| *currency).or_else(by_code)
    }

    /// How often words say that something is paid.
    pub(super) fn period(&self, words: &str) -> Option<Recurrence> {
        let found = self.periods.iter().find(|(name, _)| name == words);
        found.map(|(_, recurrence)| *recurrence)
    }

    /// The same, among words without a meaning of their own: « par mois ».
    pub(super) fn period_in(&self, text: &str) -> Option<Recurrence> {
        let words = plain_words(text);
        self.period(&words).or_else(|| {
            let words: Vec<&str> = words
                .split(' ')
                .filter(|word| !self.is_small(word))
                .collect();
            self.period(&words.join(" "))
        })
    }

    /// The month of a name or of its beginning, if that is of one month only.
    pub(super) fn month(&self, word: &str) -> Option<u32> {
        if let Some((_, number)) = self.months.iter().find(|(name, _)| name == word) {
            return Some(*number);
        }
        let begins = |name: &str| word.chars().count() >= 3 && name.starts_with(word);
        let mut found = self.months.iter().filter(|(name, _)| begins(name));
        let number = found.next()?.1;
        found.all(|(_, other)| *other == number).then_some(number)
    }

    /// Whether a word has no meaning of its own.
    pub(super) fn is_small(&self, word: &str) -> bool {
        self.small.iter().any(|small| small == word)
    }

    /// Whether a word counts people or what each of them has.
    pub(super) fn is_seats(&self, word: &str) -> bool {
        self.seats.iter().any(|seats| seats == word)
    }

    /// What follows when a text begins by « from ».
    pub(super) fn after_from<'a>(&self, text: &'a str) -> Option<&'a str> {
        after(&self.from, text)
    }

    /// The same in the first language only: in the middle of a name, a word of
    /// another language may be a part of it.
    pub(super) fn after_own_from<'a>(&self, text: &'a str) -> Option<&'a str> {
        after(&self.own_from, text)
    }

    /// The name of a field in every language, and other names people give it.
    pub(super) fn names(&self, collection: Collection, info: &FieldInfo) -> Vec<String> {
        let owner = if COMMON_FIELDS.contains(&info.name) {
            "record"
        } else {
            collection.name()
        };
        let mut names = self.named(&format!("field-{owner}-{}", info.name));
        names.extend(self.other_names(collection, info.name));
        names
    }

    /// What the names of records are called.
    pub(super) fn names_of_name(&self, collection: Collection) -> Vec<String> {
        let kind = format!("collection-{}", collection.name());
        let mut names = self.named("field-record-name");
        names.extend(self.named(&kind));
        names.extend(self.other_names(collection, "name"));
        let one = |texts: &Rc<Texts>| texts.attribute(&kind, "one", &[]);
        names.extend(
            self.texts
                .iter()
                .filter_map(one)
                .map(|name| plain_words(&name)),
        );
        names
    }

    /// Other names that people give to the columns of their lists.
    fn other_names(&self, collection: Collection, field: &str) -> Vec<String> {
        let mut names = words_of(&self.texts, &format!("column-{field}"));
        let own = format!("column-{}-{field}", collection.name());
        names.extend(words_of(&self.texts, &own));
        names
    }

    fn named(&self, id: &str) -> Vec<String> {
        let found = self.texts.iter().filter_map(|texts| texts.lookup(id));
        found.map(|name| plain_words(&name)).collect()
    }

    /// The code of an entry of a list, by its code, by what it is called, or by
    /// words that stand in the name of that entry only.
    pub(super) fn code(
        &self,
        kind: &str,
        list: &str,
        codes: impl Iterator<Item = &'static str>,
        text: &str,
    ) -> Option<&'static str> {
        let labels = self.labels(kind, list, codes);
        let words = plain_words(text);
        if words.is_empty() {
            return None;
        }
        if let Some((_, code)) = labels.iter().find(|(label, _)| *label == words) {
            return Some(code);
        }
        let holds = |label: &str| {
            words
                .split(' ')
                .all(|word| label.split(' ').any(|other| other == word))
        };
        let mut found = labels.iter().filter(|(label, _)| holds(label));
        let (_, code) = found.next()?;
        found.all(|(_, other)| other == code).then_some(code)
    }

    fn labels(&self, kind: &str, list: &str, codes: impl Iterator<Item = &'static str>) -> Labels {
        let start = format!("{kind}-{list}-");
        if let Some(labels) = self.labels.borrow().get(&start) {
            return labels.clone();
        }
        let labels = codes.flat_map(|code| {
            let by_code = std::iter::once(plain_words(code));
            let names = self.named(&format!("{start}{code}"));
            by_code.chain(names).map(move |label| (label, code))
        });
        let labels = Rc::new(labels.collect());
        self.labels.borrow_mut().insert(start, Rc::clone(&labels));
        labels
    }
}

/// The words of a list in all languages.
fn words_of(texts: &[Rc<Texts>], id: &str) -> Vec<String> {
    texts.iter().flat_map(|texts| words_in(texts, id)).collect()
}

/// The words of a list in one language, where they stand between commas.
fn words_in(texts: &Texts, id: &str) -> Vec<String> {
    let list = texts.lookup(id).unwrap_or_default();
    let words = list.split(',').map(signs_or_words);
    words.filter(|word| !word.is_empty()).collect()
}

/// Words as they are compared; a sign such as « € » or « ? » stays as it is.
fn signs_or_words(text: &str) -> String {
    let words = plain_words(text);
    if words.is_empty() {
        text.trim().to_owned()
    } else {
        words
    }
}

/// What follows one of some beginnings.
fn after<'a>(beginnings: &[String], text: &'a str) -> Option<&'a str> {
    beginnings.iter().find_map(|beginning| {
        let (first, rest) = split_words(text, beginning.split(' ').count())?;
        (plain_words(first) == *beginning).then_some(rest)
    })
}

/// A text cut behind its first words.
fn split_words(text: &str, count: usize) -> Option<(&str, &str)> {
    let mut rest = text.trim_start();
    let start = rest;
    for _ in 0..count {
        let end = rest.find([' ', '\'', '’', '\u{a0}'])?;
        rest = rest[end..].trim_start_matches([' ', '\'', '’', '\u{a0}']);
    }
    let first = &start[..start.len() - rest.len()];
    (!rest.is_empty()).then_some((first, rest))
}
