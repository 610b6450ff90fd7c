//! What looks like a password or a key in a text, found without any list of
//! real ones. Each text is read once from its beginning to its end.

use std::ops::Range;

/// What a secret seems to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Secret {
    /// What follows a word such as *password*.
    Password,
    /// The private half of a pair of keys.
    Key,
    /// Letters and figures that nobody would choose.
    Token,
}

/// Words before a secret, in small letters.
const LABELS: [&str; 14] = [
    "mdp",
    "mot de passe",
    "mots de passe",
    "phrase de passe",
    "code secret",
    "password",
    "passwd",
    "passphrase",
    "passwort",
    "kennwort",
    "pwd",
    "parola d'ordine",
    "parola d’ordine",
    "wpa",
];

/// Words before a secret of figures only.
const CODES: [&str; 4] = ["pin", "nip", "code d'accès", "code d’accès"];

/// Names with a figure in them that stand where a secret would: they say where
/// it is kept.
const KEPT_IN: [&str; 6] = [
    "1password",
    "keepass2",
    "office365",
    "microsoft365",
    "m365",
    "o365",
];

/// What the text of a private key begins with, whatever its kind.
const KEY_BEGINS: &str = "-----BEGIN ";
const KEY_HEADER: &str = "PRIVATE KEY";

/// How many bytes before a colon a label may begin, and how many after it the
/// secret may end; also how long the first line of a private key may be.
const REACH: usize = 48;
const LONGEST: usize = 256;
/// The shortest password, and the shortest code of figures.
const SHORTEST_PASSWORD: usize = 6;
const SHORTEST_CODE: usize = 4;
/// From how many letters and figures in a row on they may be a token; from how
/// many on if all are those of a number in base sixteen.
const SHORTEST_TOKEN: usize = 20;
const SHORTEST_HEXADECIMAL: usize = 32;

/// What stands instead of a secret; its length tells nothing.
const MASK: &str = "••••••••";

/// The secrets of a text, in its order.
pub(super) fn secrets_in(text: &str) -> Vec<(Secret, Range<usize>)> {
    if !may_hold_any(text.as_bytes()) {
        return Vec::new();
    }
    let mut found: Vec<(Secret, Range<usize>)> = Vec::new();
    let mut add = |secret: Secret, range: Range<usize>| {
        if found.last().is_none_or(|(_, last)| last.end <= range.start) {
            found.push((secret, range));
        }
    };
    let mut run = 0;
    // A letter beyond ASCII is several bytes, none of which is one of these.
    for (at, letter) in text.bytes().enumerate() {
        if letter.is_ascii_alphanumeric() {
            continue;
        }
        let after = at + 1;
        if is_token(&text.as_bytes()[run..at]) {
            add(Secret::Token, run..at);
        }
        run = after;
        if letter == b'-' && begins_a_key(&text[at..]) {
            add(Secret::Key, at..text.len());
            return found;
        }
        if ends_a_label(letter)
            && let Some(value) = value_after(text, after)
            && is_labelled(&text[..at], &text[value.clone()])
        {
            add(Secret::Password, value);
        }
    }
    if is_token(&text.as_bytes()[run..]) {
        add(Secret::Token, run..text.len());
    }
    found
}

/// Whether a text may hold a secret: what announces one, what begins a key, or as
/// many letters and figures in a row as a token has. Most texts hold neither.
fn may_hold_any(text: &[u8]) -> bool {
    let announces = |letter: &u8| ends_a_label(*letter) || *letter == b'-';
    if text.iter().any(announces) {
        return true;
    }
    let mut from = 0;
    // Where the last letter of a token would stand, there may be none.
    while let Some(row) = text.get(from..from + SHORTEST_TOKEN) {
        match row
            .iter()
            .rposition(|letter| !letter.is_ascii_alphanumeric())
        {
            Some(end) => from += end + 1,
            None => return true,
        }
    }
    false
}

/// Whether a secret may stand behind a letter.
fn ends_a_label(letter: u8) -> bool {
    matches!(letter, b':' | b'=')
}

/// The text with a mask instead of each secret.
pub fn masked(text: &str) -> String {
    let mut masked = String::new();
    let mut from = 0;
    for (_, range) in secrets_in(text) {
        masked.push_str(&text[from..range.start]);
        masked.push_str(MASK);
        from = range.end;
    }
    masked.push_str(&text[from..]);
    masked
}

/// What stands in the line before a secret, and a mask instead of it.
pub(super) fn excerpt(text: &str, secret: &Range<usize>) -> String {
    // Masked before it is cut: a label that is cut off would betray its secret.
    let before = masked(&text[..secret.start]);
    let line = before.rsplit('\n').next().unwrap_or_default();
    format!("{}{MASK}", tail(line, REACH))
}

/// The last bytes of a text, at most so many.
fn tail(text: &str, most: usize) -> &str {
    let from = text.len().saturating_sub(most);
    let from = (from..=text.len()).find(|&from| text.is_char_boundary(from));
    &text[from.unwrap_or(text.len())..]
}

