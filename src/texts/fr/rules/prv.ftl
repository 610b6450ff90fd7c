# Protection des personnes : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
#   .technical  que vérifier ou régler, pour qui s’occupe de l’informatique, et quand c’est fait
# Chaque texte peut employer { $certainty } (certain, likely, to-check) et
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-prv-processor-no-contract = { $certainty ->
        [to-check] Un prestataire traite peut-être vos données sans contrat adapté
       *[other] Un prestataire traite vos données sans contrat adapté
    }
    .finding = { $supplier } a accès à des données sur des personnes dans { $services } ({ $data }). { $certainty ->
        [to-check] On ne sait pas si un contrat règle ce qu’il peut en faire.
       *[other] Aucun contrat ne règle ce qu’il peut en faire.
    }
    .why = Sans engagement écrit, vous ne pouvez ni exiger la sécurité ni la vérifier. Et c’est vous qui restez responsable envers les personnes.
    .action = Demander l’accord de sous-traitance (souvent déjà prêt chez le prestataire), le signer et le classer
    .caution = Les banques, caisses sociales, impôts, avocats et assureurs décident eux-mêmes de ce qu’ils font des données : ce ne sont pas des sous-traitants. { $regime ->
        [lpd-private] Dans le doute, à vérifier avec un juriste.
       *[other] Le droit qui s’applique est à vérifier avec un juriste.
    }
    .technical = Fournir l’accord de sous-traitance (objet, instructions, mesures techniques, sous-traitants ultérieurs et pays, délai d’annonce d’une violation, restitution et effacement, droit de contrôle). C’est fait quand l’accord signé et son annexe de mesures sont classés et que l’offre souscrite est bien celle qu’il couvre.

rule-prv-transfer-no-guarantee = { $state ->
        [place] Des données sur des personnes partent dans un pays sans garantie connue
       *[to-ask] Des données sur des personnes partent peut-être vers un pays sans garantie
    }
    .finding = { $state ->
        [place] { $recipient } garde des données sur des personnes ({ $data }), ou les rend accessibles, depuis un pays qui n’est pas sur la liste officielle : { $countries }. Aucune garantie écrite n’est indiquée.
       *[to-ask] { $recipients ->
            [one] { $recipient } tient des données sur des personnes.
           *[other] { $recipient } tiennent des données sur des personnes.
        } Le lieu des données, le fournisseur ou son groupe relève d’un pays que la liste officielle n’admet pas sans condition : { $countries }. Il reste à demander où sont vraiment les données, et avec quelle garantie.
    }
    .why = Hors de la liste, seul un engagement écrit protège les personnes ; il faut aussi pouvoir leur dire dans quel pays vont leurs données.
    .action = { $state ->
        [place] Demander au fournisseur les clauses types reconnues, ou choisir un autre lieu
       *[to-ask] Demander au fournisseur où sont les données, et s’il est certifié ou propose des clauses types
    }
    .caution = Le siège d’un fournisseur n’est pas le lieu des données. Un destinataire américain est admis s’il figure sur la liste du cadre Suisse–États-Unis : à vérifier soi-même, la liste change. À vérifier aussi : la date de la liste officielle employée ici.
    .technical = Fixer la région des données (stockage, sauvegarde, support) en Suisse ou dans un pays reconnu ; sinon joindre les clauses types avec l’avenant suisse, ou la preuve datée de certification au Swiss-US DPF. C’est fait quand la console montre la région et que la garantie est classée avec sa date.

rule-prv-retention-missing = On ne sait pas combien de temps garder certaines données
    .finding = { $count ->
        [one] Personne ne sait combien de temps garder { $data }.
       *[other] Personne ne sait combien de temps garder { $count } sortes de données : { $data }.
    }
    .why = Ce qui n’est jamais effacé finit par fuir ; les données sur des personnes sont à effacer quand elles ne servent plus.
    .action = Fixer une durée pour chacune, et un jour de tri par an
    .caution = Certaines pièces ont une durée légale, comme dix ans pour la comptabilité : indiquez-la et le constat disparaîtra.
    .technical = Traduire la durée fixée en règle de conservation (étiquette, purge planifiée, archive puis effacement), sauvegardes et corbeilles comprises. C’est fait quand la purge a tourné une fois en simulation et que son journal donne le nombre d’éléments visés.

