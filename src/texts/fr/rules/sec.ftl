# Sécurité : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
#   .technical  que vérifier ou régler, pour qui s’occupe de l’informatique, et quand c’est fait
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
    .technical = Imposer le second facteur à tous les comptes par une règle d’accès, d’abord aux administrateurs : clé FIDO2 ou passkey, sinon application TOTP ; pas de SMS pour les administrateurs, protocoles anciens (IMAP/POP/SMTP basic) coupés, codes de secours sous enveloppe. C’est fait quand le rapport d’inscription montre 100 % des comptes actifs.

rule-sec-former-access = Une personne partie a encore des accès
    .finding = { $count ->
        [one] { $person } n’est plus là, mais garde un accès : { $doors }.
       *[other] { $person } n’est plus là, mais garde { $count } accès : { $doors }.
    }
    .why = Un accès oublié est une porte ouverte, pour cette personne et pour qui trouverait son mot de passe.
    .action = Retirer ces accès aujourd’hui, puis vérifier les autres outils
    .caution = Une personne qui a changé de rôle sans partir n’est pas concernée : corrigez d’abord son lien avec l’organisation.
    .technical = Désactiver le compte, révoquer sessions et jetons (OAuth, API, VPN, Wi-Fi, MFA), changer les secrets communs connus de la personne, transférer boîte et fichiers, puis chercher son nom dans chaque console. C’est fait quand aucun outil ne liste plus ce compte et que la date est notée.

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
       *[other] L’envoi est peut-être protégé d’une autre façon : dites-le sur cet échange et le constat s’en ira.
    }
    .technical = Chiffrer en transit : TLS 1.2 ou plus avec MTA-STS entre serveurs de courriel, SFTP ou HTTPS pour les fichiers, S/MIME, OpenPGP ou portail pour les pièces sensibles, AES-256 avec clé transmise par un autre canal pour les supports. C’est fait quand un envoi d’essai en clair est refusé ou redirigé vers le portail.

rule-sec-write-down = Des informations confidentielles vont dans un endroit moins protégé
    .finding = { $place } reçoit ou garde { $data }. { $limit ->
        [decided] C’est plus confidentiel que ce qui a été décidé pour cet outil.
        [private-account] C’est le compte privé d’une personne : l’organisation n’y décide de rien.
       *[measures] Il y manque des protections que ces informations demandent.
    }
    .why = Une information n’est pas mieux protégée que sa copie la plus exposée.
    .action = { $limit ->
        [private-account] Choisir un outil qui est à vous, y mettre ces informations, puis effacer la copie
       *[other] Arrêter cette copie, ou relever la protection de l’endroit où elle arrive
    }
    .caution = Ce qu’un outil peut contenir est ici déduit : indiquez votre décision dans sa fiche et le constat la suivra.
    .technical = Bloquer la copie par une règle (étiquette de sensibilité, DLP, partage externe limité à une liste de domaines, transfert automatique interdit) ou relever la cible : MFA, comptes nominatifs, chiffrement, sauvegarde. C’est fait quand un fichier étiqueté confidentiel ne peut plus y être déposé, ou quand ces quatre mesures y sont vérifiées.

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
    .technical = Activer le chiffrement complet du disque (XTS-AES 128 ou 256, TPM avec démarrage sécurisé) et le code de déverrouillage par règle MDM ; déposer les clés de récupération hors de l’appareil. C’est fait quand l’inventaire MDM montre tous les portables et téléphones « chiffrés » et qu’une clé de récupération a été essayée.

