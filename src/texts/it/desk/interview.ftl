# Il colloquio: le domande di tutti i giorni con cui si descrive la propria organizzazione.
# Gli identificatori seguono src/interview/: interview-<domanda>, con .short (in
# due parole), .why (perché si chiede) e .example (un esempio).

## La pagina

interview-page-title = Colloquio
interview-page-start = Rispondere a delle domande
interview-page-hint = Una domanda alla volta, con parole di tutti i giorni. Ci si può fermare quando si vuole: tutto resta conservato in questo browser.
interview-page-next = Continuare
interview-page-keys = Ctrl + Invio
interview-page-none = Niente di tutto ciò, continuare
interview-page-back = Indietro
interview-page-later = Più tardi
interview-page-invoices = Più tardi, con le fatture
interview-page-not-known = Non lo so
interview-page-why = Perché questa domanda, e un esempio
interview-page-example = Un esempio:
interview-page-more = Altre scelte
interview-page-own = Altro
interview-page-own-add = Aggiungere
interview-page-amount = Importo
interview-page-monthly = al mese
interview-page-yearly = all’anno
interview-page-proposed = Proposto dal modello; continuare significa confermare.
interview-page-all = Tutte le domande
interview-page-map = La mappa, passo dopo passo
interview-page-map-empty = La mappa si disegnerà qui, man mano che si risponde.
interview-page-map-whole = Vedere la mappa in grande
interview-page-state-answered = risposto
interview-page-state-later = più tardi
interview-page-state-not-known = da ritrovare
interview-page-state-open = non ancora
# $data, $services, $flows = quanti di ciascuno
interview-page-known = Descritto finora: { $data ->
    [0] nessuna informazione
    [one] un’informazione
   *[other] { $data } informazioni
}, { $services ->
    [0] nessuno strumento
    [one] uno strumento
   *[other] { $services } strumenti
}, { $flows ->
    [0] nessuno scambio
    [one] uno scambio
   *[other] { $flows } scambi
}.
interview-page-missing-organisation = Manca chi siete.
interview-page-missing-people = Manca chi decide e chi aiuta.
interview-page-missing-information = Mancano le informazioni di cui avete bisogno.
interview-page-missing-places = Manca dove si trovano.
interview-page-missing-exchanges = Manca con chi le scambiate.
interview-page-missing-protections = Manca ciò che le protegge.
interview-page-missing-money = Manca quanto costa; le fatture aiutano.
interview-page-missing-handover = Manca chi potrebbe subentrare.
interview-page-missing-nothing = Tutto è stato affrontato.
# $count = quanti altri
interview-page-found = { $count ->
    [0] Prima scoperta
   *[other] Ciò che pesa di più, per ora
}
# $count = quanti altri
interview-page-found-more = { $count ->
    [0] Vedere questa constatazione
    [one] Vedere questa constatazione e un’altra
   *[other] Vedere questa constatazione e altre { $count }
}
interview-page-lose-title = Togliere ciò che è già descritto?
# $names = i nomi
interview-page-lose = Su { $names } è già stato detto di più. Togliere questa scelta cancella anche quello; si può annullare.
interview-page-lose-remove = Togliere comunque
interview-page-lose-keep = Mantenere
interview-chapter-organisation = Voi
interview-chapter-people = Le persone
interview-chapter-information = Le informazioni
interview-chapter-places = Dove si trovano
interview-chapter-exchanges = Che cosa circola
interview-chapter-protections = Che cosa protegge
interview-chapter-money = Quanto costa
interview-chapter-handover = Il passaggio di consegne

## La fine

interview-end-title = Ecco, la mappa è disegnata
interview-end-hint = Si può tornare su ogni risposta, qui o nelle rubriche. Cominciate da questi tre punti.
interview-end-quick = Presto fatto: in meno di un’ora
interview-end-important = Importante
interview-end-ask = Da chiedere a qualcuno
interview-end-nothing = Per ora niente del genere.
interview-end-unknowns = Elenco delle cose da ritrovare
interview-end-unknowns-hint = Da stampare e mettere vicino al telefono: ciò che nessuno sapeva e ciò che è rimasto per più tardi.
interview-end-unknowns-none = Niente da ritrovare: avete risposto a tutto.
interview-end-print = Stampare
interview-end-export = Esportare il file
interview-end-invite = Invitare un consulente
interview-end-invite-hint = Esportate il file e consegnatelo, per una via sicura, a una persona di fiducia: lo apre in Limpide e vede esattamente ciò che vedete voi. Niente parte da solo.
interview-end-left = Domande lasciate per più tardi
interview-end-map = Vedere la mappa
interview-end-findings = Vedere tutte le constatazioni

