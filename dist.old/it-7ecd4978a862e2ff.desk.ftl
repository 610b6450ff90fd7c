
empty-next = Vedere che cosa conviene fare adesso
empty-own-action = Aggiungere un’azione propria
empty-plan = Non è previsto nulla e nessuna constatazione attende una decisione. Conviene descrivere prima ciò che si usa, o aggiungere direttamente ciò che c’è da fare.
empty-standing = Non è ancora descritto nulla, perciò tutti i temi sono al livello più basso. Si può cominciare da una di queste pagine e poi tornare qui.
empty-filter = Mostrare di nuovo tutto
empty-rules = Mostrare di nuovo tutte le regole


help-hint = Tutto è qui, anche senza connessione.
help-topics = Argomenti
help-tour = Fare la breve visita
help-findings = Che cosa non va, perché è importante, su che cosa si fonda e che cosa fare. Si decide per ciascuna: nel piano, accettata, rinviata o contestata.

help-topic-how = Come lavora Limpide
    .text =
        Si descrive ciò che si detiene, ciò che si usa e ciò che circola. Limpide ne disegna la mappa e la rilegge con regole scritte in anticipo, sempre le stesse.
        Ogni constatazione dice perché c’è, su che cosa si fonda e in quale caso si sbaglia. Non c’è un voto complessivo, né intelligenza artificiale, né un consiglio su cui qualcuno guadagna.
        «Non lo so» è una vera risposta: non viene mai contata come una colpa, e Limpide dice a chi chiedere.
        Niente è definitivo. Si può cominciare ovunque, fermarsi, tornare, correggere e annullare.
help-topic-pages = A che cosa serve ogni pagina
    .text = In alto, ciò che Limpide capisce e propone; sotto «Descrivere» e «Seguire», ciò che gli si dice.
help-topic-words = Le parole e le regole
    .text = La pagina delle regole dice che cosa cerca ciascuna, perché, a partire da quando parla e da quale legge o raccomandazione viene. Se ne può disattivare una, dicendo perché.
help-topic-privacy = Dove sono i suoi dati
    .text =
        Sono su questo apparecchio, nella memoria di questo browser, e in nessun altro luogo. Non viene inviato nulla: la pagina carica soltanto i propri file, e le sue regole vietano al browser di trasmettere qualsiasi cosa. Non c’è nessun account, nessun cookie, nessuna misurazione delle visite.
        Chi può aprire questo browser a suo nome può leggere i suoi audit. Su un apparecchio condiviso, conviene esportare l’audit e poi eliminarlo da qui.
        Per eliminare un audit: nella schermata di partenza («Limpide», in alto a sinistra), scegliere «Eliminare» accanto al suo nome. Per cancellare tutto in una volta, cancellare i dati di questo sito nelle impostazioni del browser. I file già esportati restano dove sono stati messi.
        Il browser ricorda anche la lingua scelta, se la breve visita è stata fatta, quando ogni audit è stato esportato e, finché la scheda del browser resta aperta, il nome che si sta scrivendo nella schermata di partenza.
        Non scriva password in un audit. Spesso basta una funzione al posto di un nome: «la contabile».
help-topic-keeping = Salvare e ritrovare
    .text =
        Ogni risposta è salvata subito: non c’è un pulsante per salvare. In alto, accanto al nome dell’audit, si vede quando è stata l’ultima volta.
        Cancellare i dati di navigazione cancella anche gli audit, e una finestra privata li dimentica quando si chiude. Conviene quindi esportare spesso: il file esportato è la sua copia. La pagina iniziale dice se è aggiornata.
        Se il browser non riesce a salvare, Limpide lo dice in rosso e tiene tutto sullo schermo finché non ci riesce.
        Lo stesso audit può essere aperto in due schede del browser: nulla viene sovrascritto senza che lo si sappia.
help-topic-handing-over = Consegnare a qualcuno
    .text =
        «Esportare» crea un file che contiene tutto l’audit. Va consegnato come un documento riservato: di mano in mano o con un invio protetto, piuttosto che con una semplice e-mail.
        L’altra persona lo apre con Limpide nel proprio browser. Il file si legge anche senza Limpide: è testo, e il suo formato è descritto per intero.
        La pagina «Punto della situazione» dice se c’è abbastanza perché qualcun altro possa subentrare.
help-topic-keyboard = Con la tastiera
    .text = Tutto si può fare senza mouse. Il primo pulsante di ogni pagina porta direttamente al contenuto, e ogni pagina annuncia il proprio titolo.
help-topic-people = A chi chiedere
    .text =
        Alla persona che si occupa dell’informatica, per ciò che non si sa: la pagina delle constatazioni dice che cosa chiederle per prima cosa.
        A un consulente digitale che non vende nulla di ciò che raccomanda, per rileggere l’audit e aiutare a decidere. La pagina «Legami d’interesse» serve ad annotare che cosa ciascuno ci guadagna.
        All’incaricato cantonale della protezione dei dati, o all’Incaricato federale (IFPDT, www.edoeb.admin.ch), per una domanda sui dati di persone.
        All’Ufficio federale della cibersicurezza (UFCS, www.ncsc.admin.ch), in caso di attacco o di dubbio: risponde anche alle piccole organizzazioni.
        Alla persona che mette a disposizione questa pagina, se è Limpide a non funzionare.

help-key-tab = Tab, Maiusc + Tab
    .does = Andare all’elemento seguente, tornare al precedente
help-key-enter = Invio, Spazio
    .does = Seguire un link, premere un pulsante, aprire o chiudere una parte
help-key-arrows = ↑ ↓
    .does = Scegliere in un elenco
help-key-escape = Esc
    .does = Chiudere un elenco o una domanda senza cambiare nulla
help-key-undo = Ctrl + Z
    .does = Annullare l’ultima modifica, fino all’apertura dell’audit
help-key-redo = Ctrl + Y
    .does = Ripristinare ciò che è stato appena annullato


home-title = Pagina iniziale
home-hint = A che punto si è, e che cosa conviene fare adesso.
home-unnamed = Organizzazione ancora senza nome
home-exported-never = Non ancora esportato in un file da questo browser
home-exported-current = Esportato in un file, { $moment }; da allora non è cambiato nulla
home-exported-before = Esportato in un file, { $moment }; modificato da allora
home-next = E adesso

home-step-begin = Dire con che cosa si lavora
    .why = Con parole proprie, una cosa alla volta. Anche «non lo so» è una risposta, e ci si può fermare quando si vuole: tutto resta salvato. Intanto la mappa si disegna da sola.
    .action = Cominciare
home-step-continue = Riprendere le domande da dove erano rimaste
    .why = Più si risponde, più Limpide può vedere. Anche «non lo so» e «più tardi» sono risposte.
    .action = Continuare
home-step-confirm = { $count ->
    [one] Verificare la scheda proposta
   *[other] Verificare le { $count } schede proposte
}
    .why = Dicono ciò che si trova di solito, non per forza ciò che c’è nell’organizzazione. Finché non sono confermate, non se ne conclude nulla di certo.
    .action = Verificare la prima
home-step-ask = Trovare una risposta che nessuno ha
    .why = Di tutto ciò che ancora nessuno sa, è quello che conta di più.
    .action = Annotare la risposta
home-ask-whom = Da chiedere a: { $whom }
home-step-act = Fare ciò che è previsto
    .why = È la prima cosa del piano. Una volta fatta, va annotato nella sua scheda: Limpide guarderà che cosa è cambiato.
    .action = Aprire questa azione
home-act-due = Da fare entro: { $day }
home-act-overdue = Era da fare entro: { $day }
home-step-plan = Decidere da dove cominciare
    .why = Alcune constatazioni attendono una decisione e non è ancora previsto nulla. Basta una sola azione, anche piccola, per cominciare.
    .action = Scegliere un’azione
home-step-review = Far rileggere l’audit
    .why = Tutto ciò che conta è deciso. Chi non vi ha lavorato vedrà quello che non si vede più: una collega, il consulente, un membro del comitato.
    .action = Annotare una rilettura
home-step-hand-over = Mettere una copia al sicuro
    .why = Tutto è deciso e riletto. Il file esportato è la sua copia: va conservato altrove, non su questo apparecchio, oppure consegnato a chi subentrerà.
    .action = Esportare l’audit

home-causes = Che cosa emerge
home-causes-all = { $count ->
    [one] Vedere la constatazione
   *[other] Vedere le { $count } constatazioni
}
home-described = Che cosa è descritto
home-described-hint = La linea mostra quante domande hanno una risposta.
home-understood = chiaro al { $share } %
home-nothing-yet = ancora nulla
home-level = Livello
home-answered = Risposte
home-sure = Schede sicure
home-standing-all = Vedere che cosa manca, tema per tema


tour-position = Breve visita: { $step } di { $of }
tour-describe = Descrivere
    .text = Nelle sezioni, sotto «Descrivere», ogni tipo di cosa ha la sua pagina: le persone, le informazioni, gli strumenti, ciò che circola. Ogni risposta è salvata subito; non c’è un pulsante per salvare.
    .go = Andare a: La sua organizzazione
tour-map = Guardare la mappa
    .text = La mappa si disegna da sola con ciò che si descrive. Mostra chi manda che cosa a chi, e dove è protetto.
    .go = Andare a: Mappa
tour-findings = Leggere le constatazioni
    .text = Limpide dice che cosa non va, perché è importante e su che cosa si fonda. Dice anche ciò che nessuno sa: non è mai una colpa.
    .go = Andare a: Constatazioni
tour-plan = Decidere
    .text = Si mette nel piano ciò che si vuole fare, con una persona e una data. Limpide mostra in anticipo che cosa cambierebbe.
    .go = Andare a: Piano
tour-keep = Conservare, e chiedere aiuto
    .text = In alto nella pagina, «Esportare» crea un file: è la sua copia. «Aiuto» spiega tutto il resto, e permette di rifare questa visita.
    .go = Andare a: Aiuto
tour-next = Avanti
tour-back = Indietro
tour-skip = Saltare la visita
tour-end = Terminare la visita


template-flow = { $from } → { $to }

template-services-mail = Posta elettronica e agenda
template-services-files = File condivisi
template-services-members = Gestione dei membri
    .hint = Una tabella o un programma per associazioni.
template-services-accounting = Contabilità
template-services-e-banking = E-banking
template-services-website = Sito web e nome di dominio
template-services-newsletter = Newsletter
template-services-group-chat = Chat di gruppo
    .hint = Un gruppo sui telefoni, spesso privati.
template-services-forms = Moduli online
template-services-ticketing = Biglietteria e iscrizioni online
template-services-photos = Foto e video
template-services-video-meetings = Videoconferenza
template-services-devices = Computer e telefoni
template-services-social-media = Reti sociali
template-services-printer = Stampante
template-services-paper = Classificatori cartacei
    .hint = Contratti, verbali, giustificativi.
template-services-payroll = Programma degli stipendi
template-services-tax = Programma fiscale e portali cantonali
template-services-clients = Gestione dei clienti
template-services-invoicing = Fatturazione
template-services-signature = Firma elettronica
template-services-client-portal = Portale dei clienti
    .hint = Dove i clienti depositano i loro documenti.
