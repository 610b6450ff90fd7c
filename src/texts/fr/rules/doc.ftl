# Documentation : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
#   .technical  que vérifier ou régler, pour qui s’occupe de l’informatique, et quand c’est fait
# Chaque texte peut employer { $certainty } (certain, likely, to-check) et
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-doc-coverage-minimum = Il manque des documents de base
    .finding = { $count ->
        [one] Un document manque ou n’est pas utilisable : { $documents }.
       *[other] { $count } documents manquent ou ne sont pas utilisables : { $documents }.
    }
    .why = Quelques pages suffisent pour que quelqu’un d’autre puisse continuer ; sans elles, personne ne le peut.
    .action = Écrire ou mettre à jour une page pour chacun ; une bonne part est déjà dans cette carte
    .caution = Rien de plus n’est demandé : une charte informatique ou un plan du réseau peuvent attendre.
    .technical = Produire le minimum : inventaire, schéma réseau d’une page, liste des accès (emplacement des secrets), plan de sauvegarde, procédure de restauration, fiche d’incident, contacts. C’est fait quand un autre technicien s’y retrouve en une heure sans poser de question.

rule-doc-in-head = Le savoir est dans la tête d’une personne
    .finding = { $state ->
        [known] { $document } n’est écrit nulle part : seule une personne le sait ({ $person }).
       *[unknown] { $document } n’est écrit nulle part : quelqu’un le sait par cœur.
    }
    .why = Des vacances, une maladie ou un départ suffisent à bloquer le travail.
    .action = Prendre une heure avec cette personne et écrire une page
    .caution = Ce qui s’apprend en faisant n’a pas besoin d’être écrit ; la marche à suivre pour repartir, oui.
    .technical = Faire dicter la procédure à la personne qui sait, l’écrire pas à pas (prérequis, commandes ou écrans, contrôle final, retour arrière), puis la faire suivre par quelqu’un d’autre. C’est fait quand cette seconde personne réussit seule.

rule-doc-only-supplier = { $state ->
        [known] Des documents ne sont que chez le fournisseur
       *[not-known] On ne sait pas où sont certains documents
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $documents } n’est que dans l’espace du fournisseur.
           *[other] { $count } documents ne sont que dans l’espace du fournisseur : { $documents }.
        }
       *[not-known] { $count ->
            [one] Personne ne sait où est { $documents }.
           *[other] Personne ne sait où sont { $count } documents : { $documents }.
        }
    }
    .why = Sans eux, impossible de changer de prestataire.
    .action = Récupérer une copie dans votre espace
    .caution = Une page d’aide que tout le monde peut lire sur internet n’est pas votre documentation.
    .technical = Remettre une copie modifiable (schéma réseau, inventaire, comptes de service, configurations, procédures) dans l’espace de l’organisation, avec mise à jour à chaque changement. C’est fait quand une personne interne l’ouvre sans le portail du prestataire.

rule-doc-not-readable-by-client = { $state ->
        [known] Vous ne pouvez pas lire ou modifier vos propres documents
       *[not-known] On ne sait pas qui peut lire ou modifier certains documents
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $documents } est dans un espace que l’organisation ne peut pas lire ou n’administre pas.
           *[other] { $count } documents sont dans un espace que l’organisation ne peut pas lire ou n’administre pas : { $documents }.
        }
       *[not-known] { $count ->
            [one] Personne ne sait qui peut lire { $documents }, ou qui administre son espace.
           *[other] Personne ne sait qui peut lire { $count } documents, ou qui administre leur espace : { $documents }.
        }
    }
    .why = La charte demande que le client administre et modifie lui-même son espace : sans cela, personne d’autre ne peut reprendre.
    .action = Donner les droits à l’organisation
    .caution = Du papier dans votre propre armoire est administré par vous : indiquez-le.
    .technical = Donner à deux personnes de l’organisation le rôle de propriétaire de l’espace documentaire (lecture, écriture, export, gestion des accès). C’est fait quand elles modifient une page et exportent l’ensemble elles-mêmes.

rule-doc-outdated = { $state ->
        [known] Des documents sont anciens
       *[not-known] On ne sait pas si des documents sont encore justes
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $documents } n’a pas été relu depuis longtemps.
           *[other] { $count } documents n’ont pas été relus depuis longtemps : { $documents }.
        }
       *[not-known] { $count ->
            [one] Personne ne sait quand { $documents } a été relu.
           *[other] Personne ne sait quand { $count } documents ont été relus : { $documents }.
        }
    }
    .why = Une marche à suivre fausse est pire qu’absente.
    .action = Relire, corriger et dater
    .caution = Ce qui ne change jamais, comme un classeur de contrats, peut être ancien et juste.
    .threshold-months = Après combien de mois
    .threshold-emergency = Après combien de mois, pour ce qu’on ouvre en urgence
    .technical = Comparer le document à l’état réel (export de configuration, liste de comptes, adresses, versions), corriger et dater ; fixer la relecture annuelle. C’est fait quand trois points pris au hasard correspondent.

rule-doc-no-decision-log = Les choix ne sont pas notés
    .finding = { $state ->
        [known] Une décision a été prise sur { $count ->
            [one] { $count } constat
           *[other] { $count } constats
        } sans raison ou sans date, et il n’y a pas de journal des décisions.
       *[not-known] Une décision a été prise sur { $count ->
            [one] { $count } constat
           *[other] { $count } constats
        } sans raison ou sans date, et personne ne sait s’il y a un journal des décisions.
    }
    .why = Sans trace, on refait les débats, et on perd les raisons.
    .action = Noter la date, le choix et la raison en deux lignes
    .caution = Les procès-verbaux du comité tiennent peut-être lieu de journal : indiquez-le.
    .threshold-decided = À partir de combien de constats décidés
    .technical = Ouvrir un journal des choix techniques (contexte, options, choix, conséquence, date) versionné et lisible par l’organisation. C’est fait quand les trois derniers changements importants y figurent.

rule-doc-unknown-ratio = Beaucoup de réponses sont « je ne sais pas »
    .finding = { $count } réponses sur { $answered } sont « je ne sais pas », soit { $percent } %.
    .why = C’est normal au début : la première chose à faire est de savoir.
    .action = Choisir trois « je ne sais pas » à lever cette semaine
    .caution = Ce n’est pas une faute, et rien n’est compté contre vous.
    .threshold-share = À partir de quelle part
    .threshold-answers = À partir de combien de réponses
    .technical = Répondre à distance aux inconnues techniques : MFA, chiffrement, mises à jour, sauvegardes, restauration, régions, comptes administrateurs, avec une preuve (capture, export). C’est fait quand chaque réponse est « oui », « en partie » ou « non » et datée.

# Ce qui montre un constat.
evidence-answered = Réponses
evidence-documents-concerned = Documents
evidence-not-known = « Je ne sais pas »
