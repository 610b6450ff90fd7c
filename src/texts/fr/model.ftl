# What the model's records, fields and values are called, and what explains them.
#
# A value heads a form field or a table column: short, without a final period.
# A yes-or-no field is a question. Attributes: .one names one record, .new is
# the button that adds one, .hint explains, .empty stands in an empty list,
# .meaning explains a value of a list.

## Collections

collection-organisation = Votre organisation
    .one = Organisation
    .hint = Qui vous êtes, où vous travaillez et avec combien de personnes. Ces réponses décident des règles qui vous concernent.
collection-sites = Lieux
    .one = Lieu
    .new = Ajouter un lieu
    .hint = Les endroits où vous travaillez ou gardez quelque chose : le bureau, la cave aux archives, le domicile où se trouve la copie de secours. Deux copies au même endroit brûlent ensemble.
    .empty = Aucun lieu pour l’instant. Commencez par celui où vous travaillez aujourd’hui.
collection-parties = Personnes et organismes
    .one = Personne ou organisme
    .new = Ajouter une personne ou un organisme
    .hint = Qui envoie, reçoit ou décide : la direction, l’équipe, vos clients ou membres, la caisse AVS, la banque, les fournisseurs. Une fonction suffit, par exemple « la comptable » : les noms ne sont pas nécessaires.
    .empty = Personne pour l’instant. Commencez par vous, puis par la personne que vous appelez quand l’ordinateur ne marche plus.
collection-data = Informations
    .one = Information
    .new = Ajouter une information
    .hint = Ce qu’il vous faut savoir ou garder pour travailler, par grands ensembles : dossiers des clients, comptabilité, salaires, liste des membres. Ce que vous appelez d’un seul mot est une seule information.
    .empty = Aucune information pour l’instant. Demandez-vous ce qui vous manquerait le plus demain matin.
collection-services = Outils et services
    .one = Outil ou service
    .new = Ajouter un outil ou un service
    .hint = Ce avec quoi vous travaillez : messagerie, logiciel comptable, dossier partagé, site web, imprimante. Sans oublier le tableur dont tout dépend et les classeurs de la cave.
    .empty = Aucun outil pour l’instant. Commencez par celui que vous ouvrez en premier le matin, souvent la messagerie.
collection-flows = Échanges
    .one = Échange
    .new = Ajouter un échange
    .hint = Une information qui passe d’un endroit à un autre : les pièces que les clients envoient par courriel, les salaires annoncés à la caisse AVS, la copie du soir. Un aller et un retour font deux échanges.
    .empty = Aucun échange pour l’instant. Prenez une information importante : qui vous l’envoie, et à qui l’envoyez-vous ?
collection-protections = Protections
    .one = Protection
    .new = Ajouter une protection
    .hint = Ce qui protège vos outils et vos informations : un code demandé en plus du mot de passe, les mises à jour automatiques, la porte fermée à clé. Notez aussi les protections qui manquent.
    .empty = Aucune protection pour l’instant. Commencez par la messagerie : que faut-il pour l’ouvrir, en plus du mot de passe ?
collection-backups = Sauvegardes
    .one = Sauvegarde
    .new = Ajouter une sauvegarde
    .hint = Les copies qui servent le jour où l’original est perdu : disque branché au serveur, copie chez un hébergeur. L’important est de savoir où elles sont et si quelqu’un a déjà réussi à s’en servir.
    .empty = Aucune sauvegarde pour l’instant. Si l’ordinateur du bureau disparaissait cette nuit, d’où reprendriez-vous le travail ?
collection-contracts = Contrats
    .one = Contrat
    .new = Ajouter un contrat
    .hint = Ce que vous avez convenu avec vos fournisseurs, même de vive voix : téléphonie, entretien du serveur, location de l’imprimante. Les dates de renouvellement et les préavis se notent ici.
    .empty = Aucun contrat pour l’instant. Ouvrez le classeur des contrats, ou partez de la dernière facture de téléphone.
collection-costs = Coûts
    .one = Coût
    .new = Ajouter un coût
    .hint = L’argent et le temps que demandent vos outils : abonnements, achats, dépannages, heures de l’équipe. Un montant approximatif est déjà utile.
    .empty = Aucun coût pour l’instant. Prenez les factures du mois dernier : une ligne par facture suffit.
collection-documents = Documents
    .one = Document
    .new = Ajouter un document
    .hint = Ce qu’il faudrait pouvoir lire pour prendre le relais : liste du matériel, marche à suivre des sauvegardes, liste des accès. Notez aussi les documents qui n’existent pas encore.
    .empty = Aucun document pour l’instant. Si vous vous absentiez demain, que devrait lire la personne qui vous remplace ?
collection-skills = Savoir-faire
    .one = Savoir-faire
    .new = Ajouter un savoir-faire
    .hint = Qui sait faire quoi, et qui pourrait remplacer cette personne : tenir le logiciel de salaires, ouvrir un accès, remettre une sauvegarde en marche.
    .empty = Aucun savoir-faire pour l’instant. Pour votre outil le plus important, qui sait faire quand la personne habituelle est absente ?
collection-processings = Registre des traitements
    .one = Traitement
    .new = Ajouter un traitement
    .hint = Chaque activité pour laquelle vous utilisez des données sur des personnes : verser les salaires, envoyer la lettre d’information, suivre les dossiers. C’est le registre dont parle la loi (LPD art. 12). Il est souvent facultatif pour une petite organisation, mais toujours utile.
    .empty = Aucun traitement pour l’instant. Commencez par les salaires, ou par le fichier des clients ou des membres.
collection-disclosures = Liens d’intérêt
    .one = Lien d’intérêt
    .new = Ajouter un lien d’intérêt
    .hint = Qui gagne quelque chose quand vous achetez : une commission, un rabais gardé, un mandat, une revente. Le noter n’accuse personne : cela permet de décider en connaissance de cause.
    .empty = Aucun lien d’intérêt pour l’instant. Demandez à votre prestataire et à votre conseiller s’ils reçoivent quelque chose des fournisseurs qu’ils recommandent. « Rien » est aussi une réponse à noter.
collection-accesses = Accès à la documentation
    .one = Accès à la documentation
    .new = Ajouter un accès
    .hint = Qui peut lire ou modifier la documentation de votre informatique, et qui peut retirer ce droit. Elle vous appartient : quelqu’un de chez vous devrait pouvoir en décider.
    .empty = Aucun accès pour l’instant. Commencez par la personne qui remplit cet audit.
collection-decisions = Décisions
    .one = Décision
    .new = Ajouter une décision
    .hint = Ce que vous faites d’un constat : agir, l’accepter jusqu’à une date, le remettre à plus tard ou le contester. Une décision dit qui, pourquoi et jusqu’à quand.
    .empty = Aucune décision pour l’instant. Lisez les constats, et décidez pour le premier.
collection-actions = À faire
    .one = Action
    .new = Ajouter une action
    .hint = Ce qu’il faut faire, avec une personne et une date. Par exemple essayer la sauvegarde, mettre fin à un abonnement qui ne sert pas, demander le contrat.
    .empty = Rien à faire pour l’instant. Choisissez un constat facile à régler, une personne et une date.
collection-reviews = Relectures
    .one = Relecture
    .new = Ajouter une relecture
    .hint = Le regard d’une deuxième personne sur cet audit, par exemple une collègue ou un autre conseiller. On note ce qu’elle a lu, ce qu’elle remarque, si elle est d’accord.
    .empty = Aucune relecture pour l’instant. Qui pourrait relire avec un œil neuf ?
collection-requests = Demandes d’information
    .one = Demande d’information
    .new = Ajouter une demande d’information
    .hint = Un besoin décrit sans nommer de produit, envoyé à plusieurs fournisseurs pour savoir ce qui existe. Cela n’engage à rien et permet de comparer.
    .empty = Aucune demande pour l’instant. Vous avez reçu une offre et n’avez rien à quoi la comparer ? Commencez ici.
collection-watches = Veille
    .one = Sujet à suivre
    .new = Ajouter un sujet à suivre
    .hint = Ce qui change autour de vous et mérite un regard de temps en temps : une loi, la fin d’un logiciel, une nouvelle façon de travailler.
    .empty = Aucun sujet pour l’instant. Un fournisseur vous a-t-il annoncé un changement ?

## Every record

field-record-name = Nom
    .hint = Celui que vous utilisez tous les jours, par exemple « le serveur du bureau ».
field-record-notes = Remarques
    .hint = Tout ce qui aide à comprendre. N’y écrivez jamais de mot de passe.
field-record-confidence = Certitude
    .hint = Une réponse approximative vaut mieux que rien : dites ici si elle est à vérifier.
field-record-source = D’où vient la réponse
    .hint = La personne qui l’a donnée ou le papier où vous l’avez lue, par exemple « facture de mars ».
field-record-updatedOn = Dernière modification
field-record-tags = Étiquettes
    .hint = Des mots de votre choix pour regrouper et retrouver, par exemple « à revoir en juin ».
field-record-entry = Fiche de départ
field-record-proposed = Valeurs proposées, à confirmer

choice-confidence-sure = Sûr
    .meaning = Vu ou compté.
choice-confidence-approx = À peu près
    .meaning = L’ordre de grandeur est juste.
choice-confidence-unknown = À vérifier
    .meaning = C’est une supposition.

## Organisation

field-organisation-sector = Domaine d’activité
field-organisation-legalForm = Forme juridique
    .hint = Elle figure dans les statuts ou au registre du commerce.