## Voi

interview-name = Come si chiama la vostra organizzazione, e di che cosa si occupa?
    .short = Nome e settore
    .why = Il settore permette di proporvi scelte che vi somigliano. Nulla viene aggiunto senza di voi.
    .example = «Fiduciaria del Lago», settore: fiduciaria.
interview-name-called = Il suo nome
interview-name-sector = Di che cosa si occupa
interview-form = Siete un’associazione, un’impresa, un comune…?
    .short = Forma giuridica
    .why = Un comune o una scuola pubblica segue la legge del suo cantone; gli altri seguono la legge federale sulla protezione dei dati.
    .example = Una società sportiva è quasi sempre un’associazione; uno studio è spesso una ditta individuale o una Sagl.
interview-canton = In quale cantone?
    .short = Cantone
    .why = Ogni cantone ha una propria legge sulla protezione dei dati per i suoi comuni e istituzioni.
    .example = Ticino, Grigioni, Vaud…
interview-inhabitants = Il vostro comune conta mille abitanti o più?
    .short = Abitanti
    .why = Da mille abitanti in su, un ciberattacco va segnalato alla Confederazione entro ventiquattro ore.
    .example = Contate gli abitanti al 31 dicembre scorso.
interview-inhabitants-yes = Mille o più
interview-inhabitants-no = Meno di mille
interview-europe = Avete clienti o utenti che abitano nell’Unione europea, e vi rivolgete a loro?
    .short = Unione europea
    .why = In questo caso si applica, oltre al diritto svizzero, il regolamento europeo.
    .example = Sì, se fate pubblicità in Italia o consegnate in Germania. No, se un frontaliere entra semplicemente dalla porta.
interview-headcount = In quanti siete?
    .short = Quanti
    .why = Ciò che basta a tre persone non basta più a trenta.
    .example = Contate le persone, non le percentuali. Gli apprendisti contano fra le persone pagate.
interview-headcount-paid = Persone pagate
interview-headcount-volunteers = Volontari
interview-workplaces = Dove lavorate?
    .short = Luoghi di lavoro
    .why = Due copie nella stessa stanza bruciano insieme; un dossier portato a casa esce dalle vostre mura.
    .example = Un ufficio, una cantina dove dorme l’archivio e una collega che lavora da casa un giorno alla settimana.
interview-sites-home = A casa di qualcuno
interview-sites-archive = Cantina o archivio

## Le persone

interview-decides = Chi decide degli strumenti e può rispondere alle domande che li riguardano?
    .short = Chi decide
    .why = Senza una persona designata non si decide nulla; oppure si decide tutto per abitudine.
    .example = Basta una funzione, non serve un nome: la direzione, il segretariato, il socio che se ne intende.
interview-parties-head = La direzione
interview-parties-volunteer = Un membro volontario del comitato
interview-parties-office = Il segretariato
interview-parties-handy = La persona che se ne intende
interview-helps = Chi aiuta quando qualcosa non funziona?
    .short = Chi aiuta
    .why = Chi ripara spesso vede tutto. Meglio sapere chi è, e chi lo sostituisce.
    .example = Da voi: il socio che se ne intende. Dall’esterno: il tecnico del paese, o il nipote della presidente.
interview-helps-inside = Da voi
interview-helps-outside = Dall’esterno
interview-parties-it-supplier = Un fornitore informatico
interview-parties-friend = Un amico, un parente
interview-helper-contract = Avete un accordo scritto con la persona che vi aiuta dall’esterno?
    .short = Accordo scritto
    .why = Chi può vedere i vostri dati deve essersi impegnato a proteggerli. Senza nulla di scritto non si può né esigerlo né verificarlo.
    .example = Un contratto di assistenza con una pagina sulla protezione dei dati: è «sì, dati compresi».
