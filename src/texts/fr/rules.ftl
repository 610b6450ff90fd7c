# Ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
# Chaque texte peut employer { $certainty } (certain, likely, to-check) et
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

## Mots communs

theme-map = Carte
theme-security = Sécurité
theme-privacy = Protection des personnes
theme-continuity = Continuité
theme-costs = Coûts
theme-sobriety = Sobriété
theme-documentation = Documentation
theme-skills = Compétences
theme-independence = Indépendance
theme-transparency = Transparence
theme-handover = Reprise par un tiers

severity-critical = À traiter tout de suite
severity-high = Important
severity-medium = Moyen
severity-low = Mineur
severity-info = À savoir

certainty-certain = Établi
certainty-likely = Probable
certainty-to-check = À vérifier

record-missing = élément introuvable
record-flow = { $from } → { $to }
# Le nom d’un élément dans une phrase.
quoted = « { $name } »
# Les guillemets d’un nom qui est lui-même entre guillemets.
quote-within-opens = “
quote-within-closes = ”
list-and = { $start } et { $last }
list-and-others = { $start } et { $count } autres
list-empty = rien
value-percent = { $value } %
value-days = { $value ->
    [one] { $value } jour
   *[other] { $value } jours
}
value-hours = { $value ->
    [one] { $value } heure
   *[other] { $value } heures
}

## Références

reference-lpd = Loi fédérale sur la protection des données (LPD), art. { $place }
reference-opdo = Ordonnance sur la protection des données (OPDo), art. { $place }
reference-gdpr = Règlement européen (RGPD), art. { $place }
reference-cantonal-law = { $canton ->
    [VD] Loi vaudoise sur la protection des données personnelles (LPrD)
    [GE] Loi genevoise sur l’information du public, l’accès aux documents et la protection des données (LIPAD)
    [FR] Loi fribourgeoise sur la protection des données (LPrD)
    [VS] Loi valaisanne sur l’information du public, la protection des données et l’archivage (LIPDA)
    [NE] Convention intercantonale Jura-Neuchâtel (CPDT-JUNE)
    [JU] Convention intercantonale Jura-Neuchâtel (CPDT-JUNE)
    [BE] Loi bernoise sur la protection des données (LCPD)
   *[other] Loi cantonale sur la protection des données
}
reference-co = Code des obligations (CO), art. { $place }
reference-anssi = ANSSI, Guide d’hygiène informatique, n° { $place }
reference-anssi-map = ANSSI, Cartographie du système d’information
reference-cis = CIS Controls v8, { $place }
reference-ict-minimum = Norme minimale suisse pour les TIC, { $place }
reference-iso = ISO/IEC 27001:2022, annexe A, { $place }
reference-itil = ITIL 4, { $place ->
    [service-continuity] continuité des services
    [financial-management] gestion financière
    [supplier-management] gestion des fournisseurs
   *[other] { $place }
}
reference-rgesn = Référentiel général d’écoconception de services numériques (RGESN)
reference-mon-aide-cyber = MonAideCyber (ANSSI)
reference-charter = Charte des conseillers numériques, « { $place ->
    [sobriety] Sobriété
    [defence] Défenseur
    [strategy] Stratège numérique
    [change] Accompagner les changements nécessaires
    [means] Adapté aux moyens
    [resilience] Résilience
    [autonomy] Autonomie
    [independence] Indépendance et transparence
   *[other] { $place }
} »
reference-good-practice = Bonne pratique

## Ce qui montre un constat

