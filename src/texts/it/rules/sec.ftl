# Security: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  che cosa verificare o impostare, per chi si occupa di informatica, e quando è fatto
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

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
    .technical = Imporre il secondo fattore a tutti gli account con una regola di accesso, prima agli amministratori: chiave FIDO2 o passkey, altrimenti app TOTP; niente SMS per gli amministratori, protocolli vecchi (IMAP/POP/SMTP basic) disattivati, codici di riserva in busta. Fatto quando il rapporto di iscrizione mostra il 100 % degli account attivi.

rule-sec-former-access = Una persona che se n’è andata ha ancora degli accessi
    .finding = { $count ->
        [one] { $person } non è più qui, ma conserva un accesso: { $doors }.
       *[other] { $person } non è più qui, ma conserva { $count } accessi: { $doors }.
    }
    .why = Un accesso dimenticato è una porta aperta, per questa persona e per chi trovasse la sua password.
    .action = Togliere oggi stesso questi accessi, poi verificare gli altri strumenti
    .caution = Chi ha cambiato ruolo senza andarsene non è interessato: corregga prima il suo legame con l’organizzazione.
    .technical = Disattivare l’account, revocare sessioni e token (OAuth, API, VPN, Wi-Fi, MFA), cambiare i segreti comuni noti alla persona, trasferire casella e file, poi cercarne il nome in ogni console. Fatto quando nessuno strumento elenca più l’account e la data è annotata.

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
    .technical = Cifrare in transito: TLS 1.2 o superiore con MTA-STS tra server di posta, SFTP o HTTPS per i file, S/MIME, OpenPGP o portale per gli allegati sensibili, AES-256 con chiave inviata per altra via per i supporti. Fatto quando un invio di prova in chiaro è rifiutato o deviato al portale.

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
    .technical = Bloccare la copia con una regola (etichetta di riservatezza, DLP, condivisione esterna limitata a domini elencati, nessun inoltro automatico) o rafforzare la destinazione: MFA, account nominativi, cifratura, copia di sicurezza. Fatto quando un file etichettato riservato non vi può più essere depositato, o queste quattro misure vi sono verificate.

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
    .technical = Attivare la cifratura completa del disco (XTS-AES 128 o 256, TPM con avvio sicuro) e il blocco schermo con regola MDM; depositare le chiavi di recupero fuori dal dispositivo. Fatto quando l’inventario MDM mostra cifrati tutti i portatili e telefoni e una chiave di recupero è stata provata.

rule-sec-supplier-remote-access = Un fornitore può entrare nelle macchine dell’organizzazione
    .finding = { $state ->
        [not-known] { $supplier } può entrare a distanza o con tutti i diritti in { $services }; niente indica come è regolato questo accesso.
        [partial] L’accesso di { $supplier } a { $services } è regolato solo in parte.
       *[missing] L’accesso di { $supplier } a { $services } non è regolato.
    }
    .why = Il suo accesso è una porta anche per chi riuscisse a violarlo.
    .action = Chiedere un account nominativo, con verifica in due passaggi, aperto solo su richiesta, e una traccia di ogni intervento
    .caution = Un servizio curato in permanenza richiede un accesso permanente: bastano allora un account personale, la verifica in due passaggi e un registro.
    .technical = Sostituire l’accesso permanente con account nominativi, MFA, gateway o VPN limitati alla macchina interessata, aperti su richiesta e chiusi dopo un termine, sessioni registrate; chiudere RDP e SSH esposti. Fatto quando una scansione esterna non mostra porte di amministrazione e il registro nomina ogni sessione.

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
    .technical = Introdurre un gestore cifrato end-to-end con casseforti condivise per gruppo, MFA, account di recupero dell’organizzazione ed esportazione cifrata; importarvi gli elenchi, poi cancellarli (versioni e cestino compresi). Fatto quando ogni persona vi ha un account e i vecchi segreti sono stati cambiati.

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
    .technical = Nel contratto di e-banking, esigere un secondo fattore legato al dispositivo per persona, la firma collettiva a due oltre un importo, un limite giornaliero e un avviso per pagamento; con EBICS, chiavi separate per firmatario. Fatto quando un pagamento di prova inserito da una sola persona resta bloccato.

