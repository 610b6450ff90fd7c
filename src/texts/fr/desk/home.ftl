# La page d'accueil d'un audit ouvert, et la petite visite.

home-title = Accueil
home-hint = Où vous en êtes, et ce qu’il y a de mieux à faire maintenant.
home-unnamed = Organisation pas encore nommée
home-exported-never = Pas encore exporté dans un fichier depuis ce navigateur
# $moment = l'heure, avec le jour si ce n'est pas aujourd'hui
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
    .action = Vérifier
home-step-ask = Trouvez une réponse que personne n’a
    .why = De tout ce que personne ne sait encore, c’est ce qui compte le plus.
    .action = Noter la réponse
home-ask-whom = À demander à : { $whom }
home-step-act = Faites ce que vous avez prévu
    .why = C’est la première chose de votre plan. Une fois faite, notez-le sur sa fiche : Limpide regardera ce qui a changé.
    .action = Ouvrir cette action
# $day = une date
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
# $share = en pour cent
home-understood = compris à { $share } %
home-nothing-yet = rien encore
home-level = Palier
home-answered = Réponses
home-sure = Fiches sûres
home-standing-all = Voir ce qui manque, thème par thème

## La petite visite

# $step = à quelle étape on est, $of = combien il y en a
tour-position = Petite visite : { $step } sur { $of }
tour-describe = Décrire
    .text = « Entretien » pose une question à la fois. Plus bas, sous « Décrire », chaque sorte de chose a sa page : les personnes, les informations, les outils, ce qui circule. Chaque réponse est gardée tout de suite ; il n’y a pas de bouton pour enregistrer.
    .go = Aller à : Entretien
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