evidence-access = Ce qui reste ouvert
evidence-amount = Montant
evidence-blocked = Ce qui s’arrête
evidence-channel = Moyen d’envoi
evidence-classification = Niveau de confidentialité
evidence-counted-on = Compté le
evidence-countries = Pays
evidence-covered = Ce qui est couvert
evidence-criticality = Importance
evidence-data = Informations en jeu
evidence-declared-on = Déclaré le
evidence-documents-missing = Manquent
evidence-documents-not-asked = Pas encore abordés
evidence-documents-not-known = On ne sait pas s’ils existent
evidence-documents-to-complete = À compléter ou à mettre à jour
evidence-fields = Liens à réparer
evidence-flows = Par ces échanges
evidence-functions = Fonctions en commun
evidence-headcount = Personnes employées
evidence-holder = Titulaire
evidence-hours-needed = Doit remarcher en
evidence-hours-promised = Remarche en
evidence-important-services = Outils importants
evidence-interest = Avantage
evidence-kept = Gérés par lui seul
evidence-kept-on = Gardée sur
evidence-last-day-of-notice = Dernier jour pour résilier
evidence-last-used = Dernier usage
evidence-left-on = Dernier jour
evidence-list-date = Date de la liste officielle employée
evidence-may-hold = Peut contenir au plus
evidence-missing-measures = Protections qui manquent
evidence-mobile-devices = Appareils mobiles
evidence-needed-by = Nécessaire à
evidence-noted-by = Pris en note par
evidence-paid-by = Payé par
evidence-paid-units = Payés
evidence-person = Personne
evidence-processings = Traitements
evidence-recipients = À interroger
evidence-renewed-on = Reconduit le
evidence-services = Outils concernés
evidence-share-of-price = Part du prix
evidence-site = Lieu
evidence-tested-on = Dernier essai
evidence-used-units = Utilisés
evidence-waiting = Outils qui attendent
evidence-who-gains = Qui reçoit
evidence-yearly-cost = Coût par an
evidence-yearly-waste = Payé pour rien, par an

## Carte

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

## Sécurité

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

## Protection des personnes

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

## Continuité

rule-res-no-backup = Des informations importantes n’ont pas de sauvegarde
    .finding = { $place ->
        [online] Aucune sauvegarde indépendante ne couvre { $service } ({ $data }) ; la corbeille et les versions gardées par le fournisseur n’en sont pas une.
       *[own] Aucune sauvegarde ne couvre { $service } ({ $data }).
    }
    .why = Une panne, un vol ou un logiciel de rançon, et ces informations sont perdues.
    .action = Mettre en place une sauvegarde automatique dans un autre lieu, cette semaine
    .caution = { $place ->
        [online] Certains fournisseurs vendent une vraie sauvegarde séparée : si vous l’avez, ajoutez-la aux sauvegardes.
       *[own] Si une sauvegarde existe déjà, ajoutez-la et indiquez ce qu’elle couvre.
    }

rule-res-restore-untested = { $state ->
        [old] La restauration n’a pas été essayée depuis plus d’un an
       *[never] On n’a jamais essayé de restaurer
    }
    .finding = { $state ->
        [old] Le dernier essai de { $backup } date d’il y a { $days } jours.
        [not-known] On ne sait pas si quelqu’un a déjà essayé de restaurer { $backup }.
       *[never] Personne n’a jamais essayé de restaurer { $backup }.
    } Elle doit ramener : { $covered }.
    .why = Une sauvegarde jamais essayée est un espoir, pas une sécurité.
    .action = Restaurer un fichier cette semaine, un outil complet une fois par an, et noter la date
    .caution = Un prestataire a peut-être fait l’essai sans le dire : demandez-lui la date.

rule-res-backup-same-place = { $state ->
        [not-known] La sauvegarde est peut-être au même endroit que l’original
       *[same] La sauvegarde est au même endroit que l’original
    }
    .finding = { $state ->
        [not-known] On ne sait pas si { $backup } est dans un autre lieu que l’original de { $services }.
       *[same] { $backup } est au même endroit que l’original de { $services }, et il n’y a pas d’autre copie ailleurs.
    }
    .why = Un incendie, une inondation, un cambriolage ou un compte fermé emporte les deux.
    .action = Garder une copie dans un autre lieu, déconnectée une fois faite
    .caution = Un disque que quelqu’un emporte chez soi est bien dans un autre lieu : indiquez-le sur la sauvegarde.

rule-res-single-point = { $kind ->
        [service] Un seul élément fait tenir plusieurs outils importants
        [host] Un seul fournisseur fait tourner plusieurs outils importants
       *[person] Plusieurs outils importants dépendent d’une seule main
    }
    .finding = { $kind ->
        [service] Si { $point } s’arrête, { $count } outils importants s’arrêtent aussi : { $blocked }.
        [host] { $point } fait tourner { $count } outils importants : { $blocked }.
        [outside] Hors de l’organisation, { $point } est seul à pouvoir gérer de quoi dépendent { $count } outils importants : { $blocked }.
       *[person] Sans { $point }, plus personne ne peut gérer de quoi dépendent { $count } outils importants : { $blocked }.
    }
    .why = Une seule panne ou une seule absence arrête plusieurs activités à la fois.
    .action = { $kind ->
        [service] Prévoir un remplaçant, ou une façon de travailler sans lui pendant deux jours
        [host] Décider si c’est voulu, et garder ailleurs la sauvegarde, le nom de domaine et un accès administrateur
       *[person] Donner les mêmes droits à une deuxième personne, et faire l’exercice une fois ensemble
    }
    .caution = { $kind ->
        [host] Réunir plusieurs outils chez un fournisseur peut être un bon choix : notez-en la raison.
       *[other] La ligne Internet et le compte commun sont toujours dans ce cas : l’important est de savoir ce qu’ils arrêtent.
    }