rule-prv-register-needed = { $certainty ->
        [to-check] Un registre des traitements est peut-être obligatoire
       *[other] Un registre des traitements est probablement obligatoire
    }
    .finding = { $reason ->
        [headcount] L’organisation compte au moins { $limit } personnes.
        [large-scale] Vous avez répondu que des données sensibles sont traitées à grande échelle : { $data }.
        [profiling] Vous avez indiqué un profilage à risque élevé.
       *[not-known] On ne sait pas si des données sensibles sont traitées à grande échelle : { $data }.
    } Aucun registre utilisable n’est indiqué.
    .why = Les petites organisations sont dispensées du registre, sauf dans ces cas.
    .action = Compléter le registre à partir de cette carte, et le tenir à jour
    .caution = La loi ne dit pas à partir d’où l’échelle est grande : à vérifier avec un juriste ou votre préposé.
    .threshold-headcount = Personnes employées à partir desquelles le registre est probablement obligatoire
    .technical = Compléter pour chaque traitement : but, personnes et données, destinataires, durées, mesures techniques, pays et garanties ; brancher la mise à jour sur chaque nouvel outil ou connecteur. C’est fait quand le registre daté couvre tous les outils de l’inventaire qui contiennent des données sur des personnes.

rule-prv-register-useful = Un registre simple serait utile, même s’il n’est pas obligatoire
    .finding = { $count ->
        [one] Vous tenez une sorte de données sur des personnes ({ $data }) ; le registre n’est probablement pas obligatoire pour vous.
       *[other] Vous tenez { $count } sortes de données sur des personnes ({ $data }) ; le registre n’est probablement pas obligatoire pour vous.
    }
    .why = Il répond en cinq minutes à une personne qui demande ce que vous savez d’elle, à un client ou à un incident.
    .action = Partir de cette carte : elle contient déjà l’essentiel du registre
    .caution = Si des données sensibles sont traitées à grande échelle, le registre devient probablement obligatoire : répondez à cette question dans la fiche des informations.
    .technical = Exporter le registre tiré de la carte et vérifier avec l’administration des outils les champs, accès et durées inscrits. C’est fait quand une personne technique a daté sa relecture.

rule-prv-purpose-missing = { $state ->
        [empty] Des données sur des personnes sont gardées sans but écrit
       *[not-known] On ne sait pas à quoi servent certaines données sur des personnes
    }
    .finding = { $count ->
        [one] Aucun but n’est écrit pour { $data }.
       *[other] Aucun but n’est écrit pour { $count } sortes de données : { $data }.
    }
    .why = On ne peut garder que ce qui sert un but que les personnes peuvent reconnaître.
    .action = Écrire le but en une phrase, ou effacer ces données
    .caution = Le but est peut-être écrit ailleurs, dans un contrat ou des statuts : une phrase ici suffit.
    .technical = Fournir la liste des champs réellement collectés et des écrans ou formulaires qui les demandent ; désactiver ceux qui n’ont pas d’usage. C’est fait quand chaque champ restant renvoie à un but écrit et que les valeurs anciennes des champs retirés sont effacées.

rule-prv-retention-exceeded = { $state ->
        [exceeded] Des données dépassent leur durée de conservation
       *[not-known] On ne sait pas si des données dépassent leur durée de conservation
    }
    .finding = { $state ->
        [exceeded] { $count ->
            [one] { $data } contient encore des données du { $oldest } : c’est plus que la durée fixée.
           *[other] { $count } sortes de données sont gardées plus longtemps que prévu : { $data }. Les plus anciennes datent du { $oldest }.
        }
       *[not-known] Une durée est fixée, mais personne ne sait de quand datent les plus anciennes données : { $data }.
    }
    .why = Une durée qui n’est pas tenue est une promesse qui n’est pas tenue, envers les personnes comme dans le registre.
    .action = Trier, effacer ou archiver, et noter la date
    .caution = Un litige ou des archives peuvent justifier de garder plus longtemps : acceptez alors le constat, avec la raison et une date.
    .threshold-grace = Mois laissés pour trier, quand la durée est en années
    .technical = Extraire la liste des éléments plus anciens que la durée, exclure ceux qu’une obligation retient, effacer le reste (versions, corbeille et copies comprises). C’est fait quand la requête ne renvoie plus rien et que le procès-verbal d’effacement est classé.

