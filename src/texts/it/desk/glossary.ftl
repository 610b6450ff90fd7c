# Il glossario. Per ogni termine di src/glossary/terms.json:
#   la parola di tutti i giorni
#   .expert   la parola del consulente
#   .forms    le parole con cui un testo ne parla, separate da |
#   .meaning  che cos’è, in una o due frasi
#   .example  un esempio, se aiuta

glossary-title = Glossario
glossary-hint = { $count } parole dell’informatica, del diritto e del denaro, spiegate in modo semplice. Prima la parola di tutti i giorni, poi quella che dirà un consulente.
glossary-search = Cercare una parola
glossary-found = { $count ->
    [0] Nessuna parola corrisponde. Provare con una più corta.
    [one] Una parola trovata
   *[other] { $count } parole trovate
}
glossary-letters = Andare a una lettera
glossary-expert = La parola del consulente:
glossary-example = Esempio:
glossary-related = Vedere anche:
glossary-source = Origine: { $source }
glossary-more = Vedere nel glossario
glossary-source-lpd = legge federale sulla protezione dei dati (LPD)
glossary-source-opdo = ordinanza sulla protezione dei dati (OPDa)
glossary-source-gdpr = regolamento europeo (RGPD)
glossary-source-isa = legge sulla sicurezza delle informazioni (LSIn)
glossary-source-co-cp = codice delle obbligazioni e codice penale
glossary-source-cantonal = leggi cantonali
glossary-source-ict-minimum = standard minimo svizzero per le TIC
glossary-source-ncsc = Ufficio federale della cibersicurezza (UFCS)
glossary-source-anssi = guide dell’ANSSI
glossary-source-iso = ISO/IEC 27001 e 22301
glossary-source-itil = ITIL 4
glossary-source-standard = norme tecniche pubbliche
glossary-source-rgesn = quadro francese di progettazione ecocompatibile (RGESN)
glossary-source-digcomp = quadro europeo DigComp
glossary-source-costing = usi della contabilità
glossary-source-charter = carta dei consulenti digitali
glossary-source-practice = uso corrente
depth = Per chi
depth-committee = Per il comitato
depth-technical = Per la tecnica
depth-copy = Copiare per il fornitore
depth-copied = Copiato
depth-not-copied = La copia non è riuscita: selezionare il testo.
depth-message = { $title }
    { $finding }
    Da fare: { $technical }

term-mfa = Verifica in due passaggi
    .expert = Autenticazione a più fattori (MFA, 2FA)
    .forms = verifica in due passaggi|MFA|2FA|secondo fattore|doppia verifica
    .meaning = Per entrare servono la password e una seconda prova: un codice sul telefono, una chiave o un’impronta.
    .example = Si inserisce la password della posta, poi si conferma sul telefono.

term-passkey = Chiave di accesso
    .expert = Passkey, chiave FIDO2
    .forms = passkey|FIDO2|chiave FIDO2
    .meaning = Un accesso senza password, legato al dispositivo o a una piccola chiave, che un sito falso non può rubare.

term-password-manager = Gestore di password
    .expert = Gestore di password (cassaforte)
    .forms = gestore di password|gestori di password
    .meaning = Un programma che custodisce tutte le password in una cassaforte chiusa da una sola, e può condividerne alcune con i colleghi.

term-phishing = E-mail ingannevole
    .expert = Phishing
    .forms = phishing|e-mail ingannevole|e-mail ingannevoli
    .meaning = Un messaggio che imita una banca, la posta o un capo per ottenere una password o un pagamento.
    .example = «Il suo pacco è bloccato, clicchi qui per pagare 2 franchi.»

term-social-engineering = Inganno sulla fiducia
    .expert = Ingegneria sociale
    .forms = ingegneria sociale
    .meaning = Ingannare una persona invece di una macchina: una falsa telefonata, una falsa urgenza, una falsa identità.
    .example = Qualcuno telefona «dall’informatica» e chiede un codice.

term-ransomware = Virus che prende in ostaggio
    .expert = Ransomware
    .forms = ransomware
    .meaning = Un programma che rende illeggibili tutti i file e chiede denaro per restituirli. Solo una copia fuori portata protegge davvero.

term-malware = Programma dannoso
    .expert = Malware
    .forms = programma dannoso|programmi dannosi|malware|virus
    .meaning = Un programma fatto per nuocere: spiare, rubare, bloccare o inviare messaggi a nostra insaputa.

term-endpoint-protection = Protezione contro i virus
    .expert = Antivirus, EDR
    .forms = antivirus|EDR
    .meaning = Un programma che sorveglia il computer e ferma ciò che somiglia a un attacco. Quello del sistema spesso basta.

term-encryption = Cifratura
    .expert = Cifratura (AES, RSA…)
    .forms = cifratura|cifrato|cifrata|cifrati|cifrate|cifrare|AES-256
    .meaning = Rendere un’informazione illeggibile a chi non ha la chiave.
    .example = Un disco cifrato rubato non dice nulla al ladro.

term-e2ee = Cifrato da un capo all’altro
    .expert = Cifratura end-to-end (E2EE)
    .forms = cifratura end-to-end|cifrata end-to-end|cifrato end-to-end|end-to-end|da un capo all’altro|E2EE
    .meaning = Solo le persone ai due estremi possono leggere; nemmeno il fornitore in mezzo può farlo.

term-disk-encryption = Disco cifrato
    .expert = Cifratura completa del disco
    .forms = cifratura del disco|cifratura completa del disco|dischi cifrati|disco cifrato
    .meaning = Tutto ciò che è sul dispositivo resta illeggibile finché non è sbloccato: utile in caso di furto.

