# Map: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  che cosa verificare o impostare, per chi si occupa di informatica, e quando è fatto
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-ref-dangling = Un collegamento porta a un elemento che non esiste più
    .finding = { $count ->
        [one] { $record } rimanda a un elemento che non è più nell’audit ({ $fields }).
       *[other] { $record } rimanda a { $count } elementi che non sono più nell’audit ({ $fields }).
    }
    .why = Ciò che dipende da un collegamento interrotto non può essere calcolato: uno strumento di cui manca il server sembra non dipendere da niente.
    .action = Aprire l’elemento e scegliere il collegamento giusto, oppure toglierlo
    .caution = Se è stata aperta solo una parte di un audit, l’elemento mancante può trovarsi nell’altra parte.
    .technical = Aprire le schede citate, scegliere l’elemento voluto o togliere il collegamento, poi eseguire «limpide validate» sul file. Fatto quando il comando non segnala più collegamenti a elementi assenti.

rule-node-isolated = { $state ->
        [paid] Si paga uno strumento a cui non è collegato niente
       *[unpaid] Uno strumento non è collegato a niente
    }
    .finding = { $state ->
        [paid] { $service } costa { $cost } all’anno, ma non vi passa nessuno scambio e niente ne dipende.
       *[unpaid] Nessuno scambio passa da { $service }, nessuna informazione vi è conservata e niente ne dipende.
    }
    .why = Uno strumento così o non serve o è descritto male; se è a pagamento, è il primo punto su cui risparmiare.
    .action = { $state ->
        [paid] Disegnare che cosa vi entra e che cosa ne esce, oppure chiedersi se serve ancora
       *[unpaid] Collegare lo strumento alle sue informazioni e ai suoi scambi, oppure toglierlo
    }
    .caution = Forse la mappa è semplicemente incompleta: basta uno scambio dimenticato.
    .technical = Cercare connessioni, esportazioni, account e fatture di questo strumento nei registri degli accessi e nell’elenco delle applicazioni autorizzate (OAuth, SSO). Fatto quando ogni scambio reale è registrato, oppure lo strumento è esportato e chiuso.

rule-data-without-place = { $count ->
        [one] Non si sa dove è conservata un’informazione
       *[other] Non si sa dove sono conservate alcune informazioni
    }
    .finding = { $count ->
        [one] Per { $data } non è indicato nessuno strumento né classatore.
       *[other] Per { $count } informazioni non è indicato nessuno strumento né classatore: { $data }.
    }
    .why = Un’informazione senza un luogo conosciuto non si può né proteggere, né ritrovare, né cancellare.
    .action = Indicare in quale strumento o classatore si trova l’originale
    .caution = Ciò che si sa senza averlo scritto non ha un luogo: lo descriva piuttosto come un documento da scrivere.
    .technical = Elencare le collocazioni effettive (condivisioni, caselle, banche dati, sincronizzazioni locali, supporti removibili) con il Paese di hosting e la copia di riferimento. Fatto quando ogni collocazione ha un responsabile, una dimensione e una copia di sicurezza nota.

rule-flow-cycle-sync = Alcuni strumenti si rimandano in circolo la stessa informazione
    .finding = { $services } si trasmettono { $data } automaticamente, in circolo.
    .why = Un errore o una cancellazione fa il giro e raggiunge tutte le copie, anche quella buona.
    .action = Scegliere un solo strumento in cui l’informazione si modifica; gli altri la ricevono
    .caution = Due strumenti dello stesso fornitore che si tengono aggiornati a vicenda, come un’agenda sul telefono, sono cosa abituale.
    .technical = Interrompere il circolo: una sola fonte che scrive, sincronizzazioni a senso unico, una chiave di idempotenza e una regola di conflitto scritta. Fatto quando un record modificato passa una volta sola e il registro non mostra duplicati né ritorni.

