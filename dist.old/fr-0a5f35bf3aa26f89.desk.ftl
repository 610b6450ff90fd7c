
empty-next = Voir ce qu’il y a de mieux à faire
empty-own-action = Ajouter une action à soi
empty-plan = Rien n’est prévu, et aucun constat n’attend de décision. Décrivez d’abord ce que vous utilisez, ou ajoutez vous-même ce qu’il y a à faire.
empty-standing = Rien n’est encore décrit : tous les thèmes sont donc au plus bas. Commencez par l’une de ces pages, et revenez ici ensuite.
empty-filter = Tout montrer de nouveau
empty-rules = Montrer de nouveau toutes les règles


help-hint = Tout est ici, même sans connexion.
help-topics = Sujets
help-tour = Faire la petite visite
help-findings = Ce qui ne va pas, pourquoi c’est important, sur quoi cela repose et quoi faire. Vous décidez pour chacun : au plan, accepté, reporté ou contesté.

help-topic-how = Comment Limpide travaille
    .text =
        Vous décrivez ce que vous détenez, ce que vous utilisez et ce qui circule. Limpide en dessine la carte et la relit avec des règles écrites d’avance, toujours les mêmes.
        Chaque constat dit pourquoi il est là, sur quoi il repose et dans quel cas il se trompe. Il n’y a ni note globale, ni intelligence artificielle, ni avis vendu par quelqu’un.
        « Je ne sais pas » est une vraie réponse : elle n’est jamais comptée contre vous, et Limpide vous dit à qui demander.
        Rien n’est définitif. Vous pouvez commencer n’importe où, vous arrêter, revenir, corriger et annuler.
help-topic-pages = À quoi sert chaque page
    .text = En haut, ce que Limpide comprend et propose ; sous « Décrire » et « Suivre », ce que vous lui dites.
help-topic-words = Les mots et les règles
    .text = La page des règles dit ce que chacune cherche, pourquoi, à partir de quand elle parle et de quelle loi ou recommandation elle vient. Vous pouvez en arrêter une, en disant pourquoi.
help-topic-privacy = Où sont vos données
    .text =
        Elles sont sur cet appareil, dans la mémoire de ce navigateur, et nulle part ailleurs. Rien n’est envoyé : la page ne charge que ses propres fichiers, et son règlement interdit au navigateur de transmettre quoi que ce soit. Il n’y a ni compte, ni cookie, ni mesure d’audience.
        Qui peut ouvrir ce navigateur sous votre nom peut lire vos audits. Sur un appareil partagé, exportez votre audit, puis supprimez-le d’ici.
        Pour supprimer un audit : à l’accueil du site (« Limpide », en haut à gauche), choisissez « Supprimer » à côté de son nom. Pour tout effacer d’un coup, effacez les données de ce site dans les réglages du navigateur. Les fichiers déjà exportés restent là où vous les avez mis.
        Le navigateur retient aussi la langue choisie, si la petite visite a été faite, quand chaque audit a été exporté et, le temps que l’onglet reste ouvert, le nom en train d’être écrit à l’accueil.
        N’écrivez pas de mots de passe dans un audit. Une fonction suffit souvent à la place d’un nom : « la comptable ».
help-topic-keeping = Enregistrer et retrouver
    .text =
        Chaque réponse est gardée tout de suite : il n’y a pas de bouton pour enregistrer. En haut, à côté du nom de l’audit, vous voyez quand c’était la dernière fois.
        Effacer les données de navigation efface aussi vos audits, et une fenêtre privée les oublie en se fermant. Exportez donc souvent : le fichier exporté est votre copie. La page d’accueil dit si elle est à jour.
        Si le navigateur n’arrive pas à enregistrer, Limpide le dit en rouge et garde tout à l’écran jusqu’à ce que cela réussisse.
        Le même audit peut être ouvert dans deux onglets : rien n’est écrasé sans que vous le sachiez.
help-topic-handing-over = Remettre à quelqu’un
    .text =
        « Exporter » fait un fichier qui contient tout l’audit. Remettez-le comme un document confidentiel : de la main à la main ou par un envoi protégé, plutôt que par un simple courriel.
        L’autre personne l’ouvre avec Limpide dans son propre navigateur. Le fichier se lit aussi sans Limpide : c’est du texte, et son format est décrit en entier.
        La page « Où en êtes-vous » dit s’il y a de quoi permettre à quelqu’un d’autre de prendre le relais.
help-topic-keyboard = Avec le clavier
    .text = Tout peut se faire sans souris. Le premier bouton de chaque page mène directement au contenu, et chaque page annonce son titre.
help-topic-people = À qui demander
    .text =
        À la personne qui s’occupe de votre informatique, pour ce que vous ne savez pas : la page des constats dit quoi lui demander d’abord.
        À un conseiller numérique qui ne vend rien de ce qu’il recommande, pour relire votre audit et vous aider à décider. La page « Liens d’intérêt » sert à noter ce que chacun y gagne.
        À votre préposé cantonal à la protection des données, ou au Préposé fédéral (PFPDT, www.edoeb.admin.ch), pour une question sur les données de personnes.
        À l’Office fédéral de la cybersécurité (OFCS, www.ncsc.admin.ch), si vous êtes victime d’une attaque ou si vous avez un doute : il répond aussi aux petites organisations.
        À la personne qui met cette page à disposition, si Limpide lui-même ne marche pas.

help-key-tab = Tab, Maj + Tab
    .does = Aller à l’élément suivant, revenir au précédent
help-key-enter = Entrée, Espace
    .does = Suivre un lien, presser un bouton, ouvrir ou fermer une partie
help-key-arrows = ↑ ↓
    .does = Choisir dans une liste
help-key-escape = Échap
    .does = Fermer une liste ou une question sans rien changer
help-key-undo = Ctrl + Z
    .does = Annuler le dernier changement, aussi loin que l’ouverture de l’audit
help-key-redo = Ctrl + Y
    .does = Rétablir ce qui vient d’être annulé


home-title = Accueil
home-hint = Où vous en êtes, et ce qu’il y a de mieux à faire maintenant.
home-unnamed = Organisation pas encore nommée
home-exported-never = Pas encore exporté dans un fichier depuis ce navigateur
home-exported-current = Exporté dans un fichier, { $moment } ; rien n’a changé depuis
home-exported-before = Exporté dans un fichier, { $moment } ; modifié depuis
home-next = Et maintenant

home-step-begin = Dites avec quoi vous travaillez
    .why = Avec vos mots, une chose à la fois. « Je ne sais pas » est aussi une réponse, et vous pouvez vous arrêter quand vous voulez : tout est gardé. La carte se dessine pendant ce temps.
    .action = Commencer
home-step-continue = Reprenez les questions où vous en étiez
    .why = Plus vous répondez, plus Limpide peut voir. « Je ne sais pas » et « plus tard » sont aussi des réponses.
    .action = Continuer
home-step-confirm = { $count ->
    [one] Vérifiez la fiche proposée
   *[other] Vérifiez les { $count } fiches proposées
}
    .why = Elles disent ce que l’on trouve d’habitude, pas forcément ce qu’il y a chez vous. Rien n’en est conclu avec certitude tant que vous ne les avez pas confirmées.
    .action = Vérifier la première
home-step-ask = Trouvez une réponse que personne n’a
    .why = De tout ce que personne ne sait encore, c’est ce qui compte le plus.
    .action = Noter la réponse
home-ask-whom = À demander à : { $whom }
home-step-act = Faites ce que vous avez prévu
    .why = C’est la première chose de votre plan. Une fois faite, notez-le sur sa fiche : Limpide regardera ce qui a changé.
    .action = Ouvrir cette action
home-act-due = À faire jusqu’au { $day }
home-act-overdue = C’était à faire jusqu’au { $day }
home-step-plan = Décidez par quoi commencer
    .why = Des constats attendent une décision, et rien n’est encore prévu. Une seule action, même petite, suffit pour commencer.
    .action = Choisir une action
home-step-review = Faites relire votre audit
    .why = Tout ce qui compte est décidé. Une personne qui n’y a pas travaillé verra ce que vous ne voyez plus : une collègue, votre conseiller, un membre du comité.
    .action = Noter une relecture
home-step-hand-over = Mettez une copie en lieu sûr
    .why = Tout est décidé et relu. Le fichier exporté est votre copie : gardez-le ailleurs que sur cet appareil, ou remettez-le à la personne qui prendra le relais.
    .action = Exporter l’audit

home-causes = Ce qui ressort
home-causes-all = { $count ->
    [one] Voir le constat
   *[other] Voir les { $count } constats
}
home-described = Ce qui est décrit
home-described-hint = Le trait montre combien de questions ont une réponse.
home-understood = compris à { $share } %
home-nothing-yet = rien encore
home-level = Palier
home-answered = Réponses
home-sure = Fiches sûres
home-standing-all = Voir ce qui manque, thème par thème


tour-position = Petite visite : { $step } sur { $of }
tour-describe = Décrire
    .text = Dans les rubriques, sous « Décrire », chaque sorte de chose a sa page : les personnes, les informations, les outils, ce qui circule. Chaque réponse est gardée tout de suite ; il n’y a pas de bouton pour enregistrer.
    .go = Aller à : Votre organisation
tour-map = Regarder la carte
    .text = La carte se dessine toute seule avec ce que vous décrivez. Elle montre qui envoie quoi à qui, et où c’est protégé.
    .go = Aller à : Carte
tour-findings = Lire les constats
    .text = Limpide dit ce qui ne va pas, pourquoi c’est important et sur quoi cela repose. Il dit aussi ce que personne ne sait : ce n’est jamais une faute.
    .go = Aller à : Constats
tour-plan = Décider
    .text = Mettez au plan ce que vous voulez faire, avec une personne et une date. Limpide montre d’avance ce que cela changerait.
    .go = Aller à : Plan
tour-keep = Garder, et demander de l’aide
    .text = En haut de la page, « Exporter » fait un fichier : c’est votre copie. « Aide » explique tout le reste, et vous permet de reprendre cette visite.
    .go = Aller à : Aide
tour-next = Suite
tour-back = Retour
tour-skip = Passer la visite
tour-end = Terminer la visite


template-flow = { $from } → { $to }

template-services-mail = Messagerie et agenda
template-services-files = Fichiers partagés
template-services-members = Fichier des membres
    .hint = Un tableau ou un logiciel d’association.
template-services-accounting = Comptabilité
template-services-e-banking = E-banking
template-services-website = Site web et nom de domaine
template-services-newsletter = Lettre d’information
template-services-group-chat = Messagerie de groupe
    .hint = Un groupe sur les téléphones, souvent privés.
template-services-forms = Formulaires en ligne
template-services-ticketing = Billetterie et inscriptions en ligne
template-services-photos = Photos et vidéos
template-services-video-meetings = Visioconférence
template-services-devices = Ordinateurs et téléphones
template-services-social-media = Réseaux sociaux
template-services-printer = Imprimante
template-services-paper = Classeurs papier
    .hint = Contrats, procès-verbaux, pièces comptables.
