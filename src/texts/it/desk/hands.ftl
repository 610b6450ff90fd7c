# What lets one work fast: palette, lines in everyday words, keys, pasted lists,
# changes of several records at once, putting in order.

## Palette

palette-open = Cercare
palette-title = Cercare o fare
palette-hint = Un nome, una pagina, un’azione
palette-action = Azione
palette-place = Pagina

## A line in everyday words

quick-add-open = Inserire in una riga
quick-add-title = Uno strumento e il suo prezzo, in una riga
quick-add-line = Scrivere come lo si direbbe
quick-add-example = Per esempio: contabilità, 360 al mese, 6 posti, da Abacus
# $name = the service
quick-add-done = «{ $name }» è stato aggiunto. Si può scrivere la riga seguente.
quick-add-do = Aggiungere
quick-add-whole = Questo prezzo vale per
# $count = number of seats
quick-add-all = { $count ->
    [one] { $count } posto
   *[other] tutti i { $count } posti insieme
}
quick-add-each = un solo posto
quick-add-service = Strumento
# $name = what it is called
quick-add-known = { $name } (già descritto)
quick-add-new = { $name } (nuovo)
quick-add-price = Prezzo
# $count = number of units, $price = price of each
quick-add-times = { $count } volte { $price }
quick-add-rest = Conservato nelle osservazioni

## Keys

shortcuts-title = Scorciatoie da tastiera
shortcuts-control = Ctrl
shortcuts-palette = Cercare o fare
shortcuts-paste = Incollare un elenco, in una pagina con una tabella
shortcuts-new = Aggiungere una scheda alla tabella
shortcuts-filter = Filtrare la tabella
shortcuts-commands = Con un altro tasto
shortcuts-single = Un tasto da solo, fuori dai campi
shortcuts-on = Usare anche i tasti da soli
shortcuts-key = Tasto
shortcuts-does = Che cosa fa

## Putting in order

order-open = Cambiare l’ordine
# $name = what the list is
order-of = Ordine: { $name }
# $name = the entry
order-up = Spostare in alto «{ $name }»
order-down = Spostare in basso «{ $name }»
# $name = the entry, $position = where it is now, $all = number of entries
order-moved = «{ $name }» è in posizione { $position } su { $all }.
order-earlier = Spostare in alto
# $name = what the list holds, $position = place in the list
part-earlier = Spostare in alto: { $name } { $position }

## Several records at once

# $count = number of records, in all of these
bulk-count = { $count ->
    [one] Una scheda scelta
   *[other] { $count } schede scelte
}
bulk-field = Cambiare un campo
bulk-tag = Etichettare
bulk-remove = Eliminare
bulk-none = Non scegliere nulla
bulk-which = Campo
bulk-set = { $count ->
    [one] Cambiare una scheda
   *[other] Cambiare { $count } schede
}
bulk-erase = { $count ->
    [one] Cancellare la risposta di una scheda
   *[other] Cancellare la risposta di { $count } schede
}
bulk-field-title = { $count ->
    [one] Cambiare un campo di una scheda
   *[other] Cambiare un campo di { $count } schede
}
bulk-changed = { $count ->
    [0] Nulla da cambiare: era già così.
    [one] Una scheda è cambiata. «Annullare» riprende tutto in una volta.
   *[other] { $count } schede sono cambiate. «Annullare» riprende tutto in una volta.
}
bulk-tag-name = Etichetta
bulk-tag-title = { $count ->
    [one] Etichettare una scheda
   *[other] Etichettare { $count } schede
}
bulk-tag-do = { $count ->
    [one] Etichettare una scheda
   *[other] Etichettare { $count } schede
}
# $count = how many others there are
bulk-more = { $count ->
    [one] e un’altra
   *[other] e altre { $count }
}
bulk-remove-title = { $count ->
    [one] Eliminare una scheda?
   *[other] Eliminare { $count } schede?
}
bulk-remove-text = Spariscono anche dalle altre schede che le citano. «Annullare» le riporta tutte.
bulk-remove-do = { $count ->
    [one] Eliminare una scheda
   *[other] Eliminare { $count } schede
}
bulk-removed = { $count ->
    [one] Una scheda è eliminata. «Annullare» la riporta.
   *[other] { $count } schede sono eliminate. «Annullare» le riporta tutte.
}
# $count = number of rows
bulk-all = Scegliere tutte le schede della tabella ({ $count })
# $name = the record
bulk-one = Scegliere «{ $name }»