template-services-backup = Backup esterno
template-services-remote-access = Accesso a distanza
template-services-telephony = Telefonia
template-services-network = Internet e Wi-Fi
template-services-staff = Personale e assenze
template-services-ai = Assistente di intelligenza artificiale
template-services-patient-records = Cartella clinica elettronica
template-services-appointments = Agenda degli appuntamenti e promemoria
template-services-medical-billing = Fatturazione delle prestazioni mediche
template-services-laboratory = Portale del laboratorio
template-services-imaging = Diagnostica per immagini
template-services-secure-mail = Posta sicura tra curanti
template-services-patient-dossier = Accesso alla cartella informatizzata del paziente
template-services-booking = Sito e prenotazione online
template-services-fax = Fax e scanner
template-services-insurer-portals = Portali degli assicuratori
template-services-medical-devices = Postazioni e apparecchi medici
template-services-population-register = Controllo abitanti
template-services-cantonal-registers = Registri e collegamenti del Cantone
template-services-taxes = Imposte e debitori
template-services-building-permits = Catasto e licenze edilizie
template-services-social-aid = Aiuto sociale e curatele
template-services-childcare = Scuola, doposcuola e asilo nido
template-services-counter = Sito e sportello online
template-services-council = Sedute dell’esecutivo e del legislativo
template-services-cctv = Videosorveglianza
template-services-geodata = Geodati, acqua ed energia
template-services-learning-platform = Piattaforma dei corsi
template-services-pupils = Gestione degli allievi e delle iscrizioni
template-services-office-suite = Suite per ufficio
template-services-grades = Note e pagelle
template-services-absences = Assenze e salute degli allievi
template-services-library = Biblioteca
template-services-accounts = Account e accessi
template-services-surveys = Sondaggi
template-services-till = Registratore di cassa
template-services-stock = Magazzino e ordini
template-services-quotes = Preventivi e cantieri
template-services-mobile-phones = Telefoni cellulari
template-services-shop = Sito e negozio online
template-services-schedule = Pianificazione e ore di lavoro
template-services-supplier-portals = Portali dei fornitori
template-services-machines = Macchine connesse

template-data-members = Membri
    .hint = Recapiti, date di nascita, funzioni.
template-data-registrations = Iscrizioni e dati sanitari per i campi
    .hint = Allergie, medicamenti, persone da avvisare. Da cancellare poco dopo l’attività.
template-data-fees = Quote e donazioni
template-data-accounting = Contabilità e giustificativi
    .hint = Il Codice delle obbligazioni richiede dieci anni.
template-data-payments = Accessi bancari e ordini di pagamento
template-data-minutes = Verbali, statuti e contratti
template-data-volunteers = Volontari e indennità
template-data-newsletter = Indirizzi della newsletter
    .hint = Da conservare fino alla disdetta.
template-data-photos = Foto delle attività
    .hint = Le persone ritratte hanno dato il consenso?
template-data-public = Contenuto del sito
template-data-correspondence = Corrispondenza
    .hint = Da riordinare una volta all’anno.
template-data-client-files = Incarti dei clienti
    .hint = Dichiarazioni, contratti, documenti consegnati.
template-data-client-accounts = Contabilità dei clienti
    .hint = Il Codice delle obbligazioni richiede dieci anni.
template-data-payroll = Stipendi e assicurazioni sociali
    .hint = Assenze per malattia, pignoramenti, previdenza.
template-data-clients = Recapiti dei clienti
template-data-invoices = Fatture e solleciti
template-data-staff = Incarti del personale
    .hint = Candidature respinte: al massimo qualche mese.
template-data-patient-files = Cartelle cliniche
    .hint = La durata dipende dal Cantone, spesso vent’anni.
template-data-results = Risultati di analisi e immagini
template-data-appointments = Appuntamenti dei pazienti
    .hint = Il solo fatto di consultare è un dato sulla salute.
template-data-medical-invoices = Fatture mediche e assicurazioni
template-data-consents = Consensi e rifiuti
template-data-access-logs = Registro degli accessi agli incarti
template-data-residents = Abitanti
template-data-taxes = Imposte e debitori
template-data-social-aid = Incarti di aiuto sociale e curatela
template-data-pupils = Incarti degli allievi
template-data-building-files = Incarti edilizi
template-data-requests = Richieste online e multe
template-data-video = Immagini di videosorveglianza
    .hint = Da cancellare molto presto: pochi giorni.
template-data-infrastructure = Piani di acqua, energia e sicurezza
template-data-admin-files = Incarti amministrativi
template-data-grades = Note, pagelle e misure particolari
template-data-absences = Assenze e certificati medici
template-data-guidance = Accompagnamento individuale e orientamento
template-data-teaching = Materiale didattico
template-data-school-fees = Rette scolastiche
template-data-accounts = Account e registri di accesso
template-data-loans = Prestiti della biblioteca
template-data-surveys = Risposte ai sondaggi
template-data-sales = Vendite e incassi
    .hint = Con le carte fedeltà, se ve ne sono.
template-data-quotes = Preventivi, piani e foto di cantiere
template-data-orders = Ordini online
template-data-stock = Magazzino
template-data-settings = Impostazioni e ricette
    .hint = Il vostro sapere.

template-parties-committee = Comitato
template-parties-team = Squadra
template-parties-members = Membri
template-parties-commune = Comune
template-parties-federation = Federazione
template-parties-fiduciary = Fiduciaria
template-parties-public = Pubblico
template-parties-clients = Clienti
template-parties-authorities = Fisco e amministrazioni
template-parties-social-insurance = Assicurazioni sociali
template-parties-bank = Banca
template-parties-patients = Pazienti
template-parties-insurers = Assicuratori
template-parties-colleagues = Colleghi e ospedale
template-parties-supplier = Fornitore del programma
template-parties-residents = Abitanti e aziende
template-parties-canton = Cantone
template-parties-justice = Assicurazioni e autorità giudiziarie
template-parties-childcare = Struttura parascolastica
template-parties-parents = Genitori
template-parties-suppliers = Fornitori di merci

template-sites-office = Locali

template-documents-inventory = Elenco degli strumenti e del materiale
template-documents-access-list = Chi ha accesso a cosa
template-documents-contacts-sheet = Chi chiamare in caso di problemi
template-documents-contracts-folder = Cartella dei contratti
template-documents-admin-handover = Passaggio di consegne
template-documents-processing-register = Registro delle attività di trattamento
template-documents-privacy-notice = Informativa sulla protezione dei dati
template-documents-incident-sheet = Cosa fare in caso di incidente
template-documents-it-charter = Regole d’uso degli strumenti

template-costs-mail = Posta elettronica: abbonamento
template-costs-website = Sito: hosting e nome di dominio
template-costs-accounting = Contabilità: abbonamento
template-costs-devices = Computer e telefoni: acquisto
template-costs-network = Internet e telefono
template-costs-members = Gestione dei membri: abbonamento
template-costs-payroll = Stipendi: abbonamento
template-costs-patient-records = Cartella clinica: manutenzione
template-costs-population-register = Controllo abitanti: manutenzione
template-costs-learning-platform = Piattaforma dei corsi: abbonamento
template-costs-till = Cassa: abbonamento



reference-lpd = Legge federale sulla protezione dei dati (LPD), art. { $place }
reference-opdo = Ordinanza sulla protezione dei dati (OPDa), art. { $place }
reference-gdpr = Regolamento europeo (RGPD), art. { $place }
reference-cantonal-law = { $canton ->
    [VD] Legge vodese sulla protezione dei dati personali (LPrD)
    [GE] Legge ginevrina sull’informazione del pubblico, l’accesso ai documenti e la protezione dei dati (LIPAD)
    [FR] Legge friburghese sulla protezione dei dati (LPrD)
    [VS] Legge vallesana sull’informazione del pubblico, la protezione dei dati e l’archiviazione (LIPDA)
    [NE] Convenzione intercantonale Giura-Neuchâtel (CPDT-JUNE)
    [JU] Convenzione intercantonale Giura-Neuchâtel (CPDT-JUNE)
    [BE] Legge bernese sulla protezione dei dati (LCPD)
   *[other] Legge cantonale sulla protezione dei dati
}
reference-cloud-act = Stati Uniti, 18 USC § 2713 (CLOUD Act)
reference-privatim = privatim, risoluzione del 18 novembre 2025 sui servizi online internazionali
reference-co = Codice delle obbligazioni (CO), art. { $place }
reference-cp = Codice penale (CP), art. { $place }
reference-lsi = Legge sulla sicurezza delle informazioni (LSIn), art. { $place }
reference-anssi = ANSSI, Guide d’hygiène informatique, n. { $place }
reference-anssi-map = ANSSI, Cartographie du système d’information
reference-cis = CIS Controls v8, { $place }
reference-ict-minimum = Standard minimo svizzero per le TIC, { $place }
reference-iso = ISO/IEC 27001:2022, allegato A, { $place }
reference-itil = ITIL 4, { $place ->
    [service-continuity] continuità dei servizi
    [financial-management] gestione finanziaria
    [supplier-management] gestione dei fornitori
    [availability] disponibilità
    [service-level] livelli di servizio
    [workforce] gestione del personale e delle competenze
    [asset-management] gestione del materiale e delle licenze
    [knowledge-management] gestione delle conoscenze
   *[other] { $place }
}
reference-rgesn = Referenziale francese per l’ecodesign dei servizi digitali (RGESN)
reference-mon-aide-cyber = MonAideCyber (ANSSI)
reference-charter = Carta dei consulenti digitali, «{ $place ->
    [sobriety] Sobrietà
    [defence] Difensore
    [strategy] Stratega digitale
    [change] Accompagnare i cambiamenti necessari
    [means] Adeguato ai mezzi
    [resilience] Resilienza
    [autonomy] Autonomia
    [independence] Indipendenza e trasparenza
   *[other] { $place }
}»
reference-good-practice = Buona pratica


evidence-access = Che cosa resta aperto
evidence-amount = Importo
evidence-blocked = Che cosa si ferma
evidence-channel = Mezzo d’invio
evidence-classification = Grado di confidenzialità
evidence-counted-on = Contato il
evidence-countries = Paesi
evidence-covered = Che cosa è coperto
evidence-criticality = Importanza
evidence-data = Informazioni in gioco
evidence-declared-on = Dichiarato il
evidence-documents-missing = Mancano
evidence-documents-not-asked = Non ancora affrontati
evidence-documents-not-known = Non si sa se esistono
evidence-documents-to-complete = Da completare o aggiornare
evidence-fields = Collegamenti da riparare
evidence-flows = Attraverso questi scambi
evidence-functions = Funzioni in comune
evidence-headcount = Persone impiegate
evidence-holder = Titolare
evidence-hours-a-year = Ore all’anno
evidence-hours-needed = Deve tornare a funzionare entro
evidence-hours-promised = Torna a funzionare entro
evidence-important-services = Strumenti importanti
evidence-interest = Vantaggio
evidence-kept = Gestiti in esclusiva
evidence-kept-on = Conservata su
evidence-last-day-of-notice = Ultimo giorno per disdire
evidence-last-used = Ultimo uso
evidence-left-on = Ultimo giorno
evidence-list-date = Data dell’elenco ufficiale utilizzato
evidence-may-hold = Può contenere al massimo
evidence-missing-measures = Protezioni mancanti
evidence-mobile-devices = Apparecchi mobili
evidence-needed-by = Necessario a
evidence-noted-by = Ne ha preso nota
evidence-paid-by = Pagato da
evidence-paid-units = Pagati
evidence-person = Persona
evidence-processings = Trattamenti
evidence-recipients = Da interpellare
evidence-renewed-on = Si rinnova il
evidence-services = Strumenti interessati
evidence-share-of-price = Quota del prezzo
evidence-site = Luogo
evidence-tested-on = Ultima prova
evidence-to-find-out = Non si sa per
evidence-used-units = Utilizzati
evidence-waiting = Strumenti in attesa
evidence-who-gains = Chi riceve
evidence-yearly-cost = Costo all’anno
evidence-yearly-waste = Pagato per niente, all’anno


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