template-services-payroll = Logiciel de salaires
template-services-tax = Logiciel fiscal et portails cantonaux
template-services-clients = Fichier des clients
template-services-invoicing = Facturation
template-services-signature = Signature électronique
template-services-client-portal = Portail des clients
    .hint = Où les clients déposent leurs pièces.
template-services-backup = Sauvegarde externe
template-services-remote-access = Accès à distance
template-services-telephony = Téléphonie
template-services-network = Internet et Wi-Fi
template-services-staff = Gestion du personnel et des absences
template-services-ai = Assistant d’intelligence artificielle
template-services-patient-records = Dossier patient informatisé
template-services-appointments = Agenda des rendez-vous et rappels
template-services-medical-billing = Facturation des prestations médicales
template-services-laboratory = Portail du laboratoire
template-services-imaging = Imagerie et radiologie
template-services-secure-mail = Messagerie sécurisée entre soignants
template-services-patient-dossier = Accès au dossier électronique du patient
template-services-booking = Site et prise de rendez-vous en ligne
template-services-fax = Fax et scanner
template-services-insurer-portals = Portails des assureurs
template-services-medical-devices = Postes et appareils médicaux
template-services-population-register = Contrôle des habitants
template-services-cantonal-registers = Registres et liaisons du canton
template-services-taxes = Contributions et débiteurs
template-services-building-permits = Cadastre et permis de construire
template-services-social-aid = Aide sociale et curatelles
template-services-childcare = École, parascolaire et crèche
template-services-counter = Site et guichet en ligne
template-services-council = Séances de l’exécutif et du législatif
template-services-cctv = Vidéosurveillance
template-services-geodata = Géodonnées, eau et énergie
template-services-learning-platform = Plateforme de cours
template-services-pupils = Gestion des élèves et des inscriptions
template-services-office-suite = Suite bureautique
template-services-grades = Notes et bulletins
template-services-absences = Absences et santé des élèves
template-services-library = Bibliothèque
template-services-accounts = Comptes et accès
template-services-surveys = Enquêtes
template-services-till = Caisse enregistreuse
template-services-stock = Stock et commandes
template-services-quotes = Devis et chantiers
template-services-mobile-phones = Téléphones mobiles
template-services-shop = Site et boutique en ligne
template-services-schedule = Planning et heures de travail
template-services-supplier-portals = Portails des fournisseurs
template-services-machines = Machines connectées

template-data-members = Membres
    .hint = Coordonnées, dates de naissance, fonctions.
template-data-registrations = Inscriptions et santé pour les camps
    .hint = Allergies, médicaments, personnes à prévenir. À effacer peu après l’activité.
template-data-fees = Cotisations et dons
template-data-accounting = Comptabilité et pièces
    .hint = Le code des obligations demande dix ans.
template-data-payments = Accès bancaires et ordres de paiement
template-data-minutes = Procès-verbaux, statuts et contrats
template-data-volunteers = Bénévoles et indemnités
template-data-newsletter = Adresses de la lettre d’information
    .hint = À garder jusqu’au désabonnement.
template-data-photos = Photos d’activités
    .hint = Qui est dessus a-t-il donné son accord ?
template-data-public = Contenu du site
template-data-correspondence = Correspondance
    .hint = À trier une fois par an.
template-data-client-files = Dossiers des clients
    .hint = Déclarations, contrats, pièces remises.
template-data-client-accounts = Comptabilités des clients
    .hint = Le code des obligations demande dix ans.
template-data-payroll = Salaires et assurances sociales
    .hint = Absences pour maladie, saisies de salaire, prévoyance.
template-data-clients = Coordonnées des clients
template-data-invoices = Factures et rappels
template-data-staff = Dossiers du personnel
    .hint = Candidatures refusées : quelques mois au plus.
template-data-patient-files = Dossiers médicaux
    .hint = La durée dépend du canton, souvent vingt ans.
template-data-results = Résultats d’analyses et images
template-data-appointments = Rendez-vous des patients
    .hint = Le seul fait de consulter est une donnée de santé.
template-data-medical-invoices = Factures médicales et assurances
template-data-consents = Consentements et refus
template-data-access-logs = Journal d’accès aux dossiers
template-data-residents = Habitants
template-data-taxes = Contributions et débiteurs
template-data-social-aid = Dossiers d’aide sociale et de curatelle
template-data-pupils = Dossiers des élèves
template-data-building-files = Dossiers de construction
template-data-requests = Demandes en ligne et amendes
template-data-video = Images de vidéosurveillance
    .hint = À effacer très vite : quelques jours.
template-data-infrastructure = Plans d’eau, d’énergie et de sécurité
template-data-admin-files = Dossiers administratifs
template-data-grades = Notes, bulletins et mesures particulières
template-data-absences = Absences et certificats médicaux
template-data-guidance = Suivi individuel et orientation
template-data-teaching = Documents de cours
template-data-school-fees = Écolages
template-data-accounts = Comptes et journaux de connexion
template-data-loans = Prêts de la bibliothèque
template-data-surveys = Réponses aux enquêtes
template-data-sales = Ventes et encaissements
    .hint = Avec les cartes de fidélité, s’il y en a.
template-data-quotes = Devis, plans et photos de chantier
template-data-orders = Commandes en ligne
template-data-stock = Stock
template-data-settings = Réglages et recettes
    .hint = Votre savoir-faire.

template-parties-committee = Comité
template-parties-team = Équipe
template-parties-members = Membres
template-parties-commune = Commune
template-parties-federation = Fédération
template-parties-fiduciary = Fiduciaire
template-parties-public = Public
template-parties-clients = Clients
template-parties-authorities = Fisc et administrations
template-parties-social-insurance = Assurances sociales
template-parties-bank = Banque
template-parties-patients = Patients
template-parties-insurers = Assureurs
template-parties-colleagues = Confrères et hôpital
template-parties-supplier = Fournisseur du logiciel
template-parties-residents = Habitants et entreprises
template-parties-canton = Canton
template-parties-justice = Assurances et autorités judiciaires
template-parties-childcare = Structure parascolaire
template-parties-parents = Parents
template-parties-suppliers = Fournisseurs de marchandises

template-sites-office = Locaux

template-documents-inventory = Liste des outils et du matériel
template-documents-access-list = Qui a accès à quoi
template-documents-contacts-sheet = Qui appeler en cas de problème
template-documents-contracts-folder = Dossier des contrats
template-documents-admin-handover = Passage de témoin
template-documents-processing-register = Registre des activités de traitement
template-documents-privacy-notice = Information sur la protection des données
template-documents-incident-sheet = Que faire en cas d’incident
template-documents-it-charter = Règles d’usage des outils

template-costs-mail = Messagerie : abonnement
template-costs-website = Site : hébergement et nom de domaine
template-costs-accounting = Comptabilité : abonnement
template-costs-devices = Ordinateurs et téléphones : achat
template-costs-network = Internet et téléphone
template-costs-members = Fichier des membres : abonnement
template-costs-payroll = Salaires : abonnement
template-costs-patient-records = Dossier patient : maintenance
template-costs-population-register = Contrôle des habitants : maintenance
template-costs-learning-platform = Plateforme de cours : abonnement
template-costs-till = Caisse : abonnement



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
reference-cloud-act = États-Unis, 18 USC § 2713 (CLOUD Act)
reference-privatim = privatim, résolution du 18 novembre 2025 sur les services en ligne internationaux
reference-co = Code des obligations (CO), art. { $place }
reference-cp = Code pénal (CP), art. { $place }
reference-lsi = Loi sur la sécurité de l’information (LSI), art. { $place }
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
    .threshold-amount = À partir de quel montant inutilisé par an
    .threshold-share = À partir de quelle part inutilisée
    .threshold-notable = À partir de quel montant par an cela compte davantage

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
    .threshold-soon = Combien de jours à l’avance
    .threshold-urgent = Combien de jours à l’avance cela presse

rule-cost-duplicate-function = Plusieurs outils font la même chose pour les mêmes personnes
    .finding = { $services } ont la même fonction ({ $functions }) et des utilisateurs en commun.
    .why = On paie, on apprend et on protège plusieurs fois.
    .action = Comparer l’usage réel, et n’en garder qu’un
    .caution = Un changement en cours ou une séparation voulue peut l’expliquer : indiquez l’outil qui va être remplacé.

rule-cost-missing = { $state ->
        [known] On ne connaît pas le coût de certains outils
       *[not-known] Personne ne sait ce que coûtent certains outils
    }
    .finding = { $state ->
        [known] { $count ->
            [one] Aucun coût n’est noté pour { $services }.
           *[other] Aucun coût n’est noté pour { $count } outils : { $services }.
        }
       *[not-known] { $count ->
            [one] Personne ne sait ce que coûte { $services }.
           *[other] Personne ne sait ce que coûtent { $count } outils : { $services }.
        }
    }
    .why = Un coût inconnu ne peut être ni comparé, ni discuté.
    .action = Retrouver la facture, ou demander le tarif au fournisseur
    .caution = L’outil est peut-être compris dans un autre abonnement : reliez alors cette dépense aux deux outils.

rule-cost-hidden-hours = { $state ->
        [not-known] Le temps passé coûte peut-être plus que l’outil
       *[known] Le temps passé coûte plus que l’outil
    }
    .finding = { $state ->
        [free] { $service } est gratuit, mais prend { $hours ->
            [one] { $hours } heure
           *[other] { $hours } heures
        } par an, soit { $spent }.
        [paid] { $service } coûte { $paid } par an et prend { $hours ->
            [one] { $hours } heure
           *[other] { $hours } heures
        } par an, soit { $spent }.
       *[not-known] { $count ->
            [one] Du temps est noté pour { $service }, mais il manque un chiffre pour comparer.
           *[other] Du temps est noté pour { $count } outils ({ $service }), mais il manque un chiffre pour comparer.
        }
    }
    .why = Un outil gratuit qui prend deux heures par semaine n’est pas gratuit.
    .action = Mesurer pendant deux semaines, puis simplifier ou changer
    .caution = Le temps qui est le travail lui-même, comme écrire une lettre, n’est pas celui de l’outil.
    .threshold-hours = À partir de combien d’heures par an

rule-cost-tacit-unknown = On ne sait pas comment certains contrats s’arrêtent
    .finding = { $count ->
        [one] Personne ne sait comment { $contracts } se reconduit, ni jusqu’à quand on peut le résilier.
       *[other] Personne ne sait comment { $count } contrats se reconduisent, ni jusqu’à quand on peut les résilier : { $contracts }.
    }
    .why = Un contrat qui repart de lui-même est la cause habituelle des frais oubliés.
    .action = Lire la clause, et noter la fin et le préavis
    .caution = Un contrat au mois coûte peu à quitter, même si son préavis n’est pas connu.