term-tls = Connessione cifrata
    .expert = TLS, HTTPS
    .forms = TLS|HTTPS|connessione cifrata
    .meaning = Ciò che passa tra il dispositivo e il server è illeggibile lungo il percorso. Il browser mostra un lucchetto.

term-certificate = Certificato
    .expert = Certificato digitale (X.509)
    .forms = certificato digitale|certificati
    .meaning = La carta d’identità di un sito o di una persona, da rinnovare prima della scadenza.

term-vpn = Tunnel privato
    .expert = Rete privata virtuale (VPN)
    .forms = VPN|tunnel cifrato
    .meaning = Un passaggio cifrato attraverso Internet fino alla rete dell’ufficio, per lavorare come se si fosse lì.

term-firewall = Firewall
    .expert = Firewall (muro tagliafuoco)
    .forms = firewall
    .meaning = Un guardiano tra Internet e i dispositivi, che lascia passare solo ciò che è permesso.

term-vlan = Rete separata
    .expert = VLAN, segmentazione
    .forms = VLAN|segmentazione
    .meaning = Una parte della rete chiusa alle altre, come una stanza con la propria porta.

term-guest-wifi = Wi-Fi per ospiti
    .expert = Rete ospiti (SSID ospiti)
    .forms = rete ospiti|Wi-Fi per ospiti|SSID
    .meaning = Un accesso a Internet per i visitatori, da cui non si vedono stampanti né file.

term-remote-access = Controllo a distanza
    .expert = Accesso remoto (RDP, SSH, VPN)
    .forms = accesso remoto|controllo a distanza|accesso a distanza|RDP|SSH
    .meaning = Qualcuno usa il computer o il server da un altro luogo, spesso per riparare un guasto.

term-admin-account = Account con tutti i diritti
    .expert = Account amministratore
    .forms = account amministratore|account di amministrazione|tutti i diritti
    .meaning = L’account che può cambiare tutto: creare, cancellare, dare e togliere accessi. Dovrebbe servire solo a questo.

term-named-account = Account personale
    .expert = Account nominativo
    .forms = account nominativo|account nominativi|account personale
    .meaning = Un account che appartiene a una sola persona: si sa chi ha fatto cosa e lo si chiude alla partenza.

term-shared-account = Account condiviso
    .expert = Account generico
    .forms = account condiviso|account condivisi|account comune
    .meaning = Più persone entrano con lo stesso nome e la stessa password.
    .example = Tutta la segreteria accede come «ricezione».

term-least-privilege = Solo i diritti necessari
    .expert = Privilegio minimo
    .forms = privilegio minimo|diritti minimi
    .meaning = Ognuno ha gli accessi richiesti dal proprio lavoro, e non di più.

term-access-review = Revisione degli accessi
    .expert = Revisione periodica dei diritti di accesso
    .forms = revisione degli accessi
    .meaning = Una o due volte l’anno, rileggere chi può entrare dove e togliere ciò che non serve più.

term-former-access = Accesso di chi è partito
    .expert = Account orfano
    .forms = account orfano|account orfani
    .meaning = Un accesso rimasto aperto dopo una partenza: una porta di cui qualcuno ha ancora la chiave.

term-sso = Accesso unico
    .expert = Single sign-on (SSO)
    .forms = SSO|single sign-on|accesso unico
    .meaning = Collegarsi una volta per entrare in più strumenti; chiudendo quell’account si chiudono tutti.

term-identity = Elenco degli account
    .expert = Gestione delle identità (directory, IAM)
    .forms = IAM|directory
    .meaning = Il luogo in cui gli account del team sono creati, modificati e chiusi per tutti gli strumenti.

term-scim = Account automatici
    .expert = SCIM (provisioning)
    .forms = SCIM|provisioning
    .meaning = Quando una persona arriva o parte, i suoi account si aprono o si chiudono da soli negli strumenti collegati.

term-token = Gettone di accesso
    .expert = Token, OAuth
    .forms = token|OAuth
    .meaning = Un’autorizzazione che uno strumento conserva per non richiedere la password; va tolta anch’essa alla partenza.

term-api-key = Chiave di accesso di un programma
    .expert = Chiave API
    .forms = chiave API|chiavi API|chiave d’accesso
    .meaning = La password con cui un programma parla a un altro. Da custodire e cambiare come una password.

term-recovery-code = Codice di riserva
    .expert = Codice di recupero
    .forms = codice di riserva|codici di riserva|chiave di recupero
    .meaning = Un codice da tenere fuori dal computer, per rientrare se il telefono o la chiave va perso.

term-break-glass = Accesso d’emergenza
    .expert = Account d’emergenza (break-glass)
    .forms = accesso d’emergenza|account d’emergenza|accesso di emergenza
    .meaning = Un accesso custodito in busta chiusa o in cassaforte per il giorno in cui la persona abituale manca.

term-mdm = Gestione dei dispositivi
    .expert = Mobile device management (MDM)
    .forms = MDM
    .meaning = Uno strumento che configura, blocca o cancella a distanza i telefoni e i computer dell’organizzazione.

term-update = Aggiornamento
    .expert = Correzione (patch)
    .forms = aggiornamento|aggiornamenti|patch
    .meaning = Una nuova versione che ripara difetti, alcuni dei quali già sfruttati dai pirati.

term-end-of-support = Fine degli aggiornamenti
    .expert = Fine del supporto
    .forms = fine del supporto|fine supporto|fine degli aggiornamenti|fuori supporto
    .meaning = La data dopo la quale il produttore non ripara più nulla: le falle scoperte poi restano aperte.

