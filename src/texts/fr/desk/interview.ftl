# L’entretien : les questions du quotidien par lesquelles on décrit son organisation.
# Les identifiants suivent ceux de src/interview/ : interview-<question>, avec
# .short (en deux mots), .why (pourquoi on le demande) et .example (un exemple).

## La page

interview-page-title = Entretien
interview-page-start = Répondre à des questions
interview-page-hint = Une question à la fois, en mots de tous les jours. Vous pouvez vous arrêter quand vous voulez : tout est gardé dans ce navigateur.
interview-page-next = Continuer
interview-page-keys = Ctrl + Entrée
interview-page-none = Rien de tout cela, continuer
interview-page-back = Revenir
interview-page-later = Plus tard
interview-page-invoices = Plus tard, avec les factures
interview-page-not-known = Je ne sais pas
interview-page-why = Pourquoi cette question, et un exemple
interview-page-example = Un exemple :
interview-page-more = Plus de choix
interview-page-own = Autre chose
interview-page-own-add = Ajouter
interview-page-amount = Montant
interview-page-monthly = par mois
interview-page-yearly = par an
interview-page-proposed = Proposé par le modèle ; continuer, c’est confirmer.
interview-page-all = Toutes les questions
interview-page-map = Votre carte, au fur et à mesure
interview-page-map-empty = La carte se dessinera ici, à mesure que vous répondez.
interview-page-map-whole = Voir la carte en grand
interview-page-state-answered = répondu
interview-page-state-later = plus tard
interview-page-state-not-known = à retrouver
interview-page-state-open = pas encore
# $data, $services, $flows = combien de chaque
interview-page-known = Décrit jusqu’ici : { $data ->
    [0] aucune information
    [one] une information
   *[other] { $data } informations
}, { $services ->
    [0] aucun outil
    [one] un outil
   *[other] { $services } outils
}, { $flows ->
    [0] aucun échange
    [one] un échange
   *[other] { $flows } échanges
}.
interview-page-missing-organisation = Il manque qui vous êtes.
interview-page-missing-people = Il manque qui décide et qui aide.
interview-page-missing-information = Il manque les informations dont vous avez besoin.
interview-page-missing-places = Il manque où elles sont.
interview-page-missing-exchanges = Il manque avec qui vous les échangez.
interview-page-missing-protections = Il manque ce qui les protège.
interview-page-missing-money = Il manque ce que cela coûte ; les factures aident.
interview-page-missing-handover = Il manque qui pourrait prendre le relais.
interview-page-missing-nothing = Tout a été abordé.
# $count = combien d’autres
interview-page-found = { $count ->
    [0] Première découverte
   *[other] Ce qui pèse le plus, pour l’instant
}
# $count = combien d’autres
interview-page-found-more = { $count ->
    [0] Voir ce constat
    [one] Voir ce constat et un autre
   *[other] Voir ce constat et { $count } autres
}
interview-page-lose-title = Retirer ce qui est déjà décrit ?
# $names = les noms
interview-page-lose = Vous en avez déjà dit plus sur { $names }. Retirer ce choix effacera aussi cela ; vous pourrez annuler.
interview-page-lose-remove = Retirer quand même
interview-page-lose-keep = Garder
interview-chapter-organisation = Vous
interview-chapter-people = Les personnes
interview-chapter-information = Les informations
interview-chapter-places = Où elles sont
interview-chapter-exchanges = Ce qui circule
interview-chapter-protections = Ce qui protège
interview-chapter-money = Ce que cela coûte
interview-chapter-handover = Le relais

## La fin

interview-end-title = Voilà, votre carte est dessinée
interview-end-hint = Vous pouvez revenir sur chaque réponse, ici ou dans les rubriques. Commencez par ces trois points.
interview-end-quick = Vite fait : en moins d’une heure
interview-end-important = Important
interview-end-ask = À demander à quelqu’un
interview-end-nothing = Rien de tel pour l’instant.
interview-end-unknowns = Liste des choses à retrouver
interview-end-unknowns-hint = À imprimer et à poser près du téléphone : ce que personne ne savait, et ce que vous avez laissé pour plus tard.
interview-end-unknowns-none = Rien à retrouver : vous avez répondu à tout.
interview-end-print = Imprimer
interview-end-export = Exporter le fichier
interview-end-invite = Inviter un conseiller
interview-end-invite-hint = Exportez le fichier et remettez-le, par une voie sûre, à une personne de confiance : elle l’ouvre dans Limpide et voit exactement ce que vous voyez. Rien ne part tout seul.
interview-end-left = Questions laissées pour plus tard
interview-end-map = Voir la carte
interview-end-findings = Voir tous les constats

