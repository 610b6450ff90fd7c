# Transparence : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
# Chaque texte peut employer { $certainty } (certain, likely, to-check) et
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-tr-interest-undeclared = Un avantage n’est pas déclaré par écrit
    .finding = { $state ->
        [gain] { $party } tire un avantage d’un achat ({ $kind }) ; aucune déclaration écrite n’est indiquée.
       *[not-known] On ne sait pas si { $party } tire un avantage d’un achat.
    }
    .why = Un conseil payé en partie par un fournisseur doit être connu comme tel avant de décider.
    .action = Demander une déclaration écrite, avec le montant, et la joindre au dossier
    .caution = L’absence d’écrit n’est pas une faute : ce qui a été dit de vive voix reste simplement à noter.

rule-tr-commission-declared = Un avantage est déclaré
    .finding = { $party } a déclaré le { $date } un avantage sur un achat ({ $kind }). { $state ->
        [noted] Quelqu’un chez vous en a pris note.
       *[open] Personne chez vous n’en a encore pris note.
    }
    .why = C’est permis si c’est clair et accepté ; cela reste visible ici.
    .action = Noter le montant et votre accord, et comparer avec une autre offre