rule-res-rto-incoherent = Un outil pressé dépend d’un outil plus lent à rétablir
    .finding = { $hurried } doit remarcher en { $hurriedHours } h, mais dépend de { $slow }, qui remarche en { $slowHours } h. { $count ->
        [one] {""}
       *[other] { $count } outils sont dans ce cas : { $waiting }.
    }
    .why = Le délai réel est celui du maillon le plus lent.
    .action = Raccourcir le délai de l’outil le plus lent, ou prévoir comment travailler sans lui
    .caution = Si l’on peut travailler quelques heures sans l’autre outil, ce n’est pas une vraie dépendance : corrigez le lien.

rule-res-domain-not-owned = { $state ->
        [not-known] On ne sait pas au nom de qui est le nom de domaine
       *[outside] Le nom de domaine n’est pas à votre nom
    }
    .finding = { $state ->
        [not-known] Personne ne sait qui est titulaire du nom de domaine de { $service }.
        [former] Le nom de domaine de { $service } est au nom d’une personne partie : { $holder }.
       *[outside] Le nom de domaine de { $service } est tenu par { $holder }.
    }
    .why = Qui tient le nom de domaine tient le site et les courriels.
    .action = Faire mettre le nom de domaine au nom de l’organisation, et garder l’accès au registre
    .caution = Le prestataire ne fait peut-être que gérer un nom qui est bien à vous : demandez-lui l’extrait du registre.

## Coûts

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

## Sobriété

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

## Documentation

rule-doc-coverage-minimum = Il manque des documents de base
    .finding = { $count ->
        [one] Un document manque ou n’est pas utilisable : { $documents }.
       *[other] { $count } documents manquent ou ne sont pas utilisables : { $documents }.
    }
    .why = Quelques pages suffisent pour que quelqu’un d’autre puisse continuer ; sans elles, personne ne le peut.
    .action = Écrire ou mettre à jour une page pour chacun ; une bonne part est déjà dans cette carte
    .caution = Rien de plus n’est demandé : une charte ou un plan du réseau peuvent attendre.

rule-doc-in-head = Le savoir est dans la tête d’une personne
    .finding = { $state ->
        [known] { $document } n’est écrit nulle part : seule une personne le sait ({ $person }).
       *[unknown] { $document } n’est écrit nulle part : quelqu’un le sait par cœur.
    }
    .why = Des vacances, une maladie ou un départ suffisent à bloquer le travail.
    .action = Prendre une heure avec cette personne et écrire une page
    .caution = Ce qui s’apprend en faisant n’a pas besoin d’être écrit ; la marche à suivre pour repartir, oui.

## Compétences

rule-skill-single-person = { $state ->
        [outside] Personne dans l’organisation ne sait faire seul
       *[inside] Une seule personne sait faire
    }
    .finding = { $state ->
        [outside] Seul { $person }, hors de l’organisation, est autonome sur { $services }.
       *[inside] { $person } est la seule personne à savoir travailler sans aide sur { $services }.
    }
    .why = « Un seul cerveau est faillible » : une absence arrête le travail.
    .action = { $state ->
        [outside] Former une personne de l’équipe aux gestes de base, avec le prestataire
       *[inside] Former un binôme et refaire le travail ensemble une fois
    }
    .caution = Les niveaux sont ceux que chacun se donne : parlez-en avec l’équipe avant de prévoir un cours.

rule-skill-bus-factor = Trop de choses reposent sur la même personne
    .finding = Sur { $asked } outils importants, { $person } est la seule personne à savoir en tenir { $count } : { $services }.
    .why = Son absence arrête plusieurs activités à la fois.
    .action = Partager au moins deux de ces outils avec quelqu’un d’autre, en commençant par le plus vital
    .caution = Dans une équipe de deux ou trois personnes, c’est inévitable : cherchez un relais à l’extérieur.

