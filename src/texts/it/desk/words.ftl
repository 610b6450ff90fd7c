# Words that are understood when a list is pasted or a line is typed, between
# commas. They are never shown; capitals, accents and hyphens make no difference.

## Answers

words-yes = sì, vero, x, ✓, ✔
words-no = no, falso
words-not-known = ?, sconosciuto, non noto, non si sa, non lo so, da verificare

## Amounts and dates

# Words around an amount that mean nothing by themselves.
words-small = per, al, alla, all, ogni, il, la, a, e, l, tutti, i
words-once = una volta, una tantum
words-monthly = mese, mesi, mensile, mensilmente
words-quarterly = trimestre, trimestri, trimestrale
words-yearly = anno, anni, annuo, annua, annuale, annualmente
words-two-yearly = due anni
words-per-use = utilizzo, uso
# The twelve, in their order.
words-months = gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre
words-francs = fr, franco, franchi
words-euros = €, euro
words-dollars = $, dollaro, dollari
words-pounds = £, sterlina, sterline
# What is counted when something is paid for each person.
words-seats = posto, posti, postazione, postazioni, utente, utenti, licenza, licenze, persona, persone, account
# Before the name of a supplier.
words-from = da, presso, di, fornitore

## Heads of columns, besides the names of the fields

column-name = denominazione, designazione, titolo, descrizione
column-services-name = strumento, software, applicazione, programma, servizio, sistema
column-parties-name = ditta, persona, organizzazione, nome e cognome
column-supplier = produttore, prestatore
column-owner = responsabile, incaricato, incaricata
column-kind = tipo, categoria
column-status = stato
column-state = stato
column-hosting = hosting, ubicazione
column-userCount = utenti, numero di postazioni
column-criticality = criticità, priorità
column-notes = osservazione, commento, commenti, note
column-amount = prezzo, importo, costo, tariffa, prezzo unitario
column-recurrence = periodicità, frequenza
column-quantity = quantità, numero, licenze, postazioni
column-usedQuantity = utilizzate, licenze utilizzate
column-paysFor = servizio, strumento, software, oggetto
column-services = servizio, strumento, software
column-party = fornitore, partner
column-tags = tag, parole chiave
column-end = scadenza, fine, rinnovo
column-start = inizio
column-noticeDays = preavviso
column-contactDetails = e-mail, telefono, recapito
column-contactRole = contatto, persona di contatto
column-due = termine, scadenza
column-classification = riservatezza, confidenzialità
column-from = da, mittente, origine
column-to = a, verso, destinatario
column-data = dati, informazioni
