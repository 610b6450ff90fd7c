# What the model's records, fields and values are called, and what explains them.
#
# A value heads a form field or a table column: short, without a final period.
# A yes-or-no field is a question. Attributes: .one names one record, .new is
# the button that adds one, .hint explains, .empty stands in an empty list,
# .meaning explains a value of a list.

## Collections

collection-organisation = La sua organizzazione
    .one = Organizzazione
    .hint = Che cos’è la sua organizzazione, dove lavora e con quante persone. Da queste risposte dipende quali regole la riguardano.
collection-sites = Luoghi
    .one = Luogo
    .new = Aggiungere un luogo
    .hint = I posti in cui lavora o conserva qualcosa: l’ufficio, la cantina con gli archivi, il domicilio in cui si trova la copia di riserva. Due copie nello stesso posto bruciano insieme.
    .empty = Ancora nessun luogo. Cominci da quello in cui lavora oggi.
collection-parties = Persone ed enti
    .one = Persona o ente
    .new = Aggiungere una persona o un ente
    .hint = Chi invia, riceve o decide: la direzione, il team, i clienti o i membri, la cassa AVS, la banca, i fornitori. Basta una funzione, per esempio «la contabile»: i nomi non sono necessari.
    .empty = Ancora nessuno. Cominci da Lei, poi dalla persona che chiama quando il computer non funziona più.
collection-data = Informazioni
    .one = Informazione
    .new = Aggiungere un’informazione
    .hint = Ciò che occorre sapere o conservare per lavorare, a grandi insiemi: incarti dei clienti, contabilità, salari, elenco dei membri. Ciò che si indica con una sola parola è una sola informazione.
    .empty = Ancora nessuna informazione. Si chieda che cosa le mancherebbe di più domani mattina.
collection-services = Strumenti e servizi
    .one = Strumento o servizio
    .new = Aggiungere uno strumento o un servizio
    .hint = Ciò con cui lavora: posta elettronica, programma di contabilità, cartella condivisa, sito web, stampante, ma anche il foglio di calcolo da cui dipende tutto e i classatori in cantina.
    .empty = Ancora nessuno strumento. Cominci da quello che apre per primo la mattina, spesso la posta elettronica.
collection-flows = Scambi
    .one = Scambio
    .new = Aggiungere uno scambio
    .hint = Un’informazione che passa da un posto a un altro: i documenti che i clienti inviano per e-mail, i salari annunciati alla cassa AVS, la copia della sera. Un’andata e un ritorno fanno due scambi.
    .empty = Ancora nessuno scambio. Prenda un’informazione importante: chi gliela invia, e a chi la invia Lei?
collection-protections = Protezioni
    .one = Protezione
    .new = Aggiungere una protezione
    .hint = Ciò che protegge gli strumenti e le informazioni: un codice richiesto oltre alla password, gli aggiornamenti automatici, la porta chiusa a chiave. Annoti anche le protezioni che mancano.
    .empty = Ancora nessuna protezione. Cominci dalla posta elettronica: che cosa serve per aprirla, oltre alla password?
collection-backups = Copie di sicurezza
    .one = Copia di sicurezza
    .new = Aggiungere una copia di sicurezza
    .hint = Le copie che servono il giorno in cui l’originale va perso: disco collegato al server, copia presso un fornitore di hosting. L’importante è sapere dove sono e se qualcuno è già riuscito a usarle.
    .empty = Ancora nessuna copia di sicurezza. Se il computer dell’ufficio sparisse stanotte, da dove riprenderebbe il lavoro?
collection-contracts = Contratti
    .one = Contratto
    .new = Aggiungere un contratto
    .hint = Ciò che ha convenuto con i fornitori, anche solo a voce: telefonia, manutenzione del server, noleggio della stampante. Qui si annotano le date di rinnovo e i termini di preavviso.
    .empty = Ancora nessun contratto. Apra il classatore dei contratti, oppure parta dall’ultima fattura del telefono.
collection-costs = Costi
    .one = Costo
    .new = Aggiungere un costo
    .hint = Il denaro e il tempo che richiedono gli strumenti: abbonamenti, acquisti, riparazioni, ore del team. Anche un importo approssimativo è utile.
    .empty = Ancora nessun costo. Prenda le fatture del mese scorso: basta una riga per fattura.
collection-documents = Documenti
    .one = Documento
    .new = Aggiungere un documento
    .hint = Ciò che bisognerebbe poter leggere per subentrare: elenco degli apparecchi, istruzioni per le copie di sicurezza, elenco degli accessi. Annoti anche i documenti che non esistono ancora.
    .empty = Ancora nessun documento. Se domani fosse assente, che cosa dovrebbe leggere chi la sostituisce?
collection-skills = Competenze
    .one = Competenza
    .new = Aggiungere una competenza
    .hint = Chi sa fare che cosa, e chi potrebbe sostituire questa persona: usare il programma dei salari, aprire un accesso, ripristinare una copia di sicurezza.
    .empty = Ancora nessuna competenza. Per lo strumento più importante, chi sa come fare quando la persona abituale è assente?
collection-processings = Registro delle attività di trattamento
    .one = Trattamento
    .new = Aggiungere un trattamento
    .hint = Ogni attività per la quale usa dati su persone: versare i salari, inviare la newsletter, seguire gli incarti. È il registro di cui parla la legge (art. 12 LPD). Per una piccola organizzazione è spesso facoltativo, ma sempre utile.
    .empty = Ancora nessun trattamento. Cominci dai salari, o dall’elenco dei clienti o dei membri.
collection-disclosures = Legami d’interesse
    .one = Legame d’interesse
    .new = Aggiungere un legame d’interesse
    .hint = Chi guadagna qualcosa quando Lei acquista: una commissione, uno sconto trattenuto, un mandato, una rivendita. Annotarlo non accusa nessuno: permette di decidere con cognizione di causa.
    .empty = Ancora nessun legame d’interesse. Chieda al suo fornitore informatico e al suo consulente se ricevono qualcosa dai fornitori che raccomandano. Anche «niente» è una risposta da annotare.
collection-accesses = Accessi alla documentazione
    .one = Accesso alla documentazione
    .new = Aggiungere un accesso
    .hint = Chi può leggere o modificare la documentazione della sua informatica, e chi può togliere questo diritto. La documentazione appartiene a Lei: qualcuno della sua organizzazione dovrebbe poter decidere.
    .empty = Ancora nessun accesso. Cominci dalla persona che compila questo audit.
collection-decisions = Decisioni
    .one = Decisione
    .new = Aggiungere una decisione
    .hint = Che cosa si fa di una constatazione: agire, accettarla fino a una certa data, rinviarla o contestarla. Una decisione dice chi, perché e fino a quando.
    .empty = Ancora nessuna decisione. Legga le constatazioni e decida sulla prima.
collection-actions = Da fare
    .one = Azione
    .new = Aggiungere un’azione
    .hint = Ciò che bisogna fare, con una persona e una data: provare la copia di sicurezza, disdire l’abbonamento inutilizzato, chiedere il contratto.
    .empty = Ancora niente da fare. Scelga una constatazione facile da risolvere, una persona e una data.
collection-reviews = Riletture
    .one = Rilettura
    .new = Aggiungere una rilettura
    .hint = Lo sguardo di una seconda persona su questo audit, per esempio una collega o un altro consulente: che cosa ha letto, che cosa nota, se è d’accordo.
    .empty = Ancora nessuna rilettura. Chi potrebbe rileggere con occhi nuovi?
collection-requests = Richieste d’informazioni
    .one = Richiesta d’informazioni
    .new = Aggiungere una richiesta d’informazioni
    .hint = Un bisogno descritto senza nominare prodotti, inviato a più fornitori per sapere che cosa esiste. Non impegna a nulla e permette di confrontare.
    .empty = Ancora nessuna richiesta. Ha ricevuto un’offerta e non ha nulla con cui confrontarla? Cominci da qui.
collection-watches = Argomenti da seguire
    .one = Argomento da seguire
    .new = Aggiungere un argomento da seguire
    .hint = Ciò che cambia intorno a Lei e merita uno sguardo di tanto in tanto: una legge, la fine di un programma, un nuovo modo di lavorare.
    .empty = Ancora nessun argomento. Un fornitore le ha annunciato un cambiamento?

## Every record

field-record-name = Nome
    .hint = Quello che usa tutti i giorni, per esempio «il server dell’ufficio».
field-record-notes = Osservazioni
    .hint = Tutto ciò che aiuta a capire. Non vi scriva mai una password.
field-record-confidence = Certezza
    .hint = Una risposta approssimativa è meglio di niente: indichi qui se è da verificare.
field-record-source = Da dove viene la risposta
    .hint = La persona che l’ha data o il documento in cui l’ha letta, per esempio «fattura di marzo».
field-record-updatedOn = Ultima modifica
field-record-tags = Etichette
    .hint = Parole a sua scelta per raggruppare e ritrovare, per esempio «da rivedere in giugno».
field-record-entry = Scheda di partenza
field-record-proposed = Valori proposti, da confermare

choice-confidence-sure = Sicuro
    .meaning = Visto o contato.
choice-confidence-approx = All’incirca
    .meaning = L’ordine di grandezza è giusto.
choice-confidence-unknown = Da verificare
    .meaning = È una supposizione.

## Organisation

field-organisation-sector = Settore di attività
field-organisation-legalForm = Forma giuridica
    .hint = Figura negli statuti o nel registro di commercio.
field-organisation-legalRegime = Legge sui dati applicabile
    .hint = Un’associazione, un’impresa o uno studio segue la legge federale sulla protezione dei dati (LPD). Un Comune o una scuola pubblica segue la legge del proprio Cantone.