field-organisation-legalRegime = Loi sur les données qui s’applique
    .hint = Une association, une entreprise ou un cabinet suit la loi fédérale sur la protection des données (LPD). Une commune ou une école publique suit la loi de son canton.
field-organisation-gdpr = Le règlement européen (RGPD) s’applique-t-il aussi ?
    .hint = Probablement oui si vous avez un bureau dans l’Union européenne ou si vous y cherchez des clients. Une cliente qui a déménagé en France ne suffit en général pas.
field-organisation-lsi = Devez-vous annoncer les cyberattaques à la Confédération ?
    .hint = Probablement oui pour une commune, un hôpital, un service d’eau ou d’électricité : l’annonce se fait dans les 24 heures à l’Office fédéral de la cybersécurité (OFCS). Les plus petites organisations peuvent en être dispensées, à vérifier avec cet office.
field-organisation-country = Pays du siège
field-organisation-canton = Canton du siège
field-organisation-headcount = Personnes payées
    .hint = En nombre de personnes, apprentis compris, quel que soit leur taux d’activité.
field-organisation-volunteers = Bénévoles
    .hint = Les personnes non payées qui travaillent avec vos outils ou vos informations, comité compris.
field-organisation-languages = Langues de travail
    .hint = Celles dans lesquelles l’équipe lit et écrit.
field-organisation-currency = Monnaie des comptes
field-organisation-hourlyRate = Coût d’une heure de travail
    .hint = Ce que coûte en moyenne une heure d’une personne de l’équipe, charges comprises. Sans ce montant, le temps est compté en heures seulement.
field-organisation-goals = À améliorer en premier
    .hint = Dans l’ordre, le plus important d’abord.
field-organisation-contact = Personne de contact
    .hint = Qui répond aux questions sur cet audit.
field-organisation-advisor = Conseiller numérique
    .hint = La personne de l’extérieur qui vous accompagne, si vous en avez une.
field-organisation-backupAdvisor = Deuxième conseiller
    .hint = La personne qui peut prendre le relais du conseiller et relire son travail.
field-organisation-successor = Relève à l’interne
    .hint = Qui, chez vous, reprend cet audit si la personne de contact est absente ou s’en va.
field-organisation-auditedOn = Situation au
    .hint = La date à laquelle ce qui est décrit ici était vrai.
field-organisation-scope = Ce que couvre l’audit
    .hint = Ce qui est décrit ici et ce qui est laissé de côté, par exemple « tout le bureau, sans les téléphones privés ».
field-organisation-cultureSurvey = Ce que dit l’équipe
    .hint = Quelques questions posées à l’équipe sur sa vie avec ses outils.

part-survey-answer = Réponse de l’équipe
part-survey-answer-question = Question posée
    .hint = Par exemple « Je sais à qui demander de l’aide ».
part-survey-answer-answeredOn = Répondu le
part-survey-answer-score = Accord, de 0 à 4
    .hint = De 0, pas du tout d’accord, à 4, tout à fait d’accord.

choice-language-fr = Français
choice-language-de = Allemand
choice-language-it = Italien
choice-language-rm = Romanche
choice-language-en = Anglais
choice-language-other = Une autre langue

choice-legal-form-association = Association
choice-legal-form-foundation = Fondation
choice-legal-form-sole-proprietor = Entreprise individuelle
choice-legal-form-partnership = Société de personnes
    .meaning = Société en nom collectif ou en commandite.
choice-legal-form-company = SA ou Sàrl
    .meaning = Société anonyme ou société à responsabilité limitée.
choice-legal-form-cooperative = Coopérative
choice-legal-form-commune = Commune
    .meaning = Commune ou association de communes.
choice-legal-form-public-body = Autre institution publique
    .meaning = Par exemple une école publique ou un service du canton.
choice-legal-form-other = Autre forme

choice-legal-regime-lpd-private = Loi fédérale (LPD)
    .meaning = Entreprises, associations, fondations, cabinets, écoles privées.
choice-legal-regime-cantonal-public = Loi du canton
    .meaning = Communes, écoles publiques, institutions cantonales.
choice-legal-regime-mixed-delegated = L’une ou l’autre, selon l’activité
    .meaning = Organisation privée chargée d’une tâche publique, par exemple une crèche ou un EMS sous mandat.

choice-goal-security = Être mieux protégé
choice-goal-costs = Payer le juste prix
choice-goal-simplicity = Avoir moins d’outils, plus simples
choice-goal-time = Perdre moins de temps
choice-goal-ecology = Ménager l’environnement
choice-goal-compliance = Être en règle
choice-goal-handover = Pouvoir passer la main

choice-canton-AG = Argovie
choice-canton-AI = Appenzell Rhodes-Intérieures
choice-canton-AR = Appenzell Rhodes-Extérieures
choice-canton-BE = Berne
choice-canton-BL = Bâle-Campagne
choice-canton-BS = Bâle-Ville
choice-canton-FR = Fribourg
choice-canton-GE = Genève
choice-canton-GL = Glaris
choice-canton-GR = Grisons
choice-canton-JU = Jura
choice-canton-LU = Lucerne
choice-canton-NE = Neuchâtel
choice-canton-NW = Nidwald
choice-canton-OW = Obwald
choice-canton-SG = Saint-Gall
choice-canton-SH = Schaffhouse
choice-canton-SO = Soleure
choice-canton-SZ = Schwytz
choice-canton-TG = Thurgovie
choice-canton-TI = Tessin
choice-canton-UR = Uri
choice-canton-VD = Vaud
choice-canton-VS = Valais
choice-canton-ZG = Zoug
choice-canton-ZH = Zurich

## Sites

field-sites-kind = Sorte de lieu
field-sites-address = Adresse
    .hint = Rue, numéro et localité. Pour un domicile, la localité suffit.
field-sites-canton = Canton
field-sites-country = Pays
field-sites-locked = Le lieu est-il fermé à clé ?
    .hint = Oui si les portes ferment et que vous savez qui a les clés.

choice-site-kind-office = Bureau ou cabinet
choice-site-kind-home = Domicile
choice-site-kind-storage = Cave, archives ou dépôt
choice-site-kind-data-centre = Local informatique
    .meaning = Salle ou bâtiment réservé aux serveurs.
choice-site-kind-other = Autre lieu

## Parties

field-parties-kind = Sorte
field-parties-personKind = Lien avec l’organisation
    .hint = Pour une personne seulement.
field-parties-functions = Fonctions
    .hint = Ce que fait cette personne ou cette équipe, par exemple « comptable » ou « présidence ».
field-parties-team = Équipe
    .hint = Pour une personne : l’équipe dont elle fait partie.
field-parties-leftOn = Dernier jour
    .hint = Pour une personne qui n’est plus là.
field-parties-headcount = Nombre de personnes
    .hint = Pour une équipe ou un groupe. À peu près suffit.
field-parties-country = Pays
    .hint = Le pays où vous pouvez joindre cette personne ou cet organisme.
field-parties-hqCountry = Pays du siège
    .hint = Le pays où l’entreprise est enregistrée. Son site l’indique souvent tout en bas, sous « mentions légales ».
field-parties-groupCountry = Pays de la maison mère
    .hint = Le pays du groupe auquel appartient l’entreprise. La loi de ce pays peut donner accès à vos données, même si elles sont gardées en Suisse.
field-parties-publicEntity = Est-ce une institution publique ?
field-parties-dpfSwissCertified = Certification Suisse–États-Unis (DPF) ?
    .hint = Pour une entreprise des États-Unis : figure-t-elle sur la liste publique du « Swiss-U.S. Data Privacy Framework » ? Si oui, vous pouvez lui confier plus simplement des données sur des personnes.
field-parties-dpfCheckedOn = Certification vérifiée le
    .hint = Le jour où vous avez consulté la liste. La certification se renouvelle chaque année.
field-parties-roles = Rôle envers les données
    .hint = Pour les données sur des personnes : cet organisme décide-t-il de leur usage, ou travaille-t-il pour vous ?
field-parties-confidentialityUndertaking = Secret promis par écrit ?
    .hint = Oui si une clause de confidentialité est signée, par exemple par le prestataire qui dépanne vos ordinateurs.
field-parties-networkMember = Membre du réseau des conseillers ?
    .hint = Un membre du réseau de votre conseiller peut répondre à vos demandes d’information, à condition de le dire.
field-parties-contactRole = À qui s’adresser
    .hint = La fonction de la personne qui vous répond, par exemple « service clients ».
field-parties-contactDetails = Comment joindre
    .hint = Téléphone, courriel, heures d’ouverture, numéro de client.

choice-party-kind-person = Personne
    .meaning = Une personne, ou une fonction tenue par une seule personne.
choice-party-kind-team = Équipe
    .meaning = Un groupe de votre organisation, par exemple le comité ou la comptabilité.
choice-party-kind-client-group = Clients ou usagers
    .meaning = Vos clients, membres, patients ou élèves, pris ensemble.
choice-party-kind-public = Public
    .meaning = N’importe qui, par exemple les visiteurs de votre site.
choice-party-kind-authority = Administration ou assurance sociale
    .meaning = Impôts, commune, caisse AVS, caisse de pension.
choice-party-kind-supplier = Fournisseur
    .meaning = Vous vend ou vous prête un outil ou un service.
choice-party-kind-subcontractor = Prestataire du prestataire
    .meaning = Travaille derrière un de vos fournisseurs, par exemple son hébergeur.
choice-party-kind-partner = Partenaire
    .meaning = Organisme indépendant avec lequel vous échangez : banque, assurance, fédération.
choice-party-kind-advisor = Conseiller numérique

choice-person-kind-internal = Interne
    .meaning = Employée ou employé, ou propriétaire qui travaille sur place.
