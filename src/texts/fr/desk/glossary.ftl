# Le glossaire. Pour chaque terme de src/glossary/terms.json :
#   le mot de tous les jours
#   .expert   le mot du conseiller
#   .forms    les mots par lesquels un texte en parle, séparés par |
#   .meaning  ce que c’est, en une ou deux phrases
#   .example  un exemple, si cela aide

glossary-title = Glossaire
glossary-hint = { $count } mots de l’informatique, du droit et de l’argent, expliqués simplement. D’abord le mot de tous les jours, puis celui que dira un conseiller.
glossary-search = Chercher un mot
glossary-found = { $count ->
    [0] Aucun mot ne correspond. Essayez un mot plus court.
    [one] Un mot trouvé
   *[other] { $count } mots trouvés
}
glossary-letters = Aller à une lettre
glossary-expert = Le mot du conseiller :
glossary-example = Exemple :
glossary-related = Voir aussi :
glossary-source = Origine : { $source }
glossary-more = Voir dans le glossaire
glossary-source-lpd = loi fédérale sur la protection des données (LPD)
glossary-source-opdo = ordonnance sur la protection des données (OPDo)
glossary-source-gdpr = règlement européen (RGPD)
glossary-source-isa = loi sur la sécurité de l’information (LSI)
glossary-source-co-cp = code des obligations et code pénal
glossary-source-cantonal = lois cantonales
glossary-source-ict-minimum = norme minimale suisse pour les TIC
glossary-source-ncsc = Office fédéral de la cybersécurité (OFCS)
glossary-source-anssi = guides de l’ANSSI
glossary-source-iso = ISO/IEC 27001 et 22301
glossary-source-itil = ITIL 4
glossary-source-standard = normes techniques publiques
glossary-source-rgesn = référentiel d’écoconception (RGESN)
glossary-source-digcomp = cadre européen DigComp
glossary-source-costing = usages de la comptabilité
glossary-source-charter = charte des conseillers numériques
glossary-source-practice = usage courant
depth = À qui parler
depth-committee = Pour le comité
depth-technical = Pour la technique
depth-copy = Copier pour le prestataire
depth-copied = Copié
depth-not-copied = La copie n’a pas marché : sélectionnez le texte.
depth-message = { $title }
    { $finding }
    À faire : { $technical }

term-mfa = Double vérification
    .expert = Authentification multifacteur (MFA, 2FA)
    .forms = double vérification|MFA|2FA|second facteur|authentification multifacteur
    .meaning = Pour entrer, il faut le mot de passe et une deuxième preuve : un code sur le téléphone, une clé ou une empreinte.
    .example = Vous tapez le mot de passe de la messagerie, puis vous confirmez sur votre téléphone.

term-passkey = Clé d’accès
    .expert = Passkey, clé FIDO2
    .forms = passkey|passkeys|FIDO2|clé FIDO2
    .meaning = Une connexion sans mot de passe, liée à votre appareil ou à une petite clé, qu’un faux site ne peut pas voler.

term-password-manager = Gestionnaire de mots de passe
    .expert = Gestionnaire de mots de passe (coffre-fort)
    .forms = gestionnaire de mots de passe|gestionnaires de mots de passe
    .meaning = Un programme qui garde tous les mots de passe dans un coffre fermé par un seul, et qui peut en partager certains avec les collègues.

term-phishing = Courriel piégé
    .expert = Hameçonnage (phishing)
    .forms = hameçonnage|phishing|courriel piégé|courriels piégés
    .meaning = Un message qui imite une banque, la poste ou un chef pour obtenir un mot de passe ou un paiement.
    .example = « Votre colis est bloqué, cliquez ici pour payer 2 francs. »

term-social-engineering = Ruse par la confiance
    .expert = Ingénierie sociale
    .forms = ingénierie sociale
    .meaning = Tromper une personne plutôt qu’une machine : un faux appel, une fausse urgence, une fausse identité.
    .example = Quelqu’un téléphone « de la part de l’informatique » et demande un code.

term-ransomware = Virus qui prend en otage
    .expert = Rançongiciel (ransomware)
    .forms = rançongiciel|rançongiciels|ransomware
    .meaning = Un programme qui rend tous les fichiers illisibles et exige de l’argent pour les rendre. Une copie hors de sa portée est la seule parade sûre.

term-malware = Programme malveillant
    .expert = Maliciel (malware)
    .forms = programme malveillant|programmes malveillants|malware|maliciel|maliciels|virus
    .meaning = Un programme fait pour nuire : espionner, voler, bloquer ou envoyer du courrier à votre insu.

term-endpoint-protection = Protection contre les virus
    .expert = Antivirus, EDR
    .forms = antivirus|EDR
    .meaning = Un programme qui surveille l’ordinateur et arrête ce qui ressemble à une attaque. Celui du système suffit souvent.

term-encryption = Chiffrement
    .expert = Chiffrement (AES, RSA…)
    .forms = chiffrement|chiffré|chiffrée|chiffrés|chiffrées|chiffrer|AES-256
    .meaning = Rendre une information illisible pour qui n’a pas la clé.
    .example = Un disque chiffré volé n’apprend rien au voleur.

term-e2ee = Chiffré de bout en bout
    .expert = Chiffrement de bout en bout (E2EE)
    .forms = chiffrement de bout en bout|chiffré de bout en bout|chiffrée de bout en bout|bout en bout|E2EE
    .meaning = Seules les personnes aux deux bouts peuvent lire ; même le fournisseur au milieu ne le peut pas.

