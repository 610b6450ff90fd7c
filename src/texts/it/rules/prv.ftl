# Protection of persons: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  che cosa verificare o impostare, per chi si occupa di informatica, e quando è fatto
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

rule-prv-processor-no-contract = { $certainty ->
        [to-check] Un fornitore tratta forse dati dell’organizzazione senza un contratto adeguato
       *[other] Un fornitore tratta dati dell’organizzazione senza un contratto adeguato
    }
    .finding = { $supplier } ha accesso a dati su persone in { $services } ({ $data }). { $certainty ->
        [to-check] Non si sa se un contratto regola che cosa può farne.
       *[other] Nessun contratto regola che cosa può farne.
    }
    .why = Senza un impegno scritto non si può né esigere né verificare la sicurezza, e si resta responsabili verso le persone.
    .action = Chiedere l’accordo sul trattamento dei dati (spesso il fornitore lo ha già pronto), firmarlo e archiviarlo
    .caution = Banche, assicurazioni sociali, autorità fiscali, avvocati e assicuratori decidono da sé che cosa fanno dei dati: non li trattano per conto altrui. { $regime ->
        [lpd-private] In caso di dubbio, da verificare con un giurista.
       *[other] Il diritto applicabile è da verificare con un giurista.
    }
    .technical = Fornire l’accordo di trattamento per conto di terzi (oggetto, istruzioni, misure tecniche, sub-responsabili e Paesi, termine di notifica delle violazioni, restituzione e cancellazione, diritto di controllo). Fatto quando l’accordo firmato con l’allegato delle misure è archiviato e copre l’offerta effettivamente sottoscritta.

rule-prv-transfer-no-guarantee = { $state ->
        [place] Dati su persone vanno in un Paese senza garanzia nota
       *[to-ask] Dati su persone vanno forse in un Paese senza garanzia
    }
    .finding = { $state ->
        [place] { $recipient } conserva dati su persone ({ $data }), o li rende accessibili, in un Paese che non figura nell’elenco ufficiale: { $countries }. Non è indicata nessuna garanzia scritta.
       *[to-ask] { $recipients ->
            [one] { $recipient } tiene dati su persone.
           *[other] { $recipient } tengono dati su persone.
        } Il luogo dei dati, il fornitore o il suo gruppo dipende da un Paese che l’elenco ufficiale non ammette senza condizioni: { $countries }. Resta da chiedere dove sono davvero i dati, e con quale garanzia.
    }
    .why = Fuori dall’elenco, solo un impegno scritto protegge le persone; bisogna anche poter dire loro in quale Paese vanno i loro dati.
    .action = { $state ->
        [place] Chiedere al fornitore le clausole tipo riconosciute, oppure scegliere un altro luogo
       *[to-ask] Chiedere al fornitore dove sono i dati, e se è certificato o propone clausole tipo
    }
    .caution = La sede di un fornitore non è il luogo dei dati. Un destinatario statunitense è ammesso se figura nell’elenco del quadro Svizzera–Stati Uniti: da verificare di persona, l’elenco cambia. Da verificare anche la data dell’elenco ufficiale utilizzato qui.
    .technical = Fissare la regione dei dati (archiviazione, copia, assistenza) in Svizzera o in un Paese riconosciuto; altrimenti allegare le clausole tipo con l’addendum svizzero o la prova datata della certificazione Swiss-US DPF. Fatto quando la console mostra la regione e la garanzia è archiviata con la sua data.

rule-prv-retention-missing = Non si sa per quanto tempo conservare alcuni dati
    .finding = { $count ->
        [one] Nessuno sa per quanto tempo conservare { $data }.
       *[other] Nessuno sa per quanto tempo conservare { $count } tipi di dati: { $data }.
    }
    .why = Ciò che non viene mai cancellato prima o poi trapela; i dati su persone vanno cancellati quando non servono più.
    .action = Fissare una durata per ognuno, e un giorno di riordino all’anno
    .caution = Alcuni documenti hanno una durata legale, come dieci anni per la contabilità: la indichi e la constatazione sparirà.
    .technical = Tradurre la durata fissata in una regola di conservazione (etichetta, eliminazione pianificata, archivio poi cancellazione), copie e cestini compresi. Fatto quando l’eliminazione è stata eseguita una volta in simulazione e il registro indica gli elementi interessati.