choice-person-kind-volunteer = Bénévole
choice-person-kind-external = Externe
    .meaning = Travaille pour une autre organisation.
choice-person-kind-former = N’est plus là

choice-party-role-controller = Décide de l’usage des données
    .meaning = Choisit pourquoi et comment les données servent, comme une banque ou une assurance. La loi dit « responsable du traitement ».
choice-party-role-processor = Traite les données pour vous
    .meaning = N’en fait que ce que vous demandez, comme un hébergeur. La loi dit « sous-traitant ».
choice-party-role-auditor = Contrôle ou révise
    .meaning = Vérifie le travail d’un autre, comme un organe de révision.

## Data

field-data-description = Ce qu’elle contient
    .hint = Par exemple « noms, adresses, déclarations d’impôts et leurs annexes ».
field-data-categories = Type d’information
field-data-owner = Responsable
    .hint = La personne ou la fonction qui décide de l’usage de cette information.
field-data-nature = Données sur des personnes
    .hint = Un nom, une adresse ou un numéro de client suffit pour que l’information parle de personnes.
field-data-sensitiveKinds = Données sensibles
    .hint = Celles que la loi protège davantage. Une déclaration d’impôts en contient : les frais médicaux parlent de santé, l’impôt ecclésiastique de religion.
field-data-secrecy = Secret à respecter
    .hint = Celui auquel vous oblige votre profession, votre fonction ou un contrat.
field-data-subjects = Personnes concernées
    .hint = De qui parle cette information ?
field-data-volumeBand = Nombre de personnes concernées
field-data-largeScale = Est-ce à grande échelle ?
    .hint = La loi ne fixe aucun nombre. Pensez au nombre de personnes, à la quantité de détails et à la durée ; dans le doute, répondez que vous ne savez pas.
field-data-classification = Qui peut voir
    .hint = Imaginez qu’un inconnu lise cette information : que se passerait-il ?
field-data-classifiedBy = Qui en a jugé
    .hint = La personne qui a décidé qui peut voir cette information.
field-data-impact = Gravité en cas de problème
    .hint = Si cette information fuit, est fausse ou disparaît, qu’arrive-t-il à vous et aux personnes dont elle parle ?
field-data-purpose = À quoi ça sert
    .hint = Par exemple « établir les déclarations d’impôts des clients ».
field-data-legalGround = Pourquoi vous pouvez l’avoir
    .hint = Par exemple une obligation légale, un contrat, ou l’accord de la personne.
field-data-retention = Combien de temps la garder
    .hint = Par exemple 10 ans pour la comptabilité. Ce qui ne sert plus devrait être effacé.
field-data-oldestRecord = Plus ancienne trace
    .hint = La date du plus vieux dossier que vous gardez encore. À peu près suffit.
field-data-gigabytes = Volume (Go)
    .hint = En gigaoctets. Un gigaoctet contient environ 300 photos de téléphone.
field-data-gigabytesUntouched3y = Volume oublié (Go)
    .hint = En gigaoctets, ce que personne n’a ouvert depuis trois ans.

part-impact-scale = Gravité en cas de problème
part-impact-scale-confidentiality = Si elle fuit
    .hint = Des personnes qui ne devraient pas la voir la lisent.
part-impact-scale-integrity = Si elle est fausse
    .hint = Quelqu’un l’a modifiée par erreur ou par malveillance.
part-impact-scale-availability = Si elle disparaît
    .hint = Vous ne pouvez plus l’ouvrir, ou elle est effacée.
part-impact-scale-traceability = Si l’on ignore qui a fait quoi
    .hint = Personne ne peut dire qui l’a lue, modifiée ou envoyée.
part-impact-scale-persons = Pour les personnes concernées
    .hint = Le pire qui puisse arriver aux personnes dont elle parle.

part-retention = Combien de temps la garder
part-retention-value = Durée
part-retention-unit = Unité
part-retention-basis = Pourquoi cette durée
    .hint = Une loi, un contrat ou un besoin, par exemple « code des obligations, 10 ans pour la comptabilité ».

choice-classification-public = Public
    .meaning = Peut être publié. Le mettriez-vous sur votre site ?
choice-classification-internal = Interne
    .meaning = Pour l’équipe seulement. Serait-ce gênant qu’un inconnu le lise, sans plus ?
choice-classification-confidential = Confidentiel
    .meaning = Pour des personnes désignées. Faudrait-il prévenir quelqu’un en cas de fuite ?
choice-classification-restricted = Très sensible
    .meaning = Secret professionnel, santé de nombreuses personnes, mots de passe, pouvoir de payer. Une fuite pourrait-elle briser une vie, la confiance ou l’organisation ?

choice-data-nature-none = Ne parle de personne
choice-data-nature-personal = Parle de personnes
    .meaning = Noms, adresses, factures, photos.
choice-data-nature-sensitive = Contient des données sensibles
    .meaning = Santé, religion, aide sociale, condamnations et autres données que la loi protège davantage.
choice-data-nature-secrecy = Couverte par un secret
    .meaning = Secret professionnel, secret de fonction ou secret promis par contrat.

choice-sensitive-kind-beliefs-politics-union = Religion, opinions, syndicat
    .meaning = Opinions et activités religieuses, philosophiques, politiques ou syndicales.
choice-sensitive-kind-health = Santé
choice-sensitive-kind-intimate-sphere = Vie intime
choice-sensitive-kind-race-ethnicity = Origine raciale ou ethnique
choice-sensitive-kind-genetic = Données génétiques
choice-sensitive-kind-biometric-id = Empreintes, visage, voix
    .meaning = Quand ces données servent à reconnaître une personne.
choice-sensitive-kind-proceedings-sanctions = Poursuites et sanctions
    .meaning = Pénales ou administratives. Les poursuites pour dettes n’en font en principe pas partie.
choice-sensitive-kind-social-aid = Aide sociale

choice-secrecy-cp321-professional = Secret professionnel
    .meaning = Par exemple un médecin, une avocate, un notaire, un réviseur, une psychologue, et les gens qui les aident (code pénal, art. 321).
choice-secrecy-cp320-official = Secret de fonction
    .meaning = Autorités et personnel des administrations (code pénal art. 320).
choice-secrecy-bank = Secret bancaire
choice-secrecy-telecom = Secret des télécommunications
choice-secrecy-contractual = Secret promis par contrat

choice-data-subject-members = Membres
choice-data-subject-donors = Donatrices et donateurs
choice-data-subject-volunteers = Bénévoles
choice-data-subject-employees = Personnel
choice-data-subject-applicants = Candidates et candidats à un poste
choice-data-subject-clients = Clients
choice-data-subject-clients-employees = Personnel des clients
choice-data-subject-prospects = Clients possibles
choice-data-subject-patients = Patients
choice-data-subject-relatives = Proches
choice-data-subject-pupils = Élèves
choice-data-subject-minors = Mineurs
choice-data-subject-parents = Parents
choice-data-subject-residents = Habitants
choice-data-subject-beneficiaries = Bénéficiaires de l’aide sociale
choice-data-subject-supplier-contacts = Contacts chez les fournisseurs
choice-data-subject-visitors = Visiteurs du site

choice-volume-band-under-100 = Moins de 100 personnes
choice-volume-band-100-1000 = De 100 à 1000 personnes
choice-volume-band-1000-10000 = De 1000 à 10 000 personnes
choice-volume-band-over-10000 = Plus de 10 000 personnes

choice-impact-none = Sans gravité
choice-impact-low = Faible
    .meaning = Moins d’un jour de travail, un petit désagrément.
choice-impact-medium = Moyenne
    .meaning = Des jours de travail, un petit coût, une plainte.
choice-impact-high = Forte
    .meaning = Des semaines de travail, un contrat perdu, une réputation ou un emploi touché.
choice-impact-very-high = Très forte
    .meaning = La survie de l’organisation, un dommage durable pour une personne.

choice-retention-unit-days = Jours
choice-retention-unit-months = Mois
choice-retention-unit-years = Ans
choice-retention-unit-until-purpose-ends = Tant que cela sert
    .meaning = Jusqu’à ce que le but soit atteint, sans durée fixe : laissez alors la durée vide.

## Services

field-services-kind = Sorte d’outil
field-services-functions = Ce qu’il fait
    .hint = Plusieurs réponses sont possibles. Deux outils qui font la même chose se remarquent ainsi.
field-services-purpose = À quoi ça sert
    .hint = Avec vos mots, par exemple « les salaires de 35 petites entreprises ».
field-services-supplier = Fournisseur
    .hint = Qui vous le vend, vous le loue ou vous l’offre.
field-services-contract = Contrat
field-services-owner = Responsable
    .hint = La personne ou la fonction qui, chez vous, décide de cet outil.
field-services-deputy = Qui remplace
    .hint = Qui prend le relais quand la personne responsable est absente.
field-services-admins = Qui a tous les droits
    .hint = Qui peut ouvrir des comptes, tout lire et tout effacer. Pensez aussi aux prestataires.
field-services-users = Qui l’utilise
field-services-userCount = Nombre d’utilisateurs
    .hint = Les personnes qui s’en servent vraiment, pas les comptes payés.
field-services-hosting = Où il fonctionne
    .hint = Chez vous, chez un prestataire, ou dans le compte privé de quelqu’un ?
field-services-places = Pays et lieux
    .hint = Les pays où les données sont gardées, et ceux d’où on peut les consulter. Si vous ne savez pas, le fournisseur doit pouvoir vous le dire.
field-services-stores = Informations qu’il garde
    .hint = Indiquez aussi si c’est l’original ou une copie.
