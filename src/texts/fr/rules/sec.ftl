# Sécurité : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
# Chaque texte peut employer { $certainty } (certain, likely, to-check) et
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-sec-mfa-missing = { $state ->
        [not-known] Un mot de passe volé suffirait peut-être pour entrer
       *[missing] Un mot de passe volé suffirait pour entrer
    }
    .finding = { $state ->
        [missing] { $service } s’ouvre depuis Internet avec un simple mot de passe.
        [partial] La double vérification de { $service } ne protège qu’une partie des personnes ; les autres entrent avec un simple mot de passe.
       *[not-known] { $count ->
            [one] On ne sait pas si une double vérification protège { $service }.
           *[other] On ne sait pas si une double vérification protège { $count } outils : { $service }.
        }
    }
    .why = Les mots de passe se volent en masse. Celui de la messagerie permet en plus de réinitialiser tous les autres.
    .action = { $state ->
        [not-known] Demander à la personne qui gère les accès, ou essayer d’entrer depuis un autre appareil
        [partial] Activer la double vérification pour tout le monde, d’abord pour les comptes qui ont tous les droits
       *[missing] Activer la double vérification (application ou clé), d’abord pour les comptes qui ont tous les droits
    }
    .caution = Si l’on entre par un compte commun déjà protégé, indiquez que l’outil en dépend : le constat disparaîtra.

rule-sec-former-access = Une personne partie a encore des accès
    .finding = { $count ->
        [one] { $person } n’est plus là, mais garde un accès : { $doors }.
       *[other] { $person } n’est plus là, mais garde { $count } accès : { $doors }.
    }
    .why = Un accès oublié est une porte ouverte, pour cette personne et pour qui trouverait son mot de passe.
    .action = Retirer ces accès aujourd’hui, puis vérifier les autres outils
    .caution = Une personne qui a changé de rôle sans partir n’est pas concernée : corrigez d’abord son lien avec l’organisation.

rule-sec-cleartext-sensitive-flow = { $certainty ->
        [to-check] Des informations confidentielles partent peut-être sans protection
       *[certain] Des informations confidentielles partent sans protection
    }
    .finding = { $certainty ->
        [to-check] { $flow } transporte des informations confidentielles ({ $data }). On ne sait pas si elles sont chiffrées. Moyen d’envoi : { $channel }.
       *[certain] { $flow } transporte des informations confidentielles ({ $data }) sans protection. Moyen d’envoi : { $channel }.
    }
    .why = Une adresse mal tapée, une clé perdue, une boîte piratée, et d’autres peuvent les lire.
    .action = { $certainty ->
        [to-check] Vérifier si c’est déjà chiffré ; sinon, { $means ->
            [mail] passer par un portail, un lien protégé ou un courriel chiffré
            [stick] chiffrer la clé ou le disque, ou travailler à distance sur l’original
           *[other] passer par un portail ou un lien protégé
        }
       *[certain] { $means ->
            [mail] Passer par un portail, un lien protégé ou un courriel chiffré
            [stick] Chiffrer la clé ou le disque, ou travailler à distance sur l’original
           *[other] Passer par un portail ou un lien protégé
        }
    }
    .caution = { $means ->
        [mail] À l’intérieur d’un même réseau fermé, le courriel peut être protégé : choisissez alors « courriel chiffré ».
        [stick] La clé est peut-être déjà chiffrée : indiquez-le sur cet échange et le constat disparaîtra.
       *[other] L’envoi est peut-être protégé autrement : indiquez-le sur cet échange et le constat disparaîtra.
    }

rule-sec-write-down = Des informations confidentielles vont dans un endroit moins protégé
    .finding = { $place } reçoit ou garde { $data }. { $limit ->
        [decided] C’est plus confidentiel que ce qui a été décidé pour cet outil.
        [private-account] C’est le compte privé d’une personne : l’organisation n’y décide de rien.
       *[measures] Il y manque des protections que ces informations demandent.
    }
    .why = Une information n’est pas mieux protégée que sa copie la plus exposée.
    .action = { $limit ->
        [private-account] Choisir un outil de l’organisation, y déplacer ces informations et effacer la copie
       *[other] Arrêter cette copie, ou relever la protection de l’endroit où elle arrive
    }
    .caution = Ce qu’un outil peut contenir est ici déduit : indiquez votre décision dans sa fiche et le constat la suivra.

rule-sec-laptop-not-encrypted = Un ordinateur volé pourrait être lu
    .finding = { $state ->
        [partial] Une partie des appareils mobiles de { $fleet } n’a pas le disque chiffré.
        [missing] Les appareils mobiles de { $fleet } n’ont pas le disque chiffré.
       *[not-known] On ne sait pas si le disque des appareils mobiles de { $fleet } est chiffré.
    } { $devices ->
        [one] Un appareil quitte le bureau.
       *[other] { $devices } appareils peuvent quitter le bureau.
    }
    .why = Sans chiffrement, un appareil volé ou perdu est une fuite d’informations, quel que soit son mot de passe.
    .action = Activer le chiffrement du disque sur chaque appareil, et garder la clé de secours ailleurs
    .caution = Sur les systèmes récents, le chiffrement est souvent déjà actif : regardez d’abord dans les réglages.

rule-sec-supplier-remote-access = Un prestataire peut entrer dans vos machines
    .finding = { $state ->
        [not-known] { $supplier } peut entrer à distance ou avec tous les droits dans { $services } ; rien n’est dit de la façon dont cet accès est encadré.
        [partial] L’accès de { $supplier } à { $services } n’est encadré qu’en partie.
       *[missing] L’accès de { $supplier } à { $services } n’est pas encadré.
    }
    .why = Son accès est aussi une porte pour qui le piraterait.
    .action = Demander un compte à son nom, avec double vérification, ouvert seulement à la demande, et une trace de chaque visite
    .caution = Un service entretenu en continu demande un accès permanent : compte personnel, double vérification et journal suffisent alors.

rule-sec-no-password-manager = { $state ->
        [list] Les mots de passe sont dans une liste
       *[other] Il n’y a pas de gestionnaire de mots de passe pour tous
    }
    .finding = { $state ->
        [list] { $list } contient des mots de passe, et aucun gestionnaire de mots de passe ne les protège.
        [partial] Un gestionnaire de mots de passe est en place, mais pas partout.
        [missing] Aucun gestionnaire de mots de passe n’est en place.
       *[not-known] On ne sait pas si un gestionnaire de mots de passe est en place.
    }
    .why = Qui trouve la liste ouvre toutes les portes ; un mot de passe réutilisé en ouvre plusieurs.
    .action = Choisir un gestionnaire de mots de passe partagé que l’organisation maîtrise, y déplacer les accès, puis effacer la liste
    .caution = Une liste sur papier dans un coffre suffit pour un ou deux comptes.
