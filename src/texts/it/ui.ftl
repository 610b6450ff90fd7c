# The page: its frame, its buttons, its messages.

## Frame

page-title = Limpide: vederci chiaro nella propria informatica
page-title-of = { $place } · Limpide
skip-to-content = Andare al contenuto
language = Lingua
# The name of the language, in itself.
language-name = Italiano
language-failed-title = La lingua non è cambiata
language-failed = Non è stato possibile caricare i testi in questa lingua. Verifichi la connessione, poi riprovi. Se non cambia nulla, avvisi la persona che mette a disposizione questa pagina.
help-title = Aiuto
navigation = Sezioni
navigation-describe = Descrivere
navigation-follow = Seguire

## Actions

action-undo = Annullare
action-redo = Ripristinare
action-export = Esportare
action-close = Chiudere
action-open = Aprire
action-rename = Rinominare
action-duplicate = Duplicare
action-cancel = Non fare nulla
action-remove = Eliminare
action-remove-name = Togliere «{ $name }»

## Answers

answer-yes = Sì
answer-no = No
answer-none = Nessuno
answer-not-known = Non noto

## Fields

field-none = Nessuno
field-not-known = Non lo so
field-currency = Moneta
field-foreign = Questa versione non può leggere questo valore: { $found }. Resta conservato così com’è; la sua risposta lo sostituirà.
error-field-count = Scriva un numero intero, per esempio 12.
error-field-date = Scriva una data completa.
error-field-money = Scriva un importo, per esempio 15.60.
combobox-search = Cercare
combobox-records = Cercare, o scrivere un nuovo nome
combobox-catalogue = Scegliere, o scrivere una propria voce
combobox-type = Scrivere, poi Invio
combobox-nothing = Nulla corrisponde
combobox-create = Creare «{ $typed }» ({ $kind })
combobox-other = Altro: «{ $typed }»
combobox-add = Aggiungere «{ $typed }»
part-add = Aggiungere: { $name }
part-position = { $name } { $position }
part-remove = Eliminare { $name } { $position }

## Records

records-together = Stesso tema
records-list = Elenco
records-filter = Filtrare
records-more = Mostrare il seguito
records-count = { $shown ->
    [0] Nessuna voce su { $all }
   *[other] { $shown } su { $all }
}
records-findings = { $count ->
    [one] 1 constatazione
   *[other] { $count } constatazioni
}
record-close = Chiudere la scheda
record-gone = Questa scheda non esiste più.
record-findings = Constatazioni su questa scheda
record-references = Citato da
record-remove = Eliminare questa scheda
record-remove-title = Eliminare «{ $name }»?
record-remove-text = { $count ->
    [0] Nient’altro la cita. Potrà annullare.
    [one] Un’altra scheda la cita; sparirà anche quel collegamento. Potrà annullare.
   *[other] Altre { $count } schede la citano; spariranno anche quei collegamenti. Potrà annullare.
}

## Sections of forms

section-progress = { $answered } su { $all }
section-main = L’essenziale
section-more = Altre precisazioni
section-notes = Osservazioni
section-who = Chi è
section-people = Le persone
section-audit = Questo audit
section-law = Il diritto applicabile
section-where = Dove
section-contact = Come raggiungere
section-persons = Le persone interessate
section-judgement = L’importanza
section-keeping = La conservazione
section-leaving = Come uscirne
section-choice = La scelta
section-devices = Gli apparecchi
section-way = Il percorso
section-term = La durata
section-promises = Gli impegni
section-training = La formazione



## Findings

