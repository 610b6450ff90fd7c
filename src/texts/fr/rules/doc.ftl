# Documentation : ce que disent les règles. Pour chaque règle : le titre, puis
#   .finding  le constat, avec les noms et les chiffres
#   .why      pourquoi c’est important
#   .action   que faire
#   .caution  quand c’est peut-être faux
# Chaque texte peut employer { $certainty } (certain, likely, to-check) et
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-doc-coverage-minimum = Il manque des documents de base
    .finding = { $count ->
        [one] Un document manque ou n’est pas utilisable : { $documents }.
       *[other] { $count } documents manquent ou ne sont pas utilisables : { $documents }.
    }
    .why = Quelques pages suffisent pour que quelqu’un d’autre puisse continuer ; sans elles, personne ne le peut.
    .action = Écrire ou mettre à jour une page pour chacun ; une bonne part est déjà dans cette carte
    .caution = Rien de plus n’est demandé : une charte ou un plan du réseau peuvent attendre.

rule-doc-in-head = Le savoir est dans la tête d’une personne
    .finding = { $state ->
        [known] { $document } n’est écrit nulle part : seule une personne le sait ({ $person }).
       *[unknown] { $document } n’est écrit nulle part : quelqu’un le sait par cœur.
    }
    .why = Des vacances, une maladie ou un départ suffisent à bloquer le travail.
    .action = Prendre une heure avec cette personne et écrire une page
    .caution = Ce qui s’apprend en faisant n’a pas besoin d’être écrit ; la marche à suivre pour repartir, oui.
