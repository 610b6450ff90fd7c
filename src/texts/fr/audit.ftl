# Les mots de l’audit : thèmes, gravités, causes, noms et listes.

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

cause-access = Des portes sont restées ouvertes
    .meaning = Comptes, mots de passe et droits : qui peut entrer, et qui le pourrait encore.
cause-devices = Des appareils et des programmes ne sont pas entretenus
    .meaning = Mises à jour, chiffrement, réseau, fin de vie : ce qui s’use quand personne ne s’en occupe.
cause-copies = Ce qui serait perdu ne reviendrait pas
    .meaning = Sauvegardes : où elles sont, ce qu’elles couvrent, si on a déjà essayé de s’en servir.
cause-stops = Le travail s’arrête avec un seul élément
    .meaning = Ce qui bloque plusieurs activités à la fois, et ce que l’on ferait ce jour-là.
cause-persons = Tout repose sur quelques personnes
    .meaning = Qui sait, qui peut, qui décide : et qui prendrait le relais.
cause-suppliers = D’autres tiennent les clés
    .meaning = Accès, contrats, formats et noms de domaine : ce qu’il faut pour partir, ou seulement pour agir.
cause-disclosure = Des informations sortent sans cadre
    .meaning = Prestataires, pays et moyens d’envoi : qui voit les informations, et à quelles conditions.
cause-duties = Ce qui est dû aux personnes n’est pas prêt
    .meaning = But, durée, information, accès : ce que l’on doit à ceux dont on garde les données.
cause-money = De l’argent part sans être regardé
    .meaning = Abonnements, préavis, hausses : ce que l’on paie sans l’avoir décidé.
cause-surplus = Il y a plus que le nécessaire
    .meaning = Outils en double, copies, ressaisies : ce que l’on pourrait simplement arrêter.
cause-writing = Trop peu est écrit
    .meaning = Les quelques pages qui permettent à un autre de reprendre.
cause-trust = On ne sait pas qui gagne quoi
    .meaning = Liens d’intérêt, honoraires et seconds regards.
cause-map = La carte a des trous
    .meaning = Ce qu’il faut compléter pour que le reste soit sûr.

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

standing-open = À décider
standing-reopened = À revoir
standing-planned = Au plan
standing-postponed = Reporté
standing-accepted = Accepté
standing-disputed = Contesté

# Ce que personne ne sait, à demander.
ask-record = { $record } : { $about }
ask-document = Ce document existe-t-il ? { $document }

# Où en est chaque thème : les niveaux, du plus bas au plus haut, et leurs conditions.
reading-level-undescribed = Non décrit
reading-level-open = À reprendre d’abord
reading-level-fragile = Fragile
reading-level-tenable = Tenable
reading-level-solid = Solide
reading-level-exemplary = Exemplaire

