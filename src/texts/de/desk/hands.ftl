# What lets one work fast: palette, lines in everyday words, keys, pasted lists,
# changes of several records at once, putting in order.

## Palette

palette-open = Suchen
palette-title = Suchen oder tun
palette-hint = Ein Name, eine Seite, eine Aktion
palette-action = Aktion
palette-place = Seite

## A line in everyday words

quick-add-open = In einer Zeile erfassen
quick-add-title = Ein Werkzeug und sein Preis, in einer Zeile
quick-add-line = Schreiben Sie, wie Sie es sagen würden
quick-add-example = Zum Beispiel: Buchhaltung, 360 pro Monat, 6 Plätze, von Abacus
# $name = the service
quick-add-done = «{ $name }» ist hinzugefügt. Sie können die nächste Zeile schreiben.
quick-add-do = Hinzufügen
quick-add-whole = Dieser Preis gilt für
# $count = number of seats
quick-add-all = { $count ->
    [one] { $count } Platz
   *[other] alle { $count } Plätze zusammen
}
quick-add-each = einen einzigen Platz
quick-add-service = Werkzeug
# $name = what it is called
quick-add-known = { $name } (schon beschrieben)
quick-add-new = { $name } (neu)
quick-add-price = Preis
# $count = number of units, $price = price of each
quick-add-times = { $count } mal { $price }
quick-add-rest = In den Bemerkungen behalten

## Keys

shortcuts-title = Tastenkürzel
shortcuts-control = Ctrl
shortcuts-palette = Suchen oder tun
shortcuts-paste = Eine Liste einfügen, auf einer Seite mit Tabelle
shortcuts-new = Einen Eintrag zur Tabelle hinzufügen
shortcuts-filter = Die Tabelle filtern
shortcuts-commands = Mit einer zweiten Taste
shortcuts-single = Eine Taste allein, ausserhalb der Felder
shortcuts-on = Auch einzelne Tasten verwenden
shortcuts-key = Taste
shortcuts-does = Was sie tut

## Putting in order

order-open = Reihenfolge ändern
# $name = what the list is
order-of = Reihenfolge: { $name }
# $name = the entry
order-up = «{ $name }» nach oben
order-down = «{ $name }» nach unten
# $name = the entry, $position = where it is now, $all = number of entries
order-moved = «{ $name }» steht an Stelle { $position } von { $all }.
order-earlier = Nach oben
# $name = what the list holds, $position = place in the list
part-earlier = Nach oben: { $name } { $position }

## Several records at once

# $count = number of records, in all of these
bulk-count = { $count ->
    [one] Ein Eintrag gewählt
   *[other] { $count } Einträge gewählt
}
bulk-field = Ein Feld ändern
bulk-tag = Stichwort geben
bulk-remove = Löschen
bulk-none = Nichts wählen
bulk-which = Feld
bulk-set = { $count ->
    [one] Einen Eintrag ändern
   *[other] { $count } Einträge ändern
}
bulk-erase = { $count ->
    [one] Die Antwort eines Eintrags löschen
   *[other] Die Antwort von { $count } Einträgen löschen
}
bulk-field-title = { $count ->
    [one] Ein Feld eines Eintrags ändern
   *[other] Ein Feld von { $count } Einträgen ändern
}
bulk-changed = { $count ->
    [0] Nichts zu ändern: Es war schon so.
    [one] Ein Eintrag ist geändert. «Rückgängig machen» nimmt alles auf einmal zurück.
   *[other] { $count } Einträge sind geändert. «Rückgängig machen» nimmt alles auf einmal zurück.
}
bulk-tag-name = Stichwort
bulk-tag-title = { $count ->
    [one] Einem Eintrag ein Stichwort geben
   *[other] { $count } Einträgen ein Stichwort geben
}
bulk-tag-do = { $count ->
    [one] Einem Eintrag geben
   *[other] { $count } Einträgen geben
}
# $count = how many others there are
bulk-more = { $count ->
    [one] und ein weiterer
   *[other] und { $count } weitere
}
bulk-remove-title = { $count ->
    [one] Einen Eintrag löschen?
   *[other] { $count } Einträge löschen?
}
bulk-remove-text = Sie verschwinden auch aus den Einträgen, die sie nennen. «Rückgängig machen» bringt alle zurück.
bulk-remove-do = { $count ->
    [one] Einen Eintrag löschen
   *[other] { $count } Einträge löschen
}
bulk-removed = { $count ->
    [one] Ein Eintrag ist gelöscht. «Rückgängig machen» bringt ihn zurück.
   *[other] { $count } Einträge sind gelöscht. «Rückgängig machen» bringt alle zurück.
}
# $count = number of rows
bulk-all = Alle Einträge der Tabelle wählen ({ $count })
# $name = the record
bulk-one = «{ $name }» wählen