findings-title = Constatazioni
findings-none = Per ora nulla da segnalare. Più descrive, più Limpide può vedere.
findings-theme = Tema
findings-all-themes = Tutti i temi
findings-summary = { $open ->
    [0] Tutto ciò che è stato trovato è deciso ({ $count } in tutto).
    [one] Una constatazione da decidere.
   *[other] { $open } constatazioni da decidere, dovute a { $causes ->
        [one] una causa
       *[other] { $causes } cause
    }.
}
findings-since = Dall’apertura: { $new ->
    [0] nessuna nuova constatazione
    [one] una nuova constatazione
   *[other] { $new } nuove constatazioni
}, { $gone ->
    [0] nessuna risolta.
    [one] una risolta.
   *[other] { $gone } risolte.
}
findings-views = Presentazione
findings-by-cause = Per causa
findings-by-weight = Per gravità
findings-nothing-grave = Nulla di grave. Ciò che può aspettare è più in basso.
findings-rest = { $count ->
    [one] Ciò che può aspettare (una constatazione)
   *[other] Ciò che può aspettare ({ $count } constatazioni)
}
findings-decided = { $count ->
    [one] Già deciso (una constatazione)
   *[other] Già deciso ({ $count } constatazioni)
}
findings-more = { $count ->
    [one] Mostrare l’ultima
   *[other] Mostrare il seguito ({ $count })
}
cause-more = { $count ->
    [one] Vedere la constatazione
   *[other] Vedere le { $count } constatazioni
}
cause-settles = { $count ->
    [one] { $effort }
   *[other] { $effort } · risolve { $count } constatazioni
}
asked-title = Da chiedere prima di tutto
asked-hint = Ciò che nessuno sa e da cui dipendono delle constatazioni, cominciando dal più importante. Non sapere non è né una colpa né un merito.
asked-all = { $count ->
    [one] Mostrare la domanda
   *[other] Mostrare le { $count } domande
}
asked-fewer = Mostrare meno domande
asked-changes = { $count ->
    [one] cambia una constatazione
   *[other] cambia { $count } constatazioni
}
asked-whom = chiedere a { $whom }
standing-title = Punto della situazione
standing-hint = Tre letture fianco a fianco: che cosa è stato risposto, quanto è sicuro e il livello raggiunto. Nessun voto le riassume.
standing-handover = { $count ->
    [0] Passaggio di consegne possibile
    [one] Passaggio di consegne bloccato da un punto
   *[other] Passaggio di consegne bloccato da { $count } punti
}
standing-met = soddisfatto
standing-blocked = manca
standing-not-known = non si sa
standing-not-asked = non ancora trattato
standing-themes = Per tema
standing-clear = Chiaro
standing-not-clear = Non ancora chiaro
standing-conditions = { $count } condizioni soddisfatte su { $of }
standing-capped = Troppi punti sconosciuti per salire oltre.
standing-missing = Per il livello seguente manca:
standing-coverage = { $known } risposte su { $all } domande; { $unknown } «non lo so», { $unasked } non ancora poste.
standing-confidence = { $count } schede su { $of } sono sicure e rilette da meno di un anno.
standing-gaps = Ciò che resta da dire
standing-to-confirm = Da confermare o da rileggere
standing-count = { $there } su { $of }
standing-which = Quali mancano
standing-not-told = Da dire prima di tutto: { $what }
standing-more = { $count ->
    [one] e un altro
   *[other] e altri { $count }
}
finding-rule = Questa regola
rules-title = Regole
rules-hint = Le { $count } regole che Limpide applica: che cosa cerca ciascuna, perché, e da quale soglia interviene. Può disattivarne una, indicando un motivo.
rules-search = Cercare una regola
rules-found = { $count ->
    [0] Nessuna regola corrisponde.
    [one] Una regola.
   *[other] { $count } regole.
}
rules-action = Che cosa fare
rules-about = Regola { $id } · gravità abituale: { $severity } · lavoro abituale: { $effort }
# $value = where it stands when nobody moved it, $unit = what it counts
rules-default = { $unit ->
    [percent] (in origine: { $value } %)
    [days] (in origine: { $value } giorni)
    [months] (in origine: { $value } mesi)
    [hours] (in origine: { $value } ore)
    [gigabytes] (in origine: { $value } GB)
    [money] (in origine: { $value } all’anno, nella sua moneta)
   *[count] (in origine: { $value })
}
rules-off = Disattivata
rules-off-because = Disattivata. Motivo: { $reason }
rules-turn-off = Disattivare questa regola…
rules-turn-theme-off = Disattivare tutto questo tema…
rules-turn-off-now = Disattivare
rules-turn-on = Riattivare questa regola
rules-turn-theme-on = Riattivare questo tema
rules-reason = Perché qui non è adatta
decide-plan = Inserire nel piano
decide-see-action = Vedere nel piano
decide-other = Decidere altrimenti…
decide-title = Che cosa decide?
decide-kind = Decisione
decide-reason = Perché
decide-until = Da rivedere il
decide-hint = La decisione si ripropone da sé a quella data, o appena cambia ciò su cui poggia la constatazione.
decide-confirm = Annotare la decisione
plan-title = Piano
plan-hint = Che cosa si fa, chi lo fa ed entro quando; e che cosa direbbe poi l’audit.
plan-open = { $count ->
    [0] Da fare
    [one] Da fare (un’azione)
   *[other] Da fare ({ $count } azioni)
}
plan-empty = Non è ancora previsto nulla. Scelga qui sotto da che cosa cominciare.
plan-all-done = Quando tutto questo sarà fatto
plan-closed = { $count ->
    [one] Concluso o abbandonato (un’azione)
   *[other] Concluso o abbandonato ({ $count } azioni)
}
plan-about = { $label }: { $value }
plan-no-owner = nessuno ne è incaricato
plan-no-date = senza data
plan-next = Da che cosa continuare
plan-next-hint = Prima ciò che è più rapido; a parità di lavoro, ciò che conta di più.
plan-settles = { $count ->
    [one] risolve una constatazione
   *[other] risolve { $count } constatazioni
}
plan-foresee = Che cosa cambierebbe
plan-solved = { $count ->
    [one] Una constatazione in meno: { $titles }
   *[other] { $count } constatazioni in meno: { $titles }
}
plan-milder = { $count ->
    [one] Una constatazione meno grave: { $titles }
   *[other] { $count } constatazioni meno gravi: { $titles }
}
plan-appeared = { $count ->
    [one] Una constatazione nuova o più grave: { $titles }
   *[other] { $count } constatazioni nuove o più gravi: { $titles }
}
plan-unforeseen = { $count ->
    [one] L’effetto non si può calcolare per: { $titles }
   *[other] L’effetto non si può calcolare per { $count } constatazioni: { $titles }
}
plan-left = { $count ->
    [0] Non resterebbe nessuna constatazione.
    [one] Resterebbe una constatazione.
   *[other] Resterebbero { $count } constatazioni.
}
finding-action = Da fare:
finding-more = Perché, e su che cosa poggia
finding-why = Perché è importante
finding-path = Il percorso
finding-evidence = Su che cosa poggia
finding-caution = Perché forse è sbagliato
finding-references = Riferimenti
finding-subjects = Riguarda

