//! The typography of each language, as the house writes it.

use limpide::texts::Lang;

/// The command that puts the no-break spaces of French in, since editors hide them.
pub const FRENCH_CURE: &str = r"sed -i '/^#/!{s/ \([;:!?»%]\)/\xC2\xA0\1/g;s/« /«\xC2\xA0/g}' src/texts/fr/*.ftl src/texts/fr/*/*.ftl";

/// What a text of a language gets wrong. A language without rules here gets
/// nothing wrong.
pub fn faults(lang: Lang, reading: &str) -> Vec<String> {
    let of_the_language = match lang.code() {
        "fr" => french(reading),
        "de" => german(reading),
        "it" => italian(reading),
        "en" => english(reading),
        _ => Vec::new(),
    };
    let mut faults = signs_of_a_typewriter(reading);
    faults.extend(of_the_language);
    faults.extend(words_of_another(lang, reading));
    faults
}

fn signs_of_a_typewriter(reading: &str) -> Vec<String> {
    let signs = [('\'', "’"), ('"', "quotation marks")];
    let found = signs.iter().filter(|(sign, _)| reading.contains(*sign));
    found
        .map(|(sign, right)| format!("{right} instead of {sign}"))
        .collect()
}

fn french(reading: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let letters: Vec<char> = reading.chars().collect();
    for (index, &letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(index + 1).copied();
        let spaced = match letter {
            '«' => after == Some('\u{A0}'),
            // An address or a time, such as https:// or 10:30, has no space.
            ':' if after.is_some_and(|c| c == '/' || c.is_ascii_digit()) => true,
            // The query of an address has none either.
            '?' if after.is_some_and(char::is_alphanumeric) => true,
            '!' | '?' if matches!(before, Some('!' | '?')) => true,
            '»' | ':' | ';' | '!' | '?' | '%' => before == Some('\u{A0}'),
            _ => true,
        };
        if !spaced {
            faults.push(format!("no no-break space beside {letter}"));
        }
    }
    faults
}

/// Swiss usage: no ß, «…» without spaces inside, and real umlauts.
fn german(reading: &str) -> Vec<String> {
    let mut faults = guillemets_without_spaces(reading);
    if reading.contains(['“', '”', '„']) {
        faults.push("« » or ‹ › instead of „ “".to_owned());
    }
    if reading.contains(['ß', 'ẞ']) {
        faults.push("ss instead of ß".to_owned());
    }
    let spelled_out = words(reading).filter(|word| spells_out_an_umlaut(word));
    faults.extend(spelled_out.map(|word| format!("an umlaut instead of two vowels in {word}")));
    faults
}

/// Whether a word writes an umlaut as two vowels, such as fuer. In neue, Quelle,
/// aktuell or zuerst the e is one of its own.
fn spells_out_an_umlaut(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let own = [
        "true",
        "Israel",
        "Michael",
        "edoeb",
        "Poesie",
        "Koeffizient",
        "soeben",
    ];
    if own.iter().any(|own| word.contains(own)) {
        return false;
    }
    letters.windows(2).enumerate().any(|(index, pair)| {
        let before = index
            .checked_sub(1)
            .map(|before| letters[before].to_ascii_lowercase());
        let after = letters.get(index + 2);
        match [pair[0].to_ascii_lowercase(), pair[1]] {
            ['a' | 'o', 'e'] => true,
            ['u', 'e'] => !matches!(before, Some('a' | 'e' | 'q' | 'z')) && after != Some(&'l'),
            _ => false,
        }
    })
}

/// «…» without spaces inside, and accents that stand on the vowel the right way.
fn italian(reading: &str) -> Vec<String> {
    let mut faults = guillemets_without_spaces(reading);
    for word in words(reading) {
        let lower = word.to_lowercase();
        let acute = [
            "perchè",
            "poichè",
            "affinchè",
            "finchè",
            "benchè",
            "nè",
            "sè",
        ];
        if acute.contains(&lower.as_str()) {
            faults.push(format!("é instead of è in {word}"));
        }
        let bare = [
            "perche",
            "poiche",
            "piu",
            "puo",
            "cosi",
            "gia",
            "giu",
            "citta",
            "attivita",
            "societa",
            "universita",
            "responsabilita",
            "possibilita",
            "sara",
            "potra",
            "dovra",
        ];
        if bare.contains(&lower.as_str()) {
            faults.push(format!("an accent is missing in {word}"));
        }
        if lower == "é" {
            faults.push("è instead of é".to_owned());
        }
    }
    // As typewriters had no È.
    if reading.contains("E’ ") {
        faults.push("È instead of E’".to_owned());
    }
    faults
}

