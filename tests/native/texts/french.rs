//! The typography of French, as the house writes it.

/// The command that puts the no-break spaces in, since editors hide them.
pub const CURE: &str =
    r"sed -i '/^#/!{s/ \([;:!?»%]\)/\xC2\xA0\1/g;s/« /«\xC2\xA0/g}' src/texts/fr/*.ftl";

/// What a French text gets wrong.
pub fn faults(reading: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if reading.contains('\'') {
        faults.push("’ instead of '".to_owned());
    }
    if reading.contains('"') {
        faults.push("« » instead of \"".to_owned());
    }
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

#[test]
fn french_typography_is_recognised() {
    for right in [
        "L’outil\u{A0}: «\u{A0}Messagerie\u{A0}»\u{A0}?",
        "Voir https://exemple.ch/?page=1, à 10:30",
        "15\u{A0}%\u{A0}!",
    ] {
        assert_eq!(faults(right), Vec::<String>::new(), "{right}");
    }
    for wrong in [
        "L'outil",
        "\"Messagerie\"",
        "« Messagerie »",
        "Lequel ?",
        "Lequel?",
        "15 %",
    ] {
        assert_ne!(faults(wrong), Vec::<String>::new(), "{wrong}");
    }
}
