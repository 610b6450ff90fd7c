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

rule-data-many-masters = { $state ->
        [masters] La même information a plusieurs originaux
        [places] La même information est tenue à plusieurs endroits
       *[not-known] On ne sait pas où est l’original de certaines informations
    }
    .finding = { $state ->
        [masters] { $services } sont chacun l’original de { $data }.
        [places] { $count } outils gardent { $data }, sans que l’on ait dit lequel fait foi : { $services }.
       *[not-known] Plusieurs outils gardent { $data }, et personne ne sait lequel fait foi.
    }
    .why = Quand les versions diffèrent, personne ne sait laquelle est juste ; on saisit deux fois, et une copie oubliée finit par sortir.
    .action = Choisir un seul outil qui fait foi ; les autres reçoivent une copie, ou n’en gardent pas
    .caution = Si chaque outil garde une partie différente, décrivez deux informations distinctes.
    .threshold-places = Nombre d’outils qui gardent la même information, quand on n’a pas dit lequel fait foi

rule-data-without-owner = Personne ne répond de certaines informations
    .finding = { $state ->
        [not-known] { $count ->
            [one] Personne ne sait qui répond de { $data }.
           *[other] Personne ne sait qui répond de { $count } informations : { $data }.
        }
       *[former] { $count ->
            [one] La personne qui répondait de { $data } est partie.
           *[other] Les personnes qui répondaient de { $count } informations sont parties : { $data }.
        }
    }
    .why = Sans responsable, personne ne décide qui peut voir ces informations ni quand on les efface.
    .action = Nommer une personne responsable, par sa fonction
    .caution = Une personne qui a changé de fonction n’est pas partie : corrigez d’abord son lien avec l’organisation.

rule-service-without-owner = Personne, à l’interne, ne répond de certains outils
    .finding = { $state ->
        [not-known] { $count ->
            [one] Personne ne sait qui répond de { $services }.
           *[other] Personne ne sait qui répond de { $count } outils : { $services }.
        }
        [former] { $owner } est encore responsable de { $services }, mais ne travaille plus ici.
       *[outside] { $owner }, hors de l’organisation, est responsable de { $services }.
    }
    .why = Un outil sans responsable à l’interne n’est ni suivi, ni payé au juste prix, ni arrêté proprement.
    .action = Nommer une personne responsable à l’interne ; aucune connaissance technique n’est nécessaire
    .caution = Qu’un prestataire administre l’outil est normal : la question est de savoir qui décide.

rule-flow-unexplained = Des échanges n’ont pas de but connu
    .finding = { $state ->
        [empty] { $count ->
            [one] Le but de { $flows } est resté vide.
           *[other] Le but de { $count } échanges est resté vide : { $flows }.
        }
       *[not-known] { $count ->
            [one] Personne ne sait à quoi sert { $flows }.
           *[other] Personne ne sait à quoi servent { $count } échanges : { $flows }.
        }
    }
    .why = Un échange que personne ne sait justifier est le premier à supprimer.
    .action = Écrire le but en une phrase, ou arrêter l’échange
    .caution = La personne qui le sait n’était peut-être pas là : demandez à qui reçoit l’envoi.

rule-flow-manual-retyping = { $state ->
        [not-known] On ne sait pas combien de temps prennent certaines ressaisies
       *[known] Des données sont reportées à la main d’un outil à l’autre
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Il manque une réponse pour savoir combien de temps prend { $flows }.
           *[other] Il manque une réponse pour savoir combien de temps prennent { $count } échanges : { $flows }.
        }
       *[known] Reporter à la main de { $from } vers { $to } prend { $hours } heures par an ({ $flows }).
    }
    .why = La ressaisie coûte du temps, et chaque fois une erreur peut s’y glisser.
    .action = Regarder si une exportation et une importation, ou une liaison simple, suffisent
    .caution = Le regard d’une personne, avant un paiement par exemple, peut être un contrôle voulu : indiquez-le sur l’échange.
    .threshold-hours = Heures par an passées à reporter à la main entre deux outils

rule-hub-concentration = La plupart des échanges passent par un seul outil
    .finding = { $percent } % des { $all } échanges décrits touchent { $service }.
    .why = Si cet outil s’arrête, presque tout s’arrête.
    .action = Regarder en premier sa sauvegarde, son accès de secours et son contrat
    .caution = Ce n’est pas un défaut : le constat dit seulement par où commencer.
    .threshold-share = Part des échanges qui touchent un même outil
    .threshold-services = Nombre d’outils reliés à partir duquel la part a un sens

rule-supplier-chain-unknown = On ignore qui travaille derrière un fournisseur
    .finding = { $state ->
        [not-known] Personne ne sait si le contrat dit quels sous-traitants voient les informations de { $services }.
       *[missing] Le contrat ne dit pas quels sous-traitants voient les informations de { $services }.
    }
    .why = Le prestataire du prestataire voit peut-être aussi vos informations.
    .action = Demander la liste des sous-traitants et leurs pays
    .caution = Beaucoup de fournisseurs publient cette liste sur leur site : un lien suffit.

rule-shadow-service = { $state ->
        [not-known] On ne sait pas qui a choisi certains outils
       *[not-chosen] Des outils sont utilisés sans avoir été choisis
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] { $services } est gratuit, privé ou payé par une personne, et on ne sait pas qui en a décidé.
           *[other] { $count } outils sont gratuits, privés ou payés par une personne, et on ne sait pas qui en a décidé : { $services }.
        }
       *[not-chosen] { $count ->
            [one] { $services } est gratuit, privé ou payé par une personne, et il est là par habitude.
           *[other] { $count } outils sont gratuits, privés ou payés par une personne, et ils sont là par habitude : { $services }.
        }
    }
    .why = Un outil venu par habitude échappe au budget, aux sauvegardes et aux règles communes.
    .action = Décider : l’adopter, le remplacer ou l’arrêter
    .caution = Un outil gratuit peut être un choix réfléchi : notez qui l’a décidé.

# Ce qui montre un constat de cette famille.
evidence-owners = Responsables indiqués
evidence-share-of-flows = Part des échanges