interview-helper-contract-both = Sì, dati compresi
interview-helper-contract-written = Sì, ma niente sui dati
interview-helper-contract-nothing = Niente di scritto
# $with = con chi
interview-contract = Accordo con { $with }

## Le informazioni

interview-information = Di quali informazioni non potete fare a meno per lavorare?
    .short = Le informazioni
    .why = Si parte da ciò che conoscete, non dai vostri programmi: così si ritrovano quelli che si dimenticano.
    .example = Ciò che cercate ogni settimana: i dossier, i salari, l’elenco dei membri, le password.
interview-data-passwords = Password e accessi
interview-data-identity-documents = Documenti d’identità
interview-data-tax-returns = Dichiarazioni d’imposta
interview-data-own-accounts = La nostra contabilità
interview-data-staff = Dossier del personale
interview-data-team-messages = Messaggi e foto del gruppo
interview-data-web-messages = Messaggi ricevuti dal sito
interview-data-know-how = Conoscenze e istruzioni
interview-subjects = Di chi parla ciascuna di queste informazioni?
    .short = Di chi parlano
    .why = Ciò che parla di persone è protetto dalla legge; ciò che parla di bambini o di pazienti lo è ancora di più.
    .example = I salari parlano del personale. Il magazzino non parla di nessuno.
interview-subjects-nobody = Di nessuno
interview-sensitive = Quali sarebbero gravi nelle mani sbagliate?
    .short = Che cosa è delicato
    .why = La legge protegge questi temi più degli altri. Qui una fuga farebbe più male.
    .example = Una dichiarazione d’imposta rivela la salute (spese mediche) e la religione. Un codice di e-banking dà il potere di pagare.
interview-sensitive-keys = Password, o potere di pagare
interview-loss = Se sparissero domani, che cosa succederebbe?
    .short = Se sparissero
    .why = Così si sa che cosa salvare per primo.
    .example = Senza i dossier ci si ferma. Senza le foto della festa, la vita continua.
interview-loss-stop = Ci si ferma
interview-loss-days = Si perde qualche giorno
interview-keeping = Per quanto tempo conservate ciascuna?
    .short = Per quanto tempo
    .why = Ciò che non si conserva più non può più uscire. Alcuni documenti devono però restare dieci anni.
    .example = La contabilità: dieci anni. Le candidature respinte: qualche mese. Se nulla è stato deciso: «Non lo so».
# $count = numero di anni
interview-keeping-years = { $count ->
    [one] Un anno
   *[other] { $count } anni
}
interview-keeping-months = { $count ->
    [one] Un mese
   *[other] { $count } mesi
}
interview-keeping-days = { $count ->
    [one] Un giorno
   *[other] { $count } giorni
}
interview-keeping-end = Fino alla partenza della persona

## Dove si trovano

interview-where = Dove si trova ciascuna?
    .short = Dove
    .why = La stessa informazione è spesso in tre posti. Basta dimenticarne uno.
    .example = I dossier dei clienti: sul server, nella posta elettronica e nei classificatori in cantina.
interview-services-server = Un server da noi
interview-services-file-transfer = Condivisione di grandi file
interview-services-spreadsheet = Un foglio di calcolo
interview-services-group-chat = Gruppo di messaggistica sui telefoni
interview-services-mobile-phones = Telefoni
interview-services-usb = Chiavette USB
interview-services-notebook = Un quaderno
interview-services-antivirus = Antivirus
interview-services-printer = Stampante e scanner
interview-services-backup-disk = Disco di salvataggio
interview-services-support = Assistenza informatica
interview-tools = Che cos’altro usate per lavorare?
    .short = Gli altri strumenti
    .why = Alcuni strumenti non conservano informazioni e si dimenticano; eppure costano, e senza di loro tutto si ferma.
    .example = Il telefono, Internet, la stampante, la firma elettronica, il sito.
interview-hosting = Ciascuno di questi strumenti è da voi, presso un fornitore o a nome privato di qualcuno?
    .short = Da chi
    .why = Ciò che è a nome privato di qualcuno se ne va con quella persona.
    .example = L’account gratuito aperto da una collega con il suo indirizzo privato: «A nome privato di qualcuno».