rule-prv-register-needed = { $certainty ->
        [to-check] Un registro dei trattamenti è forse obbligatorio
       *[other] Un registro dei trattamenti è probabilmente obbligatorio
    }
    .finding = { $reason ->
        [headcount] L’organizzazione conta almeno { $limit } persone.
        [large-scale] È stato risposto che si trattano dati sensibili su grande scala: { $data }.
        [profiling] È stata indicata una profilazione a rischio elevato.
       *[not-known] Non si sa se si trattano dati sensibili su grande scala: { $data }.
    } Non è indicato nessun registro utilizzabile.
    .why = Le piccole organizzazioni sono dispensate dal registro, tranne in questi casi.
    .action = Completare il registro a partire da questa mappa, e tenerlo aggiornato
    .caution = La legge non dice da dove comincia la grande scala: da verificare con un giurista o con l’incaricato della protezione dei dati.
    .threshold-headcount = Persone impiegate a partire dalle quali il registro è probabilmente obbligatorio
    .technical = Completare per ogni trattamento: scopo, persone e dati, destinatari, durate, misure tecniche, Paesi e garanzie; legare l’aggiornamento a ogni nuovo strumento o connettore. Fatto quando il registro datato copre tutti gli strumenti dell’inventario che contengono dati su persone.

rule-prv-register-useful = Un registro semplice sarebbe utile, anche se non è obbligatorio
    .finding = { $count ->
        [one] L’organizzazione tiene un tipo di dati su persone ({ $data }); il registro probabilmente non è obbligatorio.
       *[other] L’organizzazione tiene { $count } tipi di dati su persone ({ $data }); il registro probabilmente non è obbligatorio.
    }
    .why = Permette di rispondere in cinque minuti a una persona che chiede che cosa si sa di lei, a un cliente o in caso di incidente.
    .action = Partire da questa mappa: contiene già l’essenziale del registro
    .caution = Se si trattano dati sensibili su grande scala, il registro diventa probabilmente obbligatorio: risponda a questa domanda nella scheda delle informazioni.
    .technical = Esportare il registro ricavato dalla mappa e verificare con chi amministra gli strumenti campi, accessi e durate. Fatto quando una persona tecnica ha datato la propria rilettura.

rule-prv-purpose-missing = { $state ->
        [empty] Dati su persone sono conservati senza uno scopo scritto
       *[not-known] Non si sa a che cosa servono alcuni dati su persone
    }
    .finding = { $count ->
        [one] Non è scritto nessuno scopo per { $data }.
       *[other] Non è scritto nessuno scopo per { $count } tipi di dati: { $data }.
    }
    .why = Si può conservare solo ciò che serve a uno scopo che le persone possono riconoscere.
    .action = Scrivere lo scopo in una frase, oppure cancellare questi dati
    .caution = Forse lo scopo è scritto altrove, in un contratto o in uno statuto: qui basta una frase.
    .technical = Elencare i campi effettivamente raccolti e le maschere o i moduli che li chiedono; disattivare quelli senza uso. Fatto quando ogni campo rimasto rinvia a uno scopo scritto e i vecchi valori dei campi tolti sono cancellati.

rule-prv-retention-exceeded = { $state ->
        [exceeded] Alcuni dati superano la loro durata di conservazione
       *[not-known] Non si sa se alcuni dati superano la loro durata di conservazione
    }
    .finding = { $state ->
        [exceeded] { $count ->
            [one] { $data } contiene ancora dati più vecchi della durata fissata. Data dei più vecchi: { $oldest }.
           *[other] { $count } tipi di dati sono conservati più a lungo del previsto: { $data }. Data dei più vecchi: { $oldest }.
        }
       *[not-known] È fissata una durata, ma nessuno sa a quando risalgono i dati più vecchi: { $data }.
    }
    .why = Una durata non rispettata è una promessa non mantenuta, verso le persone come nel registro.
    .action = Riordinare, cancellare o archiviare, e annotare la data
    .caution = Una controversia o un archivio può giustificare di conservare più a lungo: accetti allora la constatazione, con il motivo e una data.
    .threshold-grace = Mesi lasciati per riordinare, quando la durata è in anni
    .technical = Estrarre gli elementi più vecchi della durata, escludere quelli trattenuti da un obbligo, cancellare il resto (versioni, cestino e copie compresi). Fatto quando la ricerca non restituisce più nulla e il verbale di cancellazione è archiviato.

