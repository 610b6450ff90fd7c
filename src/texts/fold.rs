//! Texts compared without regard to capitals, accents and punctuation.

/// A text without capitals and accents, with plain apostrophes and spaces, so
/// that « éd » finds « Éditeur ». It knows the letters of the languages of Europe
/// that are written in Latin; others stay as they are.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        let plain = match letter {
            // Accents that stand by themselves behind their letter.
            '\u{300}'..='\u{36f}' => continue,
            'ß' => {
                folded.push_str("ss");
                continue;
            }
            'æ' => {
                folded.push_str("ae");
                continue;
            }
            'œ' => {
                folded.push_str("oe");
                continue;
            }
            'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
            'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
            'ď' | 'đ' | 'ð' => 'd',
            'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
            'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
            'ĥ' | 'ħ' => 'h',
            'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => 'i',
            'ĵ' => 'j',
            'ķ' => 'k',
            'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => 'l',
            'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
            'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => 'o',
            'ŕ' | 'ŗ' | 'ř' => 'r',
            'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => 's',
            'ţ' | 'ť' | 'ŧ' | 'ț' => 't',
            'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
            'ŵ' => 'w',
            'ý' | 'ÿ' | 'ŷ' => 'y',
            'ź' | 'ż' | 'ž' => 'z',
            '’' | '‘' | 'ʼ' => '\'',
            '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
            other => other,
        };
        folded.push(plain);
    }
    folded
}

/// The words of a text, folded, with one space between them: two texts that read
/// alike have the same.
pub fn plain_words(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::{fold, plain_words};

    #[test]
    fn capitals_and_accents_make_no_difference() {
        assert_eq!(fold("ÉDITEUR"), fold("editeur"));
        // The same letter in one sign and in two.
        assert_eq!(fold("e\u{301}"), fold("é"));
        assert_eq!(
            fold("Œuvre · Straße · Łódź · L’été"),
            "oeuvre · strasse · lodz · l'ete"
        );
        assert_eq!(fold("Ελλάδα"), "ελλάδα");
    }

    #[test]
    fn punctuation_makes_no_difference_between_words() {
        assert_eq!(
            plain_words(" Nombre  d’utilisateurs\u{a0}: "),
            "nombre d utilisateurs"
        );
        assert_eq!(plain_words("E-Mail"), plain_words("e mail"));
        assert_eq!(plain_words("— ?"), "");
    }
}