rule-prv-retention-too-short = Une durée est plus courte que le minimum légal connu
    .finding = { $count ->
        [one] { $data } est gardé moins longtemps que le minimum connu : { $bases } ({ $years } ans).
       *[other] { $count } sortes de données sont gardées moins longtemps que le minimum connu : { $data }. Ce minimum va jusqu’à { $years } ans, et concerne : { $bases }.
    }
    .why = Ce qui est effacé trop tôt ne peut plus être montré à un réviseur, au fisc ou à un juge.
    .action = Vérifier la durée avec la fiduciaire avant d’effacer quoi que ce soit
    .caution = À vérifier avec la fiduciaire. Le minimum lie peut-être quelqu’un d’autre, comme le client dont ce sont les comptes. Une association qui n’est pas inscrite au registre du commerce peut aussi tenir des comptes plus simples.
    .technical = Suspendre la purge sur ces données, activer une conservation non modifiable (WORM ou archive verrouillée) jusqu’à l’échéance légale. C’est fait quand la règle affiche la durée validée par la fiduciaire et qu’un essai d’effacement anticipé échoue.

rule-prv-notice-missing = { $state ->
        [missing] Les personnes ne sont pas informées
       *[not-known] On ne sait pas si les personnes sont informées
    }
    .finding = { $state ->
        [missing] Aucune déclaration de protection des données n’est utilisable pour ce que vous gardez
       *[not-known] On ne sait pas s’il existe une déclaration de protection des données pour ce que vous gardez
    } : { $data }.
    .why = Toute collecte de données sur des personnes doit être annoncée simplement : qui les garde, pour quoi, qui les reçoit et dans quels pays.
    .action = Publier une page claire, sur le site ou avec le premier courrier
    .caution = Ce qu’une loi prévoit ou qu’un secret interdit de dire n’a probablement pas à être annoncé : à vérifier avec un juriste. L’information fait peut-être partie de vos conditions générales : inscrivez-la parmi les documents.
    .technical = Placer un lien vers l’information sur chaque point de collecte (site, formulaires, signature de courriel) et la faire correspondre aux traceurs, hébergeurs et pays réels. C’est fait quand chaque formulaire affiche le lien et qu’un contrôle des requêtes du site ne montre aucun tiers absent du texte.

rule-prv-notice-country-gap = { $state ->
        [missing] L’information donnée n’indique pas tous les pays
       *[not-known] On ne sait pas si l’information donnée indique tous les pays
    }
    .finding = { $countryCount ->
        [one] Des données ({ $data }) sont gardées, ou accessibles, dans un pays
       *[other] Des données ({ $data }) sont gardées, ou accessibles, dans des pays
    } { $state ->
        [missing] que la déclaration de protection des données ne cite pas : { $countries }.
       *[not-known] que la déclaration de protection des données devrait citer : { $countries }. On ne sait pas ce qu’elle cite.
    }
    .why = Quand des données partent à l’étranger, le pays doit être annoncé aux personnes.
    .action = Compléter l’information avec les pays relevés ici
    .caution = Une mention comme « Espace économique européen » suffit souvent : indiquez alors tous ses pays dans la fiche du document.
    .technical = Fournir les régions réelles de stockage, de sauvegarde et de support de chaque outil, sous-traitants ultérieurs compris. C’est fait quand la liste de pays de la déclaration est égale à celle des consoles et des annexes de contrat.