rule-prv-retention-too-short = Una durata è più breve del minimo legale conosciuto
    .finding = { $count ->
        [one] La durata di { $data } è più breve del minimo conosciuto: { $bases } ({ $years } anni).
       *[other] Per { $count } tipi di dati la durata è più breve del minimo conosciuto: { $data }. Questo minimo arriva fino a { $years } anni e riguarda: { $bases }.
    }
    .why = Ciò che si cancella troppo presto non si può più mostrare a un revisore, al fisco o a un giudice.
    .action = Verificare la durata con la fiduciaria prima di cancellare qualsiasi cosa
    .caution = Da verificare con la fiduciaria: forse il minimo vincola qualcun altro, come il cliente a cui appartengono i conti, e un’associazione non iscritta nel registro di commercio può tenere una contabilità più semplice.
    .technical = Sospendere l’eliminazione su questi dati e attivare una conservazione non modificabile (WORM o archivio bloccato) fino alla scadenza legale. Fatto quando la regola mostra la durata approvata dalla fiduciaria e una prova di cancellazione anticipata fallisce.

rule-prv-notice-missing = { $state ->
        [missing] Le persone non sono informate
       *[not-known] Non si sa se le persone sono informate
    }
    .finding = { $state ->
        [missing] Non è pubblicata nessuna dichiarazione utilizzabile sui dati conservati
       *[not-known] Non si sa se esiste una dichiarazione sui dati conservati
    }: { $data }.
    .why = Ogni raccolta di dati su persone va annunciata in modo semplice: chi li conserva, per che cosa, chi li riceve e in quali Paesi.
    .action = Pubblicare una pagina chiara, sul sito o con la prima lettera
    .caution = Ciò che una legge prevede o che un segreto vieta di dire probabilmente non va annunciato: da verificare con un giurista. Forse la dichiarazione fa parte delle condizioni generali: la iscriva tra i documenti.
    .technical = Inserire il link all’informativa in ogni punto di raccolta (sito, moduli, firma e-mail) e allinearla a tracciatori, hosting e Paesi reali. Fatto quando ogni modulo mostra il link e un controllo delle richieste del sito non rivela terzi assenti dal testo.

rule-prv-notice-country-gap = { $state ->
        [missing] La dichiarazione sulla protezione dei dati non indica tutti i Paesi
       *[not-known] Non si sa se la dichiarazione sulla protezione dei dati indica tutti i Paesi
    }
    .finding = { $countryCount ->
        [one] Alcuni dati ({ $data }) sono conservati, o accessibili, in un Paese
       *[other] Alcuni dati ({ $data }) sono conservati, o accessibili, in Paesi
    } { $state ->
        [missing] che la dichiarazione alle persone non cita: { $countries }.
       *[not-known] che la dichiarazione alle persone dovrebbe citare: { $countries }. Non si sa quali cita.
    }
    .why = Quando i dati vanno all’estero, il Paese deve essere annunciato alle persone.
    .action = Completare la dichiarazione con i Paesi rilevati qui
    .caution = Una menzione come «Spazio economico europeo» spesso basta: indichi allora tutti i suoi Paesi nella scheda del documento.
    .technical = Fornire le regioni reali di archiviazione, copia e assistenza di ogni strumento, sub-responsabili compresi. Fatto quando l’elenco dei Paesi della dichiarazione coincide con quello delle console e degli allegati contrattuali.

