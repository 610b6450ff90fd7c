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