term-disk-encryption = Disque chiffré
    .expert = Chiffrement complet du disque
    .forms = chiffrement du disque|chiffrement complet du disque|disques chiffrés|disque chiffré
    .meaning = Tout ce que contient l’appareil est illisible tant qu’on ne l’a pas déverrouillé : utile en cas de vol.

term-tls = Connexion chiffrée
    .expert = TLS, HTTPS
    .forms = TLS|HTTPS|connexion chiffrée
    .meaning = Ce qui passe entre votre appareil et le serveur est illisible en chemin. Le navigateur le montre par un cadenas.

term-certificate = Certificat
    .expert = Certificat numérique (X.509)
    .forms = certificat|certificats
    .meaning = La carte d’identité d’un site ou d’une personne, à renouveler avant sa date de fin.

term-vpn = Tunnel privé
    .expert = Réseau privé virtuel (VPN)
    .forms = VPN|tunnel chiffré
    .meaning = Un passage chiffré par Internet jusqu’au réseau du bureau, pour travailler comme si l’on y était.

term-firewall = Pare-feu
    .expert = Pare-feu (firewall)
    .forms = pare-feu|firewall
    .meaning = Un gardien entre Internet et vos appareils, qui ne laisse passer que ce qui est permis.

term-vlan = Réseau séparé
    .expert = VLAN, segmentation
    .forms = VLAN|segmentation
    .meaning = Une partie du réseau fermée aux autres, comme une pièce avec sa propre porte.

term-guest-wifi = Wi-Fi des visiteurs
    .expert = Réseau invité (SSID invité)
    .forms = réseau invité|Wi-Fi des visiteurs|SSID
    .meaning = Un accès Internet pour les visiteurs, d’où l’on ne voit ni vos imprimantes ni vos fichiers.

term-remote-access = Prise en main à distance
    .expert = Accès distant (RDP, SSH, VPN)
    .forms = prise en main à distance|accès distant|RDP|SSH
    .meaning = Quelqu’un utilise votre ordinateur ou votre serveur depuis ailleurs, souvent pour dépanner.

term-admin-account = Compte qui a tous les droits
    .expert = Compte administrateur
    .forms = compte administrateur|comptes administrateurs|compte d’administration|comptes d’administration|tous les droits
    .meaning = Le compte qui peut tout changer : créer, effacer, donner et retirer des accès. Il ne devrait servir qu’à cela.

term-named-account = Compte à son nom
    .expert = Compte nominatif
    .forms = compte nominatif|comptes nominatifs|compte personnel
    .meaning = Un compte qui appartient à une seule personne : on sait qui a fait quoi, et on le ferme à son départ.

term-shared-account = Compte partagé
    .expert = Compte générique
    .forms = compte partagé|compte commun|comptes partagés|compte générique
    .meaning = Plusieurs personnes entrent avec le même nom et le même mot de passe.
    .example = Tout le secrétariat se connecte avec « accueil ».

term-least-privilege = Seulement les droits utiles
    .expert = Moindre privilège
    .forms = moindre privilège|droits minimaux
    .meaning = Chacun a les accès que son travail demande, et pas plus.

term-access-review = Revue des accès
    .expert = Revue périodique des droits d’accès
    .forms = revue des accès
    .meaning = Une ou deux fois par an, relire la liste de qui peut entrer où, et retirer ce qui ne sert plus.

term-former-access = Accès d’une personne partie
    .expert = Compte orphelin
    .forms = compte orphelin|comptes orphelins
    .meaning = Un accès resté ouvert après un départ : une porte dont quelqu’un a encore la clé.

term-sso = Connexion unique
    .expert = Authentification unique (SSO)
    .forms = SSO|connexion unique
    .meaning = Se connecter une fois pour entrer dans plusieurs outils ; fermer ce seul compte les ferme tous.

term-identity = Annuaire des comptes
    .expert = Gestion des identités (annuaire, IAM)
    .forms = IAM|annuaire
    .meaning = L’endroit où les comptes de l’équipe sont créés, changés et fermés pour tous les outils.

term-scim = Création automatique des comptes
    .expert = SCIM (provisionnement)
    .forms = SCIM|provisionnement
    .meaning = Quand une personne arrive ou part, ses comptes s’ouvrent ou se ferment tout seuls dans les outils reliés.

term-token = Jeton de connexion
    .expert = Jeton (token), OAuth
    .forms = jeton|jetons|token|OAuth
    .meaning = Une autorisation qu’un outil garde pour ne pas redemander le mot de passe ; il faut aussi la retirer lors d’un départ.

term-api-key = Clé d’accès d’un programme
    .expert = Clé d’API
    .forms = clé d’API|clés d’API|clé d’accès
    .meaning = Le mot de passe qu’un programme utilise pour parler à un autre. À garder et à changer comme un mot de passe.

term-recovery-code = Code de secours
    .expert = Code de récupération
    .forms = code de secours|codes de secours|clé de secours
    .meaning = Un code à garder hors de l’ordinateur, pour rentrer si le téléphone ou la clé est perdu.

term-break-glass = Accès de secours
    .expert = Compte d’urgence (« bris de glace »)
    .forms = accès de secours|compte d’urgence|accès d’urgence
    .meaning = Un accès gardé sous enveloppe fermée ou dans un coffre, pour le jour où la personne habituelle n’est pas là.

term-mdm = Gestion des appareils
    .expert = Gestion des terminaux mobiles (MDM)
    .forms = MDM
    .meaning = Un outil qui règle, verrouille ou efface à distance les téléphones et ordinateurs de l’organisation.