field-organisation-gdpr = Si applica anche il regolamento europeo (RGPD)?
    .hint = Probabilmente sì se ha un ufficio nell’Unione europea o se vi cerca clienti. Una cliente che si è trasferita in Francia in genere non basta.
field-organisation-lsi = Deve segnalare i ciberattacchi alla Confederazione?
    .hint = Probabilmente sì per un Comune, un ospedale, un’azienda dell’acqua o dell’elettricità: la segnalazione va fatta entro 24 ore all’Ufficio federale della cibersicurezza (UFCS). Le organizzazioni più piccole possono esserne esentate, da verificare con questo ufficio.
field-organisation-country = Paese della sede
field-organisation-canton = Cantone della sede
field-organisation-headcount = Persone retribuite
    .hint = Il numero di persone, apprendisti compresi, qualunque sia il grado di occupazione.
field-organisation-volunteers = Volontari
    .hint = Le persone non retribuite che lavorano con i suoi strumenti o le sue informazioni, comitato compreso.
field-organisation-languages = Lingue di lavoro
    .hint = Quelle in cui il team legge e scrive.
field-organisation-currency = Moneta dei conti
field-organisation-hourlyRate = Costo di un’ora di lavoro
    .hint = Quanto costa in media un’ora di una persona del team, oneri sociali compresi. Senza questo importo il tempo è contato soltanto in ore.
field-organisation-goals = Da migliorare prima di tutto
    .hint = In ordine, cominciando dal più importante.
field-organisation-contact = Persona di contatto
    .hint = Chi risponde alle domande su questo audit.
field-organisation-advisor = Consulente digitale
    .hint = La persona esterna che la accompagna, se ne ha una.
field-organisation-backupAdvisor = Secondo consulente
    .hint = La persona che può subentrare al consulente e rileggere il suo lavoro.
field-organisation-successor = Chi subentra, all’interno
    .hint = Chi, nella sua organizzazione, riprende questo audit se la persona di contatto è assente o se ne va.
field-organisation-auditedOn = Situazione al
    .hint = La data alla quale era vero ciò che è descritto qui.
field-organisation-scope = Che cosa copre l’audit
    .hint = Che cosa è descritto qui e che cosa è lasciato da parte, per esempio «tutto l’ufficio, senza i telefoni privati».
field-organisation-cultureSurvey = Che cosa dice il team
    .hint = Alcune domande poste al team su come vive i propri strumenti.

part-survey-answer = Risposta del team
part-survey-answer-question = Domanda posta
    .hint = Per esempio «So a chi chiedere aiuto».
part-survey-answer-answeredOn = Risposto il
part-survey-answer-score = Accordo, da 0 a 4
    .hint = Da 0, per niente d’accordo, a 4, del tutto d’accordo.

choice-language-fr = Francese
choice-language-de = Tedesco
choice-language-it = Italiano
choice-language-rm = Romancio
choice-language-en = Inglese
choice-language-other = Un’altra lingua

choice-legal-form-association = Associazione
choice-legal-form-foundation = Fondazione
choice-legal-form-sole-proprietor = Impresa individuale
choice-legal-form-partnership = Società di persone
    .meaning = Società in nome collettivo o in accomandita.
choice-legal-form-company = SA o Sagl
    .meaning = Società anonima o società a garanzia limitata.
choice-legal-form-cooperative = Cooperativa
choice-legal-form-commune = Comune
    .meaning = Comune o consorzio di Comuni.
choice-legal-form-public-body = Altro ente pubblico
    .meaning = Per esempio una scuola pubblica o un servizio del Cantone.
choice-legal-form-other = Altra forma

choice-legal-regime-lpd-private = Legge federale (LPD)
    .meaning = Imprese, associazioni, fondazioni, studi, scuole private.
choice-legal-regime-cantonal-public = Legge del Cantone
    .meaning = Comuni, scuole pubbliche, istituzioni cantonali.
choice-legal-regime-mixed-delegated = L’una o l’altra, secondo l’attività
    .meaning = Organizzazione privata incaricata di un compito pubblico, per esempio un asilo nido o una casa per anziani con un mandato.

choice-goal-security = Essere protetti meglio
choice-goal-costs = Pagare il giusto prezzo
choice-goal-simplicity = Avere meno strumenti, più semplici
choice-goal-time = Perdere meno tempo
choice-goal-ecology = Rispettare l’ambiente
choice-goal-compliance = Essere in regola
choice-goal-handover = Poter passare le consegne

choice-canton-AG = Argovia
choice-canton-AI = Appenzello Interno
choice-canton-AR = Appenzello Esterno
choice-canton-BE = Berna
choice-canton-BL = Basilea Campagna
choice-canton-BS = Basilea Città
choice-canton-FR = Friburgo
choice-canton-GE = Ginevra
choice-canton-GL = Glarona
choice-canton-GR = Grigioni
choice-canton-JU = Giura
choice-canton-LU = Lucerna
choice-canton-NE = Neuchâtel
choice-canton-NW = Nidvaldo
choice-canton-OW = Obvaldo
choice-canton-SG = San Gallo
choice-canton-SH = Sciaffusa
choice-canton-SO = Soletta
choice-canton-SZ = Svitto
choice-canton-TG = Turgovia
choice-canton-TI = Ticino
choice-canton-UR = Uri
choice-canton-VD = Vaud
choice-canton-VS = Vallese
choice-canton-ZG = Zugo
choice-canton-ZH = Zurigo

## Sites

field-sites-kind = Tipo di luogo
field-sites-address = Indirizzo
    .hint = Via, numero e località. Per un domicilio basta la località.
field-sites-canton = Cantone
field-sites-country = Paese
field-sites-locked = Il luogo è chiuso a chiave?
    .hint = Sì se le porte si chiudono e si sa chi ha le chiavi.

choice-site-kind-office = Ufficio o studio
choice-site-kind-home = Domicilio
choice-site-kind-storage = Cantina, archivio o deposito
choice-site-kind-data-centre = Locale informatico
    .meaning = Sala o edificio riservato ai server.
choice-site-kind-other = Altro luogo

## Parties

field-parties-kind = Tipo
field-parties-personKind = Legame con l’organizzazione
    .hint = Solo per una persona.
field-parties-functions = Funzioni
    .hint = Che cosa fa questa persona o questo team, per esempio «contabile» o «presidenza».
field-parties-team = Team
    .hint = Per una persona: il team di cui fa parte.
field-parties-leftOn = Ultimo giorno
    .hint = Per una persona che non c’è più.
field-parties-headcount = Numero di persone
    .hint = Per un team o un gruppo. Basta un numero approssimativo.
field-parties-country = Paese
    .hint = Il Paese in cui si raggiunge questa persona o questo ente.
field-parties-hqCountry = Paese della sede
    .hint = Il Paese in cui l’impresa è registrata. Spesso il suo sito lo indica in fondo alla pagina, sotto «note legali» o «impressum».
field-parties-groupCountry = Paese della casa madre
    .hint = Il Paese del gruppo a cui appartiene l’impresa. La legge di quel Paese può dare accesso ai suoi dati, anche se sono conservati in Svizzera.
field-parties-publicEntity = È un ente pubblico?
field-parties-dpfSwissCertified = Certificazione Svizzera–Stati Uniti (DPF)?
    .hint = Per un’impresa degli Stati Uniti: figura nell’elenco pubblico dello «Swiss-U.S. Data Privacy Framework»? Se sì, è più semplice affidarle dati su persone.
field-parties-dpfCheckedOn = Certificazione verificata il
    .hint = Il giorno in cui ha consultato l’elenco. La certificazione si rinnova ogni anno.
field-parties-roles = Ruolo rispetto ai dati
    .hint = Per i dati su persone: questo ente decide come sono usati, o lavora per Lei?
field-parties-confidentialityUndertaking = Segreto promesso per iscritto?
    .hint = Sì se è firmata una clausola di confidenzialità, per esempio da chi ripara i suoi computer.
field-parties-networkMember = Membro della rete dei consulenti?
    .hint = Un membro della rete del suo consulente può rispondere alle sue richieste d’informazioni, a condizione di dirlo.
field-parties-contactRole = A chi rivolgersi
    .hint = La funzione della persona che risponde, per esempio «servizio clienti».
field-parties-contactDetails = Come raggiungere
    .hint = Telefono, e-mail, orari di apertura, numero di cliente.

choice-party-kind-person = Persona
    .meaning = Una persona, o una funzione svolta da una sola persona.
choice-party-kind-team = Team
    .meaning = Un gruppo della sua organizzazione, per esempio il comitato o la contabilità.
choice-party-kind-client-group = Clienti o utenti
    .meaning = I suoi clienti, membri, pazienti o allievi, presi nel loro insieme.
choice-party-kind-public = Pubblico
    .meaning = Chiunque, per esempio chi visita il suo sito.
choice-party-kind-authority = Autorità o assicurazione sociale
    .meaning = Fisco, Comune, cassa AVS, cassa pensioni.
choice-party-kind-supplier = Fornitore
    .meaning = Le vende o le presta uno strumento o un servizio.
choice-party-kind-subcontractor = Fornitore del fornitore
    .meaning = Lavora dietro a uno dei suoi fornitori, per esempio come suo fornitore di hosting.
choice-party-kind-partner = Partner
    .meaning = Ente indipendente con cui ha scambi: banca, assicurazione, federazione.
choice-party-kind-advisor = Consulente digitale

choice-person-kind-internal = Interno
    .meaning = Persona impiegata, o titolare che lavora sul posto.