field-services-dependsOn = Ne marche pas sans
    .hint = Le logiciel comptable ne marche pas sans le serveur, un service en ligne ne marche pas sans internet.
field-services-status = État
field-services-criticality = Importance
    .hint = Si cet outil s’arrêtait maintenant, combien de temps pourriez-vous travailler sans lui ?
field-services-assessedBy = Qui en a jugé
    .hint = La personne qui a estimé l’importance de cet outil.
field-services-rtoHours = Remise en route (heures)
    .hint = En combien d’heures, au plus, cet outil doit-il remarcher ? Par exemple 4 heures pour les salaires en fin de mois, 24 heures pour un jour. Les informaticiens disent RTO.
field-services-rpoHours = Travail qu’on peut reperdre (heures)
    .hint = Combien d’heures de travail pourriez-vous refaire après une panne ? Avec une copie chaque soir, c’est une journée : 24 heures. Les informaticiens disent RPO.
field-services-workaround = Que faire s’il s’arrête
    .hint = Comment vous travailleriez en attendant, par exemple « écrire les rendez-vous sur papier ».
field-services-namedAccounts = Chacun a-t-il son propre compte ?
    .hint = Non si plusieurs personnes utilisent le même nom et le même mot de passe.
field-services-dualApproval = Faut-il deux personnes pour payer ?
    .hint = Pour l’e-banking : une personne prépare le paiement, une autre le valide.
field-services-internetFacing = L’ouvre-t-on depuis n’importe où ?
    .hint = Oui si l’on peut s’y connecter par internet depuis la maison ou un téléphone.
field-services-visitors = Les visiteurs s’en servent-ils ?
    .hint = Pour un réseau ou un Wi-Fi : vos clients, patients ou invités s’y connectent-ils ?
field-services-maxClassification = Confidentialité maximale
    .hint = L’information la plus confidentielle que vous acceptez d’y mettre, si cela a été décidé.
field-services-licence = Droit d’usage
    .hint = À quelles conditions vous pouvez l’utiliser.
field-services-chosenBy = Comment il a été choisi
field-services-decidedBy = Qui l’a choisi
field-services-endOfSupport = Fin des mises à jour
    .hint = La date après laquelle le fabricant ne corrige plus les défauts. Son site l’annonce en général.
field-services-lastUsed = Dernière utilisation
    .hint = À peu près suffit. Un outil que plus personne n’ouvre se remarque ainsi.
field-services-exportState = Reprise de vos données
    .hint = Si vous changiez d’outil, sauriez-vous emporter vos données ?
field-services-exportFormats = Formats de reprise
    .hint = Les sortes de fichiers qu’il sait produire, par exemple CSV, tableur ou PDF/A.
field-services-exportTestedOn = Reprise essayée le
field-services-domainHolder = Titulaire du nom de domaine
    .hint = La personne ou l’organisme au nom de qui votre adresse internet est enregistrée : vous, l’agence web, une ancienne collègue ?
field-services-deviceCount = Nombre d’appareils
    .hint = Pour des ordinateurs, tablettes, téléphones ou imprimantes.
field-services-mobileDevices = Dont emportés dehors
    .hint = Ceux qui quittent le bureau : portables, tablettes, téléphones.
field-services-oldestBoughtOn = Achat du plus ancien
    .hint = La date d’achat de l’appareil le plus vieux encore en service.
field-services-spare = Y a-t-il un appareil de réserve ?
    .hint = Prêt à servir le jour où un autre tombe en panne.
field-services-aiTraining = Apprentissage de l’IA
    .hint = Le fournisseur peut-il nourrir son intelligence artificielle avec ce que vous y écrivez ? La réponse est dans ses conditions.

part-service-place = Pays ou lieu
part-service-place-country = Pays
part-service-place-role = Ce qui s’y passe
part-service-place-site = Lieu
    .hint = Si c’est un de vos lieux.

part-storage = Information gardée
part-storage-data = Information
part-storage-role = Original ou copie
part-storage-gigabytes = Volume (Go)
    .hint = En gigaoctets. Un gigaoctet contient environ 300 photos de téléphone.

choice-service-kind-app = Logiciel de travail
    .meaning = Logiciel ou service en ligne pour un métier ou une tâche : comptabilité, salaires, dossiers.
choice-service-kind-collab = Travail à plusieurs
    .meaning = Discussions, visioconférence, documents partagés, sondages.
choice-service-kind-storage = Fichiers
    .meaning = Dossiers partagés, partage de gros fichiers.
choice-service-kind-mail = Messagerie et agenda
choice-service-kind-identity = Comptes et connexion
    .meaning = Ce qui vérifie qui vous êtes et ouvre les autres outils.
choice-service-kind-e-banking = E-banking et paiements
choice-service-kind-web = Site web et nom de domaine
choice-service-kind-network = Internet et réseau
    .meaning = Accès internet, Wi-Fi, réseau du bureau.
choice-service-kind-device-fleet = Appareils
    .meaning = Ordinateurs, tablettes, téléphones, imprimantes.
choice-service-kind-server = Serveur
    .meaning = L’ordinateur, chez vous ou loué, sur lequel les autres travaillent.
choice-service-kind-telephony = Téléphonie
choice-service-kind-public-portal = Portail officiel
    .meaning = Site d’une administration ou d’une assurance où l’on se connecte.
choice-service-kind-backup = Sauvegarde
choice-service-kind-support = Aide et dépannage
    .meaning = Du travail fait par des personnes : dépannage, entretien, conseil.
choice-service-kind-paper = Papier
    .meaning = Classeurs, archives, carnet de rendez-vous.
choice-service-kind-ai = Intelligence artificielle

choice-hosting-paper = Sur papier
choice-hosting-on-device = Sur vos appareils
    .meaning = Installé sur chaque ordinateur ou téléphone, sans serveur.
choice-hosting-on-premises = Sur un serveur chez vous
choice-hosting-hosted-dedicated = Sur une machine louée
    .meaning = Chez un hébergeur, sur un ordinateur réservé à vous.
choice-hosting-iaas = Sur des serveurs virtuels loués
    .meaning = Vous ou votre prestataire les entretenez.
choice-hosting-paas = Sur une plateforme louée
    .meaning = L’hébergeur entretient la machine, vous y placez votre programme.
choice-hosting-saas = En ligne, chez le fournisseur
    .meaning = Vous l’ouvrez dans le navigateur ou une application ; le programme et les données sont chez le fournisseur.
choice-hosting-saas-e2ee = En ligne, illisible pour le fournisseur
    .meaning = Tout est chiffré, et seule votre organisation a la clé.
choice-hosting-personal-account = Dans le compte privé de quelqu’un
    .meaning = L’adresse, le téléphone ou l’abonnement privé d’une personne.

choice-criticality-comfort = Confort
    .meaning = Peut attendre plus d’une semaine.
choice-criticality-useful = Utile
    .meaning = Vous pouvez vous arranger quelques jours.
choice-criticality-important = Important
    .meaning = Le travail est très ralenti en moins d’un jour, et cela se remarque.
choice-criticality-vital = Vital
    .meaning = L’activité s’arrête en moins de quatre heures.

choice-service-status-planned = Prévu
choice-service-status-in-use = Utilisé
choice-service-status-retiring = En cours de remplacement
choice-service-status-dormant = Plus utilisé, mais encore là

choice-licence-proprietary-perpetual = Acheté une fois pour toutes
choice-licence-proprietary-subscription = Logiciel loué
    .meaning = Installé chez vous, payé chaque mois ou chaque année.
choice-licence-saas-terms = Conditions d’un service en ligne
    .meaning = Celles que l’on accepte en ouvrant le compte.
choice-licence-freeware = Gratuit, mais pas libre
    .meaning = Sans frais, mais personne d’autre que son auteur ne peut le corriger ou le reprendre.
choice-licence-free-tier = Version gratuite d’un service payant
choice-licence-open-source-copyleft = Logiciel libre, avec condition de partage
    .meaning = Qui le modifie et le distribue doit partager ses changements.
choice-licence-open-source-permissive = Logiciel libre, sans condition de partage
choice-licence-open-core = Base libre, compléments payants
choice-licence-bespoke-owned = Fait pour vous, et à vous
choice-licence-bespoke-not-owned = Fait pour vous, mais pas à vous
    .meaning = Le programme appartient à la personne ou à l’entreprise qui l’a fait.
choice-licence-public-service = Service de l’État

choice-chosen-by-offers = En comparant des offres
choice-chosen-by-tender = Par appel d’offres
choice-chosen-by-decision = Par décision, pour des raisons connues
choice-chosen-by-bundled = Venu avec autre chose
choice-chosen-by-habit = Par habitude

choice-export-state-none = Impossible
choice-export-state-theoretical = Possible, jamais essayée
choice-export-state-tested = Essayée
    .meaning = Les données ont été sorties, et quelqu’un a pu les relire.

choice-place-role-stored = Données gardées
choice-place-role-backup = Copies de secours
choice-place-role-support-access = Accès pour dépanner
    .meaning = Des personnes peuvent y consulter les données à distance.
choice-place-role-transit = Simple passage
choice-place-role-key-custody = Clés gardées
    .meaning = Les clés qui rendent les données lisibles s’y trouvent.

choice-storage-role-master = Original
    .meaning = Quand deux versions diffèrent, celle-ci fait foi.
choice-storage-role-copy = Copie
choice-storage-role-archive = Archive
    .meaning = Gardée pour plus tard, on n’y change plus rien.
choice-storage-role-backup = Copie de secours

choice-ai-training-allowed = Permis
    .meaning = Le fournisseur peut apprendre de vos données.
