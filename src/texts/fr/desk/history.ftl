# Les états antérieurs d’un audit.

history-title = Historique
# $limit = la taille permise
history-hint = L’audit tel qu’il était. Un état est gardé tout seul pour chaque jour de travail, et avant chaque retour en arrière. Ensemble ils prennent { $limit } au plus : les plus anciens s’en vont d’abord, mais jamais ceux que vous avez nommés.
help-history = Revoir l’audit tel qu’il était un autre jour, et y revenir.
history-name = Garder l’audit tel qu’il est maintenant, sous un nom
history-name-hint = Par exemple : « Avant la visite du conseiller ».
history-keep = Garder cet état
# $name = le nom donné
history-kept = « { $name } » est gardé.
history-states = États gardés
history-none = Aucun pour l’instant. Le premier sera gardé quand vous reprendrez cet audit un autre jour.
history-reason-day = Dernier état du jour
history-reason-return = Avant un retour en arrière
history-return = Revenir à cet état
# $moment = date et heure
history-return-title = Revenir à l’état du { $moment } ?
history-return-text = L’audit redevient ce qu’il était. Son état actuel est gardé dans l’historique, et « Annuler » y revient aussi.
history-returned = L’audit est de nouveau tel qu’il était le { $moment }.
history-exported = L’état du { $moment } est exporté.
history-forget = Supprimer définitivement
history-forget-title = Supprimer l’état du { $moment } ?
history-forget-text = Cet état sera effacé de ce navigateur, et personne ne pourra le récupérer. L’audit lui-même ne change pas.
history-forgotten = L’état du { $moment } est supprimé.
history-full = L’historique de cet audit n’a plus de place : il ne reste que des états que vous avez nommés. Supprimez-en un dont vous n’avez plus besoin, ou exportez-le d’abord.
history-since = Ce qui a changé depuis
history-same = Rien n’a changé depuis.
