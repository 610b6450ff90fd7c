# Sobriété : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
# Chaque texte peut employer { $certainty } (certain, likely, to-check) et
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-eco-service-no-use = Un outil n’est plus utilisé
    .finding = { $state ->
        [dormant] { $service } est en sommeil.
        [unused] { $service } n’a pas servi depuis { $days } jours.
       *[not-known] On ne sait pas quand { $service } a servi pour la dernière fois.
    }
    .why = Un outil qui dort coûte, pèse sur l’environnement et reste une porte de plus.
    .action = { $state ->
        [not-known] Demander aux personnes qui l’utilisaient
       *[unused] Exporter ce qu’il contient, puis le fermer
    }
    .caution = Un outil saisonnier (camps, impôts) dort par nature : notez sa saison.