rule-sec-supplier-remote-access = Un prestataire peut entrer dans vos machines
    .finding = { $state ->
        [not-known] { $supplier } peut entrer à distance ou avec tous les droits dans { $services } ; rien n’est dit de la façon dont cet accès est encadré.
        [partial] L’accès de { $supplier } à { $services } n’est encadré qu’en partie.
       *[missing] L’accès de { $supplier } à { $services } n’est pas encadré.
    }
    .why = Son accès est aussi une porte pour qui le piraterait.
    .action = Demander un compte à son nom, avec double vérification, ouvert seulement à la demande, et une trace de chaque visite
    .caution = Un service suivi en continu a besoin d’un accès permanent. Un compte personnel, une double vérification et un journal suffisent alors.
    .technical = Remplacer l’accès permanent par un accès nominatif, MFA, passerelle ou VPN limité à la machine visée, ouvert à la demande et fermé après délai, sessions journalisées ; fermer RDP et SSH exposés. C’est fait quand un balayage externe ne montre aucun port d’administration et que le journal nomme chaque session.

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
    .technical = Déployer un gestionnaire chiffré de bout en bout avec coffres partagés par groupe, MFA, compte de récupération de l’organisation et export chiffré ; y importer les listes puis les effacer (versions et corbeille comprises). C’est fait quand chaque personne y a un compte et que les secrets anciens ont été changés.

rule-sec-no-mfa-ebanking = { $state ->
        [not-known] On ne sait pas si les paiements sont bien protégés
        [alone] Une seule personne suffit pour payer
        [partial] La double vérification des paiements ne protège pas tout le monde
       *[missing] Un mot de passe suffit pour ouvrir l’e-banking
    }
    .finding = { $state ->
        [both] { $services } s’ouvre avec un simple mot de passe, et une seule personne peut payer.
        [missing] { $services } s’ouvre avec un simple mot de passe.
        [partial] La double vérification de { $services } ne protège qu’une partie des personnes.
        [alone] Dans { $services }, une seule personne peut payer sans qu’une autre confirme.
       *[not-known] { $count ->
            [one] On ne sait pas si { $services } demande une double vérification et l’accord de deux personnes.
           *[other] On ne sait pas si ces accès bancaires demandent une double vérification et l’accord de deux personnes : { $services }.
        }
    }
    .why = La fraude au paiement est rapide, et l’argent se récupère rarement.
    .action = { $state ->
        [not-known] Demander à la banque ce qui est exigé pour entrer et pour payer
        [alone] Demander à la banque que deux personnes confirment chaque paiement, au moins au-dessus d’un montant
       *[missing] Demander à la banque la double vérification, et deux personnes pour confirmer chaque paiement
    }
    .caution = Le contrat de la banque l’impose souvent déjà : vérifiez-le avant de vous inquiéter.
    .technical = Dans le contrat e-banking, exiger un second facteur lié à l’appareil par personne, la signature collective à deux au-dessus d’un montant, une limite quotidienne et une alerte par paiement ; pour EBICS, des clés séparées par signataire. C’est fait quand un paiement d’essai saisi par une seule personne reste bloqué.

rule-sec-secret-in-note = Un mot de passe semble écrit dans l’audit
    .finding = { $secret ->
        [password] Un mot de passe ou un code semble écrit dans { $record } (« { $field } »).
       *[key] Une clé d’accès semble écrite dans { $record } (« { $field } »).
    }
    .why = Cet audit est fait pour être transmis : qui le lit aurait la clé.
    .action = Supprimer ce texte, changer le mot de passe et garder le nouveau dans un gestionnaire de mots de passe
    .caution = Une référence ou un numéro de série peut y ressembler : indiquez alors que le constat est faux. Les textes sont lus sur cet appareil, et nulle part ailleurs.
    .technical = Considérer le secret comme compromis : le révoquer ou le changer, contrôler les connexions depuis la date de l’écrit, ranger le nouveau dans le coffre partagé et effacer le texte des versions enregistrées. C’est fait quand l’ancien secret est refusé.