rule-cost-per-user-outlier = Un outil coûte par personne bien plus que ses voisins
    .finding = { $service } coûte { $cost } par personne et par an. Pour { $count } outils de même fonction ({ $function }), la moitié reste sous { $median }.
    .why = Un écart mérite une question, pas une condamnation.
    .action = Demander d’où vient l’écart, et comparer l’usage réel
    .caution = Sous un même nom, deux outils peuvent faire un travail bien différent.
    .threshold-tools = À partir de combien d’outils de même fonction
    .threshold-of-median = À partir de quelle part de la médiane
    .threshold-deviations = Au-delà de combien d’écarts médians
    .threshold-amount = À partir de quel écart par an

rule-cost-price-rise = { $state ->
        [planned] Le prix va augmenter nettement
        [past] Le prix a nettement augmenté
       *[not-known] Un prix a peut-être nettement augmenté
    }
    .finding = { $state ->
        [planned] { $service } : le prix par an passe de { $was } à { $is } le { $date }, soit { $percent } % de plus.
        [past] { $service } : le prix par an est passé de { $was } à { $is } le { $date }, soit { $percent } % de plus.
       *[not-known] { $count ->
            [one] { $cost } coûte nettement plus qu’avant, mais personne ne sait si c’est pour la même quantité.
           *[other] { $count } dépenses ont nettement augmenté, mais personne ne sait si c’est pour la même quantité : { $cost }.
        }
    }
    .why = Une hausse que personne n’a discutée devient la norme.
    .action = Demander la raison, et une offre ailleurs
    .caution = La prestation a peut-être changé, ou le contrat suit un indice.
    .threshold-rise = À partir de quelle hausse
    .threshold-amount = À partir de quelle hausse par an, en tout
    .threshold-months = Depuis combien de mois au plus

rule-cost-paid-by-person = { $state ->
        [not-known] On ne sait pas qui paie certains outils
       *[known] Une personne paie un outil de l’organisation
    }
    .finding = { $state ->
        [known] { $person } paie { $count ->
            [one] { $services } de sa poche ou avec sa carte.
           *[other] { $count } outils de sa poche ou avec sa carte : { $services }.
        }
        [somebody] Quelqu’un paie { $services } de sa poche ou avec sa carte.
       *[not-known] { $count ->
            [one] Personne ne sait qui paie { $services }.
           *[other] Personne ne sait qui paie { $count } dépenses : { $services }.
        }
    }
    .why = Si cette personne part ou change de carte, l’outil s’arrête.
    .action = Faire payer par l’organisation
    .caution = Avancer l’argent contre une quittance est en ordre, si le compte lui-même est à l’organisation.

rule-cost-no-capex-plan = { $state ->
        [known] Le remplacement du matériel n’est pas prévu
       *[not-known] On ne sait pas s’il faut prévoir de remplacer du matériel
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $devices } a dépassé sa durée de vie habituelle, et aucun achat n’est prévu.
           *[other] { $devices } ont dépassé leur durée de vie habituelle, et aucun achat n’est prévu.
        }
       *[not-known] { $count ->
            [one] Personne ne sait de quand date { $devices }, et aucun achat n’est prévu.
           *[other] Personne ne sait de quand datent { $devices }, et aucun achat n’est prévu.
        }
    }
    .why = Un remplacement en urgence coûte plus cher, et arrête le travail.
    .action = Regarder ce qui peut encore servir, puis étaler les remplacements sur 3 à 5 ans
    .caution = Garder un appareil plus longtemps est une bonne chose s’il est en bon état et encore mis à jour.
    .threshold-months = Dans combien de mois l’achat est prévu

rule-cost-tco-hidden-exit = { $state ->
        [known] Le coût de sortie n’est pas compté
       *[not-known] On ne sait pas ce que coûte la sortie
    }
    .finding = { $state ->
        [known] On compare ou on remplace un outil, mais { $contracts } ne dit pas ce que coûte la sortie.
       *[not-known] On compare ou on remplace un outil, mais personne ne sait ce que coûte la sortie de { $contracts }.
    }
    .why = Un prix d’entrée bas peut cacher une sortie chère ; sans elle, la comparaison sur 5 ans est fausse.
    .action = Ajouter une estimation de la sortie au coût sur 5 ans
    .caution = Un outil qui ne contient pas vos données coûte peu à quitter : une estimation à zéro est une réponse.

evidence-contracts-to-read = Contrats
evidence-cost-a-person = Coût par personne et par an
evidence-cost-lines = Dépenses
evidence-old-devices = Matériel
evidence-hourly-rate = Prix d’une heure de travail, dit par l’organisation
evidence-median-a-person = Médiane par personne et par an
evidence-price-before = Prix d’avant, par an et par unité
evidence-price-now = Prix, par an et par unité
evidence-price-since = À partir du
evidence-time-a-year = Ce temps coûte, par an
evidence-user-count = Utilisateurs


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

rule-doc-unknown-ratio = Beaucoup de réponses sont « je ne sais pas »
    .finding = { $count } réponses sur { $answered } sont « je ne sais pas », soit { $percent } %.
    .why = C’est normal au début : la première chose à faire est de savoir.
    .action = Choisir trois « je ne sais pas » à lever cette semaine
    .caution = Ce n’est pas une faute, et rien n’est compté contre vous.
    .threshold-share = À partir de quelle part
    .threshold-answers = À partir de combien de réponses

evidence-answered = Réponses
evidence-documents-concerned = Documents
evidence-not-known = « Je ne sais pas »


rule-eco-service-no-use = { $state ->
        [not-known] Un outil n’est peut-être plus utilisé
       *[unused] Un outil n’est plus utilisé
    }
    .finding = { $state ->
        [dormant] { $service } est en sommeil.
        [unused] { $service } n’a pas servi depuis { $days } jours.
       *[not-known] { $count ->
            [one] On ne sait pas quand { $service } a servi pour la dernière fois.
           *[other] On ne sait pas quand ces { $count } outils ont servi pour la dernière fois : { $service }.
        }
    }
    .why = Un outil qui dort coûte, pèse sur l’environnement et reste une porte de plus.
    .action = { $state ->
        [not-known] Demander aux personnes qui l’utilisaient
       *[unused] Exporter ce qu’il contient, puis le fermer
    }
    .caution = Un outil saisonnier (camps, impôts) dort par nature : notez sa saison.
    .threshold-days = Après combien de jours sans usage

rule-eco-device-short-life = { $state ->
        [not-known] On ne sait pas combien de temps le matériel est gardé
       *[early] Le matériel est remplacé trop tôt
    }
    .finding = { $state ->
        [early] { $service } : un remplacement est prévu après { $planned ->
            [one] { $planned } an
           *[other] { $planned } ans
        }. { $device ->
            [desktop] Un ordinateur fixe
            [phone] Un téléphone
            [printer] Une imprimante
            [server] Un serveur
            [network] Un boîtier de réseau
           *[laptop] Un ordinateur portable
        } sert d’ordinaire { $years } ans au moins.
       *[not-known] { $count ->
            [one] On ne sait pas pour combien d’années cet achat est fait : { $purchase }.
           *[other] On ne sait pas pour combien d’années ces { $count } achats sont faits : { $purchase }.
        }
    }
    .why = Fabriquer un appareil pèse bien plus sur l’environnement que de l’utiliser en Suisse.
    .action = { $state ->
        [not-known] Demander à la personne qui achète le matériel
       *[early] Réparer d’abord, et garder le matériel plus longtemps
    }
    .caution = La comptabilité amortit parfois plus vite que l’on ne remplace : indiquez alors la durée réelle. Un appareil qui ne reçoit plus de corrections doit être remplacé.

rule-eco-duplicates-storage = Les mêmes fichiers sont stockés à plusieurs endroits
    .finding = { $state ->
        [known] { $gigabytes ->
            [one] { $gigabytes } gigaoctet
           *[other] { $gigabytes } gigaoctets
        } de copies de { $data } se trouvent dans { $service }, sans compter les sauvegardes.
       *[not-known] { $data } : on ne sait pas ce que pèsent les copies qui se trouvent dans { $service }.
    }
    .why = Chaque copie consomme, coûte et peut fuir.
    .action = { $state ->
        [not-known] Regarder dans l’outil la place qu’occupent ces copies
       *[known] Choisir un seul lieu de référence, puis supprimer les autres copies
    }
    .caution = Une copie pour travailler sans connexion est légitime ; celles qui sont sur les appareils ne sont pas comptées.
    .threshold-gigabytes = À partir de combien de gigaoctets de copies

rule-eco-cold-data = { $state ->
        [not-known] On ne sait pas si beaucoup de fichiers dorment
       *[known] Beaucoup de fichiers dorment
    }
    .finding = { $state ->
        [known] { $share } % de ce qui est gardé ({ $untouched } gigaoctets sur { $total }) n’a pas été touché depuis trois ans : { $data }.
       *[not-known] On ne sait pas quelle part de ces { $total } gigaoctets n’a plus été touchée depuis trois ans : { $data }.
    }
    .why = Trier réduit à la fois le risque, le coût et l’empreinte.
    .action = { $state ->
        [not-known] Trier les fichiers par date, et regarder ce que pèsent les plus anciens
       *[known] Fixer un jour de tri par an
    }
    .caution = Ce que la loi ou un contrat demande de garder dort par nature : indiquez que c’est une archive.
    .threshold-gigabytes = À partir de combien de gigaoctets en tout
    .threshold-share = À partir de quelle part qui dort

rule-eco-server-always-on = Un petit serveur tourne jour et nuit
    .finding = { $state ->
        [idle] { $count ->
            [one] { $server } sert à peu de personnes, sans accès depuis Internet : il ne travaille sans doute pas la nuit.
           *[other] { $server } servent à peu de personnes, sans accès depuis Internet : ils ne travaillent sans doute pas la nuit.
        }
       *[not-known] { $count ->
            [one] On ne sait pas si quelqu’un a besoin de { $server } la nuit ou depuis l’extérieur.
           *[other] On ne sait pas si quelqu’un a besoin de ces serveurs la nuit ou depuis l’extérieur : { $server }.
        }
    }
    .why = Une année compte 8760 heures ; le travail de bureau en occupe à peine le quart.
    .action = { $state ->
        [not-known] Demander qui s’en sert, quand et depuis où
       *[idle] L’éteindre la nuit, le partager, ou le faire héberger ailleurs
    }
    .caution = Des sauvegardes ou des mises à jour se font peut-être la nuit : regardez d’abord à quelle heure.
    .threshold-users = Jusqu’à combien de personnes

