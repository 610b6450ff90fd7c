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

compare-title = Comparer et réunir
compare-hint = Quelqu’un vous rend un fichier de cet audit ? Voyez ce qui diffère, puis réunissez les deux. Rien ne se perd.
help-compare = Voir ce qui diffère d’un autre fichier du même audit, et réunir les deux.
compare-choose = Choisir un fichier
# $name = the name of the file
compare-with = À côté de l’audit ouvert : « { $name } »
compare-done = Les deux sont réunis. « Annuler » rend l’audit tel qu’il était ; cet état est aussi dans l’historique.
compare-differences = Ce qui diffère
# $from, $to = compare-file and compare-here
compare-direction = Lu de { $from } vers { $to }.
compare-file = ce fichier
compare-here = l’audit ouvert
compare-turn = Lire dans l’autre sens
compare-print = Imprimer
compare-same = Les deux disent la même chose.
compare-appeared = Apparus
compare-solved = Réglés
compare-altered = Qui disent autre chose
compare-together = Réunir les deux
compare-together-hint = Ce qu’un seul côté a changé est repris. Là où les deux se contredisent, vous choisissez.
compare-start = Point de départ commun
compare-start-none = Aucun : choisir à chaque différence
compare-start-hint = L’état gardé ici qui ressemble le plus au fichier. Ce que l’un ou l’autre a changé depuis est repris.
compare-nothing-new = Il n’y a rien à reprendre : l’audit ouvert dit déjà tout ce que dit ce fichier.
compare-all-ours = Partout notre côté
compare-all-theirs = Partout l’autre côté
compare-bring = Réunir
# $count = how many are left
compare-left = { $count ->
    [one] Il reste une contradiction : choisissez un côté.
   *[other] Il reste { $count } contradictions : choisissez un côté pour chacune.
}