term-vulnerability = Falla
    .expert = Vulnerabilità (CVE)
    .forms = falla|falle|vulnerabilità|CVE
    .meaning = Un difetto di un programma o dispositivo attraverso cui si può entrare. Le falle note hanno un numero CVE.

term-log = Traccia degli accessi
    .expert = Registro (log)
    .forms = registro degli accessi|registri degli accessi|log
    .meaning = Un elenco tenuto dalla macchina: chi ha aperto cosa, quando e da dove.

term-spf = Elenco dei mittenti ammessi
    .expert = SPF
    .forms = SPF
    .meaning = Una riga nel nome di dominio che dice quali server possono inviare posta a nostro nome.

term-dkim = Sigillo della posta
    .expert = DKIM
    .forms = DKIM
    .meaning = Un sigillo che il server mette su ogni messaggio per provare che viene da noi e non è stato cambiato.

term-dmarc = Regola contro le false e-mail
    .expert = DMARC
    .forms = DMARC
    .meaning = Un’istruzione pubblicata nel nome di dominio: cosa fare di un messaggio che finge di venire da noi e a chi segnalarlo.

term-two-person-rule = Accordo di due persone
    .expert = Doppia firma, principio dei quattro occhi
    .forms = accordo di due persone|firma collettiva|quattro occhi
    .meaning = Una persona prepara, un’altra conferma: nessuno può pagare o decidere da solo.

term-secure-erasure = Cancellazione sicura
    .expert = Cancellazione sicura (NIST 800-88)
    .forms = cancellazione sicura|cancellazione crittografica|NIST SP 800-88
    .meaning = Rendere irrecuperabili i dati di un disco prima di buttarlo, darlo o restituirlo.

term-incident = Incidente
    .expert = Incidente di sicurezza
    .forms = incidente|incidenti
    .meaning = Qualcosa di anomalo colpisce strumenti o dati: virus, furto, perdita, fuga, guasto grave.

term-dlp = Barriera contro le fughe
    .expert = Prevenzione della perdita di dati (DLP)
    .forms = DLP
    .meaning = Un’impostazione che impedisce di inviare o copiare altrove un file segnato come confidenziale.

term-electronic-signature = Firma elettronica
    .expert = Firma elettronica qualificata (FiEle)
    .forms = firma elettronica|firme elettroniche
    .meaning = Una firma fatta al computer; quella «qualificata» vale per legge come una firma a mano.

term-domain-name = Nome di dominio
    .expert = Nome di dominio (DNS)
    .forms = nome di dominio|nomi di dominio
    .meaning = L’indirizzo su Internet, ciò che segue www o @. Chi ne è titolare decide del sito e della posta.
    .example = In info@atelier-exemple.ch è atelier-exemple.ch.

term-registrar = Venditore di nomi di dominio
    .expert = Registrar
    .forms = registrar
    .meaning = L’azienda dove si paga e si regola il nome di dominio. L’account deve essere dell’organizzazione.

term-dns = Indicatore di Internet
    .expert = Sistema dei nomi di dominio (DNS)
    .forms = DNS|DNSSEC
    .meaning = L’elenco che dice, per un nome di dominio, dove si trovano il sito e la casella di posta.

term-server = Server
    .expert = Server
    .forms = server
    .meaning = Un computer che lavora per diversi altri: custodisce i file, la posta o un programma.

term-cloud = In linea, presso un fornitore
    .expert = Cloud computing
    .forms = cloud|nuvola
    .meaning = Programmi e file che stanno sui computer di un’altra azienda, raggiunti via Internet.

term-saas = Programma in linea
    .expert = Software as a service (SaaS)
    .forms = SaaS|servizio online|servizi online
    .meaning = Un programma usato nel browser; il fornitore si occupa di tutto il resto.

term-iaas = Macchina noleggiata
    .expert = Infrastruttura o piattaforma noleggiata (IaaS, PaaS)
    .forms = IaaS|PaaS
    .meaning = Si noleggia il computer o la piattaforma; ciò che vi gira lo si cura da sé.

term-hosting = Luogo in cui è custodito
    .expert = Hosting
    .forms = hosting
    .meaning = Il luogo e l’azienda che fanno funzionare un sito o un programma o custodiscono i file.

term-data-centre = Locale informatico
    .expert = Centro di calcolo
    .forms = centro di calcolo|centri di calcolo|centro dati
    .meaning = Un edificio o locale attrezzato per i server: corrente, raffreddamento, sorveglianza.

term-virtual-machine = Computer nel computer
    .expert = Macchina virtuale
    .forms = macchina virtuale|macchine virtuali|hypervisor
    .meaning = Più server separati che condividono la stessa macchina.

term-tenant = Spazio noleggiato
    .expert = Tenant
    .forms = tenant
    .meaning = Lo spazio dell’organizzazione in un grande servizio online: account, impostazioni e dati sono separati dagli altri.

term-portal = Portale
    .expert = Portale protetto
    .forms = portale|portali
    .meaning = Un sito in cui si entra con un account per depositare o prendere documenti invece di inviarli per e-mail.

term-tracker = Spia di un sito
    .expert = Tracciatore, cookie
    .forms = tracciatore|tracciatori|cookie
    .meaning = Un piccolo file o programma con cui un sito, o un’altra azienda, riconosce i visitatori.

term-data-set = Informazioni
    .expert = Patrimonio informativo, insieme di dati
    .forms = insieme di dati|patrimonio informativo
    .meaning = Un gruppo di informazioni con lo stesso senso e uso, come gli incarti dei clienti o gli stipendi.

