# Sobriété : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
#   .technical  que vérifier ou régler, pour qui s’occupe de l’informatique, et quand c’est fait
# Chaque texte peut employer { $certainty } (certain, likely, to-check) et
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-eco-service-no-use = { $state ->
        [not-known] Un outil n’est peut-être plus utilisé
       *[unused] Un outil n’est plus utilisé
    }
    .finding = { $state ->
        [dormant] { $service } est en sommeil.
        [unused] { $service } n’a pas servi depuis { $days } jours.
       *[not-known] { $count ->
            [one] On ne sait pas quand { $service } a servi pour la dernière fois.
           *[other] On ne sait pas quand ces { $count } outils ont servi pour la dernière fois : { $service }.
        }
    }
    .why = Un outil qui dort coûte, pèse sur l’environnement et reste une porte de plus.
    .action = { $state ->
        [not-known] Demander aux personnes qui l’utilisaient
       *[unused] Exporter ce qu’il contient, puis le fermer
    }
    .caution = Un outil saisonnier (camps, impôts) dort par nature : notez sa saison.
    .threshold-days = Après combien de jours sans usage
    .technical = Vérifier la dernière connexion et les dépendances (connecteurs, clés d’API, DNS), exporter dans un format ouvert, passer en lecture seule 30 jours puis supprimer données, comptes et enregistrements DNS. C’est fait quand la confirmation d’effacement est classée.

rule-eco-device-short-life = { $state ->
        [not-known] On ne sait pas combien de temps le matériel est gardé
       *[early] Le matériel est remplacé trop tôt
    }
    .finding = { $state ->
        [early] { $service } : un remplacement est prévu après { $planned ->
            [one] { $planned } an
           *[other] { $planned } ans
        }. { $device ->
            [desktop] Un ordinateur fixe
            [phone] Un téléphone
            [printer] Une imprimante
            [server] Un serveur
            [network] Un boîtier de réseau
           *[laptop] Un ordinateur portable
        } sert d’ordinaire { $years } ans au moins.
       *[not-known] { $count ->
            [one] On ne sait pas pour combien d’années cet achat est fait : { $purchase }.
           *[other] On ne sait pas pour combien d’années ces { $count } achats sont faits : { $purchase }.
        }
    }
    .why = Fabriquer un appareil pèse bien plus sur l’environnement que de l’utiliser en Suisse.
    .action = { $state ->
        [not-known] Demander à la personne qui achète le matériel
       *[early] Réparer d’abord, et garder le matériel plus longtemps
    }
    .caution = La comptabilité amortit parfois plus vite que l’on ne remplace : indiquez alors la durée réelle. Un appareil qui ne reçoit plus de corrections doit être remplacé.
    .technical = Prolonger avant de remplacer : batterie, SSD, mémoire, système encore maintenu ; reconditionner ou revendre après effacement. C’est fait quand l’inventaire donne l’âge prévu à la sortie et la réparation tentée pour chaque appareil.

rule-eco-duplicates-storage = Les mêmes fichiers sont stockés à plusieurs endroits
    .finding = { $state ->
        [known] { $gigabytes ->
            [one] { $gigabytes } gigaoctet
           *[other] { $gigabytes } gigaoctets
        } de copies de { $data } se trouvent dans { $service }, sans compter les sauvegardes.
       *[not-known] { $data } : on ne sait pas ce que pèsent les copies qui se trouvent dans { $service }.
    }
    .why = Chaque copie consomme, coûte et peut fuir.
    .action = { $state ->
        [not-known] Regarder dans l’outil la place qu’occupent ces copies
       *[known] Choisir un seul lieu de référence, puis supprimer les autres copies
    }
    .caution = Une copie pour travailler sans connexion est légitime ; celles qui sont sur les appareils ne sont pas comptées.
    .threshold-gigabytes = À partir de combien de gigaoctets de copies
    .technical = Repérer les doublons par empreinte (hash) et par emplacement, garder l’original dans l’outil de référence, remplacer les autres par un lien, hors sauvegardes. C’est fait quand un second passage trouve moins de 5 % de doublons.

rule-eco-cold-data = { $state ->
        [not-known] On ne sait pas si beaucoup de fichiers dorment
       *[known] Beaucoup de fichiers dorment
    }
    .finding = { $state ->
        [known] { $share } % de ce qui est gardé ({ $untouched } gigaoctets sur { $total }) n’a pas été touché depuis trois ans : { $data }.
       *[not-known] On ne sait pas quelle part de ces { $total } gigaoctets n’a plus été touchée depuis trois ans : { $data }.
    }
    .why = Trier réduit à la fois le risque, le coût et l’empreinte.
    .action = { $state ->
        [not-known] Trier les fichiers par date, et regarder ce que pèsent les plus anciens
       *[known] Fixer un jour de tri par an
    }
    .caution = Ce que la loi ou un contrat demande de garder dort par nature : indiquez que c’est une archive.
    .threshold-gigabytes = À partir de combien de gigaoctets en tout
    .threshold-share = À partir de quelle part qui dort
    .technical = Produire la liste par dossier (taille, dernière modification), classer en garder, archiver ou effacer, puis déplacer vers un stockage froid ou purger. C’est fait quand le volume actif a baissé et que l’archive a été relue au hasard.

