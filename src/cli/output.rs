//! What the command prints: lines that fit a terminal, and cannot command it.

use std::io::{self, Write};

/// The width of a line.
const COLUMNS: usize = 80;

/// Prints a result.
pub(super) fn say(out: &mut impl Write, text: &str) -> io::Result<()> {
    writeln!(out, "{}", printable(&wrapped(text)))
}

/// Prints a remark beside the results.
pub(super) fn note(text: &str) {
    // Where remarks cannot be written, there is nobody to tell.
    let _ = writeln!(io::stderr(), "{}", printable(&wrapped(text)));
}

/// A text in lines of at most [`COLUMNS`] characters. What continues a line
/// stands under its beginning, a word that is too long on a line of its own.
fn wrapped(text: &str) -> String {
    text.lines()
        .map(wrapped_line)
        .collect::<Vec<_>>()
        .join("\n")
}

fn wrapped_line(line: &str) -> String {
    let indent: String = line.chars().take_while(|c| *c == ' ').collect();
    let mut wrapped = indent.clone();
    let mut column = indent.chars().count();
    let margin = column;
    // Only plain spaces: a no-break space holds words together.
    for word in line.trim_start_matches(' ').split(' ') {
        let width = word.chars().count();
        if column > margin {
            if column + 1 + width > COLUMNS {
                wrapped.push('\n');
                wrapped.push_str(&indent);
                column = margin;
            } else {
                wrapped.push(' ');
                column += 1;
            }
        }
        wrapped.push_str(word);
        column += width;
    }
    wrapped
}

/// A text without the characters that would command a terminal or reorder what
/// it shows: a bundle comes from somebody else.
fn printable(text: &str) -> String {
    let commands = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.replace(commands, "\u{fffd}")
}

#[cfg(test)]
mod tests {
    use super::{printable, wrapped};

    #[test]
    fn wraps_at_spaces_and_keeps_the_indentation() {
        let text = format!("  {}", "mot ".repeat(30).trim_end());
        let lines: Vec<_> = wrapped(&text).lines().map(str::to_owned).collect();
        assert_eq!(lines.len(), 2);
        assert!(lines.iter().all(|line| line.starts_with("  mot")));
        assert!(lines.iter().all(|line| line.chars().count() <= 80));
    }

    #[test]
    fn never_breaks_at_a_no_break_space_nor_inside_a_word() {
        let text = format!("{} «\u{a0}mot\u{a0}»", "x".repeat(76));
        assert_eq!(
            wrapped(&text),
            format!("{}\n«\u{a0}mot\u{a0}»", "x".repeat(76))
        );
        let long = "x".repeat(100);
        assert_eq!(wrapped(&long), long);
    }

    #[test]
    fn keeps_empty_lines() {
        assert_eq!(wrapped("a\n\nb"), "a\n\nb");
    }

    #[test]
    fn a_name_cannot_command_the_terminal() {
        assert_eq!(
            printable("a\u{1b}[2Jb\u{9b}c\u{202e}d\ne"),
            "a\u{fffd}[2Jb\u{fffd}c\u{fffd}d\ne"
        );
    }
}