rule-sec-shared-account = { $state ->
        [not-known] Un compte est peut-être partagé entre plusieurs personnes
       *[missing] Un compte est partagé entre plusieurs personnes
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] Dans { $services }, tout le monde n’a pas son propre compte.
           *[other] Dans { $count } outils, tout le monde n’a pas son propre compte : { $services }.
        }
        [partial] { $count ->
            [one] Dans { $services }, une partie des personnes seulement a son propre compte.
           *[other] Dans { $count } outils, une partie des personnes seulement a son propre compte : { $services }.
        }
       *[not-known] { $count ->
            [one] On ne sait pas si chacun a son propre compte dans { $services }.
           *[other] On ne sait pas si chacun a son propre compte dans { $count } outils : { $services }.
        }
    }
    .why = On ne sait plus qui a fait quoi, et le mot de passe circule, même après un départ.
    .action = { $state ->
        [not-known] Demander à la personne qui gère les accès
       *[missing] Créer un compte par personne, d’abord pour celles qui ont tous les droits
    }
    .caution = Une boîte commune que chacun ouvre avec son propre compte, ou un écran pour les visiteurs, n’est pas un compte partagé.
    .technical = Créer un compte nominatif par personne (si possible par SSO et SCIM), passer le compte commun en boîte partagée sans connexion directe, puis changer son mot de passe. C’est fait quand le journal attribue chaque action à une personne et que la connexion directe au compte commun est refusée.

rule-sec-end-of-support = { $state ->
        [past] Du matériel ou un logiciel n’est plus mis à jour
        [soon] Du matériel ou un logiciel ne sera bientôt plus mis à jour
       *[not-known] On ne sait pas jusqu’à quand certains outils seront mis à jour
    }
    .finding = { $state ->
        [past] { $count ->
            [one] { $services } n’est plus corrigé par son fabricant depuis le { $day }.
           *[other] { $count } outils ne sont plus corrigés par leur fabricant, le premier depuis le { $day } : { $services }.
        }
        [soon] { $count ->
            [one] { $services } ne sera plus corrigé par son fabricant après le { $day }.
           *[other] { $count } outils ne seront bientôt plus corrigés par leur fabricant, le premier après le { $day } : { $services }.
        }
       *[not-known] { $count ->
            [one] On ne sait pas jusqu’à quand { $services } sera corrigé par son fabricant.
           *[other] On ne sait pas jusqu’à quand { $count } outils seront corrigés par leur fabricant : { $services }.
        }
    }
    .why = La faille découverte demain restera ouverte pour toujours.
    .action = { $state ->
        [not-known] Chercher la date sur la page du fabricant, ou la demander au prestataire
       *[past] Planifier, avec une date, de le remplacer ou de l’isoler du reste
    }
    .caution = La date a été saisie à la main : vérifiez-la chez le fabricant. Un contrat de maintenance prolongée la repousse.
    .threshold-days = Nombre de jours à l’avance pour annoncer une fin de mises à jour
    .technical = Relever version et date de fin de support (système, micrologiciel, CMS, base de données), mettre à niveau ou remplacer ; à défaut, isoler dans un VLAN sans Internet ni accès entrant. C’est fait quand l’inventaire ne montre plus de version hors support, ou que l’isolement est prouvé par un essai de connexion.

rule-sec-updates-manual = { $state ->
        [not-known] On ne sait pas si les mises à jour se font seules
       *[missing] Les mises à jour dépendent de quelqu’un
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] { $services } ne se met pas à jour tout seul.
           *[other] { $count } équipements ou sites ne se mettent pas à jour tout seuls : { $services }.
        }
        [partial] { $count ->
            [one] { $services } ne se met à jour tout seul qu’en partie.
           *[other] { $count } équipements ou sites ne se mettent à jour tout seuls qu’en partie : { $services }.
        }
       *[not-known] { $count ->
            [one] On ne sait pas si { $services } se met à jour tout seul.
           *[other] On ne sait pas si { $count } équipements ou sites se mettent à jour tout seuls : { $services }.
        }
    }
    .why = Des failles connues de tous restent ouvertes pendant des semaines.
    .action = { $state ->
        [not-known] Regarder dans les réglages, ou demander à la personne qui s’en occupe
       *[missing] Activer les mises à jour automatiques, aussi celles des extensions du site
    }
    .caution = Certains appareils médicaux ou industriels l’interdisent : isolez-les du reste, et indiquez que la mesure n’a pas de sens pour eux.
    .technical = Activer les mises à jour automatiques par règle (système, navigateur, applications, micrologiciels, extensions du site), avec redémarrage imposé et correctifs critiques sous 7 jours (48 h si l’outil est exposé). C’est fait quand le rapport de conformité dépasse 95 % et que les exceptions sont nommées.

