# Sobriety: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  che cosa verificare o impostare, per chi si occupa di informatica, e quando è fatto
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-eco-service-no-use = { $state ->
        [not-known] Uno strumento forse non è più utilizzato
       *[unused] Uno strumento non è più utilizzato
    }
    .finding = { $state ->
        [dormant] Lo strumento { $service } è inattivo.
        [unused] Nessuno usa { $service } da { $days } giorni.
       *[not-known] { $count ->
            [one] Non si sa a quando risale l’ultimo uso di { $service }.
           *[other] Non si sa a quando risale l’ultimo uso di questi { $count } strumenti: { $service }.
        }
    }
    .why = Uno strumento che dorme costa, pesa sull’ambiente e resta una porta in più.
    .action = { $state ->
        [not-known] Chiedere alle persone che lo utilizzavano
       *[unused] Esportare ciò che contiene, poi chiuderlo
    }
    .caution = Uno strumento stagionale (colonie, imposte) dorme per natura: annoti la sua stagione.
    .threshold-days = Dopo quanti giorni senza uso
    .technical = Verificare ultimo accesso e dipendenze (connettori, chiavi API, DNS), esportare in un formato aperto, mettere in sola lettura per 30 giorni, poi eliminare dati, account e record DNS. Fatto quando la conferma di cancellazione è archiviata.

rule-eco-device-short-life = { $state ->
        [not-known] Non si sa per quanto tempo si tiene il materiale
       *[early] Il materiale viene sostituito troppo presto
    }
    .finding = { $state ->
        [early] { $service }: è prevista una sostituzione dopo { $planned ->
            [one] { $planned } anno
           *[other] { $planned } anni
        }. { $device ->
            [desktop] Un computer fisso
            [phone] Un telefono
            [printer] Una stampante
            [server] Un server
            [network] Un apparecchio di rete
           *[laptop] Un computer portatile
        } serve di solito almeno { $years } anni.
       *[not-known] { $count ->
            [one] Non si sa per quanti anni è fatto questo acquisto: { $purchase }.
           *[other] Non si sa per quanti anni sono fatti questi { $count } acquisti: { $purchase }.
        }
    }
    .why = Fabbricare un apparecchio pesa sull’ambiente molto più che utilizzarlo in Svizzera.
    .action = { $state ->
        [not-known] Chiedere alla persona che acquista il materiale
       *[early] Riparare prima, e tenere il materiale più a lungo
    }
    .caution = A volte la contabilità ammortizza più in fretta di quanto si sostituisca: indichi allora la durata reale. Un apparecchio che non riceve più correzioni va sostituito.
    .technical = Prolungare prima di sostituire: batteria, SSD, memoria, sistema ancora mantenuto; ricondizionare o rivendere dopo la cancellazione. Fatto quando l’inventario indica per ogni dispositivo l’età prevista alla dismissione e la riparazione tentata.

rule-eco-duplicates-storage = Gli stessi file sono conservati in più posti
    .finding = { $state ->
        [known] In { $service } { $gigabytes ->
            [one] si trova { $gigabytes } gigabyte
           *[other] si trovano { $gigabytes } gigabyte
        } di copie di { $data }, senza contare le copie di sicurezza.
       *[not-known] { $data }: non si sa quanto pesano le copie che si trovano in { $service }.
    }
    .why = Ogni copia consuma, costa e può trapelare.
    .action = { $state ->
        [not-known] Vedere nello strumento quanto spazio occupano queste copie
       *[known] Scegliere un solo luogo di riferimento, poi eliminare le altre copie
    }
    .caution = Una copia per lavorare senza connessione è legittima; quelle sugli apparecchi non sono contate.
    .threshold-gigabytes = A partire da quanti gigabyte di copie
    .technical = Individuare i duplicati per hash e posizione, tenere l’originale nel sistema di riferimento, sostituire gli altri con un link, escluse le copie di sicurezza. Fatto quando un secondo passaggio trova meno del 5 % di duplicati.

rule-eco-cold-data = { $state ->
        [not-known] Non si sa se molti file dormono
       *[known] Molti file dormono
    }
    .finding = { $state ->
        [known] Una parte di ciò che è conservato ({ $share } %, { $untouched } gigabyte su { $total }) non è stata toccata da tre anni: { $data }.
       *[not-known] Non si sa quale parte di questi { $total } gigabyte non è più stata toccata da tre anni: { $data }.
    }
    .why = Fare ordine riduce insieme il rischio, il costo e l’impronta.
    .action = { $state ->
        [not-known] Ordinare i file per data, e vedere quanto pesano i più vecchi
       *[known] Fissare un giorno di riordino all’anno
    }
    .caution = Ciò che la legge o un contratto chiede di conservare dorme per natura: indichi che è un archivio.
    .threshold-gigabytes = A partire da quanti gigabyte in totale
    .threshold-share = A partire da quale quota che dorme
    .technical = Produrre l’elenco per cartella (dimensione, ultima modifica), dividere tra tenere, archiviare o cancellare, poi spostare in archiviazione fredda o eliminare. Fatto quando il volume attivo è diminuito e l’archivio è stato controllato a campione.