choice-ai-training-excluded = Exclu par contrat

## Flows

field-flows-from = De
    .hint = La personne, l’organisme ou l’outil d’où part l’information.
field-flows-to = À
    .hint = La personne, l’organisme ou l’outil où elle arrive.
field-flows-data = Ce qui circule
field-flows-channel = Par quel moyen
field-flows-transport = Protection en route
    .hint = Un courriel ordinaire ressemble à une carte postale : rien ne garantit que personne ne le lit en route. Si vous ne savez pas, dites-le.
field-flows-mode = À la main ou automatique
field-flows-frequency = À quelle fréquence
field-flows-minutesPerRun = Temps à chaque fois (minutes)
    .hint = Le travail d’une personne pour un envoi. À peu près suffit.
field-flows-purpose = À quoi ça sert
    .hint = Par exemple « annoncer les salaires à la caisse AVS ».
field-flows-guarantee = Garantie à l’étranger
    .hint = Ce qui permet à des données sur des personnes de quitter la Suisse. Si vous ne savez pas, le destinataire doit pouvoir vous le dire.
field-flows-deliberateControl = L’étape à la main est-elle voulue ?
    .hint = Oui si quelqu’un en profite pour contrôler, par exemple avant un paiement.

choice-channel-api = De programme à programme
choice-channel-file-sync = Fichiers synchronisés
    .meaning = Un dossier qui se recopie tout seul d’un appareil à l’autre.
choice-channel-mail = Courriel
choice-channel-mail-encrypted = Courriel chiffré
    .meaning = Illisible sauf pour la personne qui le reçoit.
choice-channel-web-form = Formulaire d’un site
choice-channel-portal = Portail avec compte
    .meaning = Un site où l’on se connecte pour déposer ou prendre des documents.
choice-channel-sftp = Transfert sécurisé de fichiers
choice-channel-usb = Clé USB ou disque
choice-channel-paper-post = Papier, par la poste
choice-channel-paper-hand = Papier, en mains propres
choice-channel-phone = Téléphone
choice-channel-messaging-consumer = Messagerie privée
    .meaning = L’application de messages du téléphone, avec un compte privé.
choice-channel-messaging-pro = Messagerie de l’organisation
choice-channel-fax = Fax
choice-channel-shared-screen = Écran partagé
choice-channel-file-export = Fichier exporté puis importé
    .meaning = Enregistré depuis un outil, puis chargé dans un autre.
choice-channel-share-link = Lien vers un fichier
choice-channel-remote-access = Prise en main à distance
choice-channel-in-person = De vive voix
choice-channel-manual-retyping = Recopié à la main

choice-transport-none = Aucune
choice-transport-tls = Chiffré en route
    .meaning = Illisible en chemin, mais lisible par le fournisseur, comme sur un site en « https ».
choice-transport-e2ee = Chiffré de bout en bout
    .meaning = Lisible seulement par la personne qui envoie et celle qui reçoit.
choice-transport-sealed-paper = Enveloppe fermée

choice-flow-mode-manual = À la main
    .meaning = Quelqu’un le fait à chaque fois.
choice-flow-mode-semi = Lancé à la main
    .meaning = Quelqu’un clique, le reste se fait tout seul.
choice-flow-mode-auto = Automatique

choice-frequency-continuous = En continu
choice-frequency-daily = Chaque jour
choice-frequency-weekly = Chaque semaine
choice-frequency-monthly = Chaque mois
choice-frequency-quarterly = Chaque trimestre
choice-frequency-yearly = Chaque année
choice-frequency-ad-hoc = De temps en temps

choice-guarantee-adequate-country = Pays reconnu par la Suisse
    .meaning = Il est sur la liste du Conseil fédéral, comme les pays de l’Union européenne.
choice-guarantee-us-dpf = Entreprise certifiée aux États-Unis
    .meaning = Elle est sur la liste du « Swiss-U.S. Data Privacy Framework ».
choice-guarantee-treaty = Traité entre pays
choice-guarantee-contract-clauses-notified = Clauses de contrat annoncées
    .meaning = Annoncées d’avance au Préposé fédéral à la protection des données (PFPDT).
choice-guarantee-standard-clauses = Clauses types reconnues
    .meaning = Un texte reconnu par le Préposé fédéral, joint au contrat.
choice-guarantee-bcr = Règles internes du groupe
    .meaning = Approuvées par une autorité de protection des données.
choice-guarantee-art17-consent = Accord de la personne
    .meaning = Elle a dit oui expressément, pour ce cas.
choice-guarantee-art17-contract = Nécessaire pour un contrat
    .meaning = Par exemple réserver un hôtel à l’étranger pour la personne.
choice-guarantee-art17-legal-claims = Nécessaire en justice
choice-guarantee-art17-other = Autre exception de la loi
    .meaning = Une autre exception de l’article 17 de la LPD.
choice-guarantee-none = Aucune
choice-guarantee-not-applicable = Sans objet
    .meaning = Rien ne quitte la Suisse, ou il ne s’agit pas de personnes.

## Protections

field-protections-kind = Protection
field-protections-covers = Ce qu’elle protège
    .hint = Des outils, des échanges, des informations, des lieux ou des personnes. Choisissez l’organisation si elle protège tout.
field-protections-state = État
field-protections-verifiedOn = Vérifiée le
    .hint = La dernière fois que quelqu’un a regardé si elle marche vraiment.
field-protections-responsible = Qui s’en occupe
field-protections-proof = Comment vous le savez
    .hint = Ce qui le montre, par exemple un essai, un rapport ou une capture d’écran.

choice-protection-state-absent = Absente
choice-protection-state-planned = Prévue
    .meaning = Décidée, mais pas encore faite.
choice-protection-state-partial = En partie
    .meaning = Par exemple pour les associés seulement.
choice-protection-state-in-place = En place
    .meaning = Autant que vous le sachiez.
choice-protection-state-verified = Vérifiée
    .meaning = En place, et quelqu’un a contrôlé.
choice-protection-state-not-applicable = Sans objet
    .meaning = N’aurait pas de sens ici. Dites pourquoi dans les remarques.

## Backups

field-backups-covers = Ce qu’elle permet de retrouver
field-backups-keptOn = Gardée sur
    .hint = L’outil, le disque ou l’espace en ligne où se trouve la copie.
field-backups-site = Lieu de la copie
field-backups-country = Pays de la copie
field-backups-everyHours = Une copie toutes les… (heures)
    .hint = 24 pour une copie par jour, 168 pour une copie par semaine.
field-backups-keepDays = Gardée combien de jours
    .hint = Jusqu’à quand pouvez-vous revenir en arrière ? Une erreur se remarque parfois des semaines plus tard.
field-backups-automatic = Démarre-t-elle toute seule ?
    .hint = Non si quelqu’un doit y penser.
field-backups-offline = Est-elle débranchée ensuite ?
    .hint = Un disque toujours branché peut être effacé ou rendu illisible en même temps que le reste.
field-backups-immutable = Est-elle impossible à modifier ?
    .hint = Oui si personne, pas même un administrateur, ne peut la changer ou l’effacer avant la date prévue.
field-backups-offsite = Est-elle ailleurs que l’original ?
    .hint = Oui si un incendie ou un vol au bureau ne la toucherait pas.
field-backups-encrypted = Est-elle chiffrée ?
    .hint = Oui si la personne qui trouverait le disque ne pourrait rien y lire.
field-backups-restoreTestedOn = Dernier essai de remise en marche
    .hint = La dernière fois que quelqu’un a retrouvé des fichiers à partir de la copie et les a ouverts.
field-backups-doneBy = Qui s’en occupe

## Contracts

field-contracts-party = Avec qui
field-contracts-holder = Au nom de qui
    .hint = Si ce n’est pas l’organisation : par exemple un associé, une ancienne présidente, le prestataire.
field-contracts-inOurName = Est-il au nom de l’organisation ?
field-contracts-services = Outils concernés
field-contracts-written = Est-il écrit ?
    .hint = Un échange de courriels ou des conditions acceptées en ligne comptent comme un écrit.
field-contracts-start = Début
field-contracts-end = Fin ou prochain renouvellement
    .hint = La date à laquelle il s’arrête, ou repart pour une nouvelle période.
field-contracts-renewal = Ce qui se passe à la fin
field-contracts-noticeDays = Préavis (jours)
    .hint = Combien de jours avant la fin il faut résilier. Trois mois font 90 jours.
field-contracts-sla = Promesse en cas de panne
    .hint = Ce que le fournisseur promet par écrit quand son outil s’arrête.
field-contracts-slaHours = Délai promis (heures)
    .hint = Pour répondre ou pour remettre en marche, selon la promesse.
field-contracts-dpa = Règle-t-il la protection des données ?
    .hint = Le fournisseur s’engage à n’utiliser les données sur des personnes que pour vous et à les protéger (LPD art. 9).
field-contracts-subProcessorList = Nomme-t-il les autres prestataires ?
    .hint = Ceux à qui le fournisseur confie lui-même vos données, par exemple son hébergeur.
field-contracts-exit = Clause de sortie
    .hint = Ce que le contrat prévoit pour le jour où vous partez.
field-contracts-jurisdiction = Droit applicable
    .hint = Le pays dont la loi tranche un désaccord. C’est souvent écrit dans les derniers articles.
field-contracts-location = Où il est rangé
    .hint = Par exemple « classeur rouge, armoire de l’entrée ».

