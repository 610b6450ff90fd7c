# Die Hilfe. Jede Zeile eines Textes ist ein Absatz.

help-hint = Alles ist hier, auch ohne Verbindung.
help-topics = Themen
help-tour = Den kurzen Rundgang machen
help-findings = Was nicht stimmt, warum es wichtig ist, worauf es sich stützt und was zu tun ist. Sie entscheiden bei jeder Feststellung: in den Plan aufnehmen, annehmen, aufschieben oder bestreiten.

help-topic-how = Wie Limpide arbeitet
    .text =
        Sie beschreiben, was Sie besitzen, was Sie verwenden und was fliesst. Limpide zeichnet daraus die Karte und liest sie mit Regeln, die im Voraus geschrieben sind und immer gleich bleiben.
        Jede Feststellung sagt, warum sie da ist, worauf sie sich stützt und in welchem Fall sie sich irrt. Es gibt keine Gesamtnote, keine künstliche Intelligenz und keinen Rat, an dem jemand verdient.
        «Ich weiss es nicht» ist eine richtige Antwort: Sie wird Ihnen nie angelastet, und Limpide sagt Ihnen, wen Sie fragen können.
        Nichts ist endgültig. Sie können irgendwo beginnen, aufhören, zurückkommen, verbessern und rückgängig machen.
help-topic-pages = Wozu jede Seite dient
    .text = Oben steht, was Limpide versteht und vorschlägt; unter «Beschreiben» und «Verfolgen», was Sie ihm sagen.
help-topic-words = Die Wörter und die Regeln
    .text = Das Glossar erklärt jedes Fachwort in Alltagsworten. Die Seite der Regeln sagt, wonach jede sucht, warum, ab wann sie sich meldet und aus welchem Gesetz oder welcher Empfehlung sie stammt. Sie können eine ausschalten, mit einer Begründung.
help-topic-privacy = Wo Ihre Daten sind
    .text =
        Sie sind auf diesem Gerät, im Speicher dieses Browsers, und nirgends sonst. Nichts wird gesendet: Die Seite lädt nur ihre eigenen Dateien, und ihre Regeln verbieten dem Browser, irgendetwas weiterzugeben. Es gibt kein Konto, kein Cookie und keine Besuchermessung.
        Wer diesen Browser unter Ihrem Namen öffnen kann, kann Ihre Audits lesen. Exportieren Sie Ihr Audit auf einem gemeinsam benutzten Gerät, und löschen Sie es danach hier.
        Um ein Audit zu löschen: Wählen Sie auf der Startseite («Limpide», oben links) neben seinem Namen «Löschen». Um alles auf einmal zu löschen, löschen Sie die Daten dieser Website in den Einstellungen des Browsers. Bereits exportierte Dateien bleiben dort, wo Sie sie abgelegt haben.
        Der Browser merkt sich auch die gewählte Sprache, ob der kurze Rundgang gemacht wurde, ob einzelne Tasten verwendet werden, wann jedes Audit exportiert wurde und, solange der Tab offen bleibt, den Namen, der auf der Startseite gerade geschrieben wird, und die zuletzt geöffneten Einträge.
        Schreiben Sie keine Passwörter in ein Audit. Statt eines Namens genügt oft eine Funktion: «die Buchhalterin».
help-topic-keeping = Speichern und wiederfinden
    .text =
        Jede Antwort wird sofort gespeichert: Es gibt keine Schaltfläche dafür. Oben, neben dem Namen des Audits, sehen Sie, wann das zuletzt war.
        Wer die Browserdaten löscht, löscht auch die Audits, und ein privates Fenster vergisst sie beim Schliessen. Exportieren Sie deshalb oft: Die exportierte Datei ist Ihre Kopie. Die Übersicht sagt, ob sie aktuell ist.
        Wenn der Browser nicht speichern kann, sagt Limpide es in Rot und behält alles auf dem Bildschirm, bis es gelingt.
        Dasselbe Audit kann in zwei Tabs offen sein: Nichts wird überschrieben, ohne dass Sie es wissen.
        Die Seite «Datei» kann das Audit auch in einer Datei eines Ihrer Ordner halten, geteilt oder nicht: Sie wird geschrieben, während Sie arbeiten, und nie über das, was andere dort geschrieben haben.
help-topic-handing-over = Jemandem übergeben
    .text =
        «Exportieren» erzeugt eine Datei, die das ganze Audit enthält. Übergeben Sie sie wie ein vertrauliches Dokument: von Hand zu Hand oder auf geschütztem Weg, nicht mit einer gewöhnlichen E-Mail.
        Die Seite «Datei» stellt sie unter eine Passphrase: Dann kann sie mit einer E-Mail reisen. Sagen Sie die Passphrase auf einem anderen Weg, zum Beispiel am Telefon.
        Die andere Person öffnet sie mit Limpide in ihrem eigenen Browser. Die Datei lässt sich auch ohne Limpide lesen: Sie ist Text, und ihr Format ist vollständig beschrieben.
        Die Seite «Wo Sie stehen» sagt, ob genug vorhanden ist, damit jemand anderes übernehmen kann.
help-topic-keyboard = Mit der Tastatur
    .text = Alles geht ohne Maus. Die erste Schaltfläche jeder Seite führt direkt zum Inhalt, und jede Seite meldet ihren Titel.
help-topic-people = Wen Sie fragen können
    .text =
        Die Person, die sich um Ihre Informatik kümmert, für alles, was Sie nicht wissen: Die Seite der Feststellungen sagt, was zuerst zu fragen ist.
        Eine digitale Beraterin oder einen digitalen Berater, die nichts von dem verkaufen, was sie empfehlen, um Ihr Audit gegenzulesen und Ihnen beim Entscheiden zu helfen. Auf der Seite «Interessenbindungen» lässt sich eintragen, was jemand daran verdient.
        Die kantonale Datenschutzstelle oder den Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten (EDÖB, www.edoeb.admin.ch), bei einer Frage zu Personendaten.
        Das Bundesamt für Cybersicherheit (BACS, www.ncsc.admin.ch), wenn Sie angegriffen wurden oder einen Verdacht haben: Es antwortet auch kleinen Organisationen.
        Die Person, die diese Seite bereitstellt, wenn Limpide selbst nicht funktioniert.

help-key-tab = Tab, Umschalt + Tab
    .does = Zum nächsten Element, zurück zum vorherigen
help-key-enter = Enter, Leertaste
    .does = Einem Link folgen, eine Schaltfläche drücken, einen Teil öffnen oder schliessen
help-key-arrows = ↑ ↓
    .does = In einer Liste wählen
help-key-escape = Esc
    .does = Eine Liste oder eine Frage schliessen, ohne etwas zu ändern
help-key-undo = Ctrl + Z
    .does = Die letzte Änderung rückgängig machen, bis zurück zum Öffnen des Audits
help-key-redo = Ctrl + Y
    .does = Wiederholen, was eben rückgängig gemacht wurde