## Map

map-title = Mappa
map-hint = Chi invia che cosa, a chi, con quali strumenti. Scelga una casella o una linea per vederne la scheda e correggerla.
map-empty = La mappa si disegna da sola con ciò che descrive. Cominci dalle persone e dagli enti, poi gli strumenti, poi ciò che circola tra loro.
map-loose = { $count ->
    [one] Uno scambio non ha ancora né partenza né arrivo noti e non è disegnato:
   *[other] { $count } scambi non hanno ancora né partenza né arrivo noti e non sono disegnati:
}
map-large = La mappa è troppo grande per mostrare su ogni linea il nome di ciò che circola. Scelga una linea per leggerlo.
map-drawing = Mappa degli scambi
map-lane-outside = All’esterno
map-lane-inside = All’interno
map-lane-services = Strumenti e servizi
map-apart = Senza scambi descritti
map-transit-protected = Protetto lungo il percorso
map-transit-not-known = Protezione lungo il percorso non nota
map-transit-open = Non protetto lungo il percorso
map-classification-not-known = Confidenzialità non nota
map-letter-public = P
map-letter-internal = I
map-letter-confidential = C
map-letter-restricted = S
map-letter-not-known = –
map-no-data = Contenuto non precisato
map-data-count = { $count ->
    [one] Un’informazione
   *[other] { $count } informazioni
}
# $from = who sends, $to = who receives, $data = what goes
map-flow-label = Da { $from } a { $to }: { $data }
map-zoom = Dimensione della mappa
map-zoom-in = Ingrandire
map-zoom-out = Ridurre
map-zoom-whole = Tutta la mappa
map-filter = Seguire un’informazione
map-filter-all = Tutte
map-legend = Legenda
map-legend-confidentiality = Il colore e la lettera: ciò che di più confidenziale circola o è conservato
map-legend-transit = La linea e il lucchetto: la protezione lungo il percorso
map-legend-nodes = Le forme
map-legend-party = Persona o ente
map-legend-service = Strumento o servizio
map-legend-badge = Numero di constatazioni, nel colore della più grave
map-close = Chiudere
map-open-record = Aprire la scheda intera
map-incoming = Che cosa arriva
map-outgoing = Che cosa parte
map-between = Scambi da { $from } a { $to }
map-list = La mappa come elenco
map-list-from = Da
map-list-to = A
map-list-data = Che cosa circola
map-list-classification = Confidenzialità
map-list-transit = Lungo il percorso
map-list-findings = Constatazioni

