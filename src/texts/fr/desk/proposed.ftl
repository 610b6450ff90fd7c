# Ce que le modèle de départ propose, et que l’on confirme.

# $caution = quand le constat peut être faux, ou rien
caution-proposed = Ce constat repose sur des réponses proposées par le modèle de départ, que personne n’a confirmées. { $caution }
# $record = le nom de l’élément
ask-confirm = Ce que le modèle propose est-il juste ? { $record }
