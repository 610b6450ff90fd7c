# The command limpide: its help, its messages, and findings as plain text.

## Help

cli-about = Legge un audit di Limpide e dice che cosa non va. Non invia e non modifica nulla.
cli-validate = Verifica che un file sia intatto
cli-digest = Dà l’impronta (SHA-256) di ciò che dice un file
cli-audit = Elenca le constatazioni su un file
cli-diff = Confronta due file di uno stesso audit
cli-merge = Riunisce due file che vengono da un terzo
cli-anonymise = Scrive una copia che non dice più di chi parla
cli-takeover = Dice se qualcun altro potrebbe riprendere, e che cosa gli serve
cli-what-if = Dice che cosa seguirebbe se succedesse qualcosa
cli-rules = Nomina le regole, o ne spiega alcune
cli-template = Nomina i modelli di partenza, o ne scrive uno come file
# What stands for the name of a command
cli-command = COMANDO
# $name = the program, $command = the command, $what = what it is about
cli-usage = { $name } { $command } [OPZIONI] { $what }
cli-file = FILE
cli-file-help = Il file, «*.limpide.json»; «-» legge lo standard input
cli-before = PRIMA
cli-before-help = Il primo file
cli-after = DOPO
cli-after-help = Il secondo file
cli-base = BASE
cli-base-help = Lo stato da cui vengono entrambi; un file vuoto se non c’è
cli-ours = NOI
cli-ours-help = Il nostro file
cli-theirs = LORO
cli-theirs-help = L’altro file
# How a choice is written: where, and which side
cli-choice = PUNTO=ours|theirs
cli-record = ELEMENTO
cli-record-help = Strumento, persona, scambio o luogo: il suo nome esatto, o il suo id
cli-event = EVENTO
cli-event-help = stops, leaks, leaves, doubles o forbidden
cli-rule = ID
cli-rule-help = L’id di una regola da spiegare; senza id sono nominate tutte
# How “any number of ids” is written
cli-rules-which = [ID…]
cli-sector = SETTORE
cli-sector-help = Il codice di un modello da scrivere; senza codice, sono nominati tutti
# How “perhaps one sector” is written
cli-template-which = [SETTORE]
# What stands for the depth
cli-depth = LIVELLO
cli-date = AAAA-MM-GG
cli-heading-usage = Uso
cli-heading-commands = Comandi
cli-heading-file = File
cli-heading-question = Domanda
cli-heading-rules = Regole
cli-heading-template = Modello
cli-heading-options = Opzioni
cli-heading-exit = Codice d’uscita
cli-option-help = Mostra questo aiuto
cli-option-version = Mostra la versione
cli-option-lang = Lingua (altrimenti quella del sistema, altrimenti il francese)
cli-option-format = Da leggere (text) o per un programma (json)
cli-option-depth = committee (comitato) o technical (tecnica)
cli-option-output = Scrivere il risultato in questo file (altrimenti: dirlo soltanto)
cli-option-prefer = Chi vale dove i due si contraddicono
cli-option-choose = Chi vale in una contraddizione; quante volte serve
cli-option-amounts = Che cosa diventano gli importi (altrimenti: rounded)
cli-option-keep-suppliers = Tenere i nomi dei fornitori
cli-option-keep-place = Tenere il cantone e il numero di persone
cli-option-today = Data di oggi (altrimenti quella del sistema, in UTC)
cli-exit-fine = fatto, nulla da segnalare
cli-exit-reported = fatto, c’è qualcosa da segnalare
cli-exit-failed = non fatto: file rifiutato o illeggibile, comando errato

## Mistakes

