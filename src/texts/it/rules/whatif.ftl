# “What if…”: what would follow from an event. These words travel with the rules.

## The question and the short answer

# $case = what happens, and to what; $name = the name of the thing
whatif-title = { $case ->
    [stops-site] E se questo luogo non si potesse più usare: { $name }?
    [leaks-site] E se qualcuno portasse via ciò che si trova in questo luogo: { $name }?
    [leaks-flow] E se altri vedessero ciò che passa in questo scambio: { $name }?
    [leaks-person] E se qualcuno prendesse gli accessi di { $name }?
    [leaks] E se trapelasse ciò che conserva { $name }?
    [leaves] E se { $name } se ne andasse?
    [doubles] E se { $name } costasse il doppio?
    [forbidden-flow] E se questo scambio non fosse più permesso: { $name }?
    [forbidden] E se non si potessero più affidare dati personali a { $name }?
   *[stops] E se { $name } si fermasse?
}
# $count = number of services, $event = what happens
whatif-sum-stops = { $event ->
    [forbidden] { $count ->
        [one] Uno strumento o servizio non si potrebbe più usare così.
       *[other] { $count } strumenti o servizi non si potrebbero più usare così.
    }
   *[other] { $count ->
        [one] Uno strumento o servizio si fermerebbe.
       *[other] { $count } strumenti o servizi si fermerebbero.
    }
}
# $time = a time, $names = names
whatif-sum-first = Se ne sentirebbe la mancanza già dopo { $time }: { $names }.
whatif-sum-others = { $count ->
    [one] Uno strumento o servizio continuerebbe, ma indebolito: { $names }.
   *[other] { $count } strumenti o servizi continuerebbero, ma indeboliti: { $names }.
}
whatif-sum-exposed = { $count ->
    [one] Un’informazione sarebbe in cattive mani: { $names }.
   *[other] { $count } informazioni sarebbero in cattive mani: { $names }.
}
whatif-sum-spare = Nulla si fermerebbe: c’è una riserva.
whatif-sum-nothing = Secondo quanto è descritto, nient’altro sarebbe toccato. Guardi più in basso ciò che ancora non si sa.

## What is hit

whatif-part-hits = Che cosa è toccato
# $how = how, $timed = whether the time is known, $time = the time
whatif-wave = { $how ->
    [held] Può essere interrotto: a nome o a spese di questa persona o di questo ente
    [unattended] Continua, ma nessun altro saprebbe occuparsene
    [unsupported] Continua, ma senza aggiornamenti né aiuto
    [starved] Continua, ma non riceve più ciò che passava di lì
    [may-stop] { $timed ->
        [yes] Forse si ferma, e manca dopo { $time }
       *[no] Forse si ferma; non si sa dopo quanto tempo manca
    }
    [forbidden] { $timed ->
        [yes] Non si può più usare così, e manca dopo { $time }
       *[no] Non si può più usare così; non si sa dopo quanto tempo manca
    }
   *[stops] { $timed ->
        [yes] Si ferma, e manca dopo { $time }
       *[no] Si ferma; non si sa dopo quanto tempo manca
    }
}
whatif-hit-itself = Comincia tutto qui.
whatif-hit-first = Toccato direttamente.
# $name = the name of what it needs
whatif-hit-needs = Non funziona senza { $name }.
# $path = the names, with arrows between them
whatif-hit-path = Passo dopo passo: { $path }.
# $basis = where the time comes from, $class = the importance, $because = through which service
whatif-hit-basis = { $basis ->
    [own] La durata è quella della sua scheda.
    [through] La durata è quella che si ammette per l’importanza «{ $class }», dovuta a { $because }.
   *[class] La durata è quella che si ammette per l’importanza «{ $class }».
}

## Information

whatif-part-exposed = Che cosa altri potrebbero leggere
# $way = in what way, $through = through what, $count = their number
whatif-exposed-way = { $way ->
    [kept] Si trova in { $through }.
    [stands] { $count ->
        [one] Si trova in { $through }, che vi funziona sopra.
       *[other] Si trova in { $through }, che vi funzionano sopra.
    }
    [copied] Si trova in copia in { $through }.
    [passes] Passa da { $through }.
   *[reached] Si apre con questi accessi, in { $through }.
}
whatif-readable = { $readable ->
    [yes] Leggibile per chi vi arriva.
    [no] Illeggibile senza la chiave, che è altrove.
   *[not-known] Non si sa se è cifrato.
}
# $level = confidentiality
whatif-level = Livello: { $level }.
# $persons = categories of persons
whatif-persons = Queste informazioni parlano di: { $persons }.
# $regime = the law that applies
whatif-announce = { $regime ->
    [lpd-private] Se il rischio per queste persone è elevato, la fuga va notificata quanto prima all’Incaricato federale (art. 24 LPD), e alle persone stesse se la loro protezione lo esige.
    [cantonal-public] Se il rischio per queste persone è elevato, la legge del Cantone dice a chi va notificata la fuga: chieda all’incaricato cantonale.
   *[other] Se il rischio per queste persone è elevato, in genere la fuga va notificata: all’Incaricato federale o a quello cantonale, secondo il diritto applicabile.
}
whatif-part-away = Le informazioni fuori portata
# $on = the services that stopped
whatif-away-on = Si trova in { $on }.
# $elsewhere = the other services, $elsewhereCount = their number
whatif-away-elsewhere = { $elsewhereCount ->
    [0] In nessun altro posto, secondo quanto è descritto.
    [one] Si trova anche in { $elsewhere }, che continua.
   *[other] Si trova anche in { $elsewhere }, che continuano.
}
# $backups = the backups, $backupCount = their number
whatif-away-backups = { $backupCount ->
    [0] Nessuna copia di sicurezza nota potrebbe recuperarla.
   *[other] Potrebbe essere recuperata con { $backups }.
}