rule-prv-secrecy-processor = { $state ->
        [missing] Un segreto professionale o d’ufficio passa da un fornitore che non ha promesso niente
       *[not-known] Non si sa se i fornitori hanno promesso di mantenere il segreto
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] { $parties } può vedere { $data } senza un impegno scritto a mantenere il segreto.
           *[other] { $parties } possono vedere { $data } senza un impegno scritto a mantenere il segreto.
        }
       *[not-known] { $count ->
            [one] { $parties } può vedere { $data }.
           *[other] { $parties } possono vedere { $data }.
        } Non si sa se esiste un impegno scritto.
    }
    .why = Il segreto segue il dato: chi vi è tenuto risponde anche di chi lascia entrare.
    .action = Far firmare un impegno di riservatezza, e vedere quali accessi sono davvero necessari
    .caution = La legge non dice chiaramente se un fornitore è un «ausiliario» tenuto al segreto: da verificare con l’ordine professionale, con l’incaricato della protezione dei dati o con un giurista.
    .technical = Indicare chi può leggere i dati in chiaro (account del fornitore, assistenza, copie, custodia delle chiavi) e disattivare di base l’accesso dell’assistenza; preferire una cifratura la cui chiave è solo del cliente. Fatto quando l’impegno scritto al segreto è archiviato e ogni accesso del fornitore è nominativo e registrato.

rule-prv-transfer-list-stale = Un elenco ufficiale utilizzato qui è vecchio
    .finding = { $count ->
        [one] Questo elenco non è stato più verificato (ultima verifica: { $date }): { $lists }.
       *[other] Questi elenchi non sono stati più verificati (ultima verifica di uno di essi: { $date }): { $lists }.
    }
    .why = Gli elenchi cambiano; ciò che poggia su un elenco vecchio va rivisto.
    .action = Utilizzare una versione più recente di questo programma, oppure consultare l’elenco alla fonte
    .caution = Un elenco vecchio può essere ancora giusto. La constatazione riguarda il programma, non l’organizzazione.
    .threshold-age = Giorni dopo i quali un elenco è vecchio
    .technical = Installare la versione recente dello strumento, o confrontare l’elenco dei Paesi (allegato 1 OPDa) e dei certificati Swiss-US DPF con le fonti ufficiali. Fatto quando l’elenco ha meno di dodici mesi e le comunicazioni interessate sono state ricontrollate.

rule-prv-foreign-control = { $state ->
        [abroad] { $count ->
            [one] Un gruppo estero controlla un fornitore
           *[other] Gruppi esteri controllano alcuni fornitori
        }
       *[not-known] { $count ->
            [one] Non si sa a quale gruppo appartiene un fornitore
           *[other] Non si sa a quali gruppi appartengono alcuni fornitori
        }
    }
    .finding = { $state ->
        [abroad] { $count ->
            [one] { $suppliers } dipende da un gruppo fuori dalla Svizzera e dallo Spazio economico europeo ({ $countries }) e tiene
           *[other] { $suppliers } dipendono da gruppi fuori dalla Svizzera e dallo Spazio economico europeo ({ $countries }) e tengono
        }
       *[not-known] Non si sa di quale Paese è il gruppo che sta dietro a { $suppliers }. Si tratta di
    } informazioni confidenziali in { $services }.
    .why = Un diritto estero può applicarsi anche se i server sono in Svizzera.
    .action = Decidere con cognizione di causa, soprattutto per le informazioni molto sensibili: mantenere, cifrare con chiavi proprie, oppure cambiare
    .caution = Tutti i Paesi hanno leggi che danno accesso alle autorità, anche la Svizzera: è un fatto da soppesare, non un difetto.
    .technical = Stabilire chi controlla il gruppo, dove si trovano dati, chiavi e assistenza, e se è possibile la cifratura con chiave del cliente (BYOK, HYOK o end-to-end). Fatto quando la decisione della direzione cita questi fatti e l’opzione scelta è visibile nella console.

