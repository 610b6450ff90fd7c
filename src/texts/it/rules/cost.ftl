# Costs: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  che cosa verificare o impostare, per chi si occupa di informatica, e quando è fatto
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-cost-unused-seats = { $unit ->
        [user] Si pagano account che non vengono utilizzati
       *[other] Si paga più di quanto si utilizza
    }
    .finding = { $unit ->
        [user] { $service }: { $paid } account pagati, { $used } utilizzati. Gli altri { $unused } costano { $wasted } all’anno.
        [device] { $service }: { $paid } apparecchi pagati, { $used } utilizzati. Il resto costa { $wasted } all’anno.
       *[other] { $service }: { $paid } unità pagate, { $used } utilizzate. Il resto costa { $wasted } all’anno.
    }
    .why = Si paga per persone che se ne sono andate, o per una riserva che non serve mai.
    .action = Ridurre al prossimo rinnovo
    .caution = Una riserva per il personale stagionale può valere il suo prezzo. Il numero utilizzato va contato, non indovinato.
    .threshold-amount = A partire da quale importo inutilizzato all’anno
    .threshold-share = A partire da quale quota inutilizzata
    .threshold-notable = A partire da quale importo all’anno conta di più
    .technical = Estrarre l’ultimo accesso per account (90 giorni), togliere le licenze da account inattivi, caselle condivise e account di servizio, poi ridurre la quantità prima del rinnovo. Fatto quando licenze pagate e account attivi differiscono di meno del 5 %.

rule-cost-renewal-window = { $state ->
        [missed] Il termine per disdire è appena scaduto
       *[soon] Il termine per disdire si avvicina
    }
    .finding = { $state ->
        [missed] { $contract } prosegue almeno fino al giorno { $end }. Prossimo ultimo giorno per disdire: { $deadline }.
       *[soon] { $contract } si rinnova il giorno { $end }. Ultimo giorno per disdire: { $deadline }, tra { $days ->
            [one] { $days } giorno
           *[other] { $days } giorni
        }.
    }
    .why = Passato quel giorno, il contratto riparte per un altro periodo.
    .action = { $state ->
        [missed] Annotare la prossima data nell’agenda, e preparare il confronto per allora
       *[soon] Decidere adesso: mantenere, negoziare o andarsene
    }
    .caution = Il calcolo segue il calendario; alcuni contratti contano il giorno in cui arriva la lettera. Legga la clausola.
    .threshold-soon = Con quanti giorni d’anticipo
    .threshold-urgent = Con quanti giorni d’anticipo è urgente
    .technical = Fornire prima della data: uso reale, opzioni sottoscritte, varianti meno care e un’esportazione completa pronta in caso di uscita. Fatto quando la decisione è annotata e la disdetta o l’ordine ha una conferma di ricezione.

rule-cost-duplicate-function = Più strumenti fanno la stessa cosa per le stesse persone
    .finding = { $services } hanno la stessa funzione ({ $functions }) e utenti in comune.
    .why = Si paga, si impara e si protegge più volte.
    .action = Confrontare l’uso reale, e tenerne uno solo
    .caution = Può spiegarlo un cambiamento in corso o una separazione voluta: indichi lo strumento che sarà sostituito.
    .technical = Misurare l’uso di ciascuno (utenti attivi su 90 giorni, volumi, integrazioni), scegliere quello da tenere, migrare, poi mettere l’altro in sola lettura prima della chiusura. Fatto quando lo strumento abbandonato è senza accessi da 30 giorni ed è disdetto.

rule-cost-missing = { $state ->
        [known] Non si conosce il costo di alcuni strumenti
       *[not-known] Nessuno sa quanto costano alcuni strumenti
    }
    .finding = { $state ->
        [known] { $count ->
            [one] Non è annotato nessun costo per { $services }.
           *[other] Non è annotato nessun costo per { $count } strumenti: { $services }.
        }
       *[not-known] { $count ->
            [one] Nessuno sa quanto costa { $services }.
           *[other] Nessuno sa quanto costano { $count } strumenti: { $services }.
        }
    }
    .why = Un costo sconosciuto non si può né confrontare, né discutere.
    .action = Ritrovare la fattura, oppure chiedere la tariffa al fornitore
    .caution = Forse lo strumento è compreso in un altro abbonamento: colleghi allora questa spesa a entrambi gli strumenti.
    .technical = Cercare la fattura nella console di fatturazione, nell’estratto della carta o nel marketplace; indicare prezzo unitario, quantità, periodo e IVA. Fatto quando la voce di spesa cita il documento.

