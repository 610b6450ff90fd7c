# L'aiuto. Ogni riga di un testo è un paragrafo.

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
    .text = Il glossario spiega ogni parola del mestiere con parole di tutti i giorni. La pagina delle regole dice che cosa cerca ciascuna, perché, a partire da quando parla e da quale legge o raccomandazione viene. Se ne può disattivare una, dicendo perché.
help-topic-privacy = Dove sono i suoi dati
    .text =
        Sono su questo apparecchio, nella memoria di questo browser, e in nessun altro luogo. Non viene inviato nulla: la pagina carica soltanto i propri file, e le sue regole vietano al browser di trasmettere qualsiasi cosa. Non c’è nessun account, nessun cookie, nessuna misurazione delle visite.
        Chi può aprire questo browser a suo nome può leggere i suoi audit. Su un apparecchio condiviso, conviene esportare l’audit e poi eliminarlo da qui.
        Per eliminare un audit: nella schermata di partenza («Limpide», in alto a sinistra), scegliere «Eliminare» accanto al suo nome. Per cancellare tutto in una volta, cancellare i dati di questo sito nelle impostazioni del browser. I file già esportati restano dove sono stati messi.
        Il browser ricorda anche la lingua scelta, se la breve visita è stata fatta, se si usano i tasti da soli, quando ogni audit è stato esportato e, finché la scheda del browser resta aperta, il nome che si sta scrivendo nella schermata di partenza e le ultime schede aperte.
        Non scriva password in un audit. Spesso basta una funzione al posto di un nome: «la contabile».
help-topic-keeping = Salvare e ritrovare
    .text =
        Ogni risposta è salvata subito: non c’è un pulsante per salvare. In alto, accanto al nome dell’audit, si vede quando è stata l’ultima volta.
        Cancellare i dati di navigazione cancella anche gli audit, e una finestra privata li dimentica quando si chiude. Conviene quindi esportare spesso: il file esportato è la sua copia. La pagina iniziale dice se è aggiornata.
        Se il browser non riesce a salvare, Limpide lo dice in rosso e tiene tutto sullo schermo finché non ci riesce.
        Lo stesso audit può essere aperto in due schede del browser: nulla viene sovrascritto senza che lo si sappia.
        La pagina «File» può anche tenere l’audit in un file di una sua cartella, condivisa o no: si scrive mentre lavora, e mai sopra ciò che altri vi hanno scritto.
help-topic-handing-over = Consegnare a qualcuno
    .text =
        «Esportare» crea un file che contiene tutto l’audit. Va consegnato come un documento riservato: di mano in mano o con un invio protetto, piuttosto che con una semplice e-mail.
        La pagina «File» lo mette sotto una frase segreta: può allora viaggiare per e-mail. Dica la frase per un’altra via, per esempio al telefono.
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