rule-prv-public-saas-sensitive = { $state ->
        [abroad] Un ente pubblico affida dati sensibili a un servizio internazionale
       *[not-known] Un ente pubblico affida forse dati sensibili a un servizio internazionale
    }
    .finding = { $services } { $count ->
        [one] contiene
       *[other] contengono
    } dati sensibili o segreti ({ $data }). { $state ->
        [abroad] Il fornitore o il suo gruppo è all’estero.
       *[not-known] Non si sa di dove sono il fornitore e il suo gruppo.
    }
    .why = Gli incaricati svizzeri della protezione dei dati lo ritengono inammissibile nella maggior parte dei casi, salvo se solo l’autorità detiene le chiavi (risoluzione di privatim del 18 novembre 2025).
    .action = Chiedere il parere dell’incaricato cantonale, e valutare una soluzione svizzera o di cui si detengono le chiavi
    .caution = È la posizione di autorità, non una legge; i Cantoni possono decidere diversamente. Da verificare con l’incaricato cantonale.
    .technical = Documentare regione di archiviazione, telemetria, accesso dell’assistenza, diritto estero applicabile e custodia delle chiavi; valutare un hosting svizzero o una cifratura end-to-end con chiavi presso l’ente pubblico. Fatto quando questa scheda è consegnata all’incaricato cantonale e la variante scelta è configurata e verificata.

rule-prv-dpia-needed = { $state ->
        [met] Una valutazione d’impatto è probabilmente necessaria
       *[not-known] Una valutazione d’impatto è forse necessaria
    }
    .finding = { $state ->
        [met] Le risposte date parlano a favore di una valutazione: { $criteria }. Non ne è indicata nessuna.
       *[not-known] Mancano risposte decisive, come la grande scala o la sorveglianza di un luogo pubblico. Non è indicata nessuna valutazione.
    }
    .why = Mostra che cosa potrebbe capitare alle persone prima che capiti.
    .action = { $state ->
        [met] Fare la valutazione con il modello guidato prima di continuare
       *[not-known] Rispondere prima a queste domande, poi fare la valutazione se appare necessaria
    }
    .caution = { $regime ->
        [cantonal-public] Il diritto cantonale ha le proprie condizioni: da verificare con l’incaricato della protezione dei dati.
       *[other] Probabilmente non ne ha bisogno ciò che una legge prevede, né ciò che è iniziato prima del settembre 2023 e non è cambiato: da verificare con un giurista.
    }
    .technical = Fornire per la valutazione d’impatto lo schema dei flussi, le categorie di dati, gli accessi, le misure (cifratura, pseudonimizzazione, registro, durate) e il rischio residuo per scenario. Fatto quando il documento è datato, le misure scelte sono pianificate e l’incaricato è consultato se il rischio resta elevato.

rule-prv-automated-decision = { $state ->
        [not-known] Non si sa se una macchina decide da sola
       *[other] Una decisione è presa da una macchina sola
    }
    .finding = { $state ->
        [decides] Una macchina decide da sola ({ $processings }); non è indicata nessuna informazione alle persone.
        [announced] Una macchina decide da sola ({ $processings }); le persone ne sono informate.
       *[not-known] Non si sa se una macchina decide da sola: { $processings }.
    }
    .why = La persona deve esserne informata, e poter chiedere che guardi un essere umano.
    .action = Informare le persone, e prevedere una rilettura umana prima della decisione finale
    .caution = Un punteggio che consiglia soltanto una persona non è una decisione di questo tipo: risponda «no».
    .technical = Registrare per ogni decisione i dati d’ingresso, la versione della regola o del modello e il risultato; prevedere una coda di riesame umano con potere di correggere. Fatto quando una decisione di prova può essere spiegata e corretta da una persona.

rule-prv-ai-personal-data = { $state ->
        [unframed] Dati su persone sono forniti a un’IA online
       *[not-known] Non si sa che fine fanno i dati forniti a un’IA online
    }
    .finding = { $state ->
        [unframed] { $services } { $count ->
            [one] riceve
           *[other] ricevono
        } dati su persone ({ $data }) senza un contratto adeguato, o con il diritto di imparare da essi.
       *[not-known] { $services } { $count ->
            [one] riceve
           *[other] ricevono
        } dati su persone ({ $data }). Non si sa se un contratto regola la cosa, o se il fornitore può impararne.
    }
    .why = Il testo inviato può essere conservato, riletto o riutilizzato dal fornitore.
    .action = Dire che cosa è permesso, utilizzare un’offerta con contratto, togliere i nomi
    .caution = Un modello che funziona sulle macchine dell’organizzazione non invia niente. Ciò che è stato reso anonimo non conta: in tal caso non colleghi a questo strumento nessun dato su persone.
    .technical = Sottoscrivere un’offerta professionale con accordo di trattamento, addestramento disattivato, cronologia limitata e regione nota; bloccare le offerte gratuite con DNS, proxy o regola del browser e pseudonimizzare prima dell’invio. Fatto quando una prova con un nome inventato non lascia traccia oltre la durata fissata.