## Pasted lists

paste-open = Liste einfügen
# $kind = the kind of records
paste-title = Liste einfügen: { $kind }
paste-text = Ihre Liste
paste-hint = Kopieren Sie die Zellen in Ihrer Tabellenkalkulation, mit der Titelzeile, und fügen Sie sie hier ein. Ohne Ihr Einverständnis wird nichts hinzugefügt.
paste-partial = Die Wörter der anderen Sprachen liessen sich nicht laden: Nur die dieser Sprache werden verstanden.
# $new = number of new records, $changed = number of changed ones
paste-do = { $changed ->
    [0] { $new ->
        [one] Einen Eintrag hinzufügen
       *[other] { $new } Einträge hinzufügen
    }
   *[other] { $new ->
        [0] { $changed } ändern
       *[other] { $new } hinzufügen und { $changed } ändern
    }
}
paste-do-nothing = Hinzufügen
paste-done = { $new ->
    [0] Nichts Neues
    [one] Ein Eintrag ist hinzugefügt
   *[other] { $new } Einträge sind hinzugefügt
}, { $changed ->
    [0] keiner ist geändert
    [one] einer ist geändert
   *[other] { $changed } sind geändert
}. «Rückgängig machen» nimmt alles auf einmal zurück.
# $column = head of a column, $text = what stood there
paste-note = { $column }: { $text }
# $rows = how many there are, $most = how many can be taken
paste-too-many-rows = Diese Liste hat { $rows } Zeilen; auf einmal lassen sich { $most } einfügen. Fügen Sie sie in mehreren Malen ein.
# $columns = how many there are, $most = how many can be taken
paste-too-many-columns = Diese Liste hat { $columns } Spalten; einfügen lassen sich { $most }. Kopieren Sie nur die, die Sie brauchen.
paste-too-long = Dieser Text ist zu lang für eine Liste. Fügen Sie ihn in mehreren Malen ein.
# $number = number of the column
paste-column = Spalte { $number }
# $new = number of new records, $changed = number of changed ones
paste-summary = { $new ->
    [0] Kein neuer Eintrag
    [one] Ein neuer Eintrag
   *[other] { $new } neue Einträge
}, { $changed ->
    [0] keiner geändert.
    [one] einer geändert.
   *[other] { $changed } geändert.
}
# $count = number of cells
paste-unread = { $count ->
    [0] Alles ist verstanden.
    [one] Eine Zelle ist nicht verstanden: Sie bleibt in den Bemerkungen.
   *[other] { $count } Zellen sind nicht verstanden: Sie bleiben in den Bemerkungen.
}
paste-heads = Die erste Zeile enthält die Titel
paste-preview = Wie die Liste gelesen wird
paste-row = Eintrag
# $count = number of rows
paste-all = Alle { $count } Zeilen zeigen
# $column = head of the column
paste-column-is = Die Spalte «{ $column }» wird
paste-to-notes = In den Bemerkungen behalten
paste-to-nothing = Weglassen
paste-new = neu
paste-changed = geändert
paste-not-understood = nicht verstanden
paste-kept = behalten
paste-corrections = Was nicht verstanden ist
paste-corrections-hint = Sagen Sie einmal, was es bedeutet: Das gilt dann überall. Sonst bleibt der Text in den Bemerkungen.
# $text = what stands there, $column = head of the column
paste-correction = «{ $text }» ({ $column })
# $count = number of names
paste-missing = { $count ->
    [one] Ein Name ist noch nicht beschrieben
   *[other] { $count } Namen sind noch nicht beschrieben
}
paste-missing-hint = Für jeden wird ein Eintrag angelegt. Nehmen Sie das Häkchen weg, wo keiner nötig ist: Der Name bleibt in den Bemerkungen.
# $name = the name
paste-missing-kind = Art des Eintrags für «{ $name }»
