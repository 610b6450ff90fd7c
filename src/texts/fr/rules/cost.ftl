# Coûts : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
# Chaque texte peut employer { $certainty } (certain, likely, to-check) et
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-cost-unused-seats = { $unit ->
        [user] Des comptes sont payés sans être utilisés
       *[other] On paie plus que ce qu’on utilise
    }
    .finding = { $unit ->
        [user] { $service } : { $paid } comptes payés, { $used } utilisés. Les { $unused } autres coûtent { $wasted } par an.
        [device] { $service } : { $paid } appareils payés, { $used } utilisés. Le reste coûte { $wasted } par an.
       *[other] { $service } : { $paid } unités payées, { $used } utilisées. Le reste coûte { $wasted } par an.
    }
    .why = On paie pour des personnes parties, ou pour une réserve qui ne sert jamais.
    .action = Réduire au prochain renouvellement
    .caution = Une réserve pour du personnel saisonnier peut valoir son prix. Le nombre utilisé doit être compté, pas deviné.

rule-cost-renewal-window = { $state ->
        [missed] Le délai pour résilier vient de passer
       *[soon] Le délai pour résilier approche
    }
    .finding = { $state ->
        [missed] { $contract } continue jusqu’au { $end } au moins. Prochain dernier jour pour résilier ensuite : { $deadline }.
       *[soon] { $contract } se reconduit le { $end }. Dernier jour pour résilier : { $deadline }, dans { $days ->
            [one] { $days } jour
           *[other] { $days } jours
        }.
    }
    .why = Passé ce jour, le contrat repart pour une période.
    .action = { $state ->
        [missed] Noter la prochaine date dans l’agenda, et préparer la comparaison d’ici là
       *[soon] Décider maintenant : garder, négocier ou partir
    }
    .caution = Le calcul suit le calendrier ; certains contrats comptent le jour de réception de la lettre. Lisez la clause.

rule-cost-duplicate-function = Plusieurs outils font la même chose pour les mêmes personnes
    .finding = { $services } ont la même fonction ({ $functions }) et des utilisateurs en commun.
    .why = On paie, on apprend et on protège plusieurs fois.
    .action = Comparer l’usage réel, et n’en garder qu’un
    .caution = Un changement en cours ou une séparation voulue peut l’expliquer : indiquez l’outil qui va être remplacé.
