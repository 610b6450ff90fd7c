# Gli stati precedenti di un audit.

history-title = Cronologia
# $limit = la dimensione permessa
history-hint = L’audit com’era. Per ogni giorno di lavoro si conserva da solo uno stato, e uno prima di ogni ritorno indietro. Insieme occupano al massimo { $limit }: i più vecchi se ne vanno per primi, ma mai quelli a cui ha dato un nome.
help-history = Rivedere l’audit com’era un altro giorno, e tornarci.
history-name = Conservare l’audit com’è adesso, con un nome
history-name-hint = Per esempio: «Prima della visita del consulente».
history-keep = Conservare questo stato
# $name = il nome dato
history-kept = «{ $name }» è conservato.
history-states = Stati conservati
history-none = Ancora nessuno. Il primo sarà conservato quando riprenderà questo audit un altro giorno.
history-reason-day = Ultimo stato del giorno
history-reason-return = Prima di un ritorno indietro
history-return = Tornare a questo stato
# $moment = data e ora
history-return-title = Tornare allo stato del { $moment }?
history-return-text = L’audit torna com’era. Il suo stato attuale è conservato nella cronologia, e anche «Annullare» vi riporta.
history-returned = L’audit è di nuovo com’era il { $moment }.
history-exported = Lo stato del { $moment } è esportato.
history-forget = Eliminare definitivamente
history-forget-title = Eliminare lo stato del { $moment }?
history-forget-text = Questo stato sarà cancellato da questo browser, e nessuno potrà recuperarlo. L’audit stesso non cambia.
history-forgotten = Lo stato del { $moment } è eliminato.
history-full = La cronologia di questo audit non ha più posto: restano solo stati a cui ha dato un nome. Ne elimini uno che non serve più, o lo esporti prima.
history-since = Che cosa è cambiato da allora
history-same = Da allora non è cambiato nulla.
