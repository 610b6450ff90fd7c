# The page: its frame, its buttons, its messages.

## Frame

page-title = Limpide : voir clair dans votre informatique
# $place = where one is
page-title-of = { $place } · Limpide
skip-to-content = Aller au contenu
language = Langue
# The name of the language, in itself.
language-name = Français
language-failed-title = La langue n’a pas changé
language-failed = Les textes dans cette langue n’ont pas pu être chargés. Vérifiez votre connexion, puis réessayez. Si rien ne change, prévenez la personne qui met cette page à disposition.
help-title = Aide
navigation = Rubriques
navigation-describe = Décrire
navigation-follow = Suivre

## Actions

action-undo = Annuler
action-redo = Rétablir
action-export = Exporter
action-close = Fermer
action-open = Ouvrir
action-rename = Renommer
action-duplicate = Dupliquer
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
part-remove = Supprimer { $name } { $position }

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
findings-none = Rien à signaler pour l’instant. Plus vous décrivez, plus Limpide peut voir.
findings-theme = Thème
findings-all-themes = Tous les thèmes
findings-summary = { $open ->
    [0] Tout ce qui a été trouvé est décidé ({ $count } en tout).
    [one] Un constat à décider.
   *[other] { $open } constats à décider, qui tiennent à { $causes ->
        [one] une cause
       *[other] { $causes } causes
    }.
}
findings-since = Depuis l’ouverture : { $new ->
    [0] aucun nouveau constat
    [one] un nouveau constat
   *[other] { $new } nouveaux constats
}, { $gone ->
    [0] aucun de résolu.
    [one] un de résolu.
   *[other] { $gone } de résolus.
}
findings-views = Présentation
findings-by-cause = Par cause
findings-by-weight = Par gravité
findings-nothing-grave = Rien de grave. Ce qui peut attendre est plus bas.
findings-rest = { $count ->
    [one] Ce qui peut attendre (un constat)
   *[other] Ce qui peut attendre ({ $count } constats)
}
findings-decided = { $count ->
    [one] Déjà décidé (un constat)
   *[other] Déjà décidé ({ $count } constats)
}
findings-more = { $count ->
    [one] Montrer le dernier
   *[other] Montrer la suite ({ $count })
}
cause-more = { $count ->
    [one] Voir le constat
   *[other] Voir les { $count } constats
}
cause-settles = { $count ->
    [one] { $effort }
   *[other] { $effort } · règle { $count } constats
}
asked-title = À demander d’abord
asked-hint = Ce que personne ne sait et dont dépendent des constats, le plus important en premier. Ne pas savoir n’est ni une faute ni un bon point.
asked-all = { $count ->
    [one] Montrer la question
   *[other] Montrer les { $count } questions
}
asked-fewer = Montrer moins de questions
asked-changes = { $count ->
    [one] change un constat
   *[other] change { $count } constats
}
asked-whom = demander à { $whom }
standing-title = Où en êtes-vous
standing-hint = Trois lectures côte à côte : ce qui a été répondu, à quel point c’est sûr, et le palier atteint. Aucune note ne les résume.
standing-handover = { $count ->
    [0] Reprise par un tiers possible
    [one] Reprise par un tiers bloquée par un point
   *[other] Reprise par un tiers bloquée par { $count } points
}
standing-met = rempli
standing-blocked = manque
standing-not-known = on ne sait pas
standing-not-asked = pas encore abordé
standing-themes = Par thème
standing-clear = Clair
standing-not-clear = Pas encore clair
standing-conditions = { $count } conditions remplies sur { $of }
standing-capped = Trop de points inconnus pour aller plus haut.
standing-missing = Il manque, pour le palier suivant :
standing-coverage = { $known } réponses sur { $all } questions ; { $unknown } « je ne sais pas », { $unasked } pas encore posées.
standing-confidence = { $count } fiches sur { $of } sont sûres et relues depuis moins d’un an.
standing-gaps = Ce qui reste à dire
standing-to-confirm = À confirmer ou à relire
standing-count = { $there } sur { $of }
standing-which = Lesquels manquent
standing-not-told = À dire d’abord : { $what }
standing-more = { $count ->
    [one] et un autre
   *[other] et { $count } autres
}
finding-rule = Cette règle
rules-title = Règles
rules-hint = Les { $count } règles que Limpide applique : ce que chacune cherche, pourquoi, et à partir de quand elle parle. Vous pouvez en arrêter une, en donnant une raison.
rules-search = Chercher une règle
rules-found = { $count ->
    [0] Aucune règle ne correspond.
    [one] Une règle.
   *[other] { $count } règles.
}
rules-action = Que faire
rules-about = Règle { $id } · gravité habituelle : { $severity } · effort habituel : { $effort }
# $value = where it stands when nobody moved it, $unit = what it counts
rules-default = { $unit ->
    [percent] (d’origine : { $value } %)
    [days] (d’origine : { $value } jours)
    [months] (d’origine : { $value } mois)
    [hours] (d’origine : { $value } heures)
    [gigabytes] (d’origine : { $value } Go)
    [money] (d’origine : { $value } par an, dans votre monnaie)
   *[count] (d’origine : { $value })
}
rules-off = Arrêtée
rules-off-because = Arrêtée. Raison : { $reason }
rules-turn-off = Arrêter cette règle…
rules-turn-theme-off = Arrêter tout ce thème…
rules-turn-off-now = Arrêter
rules-turn-on = Remettre cette règle
rules-turn-theme-on = Remettre ce thème
rules-reason = Pourquoi elle ne convient pas ici
decide-plan = Mettre au plan
decide-see-action = Voir dans le plan
decide-other = Décider autrement…
decide-title = Que décidez-vous ?
decide-kind = Décision
decide-reason = Pourquoi
decide-until = À revoir le
decide-hint = La décision est reprise d’elle-même à cette date, ou dès que ce sur quoi repose le constat change.
decide-confirm = Noter la décision
plan-title = Plan
plan-hint = Ce que l’on fait, par qui et pour quand ; et ce que l’audit dirait après.
plan-open = { $count ->
    [0] À faire
    [one] À faire (une action)
   *[other] À faire ({ $count } actions)
}
plan-empty = Rien n’est encore prévu. Choisissez ci-dessous par quoi commencer.
plan-all-done = Quand tout cela sera fait
plan-closed = { $count ->
    [one] Terminé ou abandonné (une action)
   *[other] Terminé ou abandonné ({ $count } actions)
}
plan-about = { $label } : { $value }
plan-no-owner = personne n’en est chargé
plan-no-date = sans date
plan-next = Par quoi continuer
plan-next-hint = Le plus rapide en premier ; à effort égal, ce qui compte le plus.
plan-settles = { $count ->
    [one] règle un constat
   *[other] règle { $count } constats
}
plan-foresee = Ce que cela changerait
plan-solved = { $count ->
    [one] Un constat de moins : { $titles }
   *[other] { $count } constats de moins : { $titles }
}
plan-milder = { $count ->
    [one] Un constat moins grave : { $titles }
   *[other] { $count } constats moins graves : { $titles }
}
plan-appeared = { $count ->
    [one] Un constat nouveau ou plus grave : { $titles }
   *[other] { $count } constats nouveaux ou plus graves : { $titles }
}
plan-unforeseen = { $count ->
    [one] L’effet ne se calcule pas pour : { $titles }
   *[other] L’effet ne se calcule pas pour { $count } constats : { $titles }
}
plan-left = { $count ->
    [0] Il ne resterait aucun constat.
    [one] Il resterait un constat.
   *[other] Il resterait { $count } constats.
}
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
    [one] Un échange n’a encore ni départ ni arrivée connus et n’est pas dessiné :
   *[other] { $count } échanges n’ont encore ni départ ni arrivée connus et ne sont pas dessinés :
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

