# Ciò che il modello di partenza propone e che si conferma.

# $caution = quando la constatazione può essere errata, o niente
caution-proposed = Questa constatazione si basa su risposte proposte dal modello di partenza, che nessuno ha confermato. { $caution }
# $record = il nome dell’elemento
ask-confirm = È giusto ciò che il modello propone? { $record }

proposed-mark = proposto
proposed-right = È giusto
proposed-absent = Non l’abbiamo
proposed-later = Più tardi
proposed-change = Modificare
proposed-title = Da confermare
proposed-hint = Il modello di partenza propone ciò che un’organizzazione di questo tipo ha spesso. Si tiene ciò che è giusto e si toglie ciò che non c’è. Finché nulla è confermato, nessuna constatazione è accertata.
proposed-record = Il modello di partenza propone questo elemento. C’è davvero, ed è giusto?
proposed-values = Alcune risposte sono proposte dal modello di partenza. Sono giuste?
proposed-begin = Confermare uno alla volta
proposed-done = Non resta nulla da confermare. Il seguito:
proposed-all-later = Il resto è rimandato a più tardi.
proposed-again = Tornarci ora
proposed-by-kind = Tutto ciò che è proposto
map-end-missing = da completare
map-legend-proposed = Bordo tratteggiato: proposto dal modello, non ancora confermato

# $kind = il tipo di elemento
map-proposed-kind = proposto · { $kind }

# $count = numero di elementi
proposed-count = { $count ->
    [one] Il modello di partenza propone un elemento, da confermare.
   *[other] Il modello di partenza propone { $count } elementi, da confermare.
}

# $count = numero di elementi
proposed-left = { $count ->
    [one] Resta un elemento da confermare.
   *[other] Restano { $count } elementi da confermare.
}

# $count = numero di elementi
proposed-all-right = { $count ->
    [one] Confermare l’unico proposto
   *[other] Confermare i { $count } proposti
}
