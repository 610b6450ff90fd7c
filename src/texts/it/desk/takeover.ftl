# Il passaggio.

takeover-title = Passare la mano
takeover-hint = Qualcun altro potrebbe riprendere domani? Veda che cosa manca, e stampi il foglio che serve il primo giorno.
help-takeover = Vedere se qualcun altro potrebbe riprendere, e stampare il foglio del primo giorno.
takeover-ready = Che cosa rende facile la ripresa
takeover-sheet = Il foglio del primo giorno
takeover-sheet-hint = Due pagine per chi qui non conosce nulla. Lo rilegga prima di consegnarlo.
takeover-print = Stampare il foglio
# $name = the organisation, $date = today
takeover-sheet-title = { $name }: foglio di ripresa del { $date }
takeover-sheet-secrets = Qui non c’è nessuna password: solo dove si trova, e chi può aprirla.
takeover-people = Chi chiamare
takeover-tools = Che cosa non deve fermarsi
takeover-contracts = Contratti, il più urgente per primo
takeover-copies = Copie di sicurezza
takeover-documents = Che cosa è scritto, e dove
takeover-actions = Che cosa è in corso
takeover-unknowns = Che cosa nessuno sa
# $count = how many more
takeover-more = { $count ->
    [one] e un altro, nell’audit
   *[other] e altri { $count }, nell’audit
}