part-exit-terms = Clause de sortie
part-exit-terms-dataReturn = Vos données vous sont-elles rendues ?
part-exit-terms-openFormat = Dans un format que d’autres savent lire ?
    .hint = Par exemple CSV ou XML, plutôt qu’un fichier que seul cet outil ouvre.
part-exit-terms-returnDelayDays = Dans un délai fixé ?
part-exit-terms-deletionProof = Avec une preuve d’effacement ?
    .hint = Le fournisseur confirme par écrit qu’il ne garde rien.
part-exit-terms-assistance = Une aide au départ est-elle prévue ?
part-exit-terms-feeKnown = Le prix du départ est-il connu ?
part-exit-terms-subProcessorNotice = Les nouveaux prestataires sont-ils annoncés ?
    .hint = Vous êtes prévenus avant que le fournisseur confie vos données à quelqu’un d’autre.
part-exit-terms-auditRight = Avez-vous le droit de contrôler ?
    .hint = Vous pouvez vérifier, ou faire vérifier, comment vos données sont protégées.
part-exit-terms-priceIndexation = Les prix suivent-ils un indice ?
    .hint = Par exemple celui des prix à la consommation.
part-exit-terms-unilateralChange = Le fournisseur peut-il changer seul les conditions ?
part-exit-terms-sourceEscrow = Le programme est-il déposé chez un tiers ?
    .hint = Son code peut être repris par d’autres si le fournisseur disparaît.

choice-renewal-fixed-term = Se termine tout seul
choice-renewal-tacit-yearly = Reconduit d’année en année
    .meaning = Il continue si personne ne le résilie à temps.
choice-renewal-tacit-monthly = Reconduit de mois en mois
    .meaning = Il continue si personne ne le résilie à temps.
choice-renewal-tacit-multi-year = Reconduit pour plusieurs années
    .meaning = Il repart pour plusieurs années si personne ne le résilie à temps.
choice-renewal-open-ended = Sans durée fixe
choice-renewal-none = Rien n’est écrit

choice-service-level-none = Aucune
choice-service-level-best-effort = Faire de son mieux
choice-service-level-response-time = Répondre dans un délai
    .meaning = Quelqu’un s’en occupe à temps, sans promettre de réparer à temps.
choice-service-level-recovery-time = Remettre en marche dans un délai

## Costs

field-costs-paysFor = Pour quoi
    .hint = L’outil, le prestataire ou la formation que ce coût paie.
field-costs-contract = Contrat
field-costs-nature = Achat, charge ou temps
field-costs-kind = Sorte de coût
field-costs-amount = Prix d’une unité
    .hint = Ce que coûte une seule unité à chaque paiement, par exemple le prix d’un compte pour un mois.
field-costs-recurrence = À quelle fréquence
field-costs-amortisationYears = Réparti sur (années)
    .hint = Pour un achat : le nombre d’années pendant lesquelles il servira, par exemple 5 pour un ordinateur.
field-costs-usesPerYear = Utilisations par an
    .hint = Pour ce qui se paie à chaque utilisation, par exemple une signature électronique.
field-costs-quantity = Quantité payée
    .hint = Par exemple 12 comptes. Sans réponse, c’est 1.
field-costs-usedQuantity = Quantité utilisée
    .hint = Ce qui sert vraiment, par exemple 8 comptes sur 12.
field-costs-countedOn = Compté le
    .hint = Le jour où vous avez compté ce qui sert vraiment.
field-costs-unit = Ce que l’on compte
    .hint = Par exemple des comptes pour un abonnement, des heures pour un dépannage.
field-costs-from = Payé depuis le
field-costs-to = Payé jusqu’au
    .hint = Laissez vide si vous payez encore.
field-costs-vatIncluded = La TVA est-elle comprise ?
field-costs-payer = Qui paie
field-costs-paidBy = Quelle personne
    .hint = Si quelqu’un paie avec son propre argent ou sa propre carte.
field-costs-chosenBy = Comment cela a été choisi
field-costs-evidence = Justificatif
    .hint = Le papier qui le montre, par exemple « facture du 3 mars » ou « offre ».

choice-cost-nature-capex = Achat
    .meaning = Payé une fois, utilisé plusieurs années.
choice-cost-nature-opex = Charge courante
    .meaning = Payé encore et encore : abonnement, entretien, location.
choice-cost-nature-internal-time = Temps interne
    .meaning = Les heures de votre équipe.

choice-cost-kind-subscription = Abonnement
choice-cost-kind-licence = Licence
    .meaning = Le droit d’utiliser un logiciel.
choice-cost-kind-maintenance = Entretien
choice-cost-kind-hosting = Hébergement
choice-cost-kind-hardware = Matériel
choice-cost-kind-leasing = Location ou leasing
choice-cost-kind-telecom = Téléphonie et internet
choice-cost-kind-consumables = Consommables
    .meaning = Papier, encre, piles.
choice-cost-kind-project = Projet
choice-cost-kind-support-contract = Aide au forfait
choice-cost-kind-support-time = Aide à l’heure
choice-cost-kind-training = Formation
choice-cost-kind-internal-hours = Heures de l’équipe
choice-cost-kind-volunteer-hours = Heures de bénévoles
choice-cost-kind-audit = Contrôle ou audit
choice-cost-kind-insurance = Assurance
choice-cost-kind-domain-certificate = Nom de domaine ou certificat
choice-cost-kind-energy = Électricité
choice-cost-kind-exit = Départ d’un fournisseur
choice-cost-kind-other = Autre coût

choice-recurrence-once = Une fois
choice-recurrence-monthly = Chaque mois
choice-recurrence-quarterly = Chaque trimestre
choice-recurrence-yearly = Chaque année
choice-recurrence-two-yearly = Tous les deux ans
choice-recurrence-three-yearly = Tous les trois ans
choice-recurrence-five-yearly = Tous les cinq ans
choice-recurrence-per-use = À chaque utilisation

choice-cost-unit-org = L’organisation
choice-cost-unit-user = Comptes ou personnes
choice-cost-unit-device = Appareils
choice-cost-unit-gb = Gigaoctets
choice-cost-unit-site = Lieux
choice-cost-unit-member = Membres
choice-cost-unit-document = Documents
choice-cost-unit-hour = Heures

choice-payer-organisation = L’organisation
choice-payer-person = Une personne
    .meaning = Avec son propre argent ou sa propre carte.

## Documents

field-documents-kind = Quel document
field-documents-covers = De quoi il parle
    .hint = Laissez vide s’il parle de toute l’organisation.
field-documents-state = État
field-documents-place = Où il est gardé
field-documents-keptOn = Gardé dans quel outil
    .hint = L’outil de votre liste où il se trouve, par exemple le serveur du bureau.
field-documents-owner = Qui le tient à jour
field-documents-readableBy = Qui peut le lire
    .hint = Pensez à la personne qui devrait prendre le relais.
field-documents-clientIsAdmin = L’espace est-il géré par vous ?
    .hint = Oui si quelqu’un de chez vous peut y donner et y retirer les accès.
field-documents-reviewedOn = Relu le
    .hint = La dernière fois que quelqu’un a vérifié qu’il est juste.
field-documents-countries = Pays nommés
    .hint = Pour une page sur la protection des données : les pays étrangers qu’elle cite.

choice-document-state-none = N’existe pas
choice-document-state-in-someone-s-head = Dans la tête de quelqu’un
    .meaning = Une personne le sait par cœur, rien n’est écrit.
choice-document-state-draft = Commencé
choice-document-state-usable = Utilisable
choice-document-state-verified = Vérifié
    .meaning = Une autre personne s’en est servie, et il était juste.
choice-document-state-outdated = Dépassé
    .meaning = Il a été juste un jour.

choice-document-place-paper = Sur papier
choice-document-place-one-device = Sur un seul appareil
choice-document-place-own-space = Dans un espace de l’organisation
choice-document-place-supplier-portal = Seulement chez le fournisseur
choice-document-place-advisor-space = Chez le conseiller
choice-document-place-other = Ailleurs

## Skills

field-skills-party = Qui
    .hint = Une personne, une équipe ou un prestataire.
field-skills-domain = Quel savoir-faire
field-skills-services = Sur quels outils
field-skills-level = Niveau
    .hint = Choisissez « { choice-skill-level-none } » pour dire que personne ne sait faire.
field-skills-replacement = Qui peut remplacer
field-skills-trainingWished = Une formation est-elle souhaitée ?
field-skills-training = Quelle formation

choice-skill-level-none = Pas du tout
choice-skill-level-with-help = Avec de l’aide
choice-skill-level-alone = Sans aide
    .meaning = Pour le travail habituel.
choice-skill-level-helps-others = Peut aider les autres
choice-skill-level-teaches = Peut former quelqu’un et passer la main

## Processings

field-processings-purpose = À quoi ça sert
    .hint = Par exemple « verser les salaires et les annoncer aux assurances ».
field-processings-data = Informations utilisées
field-processings-services = Outils utilisés
field-processings-subjects = Personnes concernées
field-processings-recipients = Destinataires
    .hint = Qui reçoit ces données, par exemple la caisse AVS, la banque, la fiduciaire.
field-processings-countries = Pays de destination
    .hint = Les pays étrangers où ces données vont, ou d’où elles peuvent être lues.
field-processings-retention = Combien de temps
    .hint = Par exemple « 10 ans, puis effacées en janvier ».
field-processings-measures = Comment c’est protégé
    .hint = Les grandes lignes suffisent, par exemple « accès limité à deux personnes, copie chaque soir ».
field-processings-legalGround = Pourquoi c’est permis
    .hint = Par exemple une obligation légale, un contrat, ou l’accord de la personne.
