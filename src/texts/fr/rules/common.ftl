# Ce que citent les règles et ce qui montre un constat. Ces mots, et ceux des
# fichiers voisins, voyagent avec les règles.

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
    [TI] Loi tessinoise sur la protection des données personnelles (LPDP)
    [GR] Loi grisonne sur la protection des données (LCPD)
   *[other] Loi cantonale sur la protection des données
}
reference-cloud-act = États-Unis, 18 USC § 2713 (CLOUD Act)
reference-privatim = privatim, résolution du 18 novembre 2025 sur les services en ligne internationaux
reference-co = Code des obligations (CO), art. { $place }
reference-cp = Code pénal (CP), art. { $place }
reference-lsi = Loi sur la sécurité de l’information (LSI), art. { $place }
# Comment on cite un endroit d’une loi.
law-paragraph = { $article } al. { $paragraph }
law-letter = { $article } al. { $paragraph } let. { $letter }
law-following = { $article } ss
law-annex = annexe { $number }
reference-anssi = ANSSI, Guide d’hygiène informatique, n° { $place }
reference-anssi-map = ANSSI, Cartographie du système d’information
reference-cis = CIS Controls v8, { $place }
reference-ict-minimum = Norme minimale suisse pour les TIC, { $place }
reference-iso = ISO/IEC 27001:2022, annexe A, { $place }
reference-itil = ITIL 4, { $place ->
    [service-continuity] continuité des services
    [financial-management] gestion financière
    [supplier-management] gestion des fournisseurs
    [availability] disponibilité
    [service-level] niveaux de service
    [workforce] gestion des effectifs et des compétences
    [asset-management] gestion du matériel et des licences
    [knowledge-management] gestion des connaissances
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
evidence-hours-a-year = Heures par an
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
evidence-to-find-out = On ne sait pas pour
evidence-used-units = Utilisés
evidence-waiting = Outils qui attendent
evidence-who-gains = Qui reçoit
evidence-yearly-cost = Coût par an
evidence-yearly-waste = Payé pour rien, par an
