# Transparency: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  che cosa verificare o impostare, per chi si occupa di informatica, e quando è fatto
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-tr-interest-undeclared = Un vantaggio non è dichiarato per scritto
    .finding = { $state ->
        [gain] { $party } trae un vantaggio da un acquisto ({ $kind }); non è indicata nessuna dichiarazione scritta.
       *[not-known] Non si sa se { $party } trae un vantaggio da un acquisto.
    }
    .why = Una consulenza pagata in parte da un fornitore deve essere riconosciuta come tale prima di decidere.
    .action = Chiedere una dichiarazione scritta, con l’importo, e allegarla all’incarto
    .caution = L’assenza di uno scritto non è una colpa: ciò che è stato detto a voce resta semplicemente da annotare.
    .technical = Allegare all’offerta lo statuto di partner o rivenditore, margini, premi e sconti legati al prodotto consigliato e almeno una variante senza vantaggio. Fatto quando la dichiarazione firmata è archiviata con la decisione d’acquisto.

rule-tr-commission-declared = Un vantaggio è dichiarato
    .finding = { $party } ha dichiarato in data { $date } un vantaggio su un acquisto ({ $kind }). { $state ->
        [noted] Qualcuno nell’organizzazione ne ha preso nota.
       *[open] Nessuno nell’organizzazione ne ha ancora preso nota.
    }
    .why = È permesso se è chiaro e accettato; qui resta visibile.
    .action = Annotare l’importo e il proprio consenso, e confrontare con un’altra offerta
    .technical = Indicare sull’offerta l’importo o il tasso, chi lo riceve e se è riversato al cliente; dare il prezzo netto confrontabile. Fatto quando l’accordo scritto del cliente cita questo importo.

rule-tr-percentage-fee = { $state ->
        [spend] L’onorario dipende dall’importo speso
        [savings] L’onorario dipende dai risparmi ottenuti
       *[not-known] Non si sa come è pagata una consulenza
    }
    .finding = { $state ->
        [spend] { $party } riceve una quota di ciò che l’organizzazione spende.
        [savings] { $party } riceve una quota di ciò che l’organizzazione risparmia.
       *[not-known] Non si sa su quale base { $party } { $count ->
            [one] riceve
           *[other] ricevono
        } l’onorario.
    }
    .why = { $state ->
        [savings] Una quota dei risparmi spinge a tagliare anche ciò che dovrebbe restare.
       *[other] Una percentuale spinge a spendere.
    }
    .action = Chiedere un forfait o il tempo effettivamente impiegato
    .caution = La Carta ammette una quota dei risparmi, ma non la consiglia.
    .technical = Quantificare il lavoro in ore o a forfait per prestazione (installazione, migrazione, assistenza), indipendentemente dal volume acquistato. Fatto quando l’offerta non contiene più percentuali.

rule-tr-reseller-role = Chi consiglia vende anche la soluzione
    .finding = { $count ->
        [0] { $party } consiglia l’organizzazione e rivende soluzioni.
       *[other] { $party } consiglia l’organizzazione, e fornisce o rivende { $services }.
    }
    .why = Chi guadagna su un prodotto difficilmente può giudicarlo liberamente.
    .action = Separare i ruoli, oppure prendere un secondo consulente che non vende niente
    .caution = Una centrale d’acquisto che rifattura al prezzo d’acquisto, e lo ha dichiarato, ha un altro ruolo: lo annoti tra i vantaggi.
    .technical = Separare requisiti, scelta e vendita: elenco di requisiti neutro, confronto da parte di un terzo, prezzo d’acquisto del rivenditore visibile. Fatto quando qualcuno che non vende ha firmato il confronto.

rule-tr-rfi-by-network-member = { $state ->
        [member] Una risposta viene da un membro della rete
       *[not-known] Una risposta viene forse da un membro della rete
    }
    .finding = { $state ->
        [member] { $parties } { $count ->
            [one] risponde
           *[other] rispondono
        } a { $request } e { $count ->
            [one] fa
           *[other] fanno
        } parte della rete dei consulenti; questo non è stato annunciato.
       *[not-known] { $parties } { $count ->
            [one] risponde
           *[other] rispondono
        } a { $request }. Non si sa se è un membro della rete dei consulenti, o se questo è stato annunciato.
    }
    .why = Bisogna saperlo prima di confrontare le risposte.
    .action = Contrassegnare la risposta e dirlo
    .caution = Forse è stato detto a voce: contrassegni la risposta, e la constatazione sparirà.
    .technical = Valutare questa risposta con la stessa griglia delle altre, da parte di qualcuno esterno alla rete, con criteri fissati prima dell’apertura. Fatto quando la griglia datata mostra il legame e i punteggi.

rule-tr-no-second-look = Non è previsto nessun secondo parere
    .finding = { $advisor } consiglia l’organizzazione; { $certainty ->
        [to-check] non si sa se qualcun altro rilegge.
       *[other] nessun altro ha riletto.
    }
    .why = Un solo cervello può sbagliarsi; un audit riletto da un pari è più affidabile.
    .action = Chiedere una rilettura a un altro consulente
    .caution = Forse una rilettura c’è stata senza essere annotata: la iscriva con la sua data.
    .technical = Consegnare l’incarto tecnico (mappa esportata, configurazioni, constatazioni, varianti scartate) a un collega che non vi ha lavorato. Fatto quando osservazioni e risposte sono datate nella rilettura.

rule-tr-decision-without-reason = { $state ->
        [missing] Una decisione è stata presa senza un motivo scritto
       *[not-known] Non si sa più perché è stata presa una decisione
    }
    .finding = { $count ->
        [one] La decisione { $decisions } scarta una constatazione importante senza un motivo scritto.
       *[other] { $count } decisioni scartano constatazioni importanti senza un motivo scritto: { $decisions }.
    }
    .why = La trasparenza sta nel motivo, non nel risultato.
    .action = Scrivere una frase
    .caution = L’importanza è quella della regola in generale; qui la constatazione pesava forse meno.
    .technical = Scrivere il rischio tecnico accettato: vulnerabilità o lacuna, misure compensative, data di fine, segnale che farebbe rivedere la decisione. Fatto quando la ragione sta in tre righe e ha una scadenza.

## What these rules cite

evidence-answered-by = Chi risponde
evidence-decisions = Decisioni
