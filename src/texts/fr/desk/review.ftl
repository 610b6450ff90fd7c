# Le second regard : demandé, donné, signé.

review-title = Relire et signer
review-hint = Une deuxième personne relit l’audit, remarque, dit si elle est d’accord, et peut signer.
review-unnamed = Relecture
review-asked-name = Relecture demandée
review-ask = Demander une relecture
review-give = Relire maintenant
# $date = a date
review-asked-on = demandée le { $date }
review-given-on = relu le { $date }
review-awaited = pas encore donnée
review-agreed = d’accord avec l’ensemble
review-not-agreed = pas d’accord avec l’ensemble

remarks-none = Faire une remarque
# $count = how many
remarks-some = { $count ->
    [one] Une remarque
   *[other] { $count } remarques
}
remarks-box = Votre remarque
remarks-add = Ajouter la remarque
remarks-solved = sur un constat qui n’existe plus

signature-hint = La signature montre plus tard ce qui a changé depuis votre relecture. La clé reste dans ce navigateur ; elle est créée à la première signature.
signature-sign = Signer la relecture
signature-remove = Retirer la signature
signature-checking = La signature est vérifiée…
signature-holds = Signé le { $date } : la signature est juste.
signature-broken = Cette signature n’est pas juste : la relecture signée a été modifiée, ou la signature vient d’ailleurs. Ne vous y fiez pas.
signature-not-checked = Ce navigateur ne sait pas vérifier les signatures. Ouvrez ce fichier dans un navigateur plus récent.
signature-not-here = Ce navigateur ne sait pas signer, ou la page n’est pas servie par une adresse sûre (https). Essayez avec un navigateur plus récent.
signature-no-digest = L’audit contient un nombre trop grand pour être signé, dans un champ que Limpide ne connaît pas.
signature-words = La clé, en mots. Comparez-les au téléphone avec la personne qui a signé, dans la même langue :
signature-unchanged = Rien n’a changé depuis.
signature-changed = { $count ->
    [one] Une fiche changée depuis
   *[other] { $count } fiches changées depuis
}
signature-added = { $count ->
    [one] Une fiche ajoutée depuis
   *[other] { $count } fiches ajoutées depuis
}
signature-removed = { $count ->
    [one] Une fiche supprimée depuis
   *[other] { $count } fiches supprimées depuis
}
