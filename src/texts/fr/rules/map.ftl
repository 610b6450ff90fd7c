# Carte : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
#   .technical  que vérifier ou régler, pour qui s’occupe de l’informatique, et quand c’est fait
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
    .technical = Ouvrir les fiches citées, choisir l’enregistrement voulu ou retirer le lien, puis lancer « limpide validate » sur le fichier. C’est fait quand la commande n’annonce plus de lien vers un enregistrement absent.

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
    .technical = Chercher les connexions, exports, comptes et factures de cet outil dans les journaux d’accès et la liste des applications autorisées (OAuth, SSO). C’est fait quand chaque échange réel est inscrit, ou quand l’outil est exporté puis fermé.

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
    .technical = Lister les emplacements réels (partages, boîtes, bases, synchronisations locales, supports amovibles) avec le pays d’hébergement et la copie de référence. C’est fait quand chaque emplacement a un propriétaire, une taille et une sauvegarde connue.

rule-flow-cycle-sync = Des outils se renvoient la même information en boucle
    .finding = { $services } se transmettent { $data } automatiquement, en boucle.
    .why = Une erreur ou une suppression fait le tour et atteint toutes les copies, même la bonne.
    .action = Choisir un seul outil où l’information se modifie ; les autres la reçoivent
    .caution = Deux outils du même fournisseur qui se tiennent à jour, comme un agenda sur un téléphone, sont habituels.
    .technical = Casser la boucle : une source qui écrit, des synchronisations à sens unique, une clé d’idempotence et une règle de conflit écrite. C’est fait quand un enregistrement modifié fait un seul passage et que le journal ne montre ni doublon ni retour.

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
    .technical = Désigner un système de référence par information (source unique) et mettre les autres en copie en lecture seule ou en synchronisation à sens unique avec un identifiant commun. C’est fait quand une modification faite dans la référence se retrouve ailleurs et qu’aucune copie ne peut plus être modifiée.

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
    .technical = Fournir la liste des groupes et des droits effectifs (lecture, écriture, partage externe) sur ces emplacements, pour que la direction désigne qui décide des accès. C’est fait quand un groupe d’accès par information porte le nom de son responsable.

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
    .technical = Inscrire dans la console d’administration un contact interne (technique et facturation) à une adresse de l’organisation, avec une suppléance, qui reçoit les alertes. C’est fait quand un message d’essai du fournisseur arrive à ces deux personnes.

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
    .technical = Retrouver la tâche planifiée, le connecteur ou la règle de transfert, son compte, sa clé d’API et son dernier passage ; la suspendre une semaine si personne ne la réclame. C’est fait quand le but et le responsable figurent dans la description de la tâche, ou quand la clé est révoquée.

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
    .technical = Chercher une API, un webhook ou un export et import programmé (CSV, XML, QR-facture, camt/pain ISO 20022) entre les deux outils, avec compte de service à droits limités et alerte en cas d’échec. C’est fait quand dix cas de suite passent sans saisie.

rule-hub-concentration = La plupart des échanges passent par un seul outil
    .finding = { $percent } % des { $all } échanges décrits touchent { $service }.
    .why = Si cet outil s’arrête, presque tout s’arrête.
    .action = Regarder en premier sa sauvegarde, son accès de secours et son contrat
    .caution = Ce n’est pas un défaut : le constat dit seulement par où commencer.
    .threshold-share = Part des échanges qui touchent un même outil
    .threshold-services = Nombre d’outils reliés à partir duquel la part a un sens
    .technical = Documenter les connecteurs de ce nœud (protocole, compte, fréquence), surveiller leurs échecs et prévoir un fonctionnement dégradé. C’est fait quand un arrêt simulé d’une heure montre quels échanges attendent, lesquels se perdent et qui est alerté.

rule-supplier-chain-unknown = On ignore qui travaille derrière un fournisseur
    .finding = { $state ->
        [not-known] Personne ne sait si le contrat dit quels sous-traitants voient les informations de { $services }.
       *[missing] Le contrat ne dit pas quels sous-traitants voient les informations de { $services }.
    }
    .why = Le prestataire du prestataire voit peut-être aussi vos informations.
    .action = Demander la liste des sous-traitants et leurs pays
    .caution = Beaucoup de fournisseurs publient cette liste sur leur site : un lien suffit.
    .technical = Fournir la liste des sous-traitants ultérieurs (raison sociale, pays, rôle : hébergement, support, sauvegarde) et s’abonner aux avis de changement. C’est fait quand la liste datée est jointe au contrat et que le lieu de stockage est vérifié dans la console.

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
    .technical = Relever les applications employées (consentements OAuth, journaux DNS ou proxy, extensions de navigateur, notes de frais), puis les autoriser, les remplacer ou les bloquer. C’est fait quand le consentement des utilisateurs passe par un administrateur et que la liste est revue chaque trimestre.

# Ce qui montre un constat de cette famille.
evidence-owners = Responsables indiqués
evidence-share-of-flows = Part des échanges
