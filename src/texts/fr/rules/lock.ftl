# Indépendance : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
#   .technical  que vérifier ou régler, pour qui s’occupe de l’informatique, et quand c’est fait
# Chaque texte peut employer { $certainty } (certain, likely, to-check) et
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

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
        [none] Demander au fournisseur de quoi sortir les données dans un format ouvert, et en faire une condition du prochain contrat
       *[not-known] Essayer un export cette année, et garder le fichier
    }
    .caution = Un export que seul le programme du fournisseur sait lire ne compte pas.
    .technical = Tester l’export complet (données, pièces jointes, historique, droits) dans un format documenté (CSV, JSON, XML, SQL), puis le relire dans un autre outil et compter les enregistrements. C’est fait quand les nombres concordent et que la procédure est écrite.

rule-lock-vendor-only-admin = Seul quelqu’un de l’extérieur a tous les droits
    .finding = { $count ->
        [one] { $party } administre { $services } ; personne de l’organisation n’a tous les droits.
       *[other] { $party } administre { $count } outils ({ $services }) ; personne de l’organisation n’y a tous les droits.
    }
    .why = Sans cette personne, vous ne pouvez ni agir, ni partir.
    .action = Obtenir un compte administrateur pour l’organisation, et le garder dans un coffre
    .caution = Pour un appareil fermé, comme un central téléphonique, un accès de secours peut suffire.
    .technical = Créer dans l’outil un compte administrateur nominatif de l’organisation (domaine à elle, MFA, codes de secours sous scellé) ; le prestataire passe en rôle délégué. C’est fait quand ce compte peut retirer l’accès du prestataire.

rule-lock-bespoke-not-owned = Un logiciel sur mesure ne vous appartient pas
    .finding = { $state ->
        [known] { $count ->
            [one] { $services } a été fait pour vous, mais les droits et le code ne sont pas à vous.
           *[other] { $count } logiciels ont été faits pour vous, mais les droits et le code ne sont pas à vous : { $services }.
        }
       *[not-known] { $count ->
            [one] { $services } a été fait pour vous sans vous appartenir, et personne ne sait si son code est déposé chez un tiers.
           *[other] { $count } logiciels ont été faits pour vous sans vous appartenir, et personne ne sait si leur code est déposé chez un tiers : { $services }.
        }
    }
    .why = Sans les droits ni le code, personne d’autre ne peut reprendre le logiciel.
    .action = Négocier les droits, ou un dépôt du code chez un tiers
    .caution = Un produit courant, seulement réglé pour vous, n’est pas du sur-mesure : choisissez une autre licence.
    .technical = Obtenir le dépôt complet (sources, historique, dépendances et licences, scripts de construction et de déploiement, schéma de base) ou un séquestre vérifié. C’est fait quand un tiers compile et démarre le programme depuis ce dépôt.

rule-lock-proprietary-format = { $state ->
        [known] Vos données sortent dans un format fermé
       *[not-known] On ne sait pas dans quel format sortent vos données
    }
    .finding = { $state ->
        [known] { $count ->
            [one] Les données de { $services } ne sortent que dans un format fermé.
           *[other] Les données de { $count } outils ne sortent que dans un format fermé : { $services }.
        }
       *[not-known] { $count ->
            [one] Personne ne sait dans quel format sortent les données de { $services }.
           *[other] Personne ne sait dans quel format sortent les données de { $count } outils : { $services }.
        }
    }
    .why = Un format que personne d’autre ne sait lire n’est pas une sortie.
    .action = Demander un format ouvert : CSV, XML, JSON, PDF/A, IFC
    .caution = Une copie au format du fournisseur reste utile pour restaurer, à côté d’un export que d’autres savent lire.
    .technical = Convertir un échantillon vers un format ouvert (PDF/A, ODF ou OOXML, CSV UTF-8, XML documenté, IFC, DICOM, MBOX/EML), comparer les pertes et planifier la conversion des archives. C’est fait quand l’échantillon s’ouvre dans deux logiciels différents.

