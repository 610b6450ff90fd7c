# L'aide. Chaque ligne d'un texte est un paragraphe.

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
    .text = Le glossaire explique chaque mot du métier en mots de tous les jours. La page des règles dit ce que chacune cherche, pourquoi, à partir de quand elle parle et de quelle loi ou recommandation elle vient. Vous pouvez en arrêter une, en disant pourquoi.
help-topic-privacy = Où sont vos données
    .text =
        Elles sont sur cet appareil, dans la mémoire de ce navigateur, et nulle part ailleurs. Rien n’est envoyé : la page ne charge que ses propres fichiers, et son règlement interdit au navigateur de transmettre quoi que ce soit. Il n’y a ni compte, ni cookie, ni mesure d’audience.
        Qui peut ouvrir ce navigateur sous votre nom peut lire vos audits. Sur un appareil partagé, exportez votre audit, puis supprimez-le d’ici.
        Pour supprimer un audit : à l’accueil du site (« Limpide », en haut à gauche), choisissez « Supprimer » à côté de son nom. Pour tout effacer d’un coup, effacez les données de ce site dans les réglages du navigateur. Les fichiers déjà exportés restent là où vous les avez mis.
        Le navigateur retient aussi la langue choisie, si la petite visite a été faite, si les touches seules sont utilisées, quand chaque audit a été exporté et, le temps que l’onglet reste ouvert, le nom en train d’être écrit à l’accueil et les dernières fiches ouvertes.
        N’écrivez pas de mots de passe dans un audit. Une fonction suffit souvent à la place d’un nom : « la comptable ».
help-topic-keeping = Enregistrer et retrouver
    .text =
        Chaque réponse est gardée tout de suite : il n’y a pas de bouton pour enregistrer. En haut, à côté du nom de l’audit, vous voyez quand c’était la dernière fois.
        Effacer les données de navigation efface aussi vos audits, et une fenêtre privée les oublie en se fermant. Exportez donc souvent : le fichier exporté est votre copie. La page d’accueil dit si elle est à jour.
        Si le navigateur n’arrive pas à enregistrer, Limpide le dit en rouge et garde tout à l’écran jusqu’à ce que cela réussisse.
        Le même audit peut être ouvert dans deux onglets : rien n’est écrasé sans que vous le sachiez.
        La page « Fichier » peut aussi garder l’audit dans un fichier d’un de vos dossiers, partagé ou non : il s’écrit à mesure que vous travaillez, et jamais par-dessus ce que d’autres y ont écrit.
help-topic-handing-over = Remettre à quelqu’un
    .text =
        « Exporter » fait un fichier qui contient tout l’audit. Remettez-le comme un document confidentiel : de la main à la main ou par un envoi protégé, plutôt que par un simple courriel.
        La page « Fichier » le met sous une phrase de passe : il peut alors voyager par courriel. Donnez la phrase par un autre chemin, par exemple au téléphone.
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