reading-condition-map-begun = Des informations, des outils et des échanges sont décrits
reading-condition-data-with-a-place = On sait où est chaque information
reading-condition-data-with-an-owner = Chaque information a un responsable
reading-condition-services-with-an-owner = Chaque outil a un responsable
reading-condition-flows-explained = Chaque échange a un but
reading-condition-data-classified = On sait qui peut voir presque chaque information
reading-condition-map-reviewed-lately = La carte a été revue dans les six mois
reading-condition-no-broken-link = Aucun lien de la carte n’est cassé
reading-condition-no-former-access = Aucune personne partie n’a encore accès
reading-condition-payments-protected = Les paiements sont protégés par une double vérification et deux personnes
reading-condition-nothing-critical-in-security = Rien n’est à traiter tout de suite
reading-condition-second-factor = Les accès importants demandent une double vérification
reading-condition-named-accounts = Chaque personne a son propre compte
reading-condition-updates = Les mises à jour se font d’elles-mêmes
reading-condition-endpoint-protection = Les postes sont protégés contre les programmes malveillants
reading-condition-leaver-checklist = Une liste de contrôle sert aux arrivées et aux départs
reading-condition-disks-encrypted = Les appareils mobiles sont chiffrés
reading-condition-password-manager = Les mots de passe sont dans un coffre
reading-condition-awareness-this-year = L’équipe a été sensibilisée dans l’année
reading-condition-access-review-this-year = Les accès ont été revus dans l’année
reading-condition-nothing-out-of-support = Rien n’est en fin de vie
reading-condition-remote-access-bounded = Les prestataires n’entrent pas quand ils veulent
reading-condition-incident-rehearsed = La conduite en cas d’incident a été vérifiée dans l’année
reading-condition-confidential-tools-logged = Les outils confidentiels gardent une trace des accès
reading-condition-independent-second-look = Quelqu’un d’indépendant a regardé dans l’année
reading-condition-law-known = On sait quelle loi s’applique, et quelles informations parlent de personnes
reading-condition-personal-data-with-an-owner = Chaque information sur des personnes a un responsable
reading-condition-purpose-written = Le but de chaque information sur des personnes est écrit
reading-condition-retention-fixed = Une durée de conservation est fixée partout
reading-condition-processors-under-contract = Les prestataires ont un contrat adapté
reading-condition-persons-informed = Les personnes sont informées
reading-condition-places-of-personal-data = On sait où vont les informations sur des personnes
reading-condition-transfers-guaranteed = Ce qui part à l’étranger est garanti
reading-condition-access-request-ready = On saurait répondre à une demande d’accès
reading-condition-leak-sheet = On sait quoi faire en cas de fuite
reading-condition-impact-decided = Les analyses d’impact nécessaires sont décidées
reading-condition-old-data-deleted = Rien n’est gardé trop longtemps
reading-condition-register-reviewed = Le registre a été revu dans l’année
reading-condition-backed-up = Tout ce qui compte est sauvegardé
reading-condition-backup-elsewhere = Les sauvegardes sont ailleurs que l’original
reading-condition-restore-tested = On a essayé de restaurer
reading-condition-contacts-offline = La liste de contacts est prête, hors ligne
reading-condition-isolated-copy = Une copie est hors d’atteinte
reading-condition-backup-often-enough = Les sauvegardes sont assez fréquentes pour les outils vitaux
reading-condition-workaround-for-the-vital = On sait comment travailler sans chaque outil vital
reading-condition-no-single-point = Aucun élément ne bloque tout à lui seul
reading-condition-everything-restored-this-year = Chaque sauvegarde a été restaurée dans l’année
reading-condition-delays-fit = Les délais de remise en route s’accordent
reading-condition-suppliers-promise = Les fournisseurs promettent un délai
reading-condition-costs-noted = Le coût de la plupart des outils est noté
reading-condition-notice-known = On sait comment s’arrêtent les contrats qui coûtent
reading-condition-seats-counted = Les comptes et appareils utilisés sont comptés
reading-condition-organisation-pays = L’organisation paie elle-même ses outils
reading-condition-hours-of-the-dearest = Le temps passé est estimé pour les cinq outils les plus chers
reading-condition-no-duplicates = Aucun outil ne fait double emploi
reading-condition-no-unused-seats = On ne paie presque rien pour rien
reading-condition-replacement-planned = Le remplacement du matériel est prévu
reading-condition-exit-priced = On sait ce que coûte la fin de chaque contrat
reading-condition-renewals-compared = On compare avant chaque renouvellement
reading-condition-devices-counted = Les appareils sont comptés
reading-condition-storage-counted = On sait combien de place prennent les informations
reading-condition-device-ages = On sait de quand datent les appareils
reading-condition-last-use = On sait quand la plupart des outils ont servi
reading-condition-no-useless-tool = Aucun outil ne dort
reading-condition-no-duplicate-storage = Les fichiers ne sont pas stockés en double
reading-condition-data-sorted = Ce qui ne sert plus est trié
reading-condition-devices-kept-long = Les appareils durent, et leur remplacement est prévu
reading-condition-right-size = Les abonnements et les serveurs ont la bonne taille
reading-condition-basic-documents-begun = Les six documents de base sont commencés
reading-condition-basic-documents-usable = Les documents de base sont utilisables
reading-condition-readable-by-us = L’organisation lit et administre ses documents
reading-condition-vital-tools-documented = Chaque outil vital a sa page
reading-condition-documents-fresh = Les documents ont été relus
reading-condition-handover-rehearsed = La transmission des accès a été essayée dans l’année
reading-condition-decisions-noted = Les décisions et leurs raisons sont notées
reading-condition-vital-tools-mastered = Quelqu’un maîtrise chaque outil vital
reading-condition-second-person = Une deuxième personne maîtrise chaque outil vital
reading-condition-work-shared = Tout ne repose pas sur la même personne
reading-condition-knowledge-complete = Aucun savoir nécessaire ne manque
reading-condition-team-asked = L’équipe a dit comment elle vit ses outils
reading-condition-contracts-in-our-name = Les contrats sont au nom de l’organisation
reading-condition-domain-is-ours = Le nom de domaine est à l’organisation
reading-condition-admin-inside = Quelqu’un de l’organisation a tous les droits sur les outils importants
reading-condition-export-known = On sait si chaque outil laisse sortir nos données
reading-condition-export-tested = La sortie des données a été essayée dans les deux ans
reading-condition-exit-clauses = Les contrats disent ce qui se passe à la fin
reading-condition-backup-with-somebody-else = Les sauvegardes ne sont pas chez le même fournisseur
reading-condition-alternatives-looked-at = D’autres solutions ont été regardées
reading-condition-code-is-ours = Le sur-mesure est à nous, et le logiciel libre a un soutien
reading-condition-seller-does-not-audit = Celui qui vend ne contrôle pas
reading-condition-interests-declared = Chaque conseiller a déclaré ses intérêts
reading-condition-fees-known = On sait sur quoi repose l’honoraire de chaque conseiller
reading-condition-network-marked = On sait qui est membre du réseau des conseillers
reading-condition-second-look-planned = Un second regard est prévu
reading-condition-two-admins-for-the-vital = Deux personnes peuvent administrer chaque outil vital
reading-condition-successor-named = Quelqu’un est désigné pour reprendre
reading-condition-contracts-transferable = Les contrats peuvent être repris
reading-condition-contacts-ready = La liste de contacts est prête
reading-condition-restorable-by-others = Les sauvegardes ont été restaurées au moins une fois
reading-condition-links-whole = La carte n’a pas de lien cassé
reading-condition-space-is-ours = L’organisation administre son espace de documentation
reading-condition-decisions-log = Il y a un journal des décisions