choice-person-kind-volunteer = Volontario
choice-person-kind-external = Esterno
    .meaning = Lavora per un’altra organizzazione.
choice-person-kind-former = Non c’è più

choice-party-role-controller = Decide come si usano i dati
    .meaning = Sceglie perché e come servono i dati, come una banca o un’assicurazione. La legge lo chiama «titolare del trattamento».
choice-party-role-processor = Tratta i dati per Lei
    .meaning = Ne fa solo ciò che Lei chiede, come un fornitore di hosting. La legge lo chiama «responsabile del trattamento».
choice-party-role-auditor = Controlla o verifica
    .meaning = Verifica il lavoro di altri, come un ufficio di revisione.

## Data

field-data-description = Che cosa contiene
    .hint = Per esempio «nomi, indirizzi, dichiarazioni d’imposta e relativi allegati».
field-data-categories = Tipo d’informazione
field-data-owner = Persona responsabile
    .hint = La persona o la funzione che decide come si usa questa informazione.
field-data-nature = Dati su persone
    .hint = Basta un nome, un indirizzo o un numero di cliente perché l’informazione parli di persone.
field-data-sensitiveKinds = Dati sensibili
    .hint = Quelli che la legge protegge di più e chiama «degni di particolare protezione». Una dichiarazione d’imposta ne contiene: le spese mediche parlano di salute, l’imposta di culto di religione.
field-data-secrecy = Segreto da rispettare
    .hint = Quello a cui obbliga la professione, la funzione o un contratto.
field-data-subjects = Persone interessate
    .hint = Di chi parla questa informazione?
field-data-volumeBand = Numero di persone interessate
field-data-largeScale = È su grande scala?
    .hint = La legge non fissa un numero. Pensi a quante persone, a quanti dettagli e per quanto tempo; nel dubbio, risponda che non lo sa.
field-data-classification = Chi può vederla
    .hint = Immagini che uno sconosciuto legga questa informazione: che cosa succederebbe?
field-data-classifiedBy = Chi lo ha valutato
    .hint = La persona che ha deciso chi può vedere questa informazione.
field-data-impact = Gravità in caso di problemi
    .hint = Se questa informazione trapela, è sbagliata o sparisce, che cosa succede a Lei e alle persone di cui parla?
field-data-purpose = A che cosa serve
    .hint = Per esempio «compilare le dichiarazioni d’imposta dei clienti».
field-data-legalGround = Perché può averla
    .hint = Per esempio un obbligo legale, un contratto o il consenso della persona.
field-data-retention = Per quanto tempo conservarla
    .hint = Per esempio 10 anni per la contabilità. Ciò che non serve più andrebbe cancellato.
field-data-oldestRecord = Traccia più vecchia
    .hint = La data dell’incarto più vecchio che conserva ancora. Basta una data approssimativa.
field-data-gigabytes = Volume (GB)
    .hint = In gigabyte. Un gigabyte contiene circa 300 foto del telefono.
field-data-gigabytesUntouched3y = Volume dimenticato (GB)
    .hint = In gigabyte, ciò che nessuno apre da tre anni.

part-impact-scale = Gravità in caso di problemi
part-impact-scale-confidentiality = Se trapela
    .hint = La leggono persone che non dovrebbero vederla.
part-impact-scale-integrity = Se è sbagliata
    .hint = Qualcuno l’ha modificata, per errore o con cattive intenzioni.
part-impact-scale-availability = Se sparisce
    .hint = Non si riesce più ad aprirla, o è cancellata.
part-impact-scale-traceability = Se non si sa chi ha fatto che cosa
    .hint = Nessuno può dire chi l’ha letta, modificata o inviata.
part-impact-scale-persons = Per le persone interessate
    .hint = Il peggio che può capitare alle persone di cui parla.

part-retention = Per quanto tempo conservarla
part-retention-value = Durata
part-retention-unit = Unità
part-retention-basis = Perché questa durata
    .hint = Una legge, un contratto o un bisogno, per esempio «Codice delle obbligazioni, 10 anni per la contabilità».

choice-classification-public = Pubblico
    .meaning = Può essere pubblicato. Lo metterebbe sul suo sito?
choice-classification-internal = Interno
    .meaning = Solo per il team. Se lo leggesse uno sconosciuto, sarebbe sgradevole e nulla più?
choice-classification-confidential = Confidenziale
    .meaning = Per persone designate. In caso di fuga, bisognerebbe avvisare qualcuno?
choice-classification-restricted = Molto sensibile
    .meaning = Segreto professionale, salute di molte persone, password, potere di pagare. Una fuga potrebbe distruggere una vita, la fiducia o l’organizzazione?

choice-data-nature-none = Non parla di persone
choice-data-nature-personal = Parla di persone
    .meaning = Nomi, indirizzi, fatture, foto.
choice-data-nature-sensitive = Contiene dati sensibili
    .meaning = Salute, religione, assistenza sociale, condanne e altri dati che la legge protegge di più.
choice-data-nature-secrecy = Coperta da un segreto
    .meaning = Segreto professionale, segreto d’ufficio o segreto promesso per contratto.

choice-sensitive-kind-beliefs-politics-union = Religione, opinioni, sindacato
    .meaning = Opinioni e attività religiose, filosofiche, politiche o sindacali.
choice-sensitive-kind-health = Salute
choice-sensitive-kind-intimate-sphere = Sfera intima
choice-sensitive-kind-race-ethnicity = Origine razziale o etnica
choice-sensitive-kind-genetic = Dati genetici
choice-sensitive-kind-biometric-id = Impronte, volto, voce
    .meaning = Quando questi dati servono a riconoscere una persona.
choice-sensitive-kind-proceedings-sanctions = Procedimenti e sanzioni
    .meaning = Penali o amministrativi. Le esecuzioni per debiti di principio non vi rientrano.
choice-sensitive-kind-social-aid = Assistenza sociale

choice-secrecy-cp321-professional = Segreto professionale
    .meaning = Medici, avvocati, notai, revisori, psicologi, curanti e il loro personale (art. 321 CP).
choice-secrecy-cp320-official = Segreto d’ufficio
    .meaning = Autorità e personale delle amministrazioni (art. 320 CP).
choice-secrecy-bank = Segreto bancario
choice-secrecy-telecom = Segreto delle telecomunicazioni
choice-secrecy-contractual = Segreto promesso per contratto

choice-data-subject-members = Membri
choice-data-subject-donors = Donatori
choice-data-subject-volunteers = Volontari
choice-data-subject-employees = Personale
choice-data-subject-applicants = Candidati a un posto
choice-data-subject-clients = Clienti
choice-data-subject-clients-employees = Personale dei clienti
choice-data-subject-prospects = Possibili clienti
choice-data-subject-patients = Pazienti
choice-data-subject-relatives = Familiari
choice-data-subject-pupils = Allievi
choice-data-subject-minors = Minorenni
choice-data-subject-parents = Genitori
choice-data-subject-residents = Abitanti
choice-data-subject-beneficiaries = Beneficiari dell’assistenza sociale
choice-data-subject-supplier-contacts = Contatti presso i fornitori
choice-data-subject-visitors = Visitatori del sito

choice-volume-band-under-100 = Meno di 100 persone
choice-volume-band-100-1000 = Da 100 a 1000 persone
choice-volume-band-1000-10000 = Da 1000 a 10’000 persone
choice-volume-band-over-10000 = Più di 10’000 persone

choice-impact-none = Senza gravità
choice-impact-low = Debole
    .meaning = Meno di un giorno di lavoro, un piccolo fastidio.
choice-impact-medium = Media
    .meaning = Giorni di lavoro, un piccolo costo, un reclamo.
choice-impact-high = Forte
    .meaning = Settimane di lavoro, un contratto perso, una reputazione o un impiego compromessi.
choice-impact-very-high = Molto forte
    .meaning = La sopravvivenza dell’organizzazione, un danno duraturo per una persona.

choice-retention-unit-days = Giorni
choice-retention-unit-months = Mesi
choice-retention-unit-years = Anni
choice-retention-unit-until-purpose-ends = Finché serve
    .meaning = Fino a quando lo scopo è raggiunto, senza durata fissa: in questo caso lasci vuota la durata.

## Services

field-services-kind = Tipo di strumento
field-services-functions = Che cosa fa
    .hint = Sono possibili più risposte. Così si notano due strumenti che fanno la stessa cosa.
field-services-purpose = A che cosa serve
    .hint = Con parole sue, per esempio «i salari di 35 piccole imprese».
field-services-supplier = Fornitore
    .hint = Chi glielo vende, noleggia od offre.
field-services-contract = Contratto
field-services-owner = Persona responsabile
    .hint = La persona o la funzione che, nella sua organizzazione, decide su questo strumento.
field-services-deputy = Chi sostituisce
    .hint = Chi subentra quando la persona responsabile è assente.
field-services-admins = Chi ha tutti i diritti
    .hint = Chi può aprire account, leggere tutto e cancellare tutto. Pensi anche ai fornitori.
field-services-users = Chi lo usa
field-services-userCount = Numero di utenti
    .hint = Le persone che lo usano davvero, non gli account pagati.
field-services-hosting = Dove funziona
    .hint = In sede, presso un fornitore, o nell’account privato di qualcuno?
field-services-places = Paesi e luoghi
    .hint = I Paesi in cui i dati sono conservati e quelli da cui si possono consultare. Se non lo sa, il fornitore deve poterglielo dire.
field-services-stores = Informazioni che conserva
    .hint = Indichi anche se è l’originale o una copia.
field-services-dependsOn = Non funziona senza
    .hint = Il programma di contabilità non funziona senza il server, un servizio online non funziona senza internet.