rule-prv-secrecy-processor = { $state ->
        [missing] Un secret professionnel ou de fonction passe par un prestataire qui n’a rien promis
       *[not-known] On ne sait pas si les prestataires ont promis de garder le secret
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] { $parties } peut voir { $data } sans s’être engagé par écrit à garder le secret.
           *[other] { $parties } peuvent voir { $data } sans s’être engagés par écrit à garder le secret.
        }
       *[not-known] { $count ->
            [one] { $parties } peut voir { $data }.
           *[other] { $parties } peuvent voir { $data }.
        } On ne sait pas si un engagement écrit existe.
    }
    .why = Le secret suit la donnée : qui le doit répond aussi de ceux qu’il laisse entrer.
    .action = Faire signer un engagement de garder le secret, et ne laisser que les accès qui servent vraiment
    .caution = La loi ne dit pas clairement si un prestataire est un « auxiliaire » tenu au secret. À vérifier avec votre ordre professionnel, votre préposé ou un juriste.
    .technical = Indiquer qui peut lire les données en clair (comptes du prestataire, support, sauvegardes, détention des clés) et couper l’accès du support par défaut ; préférer un chiffrement dont le client seul tient la clé. C’est fait quand l’engagement écrit de secret est joint et que chaque accès du prestataire est nominatif et journalisé.

rule-prv-transfer-list-stale = Une liste officielle employée ici est ancienne
    .finding = { $count ->
        [one] Cette liste n’a pas été revérifiée depuis le { $date } : { $lists }.
       *[other] Ces listes n’ont pas été revérifiées, l’une d’elles depuis le { $date } : { $lists }.
    }
    .why = Les listes changent ; ce qui repose sur une ancienne est à revoir.
    .action = Employer une version plus récente de ce programme, ou consulter la liste à sa source
    .caution = Une liste ancienne peut être encore juste. Cela concerne le programme, pas vous.
    .threshold-age = Jours après lesquels une liste est ancienne
    .technical = Installer la version récente de l’outil, ou comparer la liste des pays (annexe 1 OPDo) et des certifiés Swiss-US DPF avec les sources officielles. C’est fait quand la date de la liste a moins de douze mois et que les transferts concernés ont été recontrôlés.

rule-prv-foreign-control = { $state ->
        [abroad] { $count ->
            [one] Un groupe étranger contrôle un fournisseur
           *[other] Des groupes étrangers contrôlent des fournisseurs
        }
       *[not-known] { $count ->
            [one] On ne sait pas à quel groupe appartient un fournisseur
           *[other] On ne sait pas à quels groupes appartiennent des fournisseurs
        }
    }
    .finding = { $state ->
        [abroad] { $count ->
            [one] { $suppliers } dépend d’un groupe hors de Suisse et de l’Espace économique européen ({ $countries }) et tient
           *[other] { $suppliers } dépendent de groupes hors de Suisse et de l’Espace économique européen ({ $countries }) et tiennent
        }
       *[not-known] On ne sait pas de quel pays est le groupe derrière { $suppliers }. Cela concerne
    } des informations confidentielles dans { $services }.
    .why = Un droit étranger peut s’appliquer même si les serveurs sont en Suisse.
    .action = Décider en connaissance de cause, surtout pour le très sensible : garder, chiffrer avec ses propres clés, ou changer
    .caution = Tous les pays ont des lois qui donnent accès aux autorités, la Suisse aussi : c’est un fait à peser, pas un défaut.
    .technical = Établir qui contrôle le groupe, où se trouvent données, clés et support, et si le chiffrement avec clé détenue par le client (BYOK, HYOK ou bout en bout) est possible. C’est fait quand la décision de la direction cite ces faits et que l’option retenue est visible dans la console.

