# Reprise par un tiers : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
# Chaque texte peut employer { $certainty } (certain, likely, to-check) et
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

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
