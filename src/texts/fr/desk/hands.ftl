# What lets one work fast: palette, lines in everyday words, keys, pasted lists,
# changes of several records at once, putting in order.

## Palette

palette-open = Chercher
palette-title = Chercher ou faire
palette-hint = Un nom, une page, une action
palette-action = Action
palette-place = Page

## A line in everyday words

quick-add-open = Saisir en une ligne
quick-add-title = Un outil et son prix, en une ligne
quick-add-line = Écrivez comme vous le diriez
quick-add-example = Par exemple : logiciel comptable, 360 par mois, 6 postes, chez Abacus
# $name = the service
quick-add-done = « { $name } » est ajouté. Vous pouvez écrire la ligne suivante.
quick-add-do = Ajouter
quick-add-whole = Ce prix est celui
# $count = number of seats
quick-add-all = de { $count ->
    [one] { $count } poste
   *[other] { $count } postes ensemble
}
quick-add-each = d’un seul poste
quick-add-service = Outil
# $name = what it is called
quick-add-known = { $name } (déjà décrit)
quick-add-new = { $name } (nouveau)
quick-add-price = Prix
# $count = number of units, $price = price of each
quick-add-times = { $count } fois { $price }
quick-add-rest = Gardé dans les remarques

## Keys

shortcuts-title = Raccourcis du clavier
shortcuts-control = Ctrl
shortcuts-palette = Chercher ou faire
shortcuts-paste = Coller une liste, sur une page avec un tableau
shortcuts-new = Ajouter une fiche dans le tableau
shortcuts-filter = Filtrer le tableau
shortcuts-commands = Avec une autre touche
shortcuts-single = Une touche seule, hors des champs
shortcuts-on = Utiliser aussi les touches seules
shortcuts-key = Touche
shortcuts-does = Ce qu’elle fait

## Putting in order

order-open = Changer l’ordre
# $name = what the list is
order-of = Ordre : { $name }
# $name = the entry
order-up = Monter « { $name } »
order-down = Descendre « { $name } »
# $name = the entry, $position = where it is now, $all = number of entries
order-moved = « { $name } » est en position { $position } sur { $all }.
order-earlier = Monter
# $name = what the list holds, $position = place in the list
part-earlier = Monter : { $name } { $position }

## Several records at once

# $count = number of records, in all of these
bulk-count = { $count ->
    [one] Une fiche choisie
   *[other] { $count } fiches choisies
}
bulk-field = Changer un champ
bulk-tag = Étiqueter
bulk-remove = Supprimer
bulk-none = Ne rien choisir
bulk-which = Champ
bulk-set = { $count ->
    [one] Changer une fiche
   *[other] Changer { $count } fiches
}
bulk-erase = { $count ->
    [one] Effacer la réponse d’une fiche
   *[other] Effacer la réponse de { $count } fiches
}
bulk-field-title = { $count ->
    [one] Changer un champ d’une fiche
   *[other] Changer un champ de { $count } fiches
}
bulk-changed = { $count ->
    [0] Rien à changer : c’était déjà ainsi.
    [one] Une fiche est changée. « Annuler » reprend tout d’un coup.
   *[other] { $count } fiches sont changées. « Annuler » reprend tout d’un coup.
}
bulk-tag-name = Étiquette
bulk-tag-title = { $count ->
    [one] Étiqueter une fiche
   *[other] Étiqueter { $count } fiches
}
bulk-tag-do = { $count ->
    [one] Étiqueter une fiche
   *[other] Étiqueter { $count } fiches
}
# $count = how many others there are
bulk-more = { $count ->
    [one] et une autre
   *[other] et { $count } autres
}
bulk-remove-title = { $count ->
    [one] Supprimer une fiche ?
   *[other] Supprimer { $count } fiches ?
}
bulk-remove-text = Elles disparaissent aussi des autres fiches qui les citent. « Annuler » les ramène toutes.
bulk-remove-do = { $count ->
    [one] Supprimer une fiche
   *[other] Supprimer { $count } fiches
}
bulk-removed = { $count ->
    [one] Une fiche est supprimée. « Annuler » la ramène.
   *[other] { $count } fiches sont supprimées. « Annuler » les ramène toutes.
}
# $count = number of rows
bulk-all = Choisir toutes les fiches du tableau ({ $count })
# $name = the record
bulk-one = Choisir « { $name } »

