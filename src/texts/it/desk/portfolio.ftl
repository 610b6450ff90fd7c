# All audits at once.

portfolio-title = Tutti gli audit
portfolio-hint = Tutti gli audit di questo browser insieme: a che punto è ciascuno, che cosa è urgente, le prossime date.
portfolio-looking = Gli audit vengono riletti…
portfolio-search = Cercare in tutti gli audit
portfolio-add = Aggiungere file
# $name = the file, $why = why it was not added
portfolio-not-kept = { $name }: { $why }
portfolio-locked = questo file è protetto da una frase segreta. Lo apra dalla prima pagina, da cui si comincia.
# $saved and $exported = a date and a time
portfolio-saved = Salvato il { $saved } · mai esportato
portfolio-exported = Salvato il { $saved } · esportato il { $exported }
portfolio-changed = Salvato il { $saved } · cambiato dopo l’esportazione del { $exported }
portfolio-urgent = Che cosa è urgente
portfolio-next = Prossime date
portfolio-next-none = Nessuna data futura è annotata.
# $count = how many
portfolio-found = { $count ->
    [0] Non è stato trovato nulla.
    [one] Una scheda trovata.
   *[other] { $count } schede trovate.
}
portfolio-more = { $count ->
    [one] e ancora una.
   *[other] e ancora { $count }.
}
# What comes on a day.
agenda-noticeDays = ultimo giorno per disdire
agenda-end = fine del contratto
agenda-endOfSupport = fine del supporto
agenda-until = decisione da rivedere
agenda-due = da fare entro allora
agenda-nextLook = da guardare di nuovo