/// The first bytes of a text, at most so many.
fn head(text: &str, most: usize) -> &str {
    let to = most.min(text.len());
    let to = (0..=to).rev().find(|&to| text.is_char_boundary(to));
    &text[..to.unwrap_or(0)]
}

fn begins_a_key(text: &str) -> bool {
    let header = text.strip_prefix(KEY_BEGINS);
    let header = header.and_then(|header| head(header, REACH).lines().next());
    header.is_some_and(|header| header.contains(KEY_HEADER))
}

/// The first word after a place, without what surrounds it.
fn value_after(text: &str, from: usize) -> Option<Range<usize>> {
    let is_around = |letter: char| letter == ' ' || letter == '\u{a0}' || letter == '\t';
    let is_quote = |letter: char| matches!(letter, '«' | '»' | '“' | '”' | '"' | '\'' | '`');
    let rest = head(&text[from..], LONGEST);
    let start = rest.find(|letter| !is_around(letter) && !is_quote(letter))?;
    let rest = &rest[start..];
    let end = rest.find(|letter: char| letter.is_whitespace() || is_quote(letter));
    let word = &rest[..end.unwrap_or(rest.len())];
    let word = word.trim_end_matches(['.', ',', ';', ')', '?', '!']);
    (!word.is_empty()).then(|| from + start..from + start + word.len())
}

/// Whether the words before a colon announce a secret and what follows can be
/// one.
fn is_labelled(before: &str, value: &str) -> bool {
    let near = tail(before, REACH)
        .rsplit(['\n', '.', ',', ';', '(', ')', ':', '='])
        .next();
    let near = near.unwrap_or_default().to_lowercase();
    let announces = |labels: &[&str]| labels.iter().any(|label| has_words(&near, label));
    let figures = value.chars().all(|letter| letter.is_ascii_digit());
    if figures {
        return value.len() >= SHORTEST_CODE
            && (announces(&CODES) || announces(&LABELS) && !is_year(value));
    }
    is_password(value) && announces(&LABELS)
}

/// Whether some words stand in a text, not inside longer ones.
fn has_words(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let inside = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        !inside(text[..at].chars().next_back()) && !inside(text[at + words.len()..].chars().next())
    })
}

fn is_year(figures: &str) -> bool {
    figures.len() == 4 && (figures.starts_with("19") || figures.starts_with("20"))
}

/// Whether a word has letters and something that no ordinary word has.
fn is_password(word: &str) -> bool {
    let has = |test: fn(char) -> bool| word.chars().any(test);
    let is_sign = |letter: char| "!@#$%^&*+=?~|<>{}[]\\_".contains(letter);
    word.chars().count() >= SHORTEST_PASSWORD
        && has(char::is_alphabetic)
        && (has(|letter| letter.is_ascii_digit()) || has(is_sign))
        && !word.contains("://")
        && !is_address(word)
        && !KEPT_IN.contains(&word.to_lowercase().as_str())
}

/// Whether a word is an e-mail address.
fn is_address(word: &str) -> bool {
    let is_plain = |part: &str| {
        let mut letters = part.chars();
        letters.all(|letter| letter.is_alphanumeric() || matches!(letter, '.' | '-' | '_' | '+'))
    };
    word.split_once('@')
        .is_some_and(|(user, host)| host.contains('.') && is_plain(user) && is_plain(host))
}