rule-eco-ai-without-need = Une intelligence artificielle est utilisée sans besoin écrit
    .finding = { $state ->
        [blank] { $count ->
            [one] Rien n’est écrit sur ce à quoi sert { $service }.
           *[other] Rien n’est écrit sur ce à quoi servent ces { $count } outils : { $service }.
        }
       *[not-known] { $count ->
            [one] Personne ne sait dire à quoi sert { $service }.
           *[other] Personne ne sait dire à quoi servent ces { $count } outils : { $service }.
        }
    }
    .why = L’utilité doit se dire avant le coût et l’empreinte.
    .action = Écrire le besoin en une phrase, et la règle d’usage
    .caution = Le besoin est peut-être écrit ailleurs, par exemple dans une charte : recopiez la phrase ici.

rule-eco-oversized = { $state ->
        [not-known] On ne sait pas si la taille des abonnements convient
       *[known] L’abonnement dépasse nettement le besoin
    }
    .finding = { $state ->
        [known] { $count ->
            [one] Une petite part seulement de ce qui est payé sert : { $cost }.
           *[other] Une petite part seulement de ce qui est payé sert, pour { $count } lignes : { $cost }.
        }
       *[not-known] { $count ->
            [one] On ne sait pas quelle part sert vraiment : { $cost }.
           *[other] On ne sait pas quelle part sert vraiment, pour { $count } lignes : { $cost }.
        }
    }
    .why = On paie et on stocke plus que nécessaire.
    .action = { $state ->
        [not-known] Compter ce qui sert vraiment
       *[known] Choisir la taille en dessous au prochain renouvellement
    }
    .caution = La plus petite taille en vente dépasse parfois le besoin.
    .threshold-share = En dessous de quelle part utilisée
    .threshold-amount = Jusqu’à quel montant inutilisé par an


evidence-planned-years = Durée prévue, en années
evidence-possible-years = Durée possible, en années
evidence-lifetimes-date = Date de la liste des durées employée
evidence-purchases = Achats
evidence-copied-gigabytes = Copies, en gigaoctets
evidence-untouched-gigabytes = Sans usage depuis trois ans, en gigaoctets
evidence-untouched-share = Part sans usage
evidence-servers = Serveurs
evidence-subscriptions = Abonnements


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

gate-access-described = la description des accès aux outils vitaux
gate-second-holder = un deuxième administrateur pour chaque outil vital
gate-our-contracts = des contrats au nom de l’organisation
gate-contacts = une feuille de contacts
gate-restored = un essai de restauration récent de chaque outil vital
gate-sound-map = une carte sans lien cassé
gate-own-space = une documentation dont vous êtes l’administrateur
gate-decisions = un journal des décisions

evidence-contracts = Contrats
evidence-gate-missing = Ce qui bloque
evidence-gate-not-known = Ce qui reste à vérifier
evidence-last-look = Dernier changement ou dernière relecture


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

rule-lock-vendor-only-admin = Seul quelqu’un de l’extérieur a tous les droits
    .finding = { $count ->
        [one] { $party } administre { $services } ; personne de l’organisation n’a tous les droits.
       *[other] { $party } administre { $count } outils ({ $services }) ; personne de l’organisation n’y a tous les droits.
    }
    .why = Sans cette personne, vous ne pouvez ni agir, ni partir.
    .action = Obtenir un compte administrateur pour l’organisation, et le garder dans un coffre
    .caution = Pour un appareil fermé, comme un central téléphonique, un accès de secours peut suffire.

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

evidence-formats = Formats d’export


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

rule-data-many-masters = { $state ->
        [masters] La même information a plusieurs originaux
        [places] La même information est tenue à plusieurs endroits
       *[not-known] On ne sait pas où est l’original de certaines informations
    }
    .finding = { $state ->
        [masters] { $services } sont chacun l’original de { $data }.
        [places] { $count } outils gardent { $data }, sans que l’on ait dit lequel fait foi : { $services }.
       *[not-known] Plusieurs outils gardent { $data }, et personne ne sait lequel fait foi.
    }
    .why = Quand les versions diffèrent, personne ne sait laquelle est juste ; on saisit deux fois, et une copie oubliée finit par sortir.
    .action = Choisir un seul outil qui fait foi ; les autres reçoivent une copie, ou n’en gardent pas
    .caution = Si chaque outil garde une partie différente, décrivez deux informations distinctes.
    .threshold-places = Nombre d’outils qui gardent la même information, quand on n’a pas dit lequel fait foi

rule-data-without-owner = Personne ne répond de certaines informations
    .finding = { $state ->
        [not-known] { $count ->
            [one] Personne ne sait qui répond de { $data }.
           *[other] Personne ne sait qui répond de { $count } informations : { $data }.
        }
       *[former] { $count ->
            [one] La personne qui répondait de { $data } est partie.
           *[other] Les personnes qui répondaient de { $count } informations sont parties : { $data }.
        }
    }
    .why = Sans responsable, personne ne décide qui peut voir ces informations ni quand on les efface.
    .action = Nommer une personne responsable, par sa fonction
    .caution = Une personne qui a changé de fonction n’est pas partie : corrigez d’abord son lien avec l’organisation.

rule-service-without-owner = Personne, à l’interne, ne répond de certains outils
    .finding = { $state ->
        [not-known] { $count ->
            [one] Personne ne sait qui répond de { $services }.
           *[other] Personne ne sait qui répond de { $count } outils : { $services }.
        }
        [former] { $owner } est encore responsable de { $services }, mais ne travaille plus ici.
       *[outside] { $owner }, hors de l’organisation, est responsable de { $services }.
    }
    .why = Un outil sans responsable à l’interne n’est ni suivi, ni payé au juste prix, ni arrêté proprement.
    .action = Nommer une personne responsable à l’interne ; aucune connaissance technique n’est nécessaire
    .caution = Qu’un prestataire administre l’outil est normal : la question est de savoir qui décide.

rule-flow-unexplained = Des échanges n’ont pas de but connu
    .finding = { $state ->
        [empty] { $count ->
            [one] Le but de { $flows } est resté vide.
           *[other] Le but de { $count } échanges est resté vide : { $flows }.
        }
       *[not-known] { $count ->
            [one] Personne ne sait à quoi sert { $flows }.
           *[other] Personne ne sait à quoi servent { $count } échanges : { $flows }.
        }
    }
    .why = Un échange que personne ne sait justifier est le premier à supprimer.
    .action = Écrire le but en une phrase, ou arrêter l’échange
    .caution = La personne qui le sait n’était peut-être pas là : demandez à qui reçoit l’envoi.

rule-flow-manual-retyping = { $state ->
        [not-known] On ne sait pas combien de temps prennent certaines ressaisies
       *[known] Des données sont reportées à la main d’un outil à l’autre
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Il manque une réponse pour savoir combien de temps prend { $flows }.
           *[other] Il manque une réponse pour savoir combien de temps prennent { $count } échanges : { $flows }.
        }
       *[known] Reporter à la main de { $from } vers { $to } prend { $hours } heures par an ({ $flows }).
    }
    .why = La ressaisie coûte du temps, et chaque fois une erreur peut s’y glisser.
    .action = Regarder si une exportation et une importation, ou une liaison simple, suffisent
    .caution = Le regard d’une personne, avant un paiement par exemple, peut être un contrôle voulu : indiquez-le sur l’échange.
    .threshold-hours = Heures par an passées à reporter à la main entre deux outils

rule-hub-concentration = La plupart des échanges passent par un seul outil
    .finding = { $percent } % des { $all } échanges décrits touchent { $service }.
    .why = Si cet outil s’arrête, presque tout s’arrête.
    .action = Regarder en premier sa sauvegarde, son accès de secours et son contrat
    .caution = Ce n’est pas un défaut : le constat dit seulement par où commencer.
    .threshold-share = Part des échanges qui touchent un même outil
    .threshold-services = Nombre d’outils reliés à partir duquel la part a un sens

rule-supplier-chain-unknown = On ignore qui travaille derrière un fournisseur
    .finding = { $state ->
        [not-known] Personne ne sait si le contrat dit quels sous-traitants voient les informations de { $services }.
       *[missing] Le contrat ne dit pas quels sous-traitants voient les informations de { $services }.
    }
    .why = Le prestataire du prestataire voit peut-être aussi vos informations.
    .action = Demander la liste des sous-traitants et leurs pays
    .caution = Beaucoup de fournisseurs publient cette liste sur leur site : un lien suffit.

rule-shadow-service = { $state ->
        [not-known] On ne sait pas qui a choisi certains outils
       *[not-chosen] Des outils sont utilisés sans avoir été choisis
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] { $services } est gratuit, privé ou payé par une personne, et on ne sait pas qui en a décidé.
           *[other] { $count } outils sont gratuits, privés ou payés par une personne, et on ne sait pas qui en a décidé : { $services }.
        }
       *[not-chosen] { $count ->
            [one] { $services } est gratuit, privé ou payé par une personne, et il est là par habitude.
           *[other] { $count } outils sont gratuits, privés ou payés par une personne, et ils sont là par habitude : { $services }.
        }
    }
    .why = Un outil venu par habitude échappe au budget, aux sauvegardes et aux règles communes.
    .action = Décider : l’adopter, le remplacer ou l’arrêter
    .caution = Un outil gratuit peut être un choix réfléchi : notez qui l’a décidé.

evidence-owners = Responsables indiqués
evidence-share-of-flows = Part des échanges


rule-prv-processor-no-contract = { $certainty ->
        [to-check] Un prestataire traite peut-être vos données sans contrat adapté
       *[other] Un prestataire traite vos données sans contrat adapté
    }
    .finding = { $supplier } a accès à des données sur des personnes dans { $services } ({ $data }). { $certainty ->
        [to-check] On ne sait pas si un contrat règle ce qu’il peut en faire.
       *[other] Aucun contrat ne règle ce qu’il peut en faire.
    }
    .why = Sans engagement écrit, vous ne pouvez ni exiger la sécurité ni la vérifier. Et c’est vous qui restez responsable envers les personnes.
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
        [headcount] L’organisation compte au moins { $limit } personnes.
        [large-scale] Vous avez répondu que des données sensibles sont traitées à grande échelle : { $data }.
        [profiling] Vous avez indiqué un profilage à risque élevé.
       *[not-known] On ne sait pas si des données sensibles sont traitées à grande échelle : { $data }.
    } Aucun registre utilisable n’est indiqué.
    .why = Les petites organisations sont dispensées du registre, sauf dans ces cas.
    .action = Compléter le registre à partir de cette carte, et le tenir à jour
    .caution = La loi ne dit pas à partir d’où l’échelle est grande : à vérifier avec un juriste ou votre préposé.
    .threshold-headcount = Personnes employées à partir desquelles le registre est probablement obligatoire