field-processings-automatedDecision = Une machine décide-t-elle seule ?
    .hint = Oui si une décision importante pour une personne est prise sans que quelqu’un la regarde, par exemple un refus automatique.
field-processings-highRiskProfiling = Dresse-t-on un portrait des personnes ?
    .hint = Oui si des données sont rassemblées pour évaluer une personne de près : ses habitudes, sa santé, sa fiabilité. La loi parle de profilage à risque élevé.
field-processings-publicMonitoring = Surveille-t-on un grand lieu public ?
    .hint = Par exemple des caméras dans une gare ou sur une place.
field-processings-notice = Document qui informe les personnes
    .hint = Par exemple la page de votre site sur la protection des données.

## Disclosures

field-disclosures-party = Qui y gagne
    .hint = Par exemple votre prestataire informatique ou votre conseiller.
field-disclosures-kind = Sorte d’avantage
field-disclosures-from = De la part de qui
    .hint = Le fournisseur qui donne l’avantage.
field-disclosures-about = Pour quels outils
field-disclosures-amount = Montant
field-disclosures-percent = Part du prix, en %
    .hint = Par exemple 15 pour une commission de 15 % sur le matériel vendu.
field-disclosures-feeBasis = Comment cette personne est payée
field-disclosures-declaredOn = Déclaré par écrit le
    .hint = Laissez vide si cela n’a été dit que de vive voix.
field-disclosures-acknowledgedBy = Qui en a pris note
    .hint = La personne qui, chez vous, a lu cette déclaration.
field-disclosures-passedOn = L’avantage vous est-il rendu ?
    .hint = Oui si la commission ou le rabais est déduit de votre facture.

choice-interest-kind-none = Aucun
choice-interest-kind-commission = Commission
choice-interest-kind-retro-commission = Commission versée après coup
choice-interest-kind-discount-not-passed = Rabais gardé
choice-interest-kind-discount-passed = Rabais rendu
choice-interest-kind-mandate = Mandat
    .meaning = Le fournisseur lui confie du travail.
choice-interest-kind-resale = Revente
    .meaning = La personne ou l’entreprise vend elle-même ce produit.
choice-interest-kind-shares = Actions ou parts
    .meaning = La personne ou l’entreprise possède une partie du fournisseur.
choice-interest-kind-partnership = Partenariat
    .meaning = Label, invitation ou formation offerte par le fournisseur.

choice-fee-basis-fixed = Forfait
choice-fee-basis-time = Temps passé
choice-fee-basis-subscription = Abonnement
choice-fee-basis-percent-of-savings = Part des économies
choice-fee-basis-percent-of-spend = Part des dépenses

## Accesses

field-accesses-party = Qui
field-accesses-role = Ce que l’accès permet
field-accesses-since = Depuis le
field-accesses-revocableBy = Qui peut le retirer

choice-access-role-reader = Lire
choice-access-role-editor = Lire et modifier
choice-access-role-admin = Gérer
    .meaning = Lire, modifier, et décider qui d’autre le peut.

## Decisions

field-decisions-findings = Constats concernés
field-decisions-kind = Décision
field-decisions-reason = Pourquoi
    .hint = Une phrase que vous comprendrez encore dans un an.
field-decisions-decidedBy = Qui a décidé
field-decisions-decidedOn = Décidé le
field-decisions-until = Valable jusqu’au
    .hint = La date à laquelle vous reprendrez la question.

choice-decision-kind-do = Agir
choice-decision-kind-accept = Accepter en connaissance de cause
    .meaning = Le risque est compris et assumé, pour une raison et jusqu’à une date.
choice-decision-kind-postpone = Remettre à plus tard
choice-decision-kind-wrong = Contester
    .meaning = Le constat ne correspond pas à la réalité.

## Actions

field-actions-findings = Constats concernés
field-actions-decision = Décision à l’origine
field-actions-owner = Qui s’en charge
field-actions-due = Échéance
field-actions-effort = Travail demandé
field-actions-cost = Coût
field-actions-yearlySaving = Économie par an
    .hint = Ce que vous dépenserez en moins chaque année, à peu près.
field-actions-state = État
field-actions-doneOn = Fait le

choice-action-state-planned = Pas commencé
choice-action-state-started = Commencé
choice-action-state-done = Fait
choice-action-state-dropped = Abandonné

choice-effort-hour = Une heure
choice-effort-day = Un jour
choice-effort-week = Une semaine
choice-effort-more = Plus d’une semaine

## Reviews

field-reviews-askedBy = Relecture demandée par
field-reviews-askedOn = Relecture demandée le
field-reviews-reviewer = Qui a relu
field-reviews-on = Relu le
field-reviews-scope = Ce qui a été relu
    .hint = Par exemple « les sauvegardes et les contrats ».
field-reviews-remarks = Remarques de la relecture
field-reviews-agreed = D’accord avec l’ensemble ?
field-reviews-signature = Signature

part-signature = Signature
part-signature-key = Clé publique
part-signature-value = Valeur
part-signature-on = Signé le
part-signature-records = Fiches signées

part-remark = Remarque
part-remark-about = À propos de
part-remark-finding = Constat concerné
part-remark-text = Remarque

## Requests

field-requests-need = Besoin
    .hint = Ce qu’il vous faut, sans nom de produit ni de marque, par exemple « tenir la comptabilité de 140 clients à six personnes ».
field-requests-services = Outils à remplacer ou à compléter
field-requests-data = Informations concernées
field-requests-questions = Questions
    .hint = Les mêmes pour tous les fournisseurs, par exemple « Comment récupérons-nous nos données si nous partons ? ».
field-requests-issuedBy = Qui l’écrit
field-requests-checkedBy = Qui la contrôle
    .hint = Une deuxième personne, qui vérifie que la demande ne favorise personne.
field-requests-sentOn = Envoyée le
field-requests-due = Réponses attendues pour le
    .hint = Laissez au moins deux semaines.
field-requests-answers = Réponses reçues

part-request-answer = Réponse
part-request-answer-party = De qui
part-request-answer-receivedOn = Reçue le
part-request-answer-networkDeclared = Membre du réseau, et l’a dit ?
    .hint = Un membre du réseau de votre conseiller peut répondre, à condition de le dire.
part-request-answer-yearlyPrice = Prix par an
part-request-answer-text = Contenu de la réponse

## Watches

field-watches-subject = Sujet
    .hint = Par exemple « la fin des mises à jour de nos ordinateurs » ou « la nouvelle loi cantonale ».
field-watches-outlook = Risque ou occasion
field-watches-services = Outils concernés
field-watches-reference = Où se renseigner
    .hint = Un site, une lettre d’information, une personne.
field-watches-nextLook = À revoir le

choice-outlook-risk = Risque
choice-outlook-opportunity = Occasion à saisir

## Catalogue: sectors

catalogue-sector-association = Association
catalogue-sector-fiduciary = Fiduciaire
catalogue-sector-medical-practice = Cabinet médical ou thérapeutique
catalogue-sector-commune = Commune
catalogue-sector-school = École
catalogue-sector-training = Formation d’adultes
catalogue-sector-trade = Commerce
catalogue-sector-craft = Artisanat
catalogue-sector-culture = Culture
catalogue-sector-social = Action sociale
catalogue-sector-law = Étude d’avocats ou de notaires
catalogue-sector-architecture = Bureau d’architectes ou d’ingénieurs

## Catalogue: kinds of information

catalogue-data-category-client-files = Dossiers des clients
catalogue-data-category-accounting = Comptabilité
catalogue-data-category-invoices = Factures et rappels
catalogue-data-category-payroll = Salaires
catalogue-data-category-staff-files = Dossiers du personnel
catalogue-data-category-applications = Candidatures
catalogue-data-category-tax-returns = Déclarations d’impôts
catalogue-data-category-identity-documents = Pièces d’identité
catalogue-data-category-correspondence = Correspondance
catalogue-data-category-health-records = Dossiers de santé
catalogue-data-category-social-files = Dossiers sociaux
catalogue-data-category-pupil-files = Dossiers des élèves
catalogue-data-category-member-list = Fichier des membres
catalogue-data-category-donor-list = Fichier des dons
catalogue-data-category-newsletter-list = Abonnés à la lettre d’information
catalogue-data-category-minutes = Procès-verbaux
catalogue-data-category-contracts = Contrats
catalogue-data-category-payments = Paiements et accès bancaires
catalogue-data-category-credentials = Mots de passe et clés d’accès
catalogue-data-category-photos-videos = Photos et vidéos
catalogue-data-category-know-how = Savoir-faire de la maison
    .meaning = Recettes, modèles, méthodes, plans : ce qui fait votre métier.
catalogue-data-category-public-content = Contenus publiés
catalogue-data-category-statistics = Statistiques
catalogue-data-category-project-files = Dossiers de projets

## Catalogue: what services do

catalogue-service-function-mail-calendar = Courriel et agenda
catalogue-service-function-file-storage = Garder et partager des fichiers
catalogue-service-function-office-suite = Textes, tableaux et présentations
catalogue-service-function-video-meetings = Visioconférence
catalogue-service-function-telephony = Téléphonie
catalogue-service-function-messaging = Messages instantanés
catalogue-service-function-website = Site web
catalogue-service-function-domain = Nom de domaine
    .meaning = Votre adresse internet, par exemple « exemple.ch ».
catalogue-service-function-member-database = Fichier des membres ou des clients
catalogue-service-function-business-application = Logiciel du métier
    .meaning = Dossiers patients, gestion d’école, caisse, gestion de mandats.
