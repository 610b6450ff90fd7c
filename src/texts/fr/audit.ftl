# Les mots de l’audit : thèmes, gravités, causes, noms et listes.

theme-map = Carte
theme-security = Sécurité
theme-privacy = Protection des personnes
theme-continuity = Continuité
theme-costs = Coûts
theme-sobriety = Sobriété
theme-documentation = Documentation
theme-skills = Compétences
theme-independence = Indépendance
theme-transparency = Transparence
theme-handover = Reprise par un tiers

severity-critical = À traiter tout de suite
severity-high = Important
severity-medium = Moyen
severity-low = Mineur
severity-info = À savoir

certainty-certain = Établi
certainty-likely = Probable
certainty-to-check = À vérifier

cause-access = Des portes sont restées ouvertes
    .meaning = Comptes, mots de passe et droits : qui peut entrer, et qui le pourrait encore.
cause-devices = Des appareils et des programmes ne sont pas entretenus
    .meaning = Mises à jour, chiffrement, réseau, fin de vie : ce qui s’use quand personne ne s’en occupe.
cause-copies = Ce qui serait perdu ne reviendrait pas
    .meaning = Sauvegardes : où elles sont, ce qu’elles couvrent, si on a déjà essayé de s’en servir.
cause-stops = Le travail s’arrête avec un seul élément
    .meaning = Ce qui bloque plusieurs activités à la fois, et ce que l’on ferait ce jour-là.
cause-persons = Tout repose sur quelques personnes
    .meaning = Qui sait, qui peut, qui décide : et qui prendrait le relais.
cause-suppliers = D’autres tiennent les clés
    .meaning = Accès, contrats, formats et noms de domaine : ce qu’il faut pour partir, ou seulement pour agir.
cause-disclosure = Des informations sortent sans cadre
    .meaning = Prestataires, pays et moyens d’envoi : qui voit les informations, et à quelles conditions.
cause-duties = Ce qui est dû aux personnes n’est pas prêt
    .meaning = But, durée, information, accès : ce que l’on doit à ceux dont on garde les données.
cause-money = De l’argent part sans être regardé
    .meaning = Abonnements, préavis, hausses : ce que l’on paie sans l’avoir décidé.
cause-surplus = Il y a plus que le nécessaire
    .meaning = Outils en double, copies, ressaisies : ce que l’on pourrait simplement arrêter.
cause-writing = Trop peu est écrit
    .meaning = Les quelques pages qui permettent à un autre de reprendre.
cause-trust = On ne sait pas qui gagne quoi
    .meaning = Liens d’intérêt, honoraires et seconds regards.
cause-map = La carte a des trous
    .meaning = Ce qu’il faut compléter pour que le reste soit sûr.

record-missing = élément introuvable
record-flow = { $from } → { $to }
# Le nom d’un élément dans une phrase.
quoted = « { $name } »
# Les guillemets d’un nom qui est lui-même entre guillemets.
quote-within-opens = “
quote-within-closes = ”
list-and = { $start } et { $last }
list-and-others = { $start } et { $count } autres
list-empty = rien
value-percent = { $value } %
value-days = { $value ->
    [one] { $value } jour
   *[other] { $value } jours
}
value-hours = { $value ->
    [one] { $value } heure
   *[other] { $value } heures
}

standing-open = À décider
standing-reopened = À revoir
standing-planned = Au plan
standing-postponed = Reporté
standing-accepted = Accepté
standing-disputed = Contesté

# Ce que personne ne sait, à demander.
ask-record = { $record } : { $about }
ask-document = Ce document existe-t-il ? { $document }