rule-prv-register-useful = Un registre simple serait utile, même s’il n’est pas obligatoire
    .finding = { $count ->
        [one] Vous tenez une sorte de données sur des personnes ({ $data }) ; le registre n’est probablement pas obligatoire pour vous.
       *[other] Vous tenez { $count } sortes de données sur des personnes ({ $data }) ; le registre n’est probablement pas obligatoire pour vous.
    }
    .why = Il répond en cinq minutes à une personne qui demande ce que vous savez d’elle, à un client ou à un incident.
    .action = Partir de cette carte : elle contient déjà l’essentiel du registre
    .caution = Si des données sensibles sont traitées à grande échelle, le registre devient probablement obligatoire : répondez à cette question dans la fiche des informations.

rule-prv-purpose-missing = { $state ->
        [empty] Des données sur des personnes sont gardées sans but écrit
       *[not-known] On ne sait pas à quoi servent certaines données sur des personnes
    }
    .finding = { $count ->
        [one] Aucun but n’est écrit pour { $data }.
       *[other] Aucun but n’est écrit pour { $count } sortes de données : { $data }.
    }
    .why = On ne peut garder que ce qui sert un but que les personnes peuvent reconnaître.
    .action = Écrire le but en une phrase, ou effacer ces données
    .caution = Le but est peut-être écrit ailleurs, dans un contrat ou des statuts : une phrase ici suffit.

rule-prv-retention-exceeded = { $state ->
        [exceeded] Des données dépassent leur durée de conservation
       *[not-known] On ne sait pas si des données dépassent leur durée de conservation
    }
    .finding = { $state ->
        [exceeded] { $count ->
            [one] { $data } contient encore des données du { $oldest } : c’est plus que la durée fixée.
           *[other] { $count } sortes de données sont gardées plus longtemps que prévu : { $data }. Les plus anciennes datent du { $oldest }.
        }
       *[not-known] Une durée est fixée, mais personne ne sait de quand datent les plus anciennes données : { $data }.
    }
    .why = Une durée qui n’est pas tenue est une promesse qui n’est pas tenue, envers les personnes comme dans le registre.
    .action = Trier, effacer ou archiver, et noter la date
    .caution = Un litige ou des archives peuvent justifier de garder plus longtemps : acceptez alors le constat, avec la raison et une date.
    .threshold-grace = Mois laissés pour trier, quand la durée est en années

rule-prv-retention-too-short = Une durée est plus courte que le minimum légal connu
    .finding = { $count ->
        [one] { $data } est gardé moins longtemps que le minimum connu : { $bases } ({ $years } ans).
       *[other] { $count } sortes de données sont gardées moins longtemps que le minimum connu : { $data }. Ce minimum va jusqu’à { $years } ans, et concerne : { $bases }.
    }
    .why = Ce qui est effacé trop tôt ne peut plus être montré à un réviseur, au fisc ou à un juge.
    .action = Vérifier la durée avec la fiduciaire avant d’effacer quoi que ce soit
    .caution = À vérifier avec la fiduciaire. Le minimum lie peut-être quelqu’un d’autre, comme le client dont ce sont les comptes. Une association qui n’est pas inscrite au registre du commerce peut aussi tenir des comptes plus simples.

rule-prv-notice-missing = { $state ->
        [missing] Les personnes ne sont pas informées
       *[not-known] On ne sait pas si les personnes sont informées
    }
    .finding = { $state ->
        [missing] Aucune information utilisable n’est publiée sur les données que vous gardez
       *[not-known] On ne sait pas s’il existe une information sur les données que vous gardez
    } : { $data }.
    .why = Toute collecte de données sur des personnes doit être annoncée simplement : qui les garde, pour quoi, qui les reçoit et dans quels pays.
    .action = Publier une page claire, sur le site ou avec le premier courrier
    .caution = Ce qu’une loi prévoit ou qu’un secret interdit de dire n’a probablement pas à être annoncé : à vérifier avec un juriste. L’information fait peut-être partie de vos conditions générales : inscrivez-la parmi les documents.

rule-prv-notice-country-gap = { $state ->
        [missing] L’information donnée n’indique pas tous les pays
       *[not-known] On ne sait pas si l’information donnée indique tous les pays
    }
    .finding = { $countryCount ->
        [one] Des données ({ $data }) sont gardées, ou accessibles, dans un pays
       *[other] Des données ({ $data }) sont gardées, ou accessibles, dans des pays
    } { $state ->
        [missing] que l’information aux personnes ne cite pas : { $countries }.
       *[not-known] que l’information aux personnes devrait citer : { $countries }. On ne sait pas ce qu’elle cite.
    }
    .why = Quand des données partent à l’étranger, le pays doit être annoncé aux personnes.
    .action = Compléter l’information avec les pays relevés ici
    .caution = Une mention comme « Espace économique européen » suffit souvent : indiquez alors tous ses pays dans la fiche du document.

rule-prv-secrecy-processor = { $state ->
        [missing] Un secret professionnel ou de fonction passe par un prestataire qui n’a rien promis
       *[not-known] On ne sait pas si les prestataires ont promis de garder le secret
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] { $parties } peut voir { $data } sans s’être engagé par écrit à garder le secret.
           *[other] { $parties } peuvent voir { $data } sans s’être engagés par écrit à garder le secret.
        }
       *[not-known] { $count ->
            [one] { $parties } peut voir { $data }.
           *[other] { $parties } peuvent voir { $data }.
        } On ne sait pas si un engagement écrit existe.
    }
    .why = Le secret suit la donnée : qui le doit répond aussi de ceux qu’il laisse entrer.
    .action = Faire signer un engagement de garder le secret, et ne laisser que les accès qui servent vraiment
    .caution = La loi ne dit pas clairement si un prestataire est un « auxiliaire » tenu au secret. À vérifier avec votre ordre professionnel, votre préposé ou un juriste.

rule-prv-transfer-list-stale = Une liste officielle employée ici est ancienne
    .finding = { $count ->
        [one] Cette liste n’a pas été revérifiée depuis le { $date } : { $lists }.
       *[other] Ces listes n’ont pas été revérifiées, l’une d’elles depuis le { $date } : { $lists }.
    }
    .why = Les listes changent ; ce qui repose sur une ancienne est à revoir.
    .action = Employer une version plus récente de ce programme, ou consulter la liste à sa source
    .caution = Une liste ancienne peut être encore juste. Cela concerne le programme, pas vous.
    .threshold-age = Jours après lesquels une liste est ancienne

rule-prv-foreign-control = { $state ->
        [abroad] { $count ->
            [one] Un groupe étranger contrôle un fournisseur
           *[other] Des groupes étrangers contrôlent des fournisseurs
        }
       *[not-known] { $count ->
            [one] On ne sait pas à quel groupe appartient un fournisseur
           *[other] On ne sait pas à quels groupes appartiennent des fournisseurs
        }
    }
    .finding = { $state ->
        [abroad] { $count ->
            [one] { $suppliers } dépend d’un groupe hors de Suisse et de l’Espace économique européen ({ $countries }) et tient
           *[other] { $suppliers } dépendent de groupes hors de Suisse et de l’Espace économique européen ({ $countries }) et tiennent
        }
       *[not-known] On ne sait pas de quel pays est le groupe derrière { $suppliers }. Cela concerne
    } des informations confidentielles dans { $services }.
    .why = Un droit étranger peut s’appliquer même si les serveurs sont en Suisse.
    .action = Décider en connaissance de cause, surtout pour le très sensible : garder, chiffrer avec ses propres clés, ou changer
    .caution = Tous les pays ont des lois qui donnent accès aux autorités, la Suisse aussi : c’est un fait à peser, pas un défaut.

rule-prv-public-saas-sensitive = { $state ->
        [abroad] Une collectivité confie des données sensibles à un service international
       *[not-known] Une collectivité confie peut-être des données sensibles à un service international
    }
    .finding = { $services } { $count ->
        [one] contient
       *[other] contiennent
    } des données sensibles ou secrètes ({ $data }). { $state ->
        [abroad] Le fournisseur ou son groupe est à l’étranger.
       *[not-known] On ne sait pas d’où sont le fournisseur et son groupe.
    }
    .why = Les préposés suisses à la protection des données ne l’admettent pas dans la plupart des cas, sauf si l’autorité a seule les clés. C’est une résolution de privatim, du 18 novembre 2025.
    .action = Demander l’avis du préposé cantonal, et étudier une solution suisse ou dont vous avez les clés
    .caution = C’est la position d’autorités, pas une loi ; les cantons peuvent décider autrement. À vérifier avec votre préposé.

rule-prv-dpia-needed = { $state ->
        [met] Une analyse d’impact est probablement nécessaire
       *[not-known] Une analyse d’impact est peut-être nécessaire
    }
    .finding = { $state ->
        [met] Ce que vous avez répondu parle pour une analyse : { $criteria }. Aucune n’est indiquée.
       *[not-known] Des réponses qui en décident manquent, comme la grande échelle ou la surveillance d’un lieu public. Aucune analyse n’est indiquée.
    }
    .why = Elle montre ce qui pourrait arriver aux personnes avant que cela n’arrive.
    .action = { $state ->
        [met] Faire l’analyse avec le modèle guidé avant de continuer
       *[not-known] Répondre d’abord à ces questions, puis faire l’analyse si elle paraît nécessaire
    }
    .caution = { $regime ->
        [cantonal-public] Le droit cantonal a ses propres conditions : à vérifier avec votre préposé.
       *[other] Ce qu’une loi prévoit n’en a probablement pas besoin, ni ce qui a commencé avant septembre 2023 et n’a pas changé. À vérifier avec un juriste.
    }

rule-prv-automated-decision = { $state ->
        [not-known] On ne sait pas si une machine décide seule
       *[other] Une décision est prise par une machine seule
    }
    .finding = { $state ->
        [decides] Une machine décide seule ({ $processings }) ; aucune information aux personnes n’est indiquée.
        [announced] Une machine décide seule ({ $processings }) ; les personnes en sont informées.
       *[not-known] On ne sait pas si une machine décide seule : { $processings }.
    }
    .why = La personne doit en être informée, et pouvoir demander qu’un humain regarde.
    .action = Informer les personnes, et prévoir une relecture humaine avant la décision finale
    .caution = Une note qui conseille seulement une personne n’est pas une telle décision : répondez « non ».

rule-prv-ai-personal-data = { $state ->
        [unframed] Des données personnelles sont données à une IA en ligne
       *[not-known] On ne sait pas ce que deviennent les données données à une IA en ligne
    }
    .finding = { $state ->
        [unframed] { $services } { $count ->
            [one] reçoit
           *[other] reçoivent
        } des données sur des personnes ({ $data }) sans contrat adapté, ou avec le droit d’apprendre d’elles.
       *[not-known] { $services } { $count ->
            [one] reçoit
           *[other] reçoivent
        } des données sur des personnes ({ $data }). On ne sait pas si un contrat l’encadre, ou si le fournisseur peut en apprendre.
    }
    .why = Le texte envoyé peut être conservé, relu ou réutilisé par le fournisseur.
    .action = Dire ce qui est permis, utiliser une offre avec contrat, enlever les noms
    .caution = Un modèle qui tourne sur vos machines n’envoie rien. Ce qui a été rendu anonyme ne compte pas : ne reliez alors aucune donnée sur des personnes à cet outil.