## Pasted lists

paste-open = Incollare un elenco
# $kind = the kind of records
paste-title = Incollare un elenco: { $kind }
paste-text = L’elenco
paste-hint = Copiare le celle nel foglio di calcolo, con la riga dei titoli, e incollarle qui. Nulla viene aggiunto prima del consenso.
paste-partial = Le parole delle altre lingue non sono state caricate: si capiscono solo quelle di questa lingua.
# $new = number of new records, $changed = number of changed ones
paste-do = { $changed ->
    [0] { $new ->
        [one] Aggiungere una scheda
       *[other] Aggiungere { $new } schede
    }
   *[other] { $new ->
        [0] Modificare { $changed }
       *[other] Aggiungere { $new } e modificare { $changed }
    }
}
paste-do-nothing = Aggiungere
paste-done = { $new ->
    [0] Nulla di nuovo
    [one] Una scheda è aggiunta
   *[other] { $new } schede sono aggiunte
}, { $changed ->
    [0] nessuna è modificata
    [one] una è modificata
   *[other] { $changed } sono modificate
}. «Annullare» riprende tutto in una volta.
# $column = head of a column, $text = what stood there
paste-note = { $column }: { $text }
# $rows = how many there are, $most = how many can be taken
paste-too-many-rows = Questo elenco ha { $rows } righe; se ne possono incollare { $most } alla volta. Incollarlo in più volte.
# $columns = how many there are, $most = how many can be taken
paste-too-many-columns = Questo elenco ha { $columns } colonne; se ne possono incollare { $most }. Copiare solo quelle che servono.
paste-too-long = Questo testo è troppo lungo per essere un elenco. Incollarlo in più volte.
# $number = number of the column
paste-column = Colonna { $number }
# $new = number of new records, $changed = number of changed ones
paste-summary = { $new ->
    [0] Nessuna nuova scheda
    [one] Una nuova scheda
   *[other] { $new } nuove schede
}, { $changed ->
    [0] nessuna modificata.
    [one] una modificata.
   *[other] { $changed } modificate.
}
# $count = number of cells
paste-unread = { $count ->
    [0] Tutto è capito.
    [one] Una cella non è capita: resta nelle osservazioni.
   *[other] { $count } celle non sono capite: restano nelle osservazioni.
}
paste-heads = La prima riga contiene i titoli
paste-preview = Come si legge l’elenco
paste-row = Scheda
# $count = number of rows
paste-all = Mostrare tutte le { $count } righe
# $column = head of the column
paste-column-is = La colonna «{ $column }» diventa
paste-to-notes = Conservare nelle osservazioni
paste-to-nothing = Lasciare da parte
paste-new = nuova
paste-changed = modificata
paste-not-understood = non capito
paste-kept = conservato
paste-corrections = Che cosa non è capito
paste-corrections-hint = Dire una volta che cosa significa: vale poi dappertutto. Altrimenti il testo resta nelle osservazioni.
# $text = what stands there, $column = head of the column
paste-correction = «{ $text }» ({ $column })
# $count = number of names
paste-missing = { $count ->
    [one] Un nome non è ancora descritto
   *[other] { $count } nomi non sono ancora descritti
}
paste-missing-hint = Per ciascuno si crea una scheda. Togliere il segno a quelli che non ne hanno bisogno: restano nelle osservazioni.
# $name = the name
paste-missing-kind = Tipo di scheda per «{ $name }»
