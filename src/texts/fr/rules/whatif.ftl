# « Et si… ? » : ce qui suivrait d’un événement. Ces mots voyagent avec les règles.

## La question et la réponse courte

# $case = ce qui arrive, et à quoi ; $name = le nom de l’élément
whatif-title = { $case ->
    [stops-site] Et si ce lieu n’était plus utilisable : { $name } ?
    [leaks-site] Et si l’on emportait ce qui se trouve dans ce lieu : { $name } ?
    [leaks-flow] Et si d’autres voyaient ce qui passe par cet échange : { $name } ?
    [leaks-person] Et si quelqu’un prenait les accès de { $name } ?
    [leaks] Et si ce que garde { $name } fuyait ?
    [leaves] Et si { $name } partait ?
    [doubles] Et si { $name } coûtait le double ?
    [forbidden-flow] Et si cet échange n’était plus permis : { $name } ?
    [forbidden] Et si l’on n’avait plus le droit de confier des données sur des personnes à { $name } ?
   *[stops] Et si { $name } s’arrêtait ?
}
# $count = nombre d’outils, $event = ce qui arrive
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
# $time = une durée, $names = des noms
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

## Ce qui est touché

whatif-part-hits = Ce qui est touché
# $how = comment, $timed = si la durée est connue, $time = la durée
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
# $name = le nom de ce dont il a besoin
whatif-hit-needs = Ne marche pas sans { $name }.
# $path = les noms, séparés par des flèches
whatif-hit-path = De proche en proche : { $path }.
# $basis = d’où vient la durée, $class = l’importance, $because = par quel outil
whatif-hit-basis = { $basis ->
    [own] La durée est celle de sa fiche.
    [through] La durée est celle que l’on admet pour l’importance « { $class } », qu’il tient de { $because }.
   *[class] La durée est celle que l’on admet pour l’importance « { $class } ».
}

## Les informations

whatif-part-exposed = Ce que d’autres pourraient lire
# $way = de quelle manière, $through = par où, $count = leur nombre
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
# $level = niveau de confidentialité
whatif-level = Niveau : { $level }.
# $persons = catégories de personnes
whatif-persons = Ces informations parlent de : { $persons }.
# $regime = le droit qui s’applique
whatif-announce = { $regime ->
    [lpd-private] Si le risque est élevé pour ces personnes, la fuite doit être annoncée dès que possible au Préposé fédéral (LPD, art. 24), et à elles si leur protection l’exige.
    [cantonal-public] Si le risque est élevé pour ces personnes, la loi du canton dit à qui annoncer la fuite : demandez au préposé cantonal.
   *[other] Si le risque est élevé pour ces personnes, la fuite doit en général être annoncée. Le droit qui s’applique à vous dit à qui : au Préposé fédéral ou cantonal.
}
whatif-part-away = Les informations hors d’atteinte
# $on = les outils arrêtés
whatif-away-on = Se trouve dans { $on }.
# $elsewhere = les autres outils, $elsewhereCount = leur nombre
whatif-away-elsewhere = { $elsewhereCount ->
    [0] Nulle part ailleurs, d’après ce qui est décrit.
    [one] Se trouve aussi dans { $elsewhere }, qui continue.
   *[other] Se trouve aussi dans { $elsewhere }, qui continuent.
}
# $backups = les sauvegardes, $backupCount = leur nombre
whatif-away-backups = { $backupCount ->
    [0] Aucune sauvegarde connue ne pourrait la ramener.
   *[other] Pourrait revenir avec { $backups }.
}

## Les personnes, les échanges, l’argent, les pays

whatif-part-touched = Pour qui cela change
# $change = ce qui change, $about = de quoi
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
# $event = ce qui arrive, $before et $after = des sommes par an, $ends = nombre de coûts qui tombent
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
# $countries = des noms de pays
whatif-countries = Lieux connus, sièges des fournisseurs et de leurs groupes : { $countries }.

## Ce qui adoucit, et ce qui manque pour cela

whatif-part-helps = Ce qui adoucit
whatif-part-lacks = Ce qui manque pour adoucir

# Chaque texte qui suit peut employer $standing (there, untried, missing,
# not-known), $of (pour quoi), $count (leur nombre), $by (ce ou celui qui aide ; $helped : s’il y en a
# un), $date ($dated), $number ($numbered) et $words.
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
    [there] Pour { $of }, le remplacement est prévu : { $by }.
    [missing] Pour { $of }, aucun autre remplacement n’est prévu.
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
    [there] La double vérification garde l’entrée de { $of }.
    [untried] La double vérification ne garde qu’en partie l’entrée de { $of }.
    [missing] Aucune double vérification ne garde l’entrée de { $of }.
   *[not-known] On ne sait pas si une double vérification garde l’entrée de { $of }.
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
        [yes] Promesse de { $by } pour { $of } : remise en marche en { $number } h.
       *[no] Promesse de { $by } pour { $of } : remise en marche dans un délai, mais on n’a pas noté lequel.
    }
    [untried] De la part de { $by }, aucun délai fixé pour remettre en marche { $of }.
    [missing] De la part de { $by }, aucune promesse en cas d’arrêt : { $of }.
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

## Ce que l’on ne sait pas

whatif-part-unknown = Ce que l’on ne sait pas, et qui peut changer la réponse
# $gap = ce qui manque, $names = pour quels éléments, $count = leur nombre
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
