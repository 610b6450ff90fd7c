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
