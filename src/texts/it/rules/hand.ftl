# Handover to a third party: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  che cosa verificare o impostare, per chi si occupa di informatica, e quando è fatto
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

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
    .technical = Preparare il passaggio: ruoli da trasmettere, accessi per strumento, rinnovi, lavori in corso e un account di amministrazione già aperto per la persona designata. Fatto quando si è collegata a ogni strumento vitale.

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
    .technical = Creare un account d’emergenza per ogni strumento vitale, fuori dall’SSO, con chiave FIDO2 o codici di riserva in busta numerata o cassaforte a due persone, avviso all’uso. Fatto quando l’accesso è stato aperto una volta, poi risigillato e datato.

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
    .technical = Far trasferire abbonamento, tenant, dominio, certificati e numeri a nome e indirizzo di fatturazione dell’organizzazione, senza ricreare i dati. Fatto quando la console e la fattura successiva la indicano come titolare.

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
    .technical = Confrontare la mappa con le fonti tecniche (elenco applicazioni, account, connettori, fatture) e correggere le differenze. Fatto quando la rilettura è datata e una nuova esportazione è consegnata all’organizzazione.

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
    .technical = Risolvere nell’ordine: accesso d’emergenza provato, secondo amministratore, ripristino da parte di un terzo, contratti e dominio al nome giusto, documentazione modificabile dall’organizzazione. Fatto quando un altro fornitore potrebbe subentrare con il solo incarto.

# What somebody else needs to take over: nouns, with their article.
gate-access-described = la descrizione degli accessi agli strumenti vitali
gate-second-holder = un secondo amministratore per ogni strumento vitale
gate-our-contracts = contratti a nome dell’organizzazione
gate-contacts = un elenco dei contatti utili
gate-restored = una prova di ripristino recente di ogni strumento vitale
gate-sound-map = una mappa senza collegamenti interrotti
gate-own-space = una documentazione amministrata dall’organizzazione stessa
gate-decisions = un registro delle decisioni
ready-notice = la fine e il termine di disdetta di ogni contratto
ready-exit-tested = una prova di uscita dei dati da ogni strumento vitale
ready-documents-placed = un luogo e una data per ogni documento
ready-successor = una persona interna che subentra
ready-second-advisor = un secondo consulente
ready-own-editor = una persona interna che può correggere questo audit

# What shows a finding of this family.
evidence-contracts = Contratti
evidence-gate-missing = Che cosa blocca
evidence-gate-not-known = Che cosa resta da verificare
evidence-last-look = Ultimo cambiamento o ultima rilettura
