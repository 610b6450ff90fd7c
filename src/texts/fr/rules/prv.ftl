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
