# Transparence : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
#   .technical  que vérifier ou régler, pour qui s’occupe de l’informatique, et quand c’est fait
# Chaque texte peut employer { $certainty } (certain, likely, to-check) et
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-tr-interest-undeclared = Un avantage n’est pas déclaré par écrit
    .finding = { $state ->
        [gain] { $party } tire un avantage d’un achat ({ $kind }) ; aucune déclaration écrite n’est indiquée.
       *[not-known] On ne sait pas si { $party } tire un avantage d’un achat.
    }
    .why = Un conseil payé en partie par un fournisseur doit être connu comme tel avant de décider.
    .action = Demander une déclaration écrite, avec le montant, et la joindre au dossier
    .caution = L’absence d’écrit n’est pas une faute : ce qui a été dit de vive voix reste simplement à noter.
    .technical = Joindre à l’offre le statut de partenaire ou de revendeur, les marges, primes et remises liées au produit conseillé, et au moins une variante sans avantage. C’est fait quand la déclaration signée est classée avec la décision d’achat.

rule-tr-commission-declared = Un avantage est déclaré
    .finding = { $party } a déclaré le { $date } un avantage sur un achat ({ $kind }). { $state ->
        [noted] Quelqu’un chez vous en a pris note.
       *[open] Personne chez vous n’en a encore pris note.
    }
    .why = C’est permis si c’est clair et accepté ; cela reste visible ici.
    .action = Noter le montant et votre accord, et comparer avec une autre offre
    .technical = Indiquer sur l’offre le montant ou le taux, qui le reçoit et s’il est rendu au client ; donner le prix net comparable. C’est fait quand l’accord écrit du client cite ce montant.

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
    .technical = Chiffrer le travail en heures ou au forfait par livrable (installation, migration, support), indépendamment du volume acheté. C’est fait quand l’offre ne contient plus de pourcentage.

rule-tr-reseller-role = Le conseiller vend aussi la solution
    .finding = { $count ->
        [0] { $party } vous conseille et revend des solutions.
       *[other] { $party } vous conseille, et fournit ou revend { $services }.
    }
    .why = Qui gagne sur un produit peut difficilement en juger librement.
    .action = Séparer les rôles, ou prendre un second conseiller qui ne vend rien
    .caution = Une centrale d’achat qui refacture au prix d’achat, et l’a déclaré, a un autre rôle : notez-le dans les avantages.
    .technical = Séparer exigences, choix et vente : cahier d’exigences neutre, comparaison par un tiers, prix d’achat du revendeur visible. C’est fait quand quelqu’un qui ne vend pas a signé la comparaison.

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
    .technical = Évaluer cette réponse avec la même grille chiffrée que les autres, par quelqu’un hors du réseau, critères fixés avant l’ouverture. C’est fait quand la grille datée montre le lien et les notes.

rule-tr-no-second-look = Aucun second regard n’est prévu
    .finding = { $advisor } vous conseille ; { $certainty ->
        [to-check] on ne sait pas si quelqu’un d’autre relit.
       *[other] personne d’autre n’a relu.
    }
    .why = Un seul cerveau peut se tromper ; un audit relu par un pair est plus fiable.
    .action = Demander une relecture à un autre conseiller
    .caution = Une relecture a peut-être eu lieu sans être notée : inscrivez-la avec sa date.
    .technical = Remettre le dossier technique (carte exportée, configurations, constats, variantes écartées) à un pair qui n’y a pas travaillé. C’est fait quand ses remarques et les réponses sont datées dans la relecture.

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
    .technical = Écrire le risque technique accepté : vulnérabilité ou manque, mesures qui compensent, date de fin, signal qui ferait revoir la décision. C’est fait quand la raison tient en trois lignes et porte une échéance.

## Ce que citent ces règles

evidence-answered-by = Qui répond
evidence-decisions = Décisions
