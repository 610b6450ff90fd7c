# Was die Vorlage vorschlägt und was man bestätigt.

# $caution = wann die Feststellung falsch sein kann, oder nichts
caution-proposed = Diese Feststellung beruht auf Antworten, die die Vorlage vorschlägt und die niemand bestätigt hat. { $caution }
# $record = der Name des Eintrags
ask-confirm = Stimmt, was die Vorlage vorschlägt? { $record }

proposed-mark = vorgeschlagen
proposed-right = Das stimmt
proposed-absent = Das haben wir nicht
proposed-later = Später
proposed-change = Ändern
proposed-title = Zu bestätigen
proposed-hint = Die Vorlage schlägt vor, was eine Organisation wie Ihre oft hat. Behalten Sie, was stimmt, und entfernen Sie, was Sie nicht haben. Solange Sie nichts bestätigt haben, steht keine Feststellung fest.
proposed-record = Die Vorlage schlägt diesen Eintrag vor. Haben Sie das, und stimmt es?
proposed-values = Einige Antworten hat die Vorlage vorgeschlagen. Stimmen sie?
proposed-begin = Einzeln bestätigen
proposed-done = Es gibt nichts mehr zu bestätigen. Wie weiter:
proposed-all-later = Den Rest haben Sie auf später verschoben.
proposed-again = Jetzt darauf zurückkommen
proposed-by-kind = Alles, was vorgeschlagen ist
map-end-missing = zu ergänzen
map-legend-proposed = Gestrichelter Rand: von der Vorlage vorgeschlagen, noch nicht bestätigt

# $kind = die Art des Eintrags
map-proposed-kind = vorgeschlagen · { $kind }

# $count = Anzahl Einträge
proposed-count = { $count ->
    [one] Die Vorlage schlägt einen Eintrag vor, der zu bestätigen ist.
   *[other] Die Vorlage schlägt { $count } Einträge vor, die zu bestätigen sind.
}

# $count = Anzahl Einträge
proposed-left = { $count ->
    [one] Ein Eintrag ist noch zu bestätigen.
   *[other] { $count } Einträge sind noch zu bestätigen.
}

# $count = Anzahl Einträge
proposed-all-right = { $count ->
    [one] Den einen Vorschlag bestätigen
   *[other] Alle { $count } Vorschläge bestätigen
}