interview-hosting-on-premises = Da noi, su un server
interview-hosting-on-device = Sui nostri computer
interview-hosting-saas = Presso un fornitore, online
interview-hosting-personal-account = A nome privato di qualcuno
interview-private-accounts = Chi ha voluto che questi account privati servissero alla vostra organizzazione?
    .short = Account privati
    .why = Uno strumento che nessuno ha scelto non è in nessun preventivo, in nessun salvataggio e sotto nessuna regola.
    .example = «Era pratico, ed è rimasto»: è venuto da sé.
interview-private-accounts-decision = L’abbiamo deciso noi
interview-private-accounts-habit = È venuto da sé
interview-suppliers = Chi fornisce ciascuno di essi?
    .short = I fornitori
    .why = È a lui che ci si rivolge in caso di guasto, di fuga o di partenza.
    .example = Il nome che figura sulla fattura o in fondo alla pagina.
interview-countries = In quale Paese sono i dati? E dove ha sede il fornitore?
    .short = I Paesi
    .why = Il Paese dove sono i dati e quello la cui legge può raggiungere il fornitore non sono sempre gli stessi.
    .example = Server in Svizzera, di una società con sede negli Stati Uniti. Se non si sa: «Non lo so», e lo si chiede.
# $name = il fornitore
interview-countries-seat = Sede: { $name }
interview-country-CH = Svizzera
interview-country-FR = Francia
interview-country-DE = Germania
interview-country-IE = Irlanda
interview-country-NL = Paesi Bassi
interview-country-US = Stati Uniti

## Che cosa circola

interview-senders = Chi vi consegna informazioni?
    .short = Chi ve ne consegna
    .why = Ciò che entra da voi diventa vostra responsabilità.
    .example = I clienti che portano i loro documenti, i genitori che iscrivono i figli, chi scrive dal sito.
interview-recipients = A chi ne consegnate?
    .short = A chi ne consegnate
    .why = Un’informazione trasmessa non si riprende. La persona interessata ha il diritto di sapere chi l’ha ricevuta.
    .example = La fiduciaria, le assicurazioni, l’amministrazione, la banca, i partner, un’altra società.
interview-parties-authorities = Amministrazioni e imposte
interview-parties-social-insurance = AVS, LPP e assicurazioni del personale
interview-parties-clients-companies = Aziende clienti
interview-parties-suppliers = Fornitori
interview-parties-at-home = Le persone che lavorano da casa
# $name = con chi
interview-exchange-from = Da: { $name }
interview-exchange-to = A: { $name }
interview-exchange-out-of = Da: { $name }
interview-carried = Quali informazioni, per ciascuno?
    .short = Che cosa
    .why = Si vede così tutto il percorso di un’informazione, e chi ne riceve più del necessario.
    .example = Alle assicurazioni: i salari. Dai clienti: i loro dossier.
interview-channels = Come fanno il tragitto?
    .short = Come
    .why = Un’e-mail normale si legge lungo la strada come una cartolina; un portale con account protegge meglio.
    .example = Dai clienti: a mano, per e-mail, con un link di condivisione. Sono possibili più risposte.
interview-among-us = E fra di voi, che cosa usate?
    .short = Fra di voi
    .why = È fra colleghi che compaiono gli strumenti che nessuno ha scelto.
    .example = Il gruppo sui telefoni privati, dove ci si manda la foto di un dossier «solo per oggi».
interview-between-tools = Che cosa passa da uno strumento all’altro?
    .short = Da uno strumento all’altro
    .why = Ciò che si ricopia a mano costa tempo e fa errori; ciò che passa da solo si dimentica.
    .example = Dalla contabilità all’e-banking, un file di pagamenti. Dallo scanner alla posta, i documenti scansionati.
interview-home = Da casa, come si accede ai dossier?
    .short = A casa
    .why = Una chiavetta USB persa in treno è un dossier perso.
    .example = «Porta con sé i dossier del venerdì su una chiavetta.»
interview-remote-help = Dove può entrare a distanza la persona che vi aiuta?
    .short = Aiuto a distanza
    .why = Chi entra a distanza ha spesso tutti i diritti, giorno e notte.
    .example = Il server e i computer. Se nessuno entra a distanza, basta continuare.
interview-frequency = Con quale frequenza?
    .short = La frequenza
    .why = Un minuto al giorno fa mezza giornata all’anno.
    .example = I salari: ogni mese. I documenti dei clienti: ogni settimana.