rule-cost-duplicate-function = Più strumenti fanno la stessa cosa per le stesse persone
    .finding = { $services } hanno la stessa funzione ({ $functions }) e utenti in comune.
    .why = Si paga, si impara e si protegge più volte.
    .action = Confrontare l’uso reale, e tenerne uno solo
    .caution = Può spiegarlo un cambiamento in corso o una separazione voluta: indichi lo strumento che sarà sostituito.

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

rule-cost-tacit-unknown = Non si sa come finiscono alcuni contratti
    .finding = { $count ->
        [one] Nessuno sa come si rinnova { $contracts }, né fino a quando lo si può disdire.
       *[other] Nessuno sa come si rinnovano { $count } contratti, né fino a quando li si può disdire: { $contracts }.
    }
    .why = Un contratto che riparte da solo è la causa abituale delle spese dimenticate.
    .action = Leggere la clausola, e annotare la fine e il preavviso
    .caution = Un contratto mensile costa poco da lasciare, anche se non si conosce il preavviso.

rule-cost-per-user-outlier = Uno strumento costa per persona molto più dei suoi simili
    .finding = { $service } costa { $cost } per persona e per anno. Tra { $count } strumenti con la stessa funzione ({ $function }), la metà resta sotto { $median }.
    .why = Uno scarto merita una domanda, non una condanna.
    .action = Chiedere da dove viene lo scarto, e confrontare l’uso reale
    .caution = Sotto lo stesso nome, due strumenti possono fare un lavoro ben diverso.
    .threshold-tools = A partire da quanti strumenti con la stessa funzione
    .threshold-of-median = A partire da quale quota della mediana
    .threshold-deviations = Oltre quanti scarti mediani
    .threshold-amount = A partire da quale scarto all’anno

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


rule-doc-coverage-minimum = Mancano documenti di base
    .finding = { $count ->
        [one] Un documento manca o non è utilizzabile: { $documents }.
       *[other] { $count } documenti mancano o non sono utilizzabili: { $documents }.
    }
    .why = Bastano poche pagine perché qualcun altro possa continuare; senza, nessuno può farlo.
    .action = Scrivere o aggiornare una pagina per ognuno; una buona parte è già in questa mappa
    .caution = Non si chiede altro: un regolamento informatico o uno schema della rete possono aspettare.

rule-doc-in-head = Il sapere è nella testa di una persona
    .finding = { $state ->
        [known] { $document } non esiste per scritto: è tutto nella testa di una persona ({ $person }).
       *[unknown] { $document } non esiste per scritto: qualcuno sa tutto a memoria.
    }
    .why = Bastano le vacanze, una malattia o una partenza per bloccare il lavoro.
    .action = Prendere un’ora con questa persona e scrivere una pagina
    .caution = Ciò che si impara facendo non ha bisogno di essere scritto; la procedura per ripartire sì.

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

rule-doc-unknown-ratio = Molte risposte sono «non lo so»
    .finding = { $count } risposte su { $answered } sono «non lo so», cioè { $percent } %.
    .why = All’inizio è normale: la prima cosa da fare è sapere.
    .action = Scegliere tre «non lo so» da chiarire questa settimana
    .caution = Non è una colpa, e niente viene contato contro l’organizzazione.
    .threshold-share = A partire da quale quota
    .threshold-answers = A partire da quante risposte

evidence-answered = Risposte
evidence-documents-concerned = Documenti
evidence-not-known = «Non lo so»


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


evidence-planned-years = Durata prevista, in anni
evidence-possible-years = Durata possibile, in anni
evidence-lifetimes-date = Data dell’elenco delle durate utilizzato
evidence-purchases = Acquisti
evidence-copied-gigabytes = Copie, in gigabyte
evidence-untouched-gigabytes = Senza uso da tre anni, in gigabyte
evidence-untouched-share = Quota senza uso
evidence-servers = Server
evidence-subscriptions = Abbonamenti


rule-hand-no-successor = Nessuno è designato per subentrare
    .finding = { $missing ->
        [both] Non si sa né chi subentrerebbe all’interno, né quale secondo consulente chiamare.
        [inside] Non si sa chi, all’interno, subentrerebbe se mancasse la persona responsabile.
       *[advisor] Non si sa quale secondo consulente chiamare.
    }
    .why = Un passaggio di consegne comincia da un nome; il giorno in cui lo si cerca è tardi.
    .action = { $missing ->
        [inside] Designare una persona all’interno, e dirglielo
        [advisor] Accordarsi con un secondo consulente, che dia anche un secondo parere
       *[both] Designare una persona all’interno e un secondo consulente
    }
    .caution = Forse è evidente per tutti: allora basta scriverlo.

rule-hand-access-not-transferable = Gli accessi non potrebbero essere trasmessi
    .finding = { $state ->
        [draft] La procedura per trasmettere gli accessi è solo una bozza, o non è più aggiornata.
        [head] La procedura per trasmettere gli accessi è solo nella testa di qualcuno.
        [not-known] Non si sa se gli accessi potrebbero essere trasmessi in caso d’urgenza.
       *[none] Niente è previsto per trasmettere gli accessi in caso d’urgenza.
    } { $count ->
        [0] {""}
        [one] È interessato uno strumento importante: { $services }.
       *[other] Sono interessati { $count } strumenti importanti: { $services }.
    }
    .why = Senza di ciò, chi subentra comincia davanti a una porta chiusa.
    .action = Preparare una busta sigillata o una cassaforte condivisa, e provarla una volta
    .caution = Non scriva qui le password: solo dove sono, e chi può aprirle.

rule-hand-contracts-not-in-client-name = { $state ->
        [not-known] Non si sa a nome di chi sono alcuni contratti
       *[held] Alcuni contratti non sono a nome dell’organizzazione
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Nessuno sa a nome di chi è { $contracts }.
           *[other] Nessuno sa a nome di chi sono { $count } contratti: { $contracts }.
        }
        [not-ours] { $count ->
            [one] { $contracts } non è a nome dell’organizzazione.
           *[other] { $count } contratti non sono a nome dell’organizzazione: { $contracts }.
        }
       *[held] { $count ->
            [one] { $contracts } è a nome di { $holder }.
           *[other] { $count } contratti sono a nome di { $holder }: { $contracts }.
        }
    }
    .why = Chi ha firmato il contratto decide le sorti dello strumento.
    .action = Far mettere il contratto a nome dell’organizzazione
    .caution = Un’organizzazione mantello può tenere un contratto per i suoi membri: lo annoti, insieme a che cosa succede se la si lascia.

rule-hand-bundle-stale = { $state ->
        [not-known] Non si sa a quando risale questa mappa
       *[old] La mappa non è stata rivista da molto tempo
    }
    .finding = { $state ->
        [not-known] Nessuno sa a quale data era vero ciò che è descritto qui.
       *[old] Niente è stato cambiato o riletto da { $days } giorni.
    }
    .why = Una mappa vecchia inganna la persona che subentra.
    .action = Rileggere la mappa per un quarto d’ora, e mettere la data di oggi
    .caution = Forse non è cambiato niente: per dirlo basta la data di una rilettura.
    .threshold-old = Numero di giorni a partire dal quale la mappa è vecchia
    .threshold-very-old = Numero di giorni a partire dal quale la constatazione pesa di più

rule-hand-score-blocked = { $state ->
        [not-known] Non si sa se un’altra persona potrebbe subentrare
       *[blocked] Un’altra persona non potrebbe ancora subentrare
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Resta da verificare un punto: { $missing }.
           *[other] Restano da verificare { $count } punti: { $missing }.
        }
       *[blocked] { $count ->
            [one] Il subentro è bloccato da un punto: { $missing }.
           *[other] Il subentro è bloccato da { $count } punti: { $missing }.
        }
    }
    .why = Chi subentra si ferma al primo di questi punti che manca.
    .action = Risolvere questi punti uno dopo l’altro
    .caution = Questo elenco riassume altre constatazioni: non aggiunge nessun rimprovero.

gate-access-described = la descrizione degli accessi agli strumenti vitali
gate-second-holder = un secondo amministratore per ogni strumento vitale
gate-our-contracts = contratti a nome dell’organizzazione
gate-contacts = un foglio dei contatti
gate-restored = una prova di ripristino recente di ogni strumento vitale
gate-sound-map = una mappa senza collegamenti interrotti
gate-own-space = una documentazione amministrata dall’organizzazione stessa
gate-decisions = un registro delle decisioni

evidence-contracts = Contratti
evidence-gate-missing = Che cosa blocca
evidence-gate-not-known = Che cosa resta da verificare
evidence-last-look = Ultimo cambiamento o ultima rilettura


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

rule-lock-vendor-only-admin = Solo qualcuno di esterno ha tutti i diritti
    .finding = { $count ->
        [one] { $party } amministra { $services }; nessuno dell’organizzazione ha tutti i diritti.
       *[other] { $party } amministra { $count } strumenti ({ $services }); nessuno dell’organizzazione vi ha tutti i diritti.
    }
    .why = Senza questa persona non si può né agire, né andarsene.
    .action = Ottenere un account di amministratore per l’organizzazione, e conservarlo in una cassaforte
    .caution = Per un apparecchio chiuso, come una centrale telefonica, può bastare un accesso d’emergenza.

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

evidence-formats = Formati di esportazione


rule-ref-dangling = Un collegamento porta a un elemento che non esiste più
    .finding = { $count ->
        [one] { $record } rimanda a un elemento che non è più nell’audit ({ $fields }).
       *[other] { $record } rimanda a { $count } elementi che non sono più nell’audit ({ $fields }).
    }
    .why = Ciò che dipende da un collegamento interrotto non può essere calcolato: uno strumento di cui manca il server sembra non dipendere da niente.
    .action = Aprire l’elemento e scegliere il collegamento giusto, oppure toglierlo
    .caution = Se è stata aperta solo una parte di un audit, l’elemento mancante può trovarsi nell’altra parte.

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

rule-flow-cycle-sync = Alcuni strumenti si rimandano in circolo la stessa informazione
    .finding = { $services } si trasmettono { $data } automaticamente, in circolo.
    .why = Un errore o una cancellazione fa il giro e raggiunge tutte le copie, anche quella buona.
    .action = Scegliere un solo strumento in cui l’informazione si modifica; gli altri la ricevono
    .caution = Due strumenti dello stesso fornitore che si tengono aggiornati a vicenda, come un’agenda sul telefono, sono cosa abituale.

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

rule-hub-concentration = La maggior parte degli scambi passa da un solo strumento
    .finding = Gli scambi descritti riguardano soprattutto { $service }: { $percent } % su un totale di { $all }.
    .why = Se questo strumento si ferma, si ferma quasi tutto.
    .action = Guardare per prima cosa la sua copia di sicurezza, il suo accesso d’emergenza e il suo contratto
    .caution = Non è un difetto: la constatazione dice soltanto da dove cominciare.
    .threshold-share = Quota degli scambi che riguardano uno stesso strumento
    .threshold-services = Numero di strumenti collegati a partire dal quale la quota ha senso

