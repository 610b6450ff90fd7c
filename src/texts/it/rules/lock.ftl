# Independence: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  che cosa verificare o impostare, per chi si occupa di informatica, e quando è fatto
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-lock-no-export = { $state ->
        [none] Non si possono recuperare i propri dati
       *[not-known] Non si sa se si possono recuperare i propri dati
    }
    .finding = { $state ->
        [none] { $services } non permette di estrarre i dati dell’organizzazione.
       *[not-known] { $count ->
            [one] Nessuno sa come estrarre i dati dell’organizzazione da { $services }.
           *[other] Nessuno sa come estrarre i dati dell’organizzazione da { $count } strumenti: { $services }.
        }
    }
    .why = Senza un’uscita possibile, andarsene diventa quasi impossibile, e il prezzo non si può più discutere.
    .action = { $state ->
        [none] Chiedere al fornitore un’esportazione in un formato aperto, ed esigerla al prossimo rinnovo
       *[not-known] Provare un’esportazione quest’anno, e conservare il file
    }
    .caution = Un’esportazione che solo il programma del fornitore sa leggere non conta.
    .technical = Provare l’esportazione completa (dati, allegati, cronologia, diritti) in un formato documentato (CSV, JSON, XML, SQL), rileggerla in un altro strumento e contare i record. Fatto quando i numeri concordano e la procedura è scritta.

rule-lock-vendor-only-admin = Solo qualcuno di esterno ha tutti i diritti
    .finding = { $count ->
        [one] { $party } amministra { $services }; nessuno dell’organizzazione ha tutti i diritti.
       *[other] { $party } amministra { $count } strumenti ({ $services }); nessuno dell’organizzazione vi ha tutti i diritti.
    }
    .why = Senza questa persona non si può né agire, né andarsene.
    .action = Ottenere un account di amministratore per l’organizzazione, e conservarlo in una cassaforte
    .caution = Per un apparecchio chiuso, come una centrale telefonica, può bastare un accesso d’emergenza.
    .technical = Creare nello strumento un account amministratore nominativo dell’organizzazione (proprio dominio, MFA, codici di riserva sigillati); il fornitore passa a un ruolo delegato. Fatto quando questo account può togliere l’accesso al fornitore.

rule-lock-bespoke-not-owned = Un programma su misura non appartiene all’organizzazione
    .finding = { $state ->
        [known] { $count ->
            [one] Il programma { $services } è stato fatto per l’organizzazione, ma i diritti e il codice non le appartengono.
           *[other] { $count } programmi sono stati fatti per l’organizzazione, ma i diritti e il codice non le appartengono: { $services }.
        }
       *[not-known] { $count ->
            [one] Il programma { $services } è stato fatto per l’organizzazione senza appartenerle, e nessuno sa se il codice è depositato presso terzi.
           *[other] { $count } programmi sono stati fatti per l’organizzazione senza appartenerle, e nessuno sa se il codice è depositato presso terzi: { $services }.
        }
    }
    .why = Senza i diritti né il codice, nessun altro può prendere in mano il programma.
    .action = Negoziare i diritti, oppure un deposito del codice presso terzi
    .caution = Un prodotto corrente, solo adattato all’organizzazione, non è su misura: scelga un’altra licenza.
    .technical = Ottenere il repository completo (sorgenti, cronologia, dipendenze e licenze, script di build e distribuzione, schema della banca dati) o un deposito verificato. Fatto quando un terzo compila e avvia il programma da lì.

rule-lock-proprietary-format = { $state ->
        [known] I dati escono in un formato chiuso
       *[not-known] Non si sa in quale formato escono i dati
    }
    .finding = { $state ->
        [known] { $count ->
            [one] I dati di { $services } escono solo in un formato chiuso.
           *[other] I dati di { $count } strumenti escono solo in un formato chiuso: { $services }.
        }
       *[not-known] { $count ->
            [one] Nessuno sa in quale formato escono i dati di { $services }.
           *[other] Nessuno sa in quale formato escono i dati di { $count } strumenti: { $services }.
        }
    }
    .why = Un formato che nessun altro sa leggere non è un’uscita.
    .action = Chiedere un formato aperto: CSV, XML, JSON, PDF/A, IFC
    .caution = Una copia nel formato del fornitore resta utile per il ripristino, accanto a un’esportazione che altri sanno leggere.
    .technical = Convertire un campione in un formato aperto (PDF/A, ODF o OOXML, CSV UTF-8, XML documentato, IFC, DICOM, MBOX/EML), confrontare le perdite e pianificare la conversione degli archivi. Fatto quando il campione si apre in due programmi diversi.

