//! The rows and cells of a list that was copied from a spreadsheet.

use csv::{ReaderBuilder, StringRecord};

/// The most rows that are taken at a time.
pub const MAX_ROWS: usize = 1_000;

/// The most columns.
pub const MAX_COLUMNS: usize = 50;

/// The most bytes that are looked at.
const MAX_BYTES: usize = 4_000_000;

/// Rows of cells, all of one length.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cells {
    /// The rows that hold something.
    pub rows: Vec<Vec<String>>,
    /// How many columns there are.
    pub width: usize,
}

/// Why a text cannot be taken as a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing stands there.
    Empty,
    /// It has more rows than [`MAX_ROWS`]: that many.
    TooManyRows(usize),
    /// It has more columns than [`MAX_COLUMNS`]: that many.
    TooManyColumns(usize),
    /// It is too long to be looked at.
    TooLong,
}

impl Cells {
    /// Cuts a text into cells, at tabs as spreadsheets copy them, or else at
    /// semicolons or commas.
    ///
    /// # Errors
    /// When nothing stands there, or too much.
    pub fn of(text: &str) -> Result<Self, Trouble> {
        if text.len() > MAX_BYTES {
            return Err(Trouble::TooLong);
        }
        let text = text.trim_start_matches('\u{feff}');
        let mut reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter(text))
            // A lone quotation mark is a sign of the text: « 27" ».
            .quoting(text.matches('"').count().is_multiple_of(2))
            .from_reader(text.as_bytes());
        let mut rows: Vec<Vec<String>> = Vec::new();
        let mut record = StringRecord::new();
        // A text has no encoding that could be wrong, and a slice no end too soon.
        while let Ok(true) = reader.read_record(&mut record) {
            let row: Vec<String> = record.iter().map(|cell| cell.trim().to_owned()).collect();
            if row.iter().any(|cell| !cell.is_empty()) {
                rows.push(row);
            }
        }
        // Columns that are empty at the end come with a selection that is too wide.
        let used = |row: &Vec<String>| row.iter().rposition(|cell| !cell.is_empty());
        let width = rows
            .iter()
            .filter_map(used)
            .max()
            .map_or(0, |last| last + 1);
        if rows.is_empty() {
            return Err(Trouble::Empty);
        }
        if rows.len() > MAX_ROWS {
            return Err(Trouble::TooManyRows(rows.len()));
        }
        if width > MAX_COLUMNS {
            return Err(Trouble::TooManyColumns(width));
        }
        for row in &mut rows {
            row.resize(width, String::new());
        }
        Ok(Self { rows, width })
    }
}

/// What parts the cells of a text.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty());
    let line = first.unwrap_or_default();
    if text.contains('\t') {
        b'\t'
    } else if line.contains(';') {
        b';'
    } else if is_comma_parted(text) {
        b','
    } else {
        // One column: a tab does not stand in the text.
        b'\t'
    }
}

/// Whether commas part columns: every line has as many, outside of quotation marks.
fn is_comma_parted(text: &str) -> bool {
    let commas = |line: &str| {
        let outside = line.split('"').step_by(2);
        outside
            .map(|piece| piece.matches(',').count())
            .sum::<usize>()
    };
    let mut lines = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(commas);
    let Some(first) = lines.next().filter(|count| *count > 0) else {
        return false;
    };
    let mut rest = lines.peekable();
    // A lone line with commas is a sentence.
    rest.peek().is_some() && rest.all(|count| count == first)
}

#[cfg(test)]
mod tests {
    use super::{Cells, MAX_COLUMNS, MAX_ROWS, Trouble};

    #[track_caller]
    fn cut(text: &str, expected: &[&[&str]]) {
        let cells = Cells::of(text).expect("is a table");
        assert_eq!(cells.rows, expected);
        assert!(cells.rows.iter().all(|row| row.len() == cells.width));
    }

    #[test]
    fn cells_are_cut_as_spreadsheets_copy_them() {
        cut(
            "Nom\tPrix\r\nBexio\t45\r\n",
            &[&["Nom", "Prix"], &["Bexio", "45"]],
        );
        // A cell of several lines, with tabs and quotation marks inside.
        cut(
            "A\tB\n\"one\ntwo\t\"\"x\"\"\"\tend\n",
            &[&["A", "B"], &["one\ntwo\t\"x\"", "end"]],
        );
        cut(
            "Nom;Prix\nBexio;45,50\n",
            &[&["Nom", "Prix"], &["Bexio", "45,50"]],
        );
        cut(
            "Name,Price\n\"Bexio, AG\",45\n",
            &[&["Name", "Price"], &["Bexio, AG", "45"]],
        );
    }

    #[test]
    fn what_is_no_table_is_one_column() {
        cut("Bexio\nAbacus\n", &[&["Bexio"], &["Abacus"]]);
        cut(
            "Mail, calendar\nFiles\n",
            &[&["Mail, calendar"], &["Files"]],
        );
        cut("Mail, calendar and files", &[&["Mail, calendar and files"]]);
    }

    #[test]
    fn a_lone_quotation_mark_takes_nothing_with_it() {
        cut(
            "Écran 27\"\t200\nÉcran 24\"\t150",
            &[&["Écran 27\"", "200"], &["Écran 24\"", "150"]],
        );
        cut("A\t\"x\nB\ty", &[&["A", "\"x"], &["B", "y"]]);
    }

    #[test]
    fn empty_rows_and_columns_at_the_end_go_and_short_rows_are_filled() {
        cut("A\tB\t\t\n\t\t\t\nC\n", &[&["A", "B"], &["C", ""]]);
    }

    #[test]
    fn too_much_and_nothing_are_told() {
        assert_eq!(Cells::of(" \n\t\n"), Err(Trouble::Empty));
        let many = "x\n".repeat(MAX_ROWS + 1);
        assert_eq!(Cells::of(&many), Err(Trouble::TooManyRows(MAX_ROWS + 1)));
        assert!(Cells::of(&"x\n".repeat(MAX_ROWS)).is_ok());
        let wide = "x\t".repeat(MAX_COLUMNS) + "x";
        assert_eq!(
            Cells::of(&wide),
            Err(Trouble::TooManyColumns(MAX_COLUMNS + 1))
        );
        assert_eq!(Cells::of(&"x".repeat(4_000_001)), Err(Trouble::TooLong));
    }
}
