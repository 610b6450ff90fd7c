//! What is offered instead of a name that is not there.

/// So many names are offered.
const OFFERED: usize = 5;

/// The names that are nearest to what was written, the nearest first.
pub(super) fn near(written: &str, names: impl Iterator<Item = String>) -> Vec<String> {
    let mut near: Vec<(usize, String)> =
        names.map(|name| (distance(written, &name), name)).collect();
    near.sort();
    near.dedup();
    near.truncate(OFFERED);
    near.into_iter().map(|(_, name)| name).collect()
}

/// How far a name is from what was written: the letters to change, to add and to
/// remove (Levenshtein), capitals apart; next to nothing if the name holds what was written.
fn distance(written: &str, name: &str) -> usize {
    let (written, name) = (written.to_lowercase(), name.to_lowercase());
    if !written.is_empty() && name.starts_with(&written) {
        return 0;
    }
    if !written.is_empty() && name.contains(&written) {
        return 1;
    }
    let name: Vec<char> = name.chars().collect();
    let mut row: Vec<usize> = (0..=name.len()).collect();
    for (index, letter) in written.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = index + 1;
        for (place, other) in name.iter().enumerate() {
            let change = diagonal + usize::from(letter != *other);
            diagonal = row[place + 1];
            row[place + 1] = change.min(row[place] + 1).min(diagonal + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn near_names_are_nearer_than_others() {
        assert_eq!(distance("serveur", "Serveur du bureau"), 0);
        assert_eq!(distance("Servuer", "Serveur"), 2);
        assert!(distance("Servuer", "Serveur") < distance("Servuer", "Messagerie"));
    }
}