rule-supplier-chain-unknown = Non si sa chi lavora dietro a un fornitore
    .finding = { $state ->
        [not-known] Nessuno sa se il contratto dice quali subappaltatori vedono le informazioni di { $services }.
       *[missing] Il contratto non dice quali subappaltatori vedono le informazioni di { $services }.
    }
    .why = Anche chi lavora per il fornitore vede forse le informazioni dell’organizzazione.
    .action = Chiedere l’elenco dei subappaltatori e i loro Paesi
    .caution = Molti fornitori pubblicano questo elenco sul loro sito: basta un link.

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

evidence-owners = Responsabili indicati
evidence-share-of-flows = Quota degli scambi


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

rule-prv-retention-missing = Non si sa per quanto tempo conservare alcuni dati
    .finding = { $count ->
        [one] Nessuno sa per quanto tempo conservare { $data }.
       *[other] Nessuno sa per quanto tempo conservare { $count } tipi di dati: { $data }.
    }
    .why = Ciò che non viene mai cancellato prima o poi trapela; i dati su persone vanno cancellati quando non servono più.
    .action = Fissare una durata per ognuno, e un giorno di riordino all’anno
    .caution = Alcuni documenti hanno una durata legale, come dieci anni per la contabilità: la indichi e la constatazione sparirà.

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

rule-prv-register-useful = Un registro semplice sarebbe utile, anche se non è obbligatorio
    .finding = { $count ->
        [one] L’organizzazione tiene un tipo di dati su persone ({ $data }); il registro probabilmente non è obbligatorio.
       *[other] L’organizzazione tiene { $count } tipi di dati su persone ({ $data }); il registro probabilmente non è obbligatorio.
    }
    .why = Permette di rispondere in cinque minuti a una persona che chiede che cosa si sa di lei, a un cliente o in caso di incidente.
    .action = Partire da questa mappa: contiene già l’essenziale del registro
    .caution = Se si trattano dati sensibili su grande scala, il registro diventa probabilmente obbligatorio: risponda a questa domanda nella scheda delle informazioni.

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

rule-prv-retention-too-short = Una durata è più breve del minimo legale conosciuto
    .finding = { $count ->
        [one] La durata di { $data } è più breve del minimo conosciuto: { $bases } ({ $years } anni).
       *[other] Per { $count } tipi di dati la durata è più breve del minimo conosciuto: { $data }. Questo minimo arriva fino a { $years } anni e riguarda: { $bases }.
    }
    .why = Ciò che si cancella troppo presto non si può più mostrare a un revisore, al fisco o a un giudice.
    .action = Verificare la durata con la fiduciaria prima di cancellare qualsiasi cosa
    .caution = Da verificare con la fiduciaria: forse il minimo vincola qualcun altro, come il cliente a cui appartengono i conti, e un’associazione non iscritta nel registro di commercio può tenere una contabilità più semplice.

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

rule-prv-transfer-list-stale = Un elenco ufficiale utilizzato qui è vecchio
    .finding = { $count ->
        [one] Questo elenco non è stato più verificato (ultima verifica: { $date }): { $lists }.
       *[other] Questi elenchi non sono stati più verificati (ultima verifica di uno di essi: { $date }): { $lists }.
    }
    .why = Gli elenchi cambiano; ciò che poggia su un elenco vecchio va rivisto.
    .action = Utilizzare una versione più recente di questo programma, oppure consultare l’elenco alla fonte
    .caution = Un elenco vecchio può essere ancora giusto. La constatazione riguarda il programma, non l’organizzazione.
    .threshold-age = Giorni dopo i quali un elenco è vecchio

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


rule-res-no-backup = Informazioni importanti non hanno una copia di sicurezza
    .finding = { $place ->
        [online] Nessuna copia di sicurezza indipendente copre { $service } ({ $data }); il cestino e le versioni conservate dal fornitore non lo sono.
       *[own] Nessuna copia di sicurezza copre { $service } ({ $data }).
    }
    .why = Basta un guasto, un furto o un virus che chiede un riscatto, e queste informazioni sono perse.
    .action = Predisporre una copia di sicurezza automatica in un altro luogo, questa settimana
    .caution = { $place ->
        [online] Alcuni fornitori vendono una vera copia di sicurezza separata: se c’è, la aggiunga alle copie di sicurezza.
       *[own] Se una copia di sicurezza esiste già, la aggiunga e indichi che cosa copre.
    }

rule-res-restore-untested = { $state ->
        [old] Il ripristino non è stato provato da molto tempo
       *[never] Il ripristino non è mai stato provato
    }
    .finding = { $state ->
        [old] L’ultima prova di { $backup } risale a { $days } giorni fa.
        [not-known] Non si sa se qualcuno ha già provato a ripristinare { $backup }.
       *[never] Nessuno ha mai provato a ripristinare { $backup }.
    } Deve recuperare: { $covered }.
    .why = Una copia di sicurezza mai provata è una speranza, non una sicurezza.
    .action = Ripristinare un file questa settimana, uno strumento completo una volta all’anno, e annotare la data
    .caution = Forse un fornitore ha fatto la prova senza dirlo: gli chieda la data.
    .threshold-age = Numero di giorni durante i quali una prova di ripristino conta

rule-res-backup-same-place = { $state ->
        [not-known] La copia di sicurezza è forse nello stesso posto dell’originale
       *[same] La copia di sicurezza è nello stesso posto dell’originale
    }
    .finding = { $state ->
        [not-known] Non si sa se { $backup } è in un luogo diverso dall’originale di { $services }.
       *[same] { $backup } è nello stesso posto dell’originale di { $services }, e non c’è un’altra copia altrove.
    }
    .why = Un incendio, un’inondazione, un furto con scasso o un account chiuso porta via entrambi.
    .action = Conservare una copia in un altro luogo, scollegata una volta fatta
    .caution = Un disco che qualcuno porta a casa è davvero in un altro luogo: lo indichi nella copia di sicurezza.

rule-res-single-point = { $kind ->
        [service] Un solo elemento regge più strumenti importanti
        [host] Un solo fornitore fa funzionare più strumenti importanti
       *[person] Più strumenti importanti dipendono da una sola mano
    }
    .finding = { $kind ->
        [service] Se { $point } si ferma, si fermano anche { $count } strumenti importanti: { $blocked }.
        [host] { $point } fa funzionare { $count } strumenti importanti: { $blocked }.
        [outside] Solo { $point }, fuori dall’organizzazione, può gestire ciò da cui dipendono { $count } strumenti importanti: { $blocked }.
       *[person] Senza { $point }, nessuno può più gestire ciò da cui dipendono { $count } strumenti importanti: { $blocked }.
    }
    .why = Un solo guasto o una sola assenza ferma più attività insieme.
    .action = { $kind ->
        [service] Prevedere un sostituto, o un modo di lavorare due giorni anche senza
        [host] Decidere se è voluto, e conservare altrove la copia di sicurezza, il nome di dominio e un accesso da amministratore
       *[person] Dare gli stessi diritti a una seconda persona, e fare l’esercizio una volta insieme
    }
    .caution = { $kind ->
        [host] Riunire più strumenti presso un fornitore può essere una buona scelta: ne annoti il motivo.
       *[other] La linea Internet e l’account comune sono sempre in questo caso: l’importante è sapere che cosa fermano.
    }
    .threshold-services = Numero di strumenti importanti che si fermano insieme

rule-res-rto-incoherent = Uno strumento urgente dipende da uno più lento da ripristinare
    .finding = { $hurried } deve tornare a funzionare entro { $hurriedHours } h, ma dipende da { $slow }, che torna a funzionare entro { $slowHours } h. { $count ->
        [one] {""}
       *[other] { $count } strumenti sono in questo caso: { $waiting }.
    }
    .why = Il tempo reale è quello dell’anello più lento.
    .action = Accorciare il tempo dello strumento più lento, oppure prevedere come lavorare senza
    .caution = Se si può lavorare qualche ora senza l’altro strumento, non è una vera dipendenza: corregga il collegamento.

rule-res-domain-not-owned = { $state ->
        [not-known] Non si sa a nome di chi è il nome di dominio
       *[outside] Il nome di dominio non è a nome dell’organizzazione
    }
    .finding = { $state ->
        [not-known] Nessuno sa chi è titolare del nome di dominio di { $service }.
        [former] Il nome di dominio di { $service } è a nome di una persona che se n’è andata: { $holder }.
       *[outside] Il nome di dominio di { $service } è detenuto da { $holder }.
    }
    .why = Chi detiene il nome di dominio ha in mano il sito e le e-mail.
    .action = Far mettere il nome di dominio a nome dell’organizzazione, e conservare l’accesso al registro
    .caution = Forse il fornitore non fa che gestire un nome che appartiene all’organizzazione: gli chieda l’estratto del registro.

rule-res-backup-not-isolated = { $state ->
        [not-known] Non si sa se un intruso raggiungerebbe anche la copia di sicurezza
       *[reached] Un intruso raggiungerebbe anche la copia di sicurezza
    }
    .finding = { $state ->
        [not-known] Non si sa se una copia di { $covered } è messa al riparo una volta fatta ({ $backups }).
       *[reached] { $backups } si può sempre raggiungere e modificare, e non c’è un’altra copia di { $covered } al riparo.
    }
    .why = Un virus che chiede un riscatto cifra tutte le copie che può raggiungere.
    .action = Scollegare una copia una volta fatta, o averne una che nessuno può modificare
    .caution = Valgono anche le versioni che nemmeno l’amministratore può cancellare: chieda al fornitore.

rule-res-rpo-gap = { $state ->
        [not-known] Non si sa se la copia di sicurezza è abbastanza frequente
       *[late] La copia di sicurezza è troppo rara rispetto al bisogno
    }
    .finding = { $state ->
        [not-known] Manca una risposta per sapere se la copia di sicurezza è abbastanza frequente per { $services }.
       *[late] { $backup } si fa ogni { $everyHours } ore, ma { $hurried } non deve perdere più di { $needHours } h di lavoro. { $count ->
            [one] {""}
           *[other] { $count } strumenti sono in questo caso: { $services }.
        }
    }
    .why = Si perderebbe più lavoro di quanto si dice di accettare.
    .action = Fare la copia di sicurezza più spesso, oppure rivedere quanto si accetta di perdere
    .caution = Una copia tenuta aggiornata di continuo perde poco lavoro, ma ricopia anche gli errori.

rule-res-crisis-contacts = { $state ->
        [not-known] Non si sa se c’è un foglio dei contatti
        [place-not-known] Non si sa se il foglio dei contatti è stampato
       *[none] Non c’è un foglio dei contatti stampato
    }
    .finding = { $state ->
        [not-known] Nessuno sa se esiste un foglio dei contatti per i giorni di crisi.
        [place-not-known] Il foglio dei contatti esiste, ma nessuno sa se è su carta.
        [on-screen] Il foglio dei contatti esiste, ma solo sullo schermo.
        [draft] Il foglio dei contatti è solo una bozza, o non è più aggiornato.
       *[none] Non è scritto nessun foglio dei contatti per i giorni di crisi.
    }
    .why = In caso di attacco la rubrica è spesso inaccessibile, e anche il telefono.
    .action = Stampare un foglio (fornitori, banca, assicurazione, polizia, team) e conservarlo presso due persone
    .caution = I numeri nei telefoni privati aiutano, ma solo chi li ha.
    .threshold-persons = Numero di persone fino al quale la constatazione pesa meno