term-data-category = Tipo di informazione
    .expert = Categoria di dati
    .forms = categoria di dati|categorie di dati
    .meaning = Di cosa parla un’informazione: indirizzi, stipendi, salute, pagamenti.

term-personal-data = Dati su persone
    .expert = Dati personali
    .forms = dati su persone|dati personali
    .meaning = Tutto ciò che si riferisce a una persona riconoscibile.
    .example = Un nome, una foto, un numero AVS, una targa, un orario di lavoro.

term-sensitive-data = Dati sensibili
    .expert = Dati personali degni di particolare protezione
    .forms = dati sensibili|dati personali degni di particolare protezione|degni di particolare protezione
    .meaning = Ciò che la legge protegge di più: salute, religione, opinioni, sfera intima, origine, impronte, procedimenti, aiuto sociale.

term-classification = Chi può vedere
    .expert = Livello di classificazione
    .forms = classificazione|livello di classificazione|livello di riservatezza|riservatezza
    .meaning = Quattro livelli, da pubblico a molto sensibile, che dicono a chi un’informazione può essere mostrata.

term-processing = A cosa serve
    .expert = Attività di trattamento
    .forms = attività di trattamento|trattamento di dati|trattamento dei dati
    .meaning = Tutto ciò che si fa, per uno scopo, con dati su persone: raccoglierli, conservarli, inviarli, cancellarli.

term-purpose = Scopo
    .expert = Finalità
    .forms = finalità
    .meaning = La ragione per cui si conserva un dato. Senza scopo non si ha il diritto di tenerlo.

term-minimisation = Niente di troppo
    .expert = Minimizzazione, proporzionalità
    .forms = minimizzazione|proporzionalità
    .meaning = Chiedere e conservare solo i dati di cui si ha bisogno.

term-data-subject = Persone interessate
    .expert = Persona interessata
    .forms = persona interessata|persone interessate
    .meaning = La persona di cui parlano i dati: membro, paziente, allievo, impiegata.

term-controller = Chi ne risponde
    .expert = Titolare del trattamento
    .forms = titolare del trattamento|titolari del trattamento
    .meaning = Chi decide perché e come i dati sono usati, e ne risponde davanti alle persone e alla legge.

term-processor = Fornitore che tratta per noi
    .expert = Responsabile del trattamento
    .forms = responsabile del trattamento|responsabili del trattamento|tratta i dati per voi
    .meaning = Un’azienda che tratta i dati secondo le nostre istruzioni. A risponderne resta chi ha dato l’incarico.
    .example = Chi ospita i file, chi stampa le lettere.

term-sub-processor = Fornitore del fornitore
    .expert = Sub-responsabile del trattamento
    .forms = sub-responsabile|sub-responsabili|fornitore del fornitore
    .meaning = L’azienda a cui il fornitore affida una parte del lavoro. Deve prima chiederlo.

term-dpa = Accordo con il fornitore
    .expert = Accordo sul trattamento dei dati (DPA)
    .forms = accordo di trattamento|accordo sul trattamento dei dati|DPA
    .meaning = Il testo firmato che dice cosa il fornitore può fare dei dati, come li protegge e li restituisce.

term-disclosure = Trasmissione
    .expert = Comunicazione di dati
    .forms = comunicazione di dati
    .meaning = Dare dati a qualcuno, o permettergli di vederli.

term-recipient = Destinatario
    .expert = Destinatario
    .forms = destinatario|destinatari
    .meaning = Chi riceve o può vedere i dati.

term-retention = Per quanto tempo
    .expert = Durata di conservazione
    .forms = durata di conservazione|durate di conservazione
    .meaning = Il tempo per cui si conserva un dato prima di cancellarlo.
    .example = Dieci anni per la contabilità.

term-register = Registro
    .expert = Registro delle attività di trattamento
    .forms = registro dei trattamenti|registro delle attività di trattamento|registro
    .meaning = L’elenco di ciò che si fa con dati su persone: scopo, destinatari, durata, protezioni.

term-dpia = Valutazione d’impatto
    .expert = Valutazione d’impatto sulla protezione dei dati (VIPD)
    .forms = valutazione d’impatto|valutazioni d’impatto|VIPD
    .meaning = Riflettere per iscritto, prima di iniziare, su ciò che potrebbe nuocere alle persone e su come evitarlo.

term-breach = Fuga o perdita
    .expert = Violazione della sicurezza dei dati
    .forms = violazione della sicurezza dei dati|fuga di dati|fuga di informazioni
    .meaning = Dati visti, presi, modificati, cancellati o persi senza volerlo.
    .example = Una chiavetta USB dimenticata in treno.

term-privacy-notice = Informazione alle persone
    .expert = Dichiarazione di protezione dei dati
    .forms = dichiarazione di protezione dei dati|dichiarazione sulla protezione dei dati
    .meaning = La pagina che dice alle persone quali dati si conservano, perché, chi li riceve e in quali Paesi.

term-data-protection-officer = Persona di fiducia per i dati
    .expert = Consulente per la protezione dei dati
    .forms = consulente per la protezione dei dati
    .meaning = La persona che consiglia l’organizzazione sui dati e risponde alle domande degli altri.

term-fdpic = Incaricato dei dati
    .expert = Incaricato federale (IFPDT) o cantonale della protezione dei dati
    .forms = IFPDT|incaricato federale|incaricato cantonale|incaricato della protezione dei dati
    .meaning = L’autorità che vigila sulla protezione dei dati, consiglia e riceve la notifica delle fughe gravi.