## Vous

interview-name = Comment s’appelle votre organisation, et que fait-elle ?
    .short = Nom et domaine
    .why = Le domaine permet de vous proposer des choix qui vous ressemblent. Rien n’est ajouté sans vous.
    .example = « Fiduciaire du Lac », domaine : Fiduciaire.
interview-name-called = Son nom
interview-name-sector = Ce qu’elle fait
interview-form = Êtes-vous une association, une entreprise, une commune… ?
    .short = Forme
    .why = Une commune ou une école publique suit la loi de son canton ; les autres suivent la loi fédérale sur la protection des données.
    .example = Un club de sport est presque toujours une association ; un cabinet est souvent une entreprise individuelle ou une Sàrl.
interview-canton = Dans quel canton ?
    .short = Canton
    .why = Chaque canton a sa propre loi sur la protection des données pour ses communes et ses institutions.
    .example = Vaud, Genève, Fribourg…
interview-inhabitants = Votre commune compte-t-elle mille habitants ou plus ?
    .short = Habitants
    .why = À partir de mille habitants, une cyberattaque doit être annoncée à la Confédération dans les vingt-quatre heures.
    .example = Comptez les habitants au 31 décembre dernier.
interview-inhabitants-yes = Mille ou plus
interview-inhabitants-no = Moins de mille
interview-europe = Avez-vous des clients ou des usagers qui habitent l’Union européenne, et vous adressez-vous à eux ?
    .short = Union européenne
    .why = Dans ce cas, le règlement européen s’applique en plus de la loi suisse.
    .example = Oui, si vous faites de la publicité en France ou livrez en Allemagne. Non, si un frontalier passe simplement la porte.
interview-headcount = Combien êtes-vous ?
    .short = Combien
    .why = Ce qui suffit à trois personnes ne suffit plus à trente.
    .example = Comptez les personnes, pas les pour-cent. Les apprentis comptent parmi les personnes payées.
interview-headcount-paid = Personnes payées
interview-headcount-volunteers = Bénévoles
interview-workplaces = Où travaillez-vous ?
    .short = Lieux de travail
    .why = Deux copies dans la même pièce brûlent ensemble ; un dossier emporté à la maison sort de vos murs.
    .example = Un bureau, une cave où dorment les archives, et une collègue qui travaille chez elle un jour par semaine.
interview-sites-home = Chez quelqu’un, à la maison
interview-sites-archive = Cave ou dépôt d’archives

## Les personnes

interview-decides = Qui décide des outils, et peut répondre aux questions à leur sujet ?
    .short = Qui décide
    .why = Sans personne désignée, rien ne se décide ; ou tout se décide par habitude.
    .example = Une fonction suffit, pas besoin de nom : la direction, le secrétariat, l’associé qui s’y connaît.
interview-parties-head = La direction
interview-parties-volunteer = Un membre bénévole du comité
interview-parties-office = Le secrétariat
interview-parties-handy = La personne qui s’y connaît
interview-helps = Qui aide quand ça ne marche pas ?
    .short = Qui aide
    .why = La personne qui dépanne voit souvent tout. Autant savoir qui c’est, et qui la remplace.
    .example = Chez vous : l’associé qui s’y connaît. À l’extérieur : le dépanneur du village, ou le neveu de la présidente.
interview-helps-inside = Chez vous
interview-helps-outside = À l’extérieur
interview-parties-it-supplier = Un prestataire informatique
interview-parties-friend = Un ami, un parent
interview-helper-contract = Avez-vous un accord écrit avec la personne qui vous aide de l’extérieur ?
    .short = Accord écrit
    .why = Qui peut voir vos données doit s’être engagé à les protéger. Sans écrit, vous ne pouvez ni l’exiger ni le vérifier.
    .example = Un contrat de dépannage qui contient une page sur la protection des données : c’est « oui, données comprises ».
interview-helper-contract-both = Oui, données comprises
interview-helper-contract-written = Oui, mais rien sur les données
interview-helper-contract-nothing = Rien d’écrit
# $with = avec qui
interview-contract = Accord avec { $with }