rule-prv-access-request-unready = { $state ->
        [nobody] Personne n’est désigné pour répondre aux demandes d’accès
       *[other] On ne saurait pas répondre à temps à une demande d’accès
    }
    .finding = { $state ->
        [spread] Ce que vous savez des personnes ({ $subjects }) est réparti entre { $count } outils dont rien ne sort : { $services }.
        [not-known] Ce que vous savez des personnes ({ $subjects }) est réparti entre { $count } outils : { $services }. On ne sait pas pour tous si on peut en sortir les données.
       *[nobody] On ne sait pas qui répondrait à une personne qui demande ce que vous savez d’elle.
    }
    .why = Toute personne peut demander ce que vous savez d’elle ; { $regime ->
        [cantonal-public] le délai pour répondre est fixé par le droit cantonal.
       *[other] la réponse est due en général en 30 jours.
    }
    .action = Désigner qui répond, et essayer une fois de tout trouver sur une personne avec cette carte
    .caution = Un outil sans export peut avoir une bonne recherche : ce qui compte est de tout trouver sur une personne.
    .threshold-services = Outils sans export à partir desquels répondre devient difficile

rule-prv-too-many-recipients = Beaucoup d’acteurs peuvent voir la même information
    .finding = { $partyCount } acteurs extérieurs peuvent voir { $worst } : { $parties }.{ $count ->
        [one] {""}
       *[other] {" "}C’est le cas le plus net parmi { $count } : { $data }.
    }
    .why = Plus le cercle est large, plus une fuite est probable, et plus il est difficile de savoir d’où elle vient.
    .action = Réduire les copies et les accès
    .caution = Les autorités et les assurances sociales, qui reçoivent de par la loi, ne sont pas comptées, ni un fournisseur qui ne peut pas lire.
    .threshold-sensitive = Acteurs extérieurs à partir desquels c’est trop pour des données sensibles ou secrètes
    .threshold-personal = Acteurs extérieurs à partir desquels c’est trop pour d’autres données sur des personnes

rule-prv-minors = { $certainty ->
        [to-check] Des données d’enfants demandent de la prudence
       *[other] Des données d’enfants sont exposées
    }
    .finding = { $count ->
        [one] { $data } concerne des enfants
       *[other] { $data } concernent des enfants
    } : { $reasons }.
    .why = Les enfants ne peuvent pas juger de ce que cela leur fera plus tard, et une photo publiée ne revient pas.
    .action = Vérifier les accords des parents, les accès et les photos en ligne
    .caution = Les parents ont peut-être donné leur accord par écrit : acceptez alors le constat, avec cette raison.

rule-prv-incident-clock = { $state ->
        [missing] Personne ne sait qui prévenir en cas de fuite
       *[not-known] On ne sait pas si quelqu’un saurait qui prévenir en cas de fuite
    }
    .finding = { $state ->
        [missing] Aucune fiche ne dit que faire en cas de problème, ni qui prévenir.
       *[not-known] On ne sait pas s’il existe une fiche qui dit que faire en cas de problème, et qui prévenir.
    }
    .why = Le délai court dès que la fuite est découverte ; personne n’a alors le calme de chercher qui appeler.
    .action = Afficher une fiche d’une page avec les bons contacts, sur papier aussi
    .caution = Tout n’est pas à annoncer : cela dépend du risque pour les personnes, et la fiche doit le dire. Les délais sont à vérifier avec l’autorité.

rule-prv-log-sensitive = { $state ->
        [missing] Pas de trace de qui consulte les dossiers sensibles
       *[not-known] On ne sait pas s’il reste une trace de qui consulte les dossiers sensibles
    }
    .finding = { $services } { $count ->
        [one] garde
       *[other] gardent
    } des données sensibles à grande échelle. { $state ->
        [missing] Les accès n’y sont pas tous notés.
       *[not-known] On ne sait pas si les accès y sont notés.
    }
    .why = Sans trace, un abus interne reste invisible, et personne ne peut être mis hors de cause.
    .action = Activer le journal des accès, et le garder un an
    .caution = Le journal n’est probablement obligatoire que si les autres protections ne suffisent pas : à vérifier avec un juriste ou votre préposé.


clock-without-delay = Au plus vite

dpia-criterion-large-scale = données sensibles à grande échelle
dpia-criterion-monitoring = surveillance d’un grand lieu public
dpia-criterion-profiling = profilage à risque élevé
dpia-criterion-ai-decision = décision laissée à une intelligence artificielle
dpia-criterion-children = données d’enfants données à une intelligence artificielle

legal-facts-adequacy = pays reconnus par le Conseil fédéral
legal-facts-anchors = durées légales de conservation
legal-facts-area = pays de l’Espace économique européen
legal-facts-clocks = délais d’annonce d’une fuite

minors-risk-messaging = elles passent par une messagerie privée
minors-risk-owner = personne n’en est responsable, à notre connaissance
minors-risk-public = elles sont visibles du public

retention-basis-accounts = livres et pièces comptables (CO art. 958f)
retention-basis-medical = dossiers médicaux à Genève (loi sur la santé, art. 57)
retention-basis-payroll = salaires et temps de travail (LTr art. 46)

evidence-age-not-known = Âge inconnu
evidence-clock-attack = Cyberattaque : OFCS
evidence-clock-cantonal = Fuite : autorité cantonale de protection des données
evidence-clock-european = Fuite : autorité européenne de protection des données
evidence-clock-federal = Fuite à risque élevé : PFPDT
evidence-criteria = Ce qui parle pour une analyse
evidence-log-not-known = Journal inconnu
evidence-minors-risks = Ce qui les expose
evidence-old-lists = Listes à revoir
evidence-oldest-record = Donnée la plus ancienne
evidence-outsiders = Acteurs extérieurs
evidence-recipients-abroad = Fournisseurs d’un groupe étranger
evidence-retention-basis = Minimum connu
evidence-unbound = Sans engagement connu


rule-res-no-backup = Des informations importantes n’ont pas de sauvegarde
    .finding = { $place ->
        [online] Aucune sauvegarde indépendante ne couvre { $service } ({ $data }) ; la corbeille et les versions gardées par le fournisseur n’en sont pas une.
       *[own] Aucune sauvegarde ne couvre { $service } ({ $data }).
    }
    .why = Une panne, un vol ou un logiciel de rançon, et ces informations sont perdues.
    .action = Mettre en place une sauvegarde automatique dans un autre lieu, cette semaine
    .caution = { $place ->
        [online] Chez certains fournisseurs, on peut acheter une vraie copie à part. Si vous l’avez, ajoutez-la aux sauvegardes.
       *[own] Si une sauvegarde existe déjà, ajoutez-la et indiquez ce qu’elle couvre.
    }

rule-res-restore-untested = { $state ->
        [old] La restauration n’a pas été essayée depuis longtemps
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
    .threshold-age = Nombre de jours pendant lesquels un essai de restauration compte

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
    .threshold-services = Nombre d’outils importants qui s’arrêtent ensemble

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

rule-res-backup-not-isolated = { $state ->
        [not-known] On ne sait pas si un intrus atteindrait aussi la sauvegarde
       *[reached] Un intrus atteindrait aussi la sauvegarde
    }
    .finding = { $state ->
        [not-known] On ne sait pas si une copie de { $covered } est mise à l’abri une fois faite ({ $backups }).
       *[reached] { $backups } reste joignable et modifiable, et il n’y a pas d’autre copie à l’abri de { $covered }.
    }
    .why = Un logiciel de rançon chiffre toutes les copies qu’il peut atteindre.
    .action = Déconnecter une copie une fois qu’elle est faite, ou en avoir une que personne ne peut modifier
    .caution = Des versions que même l’administrateur ne peut pas effacer comptent : demandez au fournisseur.

rule-res-rpo-gap = { $state ->
        [not-known] On ne sait pas si la sauvegarde est assez fréquente
       *[late] La sauvegarde est trop rare par rapport au besoin
    }
    .finding = { $state ->
        [not-known] Il manque une réponse pour savoir si la sauvegarde est assez fréquente pour { $services }.
       *[late] { $backup } se fait toutes les { $everyHours } heures, mais { $hurried } ne doit pas perdre plus de { $needHours } h de travail. { $count ->
            [one] {""}
           *[other] { $count } outils sont dans ce cas : { $services }.
        }
    }
    .why = On perdrait plus de travail que ce que l’on dit accepter.
    .action = Sauvegarder plus souvent, ou revoir ce que l’on accepte de perdre
    .caution = Une copie tenue à jour en continu perd peu de travail, mais elle recopie aussi les erreurs.

rule-res-crisis-contacts = { $state ->
        [not-known] On ne sait pas s’il y a une feuille de contacts
        [place-not-known] On ne sait pas si la feuille de contacts est imprimée
       *[none] Il n’y a pas de feuille de contacts imprimée
    }
    .finding = { $state ->
        [not-known] Personne ne sait s’il existe une feuille de contacts pour les jours de crise.
        [place-not-known] La feuille de contacts existe, mais personne ne sait si elle est sur papier.
        [on-screen] La feuille de contacts existe, mais à l’écran seulement.
        [draft] La feuille de contacts n’est qu’une ébauche, ou elle n’est plus à jour.
       *[none] Aucune feuille de contacts n’est écrite pour les jours de crise.
    }
    .why = En cas d’attaque, le carnet d’adresses est souvent inaccessible, et le téléphone aussi.
    .action = Imprimer une feuille (prestataires, banque, assurance, police, équipe) et la garder chez deux personnes
    .caution = Les numéros des téléphones privés aident, mais seulement ceux qui les ont.
    .threshold-persons = Nombre de personnes jusqu’auquel le constat pèse moins

rule-res-single-supplier = { $state ->
        [not-known] On ne sait pas si un fournisseur tient presque tout
        [keys] Un seul fournisseur tient un outil important, sa sauvegarde et le nom de domaine
       *[share] Un seul fournisseur tient presque tout
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Personne ne sait qui fournit { $services } : cela peut faire pencher la balance.
           *[other] Personne ne sait qui fournit { $count } outils importants : { $services }.
        }
        [keys] { $supplier } tient à la fois { $services }, une sauvegarde et un nom de domaine.
       *[share] { $supplier } fournit { $count } outils importants sur { $all }, soit { $percent } % : { $services }.
    }
    .why = Sa panne, sa faillite ou une dispute bloquerait l’organisation.
    .action = Tenir à part au moins la sauvegarde, le nom de domaine et un accès administrateur
    .caution = Réunir plusieurs outils chez un fournisseur peut être un bon choix : décidez-le, et notez pourquoi.
    .threshold-share = Part des outils importants chez un même fournisseur
    .threshold-services = Nombre d’outils importants à partir duquel la part a un sens