rule-cost-hidden-hours = { $state ->
        [not-known] Il tempo impiegato costa forse più dello strumento
       *[known] Il tempo impiegato costa più dello strumento
    }
    .finding = { $state ->
        [free] Lo strumento { $service } è gratuito, ma richiede { $hours ->
            [one] { $hours } ora
           *[other] { $hours } ore
        } all’anno, cioè { $spent }.
        [paid] { $service } costa { $paid } all’anno e richiede { $hours ->
            [one] { $hours } ora
           *[other] { $hours } ore
        } all’anno, cioè { $spent }.
       *[not-known] { $count ->
            [one] Per { $service } è annotato del tempo, ma manca una cifra per confrontare.
           *[other] Per { $count } strumenti ({ $service }) è annotato del tempo, ma manca una cifra per confrontare.
        }
    }
    .why = Uno strumento gratuito che richiede due ore alla settimana non è gratuito.
    .action = Misurare per due settimane, poi semplificare o cambiare
    .caution = Il tempo che è il lavoro stesso, come scrivere una lettera, non è quello dello strumento.
    .threshold-hours = A partire da quante ore all’anno
    .technical = Rilevare per due settimane i minuti per compito, individuare ciò che è automatizzabile (modello, importazione, API, regola) e stimare lo sforzo. Fatto quando una seconda misura mostra il tempo guadagnato.

rule-cost-tacit-unknown = Non si sa come finiscono alcuni contratti
    .finding = { $count ->
        [one] Nessuno sa come si rinnova { $contracts }, né fino a quando lo si può disdire.
       *[other] Nessuno sa come si rinnovano { $count } contratti, né fino a quando li si può disdire: { $contracts }.
    }
    .why = Un contratto che riparte da solo è la causa abituale delle spese dimenticate.
    .action = Leggere la clausola, e annotare la fine e il preavviso
    .caution = Un contratto mensile costa poco da lasciare, anche se non si conosce il preavviso.
    .technical = Comunicare data di fine, preavviso, forma della disdetta e impostazione del rinnovo automatico nella console. Fatto quando questi quattro punti figurano nella scheda del contratto.

rule-cost-per-user-outlier = Uno strumento costa per persona molto più dei suoi simili
    .finding = { $service } costa { $cost } per persona e per anno. Tra { $count } strumenti con la stessa funzione ({ $function }), la metà resta sotto { $median }.
    .why = Uno scarto merita una domanda, non una condanna.
    .action = Chiedere da dove viene lo scarto, e confrontare l’uso reale
    .caution = Sotto lo stesso nome, due strumenti possono fare un lavoro ben diverso.
    .threshold-tools = A partire da quanti strumenti con la stessa funzione
    .threshold-of-median = A partire da quale quota della mediana
    .threshold-deviations = Oltre quanti scarti mediani
    .threshold-amount = A partire da quale scarto all’anno
    .technical = Dettagliare ciò che il prezzo contiene (edizione, archiviazione, assistenza, interfacce) e l’uso reale di queste funzioni per utente. Fatto quando il prezzo per utente attivo è ricalcolato e lo scarto giustificato o corretto.

rule-cost-price-rise = { $state ->
        [planned] Il prezzo aumenterà nettamente
        [past] Il prezzo è nettamente aumentato
       *[not-known] Un prezzo è forse nettamente aumentato
    }
    .finding = { $state ->
        [planned] { $service }: il prezzo annuo passa da { $was } a { $is } il giorno { $date }, cioè { $percent } % in più.
        [past] { $service }: il prezzo annuo è passato da { $was } a { $is } il giorno { $date }, cioè { $percent } % in più.
       *[not-known] { $count ->
            [one] { $cost } costa nettamente più di prima, ma nessuno sa se per la stessa quantità.
           *[other] { $count } spese sono nettamente aumentate, ma nessuno sa se per la stessa quantità: { $cost }.
        }
    }
    .why = Un aumento che nessuno ha discusso diventa la norma.
    .action = Chiedere il motivo, e un’offerta altrove
    .caution = Forse la prestazione è cambiata, o il contratto segue un indice.
    .threshold-rise = A partire da quale aumento
    .threshold-amount = A partire da quale aumento all’anno, in totale
    .threshold-months = Da quanti mesi al massimo
    .technical = Confrontare il dettaglio delle righe (quantità, opzioni, indicizzazione, cambio di edizione) su due periodi e verificare se basta un’edizione inferiore. Fatto quando la differenza è spiegata riga per riga o contestata per iscritto.