## Les informations

interview-information = Quelles informations vous faut-il absolument pour travailler ?
    .short = Les informations
    .why = On part de ce que vous savez, pas de vos logiciels : c’est ainsi qu’on retrouve ceux que l’on oublie.
    .example = Ce que vous cherchez chaque semaine : les dossiers, les salaires, la liste des membres, les mots de passe.
interview-data-passwords = Mots de passe et accès
interview-data-identity-documents = Pièces d’identité
interview-data-tax-returns = Déclarations d’impôt
interview-data-own-accounts = Notre propre comptabilité
interview-data-staff = Dossiers du personnel
interview-data-team-messages = Messages et photos de l’équipe
interview-data-web-messages = Messages reçus par le site
interview-data-know-how = Savoir-faire et modes d’emploi
interview-subjects = De qui parle chacune de ces informations ?
    .short = De qui elles parlent
    .why = Ce qui parle de personnes est protégé par la loi ; ce qui parle d’enfants ou de patients l’est davantage.
    .example = Les salaires parlent du personnel. Le stock ne parle de personne.
interview-subjects-nobody = De personne
interview-sensitive = Lesquelles seraient graves entre de mauvaises mains ?
    .short = Ce qui est sensible
    .why = La loi protège ces sujets plus que les autres. Une fuite y ferait le plus de mal.
    .example = Une déclaration d’impôt révèle la santé (frais médicaux) et la religion. Un code d’e-banking donne le pouvoir de payer.
interview-sensitive-keys = Mots de passe, ou pouvoir de payer
interview-loss = Si elles disparaissaient demain, que se passerait-il ?
    .short = Si elles disparaissaient
    .why = C’est ainsi qu’on sait quoi sauver en premier.
    .example = Sans les dossiers, on s’arrête. Sans les photos de la fête, la vie continue.
interview-loss-stop = On s’arrête
interview-loss-days = On perd quelques jours
interview-keeping = Combien de temps gardez-vous chacune d’elles ?
    .short = Combien de temps
    .why = Ce que l’on ne garde plus ne peut plus fuir. Certaines pièces doivent pourtant rester dix ans.
    .example = La comptabilité : dix ans. Les candidatures refusées : quelques mois. Si rien n’a été décidé : « Je ne sais pas ».
# $count = nombre d’années
interview-keeping-years = { $count ->
    [one] Un an
   *[other] { $count } ans
}
interview-keeping-months = { $count ->
    [one] Un mois
   *[other] { $count } mois
}
interview-keeping-days = { $count ->
    [one] Un jour
   *[other] { $count } jours
}
interview-keeping-end = Jusqu’au départ de la personne

## Où elles sont

interview-where = Où est chacune d’elles ?
    .short = Où
    .why = La même information est souvent à trois endroits. Il suffit d’en oublier un.
    .example = Les dossiers des clients : sur le serveur, dans la messagerie, et dans les classeurs de la cave.
interview-services-server = Un serveur chez nous
interview-services-file-transfer = Partage de gros fichiers
interview-services-spreadsheet = Un tableur
interview-services-group-chat = Groupe de messagerie sur les téléphones
interview-services-mobile-phones = Des téléphones
interview-services-usb = Des clés USB
interview-services-notebook = Un carnet
interview-services-antivirus = Antivirus
interview-services-printer = Imprimante et scanner
interview-services-backup-disk = Disque de sauvegarde
interview-services-support = Dépannage informatique
interview-tools = Qu’utilisez-vous encore pour travailler ?
    .short = Les autres outils
    .why = Certains outils ne gardent aucune information et s’oublient ; ils coûtent pourtant, et tout s’arrête sans eux.
    .example = Le téléphone, Internet, l’imprimante, la signature électronique, le site.
interview-hosting = Chacun de ces outils est-il chez vous, chez un prestataire, ou au nom privé de quelqu’un ?
    .short = Chez qui
    .why = Ce qui est au nom privé de quelqu’un part avec cette personne.
    .example = Le compte gratuit qu’une collègue a ouvert avec son adresse privée : « au nom privé de quelqu’un ».