rule-prv-public-saas-sensitive = { $state ->
        [abroad] Une collectivité confie des données sensibles à un service international
       *[not-known] Une collectivité confie peut-être des données sensibles à un service international
    }
    .finding = { $services } { $count ->
        [one] contient
       *[other] contiennent
    } des données sensibles ou secrètes ({ $data }). { $state ->
        [abroad] Le fournisseur ou son groupe est à l’étranger.
       *[not-known] On ne sait pas d’où sont le fournisseur et son groupe.
    }
    .why = Les préposés suisses à la protection des données ne l’admettent pas dans la plupart des cas, sauf si l’autorité a seule les clés. C’est une résolution de privatim, du 18 novembre 2025.
    .action = Demander l’avis du préposé cantonal, et étudier une solution suisse ou dont vous avez les clés
    .caution = C’est la position d’autorités, pas une loi ; les cantons peuvent décider autrement. À vérifier avec votre préposé.
    .technical = Documenter région de stockage, télémétrie, accès du support, droit étranger applicable et détention des clés ; étudier un hébergement suisse ou un chiffrement de bout en bout avec clés chez la collectivité. C’est fait quand cette fiche est remise au préposé cantonal et que la variante retenue est configurée et vérifiée.

rule-prv-dpia-needed = { $state ->
        [met] Une analyse d’impact est probablement nécessaire
       *[not-known] Une analyse d’impact est peut-être nécessaire
    }
    .finding = { $state ->
        [met] Ce que vous avez répondu parle pour une analyse : { $criteria }. Aucune n’est indiquée.
       *[not-known] Des réponses qui en décident manquent, comme la grande échelle ou la surveillance d’un lieu public. Aucune analyse n’est indiquée.
    }
    .why = Elle montre ce qui pourrait arriver aux personnes avant que cela n’arrive.
    .action = { $state ->
        [met] Faire l’analyse avec le modèle guidé avant de continuer
       *[not-known] Répondre d’abord à ces questions, puis faire l’analyse si elle paraît nécessaire
    }
    .caution = { $regime ->
        [cantonal-public] Le droit cantonal a ses propres conditions : à vérifier avec votre préposé.
       *[other] Ce qu’une loi prévoit n’en a probablement pas besoin, ni ce qui a commencé avant septembre 2023 et n’a pas changé. À vérifier avec un juriste.
    }
    .technical = Fournir pour l’AIPD le schéma des flux, les catégories de données, les accès, les mesures (chiffrement, pseudonymisation, journal, durées) et le risque restant pour chaque scénario. C’est fait quand le document est daté, que les mesures retenues sont planifiées et que le préposé est consulté si le risque reste élevé.

rule-prv-automated-decision = { $state ->
        [not-known] On ne sait pas si une machine décide seule
       *[other] Une décision est prise par une machine seule
    }
    .finding = { $state ->
        [decides] Une machine décide seule ({ $processings }) ; aucune déclaration de protection des données n’est indiquée.
        [announced] Une machine décide seule ({ $processings }) ; les personnes en sont informées.
       *[not-known] On ne sait pas si une machine décide seule : { $processings }.
    }
    .why = La personne doit en être informée, et pouvoir demander qu’un humain regarde.
    .action = Informer les personnes, et prévoir une relecture humaine avant la décision finale
    .caution = Une note qui conseille seulement une personne n’est pas une telle décision : répondez « non ».
    .technical = Enregistrer pour chaque décision les données d’entrée, la version de la règle ou du modèle et le résultat ; prévoir une file de relecture humaine avec pouvoir de corriger. C’est fait quand une décision d’essai peut être expliquée et corrigée par une personne.

rule-prv-ai-personal-data = { $state ->
        [unframed] Des données sur des personnes sont confiées à une IA en ligne
       *[not-known] On ne sait pas ce que deviennent les données confiées à une IA en ligne
    }
    .finding = { $state ->
        [unframed] { $services } { $count ->
            [one] reçoit
           *[other] reçoivent
        } des données sur des personnes ({ $data }) sans contrat adapté, ou avec le droit d’apprendre d’elles.
       *[not-known] { $services } { $count ->
            [one] reçoit
           *[other] reçoivent
        } des données sur des personnes ({ $data }). On ne sait pas si un contrat l’encadre, ou si le fournisseur peut en apprendre.
    }
    .why = Le texte envoyé peut être conservé, relu ou réutilisé par le fournisseur.
    .action = Dire ce qui est permis, utiliser une offre avec contrat, enlever les noms
    .caution = Un modèle qui tourne sur vos machines n’envoie rien. Ce qui a été rendu anonyme ne compte pas : ne reliez alors aucune donnée sur des personnes à cet outil.
    .technical = Souscrire une offre professionnelle avec accord de sous-traitance, entraînement désactivé, historique limité, région connue ; bloquer les offres gratuites par DNS, proxy ou règle du navigateur, et pseudonymiser avant l’envoi. C’est fait quand un essai avec un nom fictif ne laisse pas de trace au-delà de la durée fixée.