rule-data-many-masters = { $state ->
        [masters] La stessa informazione ha più originali
        [places] La stessa informazione è tenuta in più posti
       *[not-known] Non si sa dove sia l’originale di alcune informazioni
    }
    .finding = { $state ->
        [masters] { $services } sono ciascuno l’originale di { $data }.
        [places] { $count } strumenti conservano { $data }, senza che si sia detto quale fa fede: { $services }.
       *[not-known] Più strumenti conservano { $data }, e nessuno sa quale fa fede.
    }
    .why = Quando le versioni non coincidono, nessuno sa qual è quella giusta; si inserisce tutto due volte, e una copia dimenticata prima o poi esce.
    .action = Scegliere un solo strumento che fa fede; gli altri ricevono una copia, o non ne conservano
    .caution = Se ogni strumento conserva una parte diversa, descriva due informazioni distinte.
    .threshold-places = Numero di strumenti che conservano la stessa informazione, quando non si è detto quale fa fede
    .technical = Designare un sistema di riferimento per ogni insieme di dati; rendere gli altri copie in sola lettura o sincronizzazioni a senso unico con un identificatore comune. Fatto quando una modifica nel sistema di riferimento appare altrove e nessuna copia è più modificabile.

rule-data-without-owner = Nessuno risponde di alcune informazioni
    .finding = { $state ->
        [not-known] { $count ->
            [one] Nessuno sa chi risponde di { $data }.
           *[other] Nessuno sa chi risponde di { $count } informazioni: { $data }.
        }
       *[former] { $count ->
            [one] La persona che rispondeva di { $data } se n’è andata.
           *[other] Le persone che rispondevano di { $count } informazioni se ne sono andate: { $data }.
        }
    }
    .why = Senza una persona responsabile, nessuno decide chi può vedere queste informazioni né quando vanno cancellate.
    .action = Nominare una persona responsabile, indicandone la funzione
    .caution = Chi ha cambiato funzione non se n’è andato: corregga prima il suo legame con l’organizzazione.
    .technical = Fornire gruppi e diritti effettivi (lettura, scrittura, condivisione esterna) su queste collocazioni, affinché la direzione designi chi decide degli accessi. Fatto quando un gruppo di accesso per insieme di dati porta il nome del suo responsabile.

rule-service-without-owner = All’interno nessuno risponde di alcuni strumenti
    .finding = { $state ->
        [not-known] { $count ->
            [one] Nessuno sa chi risponde di { $services }.
           *[other] Nessuno sa chi risponde di { $count } strumenti: { $services }.
        }
        [former] { $owner } è ancora responsabile di { $services }, ma non lavora più qui.
       *[outside] { $owner }, fuori dall’organizzazione, è responsabile di { $services }.
    }
    .why = Uno strumento senza una persona responsabile all’interno non è né seguito, né pagato al giusto prezzo, né chiuso in modo pulito.
    .action = Nominare una persona responsabile all’interno; non servono conoscenze tecniche
    .caution = È normale che un fornitore amministri lo strumento: la domanda è chi decide.
    .technical = Inserire nella console di amministrazione un contatto interno (tecnico e fatturazione) con un indirizzo dell’organizzazione e un supplente, che ricevono gli avvisi. Fatto quando un messaggio di prova del fornitore arriva a entrambi.

rule-flow-unexplained = Alcuni scambi non hanno uno scopo conosciuto
    .finding = { $state ->
        [empty] { $count ->
            [one] Lo scopo di { $flows } è rimasto vuoto.
           *[other] Lo scopo di { $count } scambi è rimasto vuoto: { $flows }.
        }
       *[not-known] { $count ->
            [one] Nessuno sa a che cosa serve { $flows }.
           *[other] Nessuno sa a che cosa servono { $count } scambi: { $flows }.
        }
    }
    .why = Uno scambio che nessuno sa giustificare è il primo da eliminare.
    .action = Scrivere lo scopo in una frase, oppure interrompere lo scambio
    .caution = Forse la persona che lo sa non era presente: chieda a chi riceve l’invio.
    .technical = Trovare l’attività pianificata, il connettore o la regola di inoltro, con account, chiave API e ultima esecuzione; sospenderla una settimana se nessuno la reclama. Fatto quando scopo e responsabile figurano nella descrizione, oppure la chiave è revocata.