## Et si… ?

what-if-title = Et si… ?
what-if-hint = Choisissez une chose, puis ce qui pourrait lui arriver. Limpide montre ce qui serait touché, au bout de combien de temps, et ce qui adoucirait.
what-if-subject = Quoi ou qui
what-if-choose = Choisir…
what-if-event = Ce qui arrive
what-if-event-stops = s’arrête
what-if-event-leaks = fuit
what-if-event-leaves = part
what-if-event-doubles = coûte le double
what-if-event-forbidden = n’est plus permis
what-if-empty = Décrivez d’abord des outils, des personnes ou des échanges : il faut quelque chose à quoi il puisse arriver quelque chose.
what-if-gone = Cet élément n’existe plus, ou cela ne peut pas lui arriver. Choisissez-en un autre.
what-if-map = Sur la carte : ce qui est touché reste en couleur
what-if-mark-subject = c’est ici que cela commence
what-if-mark-stops = s’arrête
what-if-mark-weak = continue, fragilisé
what-if-mark-exposed = ce qui s’y trouve serait lu
what-if-mark-touched = concerné

## Start

start-title = Voir clair dans votre informatique
start-promise = Décrivez ce que vous détenez, ce que vous utilisez et ce qui circule. Limpide montre ce qui ne va pas, pourquoi, et par quoi commencer. Tout reste dans votre navigateur : rien n’est envoyé.
start-new = Nouvel audit
start-name = Nom de votre organisation
start-name-hint = Facultatif : vous pourrez le donner ou le changer plus tard.
start-begin = Commencer un audit
start-open = Ouvrir un fichier
start-open-hint = Un fichier Limpide que vous avez exporté ou reçu. Vous pouvez aussi le déposer n’importe où sur cette page.
start-choose = Choisir un fichier
start-demo = Voir un exemple
start-demo-hint = Une fiduciaire de huit personnes à Lausanne, inventée : sa carte, ses constats, et tout ce que vous pouvez essayer sans rien risquer.
start-demo-try = Essayer la démonstration
start-drop = Déposez le fichier pour l’ouvrir
start-kept = Vos audits dans ce navigateur
start-kept-none = Aucun pour l’instant. Ceux que vous commencerez ou ouvrirez resteront ici.
start-portfolio = Les voir tous à la fois : urgences, prochaines dates, recherche
# $moment = date and time, $size = its size with its unit
start-kept-facts = Enregistré le { $moment } · { $size }
start-here = ouvert dans cet onglet
# $action = what the button does, $name = name of the audit
start-action-of = { $action } : { $name }
# $name = name of the audit
start-delete-title = Supprimer « { $name } » ?
start-delete-text = L’audit sera effacé de ce navigateur, et personne ne pourra le récupérer. Si vous n’en avez pas de copie, exportez-le d’abord.
start-delete-export = Exporter d’abord
start-delete = Supprimer définitivement
start-where = Où se trouve votre travail ?
start-where-kept = Sur cet appareil, dans la mémoire de ce navigateur (IndexedDB), et nulle part ailleurs. Un autre navigateur ou un autre appareil ne le voit pas.
start-where-lost = Effacer les données de navigation l’efface aussi, et une fenêtre privée l’oublie en se fermant. Exportez donc souvent : le fichier exporté est votre copie.
start-where-sent = Rien n’a été envoyé. La page ne charge que ses propres fichiers, et son règlement interdit au navigateur de transmettre quoi que ce soit.