term-update = Mise à jour
    .expert = Correctif (patch)
    .forms = mise à jour|mises à jour|correctif|correctifs
    .meaning = Une nouvelle version qui répare des défauts, dont certains que des pirates utilisent déjà.

term-end-of-support = Fin des mises à jour
    .expert = Fin de support
    .forms = fin de support|fin des mises à jour|hors support
    .meaning = La date après laquelle le fabricant ne répare plus rien : les failles trouvées ensuite restent ouvertes.

term-vulnerability = Faille
    .expert = Vulnérabilité (CVE)
    .forms = faille|failles|vulnérabilité|vulnérabilités|CVE
    .meaning = Un défaut d’un programme ou d’un appareil par lequel on peut entrer. Les failles connues portent un numéro CVE.

term-log = Trace des accès
    .expert = Journal (log)
    .forms = journal d’accès|journaux d’accès|journalisation|logs|journal des accès
    .meaning = Une liste tenue par la machine : qui a ouvert quoi, quand et depuis où.

term-spf = Liste des expéditeurs permis
    .expert = SPF
    .forms = SPF
    .meaning = Une ligne dans le nom de domaine qui dit quels serveurs peuvent envoyer du courrier à votre nom.

term-dkim = Signature du courrier
    .expert = DKIM
    .forms = DKIM
    .meaning = Un sceau que votre serveur met sur chaque message pour prouver qu’il vient de vous et n’a pas été changé.

term-dmarc = Règle contre les faux courriels
    .expert = DMARC
    .forms = DMARC
    .meaning = Une consigne publiée dans le nom de domaine : que faire d’un message qui prétend venir de vous sans preuve, et à qui le signaler.

term-two-person-rule = Accord de deux personnes
    .expert = Double signature, principe des quatre yeux
    .forms = accord de deux personnes|signature collective|quatre yeux|règle des deux personnes
    .meaning = Une personne prépare, une autre confirme : personne ne peut payer ou décider seul.

term-secure-erasure = Effacement sûr
    .expert = Effacement sécurisé (NIST 800-88)
    .forms = effacement sécurisé|effacement cryptographique|NIST SP 800-88
    .meaning = Rendre les données d’un disque impossibles à retrouver avant de le jeter, le donner ou le rendre.

term-incident = Incident
    .expert = Incident de sécurité
    .forms = incident|incidents
    .meaning = Quelque chose d’anormal touche vos outils ou vos données : virus, vol, perte, fuite, panne grave.

term-dlp = Barrière contre les fuites
    .expert = Prévention des fuites de données (DLP)
    .forms = DLP
    .meaning = Un réglage qui empêche d’envoyer ou de copier ailleurs un fichier marqué confidentiel.

term-electronic-signature = Signature électronique
    .expert = Signature électronique qualifiée (SCSE)
    .forms = signature électronique|signatures électroniques
    .meaning = Une signature faite sur ordinateur ; la forme « qualifiée » vaut en droit une signature à la main.

term-domain-name = Nom de domaine
    .expert = Nom de domaine (DNS)
    .forms = nom de domaine|noms de domaine
    .meaning = Votre adresse sur Internet, ce qui suit www ou @. Qui en est titulaire décide du site et du courrier.
    .example = Dans info@atelier-exemple.ch, c’est atelier-exemple.ch.

term-registrar = Loueur de noms de domaine
    .expert = Registraire (registrar)
    .forms = registraire|registraires|registrar
    .meaning = L’entreprise où l’on paie et règle son nom de domaine. Le compte doit être à l’organisation.

term-dns = Aiguillage d’Internet
    .expert = Système des noms de domaine (DNS)
    .forms = DNS|DNSSEC
    .meaning = L’annuaire qui dit, pour un nom de domaine, où sont le site et la boîte aux lettres.

term-server = Serveur
    .expert = Serveur
    .forms = serveur|serveurs
    .meaning = Un ordinateur qui travaille pour plusieurs autres : il garde les fichiers, le courrier ou un logiciel.

term-cloud = En ligne, chez un fournisseur
    .expert = Informatique en nuage (cloud)
    .forms = cloud|nuage
    .meaning = Des programmes et des fichiers qui sont sur les ordinateurs d’une autre entreprise, atteints par Internet.

term-saas = Logiciel en ligne
    .expert = Logiciel en tant que service (SaaS)
    .forms = SaaS|logiciel en ligne|logiciels en ligne|service en ligne|services en ligne
    .meaning = Un logiciel que l’on utilise dans le navigateur ; le fournisseur s’occupe de tout le reste.

term-iaas = Machine louée
    .expert = Infrastructure ou plateforme louée (IaaS, PaaS)
    .forms = IaaS|PaaS|serveurs virtuels loués
    .meaning = On loue l’ordinateur ou la plateforme ; ce qui tourne dessus, on l’entretient soi-même.

term-hosting = Lieu où c’est gardé
    .expert = Hébergement
    .forms = hébergement|hébergeur|hébergeurs
    .meaning = L’endroit et l’entreprise qui font tourner un site, un logiciel ou gardent des fichiers.

term-data-centre = Local informatique
    .expert = Centre de données
    .forms = centre de données|centres de données
    .meaning = Un bâtiment ou un local équipé pour les serveurs : courant, froid, surveillance.

term-virtual-machine = Ordinateur dans l’ordinateur
    .expert = Machine virtuelle
    .forms = machine virtuelle|machines virtuelles|hyperviseur
    .meaning = Plusieurs serveurs séparés qui se partagent la même machine.

term-tenant = Espace loué
    .expert = Locataire (tenant)
    .forms = tenant|tenants
    .meaning = L’espace de votre organisation dans un grand service en ligne : comptes, réglages et données y sont séparés des autres.