interview-hosting-on-premises = Chez nous, sur un serveur
interview-hosting-on-device = Sur nos ordinateurs
interview-hosting-saas = Chez un prestataire, en ligne
interview-hosting-personal-account = Au nom privé de quelqu’un
interview-private-accounts = Qui a voulu que ces comptes privés servent à votre organisation ?
    .short = Comptes privés
    .why = Un outil que personne n’a choisi n’est dans aucun budget, dans aucune sauvegarde et sous aucune règle.
    .example = « C’était pratique, et c’est resté » : cela s’est fait tout seul.
interview-private-accounts-decision = Nous l’avons décidé
interview-private-accounts-habit = Cela s’est fait tout seul
interview-suppliers = Qui fournit chacun d’eux ?
    .short = Les prestataires
    .why = C’est à lui qu’il faudra s’adresser en cas de panne, de fuite ou de départ.
    .example = Le nom qui figure sur la facture ou en bas de la page.
interview-countries = Dans quel pays sont les données ? Et où est le siège du prestataire ?
    .short = Les pays
    .why = Le pays où sont les données et celui dont la loi peut atteindre le prestataire ne sont pas toujours les mêmes.
    .example = Des serveurs en Suisse, d’une société dont le siège est aux États-Unis. Si vous l’ignorez : « Je ne sais pas », et demandez-le-lui.
# $name = le prestataire
interview-countries-seat = Siège : { $name }
interview-country-CH = Suisse
interview-country-FR = France
interview-country-DE = Allemagne
interview-country-IE = Irlande
interview-country-NL = Pays-Bas
interview-country-US = États-Unis

## Ce qui circule

interview-senders = Qui vous remet des informations ?
    .short = Qui vous en remet
    .why = Ce qui entre chez vous devient votre responsabilité.
    .example = Les clients qui apportent leurs pièces, les parents qui inscrivent leurs enfants, les personnes qui écrivent par le site.
interview-recipients = À qui en remettez-vous ?
    .short = À qui vous en remettez
    .why = Une information transmise ne se reprend pas. La personne concernée a le droit de savoir qui l’a reçue.
    .example = La fiduciaire, les assurances, l’administration, la banque, les partenaires, un autre club.
interview-parties-authorities = Administrations et impôts
interview-parties-social-insurance = AVS, LPP et assurances du personnel
interview-parties-clients-companies = Entreprises clientes
interview-parties-suppliers = Fournisseurs
interview-parties-at-home = Les personnes qui travaillent à la maison
# $name = avec qui
interview-exchange-from = De : { $name }
interview-exchange-to = À : { $name }
interview-exchange-out-of = Depuis : { $name }
interview-carried = Quelles informations, pour chacun ?
    .short = Quoi
    .why = On voit ainsi tout le chemin d’une information, et qui en reçoit plus que nécessaire.
    .example = Aux assurances : les salaires. Des clients : leurs dossiers.
interview-channels = Comment font-elles le trajet ?
    .short = Comment
    .why = Un courriel ordinaire se lit en route comme une carte postale ; un portail avec compte protège mieux.
    .example = Des clients : en mains propres, par courriel, par un lien de partage. Plusieurs réponses sont possibles.
interview-among-us = Et entre vous, par quoi passez-vous ?
    .short = Entre vous
    .why = C’est entre collègues qu’apparaissent les outils que personne n’a choisis.
    .example = Le groupe sur les téléphones privés, où l’on s’envoie une photo de dossier « juste pour aujourd’hui ».
interview-between-tools = Qu’est-ce qui passe d’un outil à l’autre ?
    .short = D’un outil à l’autre
    .why = Ce que l’on recopie à la main coûte du temps et fait des erreurs ; ce qui passe tout seul s’oublie.
    .example = De la comptabilité à l’e-banking, un fichier de paiements. Du scanner à la messagerie, les pièces scannées.
interview-home = À la maison, comment accède-t-on aux dossiers ?
    .short = À la maison
    .why = Une clé USB perdue dans le train, c’est un dossier perdu.
    .example = « Elle emporte les dossiers du vendredi sur une clé. »
interview-remote-help = Où la personne qui vous aide peut-elle entrer à distance ?
    .short = Aide à distance
    .why = Qui entre à distance a souvent tous les droits, jour et nuit.
    .example = Le serveur et les ordinateurs. Si personne n’entre à distance, continuez simplement.
interview-frequency = À quelle fréquence ?
    .short = La fréquence
    .why = Une minute par jour, c’est une demi-journée par an.
    .example = Les salaires : chaque mois. Les pièces des clients : chaque semaine.
