# Ce que le modèle de départ propose, et que l’on confirme.

# $caution = quand le constat peut être faux, ou rien
caution-proposed = Ce constat repose sur des réponses proposées par le modèle de départ, que personne n’a confirmées. { $caution }
# $record = le nom de l’élément
ask-confirm = Ce que le modèle propose est-il juste ? { $record }

proposed-mark = proposé
proposed-right = C’est juste
proposed-absent = Nous n’avons pas ça
proposed-later = Plus tard
proposed-change = Modifier
proposed-title = À confirmer
proposed-hint = Le modèle de départ propose ce qu’une organisation comme la vôtre a souvent. Gardez ce qui est juste, retirez ce que vous n’avez pas. Tant que vous n’avez rien confirmé, aucun constat n’est établi.
proposed-record = Le modèle de départ propose cet élément. L’avez-vous, et est-ce juste ?
proposed-values = Certaines réponses sont proposées par le modèle de départ. Sont-elles justes ?
proposed-begin = Confirmer un par un
proposed-done = Il ne reste rien à confirmer. La suite :
proposed-all-later = Vous avez laissé le reste pour plus tard.
proposed-again = Y revenir maintenant
proposed-by-kind = Tout ce qui est proposé
map-end-missing = à compléter
map-legend-proposed = Trait interrompu : proposé par le modèle, pas encore confirmé

# $kind = le genre de l’élément
map-proposed-kind = proposé · { $kind }

# $count = nombre d’éléments
proposed-count = { $count ->
    [one] Le modèle de départ propose un élément, à confirmer.
   *[other] Le modèle de départ propose { $count } éléments, à confirmer.
}

# $count = nombre d’éléments
proposed-left = { $count ->
    [one] Il reste un élément à confirmer.
   *[other] Il reste { $count } éléments à confirmer.
}

# $count = nombre d’éléments
proposed-all-right = { $count ->
    [one] Confirmer le seul proposé
   *[other] Confirmer les { $count } proposés
}
