# Protection des personnes : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
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
    .why = Sans engagement écrit, vous ne pouvez ni exiger ni vérifier la sécurité, et vous restez responsable envers les personnes.
    .action = Demander l’accord de sous-traitance (souvent déjà prêt chez le prestataire), le signer et le classer
    .caution = Les banques, caisses sociales, impôts, avocats et assureurs décident eux-mêmes de ce qu’ils font des données : ce ne sont pas des sous-traitants. { $regime ->
        [lpd-private] Dans le doute, à vérifier avec un juriste.
       *[other] Le droit qui s’applique est à vérifier avec un juriste.
    }

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

rule-prv-retention-missing = On ne sait pas combien de temps garder certaines données
    .finding = { $count ->
        [one] Personne ne sait combien de temps garder { $data }.
       *[other] Personne ne sait combien de temps garder { $count } sortes de données : { $data }.
    }
    .why = Ce qui n’est jamais effacé finit par fuir ; les données sur des personnes sont à effacer quand elles ne servent plus.
    .action = Fixer une durée pour chacune, et un jour de tri par an
    .caution = Certaines pièces ont une durée légale, comme dix ans pour la comptabilité : indiquez-la et le constat disparaîtra.

rule-prv-register-needed = { $certainty ->
        [to-check] Un registre des traitements est peut-être obligatoire
       *[other] Un registre des traitements est probablement obligatoire
    }
    .finding = { $reason ->
        [headcount] L’organisation compte au moins 250 personnes.
        [large-scale] Vous avez répondu que des données sensibles sont traitées à grande échelle : { $data }.
        [profiling] Vous avez indiqué un profilage à risque élevé.
       *[not-known] On ne sait pas si des données sensibles sont traitées à grande échelle : { $data }.
    } Aucun registre utilisable n’est indiqué.
    .why = Les petites organisations sont dispensées du registre, sauf dans ces cas.
    .action = Compléter le registre à partir de cette carte, et le tenir à jour
    .caution = La loi ne dit pas à partir d’où l’échelle est grande : à vérifier avec un juriste ou votre préposé.

rule-prv-register-useful = Un registre simple serait utile, même s’il n’est pas obligatoire
    .finding = { $count ->
        [one] Vous tenez une sorte de données sur des personnes ({ $data }) ; le registre n’est probablement pas obligatoire pour vous.
       *[other] Vous tenez { $count } sortes de données sur des personnes ({ $data }) ; le registre n’est probablement pas obligatoire pour vous.
    }
    .why = Il répond en cinq minutes à une personne qui demande ce que vous savez d’elle, à un client ou à un incident.
    .action = Partir de cette carte : elle contient déjà l’essentiel du registre
    .caution = Si des données sensibles sont traitées à grande échelle, le registre devient probablement obligatoire : répondez à cette question dans la fiche des informations.

rule-prv-secrecy-processor = { $state ->
        [missing] Un secret professionnel passe par un prestataire qui n’a rien signé
       *[not-known] Un secret professionnel passe peut-être par un prestataire qui n’a rien signé
    }
    .finding = { $state ->
        [missing] { $party } peut voir { $data }, couvert par un secret, et n’a pas signé d’engagement de confidentialité.
       *[not-known] { $parties ->
            [one] { $party } peut voir { $data }, couvert par un secret ; on ne sait pas s’il a signé un engagement de confidentialité.
           *[other] { $party } peuvent voir { $data }, couvert par un secret ; on ne sait pas s’ils ont signé un engagement de confidentialité.
        }
    }
    .why = Le secret d’un médecin, d’un avocat ou d’une fonction publique suit l’information jusqu’à ceux qui la traitent.
    .action = Vérifier si le prestataire compte comme auxiliaire, faire signer un engagement et limiter ce qu’il peut voir
    .caution = Le droit laisse ouverte la question de savoir qui est un auxiliaire : à vérifier avec un juriste ou votre ordre professionnel. Ce que vous seul pouvez déchiffrer, le prestataire ne le voit pas.

rule-prv-foreign-control = { $state ->
        [far] Un groupe étranger contrôle des fournisseurs de confiance
       *[not-known] On ne sait pas qui contrôle des fournisseurs de confiance
    }
    .finding = { $state ->
        [far] { $count ->
            [one] { $supplier } appartient à un groupe étranger ({ $countries })
           *[other] { $supplier } appartiennent à des groupes étrangers ({ $countries })
        } et peut lire des informations confidentielles dans { $services }.
       *[not-known] On ne sait pas de quel pays est le groupe de { $supplier }, qui détient des informations confidentielles.
    }
    .why = Le droit du pays du groupe peut l’obliger à livrer des données, même si les serveurs sont en Suisse.
    .action = Décider en connaissance de cause et le noter ; pour le très sensible, détenir soi-même les clés ou changer de fournisseur
    .caution = Les groupes suisses et européens sont eux aussi soumis à des lois d’accès : c’est un fait à connaître, pas un danger démontré.

