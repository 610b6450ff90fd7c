# What is said where there is nothing, and what to do about it.

empty-next = Voir ce qu’il y a de mieux à faire
empty-own-action = Ajouter une action à soi
empty-plan = Rien n’est prévu, et aucun constat n’attend de décision. Décrivez d’abord ce que vous utilisez, ou ajoutez vous-même ce qu’il y a à faire.
empty-standing = Rien n’est encore décrit : tous les thèmes sont donc au plus bas. Commencez par l’une de ces pages, et revenez ici ensuite.
empty-filter = Tout montrer de nouveau
empty-rules = Montrer de nouveau toutes les règles