field-services-status = Stato
field-services-criticality = Importanza
    .hint = Se questo strumento si fermasse ora, per quanto tempo potrebbe lavorare senza?
field-services-assessedBy = Chi lo ha valutato
    .hint = La persona che ha stimato l’importanza di questo strumento.
field-services-rtoHours = Di nuovo in funzione entro (ore)
    .hint = Entro quante ore, al massimo, questo strumento deve funzionare di nuovo? Per esempio 4 ore per i salari a fine mese, 24 ore per un giorno. Gli informatici dicono RTO.
field-services-rpoHours = Lavoro che si può perdere (ore)
    .hint = Quante ore di lavoro potrebbe rifare dopo un guasto? Con una copia ogni sera è una giornata: 24 ore. Gli informatici dicono RPO.
field-services-workaround = Che cosa fare se si ferma
    .hint = Come lavorerebbe nel frattempo, per esempio «scrivere gli appuntamenti su carta».
field-services-namedAccounts = Ognuno ha il proprio account?
    .hint = No se più persone usano lo stesso nome e la stessa password.
field-services-dualApproval = Servono due persone per pagare?
    .hint = Per l’e-banking: una persona prepara il pagamento, un’altra lo approva.
field-services-internetFacing = Si può aprire da qualsiasi luogo?
    .hint = Sì se ci si può accedere via internet da casa o dal telefono.
field-services-visitors = Lo usano i visitatori?
    .hint = Per una rete o un Wi-Fi: i suoi clienti, pazienti o ospiti vi si collegano?
field-services-maxClassification = Confidenzialità massima
    .hint = L’informazione più confidenziale che si accetta di metterci, se lo si è deciso.
field-services-licence = Diritto d’uso
    .hint = A quali condizioni lo si può usare.
field-services-chosenBy = Come è stato scelto
field-services-decidedBy = Chi lo ha scelto
field-services-endOfSupport = Fine degli aggiornamenti
    .hint = La data dopo la quale il fabbricante non corregge più i difetti. Di solito il suo sito la annuncia.
field-services-lastUsed = Ultimo utilizzo
    .hint = Basta una data approssimativa. Così si nota uno strumento che nessuno apre più.
field-services-exportState = Recupero dei dati
    .hint = Se cambiasse strumento, saprebbe portare con sé i suoi dati?
field-services-exportFormats = Formati per recuperare i dati
    .hint = I tipi di file che sa produrre, per esempio CSV, foglio di calcolo o PDF/A.
field-services-exportTestedOn = Recupero provato il
field-services-domainHolder = Titolare del nome di dominio
    .hint = La persona o l’ente a nome di cui è registrato il suo indirizzo internet: Lei, l’agenzia web, una ex collega?
field-services-deviceCount = Numero di apparecchi
    .hint = Per computer, tablet, telefoni o stampanti.
field-services-mobileDevices = Di cui portati fuori
    .hint = Quelli che escono dall’ufficio: portatili, tablet, telefoni.
field-services-oldestBoughtOn = Acquisto del più vecchio
    .hint = La data di acquisto dell’apparecchio più vecchio ancora in uso.
field-services-spare = C’è un apparecchio di riserva?
    .hint = Pronto per il giorno in cui un altro si guasta.
field-services-aiTraining = Addestramento dell’IA
    .hint = Il fornitore può migliorare la sua intelligenza artificiale con ciò che Lei vi scrive? Lo dicono le condizioni d’uso.

part-service-place = Paese o luogo
part-service-place-country = Paese
part-service-place-role = Che cosa vi succede
part-service-place-site = Luogo
    .hint = Se è uno dei suoi luoghi.

part-storage = Informazione conservata
part-storage-data = Informazione
part-storage-role = Originale o copia
part-storage-gigabytes = Volume (GB)
    .hint = In gigabyte. Un gigabyte contiene circa 300 foto del telefono.

choice-service-kind-app = Programma di lavoro
    .meaning = Programma o servizio online per un mestiere o un compito: contabilità, salari, incarti.
choice-service-kind-collab = Lavoro in gruppo
    .meaning = Discussioni, videoconferenze, documenti condivisi, sondaggi.
choice-service-kind-storage = File
    .meaning = Cartelle condivise, condivisione di file grandi.
choice-service-kind-mail = Posta elettronica e agenda
choice-service-kind-identity = Account e accesso
    .meaning = Ciò che verifica chi è l’utente e apre gli altri strumenti.
choice-service-kind-e-banking = E-banking e pagamenti
choice-service-kind-web = Sito web e nome di dominio
choice-service-kind-network = Internet e rete
    .meaning = Accesso a internet, Wi-Fi, rete dell’ufficio.
choice-service-kind-device-fleet = Apparecchi
    .meaning = Computer, tablet, telefoni, stampanti.
choice-service-kind-server = Server
    .meaning = Il computer, proprio o noleggiato, su cui lavorano gli altri.
choice-service-kind-telephony = Telefonia
choice-service-kind-public-portal = Portale ufficiale
    .meaning = Sito di un’autorità o di un’assicurazione a cui si accede con un account.
choice-service-kind-backup = Copia di sicurezza
choice-service-kind-support = Assistenza e riparazioni
    .meaning = Lavoro svolto da persone: riparazioni, manutenzione, consulenza.
choice-service-kind-paper = Carta
    .meaning = Classatori, archivi, agenda degli appuntamenti.
choice-service-kind-ai = Intelligenza artificiale

choice-hosting-paper = Su carta
choice-hosting-on-device = Sui propri apparecchi
    .meaning = Installato su ogni computer o telefono, senza server.
choice-hosting-on-premises = Su un server in sede
choice-hosting-hosted-dedicated = Su una macchina noleggiata
    .meaning = Presso un fornitore di hosting, su un computer riservato a Lei.
choice-hosting-iaas = Su server virtuali noleggiati
    .meaning = Se ne occupa Lei o il suo fornitore.
choice-hosting-paas = Su una piattaforma noleggiata
    .meaning = Il fornitore di hosting si occupa della macchina, Lei vi mette il suo programma.
choice-hosting-saas = Online, presso il fornitore
    .meaning = Si apre nel browser o in un’applicazione; il programma e i dati sono presso il fornitore.
choice-hosting-saas-e2ee = Online, illeggibile per il fornitore
    .meaning = Tutto è cifrato, e solo la sua organizzazione ha la chiave.
choice-hosting-personal-account = Nell’account privato di qualcuno
    .meaning = L’indirizzo, il telefono o l’abbonamento privato di una persona.

choice-criticality-comfort = Comodità
    .meaning = Può aspettare più di una settimana.
choice-criticality-useful = Utile
    .meaning = Per qualche giorno ci si può arrangiare.
choice-criticality-important = Importante
    .meaning = In meno di un giorno il lavoro rallenta molto, e si nota.
choice-criticality-vital = Vitale
    .meaning = L’attività si ferma in meno di quattro ore.

choice-service-status-planned = Previsto
choice-service-status-in-use = In uso
choice-service-status-retiring = In via di sostituzione
choice-service-status-dormant = Non più usato, ma ancora lì

choice-licence-proprietary-perpetual = Acquistato una volta per tutte
choice-licence-proprietary-subscription = Programma noleggiato
    .meaning = Installato in sede, pagato ogni mese o ogni anno.
choice-licence-saas-terms = Condizioni di un servizio online
    .meaning = Quelle che si accettano aprendo l’account.
choice-licence-freeware = Gratuito, ma non libero
    .meaning = Senza spese, ma nessuno tranne il suo autore può correggerlo o riprenderlo.
choice-licence-free-tier = Versione gratuita di un servizio a pagamento
choice-licence-open-source-copyleft = Software libero, con obbligo di condivisione
    .meaning = Chi lo modifica e lo distribuisce deve condividere le sue modifiche.
choice-licence-open-source-permissive = Software libero, senza obbligo di condivisione
choice-licence-open-core = Base libera, complementi a pagamento
choice-licence-bespoke-owned = Fatto su misura, proprietà dell’organizzazione
choice-licence-bespoke-not-owned = Fatto su misura, proprietà di altri
    .meaning = Il programma appartiene alla persona o all’impresa che l’ha fatto.
choice-licence-public-service = Servizio dello Stato

choice-chosen-by-offers = Confrontando offerte
choice-chosen-by-tender = Con un bando di concorso
choice-chosen-by-decision = Per decisione, con motivi noti
choice-chosen-by-bundled = Arrivato con qualcos’altro
choice-chosen-by-habit = Per abitudine

choice-export-state-none = Impossibile
choice-export-state-theoretical = Possibile, mai provato
choice-export-state-tested = Provato
    .meaning = I dati sono stati estratti, e qualcuno è riuscito a rileggerli.

choice-place-role-stored = Dati conservati
choice-place-role-backup = Copie di riserva
choice-place-role-support-access = Accesso per l’assistenza
    .meaning = Da lì alcune persone possono consultare i dati a distanza.
choice-place-role-transit = Semplice passaggio
choice-place-role-key-custody = Chiavi custodite
    .meaning = Vi si trovano le chiavi che rendono leggibili i dati.

choice-storage-role-master = Originale
    .meaning = Quando due versioni differiscono, fa fede questa.
choice-storage-role-copy = Copia
choice-storage-role-archive = Archivio
    .meaning = Conservata per dopo, non vi si cambia più nulla.
choice-storage-role-backup = Copia di riserva

choice-ai-training-allowed = Permesso
    .meaning = Il fornitore può imparare dai suoi dati.
choice-ai-training-excluded = Escluso per contratto

## Flows

field-flows-from = Da
    .hint = La persona, l’ente o lo strumento da cui parte l’informazione.
