# Die Übergabe.

takeover-title = Übergeben
takeover-hint = Könnte morgen jemand anderes übernehmen? Sehen Sie, was fehlt, und drucken Sie das Blatt, das am ersten Tag gebraucht wird.
help-takeover = Sehen, ob jemand anderes übernehmen könnte, und das Blatt für den ersten Tag drucken.
takeover-ready = Was die Übernahme leicht macht
takeover-sheet = Das Blatt für den ersten Tag
takeover-sheet-hint = Zwei Seiten für jemanden, der hier nichts kennt. Lesen Sie es durch, bevor Sie es weitergeben.
takeover-print = Das Blatt drucken
# $name = the organisation, $date = today
takeover-sheet-title = { $name }: Übergabeblatt vom { $date }
takeover-sheet-secrets = Hier steht kein Passwort: nur, wo es zu finden ist und wer es öffnen kann.
takeover-people = Wen anrufen
takeover-tools = Was nicht stillstehen darf
takeover-contracts = Verträge, der dringendste zuerst
takeover-copies = Sicherungskopien
takeover-documents = Was geschrieben steht, und wo
takeover-actions = Was im Gang ist
takeover-unknowns = Was niemand weiss
# $count = how many more
takeover-more = { $count ->
    [one] und noch eines, im Audit
   *[other] und { $count } weitere, im Audit
}