term-portal = Portail
    .expert = Portail sécurisé
    .forms = portail|portails
    .meaning = Un site où l’on entre avec son compte pour déposer ou prendre des documents, au lieu de les envoyer par courriel.

term-tracker = Mouchard d’un site
    .expert = Traceur, cookie
    .forms = traceur|traceurs|cookie|cookies
    .meaning = Un petit fichier ou programme par lequel un site, ou une autre entreprise, reconnaît ses visiteurs.

term-data-set = Informations
    .expert = Actif informationnel, ensemble de données
    .forms = actif informationnel|ensemble de données
    .meaning = Un groupe d’informations qui ont le même sens et le même usage, comme les dossiers des clients ou les salaires.

term-data-category = Type d’information
    .expert = Catégorie de données
    .forms = catégorie de données|catégories de données
    .meaning = Ce dont parle une information : adresses, salaires, santé, paiements.

term-personal-data = Données sur des personnes
    .expert = Données personnelles
    .forms = données sur des personnes|données personnelles
    .meaning = Tout ce qui se rapporte à une personne que l’on peut reconnaître.
    .example = Un nom, une photo, un numéro AVS, une plaque, un horaire de travail.

term-sensitive-data = Données sensibles
    .expert = Données personnelles sensibles
    .forms = données sensibles|données personnelles sensibles
    .meaning = Ce que la loi protège davantage : santé, religion, opinions, vie intime, origine, empreintes, poursuites, aide sociale.

term-classification = Qui peut voir
    .expert = Niveau de classification
    .forms = classification|niveau de confidentialité
    .meaning = Quatre niveaux, de public à très sensible, qui disent à qui une information peut être montrée.

term-processing = À quoi ça sert
    .expert = Activité de traitement
    .forms = activité de traitement|activités de traitement|traitement de données|traitements de données
    .meaning = Tout ce que l’on fait, dans un but, avec des données sur des personnes : les recueillir, les garder, les envoyer, les effacer.

term-purpose = But
    .expert = Finalité
    .forms = finalité|finalités
    .meaning = La raison pour laquelle on garde une donnée. Sans but, on n’a pas le droit de la garder.

term-minimisation = Rien de trop
    .expert = Minimisation, proportionnalité
    .forms = minimisation|proportionnalité
    .meaning = Ne demander et ne garder que les données dont on a besoin.

term-data-subject = Personnes concernées
    .expert = Personne concernée
    .forms = personne concernée|personnes concernées
    .meaning = La personne dont parlent les données : membre, patient, élève, employée.

term-controller = Responsable
    .expert = Responsable du traitement
    .forms = responsable du traitement|responsables du traitement
    .meaning = Celui qui décide pourquoi et comment les données sont utilisées ; il en répond devant les personnes et la loi.

term-processor = Prestataire qui traite pour vous
    .expert = Sous-traitant
    .forms = sous-traitant|sous-traitants|sous-traitance
    .meaning = Une entreprise qui manipule vos données selon vos instructions. Vous restez responsable.
    .example = L’hébergeur de vos fichiers, le service qui imprime vos courriers.

term-sub-processor = Prestataire du prestataire
    .expert = Sous-traitant ultérieur
    .forms = sous-traitant ultérieur|sous-traitants ultérieurs|prestataire du prestataire
    .meaning = L’entreprise à qui votre prestataire confie une partie du travail. Il doit vous demander avant.

term-dpa = Accord avec le prestataire
    .expert = Accord de sous-traitance (DPA)
    .forms = accord de sous-traitance|accords de sous-traitance|DPA
    .meaning = Le texte signé qui dit ce que le prestataire peut faire de vos données, comment il les protège et les rend.

term-disclosure = Transmission
    .expert = Communication de données
    .forms = communication de données
    .meaning = Donner des données à quelqu’un, ou lui permettre de les voir.

term-recipient = Destinataire
    .expert = Destinataire
    .forms = destinataire|destinataires
    .meaning = Celui qui reçoit ou peut voir les données.

term-retention = Combien de temps
    .expert = Durée de conservation
    .forms = durée de conservation|durées de conservation|durée de garde
    .meaning = Le temps pendant lequel on garde une donnée avant de l’effacer.
    .example = Dix ans pour la comptabilité.

term-register = Registre
    .expert = Registre des activités de traitement
    .forms = registre des traitements|registre des activités de traitement|registre
    .meaning = La liste de ce que l’on fait avec des données sur des personnes : but, destinataires, durée, protections.

term-dpia = Analyse d’impact
    .expert = Analyse d’impact relative à la protection des données (AIPD)
    .forms = analyse d’impact|analyses d’impact|AIPD
    .meaning = Réfléchir par écrit, avant de commencer, à ce qui pourrait nuire aux personnes et à la façon de l’éviter.

term-breach = Fuite ou perte
    .expert = Violation de la sécurité des données
    .forms = violation de la sécurité des données|fuite de données|fuite d’informations
    .meaning = Des données ont été vues, prises, changées, effacées ou perdues sans qu’on le veuille.
    .example = Une clé USB oubliée dans le train.

term-privacy-notice = Information aux personnes
    .expert = Déclaration de protection des données
    .forms = déclaration de protection des données|politique de confidentialité
    .meaning = La page qui dit aux personnes quelles données l’on garde, pourquoi, qui les reçoit et dans quels pays.

term-data-protection-officer = Personne de confiance pour les données
    .expert = Conseiller à la protection des données
    .forms = conseiller à la protection des données|conseillère à la protection des données
    .meaning = La personne qui conseille l’organisation sur les données et répond aux questions des autres.