field-flows-to = A
    .hint = La persona, l’ente o lo strumento a cui arriva.
field-flows-data = Che cosa circola
field-flows-channel = Con quale mezzo
field-flows-transport = Protezione lungo il percorso
    .hint = Un’e-mail ordinaria somiglia a una cartolina: niente garantisce che nessuno la legga lungo il percorso. Se non lo sa, lo dica.
field-flows-mode = A mano o automatico
field-flows-frequency = Con quale frequenza
field-flows-minutesPerRun = Tempo ogni volta (minuti)
    .hint = Il lavoro di una persona per un invio. Basta un valore approssimativo.
field-flows-purpose = A che cosa serve
    .hint = Per esempio «annunciare i salari alla cassa AVS».
field-flows-guarantee = Garanzia all’estero
    .hint = Ciò che permette a dati su persone di lasciare la Svizzera. Se non lo sa, il destinatario deve poterglielo dire.
field-flows-deliberateControl = Il passaggio a mano è voluto?
    .hint = Sì se qualcuno ne approfitta per controllare, per esempio prima di un pagamento.

choice-channel-api = Da programma a programma
choice-channel-file-sync = File sincronizzati
    .meaning = Una cartella che si copia da sola da un apparecchio all’altro.
choice-channel-mail = E-mail
choice-channel-mail-encrypted = E-mail cifrata
    .meaning = Illeggibile tranne che per la persona che la riceve.
choice-channel-web-form = Modulo di un sito
choice-channel-portal = Portale con account
    .meaning = Un sito a cui si accede per depositare o prelevare documenti.
choice-channel-sftp = Trasferimento sicuro di file
choice-channel-usb = Chiavetta USB o disco
choice-channel-paper-post = Carta, per posta
choice-channel-paper-hand = Carta, in mani proprie
choice-channel-phone = Telefono
choice-channel-messaging-consumer = Messaggistica privata
    .meaning = L’applicazione di messaggi del telefono, con un account privato.
choice-channel-messaging-pro = Messaggistica dell’organizzazione
choice-channel-fax = Fax
choice-channel-shared-screen = Schermo condiviso
choice-channel-file-export = File esportato e poi importato
    .meaning = Salvato da uno strumento, poi caricato in un altro.
choice-channel-share-link = Link a un file
choice-channel-remote-access = Controllo a distanza
choice-channel-in-person = A voce
choice-channel-manual-retyping = Ricopiato a mano

choice-transport-none = Nessuna
choice-transport-tls = Cifrato lungo il percorso
    .meaning = Illeggibile lungo il percorso, ma leggibile per il fornitore, come su un sito in «https».
choice-transport-e2ee = Cifrato da un capo all’altro
    .meaning = Leggibile soltanto da chi invia e da chi riceve.
choice-transport-sealed-paper = Busta chiusa

choice-flow-mode-manual = A mano
    .meaning = Qualcuno lo fa ogni volta.
choice-flow-mode-semi = Avviato a mano
    .meaning = Qualcuno fa clic, il resto va da sé.
choice-flow-mode-auto = Automatico

choice-frequency-continuous = Di continuo
choice-frequency-daily = Ogni giorno
choice-frequency-weekly = Ogni settimana
choice-frequency-monthly = Ogni mese
choice-frequency-quarterly = Ogni trimestre
choice-frequency-yearly = Ogni anno
choice-frequency-ad-hoc = Di tanto in tanto

choice-guarantee-adequate-country = Paese riconosciuto dalla Svizzera
    .meaning = Figura nell’elenco del Consiglio federale, come i Paesi dell’Unione europea.
choice-guarantee-us-dpf = Impresa certificata negli Stati Uniti
    .meaning = Figura nell’elenco dello «Swiss-U.S. Data Privacy Framework».
choice-guarantee-treaty = Trattato internazionale
choice-guarantee-contract-clauses-notified = Clausole contrattuali comunicate
    .meaning = Comunicate in anticipo all’Incaricato federale della protezione dei dati (IFPDT).
choice-guarantee-standard-clauses = Clausole tipo riconosciute
    .meaning = Un testo riconosciuto dall’Incaricato federale, allegato al contratto.
choice-guarantee-bcr = Norme interne del gruppo
    .meaning = Approvate da un’autorità di protezione dei dati.
choice-guarantee-art17-consent = Consenso della persona
    .meaning = Ha detto espressamente di sì, per questo caso.
choice-guarantee-art17-contract = Necessario per un contratto
    .meaning = Per esempio prenotare un albergo all’estero per la persona.
choice-guarantee-art17-legal-claims = Necessario in giudizio
choice-guarantee-art17-other = Altra eccezione della legge
    .meaning = Un’altra eccezione dell’articolo 17 LPD.
choice-guarantee-none = Nessuna
choice-guarantee-not-applicable = Non pertinente
    .meaning = Nulla lascia la Svizzera, o non si tratta di persone.

## Protections

field-protections-kind = Protezione
field-protections-covers = Che cosa protegge
    .hint = Strumenti, scambi, informazioni, luoghi o persone. Scelga l’organizzazione se protegge tutto.
field-protections-state = Stato
field-protections-verifiedOn = Verificata il
    .hint = L’ultima volta che qualcuno ha guardato se funziona davvero.
field-protections-responsible = Chi se ne occupa
field-protections-proof = Come lo si sa
    .hint = Ciò che lo dimostra, per esempio una prova, un rapporto o un’immagine dello schermo.

choice-protection-state-absent = Assente
choice-protection-state-planned = Prevista
    .meaning = Decisa, ma non ancora realizzata.
choice-protection-state-partial = In parte
    .meaning = Per esempio soltanto per i soci.
choice-protection-state-in-place = In atto
    .meaning = Per quanto ne sa.
choice-protection-state-verified = Verificata
    .meaning = In atto, e qualcuno ha controllato.
choice-protection-state-not-applicable = Non pertinente
    .meaning = Qui non avrebbe senso. Dica perché nelle osservazioni.

## Backups

field-backups-covers = Che cosa permette di recuperare
field-backups-keptOn = Conservata su
    .hint = Lo strumento, il disco o lo spazio online in cui si trova la copia.
field-backups-site = Luogo della copia
field-backups-country = Paese della copia
field-backups-everyHours = Una copia ogni… (ore)
    .hint = 24 per una copia al giorno, 168 per una copia alla settimana.
field-backups-keepDays = Conservata per quanti giorni
    .hint = Fin quando si può tornare indietro? A volte un errore si nota settimane dopo.
field-backups-automatic = Parte da sola?
    .hint = No se qualcuno deve pensarci.
field-backups-offline = Poi viene scollegata?
    .hint = Un disco sempre collegato può essere cancellato o reso illeggibile insieme al resto.
field-backups-immutable = È impossibile modificarla?
    .hint = Sì se nessuno, nemmeno un amministratore, può cambiarla o cancellarla prima della data prevista.
field-backups-offsite = È in un posto diverso dall’originale?
    .hint = Sì se un incendio o un furto in ufficio non la toccherebbe.
field-backups-encrypted = È cifrata?
    .hint = Sì se chi trovasse il disco non potrebbe leggervi nulla.
field-backups-restoreTestedOn = Ultima prova di ripristino
    .hint = L’ultima volta che qualcuno ha recuperato dei file dalla copia e li ha aperti.
field-backups-doneBy = Chi se ne occupa

## Contracts

field-contracts-party = Con chi
field-contracts-holder = A nome di chi
    .hint = Se non è l’organizzazione: per esempio un socio, una ex presidente, il fornitore informatico.
field-contracts-inOurName = È a nome dell’organizzazione?
field-contracts-services = Strumenti interessati
field-contracts-written = È scritto?
    .hint = Uno scambio di e-mail o condizioni accettate online valgono come scritto.
field-contracts-start = Inizio
field-contracts-end = Fine o prossimo rinnovo
    .hint = La data in cui termina, o riparte per un nuovo periodo.
field-contracts-renewal = Che cosa succede alla fine
field-contracts-noticeDays = Preavviso (giorni)
    .hint = Quanti giorni prima della fine bisogna disdire. Tre mesi sono 90 giorni.
field-contracts-sla = Promessa in caso di guasto
    .hint = Ciò che il fornitore promette per iscritto quando il suo strumento si ferma.
field-contracts-slaHours = Termine promesso (ore)
    .hint = Per rispondere o per rimettere in funzione, secondo la promessa.
field-contracts-dpa = Disciplina la protezione dei dati?
    .hint = Il fornitore s’impegna a usare i dati su persone solo per Lei e a proteggerli (art. 9 LPD).
field-contracts-subProcessorList = Nomina gli altri fornitori?
    .hint = Quelli a cui il fornitore affida a sua volta i dati, per esempio il suo fornitore di hosting.
field-contracts-exit = Clausola di uscita
    .hint = Che cosa prevede il contratto per il giorno in cui se ne va.
field-contracts-jurisdiction = Diritto applicabile
    .hint = Il Paese la cui legge decide in caso di disaccordo. Spesso è scritto negli ultimi articoli.
field-contracts-location = Dove è riposto
    .hint = Per esempio «classatore rosso, armadio all’entrata».

part-exit-terms = Clausola di uscita
part-exit-terms-dataReturn = I dati le vengono restituiti?
part-exit-terms-openFormat = In un formato che altri sanno leggere?
    .hint = Per esempio CSV o XML, piuttosto che un file che solo questo strumento apre.
part-exit-terms-returnDelayDays = Entro un termine fissato?
part-exit-terms-deletionProof = Con una prova della cancellazione?
    .hint = Il fornitore conferma per iscritto di non conservare nulla.
