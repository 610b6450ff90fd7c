# The words of the audit: themes, severities, causes, names and lists.

theme-map = Mappa
theme-security = Sicurezza
theme-privacy = Protezione delle persone
theme-continuity = Continuità
theme-costs = Costi
theme-sobriety = Sobrietà
theme-documentation = Documentazione
theme-skills = Competenze
theme-independence = Indipendenza
theme-transparency = Trasparenza
theme-handover = Passaggio di consegne

severity-critical = Da trattare subito
severity-high = Importante
severity-medium = Medio
severity-low = Minore
severity-info = Da sapere

certainty-certain = Accertato
certainty-likely = Probabile
certainty-to-check = Da verificare

cause-access = Alcune porte sono rimaste aperte
    .meaning = Account, password e diritti: chi può entrare, e chi lo potrebbe ancora.
cause-devices = Apparecchi e programmi non sono curati
    .meaning = Aggiornamenti, cifratura, rete, fine vita: ciò che si logora quando nessuno se ne occupa.
cause-copies = Ciò che va perso non tornerebbe
    .meaning = Copie di sicurezza: dove sono, che cosa coprono, se qualcuno ha già provato a usarle.
cause-stops = Il lavoro si ferma con un solo elemento
    .meaning = Ciò che blocca più attività insieme, e che cosa si farebbe quel giorno.
cause-persons = Tutto poggia su poche persone
    .meaning = Chi sa, chi può, chi decide: e chi subentrerebbe.
cause-suppliers = Altri hanno in mano le chiavi
    .meaning = Accessi, contratti, formati e nomi di dominio: ciò che serve per andarsene, o anche solo per agire.
cause-disclosure = Escono informazioni senza regole
    .meaning = Fornitori, Paesi e mezzi d’invio: chi vede le informazioni, e a quali condizioni.
cause-duties = Ciò che si deve alle persone non è pronto
    .meaning = Scopo, durata, informazione, accesso: ciò che si deve a coloro di cui si conservano i dati.
cause-money = Si spende denaro senza guardare
    .meaning = Abbonamenti, preavvisi, aumenti: ciò che si paga senza averlo deciso.
cause-surplus = C’è più del necessario
    .meaning = Strumenti doppi, copie, dati ribattuti: ciò che si potrebbe semplicemente smettere di fare.
cause-writing = Troppo poco è scritto
    .meaning = Le poche pagine che permettono a qualcun altro di subentrare.
cause-trust = Non si sa chi ci guadagna e che cosa
    .meaning = Legami d’interesse, onorari e secondi pareri.
cause-map = La mappa ha dei buchi
    .meaning = Ciò che va completato perché il resto sia sicuro.

record-missing = elemento introvabile
record-flow = { $from } → { $to }
# The name of a record in a sentence.
quoted = «{ $name }»
quote-within-opens = “
quote-within-closes = ”
list-and = { $start } e { $last }
list-and-others = { $start } e altri { $count }
list-empty = nulla
value-percent = { $value } %
value-days = { $value ->
    [one] { $value } giorno
   *[other] { $value } giorni
}
value-hours = { $value ->
    [one] { $value } ora
   *[other] { $value } ore
}

standing-open = Da decidere
standing-reopened = Da rivedere
standing-planned = Nel piano
standing-postponed = Rinviata
standing-accepted = Accettata
standing-disputed = Contestata

# What nobody knows, to be asked.
ask-record = { $record }: { $about }
ask-document = Questo documento esiste? { $document }

# Where each theme stands: the levels, from the lowest up, and their conditions.
reading-level-undescribed = Non descritto
reading-level-open = Da riprendere prima di tutto
reading-level-fragile = Fragile
reading-level-tenable = Sostenibile
reading-level-solid = Solido
reading-level-exemplary = Esemplare