rule-res-single-supplier = { $state ->
        [not-known] Non si sa se un solo fornitore ha in mano quasi tutto
        [keys] Un solo fornitore ha in mano uno strumento importante, la sua copia di sicurezza e il nome di dominio
       *[share] Un solo fornitore ha in mano quasi tutto
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Nessuno sa chi fornisce { $services }: può far pendere la bilancia.
           *[other] Nessuno sa chi fornisce { $count } strumenti importanti: { $services }.
        }
        [keys] { $supplier } ha in mano contemporaneamente { $services }, una copia di sicurezza e un nome di dominio.
       *[share] { $supplier } fornisce { $count } strumenti importanti su { $all }, cioè { $percent } %: { $services }.
    }
    .why = Un suo guasto, un suo fallimento o una lite bloccherebbe l’organizzazione.
    .action = Tenere a parte almeno la copia di sicurezza, il nome di dominio e un accesso da amministratore
    .caution = Riunire più strumenti presso un fornitore può essere una buona scelta: lo decida, e annoti perché.
    .threshold-share = Quota degli strumenti importanti presso uno stesso fornitore
    .threshold-services = Numero di strumenti importanti a partire dal quale la quota ha senso

rule-res-no-workaround = Niente è previsto se uno strumento importante si ferma per un giorno
    .finding = { $state ->
        [not-known] Nessuno sa come si lavorerebbe senza { $services }.
       *[none] Il modo di lavorare senza { $services } è rimasto vuoto.
    }
    .why = Improvvisare costa più del guasto.
    .action = Scrivere mezza pagina: chi fa che cosa senza lo strumento
    .caution = Forse il team sa che cosa fare senza averlo scritto: bastano due frasi.

rule-res-rto-no-commitment = { $state ->
        [not-known] Non si sa se il fornitore promette un tempo di ripristino
       *[missing] Il fornitore non promette nessun tempo di ripristino
    }
    .finding = { $state ->
        [not-known] Nessuno sa se il contratto promette un tempo di ripristino in caso di guasto per { $services }.
       *[missing] Il contratto non promette nessun tempo di ripristino in caso di guasto per { $services }.
    }
    .why = Il proprio tempo di ripristino dipende allora dalla sua buona volontà.
    .action = Chiedere un impegno, oppure prevedere come lavorare senza lo strumento
    .caution = Talvolta le condizioni generali contengono un impegno: vi cerchi la parola «disponibilità».

rule-res-power-only-one = { $state ->
        [not-known] Non si sa se un apparecchio essenziale ha un sostituto
       *[alone] Un apparecchio essenziale non ha un sostituto
    }
    .finding = { $state ->
        [not-known] Nessuno sa se c’è un sostituto per { $devices }.
       *[alone] Non c’è un sostituto per { $devices }.
    }
    .why = Il guasto di una piccola scatola può fermare la giornata.
    .action = Tenere un apparecchio di riserva, o un’altra via come un accesso mobile
    .caution = Un fornitore che porta un sostituto in giornata conta: lo indichi.

evidence-backups = Copie di sicurezza
evidence-concentration = Indice di concentrazione (Herfindahl, da 0 a 10’000)
evidence-copied-every = Si fa ogni
evidence-devices = Apparecchi
evidence-share-of-services = Quota degli strumenti importanti
evidence-work-to-lose = Lavoro che si accetta di perdere


rule-sec-mfa-missing = { $state ->
        [not-known] Una password rubata basterebbe forse per entrare
       *[missing] Una password rubata basterebbe per entrare
    }
    .finding = { $state ->
        [missing] Per entrare in { $service } da Internet basta una semplice password.
        [partial] La verifica in due passaggi di { $service } protegge solo una parte delle persone; le altre entrano con una semplice password.
       *[not-known] { $count ->
            [one] Non si sa se una verifica in due passaggi protegge { $service }.
           *[other] Non si sa se una verifica in due passaggi protegge { $count } strumenti: { $service }.
        }
    }
    .why = Le password vengono rubate in massa. Con quella della posta elettronica si possono inoltre reimpostare tutte le altre.
    .action = { $state ->
        [not-known] Chiedere alla persona che gestisce gli accessi, oppure provare a entrare da un altro apparecchio
        [partial] Attivare la verifica in due passaggi per tutti, cominciando dagli account che hanno tutti i diritti
       *[missing] Attivare la verifica in due passaggi (app o chiave), cominciando dagli account che hanno tutti i diritti
    }
    .caution = Se si entra da un account comune già protetto, indichi che lo strumento ne dipende: la constatazione sparirà.

rule-sec-former-access = Una persona che se n’è andata ha ancora degli accessi
    .finding = { $count ->
        [one] { $person } non è più qui, ma conserva un accesso: { $doors }.
       *[other] { $person } non è più qui, ma conserva { $count } accessi: { $doors }.
    }
    .why = Un accesso dimenticato è una porta aperta, per questa persona e per chi trovasse la sua password.
    .action = Togliere oggi stesso questi accessi, poi verificare gli altri strumenti
    .caution = Chi ha cambiato ruolo senza andarsene non è interessato: corregga prima il suo legame con l’organizzazione.

rule-sec-cleartext-sensitive-flow = { $certainty ->
        [to-check] Informazioni confidenziali escono forse senza protezione
       *[certain] Informazioni confidenziali escono senza protezione
    }
    .finding = { $certainty ->
        [to-check] { $flow } trasporta informazioni confidenziali ({ $data }). Non si sa se sono cifrate. Mezzo d’invio: { $channel }.
       *[certain] { $flow } trasporta informazioni confidenziali ({ $data }) senza protezione. Mezzo d’invio: { $channel }.
    }
    .why = Un indirizzo scritto male, una chiavetta persa, una casella violata, e altri possono leggerle.
    .action = { $certainty ->
        [to-check] Verificare se è già cifrato; altrimenti { $means ->
            [mail] passare da un portale, da un link protetto o da un’e-mail cifrata
            [stick] cifrare la chiavetta o il disco, oppure lavorare a distanza sull’originale
           *[other] passare da un portale o da un link protetto
        }
       *[certain] { $means ->
            [mail] Passare da un portale, da un link protetto o da un’e-mail cifrata
            [stick] Cifrare la chiavetta o il disco, oppure lavorare a distanza sull’originale
           *[other] Passare da un portale o da un link protetto
        }
    }
    .caution = { $means ->
        [mail] All’interno di una stessa rete chiusa l’e-mail può essere protetta: in tal caso scelga «e-mail cifrata».
        [stick] Forse la chiavetta è già cifrata: lo indichi in questo scambio e la constatazione sparirà.
       *[other] Forse l’invio è protetto in un altro modo: lo indichi in questo scambio e la constatazione sparirà.
    }

rule-sec-write-down = Informazioni confidenziali finiscono in un posto meno protetto
    .finding = { $place } riceve o conserva { $data }. { $limit ->
        [decided] È più confidenziale di quanto deciso per questo strumento.
        [private-account] È l’account privato di una persona: lì l’organizzazione non decide niente.
       *[measures] Vi mancano protezioni che queste informazioni richiedono.
    }
    .why = Un’informazione non è protetta meglio della sua copia più esposta.
    .action = { $limit ->
        [private-account] Scegliere uno strumento dell’organizzazione, spostarvi queste informazioni e cancellare la copia
       *[other] Interrompere questa copia, oppure proteggere meglio il posto in cui arriva
    }
    .caution = Ciò che uno strumento può contenere è qui dedotto: indichi la decisione presa nella sua scheda e la constatazione ne terrà conto.

rule-sec-laptop-not-encrypted = Un computer rubato potrebbe essere letto
    .finding = { $state ->
        [partial] Una parte degli apparecchi mobili di { $fleet } non ha il disco cifrato.
        [missing] Gli apparecchi mobili di { $fleet } non hanno il disco cifrato.
       *[not-known] Non si sa se il disco degli apparecchi mobili di { $fleet } è cifrato.
    } { $devices ->
        [one] Un apparecchio lascia l’ufficio.
       *[other] { $devices } apparecchi possono lasciare l’ufficio.
    }
    .why = Senza cifratura, un apparecchio rubato o perso è una fuga di informazioni, qualunque sia la sua password.
    .action = Attivare la cifratura del disco su ogni apparecchio, e conservare altrove la chiave di ripristino
    .caution = Sui sistemi recenti la cifratura è spesso già attiva: guardi prima nelle impostazioni.

rule-sec-supplier-remote-access = Un fornitore può entrare nelle macchine dell’organizzazione
    .finding = { $state ->
        [not-known] { $supplier } può entrare a distanza o con tutti i diritti in { $services }; niente indica come è regolato questo accesso.
        [partial] L’accesso di { $supplier } a { $services } è regolato solo in parte.
       *[missing] L’accesso di { $supplier } a { $services } non è regolato.
    }
    .why = Il suo accesso è una porta anche per chi riuscisse a violarlo.
    .action = Chiedere un account nominativo, con verifica in due passaggi, aperto solo su richiesta, e una traccia di ogni intervento
    .caution = Un servizio curato in permanenza richiede un accesso permanente: bastano allora un account personale, la verifica in due passaggi e un registro.

rule-sec-no-password-manager = { $state ->
        [list] Le password sono in un elenco
       *[other] Non c’è un gestore di password per tutti
    }
    .finding = { $state ->
        [list] { $list } contiene password, e nessun gestore di password le protegge.
        [partial] Un gestore di password c’è, ma non dappertutto.
        [missing] Non c’è nessun gestore di password.
       *[not-known] Non si sa se c’è un gestore di password.
    }
    .why = Chi trova l’elenco apre tutte le porte; una password riutilizzata ne apre diverse.
    .action = Scegliere un gestore di password condiviso di cui l’organizzazione ha il controllo, spostarvi gli accessi, poi cancellare l’elenco
    .caution = Un elenco su carta in una cassaforte basta per uno o due account.

rule-sec-no-mfa-ebanking = { $state ->
        [not-known] Non si sa se i pagamenti sono ben protetti
        [alone] Basta una sola persona per pagare
        [partial] La verifica in due passaggi dei pagamenti non protegge tutti
       *[missing] Basta una password per aprire l’e-banking
    }
    .finding = { $state ->
        [both] Per aprire { $services } basta una semplice password, e una persona può pagare da sola.
        [missing] Per aprire { $services } basta una semplice password.
        [partial] La verifica in due passaggi di { $services } protegge solo una parte delle persone.
        [alone] In { $services }, una persona può pagare da sola senza che un’altra confermi.
       *[not-known] { $count ->
            [one] Non si sa se { $services } richiede una verifica in due passaggi e l’accordo di due persone.
           *[other] Non si sa se questi accessi bancari richiedono una verifica in due passaggi e l’accordo di due persone: { $services }.
        }
    }
    .why = La frode nei pagamenti è rapida, e il denaro si recupera raramente.
    .action = { $state ->
        [not-known] Chiedere alla banca che cosa è richiesto per entrare e per pagare
        [alone] Chiedere alla banca che due persone confermino ogni pagamento, almeno oltre un certo importo
       *[missing] Chiedere alla banca la verifica in due passaggi, e due persone per confermare ogni pagamento
    }
    .caution = Spesso il contratto della banca lo impone già: verifichi prima di preoccuparsi.

