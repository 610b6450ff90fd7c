# All audits at once.

portfolio-title = Alle Audits
portfolio-hint = Alle Audits dieses Browsers auf einmal: wie jedes steht, was dringend ist, die nächsten Termine.
portfolio-looking = Die Audits werden gelesen…
portfolio-search = In allen Audits suchen
portfolio-add = Dateien hinzufügen
# $name = the file, $why = why it was not added
portfolio-not-kept = { $name }: { $why }
portfolio-locked = Diese Datei ist durch eine Passphrase geschützt. Öffnen Sie sie von der Startseite aus.
# $saved and $exported = a date and a time
portfolio-saved = Gespeichert am { $saved } · nie exportiert
portfolio-exported = Gespeichert am { $saved } · exportiert am { $exported }
portfolio-changed = Gespeichert am { $saved } · geändert seit dem Export vom { $exported }
portfolio-urgent = Was dringend ist
portfolio-next = Nächste Termine
portfolio-next-none = Kein kommender Termin ist notiert.
# $count = how many
portfolio-found = { $count ->
    [0] Nichts gefunden.
    [one] Ein Eintrag gefunden.
   *[other] { $count } Einträge gefunden.
}
portfolio-more = { $count ->
    [one] und noch einer.
   *[other] und noch { $count }.
}
# What comes on a day.
agenda-noticeDays = letzter Tag zum Kündigen
agenda-end = Ende des Vertrags
agenda-endOfSupport = Ende des Supports
agenda-until = Entscheid wieder ansehen
agenda-due = bis dann zu tun
agenda-nextLook = wieder ansehen