rule-prv-access-request-unready = { $state ->
        [nobody] Nessuno è designato per rispondere alle domande d’accesso
       *[other] Non si saprebbe rispondere in tempo a una domanda d’accesso
    }
    .finding = { $state ->
        [spread] Ciò che si sa delle persone ({ $subjects }) è distribuito tra { $count } strumenti da cui non esce niente: { $services }.
        [not-known] Ciò che si sa delle persone ({ $subjects }) è distribuito tra { $count } strumenti, e non si sa per tutti se i dati si possono estrarre: { $services }.
       *[nobody] Non si sa chi risponderebbe a una persona che chiede che cosa si sa di lei.
    }
    .why = Ogni persona può chiedere che cosa si sa di lei; { $regime ->
        [cantonal-public] il termine per rispondere è fissato dal diritto cantonale.
       *[other] la risposta è dovuta in genere entro 30 giorni.
    }
    .action = Designare chi risponde, e provare una volta a ritrovare tutto su una persona con questa mappa
    .caution = Uno strumento senza esportazione può avere una buona ricerca: ciò che conta è ritrovare tutto su una persona.
    .threshold-services = Strumenti senza esportazione a partire dai quali rispondere diventa difficile
    .technical = Scrivere per strumento la ricerca per persona (identificatore, nome, indirizzo), il formato di esportazione (PDF, CSV, JSON) e come oscurare i terzi. Fatto quando una richiesta di prova è completa entro 30 giorni, archivi e posta compresi.

rule-prv-too-many-recipients = Molti attori possono vedere la stessa informazione
    .finding = { $partyCount } attori esterni possono vedere { $worst }: { $parties }.{ $count ->
        [one] {""}
       *[other] {" "}È il caso più evidente su { $count }: { $data }.
    }
    .why = Più la cerchia è ampia, più una fuga è probabile, e più è difficile sapere da dove viene.
    .action = Ridurre le copie e gli accessi
    .caution = Non si contano le autorità e le assicurazioni sociali, che ricevono i dati in virtù della legge, né un fornitore che non può leggere.
    .threshold-sensitive = Attori esterni a partire dai quali sono troppi per dati sensibili o segreti
    .threshold-personal = Attori esterni a partire dai quali sono troppi per altri dati su persone
    .technical = Esportare condivisioni esterne, ospiti, connettori e inoltri automatici; togliere quelli non usati da 90 giorni e dare agli altri una scadenza. Fatto quando ogni destinatario rimasto ha un referente interno e una data di fine.

rule-prv-minors = { $certainty ->
        [to-check] I dati di minorenni richiedono prudenza
       *[other] Dati di minorenni sono esposti
    }
    .finding = { $count ->
        [one] { $data } riguarda minorenni
       *[other] { $data } riguardano minorenni
    }: { $reasons }.
    .why = I minorenni non possono valutare che effetto avrà su di loro più tardi, e una foto pubblicata non torna indietro.
    .action = Verificare il consenso dei genitori, gli accessi e le foto online
    .caution = Forse i genitori hanno dato il loro consenso per scritto: accetti allora la constatazione, con questo motivo.
    .technical = Togliere la condivisione pubblica (link anonimi, indicizzazione, geolocalizzazione delle foto), limitare gli album agli account invitati e fissare una data di cancellazione. Fatto quando una finestra anonima senza account non apre foto né elenchi e i consensi dei genitori sono reperibili.

