# Skills: what the rules say. For each rule: the title, then
#   .finding  what was found, with names and figures
#   .why      why it matters
#   .action   what to do
#   .caution  when it may be wrong
#   .technical  che cosa verificare o impostare, per chi si occupa di informatica, e quando è fatto
# Every text may use { $certainty } (certain, likely, to-check) and
# { $regime } (lpd-private, cantonal-public, mixed-delegated, not-known).

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
    .technical = Dare a una seconda persona un proprio account di amministrazione, la procedura scritta e un’esecuzione accompagnata (copia, account, incidente). Fatto quando ha eseguito da sola l’operazione negli ultimi sei mesi.

rule-skill-bus-factor = Troppe cose poggiano sulla stessa persona
    .finding = Su { $asked } strumenti importanti, solo { $person } sa occuparsi di { $count }: { $services }.
    .why = La sua assenza ferma più attività insieme.
    .action = Condividere almeno due di questi strumenti con qualcun altro, cominciando dal più vitale
    .caution = In un team di due o tre persone è inevitabile: cerchi un appoggio all’esterno.
    .threshold-services = Numero di strumenti importanti che poggiano su una sola persona
    .threshold-share = Quota degli strumenti importanti che poggiano su una sola persona
    .technical = Elencare account, chiavi, avvisi e rinnovi legati a questa persona e affidare a un’altra metà degli strumenti vitali. Fatto quando un giorno d’assenza simulato non blocca accessi, avvisi né ripristini.

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
    .technical = Preparare trenta minuti su casi reali (e-mail ingannevole, secondo fattore, condivisione, segnalazione), un pulsante di segnalazione e un esercizio di phishing senza sanzioni. Fatto quando la presenza è annotata e la prima segnalazione di prova arriva entro un’ora.

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
    .technical = Indicare i tre compiti che il team deve saper fare con questo strumento e mostrarli una volta, con appunti; altrimenti inserirli nel contratto di assistenza. Fatto quando qualcuno li ripete senza aiuto.

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
    .technical = Preparare il pacchetto d’arrivo: account creato per gruppo, MFA iscritta, gestore di password, dispositivo cifrato e gestito da MDM, regolamento firmato. Fatto quando un account di prova è pronto in un’ora con i soli diritti del suo gruppo.

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
    .technical = Fornire un questionario anonimo senza tracciatori né indirizzi IP registrati (cinque domande), con i ticket di assistenza raggruppati per tema. Fatto quando almeno metà del team ha risposto e i tre disagi principali sono annotati.

# What shows a finding of this family.
evidence-last-session = Ultimo incontro
evidence-level-held = Ciò che il team sa
evidence-level-needed = Ciò che servirebbe
evidence-skill-domain = Ambito
evidence-willing = Vorrebbero imparare