interview-by-hand = Est-ce que cela passe tout seul, ou quelqu’un le fait-il à la main ?
    .short = À la main ?
    .why = Le travail de recopie ne figure sur aucune facture. C’est souvent le coût le plus lourd.
    .example = « Le mercredi, je retape les heures dans le logiciel de salaires. »
interview-minutes = Combien de minutes à chaque fois ?
    .short = Les minutes
    .why = Vingt minutes chaque semaine font deux journées par an.
    .example = Une estimation suffit : 10, 20, 60.

## Ce qui protège

interview-copies = Faites-vous des copies de sauvegarde ?
    .short = Les copies
    .why = C’est ce qui fait la différence entre un mauvais jour et la fin.
    .example = Un disque branché au serveur, et une copie en ligne chez un prestataire.
interview-copies-none = Aucune copie
interview-backups-disk-here = Sur un disque qui reste branché
interview-backups-disk-away = Sur un disque gardé ailleurs
interview-backups-online = En ligne, chez un prestataire
interview-copied = Que contient chaque copie ?
    .short = Ce qui est copié
    .why = Le jour où il le faut, on découvre souvent que l’essentiel n’y était pas.
    .example = Le serveur et la comptabilité ; mais pas la messagerie.
interview-copy-rhythm = Tous les combien chaque copie se fait-elle ?
    .short = Le rythme
    .why = Une copie de la semaine passée, c’est une semaine de travail perdue.
    .example = Chaque nuit, si la tâche est automatique ; sinon, soyez honnête.
# $count = nombre d’heures
interview-copy-rhythm-hours = { $count ->
    [one] Chaque heure
   *[other] Toutes les { $count } heures
}
interview-restored = Quelqu’un a-t-il déjà récupéré quelque chose depuis une copie ?
    .short = Déjà récupéré ?
    .why = Une sauvegarde que personne n’a jamais essayée est un espoir, pas une protection.
    .example = Récupérer un seul fichier, pour voir, compte comme un essai.
interview-restored-in-place = Oui, cette année
interview-restored-partial = Oui, il y a plus longtemps
interview-restored-absent = Jamais
interview-second-lock = Que faut-il en plus du mot de passe ?
    .short = Le second verrou
    .why = Un mot de passe se devine ou se vole. Avec un code sur le téléphone, le voleur reste dehors.
    .example = Le code à six chiffres, la notification à confirmer, ou une petite clé à brancher.
interview-second-lock-in-place = Un code ou une clé, pour tous
interview-second-lock-partial = Un code ou une clé, pour certains
interview-second-lock-absent = Rien d’autre
interview-passwords = Où notez-vous vos mots de passe ?
    .short = Les mots de passe
    .why = Un tableur se copie en une seconde ; et ce qui est dans une seule tête part avec elle.
    .example = Un gestionnaire de mots de passe est un coffre : on n’en retient qu’un seul.
interview-passwords-in-place = Tous dans un gestionnaire
interview-passwords-partial = Certains dans un gestionnaire
interview-passwords-absent = Tableur, carnet, navigateur ou mémoire
interview-shared-access = Où êtes-vous plusieurs à utiliser le même accès ?
    .short = Accès partagés
    .why = Avec un accès partagé, personne ne sait qui a fait quoi ; et le mot de passe reste connu de ceux qui partent.
    .example = Le compte « info@ » dont tout le monde a le mot de passe. Si chacun a le sien partout, continuez simplement.
interview-leavers = Quand quelqu’un part, que deviennent ses accès ?
    .short = Les départs
    .why = Six mois plus tard, beaucoup d’anciens collègues lisent encore les messages.
    .example = Une liste que l’on coche le dernier jour : clés, comptes, téléphone.
interview-leavers-usable = Nous suivons une liste
interview-leavers-in-someone-s-head = Quelqu’un y pense, de mémoire
interview-leavers-none = Rien n’est prévu
interview-updates = Vos appareils se mettent-ils à jour tout seuls ?
    .short = Les mises à jour
    .why = La plupart des attaques passent par une faute corrigée depuis des mois.
    .example = Si un message « redémarrer pour mettre à jour » attend depuis des semaines : « certains seulement ».
