# L’entretien, sur l’écran d’accueil.

start-interview = Répondre à des questions
start-interview-hint = La voie la plus simple : une question à la fois, en mots de tous les jours. La première découverte vient en cinq minutes ; vous pouvez vous arrêter quand vous voulez.
start-interview-begin = Commencer l’entretien