rule-sec-secret-in-note = Una password sembra scritta nell’audit
    .finding = { $secret ->
        [password] Una password o un codice sembra scritto in { $record } («{ $field }»).
       *[key] Una chiave d’accesso sembra scritta in { $record } («{ $field }»).
    }
    .why = Questo audit è fatto per essere trasmesso: chi lo legge avrebbe la chiave.
    .action = Eliminare questo testo, cambiare la password e conservare quella nuova in un gestore di password
    .caution = Un numero di riferimento o di serie può somigliarle: indichi allora che la constatazione è sbagliata. I testi sono letti su questo apparecchio, e da nessun’altra parte.

rule-sec-shared-account = { $state ->
        [not-known] Forse un account è condiviso tra più persone
       *[missing] Un account è condiviso tra più persone
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] In { $services } non tutti hanno un account proprio.
           *[other] In { $count } strumenti non tutti hanno un account proprio: { $services }.
        }
        [partial] { $count ->
            [one] In { $services } solo una parte delle persone ha un account proprio.
           *[other] In { $count } strumenti solo una parte delle persone ha un account proprio: { $services }.
        }
       *[not-known] { $count ->
            [one] Non si sa se ognuno ha un account proprio in { $services }.
           *[other] Non si sa se ognuno ha un account proprio in { $count } strumenti: { $services }.
        }
    }
    .why = Non si sa più chi ha fatto che cosa, e la password circola, anche dopo una partenza.
    .action = { $state ->
        [not-known] Chiedere alla persona che gestisce gli accessi
       *[missing] Creare un account per persona, cominciando da quelle che hanno tutti i diritti
    }
    .caution = Una casella comune che ognuno apre con il proprio account, o uno schermo per i visitatori, non è un account condiviso.

rule-sec-end-of-support = { $state ->
        [past] Un apparecchio o un programma non riceve più aggiornamenti
        [soon] Un apparecchio o un programma presto non riceverà più aggiornamenti
       *[not-known] Non si sa fino a quando alcuni strumenti riceveranno aggiornamenti
    }
    .finding = { $state ->
        [past] { $count ->
            [one] { $services } non riceve più correzioni dal produttore. Ultimo giorno: { $day }.
           *[other] { $count } strumenti non ricevono più correzioni dal produttore: { $services }. Ultimo giorno del primo: { $day }.
        }
        [soon] { $count ->
            [one] { $services } presto non riceverà più correzioni dal produttore. Ultimo giorno: { $day }.
           *[other] { $count } strumenti presto non riceveranno più correzioni dal produttore: { $services }. Ultimo giorno del primo: { $day }.
        }
       *[not-known] { $count ->
            [one] Non si sa fino a quando { $services } riceverà correzioni dal produttore.
           *[other] Non si sa fino a quando { $count } strumenti riceveranno correzioni dal produttore: { $services }.
        }
    }
    .why = La falla scoperta domani resterà aperta per sempre.
    .action = { $state ->
        [not-known] Cercare la data sulla pagina del produttore, o chiederla al fornitore
       *[past] Pianificare, con una data, di sostituirlo o di isolarlo dal resto
    }
    .caution = La data è stata inserita a mano: la verifichi presso il produttore. Un contratto di manutenzione prolungata la sposta più in là.
    .threshold-days = Con quanti giorni d’anticipo annunciare la fine degli aggiornamenti

rule-sec-updates-manual = { $state ->
        [not-known] Non si sa se gli aggiornamenti si fanno da soli
       *[missing] Gli aggiornamenti dipendono da qualcuno
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] { $services } non si aggiorna automaticamente.
           *[other] { $count } apparecchi o siti non si aggiornano automaticamente: { $services }.
        }
        [partial] { $count ->
            [one] { $services } si aggiorna automaticamente solo in parte.
           *[other] { $count } apparecchi o siti si aggiornano automaticamente solo in parte: { $services }.
        }
       *[not-known] { $count ->
            [one] Non si sa se { $services } si aggiorna automaticamente.
           *[other] Non si sa se { $count } apparecchi o siti si aggiornano automaticamente: { $services }.
        }
    }
    .why = Falle note a tutti restano aperte per settimane.
    .action = { $state ->
        [not-known] Guardare nelle impostazioni, o chiedere alla persona che se ne occupa
       *[missing] Attivare gli aggiornamenti automatici, anche quelli delle estensioni del sito
    }
    .caution = Alcuni apparecchi medici o industriali lo vietano: li isoli dal resto, e indichi che per loro la misura non ha senso.

rule-sec-no-endpoint-protection = { $state ->
        [not-known] Non si sa se i computer sono protetti contro i virus
        [partial] Non tutti i computer sono protetti contro i virus
       *[missing] I computer non sono protetti contro i virus
    }
    .finding = { $state ->
        [missing] Nessuna protezione contro i programmi dannosi è attiva su { $services }.
        [partial] La protezione contro i programmi dannosi è attiva solo su una parte degli apparecchi: { $services }.
       *[not-known] Non si sa se una protezione contro i programmi dannosi è attiva su { $services }.
    }
    .why = Un solo clic può bastare a bloccare il lavoro di tutti.
    .action = Verificare che la protezione del sistema, o quella che è stata scelta, sia attiva dappertutto
    .caution = La protezione fornita con il sistema basta: indichi allora che è attiva.

rule-sec-too-many-admins = { $state ->
        [not-known] Non si sa chi ha tutti i diritti
       *[missing] Troppe persone hanno tutti i diritti
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Non si sa chi ha tutti i diritti in { $services }.
           *[other] Non si sa chi ha tutti i diritti in { $count } strumenti che contengono informazioni confidenziali: { $services }.
        }
       *[missing] { $count ->
            [one] { $admins } persone hanno tutti i diritti in { $services }.
           *[other] In { $count } strumenti che contengono informazioni confidenziali troppe persone hanno tutti i diritti, fino a { $admins } nel primo: { $services }.
        }
    }
    .why = Ogni account con tutti i diritti è una porta in più verso tutto il resto.
    .action = { $state ->
        [not-known] Chiedere l’elenco degli account che hanno tutti i diritti
       *[missing] Tenere due persone, e un accesso d’emergenza in busta chiusa
    }
    .caution = Una turnazione può giustificarlo: accetti allora la constatazione e annoti perché.
    .threshold-admins = Numero di persone che possono avere tutti i diritti
    .threshold-share = Oppure quota degli utenti, se dà un numero più grande

rule-sec-admin-daily-use = { $state ->
        [not-known] L’account con tutti i diritti serve forse ogni giorno
       *[missing] L’account con tutti i diritti serve ogni giorno
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] In { $services } l’amministrazione non ha un account a parte.
           *[other] In { $count } strumenti l’amministrazione non ha un account a parte: { $services }.
        }
        [partial] { $count ->
            [one] In { $services } l’amministrazione ha un account a parte solo in parte dei casi.
           *[other] In { $count } strumenti l’amministrazione ha un account a parte solo in parte dei casi: { $services }.
        }
       *[not-known] { $count ->
            [one] Non si sa se l’amministrazione di { $services } ha un account a parte.
           *[other] Non si sa se l’amministrazione ha un account a parte in { $count } strumenti: { $services }.
        }
    }
    .why = Un errore o una trappola colpisce allora tutto il sistema, e non il lavoro di una sola persona.
    .action = Separare l’account di amministrazione da quello di tutti i giorni
    .caution = Se è solo il fornitore ad amministrare lo strumento, nessuno nell’organizzazione ha tutti i diritti.

rule-sec-no-leaver-checklist = { $state ->
        [not-known] Non si sa se c’è una lista per gli arrivi e le partenze
        [partial] La lista per gli arrivi e le partenze non è pronta
       *[missing] Non c’è una lista per gli arrivi e le partenze
    }
    .finding = { $state ->
        [missing] Nessuna lista dice quali accessi, chiavi e apparecchi dare all’arrivo e riprendere alla partenza.
        [partial] La lista degli accessi, delle chiavi e degli apparecchi da dare all’arrivo e da riprendere alla partenza non è terminata o non è aggiornata.
       *[not-known] Non si sa se una lista dice quali accessi, chiavi e apparecchi dare all’arrivo e riprendere alla partenza.
    }
    .why = Senza lista si dimenticano accessi, chiavi e materiale.
    .action = { $state ->
        [partial] Terminare questa lista, e usarla a ogni arrivo e a ogni partenza
       *[missing] Usare una lista di una pagina a ogni arrivo e a ogni partenza
    }
    .caution = Forse qualcuno lo fa bene a memoria: non è una lista, e se ne andrà con quella persona.
    .threshold-months = Numero di mesi durante i quali una partenza conta come recente
    .threshold-persons = Numero di persone fino al quale ognuno sa tutto

rule-sec-consumer-messaging = { $state ->
        [not-known] Un servizio di messaggistica privato serve forse a parlare di persone
       *[known] Un servizio di messaggistica privato serve per il lavoro
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] { $flows } passa da un servizio di messaggistica privato. Non si sa se vi si parla di persone.
           *[other] { $count } scambi passano da un servizio di messaggistica privato. Non si sa se vi si parla di persone: { $flows }.
        }
       *[known] { $count ->
            [one] { $flows } passa da un servizio di messaggistica privato, con dati su persone.
           *[other] { $count } scambi passano da un servizio di messaggistica privato, con dati su persone: { $flows }.
        }
    }
    .why = Ciò che vi si dice resta in telefoni privati, fuori dal controllo dell’organizzazione.
    .action = { $state ->
        [not-known] Chiedere che cosa passa da questo servizio di messaggistica
       *[known] Scegliere un servizio di messaggistica dell’organizzazione, e dirlo chiaramente a tutti
    }
    .caution = Un gruppo che serve solo a fissare orari e luoghi non pone questo problema: indichi che cosa vi passa.

rule-sec-mail-domain-unprotected = { $state ->
        [not-known] Non si sa se altri possono scrivere a nome dell’organizzazione
       *[missing] Chiunque può inviare e-mail false a nome dell’organizzazione
    }
    .finding = { $state ->
        [missing] Il dominio di { $services } non dice chi ha il diritto di inviare e-mail a nome dell’organizzazione.
        [partial] Il dominio di { $services } dice solo in parte chi ha il diritto di inviare e-mail a nome dell’organizzazione.
       *[not-known] Non si sa se il dominio di { $services } dice chi ha il diritto di inviare e-mail a nome dell’organizzazione.
    }
    .why = Un truffatore può spacciarsi per l’organizzazione, con la clientela come con i colleghi.
    .action = { $state ->
        [not-known] Chiedere a chi gestisce il dominio se SPF, DKIM e DMARC sono impostati
       *[missing] Chiedere a chi gestisce il dominio di impostare SPF, DKIM e DMARC
    }
    .caution = Una casella senza un dominio proprio è protetta dal suo fornitore.