rule-lock-exit-clause-missing = { $state ->
        [known] Des contrats ne disent presque rien de la fin
       *[not-known] On ne sait pas ce que des contrats disent de la fin
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $contracts } ne dit presque rien de sa fin : retour des données, format, délai, effacement, aide, prix.
           *[other] { $count } contrats ne disent presque rien de leur fin (retour des données, format, délai, effacement, aide, prix) : { $contracts }.
        }
       *[not-known] { $count ->
            [one] Personne ne sait ce que { $contracts } dit de sa fin : retour des données, format, délai, effacement, aide, prix.
           *[other] Personne ne sait ce que { $count } contrats disent de leur fin (retour des données, format, délai, effacement, aide, prix) : { $contracts }.
        }
    }
    .why = La fin arrive toujours : prix, délai et format doivent être écrits avant.
    .action = { $state ->
        [known] Ajouter une clause de sortie au prochain renouvellement
       *[not-known] Lire le contrat, et y chercher ce qui se passe à la fin
    }
    .caution = Les conditions générales d’un service en ligne le disent souvent : lisez-les avant de négocier.
    .threshold-clauses = Combien de points sur six doivent être écrits
    .technical = Faire préciser au contrat : format et délai de restitution, assistance et tarif, maintien de l’accès pendant la reprise, preuve d’effacement (copies comprises). C’est fait quand ces points sont signés et que l’export décrit a été essayé.

rule-lock-same-party-audits = Celui qui vend contrôle aussi
    .finding = { $look ->
        [advisor] { $party } vous conseille et vous fournit { $count ->
            [one] { $services }.
           *[other] { $count } outils : { $services }.
        }
        [auditor] { $party } contrôle le travail d’autres et vous fournit { $count ->
            [one] { $services }.
           *[other] { $count } outils : { $services }.
        }
       *[reviewer] { $party } a donné le second regard et vous fournit { $count ->
            [one] { $services }.
           *[other] { $count } outils : { $services }.
        }
    }
    .why = Personne ne voit ses propres erreurs, ni ne déconseille ce qu’il vend.
    .action = Demander l’avis d’un tiers indépendant une fois par an
    .caution = Une coopérative de conseillers peut avoir les deux rôles de bonne foi : qu’elle le déclare, plutôt que de l’interdire.
    .threshold-months = Un avis indépendant vaut combien de mois
    .technical = Remettre à un tiers un accès de lecture limité dans le temps (configuration, journaux, rapports de sauvegarde), sans passer par le prestataire contrôlé. C’est fait quand le rapport du tiers est classé avec la réponse point par point.

rule-lock-open-source-unsupported = { $state ->
        [known] Un logiciel libre tourne sans soutien
       *[not-known] On ne sait pas qui s’occupe d’un logiciel libre
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $services } est un logiciel libre dont personne ne s’occupe chez vous, et aucun contrat ne prévoit son entretien.
           *[other] Personne chez vous ne s’occupe de { $count } logiciels libres, et aucun contrat ne prévoit leur entretien : { $services }.
        }
       *[not-known] { $count ->
            [one] Personne ne sait qui administre { $services }, un logiciel libre sans contrat d’entretien.
           *[other] Personne ne sait qui administre { $count } logiciels libres sans contrat d’entretien : { $services }.
        }
    }
    .why = Libre ne veut pas dire sans coût : il faut quelqu’un pour mettre à jour et réparer.
    .action = Prévoir un contrat, ou quelqu’un de l’organisation qui l’apprend
    .caution = Un prestataire qui le fournit comme service en ligne s’en occupe : indiquez-le dans son hébergement.
    .technical = Vérifier version, date du dernier correctif, CVE ouvertes et activité du projet ; nommer qui applique les mises à jour (interne ou contrat) et comment. C’est fait quand la version est maintenue et que la dernière mise à jour a moins de 60 jours.

rule-lock-no-alternative = { $state ->
        [known] Aucune alternative n’a été regardée
       *[not-known] On ne sait pas comment des outils ont été choisis
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $services } est là par habitude ou avec autre chose, et rien d’autre n’a été regardé depuis longtemps.
           *[other] { $count } outils importants sont là par habitude ou avec autre chose, et rien d’autre n’a été regardé depuis longtemps : { $services }.
        }
       *[not-known] { $count ->
            [one] Personne ne sait comment { $services } a été choisi, et rien d’autre n’a été regardé depuis longtemps.
           *[other] Personne ne sait comment { $count } outils importants ont été choisis, et rien d’autre n’a été regardé depuis longtemps : { $services }.
        }
    }
    .why = Un choix sans comparaison n’est pas un choix.
    .action = Ouvrir une demande d’information simplifiée
    .caution = Il n’y a parfois qu’un seul fournisseur : cela aussi peut être noté comme décision.
    .threshold-months = Une comparaison vaut combien de mois
    .technical = Donner les exigences techniques neutres (fonctions, volumes, interfaces, formats d’export, SSO, hébergement, RTO/RPO) pour une demande d’information à deux autres fournisseurs. C’est fait quand deux réponses sont comparées sur ces mêmes points.

# Ce qui montre un constat.
evidence-formats = Formats d’export