rule-eco-server-always-on = Un petit serveur tourne jour et nuit
    .finding = { $state ->
        [idle] { $count ->
            [one] { $server } sert à peu de personnes, sans accès depuis Internet : il ne travaille sans doute pas la nuit.
           *[other] { $server } servent à peu de personnes, sans accès depuis Internet : ils ne travaillent sans doute pas la nuit.
        }
       *[not-known] { $count ->
            [one] On ne sait pas si quelqu’un a besoin de { $server } la nuit ou depuis l’extérieur.
           *[other] On ne sait pas si quelqu’un a besoin de ces serveurs la nuit ou depuis l’extérieur : { $server }.
        }
    }
    .why = Une année compte 8760 heures ; le travail de bureau en occupe à peine le quart.
    .action = { $state ->
        [not-known] Demander qui s’en sert, quand et depuis où
       *[idle] L’éteindre la nuit, le partager, ou le faire héberger ailleurs
    }
    .caution = Des sauvegardes ou des mises à jour se font peut-être la nuit : regardez d’abord à quelle heure.
    .threshold-users = Jusqu’à combien de personnes
    .technical = Mesurer charge et puissance, programmer arrêt et réveil (WoL, hyperviseur), consolider en machines virtuelles ou migrer vers un hébergement mutualisé. C’est fait quand les heures allumées sont proches des heures d’usage, sauvegardes et mises à jour comprises.

rule-eco-ai-without-need = Une intelligence artificielle est utilisée sans besoin écrit
    .finding = { $state ->
        [blank] { $count ->
            [one] Rien n’est écrit sur ce à quoi sert { $service }.
           *[other] Rien n’est écrit sur ce à quoi servent ces { $count } outils : { $service }.
        }
       *[not-known] { $count ->
            [one] Personne ne sait dire à quoi sert { $service }.
           *[other] Personne ne sait dire à quoi servent ces { $count } outils : { $service }.
        }
    }
    .why = L’utilité doit se dire avant le coût et l’empreinte.
    .action = Écrire le besoin en une phrase, et la règle d’usage
    .caution = Le besoin est peut-être écrit ailleurs, par exemple dans la charte informatique : recopiez la phrase ici.
    .technical = Décrire le cas d’usage, le modèle, les données admises et une mesure de réussite ; préférer le plus petit modèle ou une règle simple qui suffit. C’est fait quand un essai comparé à la méthode actuelle est noté, sinon désactiver la fonction.

rule-eco-oversized = { $state ->
        [not-known] On ne sait pas si la taille des abonnements convient
       *[known] L’abonnement dépasse nettement le besoin
    }
    .finding = { $state ->
        [known] { $count ->
            [one] Une petite part seulement de ce qui est payé sert : { $cost }.
           *[other] Une petite part seulement de ce qui est payé sert, pour { $count } lignes : { $cost }.
        }
       *[not-known] { $count ->
            [one] On ne sait pas quelle part sert vraiment : { $cost }.
           *[other] On ne sait pas quelle part sert vraiment, pour { $count } lignes : { $cost }.
        }
    }
    .why = On paie et on stocke plus que nécessaire.
    .action = { $state ->
        [not-known] Compter ce qui sert vraiment
       *[known] Choisir la taille en dessous au prochain renouvellement
    }
    .caution = La plus petite taille en vente dépasse parfois le besoin.
    .threshold-share = En dessous de quelle part utilisée
    .threshold-amount = Jusqu’à quel montant inutilisé par an
    .technical = Relever les pointes sur 90 jours (espace, utilisateurs, processeur, débit) et passer à la taille qui les couvre avec 20 % de marge, au renouvellement. C’est fait quand la nouvelle taille tient un mois sans alerte.

# Ce qui montre un constat, pour les règles de ce fichier.

evidence-planned-years = Durée prévue, en années
evidence-possible-years = Durée possible, en années
evidence-lifetimes-date = Date de la liste des durées employée
evidence-purchases = Achats
evidence-copied-gigabytes = Copies, en gigaoctets
evidence-untouched-gigabytes = Sans usage depuis trois ans, en gigaoctets
evidence-untouched-share = Part sans usage
evidence-servers = Serveurs
evidence-subscriptions = Abonnements
