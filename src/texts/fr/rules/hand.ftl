# Reprise par un tiers : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
#   .technical  que vérifier ou régler, pour qui s’occupe de l’informatique, et quand c’est fait
# Chaque texte peut employer { $certainty } (certain, likely, to-check) et
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

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
    .technical = Préparer le passage : rôles à transmettre, accès par outil, renouvellements, travaux en cours, et un compte d’administration déjà ouvert à la personne désignée. C’est fait quand elle s’est connectée à chaque outil vital.

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
    .technical = Créer un compte d’urgence par outil vital, hors SSO, clé FIDO2 ou codes de secours sous enveloppe numérotée ou coffre à deux personnes, avec alerte à l’usage. C’est fait quand l’accès a été ouvert une fois, puis rescellé et daté.

rule-hand-contracts-not-in-client-name = { $state ->
        [not-known] On ne sait pas au nom de qui sont certains contrats
       *[held] Des contrats ne sont pas au nom de l’organisation
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Personne ne sait au nom de qui est { $contracts }.
           *[other] Personne ne sait au nom de qui sont { $count } contrats : { $contracts }.
        }
        [not-ours] { $count ->
            [one] { $contracts } n’est pas au nom de l’organisation.
           *[other] { $count } contrats ne sont pas au nom de l’organisation : { $contracts }.
        }
       *[held] { $count ->
            [one] { $contracts } est au nom de { $holder }.
           *[other] { $count } contrats sont au nom de { $holder } : { $contracts }.
        }
    }
    .why = Qui a signé le contrat décide du sort de l’outil.
    .action = Faire mettre le contrat au nom de l’organisation
    .caution = Une faîtière peut tenir un contrat pour ses membres : notez-le, et ce qui se passe si vous la quittez.
    .technical = Faire transférer abonnement, tenant, domaine, certificats et numéros au nom et à l’adresse de facturation de l’organisation, sans recréer les données. C’est fait quand la console et la facture suivante la désignent comme titulaire.

rule-hand-bundle-stale = { $state ->
        [not-known] On ne sait pas de quand date cette carte
       *[old] La carte n’a pas été revue depuis longtemps
    }
    .finding = { $state ->
        [not-known] Personne ne sait à quelle date ce qui est décrit ici était vrai.
       *[old] Rien n’a été changé ni relu depuis { $days } jours.
    }
    .why = Une carte ancienne trompe la personne qui reprend.
    .action = Relire la carte un quart d’heure, et mettre la date du jour
    .caution = Rien n’a peut-être changé : la date d’une relecture suffit à le dire.
    .threshold-old = Nombre de jours à partir duquel la carte est ancienne
    .threshold-very-old = Nombre de jours à partir duquel le constat pèse davantage
    .technical = Comparer la carte aux sources techniques (liste d’applications, comptes, connecteurs, factures) et corriger les écarts. C’est fait quand la relecture est datée et qu’un nouvel export est remis à l’organisation.

rule-hand-score-blocked = { $state ->
        [not-known] On ne sait pas si une autre personne pourrait reprendre
       *[blocked] Une autre personne ne pourrait pas encore reprendre
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Un point reste à vérifier : { $missing }.
           *[other] { $count } points restent à vérifier : { $missing }.
        }
       *[blocked] { $count ->
            [one] La reprise est bloquée par un point : { $missing }.
           *[other] La reprise est bloquée par { $count } points : { $missing }.
        }
    }
    .why = La personne qui reprend s’arrête au premier de ces points qui manque.
    .action = Lever ces points l’un après l’autre
    .caution = Cette liste résume d’autres constats : elle n’ajoute pas de reproche.
    .technical = Lever dans l’ordre : accès d’urgence testé, second administrateur, restauration par un tiers, contrats et domaine au bon nom, documentation modifiable par l’organisation. C’est fait quand un autre prestataire peut reprendre en lisant seulement le dossier.

# Ce qu’il faut pour qu’une autre personne puisse reprendre : des noms, avec leur article.
gate-access-described = la description des accès aux outils vitaux
gate-second-holder = un deuxième administrateur pour chaque outil vital
gate-our-contracts = des contrats au nom de l’organisation
gate-contacts = une liste des contacts utiles
gate-restored = un essai de restauration récent de chaque outil vital
gate-sound-map = une carte sans lien cassé
gate-own-space = une documentation dont vous êtes l’administrateur
gate-decisions = un journal des décisions
ready-notice = la fin et le délai de résiliation de chaque contrat
ready-exit-tested = un essai de sortie des données de chaque outil vital
ready-documents-placed = un lieu et une date pour chaque document
ready-successor = une personne de la maison qui prend le relais
ready-second-advisor = un second conseiller
ready-own-editor = une personne de la maison qui peut corriger cet audit

# Ce qui montre un constat de cette famille.
evidence-contracts = Contrats
evidence-gate-missing = Ce qui bloque
evidence-gate-not-known = Ce qui reste à vérifier
evidence-last-look = Dernier changement ou dernière relecture