part-exit-terms-assistance = È previsto un aiuto alla partenza?
part-exit-terms-feeKnown = Il prezzo della partenza è noto?
part-exit-terms-subProcessorNotice = I nuovi fornitori sono annunciati?
    .hint = Si è avvisati prima che il fornitore affidi i dati a qualcun altro.
part-exit-terms-auditRight = Ha il diritto di controllare?
    .hint = Può verificare, o far verificare, come sono protetti i suoi dati.
part-exit-terms-priceIndexation = I prezzi seguono un indice?
    .hint = Per esempio quello dei prezzi al consumo.
part-exit-terms-unilateralChange = Il fornitore può cambiare da solo le condizioni?
part-exit-terms-sourceEscrow = Il programma è depositato presso terzi?
    .hint = Altri possono riprenderne il codice se il fornitore sparisce.

choice-renewal-fixed-term = Termina da solo
choice-renewal-tacit-yearly = Rinnovato di anno in anno
    .meaning = Continua se nessuno lo disdice in tempo.
choice-renewal-tacit-monthly = Rinnovato di mese in mese
    .meaning = Continua se nessuno lo disdice in tempo.
choice-renewal-tacit-multi-year = Rinnovato per più anni
    .meaning = Riparte per più anni se nessuno lo disdice in tempo.
choice-renewal-open-ended = Senza durata fissa
choice-renewal-none = Nulla è scritto

choice-service-level-none = Nessuna
choice-service-level-best-effort = Fare del proprio meglio
choice-service-level-response-time = Rispondere entro un termine
    .meaning = Qualcuno se ne occupa in tempo, senza promettere di riparare in tempo.
choice-service-level-recovery-time = Rimettere in funzione entro un termine

## Costs

field-costs-paysFor = Per che cosa
    .hint = Lo strumento, il fornitore o la formazione che questo costo paga.
field-costs-contract = Contratto
field-costs-nature = Acquisto, spesa corrente o tempo
field-costs-kind = Tipo di costo
field-costs-amount = Prezzo di un’unità
    .hint = Quanto costa una sola unità a ogni pagamento, per esempio il prezzo di un account per un mese.
field-costs-recurrence = Con quale frequenza
field-costs-amortisationYears = Ripartito su (anni)
    .hint = Per un acquisto: il numero di anni durante i quali servirà, per esempio 5 per un computer.
field-costs-usesPerYear = Utilizzi all’anno
    .hint = Per ciò che si paga a ogni utilizzo, per esempio una firma elettronica.
field-costs-quantity = Quantità pagata
    .hint = Per esempio 12 account. Senza risposta vale 1.
field-costs-usedQuantity = Quantità usata
    .hint = Ciò che serve davvero, per esempio 8 account su 12.
field-costs-countedOn = Contato il
    .hint = Il giorno in cui ha contato ciò che serve davvero.
field-costs-unit = Che cosa si conta
    .hint = Per esempio account per un abbonamento, ore per una riparazione.
field-costs-from = Pagato dal
field-costs-to = Pagato fino al
    .hint = Lasci vuoto se paga ancora.
field-costs-vatIncluded = L’IVA è compresa?
field-costs-payer = Chi paga
field-costs-paidBy = Quale persona
    .hint = Se qualcuno paga con il proprio denaro o la propria carta.
field-costs-chosenBy = Come è stato scelto
field-costs-evidence = Giustificativo
    .hint = Il documento che lo mostra, per esempio «fattura del 3 marzo» o «offerta».

choice-cost-nature-capex = Acquisto
    .meaning = Pagato una volta, usato per più anni.
choice-cost-nature-opex = Spesa corrente
    .meaning = Pagata sempre di nuovo: abbonamento, manutenzione, noleggio.
choice-cost-nature-internal-time = Tempo interno
    .meaning = Le ore del suo team.

choice-cost-kind-subscription = Abbonamento
choice-cost-kind-licence = Licenza
    .meaning = Il diritto di usare un programma.
choice-cost-kind-maintenance = Manutenzione
choice-cost-kind-hosting = Hosting
choice-cost-kind-hardware = Apparecchi e materiale
choice-cost-kind-leasing = Noleggio o leasing
choice-cost-kind-telecom = Telefonia e internet
choice-cost-kind-consumables = Materiale di consumo
    .meaning = Carta, inchiostro, pile.
choice-cost-kind-project = Progetto
choice-cost-kind-support-contract = Assistenza a forfait
choice-cost-kind-support-time = Assistenza a ore
choice-cost-kind-training = Formazione
choice-cost-kind-internal-hours = Ore del team
choice-cost-kind-volunteer-hours = Ore di volontari
choice-cost-kind-audit = Controllo o audit
choice-cost-kind-insurance = Assicurazione
choice-cost-kind-domain-certificate = Nome di dominio o certificato
choice-cost-kind-energy = Elettricità
choice-cost-kind-exit = Partenza da un fornitore
choice-cost-kind-other = Altro costo

choice-recurrence-once = Una volta
choice-recurrence-monthly = Ogni mese
choice-recurrence-quarterly = Ogni trimestre
choice-recurrence-yearly = Ogni anno
choice-recurrence-two-yearly = Ogni due anni
choice-recurrence-three-yearly = Ogni tre anni
choice-recurrence-five-yearly = Ogni cinque anni
choice-recurrence-per-use = A ogni utilizzo

choice-cost-unit-org = L’organizzazione
choice-cost-unit-user = Account o persone
choice-cost-unit-device = Apparecchi
choice-cost-unit-gb = Gigabyte
choice-cost-unit-site = Luoghi
choice-cost-unit-member = Membri
choice-cost-unit-document = Documenti
choice-cost-unit-hour = Ore

choice-payer-organisation = L’organizzazione
choice-payer-person = Una persona
    .meaning = Con il proprio denaro o la propria carta.

## Documents

field-documents-kind = Quale documento
field-documents-covers = Di che cosa parla
    .hint = Lasci vuoto se parla di tutta l’organizzazione.
field-documents-state = Stato
field-documents-place = Dove è conservato
field-documents-keptOn = Conservato in quale strumento
    .hint = Lo strumento del suo elenco in cui si trova, per esempio il server dell’ufficio.
field-documents-owner = Chi lo tiene aggiornato
field-documents-readableBy = Chi può leggerlo
    .hint = Pensi alla persona che dovrebbe subentrare.
field-documents-clientIsAdmin = Lo spazio è gestito da Lei?
    .hint = Sì se qualcuno della sua organizzazione può dare e togliere gli accessi.
field-documents-reviewedOn = Riletto il
    .hint = L’ultima volta che qualcuno ha verificato che è corretto.
field-documents-countries = Paesi nominati
    .hint = Per una pagina sulla protezione dei dati: i Paesi esteri che cita.

choice-document-state-none = Non esiste
choice-document-state-in-someone-s-head = Nella testa di qualcuno
    .meaning = Una persona lo sa a memoria, nulla è scritto.
choice-document-state-draft = Iniziato
choice-document-state-usable = Utilizzabile
choice-document-state-verified = Verificato
    .meaning = Un’altra persona lo ha usato, ed era corretto.
choice-document-state-outdated = Superato
    .meaning = Un tempo era corretto.

choice-document-place-paper = Su carta
choice-document-place-one-device = Su un solo apparecchio
choice-document-place-own-space = In uno spazio dell’organizzazione
choice-document-place-supplier-portal = Solo presso il fornitore
choice-document-place-advisor-space = Presso il consulente
choice-document-place-other = Altrove

## Skills

field-skills-party = Chi
    .hint = Una persona, un team o un fornitore.
field-skills-domain = Quale competenza
field-skills-services = Su quali strumenti
field-skills-level = Livello
    .hint = Scelga «{ choice-skill-level-none }» per dire che nessuno sa farlo.
field-skills-replacement = Chi può sostituire
field-skills-trainingWished = È auspicata una formazione?
field-skills-training = Quale formazione

choice-skill-level-none = Per niente
choice-skill-level-with-help = Con un aiuto
choice-skill-level-alone = Senza aiuto
    .meaning = Per il lavoro abituale.
choice-skill-level-helps-others = Può aiutare gli altri
choice-skill-level-teaches = Può formare qualcuno e passare le consegne

## Processings

field-processings-purpose = A che cosa serve
    .hint = Per esempio «versare i salari e annunciarli alle assicurazioni».
field-processings-data = Informazioni usate
field-processings-services = Strumenti usati
field-processings-subjects = Persone interessate
field-processings-recipients = Destinatari
    .hint = Chi riceve questi dati, per esempio la cassa AVS, la banca, la fiduciaria.
field-processings-countries = Paesi di destinazione
    .hint = I Paesi esteri in cui vanno questi dati, o da cui possono essere letti.
field-processings-retention = Per quanto tempo
    .hint = Per esempio «10 anni, poi cancellati in gennaio».
field-processings-measures = Come è protetto
    .hint = Bastano le grandi linee, per esempio «accesso limitato a due persone, copia ogni sera».
field-processings-legalGround = Perché è permesso
    .hint = Per esempio un obbligo legale, un contratto o il consenso della persona.
field-processings-automatedDecision = Una macchina decide da sola?
    .hint = Sì se una decisione importante per una persona è presa senza che qualcuno la guardi, per esempio un rifiuto automatico.
field-processings-highRiskProfiling = Si traccia un profilo delle persone?
    .hint = Sì se si riuniscono dati per valutare da vicino una persona: abitudini, salute, affidabilità. La legge parla di profilazione a rischio elevato.
field-processings-publicMonitoring = Si sorveglia un ampio spazio pubblico?
    .hint = Per esempio con telecamere in una stazione o su una piazza.