rule-res-no-workaround = Rien n’est prévu si un outil important s’arrête une journée
    .finding = { $state ->
        [not-known] Personne ne sait comment on travaillerait sans { $services }.
       *[none] La façon de travailler sans { $services } est restée vide.
    }
    .why = Improviser coûte plus cher que la panne.
    .action = Écrire une demi-page : qui fait quoi sans l’outil
    .caution = L’équipe sait peut-être quoi faire sans l’avoir écrit : deux phrases suffisent.

rule-res-rto-no-commitment = { $state ->
        [not-known] On ne sait pas si le fournisseur promet un délai de remise en route
       *[missing] Le fournisseur ne promet aucun délai de remise en route
    }
    .finding = { $state ->
        [not-known] Personne ne sait si le contrat promet un délai en cas de panne pour { $services }.
       *[missing] Le contrat ne promet aucun délai en cas de panne pour { $services }.
    }
    .why = Votre propre délai repose alors sur sa bonne volonté.
    .action = Demander un engagement, ou prévoir comment travailler sans l’outil
    .caution = Les conditions générales contiennent parfois un engagement : cherchez-y le mot « disponibilité ».

rule-res-power-only-one = { $state ->
        [not-known] On ne sait pas si un appareil essentiel a un remplaçant
       *[alone] Un appareil essentiel n’a pas de remplaçant
    }
    .finding = { $state ->
        [not-known] Personne ne sait s’il y a un remplaçant pour { $devices }.
       *[alone] Il n’y a pas de remplaçant pour { $devices }.
    }
    .why = La panne d’un petit boîtier peut arrêter la journée.
    .action = Garder un appareil de rechange, ou une autre voie comme un accès mobile
    .caution = Un prestataire qui apporte un remplaçant dans la journée compte : indiquez-le.

evidence-backups = Sauvegardes
evidence-concentration = Indice de concentration (Herfindahl, de 0 à 10 000)
evidence-copied-every = Se fait toutes les
evidence-devices = Appareils
evidence-share-of-services = Part des outils importants
evidence-work-to-lose = Travail que l’on accepte de perdre


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
       *[other] L’envoi est peut-être protégé d’une autre façon : dites-le sur cet échange et le constat s’en ira.
    }

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
    .caution = Un service suivi en continu a besoin d’un accès permanent. Un compte personnel, une double vérification et un journal suffisent alors.

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

rule-sec-secret-in-note = Un mot de passe semble écrit dans l’audit
    .finding = { $secret ->
        [password] Un mot de passe ou un code semble écrit dans { $record } (« { $field } »).
       *[key] Une clé d’accès semble écrite dans { $record } (« { $field } »).
    }
    .why = Cet audit est fait pour être transmis : qui le lit aurait la clé.
    .action = Supprimer ce texte, changer le mot de passe et garder le nouveau dans un gestionnaire de mots de passe
    .caution = Une référence ou un numéro de série peut y ressembler : indiquez alors que le constat est faux. Les textes sont lus sur cet appareil, et nulle part ailleurs.

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

evidence-admins = Ont tous les droits
evidence-end-of-support = Fin des mises à jour
evidence-left-lately = Départs récents
evidence-written = Ce qui est écrit, sans le secret
evidence-written-in = Écrit dans


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
    .threshold-services = Nombre d’outils importants qui reposent sur une seule personne
    .threshold-share = Part des outils importants qui reposent sur une seule personne

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

rule-skill-onboarding-missing = { $state ->
        [not-known] On ne sait pas si les nouveaux reçoivent l’essentiel
       *[missing] Les nouveaux ne reçoivent pas l’essentiel
    }
    .finding = { $state ->
        [not-known] On ne sait pas s’il existe une charte ou une feuille d’accueil que l’on donne aux nouveaux.
       *[missing] Ni charte d’utilisation ni feuille d’accueil ne sont prêtes à être données.
    }
    .why = Le premier jour est le meilleur moment pour les bons réflexes.
    .action = Écrire une page d’accueil, et prendre dix minutes le premier jour
    .caution = Un collègue montre peut-être tout aux nouveaux : notez qui, et quoi.
    .threshold-persons = Nombre de personnes jusqu’auquel rien n’est attendu

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

evidence-last-session = Dernière séance
evidence-level-held = Ce que l’équipe sait
evidence-level-needed = Ce qu’il faudrait
evidence-skill-domain = Domaine
evidence-willing = Voudraient apprendre


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

rule-tr-percentage-fee = { $state ->
        [spend] L’honoraire dépend du montant dépensé
        [savings] L’honoraire dépend des économies faites
       *[not-known] On ne sait pas comment un conseil est payé
    }
    .finding = { $state ->
        [spend] { $party } touche une part de ce que vous dépensez.
        [savings] { $party } touche une part de ce que vous économisez.
       *[not-known] On ne sait pas sur quelle base { $party } { $count ->
            [one] est payé
           *[other] sont payés
        }.
    }
    .why = { $state ->
        [savings] Une part des économies pousse à couper même ce qui devrait rester.
       *[other] Un pourcentage pousse à dépenser.
    }
    .action = Demander un forfait ou du temps passé
    .caution = La charte admet une part des économies, mais ne la conseille guère.

rule-tr-reseller-role = Le conseiller vend aussi la solution
    .finding = { $count ->
        [0] { $party } vous conseille et revend des solutions.
       *[other] { $party } vous conseille, et fournit ou revend { $services }.
    }
    .why = Qui gagne sur un produit peut difficilement en juger librement.
    .action = Séparer les rôles, ou prendre un second conseiller qui ne vend rien
    .caution = Une centrale d’achat qui refacture au prix d’achat, et l’a déclaré, a un autre rôle : notez-le dans les avantages.

rule-tr-rfi-by-network-member = { $state ->
        [member] Une réponse vient d’un membre du réseau
       *[not-known] Une réponse vient peut-être d’un membre du réseau
    }
    .finding = { $state ->
        [member] { $parties } { $count ->
            [one] répond
           *[other] répondent
        } à { $request } et { $count ->
            [one] fait
           *[other] font
        } partie du réseau des conseillers ; cela n’a pas été annoncé.
       *[not-known] { $parties } { $count ->
            [one] répond
           *[other] répondent
        } à { $request }. On ne sait pas si c’est un membre du réseau des conseillers, ou si cela a été annoncé.
    }
    .why = Vous devez le savoir avant de comparer les réponses.
    .action = Marquer la réponse et le dire
    .caution = Cela a peut-être été dit de vive voix : marquez la réponse, et le constat disparaîtra.

rule-tr-no-second-look = Aucun second regard n’est prévu
    .finding = { $advisor } vous conseille ; { $certainty ->
        [to-check] on ne sait pas si quelqu’un d’autre relit.
       *[other] personne d’autre n’a relu.
    }
    .why = Un seul cerveau peut se tromper ; un audit relu par un pair est plus fiable.
    .action = Demander une relecture à un autre conseiller
    .caution = Une relecture a peut-être eu lieu sans être notée : inscrivez-la avec sa date.

rule-tr-decision-without-reason = { $state ->
        [missing] Une décision est prise sans raison écrite
       *[not-known] On ne sait plus pourquoi une décision a été prise
    }
    .finding = { $count ->
        [one] La décision { $decisions } écarte un constat important sans raison écrite.
       *[other] { $count } décisions écartent des constats importants sans raison écrite : { $decisions }.
    }
    .why = La transparence tient à la raison, pas au résultat.
    .action = Écrire une phrase
    .caution = L’importance est celle de la règle en général ; chez vous, ce constat pesait peut-être moins.


evidence-answered-by = Qui répond
evidence-decisions = Décisions



whatif-title = { $case ->
    [stops-site] Et si ce lieu n’était plus utilisable : { $name } ?
    [leaks-site] Et si l’on emportait ce qui se trouve dans ce lieu : { $name } ?
    [leaks-flow] Et si d’autres voyaient ce qui passe par cet échange : { $name } ?
    [leaks-person] Et si quelqu’un prenait les accès de { $name } ?
    [leaks] Et si ce que garde { $name } fuyait ?
    [leaves] Et si { $name } partait ?
    [doubles] Et si { $name } coûtait le double ?
    [forbidden-flow] Et si cet échange n’était plus permis : { $name } ?
    [forbidden] Et si l’on n’avait plus le droit de confier des données personnelles à { $name } ?
   *[stops] Et si { $name } s’arrêtait ?
}
whatif-sum-stops = { $event ->
    [forbidden] { $count ->
        [one] Un outil ou service ne pourrait plus servir ainsi.
       *[other] { $count } outils ou services ne pourraient plus servir ainsi.
    }
   *[other] { $count ->
        [one] Un outil ou service s’arrêterait.
       *[other] { $count } outils ou services s’arrêteraient.
    }
}
whatif-sum-first = Cela gênerait au bout de { $time } déjà : { $names }.
whatif-sum-others = { $count ->
    [one] Un outil ou service continuerait, mais fragilisé : { $names }.
   *[other] { $count } outils ou services continueraient, mais fragilisés : { $names }.
}
whatif-sum-exposed = { $count ->
    [one] Une information serait en de mauvaises mains : { $names }.
   *[other] { $count } informations seraient en de mauvaises mains : { $names }.
}
whatif-sum-spare = Rien ne s’arrêterait : il y a une réserve.
whatif-sum-nothing = D’après ce qui est décrit, rien d’autre ne serait touché. Regardez plus bas ce que l’on ne sait pas encore.


whatif-part-hits = Ce qui est touché
whatif-wave = { $how ->
    [held] Peut être coupé : au nom ou aux frais de cette personne ou de cet organisme
    [unattended] Continue, mais plus personne ne saurait s’en occuper
    [unsupported] Continue, mais sans mises à jour ni aide
    [starved] Continue, mais ne reçoit plus ce qui passait par là
    [may-stop] { $timed ->
        [yes] S’arrête peut-être, et manque au bout de { $time }
       *[no] S’arrête peut-être ; on ne sait pas au bout de combien de temps cela manque
    }
    [forbidden] { $timed ->
        [yes] Ne peut plus servir ainsi, et manque au bout de { $time }
       *[no] Ne peut plus servir ainsi ; on ne sait pas au bout de combien de temps cela manque
    }
   *[stops] { $timed ->
        [yes] S’arrête, et manque au bout de { $time }
       *[no] S’arrête ; on ne sait pas au bout de combien de temps cela manque
    }
}
whatif-hit-itself = C’est ici que cela commence.
whatif-hit-first = Touché directement.
whatif-hit-needs = Ne marche pas sans { $name }.
whatif-hit-path = De proche en proche : { $path }.
whatif-hit-basis = { $basis ->
    [own] La durée est celle de sa fiche.
    [through] La durée est celle que l’on admet pour l’importance « { $class } », qu’il tient de { $because }.
   *[class] La durée est celle que l’on admet pour l’importance « { $class } ».
}