rule-prv-access-request-unready = { $state ->
        [nobody] Personne n’est désigné pour répondre aux demandes d’accès
       *[other] On ne saurait pas répondre à temps à une demande d’accès
    }
    .finding = { $state ->
        [spread] Ce que vous savez des personnes ({ $subjects }) est réparti entre { $count } outils dont rien ne sort : { $services }.
        [not-known] Ce que vous savez des personnes ({ $subjects }) est réparti entre { $count } outils : { $services }. On ne sait pas pour tous si on peut en sortir les données.
       *[nobody] On ne sait pas qui répondrait à une personne qui demande ce que vous savez d’elle.
    }
    .why = Toute personne peut demander ce que vous savez d’elle ; { $regime ->
        [cantonal-public] le délai pour répondre est fixé par le droit cantonal.
       *[other] la réponse est due en général en 30 jours.
    }
    .action = Désigner qui répond, et essayer une fois de tout trouver sur une personne avec cette carte
    .caution = Un outil sans export peut avoir une bonne recherche : ce qui compte est de tout trouver sur une personne.
    .threshold-services = Outils sans export à partir desquels répondre devient difficile
    .technical = Écrire par outil la recherche par personne (identifiant, nom, adresse), le format d’export (PDF, CSV, JSON) et la manière de masquer les tiers. C’est fait quand une demande d’essai est complète en moins de 30 jours, archives et messagerie comprises.

rule-prv-too-many-recipients = Beaucoup d’acteurs peuvent voir la même information
    .finding = { $partyCount } acteurs extérieurs peuvent voir { $worst } : { $parties }.{ $count ->
        [one] {""}
       *[other] {" "}C’est le cas le plus net parmi { $count } : { $data }.
    }
    .why = Plus le cercle est large, plus une fuite est probable, et plus il est difficile de savoir d’où elle vient.
    .action = Réduire les copies et les accès
    .caution = Les autorités et les assurances sociales, qui reçoivent de par la loi, ne sont pas comptées, ni un fournisseur qui ne peut pas lire.
    .threshold-sensitive = Acteurs extérieurs à partir desquels c’est trop pour des données sensibles ou secrètes
    .threshold-personal = Acteurs extérieurs à partir desquels c’est trop pour d’autres données sur des personnes
    .technical = Exporter partages externes, invités, connecteurs et transferts automatiques ; retirer ceux sans usage depuis 90 jours et donner une expiration aux autres. C’est fait quand chaque destinataire restant a un responsable interne et une date de fin.

rule-prv-minors = { $certainty ->
        [to-check] Des données d’enfants demandent de la prudence
       *[other] Des données d’enfants sont exposées
    }
    .finding = { $count ->
        [one] { $data } concerne des enfants
       *[other] { $data } concernent des enfants
    } : { $reasons }.
    .why = Les enfants ne peuvent pas juger de ce que cela leur fera plus tard, et une photo publiée ne revient pas.
    .action = Vérifier les accords des parents, les accès et les photos en ligne
    .caution = Les parents ont peut-être donné leur accord par écrit : acceptez alors le constat, avec cette raison.
    .technical = Retirer le partage public (liens anonymes, indexation, géolocalisation des photos), limiter l’album à des comptes invités et fixer une date d’effacement. C’est fait quand une navigation privée sans compte n’ouvre aucune photo ni liste et que les accords des parents sont retrouvables.