rule-lock-exit-clause-missing = { $state ->
        [known] Alcuni contratti non dicono quasi niente della fine
       *[not-known] Non si sa che cosa dicono della fine alcuni contratti
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $contracts } non dice quasi niente della sua fine: restituzione dei dati, formato, termine, cancellazione, aiuto, prezzo.
           *[other] { $count } contratti non dicono quasi niente della loro fine (restituzione dei dati, formato, termine, cancellazione, aiuto, prezzo): { $contracts }.
        }
       *[not-known] { $count ->
            [one] Nessuno sa che cosa dice { $contracts } della sua fine: restituzione dei dati, formato, termine, cancellazione, aiuto, prezzo.
           *[other] Nessuno sa che cosa dicono { $count } contratti della loro fine (restituzione dei dati, formato, termine, cancellazione, aiuto, prezzo): { $contracts }.
        }
    }
    .why = La fine arriva sempre: prezzo, termine e formato devono essere scritti prima.
    .action = { $state ->
        [known] Aggiungere una clausola di uscita al prossimo rinnovo
       *[not-known] Leggere il contratto, e cercarvi che cosa succede alla fine
    }
    .caution = Le condizioni generali di un servizio online lo dicono spesso: le legga prima di negoziare.
    .threshold-clauses = Quanti punti su sei devono essere scritti
    .technical = Far precisare nel contratto: formato e termine di restituzione, assistenza e tariffa, accesso mantenuto durante la ripresa, prova di cancellazione (copie comprese). Fatto quando questi punti sono firmati e l’esportazione descritta è stata provata.

rule-lock-same-party-audits = Chi vende è anche chi controlla
    .finding = { $look ->
        [advisor] { $party } consiglia l’organizzazione e le fornisce { $count ->
            [one] { $services }.
           *[other] { $count } strumenti: { $services }.
        }
        [auditor] { $party } controlla il lavoro di altri e fornisce all’organizzazione { $count ->
            [one] { $services }.
           *[other] { $count } strumenti: { $services }.
        }
       *[reviewer] { $party } ha dato il secondo parere e fornisce all’organizzazione { $count ->
            [one] { $services }.
           *[other] { $count } strumenti: { $services }.
        }
    }
    .why = Nessuno vede i propri errori, né sconsiglia ciò che vende.
    .action = Chiedere il parere di un terzo indipendente una volta all’anno
    .caution = Una cooperativa di consulenti può avere i due ruoli in buona fede: meglio che lo dichiari, piuttosto che vietarlo.
    .threshold-months = Per quanti mesi vale un parere indipendente
    .technical = Dare a un terzo un accesso in lettura limitato nel tempo (configurazione, registri, rapporti delle copie), senza passare dal fornitore controllato. Fatto quando il rapporto del terzo è archiviato con la risposta punto per punto.

rule-lock-open-source-unsupported = { $state ->
        [known] Un software libero funziona senza assistenza
       *[not-known] Non si sa chi si occupa di un software libero
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $services } è un software libero che nessuno dell’organizzazione amministra, e nessun contratto ne prevede la manutenzione.
           *[other] { $count } software liberi non sono amministrati da nessuno dell’organizzazione, e nessun contratto ne prevede la manutenzione: { $services }.
        }
       *[not-known] { $count ->
            [one] Nessuno sa chi amministra { $services }, un software libero senza contratto di manutenzione.
           *[other] Nessuno sa chi amministra { $count } software liberi senza contratto di manutenzione: { $services }.
        }
    }
    .why = Libero non vuol dire senza costi: serve qualcuno che aggiorni e ripari.
    .action = Prevedere un contratto, o qualcuno dell’organizzazione che lo impari
    .caution = Se ne occupa il fornitore che lo offre come servizio online: lo indichi nel suo hosting.
    .technical = Verificare versione, data dell’ultima correzione, CVE aperte e attività del progetto; designare chi applica gli aggiornamenti (interno o contratto) e come. Fatto quando la versione è mantenuta e l’ultimo aggiornamento ha meno di 60 giorni.

rule-lock-no-alternative = { $state ->
        [known] Non è stata valutata nessuna alternativa
       *[not-known] Non si sa come sono stati scelti alcuni strumenti
    }
    .finding = { $state ->
        [known] { $count ->
            [one] Lo strumento { $services } c’è per abitudine o è arrivato con altro, e da molto tempo non si è valutato nient’altro.
           *[other] { $count } strumenti importanti ci sono per abitudine o sono arrivati con altro, e da molto tempo non si è valutato nient’altro: { $services }.
        }
       *[not-known] { $count ->
            [one] Nessuno sa come è stato scelto lo strumento { $services }, e da molto tempo non si è valutato nient’altro.
           *[other] Nessuno sa come sono stati scelti { $count } strumenti importanti, e da molto tempo non si è valutato nient’altro: { $services }.
        }
    }
    .why = Una scelta senza confronto non è una scelta.
    .action = Aprire una richiesta d’informazioni semplificata
    .caution = A volte c’è un solo fornitore: anche questo può essere annotato come decisione.
    .threshold-months = Per quanti mesi vale un confronto
    .technical = Fornire requisiti tecnici neutri (funzioni, volumi, interfacce, formati di esportazione, SSO, hosting, RTO/RPO) per una richiesta d’informazioni ad altri due fornitori. Fatto quando due risposte sono confrontate sugli stessi punti.

# What shows a finding.
evidence-formats = Formati di esportazione