term-ncsc = Sportello federale della cibersicurezza
    .expert = Ufficio federale della cibersicurezza (UFCS)
    .forms = UFCS
    .meaning = L’ufficio federale a cui si segnala un attacco e che pubblica consigli.

term-secrecy = Segreto professionale o d’ufficio
    .expert = Segreto professionale (CP 321), segreto d’ufficio (CP 320)
    .forms = segreto professionale|segreto d’ufficio
    .meaning = L’obbligo di tacere di certe professioni (medico, avvocata…) e delle autorità; violarlo è punibile.

term-profiling = Giudicare dai dati
    .expert = Profilazione (a rischio elevato)
    .forms = profilazione|profilazione a rischio elevato
    .meaning = Lasciare che una macchina deduca comportamento, salute o situazione di una persona dai suoi dati.

term-automated-decision = Decisione presa da una macchina
    .expert = Decisione individuale automatizzata
    .forms = decisione automatizzata|decisione individuale automatizzata|decisioni automatizzate
    .meaning = Una decisione importante per qualcuno, senza esame umano. La persona può chiedere che un essere umano la riveda.

term-transfer = Invio all’estero
    .expert = Comunicazione di dati all’estero
    .forms = comunicazione all’estero|trasferimento all’estero
    .meaning = Dati conservati in un altro Paese, o visibili da lì. Se quel Paese protegge meno, serve una garanzia.

term-adequacy = Paese riconosciuto
    .expert = Protezione adeguata (allegato 1 OPDa)
    .forms = Paese riconosciuto|Paesi riconosciuti|protezione adeguata
    .meaning = Un Paese la cui legge la Svizzera ritiene abbastanza protettiva: i dati vi possono andare senza altra garanzia.

term-standard-clauses = Clausole tipo
    .expert = Clausole contrattuali tipo (SCC)
    .forms = clausole tipo|clausole contrattuali tipo
    .meaning = Un contratto già pronto, riconosciuto dall’incaricato, che obbliga il destinatario estero a proteggere i dati.

term-dpf = Certificazione americana
    .expert = Swiss-US Data Privacy Framework (DPF)
    .forms = DPF|Swiss-US DPF
    .meaning = L’elenco delle aziende americane che si sono impegnate a proteggere i dati provenienti dalla Svizzera.

term-consent = Accordo della persona
    .expert = Consenso
    .forms = consenso|consensi
    .meaning = Un sì libero e informato, per un uso preciso, che la persona può ritirare.

term-pseudonymisation = Nascondere i nomi
    .expert = Pseudonimizzazione
    .forms = pseudonimizzazione|pseudonimizzare
    .meaning = Sostituire i nomi con codici; chi ha la lista può ritrovare le persone.

term-anonymisation = Rendere irriconoscibile
    .expert = Anonimizzazione
    .forms = anonimizzazione|anonimizzare
    .meaning = Togliere per sempre tutto ciò che permetterebbe di riconoscere una persona.

term-right-of-access = Richiesta di vedere i propri dati
    .expert = Diritto d’accesso
    .forms = diritto d’accesso|domanda d’accesso
    .meaning = Ognuno può chiedere quali dati si hanno su di lui. Di norma si risponde entro 30 giorni, gratuitamente.

term-foreign-control = Legge di un altro Paese
    .expert = Controllo estero (CLOUD Act)
    .forms = CLOUD Act|diritto estero
    .meaning = Un fornitore può dover consegnare dati al proprio Stato, anche se sono custoditi in Svizzera.

term-lpd = Legge svizzera sui dati
    .expert = Legge federale sulla protezione dei dati (LPD)
    .forms = LPD
    .meaning = La legge che protegge le persone i cui dati sono trattati da privati o dalla Confederazione.

term-opdo = Regole d’applicazione della legge
    .expert = Ordinanza sulla protezione dei dati (OPDa)
    .forms = OPDa
    .meaning = Il testo del Consiglio federale che precisa la legge: sicurezza minima, registro, Paesi riconosciuti.

term-gdpr = Legge europea sui dati
    .expert = Regolamento generale sulla protezione dei dati (RGPD)
    .forms = RGPD
    .meaning = La regola dell’Unione europea; vale anche in Svizzera per chi si rivolge a persone di quei Paesi.

term-lsi = Legge sugli attacchi da segnalare
    .expert = Legge sulla sicurezza delle informazioni (LSIn)
    .forms = LSIn
    .meaning = La legge che obbliga tra l’altro i Comuni e i servizi essenziali a segnalare un ciberattacco entro 24 ore.

term-cantonal-law = Legge del Cantone sui dati
    .expert = Legge cantonale sulla protezione dei dati
    .forms = legge cantonale|legge del Cantone
    .meaning = Per Comuni, scuole pubbliche e servizi del Cantone vale questa, e non la LPD.

term-ai = Intelligenza artificiale
    .expert = Intelligenza artificiale (IA), modello linguistico
    .forms = intelligenza artificiale|IA
    .meaning = Un programma che scrive, traduce, ordina o indovina da moltissimi esempi; a volte sbaglia con sicurezza.

term-ai-training = Imparare dai testi altrui
    .expert = Addestramento di un modello
    .forms = addestramento
    .meaning = Il fornitore usa ciò che si scrive per migliorare il suo programma; bisogna poterlo rifiutare.

term-backup = Copia di sicurezza
    .expert = Backup
    .forms = copia di sicurezza|copie di sicurezza|backup
    .meaning = Una copia tenuta a parte, per ritrovare le informazioni dopo un errore, un guasto o un attacco.