rule-prv-incident-clock = { $state ->
        [missing] Nessuno sa chi avvisare in caso di fuga di dati
       *[not-known] Non si sa se qualcuno saprebbe chi avvisare in caso di fuga di dati
    }
    .finding = { $state ->
        [missing] Nessuna scheda dice che cosa fare in caso di problemi, né chi avvisare.
       *[not-known] Non si sa se esiste una scheda che dice che cosa fare in caso di problemi, e chi avvisare.
    }
    .why = Il termine decorre appena la fuga è scoperta; in quel momento nessuno ha la calma di cercare chi chiamare.
    .action = Esporre una scheda di una pagina con i contatti giusti, anche su carta
    .caution = Non tutto va notificato: dipende dal rischio per le persone, e la scheda deve dirlo. I termini sono da verificare con l’autorità.
    .technical = Preparare la scheda d’incidente: isolare senza spegnere, conservare registri e immagini disco, numeri (fornitore, assicurazione, UFCS, incaricato), termini applicabili (24 h LSIn, «quanto prima» LPD, 72 h RGPD). Fatto quando un esercizio di un’ora ha prodotto una notifica fittizia completa.

rule-prv-log-sensitive = { $state ->
        [missing] Nessuna traccia di chi consulta gli incarti sensibili
       *[not-known] Non si sa se resta una traccia di chi consulta gli incarti sensibili
    }
    .finding = { $services } { $count ->
        [one] conserva
       *[other] conservano
    } dati sensibili su grande scala. { $state ->
        [missing] Gli accessi non vi sono tutti registrati.
       *[not-known] Non si sa se gli accessi vi sono registrati.
    }
    .why = Senza traccia, un abuso interno resta invisibile, e nessuno può essere scagionato.
    .action = Attivare il registro degli accessi, e conservarlo per un anno
    .caution = Il registro degli accessi è probabilmente obbligatorio solo se le altre protezioni non bastano: da verificare con un giurista o con l’incaricato della protezione dei dati.
    .technical = Attivare il registro delle consultazioni (chi, cosa, quando, da dove), conservarlo almeno un anno in un sistema separato da quello che tratta i dati, in sola lettura per l’amministrazione, ora via NTP. Fatto quando una consultazione di prova è ritrovata in cinque minuti.

## What these rules cite

clock-without-delay = Il più presto possibile

dpia-criterion-large-scale = dati sensibili su grande scala
dpia-criterion-monitoring = sorveglianza di un ampio spazio pubblico
dpia-criterion-profiling = profilazione a rischio elevato
dpia-criterion-ai-decision = decisione lasciata a un’intelligenza artificiale
dpia-criterion-children = dati di minorenni forniti a un’intelligenza artificiale

legal-facts-adequacy = Paesi riconosciuti dal Consiglio federale
legal-facts-anchors = durate legali di conservazione
legal-facts-area = Paesi dello Spazio economico europeo
legal-facts-clocks = termini per notificare una fuga di dati

minors-risk-messaging = passano da un servizio di messaggistica privato
minors-risk-owner = nessuno ne è responsabile, per quanto si sa
minors-risk-public = sono visibili al pubblico

retention-basis-accounts = libri e documenti contabili (art. 958f CO)
retention-basis-medical = cartelle cliniche a Ginevra (legge sulla sanità, art. 57)
retention-basis-payroll = salari e durata del lavoro (art. 46 LL)

evidence-age-not-known = Età sconosciuta
evidence-clock-attack = Ciberattacco: UFCS
evidence-clock-cantonal = Fuga di dati: autorità cantonale di protezione dei dati
evidence-clock-european = Fuga di dati: autorità europea di protezione dei dati
evidence-clock-federal = Fuga di dati a rischio elevato: IFPDT
evidence-criteria = Che cosa parla a favore di una valutazione
evidence-log-not-known = Registro degli accessi sconosciuto
evidence-minors-risks = Che cosa li espone
evidence-old-lists = Elenchi da rivedere
evidence-oldest-record = Dato più vecchio
evidence-outsiders = Attori esterni
evidence-recipients-abroad = Fornitori di un gruppo estero
evidence-retention-basis = Minimo conosciuto
evidence-unbound = Senza impegno noto