catalogue-service-function-accounting = Comptabilité
catalogue-service-function-payroll = Salaires
catalogue-service-function-tax = Impôts
catalogue-service-function-e-banking = E-banking
catalogue-service-function-invoicing = Facturation
catalogue-service-function-signature = Signature électronique
catalogue-service-function-backup = Sauvegarde
catalogue-service-function-identity = Comptes et connexion
catalogue-service-function-password-manager = Coffre à mots de passe
catalogue-service-function-device-fleet = Ordinateurs et appareils
catalogue-service-function-server = Serveur
catalogue-service-function-network = Internet, Wi-Fi et réseau
catalogue-service-function-printing = Imprimer et numériser
catalogue-service-function-support = Aide et dépannage
catalogue-service-function-training = Formation
catalogue-service-function-e-learning = Cours en ligne
catalogue-service-function-ai-assistant = Assistant d’intelligence artificielle
catalogue-service-function-survey-newsletter = Sondages et lettre d’information
catalogue-service-function-web-form = Formulaires en ligne
catalogue-service-function-analytics = Statistiques de visite
catalogue-service-function-security-tools = Antivirus et sécurité
catalogue-service-function-archiving = Archivage
catalogue-service-function-spreadsheet = Tableur

## Catalogue: protections

catalogue-protection-kind-mfa = Double vérification à la connexion
    .meaning = Un code, un téléphone ou une clé en plus du mot de passe.
catalogue-protection-kind-password-manager = Coffre à mots de passe
    .meaning = Un outil qui garde les mots de passe à l’abri, à la place d’un tableur ou d’un carnet.
catalogue-protection-kind-named-accounts = Un compte par personne
catalogue-protection-kind-least-privilege = Pas plus de droits qu’il n’en faut
    .meaning = Chacun ne voit et ne modifie que ce dont il a besoin.
catalogue-protection-kind-joiner-leaver = Accès réglés à l’arrivée et au départ
    .meaning = Ouverts le premier jour, fermés le dernier.
catalogue-protection-kind-access-review = Contrôle régulier des accès
    .meaning = Une fois par an, quelqu’un passe la liste en revue.
catalogue-protection-kind-admin-separated = Compte d’administration à part
    .meaning = Le compte qui a tous les droits ne sert pas au travail de tous les jours.
catalogue-protection-kind-updates-auto = Mises à jour automatiques
catalogue-protection-kind-eol-managed = Remplacement à temps
    .meaning = Ce qui ne reçoit plus de mises à jour est remplacé ou mis hors service.
catalogue-protection-kind-endpoint-protection = Antivirus
catalogue-protection-kind-disk-encryption = Disques chiffrés
    .meaning = Un portable volé reste illisible.
catalogue-protection-kind-encryption-at-rest = Données chiffrées chez le fournisseur
    .meaning = Illisibles pour qui volerait ses disques.
catalogue-protection-kind-screen-lock = Verrouillage de l’écran
catalogue-protection-kind-mobile-management = Gestion des téléphones et tablettes
    .meaning = Un appareil perdu peut être effacé à distance.
catalogue-protection-kind-firewall = Pare-feu
    .meaning = Ce qui filtre les connexions entre internet et le bureau.
catalogue-protection-kind-guest-wifi = Wi-Fi à part pour les invités
catalogue-protection-kind-remote-access-vpn = Accès à distance protégé
    .meaning = Par un tunnel chiffré (VPN), pour le télétravail ou le prestataire.
catalogue-protection-kind-mail-filtering = Filtre des courriels dangereux
catalogue-protection-kind-spf-dkim-dmarc = Protection contre l’usurpation d’adresse
    .meaning = Empêche d’envoyer des courriels en votre nom. Les informaticiens disent SPF, DKIM et DMARC.
catalogue-protection-kind-tls = Connexion chiffrée
    .meaning = Le cadenas du navigateur, « https ».
catalogue-protection-kind-e2ee = Chiffrement de bout en bout
    .meaning = Même le fournisseur ne peut pas lire.
catalogue-protection-kind-logging = Journal des accès
    .meaning = L’outil note qui a lu ou modifié quoi, et quand.
catalogue-protection-kind-monitoring-alerts = Surveillance et alertes
    .meaning = Quelqu’un est averti en cas de panne ou de connexion inhabituelle.
catalogue-protection-kind-backup = Sauvegarde
catalogue-protection-kind-backup-offline = Sauvegarde débranchée
catalogue-protection-kind-restore-test = Essai de remise en marche
    .meaning = Quelqu’un a retrouvé des fichiers à partir de la sauvegarde et les a ouverts.
catalogue-protection-kind-incident-sheet = Fiche « que faire en cas de problème »
catalogue-protection-kind-awareness = Sensibilisation de l’équipe
    .meaning = Chacun sait reconnaître un courriel piégé et à qui le dire.
catalogue-protection-kind-physical-access = Locaux fermés à clé
catalogue-protection-kind-secure-disposal = Effacement avant élimination
    .meaning = Les vieux appareils sont effacés ou détruits avant de partir.
catalogue-protection-kind-media-control = Règles pour les clés USB et disques
catalogue-protection-kind-dpa = Contrat sur la protection des données
    .meaning = Le prestataire s’engage par écrit à n’utiliser les données que pour vous (LPD art. 9).
catalogue-protection-kind-charter-it = Charte informatique
    .meaning = Les règles d’usage des outils, lues et signées par l’équipe.
catalogue-protection-kind-cyber-insurance = Assurance contre les cyberattaques
catalogue-protection-kind-visitor-rules = Règles pour les visiteurs

## Catalogue: documents

catalogue-document-kind-inventory = Inventaire
    .meaning = La liste des appareils, des logiciels et des abonnements.
catalogue-document-kind-network-sketch = Plan du réseau
    .meaning = Un dessin simple : ce qui est branché où.
catalogue-document-kind-access-list = Liste des accès
    .meaning = Où sont gardés les mots de passe et qui peut les ouvrir en urgence, mais jamais les mots de passe eux-mêmes.
catalogue-document-kind-backup-plan = Plan de sauvegarde
    .meaning = Ce qui est copié, où, quand et par qui.
catalogue-document-kind-restore-procedure = Marche à suivre pour remettre en marche
    .meaning = Les étapes pour retrouver les données à partir d’une sauvegarde.
catalogue-document-kind-incident-sheet = Fiche « que faire en cas de problème »
catalogue-document-kind-contacts-sheet = Liste des contacts utiles
    .meaning = Qui appeler en cas de panne, de vol ou de fuite. Gardez-en une copie sur papier.
catalogue-document-kind-contracts-folder = Classeur des contrats
catalogue-document-kind-processing-register = Registre des traitements
catalogue-document-kind-privacy-notice = Déclaration de protection des données
    .meaning = La page qui explique aux gens ce que vous faites de leurs données.
catalogue-document-kind-dpia = Analyse d’impact sur la protection des données
    .meaning = Ce qui pourrait arriver aux personnes, et ce que vous faites pour l’éviter.
catalogue-document-kind-it-charter = Charte informatique
catalogue-document-kind-joiner-leaver-checklist = Liste pour les arrivées et les départs
    .meaning = Ce qu’il faut ouvrir, remettre, reprendre et fermer.
catalogue-document-kind-admin-handover = Dossier de passation
    .meaning = Ce qu’il faut pour reprendre l’administration d’un outil.
catalogue-document-kind-licence-list = Liste des licences
catalogue-document-kind-user-guides = Modes d’emploi
catalogue-document-kind-decisions-log = Journal des décisions
catalogue-document-kind-mandate-list = Liste des mandats

## Catalogue: skills

catalogue-skill-domain-office-tools = Outils de bureau
    .meaning = Texte, tableur, courriel.
catalogue-skill-domain-collaboration-cloud = Travail à plusieurs en ligne
catalogue-skill-domain-data-hygiene = Ordre dans les données
    .meaning = Ranger, nommer, trier, effacer.
catalogue-skill-domain-security-reflexes = Réflexes de sécurité
    .meaning = Reconnaître un courriel piégé, protéger ses mots de passe.
catalogue-skill-domain-privacy-reflexes = Réflexes de discrétion
    .meaning = Savoir ce que l’on peut transmettre, à qui et comment.
catalogue-skill-domain-business-application = Logiciel du métier
catalogue-skill-domain-account-administration = Gestion des comptes et des accès
catalogue-skill-domain-server-administration = Gestion du serveur
catalogue-skill-domain-backups-restores = Sauvegardes et remise en marche
catalogue-skill-domain-purchasing-contracts = Achats et contrats
catalogue-skill-domain-accessibility-inclusion = Accessibilité
    .meaning = Des documents et des outils utilisables par tout le monde.
catalogue-skill-domain-ai-use = Usage de l’intelligence artificielle
catalogue-skill-domain-project-change = Projets et changements

field-organisation-interview = Questions de l’entretien
part-interview-mark = Question de l’entretien
part-interview-mark-question = Question
part-interview-mark-state = État
choice-interview-state-answered = Répondue
choice-interview-state-later = Laissée pour plus tard
choice-interview-state-not-known = Personne ne savait
part-interview-mark-answeredOn = Depuis le
field-organisation-ruleSettings = Réglages des règles
part-rule-setting = Réglage d’une règle
part-rule-setting-rule = Règle
part-rule-setting-off = Est-elle arrêtée ?
part-rule-setting-reason = Raison
part-rule-setting-threshold = Seuil
part-rule-setting-value = Valeur du seuil
part-rule-setting-decidedOn = Décidé le
part-rule-setting-decidedBy = Décidé par
field-decisions-restsOn = Ce que disait le constat
    .hint = Rempli tout seul, pour remarquer que le constat a changé depuis.