rule-prv-incident-clock = { $state ->
        [missing] Personne ne sait qui prévenir en cas de fuite
       *[not-known] On ne sait pas si quelqu’un saurait qui prévenir en cas de fuite
    }
    .finding = { $state ->
        [missing] Aucune fiche ne dit que faire en cas de problème, ni qui prévenir.
       *[not-known] On ne sait pas s’il existe une fiche qui dit que faire en cas de problème, et qui prévenir.
    }
    .why = Le délai court dès que la fuite est découverte ; personne n’a alors le calme de chercher qui appeler.
    .action = Afficher une fiche d’une page avec les bons contacts, sur papier aussi
    .caution = Tout n’est pas à annoncer : cela dépend du risque pour les personnes, et la fiche doit le dire. Les délais sont à vérifier avec l’autorité.
    .technical = Préparer la fiche d’incident : isoler sans éteindre, conserver journaux et images disque, numéros (prestataire, assurance, OFCS, préposé), délais applicables (24 h LSI, « dès que possible » LPD, 72 h RGPD). C’est fait quand un exercice d’une heure a produit une annonce fictive complète.

rule-prv-log-sensitive = { $state ->
        [missing] Pas de trace de qui consulte les dossiers sensibles
       *[not-known] On ne sait pas s’il reste une trace de qui consulte les dossiers sensibles
    }
    .finding = { $services } { $count ->
        [one] garde
       *[other] gardent
    } des données sensibles à grande échelle. { $state ->
        [missing] Les accès n’y sont pas tous notés.
       *[not-known] On ne sait pas si les accès y sont notés.
    }
    .why = Sans trace, un abus interne reste invisible, et personne ne peut être mis hors de cause.
    .action = Activer le journal des accès, et le garder un an
    .caution = Le journal n’est probablement obligatoire que si les autres protections ne suffisent pas : à vérifier avec un juriste ou votre préposé.
    .technical = Activer le journal des consultations (qui, quoi, quand, depuis où), le conserver au moins un an dans un système séparé de celui qui traite les données, en lecture seule pour l’administration, heure par NTP. C’est fait quand une consultation d’essai est retrouvée en cinq minutes.

## Ce que citent ces règles

clock-without-delay = Au plus vite

dpia-criterion-large-scale = données sensibles à grande échelle
dpia-criterion-monitoring = surveillance d’un grand lieu public
dpia-criterion-profiling = profilage à risque élevé
dpia-criterion-ai-decision = décision laissée à une intelligence artificielle
dpia-criterion-children = données d’enfants données à une intelligence artificielle

legal-facts-adequacy = pays reconnus par le Conseil fédéral
legal-facts-anchors = durées légales de conservation
legal-facts-area = pays de l’Espace économique européen
legal-facts-clocks = délais d’annonce d’une fuite

minors-risk-messaging = elles passent par une messagerie privée
minors-risk-owner = personne n’en est responsable, à notre connaissance
minors-risk-public = elles sont visibles du public

retention-basis-accounts = livres et pièces comptables (CO art. 958f)
retention-basis-medical = dossiers médicaux à Genève (loi sur la santé, art. 57)
retention-basis-payroll = salaires et temps de travail (LTr art. 46)

evidence-age-not-known = Âge inconnu
evidence-clock-attack = Cyberattaque : OFCS
evidence-clock-cantonal = Fuite : autorité cantonale de protection des données
evidence-clock-european = Fuite : autorité européenne de protection des données
evidence-clock-federal = Fuite à risque élevé : PFPDT
evidence-criteria = Ce qui parle pour une analyse
evidence-log-not-known = Journal inconnu
evidence-minors-risks = Ce qui les expose
evidence-old-lists = Listes à revoir
evidence-oldest-record = Donnée la plus ancienne
evidence-outsiders = Acteurs extérieurs
evidence-recipients-abroad = Fournisseurs d’un groupe étranger
evidence-retention-basis = Minimum connu
evidence-unbound = Sans engagement connu
