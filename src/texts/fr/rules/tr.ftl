# Transparence : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
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

rule-tr-commission-declared = Un avantage est déclaré
    .finding = { $party } a déclaré le { $date } un avantage sur un achat ({ $kind }). { $state ->
        [noted] Quelqu’un chez vous en a pris note.
       *[open] Personne chez vous n’en a encore pris note.
    }
    .why = C’est permis si c’est clair et accepté ; cela reste visible ici.
    .action = Noter le montant et votre accord, et comparer avec une autre offre

rule-tr-reseller-role = Le conseiller vend aussi ce qu’il conseille
    .finding = { $count ->
        [0] { $party } conseille et déclare revendre des solutions.
       *[other] { $party } conseille et fournit aussi { $service }.
    }
    .why = Qui vit d’une vente ne peut pas conseiller librement à son sujet.
    .action = { $certainty ->
        [to-check] Demander si toutes les remises sont transmises, et depuis quand c’est déclaré par écrit
       *[certain] Séparer les deux rôles, ou demander l’avis d’un second conseiller
    }
    .caution = Une centrale d’achat qui déclare par écrit transmettre toutes ses remises tient un autre rôle.

rule-tr-percentage-fee = { $state ->
        [spend] Les honoraires dépendent du montant dépensé
        [savings] Les honoraires dépendent des économies
       *[not-known] On ne sait pas de quoi dépendent les honoraires
    }
    .finding = { $state ->
        [spend] { $party } touche une part de ce que vous dépensez.
        [savings] { $party } touche une part de ce que vous économisez.
       *[not-known] { $count ->
            [one] On ne sait pas sur quelle base { $party } est payé.
           *[other] On ne sait pas sur quelle base ces { $count } partenaires sont payés : { $party }.
        }
    }
    .why = { $state ->
        [savings] Une part des économies pousse à couper, parfois trop.
       *[spend] Un pourcentage des dépenses pousse à dépenser.
    }
    .action = { $state ->
        [not-known] Demander comment le prix est calculé
       *[spend] Demander un forfait, ou un prix au temps passé
    }
    .caution = La part est peut-être plafonnée, ou convenue pour un achat déjà décidé : relisez le mandat.

rule-tr-rfi-by-network-member = { $state ->
        [hidden] Une réponse vient d’un membre du réseau des conseillers
       *[not-known] Une réponse vient peut-être d’un membre du réseau des conseillers
    }
    .finding = { $state ->
        [hidden] { $count ->
            [one] { $party } fait partie du réseau des conseillers et ne l’a pas dit en répondant à { $request }.
           *[other] { $party } font partie du réseau des conseillers et ne l’ont pas dit en répondant à { $request }.
        }
       *[not-known] { $count ->
            [one] On ne sait pas si { $party } fait partie du réseau des conseillers, ou l’a dit dans sa réponse.
           *[other] On ne sait pas si ces { $count } partenaires font partie du réseau des conseillers, ou l’ont dit dans leur réponse : { $party }.
        }
    }
    .why = Il faut le savoir avant de comparer les réponses.
    .action = { $state ->
        [hidden] Marquer la réponse, et le dire à voix haute avant de comparer
       *[not-known] Le demander à qui a répondu
    }
    .caution = Cela a peut-être été dit sans être noté ici.

rule-tr-no-second-look = Aucun second regard n’est prévu
    .finding = { $state ->
        [same] { $advisor } conseille, et relit aussi son propre travail.
       *[not-known] On ne sait pas qui pourrait relire cet audit à la place du conseiller.
    }
    .why = Un audit relu par quelqu’un du métier est plus fiable.
    .action = Demander une relecture à un autre conseiller
    .caution = Sans conseiller, une personne de confiance qui connaît le sujet suffit : notez sa relecture.

rule-tr-decision-without-reason = Une décision est prise sans raison écrite
    .finding = { $state ->
        [blank] { $count ->
            [one] Un constat grave a été mis de côté sans dire pourquoi : { $decision }.
           *[other] Des constats graves ont été mis de côté { $count } fois sans dire pourquoi : { $decision }.
        }
       *[not-known] { $count ->
            [one] Personne ne sait plus pourquoi un constat grave a été mis de côté : { $decision }.
           *[other] Personne ne sait plus pourquoi des constats graves ont été mis de côté { $count } fois : { $decision }.
        }
    }
    .why = La transparence tient à la raison, pas au résultat ; qui reprendra le dossier doit pouvoir la lire.
    .action = { $state ->
        [not-known] Demander à qui a décidé, ou décider de nouveau, et écrire une phrase
       *[blank] Écrire une phrase
    }
    .caution = La raison est peut-être dans un procès-verbal : recopiez la phrase ici.

# Ce qui montre un constat, pour les règles de ce fichier.

evidence-fee-basis = Base des honoraires
evidence-paid-parties = Qui est payé
evidence-answering = Qui a répondu
evidence-advisor = Conseiller
evidence-decisions = Décisions