rule-cost-paid-by-person = { $state ->
        [not-known] Non si sa chi paga alcuni strumenti
       *[known] Una persona paga uno strumento dell’organizzazione
    }
    .finding = { $state ->
        [known] { $person } paga { $count ->
            [one] { $services } di tasca propria o con la propria carta.
           *[other] { $count } strumenti di tasca propria o con la propria carta: { $services }.
        }
        [somebody] Qualcuno paga { $services } di tasca propria o con la propria carta.
       *[not-known] { $count ->
            [one] Nessuno sa chi paga { $services }.
           *[other] Nessuno sa chi paga { $count } spese: { $services }.
        }
    }
    .why = Se questa persona se ne va o cambia carta, lo strumento si ferma.
    .action = Far pagare dall’organizzazione
    .caution = Anticipare il denaro contro ricevuta va bene, se l’account stesso è dell’organizzazione.
    .technical = Trasferire fatturazione e titolarità dell’account (tenant, identità dell’app store, dominio, mezzo di pagamento) a un indirizzo e una carta dell’organizzazione. Fatto quando la prossima fattura è a suo nome e l’account privato non ha più ruoli.

rule-cost-no-capex-plan = { $state ->
        [known] La sostituzione del materiale non è prevista
       *[not-known] Non si sa se bisogna prevedere di sostituire del materiale
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $devices } ha superato la sua durata di vita abituale, e non è previsto nessun acquisto.
           *[other] { $devices } hanno superato la loro durata di vita abituale, e non è previsto nessun acquisto.
        }
       *[not-known] { $count ->
            [one] Nessuno sa a quando risale { $devices }, e non è previsto nessun acquisto.
           *[other] Nessuno sa a quando risalgono { $devices }, e non è previsto nessun acquisto.
        }
    }
    .why = Una sostituzione d’urgenza costa di più, e ferma il lavoro.
    .action = Vedere che cosa può ancora servire, poi ripartire le sostituzioni su 3–5 anni
    .caution = Tenere un apparecchio più a lungo è una buona cosa se è in buono stato e riceve ancora aggiornamenti.
    .threshold-months = Tra quanti mesi è previsto l’acquisto
    .technical = Fornire l’inventario (modello, serie, acquisto, garanzia, fine supporto, stato di batteria e disco SMART) e un piano di sostituzione su tre-cinque anni. Fatto quando ogni dispositivo ha un anno previsto e un importo.

rule-cost-tco-hidden-exit = { $state ->
        [known] Il costo d’uscita non è contato
       *[not-known] Non si sa quanto costa l’uscita
    }
    .finding = { $state ->
        [known] Si confronta o si sostituisce uno strumento, ma { $contracts } non dice quanto costa l’uscita.
       *[not-known] Si confronta o si sostituisce uno strumento, ma nessuno sa quanto costa l’uscita da { $contracts }.
    }
    .why = Un prezzo d’entrata basso può nascondere un’uscita cara; senza di essa, il confronto su 5 anni è sbagliato.
    .action = Aggiungere una stima dell’uscita al costo su 5 anni
    .caution = Uno strumento che non contiene dati dell’organizzazione costa poco da lasciare: una stima pari a zero è una risposta.
    .technical = Quantificare l’uscita: esportazione (formato, volume, durata), spese del fornitore, conversione, ripresa nello strumento successivo, doppio esercizio. Fatto quando il costo su cinque anni di ogni variante contiene questa voce.

# What shows a finding.
evidence-contracts-to-read = Contratti
evidence-cost-a-person = Costo per persona e per anno
evidence-cost-lines = Spese
evidence-old-devices = Materiale
evidence-hourly-rate = Prezzo di un’ora di lavoro, indicato dall’organizzazione
evidence-median-a-person = Mediana per persona e per anno
evidence-price-before = Prezzo precedente, per anno e per unità
evidence-price-now = Prezzo, per anno e per unità
evidence-price-since = In vigore dal
evidence-time-a-year = Questo tempo costa, all’anno
evidence-user-count = Utenti
