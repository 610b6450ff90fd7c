# Compétences : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
#   .technical  que vérifier ou régler, pour qui s’occupe de l’informatique, et quand c’est fait
# Chaque texte peut employer { $certainty } (certain, likely, to-check) et
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

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
    .technical = Donner à une seconde personne un compte d’administration propre, la procédure écrite et une exécution accompagnée (sauvegarde, compte, incident). C’est fait quand elle a fait seule l’opération dans les six derniers mois.

rule-skill-bus-factor = Trop de choses reposent sur la même personne
    .finding = Sur { $asked } outils importants, { $person } est la seule personne à savoir en tenir { $count } : { $services }.
    .why = Son absence arrête plusieurs activités à la fois.
    .action = Partager au moins deux de ces outils avec quelqu’un d’autre, en commençant par le plus vital
    .caution = Dans une équipe de deux ou trois personnes, c’est inévitable : cherchez un relais à l’extérieur.
    .threshold-services = Nombre d’outils importants qui reposent sur une seule personne
    .threshold-share = Part des outils importants qui reposent sur une seule personne
    .technical = Lister les comptes, clés, appels d’alerte et renouvellements liés à cette personne, et en attribuer la moitié des outils vitaux à une autre. C’est fait quand un jour d’absence simulé ne bloque ni connexion, ni alerte, ni restauration.

rule-skill-culture-no-practice = { $state ->
        [not-known] On ne sait pas si les bons réflexes sont partagés
        [age-not-known] On ne sait pas de quand date la dernière sensibilisation
       *[missing] Les bons réflexes ne sont pas partagés
    }
    .finding = { $state ->
        [not-known] Personne ne sait si l’équipe a été sensibilisée aux bons réflexes.
        [age-not-known] L’équipe a été sensibilisée, mais personne ne sait quand.
        [old] La dernière sensibilisation date de trop longtemps.
        [partial] Une partie de l’équipe seulement a été sensibilisée.
       *[missing] L’équipe n’a pas été sensibilisée aux bons réflexes.
    }
    .why = La plupart des incidents passent par les personnes.
    .action = Prévoir une demi-heure par an, avec des exemples du métier et de la région
    .caution = Une équipe qui parle de chaque message étrange à la pause fait parfois mieux qu’avec un cours : notez-le.
    .threshold-age = Nombre de mois pendant lesquels une sensibilisation compte
    .technical = Préparer trente minutes sur des cas réels de l’organisation (courriel piégé, second facteur, partage, signalement), un bouton de signalement et un exercice d’hameçonnage sans sanction. C’est fait quand la présence est notée et que le premier signalement d’essai arrive en moins d’une heure.

rule-skill-gap-need = { $state ->
        [not-known] On ne sait pas si un savoir nécessaire manque dans l’équipe
       *[known] Un savoir nécessaire manque dans l’équipe
    }
    .finding = { $state ->
        [not-known] On ne sait pas si quelqu’un dans l’équipe en sait assez : { $domains }.
       *[known] { $count ->
            [one] Personne dans l’équipe n’en sait assez : { $domains }.
           *[other] Personne dans l’équipe n’en sait assez dans { $count } domaines : { $domains }.
        }
    }
    .why = Ce que personne ne sait se paie en prestataires ou en erreurs.
    .action = Prévoir une formation courte, en commençant par qui a envie d’apprendre
    .caution = Le besoin est déduit de l’importance des outils, et chacun estime son niveau : parlez-en d’abord avec l’équipe.
    .threshold-steps = Nombre de degrés entre le besoin et ce que l’équipe sait
    .technical = Dire les trois tâches que l’équipe doit savoir faire sur cet outil et les montrer une fois, compte rendu à l’appui ; sinon les inscrire au contrat de support. C’est fait quand quelqu’un les refait sans aide.

rule-skill-onboarding-missing = { $state ->
        [not-known] On ne sait pas si les nouveaux reçoivent l’essentiel
       *[missing] Les nouveaux ne reçoivent pas l’essentiel
    }
    .finding = { $state ->
        [not-known] On ne sait pas s’il existe une charte informatique ou une feuille d’accueil que l’on donne aux nouveaux.
       *[missing] Ni charte informatique ni feuille d’accueil ne sont prêtes à être données.
    }
    .why = Le premier jour est le meilleur moment pour les bons réflexes.
    .action = Écrire une page d’accueil, et prendre dix minutes le premier jour
    .caution = Un collègue montre peut-être tout aux nouveaux : notez qui, et quoi.
    .threshold-persons = Nombre de personnes jusqu’auquel rien n’est attendu
    .technical = Préparer le kit d’arrivée : compte créé par groupe, MFA inscrite, gestionnaire de mots de passe, appareil enrôlé MDM chiffré, règles d’usage signées. C’est fait quand un compte d’essai est prêt en une heure avec les seuls droits de son groupe.

rule-skill-not-asked = { $state ->
        [not-known] On ne sait pas si le ressenti de l’équipe a été demandé
       *[not-asked] Le ressenti de l’équipe n’a pas été demandé
    }
    .finding = { $state ->
        [not-known] Personne ne sait si l’équipe a dit comment elle vit avec ses outils.
       *[not-asked] Aucune réponse de l’équipe ne dit comment elle vit avec ses outils.
    }
    .why = Un audit sans les personnes qui font le travail manque l’essentiel.
    .action = Faire remplir cinq questions, sans nom
    .caution = L’équipe a peut-être déjà parlé sans que ce soit noté. Répondre est libre.
    .threshold-persons = Personnes à partir desquelles on le demande
    .technical = Fournir un questionnaire anonyme sans traceur ni adresse IP enregistrée (cinq questions), et joindre les tickets de support regroupés par thème. C’est fait quand au moins la moitié de l’équipe a répondu et que les trois gênes principales sont notées.

# Ce qui montre un constat de cette famille.
evidence-last-session = Dernière séance
evidence-level-held = Ce que l’équipe sait
evidence-level-needed = Ce qu’il faudrait
evidence-skill-domain = Domaine
evidence-willing = Voudraient apprendre