rule-sec-disposal-unknown = Non si sa che fine fanno i vecchi apparecchi
    .finding = { $state ->
        [missing] Niente dice che i dischi saranno cancellati o distrutti quando questi apparecchi se ne andranno: { $services }.
        [partial] La cancellazione o la distruzione dei dischi è prevista solo in parte quando questi apparecchi se ne andranno: { $services }.
       *[not-known] Non si sa se i dischi saranno cancellati o distrutti quando questi apparecchi se ne andranno: { $services }.
    }
    .why = Un disco gettato, regalato o restituito contiene ancora le informazioni dell’organizzazione.
    .action = Cancellarli o farli distruggere, e conservare la prova; chiederlo anche a chi riprende una stampante a noleggio
    .caution = Un apparecchio senza disco non ha niente da cancellare: indichi che per lui la misura non ha senso. Un disco cifrato di cui si distrugge la chiave è cancellato.
    .threshold-months = Età, in mesi, a partire dalla quale un apparecchio se ne andrà presto, se la sua durata non è stata indicata

rule-sec-wifi-guests-mixed = { $state ->
        [not-known] Forse i visitatori usano la rete dell’organizzazione
       *[missing] I visitatori usano la rete dell’organizzazione
    }
    .finding = { $state ->
        [missing] I visitatori usano la stessa rete dell’organizzazione: { $services }.
        [partial] I visitatori sono separati solo in parte dalla rete dell’organizzazione: { $services }.
       *[not-known] Non si sa se i visitatori usano questa rete, o se vi sono separati: { $services }.
    }
    .why = Un apparecchio sconosciuto può vedere le stampanti, le cartelle e il server dell’organizzazione.
    .action = Aprire una rete per gli ospiti: la maggior parte dei router ha un’opzione per questo
    .caution = A casa, o dove non viene nessuno, non ha senso: indichi che non ci sono visitatori.

evidence-admins = Hanno tutti i diritti
evidence-end-of-support = Fine degli aggiornamenti
evidence-left-lately = Partenze recenti
evidence-written = Che cosa è scritto, senza il segreto
evidence-written-in = Scritto in


rule-skill-single-person = { $state ->
        [outside] Nessuno nell’organizzazione sa fare da solo
       *[inside] Una sola persona sa come si fa
    }
    .finding = { $state ->
        [outside] Solo { $person }, fuori dall’organizzazione, lavora in autonomia con { $services }.
       *[inside] Solo { $person } sa lavorare senza aiuto con { $services }.
    }
    .why = «Un solo cervello è fallibile»: un’assenza ferma il lavoro.
    .action = { $state ->
        [outside] Formare una persona del team alle operazioni di base, con il fornitore
       *[inside] Affiancare una seconda persona e rifare il lavoro insieme una volta
    }
    .caution = I livelli sono quelli che ognuno si attribuisce: ne parli con il team prima di prevedere un corso.

rule-skill-bus-factor = Troppe cose poggiano sulla stessa persona
    .finding = Su { $asked } strumenti importanti, solo { $person } sa occuparsi di { $count }: { $services }.
    .why = La sua assenza ferma più attività insieme.
    .action = Condividere almeno due di questi strumenti con qualcun altro, cominciando dal più vitale
    .caution = In un team di due o tre persone è inevitabile: cerchi un appoggio all’esterno.
    .threshold-services = Numero di strumenti importanti che poggiano su una sola persona
    .threshold-share = Quota degli strumenti importanti che poggiano su una sola persona

rule-skill-culture-no-practice = { $state ->
        [not-known] Non si sa se i buoni riflessi sono condivisi
        [age-not-known] Non si sa a quando risale l’ultima sensibilizzazione
       *[missing] I buoni riflessi non sono condivisi
    }
    .finding = { $state ->
        [not-known] Nessuno sa se il team è stato sensibilizzato ai buoni riflessi.
        [age-not-known] Il team è stato sensibilizzato, ma nessuno sa quando.
        [old] L’ultima sensibilizzazione risale a troppo tempo fa.
        [partial] Solo una parte del team è stata sensibilizzata.
       *[missing] Il team non è stato sensibilizzato ai buoni riflessi.
    }
    .why = La maggior parte degli incidenti passa dalle persone.
    .action = Prevedere mezz’ora all’anno, con esempi del mestiere e della regione
    .caution = Un team che parla di ogni messaggio strano durante la pausa a volte fa meglio che con un corso: lo annoti.
    .threshold-age = Numero di mesi durante i quali una sensibilizzazione conta

rule-skill-gap-need = { $state ->
        [not-known] Non si sa se nel team manca una competenza necessaria
       *[known] Nel team manca una competenza necessaria
    }
    .finding = { $state ->
        [not-known] Non si sa se qualcuno nel team ne sa abbastanza: { $domains }.
       *[known] { $count ->
            [one] Nessuno nel team ne sa abbastanza: { $domains }.
           *[other] Nessuno nel team ne sa abbastanza in { $count } ambiti: { $domains }.
        }
    }
    .why = Ciò che nessuno sa si paga in fornitori o in errori.
    .action = Prevedere una formazione breve, cominciando da chi ha voglia di imparare
    .caution = Il bisogno è dedotto dall’importanza degli strumenti, e ognuno stima il proprio livello: ne parli prima con il team.
    .threshold-steps = Numero di gradini tra il bisogno e ciò che il team sa

rule-skill-onboarding-missing = { $state ->
        [not-known] Non si sa se i nuovi arrivati ricevono l’essenziale
       *[missing] I nuovi arrivati non ricevono l’essenziale
    }
    .finding = { $state ->
        [not-known] Non si sa se esiste un regolamento informatico o un foglio di benvenuto da dare ai nuovi arrivati.
       *[missing] Né un regolamento informatico né un foglio di benvenuto sono pronti da consegnare.
    }
    .why = Il primo giorno è il momento migliore per i buoni riflessi.
    .action = Scrivere una pagina di benvenuto, e prendersi dieci minuti il primo giorno
    .caution = Forse un collega mostra tutto ai nuovi arrivati: annoti chi, e che cosa.
    .threshold-persons = Numero di persone fino al quale non ci si aspetta niente

rule-skill-not-asked = { $state ->
        [not-known] Non si sa se è stato chiesto al team come si trova
       *[not-asked] Non è stato chiesto al team come si trova
    }
    .finding = { $state ->
        [not-known] Nessuno sa se il team ha detto come si trova con i suoi strumenti.
       *[not-asked] Nessuna risposta del team dice come si trova con i suoi strumenti.
    }
    .why = Un audit senza le persone che fanno il lavoro perde l’essenziale.
    .action = Far rispondere a cinque domande, senza nome
    .caution = Forse il team ha già parlato senza che sia stato annotato. Rispondere è facoltativo.
    .threshold-persons = Persone a partire dalle quali lo si chiede

evidence-last-session = Ultimo incontro
evidence-level-held = Ciò che il team sa
evidence-level-needed = Ciò che servirebbe
evidence-skill-domain = Ambito
evidence-willing = Vorrebbero imparare


rule-tr-interest-undeclared = Un vantaggio non è dichiarato per scritto
    .finding = { $state ->
        [gain] { $party } trae un vantaggio da un acquisto ({ $kind }); non è indicata nessuna dichiarazione scritta.
       *[not-known] Non si sa se { $party } trae un vantaggio da un acquisto.
    }
    .why = Una consulenza pagata in parte da un fornitore deve essere riconosciuta come tale prima di decidere.
    .action = Chiedere una dichiarazione scritta, con l’importo, e allegarla all’incarto
    .caution = L’assenza di uno scritto non è una colpa: ciò che è stato detto a voce resta semplicemente da annotare.

rule-tr-commission-declared = Un vantaggio è dichiarato
    .finding = { $party } ha dichiarato in data { $date } un vantaggio su un acquisto ({ $kind }). { $state ->
        [noted] Qualcuno nell’organizzazione ne ha preso nota.
       *[open] Nessuno nell’organizzazione ne ha ancora preso nota.
    }
    .why = È permesso se è chiaro e accettato; qui resta visibile.
    .action = Annotare l’importo e il proprio consenso, e confrontare con un’altra offerta

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

rule-tr-reseller-role = Chi consiglia vende anche la soluzione
    .finding = { $count ->
        [0] { $party } consiglia l’organizzazione e rivende soluzioni.
       *[other] { $party } consiglia l’organizzazione, e fornisce o rivende { $services }.
    }
    .why = Chi guadagna su un prodotto difficilmente può giudicarlo liberamente.
    .action = Separare i ruoli, oppure prendere un secondo consulente che non vende niente
    .caution = Una centrale d’acquisto che rifattura al prezzo d’acquisto, e lo ha dichiarato, ha un altro ruolo: lo annoti tra i vantaggi.

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

rule-tr-no-second-look = Non è previsto nessun secondo parere
    .finding = { $advisor } consiglia l’organizzazione; { $certainty ->
        [to-check] non si sa se qualcun altro rilegge.
       *[other] nessun altro ha riletto.
    }
    .why = Un solo cervello può sbagliarsi; un audit riletto da un pari è più affidabile.
    .action = Chiedere una rilettura a un altro consulente
    .caution = Forse una rilettura c’è stata senza essere annotata: la iscriva con la sua data.

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


evidence-answered-by = Chi risponde
evidence-decisions = Decisioni



whatif-title = { $case ->
    [stops-site] E se questo luogo non si potesse più usare: { $name }?
    [leaks-site] E se qualcuno portasse via ciò che si trova in questo luogo: { $name }?
    [leaks-flow] E se altri vedessero ciò che passa in questo scambio: { $name }?
    [leaks-person] E se qualcuno prendesse gli accessi di { $name }?
    [leaks] E se trapelasse ciò che conserva { $name }?
    [leaves] E se { $name } se ne andasse?
    [doubles] E se { $name } costasse il doppio?
    [forbidden-flow] E se questo scambio non fosse più permesso: { $name }?
    [forbidden] E se non si potessero più affidare dati personali a { $name }?
   *[stops] E se { $name } si fermasse?
}
whatif-sum-stops = { $event ->
    [forbidden] { $count ->
        [one] Uno strumento o servizio non si potrebbe più usare così.
       *[other] { $count } strumenti o servizi non si potrebbero più usare così.
    }
   *[other] { $count ->
        [one] Uno strumento o servizio si fermerebbe.
       *[other] { $count } strumenti o servizi si fermerebbero.
    }
}
whatif-sum-first = Se ne sentirebbe la mancanza già dopo { $time }: { $names }.
whatif-sum-others = { $count ->
    [one] Uno strumento o servizio continuerebbe, ma indebolito: { $names }.
   *[other] { $count } strumenti o servizi continuerebbero, ma indeboliti: { $names }.
}
whatif-sum-exposed = { $count ->
    [one] Un’informazione sarebbe in cattive mani: { $names }.
   *[other] { $count } informazioni sarebbero in cattive mani: { $names }.
}
whatif-sum-spare = Nulla si fermerebbe: c’è una riserva.
whatif-sum-nothing = Secondo quanto è descritto, nient’altro sarebbe toccato. Guardi più in basso ciò che ancora non si sa.