field-processings-notice = Documento che informa le persone
    .hint = Per esempio la pagina del suo sito sulla protezione dei dati.

## Disclosures

field-disclosures-party = Chi ci guadagna
    .hint = Per esempio il suo fornitore informatico o il suo consulente.
field-disclosures-kind = Tipo di vantaggio
field-disclosures-from = Da parte di chi
    .hint = Il fornitore che concede il vantaggio.
field-disclosures-about = Per quali strumenti
field-disclosures-amount = Importo
field-disclosures-percent = Quota del prezzo, in %
    .hint = Per esempio 15 per una commissione del 15 % sugli apparecchi venduti.
field-disclosures-feeBasis = Come è pagata questa persona
field-disclosures-declaredOn = Dichiarato per iscritto il
    .hint = Lasci vuoto se è stato detto solo a voce.
field-disclosures-acknowledgedBy = Chi ne ha preso nota
    .hint = La persona che, nella sua organizzazione, ha letto questa dichiarazione.
field-disclosures-passedOn = Il vantaggio le viene restituito?
    .hint = Sì se la commissione o lo sconto è dedotto dalla sua fattura.

choice-interest-kind-none = Nessuno
choice-interest-kind-commission = Commissione
choice-interest-kind-retro-commission = Commissione versata a posteriori
choice-interest-kind-discount-not-passed = Sconto trattenuto
choice-interest-kind-discount-passed = Sconto restituito
choice-interest-kind-mandate = Mandato
    .meaning = Il fornitore le affida del lavoro.
choice-interest-kind-resale = Rivendita
    .meaning = La persona o l’impresa vende essa stessa questo prodotto.
choice-interest-kind-shares = Azioni o quote
    .meaning = La persona o l’impresa possiede una parte del fornitore.
choice-interest-kind-partnership = Partenariato
    .meaning = Marchio di qualità, invito o formazione offerti dal fornitore.

choice-fee-basis-fixed = Forfait
choice-fee-basis-time = Tempo impiegato
choice-fee-basis-subscription = Abbonamento
choice-fee-basis-percent-of-savings = Quota dei risparmi
choice-fee-basis-percent-of-spend = Quota delle spese

## Accesses

field-accesses-party = Chi
field-accesses-role = Che cosa permette l’accesso
field-accesses-since = Dal
field-accesses-revocableBy = Chi può toglierlo

choice-access-role-reader = Leggere
choice-access-role-editor = Leggere e modificare
choice-access-role-admin = Gestire
    .meaning = Leggere, modificare e decidere chi altro può farlo.

## Decisions

field-decisions-findings = Constatazioni interessate
field-decisions-kind = Decisione
field-decisions-reason = Perché
    .hint = Una frase che capirà ancora fra un anno.
field-decisions-decidedBy = Chi ha deciso
field-decisions-decidedOn = Deciso il
field-decisions-until = Valida fino al
    .hint = La data in cui riprenderà la questione.

choice-decision-kind-do = Agire
choice-decision-kind-accept = Accettare con cognizione di causa
    .meaning = Il rischio è compreso e assunto, per un motivo e fino a una data.
choice-decision-kind-postpone = Rinviare
choice-decision-kind-wrong = Contestare
    .meaning = La constatazione non corrisponde alla realtà.

## Actions

field-actions-findings = Constatazioni interessate
field-actions-decision = Decisione all’origine
field-actions-owner = Chi se ne incarica
field-actions-due = Scadenza
field-actions-effort = Lavoro richiesto
field-actions-cost = Costo
field-actions-yearlySaving = Risparmio all’anno
    .hint = Quanto spenderà in meno ogni anno, all’incirca.
field-actions-state = Stato
field-actions-doneOn = Fatto il

choice-action-state-planned = Non iniziata
choice-action-state-started = Iniziata
choice-action-state-done = Fatta
choice-action-state-dropped = Abbandonata

choice-effort-hour = Un’ora
choice-effort-day = Un giorno
choice-effort-week = Una settimana
choice-effort-more = Più di una settimana

## Reviews

field-reviews-askedBy = Rilettura chiesta da
field-reviews-askedOn = Rilettura chiesta il
field-reviews-reviewer = Chi ha riletto
field-reviews-on = Riletto il
field-reviews-scope = Che cosa è stato riletto
    .hint = Per esempio «le copie di sicurezza e i contratti».
field-reviews-remarks = Osservazioni sulla rilettura
field-reviews-agreed = D’accordo con l’insieme?
field-reviews-signature = Firma

part-signature = Firma
part-signature-key = Chiave pubblica
part-signature-value = Valore
part-signature-on = Firmato il
part-signature-records = Schede firmate

part-remark = Osservazione
part-remark-about = A proposito di
part-remark-finding = Constatazione interessata
part-remark-text = Osservazione

## Requests

field-requests-need = Bisogno
    .hint = Ciò che le serve, senza nomi di prodotti o di marche, per esempio «tenere la contabilità di 140 clienti in sei persone».
field-requests-services = Strumenti da sostituire o da completare
field-requests-data = Informazioni interessate
field-requests-questions = Domande
    .hint = Le stesse per tutti i fornitori, per esempio «Come recuperiamo i nostri dati se ce ne andiamo?».
field-requests-issuedBy = Chi la scrive
field-requests-checkedBy = Chi la controlla
    .hint = Una seconda persona, che verifica che la richiesta non favorisca nessuno.
field-requests-sentOn = Inviata il
field-requests-due = Risposte attese entro il
    .hint = Lasci almeno due settimane.
field-requests-answers = Risposte ricevute

part-request-answer = Risposta
part-request-answer-party = Da chi
part-request-answer-receivedOn = Ricevuta il
part-request-answer-networkDeclared = È membro della rete, e lo ha detto?
    .hint = Un membro della rete del suo consulente può rispondere, a condizione di dirlo.
part-request-answer-yearlyPrice = Prezzo all’anno
part-request-answer-text = Contenuto della risposta

## Watches

field-watches-subject = Argomento
    .hint = Per esempio «la fine degli aggiornamenti dei nostri computer» o «la nuova legge cantonale».
field-watches-outlook = Rischio o opportunità
field-watches-services = Strumenti interessati
field-watches-reference = Dove informarsi
    .hint = Un sito, una newsletter, una persona.
field-watches-nextLook = Da rivedere il

choice-outlook-risk = Rischio
choice-outlook-opportunity = Opportunità da cogliere

## Catalogue: sectors

catalogue-sector-association = Associazione
catalogue-sector-fiduciary = Fiduciaria
catalogue-sector-medical-practice = Studio medico o terapeutico
catalogue-sector-commune = Comune
catalogue-sector-school = Scuola
catalogue-sector-training = Formazione degli adulti
catalogue-sector-trade = Commercio
catalogue-sector-craft = Artigianato
catalogue-sector-culture = Cultura
catalogue-sector-social = Lavoro sociale
catalogue-sector-law = Studio di avvocati o di notai
catalogue-sector-architecture = Studio di architetti o d’ingegneri

## Catalogue: kinds of information

catalogue-data-category-client-files = Incarti dei clienti
catalogue-data-category-accounting = Contabilità
catalogue-data-category-invoices = Fatture e richiami
catalogue-data-category-payroll = Salari
catalogue-data-category-staff-files = Incarti del personale
catalogue-data-category-applications = Candidature
catalogue-data-category-tax-returns = Dichiarazioni d’imposta
catalogue-data-category-identity-documents = Documenti d’identità
catalogue-data-category-correspondence = Corrispondenza
catalogue-data-category-health-records = Cartelle sanitarie
catalogue-data-category-social-files = Incarti sociali
catalogue-data-category-pupil-files = Incarti degli allievi
catalogue-data-category-member-list = Elenco dei membri
catalogue-data-category-donor-list = Elenco delle donazioni
catalogue-data-category-newsletter-list = Abbonati alla newsletter
catalogue-data-category-minutes = Verbali
catalogue-data-category-contracts = Contratti
catalogue-data-category-payments = Pagamenti e accessi bancari
catalogue-data-category-credentials = Password e chiavi d’accesso
catalogue-data-category-photos-videos = Foto e video
catalogue-data-category-know-how = Know-how interno
    .meaning = Ricette, modelli, metodi, piani: ciò che fa il suo mestiere.
catalogue-data-category-public-content = Contenuti pubblicati
catalogue-data-category-statistics = Statistiche
catalogue-data-category-project-files = Incarti di progetto

## Catalogue: what services do

catalogue-service-function-mail-calendar = E-mail e agenda
catalogue-service-function-file-storage = Conservare e condividere file
catalogue-service-function-office-suite = Testi, tabelle e presentazioni
catalogue-service-function-video-meetings = Videoconferenza
catalogue-service-function-telephony = Telefonia
catalogue-service-function-messaging = Messaggi istantanei
catalogue-service-function-website = Sito web
catalogue-service-function-domain = Nome di dominio
    .meaning = Il suo indirizzo internet, per esempio «esempio.ch».
catalogue-service-function-member-database = Elenco dei membri o dei clienti
catalogue-service-function-business-application = Programma di settore
    .meaning = Cartelle dei pazienti, gestione della scuola, cassa, gestione di mandati.