interview-by-hand = Passa da solo, o qualcuno lo fa a mano?
    .short = A mano?
    .why = Il lavoro di ricopiatura non figura su nessuna fattura. Spesso è il costo più pesante.
    .example = «Il mercoledì ribatto le ore nel programma dei salari.»
interview-minutes = Quanti minuti ogni volta?
    .short = I minuti
    .why = Venti minuti alla settimana fanno due giornate all’anno.
    .example = Basta una stima: 10, 20, 60.

## Che cosa protegge

interview-copies = Fate copie di salvataggio?
    .short = Le copie
    .why = È la differenza fra una brutta giornata e la fine.
    .example = Un disco collegato al server, e una copia online presso un fornitore.
interview-copies-none = Nessuna copia
interview-backups-disk-here = Su un disco che resta collegato
interview-backups-disk-away = Su un disco conservato altrove
interview-backups-online = Online, presso un fornitore
interview-copied = Che cosa contiene ciascuna copia?
    .short = Che cosa è copiato
    .why = Il giorno in cui serve, si scopre spesso che l’essenziale non c’era.
    .example = Il server e la contabilità; ma non la posta elettronica.
interview-copy-rhythm = Ogni quanto si fa ciascuna copia?
    .short = Il ritmo
    .why = Una copia della settimana scorsa è una settimana di lavoro persa.
    .example = Ogni notte, se è automatica; altrimenti, con sincerità.
# $count = numero di ore
interview-copy-rhythm-hours = { $count ->
    [one] Ogni ora
   *[other] Ogni { $count } ore
}
interview-restored = Qualcuno ha già recuperato qualcosa da una copia?
    .short = Già recuperato?
    .why = Un salvataggio che nessuno ha mai provato è una speranza, non una protezione.
    .example = Recuperare un solo file, per vedere, conta come prova.
interview-restored-in-place = Sì, quest’anno
interview-restored-partial = Sì, più tempo fa
interview-restored-absent = Mai
interview-second-lock = Che cosa serve oltre alla password?
    .short = La seconda serratura
    .why = Una password si indovina o si ruba. Con un codice sul telefono, il ladro resta fuori.
    .example = Il codice a sei cifre, la notifica da confermare o una piccola chiave da inserire.
interview-second-lock-in-place = Un codice o una chiave, per tutti
interview-second-lock-partial = Un codice o una chiave, per alcuni
interview-second-lock-absent = Nient’altro
interview-passwords = Dove annotate le vostre password?
    .short = Le password
    .why = Un foglio di calcolo si copia in un secondo; e ciò che è in una sola testa se ne va con lei.
    .example = Un gestore di password è una cassaforte: se ne ricorda una sola.
interview-passwords-in-place = Tutte in un gestore
interview-passwords-partial = Alcune in un gestore
interview-passwords-absent = Foglio di calcolo, quaderno, browser o memoria
interview-shared-access = Dove usate in più persone lo stesso accesso?
    .short = Accessi condivisi
    .why = Con un accesso condiviso nessuno sa chi ha fatto che cosa; e chi parte conosce ancora la password.
    .example = L’account «info@» di cui tutti hanno la password. Se ovunque ognuno ha il suo, basta continuare.
interview-leavers = Quando qualcuno parte, che ne è dei suoi accessi?
    .short = Le partenze
    .why = Sei mesi dopo, molti ex colleghi leggono ancora i messaggi.
    .example = Un elenco da spuntare l’ultimo giorno: chiavi, account, telefono.
interview-leavers-usable = Seguiamo un elenco
interview-leavers-in-someone-s-head = Qualcuno ci pensa, a memoria
interview-leavers-none = Non è previsto nulla
interview-updates = I vostri apparecchi si aggiornano da soli?
    .short = Gli aggiornamenti
    .why = La maggior parte degli attacchi passa da un difetto corretto da mesi.
    .example = Se da settimane attende un messaggio «riavviare per aggiornare»: «solo alcuni».
interview-updates-in-place = Sì, tutti
interview-updates-partial = Solo alcuni
interview-updates-absent = No
interview-age = Di che anno è il più vecchio?
    .short = L’età degli apparecchi
    .why = Dopo qualche anno il fabbricante non corregge più i difetti. Anche sostituire troppo presto costa, a voi e all’ambiente.
    .example = L’anno è spesso sulla fattura o sotto l’apparecchio.