interview-updates-in-place = Oui, tous
interview-updates-partial = Certains seulement
interview-updates-absent = Non
interview-age = De quelle année est le plus ancien ?
    .short = L’âge du matériel
    .why = Après quelques années, le fabricant ne corrige plus les fautes. Remplacer trop tôt coûte aussi, à vous et à la planète.
    .example = L’année est souvent sur la facture, ou sous l’appareil.
interview-disposal = Que devient un vieil ordinateur ?
    .short = Le vieux matériel
    .why = Un disque que l’on donne sans l’effacer donne aussi tout ce qu’il contient.
    .example = Le disque retiré et détruit, ou effacé par un professionnel avant de partir.
interview-disposal-in-place = Effacé ou détruit avant de partir
interview-disposal-partial = Cela dépend
interview-disposal-absent = Donné, jeté ou gardé tel quel
interview-emergency = Qui prévenir en cas de problème : est-ce écrit quelque part ?
    .short = En cas de problème
    .why = Le jour où l’écran est noir, la liste qui est dans l’ordinateur ne sert à rien.
    .example = Une feuille au mur : le dépanneur, la banque, l’assurance, la police.
interview-emergency-paper = Oui, sur papier
interview-emergency-own-space = Oui, dans un fichier
interview-emergency-in-someone-s-head = Quelqu’un le sait par cœur
interview-emergency-none = Non

## Ce que cela coûte

interview-costs = Combien coûtent ces outils, à peu près ?
    .short = Les coûts
    .why = Les abonnements oubliés se cachent dans les petites sommes. Une estimation suffit pour commencer.
    .example = 45 francs par mois, ou 600 francs par an. Le reste, avec les factures.
interview-own-pocket = Quelqu’un en paie-t-il un de sa poche ?
    .short = De sa poche
    .why = Si la carte de la trésorière expire, l’outil s’arrête ; et il est à son nom.
    .example = L’abonnement de visioconférence payé par la carte du président. Si personne ne paie de sa poche, continuez simplement.
interview-renewal = Quand chaque contrat se renouvelle-t-il, et avec quel préavis ?
    .short = Les échéances
    .why = Passé la date, vous êtes repartis pour un an.
    .example = La date est sur le contrat ou sur la facture. À garder pour plus tard, avec les factures.
# $name = le prestataire
interview-renewal-end = { $name } : prochaine échéance
interview-renewal-notice = { $name } : préavis
# $count = nombre de jours
interview-renewal-days = { $count ->
    [one] Un jour
   *[other] { $count } jours
}
interview-leaving = Sauriez-vous récupérer vos données si vous changiez de prestataire ?
    .short = Partir
    .why = C’est le jour du départ que l’on découvre la porte fermée.
    .example = Le bouton « Exporter » existe ? « Possible, jamais essayée ». Vous avez ouvert le fichier ? « Essayée ».

## Le relais

interview-who-knows = Si la personne habituelle est absente, qui sait se servir de chacun de ces outils ?
    .short = Qui sait faire
    .why = Quand une seule personne sait, l’organisation s’arrête avec elle.
    .example = La paie : la comptable, et personne d’autre.
# $what = l’outil, $who = la personne
interview-skill = { $what } : { $who }
interview-advisors = Quelqu’un vous conseille-t-il pour choisir vos outils ?
    .short = Qui conseille
    .why = Un bon conseil vaut cher ; encore faut-il savoir de qui il vient.
    .example = Un conseiller payé, le vendeur du logiciel, un ami qui travaille dans l’informatique. Si personne ne vous conseille, continuez simplement.
interview-parties-advisor = Un conseiller
interview-parties-seller = Un vendeur
interview-parties-knowing-friend = Un ami du métier
interview-interests = Reçoivent-ils quelque chose du fournisseur ?
    .short = Leurs intérêts
    .why = Une commission n’est pas interdite ; c’est la cacher qui fausse le conseil. Vous pouvez simplement le demander.
    .example = Le vendeur touche une commission ; l’ami ne reçoit rien.
interview-notice = Avez-vous une page qui explique aux gens ce que vous faites de leurs données ?
    .short = La page d’information
    .why = La loi le demande : chacun doit pouvoir lire, avant de confier ses données, ce que vous en ferez.
    .example = Une page « Protection des données » au bas de votre site, ou une feuille à l’accueil.
interview-goals = Que voulez-vous améliorer en premier ?
    .short = Vos priorités
    .why = C’est dans cet ordre que l’on vous présentera la suite.
    .example = Pressez d’abord le plus important ; l’ordre compte.
