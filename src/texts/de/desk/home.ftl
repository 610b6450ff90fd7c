# Die Startseite eines offenen Audits und der kurze Rundgang.

home-title = Übersicht
home-hint = Wo Sie stehen und was jetzt am besten zu tun ist.
home-unnamed = Organisation noch ohne Namen
home-exported-never = Aus diesem Browser noch nicht in eine Datei exportiert
# $moment = die Zeit, mit dem Tag, wenn es nicht heute ist
home-exported-current = In eine Datei exportiert, { $moment }; seither nichts geändert
home-exported-before = In eine Datei exportiert, { $moment }; seither geändert
home-next = Und jetzt

home-step-begin = Sagen Sie, womit Sie arbeiten
    .why = In Ihren eigenen Worten, eines nach dem anderen. «Ich weiss es nicht» ist auch eine Antwort, und Sie können jederzeit aufhören: Alles bleibt erhalten. Die Karte zeichnet sich dabei von selbst.
    .action = Beginnen
home-step-continue = Fahren Sie mit den Fragen fort
    .why = Je mehr Sie beantworten, desto mehr kann Limpide sehen. «Ich weiss es nicht» und «später» sind auch Antworten.
    .action = Weiterfahren
home-step-confirm = { $count ->
    [one] Prüfen Sie den vorgeschlagenen Eintrag
   *[other] Prüfen Sie die { $count } vorgeschlagenen Einträge
}
    .why = Sie sagen, was üblich ist, nicht unbedingt, was bei Ihnen vorhanden ist. Solange Sie sie nicht bestätigt haben, wird daraus nichts mit Sicherheit geschlossen.
    .action = Prüfen
home-step-ask = Finden Sie eine Antwort, die niemand hat
    .why = Von allem, was noch niemand weiss, zählt dies am meisten.
    .action = Antwort eintragen
home-ask-whom = Zu fragen: { $whom }
home-step-act = Tun Sie, was Sie geplant haben
    .why = Das ist das Erste in Ihrem Plan. Vermerken Sie auf dem Eintrag, wenn es erledigt ist: Limpide schaut dann, was sich geändert hat.
    .action = Massnahme öffnen
# $day = ein Datum
home-act-due = Zu erledigen bis { $day }
home-act-overdue = War zu erledigen bis { $day }
home-step-plan = Entscheiden Sie, womit Sie beginnen
    .why = Feststellungen warten auf einen Entscheid, und noch ist nichts geplant. Eine einzige Massnahme, auch eine kleine, genügt für den Anfang.
    .action = Massnahme wählen
home-step-review = Lassen Sie Ihr Audit gegenlesen
    .why = Alles Wichtige ist entschieden. Jemand, der nicht daran gearbeitet hat, sieht, was Sie nicht mehr sehen: eine Kollegin, Ihr Berater, ein Mitglied des Vorstands.
    .action = Durchsicht eintragen
home-step-hand-over = Legen Sie eine Kopie an einen sicheren Ort
    .why = Alles ist entschieden und gegengelesen. Die exportierte Datei ist Ihre Kopie: Bewahren Sie sie anderswo als auf diesem Gerät auf, oder übergeben Sie sie der Person, die übernimmt.
    .action = Audit exportieren

home-causes = Was auffällt
home-causes-all = { $count ->
    [one] Feststellung ansehen
   *[other] Alle { $count } Feststellungen ansehen
}
home-described = Was beschrieben ist
home-described-hint = Der Strich zeigt, wie viele Fragen beantwortet sind.
# $share = in Prozent
home-understood = zu { $share } % verstanden
home-nothing-yet = noch nichts
home-level = Stufe
home-answered = Antworten
home-sure = Sichere Einträge
home-standing-all = Ansehen, was fehlt, Thema für Thema

## Der kurze Rundgang

# $step = bei welchem Schritt man ist, $of = wie viele es sind
tour-position = Kurzer Rundgang: { $step } von { $of }
tour-describe = Beschreiben
    .text = Das «Gespräch» stellt eine Frage nach der anderen. Weiter unten, unter «Beschreiben», hat jede Art von Dingen ihre Seite: Personen, Informationen, Werkzeuge und was zwischen ihnen fliesst. Jede Antwort wird sofort gespeichert; es gibt keine Schaltfläche dafür.
    .go = Gehen zu: Gespräch
tour-map = Die Karte ansehen
    .text = Die Karte zeichnet sich von selbst aus dem, was Sie beschreiben. Sie zeigt, wer wem was schickt und wo es geschützt ist.
    .go = Gehen zu: Karte
tour-findings = Die Feststellungen lesen
    .text = Limpide sagt, was nicht stimmt, warum es wichtig ist und worauf sich das stützt. Es sagt auch, was niemand weiss: Das ist nie ein Fehler.
    .go = Gehen zu: Feststellungen
tour-plan = Entscheiden
    .text = Nehmen Sie in den Plan auf, was Sie tun wollen, mit einer Person und einem Datum. Limpide zeigt im Voraus, was das ändern würde.
    .go = Gehen zu: Plan
tour-keep = Aufbewahren und Hilfe holen
    .text = Oben auf der Seite erzeugt «Exportieren» eine Datei: Das ist Ihre Kopie. «Hilfe» erklärt alles Übrige, und dort können Sie diesen Rundgang wiederholen.
    .go = Gehen zu: Hilfe
tour-next = Weiter
tour-back = Zurück
tour-skip = Rundgang überspringen
tour-end = Rundgang beenden