term-fdpic = Préposé aux données
    .expert = Préposé fédéral (PFPDT) ou cantonal à la protection des données
    .forms = PFPDT|préposé fédéral|préposé cantonal|préposée cantonale|préposé
    .meaning = L’autorité qui surveille la protection des données, conseille, et reçoit l’annonce des fuites graves.

term-ncsc = Guichet fédéral de la cybersécurité
    .expert = Office fédéral de la cybersécurité (OFCS)
    .forms = OFCS
    .meaning = L’office fédéral à qui l’on signale une attaque et qui publie des conseils.

term-secrecy = Secret professionnel ou de fonction
    .expert = Secret professionnel (CP 321), secret de fonction (CP 320)
    .forms = secret professionnel|secret de fonction
    .meaning = L’obligation de se taire de certains métiers (médecin, avocate…) et des autorités ; la trahir est punissable.

term-profiling = Juger à partir des données
    .expert = Profilage (à risque élevé)
    .forms = profilage|profilage à risque élevé
    .meaning = Laisser une machine déduire le comportement, la santé ou la situation d’une personne à partir de ses données.

term-automated-decision = Décision prise par une machine
    .expert = Décision individuelle automatisée
    .forms = décision automatisée|décision individuelle automatisée|décisions automatisées
    .meaning = Une décision importante pour quelqu’un, sans qu’un humain l’ait examinée. La personne peut demander qu’un humain revoie.

term-transfer = Envoi à l’étranger
    .expert = Communication de données à l’étranger
    .forms = communication à l’étranger|transfert à l’étranger
    .meaning = Des données gardées dans un autre pays, ou visibles depuis lui. Il faut une garantie si ce pays protège moins.

term-adequacy = Pays reconnu
    .expert = Niveau de protection adéquat (annexe 1 OPDo)
    .forms = pays reconnu|pays reconnus|protection adéquate
    .meaning = Un pays dont la Suisse juge la loi assez protectrice : on peut y envoyer des données sans autre garantie.

term-standard-clauses = Clauses types
    .expert = Clauses contractuelles types (CCT, SCC)
    .forms = clauses types|clauses contractuelles types
    .meaning = Un contrat tout prêt, reconnu par le préposé, qui oblige le destinataire étranger à protéger les données.

term-dpf = Certification américaine
    .expert = Swiss-US Data Privacy Framework (DPF)
    .forms = DPF|Swiss-US DPF
    .meaning = La liste des entreprises américaines qui se sont engagées à protéger les données venues de Suisse.

term-consent = Accord de la personne
    .expert = Consentement
    .forms = consentement|consentements
    .meaning = Un oui libre et informé, pour un usage précis, que la personne peut retirer.

term-pseudonymisation = Cacher les noms
    .expert = Pseudonymisation
    .forms = pseudonymisation|pseudonymiser
    .meaning = Remplacer les noms par des codes ; qui a la liste peut retrouver les personnes.

term-anonymisation = Rendre méconnaissable
    .expert = Anonymisation
    .forms = anonymisation|anonymiser|anonymisées
    .meaning = Enlever tout ce qui permettrait de reconnaître une personne, pour toujours.

term-right-of-access = Demande de voir ses données
    .expert = Droit d’accès
    .forms = droit d’accès
    .meaning = Chacun peut demander quelles données l’on a sur lui. Il faut en principe répondre dans les 30 jours, sans frais.

term-foreign-control = Loi d’un autre pays
    .expert = Contrôle étranger (CLOUD Act)
    .forms = CLOUD Act|droit étranger
    .meaning = Un fournisseur peut devoir remettre des données à son État, même si elles sont gardées en Suisse.

term-lpd = Loi suisse sur les données
    .expert = Loi fédérale sur la protection des données (LPD)
    .forms = LPD
    .meaning = La loi qui protège les personnes dont des privés ou la Confédération utilisent les données.

term-opdo = Règles d’application de la loi
    .expert = Ordonnance sur la protection des données (OPDo)
    .forms = OPDo
    .meaning = Le texte du Conseil fédéral qui précise la loi : sécurité minimale, registre, pays reconnus.

term-gdpr = Loi européenne sur les données
    .expert = Règlement général sur la protection des données (RGPD)
    .forms = RGPD
    .meaning = La règle de l’Union européenne ; elle vaut aussi en Suisse pour qui s’adresse à des personnes là-bas.

term-lsi = Loi sur les attaques à annoncer
    .expert = Loi sur la sécurité de l’information (LSI)
    .forms = LSI
    .meaning = La loi qui oblige notamment les communes et les services essentiels à annoncer une cyberattaque dans les 24 heures.

term-cantonal-law = Loi du canton sur les données
    .expert = Loi cantonale sur la protection des données
    .forms = loi cantonale|lois cantonales|loi du canton
    .meaning = Pour les communes, écoles publiques et services du canton, c’est elle qui s’applique, et non la LPD.

term-ai = Intelligence artificielle
    .expert = Intelligence artificielle (IA), modèle de langage
    .forms = intelligence artificielle|IA
    .meaning = Un programme qui écrit, traduit, trie ou devine à partir de très nombreux exemples ; il se trompe parfois avec assurance.

term-ai-training = Apprendre de vos textes
    .expert = Entraînement d’un modèle
    .forms = entraînement
    .meaning = Le fournisseur utilise ce que vous écrivez pour améliorer son programme ; il faut pouvoir le refuser.

