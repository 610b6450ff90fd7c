# Ce qui diffère entre deux états, et ce que deux côtés disent autrement.

change-added = Ajouté
change-removed = Retiré
change-changed = Modifié
conflict-value = Les deux côtés ont dit autre chose.
conflict-order = Les deux côtés ont changé l’ordre ; les éléments des deux restent.
conflict-removed = Un côté a retiré ce que l’autre a modifié.
conflict-needed = Un côté a retiré ce que l’autre a commencé à utiliser.
side-ours = Notre côté
side-theirs = L’autre côté
side-both = Les deux côtés
# $name = a field, $words = what it says
change-field = { $name } : { $words }
# $added, $removed, $changed = combien de fiches
diff-summary = Fiches ajoutées : { $added }, retirées : { $removed }, modifiées : { $changed }
diff-beside = À côté des fiches
diff-findings = Constats
diff-costs = Coûts d’une année
diff-nothing = rien
# $before, $after = ce qu’il y avait, ce qu’il y a
diff-from-to = { $before } → { $after }
# $ours, $theirs, $both, $conflicts, $open = how many
merge-summary = Repris de notre côté : { $ours }, de l’autre : { $theirs }, des deux : { $both }. Contradictions : { $conflicts }, encore à trancher : { $open }.
merge-taken = Ce qui vient de qui
merge-conflicts = Contradictions
merge-base = Avant
merge-needed-by = Utilisé par
merge-holds = Vaut
merge-spot = Lieu
merge-unrelated = Ce fichier parle d’une autre organisation : il ne vient pas du même audit.