whatif-part-exposed = Ce que d’autres pourraient lire
whatif-exposed-way = { $way ->
    [kept] Se trouve dans { $through }.
    [stands] { $count ->
        [one] Se trouve dans { $through }, qui fonctionne dessus.
       *[other] Se trouve dans { $through }, qui fonctionnent dessus.
    }
    [copied] Se trouve en copie dans { $through }.
    [passes] Passe par { $through }.
   *[reached] S’ouvre avec ces accès, dans { $through }.
}
whatif-readable = { $readable ->
    [yes] Lisible par qui y arrive.
    [no] Illisible sans la clé, qui est ailleurs.
   *[not-known] On ne sait pas si c’est chiffré.
}
whatif-level = Niveau : { $level }.
whatif-persons = Ces informations parlent de : { $persons }.
whatif-announce = { $regime ->
    [lpd-private] Si le risque est élevé pour ces personnes, la fuite doit être annoncée dès que possible au Préposé fédéral (LPD, art. 24), et à elles si leur protection l’exige.
    [cantonal-public] Si le risque est élevé pour ces personnes, la loi du canton dit à qui annoncer la fuite : demandez au préposé cantonal.
   *[other] Si le risque est élevé pour ces personnes, la fuite doit en général être annoncée. Le droit qui s’applique à vous dit à qui : au Préposé fédéral ou cantonal.
}
whatif-part-away = Les informations hors d’atteinte
whatif-away-on = Se trouve dans { $on }.
whatif-away-elsewhere = { $elsewhereCount ->
    [0] Nulle part ailleurs, d’après ce qui est décrit.
    [one] Se trouve aussi dans { $elsewhere }, qui continue.
   *[other] Se trouve aussi dans { $elsewhere }, qui continuent.
}
whatif-away-backups = { $backupCount ->
    [0] Aucune sauvegarde connue ne pourrait la ramener.
   *[other] Pourrait revenir avec { $backups }.
}


whatif-part-touched = Pour qui cela change
whatif-change = { $change ->
    [loses-service] Ne peut plus travailler avec { $about }.
    [no-longer-receives] Ne reçoit plus { $about }.
    [keeps-access] Garde un accès à { $about }, à retirer le jour même.
    [must-know] Répond de { $about } : à prévenir.
   *[hands-over] S’occupait de { $about } : à confier à quelqu’un.
}
whatif-part-flows = Les échanges qui s’arrêtent
whatif-part-cost = Ce que cela coûte
whatif-no-money = rien
whatif-cost = { $event ->
    [doubles] Aujourd’hui { $before } par an ; ensuite { $after }.
    [leaves] { $ends ->
        [0] On paie aujourd’hui { $before } par an pour ce qui est touché.
       *[other] On paie aujourd’hui { $before } par an ; resterait à payer : { $after }. Le prix d’un remplaçant n’est pas connu.
    }
    [forbidden] { $ends ->
        [0] On paie aujourd’hui { $before } par an pour ce qui est touché.
       *[other] On paie aujourd’hui { $before } par an ; en cas de départ, resterait à payer : { $after }. Le prix d’un remplaçant n’est pas connu.
    }
   *[other] Ce qui s’arrête coûte { $before } par an, et on continue de le payer. Ce que coûte l’arrêt lui-même n’est pas connu.
}
whatif-cost-not-reckoned = { $count ->
    [one] Un coût manque au calcul, car son prix par an n’est pas connu : { $names }.
   *[other] { $count } coûts manquent au calcul, car leur prix par an n’est pas connu : { $names }.
}
whatif-cost-ends = Ne serait plus payé
whatif-part-countries = Les pays en jeu
whatif-countries = Lieux connus, sièges des fournisseurs et de leurs groupes : { $countries }.


whatif-part-helps = Ce qui adoucit
whatif-part-lacks = Ce qui manque pour adoucir

whatif-aid-spare = { $standing ->
    [there] Il y a une réserve pour { $of }.
    [missing] Il n’y a pas de réserve pour { $of }.
   *[not-known] On n’a pas dit s’il y a une réserve pour { $of }.
}
whatif-aid-workaround = { $standing ->
    [there] Sans { $of }, on fait ainsi : { $words }
    [missing] Rien n’est prévu pour travailler sans { $of }.
   *[not-known] On n’a pas dit comment travailler sans { $of }.
}
whatif-aid-backup = { $helped ->
    [yes] { $standing ->
        [there] { $by } peut ramener { $of }. Dernier essai : { $date }.
        [untried] { $by } devrait ramener { $of }, mais personne n’a jamais essayé.
        [missing] { $by } disparaîtrait avec le reste, et ne ramènerait pas { $of }.
       *[not-known] On ne sait pas si quelqu’un a déjà essayé de ramener { $of } avec { $by }.
    }
   *[no] { $standing ->
        [missing] Aucune sauvegarde décrite ne couvre { $of }.
       *[not-known] Aucune sauvegarde n’est encore décrite : on ne sait pas ce qui pourrait ramener { $of }.
    }
}
whatif-aid-alternative = { $by } sert au même usage que { $of } : de quoi dépanner, peut-être.
whatif-aid-deputy = { $standing ->
    [there] { $by } est prévu comme remplaçant pour { $of }.
    [missing] Personne d’autre n’est prévu comme remplaçant pour { $of }.
   *[not-known] On n’a pas dit qui remplace pour { $of }.
}
whatif-aid-administrator = { $standing ->
    [there] { $by } a aussi tous les droits sur { $of }.
    [missing] Personne d’autre n’a tous les droits sur { $of }.
   *[not-known] On ne sait pas qui a tous les droits sur { $of }.
}
whatif-aid-skill = { $standing ->
    [there] { $by } sait aussi travailler sans aide sur { $of }.
    [missing] Personne d’autre ne sait travailler sans aide sur { $of }.
   *[not-known] On n’a pas dit qui d’autre sait travailler sur { $of }.
}
whatif-aid-handover = { $standing ->
    [there] Un document permet de reprendre : { $by }.
    [untried] Le document qui permet de reprendre est à compléter ou à mettre à jour.
    [missing] Aucun document ne permet à quelqu’un d’autre de reprendre.
   *[not-known] On ne sait pas s’il existe un document qui permet de reprendre.
}
whatif-aid-procedure = { $standing ->
    [there] La marche à suivre est écrite : { $by }.
    [untried] La marche à suivre est à compléter ou à mettre à jour.
    [missing] La marche à suivre pour ce jour-là n’est pas écrite.
   *[not-known] On ne sait pas si la marche à suivre pour ce jour-là est écrite.
}
whatif-aid-encryption = { $standing ->
    [there] Chiffré, avec une clé gardée ailleurs : { $of }.
    [missing] Aucun chiffrement n’empêcherait de lire : { $of }.
   *[not-known] On ne sait pas si un chiffrement empêcherait de lire : { $of }.
}
whatif-aid-second-step = { $standing ->
    [there] La double authentification garde l’entrée de { $of }.
    [untried] La double authentification ne garde qu’en partie l’entrée de { $of }.
    [missing] Aucune double authentification ne garde l’entrée de { $of }.
   *[not-known] On ne sait pas si une double authentification garde l’entrée de { $of }.
}
whatif-aid-export = { $standing ->
    [there] On a déjà sorti les données de { $of }, et vérifié.
    [untried] On devrait pouvoir sortir les données de { $of }, mais personne n’a essayé.
    [missing] On ne peut pas sortir les données de { $of }.
   *[not-known] On ne sait pas si l’on peut sortir les données de { $of }.
}
whatif-aid-exit-terms = { $standing ->
    [there] À la fin, vos données vous sont rendues, d’après { $of }.
    [missing] Rien d’écrit n’oblige à vous rendre vos données : { $of }.
   *[not-known] On ne sait pas si vos données vous seraient rendues à la fin : { $of }.
}
whatif-aid-notice = { $standing ->
    [there] { $dated ->
        [yes] Préavis de { $number } jours pour { $of }, au plus tard le { $date }.
       *[no] Préavis de { $number } jours pour { $of }.
    }
    [missing] Aucun préavis n’est écrit pour { $of }.
   *[not-known] On ne connaît pas le préavis pour { $of }.
}
whatif-aid-promise = { $standing ->
    [there] { $numbered ->
        [yes] { $by } promet que { $of } remarche en { $number } h.
       *[no] { $by } promet que { $of } remarche dans un délai, mais on n’a pas noté lequel.
    }
    [untried] { $by } ne promet pas que { $of } remarche dans un délai fixé.
    [missing] { $by } ne promet rien si { $of } s’arrête.
   *[not-known] On ne sait pas ce que { $by } promet si { $of } s’arrête.
}
whatif-aid-processing = { $standing ->
    [there] La protection des données est réglée par { $of }.
    [missing] La protection des données n’est pas réglée par { $of }.
   *[not-known] On ne sait pas si la protection des données est réglée par { $of }.
}
whatif-aid-guarantee = { $standing ->
    [there] Une garantie est notée pour { $of } : vérifier si elle tiendrait encore.
    [missing] Aucune garantie ne couvre { $of }.
   *[not-known] On ne sait pas ce qui permet { $of } aujourd’hui.
}
whatif-aid-price = { $standing ->
    [there] Les hausses sont limitées par { $of }.
    [missing] Le fournisseur peut changer seul les conditions, d’après { $of }.
   *[not-known] On ne sait pas si les hausses sont limitées par { $of }.
}
whatif-aid-insurance = { $standing ->
    [there] Une assurance contre les cyberrisques est en place.
    [untried] L’assurance contre les cyberrisques ne couvre qu’une partie.
    [missing] Aucune assurance contre les cyberrisques n’est en place.
   *[not-known] On ne sait pas s’il y a une assurance contre les cyberrisques.
}


whatif-part-unknown = Ce que l’on ne sait pas, et qui peut changer la réponse
whatif-gap = { $gap ->
    [time] On n’a pas dit au bout de combien de temps cela manque : { $names }.
    [needs] On n’a pas dit de quoi ces outils ont besoin, et ils seraient peut-être touchés aussi : { $names }.
    [hosting] On ne sait pas où cela fonctionne : { $names }.
    [site] On ne sait pas dans quel lieu cela se trouve : { $names }.
    [country] On ne sait pas dans quel pays cela se trouve : { $names }.
    [data] On n’a pas dit quelles informations s’y trouvent : { $names }.
    [nature] On n’a pas dit si ces informations parlent de personnes : { $names }.
    [carried] On n’a pas dit ce qui y passe : { $names }.
    [administrators] On ne sait pas qui a tous les droits, et cela reposerait peut-être sur la même personne : { $names }.
   *[price] On ne connaît pas le prix par an : { $names }.
}
