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

compare-title = Vergleichen und zusammenführen
compare-hint = Gibt Ihnen jemand eine Datei dieses Audits zurück? Sehen Sie, was sich unterscheidet, und führen Sie die beiden zusammen. Nichts geht verloren.
help-compare = Sehen, was sich von einer anderen Datei des gleichen Audits unterscheidet, und die beiden zusammenführen.
compare-choose = Eine Datei wählen
# $name = the name of the file
compare-with = Neben dem offenen Audit: «{ $name }»
compare-done = Die beiden sind zusammengeführt. «Rückgängig» gibt den Audit zurück, wie er war; dieser Stand ist auch im Verlauf.
compare-differences = Was sich unterscheidet
# $from, $to = compare-file and compare-here
compare-direction = Gelesen von { $from } zu { $to }.
compare-file = dieser Datei
compare-here = dem offenen Audit
compare-turn = In die andere Richtung lesen
compare-print = Drucken
compare-same = Beide sagen das Gleiche.
compare-appeared = Neu
compare-solved = Erledigt
compare-altered = Die etwas anderes sagen
compare-together = Die beiden zusammenführen
compare-together-hint = Was nur eine Seite geändert hat, wird übernommen. Wo sich die beiden widersprechen, wählen Sie.
compare-start = Gemeinsamer Ausgangspunkt
compare-start-none = Keiner: bei jedem Unterschied wählen
compare-start-hint = Der hier aufbewahrte Stand, der der Datei am ähnlichsten ist. Was eine der beiden Seiten seither geändert hat, wird übernommen.
compare-nothing-new = Es gibt nichts zu übernehmen: Der offene Audit sagt schon alles, was diese Datei sagt.
compare-all-ours = Überall unsere Seite
compare-all-theirs = Überall die andere Seite
compare-bring = Zusammenführen
# $count = how many are left
compare-left = { $count ->
    [one] Ein Widerspruch bleibt: Wählen Sie eine Seite.
   *[other] { $count } Widersprüche bleiben: Wählen Sie für jeden eine Seite.
}