whatif-part-hits = Che cosa è toccato
whatif-wave = { $how ->
    [held] Può essere interrotto: a nome o a spese di questa persona o di questo ente
    [unattended] Continua, ma nessun altro saprebbe occuparsene
    [unsupported] Continua, ma senza aggiornamenti né aiuto
    [starved] Continua, ma non riceve più ciò che passava di lì
    [may-stop] { $timed ->
        [yes] Forse si ferma, e manca dopo { $time }
       *[no] Forse si ferma; non si sa dopo quanto tempo manca
    }
    [forbidden] { $timed ->
        [yes] Non si può più usare così, e manca dopo { $time }
       *[no] Non si può più usare così; non si sa dopo quanto tempo manca
    }
   *[stops] { $timed ->
        [yes] Si ferma, e manca dopo { $time }
       *[no] Si ferma; non si sa dopo quanto tempo manca
    }
}
whatif-hit-itself = Comincia tutto qui.
whatif-hit-first = Toccato direttamente.
whatif-hit-needs = Non funziona senza { $name }.
whatif-hit-path = Passo dopo passo: { $path }.
whatif-hit-basis = { $basis ->
    [own] La durata è quella della sua scheda.
    [through] La durata è quella che si ammette per l’importanza «{ $class }», dovuta a { $because }.
   *[class] La durata è quella che si ammette per l’importanza «{ $class }».
}


whatif-part-exposed = Che cosa altri potrebbero leggere
whatif-exposed-way = { $way ->
    [kept] Si trova in { $through }.
    [stands] { $count ->
        [one] Si trova in { $through }, che vi funziona sopra.
       *[other] Si trova in { $through }, che vi funzionano sopra.
    }
    [copied] Si trova in copia in { $through }.
    [passes] Passa da { $through }.
   *[reached] Si apre con questi accessi, in { $through }.
}
whatif-readable = { $readable ->
    [yes] Leggibile per chi vi arriva.
    [no] Illeggibile senza la chiave, che è altrove.
   *[not-known] Non si sa se è cifrato.
}
whatif-level = Livello: { $level }.
whatif-persons = Queste informazioni parlano di: { $persons }.
whatif-announce = { $regime ->
    [lpd-private] Se il rischio per queste persone è elevato, la fuga va notificata quanto prima all’Incaricato federale (art. 24 LPD), e alle persone stesse se la loro protezione lo esige.
    [cantonal-public] Se il rischio per queste persone è elevato, la legge del Cantone dice a chi va notificata la fuga: chieda all’incaricato cantonale.
   *[other] Se il rischio per queste persone è elevato, in genere la fuga va notificata: all’Incaricato federale o a quello cantonale, secondo il diritto applicabile.
}
whatif-part-away = Le informazioni fuori portata
whatif-away-on = Si trova in { $on }.
whatif-away-elsewhere = { $elsewhereCount ->
    [0] In nessun altro posto, secondo quanto è descritto.
    [one] Si trova anche in { $elsewhere }, che continua.
   *[other] Si trova anche in { $elsewhere }, che continuano.
}
whatif-away-backups = { $backupCount ->
    [0] Nessuna copia di sicurezza nota potrebbe recuperarla.
   *[other] Potrebbe essere recuperata con { $backups }.
}


whatif-part-touched = Per chi cambia qualcosa
whatif-change = { $change ->
    [loses-service] Non può più lavorare con { $about }.
    [no-longer-receives] Non riceve più { $about }.
    [keeps-access] Mantiene un accesso a { $about }, da togliere il giorno stesso.
    [must-know] Risponde di { $about }: da avvisare.
   *[hands-over] Si occupava di { $about }: da affidare a qualcuno.
}
whatif-part-flows = Gli scambi che si fermano
whatif-part-cost = Quanto costa
whatif-no-money = nulla
whatif-cost = { $event ->
    [doubles] Oggi { $before } all’anno; poi { $after }.
    [leaves] { $ends ->
        [0] Costo attuale di ciò che è toccato: { $before } all’anno.
       *[other] Costo attuale: { $before } all’anno; resterebbe da pagare: { $after }. Il prezzo di un sostituto non è noto.
    }
    [forbidden] { $ends ->
        [0] Costo attuale di ciò che è toccato: { $before } all’anno.
       *[other] Costo attuale: { $before } all’anno; in caso di partenza resterebbe da pagare: { $after }. Il prezzo di un sostituto non è noto.
    }
   *[other] Ciò che si ferma costa { $before } all’anno, e si continua a pagarlo. Quanto costi il fermo stesso non è noto.
}
whatif-cost-not-reckoned = { $count ->
    [one] Al calcolo manca un costo, perché il suo prezzo all’anno non è noto: { $names }.
   *[other] Al calcolo mancano { $count } costi, perché il loro prezzo all’anno non è noto: { $names }.
}
whatif-cost-ends = Non si pagherebbe più
whatif-part-countries = I Paesi in gioco
whatif-countries = Luoghi noti, sedi dei fornitori e dei loro gruppi: { $countries }.


whatif-part-helps = Che cosa attenua
whatif-part-lacks = Che cosa manca per attenuare

whatif-aid-spare = { $standing ->
    [there] C’è una riserva per { $of }.
    [missing] Non c’è una riserva per { $of }.
   *[not-known] Non è stato detto se c’è una riserva per { $of }.
}
whatif-aid-workaround = { $standing ->
    [there] Senza { $of } si fa così: { $words }
    [missing] Nulla è previsto per lavorare senza { $of }.
   *[not-known] Non è stato detto come lavorare senza { $of }.
}
whatif-aid-backup = { $helped ->
    [yes] { $standing ->
        [there] { $by } può recuperare { $of }. Ultima prova: { $date }.
        [untried] { $by } dovrebbe recuperare { $of }, ma nessuno ha mai provato.
        [missing] { $by } sparirebbe con il resto, e non recupererebbe { $of }.
       *[not-known] Non si sa se qualcuno ha già provato a recuperare { $of } con { $by }.
    }
   *[no] { $standing ->
        [missing] Nessuna copia di sicurezza descritta copre { $of }.
       *[not-known] Non è ancora descritta nessuna copia di sicurezza: non si sa che cosa potrebbe recuperare { $of }.
    }
}
whatif-aid-alternative = { $by } serve allo stesso scopo di { $of }: forse basta per arrangiarsi.
whatif-aid-deputy = { $standing ->
    [there] Per { $of } è previsto che subentri { $by }.
    [missing] Per { $of } non è previsto che subentri qualcun altro.
   *[not-known] Non è stato detto chi sostituisce per { $of }.
}
whatif-aid-administrator = { $standing ->
    [there] Anche { $by } ha tutti i diritti su { $of }.
    [missing] Nessun altro ha tutti i diritti su { $of }.
   *[not-known] Non si sa chi ha tutti i diritti su { $of }.
}
whatif-aid-skill = { $standing ->
    [there] Anche { $by } sa lavorare senza aiuto su { $of }.
    [missing] Nessun altro sa lavorare senza aiuto su { $of }.
   *[not-known] Non è stato detto chi altro sa lavorare su { $of }.
}
whatif-aid-handover = { $standing ->
    [there] Un documento permette di subentrare: { $by }.
    [untried] Il documento che permette di subentrare è da completare o da aggiornare.
    [missing] Nessun documento permette a qualcun altro di subentrare.
   *[not-known] Non si sa se esiste un documento che permette di subentrare.
}
whatif-aid-procedure = { $standing ->
    [there] Le istruzioni sono scritte: { $by }.
    [untried] Le istruzioni sono da completare o da aggiornare.
    [missing] Le istruzioni per quel giorno non sono scritte.
   *[not-known] Non si sa se le istruzioni per quel giorno sono scritte.
}
whatif-aid-encryption = { $standing ->
    [there] Cifrato, con una chiave conservata altrove: { $of }.
    [missing] Nessuna cifratura impedirebbe di leggere: { $of }.
   *[not-known] Non si sa se una cifratura impedirebbe di leggere: { $of }.
}
whatif-aid-second-step = { $standing ->
    [there] La verifica in due passaggi protegge l’accesso a { $of }.
    [untried] La verifica in due passaggi protegge solo in parte l’accesso a { $of }.
    [missing] Nessuna verifica in due passaggi protegge l’accesso a { $of }.
   *[not-known] Non si sa se una verifica in due passaggi protegge l’accesso a { $of }.
}
whatif-aid-export = { $standing ->
    [there] I dati di { $of } sono già stati estratti, e verificati.
    [untried] Si dovrebbero poter estrarre i dati di { $of }, ma nessuno ha provato.
    [missing] Non si possono estrarre i dati di { $of }.
   *[not-known] Non si sa se si possono estrarre i dati di { $of }.
}
whatif-aid-exit-terms = { $standing ->
    [there] Alla fine i dati le vengono restituiti, secondo { $of }.
    [missing] Nulla di scritto obbliga a restituirle i dati: { $of }.
   *[not-known] Non si sa se alla fine i dati le verrebbero restituiti: { $of }.
}
whatif-aid-notice = { $standing ->
    [there] { $dated ->
        [yes] Preavviso di { $number } giorni per { $of }, al più tardi il { $date }.
       *[no] Preavviso di { $number } giorni per { $of }.
    }
    [missing] Nessun preavviso è scritto per { $of }.
   *[not-known] Non si conosce il preavviso per { $of }.
}
whatif-aid-promise = { $standing ->
    [there] { $numbered ->
        [yes] { $by } promette di rimettere in funzione { $of } entro { $number } h.
       *[no] { $by } promette di rimettere in funzione { $of } entro un termine, ma non è stato annotato quale.
    }
    [untried] { $by } non promette di rimettere in funzione { $of } entro un termine fissato.
    [missing] { $by } non promette nulla in caso di fermo di { $of }.
   *[not-known] Non si sa che cosa promette { $by } in caso di fermo di { $of }.
}
whatif-aid-processing = { $standing ->
    [there] La protezione dei dati è disciplinata da { $of }.
    [missing] La protezione dei dati non è disciplinata da { $of }.
   *[not-known] Non si sa se la protezione dei dati è disciplinata da { $of }.
}
whatif-aid-guarantee = { $standing ->
    [there] Una garanzia è annotata per { $of }: verificare se reggerebbe ancora.
    [missing] Nessuna garanzia copre { $of }.
   *[not-known] Non si sa che cosa permette oggi { $of }.
}
whatif-aid-price = { $standing ->
    [there] Gli aumenti sono limitati da { $of }.
    [missing] Il fornitore può cambiare da solo le condizioni, secondo { $of }.
   *[not-known] Non si sa se gli aumenti sono limitati da { $of }.
}
whatif-aid-insurance = { $standing ->
    [there] È in atto un’assicurazione contro i ciberrischi.
    [untried] L’assicurazione contro i ciberrischi copre solo una parte.
    [missing] Non è in atto nessuna assicurazione contro i ciberrischi.
   *[not-known] Non si sa se c’è un’assicurazione contro i ciberrischi.
}


whatif-part-unknown = Ciò che non si sa, e che può cambiare la risposta
whatif-gap = { $gap ->
    [time] Non è stato detto dopo quanto tempo manca: { $names }.
    [needs] Non è stato detto di che cosa hanno bisogno questi strumenti, e forse sarebbero toccati anch’essi: { $names }.
    [hosting] Non si sa dove funziona: { $names }.
    [site] Non si sa in quale luogo si trova: { $names }.
    [country] Non si sa in quale Paese si trova: { $names }.
    [data] Non è stato detto quali informazioni vi si trovano: { $names }.
    [nature] Non è stato detto se queste informazioni parlano di persone: { $names }.
    [carried] Non è stato detto che cosa vi passa: { $names }.
    [administrators] Non si sa chi ha tutti i diritti, e forse dipende dalla stessa persona: { $names }.
   *[price] Non si conosce il prezzo all’anno: { $names }.
}