interview-disposal = Che ne è di un vecchio computer?
    .short = I vecchi apparecchi
    .why = Un disco dato via senza cancellarlo dà via tutto ciò che contiene.
    .example = Il disco tolto e distrutto, o cancellato da un professionista prima di uscire.
interview-disposal-in-place = Cancellato o distrutto prima di uscire
interview-disposal-partial = Dipende
interview-disposal-absent = Dato, gettato o tenuto così com’è
interview-emergency = Chi avvisare in caso di problema: è scritto da qualche parte?
    .short = In caso di problema
    .why = Il giorno in cui lo schermo è nero, l’elenco dentro il computer non serve a nulla.
    .example = Un foglio al muro: l’assistenza, la banca, l’assicurazione, la polizia.
interview-emergency-paper = Sì, su carta
interview-emergency-own-space = Sì, in un file
interview-emergency-in-someone-s-head = Qualcuno lo sa a memoria
interview-emergency-none = No

## Quanto costa

interview-costs = Quanto costano, più o meno, questi strumenti?
    .short = I costi
    .why = Gli abbonamenti dimenticati si nascondono nelle piccole somme. Per cominciare basta una stima.
    .example = 45 franchi al mese, o 600 franchi all’anno. Il resto con le fatture.
interview-own-pocket = Qualcuno ne paga uno di tasca propria?
    .short = Di tasca propria
    .why = Se la carta della cassiera scade, lo strumento si ferma; ed è a suo nome.
    .example = L’abbonamento di videoconferenza pagato con la carta del presidente. Se nessuno paga di tasca propria, basta continuare.
interview-renewal = Quando si rinnova ciascun contratto, e con quale preavviso?
    .short = Le scadenze
    .why = Passata la data, si è di nuovo vincolati per un anno.
    .example = La data è sul contratto o sulla fattura. Da tenere per più tardi, con le fatture.
# $name = il fornitore
interview-renewal-end = { $name }: prossima scadenza
interview-renewal-notice = { $name }: preavviso
# $count = numero di giorni
interview-renewal-days = { $count ->
    [one] Un giorno
   *[other] { $count } giorni
}
interview-leaving = Sapreste recuperare i vostri dati cambiando fornitore?
    .short = Partire
    .why = È il giorno della partenza che si scopre la porta chiusa.
    .example = C’è il pulsante «Esportare»? «Possibile, mai provato». Il file è stato aperto? «Provato».

## Il passaggio di consegne

interview-who-knows = Se manca la persona abituale, chi sa usare ciascuno di questi strumenti?
    .short = Chi sa fare
    .why = Quando una sola persona sa, l’organizzazione si ferma con lei.
    .example = I salari: la contabile, e nessun altro.
# $what = lo strumento, $who = la persona
interview-skill = { $what }: { $who }
interview-advisors = Qualcuno vi consiglia nella scelta degli strumenti?
    .short = Chi consiglia
    .why = Un buon consiglio è prezioso; bisogna però sapere da chi viene.
    .example = Un consulente pagato, il venditore del programma, un amico informatico. Se nessuno vi consiglia, basta continuare.
interview-parties-advisor = Un consulente
interview-parties-seller = Un venditore
interview-parties-knowing-friend = Un amico del mestiere
interview-interests = Ricevono qualcosa dal fornitore?
    .short = I loro interessi
    .why = Una commissione non è vietata; è nasconderla che falsa il consiglio. Si può semplicemente chiedere.
    .example = Il venditore riceve una commissione; l’amico non riceve nulla.
interview-notice = Avete una pagina che spiega alle persone che cosa fate dei loro dati?
    .short = L’informativa
    .why = Lo chiede la legge: ognuno deve poter leggere, prima di affidare i propri dati, che cosa ne farete.
    .example = Una pagina «Protezione dei dati» in fondo al sito, o un foglio all’accoglienza.
interview-goals = Che cosa volete migliorare per primo?
    .short = Le vostre priorità
    .why = In quest’ordine vi sarà presentato il seguito.
    .example = Premere prima il più importante; l’ordine conta.