rule-prv-public-saas-sensitive = { $state ->
        [abroad] Des données sensibles sont confiées à un service international
       *[not-known] Des données sensibles sont peut-être confiées à un service international
    }
    .finding = { $state ->
        [abroad] { $service } contient { $data } ; le fournisseur appartient à un groupe étranger et peut lire ces données.
       *[not-known] { $service } contient { $data } ; on ne sait pas de quel pays est le groupe du fournisseur.
    }
    .why = Les préposés suisses à la protection des données jugent cela inadmissible dans la plupart des cas, sauf si l’autorité détient seule les clés.
    .action = Demander l’avis du préposé cantonal, et étudier une alternative ou un chiffrement dont vous détenez les clés
    .caution = C’est la position d’autorités, pas une loi ; votre canton peut décider autrement : à vérifier avec votre préposé.

rule-prv-dpia-needed = { $reason ->
        [minors] Une analyse d’impact est peut-être nécessaire
        [not-known] Une analyse d’impact est peut-être nécessaire
       *[other] Une analyse d’impact est probablement nécessaire
    }
    .finding = { $reason ->
        [large-scale] { $records } : des données sensibles, traitées à grande échelle.
        [profiling] { $records } : un profilage à risque élevé.
        [monitoring] { $records } : une surveillance de lieux publics étendus.
        [automated] { $records } : une décision prise par une machine seule.
        [minors] { $records } : une intelligence artificielle qui traite des données d’enfants.
       *[not-known] { $records } : des données sensibles, dont on ne sait pas si elles sont traitées à grande échelle.
    }
    .why = L’analyse trouve ce qui pourrait nuire aux personnes avant qu’elles ne le subissent.
    .action = Faire l’analyse avant de continuer : ce que l’on fait, ce qui peut mal tourner pour les personnes, ce qui réduit le risque
    .caution = Une obligation légale, ou un traitement inchangé depuis avant septembre 2023, peut en dispenser : à vérifier avec { $regime ->
        [lpd-private] un juriste
       *[other] votre préposé cantonal
    }, puis à noter comme décision.

rule-prv-automated-decision = { $state ->
        [known] Une décision est prise par une machine seule
       *[not-known] Une décision est peut-être prise par une machine seule
    }
    .finding = { $state ->
        [known] { $processing } : personne ne regarde avant que la décision compte.
       *[not-known] { $processing } : on ne sait pas si quelqu’un regarde avant que la décision compte.
    }
    .why = La personne doit en être informée, et peut demander qu’un être humain la revoie.
    .action = Informer les personnes, et prévoir qu’un être humain regarde avant
    .caution = Une note qui ne fait que conseiller celui qui décide n’est pas une décision automatisée.

rule-prv-ai-personal-data = { $state ->
        [learns] Une intelligence artificielle peut apprendre de données sur des personnes
        [no-agreement] Des données sur des personnes vont à une intelligence artificielle sans contrat
       *[not-known] On ne sait pas ce que deviennent des données confiées à une intelligence artificielle
    }
    .finding = { $state ->
        [learns] { $service } reçoit { $data }, et son fournisseur peut s’en servir pour apprendre.
        [no-agreement] { $service } reçoit { $data }, et aucun accord ne règle ce que son fournisseur peut en faire.
       *[not-known] { $services ->
            [one] { $service } reçoit des données sur des personnes ; on ne sait pas à quelles conditions.
           *[other] { $service } reçoivent des données sur des personnes ; on ne sait pas à quelles conditions.
        }
    }
    .why = Le texte envoyé peut être conservé, lu ou réutilisé, et ressortir ailleurs.
    .action = Dire ce qui est permis, choisir une offre dont le contrat exclut l’apprentissage, et enlever les noms
    .caution = Un modèle qui tourne sur votre propre machine n’envoie rien.

rule-prv-too-many-recipients = Beaucoup d’acteurs peuvent voir les mêmes données
    .finding = { $parties } acteurs extérieurs peuvent voir { $widest }. { $count ->
        [one] {""}
       *[other] D’autres données sont dans ce cas : { $data }.
    }
    .why = Plus le cercle est large, plus une fuite est probable, et moins on saura d’où elle vient.
    .action = Supprimer les copies et les accès dont personne n’a besoin
    .caution = Les destinataires prévus par la loi, comme les assurances sociales et les impôts, ne comptent pas.
    .threshold-sensitive = Acteurs extérieurs, pour des données sensibles
    .threshold-personal = Acteurs extérieurs, pour les autres données sur des personnes

evidence-group-country = Pays du groupe
evidence-who-sees = Qui peut les voir
evidence-dpia-large-scale = Données sensibles à grande échelle
evidence-dpia-profiling = Profilage à risque élevé
evidence-dpia-monitoring = Surveillance de lieux publics
evidence-dpia-automated = Décision automatisée
evidence-dpia-minors = Intelligence artificielle et enfants
evidence-dpia-not-known = Échelle inconnue
