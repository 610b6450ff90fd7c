# Carte : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
# Chaque texte peut employer { $certainty } (certain, likely, to-check) et
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-ref-dangling = Un lien pointe vers un élément qui n’existe plus
    .finding = { $count ->
        [one] { $record } renvoie à un élément qui n’est plus dans l’audit ({ $fields }).
       *[other] { $record } renvoie à { $count } éléments qui ne sont plus dans l’audit ({ $fields }).
    }
    .why = Ce qui dépend d’un lien cassé ne peut pas être calculé : un outil dont le serveur manque paraît ne dépendre de rien.
    .action = Ouvrir l’élément et choisir le bon lien, ou le retirer
    .caution = Si vous avez ouvert une partie d’un audit seulement, l’autre partie peut contenir l’élément manquant.

rule-node-isolated = { $state ->
        [paid] On paie un outil auquel rien n’est relié
       *[unpaid] Un outil n’est relié à rien
    }
    .finding = { $state ->
        [paid] { $service } coûte { $cost } par an, mais aucun échange n’y passe et rien n’en dépend.
       *[unpaid] Aucun échange ne passe par { $service }, aucune information n’y est rangée et rien n’en dépend.
    }
    .why = Un tel outil est soit inutile, soit mal décrit ; s’il est payé, c’est le premier endroit où économiser.
    .action = { $state ->
        [paid] Dessiner ce qui y entre et en sort, ou se demander si on en a encore besoin
       *[unpaid] Relier l’outil à ses informations et à ses échanges, ou le retirer
    }
    .caution = La carte est peut-être simplement incomplète : un échange oublié suffit.

rule-data-without-place = { $count ->
        [one] On ne sait pas où est rangée une information
       *[other] On ne sait pas où sont rangées certaines informations
    }
    .finding = { $count ->
        [one] Aucun outil ni classeur n’est indiqué pour { $data }.
       *[other] Aucun outil ni classeur n’est indiqué pour { $count } informations : { $data }.
    }
    .why = Une information sans lieu connu ne peut être ni protégée, ni retrouvée, ni effacée.
    .action = Indiquer dans quel outil ou classeur se trouve l’original
    .caution = Ce que l’on sait sans l’avoir écrit n’a pas de lieu : décrivez-le plutôt comme un document à écrire.

rule-flow-cycle-sync = Des outils se renvoient la même information en boucle
    .finding = { $services } se transmettent { $data } automatiquement, en boucle.
    .why = Une erreur ou une suppression fait le tour et atteint toutes les copies, même la bonne.
    .action = Choisir un seul outil où l’information se modifie ; les autres la reçoivent
    .caution = Deux outils du même fournisseur qui se tiennent à jour, comme un agenda sur un téléphone, sont habituels.
