# Che cosa differisce tra due stati, e che cosa due parti dicono in modo diverso.

change-added = Aggiunto
change-removed = Rimosso
change-changed = Modificato
conflict-value = Le due parti hanno detto cose diverse.
conflict-order = Le due parti hanno cambiato l’ordine; gli elementi di entrambe restano.
conflict-removed = Una parte ha rimosso ciò che l’altra ha modificato.
conflict-needed = Una parte ha rimosso ciò che l’altra ha iniziato a usare.
side-ours = La nostra parte
side-theirs = L’altra parte
side-both = Entrambe le parti
# $name = a field, $words = what it says
change-field = { $name }: { $words }
# $added, $removed, $changed = quante schede
diff-summary = Schede aggiunte: { $added }, tolte: { $removed }, cambiate: { $changed }
diff-beside = Accanto alle schede
diff-findings = Constatazioni
diff-costs = Costi di un anno
diff-nothing = niente
# $before, $after = che cosa c’era, che cosa c’è
diff-from-to = { $before } → { $after }
# $ours, $theirs, $both, $conflicts, $open = how many
merge-summary = Ripreso dalla nostra parte: { $ours }, dall’altra: { $theirs }, da entrambe: { $both }. Contraddizioni: { $conflicts }, ancora da decidere: { $open }.
merge-taken = Che cosa viene da chi
merge-conflicts = Contraddizioni
merge-base = Prima
merge-needed-by = Usato da
merge-holds = Vale
merge-spot = Punto
merge-unrelated = Questo file parla di un’altra organizzazione: non viene dallo stesso audit.

compare-title = Confrontare e riunire
compare-hint = Qualcuno le restituisce un file di questo audit? Veda che cosa differisce, poi riunisca i due. Niente va perso.
help-compare = Vedere che cosa differisce da un altro file dello stesso audit, e riunire i due.
compare-choose = Scegliere un file
# $name = the name of the file
compare-with = Accanto all’audit aperto: «{ $name }»
compare-done = I due sono riuniti. «Annulla» restituisce l’audit com’era; quello stato è anche nella cronologia.
compare-differences = Che cosa differisce
# $from, $to = compare-file and compare-here
compare-direction = Letto da { $from } a { $to }.
compare-file = questo file
compare-here = l’audit aperto
compare-turn = Leggere nell’altro senso
compare-print = Stampare
compare-same = I due dicono la stessa cosa.
compare-appeared = Apparsi
compare-solved = Risolti
compare-altered = Che dicono un’altra cosa
compare-together = Riunire i due
compare-together-hint = Ciò che una sola parte ha cambiato viene ripreso. Dove i due si contraddicono, sceglie lei.
compare-start = Punto di partenza comune
compare-start-none = Nessuno: scegliere a ogni differenza
compare-start-hint = Lo stato conservato qui che somiglia di più al file. Ciò che l’una o l’altra parte ha cambiato da allora viene ripreso.
compare-nothing-new = Non c’è niente da riprendere: l’audit aperto dice già tutto ciò che dice questo file.
compare-all-ours = Ovunque la nostra parte
compare-all-theirs = Ovunque l’altra parte
compare-bring = Riunire
# $count = how many are left
compare-left = { $count ->
    [one] Resta una contraddizione: scelga una parte.
   *[other] Restano { $count } contraddizioni: scelga una parte per ciascuna.
}
