//! Words that fit into a room. Nothing here can measure letters, so their
//! widths are estimated, on the generous side.

/// The text that says that something was cut.
const CUT: &str = "…";

/// How wide a letter is at a size of 13.
fn letter_width(letter: char) -> f64 {
    match letter {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' => 0.0,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' | ' ' | '\u{a0}'
        | 't' | 'f' | 'r' | '(' | ')' | '-' => 5.2,
        'm' | 'w' | 'M' | 'W' | '…' | '—' => 12.6,
        'A'..='Z' | 'À'..='Þ' => 9.4,
        ..='\u{24f}' => 8.1,
        _ => 14.0,
    }
}

/// How wide a text is at a size of 13.
pub(super) fn width(text: &str) -> f64 {
    text.chars().map(letter_width).sum()
}

/// A text without what would turn the drawing's own words around.
fn plain(text: &str) -> String {
    let is_mark =
        |c: &char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !is_mark(c))
        .collect()
}

/// The beginning of a text that fits with the sign that it was cut.
fn cut(text: &str, room: f64) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    let mut left = room - width(CUT);
    let start: String = text
        .chars()
        .take_while(|&letter| {
            left -= letter_width(letter);
            left >= 0.0
        })
        .collect();
    format!("{}{CUT}", start.trim_end())
}

/// A text in one line.
pub(super) fn line(text: &str, room: f64) -> String {
    cut(plain(text).trim(), room)
}

/// A text in at most `most` lines, broken between words.
pub(super) fn lines(text: &str, room: f64, most: usize) -> Vec<String> {
    let text = plain(text);
    let mut lines: Vec<String> = Vec::new();
    for piece in text
        .split_inclusive([' ', '-'])
        .filter(|piece| *piece != " ")
    {
        let is_last = lines.len() == most;
        match lines.last_mut() {
            Some(last) if width(last) + width(piece.trim_end()) <= room => last.push_str(piece),
            // What no longer fits stays on the last line, to be cut there.
            Some(last) if is_last => {
                last.push_str(piece);
                break;
            }
            _ => lines.push(piece.to_owned()),
        }
    }
    lines
        .iter()
        .map(|line| cut(line.trim_end(), room))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_broken_into_lines_and_what_is_too_long_is_cut() {
        assert_eq!(
            lines("Caisses AVS, LPP et assurances accidents", 160.0, 2),
            ["Caisses AVS, LPP et", "assurances accidents"]
        );
        let long = lines(&"mot ".repeat(10_000), 150.0, 2);
        assert_eq!(long.len(), 2);
        assert!(
            long[1].ends_with('…') && width(&long[1]) <= 150.0,
            "{long:?}"
        );
        let one = lines(&"W".repeat(10_000), 150.0, 2);
        assert!(one.len() == 1 && width(&one[0]) <= 150.0, "{one:?}");
        assert!(lines("", 150.0, 2).is_empty());
        assert_eq!(
            lines("Imprimante-scanner", 100.0, 2),
            ["Imprimante-", "scanner"]
        );
    }

    #[test]
    fn marks_of_direction_and_breaks_are_left_out() {
        assert_eq!(line("a\u{202e}b\nc", 150.0), "ab c");
    }
}