/// Whether letters and figures in a row were drawn by lot: no word goes back
/// and forth so often between small letters, capitals and figures.
fn is_token(run: &[u8]) -> bool {
    if run.len() < SHORTEST_TOKEN {
        return false;
    }
    let figures = run.iter().filter(|byte| byte.is_ascii_digit()).count();
    if run.len() >= SHORTEST_HEXADECIMAL
        && run.iter().all(u8::is_ascii_hexdigit)
        && figures > 0
        && figures < run.len()
    {
        return true;
    }
    let class = |byte: u8| match byte {
        b'0'..=b'9' => 0,
        b'a'..=b'z' => 1,
        _ => 2,
    };
    let steps = run
        .windows(2)
        .filter(|pair| class(pair[0]) != class(pair[1]));
    let groups = run
        .split(|byte| !byte.is_ascii_digit())
        .filter(|group| !group.is_empty());
    let has = |class_of: u8| run.iter().any(|&byte| class(byte) == class_of);
    has(1) && has(2) && groups.count() >= 2 && steps.count() * 5 >= run.len() * 2
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found in a text.
    fn found(text: &str) -> Vec<&str> {
        let secrets = secrets_in(text).into_iter();
        secrets.map(|(_, range)| &text[range]).collect()
    }

    #[test]
    fn a_word_after_a_label_is_a_password() {
        for text in [
            "mdp: Soleil24",
            "MDP = Soleil24",
            "Le mot de passe est\u{a0}: «\u{a0}Soleil24\u{a0}».",
            "mot de passe du Wi-Fi : Soleil24, à changer",
            "Compte info@exemple.ch, password:Soleil24",
            "https://exemple.ch/?user=moi&pwd=Soleil24",
            "Passwort: \"Soleil24\"",
            "(mdp: Soleil24)",
            "accès\nmots de passe : Soleil24\nvoir aussi",
        ] {
            assert_eq!(found(text), ["Soleil24"], "{text}");
        }
        assert_eq!(found("mdp : pass!word"), ["pass!word"]);
        for figures in ["48213", "4821", "20481"] {
            assert_eq!(found(&format!("mdp : {figures}")), [figures]);
        }
        for no_address in ["soleil@serveur1", "sol!eil@serveur1", "soleil@a.b!c1"] {
            assert_eq!(found(&format!("mdp : {no_address}")), [no_address]);
        }
        assert_eq!(found("mdp : abc12é et PIN : 4821"), ["abc12é", "4821"]);
        assert_eq!(found("Code d’accès : 1984"), ["1984"]);
    }

    #[test]
    fn a_sentence_about_passwords_is_none() {
        for text in [
            "Mot de passe : dans le coffre",
            "Mot de passe : inconnu",
            "mdp : voir 1Password",
            "mdp : 1Password",
            "Mots de passe : Office365",
            "mot de passe : 12 caractères",
            "mot de passe : depuis 2024",
            "mot de passe : 2024",
            "mot de passe : 1999",
            "mot de passe : https://coffre.exemple.ch/1",
            "mot de passe : demander à compta1@exemple.ch",
            "mot de passe : compta1@exemple.ch",
            "mot de passe : quelqu’un",
            "mot de passe : porte-clés",
            "mdp : abc12",
            "PIN : 482",
            "PIN : Soleil24",
            "pinède : 4821",
            "Rendez-vous : salle204",
            "Mots de passe changés. Bureau : salle204",
            "mot de passe : ",
            "mdp :",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_label_far_before_announces_nothing() {
        let filler = "x".repeat(REACH);
        assert_eq!(found(&format!("mdp {filler} : Soleil24")), [""; 0]);
        let near = "é".repeat(10);
        assert_eq!(found(&format!("mdp {near} : Soleil24")), ["Soleil24"]);
    }

    #[test]
    fn a_private_key_is_found_with_all_that_follows() {
        let key = "-----BEGIN OPENSSH PRIVATE KEY-----\nabc";
        assert_eq!(found(&format!("Clé :\n{key}")), [key]);
        assert_eq!(
            secrets_in("-----BEGIN RSA PRIVATE KEY-----")[0].0,
            Secret::Key
        );
        assert_eq!(found("-----BEGIN CERTIFICATE-----\nPRIVATE KEY"), [""; 0]);
    }

    #[test]
    fn what_nobody_would_write_by_hand_is_a_token() {
        for token in [
            "gT7xQ2mK9aB4cD1eF6hJ",
            "9f86d081884c7d659a2feaa0c55ad015",
            "wJalrXUtnFEMI7K7MDENG2bPxRfiCY9",
        ] {
            assert_eq!(found(token), [token]);
            assert_eq!(found(&format!("clé d’API {token} (essai)")), [token]);
        }
    }

    #[test]
    fn words_numbers_and_references_are_no_token() {
        for text in [
            "gT7xQ2mK9aB4cD1eF6h",
            "OneDriveForBusinessPlan2",
            "DeclarationImpots2024Vaud",
            "Facture2024Client0815Vaud",
            "AnticonstitutionnellementLong",
            "CH9300762011623852957",
            "12345678901234567890123456789012",
            "abcdefabcdefabcdefabcdefabcdefab",
            "9f86d081884c7d659a2feaa0c55ad01",
            "01935000-0000-7000-8000-000000000001",
            "XK4F2-9QWER-77TTY-PLM01-AAB3C",
            "GT7XQ2MK9AB4CD1EF6HJ",
            "gt7xq2mk9ab4cd1ef6hj",
            "aBcDeFgHiJkLmNoPqRs1tU",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_mask_hides_each_secret_and_nothing_else() {
        let text = "Compte A, mdp : Soleil24 ; compte B, mdp : Lune2025. Fin";
        let hidden = masked(text);
        assert_eq!(
            hidden,
            format!("Compte A, mdp : {MASK} ; compte B, mdp : {MASK}. Fin")
        );
        assert_eq!(found(&hidden), [""; 0]);
        assert_eq!(masked("Rien ici"), "Rien ici");
    }

    #[test]
    fn an_excerpt_shows_the_line_before_a_secret_and_never_another_one() {
        let text = "Ligne une\nA mdp : Soleil24 B mdp : Lune2025";
        let secrets = secrets_in(text);
        assert_eq!(excerpt(text, &secrets[0].1), format!("A mdp : {MASK}"));
        assert_eq!(
            excerpt(text, &secrets[1].1),
            format!("A mdp : {MASK} B mdp : {MASK}")
        );
        let long = format!("{} mdp : Soleil24", "é".repeat(REACH));
        let shown = excerpt(&long, &secrets_in(&long)[0].1);
        assert!(shown.len() <= REACH + MASK.len() && shown.ends_with(MASK));
    }
}