## The open audit

audit-unnamed = Nouvel audit
audit-rename = Renommer cet audit
audit-rename-title = Renommer l’audit
audit-rename-name = Nom de l’audit
# $name = name of the organisation
audit-demonstration = { $name } (démonstration)
# $name = name of the audit
audit-copy = { $name } (copie)
# $name = name of the audit
audit-again = { $name } (repris)

## Opening

open-reading = Ouverture de l’audit…
open-examining = Examen de l’audit…
open-stop = Arrêter
open-failed-title = Rien n’a été ouvert
open-unchanged = Vos audits sont restés tels qu’ils étaient.
open-unreadable = Le navigateur n’arrive pas à lire ce fichier. Il a peut-être été déplacé ou effacé, ou c’est un dossier. Choisissez-le de nouveau.
open-not-loaded = Une partie de Limpide n’a pas pu être chargée. Vérifiez votre connexion et réessayez ; si rien ne change, rechargez la page.
open-not-fetched = La démonstration n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez. Si rien ne change, prévenez la personne qui met cette page à disposition.
open-unsaved-title = L’audit ouvert n’est pas enregistré
open-unsaved = Ses derniers changements n’ont pas pu être enregistrés, et seraient perdus. Exportez-le avant d’en ouvrir un autre.
open-anyway = Ouvrir quand même
# $count = number of problems
open-problems = { $count ->
    [one] Le fichier est ouvert, avec un problème
   *[other] Le fichier est ouvert, avec { $count } problèmes
}
open-problems-list = Problèmes du fichier
notice = Information
notice-dismiss = J’ai compris

## Saving

saving-restoring = Ouverture de votre audit…
saving-pending = Enregistrement…
# $moment = time, with the date if it is not of today
saving-saved = Enregistré dans ce navigateur, { $moment }
saving-saved-spoken = Enregistré dans ce navigateur
saving-export = Exporter maintenant
saving-retry = Réessayer
saving-reload = Recharger la page
saving-keep-copy = Garder ma version comme copie
saving-take-other = Prendre celle de l’autre onglet
saving-keep-new = Garder comme nouvel audit
saving-close = Fermer sans garder
saving-refreshed = Cet audit a été modifié dans un autre onglet. Vous voyez maintenant sa dernière version ; ce qui a été fait avant ne peut plus être annulé ici.
saving-unavailable-short = Pas enregistré : ce navigateur ne garde rien
saving-unavailable = Ce navigateur ne garde rien pour cette page, sans doute parce que c’est une fenêtre privée ou à cause d’un réglage. Vous pouvez travailler, mais exportez votre audit avant de fermer : il n’existe que dans cet onglet.
saving-outdated-short = Pas enregistré : la page a changé de version
saving-outdated = Une version plus récente de Limpide est ouverte dans un autre onglet. Exportez votre audit pour ne rien perdre, puis rechargez la page.
saving-full-short = Pas enregistré : plus de place
saving-full = Ce navigateur n’a plus de place pour enregistrer. Exportez maintenant, puis libérez de la place : supprimez un audit dont vous avez une copie, ou videz le disque. Limpide essaie encore à chaque changement.
saving-conflict-short = Pas enregistré : changé dans un autre onglet
saving-conflict = Le même audit a été modifié dans un autre onglet pendant que vous le modifiiez ici. Gardez votre version sous un autre nom, ou prenez celle de l’autre onglet : vos derniers changements d’ici seront alors perdus.
saving-missing-short = Pas enregistré : supprimé dans un autre onglet
saving-missing = Cet audit n’est plus dans ce navigateur : il a été supprimé dans un autre onglet, ou les données de navigation ont été effacées. Il est encore entier sur cette page. Gardez-le comme nouvel audit, exportez-le, ou fermez-le.
saving-failed-short = Pas enregistré
# $why = the browser's own words
saving-failed = Le navigateur a refusé d’enregistrer ({ $why }). Exportez maintenant pour ne rien perdre. Limpide essaie encore à chaque changement.