## People, exchanges, money, countries

whatif-part-touched = Per chi cambia qualcosa
# $change = what changes, $about = of what
whatif-change = { $change ->
    [loses-service] Non può più lavorare con { $about }.
    [no-longer-receives] Non riceve più { $about }.
    [keeps-access] Mantiene un accesso a { $about }, da togliere il giorno stesso.
    [must-know] Risponde di { $about }: da avvisare.
   *[hands-over] Si occupava di { $about }: da affidare a qualcuno.
}
whatif-part-flows = Gli scambi che si fermano
whatif-part-cost = Quanto costa
whatif-no-money = nulla
# $event = what happens, $before and $after = sums in a year, $ends = number of costs that fall away
whatif-cost = { $event ->
    [doubles] Oggi { $before } all’anno; poi { $after }.
    [leaves] { $ends ->
        [0] Costo attuale di ciò che è toccato: { $before } all’anno.
       *[other] Costo attuale: { $before } all’anno; resterebbe da pagare: { $after }. Il prezzo di un sostituto non è noto.
    }
    [forbidden] { $ends ->
        [0] Costo attuale di ciò che è toccato: { $before } all’anno.
       *[other] Costo attuale: { $before } all’anno; in caso di partenza resterebbe da pagare: { $after }. Il prezzo di un sostituto non è noto.
    }
   *[other] Ciò che si ferma costa { $before } all’anno, e si continua a pagarlo. Quanto costi il fermo stesso non è noto.
}
whatif-cost-not-reckoned = { $count ->
    [one] Al calcolo manca un costo, perché il suo prezzo all’anno non è noto: { $names }.
   *[other] Al calcolo mancano { $count } costi, perché il loro prezzo all’anno non è noto: { $names }.
}
whatif-cost-ends = Non si pagherebbe più
whatif-part-countries = I Paesi in gioco
# $countries = names of countries
whatif-countries = Luoghi noti, sedi dei fornitori e dei loro gruppi: { $countries }.

## What softens it, and what is missing for that

whatif-part-helps = Che cosa attenua
whatif-part-lacks = Che cosa manca per attenuare

