# Tous les audits à la fois.

portfolio-title = Tous les audits
portfolio-hint = Tous les audits de ce navigateur à la fois : où en est chacun, ce qui presse, les prochaines dates.
portfolio-looking = Les audits sont relus…
portfolio-search = Chercher dans tous les audits
portfolio-add = Ajouter des fichiers
# $name = the file, $why = why it was not added
portfolio-not-kept = { $name } : { $why }
portfolio-locked = ce fichier est protégé par une phrase de passe. Ouvrez-le depuis la page de départ.
# $saved and $exported = a date and a time
portfolio-saved = Enregistré le { $saved } · jamais exporté
portfolio-exported = Enregistré le { $saved } · exporté le { $exported }
portfolio-changed = Enregistré le { $saved } · changé depuis l’export du { $exported }
portfolio-urgent = Ce qui presse
portfolio-next = Prochaines dates
portfolio-next-none = Aucune date à venir n’est notée.
# $count = how many
portfolio-found = { $count ->
    [0] Rien trouvé.
    [one] Une fiche trouvée.
   *[other] { $count } fiches trouvées.
}
portfolio-more = { $count ->
    [one] et encore une.
   *[other] et encore { $count }.
}
# What comes on a day.
agenda-noticeDays = dernier jour pour résilier
agenda-end = fin du contrat
agenda-endOfSupport = fin du support
agenda-until = décision à revoir
agenda-due = à faire jusque-là
agenda-nextLook = à regarder de nouveau