term-restore = Riprendere dalla copia
    .expert = Ripristino
    .forms = ripristino|ripristini|ripristinare
    .meaning = Riprendere informazioni dalla copia di sicurezza. Finché non si è provato, nessuno sa se funziona.

term-backup-321 = Tre copie, due supporti, una altrove
    .expert = Regola 3-2-1
    .forms = 3-2-1
    .meaning = Una regola semplice: l’originale e due copie, su due supporti diversi, una fuori sede.

term-immutable-backup = Copia che non si può cambiare
    .expert = Copia immutabile o offline
    .forms = immutabile|non modificabile
    .meaning = Una copia scollegata o bloccata, che né un virus né un intruso può cancellare o cifrare.

term-snapshot = Fotografia dello stato
    .expert = Istantanea (snapshot)
    .forms = istantanea|istantanee|snapshot
    .meaning = Lo stato di un disco in un dato momento, a cui si può tornare; non è una copia altrove.

term-rto = Di nuovo in funzione in…
    .expert = Obiettivo di tempo di ripristino (RTO)
    .forms = RTO
    .meaning = Il tempo entro cui lo strumento deve funzionare di nuovo dopo un arresto.
    .example = La posta deve funzionare di nuovo entro 24 ore.

term-rpo = Lavoro che si può perdere
    .expert = Perdita massima di dati ammissibile (RPO)
    .forms = RPO
    .meaning = Quante ore di lavoro si accetta di rifare se si riparte dall’ultima copia.
    .example = Una copia per notte: al peggio, una giornata da rifare.

term-mtd = Arresto sopportabile
    .expert = Durata massima d’interruzione ammissibile
    .forms = durata massima d’interruzione
    .meaning = Il tempo dopo il quale l’arresto di uno strumento diventa grave per l’organizzazione.

term-criticality = Importanza
    .expert = Criticità
    .forms = criticità
    .meaning = Ciò che succede se lo strumento si ferma: comodità, utile, importante o vitale.

term-single-point = Elemento da cui tutto dipende
    .expert = Punto unico di guasto (SPOF)
    .forms = punto unico di guasto|SPOF|punto unico
    .meaning = Una cosa, persona o azienda il cui arresto blocca più attività insieme.

term-redundancy = Secondo pronto
    .expert = Ridondanza
    .forms = ridondanza
    .meaning = Avere un secondo dispositivo, percorso o persona che subentra.

term-ups = Batteria di riserva
    .expert = Gruppo di continuità (UPS)
    .forms = UPS|gruppo di continuità
    .meaning = Una batteria che regge alcuni minuti quando manca la corrente, il tempo di spegnere bene.

term-sla = Promessa del fornitore
    .expert = Livello di servizio (SLA)
    .forms = SLA|livello di servizio|livelli di servizio
    .meaning = Ciò che il fornitore si impegna per contratto a rispettare: orari, tempi di risposta e di ripristino.

term-workaround = Come fare senza
    .expert = Soluzione alternativa, funzionamento ridotto
    .forms = soluzione alternativa|funzionamento ridotto
    .meaning = Il modo di continuare a lavorare quando lo strumento non funziona.
    .example = Un blocchetto di ricevute quando la cassa è guasta.

term-incident-sheet = Foglio per il giorno critico
    .expert = Scheda d’incidente
    .forms = scheda d’incidente|scheda incidente
    .meaning = Una pagina a portata di mano: cosa fare nella prima ora, chi chiamare, a chi annunciarlo ed entro quando.

term-service = Strumento o servizio
    .expert = Servizio digitale
    .forms = servizio digitale|servizi digitali
    .meaning = Ciò che si usa per lavorare: un programma, un sito, una casella, un server, un armadio d’archivio.

term-service-catalogue = Elenco degli strumenti
    .expert = Catalogo dei servizi
    .forms = catalogo dei servizi
    .meaning = L’elenco di ciò che si usa, con chi se ne occupa e quanto costa.

term-flow = Scambio
    .expert = Flusso di dati
    .forms = flusso di dati|flussi di dati
    .meaning = Informazioni che vanno da un luogo a un altro: un’e-mail, un file, un foglio, una sincronizzazione.

term-inventory = Inventario
    .expert = Inventario dei beni
    .forms = inventario|inventari
    .meaning = L’elenco dei dispositivi, programmi e informazioni che si hanno.

term-master = Originale
    .expert = Sistema di riferimento (master)
    .forms = sistema di riferimento|fonte unica
    .meaning = Il luogo in cui un’informazione si corregge; gli altri ne ricevono una copia.

term-synchronisation = Allineamento
    .expert = Sincronizzazione
    .forms = sincronizzazione|sincronizzazioni|sincronizzati
    .meaning = Due luoghi che si ricopiano da soli. Anche un errore si ricopia: non è una copia di sicurezza.

term-api = Da programma a programma
    .expert = Interfaccia di programmazione (API)
    .forms = API
    .meaning = Una presa attraverso cui due programmi si scambiano informazioni senza che nessuno ricopi.

term-connector = Ponte tra due strumenti
    .expert = Connettore, webhook
    .forms = connettore|connettori|webhook
    .meaning = Un’impostazione o un piccolo programma che collega due strumenti e funziona da solo.

term-export = Far uscire i propri dati
    .expert = Esportazione
    .forms = esportazione|esportazioni
    .meaning = Prendere una copia completa delle proprie informazioni in un file leggibile da altri programmi.

