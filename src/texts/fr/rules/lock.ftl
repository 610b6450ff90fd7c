# Indépendance : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
# Chaque texte peut employer { $certainty } (certain, likely, to-check) et
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-lock-no-export = { $state ->
        [none] On ne peut pas récupérer ses données
       *[not-known] On ne sait pas si l’on peut récupérer ses données
    }
    .finding = { $state ->
        [none] { $services } ne permet pas de sortir vos données.
       *[not-known] { $count ->
            [one] Personne ne sait comment sortir vos données de { $services }.
           *[other] Personne ne sait comment sortir vos données de { $count } outils : { $services }.
        }
    }
    .why = Sans sortie possible, partir devient presque impossible, et le prix n’est plus discutable.
    .action = { $state ->
        [none] Demander au fournisseur un export dans un format ouvert, et l’exiger au prochain renouvellement
       *[not-known] Essayer un export cette année, et garder le fichier
    }
    .caution = Un export que seul le programme du fournisseur sait lire ne compte pas.

rule-lock-vendor-only-admin = Seul quelqu’un de l’extérieur a tous les droits
    .finding = { $count ->
        [one] { $party } administre { $services } ; personne de l’organisation n’a tous les droits.
       *[other] { $party } administre { $count } outils ({ $services }) ; personne de l’organisation n’y a tous les droits.
    }
    .why = Sans cette personne, vous ne pouvez ni agir, ni partir.
    .action = Obtenir un compte administrateur pour l’organisation, et le garder dans un coffre
    .caution = Pour un appareil fermé, comme un central téléphonique, un accès de secours peut suffire.