## What if…

what-if-title = E se…?
what-if-hint = Scelga una cosa, poi che cosa potrebbe succederle. Limpide mostra che cosa ne sarebbe toccato, dopo quanto tempo, e che cosa attenuerebbe il danno.
what-if-subject = Che cosa o chi
what-if-choose = Scegliere…
what-if-event = Che cosa succede
what-if-event-stops = si ferma
what-if-event-leaks = trapela
what-if-event-leaves = se ne va
what-if-event-doubles = costa il doppio
what-if-event-forbidden = non è più permesso
what-if-empty = Descriva prima degli strumenti, delle persone o degli scambi: serve qualcosa a cui possa succedere qualcosa.
what-if-gone = Questo elemento non esiste più, o questo non può succedergli. Ne scelga un altro.
what-if-map = Sulla mappa: ciò che è toccato resta a colori
what-if-mark-subject = comincia qui
what-if-mark-stops = si ferma
what-if-mark-weak = continua, indebolito
what-if-mark-exposed = ciò che vi si trova verrebbe letto
what-if-mark-touched = interessato

## Start

start-title = Vederci chiaro nella propria informatica
start-promise = Descriva ciò che possiede, ciò che usa e ciò che circola. Limpide mostra che cosa non va, perché, e da dove cominciare. Tutto resta nel suo browser: non viene inviato nulla.
start-new = Nuovo audit
start-name = Nome della sua organizzazione
start-name-hint = Facoltativo: potrà darlo o cambiarlo più tardi.
start-begin = Iniziare un audit
start-open = Aprire un file
start-open-hint = Un file Limpide che ha esportato o ricevuto. Può anche trascinarlo in qualsiasi punto di questa pagina.
start-choose = Scegliere un file
start-demo = Vedere un esempio
start-demo-hint = Una fiduciaria inventata di otto persone a Losanna: la sua mappa, le sue constatazioni, e tutto ciò che si può provare senza rischiare nulla.
start-demo-try = Provare la dimostrazione
start-drop = Rilasci il file per aprirlo
start-kept = I suoi audit in questo browser
start-kept-none = Ancora nessuno. Quelli che inizierà o aprirà resteranno qui.
start-portfolio = Vederli tutti insieme: urgenze, prossime date, ricerca
start-kept-facts = Salvato il { $moment } · { $size }
start-here = aperto in questa scheda del browser
start-action-of = { $action }: { $name }
start-delete-title = Eliminare «{ $name }»?
start-delete-text = L’audit sarà cancellato da questo browser, e nessuno potrà recuperarlo. Se non ne ha una copia, prima lo esporti.
start-delete-export = Prima esportare
start-delete = Eliminare definitivamente
start-where = Dove si trova il suo lavoro?
start-where-kept = Su questo apparecchio, nella memoria di questo browser (IndexedDB), e in nessun altro posto. Un altro browser o un altro apparecchio non lo vede.
start-where-lost = Cancellare i dati di navigazione cancella anche il lavoro, e una finestra privata lo dimentica quando si chiude. Esporti quindi spesso: il file esportato è la sua copia.
start-where-sent = Non è stato inviato nulla. La pagina carica soltanto i propri file, e le sue regole vietano al browser di trasmettere qualsiasi cosa.