# Each of the following may use $standing (there, untried, missing, not-known),
# $of (for what), $count (their number), $by (what or who helps; $helped: whether there is one),
# $date ($dated), $number ($numbered) and $words.
whatif-aid-spare = { $standing ->
    [there] C’è una riserva per { $of }.
    [missing] Non c’è una riserva per { $of }.
   *[not-known] Non è stato detto se c’è una riserva per { $of }.
}
whatif-aid-workaround = { $standing ->
    [there] Senza { $of } si fa così: { $words }
    [missing] Nulla è previsto per lavorare senza { $of }.
   *[not-known] Non è stato detto come lavorare senza { $of }.
}
whatif-aid-backup = { $helped ->
    [yes] { $standing ->
        [there] { $by } può recuperare { $of }. Ultima prova: { $date }.
        [untried] { $by } dovrebbe recuperare { $of }, ma nessuno ha mai provato.
        [missing] { $by } sparirebbe con il resto, e non recupererebbe { $of }.
       *[not-known] Non si sa se qualcuno ha già provato a recuperare { $of } con { $by }.
    }
   *[no] { $standing ->
        [missing] Nessuna copia di sicurezza descritta copre { $of }.
       *[not-known] Non è ancora descritta nessuna copia di sicurezza: non si sa che cosa potrebbe recuperare { $of }.
    }
}
whatif-aid-alternative = { $by } serve allo stesso scopo di { $of }: forse basta per arrangiarsi.
whatif-aid-deputy = { $standing ->
    [there] Per { $of } è previsto che subentri { $by }.
    [missing] Per { $of } non è previsto che subentri qualcun altro.
   *[not-known] Non è stato detto chi sostituisce per { $of }.
}
whatif-aid-administrator = { $standing ->
    [there] Anche { $by } ha tutti i diritti su { $of }.
    [missing] Nessun altro ha tutti i diritti su { $of }.
   *[not-known] Non si sa chi ha tutti i diritti su { $of }.
}
whatif-aid-skill = { $standing ->
    [there] Anche { $by } sa lavorare senza aiuto su { $of }.
    [missing] Nessun altro sa lavorare senza aiuto su { $of }.
   *[not-known] Non è stato detto chi altro sa lavorare su { $of }.
}
whatif-aid-handover = { $standing ->
    [there] Un documento permette di subentrare: { $by }.
    [untried] Il documento che permette di subentrare è da completare o da aggiornare.
    [missing] Nessun documento permette a qualcun altro di subentrare.
   *[not-known] Non si sa se esiste un documento che permette di subentrare.
}
whatif-aid-procedure = { $standing ->
    [there] Le istruzioni sono scritte: { $by }.
    [untried] Le istruzioni sono da completare o da aggiornare.
    [missing] Le istruzioni per quel giorno non sono scritte.
   *[not-known] Non si sa se le istruzioni per quel giorno sono scritte.
}
whatif-aid-encryption = { $standing ->
    [there] Cifrato, con una chiave conservata altrove: { $of }.
    [missing] Nessuna cifratura impedirebbe di leggere: { $of }.
   *[not-known] Non si sa se una cifratura impedirebbe di leggere: { $of }.
}
whatif-aid-second-step = { $standing ->
    [there] La verifica in due passaggi protegge l’accesso a { $of }.
    [untried] La verifica in due passaggi protegge solo in parte l’accesso a { $of }.
    [missing] Nessuna verifica in due passaggi protegge l’accesso a { $of }.
   *[not-known] Non si sa se una verifica in due passaggi protegge l’accesso a { $of }.
}
whatif-aid-export = { $standing ->
    [there] I dati di { $of } sono già stati estratti, e verificati.
    [untried] Si dovrebbero poter estrarre i dati di { $of }, ma nessuno ha provato.
    [missing] Non si possono estrarre i dati di { $of }.
   *[not-known] Non si sa se si possono estrarre i dati di { $of }.
}
whatif-aid-exit-terms = { $standing ->
    [there] Alla fine i dati le vengono restituiti, secondo { $of }.
    [missing] Nulla di scritto obbliga a restituirle i dati: { $of }.
   *[not-known] Non si sa se alla fine i dati le verrebbero restituiti: { $of }.
}
whatif-aid-notice = { $standing ->
    [there] { $dated ->
        [yes] Preavviso di { $number } giorni per { $of }, al più tardi il { $date }.
       *[no] Preavviso di { $number } giorni per { $of }.
    }
    [missing] Nessun preavviso è scritto per { $of }.
   *[not-known] Non si conosce il preavviso per { $of }.
}
whatif-aid-promise = { $standing ->
    [there] { $numbered ->
        [yes] { $by } promette di rimettere in funzione { $of } entro { $number } h.
       *[no] { $by } promette di rimettere in funzione { $of } entro un termine, ma non è stato annotato quale.
    }
    [untried] { $by } non promette di rimettere in funzione { $of } entro un termine fissato.
    [missing] { $by } non promette nulla in caso di fermo di { $of }.
   *[not-known] Non si sa che cosa promette { $by } in caso di fermo di { $of }.
}
whatif-aid-processing = { $standing ->
    [there] La protezione dei dati è disciplinata da { $of }.
    [missing] La protezione dei dati non è disciplinata da { $of }.
   *[not-known] Non si sa se la protezione dei dati è disciplinata da { $of }.
}
whatif-aid-guarantee = { $standing ->
    [there] Una garanzia è annotata per { $of }: verificare se reggerebbe ancora.
    [missing] Nessuna garanzia copre { $of }.
   *[not-known] Non si sa che cosa permette oggi { $of }.
}
whatif-aid-price = { $standing ->
    [there] Gli aumenti sono limitati da { $of }.
    [missing] Il fornitore può cambiare da solo le condizioni, secondo { $of }.
   *[not-known] Non si sa se gli aumenti sono limitati da { $of }.
}
whatif-aid-insurance = { $standing ->
    [there] È in atto un’assicurazione contro i ciberrischi.
    [untried] L’assicurazione contro i ciberrischi copre solo una parte.
    [missing] Non è in atto nessuna assicurazione contro i ciberrischi.
   *[not-known] Non si sa se c’è un’assicurazione contro i ciberrischi.
}

## What is not known

whatif-part-unknown = Ciò che non si sa, e che può cambiare la risposta
# $gap = what is missing, $names = of which records, $count = their number
whatif-gap = { $gap ->
    [time] Non è stato detto dopo quanto tempo manca: { $names }.
    [needs] Non è stato detto di che cosa hanno bisogno questi strumenti, e forse sarebbero toccati anch’essi: { $names }.
    [hosting] Non si sa dove funziona: { $names }.
    [site] Non si sa in quale luogo si trova: { $names }.
    [country] Non si sa in quale Paese si trova: { $names }.
    [data] Non è stato detto quali informazioni vi si trovano: { $names }.
    [nature] Non è stato detto se queste informazioni parlano di persone: { $names }.
    [carried] Non è stato detto che cosa vi passa: { $names }.
    [administrators] Non si sa chi ha tutti i diritti, e forse dipende dalla stessa persona: { $names }.
   *[price] Non si conosce il prezzo all’anno: { $names }.
}