rule-sec-no-endpoint-protection = { $state ->
        [not-known] On ne sait pas si les ordinateurs sont protégés contre les virus
        [partial] Les ordinateurs ne sont pas tous protégés contre les virus
       *[missing] Les ordinateurs ne sont pas protégés contre les virus
    }
    .finding = { $state ->
        [missing] Aucune protection contre les programmes malveillants n’est active sur { $services }.
        [partial] La protection contre les programmes malveillants n’est active que sur une partie des appareils : { $services }.
       *[not-known] On ne sait pas si une protection contre les programmes malveillants est active sur { $services }.
    }
    .why = Un seul clic peut suffire à bloquer le travail de tout le monde.
    .action = Vérifier que la protection du système, ou celle qui a été choisie, est active partout
    .caution = La protection livrée avec le système suffit : indiquez alors qu’elle est en place.
    .technical = Activer l’antivirus du système ou un EDR sur tous les postes et serveurs, protection contre la modification et mise à jour quotidienne comprises, avec alerte à une adresse suivie. C’est fait quand la console montre chaque appareil actif depuis moins de 7 jours et que le fichier d’essai EICAR est bloqué.

rule-sec-too-many-admins = { $state ->
        [not-known] On ne sait pas qui a tous les droits
       *[missing] Trop de personnes ont tous les droits
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] On ne sait pas qui a tous les droits dans { $services }.
           *[other] On ne sait pas qui a tous les droits dans { $count } outils qui contiennent des informations confidentielles : { $services }.
        }
       *[missing] { $count ->
            [one] { $admins } personnes ont tous les droits dans { $services }.
           *[other] Dans { $count } outils qui contiennent des informations confidentielles, trop de personnes ont tous les droits, jusqu’à { $admins } dans le premier : { $services }.
        }
    }
    .why = Chaque compte qui a tous les droits est une porte de plus vers tout le reste.
    .action = { $state ->
        [not-known] Demander la liste des comptes qui ont tous les droits
       *[missing] Garder deux personnes, et un accès de secours sous enveloppe fermée
    }
    .caution = Un tour de rôle peut le justifier : acceptez alors le constat et notez pourquoi.
    .threshold-admins = Nombre de personnes qui peuvent avoir tous les droits
    .threshold-share = Ou part des utilisateurs, si elle donne un nombre plus grand
    .technical = Lister les rôles d’administration (global, facturation, groupes imbriqués, comptes de service), ne garder que deux administrateurs nommés et un compte d’urgence sous scellé, donner des rôles restreints aux autres. C’est fait quand la liste exportée est signée par la direction et revue tous les six mois.

