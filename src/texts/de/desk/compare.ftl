# Was sich zwischen zwei Ständen unterscheidet, und was zwei Seiten anders sagen.

change-added = Hinzugefügt
change-removed = Entfernt
change-changed = Geändert
conflict-value = Beide Seiten haben etwas anderes gesagt.
conflict-order = Beide Seiten haben die Reihenfolge geändert; die Elemente beider bleiben.
conflict-removed = Eine Seite hat entfernt, was die andere geändert hat.
conflict-needed = Eine Seite hat entfernt, was die andere zu verwenden begann.
side-ours = Unsere Seite
side-theirs = Die andere Seite
side-both = Beide Seiten
# $name = a field, $words = what it says
change-field = { $name }: { $words }
# $added, $removed, $changed = wie viele Einträge
diff-summary = Hinzugefügte Einträge: { $added }, entfernte: { $removed }, geänderte: { $changed }
diff-beside = Neben den Einträgen
diff-findings = Feststellungen
diff-costs = Kosten eines Jahres
diff-nothing = nichts
# $before, $after = was war, was ist
diff-from-to = { $before } → { $after }
# $ours, $theirs, $both, $conflicts, $open = how many
merge-summary = Von unserer Seite: { $ours }, von der anderen: { $theirs }, von beiden: { $both }. Widersprüche: { $conflicts }, noch zu entscheiden: { $open }.
merge-taken = Was von wem kommt
merge-conflicts = Widersprüche
merge-base = Vorher
merge-needed-by = Verwendet von
merge-holds = Es gilt
merge-spot = Stelle
merge-unrelated = Diese Datei handelt von einer anderen Organisation: Sie kommt nicht vom gleichen Audit.
