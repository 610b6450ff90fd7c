# The second look: asked for, given, signed.

review-title = Rileggere e firmare
review-hint = Una seconda persona rilegge l’audit, osserva, dice se è d’accordo, e può firmare.
review-unnamed = Rilettura
review-asked-name = Rilettura chiesta
review-ask = Chiedere una rilettura
review-give = Rileggere ora
# $date = a date
review-asked-on = chiesta il { $date }
review-given-on = riletto il { $date }
review-awaited = non ancora data
review-agreed = d’accordo con l’insieme
review-not-agreed = non d’accordo con l’insieme

remarks-none = Fare un’osservazione
# $count = how many
remarks-some = { $count ->
    [one] Un’osservazione
   *[other] { $count } osservazioni
}
remarks-box = La sua osservazione
remarks-add = Aggiungere l’osservazione
remarks-solved = su una constatazione che non c’è più

signature-hint = La firma mostra più tardi che cosa è cambiato dopo la sua rilettura. La chiave resta in questo browser; nasce alla prima firma.
signature-sign = Firmare la rilettura
signature-remove = Togliere la firma
signature-checking = La firma viene verificata…
signature-holds = Firmato il { $date }: la firma è giusta.
signature-broken = Questa firma non è giusta: la rilettura firmata è stata cambiata, o la firma viene da altrove. Non se ne fidi.
signature-not-checked = Questo browser non sa verificare le firme. Apra questo file in un browser più recente.
signature-not-here = Questo browser non sa firmare, o la pagina non viene da un indirizzo sicuro (https). Provi con un browser più recente.
signature-no-digest = L’audit contiene un numero troppo grande per essere firmato, in un campo che Limpide non conosce.
signature-words = La chiave, in parole. Le confronti al telefono con chi ha firmato, nella stessa lingua:
signature-unchanged = Da allora nulla è cambiato.
signature-changed = { $count ->
    [one] Una scheda cambiata da allora
   *[other] { $count } schede cambiate da allora
}
signature-added = { $count ->
    [one] Una scheda aggiunta da allora
   *[other] { $count } schede aggiunte da allora
}
signature-removed = { $count ->
    [one] Una scheda tolta da allora
   *[other] { $count } schede tolte da allora
}
