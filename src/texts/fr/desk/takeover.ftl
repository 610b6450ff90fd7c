# Passer la main.

takeover-title = Passer la main
takeover-hint = Quelqu’un d’autre peut-il reprendre demain ? Voyez ce qui manque, et imprimez la feuille qu’il lui faut le premier jour.
help-takeover = Voir si quelqu’un d’autre peut reprendre, et imprimer la feuille du premier jour.
takeover-ready = Ce qui rend la reprise facile
takeover-sheet = La feuille du premier jour
takeover-sheet-hint = Deux pages pour une personne qui ne connaît rien ici. Relisez-la avant de la donner.
takeover-print = Imprimer la feuille
# $name = the organisation, $date = today
takeover-sheet-title = { $name } : feuille de reprise du { $date }
takeover-sheet-secrets = Aucun mot de passe n’est écrit ici : seulement où le trouver, et qui peut l’ouvrir.
takeover-people = Qui appeler
takeover-tools = Ce qui ne doit pas s’arrêter
takeover-contracts = Contrats, le plus pressant d’abord
takeover-copies = Copies de secours
takeover-documents = Ce qui est écrit, et où
takeover-actions = Ce qui est en cours
takeover-unknowns = Ce que personne ne sait
# $count = how many more
takeover-more = { $count ->
    [one] et un autre, dans l’audit
   *[other] et { $count } autres, dans l’audit
}