## The open audit

audit-unnamed = Nuovo audit
audit-rename = Rinominare questo audit
audit-rename-title = Rinominare l’audit
audit-rename-name = Nome dell’audit
audit-demonstration = { $name } (dimostrazione)
audit-copy = { $name } (copia)
audit-again = { $name } (ripreso)

## Opening

open-reading = Apertura dell’audit…
open-examining = Esame dell’audit…
open-stop = Interrompere
open-failed-title = Non è stato aperto nulla
open-unchanged = I suoi audit sono rimasti com’erano.
open-unreadable = Il browser non riesce a leggere questo file. Forse è stato spostato o cancellato, oppure è una cartella. Lo scelga di nuovo.
open-not-loaded = Non è stato possibile caricare una parte di Limpide. Verifichi la connessione e riprovi; se non cambia nulla, ricarichi la pagina.
open-not-fetched = Non è stato possibile caricare la dimostrazione. Verifichi la connessione, poi riprovi. Se non cambia nulla, avvisi la persona che mette a disposizione questa pagina.
open-unsaved-title = L’audit aperto non è salvato
open-unsaved = Non è stato possibile salvare le ultime modifiche, che andrebbero perse. Lo esporti prima di aprirne un altro.
open-anyway = Aprire comunque
open-problems = { $count ->
    [one] Il file è aperto, con un problema
   *[other] Il file è aperto, con { $count } problemi
}
open-problems-list = Problemi del file
notice = Avviso
notice-dismiss = Ho capito

## Saving

saving-restoring = Apertura dell’audit…
saving-pending = Salvataggio…
saving-saved = Salvato in questo browser, { $moment }
saving-saved-spoken = Salvato in questo browser
saving-export = Esportare ora
saving-retry = Riprovare
saving-reload = Ricaricare la pagina
saving-keep-copy = Conservare la mia versione come copia
saving-take-other = Prendere quella dell’altra scheda
saving-keep-new = Conservare come nuovo audit
saving-close = Chiudere senza conservare
saving-refreshed = Questo audit è stato modificato in un’altra scheda del browser. Ora ne vede l’ultima versione; ciò che è stato fatto prima non si può più annullare qui.
saving-unavailable-short = Non salvato: questo browser non conserva nulla
saving-unavailable = Questo browser non conserva nulla per questa pagina, probabilmente perché è una finestra privata o per via di un’impostazione. Può lavorare, ma esporti l’audit prima di chiudere: esiste soltanto in questa scheda del browser.
saving-outdated-short = Non salvato: la pagina ha cambiato versione
saving-outdated = Una versione più recente di Limpide è aperta in un’altra scheda del browser. Esporti l’audit per non perdere nulla, poi ricarichi la pagina.
saving-full-short = Non salvato: spazio esaurito
saving-full = Questo browser non ha più spazio per salvare. Esporti ora, poi liberi dello spazio: elimini un audit di cui ha una copia, o svuoti il disco. Limpide riprova a ogni modifica.
saving-conflict-short = Non salvato: modificato in un’altra scheda del browser
saving-conflict = Lo stesso audit è stato modificato in un’altra scheda del browser mentre lo modificava qui. Conservi la sua versione con un altro nome, o prenda quella dell’altra scheda: in tal caso le ultime modifiche fatte qui andranno perse.
saving-missing-short = Non salvato: eliminato in un’altra scheda del browser
saving-missing = Questo audit non è più in questo browser: è stato eliminato in un’altra scheda del browser, o i dati di navigazione sono stati cancellati. Su questa pagina è ancora intero. Lo conservi come nuovo audit, lo esporti o lo chiuda.
saving-failed-short = Non salvato
saving-failed = Il browser ha rifiutato di salvare ({ $why }). Esporti ora per non perdere nulla. Limpide riprova a ogni modifica.