rule-sec-admin-daily-use = { $state ->
        [not-known] Le compte qui a tous les droits sert peut-être tous les jours
       *[missing] Le compte qui a tous les droits sert tous les jours
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] Dans { $services }, l’administration n’a pas de compte à part.
           *[other] Dans { $count } outils, l’administration n’a pas de compte à part : { $services }.
        }
        [partial] { $count ->
            [one] Dans { $services }, l’administration n’a un compte à part qu’en partie.
           *[other] Dans { $count } outils, l’administration n’a un compte à part qu’en partie : { $services }.
        }
       *[not-known] { $count ->
            [one] On ne sait pas si l’administration de { $services } a un compte à part.
           *[other] On ne sait pas si l’administration a un compte à part dans { $count } outils : { $services }.
        }
    }
    .why = Une erreur ou un piège touche alors tout le système, et pas le travail d’une seule personne.
    .action = Séparer le compte d’administration de celui de tous les jours
    .caution = Si le fournisseur seul administre l’outil, personne chez vous n’a tous les droits.
    .technical = Créer un compte d’administration séparé, sans messagerie ni navigation, avec MFA résistant à l’hameçonnage ; retirer les droits d’administrateur local (LAPS ou équivalent) et l’élévation permanente. C’est fait quand aucun compte ayant une boîte ne figure dans un rôle d’administration.

rule-sec-no-leaver-checklist = { $state ->
        [not-known] On ne sait pas s’il y a une liste pour les arrivées et les départs
        [partial] La liste pour les arrivées et les départs n’est pas prête
       *[missing] Il n’y a pas de liste pour les arrivées et les départs
    }
    .finding = { $state ->
        [missing] Aucune liste ne dit quels accès, clés et appareils donner à l’arrivée et reprendre au départ.
        [partial] La liste des accès, clés et appareils à donner à l’arrivée et à reprendre au départ n’est pas terminée ou pas à jour.
       *[not-known] On ne sait pas si une liste dit quels accès, clés et appareils donner à l’arrivée et reprendre au départ.
    }
    .why = Sans liste, on oublie des accès, des clés et du matériel.
    .action = { $state ->
        [partial] Terminer cette liste, et l’utiliser à chaque arrivée et à chaque départ
       *[missing] Utiliser une liste d’une page à chaque arrivée et à chaque départ
    }
    .caution = Quelqu’un le fait peut-être bien de mémoire : ce n’est pas une liste, et elle partira avec cette personne.
    .threshold-months = Nombre de mois pendant lesquels un départ compte comme récent
    .threshold-persons = Nombre de personnes jusqu’auquel chacun sait tout
    .technical = Écrire la procédure par outil : comptes, groupes, licences, jetons, MFA, appareils (verrouillage et effacement MDM), redirection et archive de la boîte ; automatiser par SCIM si possible. C’est fait quand un départ d’essai est traité le jour même, liste cochée à l’appui.

rule-sec-consumer-messaging = { $state ->
        [not-known] Une messagerie privée sert peut-être à parler de personnes
       *[known] Une messagerie privée sert au travail
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] { $flows } passe par une messagerie privée. On ne sait pas s’il y est question de personnes.
           *[other] { $count } échanges passent par une messagerie privée. On ne sait pas s’il y est question de personnes : { $flows }.
        }
       *[known] { $count ->
            [one] { $flows } passe par une messagerie privée, avec des données sur des personnes.
           *[other] { $count } échanges passent par une messagerie privée, avec des données sur des personnes : { $flows }.
        }
    }
    .why = Ce qui s’y dit reste dans des téléphones privés, hors du contrôle de l’organisation.
    .action = { $state ->
        [not-known] Demander ce qui passe par cette messagerie
       *[known] Choisir une messagerie de l’organisation, et le dire clairement à tout le monde
    }
    .caution = Un groupe qui ne sert qu’à fixer des heures et des lieux ne pose pas ce problème : indiquez ce qui y passe.
    .technical = Ouvrir une messagerie gérée par l’organisation (comptes nominatifs, chiffrement, durée de conservation, effacement à distance, hébergement connu), puis fermer les groupes privés après export de ce qui doit rester. C’est fait quand les équipes y sont inscrites et que la règle d’usage nomme l’outil autorisé.