reading-condition-map-begun = Sono descritti informazioni, strumenti e scambi
reading-condition-data-with-a-place = Si sa dove si trova ogni informazione
reading-condition-data-with-an-owner = Ogni informazione ha una persona responsabile
reading-condition-services-with-an-owner = Ogni strumento ha una persona responsabile
reading-condition-flows-explained = Ogni scambio ha uno scopo
reading-condition-data-classified = Si sa chi può vedere quasi ogni informazione
reading-condition-map-reviewed-lately = La mappa è stata rivista negli ultimi sei mesi
reading-condition-no-broken-link = Nessun collegamento della mappa è interrotto
reading-condition-no-former-access = Nessuna persona che se n’è andata ha ancora accesso
reading-condition-payments-protected = I pagamenti sono protetti da due fattori e da due persone
reading-condition-nothing-critical-in-security = Non c’è nulla da trattare subito
reading-condition-second-factor = Gli accessi importanti richiedono una verifica in due passaggi
reading-condition-named-accounts = Ogni persona ha il proprio account
reading-condition-updates = Gli aggiornamenti avvengono da sé
reading-condition-endpoint-protection = Le postazioni sono protette contro i programmi nocivi
reading-condition-leaver-checklist = Per arrivi e partenze si usa una lista di controllo
reading-condition-disks-encrypted = Gli apparecchi mobili sono cifrati
reading-condition-password-manager = Le password sono in un gestore di password
reading-condition-awareness-this-year = Il team è stato sensibilizzato nell’ultimo anno
reading-condition-access-review-this-year = Gli accessi sono stati rivisti nell’ultimo anno
reading-condition-nothing-out-of-support = Nulla è a fine vita
reading-condition-remote-access-bounded = I fornitori non entrano quando vogliono
reading-condition-incident-rehearsed = Il modo di agire in caso d’incidente è stato verificato nell’ultimo anno
reading-condition-confidential-tools-logged = Gli strumenti confidenziali conservano una traccia degli accessi
reading-condition-independent-second-look = Qualcuno di indipendente ha guardato nell’ultimo anno
reading-condition-law-known = Si sa quale legge si applica, e quali informazioni parlano di persone
reading-condition-personal-data-with-an-owner = Ogni informazione su persone ha una persona responsabile
reading-condition-purpose-written = Lo scopo di ogni informazione su persone è scritto
reading-condition-retention-fixed = Una durata di conservazione è fissata ovunque
reading-condition-processors-under-contract = I fornitori hanno un contratto adeguato
reading-condition-persons-informed = Le persone sono informate
reading-condition-places-of-personal-data = Si sa dove vanno le informazioni su persone
reading-condition-transfers-guaranteed = Ciò che va all’estero è garantito
reading-condition-access-request-ready = Si saprebbe rispondere a una domanda d’accesso
reading-condition-leak-sheet = Si sa che cosa fare in caso di fuga
reading-condition-impact-decided = Le valutazioni d’impatto necessarie sono decise
reading-condition-old-data-deleted = Nulla è conservato troppo a lungo
reading-condition-register-reviewed = Il registro è stato rivisto nell’ultimo anno
reading-condition-backed-up = Tutto ciò che conta ha una copia di sicurezza
reading-condition-backup-elsewhere = Le copie di sicurezza sono in un posto diverso dall’originale
reading-condition-restore-tested = Si è provato il ripristino
reading-condition-contacts-offline = L’elenco dei contatti è pronto, fuori linea
reading-condition-isolated-copy = Una copia è fuori portata
reading-condition-backup-often-enough = Le copie di sicurezza sono abbastanza frequenti per gli strumenti vitali
reading-condition-workaround-for-the-vital = Si sa come lavorare senza ciascuno strumento vitale
reading-condition-no-single-point = Nessun elemento blocca tutto da solo
reading-condition-everything-restored-this-year = Ogni copia di sicurezza è stata ripristinata nell’ultimo anno
reading-condition-delays-fit = I tempi per tornare in funzione sono compatibili tra loro
reading-condition-suppliers-promise = I fornitori promettono un termine
reading-condition-costs-noted = Il costo della maggior parte degli strumenti è annotato
reading-condition-notice-known = Si sa come terminano i contratti che costano
reading-condition-seats-counted = Gli account e gli apparecchi usati sono contati
reading-condition-organisation-pays = L’organizzazione paga essa stessa i propri strumenti
reading-condition-hours-of-the-dearest = Il tempo impiegato è stimato per i cinque strumenti più cari
reading-condition-no-duplicates = Nessuno strumento è un doppione
reading-condition-no-unused-seats = Non si paga quasi nulla a vuoto
reading-condition-replacement-planned = La sostituzione degli apparecchi è prevista
reading-condition-exit-priced = Si sa quanto costa la fine di ogni contratto
reading-condition-renewals-compared = Prima di ogni rinnovo si confronta
reading-condition-devices-counted = Gli apparecchi sono contati
reading-condition-storage-counted = Si sa quanto spazio occupano le informazioni
reading-condition-device-ages = Si sa a quando risalgono gli apparecchi
reading-condition-last-use = Si sa quando è stata usata l’ultima volta la maggior parte degli strumenti
reading-condition-no-useless-tool = Nessuno strumento giace inutilizzato
reading-condition-no-duplicate-storage = I file non sono conservati due volte
reading-condition-data-sorted = Ciò che non serve più viene eliminato
reading-condition-devices-kept-long = Gli apparecchi durano, e la loro sostituzione è prevista
reading-condition-right-size = Gli abbonamenti e i server hanno la giusta dimensione
reading-condition-basic-documents-begun = I sei documenti di base sono iniziati
reading-condition-basic-documents-usable = I documenti di base sono utilizzabili
reading-condition-readable-by-us = L’organizzazione legge e amministra i propri documenti
reading-condition-vital-tools-documented = Ogni strumento vitale ha la sua pagina
reading-condition-documents-fresh = I documenti sono stati riletti
reading-condition-handover-rehearsed = Il passaggio degli accessi è stato provato nell’ultimo anno
reading-condition-decisions-noted = Le decisioni e i loro motivi sono annotati
reading-condition-vital-tools-mastered = Qualcuno padroneggia ogni strumento vitale
reading-condition-second-person = Una seconda persona padroneggia ogni strumento vitale
reading-condition-work-shared = Non tutto poggia sulla stessa persona
reading-condition-knowledge-complete = Non manca nessuna competenza necessaria
reading-condition-team-asked = Il team ha detto come vive i propri strumenti
reading-condition-contracts-in-our-name = I contratti sono a nome dell’organizzazione
reading-condition-domain-is-ours = Il nome di dominio appartiene all’organizzazione
reading-condition-admin-inside = Qualcuno dell’organizzazione ha tutti i diritti sugli strumenti importanti
reading-condition-export-known = Si sa se ogni strumento lascia uscire i nostri dati
reading-condition-export-tested = L’uscita dei dati è stata provata negli ultimi due anni
reading-condition-exit-clauses = I contratti dicono che cosa succede alla fine
reading-condition-backup-with-somebody-else = Le copie di sicurezza non sono presso lo stesso fornitore
reading-condition-alternatives-looked-at = Sono state esaminate altre soluzioni
reading-condition-code-is-ours = Ciò che è fatto su misura è nostro, e il software libero ha un sostegno
reading-condition-seller-does-not-audit = Chi vende non controlla
reading-condition-interests-declared = Ogni consulente ha dichiarato i propri interessi
reading-condition-fees-known = Si sa su che cosa si basa l’onorario di ogni consulente
reading-condition-network-marked = Si sa chi è membro della rete dei consulenti
reading-condition-second-look-planned = È previsto un secondo parere
reading-condition-two-admins-for-the-vital = Due persone possono amministrare ogni strumento vitale
reading-condition-successor-named = Qualcuno è designato per subentrare
reading-condition-contracts-transferable = I contratti possono essere ripresi
reading-condition-contacts-ready = L’elenco dei contatti è pronto
reading-condition-restorable-by-others = Le copie di sicurezza sono state ripristinate almeno una volta
reading-condition-links-whole = La mappa non ha collegamenti interrotti
reading-condition-space-is-ours = L’organizzazione amministra il proprio spazio di documentazione
reading-condition-decisions-log = C’è un registro delle decisioni
