# What the rules cite, and what shows a finding. These words, and those of the
# files beside, travel with the rules.

## References

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
    [TI] Legge ticinese sulla protezione dei dati personali (LPDP)
    [GR] Legge grigionese sulla protezione dei dati (LCPD)
   *[other] Legge cantonale sulla protezione dei dati
}
reference-cloud-act = Stati Uniti, 18 USC § 2713 (CLOUD Act)
reference-privatim = privatim, risoluzione del 18 novembre 2025 sui servizi online internazionali
reference-co = Codice delle obbligazioni (CO), art. { $place }
reference-cp = Codice penale (CP), art. { $place }
reference-lsi = Legge sulla sicurezza delle informazioni (LSIn), art. { $place }
# Come si cita un punto di una legge.
law-paragraph = { $article } cpv. { $paragraph }
law-letter = { $article } cpv. { $paragraph } lett. { $letter }
law-following = { $article } segg.
law-annex = allegato { $number }
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
reference-rgesn = Quadro di riferimento francese per la progettazione ecocompatibile dei servizi digitali (RGESN)
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

## What shows a finding

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