## Indépendance

rule-lock-no-export = { $state ->
        [none] On ne peut pas récupérer ses données
       *[not-known] On ne sait pas si l’on peut récupérer ses données
    }
    .finding = { $state ->
        [none] { $services } ne permet pas de sortir vos données.
       *[not-known] { $count ->
            [one] Personne ne sait comment sortir vos données de { $services }.
           *[other] Personne ne sait comment sortir vos données de { $count } outils : { $services }.
        }
    }
    .why = Sans sortie possible, partir devient presque impossible, et le prix n’est plus discutable.
    .action = { $state ->
        [none] Demander au fournisseur un export dans un format ouvert, et l’exiger au prochain renouvellement
       *[not-known] Essayer un export cette année, et garder le fichier
    }
    .caution = Un export que seul le programme du fournisseur sait lire ne compte pas.

rule-lock-vendor-only-admin = Seul quelqu’un de l’extérieur a tous les droits
    .finding = { $count ->
        [one] { $party } administre { $services } ; personne de l’organisation n’a tous les droits.
       *[other] { $party } administre { $count } outils ({ $services }) ; personne de l’organisation n’y a tous les droits.
    }
    .why = Sans cette personne, vous ne pouvez ni agir, ni partir.
    .action = Obtenir un compte administrateur pour l’organisation, et le garder dans un coffre
    .caution = Pour un appareil fermé, comme un central téléphonique, un accès de secours peut suffire.

## Transparence

rule-tr-interest-undeclared = Un avantage n’est pas déclaré par écrit
    .finding = { $state ->
        [gain] { $party } tire un avantage d’un achat ({ $kind }) ; aucune déclaration écrite n’est indiquée.
       *[not-known] On ne sait pas si { $party } tire un avantage d’un achat.
    }
    .why = Un conseil payé en partie par un fournisseur doit être connu comme tel avant de décider.
    .action = Demander une déclaration écrite, avec le montant, et la joindre au dossier
    .caution = L’absence d’écrit n’est pas une faute : ce qui a été dit de vive voix reste simplement à noter.

rule-tr-commission-declared = Un avantage est déclaré
    .finding = { $party } a déclaré le { $date } un avantage sur un achat ({ $kind }). { $state ->
        [noted] Quelqu’un chez vous en a pris note.
       *[open] Personne chez vous n’en a encore pris note.
    }
    .why = C’est permis si c’est clair et accepté ; cela reste visible ici.
    .action = Noter le montant et votre accord, et comparer avec une autre offre

## Reprise par un tiers

rule-hand-no-successor = Personne n’est désigné pour reprendre
    .finding = { $missing ->
        [both] On ne sait ni qui reprendrait à l’interne, ni quel second conseiller appeler.
        [inside] On ne sait pas qui, à l’interne, reprendrait si la personne responsable manquait.
       *[advisor] On ne sait pas quel second conseiller appeler.
    }
    .why = Une reprise commence par un nom ; le jour où on le cherche, il est tard.
    .action = { $missing ->
        [inside] Désigner une personne à l’interne, et le lui dire
        [advisor] Convenir d’un second conseiller, qui donne aussi un second regard
       *[both] Désigner une personne à l’interne et un second conseiller
    }
    .caution = C’est peut-être évident pour tout le monde : il suffit alors de l’écrire.

rule-hand-access-not-transferable = Les accès ne pourraient pas être transmis
    .finding = { $state ->
        [draft] La marche à suivre pour transmettre les accès n’est qu’une ébauche, ou elle n’est plus à jour.
        [head] La marche à suivre pour transmettre les accès n’est que dans une tête.
        [not-known] On ne sait pas si les accès pourraient être transmis en cas d’urgence.
       *[none] Rien n’est prévu pour transmettre les accès en cas d’urgence.
    } { $count ->
        [0] {""}
        [one] Un outil important est concerné : { $services }.
       *[other] { $count } outils importants sont concernés : { $services }.
    }
    .why = Sans cela, une reprise commence devant une porte fermée.
    .action = Préparer une enveloppe scellée ou un coffre partagé, et l’essayer une fois
    .caution = N’écrivez pas les mots de passe ici : seulement où ils sont, et qui peut les ouvrir.