term-backup = Copie de secours
    .expert = Sauvegarde (backup)
    .forms = sauvegarde|sauvegardes|backup|copie de secours|copies de secours
    .meaning = Une copie gardée à part, pour retrouver ses informations après une erreur, une panne ou une attaque.

term-restore = Remettre depuis la copie
    .expert = Restauration
    .forms = restauration|restaurations|restaurer
    .meaning = Reprendre des informations dans la copie de secours. Tant qu’on ne l’a pas essayé, on ne sait pas si elle marche.

term-backup-321 = Trois copies, deux supports, une ailleurs
    .expert = Règle 3-2-1
    .forms = 3-2-1
    .meaning = Une règle simple : l’original et deux copies, sur deux supports différents, dont une hors de la maison.

term-immutable-backup = Copie que l’on ne peut pas changer
    .expert = Sauvegarde immuable ou hors ligne
    .forms = immuable|hors ligne|non modifiable
    .meaning = Une copie débranchée ou verrouillée, qu’un virus ou un intrus ne peut ni effacer ni chiffrer.

term-snapshot = Photo de l’état
    .expert = Instantané (snapshot)
    .forms = instantané|instantanés|snapshot
    .meaning = L’état d’un disque à un moment précis, auquel on peut revenir ; ce n’est pas une copie ailleurs.

term-rto = Remise en route en…
    .expert = Objectif de temps de reprise (RTO)
    .forms = RTO
    .meaning = Le temps que l’on se donne pour que l’outil remarche après un arrêt.
    .example = La messagerie doit remarcher en 24 heures.

term-rpo = Travail qu’on peut reperdre
    .expert = Perte de données maximale admissible (PDMA, RPO)
    .forms = RPO|PDMA
    .meaning = Combien d’heures de travail on accepte de refaire si l’on doit repartir de la dernière copie.
    .example = Une copie par nuit : au pire, une journée à refaire.

term-mtd = Arrêt supportable
    .expert = Durée maximale d’interruption admissible (DMIA)
    .forms = DMIA
    .meaning = Le temps au bout duquel l’arrêt d’un outil devient grave pour l’organisation.

term-criticality = Importance
    .expert = Criticité
    .forms = criticité
    .meaning = Ce qui se passe si l’outil s’arrête : confort, utile, important ou vital.

term-single-point = Élément dont tout dépend
    .expert = Point de défaillance unique (SPOF)
    .forms = point de défaillance unique|SPOF|point unique
    .meaning = Une chose, une personne ou une entreprise dont l’arrêt bloque plusieurs activités à la fois.

term-redundancy = Deuxième prêt à servir
    .expert = Redondance
    .forms = redondance
    .meaning = Avoir un second appareil, chemin ou personne qui prend le relais.

term-ups = Batterie de secours
    .expert = Onduleur
    .forms = onduleur|onduleurs
    .meaning = Une batterie qui tient quelques minutes quand le courant manque, le temps d’arrêter proprement.

term-sla = Promesse du fournisseur
    .expert = Niveau de service (SLA)
    .forms = SLA|niveau de service|niveaux de service
    .meaning = Ce que le fournisseur s’engage par contrat à tenir : horaires, délai de réponse, délai de remise en route.

term-workaround = Comment faire sans
    .expert = Procédure de contournement, mode dégradé
    .forms = contournement|mode dégradé
    .meaning = La manière de continuer à travailler quand l’outil ne marche pas.
    .example = Un carnet à souches quand la caisse est en panne.

term-incident-sheet = Feuille pour le jour J
    .expert = Fiche d’incident
    .forms = fiche d’incident
    .meaning = Une page à portée de main : que faire dans la première heure, qui appeler, à qui l’annoncer et dans quel délai.

term-service = Outil ou service
    .expert = Service numérique
    .forms = service numérique|services numériques
    .meaning = Ce dont on se sert pour travailler : un logiciel, un site, une boîte aux lettres, un serveur, une armoire d’archives.

term-service-catalogue = Liste des outils
    .expert = Catalogue des services
    .forms = catalogue des services
    .meaning = La liste de ce que l’on utilise, avec qui s’en occupe et ce que ça coûte.

term-flow = Échange
    .expert = Flux de données
    .forms = flux de données
    .meaning = Des informations qui vont d’un endroit à un autre : un courriel, un fichier, une feuille, une synchronisation.

term-inventory = Inventaire
    .expert = Inventaire des actifs
    .forms = inventaire|inventaires
    .meaning = La liste des appareils, logiciels et informations que l’on a.

term-master = Original
    .expert = Référence, source unique (master)
    .forms = référence unique|source unique|système de référence|outil de référence
    .meaning = L’endroit où une information se corrige ; les autres en reçoivent une copie.

term-synchronisation = Mise à l’identique
    .expert = Synchronisation
    .forms = synchronisation|synchronisations|synchronisés|synchronisées
    .meaning = Deux endroits qui se recopient tout seuls. Une erreur se recopie aussi : ce n’est pas une sauvegarde.

term-api = De programme à programme
    .expert = Interface de programmation (API)
    .forms = API
    .meaning = Une prise par laquelle deux programmes s’échangent des informations sans que personne recopie.

term-connector = Pont entre deux outils
    .expert = Connecteur, webhook
    .forms = connecteur|connecteurs|webhook
    .meaning = Un réglage ou un petit programme qui relie deux outils et tourne tout seul.

term-export = Sortir ses données
    .expert = Exportation
    .forms = export|exports|exportation
    .meaning = Prendre une copie complète de ses informations dans un fichier que d’autres programmes peuvent lire.