fn english(reading: &str) -> Vec<String> {
    let mut faults = spaces_before_signs(reading);
    if reading.contains(['«', '»']) {
        faults.push("“ ” instead of « »".to_owned());
    }
    faults
}

fn guillemets_without_spaces(reading: &str) -> Vec<String> {
    let mut faults = spaces_before_signs(reading);
    if reading.contains("« ") || reading.contains("«\u{A0}") {
        faults.push("a space after «".to_owned());
    }
    faults
}

fn spaces_before_signs(reading: &str) -> Vec<String> {
    let letters: Vec<char> = reading.chars().collect();
    let pairs = letters.windows(2).filter(|pair| {
        pair[0].is_whitespace() && matches!(pair[1], ':' | ';' | '?' | '!' | '»' | ',')
    });
    pairs
        .map(|pair| format!("a space before {}", pair[1]))
        .collect()
}

fn words(reading: &str) -> impl Iterator<Item = &str> {
    reading
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
}

/// Small words of each language that no text of the others has.
const SMALL_WORDS: &[(&str, &[&str])] = &[
    (
        "fr",
        &[
            "les", "une", "est", "sont", "pour", "dans", "avec", "vous", "votre", "vos", "cette",
            "être", "où", "aux", "chez", "quand", "personne", "outil", "données",
        ],
    ),
    (
        "de",
        &[
            "der", "das", "und", "ist", "sind", "nicht", "mit", "für", "eine", "wird", "werden",
            "oder", "auf", "von", "wenn", "Sie", "Werkzeug",
        ],
    ),
    (
        "it",
        &[
            "che",
            "della",
            "delle",
            "sono",
            "nel",
            "nella",
            "una",
            "è",
            "questa",
            "quando",
            "dati",
            "strumento",
            "perché",
            "oppure",
        ],
    ),
    (
        "en",
        &[
            "the", "and", "of", "is", "are", "with", "your", "this", "which", "nobody", "when",
            "tool",
        ],
    ),
];

/// Terms that every language takes as they are.
const TAKEN_AS_THEY_ARE: &[&str] = &["Single Point of Failure"];

/// The words that were left in another language.
fn words_of_another(lang: Lang, reading: &str) -> Vec<String> {
    let taken = TAKEN_AS_THEY_ARE.iter();
    let reading = &taken.fold(reading.to_owned(), |reading, term| {
        reading.replace(term, "")
    });
    let others = SMALL_WORDS.iter().filter(|(code, _)| *code != lang.code());
    let found = others.flat_map(|(code, small)| {
        let left = words(reading).filter(|word| small.contains(word));
        left.map(move |word| format!("{word} is {code}"))
    });
    found.collect()
}

#[test]
fn typography_is_recognised() {
    let lang = |tag| Lang::from_tag(tag).unwrap();
    for (tag, right) in [
        ("fr", "L’outil\u{A0}: «\u{A0}Messagerie\u{A0}»\u{A0}?"),
        ("fr", "Voir https://exemple.ch/?page=1, à 10:30"),
        ("fr", "15\u{A0}%\u{A0}!"),
        ("de", "Neue Quelle: «Grösse», aktuell zuerst in Zürich?"),
        ("it", "Perché è così: «Città», l’app; non c’è più né meno."),
        ("en", "It’s “mail”: 15%?"),
    ] {
        assert_eq!(faults(lang(tag), right), Vec::<String>::new(), "{right}");
    }
    for (tag, wrong) in [
        ("fr", "L'outil"),
        ("fr", "\"Messagerie\""),
        ("fr", "« Messagerie »"),
        ("fr", "Lequel ?"),
        ("fr", "Lequel?"),
        ("fr", "15 %"),
        ("fr", "Un tool of service"),
        ("de", "Größe"),
        ("de", "« Messe »"),
        ("de", "„Messe“"),
        ("de", "Wer\u{A0}?"),
        ("de", "fuer Zuerich"),
        ("de", "Schluessel und Passwoerter"),
        ("de", "Aenderung"),
        ("de", "Die données"),
        ("it", "perchè"),
        ("it", "piu"),
        ("it", "E’ vero"),
        ("it", "« posta »"),
        ("it", "Il Werkzeug"),
        ("en", "Which ?"),
        ("en", "«mail»"),
    ] {
        assert_ne!(faults(lang(tag), wrong), Vec::<String>::new(), "{wrong}");
    }
}