# $words = what is wrong, $name = the program
cli-mistake = { $words } Vedere «{ $name } --help».
cli-missing-command = Manca il comando: validate, digest, audit, diff, merge, anonymise, takeover, what-if, rules o template.
# $spot = what was written
cli-no-such-conflict = Non c’è contraddizione a «{ $spot }».
# $command = what was written
cli-unknown-command = Il comando «{ $command }» non esiste.
# $argument = what was written
cli-unknown-argument = «{ $argument }» non è previsto.
# $argument = the name of an option or argument
cli-missing-argument = Manca: { $argument }.
# $argument = the name of an option
cli-missing-value = Manca un valore dopo { $argument }.
# $argument = the name of an option
cli-argument-twice = { $argument } può essere indicato una sola volta.
# $argument = the name of an option, $value = what was written
cli-wrong-value = «{ $value }» non va bene per { $argument }.
# $record = what was written, $names = near names, $count = their number
cli-no-such-record = { $count ->
    [0] Nessuno strumento, persona, scambio o luogo si chiama «{ $record }».
   *[other] Nessuno strumento, persona, scambio o luogo si chiama «{ $record }». Forse: { $names }.
}
# $record = what was written, $ids = the ids of those with this name
cli-several-records = Più elementi si chiamano «{ $record }»; indichi l’id di uno di essi: { $ids }.
# $event = what was written, $name = the record, $events = what is possible, $count = their number
cli-no-such-event = { $count ->
    [0] Non si può chiedere nulla di simile su «{ $name }»: soltanto su uno strumento, una persona, uno scambio o un luogo.
   *[other] «{ $event }» non è possibile per «{ $name }». Possibile: { $events }.
}
# $id = what was written, $ids = near ids
cli-no-such-rule = La regola «{ $id }» non esiste. Forse: { $ids }.
# $code = what to write, $words = what it means
cli-event-offered = { $code } ({ $words })
cli-not-understood = La riga di comando non è comprensibile.

## Files

# $name = name of the file, $words = what is said of it
cli-about-file = { $name } — { $words }
cli-standard-input = Standard input
cli-no-such-file = Questo file non esiste. Verifichi il nome e la cartella.
cli-not-allowed = Non ha il diritto di leggere questo file.
cli-is-a-folder = È una cartella; indichi un file.
# $reason = what the system says
cli-cannot-read = Questo file non si può leggere ({ $reason }).
# $reason = what the system says
cli-cannot-write = Non è possibile scrivere il risultato ({ $reason }).
cli-no-digest = Un numero in questo file è troppo grande per un’impronta. Ne faccia un testo, tra virgolette dritte.
# $count = problems found, $records = number of records
cli-validated = { $count ->
    [0] File intatto, { $records } schede.
    [one] File leggibile, { $records } schede; un punto da correggere.
   *[other] File leggibile, { $records } schede; { $count } punti da correggere.
}

## Findings as plain text

# $count = number of findings, $name = the organisation, $date = today
report-summary = { $count ->
    [0] { $name }: nessuna constatazione al { $date }.
    [one] { $name }: una constatazione al { $date }.
   *[other] { $name }: { $count } constatazioni al { $date }.
}
# $name = the record, $words = what is said of it
report-item = { $name }: { $words }
# $severity = how much they matter, $count = number of findings
report-heading = { $severity } ({ $count })
# $theme = what it is about, $certainty = how sure it is
report-kind = { $theme } · { $certainty }
# $words = what to do
report-action = Da fare: { $words }
# $words = what to do, in technical words
report-technical = Per la tecnica: { $words }
# $words = why it matters
report-why = Perché: { $words }
# $words = when it may be wrong
report-caution = Forse sbagliato: { $words }
# $words = laws and standards
report-references = Riferimenti: { $words }

## Rules as plain text

# $count = number of rules
report-rules = { $count ->
    [one] Una regola. «limpide rules ID» la spiega per intero.
   *[other] { $count } regole. «limpide rules ID» ne spiega una per intero.
}
# $theme = what they are about, $count = number of rules
report-theme = { $theme } ({ $count })
# $id = the rule, $severity = how much what it finds usually matters
report-rule = { $id } · { $severity }
# $words = what the rule is about
report-theme-of = Tema: { $words }
# $words = what lies behind what the rule finds
report-cause-of = Dietro: { $words }
# $label = from where the rule speaks, $default = where that stands
report-threshold = Soglia: { $label } { $default }

## Numeri, denaro e date, come si scrivono in Svizzera.

format-thousands = ’
format-decimals = .
# $amount = the number, $currency = its code
format-money = { $currency }{ "\u00A0" }{ $amount }
format-date = { $day }.{ $month }.{ $year }