term-open-format = Format que tous peuvent lire
    .expert = Format ouvert (CSV, XML, PDF/A…)
    .forms = format ouvert|formats ouverts|CSV|XML|JSON|PDF/A
    .meaning = Une forme de fichier publiée, lisible par plusieurs programmes, aussi dans dix ans.

term-proprietary-format = Format d’un seul fabricant
    .expert = Format propriétaire
    .forms = format propriétaire|formats propriétaires
    .meaning = Un fichier que seul le programme qui l’a fait sait ouvrir.

term-shadow-it = Outil que personne n’a choisi
    .expert = Informatique de l’ombre (shadow IT)
    .forms = shadow IT|informatique de l’ombre
    .meaning = Un outil employé sans que l’organisation l’ait décidé ni ne le connaisse vraiment.

term-protection = Protection
    .expert = Mesure technique et organisationnelle (MTO)
    .forms = mesure technique|mesures techniques|MTO
    .meaning = Tout ce qui réduit un risque : un réglage, un appareil, une habitude, une règle.

term-tco = Coût complet
    .expert = Coût total de possession (TCO)
    .forms = coût complet|coûts complets|TCO|coût total de possession
    .meaning = Tout ce qu’un outil coûte sur trois ou cinq ans : achat, abonnement, heures, formation, départ.

term-capex = Achat
    .expert = Investissement (CAPEX)
    .forms = CAPEX|investissement|investissements
    .meaning = Une dépense faite une fois pour plusieurs années, comme un ordinateur.

term-opex = Charge courante
    .expert = Charges d’exploitation (OPEX)
    .forms = OPEX|charge courante|charges courantes
    .meaning = Une dépense qui revient chaque mois ou chaque année.

term-amortisation = Étaler le prix
    .expert = Amortissement
    .forms = amortissement|amortissements
    .meaning = Répartir le prix d’un achat sur les années où l’on s’en sert.
    .example = Un ordinateur à 1500 francs gardé cinq ans coûte 300 francs par an.

term-licence = Droit d’usage
    .expert = Licence
    .forms = licence|licences
    .meaning = La permission d’utiliser un logiciel : pour combien de personnes, combien de temps, à quelles conditions.

term-seat = Compte payé
    .expert = Poste, licence nominative
    .forms = licence nominative|licences nominatives|comptes payés
    .meaning = Une place payée pour une personne. Celle d’une personne partie se paie encore si on ne la retire pas.

term-subscription = Abonnement
    .expert = Abonnement, souscription
    .forms = abonnement|abonnements
    .meaning = On paie aussi longtemps que l’on utilise ; on arrête de payer, on n’y a plus accès.

term-internal-hours = Temps interne
    .expert = Heures internes
    .forms = heures internes|temps interne
    .meaning = Le temps de l’équipe passé sur un outil ; il ne figure sur aucune facture.

term-tacit-renewal = Reconduit tout seul
    .expert = Reconduction tacite
    .forms = reconduction tacite|tacite reconduction|reconduit|reconduits
    .meaning = Le contrat repart pour une période si personne ne dit non à temps.

term-notice-period = Délai pour partir
    .expert = Délai de résiliation, préavis
    .forms = préavis|délai de résiliation
    .meaning = Combien de temps à l’avance il faut annoncer que l’on arrête un contrat.

term-exit-cost = Prix du départ
    .expert = Coût de sortie
    .forms = coût de sortie|coûts de sortie
    .meaning = Ce que coûte le fait de quitter un outil : sortir les données, les convertir, apprendre le suivant.

term-hhi = Part du plus gros fournisseur
    .expert = Concentration, indice de Herfindahl (HHI)
    .forms = Herfindahl|HHI
    .meaning = Un chiffre qui dit si la dépense va à une seule entreprise ou se répartit : 10 000, c’est tout chez une seule.

term-open-source = Logiciel libre
    .expert = Open source
    .forms = logiciel libre|logiciels libres|open source
    .meaning = Un logiciel dont la recette est publique : on peut l’utiliser, le vérifier, le changer et le confier à quelqu’un d’autre.

term-copyleft = Libre, à condition de partager
    .expert = Copyleft
    .forms = copyleft
    .meaning = Qui change et diffuse un tel logiciel doit rendre ses changements libres aussi.

term-source-code = Recette du programme
    .expert = Code source
    .forms = code source
    .meaning = Le texte dans lequel un programme est écrit ; sans lui, personne d’autre ne peut le corriger.

term-escrow = Recette en dépôt
    .expert = Séquestre du code (escrow)
    .forms = séquestre|dépôt du code
    .meaning = Le code est gardé par un tiers, qui vous le remet si le fabricant disparaît.

term-bespoke = Programme fait pour vous
    .expert = Développement sur mesure
    .forms = sur mesure|développement sur mesure
    .meaning = Un programme écrit pour votre seule organisation. Le contrat doit dire à qui il appartient.

term-lock-in = Dépendance
    .expert = Enfermement propriétaire (lock-in)
    .forms = enfermement|lock-in
    .meaning = Quitter un fournisseur serait si long ou si cher qu’il peut imposer ses conditions.

term-exit-clause = Ce qui règle le départ
    .expert = Clause de sortie, de réversibilité
    .forms = clause de sortie|clauses de sortie
    .meaning = Le passage du contrat qui dit comment on récupère ses données, en combien de temps et à quel prix.

term-reversibility = Reprise possible
    .expert = Réversibilité, transmission
    .forms = réversibilité|reprise par un tiers
    .meaning = Quelqu’un d’autre peut continuer, à tout moment, avec ce qui est écrit et les accès prévus.