rule-sec-secret-in-note = Una password sembra scritta nell’audit
    .finding = { $secret ->
        [password] Una password o un codice sembra scritto in { $record } («{ $field }»).
       *[key] Una chiave d’accesso sembra scritta in { $record } («{ $field }»).
    }
    .why = Questo audit è fatto per essere trasmesso: chi lo legge avrebbe la chiave.
    .action = Eliminare questo testo, cambiare la password e conservare quella nuova in un gestore di password
    .caution = Un numero di riferimento o di serie può somigliarle: indichi allora che la constatazione è sbagliata. I testi sono letti su questo apparecchio, e da nessun’altra parte.
    .technical = Considerare il segreto compromesso: revocarlo o cambiarlo, controllare gli accessi dalla data dello scritto, riporre il nuovo nella cassaforte condivisa e cancellare il testo dalle versioni salvate. Fatto quando il vecchio segreto è rifiutato.

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
    .technical = Creare un account nominativo per persona (se possibile con SSO e SCIM), trasformare l’account comune in casella condivisa senza accesso diretto, poi cambiarne la password. Fatto quando il registro attribuisce ogni azione a una persona e l’accesso diretto all’account comune è rifiutato.

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
    .technical = Rilevare versione e data di fine supporto (sistema, firmware, CMS, banca dati), aggiornare o sostituire; altrimenti isolare in una VLAN senza Internet né accessi in entrata. Fatto quando l’inventario non mostra più versioni fuori supporto, o un test di connessione prova l’isolamento.

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
    .technical = Imporre gli aggiornamenti automatici con una regola (sistema, browser, applicazioni, firmware, estensioni del sito), con riavvio obbligato e correzioni critiche entro 7 giorni (48 h se esposto). Fatto quando il rapporto di conformità supera il 95 % e le eccezioni sono nominate.

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
    .technical = Attivare l’antivirus di sistema o un EDR su tutte le postazioni e i server, con protezione da manomissioni, aggiornamento quotidiano e avviso a un indirizzo sorvegliato. Fatto quando la console mostra ogni dispositivo visto da meno di 7 giorni e il file di prova EICAR è bloccato.

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
    .technical = Elencare i ruoli di amministrazione (globale, fatturazione, gruppi annidati, account di servizio), tenere due amministratori nominativi e un account d’emergenza sigillato, dare agli altri ruoli limitati. Fatto quando l’elenco esportato è firmato dalla direzione e rivisto ogni sei mesi.

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
    .technical = Creare un account di amministrazione separato, senza posta né navigazione, con MFA resistente al phishing; togliere i diritti di amministratore locale (LAPS o equivalente) e l’elevazione permanente. Fatto quando nessun account con casella di posta ha un ruolo di amministrazione.

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
    .technical = Scrivere la procedura per strumento: account, gruppi, licenze, token, MFA, dispositivi (blocco e cancellazione MDM), inoltro e archivio della casella; se possibile automatizzare con SCIM. Fatto quando una partenza di prova è trattata il giorno stesso, con la lista spuntata.

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
    .technical = Mettere a disposizione una messaggistica gestita dall’organizzazione (account nominativi, cifratura, durata di conservazione, cancellazione a distanza, hosting noto), poi chiudere i gruppi privati dopo aver esportato ciò che deve restare. Fatto quando i team sono iscritti e il regolamento nomina lo strumento ammesso.

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
    .technical = Pubblicare SPF (al massimo 10 ricerche DNS, «-all»), DKIM a 2048 bit per ogni mittente legittimo, poi DMARC da p=none con rapporti (rua) a p=quarantine e infine p=reject; aggiungere MTA-STS e DNSSEC se il registrar lo consente. Fatto quando un messaggio falsificato è rifiutato e i rapporti restano allineati per 30 giorni.

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
    .technical = Cancellare secondo NIST SP 800-88 (cancellazione crittografica o secure erase per SSD, altrimenti distruzione), comprese stampanti, telefoni e supporti di copia; togliere il dispositivo da MDM e directory. Fatto quando un verbale indica numero di serie, metodo, data e firma.

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
    .technical = Creare un SSID ospiti su VLAN separata, con isolamento dei client, senza accesso alla rete interna e banda limitata; WPA3 (o WPA2-AES) con password diversa per l’interno, WPS disattivato. Fatto quando un dispositivo ospite non raggiunge stampanti, condivisioni né console del router.

# What shows a finding of this family.
evidence-admins = Hanno tutti i diritti
evidence-end-of-support = Fine degli aggiornamenti
evidence-left-lately = Partenze recenti
evidence-written = Che cosa è scritto, senza il segreto
evidence-written-in = Scritto in
