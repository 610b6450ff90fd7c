# The command limpide: its help, its messages, and findings as plain text.

## Help

cli-about = Liest ein Audit von Limpide und sagt, was nicht stimmt. Sendet und ändert nichts.
cli-validate = Prüft, ob eine Datei unbeschädigt ist
cli-digest = Gibt den Fingerabdruck (SHA-256) des Inhalts einer Datei aus
cli-audit = Gibt die Feststellungen zu einer Datei aus
cli-diff = Vergleicht zwei Dateien eines Audits
cli-merge = Führt zwei Dateien zusammen, die von einer dritten kommen
cli-anonymise = Schreibt eine Kopie, die nicht mehr sagt, von wem sie handelt
cli-takeover = Sagt, ob jemand anderes übernehmen könnte und was es dazu braucht
cli-what-if = Sagt, was folgen würde, wenn etwas geschähe
cli-rules = Nennt die Regeln oder erklärt einige davon
cli-template = Nennt die Vorlagen oder schreibt eine als Datei
# What stands for the name of a command
cli-command = BEFEHL
# $name = the program, $command = the command, $what = what it is about
cli-usage = { $name } { $command } [OPTIONEN] { $what }
cli-file = DATEI
cli-file-help = Die Datei, «*.limpide.json»; «-» liest die Standardeingabe
cli-before = VORHER
cli-before-help = Die erste Datei
cli-after = NACHHER
cli-after-help = Die zweite Datei
cli-base = BASIS
cli-base-help = Der Stand, von dem beide kommen; eine leere Datei, wenn es keinen gibt
cli-ours = WIR
cli-ours-help = Unsere Datei
cli-theirs = SIE
cli-theirs-help = Die andere Datei
# How a choice is written: where, and which side
cli-choice = STELLE=ours|theirs
cli-record = EINTRAG
cli-record-help = Werkzeug, Person, Datenfluss oder Ort: der genaue Name oder die ID
cli-event = EREIGNIS
cli-event-help = stops, leaks, leaves, doubles oder forbidden
cli-rule = ID
cli-rule-help = Die ID einer zu erklärenden Regel; ohne ID werden alle genannt
# How “any number of ids” is written
cli-rules-which = [ID…]
cli-sector = BEREICH
cli-sector-help = Der Code einer Vorlage, die geschrieben wird; ohne Code werden alle genannt
# How “perhaps one sector” is written
cli-template-which = [BEREICH]
# What stands for the depth
cli-depth = STUFE
cli-date = JJJJ-MM-TT
cli-heading-usage = Aufruf
cli-heading-commands = Befehle
cli-heading-file = Datei
cli-heading-question = Frage
cli-heading-rules = Regeln
cli-heading-template = Vorlage
cli-heading-options = Optionen
cli-heading-exit = Rückgabewert
cli-option-help = Zeigt diese Hilfe
cli-option-version = Zeigt die Version
cli-option-lang = Sprache (sonst jene des Systems, sonst Französisch)
cli-option-format = Zum Lesen (text) oder für ein Programm (json)
cli-option-depth = committee (Vorstand) oder technical (Technik)
cli-option-output = Das Ergebnis in diese Datei schreiben (sonst: nur sagen)
cli-option-prefer = Wer gilt, wo sich die beiden widersprechen
cli-option-choose = Wer in einem Widerspruch gilt; so oft wie nötig
cli-option-amounts = Was aus Beträgen wird (sonst: rounded)
cli-option-keep-suppliers = Die Namen der Lieferanten behalten
cli-option-keep-place = Den Kanton und die Zahl der Personen behalten
cli-option-today = Heutiges Datum (sonst jenes des Systems, in UTC)
cli-exit-fine = erledigt, nichts zu melden
cli-exit-reported = erledigt, es gibt etwas zu melden
cli-exit-failed = nicht erledigt: Datei abgelehnt oder unlesbar, Befehl falsch geschrieben

## Mistakes