term-open-format = Formato che tutti leggono
    .expert = Formato aperto (CSV, XML, PDF/A…)
    .forms = formato aperto|formati aperti|CSV|XML|JSON|PDF/A
    .meaning = Una forma di file pubblicata, leggibile da più programmi, anche tra dieci anni.

term-proprietary-format = Formato di un solo produttore
    .expert = Formato proprietario
    .forms = formato proprietario|formati proprietari
    .meaning = Un file che solo il programma che l’ha fatto sa aprire.

term-shadow-it = Strumento che nessuno ha scelto
    .expert = Shadow IT
    .forms = shadow IT
    .meaning = Uno strumento usato senza che l’organizzazione l’abbia deciso né lo conosca davvero.

term-protection = Protezione
    .expert = Misura tecnica e organizzativa
    .forms = misure tecniche|misura tecnica
    .meaning = Tutto ciò che riduce un rischio: un’impostazione, un dispositivo, un’abitudine, una regola.

term-tco = Costo completo
    .expert = Costo totale di proprietà (TCO)
    .forms = costo completo|TCO|costo totale di proprietà
    .meaning = Tutto ciò che uno strumento costa in tre o cinque anni: acquisto, abbonamento, ore, formazione, uscita.

term-capex = Acquisto
    .expert = Spese in conto capitale (CAPEX)
    .forms = CAPEX|investimento|investimenti
    .meaning = Una spesa fatta una volta per più anni, come un computer.

term-opex = Spesa corrente
    .expert = Spese operative (OPEX)
    .forms = OPEX|spesa corrente|spese correnti
    .meaning = Una spesa che torna ogni mese o ogni anno.

term-amortisation = Ripartire il prezzo
    .expert = Ammortamento
    .forms = ammortamento|ammortamenti
    .meaning = Ripartire il prezzo di un acquisto sugli anni d’uso.
    .example = Un computer da 1500 franchi tenuto cinque anni costa 300 franchi l’anno.

term-licence = Diritto d’uso
    .expert = Licenza
    .forms = licenza|licenze
    .meaning = Il permesso di usare un programma: per quante persone, per quanto tempo, a quali condizioni.

term-seat = Account pagato
    .expert = Licenza utente, posto
    .forms = licenza utente|licenze utente
    .meaning = Un posto pagato per una persona. Quello di chi è partito si paga ancora finché non lo si toglie.

term-subscription = Abbonamento
    .expert = Abbonamento, sottoscrizione
    .forms = abbonamento|abbonamenti
    .meaning = Si paga finché si usa; se si smette di pagare, non si ha più accesso.

term-internal-hours = Tempo interno
    .expert = Ore interne
    .forms = ore interne|tempo interno
    .meaning = Il tempo del team dedicato a uno strumento; non figura su nessuna fattura.

term-tacit-renewal = Si rinnova da solo
    .expert = Rinnovo tacito
    .forms = rinnovo tacito|tacitamente|rinnovo automatico|si rinnova|rinnovo
    .meaning = Il contratto riparte per un periodo se nessuno dice di no in tempo.

term-notice-period = Termine per uscire
    .expert = Termine di disdetta, preavviso
    .forms = preavviso|termine di disdetta|termini di disdetta
    .meaning = Con quanto anticipo bisogna annunciare che si termina un contratto.

term-exit-cost = Prezzo dell’uscita
    .expert = Costo di uscita
    .forms = costo di uscita|costi di uscita
    .meaning = Quanto costa lasciare uno strumento: far uscire i dati, convertirli, imparare il successivo.

term-hhi = Quota del fornitore maggiore
    .expert = Concentrazione, indice di Herfindahl (HHI)
    .forms = Herfindahl|HHI
    .meaning = Una cifra che dice se la spesa va a una sola azienda o si ripartisce: 10 000 vuol dire tutto a una.

term-open-source = Software libero
    .expert = Open source
    .forms = software libero|open source
    .meaning = Un programma la cui ricetta è pubblica: si può usare, verificare, cambiare e affidare a qualcun altro.

term-copyleft = Libero, a condizione di condividere
    .expert = Copyleft
    .forms = copyleft
    .meaning = Chi cambia e diffonde un tale programma deve rendere libere anche le modifiche.

term-source-code = Ricetta del programma
    .expert = Codice sorgente
    .forms = codice sorgente
    .meaning = Il testo in cui un programma è scritto; senza, nessun altro può correggerlo.

term-escrow = Ricetta in deposito
    .expert = Deposito del codice (escrow)
    .forms = escrow|deposito del codice
    .meaning = Un terzo custodisce il codice e lo consegna se il produttore scompare.

term-bespoke = Programma fatto su misura
    .expert = Sviluppo su misura
    .forms = su misura|sviluppo su misura
    .meaning = Un programma scritto solo per un’organizzazione. Il contratto deve dire a chi appartiene.

term-lock-in = Dipendenza
    .expert = Dipendenza dal fornitore (lock-in)
    .forms = lock-in|dipendenza dal fornitore
    .meaning = Lasciare un fornitore sarebbe così lungo o caro che può imporre le sue condizioni.

term-exit-clause = Ciò che regola l’uscita
    .expert = Clausola di uscita
    .forms = clausola di uscita|clausole di uscita
    .meaning = Il passaggio del contratto che dice come si recuperano i dati, in quanto tempo e a che prezzo.

term-reversibility = Ripresa possibile
    .expert = Reversibilità, passaggio di consegne
    .forms = reversibilità|passaggio di consegne
    .meaning = Qualcun altro può continuare, in ogni momento, con ciò che è scritto e gli accessi previsti.

