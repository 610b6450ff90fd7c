# Compétences : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
# Chaque texte peut employer { $certainty } (certain, likely, to-check) et
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

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