# $words = what is wrong, $name = the program
cli-mistake = { $words } Siehe «{ $name } --help».
cli-missing-command = Es fehlt der Befehl: validate, digest, audit, diff, merge, anonymise, takeover, what-if, rules oder template.
# $spot = what was written
cli-no-such-conflict = An der Stelle «{ $spot }» gibt es keinen Widerspruch.
# $command = what was written
cli-unknown-command = Den Befehl «{ $command }» gibt es nicht.
# $argument = what was written
cli-unknown-argument = «{ $argument }» ist nicht vorgesehen.
# $argument = the name of an option or argument
cli-missing-argument = Es fehlt: { $argument }.
# $argument = the name of an option
cli-missing-value = Nach { $argument } fehlt ein Wert.
# $argument = the name of an option
cli-argument-twice = { $argument } darf nur einmal angegeben werden.
# $argument = the name of an option, $value = what was written
cli-wrong-value = «{ $value }» passt nicht zu { $argument }.
# $record = what was written, $names = near names, $count = their number
cli-no-such-record = { $count ->
    [0] Kein Werkzeug, keine Person, kein Datenfluss und kein Ort heisst «{ $record }».
   *[other] Kein Werkzeug, keine Person, kein Datenfluss und kein Ort heisst «{ $record }». Vielleicht: { $names }.
}
# $record = what was written, $ids = the ids of those with this name
cli-several-records = Mehrere Einträge heissen «{ $record }»; geben Sie die ID von einem davon an: { $ids }.
# $event = what was written, $name = the record, $events = what is possible, $count = their number
cli-no-such-event = { $count ->
    [0] Zu «{ $name }» lässt sich so etwas nicht fragen: nur zu einem Werkzeug, einer Person, einem Datenfluss oder einem Ort.
   *[other] «{ $event }» ist für «{ $name }» nicht möglich. Möglich: { $events }.
}
# $id = what was written, $ids = near ids
cli-no-such-rule = Die Regel «{ $id }» gibt es nicht. Vielleicht: { $ids }.
# $code = what to write, $words = what it means
cli-event-offered = { $code } ({ $words })
cli-not-understood = Die Befehlszeile ist nicht verständlich.

## Files

# $name = name of the file, $words = what is said of it
cli-about-file = { $name } – { $words }
cli-standard-input = Standardeingabe
cli-no-such-file = Diese Datei gibt es nicht. Prüfen Sie Name und Ordner.
cli-not-allowed = Sie dürfen diese Datei nicht lesen.
cli-is-a-folder = Das ist ein Ordner; geben Sie eine Datei an.
# $reason = what the system says
cli-cannot-read = Diese Datei lässt sich nicht lesen ({ $reason }).
# $reason = what the system says
cli-cannot-write = Das Ergebnis lässt sich nicht schreiben ({ $reason }).
cli-no-digest = Eine Zahl in dieser Datei ist zu gross für einen Fingerabdruck. Machen Sie daraus einen Text, zwischen geraden Anführungszeichen.
# $count = problems found, $records = number of records
cli-validated = { $count ->
    [0] Datei unbeschädigt, Anzahl Einträge: { $records }.
    [one] Datei lesbar, Anzahl Einträge: { $records }; eine Stelle zu korrigieren.
   *[other] Datei lesbar, Anzahl Einträge: { $records }; { $count } Stellen zu korrigieren.
}

## Findings as plain text

# $count = number of findings, $name = the organisation, $date = today
report-summary = { $count ->
    [0] { $name }: keine Feststellung am { $date }.
    [one] { $name }: eine Feststellung am { $date }.
   *[other] { $name }: { $count } Feststellungen am { $date }.
}
# $name = the record, $words = what is said of it
report-item = { $name }: { $words }
# $severity = how much they matter, $count = number of findings
report-heading = { $severity } ({ $count })
# $theme = what it is about, $certainty = how sure it is
report-kind = { $theme } · { $certainty }
# $words = what to do
report-action = Zu tun: { $words }
# $words = what to do, in technical words
report-technical = Für die Technik: { $words }
# $words = why it matters
report-why = Warum: { $words }
# $words = when it may be wrong
report-caution = Stimmt vielleicht nicht: { $words }
# $words = laws and standards
report-references = Grundlagen: { $words }

## Rules as plain text

# $count = number of rules
report-rules = { $count ->
    [one] Eine Regel. «limpide rules ID» erklärt sie ganz.
   *[other] { $count } Regeln. «limpide rules ID» erklärt eine davon ganz.
}
# $theme = what they are about, $count = number of rules
report-theme = { $theme } ({ $count })
# $id = the rule, $severity = how much what it finds usually matters
report-rule = { $id } · { $severity }
# $words = what the rule is about
report-theme-of = Thema: { $words }
# $words = what lies behind what the rule finds
report-cause-of = Dahinter: { $words }
# $label = from where the rule speaks, $default = where that stands
report-threshold = Schwelle: { $label } { $default }

## Zahlen, Geld und Daten, wie man sie in der Schweiz schreibt.

format-thousands = ’
format-decimals = .
# $amount = the number, $currency = its code
format-money = { $currency }{ "\u00A0" }{ $amount }
format-date = { $day }.{ $month }.{ $year }