rule-sec-mail-domain-unprotected = { $state ->
        [not-known] On ne sait pas si d’autres peuvent écrire à votre nom
       *[missing] On peut envoyer de faux courriels à votre nom
    }
    .finding = { $state ->
        [missing] Le domaine de { $services } ne dit pas qui a le droit d’envoyer des courriels à votre nom.
        [partial] Le domaine de { $services } ne dit qu’en partie qui a le droit d’envoyer des courriels à votre nom.
       *[not-known] On ne sait pas si le domaine de { $services } dit qui a le droit d’envoyer des courriels à votre nom.
    }
    .why = Un fraudeur peut se faire passer pour vous auprès de vos clients comme de vos collègues.
    .action = { $state ->
        [not-known] Demander à qui gère le domaine si SPF, DKIM et DMARC sont réglés
       *[missing] Demander à qui gère le domaine de régler SPF, DKIM et DMARC
    }
    .caution = Une boîte sans domaine à vous est protégée par son fournisseur.
    .technical = Publier SPF (10 requêtes DNS au plus, « -all »), DKIM 2048 bits pour chaque expéditeur légitime, puis DMARC de p=none avec rapports (rua) à p=quarantine et enfin p=reject ; ajouter MTA-STS et DNSSEC si le registraire le permet. C’est fait quand un message usurpé est refusé et que les rapports sont alignés pendant 30 jours.

rule-sec-disposal-unknown = On ne sait pas ce que deviennent les anciens appareils
    .finding = { $state ->
        [missing] Rien ne dit que les disques seront effacés ou détruits quand ces appareils partiront : { $services }.
        [partial] L’effacement ou la destruction des disques n’est prévu qu’en partie quand ces appareils partiront : { $services }.
       *[not-known] On ne sait pas si les disques seront effacés ou détruits quand ces appareils partiront : { $services }.
    }
    .why = Un disque jeté, donné ou rendu contient encore vos informations.
    .action = Les effacer ou les faire détruire, et garder la preuve ; le demander aussi à qui reprend une imprimante louée
    .caution = Un appareil sans disque n’a rien à effacer : indiquez que la mesure n’a pas de sens pour lui. Un disque chiffré dont on détruit la clé est effacé.
    .threshold-months = Âge, en mois, à partir duquel un appareil partira bientôt, si sa durée n’a pas été dite
    .technical = Effacer selon NIST SP 800-88 (effacement cryptographique ou « secure erase » pour SSD, destruction sinon), imprimantes, téléphones et supports de sauvegarde compris ; retirer l’appareil du MDM et de l’annuaire. C’est fait quand un procès-verbal donne numéro de série, méthode, date et signature.

rule-sec-wifi-guests-mixed = { $state ->
        [not-known] Les visiteurs utilisent peut-être le même réseau que vous
       *[missing] Les visiteurs utilisent le même réseau que vous
    }
    .finding = { $state ->
        [missing] Les visiteurs utilisent le même réseau que vous : { $services }.
        [partial] Les visiteurs ne sont qu’en partie séparés de votre réseau : { $services }.
       *[not-known] On ne sait pas si des visiteurs utilisent ce réseau, ou s’ils y sont séparés : { $services }.
    }
    .why = Un appareil inconnu peut voir vos imprimantes, vos dossiers et votre serveur.
    .action = Ouvrir un réseau pour les invités : la plupart des boîtiers ont un bouton pour cela
    .caution = À la maison, ou là où personne ne vient, cela n’a pas de sens : indiquez qu’il n’y a pas de visiteurs.
    .technical = Créer un SSID invité sur un VLAN séparé, isolation des clients, filtrage vers le réseau interne, bande passante limitée ; WPA3 (ou WPA2-AES) et mot de passe distinct pour l’interne, WPS coupé. C’est fait quand un appareil invité n’atteint ni imprimante, ni partage, ni console du routeur.

# Ce qui montre un constat de cette famille.
evidence-admins = Ont tous les droits
evidence-end-of-support = Fin des mises à jour
evidence-left-lately = Départs récents
evidence-written = Ce qui est écrit, sans le secret
evidence-written-in = Écrit dans