term-rfi = Richiesta d’informazioni
    .expert = Richiesta d’informazioni (RFI)
    .forms = richiesta d’informazioni|richieste d’informazioni|richiesta di informazioni|RFI
    .meaning = Porre le stesse domande a più fornitori, senza promettere di acquistare.

term-tender = Bando di gara
    .expert = Bando, commessa pubblica
    .forms = bando di gara|bando|gara d’appalto
    .meaning = Chiedere un prezzo fermo a più fornitori secondo regole note in anticipo.

term-documentation = Ciò che è scritto
    .expert = Documentazione
    .forms = documentazione
    .meaning = Le poche pagine che permettono a qualcun altro di capire e subentrare.

term-decision-log = Diario delle scelte
    .expert = Registro delle decisioni
    .forms = registro delle decisioni
    .meaning = Una riga per ogni scelta importante: cosa, perché, chi, quando.

term-it-charter = Regole d’uso
    .expert = Regolamento informatico
    .forms = regolamento informatico
    .meaning = Una o due pagine che dicono al team cosa si può fare con gli strumenti e cosa evitare.

term-joiner-leaver = Lista per arrivi e partenze
    .expert = Procedura di entrata e uscita
    .forms = lista per arrivi e partenze|lista per gli arrivi e le partenze
    .meaning = Cosa dare quando qualcuno arriva e riprendere quando parte: accessi, chiavi, dispositivi.

term-digital-culture = Disinvoltura digitale
    .expert = Cultura digitale
    .forms = cultura digitale
    .meaning = Usare gli strumenti con fiducia, dubitare al momento giusto e chiedere aiuto.

term-skill = Saper fare
    .expert = Competenza
    .forms = competenza|competenze
    .meaning = Ciò che qualcuno sa fare: da solo, con aiuto o al punto di insegnarlo.

term-bus-factor = Tutto poggia su una persona
    .expert = Bus factor
    .forms = bus factor
    .meaning = Il numero di persone la cui assenza fermerebbe l’attività. Uno è fragile.

term-admin-handover = Consegna delle chiavi
    .expert = Trasmissione degli accessi di amministrazione
    .forms = consegna delle chiavi|trasmissione degli accessi
    .meaning = Il foglio o la cassaforte che permette a un’altra persona di entrare ovunque se la prima non c’è più.

term-advisor = Consulente
    .expert = Consulente digitale
    .forms = consulente digitale|consulenti digitali
    .meaning = La persona che aiuta a capire e scegliere, senza vendere nulla né ricevere commissioni.

term-interest = Legame d’interesse
    .expert = Interesse, conflitto d’interessi
    .forms = legame d’interesse|legami d’interesse|conflitto d’interessi
    .meaning = Un motivo, come un premio, per cui un consiglio potrebbe giovare a chi lo dà.

term-commission = Commissione
    .expert = Commissione, retrocessione
    .forms = commissione|commissioni|retrocessione
    .meaning = Ciò che un venditore versa a chi ha consigliato l’acquisto. Va detto e di norma restituito.

term-reseller = Rivenditore
    .expert = Rivenditore, partner
    .forms = rivenditore|rivenditori
    .meaning = Un’azienda che vende prodotti altrui e guadagna sulla vendita.

term-second-look = Secondo parere
    .expert = Rilettura da parte di un collega
    .forms = secondo parere|secondi pareri
    .meaning = Qualcuno che non ha fatto il lavoro lo rilegge e dice cosa ne pensa.

term-risk-acceptance = Accettato consapevolmente
    .expert = Accettazione del rischio
    .forms = accettazione del rischio|rischio accettato
    .meaning = Si sa che resta un pericolo, si è detto perché ci si convive e fino a quando.

term-finding = Constatazione
    .expert = Constatazione d’audit
    .forms = constatazione|constatazioni
    .meaning = Ciò che lo strumento ha notato nelle risposte, con ciò che lo mostra e ciò che si può fare.

term-footprint = Peso sull’ambiente
    .expert = Impronta di carbonio (kg CO2e)
    .forms = impronta di carbonio|CO2e
    .meaning = Il gas serra che un dispositivo o servizio emette, dalla fabbricazione alla fine.

term-embodied = Costo di fabbricazione per il pianeta
    .expert = Energia grigia
    .forms = energia grigia
    .meaning = Gran parte del peso di un computer viene dalla fabbricazione: tenerlo più a lungo è il gesto più utile.

term-device-life = Età di un dispositivo
    .expert = Durata di vita
    .forms = durata di vita
    .meaning = Il numero di anni in cui un dispositivo serve, riparazioni comprese.

term-refurbish = Rimettere a nuovo
    .expert = Ricondizionamento
    .forms = ricondizionamento|ricondizionare|ricondizionato
    .meaning = Riparare, pulire e cancellare un dispositivo perché serva di nuovo.

term-cold-data = File che dormono
    .expert = Dati freddi
    .forms = dati freddi|archiviazione fredda
    .meaning = File che nessuno apre da anni, ma che si conservano, copiano e pagano.

term-ecodesign = Progettato con sobrietà
    .expert = Progettazione ecocompatibile (RGESN)
    .forms = ecoprogettazione|RGESN
    .meaning = Creare servizi digitali che chiedono meno apparecchi ed energia.

term-bundle = File dell’audit
    .expert = Pacchetto (file .limpide.json)
    .forms = file dell’audit|limpide.json
    .meaning = Il file che contiene tutto l’audit. Appartiene all’organizzazione: conservarlo, trasmetterlo, aprirlo con un altro consulente.
