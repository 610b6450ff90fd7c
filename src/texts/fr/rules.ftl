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
reference-anssi = ANSSI, Guide d’hygiène informatique, mesure { $place }
reference-anssi-map = ANSSI, Cartographie du système d’information
reference-cis = CIS Controls v8, { $place }
reference-ict-minimum = Norme minimale suisse pour les TIC, { $place }
reference-iso = ISO/IEC 27001:2022, annexe A, { $place }
reference-itil = ITIL 4, { $place }
reference-rgesn = Référentiel général d’écoconception de services numériques (RGESN)
reference-mon-aide-cyber = MonAideCyber (ANSSI)
reference-charter = Charte des conseillers numériques, { $place }
reference-good-practice = Bonne pratique

## Ce qui montre un constat

evidence-fields = Liens à réparer
evidence-services = Outils concernés
evidence-data = Informations en jeu
evidence-classification = Qui peut voir ces informations
evidence-criticality = Importance
evidence-needed-by = Nécessaire à

## Carte

rule-ref-dangling = Un lien pointe vers un élément qui n’existe plus
    .finding = { $count ->
        [one] « { $record } » renvoie à un élément qui n’est plus dans l’audit ({ $fields }).
       *[other] « { $record } » renvoie à { $count } éléments qui ne sont plus dans l’audit ({ $fields }).
    }
    .why = Ce qui dépend d’un lien cassé ne peut pas être calculé : un outil dont le serveur manque paraît ne dépendre de rien.
    .action = Ouvrir l’élément et choisir le bon lien, ou le retirer
    .caution = Si vous avez ouvert une partie d’un audit seulement, l’autre partie peut contenir l’élément manquant.

## Sécurité

rule-sec-mfa-missing = Un mot de passe volé suffirait pour entrer
    .finding = { $state ->
        [missing] « { $service } » s’ouvre depuis Internet avec un simple mot de passe.
        [partial] La double vérification de « { $service } » ne protège qu’une partie des personnes ; les autres entrent avec un simple mot de passe.
       *[not-known] { $count ->
            [one] On ne sait pas si une double vérification protège « { $service } ».
           *[other] On ne sait pas si une double vérification protège ces { $count } outils : { $service }.
        }
    }
    .why = Les mots de passe se volent en masse. Celui de la messagerie permet en plus de réinitialiser tous les autres.
    .action = { $state ->
        [not-known] Demander à la personne qui gère les accès, ou essayer d’entrer depuis un appareil inconnu
        [partial] Activer la double vérification pour tout le monde, d’abord pour les comptes qui ont tous les droits
       *[missing] Activer la double vérification (application ou clé), d’abord pour les comptes qui ont tous les droits
    }
    .caution = Si l’on entre par un compte commun déjà protégé, indiquez que l’outil en dépend : le constat disparaîtra.

## Continuité

rule-res-no-backup = Des informations importantes n’ont pas de sauvegarde
    .finding = { $place ->
        [online] Aucune sauvegarde indépendante ne couvre « { $service } » ({ $data }) ; la corbeille et les versions gardées par le fournisseur n’en sont pas une.
       *[own] Aucune sauvegarde ne couvre « { $service } » ({ $data }).
    }
    .why = Une panne, un vol ou un logiciel de rançon, et ces informations sont perdues.
    .action = Mettre en place une sauvegarde automatique dans un autre lieu, cette semaine
    .caution = { $place ->
        [online] Certains fournisseurs vendent une vraie sauvegarde séparée : si vous l’avez, ajoutez-la aux sauvegardes.
       *[own] Si une sauvegarde existe déjà, ajoutez-la et indiquez ce qu’elle couvre.
    }