catalogue-service-function-accounting = Contabilità
catalogue-service-function-payroll = Salari
catalogue-service-function-tax = Imposte
catalogue-service-function-e-banking = E-banking
catalogue-service-function-invoicing = Fatturazione
catalogue-service-function-signature = Firma elettronica
catalogue-service-function-backup = Copia di sicurezza
catalogue-service-function-identity = Account e accesso
catalogue-service-function-password-manager = Gestore di password
catalogue-service-function-device-fleet = Computer e apparecchi
catalogue-service-function-server = Server
catalogue-service-function-network = Internet, Wi-Fi e rete
catalogue-service-function-printing = Stampare e digitalizzare
catalogue-service-function-support = Assistenza e riparazioni
catalogue-service-function-training = Formazione
catalogue-service-function-e-learning = Corsi online
catalogue-service-function-ai-assistant = Assistente d’intelligenza artificiale
catalogue-service-function-survey-newsletter = Sondaggi e newsletter
catalogue-service-function-web-form = Moduli online
catalogue-service-function-analytics = Statistiche delle visite
catalogue-service-function-security-tools = Antivirus e sicurezza
catalogue-service-function-archiving = Archiviazione
catalogue-service-function-spreadsheet = Foglio di calcolo

## Catalogue: protections

catalogue-protection-kind-mfa = Verifica in due passaggi
    .meaning = Un codice, un telefono o una chiave oltre alla password.
catalogue-protection-kind-password-manager = Gestore di password
    .meaning = Uno strumento che custodisce le password, al posto di un foglio di calcolo o di un quaderno.
catalogue-protection-kind-named-accounts = Un account per persona
catalogue-protection-kind-least-privilege = Non più diritti del necessario
    .meaning = Ognuno vede e modifica solo ciò di cui ha bisogno.
catalogue-protection-kind-joiner-leaver = Accessi regolati all’arrivo e alla partenza
    .meaning = Aperti il primo giorno, chiusi l’ultimo.
catalogue-protection-kind-access-review = Controllo regolare degli accessi
    .meaning = Una volta all’anno qualcuno passa in rassegna l’elenco.
catalogue-protection-kind-admin-separated = Account di amministratore separato
    .meaning = L’account con tutti i diritti non serve per il lavoro di tutti i giorni.
catalogue-protection-kind-updates-auto = Aggiornamenti automatici
catalogue-protection-kind-eol-managed = Sostituzione in tempo
    .meaning = Ciò che non riceve più aggiornamenti è sostituito o messo fuori servizio.
catalogue-protection-kind-endpoint-protection = Antivirus
catalogue-protection-kind-disk-encryption = Dischi cifrati
    .meaning = Un portatile rubato resta illeggibile.
catalogue-protection-kind-encryption-at-rest = Dati cifrati presso il fornitore
    .meaning = Illeggibili per chi ne rubasse i dischi.
catalogue-protection-kind-screen-lock = Blocco dello schermo
catalogue-protection-kind-mobile-management = Gestione di telefoni e tablet
    .meaning = Un apparecchio perso può essere cancellato a distanza.
catalogue-protection-kind-firewall = Firewall
    .meaning = Ciò che filtra i collegamenti tra internet e l’ufficio.
catalogue-protection-kind-guest-wifi = Wi-Fi separato per gli ospiti
catalogue-protection-kind-remote-access-vpn = Accesso a distanza protetto
    .meaning = Attraverso un tunnel cifrato (VPN), per il telelavoro o per il fornitore informatico.
catalogue-protection-kind-mail-filtering = Filtro delle e-mail pericolose
catalogue-protection-kind-spf-dkim-dmarc = Protezione contro gli indirizzi falsificati
    .meaning = Impedisce di inviare e-mail a nome suo. Gli informatici dicono SPF, DKIM e DMARC.
catalogue-protection-kind-tls = Connessione cifrata
    .meaning = Il lucchetto del browser, «https».
catalogue-protection-kind-e2ee = Cifratura da un capo all’altro
    .meaning = Nemmeno il fornitore può leggere.
catalogue-protection-kind-logging = Registro degli accessi
    .meaning = Lo strumento annota chi ha letto o modificato che cosa, e quando.
catalogue-protection-kind-monitoring-alerts = Sorveglianza e avvisi
    .meaning = Qualcuno è avvisato in caso di guasto o di accesso insolito.
catalogue-protection-kind-backup = Copia di sicurezza
catalogue-protection-kind-backup-offline = Copia di sicurezza scollegata
catalogue-protection-kind-restore-test = Prova di ripristino
    .meaning = Qualcuno ha recuperato dei file dalla copia di sicurezza e li ha aperti.
catalogue-protection-kind-incident-sheet = Scheda «che cosa fare in caso di problemi»
catalogue-protection-kind-awareness = Sensibilizzazione del team
    .meaning = Ognuno sa riconoscere un’e-mail ingannevole e a chi dirlo.
catalogue-protection-kind-physical-access = Locali chiusi a chiave
catalogue-protection-kind-secure-disposal = Cancellazione prima dello smaltimento
    .meaning = I vecchi apparecchi sono cancellati o distrutti prima di uscire.
catalogue-protection-kind-media-control = Regole per chiavette USB e dischi
catalogue-protection-kind-dpa = Contratto sulla protezione dei dati
    .meaning = Il fornitore s’impegna per iscritto a usare i dati solo per Lei (art. 9 LPD).
catalogue-protection-kind-charter-it = Regolamento informatico
    .meaning = Le regole d’uso degli strumenti, lette e firmate dal team.
catalogue-protection-kind-cyber-insurance = Assicurazione contro i ciberattacchi
catalogue-protection-kind-visitor-rules = Regole per i visitatori

## Catalogue: documents

catalogue-document-kind-inventory = Inventario
    .meaning = L’elenco degli apparecchi, dei programmi e degli abbonamenti.
catalogue-document-kind-network-sketch = Schema della rete
    .meaning = Un disegno semplice: che cosa è collegato dove.
catalogue-document-kind-access-list = Elenco degli accessi
    .meaning = Dove sono custodite le password e chi può aprirle in caso d’urgenza, ma mai le password stesse.
catalogue-document-kind-backup-plan = Piano delle copie di sicurezza
    .meaning = Che cosa è copiato, dove, quando e da chi.
catalogue-document-kind-restore-procedure = Istruzioni per il ripristino
    .meaning = I passi per recuperare i dati da una copia di sicurezza.
catalogue-document-kind-incident-sheet = Scheda «che cosa fare in caso di problemi»
catalogue-document-kind-contacts-sheet = Elenco dei contatti utili
    .meaning = Chi chiamare in caso di guasto, furto o fuga di dati. Ne conservi una copia su carta.
catalogue-document-kind-contracts-folder = Classatore dei contratti
catalogue-document-kind-processing-register = Registro delle attività di trattamento
catalogue-document-kind-privacy-notice = Dichiarazione sulla protezione dei dati
    .meaning = La pagina che spiega alle persone che cosa fa dei loro dati.
catalogue-document-kind-dpia = Valutazione d’impatto sulla protezione dei dati
    .meaning = Che cosa potrebbe succedere alle persone, e che cosa si fa per evitarlo.
catalogue-document-kind-it-charter = Regolamento informatico
catalogue-document-kind-joiner-leaver-checklist = Lista per gli arrivi e le partenze
    .meaning = Che cosa bisogna aprire, consegnare, riprendere e chiudere.
catalogue-document-kind-admin-handover = Incarto per il passaggio di consegne
    .meaning = Ciò che serve per riprendere l’amministrazione di uno strumento.
catalogue-document-kind-licence-list = Elenco delle licenze
catalogue-document-kind-user-guides = Istruzioni per l’uso
catalogue-document-kind-decisions-log = Registro delle decisioni
catalogue-document-kind-mandate-list = Elenco dei mandati

## Catalogue: skills

catalogue-skill-domain-office-tools = Strumenti d’ufficio
    .meaning = Testo, foglio di calcolo, e-mail.
catalogue-skill-domain-collaboration-cloud = Lavoro in gruppo online
catalogue-skill-domain-data-hygiene = Ordine nei dati
    .meaning = Riporre, nominare, selezionare, cancellare.
catalogue-skill-domain-security-reflexes = Riflessi di sicurezza
    .meaning = Riconoscere un’e-mail ingannevole, proteggere le proprie password.
catalogue-skill-domain-privacy-reflexes = Riflessi di discrezione
    .meaning = Sapere che cosa si può trasmettere, a chi e come.
catalogue-skill-domain-business-application = Programma di settore
catalogue-skill-domain-account-administration = Gestione degli account e degli accessi
catalogue-skill-domain-server-administration = Gestione del server
catalogue-skill-domain-backups-restores = Copie di sicurezza e ripristino
catalogue-skill-domain-purchasing-contracts = Acquisti e contratti
catalogue-skill-domain-accessibility-inclusion = Accessibilità
    .meaning = Documenti e strumenti che tutti possono usare.
catalogue-skill-domain-ai-use = Uso dell’intelligenza artificiale
catalogue-skill-domain-project-change = Progetti e cambiamenti

field-organisation-interview = Domande del colloquio
part-interview-mark = Domanda del colloquio
part-interview-mark-question = Domanda
part-interview-mark-state = Stato
choice-interview-state-answered = Risposta
choice-interview-state-later = Lasciata per più tardi
choice-interview-state-not-known = Nessuno lo sapeva
part-interview-mark-answeredOn = Dal
field-organisation-ruleSettings = Impostazioni delle regole
part-rule-setting = Impostazione di una regola
part-rule-setting-rule = Regola
part-rule-setting-off = È disattivata?
part-rule-setting-reason = Motivo
part-rule-setting-threshold = Soglia
part-rule-setting-value = Valore della soglia
part-rule-setting-decidedOn = Deciso il
part-rule-setting-decidedBy = Deciso da
field-decisions-restsOn = Che cosa diceva la constatazione
    .hint = Compilato da sé, per notare che la constatazione è cambiata da allora.