## Pasted lists

paste-open = Coller une liste
# $kind = the kind of records
paste-title = Coller une liste : { $kind }
paste-text = Votre liste
paste-hint = Copiez les cellules dans votre tableur, avec la ligne des titres, puis collez-les ici. Rien n’est ajouté avant votre accord.
paste-partial = Les mots des autres langues n’ont pas pu être chargés : seuls ceux de cette langue sont compris.
# $new = number of new records, $changed = number of changed ones
paste-do = { $changed ->
    [0] { $new ->
        [one] Ajouter une fiche
       *[other] Ajouter { $new } fiches
    }
   *[other] { $new ->
        [0] Modifier { $changed }
       *[other] Ajouter { $new } et modifier { $changed }
    }
}
paste-do-nothing = Ajouter
paste-done = { $new ->
    [0] Rien de nouveau
    [one] Une fiche est ajoutée
   *[other] { $new } fiches sont ajoutées
}, { $changed ->
    [0] aucune n’est modifiée
    [one] une est modifiée
   *[other] { $changed } sont modifiées
}. « Annuler » reprend tout d’un coup.
# $column = head of a column, $text = what stood there
paste-note = { $column } : { $text }
# $rows = how many there are, $most = how many can be taken
paste-too-many-rows = Cette liste a { $rows } lignes ; on peut en coller { $most } à la fois. Collez-la en plusieurs fois.
# $columns = how many there are, $most = how many can be taken
paste-too-many-columns = Cette liste a { $columns } colonnes ; on peut en coller { $most }. Copiez seulement celles qui servent.
paste-too-long = Ce texte est trop long pour être une liste. Collez-le en plusieurs fois.
# $number = number of the column
paste-column = Colonne { $number }
# $new = number of new records, $changed = number of changed ones
paste-summary = { $new ->
    [0] Aucune nouvelle fiche
    [one] Une nouvelle fiche
   *[other] { $new } nouvelles fiches
}, { $changed ->
    [0] aucune modifiée.
    [one] une modifiée.
   *[other] { $changed } modifiées.
}
# $count = number of cells
paste-unread = { $count ->
    [0] Tout est compris.
    [one] Une cellule n’est pas comprise : elle sera gardée dans les remarques.
   *[other] { $count } cellules ne sont pas comprises : elles seront gardées dans les remarques.
}
paste-heads = La première ligne contient les titres
paste-preview = Comment la liste est lue
paste-row = Fiche
# $count = number of rows
paste-all = Montrer les { $count } lignes
# $column = head of the column
paste-column-is = La colonne « { $column } » devient
paste-to-notes = Garder dans les remarques
paste-to-nothing = Laisser de côté
paste-new = nouvelle
paste-changed = modifiée
paste-not-understood = pas compris
paste-kept = gardé
paste-corrections = Ce qui n’est pas compris
paste-corrections-hint = Dites une fois ce que cela veut dire : c’est repris partout. Sinon, le texte reste dans les remarques.
# $text = what stands there, $column = head of the column
paste-correction = « { $text } » ({ $column })
# $count = number of names
paste-missing = { $count ->
    [one] Un nom n’est pas encore décrit
   *[other] { $count } noms ne sont pas encore décrits
}
paste-missing-hint = Une fiche est créée pour chacun. Décochez ceux qui n’en ont pas besoin : ils restent dans les remarques.
# $name = the name
paste-missing-kind = Sorte de fiche pour « { $name } »