rule-flow-manual-retyping = { $state ->
        [not-known] Non si sa quanto tempo richiede ricopiare a mano alcuni dati
       *[known] Alcuni dati vengono ricopiati a mano da uno strumento all’altro
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Manca una risposta per sapere quanto tempo richiede { $flows }.
           *[other] Manca una risposta per sapere quanto tempo richiedono { $count } scambi: { $flows }.
        }
       *[known] Ricopiare a mano da { $from } a { $to } richiede { $hours } ore all’anno ({ $flows }).
    }
    .why = Ricopiare costa tempo, e ogni volta può infilarsi un errore.
    .action = Vedere se basta un’esportazione e un’importazione, o un collegamento semplice
    .caution = Lo sguardo di una persona, per esempio prima di un pagamento, può essere un controllo voluto: lo indichi nello scambio.
    .threshold-hours = Ore all’anno passate a ricopiare a mano tra due strumenti
    .technical = Cercare un’API, un webhook o un’esportazione e importazione programmata (CSV, XML, QR-fattura, ISO 20022 camt/pain) tra i due strumenti, con account di servizio a diritti minimi e avviso in caso di errore. Fatto quando dieci casi di seguito passano senza digitazione.

rule-hub-concentration = La maggior parte degli scambi passa da un solo strumento
    .finding = Gli scambi descritti riguardano soprattutto { $service }: { $percent } % su un totale di { $all }.
    .why = Se questo strumento si ferma, si ferma quasi tutto.
    .action = Guardare per prima cosa la sua copia di sicurezza, il suo accesso d’emergenza e il suo contratto
    .caution = Non è un difetto: la constatazione dice soltanto da dove cominciare.
    .threshold-share = Quota degli scambi che riguardano uno stesso strumento
    .threshold-services = Numero di strumenti collegati a partire dal quale la quota ha senso
    .technical = Documentare i connettori di questo nodo (protocollo, account, frequenza), sorvegliarne gli errori e prevedere un funzionamento ridotto. Fatto quando un arresto simulato di un’ora mostra quali scambi attendono, quali si perdono e chi è avvisato.

rule-supplier-chain-unknown = Non si sa chi lavora dietro a un fornitore
    .finding = { $state ->
        [not-known] Nessuno sa se il contratto dice quali subappaltatori vedono le informazioni di { $services }.
       *[missing] Il contratto non dice quali subappaltatori vedono le informazioni di { $services }.
    }
    .why = Anche chi lavora per il fornitore vede forse le informazioni dell’organizzazione.
    .action = Chiedere l’elenco dei subappaltatori e i loro Paesi
    .caution = Molti fornitori pubblicano questo elenco sul loro sito: basta un link.
    .technical = Fornire l’elenco dei sub-responsabili (ragione sociale, Paese, ruolo: hosting, assistenza, copie) e abbonarsi agli avvisi di modifica. Fatto quando l’elenco datato è allegato al contratto e la regione di archiviazione è verificata nella console.

rule-shadow-service = { $state ->
        [not-known] Non si sa chi ha scelto alcuni strumenti
       *[not-chosen] Alcuni strumenti sono utilizzati senza essere stati scelti
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Lo strumento { $services } è gratuito, privato o pagato da una persona, e non si sa chi lo ha deciso.
           *[other] { $count } strumenti sono gratuiti, privati o pagati da una persona, e non si sa chi lo ha deciso: { $services }.
        }
       *[not-chosen] { $count ->
            [one] Lo strumento { $services } è gratuito, privato o pagato da una persona, e c’è per abitudine.
           *[other] { $count } strumenti sono gratuiti, privati o pagati da una persona, e ci sono per abitudine: { $services }.
        }
    }
    .why = Uno strumento arrivato per abitudine sfugge al preventivo, alle copie di sicurezza e alle regole comuni.
    .action = Decidere: adottarlo, sostituirlo o smettere di usarlo
    .caution = Uno strumento gratuito può essere una scelta ragionata: annoti chi lo ha deciso.
    .technical = Rilevare le applicazioni in uso (consensi OAuth, registri DNS o proxy, estensioni del browser, note spese), poi autorizzarle, sostituirle o bloccarle. Fatto quando il consenso degli utenti richiede l’approvazione di un amministratore e l’elenco è rivisto ogni trimestre.

# What shows a finding of this family.
evidence-owners = Responsabili indicati
evidence-share-of-flows = Quota degli scambi