rule-eco-server-always-on = Un piccolo server funziona giorno e notte
    .finding = { $state ->
        [idle] { $count ->
            [one] { $server } serve a poche persone, senza accesso da Internet: probabilmente di notte non lavora.
           *[other] { $server } servono a poche persone, senza accesso da Internet: probabilmente di notte non lavorano.
        }
       *[not-known] { $count ->
            [one] Non si sa se qualcuno ha bisogno di { $server } di notte o dall’esterno.
           *[other] Non si sa se qualcuno ha bisogno di questi server di notte o dall’esterno: { $server }.
        }
    }
    .why = Un anno conta 8760 ore; il lavoro d’ufficio ne occupa appena un quarto.
    .action = { $state ->
        [not-known] Chiedere chi lo usa, quando e da dove
       *[idle] Spegnerlo di notte, condividerlo, o farlo ospitare altrove
    }
    .caution = Forse di notte si fanno copie di sicurezza o aggiornamenti: guardi prima a che ora.
    .threshold-users = Fino a quante persone
    .technical = Misurare carico e potenza, programmare spegnimento e riattivazione (WoL, hypervisor), consolidare in macchine virtuali o migrare a un hosting condiviso. Fatto quando le ore di accensione sono vicine a quelle d’uso, copie e aggiornamenti compresi.

rule-eco-ai-without-need = Si utilizza un’intelligenza artificiale senza un bisogno scritto
    .finding = { $state ->
        [blank] { $count ->
            [one] Non è scritto a che cosa serve { $service }.
           *[other] Non è scritto a che cosa servono questi { $count } strumenti: { $service }.
        }
       *[not-known] { $count ->
            [one] Nessuno sa dire a che cosa serve { $service }.
           *[other] Nessuno sa dire a che cosa servono questi { $count } strumenti: { $service }.
        }
    }
    .why = L’utilità va detta prima del costo e dell’impronta.
    .action = Scrivere il bisogno in una frase, e la regola d’uso
    .caution = Forse il bisogno è scritto altrove, per esempio in un regolamento: ricopi la frase qui.
    .technical = Descrivere caso d’uso, modello, dati ammessi e misura di successo; preferire il modello più piccolo o la regola semplice che basta. Fatto quando è annotata una prova confrontata con il metodo attuale, altrimenti disattivare la funzione.

rule-eco-oversized = { $state ->
        [not-known] Non si sa se la dimensione degli abbonamenti è adatta
       *[known] L’abbonamento supera nettamente il bisogno
    }
    .finding = { $state ->
        [known] { $count ->
            [one] Solo una piccola parte di ciò che si paga serve: { $cost }.
           *[other] Solo una piccola parte di ciò che si paga serve, per { $count } voci: { $cost }.
        }
       *[not-known] { $count ->
            [one] Non si sa quale parte serve davvero: { $cost }.
           *[other] Non si sa quale parte serve davvero, per { $count } voci: { $cost }.
        }
    }
    .why = Si paga e si conserva più del necessario.
    .action = { $state ->
        [not-known] Contare ciò che serve davvero
       *[known] Scegliere la dimensione inferiore al prossimo rinnovo
    }
    .caution = A volte la dimensione più piccola in vendita supera il bisogno.
    .threshold-share = Al di sotto di quale quota utilizzata
    .threshold-amount = Fino a quale importo inutilizzato all’anno
    .technical = Rilevare i picchi su 90 giorni (spazio, utenti, processore, banda) e passare al rinnovo alla dimensione che li copre con il 20 % di margine. Fatto quando la nuova dimensione regge un mese senza avvisi.

# What shows a finding, for the rules of this file.

evidence-planned-years = Durata prevista, in anni
evidence-possible-years = Durata possibile, in anni
evidence-lifetimes-date = Data dell’elenco delle durate utilizzato
evidence-purchases = Acquisti
evidence-copied-gigabytes = Copie, in gigabyte
evidence-untouched-gigabytes = Senza uso da tre anni, in gigabyte
evidence-untouched-share = Quota senza uso
evidence-servers = Server
evidence-subscriptions = Abbonamenti
