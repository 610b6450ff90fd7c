# Documentation: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  che cosa verificare o impostare, per chi si occupa di informatica, e quando è fatto
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-doc-coverage-minimum = Mancano documenti di base
    .finding = { $count ->
        [one] Un documento manca o non è utilizzabile: { $documents }.
       *[other] { $count } documenti mancano o non sono utilizzabili: { $documents }.
    }
    .why = Bastano poche pagine perché qualcun altro possa continuare; senza, nessuno può farlo.
    .action = Scrivere o aggiornare una pagina per ognuno; una buona parte è già in questa mappa
    .caution = Non si chiede altro: un regolamento informatico o uno schema della rete possono aspettare.
    .technical = Produrre il minimo: inventario, schema di rete di una pagina, elenco degli accessi (dove sono i segreti), piano delle copie, procedura di ripristino, scheda d’incidente, contatti. Fatto quando un altro tecnico si orienta in un’ora senza domande.

rule-doc-in-head = Il sapere è nella testa di una persona
    .finding = { $state ->
        [known] { $document } non esiste per scritto: è tutto nella testa di una persona ({ $person }).
       *[unknown] { $document } non esiste per scritto: qualcuno sa tutto a memoria.
    }
    .why = Bastano le vacanze, una malattia o una partenza per bloccare il lavoro.
    .action = Prendere un’ora con questa persona e scrivere una pagina
    .caution = Ciò che si impara facendo non ha bisogno di essere scritto; la procedura per ripartire sì.
    .technical = Far dettare la procedura a chi sa, scriverla passo per passo (prerequisiti, comandi o schermate, controllo finale, ritorno indietro), poi farla seguire da un’altra persona. Fatto quando questa ci riesce da sola.

rule-doc-only-supplier = { $state ->
        [known] Alcuni documenti sono solo presso il fornitore
       *[not-known] Non si sa dove sono alcuni documenti
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $documents } è solo nello spazio del fornitore.
           *[other] { $count } documenti sono solo nello spazio del fornitore: { $documents }.
        }
       *[not-known] { $count ->
            [one] Nessuno sa dov’è { $documents }.
           *[other] Nessuno sa dove sono { $count } documenti: { $documents }.
        }
    }
    .why = Senza di essi è impossibile cambiare fornitore.
    .action = Recuperare una copia nello spazio dell’organizzazione
    .caution = Una pagina di aiuto che tutti possono leggere su Internet non è la documentazione dell’organizzazione.
    .technical = Consegnare una copia modificabile (schema di rete, inventario, account di servizio, configurazioni, procedure) nello spazio dell’organizzazione, aggiornata a ogni modifica. Fatto quando una persona interna la apre senza il portale del fornitore.

rule-doc-not-readable-by-client = { $state ->
        [known] L’organizzazione non può leggere o modificare i propri documenti
       *[not-known] Non si sa chi può leggere o modificare alcuni documenti
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $documents } è in uno spazio che l’organizzazione non può leggere o non amministra.
           *[other] { $count } documenti sono in uno spazio che l’organizzazione non può leggere o non amministra: { $documents }.
        }
       *[not-known] { $count ->
            [one] Nessuno sa chi può leggere { $documents }, o chi ne amministra lo spazio.
           *[other] Nessuno sa chi può leggere { $count } documenti, o chi ne amministra lo spazio: { $documents }.
        }
    }
    .why = La Carta chiede che il cliente amministri e modifichi da sé il proprio spazio: altrimenti nessun altro può subentrare.
    .action = Dare i diritti all’organizzazione
    .caution = I documenti su carta nel proprio armadio sono amministrati dall’organizzazione: lo indichi.
    .technical = Dare a due persone dell’organizzazione il ruolo di proprietario dello spazio documentale (lettura, scrittura, esportazione, gestione accessi). Fatto quando modificano una pagina ed esportano tutto da sole.

rule-doc-outdated = { $state ->
        [known] Alcuni documenti sono vecchi
       *[not-known] Non si sa se alcuni documenti sono ancora giusti
    }
    .finding = { $state ->
        [known] { $count ->
            [one] L’ultima rilettura di { $documents } risale a molto tempo fa.
           *[other] { $count } documenti non sono stati riletti da molto tempo: { $documents }.
        }
       *[not-known] { $count ->
            [one] Nessuno sa a quando risale l’ultima rilettura di { $documents }.
           *[other] Nessuno sa quando sono stati riletti { $count } documenti: { $documents }.
        }
    }
    .why = Una procedura sbagliata è peggio di nessuna procedura.
    .action = Rileggere, correggere e datare
    .caution = Ciò che non cambia mai, come un classatore di contratti, può essere vecchio e giusto.
    .threshold-months = Dopo quanti mesi
    .threshold-emergency = Dopo quanti mesi, per ciò che si apre in caso d’urgenza
    .technical = Confrontare il documento con lo stato reale (esportazione della configurazione, elenco account, indirizzi, versioni), correggere e datare; fissare la rilettura annuale. Fatto quando tre punti presi a caso corrispondono.

rule-doc-no-decision-log = Le scelte non sono annotate
    .finding = { $state ->
        [known] È stata presa una decisione su { $count ->
            [one] { $count } constatazione
           *[other] { $count } constatazioni
        } senza motivo o senza data, e non c’è un registro delle decisioni.
       *[not-known] È stata presa una decisione su { $count ->
            [one] { $count } constatazione
           *[other] { $count } constatazioni
        } senza motivo o senza data, e nessuno sa se c’è un registro delle decisioni.
    }
    .why = Senza traccia si rifanno le stesse discussioni, e si perdono i motivi.
    .action = Annotare la data, la scelta e il motivo in due righe
    .caution = Forse i verbali del comitato fanno da registro: lo indichi.
    .threshold-decided = A partire da quante constatazioni decise
    .technical = Aprire un registro delle scelte tecniche (contesto, opzioni, scelta, conseguenza, data), con versioni e leggibile dall’organizzazione. Fatto quando vi figurano le ultime tre modifiche importanti.

rule-doc-unknown-ratio = Molte risposte sono «non lo so»
    .finding = { $count } risposte su { $answered } sono «non lo so», cioè { $percent } %.
    .why = All’inizio è normale: la prima cosa da fare è sapere.
    .action = Scegliere tre «non lo so» da chiarire questa settimana
    .caution = Non è una colpa, e niente viene contato contro l’organizzazione.
    .threshold-share = A partire da quale quota
    .threshold-answers = A partire da quante risposte
    .technical = Rispondere alle incognite tecniche: MFA, cifratura, aggiornamenti, copie, ripristino, regioni, account di amministrazione, con una prova (schermata, esportazione). Fatto quando ogni risposta è «sì», «in parte» o «no» e datata.

# What shows a finding.
evidence-answered = Risposte
evidence-documents-concerned = Documenti
evidence-not-known = «Non lo so»
