# The page: its frame, its buttons, its messages.

## Frame

page-title = Limpide : voir clair dans votre informatique
# $place = where one is
page-title-of = { $place } · Limpide
skip-to-content = Aller au contenu
language = Langue
language-fr = Français
language-en = English
navigation = Rubriques
navigation-describe = Décrire
navigation-follow = Suivre

## Actions

action-undo = Annuler
action-redo = Rétablir
action-export = Exporter
action-cancel = Ne rien faire
action-remove = Supprimer
# $name = what is removed
action-remove-name = Retirer « { $name } »

## Answers

answer-yes = Oui
answer-no = Non
answer-none = Aucun
answer-not-known = Pas connu

## Fields

field-none = Aucun
field-not-known = Je ne sais pas
field-currency = Monnaie
# $found = the value as it stands in the file
field-foreign = Cette valeur ne peut pas être lue par cette version : { $found }. Elle est conservée telle quelle ; votre réponse la remplacera.
error-field-count = Écrivez un nombre entier, par exemple 12.
error-field-date = Écrivez une date complète.
error-field-money = Écrivez un montant, par exemple 15.60.
combobox-search = Chercher
combobox-records = Chercher, ou écrire un nouveau nom
combobox-catalogue = Choisir, ou écrire le vôtre
combobox-type = Écrire, puis Entrée
combobox-nothing = Rien ne correspond
# $kind = kind of record, $typed = what was typed
combobox-create = Créer « { $typed } » ({ $kind })
# $typed = what was typed
combobox-other = Autre : « { $typed } »
combobox-add = Ajouter « { $typed } »
# $name = what the list holds
part-add = Ajouter : { $name }
# $name = what it is, $position = its place in the list
part-position = { $name } { $position }
part-remove = Retirer { $name } { $position }

## Records

records-together = Même sujet
records-list = Liste
records-filter = Filtrer
records-more = Afficher la suite
# $shown = rows that match, $all = all rows
records-count = { $shown ->
    [0] Aucun sur { $all }
   *[other] { $shown } sur { $all }
}
# $count = number of findings
records-findings = { $count ->
    [one] 1 constat
   *[other] { $count } constats
}
record-close = Fermer la fiche
record-gone = Cette fiche n’existe plus.
record-findings = Constats sur cette fiche
record-references = Cité par
record-remove = Supprimer cette fiche
# $name = name of the record
record-remove-title = Supprimer « { $name } » ?
# $count = records that refer to it
record-remove-text = { $count ->
    [0] Rien d’autre ne la cite. Vous pourrez annuler.
    [one] Une autre fiche la cite ; le lien disparaîtra aussi. Vous pourrez annuler.
   *[other] { $count } autres fiches la citent ; ces liens disparaîtront aussi. Vous pourrez annuler.
}

## Sections of forms

# $answered = fields with an answer, $all = all fields
section-progress = { $answered } sur { $all }
section-main = L’essentiel
section-more = Autres précisions
section-notes = Remarques
section-who = Qui vous êtes
section-people = Les personnes
section-audit = Cet audit
section-law = Le droit qui s’applique
section-where = Où
section-contact = Comment joindre
section-persons = Les personnes concernées
section-judgement = L’importance
section-keeping = La conservation
section-leaving = Comment en sortir
section-choice = Le choix
section-devices = Le matériel
section-way = Le trajet
section-term = La durée
section-promises = Les engagements
section-training = La formation

## Findings

findings-title = Constats
# $count = number of findings
findings-summary = { $count ->
    [0] Aucun constat pour l’instant.
    [one] Un constat, à lire avec ce que vous savez de votre situation.
   *[other] { $count } constats, les plus graves d’abord, à lire avec ce que vous savez de votre situation.
}
findings-none = Rien à signaler pour l’instant. Plus vous décrivez, plus Limpide peut voir.
findings-theme = Thème
findings-all-themes = Tous les thèmes
finding-action = À faire :
finding-more = Pourquoi, et sur quoi cela repose
finding-why = Pourquoi c’est important
finding-path = Le chemin
finding-evidence = Sur quoi cela repose
finding-caution = Pourquoi c’est peut-être faux
finding-references = Références
finding-subjects = Concerne

## Map

map-title = Carte
map-hint = Qui envoie quoi, à qui, par quels outils. Choisissez une case ou un trait pour voir sa fiche et la corriger.
map-empty = La carte se dessine toute seule avec ce que vous décrivez. Commencez par les personnes et organismes, puis les outils, puis ce qui circule entre eux.
map-loose = { $count ->
    [one] Un échange n’a pas encore de départ ou d’arrivée connus et n’est pas dessiné.
   *[other] { $count } échanges n’ont pas encore de départ ou d’arrivée connus et ne sont pas dessinés.
}
map-large = La carte est trop grande pour montrer le nom de ce qui circule sur chaque trait. Choisissez un trait pour le lire.
map-drawing = Carte des échanges
map-lane-outside = À l’extérieur
map-lane-inside = Chez vous
map-lane-services = Outils et services
map-apart = Sans échange décrit
map-transit-protected = Protégé en route
map-transit-not-known = Protection en route pas connue
map-transit-open = Pas protégé en route
map-classification-not-known = Confidentialité pas connue
map-letter-public = P
map-letter-internal = I
map-letter-confidential = C
map-letter-restricted = S
map-letter-not-known = –
map-no-data = Contenu pas précisé
map-data-count = { $count ->
    [one] Une information
   *[other] { $count } informations
}
# $from = who sends, $to = who receives, $data = what goes
map-flow-label = De { $from } à { $to } : { $data }
map-zoom = Taille de la carte
map-zoom-in = Agrandir
map-zoom-out = Réduire
map-zoom-whole = Toute la carte
map-filter = Suivre une information
map-filter-all = Toutes
map-legend = Légende
map-legend-confidentiality = La couleur et la lettre : ce qui circule ou est gardé de plus confidentiel
map-legend-transit = Le trait et le cadenas : la protection en route
map-legend-nodes = Les formes
map-legend-party = Personne ou organisme
map-legend-service = Outil ou service
map-legend-badge = Nombre de constats, dans la couleur du plus grave
map-close = Fermer
map-open-record = Ouvrir la fiche en entier
map-incoming = Ce qui arrive
map-outgoing = Ce qui part
map-between = Échanges de { $from } à { $to }
map-list = La carte en liste
map-list-from = De
map-list-to = À
map-list-data = Ce qui circule
map-list-classification = Confidentialité
map-list-transit = En route
map-list-findings = Constats

## Start

start-title = Voir clair dans votre informatique
start-promise = Décrivez ce que vous détenez, ce que vous utilisez et ce qui circule. Limpide montre ce qui ne va pas, pourquoi, et par quoi commencer. Tout reste dans votre navigateur : rien n’est envoyé.
start-new = Commencer un audit
audit-unnamed = Nouvel audit
