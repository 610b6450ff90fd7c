# Copie anonyme.

anonymise-title = Copie anonyme
anonymise-hint = Une copie que l’on peut montrer à des pairs, par exemple sous une licence Creative Commons. Votre audit ne change pas.
help-anonymise = Faire de l’audit une copie qui ne dit plus de qui il parle.
anonymise-always = Les noms, les remarques et les mots libres sont toujours remplacés, les fiches reçoivent un nouveau numéro, et ce que Limpide ne connaît pas est laissé de côté. Les dates restent.
anonymise-amounts = Montants
anonymise-amounts-rounded = Arrondis à deux chiffres
anonymise-amounts-left-out = Laissés de côté
anonymise-amounts-kept = Gardés tels quels
anonymise-stays = Ce qui peut rester
anonymise-suppliers = Les noms des fournisseurs
anonymise-place = Le canton et le nombre de personnes
anonymise-save = Enregistrer la copie
# The name of the file, without its ending
anonymise-file = audit-anonyme
anonymise-done = La copie est enregistrée parmi vos téléchargements.
# $count = how many
anonymise-texts = { $count ->
    [one] Le seul mot qui partirait
   *[other] Tous les mots qui partiraient ({ $count })
}
anonymise-texts-hint = Relisez-les : personne d’autre ne le fera.
