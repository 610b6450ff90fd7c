# Continuity: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  che cosa verificare o impostare, per chi si occupa di informatica, e quando è fatto
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

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
    .technical = Predisporre una copia automatica 3-2-1 (tre copie, due supporti, una altrove), cifrata AES-256, versioni di almeno 30 giorni, avviso in caso di errore; coprire anche i servizi online. Fatto quando tre notti di seguito sono riuscite e un file è stato ripristinato.

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
    .technical = Ripristinare su una macchina di prova: un file, una casella, poi l’intero strumento, misurando la durata e controllando l’integrità (apertura, somme, diritti). Fatto quando un verbale indica data, durata rispetto all’RTO, età dei dati rispetto all’RPO e difetti corretti.

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
    .technical = Aggiungere una copia in un altro luogo e presso un altro gestore (edificio, regione o account distinto), inviata cifrata, con chiave custodita dall’organizzazione. Fatto quando questa copia consente un ripristino senza il sito né l’account d’origine.

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
    .technical = Eliminare il punto unico: secondo percorso, nodo in attesa, secondo amministratore o procedura senza lo strumento; sorvegliare e avvisare. Fatto quando una commutazione di prova rispetta l’RTO degli strumenti che ne dipendono.

rule-res-rto-incoherent = Uno strumento urgente dipende da uno più lento da ripristinare
    .finding = { $hurried } deve tornare a funzionare entro { $hurriedHours } h, ma dipende da { $slow }, che torna a funzionare entro { $slowHours } h. { $count ->
        [one] {""}
       *[other] { $count } strumenti sono in questo caso: { $waiting }.
    }
    .why = Il tempo reale è quello dell’anello più lento.
    .action = Accorciare il tempo dello strumento più lento, oppure prevedere come lavorare senza
    .caution = Se si può lavorare qualche ora senza l’altro strumento, non è una vera dipendenza: corregga il collegamento.
    .technical = Stabilire l’ordine di riavvio (rete, directory, archiviazione, applicazioni), misurare ogni passo e adeguare gli RTO o aggiungere una riserva a monte. Fatto quando l’RTO di ogni strumento copre la somma della sua catena.

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
    .technical = Far cambiare il titolare (WHOIS o registro) a nome dell’organizzazione, account presso il registrar con MFA, blocco del trasferimento, rinnovo automatico, copia della zona DNS; il codice auth resta interno. Fatto quando il registro indica l’organizzazione e una persona interna modifica un record TXT di prova.

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
    .technical = Rendere una copia irraggiungibile dal dominio: archiviazione immutabile (object lock in modalità conformità, 30 giorni) o supporto scollegato, account e MFA distinti, nessuna adesione al dominio, modalità pull. Fatto quando un amministratore del dominio non può né cancellare né cifrare questa copia.

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
    .technical = Allineare l’intervallo di copia all’RPO: istantanee orarie, log delle transazioni o replica, controllando carico e spazio. Fatto quando l’età massima dell’ultima copia valida, misurata su 30 giorni, resta inferiore all’RPO.

rule-res-crisis-contacts = { $state ->
        [not-known] Non si sa se c’è un elenco dei contatti utili
        [place-not-known] Non si sa se l’elenco dei contatti utili è stampato
       *[none] Non c’è un elenco dei contatti utili stampato
    }
    .finding = { $state ->
        [not-known] Nessuno sa se esiste un elenco dei contatti utili per i giorni di crisi.
        [place-not-known] L’elenco dei contatti utili esiste, ma nessuno sa se è su carta.
        [on-screen] L’elenco dei contatti utili esiste, ma solo sullo schermo.
        [draft] L’elenco dei contatti utili è solo una bozza, o non è più aggiornato.
       *[none] Non è scritto nessun elenco dei contatti utili per i giorni di crisi.
    }
    .why = In caso di attacco la rubrica è spesso inaccessibile, e anche il telefono.
    .action = Stampare un foglio (fornitori, banca, assicurazione, polizia, team) e conservarlo presso due persone
    .caution = I numeri nei telefoni privati aiutano, ma solo chi li ha.
    .threshold-persons = Numero di persone fino al quale la constatazione pesa meno
    .technical = Consegnare un foglio stampato e una copia offline: numeri di picchetto, numeri cliente e contratto, accesso d’emergenza (dove, non il segreto), assicurazione, operatore, registrar. Fatto quando due persone lo hanno a casa e una chiamata di prova è riuscita.

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
    .technical = Togliere da questo fornitore almeno la copia di sicurezza, il registrar del dominio e un account di amministrazione; documentare l’esportazione di ogni servizio. Fatto quando un ripristino e una modifica DNS di prova riescono senza di lui.

rule-res-no-workaround = Niente è previsto se uno strumento importante si ferma per un giorno
    .finding = { $state ->
        [not-known] Nessuno sa come si lavorerebbe senza { $services }.
       *[none] Il modo di lavorare senza { $services } è rimasto vuoto.
    }
    .why = Improvvisare costa più del guasto.
    .action = Scrivere mezza pagina: chi fa che cosa senza lo strumento
    .caution = Forse il team sa che cosa fare senza averlo scritto: bastano due frasi.
    .technical = Preparare il funzionamento ridotto: esportazione periodica consultabile offline, moduli cartacei o foglio di calcolo, postazione e connessione di riserva, inserimento differito. Fatto quando il team ha lavorato un’ora senza lo strumento e il recupero degli inserimenti è descritto.

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
    .technical = Chiedere un livello di servizio scritto: disponibilità mensile, tempo di presa in carico e di ripristino, orari, pagina di stato, penale. Fatto quando il tempo promesso è inferiore all’RTO, o una soluzione di riserva misurata colma il divario.

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
    .technical = Tenere un pezzo o dispositivo di riserva preconfigurato, una copia della configurazione, un UPS provato e, per Internet, una riserva 4G/5G. Fatto quando la sostituzione è stata eseguita una volta in meno dell’RTO.

# What shows a finding of this family.
evidence-backups = Copie di sicurezza
evidence-concentration = Indice di concentrazione (Herfindahl, da 0 a 10’000)
evidence-copied-every = Si fa ogni
evidence-devices = Apparecchi
evidence-share-of-services = Quota degli strumenti importanti
evidence-work-to-lose = Lavoro che si accetta di perdere