term-rfi = Demande d’information
    .expert = Demande d’information simplifiée (RFI)
    .forms = demande d’information|demandes d’information|RFI
    .meaning = Poser les mêmes questions à plusieurs fournisseurs, sans promettre d’acheter.

term-tender = Appel d’offres
    .expert = Appel d’offres, marché public
    .forms = appel d’offres|appels d’offres
    .meaning = Demander un prix ferme à plusieurs fournisseurs selon des règles connues d’avance.

term-documentation = Ce qui est écrit
    .expert = Documentation
    .forms = documentation
    .meaning = Les quelques pages qui permettent à quelqu’un d’autre de comprendre et de reprendre.

term-decision-log = Journal des choix
    .expert = Registre des décisions
    .forms = journal des décisions|registre des décisions
    .meaning = Une ligne par choix important : quoi, pourquoi, qui, quand.

term-it-charter = Règles d’usage
    .expert = Charte informatique
    .forms = charte informatique
    .meaning = Une ou deux pages qui disent à l’équipe ce qu’on peut faire avec les outils, et ce qu’on évite.

term-joiner-leaver = Liste pour les arrivées et les départs
    .expert = Procédure d’entrée et de sortie
    .forms = liste pour les arrivées et les départs
    .meaning = Ce qu’il faut donner quand quelqu’un arrive, et reprendre quand il part : accès, clés, appareils.

term-digital-culture = Aisance numérique
    .expert = Culture numérique
    .forms = culture numérique|aisance numérique
    .meaning = Savoir se servir des outils avec confiance, douter au bon moment et demander de l’aide.

term-skill = Savoir-faire
    .expert = Compétence
    .forms = compétence|compétences
    .meaning = Ce que quelqu’un sait faire : seul, avec de l’aide, ou au point de l’enseigner.

term-bus-factor = Tout repose sur une personne
    .expert = Facteur d’autobus (bus factor)
    .forms = bus factor|facteur d’autobus
    .meaning = Le nombre de personnes dont l’absence arrêterait l’activité. À un, c’est fragile.

term-admin-handover = Remise des clés
    .expert = Transmission des accès d’administration
    .forms = remise des clés|transmission des accès
    .meaning = Le papier ou le coffre qui permet à une autre personne d’entrer partout si la première n’est plus là.

term-advisor = Conseiller
    .expert = Conseiller numérique
    .forms = conseiller numérique|conseillère numérique|conseillers numériques
    .meaning = La personne qui aide à comprendre et à choisir, sans rien vendre ni toucher de commission.

term-interest = Lien d’intérêt
    .expert = Lien ou conflit d’intérêts
    .forms = lien d’intérêt|liens d’intérêt|conflit d’intérêts|conflits d’intérêts
    .meaning = Une raison, comme une prime, pour laquelle un conseil pourrait profiter à celui qui le donne.

term-commission = Commission
    .expert = Commission, rétrocommission
    .forms = commission|commissions|rétrocommission
    .meaning = Ce qu’un vendeur verse à celui qui a conseillé l’achat. Il faut le dire, et en principe le rendre.

term-reseller = Revendeur
    .expert = Revendeur, partenaire
    .forms = revendeur|revendeurs
    .meaning = Une entreprise qui vend les produits d’un autre et gagne sur la vente.

term-second-look = Second regard
    .expert = Relecture par un pair
    .forms = second regard|seconds regards|relecture par un pair
    .meaning = Quelqu’un qui n’a pas fait le travail le relit et dit ce qu’il en pense.

term-risk-acceptance = Accepté en connaissance
    .expert = Acceptation du risque
    .forms = acceptation du risque|risque accepté
    .meaning = On sait qu’un danger reste, on a dit pourquoi on vit avec, et jusqu’à quand.

term-finding = Constat
    .expert = Constat d’audit
    .forms = constat|constats
    .meaning = Ce que l’outil a remarqué dans vos réponses, avec ce qui le montre et ce que l’on peut faire.

term-footprint = Poids sur l’environnement
    .expert = Empreinte carbone (kg CO2e)
    .forms = empreinte carbone|CO2e
    .meaning = Ce qu’un appareil ou un service émet de gaz à effet de serre, de sa fabrication à sa fin.

term-embodied = Coût de fabrication pour la planète
    .expert = Énergie grise, empreinte de fabrication
    .forms = énergie grise|empreinte de fabrication
    .meaning = L’essentiel du poids d’un ordinateur vient de sa fabrication : le garder plus longtemps est le geste le plus utile.

term-device-life = Âge d’un appareil
    .expert = Durée de vie
    .forms = durée de vie
    .meaning = Le nombre d’années où un appareil sert, réparations comprises.

term-refurbish = Remettre à neuf
    .expert = Reconditionnement
    .forms = reconditionnement|reconditionner|reconditionné
    .meaning = Réparer, nettoyer et effacer un appareil pour qu’il serve à nouveau.

term-cold-data = Fichiers qui dorment
    .expert = Données froides
    .forms = données froides|stockage froid
    .meaning = Des fichiers que personne n’a ouverts depuis des années, mais que l’on garde, copie et paie.

term-ecodesign = Conçu sobrement
    .expert = Écoconception (RGESN)
    .forms = écoconception|RGESN
    .meaning = Faire des services numériques qui demandent moins de matériel et d’énergie.

term-bundle = Fichier de l’audit
    .expert = Lot (fichier .limpide.json)
    .forms = fichier de l’audit|limpide.json
    .meaning = Le fichier qui contient tout l’audit. Il est à vous : gardez-le, transmettez-le, ouvrez-le avec un autre conseiller.
