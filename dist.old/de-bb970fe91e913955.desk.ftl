
empty-next = Ansehen, was jetzt am besten zu tun ist
empty-own-action = Eigene Massnahme hinzufügen
empty-plan = Nichts ist geplant, und keine Feststellung wartet auf einen Entscheid. Beschreiben Sie zuerst, was Sie verwenden, oder fügen Sie selbst hinzu, was zu tun ist.
empty-standing = Noch ist nichts beschrieben; darum stehen alle Themen ganz unten. Beginnen Sie mit einer dieser Seiten, und kommen Sie dann hierher zurück.
empty-filter = Wieder alles zeigen
empty-rules = Wieder alle Regeln zeigen


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
    .text = Die Seite der Regeln sagt, wonach jede sucht, warum, ab wann sie sich meldet und aus welchem Gesetz oder welcher Empfehlung sie stammt. Sie können eine ausschalten, mit einer Begründung.
help-topic-privacy = Wo Ihre Daten sind
    .text =
        Sie sind auf diesem Gerät, im Speicher dieses Browsers, und nirgends sonst. Nichts wird gesendet: Die Seite lädt nur ihre eigenen Dateien, und ihre Regeln verbieten dem Browser, irgendetwas weiterzugeben. Es gibt kein Konto, kein Cookie und keine Besuchermessung.
        Wer diesen Browser unter Ihrem Namen öffnen kann, kann Ihre Audits lesen. Exportieren Sie Ihr Audit auf einem gemeinsam benutzten Gerät, und löschen Sie es danach hier.
        Um ein Audit zu löschen: Wählen Sie auf der Startseite («Limpide», oben links) neben seinem Namen «Löschen». Um alles auf einmal zu löschen, löschen Sie die Daten dieser Website in den Einstellungen des Browsers. Bereits exportierte Dateien bleiben dort, wo Sie sie abgelegt haben.
        Der Browser merkt sich auch die gewählte Sprache, ob der kurze Rundgang gemacht wurde, wann jedes Audit exportiert wurde und, solange der Tab offen bleibt, den Namen, der auf der Startseite gerade geschrieben wird.
        Schreiben Sie keine Passwörter in ein Audit. Statt eines Namens genügt oft eine Funktion: «die Buchhalterin».
help-topic-keeping = Speichern und wiederfinden
    .text =
        Jede Antwort wird sofort gespeichert: Es gibt keine Schaltfläche dafür. Oben, neben dem Namen des Audits, sehen Sie, wann das zuletzt war.
        Wer die Browserdaten löscht, löscht auch die Audits, und ein privates Fenster vergisst sie beim Schliessen. Exportieren Sie deshalb oft: Die exportierte Datei ist Ihre Kopie. Die Übersicht sagt, ob sie aktuell ist.
        Wenn der Browser nicht speichern kann, sagt Limpide es in Rot und behält alles auf dem Bildschirm, bis es gelingt.
        Dasselbe Audit kann in zwei Tabs offen sein: Nichts wird überschrieben, ohne dass Sie es wissen.
help-topic-handing-over = Jemandem übergeben
    .text =
        «Exportieren» erzeugt eine Datei, die das ganze Audit enthält. Übergeben Sie sie wie ein vertrauliches Dokument: von Hand zu Hand oder auf geschütztem Weg, nicht mit einer gewöhnlichen E-Mail.
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


home-title = Übersicht
home-hint = Wo Sie stehen und was jetzt am besten zu tun ist.
home-unnamed = Organisation noch ohne Namen
home-exported-never = Aus diesem Browser noch nicht in eine Datei exportiert
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
    .action = Den ersten prüfen
home-step-ask = Finden Sie eine Antwort, die niemand hat
    .why = Von allem, was noch niemand weiss, zählt dies am meisten.
    .action = Antwort eintragen
home-ask-whom = Zu fragen: { $whom }
home-step-act = Tun Sie, was Sie geplant haben
    .why = Das ist das Erste in Ihrem Plan. Vermerken Sie auf dem Eintrag, wenn es erledigt ist: Limpide schaut dann, was sich geändert hat.
    .action = Massnahme öffnen
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
home-understood = zu { $share } % verstanden
home-nothing-yet = noch nichts
home-level = Stufe
home-answered = Antworten
home-sure = Sichere Einträge
home-standing-all = Ansehen, was fehlt, Thema für Thema


tour-position = Kurzer Rundgang: { $step } von { $of }
tour-describe = Beschreiben
    .text = In den Bereichen, unter «Beschreiben», hat jede Art von Dingen ihre Seite: Personen, Informationen, Werkzeuge und was zwischen ihnen fliesst. Jede Antwort wird sofort gespeichert; es gibt keine Schaltfläche dafür.
    .go = Gehen zu: Ihre Organisation
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


template-flow = { $from } → { $to }

template-services-mail = E-Mail und Kalender
template-services-files = Gemeinsame Dateien
template-services-members = Mitgliederverwaltung
    .hint = Eine Tabelle oder ein Vereinsprogramm.
template-services-accounting = Buchhaltung
template-services-e-banking = E-Banking
template-services-website = Website und Domainname
template-services-newsletter = Newsletter
template-services-group-chat = Gruppenchat
    .hint = Eine Gruppe auf den Telefonen, oft auf privaten.
template-services-forms = Online-Formulare
template-services-ticketing = Tickets und Online-Anmeldung
template-services-photos = Fotos und Videos
template-services-video-meetings = Videokonferenz
template-services-devices = Computer und Telefone
template-services-social-media = Soziale Medien
template-services-printer = Drucker
template-services-paper = Papierordner
    .hint = Verträge, Protokolle, Belege.
template-services-payroll = Lohnprogramm
template-services-tax = Steuerprogramm und kantonale Portale
template-services-clients = Kundenverwaltung
template-services-invoicing = Rechnungsstellung
template-services-signature = Elektronische Signatur
template-services-client-portal = Kundenportal
    .hint = Wo Kundinnen und Kunden ihre Unterlagen abgeben.
template-services-backup = Externe Datensicherung
template-services-remote-access = Fernzugriff
template-services-telephony = Telefonie
template-services-network = Internet und WLAN
template-services-staff = Personal und Abwesenheiten
template-services-ai = KI-Assistent
template-services-patient-records = Elektronische Krankengeschichte
template-services-appointments = Terminkalender und Erinnerungen
template-services-medical-billing = Abrechnung medizinischer Leistungen
template-services-laboratory = Laborportal
template-services-imaging = Bildgebung und Radiologie
template-services-secure-mail = Sichere E-Mail unter Fachpersonen
template-services-patient-dossier = Zugang zum elektronischen Patientendossier
template-services-booking = Website und Online-Terminbuchung
template-services-fax = Fax und Scanner
template-services-insurer-portals = Portale der Versicherer
template-services-medical-devices = Arbeitsplätze und medizinische Geräte
template-services-population-register = Einwohnerkontrolle
template-services-cantonal-registers = Register und Schnittstellen des Kantons
template-services-taxes = Steuern und Debitoren
template-services-building-permits = Kataster und Baubewilligungen
template-services-social-aid = Sozialhilfe und Beistandschaften
template-services-childcare = Schule, Tagesschule und Kita
template-services-counter = Website und Online-Schalter
template-services-council = Sitzungen von Exekutive und Legislative
template-services-cctv = Videoüberwachung
template-services-geodata = Geodaten, Wasser und Energie
template-services-learning-platform = Lernplattform
template-services-pupils = Schülerverwaltung und Anmeldungen
template-services-office-suite = Bürosoftware
template-services-grades = Noten und Zeugnisse
template-services-absences = Absenzen und Gesundheit der Schülerinnen und Schüler
template-services-library = Bibliothek
template-services-accounts = Konten und Zugänge
template-services-surveys = Umfragen
template-services-till = Kasse
template-services-stock = Lager und Bestellungen
template-services-quotes = Offerten und Baustellen
template-services-mobile-phones = Mobiltelefone
template-services-shop = Website und Onlineshop
template-services-schedule = Einsatzplan und Arbeitszeiten
template-services-supplier-portals = Portale der Lieferanten
template-services-machines = Vernetzte Maschinen

template-data-members = Mitglieder
    .hint = Kontaktdaten, Geburtsdaten, Funktionen.
template-data-registrations = Anmeldungen und Gesundheitsangaben für Lager
    .hint = Allergien, Medikamente, Notfallkontakte. Bald nach dem Anlass zu löschen.
template-data-fees = Mitgliederbeiträge und Spenden
template-data-accounting = Buchhaltung und Belege
    .hint = Das Obligationenrecht verlangt zehn Jahre.
template-data-payments = Bankzugänge und Zahlungsaufträge
template-data-minutes = Protokolle, Statuten und Verträge
template-data-volunteers = Freiwillige und Entschädigungen
template-data-newsletter = Adressen des Newsletters
    .hint = Bis zur Abmeldung aufzubewahren.
template-data-photos = Fotos von Anlässen
    .hint = Haben die abgebildeten Personen zugestimmt?
template-data-public = Inhalt der Website
template-data-correspondence = Korrespondenz
    .hint = Einmal im Jahr auszumisten.
template-data-client-files = Kundendossiers
    .hint = Steuererklärungen, Verträge, eingereichte Unterlagen.
template-data-client-accounts = Buchhaltungen der Kundschaft
    .hint = Das Obligationenrecht verlangt zehn Jahre.
template-data-payroll = Löhne und Sozialversicherungen
    .hint = Krankheitsabsenzen, Lohnpfändungen, Vorsorge.
template-data-clients = Kontaktdaten der Kundschaft
template-data-invoices = Rechnungen und Mahnungen
template-data-staff = Personaldossiers
    .hint = Abgelehnte Bewerbungen: höchstens einige Monate.
template-data-patient-files = Krankengeschichten
    .hint = Die Dauer hängt vom Kanton ab, oft zwanzig Jahre.
template-data-results = Laborresultate und Bilder
template-data-appointments = Termine der Patientinnen und Patienten
    .hint = Schon die Konsultation als solche ist eine Gesundheitsangabe.
template-data-medical-invoices = Arztrechnungen und Versicherungen
template-data-consents = Einwilligungen und Ablehnungen
template-data-access-logs = Zugriffsprotokoll der Dossiers
template-data-residents = Einwohnerinnen und Einwohner
template-data-taxes = Steuern und Debitoren
template-data-social-aid = Sozialhilfe- und Beistandschaftsdossiers
template-data-pupils = Schülerdossiers
template-data-building-files = Baudossiers
template-data-requests = Online-Anfragen und Bussen
template-data-video = Bilder der Videoüberwachung
    .hint = Sehr rasch zu löschen: nach einigen Tagen.
template-data-infrastructure = Pläne für Wasser, Energie und Sicherheit
template-data-admin-files = Verwaltungsdossiers
template-data-grades = Noten, Zeugnisse und besondere Massnahmen
template-data-absences = Absenzen und Arztzeugnisse
template-data-guidance = Individuelle Begleitung und Beratung
template-data-teaching = Unterrichtsunterlagen
template-data-school-fees = Schulgelder
template-data-accounts = Konten und Anmeldeprotokolle
template-data-loans = Ausleihen der Bibliothek
template-data-surveys = Antworten auf Umfragen
template-data-sales = Verkäufe und Einnahmen
    .hint = Mit Kundenkarten, falls vorhanden.
template-data-quotes = Offerten, Pläne und Baustellenfotos
template-data-orders = Online-Bestellungen
template-data-stock = Lager
template-data-settings = Einstellungen und Rezepte
    .hint = Ihr Fachwissen.

template-parties-committee = Vorstand
template-parties-team = Team
template-parties-members = Mitglieder
template-parties-commune = Gemeinde
template-parties-federation = Dachverband
template-parties-fiduciary = Treuhandbüro
template-parties-public = Öffentlichkeit
template-parties-clients = Kundschaft
template-parties-authorities = Steueramt und Behörden
template-parties-social-insurance = Sozialversicherungen
template-parties-bank = Bank
template-parties-patients = Patientinnen und Patienten
template-parties-insurers = Versicherer
template-parties-colleagues = Fachkolleginnen, Fachkollegen und Spital
template-parties-supplier = Lieferant der Software
template-parties-residents = Bevölkerung und Unternehmen
template-parties-canton = Kanton
template-parties-justice = Versicherungen und Justizbehörden
template-parties-childcare = Tagesstruktur
template-parties-parents = Eltern
template-parties-suppliers = Warenlieferanten

template-sites-office = Räumlichkeiten

template-documents-inventory = Liste der Werkzeuge und Geräte
template-documents-access-list = Wer hat worauf Zugriff
template-documents-contacts-sheet = Wen man bei Problemen anruft
template-documents-contracts-folder = Vertragsordner
template-documents-admin-handover = Übergabe
template-documents-processing-register = Verzeichnis der Bearbeitungstätigkeiten
template-documents-privacy-notice = Datenschutzerklärung
template-documents-incident-sheet = Was bei einem Vorfall zu tun ist
template-documents-it-charter = Nutzungsregeln für die Werkzeuge

template-costs-mail = E-Mail: Abonnement
template-costs-website = Website: Hosting und Domainname
template-costs-accounting = Buchhaltung: Abonnement
template-costs-devices = Computer und Telefone: Kauf
template-costs-network = Internet und Telefon
template-costs-members = Mitgliederverwaltung: Abonnement
template-costs-payroll = Löhne: Abonnement
template-costs-patient-records = Krankengeschichte: Wartung
template-costs-population-register = Einwohnerkontrolle: Wartung
template-costs-learning-platform = Lernplattform: Abonnement
template-costs-till = Kasse: Abonnement



reference-lpd = Datenschutzgesetz (DSG), Art. { $place }
reference-opdo = Datenschutzverordnung (DSV), Art. { $place }
reference-gdpr = Europäische Datenschutz-Grundverordnung (DSGVO), Art. { $place }
reference-cantonal-law = { $canton ->
    [VD] Waadtländer Gesetz über den Schutz von Personendaten (LPrD)
    [GE] Genfer Gesetz über die Information der Öffentlichkeit, den Zugang zu Dokumenten und den Datenschutz (LIPAD)
    [FR] Freiburger Gesetz über den Datenschutz (DSchG)
    [VS] Walliser Gesetz über die Information der Öffentlichkeit, den Datenschutz und die Archivierung (GIDA)
    [NE] Interkantonale Vereinbarung Jura-Neuenburg (CPDT-JUNE)
    [JU] Interkantonale Vereinbarung Jura-Neuenburg (CPDT-JUNE)
    [BE] Berner Datenschutzgesetz (KDSG)
   *[other] Kantonales Datenschutzgesetz
}
reference-cloud-act = Vereinigte Staaten, 18 USC § 2713 (CLOUD Act)
reference-privatim = privatim, Resolution vom 18. November 2025 zu internationalen Online-Diensten
reference-co = Obligationenrecht (OR), Art. { $place }
reference-cp = Strafgesetzbuch (StGB), Art. { $place }
reference-lsi = Informationssicherheitsgesetz (ISG), Art. { $place }
reference-anssi = ANSSI, Guide d’hygiène informatique, Nr. { $place }
reference-anssi-map = ANSSI, Cartographie du système d’information
reference-cis = CIS Controls v8, { $place }
reference-ict-minimum = IKT-Minimalstandard der Schweiz, { $place }
reference-iso = ISO/IEC 27001:2022, Anhang A, { $place }
reference-itil = ITIL 4, { $place ->
    [service-continuity] Kontinuität der Dienste
    [financial-management] Finanzen
    [supplier-management] Umgang mit Lieferanten
    [availability] Verfügbarkeit
    [service-level] Vereinbarte Leistung
    [workforce] Personal und Kompetenzen
    [asset-management] Geräte und Lizenzen
    [knowledge-management] Umgang mit Wissen
   *[other] { $place }
}
reference-rgesn = Französischer Leitfaden für die ökologische Gestaltung digitaler Dienste (RGESN)
reference-mon-aide-cyber = MonAideCyber (ANSSI)
reference-charter = Charta der digitalen Beratung, «{ $place ->
    [sobriety] Genügsamkeit
    [defence] Auf Ihrer Seite
    [strategy] Digitale Strategie
    [change] Nötige Veränderungen begleiten
    [means] Den Mitteln angepasst
    [resilience] Resilienz
    [autonomy] Selbstständigkeit
    [independence] Unabhängigkeit und Transparenz
   *[other] { $place }
}»
reference-good-practice = Gute Praxis


evidence-access = Was noch offen ist
evidence-amount = Betrag
evidence-blocked = Was stillsteht
evidence-channel = Übertragungsweg
evidence-classification = Vertraulichkeit
evidence-counted-on = Gezählt am
evidence-countries = Länder
evidence-covered = Was gesichert ist
evidence-criticality = Wichtigkeit
evidence-data = Betroffene Informationen
evidence-declared-on = Offengelegt am
evidence-documents-missing = Fehlen
evidence-documents-not-asked = Noch nicht besprochen
evidence-documents-not-known = Unklar, ob vorhanden
evidence-documents-to-complete = Zu ergänzen oder zu aktualisieren
evidence-fields = Verknüpfungen, die zu reparieren sind
evidence-flows = Über diese Datenflüsse
evidence-functions = Gemeinsame Funktionen
evidence-headcount = Angestellte Personen
evidence-holder = Inhaber
evidence-hours-a-year = Stunden pro Jahr
evidence-hours-needed = Muss wieder laufen in
evidence-hours-promised = Läuft wieder in
evidence-important-services = Wichtige Werkzeuge
evidence-interest = Vorteil
evidence-kept = Allein von dieser Seite betreut
evidence-kept-on = Aufbewahrt auf
evidence-last-day-of-notice = Letzter Tag für die Kündigung
evidence-last-used = Zuletzt benutzt
evidence-left-on = Letzter Tag
evidence-list-date = Datum der verwendeten amtlichen Liste
evidence-may-hold = Darf höchstens enthalten
evidence-missing-measures = Fehlende Schutzmassnahmen
evidence-mobile-devices = Mobile Geräte
evidence-needed-by = Wird gebraucht von
evidence-noted-by = Zur Kenntnis genommen von
evidence-paid-by = Bezahlt von
evidence-paid-units = Bezahlt
evidence-person = Person
evidence-processings = Bearbeitungen
evidence-recipients = Zu befragen
evidence-renewed-on = Verlängert am
evidence-services = Betroffene Werkzeuge
evidence-share-of-price = Anteil am Preis
evidence-site = Ort
evidence-tested-on = Letzter Test
evidence-to-find-out = Noch herauszufinden bei
evidence-used-units = Benutzt
evidence-waiting = Werkzeuge, die warten
evidence-who-gains = Wer profitiert
evidence-yearly-cost = Kosten pro Jahr
evidence-yearly-waste = Umsonst bezahlt, pro Jahr


rule-cost-unused-seats = { $unit ->
        [user] Konten werden bezahlt, aber nicht benutzt
       *[other] Es wird mehr bezahlt als benutzt
    }
    .finding = { $unit ->
        [user] { $service }: { $paid } Konten bezahlt, { $used } benutzt. Die übrigen { $unused } kosten { $wasted } pro Jahr.
        [device] { $service }: { $paid } Geräte bezahlt, { $used } benutzt. Der Rest kostet { $wasted } pro Jahr.
       *[other] { $service }: { $paid } Einheiten bezahlt, { $used } benutzt. Der Rest kostet { $wasted } pro Jahr.
    }
    .why = Man bezahlt für Personen, die nicht mehr da sind, oder für eine Reserve, die nie gebraucht wird.
    .action = Bei der nächsten Verlängerung verringern
    .caution = Eine Reserve für saisonales Personal kann ihren Preis wert sein. Die benutzte Zahl muss gezählt sein, nicht geschätzt.
    .threshold-amount = Ab welchem unbenutzten Betrag pro Jahr
    .threshold-share = Ab welchem unbenutzten Anteil
    .threshold-notable = Ab welchem Betrag pro Jahr es mehr zählt

rule-cost-renewal-window = { $state ->
        [missed] Die Kündigungsfrist ist gerade abgelaufen
       *[soon] Die Kündigungsfrist läuft bald ab
    }
    .finding = { $state ->
        [missed] { $contract } läuft mindestens bis zum { $end } weiter. Nächster letzter Tag für die Kündigung: { $deadline }.
       *[soon] { $contract } verlängert sich am { $end }. Letzter Tag für die Kündigung: { $deadline }, in { $days ->
            [one] { $days } Tag
           *[other] { $days } Tagen
        }.
    }
    .why = Nach diesem Tag läuft der Vertrag für eine weitere Periode.
    .action = { $state ->
        [missed] Das nächste Datum in der Agenda notieren und bis dahin den Vergleich vorbereiten
       *[soon] Jetzt entscheiden: behalten, verhandeln oder gehen
    }
    .caution = Gerechnet wird nach dem Kalender; bei manchen Verträgen zählt der Tag, an dem der Brief eintrifft. Lesen Sie die Klausel.
    .threshold-soon = Wie viele Tage im Voraus
    .threshold-urgent = Wie viele Tage im Voraus es eilt

rule-cost-duplicate-function = Mehrere Werkzeuge tun dasselbe für dieselben Personen
    .finding = { $services } haben dieselbe Funktion ({ $functions }) und gemeinsame Benutzer.
    .why = Man bezahlt, lernt und schützt mehrfach.
    .action = Die tatsächliche Nutzung vergleichen und nur eines behalten
    .caution = Ein laufender Wechsel oder eine gewollte Trennung kann der Grund sein: Geben Sie an, welches Werkzeug ersetzt wird.

rule-cost-missing = { $state ->
        [known] Die Kosten mancher Werkzeuge sind nicht bekannt
       *[not-known] Niemand weiss, was manche Werkzeuge kosten
    }
    .finding = { $state ->
        [known] { $count ->
            [one] Für { $services } sind keine Kosten notiert.
           *[other] Für { $count } Werkzeuge sind keine Kosten notiert: { $services }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, was { $services } kostet.
           *[other] Niemand weiss, was { $count } Werkzeuge kosten: { $services }.
        }
    }
    .why = Unbekannte Kosten lassen sich weder vergleichen noch verhandeln.
    .action = Die Rechnung suchen oder den Lieferanten nach dem Preis fragen
    .caution = Vielleicht ist das Werkzeug in einem anderen Abonnement inbegriffen: Verbinden Sie diese Ausgabe dann mit beiden Werkzeugen.

rule-cost-hidden-hours = { $state ->
        [not-known] Der Zeitaufwand kostet vielleicht mehr als das Werkzeug
       *[known] Der Zeitaufwand kostet mehr als das Werkzeug
    }
    .finding = { $state ->
        [free] { $service } ist gratis, braucht aber { $hours ->
            [one] { $hours } Stunde
           *[other] { $hours } Stunden
        } pro Jahr, das sind { $spent }.
        [paid] { $service } kostet { $paid } pro Jahr und braucht { $hours ->
            [one] { $hours } Stunde
           *[other] { $hours } Stunden
        } pro Jahr, das sind { $spent }.
       *[not-known] { $count ->
            [one] Für { $service } ist Zeit notiert, aber zum Vergleichen fehlt eine Zahl.
           *[other] Für { $count } Werkzeuge ist Zeit notiert ({ $service }), aber zum Vergleichen fehlt eine Zahl.
        }
    }
    .why = Ein Gratiswerkzeug, das zwei Stunden pro Woche braucht, ist nicht gratis.
    .action = Zwei Wochen lang messen, dann vereinfachen oder wechseln
    .caution = Zeit, die zur Arbeit selbst gehört, etwa einen Brief zu schreiben, ist nicht die Zeit des Werkzeugs.
    .threshold-hours = Ab wie vielen Stunden pro Jahr

rule-cost-tacit-unknown = Unklar, wie manche Verträge enden
    .finding = { $count ->
        [one] Niemand weiss, wie sich { $contracts } verlängert und bis wann man kündigen kann.
       *[other] Niemand weiss, wie sich { $count } Verträge verlängern und bis wann man sie kündigen kann: { $contracts }.
    }
    .why = Ein Vertrag, der von selbst weiterläuft, ist die häufigste Ursache vergessener Kosten.
    .action = Die Klausel lesen und das Ende und die Kündigungsfrist notieren
    .caution = Ein monatlicher Vertrag lässt sich günstig verlassen, auch wenn seine Kündigungsfrist nicht bekannt ist.

rule-cost-per-user-outlier = Ein Werkzeug kostet pro Person viel mehr als vergleichbare
    .finding = { $service } kostet { $cost } pro Person und Jahr. Von { $count } Werkzeugen mit derselben Funktion ({ $function }) bleibt die Hälfte unter { $median }.
    .why = Ein Unterschied verdient eine Frage, keine Verurteilung.
    .action = Fragen, woher der Unterschied kommt, und die tatsächliche Nutzung vergleichen
    .caution = Unter demselben Namen können zwei Werkzeuge ganz Verschiedenes leisten.
    .threshold-tools = Ab wie vielen Werkzeugen mit derselben Funktion
    .threshold-of-median = Ab welchem Anteil des Medians
    .threshold-deviations = Über wie vielen mittleren Abweichungen vom Median
    .threshold-amount = Ab welchem Unterschied pro Jahr

rule-cost-price-rise = { $state ->
        [planned] Der Preis wird deutlich steigen
        [past] Der Preis ist deutlich gestiegen
       *[not-known] Ein Preis ist vielleicht deutlich gestiegen
    }
    .finding = { $state ->
        [planned] { $service }: Der Preis pro Jahr steigt am { $date } von { $was } auf { $is }, das sind { $percent } % mehr.
        [past] { $service }: Der Preis pro Jahr ist am { $date } von { $was } auf { $is } gestiegen, das sind { $percent } % mehr.
       *[not-known] { $count ->
            [one] { $cost } kostet deutlich mehr als früher, aber niemand weiss, ob für dieselbe Menge.
           *[other] { $count } Ausgaben sind deutlich gestiegen, aber niemand weiss, ob für dieselbe Menge: { $cost }.
        }
    }
    .why = Eine Erhöhung, über die niemand verhandelt, wird zur Regel.
    .action = Nach dem Grund fragen und anderswo eine Offerte einholen
    .caution = Vielleicht hat sich die Leistung geändert, oder der Vertrag folgt einem Index.
    .threshold-rise = Ab welcher Erhöhung
    .threshold-amount = Ab welcher Erhöhung pro Jahr, insgesamt
    .threshold-months = Seit höchstens wie vielen Monaten

rule-cost-paid-by-person = { $state ->
        [not-known] Unklar, wer manche Werkzeuge bezahlt
       *[known] Eine Person bezahlt ein Werkzeug der Organisation
    }
    .finding = { $state ->
        [known] { $person } bezahlt { $count ->
            [one] { $services } aus der eigenen Tasche oder mit der eigenen Karte.
           *[other] { $count } Werkzeuge aus der eigenen Tasche oder mit der eigenen Karte: { $services }.
        }
        [somebody] Jemand bezahlt { $services } aus der eigenen Tasche oder mit der eigenen Karte.
       *[not-known] { $count ->
            [one] Niemand weiss, wer { $services } bezahlt.
           *[other] Niemand weiss, wer { $count } Ausgaben bezahlt: { $services }.
        }
    }
    .why = Wenn diese Person geht oder die Karte wechselt, fällt das Werkzeug aus.
    .action = Die Organisation bezahlen lassen
    .caution = Das Geld gegen Quittung vorzuschiessen, ist in Ordnung, wenn das Konto selbst der Organisation gehört.

rule-cost-no-capex-plan = { $state ->
        [known] Der Ersatz von Geräten ist nicht geplant
       *[not-known] Unklar, ob der Ersatz von Geräten zu planen ist
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $devices } ist älter als üblich, und es ist kein Kauf geplant.
           *[other] { $devices } sind älter als üblich, und es ist kein Kauf geplant.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, wie alt { $devices } ist, und es ist kein Kauf geplant.
           *[other] Niemand weiss, wie alt { $devices } sind, und es ist kein Kauf geplant.
        }
    }
    .why = Ein Ersatz in der Not kostet mehr und legt die Arbeit still.
    .action = Schauen, was noch dienen kann, und den Ersatz dann auf 3 bis 5 Jahre verteilen
    .caution = Ein Gerät länger zu behalten, ist gut, wenn es in gutem Zustand ist und noch Updates erhält.
    .threshold-months = In wie vielen Monaten der Kauf geplant ist

rule-cost-tco-hidden-exit = { $state ->
        [known] Die Kosten des Ausstiegs sind nicht eingerechnet
       *[not-known] Unklar, was der Ausstieg kostet
    }
    .finding = { $state ->
        [known] Ein Werkzeug wird verglichen oder ersetzt, aber { $contracts } sagt nicht, was der Ausstieg kostet.
       *[not-known] Ein Werkzeug wird verglichen oder ersetzt, aber niemand weiss, was der Ausstieg aus { $contracts } kostet.
    }
    .why = Ein tiefer Einstiegspreis kann einen teuren Ausstieg verdecken; ohne ihn ist der Vergleich über 5 Jahre falsch.
    .action = Zu den Kosten über 5 Jahre eine Schätzung des Ausstiegs hinzufügen
    .caution = Ein Werkzeug, das Ihre Daten nicht enthält, lässt sich günstig verlassen: Auch eine Schätzung von null ist eine Antwort.

evidence-contracts-to-read = Zu lesende Verträge
evidence-cost-a-person = Kosten pro Person und Jahr
evidence-cost-lines = Ausgaben
evidence-old-devices = Alte Geräte
evidence-hourly-rate = Preis einer Arbeitsstunde, von der Organisation angegeben
evidence-median-a-person = Median pro Person und Jahr
evidence-price-before = Früherer Preis, pro Jahr und Einheit
evidence-price-now = Preis, pro Jahr und Einheit
evidence-price-since = Ab dem
evidence-time-a-year = Diese Zeit kostet pro Jahr
evidence-user-count = Benutzer


rule-doc-coverage-minimum = Grundlegende Dokumente fehlen
    .finding = { $count ->
        [one] Ein Dokument fehlt oder ist nicht brauchbar: { $documents }.
       *[other] { $count } Dokumente fehlen oder sind nicht brauchbar: { $documents }.
    }
    .why = Wenige Seiten genügen, damit jemand anderes weitermachen kann; ohne sie kann es niemand.
    .action = Für jedes eine Seite schreiben oder aktualisieren; ein guter Teil steht schon in dieser Karte
    .caution = Mehr wird nicht verlangt: Ein Informatikreglement oder ein Netzwerkplan kann warten.

rule-doc-in-head = Das Wissen steckt im Kopf einer einzigen Person
    .finding = { $state ->
        [known] { $document } ist nirgends aufgeschrieben: Nur eine Person weiss es ({ $person }).
       *[unknown] { $document } ist nirgends aufgeschrieben: Jemand weiss es auswendig.
    }
    .why = Ferien, eine Krankheit oder ein Austritt genügen, um die Arbeit zu blockieren.
    .action = Sich mit dieser Person eine Stunde Zeit nehmen und eine Seite schreiben
    .caution = Was man beim Tun lernt, muss nicht aufgeschrieben sein; die Anleitung, um wieder in Gang zu kommen, schon.

rule-doc-only-supplier = { $state ->
        [known] Dokumente liegen nur beim Lieferanten
       *[not-known] Unklar, wo manche Dokumente sind
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $documents } liegt nur im Bereich des Lieferanten.
           *[other] { $count } Dokumente liegen nur im Bereich des Lieferanten: { $documents }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, wo { $documents } ist.
           *[other] Niemand weiss, wo { $count } Dokumente sind: { $documents }.
        }
    }
    .why = Ohne sie lässt sich der Dienstleister nicht wechseln.
    .action = Eine Kopie in Ihren eigenen Bereich holen
    .caution = Eine Hilfeseite, die alle im Internet lesen können, ist nicht Ihre Dokumentation.

rule-doc-not-readable-by-client = { $state ->
        [known] Sie können Ihre eigenen Dokumente nicht lesen oder ändern
       *[not-known] Unklar, wer manche Dokumente lesen oder ändern kann
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $documents } liegt in einem Bereich, den die Organisation nicht lesen kann oder nicht verwaltet.
           *[other] { $count } Dokumente liegen in einem Bereich, den die Organisation nicht lesen kann oder nicht verwaltet: { $documents }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, wer { $documents } lesen kann oder wer den Bereich verwaltet.
           *[other] Niemand weiss, wer { $count } Dokumente lesen kann oder wer den Bereich verwaltet: { $documents }.
        }
    }
    .why = Die Charta verlangt, dass die Kundin oder der Kunde den eigenen Bereich selbst verwaltet und ändert: Sonst kann niemand anderes übernehmen.
    .action = Der Organisation die Rechte geben
    .caution = Papier in Ihrem eigenen Schrank verwalten Sie selbst: Geben Sie das an.

rule-doc-outdated = { $state ->
        [known] Dokumente sind alt
       *[not-known] Unklar, ob Dokumente noch stimmen
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $documents } wurde schon lange nicht mehr durchgesehen.
           *[other] { $count } Dokumente wurden schon lange nicht mehr durchgesehen: { $documents }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, wann { $documents } durchgesehen wurde.
           *[other] Niemand weiss, wann { $count } Dokumente durchgesehen wurden: { $documents }.
        }
    }
    .why = Eine falsche Anleitung ist schlimmer als keine.
    .action = Durchsehen, berichtigen und mit einem Datum versehen
    .caution = Was sich nie ändert, wie ein Ordner mit Verträgen, kann alt und richtig sein.
    .threshold-months = Nach wie vielen Monaten
    .threshold-emergency = Nach wie vielen Monaten, wenn man es im Notfall öffnet

rule-doc-no-decision-log = Entscheide werden nicht festgehalten
    .finding = { $state ->
        [known] Zu { $count ->
            [one] { $count } Feststellung
           *[other] { $count } Feststellungen
        } wurde ohne Grund oder ohne Datum entschieden, und es gibt kein Entscheidjournal.
       *[not-known] Zu { $count ->
            [one] { $count } Feststellung
           *[other] { $count } Feststellungen
        } wurde ohne Grund oder ohne Datum entschieden, und niemand weiss, ob es ein Entscheidjournal gibt.
    }
    .why = Ohne Spur führt man dieselben Diskussionen neu, und die Gründe gehen verloren.
    .action = Das Datum, den Entscheid und den Grund in zwei Zeilen notieren
    .caution = Vielleicht dienen die Protokolle des Vorstands als Journal: Geben Sie das an.
    .threshold-decided = Ab wie vielen Feststellungen, zu denen entschieden wurde

rule-doc-unknown-ratio = Viele Antworten lauten «Ich weiss es nicht»
    .finding = { $count } von { $answered } Antworten lauten «Ich weiss es nicht», also { $percent } %.
    .why = Am Anfang ist das normal: Als Erstes geht es darum, Bescheid zu wissen.
    .action = Drei «Ich weiss es nicht» auswählen und diese Woche klären
    .caution = Das ist kein Fehler, und nichts wird Ihnen angelastet.
    .threshold-share = Ab welchem Anteil
    .threshold-answers = Ab wie vielen Antworten

evidence-answered = Antworten
evidence-documents-concerned = Dokumente
evidence-not-known = «Ich weiss es nicht»


rule-eco-service-no-use = { $state ->
        [not-known] Ein Werkzeug wird vielleicht nicht mehr benutzt
       *[unused] Ein Werkzeug wird nicht mehr benutzt
    }
    .finding = { $state ->
        [dormant] { $service } ruht.
        [unused] { $service } wurde seit { $days } Tagen nicht mehr benutzt.
       *[not-known] { $count ->
            [one] Niemand weiss, wann { $service } zuletzt benutzt wurde.
           *[other] Niemand weiss, wann diese { $count } Werkzeuge zuletzt benutzt wurden: { $service }.
        }
    }
    .why = Ein Werkzeug, das ruht, kostet, belastet die Umwelt und bleibt eine Tür mehr.
    .action = { $state ->
        [not-known] Die Personen fragen, die es benutzt haben
       *[unused] Exportieren, was es enthält, und es dann schliessen
    }
    .caution = Ein saisonales Werkzeug (Lager, Steuern) ruht naturgemäss: Notieren Sie seine Saison.
    .threshold-days = Nach wie vielen Tagen ohne Benutzung

rule-eco-device-short-life = { $state ->
        [not-known] Unklar, wie lange die Geräte behalten werden
       *[early] Die Geräte werden zu früh ersetzt
    }
    .finding = { $state ->
        [early] { $service }: Der Ersatz ist nach { $planned ->
            [one] { $planned } Jahr
           *[other] { $planned } Jahren
        } vorgesehen. { $device ->
            [desktop] Ein Tischcomputer
            [phone] Ein Telefon
            [printer] Ein Drucker
            [server] Ein Server
            [network] Ein Netzwerkgerät
           *[laptop] Ein Laptop
        } dient gewöhnlich mindestens { $years } Jahre.
       *[not-known] { $count ->
            [one] Niemand weiss, für wie viele Jahre dieser Kauf gedacht ist: { $purchase }.
           *[other] Niemand weiss, für wie viele Jahre diese { $count } Käufe gedacht sind: { $purchase }.
        }
    }
    .why = Ein Gerät herzustellen, belastet die Umwelt viel stärker, als es in der Schweiz zu benutzen.
    .action = { $state ->
        [not-known] Die Person fragen, die die Geräte kauft
       *[early] Zuerst reparieren und die Geräte länger behalten
    }
    .caution = Die Buchhaltung schreibt manchmal schneller ab, als ersetzt wird: Geben Sie dann die tatsächliche Dauer an. Ein Gerät, das keine Updates mehr erhält, muss ersetzt werden.

rule-eco-duplicates-storage = Dieselben Dateien sind an mehreren Orten gespeichert
    .finding = { $state ->
        [known] { $gigabytes ->
            [one] { $gigabytes } Gigabyte
           *[other] { $gigabytes } Gigabyte
        } Kopien von { $data } liegen in { $service }, Sicherungen nicht mitgezählt.
       *[not-known] { $data }: Niemand weiss, wie gross die Kopien sind, die in { $service } liegen.
    }
    .why = Jede Kopie verbraucht Energie, kostet und kann nach aussen gelangen.
    .action = { $state ->
        [not-known] Im Werkzeug nachschauen, wie viel Platz diese Kopien belegen
       *[known] Einen einzigen massgebenden Ort wählen und dann die anderen Kopien löschen
    }
    .caution = Eine Kopie, um ohne Verbindung zu arbeiten, ist berechtigt; Kopien auf den Geräten sind nicht mitgezählt.
    .threshold-gigabytes = Ab wie vielen Gigabyte Kopien

rule-eco-cold-data = { $state ->
        [not-known] Unklar, ob viele Dateien ruhen
       *[known] Viele Dateien ruhen
    }
    .finding = { $state ->
        [known] { $share } % von dem, was aufbewahrt wird ({ $untouched } von { $total } Gigabyte), wurde seit drei Jahren nicht mehr angerührt: { $data }.
       *[not-known] Niemand weiss, welcher Teil dieser { $total } Gigabyte seit drei Jahren nicht mehr angerührt wurde: { $data }.
    }
    .why = Aufräumen verringert zugleich das Risiko, die Kosten und die Umweltbelastung.
    .action = { $state ->
        [not-known] Die Dateien nach Datum ordnen und schauen, wie gross die ältesten sind
       *[known] Einen Tag pro Jahr zum Aufräumen festlegen
    }
    .caution = Was man von Gesetzes wegen oder laut Vertrag aufbewahren muss, ruht naturgemäss: Geben Sie an, dass es ein Archiv ist.
    .threshold-gigabytes = Ab wie vielen Gigabyte insgesamt
    .threshold-share = Ab welchem Anteil, der ruht

rule-eco-server-always-on = Ein kleiner Server läuft Tag und Nacht
    .finding = { $state ->
        [idle] { $count ->
            [one] { $server } dient wenigen Personen, ohne Zugang aus dem Internet: Nachts gibt es wohl nichts zu tun.
           *[other] { $server } dienen wenigen Personen, ohne Zugang aus dem Internet: Nachts gibt es wohl nichts zu tun.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, ob jemand { $server } nachts oder von aussen braucht.
           *[other] Niemand weiss, ob jemand diese Server nachts oder von aussen braucht: { $server }.
        }
    }
    .why = Ein Jahr zählt 8760 Stunden; die Büroarbeit füllt davon kaum einen Viertel.
    .action = { $state ->
        [not-known] Fragen, wer ihn benutzt, wann und von wo aus
       *[idle] Ihn nachts ausschalten, mit anderen teilen oder anderswo betreiben lassen
    }
    .caution = Vielleicht laufen nachts Sicherungen oder Updates: Schauen Sie zuerst nach, um welche Zeit.
    .threshold-users = Bis zu wie vielen Personen

rule-eco-ai-without-need = Eine künstliche Intelligenz wird ohne schriftlichen Bedarf benutzt
    .finding = { $state ->
        [blank] { $count ->
            [one] Wozu { $service } dient, ist nirgends aufgeschrieben.
           *[other] Wozu diese { $count } Werkzeuge dienen, ist nirgends aufgeschrieben: { $service }.
        }
       *[not-known] { $count ->
            [one] Niemand kann sagen, wozu { $service } dient.
           *[other] Niemand kann sagen, wozu diese { $count } Werkzeuge dienen: { $service }.
        }
    }
    .why = Der Nutzen soll vor den Kosten und der Umweltbelastung genannt sein.
    .action = Den Bedarf in einem Satz aufschreiben, dazu die Regel für die Benutzung
    .caution = Vielleicht ist der Bedarf anderswo aufgeschrieben, zum Beispiel in einem Reglement: Übertragen Sie den Satz hierher.

rule-eco-oversized = { $state ->
        [not-known] Unklar, ob die Grösse der Abonnemente passt
       *[known] Das Abonnement ist viel grösser als nötig
    }
    .finding = { $state ->
        [known] { $count ->
            [one] Nur ein kleiner Teil von dem, was bezahlt wird, wird auch gebraucht: { $cost }.
           *[other] Nur ein kleiner Teil von dem, was bezahlt wird, wird auch gebraucht, bei { $count } Positionen: { $cost }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, welcher Teil wirklich gebraucht wird: { $cost }.
           *[other] Niemand weiss, welcher Teil wirklich gebraucht wird, bei { $count } Positionen: { $cost }.
        }
    }
    .why = Man bezahlt und speichert mehr als nötig.
    .action = { $state ->
        [not-known] Zählen, was wirklich gebraucht wird
       *[known] Bei der nächsten Verlängerung die nächstkleinere Grösse wählen
    }
    .caution = Manchmal ist schon die kleinste erhältliche Grösse mehr als nötig.
    .threshold-share = Unter welchem benutzten Anteil
    .threshold-amount = Bis zu welchem unbenutzten Betrag pro Jahr


evidence-planned-years = Vorgesehene Dauer in Jahren
evidence-possible-years = Mögliche Dauer in Jahren
evidence-lifetimes-date = Datum der verwendeten Liste der Lebensdauern
evidence-purchases = Käufe
evidence-copied-gigabytes = Kopien in Gigabyte
evidence-untouched-gigabytes = Seit drei Jahren unbenutzt, in Gigabyte
evidence-untouched-share = Unbenutzter Anteil
evidence-servers = Server
evidence-subscriptions = Abonnemente


rule-hand-no-successor = Für die Übernahme ist niemand bestimmt
    .finding = { $missing ->
        [both] Niemand weiss, wer intern übernehmen würde und welche zweite Beratung man beiziehen kann.
        [inside] Niemand weiss, wer intern übernehmen würde, wenn die zuständige Person ausfällt.
       *[advisor] Niemand weiss, welche zweite Beratung man beiziehen kann.
    }
    .why = Eine Übernahme beginnt mit einem Namen; an dem Tag, an dem man ihn sucht, ist es spät.
    .action = { $missing ->
        [inside] Intern eine Person bestimmen und es ihr sagen
        [advisor] Eine zweite Beratung vereinbaren, die auch eine Zweitmeinung abgibt
       *[both] Intern eine Person und dazu eine zweite Beratung bestimmen
    }
    .caution = Vielleicht ist es für alle selbstverständlich: Dann genügt es, es aufzuschreiben.

rule-hand-access-not-transferable = Die Zugänge liessen sich nicht übergeben
    .finding = { $state ->
        [draft] Die Anleitung, um die Zugänge zu übergeben, ist erst ein Entwurf oder nicht mehr aktuell.
        [head] Die Anleitung, um die Zugänge zu übergeben, steckt nur in einem Kopf.
        [not-known] Niemand weiss, ob sich die Zugänge im Notfall übergeben liessen.
       *[none] Nichts ist vorgesehen, um die Zugänge im Notfall zu übergeben.
    } { $count ->
        [0] {""}
        [one] Ein wichtiges Werkzeug ist betroffen: { $services }.
       *[other] { $count } wichtige Werkzeuge sind betroffen: { $services }.
    }
    .why = Sonst beginnt eine Übernahme vor einer verschlossenen Tür.
    .action = Einen versiegelten Umschlag oder einen gemeinsamen Tresor vorbereiten und einmal ausprobieren
    .caution = Schreiben Sie hier keine Passwörter auf: nur, wo sie sind und wer sie öffnen kann.

rule-hand-contracts-not-in-client-name = { $state ->
        [not-known] Unklar, auf wen manche Verträge lauten
       *[held] Verträge lauten nicht auf die Organisation
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Niemand weiss, auf wen { $contracts } lautet.
           *[other] Niemand weiss, auf wen { $count } Verträge lauten: { $contracts }.
        }
        [not-ours] { $count ->
            [one] { $contracts } lautet nicht auf die Organisation.
           *[other] { $count } Verträge lauten nicht auf die Organisation: { $contracts }.
        }
       *[held] { $count ->
            [one] { $contracts } lautet auf { $holder }.
           *[other] { $count } Verträge lauten auf { $holder }: { $contracts }.
        }
    }
    .why = Wer den Vertrag unterschrieben hat, entscheidet über das Werkzeug.
    .action = Den Vertrag auf die Organisation übertragen lassen
    .caution = Ein Dachverband kann einen Vertrag für seine Mitglieder halten: Notieren Sie es, und was geschieht, wenn Sie ihn verlassen.

rule-hand-bundle-stale = { $state ->
        [not-known] Unklar, von wann diese Karte ist
       *[old] Die Karte wurde schon lange nicht mehr durchgesehen
    }
    .finding = { $state ->
        [not-known] Niemand weiss, an welchem Datum das Beschriebene gestimmt hat.
       *[old] Seit { $days } Tagen wurde nichts geändert oder durchgesehen.
    }
    .why = Eine alte Karte führt die Person, die übernimmt, in die Irre.
    .action = Die Karte eine Viertelstunde lang durchsehen und das heutige Datum setzen
    .caution = Vielleicht hat sich nichts geändert: Das Datum einer Durchsicht genügt, um es zu sagen.
    .threshold-old = Anzahl Tage, ab der die Karte als alt gilt
    .threshold-very-old = Anzahl Tage, ab der die Feststellung mehr wiegt

rule-hand-score-blocked = { $state ->
        [not-known] Unklar, ob eine andere Person übernehmen könnte
       *[blocked] Eine andere Person könnte noch nicht übernehmen
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Ein Punkt ist noch zu prüfen: { $missing }.
           *[other] { $count } Punkte sind noch zu prüfen: { $missing }.
        }
       *[blocked] { $count ->
            [one] Ein Punkt blockiert die Übernahme: { $missing }.
           *[other] { $count } Punkte blockieren die Übernahme: { $missing }.
        }
    }
    .why = Wer übernimmt, bleibt beim ersten dieser Punkte stehen, der fehlt.
    .action = Diese Punkte einen nach dem anderen klären
    .caution = Diese Liste fasst andere Feststellungen zusammen: Ein Vorwurf kommt nicht dazu.

gate-access-described = die Beschreibung der Zugänge zu den lebenswichtigen Werkzeugen
gate-second-holder = für jedes lebenswichtige Werkzeug eine zweite Person mit allen Rechten
gate-our-contracts = Verträge, die auf die Organisation lauten
gate-contacts = eine Kontaktliste
gate-restored = für jedes lebenswichtige Werkzeug ein Wiederherstellungstest aus letzter Zeit
gate-sound-map = eine Karte ohne unterbrochene Verknüpfung
gate-own-space = eine Dokumentation, die Sie selbst verwalten
gate-decisions = ein Entscheidjournal

evidence-contracts = Verträge
evidence-gate-missing = Was blockiert
evidence-gate-not-known = Was noch zu prüfen ist
evidence-last-look = Letzte Änderung oder Durchsicht


rule-lock-no-export = { $state ->
        [none] Die eigenen Daten lassen sich nicht herausholen
       *[not-known] Unklar, ob sich die eigenen Daten herausholen lassen
    }
    .finding = { $state ->
        [none] Aus { $services } lassen sich Ihre Daten nicht herausholen.
       *[not-known] { $count ->
            [one] Niemand weiss, wie sich Ihre Daten aus { $services } herausholen lassen.
           *[other] Niemand weiss, wie sich Ihre Daten aus { $count } Werkzeugen herausholen lassen: { $services }.
        }
    }
    .why = Ohne Ausgang wird ein Wechsel fast unmöglich, und über den Preis lässt sich nicht mehr reden.
    .action = { $state ->
        [none] Vom Lieferanten einen Export in einem offenen Format verlangen und bei der nächsten Verlängerung darauf bestehen
       *[not-known] Dieses Jahr einen Export ausprobieren und die Datei aufbewahren
    }
    .caution = Ein Export, den nur das Programm des Lieferanten lesen kann, zählt nicht.

rule-lock-vendor-only-admin = Nur jemand von aussen hat alle Rechte
    .finding = { $count ->
        [one] { $party } verwaltet { $services }; niemand aus der Organisation hat alle Rechte.
       *[other] { $party } verwaltet { $count } Werkzeuge ({ $services }); niemand aus der Organisation hat dort alle Rechte.
    }
    .why = Ohne diese Stelle können Sie weder handeln noch wechseln.
    .action = Ein Administratorkonto für die Organisation verlangen und in einem Tresor aufbewahren
    .caution = Für ein geschlossenes Gerät, wie eine Telefonzentrale, kann ein Notzugang genügen.

rule-lock-bespoke-not-owned = Eine massgeschneiderte Software gehört Ihnen nicht
    .finding = { $state ->
        [known] { $count ->
            [one] { $services } wurde für Sie gemacht, aber die Rechte und der Code gehören Ihnen nicht.
           *[other] { $count } Programme wurden für Sie gemacht, aber die Rechte und der Code gehören Ihnen nicht: { $services }.
        }
       *[not-known] { $count ->
            [one] { $services } wurde für Sie gemacht, gehört Ihnen aber nicht, und niemand weiss, ob der Code bei Dritten hinterlegt ist.
           *[other] { $count } Programme wurden für Sie gemacht, gehören Ihnen aber nicht, und niemand weiss, ob der Code bei Dritten hinterlegt ist: { $services }.
        }
    }
    .why = Ohne die Rechte und den Code kann niemand anderes die Software übernehmen.
    .action = Die Rechte aushandeln oder eine Hinterlegung des Codes bei Dritten
    .caution = Ein gängiges Produkt, das nur für Sie eingestellt wurde, ist nicht massgeschneidert: Wählen Sie eine andere Lizenz.

rule-lock-proprietary-format = { $state ->
        [known] Ihre Daten kommen nur in einem geschlossenen Format heraus
       *[not-known] Unklar, in welchem Format Ihre Daten herauskommen
    }
    .finding = { $state ->
        [known] { $count ->
            [one] Die Daten aus { $services } kommen nur in einem geschlossenen Format heraus.
           *[other] Die Daten aus { $count } Werkzeugen kommen nur in einem geschlossenen Format heraus: { $services }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, in welchem Format die Daten aus { $services } herauskommen.
           *[other] Niemand weiss, in welchem Format die Daten aus { $count } Werkzeugen herauskommen: { $services }.
        }
    }
    .why = Ein Format, das sonst niemand lesen kann, ist kein Ausgang.
    .action = Ein offenes Format verlangen: CSV, XML, JSON, PDF/A, IFC
    .caution = Eine Kopie im Format des Lieferanten bleibt nützlich zum Wiederherstellen, neben einem Export, den andere lesen können.

rule-lock-exit-clause-missing = { $state ->
        [known] Verträge sagen fast nichts über ihr Ende
       *[not-known] Unklar, was Verträge über ihr Ende sagen
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $contracts } sagt fast nichts über das Ende: Rückgabe der Daten, Format, Frist, Löschung, Hilfe, Preis.
           *[other] { $count } Verträge sagen fast nichts über ihr Ende (Rückgabe der Daten, Format, Frist, Löschung, Hilfe, Preis): { $contracts }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, was { $contracts } über das Ende sagt: Rückgabe der Daten, Format, Frist, Löschung, Hilfe, Preis.
           *[other] Niemand weiss, was { $count } Verträge über ihr Ende sagen (Rückgabe der Daten, Format, Frist, Löschung, Hilfe, Preis): { $contracts }.
        }
    }
    .why = Das Ende kommt immer: Preis, Frist und Format müssen vorher aufgeschrieben sein.
    .action = { $state ->
        [known] Bei der nächsten Verlängerung eine Ausstiegsklausel hinzufügen
       *[not-known] Den Vertrag lesen und darin suchen, was am Ende geschieht
    }
    .caution = Die allgemeinen Geschäftsbedingungen eines Online-Dienstes sagen es oft: Lesen Sie sie, bevor Sie verhandeln.
    .threshold-clauses = Wie viele von sechs Punkten aufgeschrieben sein müssen

rule-lock-same-party-audits = Wer verkauft, kontrolliert auch
    .finding = { $look ->
        [advisor] { $party } berät Sie und liefert Ihnen { $count ->
            [one] { $services }.
           *[other] { $count } Werkzeuge: { $services }.
        }
        [auditor] { $party } kontrolliert die Arbeit anderer und liefert Ihnen { $count ->
            [one] { $services }.
           *[other] { $count } Werkzeuge: { $services }.
        }
       *[reviewer] { $party } hat die Zweitmeinung abgegeben und liefert Ihnen { $count ->
            [one] { $services }.
           *[other] { $count } Werkzeuge: { $services }.
        }
    }
    .why = Niemand sieht die eigenen Fehler oder rät von dem ab, was er verkauft.
    .action = Einmal pro Jahr eine unabhängige Drittmeinung einholen
    .caution = Eine Genossenschaft von Beratenden kann in gutem Glauben beide Rollen haben: Sie soll es offenlegen; ein Verbot braucht es nicht.
    .threshold-months = Wie viele Monate eine unabhängige Meinung gilt

rule-lock-open-source-unsupported = { $state ->
        [known] Eine freie Software läuft ohne Betreuung
       *[not-known] Unklar, wer sich um eine freie Software kümmert
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $services } ist eine freie Software, die niemand aus der Organisation verwaltet, und kein Vertrag sieht ihre Wartung vor.
           *[other] { $count } freie Programme werden von niemandem aus der Organisation verwaltet, und kein Vertrag sieht ihre Wartung vor: { $services }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, wer { $services } verwaltet, eine freie Software ohne Wartungsvertrag.
           *[other] Niemand weiss, wer { $count } freie Programme ohne Wartungsvertrag verwaltet: { $services }.
        }
    }
    .why = Frei heisst nicht kostenlos: Es braucht jemanden, der aktualisiert und repariert.
    .action = Einen Vertrag vorsehen oder jemanden aus der Organisation, der es lernt
    .caution = Ein Dienstleister, der sie als Online-Dienst anbietet, kümmert sich darum: Geben Sie das beim Hosting an.

rule-lock-no-alternative = { $state ->
        [known] Keine Alternative wurde angeschaut
       *[not-known] Unklar, wie Werkzeuge gewählt wurden
    }
    .finding = { $state ->
        [known] { $count ->
            [one] { $services } ist aus Gewohnheit da oder kam mit etwas anderem, und schon lange wurde nichts anderes angeschaut.
           *[other] { $count } wichtige Werkzeuge sind aus Gewohnheit da oder kamen mit etwas anderem, und schon lange wurde nichts anderes angeschaut: { $services }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, wie { $services } gewählt wurde, und schon lange wurde nichts anderes angeschaut.
           *[other] Niemand weiss, wie { $count } wichtige Werkzeuge gewählt wurden, und schon lange wurde nichts anderes angeschaut: { $services }.
        }
    }
    .why = Eine Wahl ohne Vergleich ist keine Wahl.
    .action = Eine vereinfachte Informationsanfrage starten
    .caution = Manchmal gibt es nur einen einzigen Lieferanten: Auch das lässt sich als Entscheid festhalten.
    .threshold-months = Wie viele Monate ein Vergleich gilt

evidence-formats = Exportformate


rule-ref-dangling = Eine Verknüpfung führt ins Leere
    .finding = { $count ->
        [one] { $record } verweist auf etwas, das nicht mehr im Audit ist ({ $fields }).
       *[other] { $record } verweist auf { $count } Dinge, die nicht mehr im Audit sind ({ $fields }).
    }
    .why = Was auf einer unterbrochenen Verknüpfung beruht, lässt sich nicht berechnen: Fehlt bei einem Werkzeug der Server, sieht es aus, als brauche es nichts.
    .action = Eintrag öffnen und die richtige Verknüpfung wählen oder sie entfernen
    .caution = Wenn Sie nur einen Teil eines Audits geöffnet haben, kann das Fehlende im anderen Teil stecken.

rule-node-isolated = { $state ->
        [paid] Ein Werkzeug wird bezahlt, ist aber mit nichts verbunden
       *[unpaid] Ein Werkzeug ist mit nichts verbunden
    }
    .finding = { $state ->
        [paid] { $service } kostet { $cost } pro Jahr, aber kein Datenfluss läuft darüber und nichts hängt davon ab.
       *[unpaid] Kein Datenfluss läuft über { $service }, keine Information liegt dort und nichts hängt davon ab.
    }
    .why = Ein solches Werkzeug ist entweder unnötig oder schlecht beschrieben; kostet es etwas, lässt sich hier zuerst sparen.
    .action = { $state ->
        [paid] Einzeichnen, was hinein- und hinausgeht, oder sich fragen, ob man es noch braucht
       *[unpaid] Das Werkzeug mit seinen Informationen und Datenflüssen verbinden oder es entfernen
    }
    .caution = Vielleicht ist die Karte einfach noch unvollständig: Ein vergessener Datenfluss genügt.

rule-data-without-place = { $count ->
        [one] Unklar, wo eine Information liegt
       *[other] Unklar, wo manche Informationen liegen
    }
    .finding = { $count ->
        [one] Für { $data } ist weder ein Werkzeug noch ein Ordner angegeben.
       *[other] Für { $count } Informationen ist weder ein Werkzeug noch ein Ordner angegeben: { $data }.
    }
    .why = Eine Information, deren Ort niemand kennt, lässt sich weder schützen noch wiederfinden noch löschen.
    .action = Angeben, in welchem Werkzeug oder Ordner das Original liegt
    .caution = Was man weiss, ohne es aufgeschrieben zu haben, hat keinen Ort: Beschreiben Sie es besser als Dokument, das noch zu schreiben ist.

rule-flow-cycle-sync = Werkzeuge geben dieselbe Information im Kreis weiter
    .finding = { $services } geben { $data } automatisch aneinander weiter, immer im Kreis.
    .why = Ein Fehler oder eine Löschung macht die Runde und erreicht alle Kopien, auch die richtige.
    .action = Ein einziges Werkzeug bestimmen, in dem die Information geändert wird; die anderen erhalten sie nur
    .caution = Zwei Werkzeuge desselben Lieferanten, die sich gegenseitig abgleichen, wie ein Kalender auf dem Telefon, sind üblich.

rule-data-many-masters = { $state ->
        [masters] Dieselbe Information hat mehrere Originale
        [places] Dieselbe Information wird an mehreren Orten geführt
       *[not-known] Unklar, wo das Original mancher Informationen ist
    }
    .finding = { $state ->
        [masters] { $services } gelten je als Original von { $data }.
        [places] { $count } Werkzeuge führen { $data }, ohne dass gesagt wurde, welches massgebend ist: { $services }.
       *[not-known] Mehrere Werkzeuge führen { $data }, und niemand weiss, welches massgebend ist.
    }
    .why = Weichen die Fassungen voneinander ab, weiss niemand, welche stimmt; man erfasst alles doppelt, und eine vergessene Kopie gelangt irgendwann nach aussen.
    .action = Ein einziges Werkzeug als massgebend bestimmen; die anderen erhalten eine Kopie oder führen keine
    .caution = Wenn jedes Werkzeug einen anderen Teil führt, beschreiben Sie zwei getrennte Informationen.
    .threshold-places = Anzahl Werkzeuge, die dieselbe Information führen, wenn nicht gesagt wurde, welches massgebend ist

rule-data-without-owner = Für manche Informationen ist niemand zuständig
    .finding = { $state ->
        [not-known] { $count ->
            [one] Niemand weiss, wer für { $data } zuständig ist.
           *[other] Niemand weiss, wer für { $count } Informationen zuständig ist: { $data }.
        }
       *[former] { $count ->
            [one] Die Person, die für { $data } zuständig war, ist nicht mehr da.
           *[other] Die Personen, die für { $count } Informationen zuständig waren, sind nicht mehr da: { $data }.
        }
    }
    .why = Ohne zuständige Person entscheidet niemand, wer diese Informationen sehen darf und wann sie gelöscht werden.
    .action = Eine zuständige Person bestimmen, nach ihrer Funktion
    .caution = Wer die Funktion gewechselt hat, ist nicht ausgetreten: Berichtigen Sie zuerst die Beziehung zur Organisation.

rule-service-without-owner = Für manche Werkzeuge ist intern niemand zuständig
    .finding = { $state ->
        [not-known] { $count ->
            [one] Niemand weiss, wer für { $services } zuständig ist.
           *[other] Niemand weiss, wer für { $count } Werkzeuge zuständig ist: { $services }.
        }
        [former] { $owner } ist noch für { $services } zuständig, arbeitet aber nicht mehr hier.
       *[outside] { $owner }, ausserhalb der Organisation, ist für { $services } zuständig.
    }
    .why = Ein Werkzeug, für das intern niemand zuständig ist, wird weder begleitet noch zum richtigen Preis bezahlt noch sauber abgeschaltet.
    .action = Intern eine zuständige Person bestimmen; technisches Wissen braucht sie nicht
    .caution = Dass ein Dienstleister das Werkzeug verwaltet, ist normal: Die Frage ist, wer entscheidet.

rule-flow-unexplained = Der Zweck mancher Datenflüsse ist nicht bekannt
    .finding = { $state ->
        [empty] { $count ->
            [one] Der Zweck von { $flows } ist leer geblieben.
           *[other] Der Zweck von { $count } Datenflüssen ist leer geblieben: { $flows }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, wozu { $flows } dient.
           *[other] Niemand weiss, wozu { $count } Datenflüsse dienen: { $flows }.
        }
    }
    .why = Ein Datenfluss, den niemand begründen kann, ist der erste, den man einstellt.
    .action = Den Zweck in einem Satz aufschreiben oder den Datenfluss einstellen
    .caution = Vielleicht war die Person, die es weiss, nicht dabei: Fragen Sie jene, die die Daten erhalten.

rule-flow-manual-retyping = { $state ->
        [not-known] Unklar, wie viel Zeit das erneute Eintippen braucht
       *[known] Daten werden von Hand von einem Werkzeug ins andere übertragen
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Es fehlt eine Antwort, um zu wissen, wie viel Zeit { $flows } braucht.
           *[other] Es fehlt eine Antwort, um zu wissen, wie viel Zeit { $count } Datenflüsse brauchen: { $flows }.
        }
       *[known] Das Übertragen von Hand aus { $from } in { $to } braucht { $hours } Stunden pro Jahr ({ $flows }).
    }
    .why = Erneutes Eintippen kostet Zeit, und jedes Mal kann sich ein Fehler einschleichen.
    .action = Prüfen, ob ein Export und ein Import oder eine einfache Verbindung genügt
    .caution = Der Blick einer Person, zum Beispiel vor einer Zahlung, kann eine gewollte Kontrolle sein: Geben Sie das beim Datenfluss an.
    .threshold-hours = Stunden pro Jahr, die das Übertragen von Hand zwischen zwei Werkzeugen braucht

rule-hub-concentration = Die meisten Datenflüsse laufen über ein einziges Werkzeug
    .finding = { $percent } % der { $all } beschriebenen Datenflüsse berühren { $service }.
    .why = Fällt dieses Werkzeug aus, steht fast alles still.
    .action = Zuerst seine Sicherung, seinen Notzugang und seinen Vertrag anschauen
    .caution = Das ist kein Mangel: Die Feststellung sagt nur, wo man am besten beginnt.
    .threshold-share = Anteil der Datenflüsse, die dasselbe Werkzeug berühren
    .threshold-services = Anzahl verbundener Werkzeuge, ab der dieser Anteil etwas aussagt

rule-supplier-chain-unknown = Unklar, wer hinter einem Lieferanten arbeitet
    .finding = { $state ->
        [not-known] Niemand weiss, ob der Vertrag sagt, welche weiteren Dienstleister die Informationen in { $services } sehen.
       *[missing] Der Vertrag sagt nicht, welche weiteren Dienstleister die Informationen in { $services } sehen.
    }
    .why = Wer für den Lieferanten arbeitet, sieht vielleicht auch Ihre Informationen.
    .action = Die Liste der weiteren Dienstleister und ihrer Länder verlangen
    .caution = Viele Lieferanten veröffentlichen diese Liste auf ihrer Website: Ein Link genügt.

rule-shadow-service = { $state ->
        [not-known] Unklar, wer manche Werkzeuge gewählt hat
       *[not-chosen] Werkzeuge werden benutzt, ohne dass sie jemand gewählt hat
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] { $services } ist gratis, privat oder von einer Person bezahlt, und niemand weiss, wer das entschieden hat.
           *[other] { $count } Werkzeuge sind gratis, privat oder von einer Person bezahlt, und niemand weiss, wer das entschieden hat: { $services }.
        }
       *[not-chosen] { $count ->
            [one] { $services } ist gratis, privat oder von einer Person bezahlt und wird aus Gewohnheit benutzt.
           *[other] { $count } Werkzeuge sind gratis, privat oder von einer Person bezahlt und werden aus Gewohnheit benutzt: { $services }.
        }
    }
    .why = Ein Werkzeug, das aus Gewohnheit dazukam, steht in keinem Budget, wird nicht gesichert und folgt keinen gemeinsamen Regeln.
    .action = Entscheiden: übernehmen, ersetzen oder einstellen
    .caution = Ein Gratiswerkzeug kann eine überlegte Wahl sein: Notieren Sie, wer es entschieden hat.

evidence-owners = Angegebene Zuständige
evidence-share-of-flows = Anteil der Datenflüsse


rule-prv-processor-no-contract = { $certainty ->
        [to-check] Ein Dienstleister bearbeitet vielleicht Ihre Daten ohne passenden Vertrag
       *[other] Ein Dienstleister bearbeitet Ihre Daten ohne passenden Vertrag
    }
    .finding = { $supplier } hat Zugang zu Personendaten in { $services } ({ $data }). { $certainty ->
        [to-check] Niemand weiss, ob ein Vertrag regelt, was damit gemacht werden darf.
       *[other] Kein Vertrag regelt, was damit gemacht werden darf.
    }
    .why = Ohne schriftliche Zusage können Sie die Sicherheit weder verlangen noch prüfen, und gegenüber den Personen bleiben Sie verantwortlich.
    .action = Den Vertrag über den Datenschutz verlangen (oft liegt er beim Dienstleister schon bereit), unterschreiben und ablegen
    .caution = Banken, Ausgleichskassen, Steuerämter, Anwälte und Versicherungen entscheiden selbst, was sie mit den Daten machen: Sie sind keine Auftragsbearbeiter. { $regime ->
        [lpd-private] Im Zweifel mit einer juristischen Fachperson klären.
       *[other] Welches Recht gilt, ist mit einer juristischen Fachperson zu klären.
    }

rule-prv-transfer-no-guarantee = { $state ->
        [place] Personendaten gehen in ein Land ohne bekannte Garantie
       *[to-ask] Personendaten gehen vielleicht in ein Land ohne Garantie
    }
    .finding = { $state ->
        [place] { $recipient } bewahrt Personendaten ({ $data }) in einem Land auf, das nicht auf der amtlichen Liste steht, oder macht sie von dort aus zugänglich: { $countries }. Eine schriftliche Garantie ist nicht angegeben.
       *[to-ask] { $recipients ->
            [one] { $recipient } führt Personendaten.
           *[other] { $recipient } führen Personendaten.
        } Der Ort der Daten, der Lieferant oder sein Konzern gehört zu einem Land, das die amtliche Liste nicht ohne Bedingung zulässt: { $countries }. Noch zu fragen ist, wo die Daten wirklich sind und mit welcher Garantie.
    }
    .why = Ausserhalb der Liste schützt nur eine schriftliche Zusage die Personen; zudem muss man ihnen sagen können, in welches Land ihre Daten gehen.
    .action = { $state ->
        [place] Vom Lieferanten die anerkannten Standardklauseln verlangen oder einen anderen Ort wählen
       *[to-ask] Den Lieferanten fragen, wo die Daten sind und ob er zertifiziert ist oder Standardklauseln anbietet
    }
    .caution = Der Sitz eines Lieferanten ist nicht der Ort der Daten. Ein Empfänger in den USA ist zugelassen, wenn er auf der Liste des Datenschutzrahmens Schweiz–USA steht: Prüfen Sie es selbst, die Liste ändert sich. Ebenfalls zu prüfen: das Datum der hier verwendeten amtlichen Liste.

rule-prv-retention-missing = Unklar, wie lange manche Daten aufzubewahren sind
    .finding = { $count ->
        [one] Niemand weiss, wie lange { $data } aufzubewahren ist.
       *[other] Niemand weiss, wie lange { $count } Arten von Daten aufzubewahren sind: { $data }.
    }
    .why = Was nie gelöscht wird, gelangt irgendwann nach aussen; Personendaten sind zu löschen, sobald sie nicht mehr gebraucht werden.
    .action = Für jede Art eine Dauer festlegen und einen Tag pro Jahr zum Aufräumen
    .caution = Manche Unterlagen haben eine gesetzliche Frist, etwa zehn Jahre für die Buchhaltung: Geben Sie sie an, dann verschwindet die Feststellung.

rule-prv-register-needed = { $certainty ->
        [to-check] Ein Verzeichnis der Bearbeitungstätigkeiten ist vielleicht Pflicht
       *[other] Ein Verzeichnis der Bearbeitungstätigkeiten ist wahrscheinlich Pflicht
    }
    .finding = { $reason ->
        [headcount] Die Organisation zählt mindestens { $limit } Personen.
        [large-scale] Sie haben geantwortet, dass besonders schützenswerte Daten in grossem Umfang bearbeitet werden: { $data }.
        [profiling] Sie haben ein Profiling mit hohem Risiko angegeben.
       *[not-known] Niemand weiss, ob besonders schützenswerte Daten in grossem Umfang bearbeitet werden: { $data }.
    } Ein brauchbares Verzeichnis ist nicht angegeben.
    .why = Kleine Organisationen sind vom Verzeichnis befreit, ausser in diesen Fällen.
    .action = Das Verzeichnis ausgehend von dieser Karte vervollständigen und aktuell halten
    .caution = Das Gesetz sagt nicht, ab wann der Umfang gross ist: mit einer juristischen Fachperson oder Ihrer Datenschutzstelle klären.
    .threshold-headcount = Anzahl angestellter Personen, ab der das Verzeichnis wahrscheinlich Pflicht ist

rule-prv-register-useful = Ein einfaches Verzeichnis wäre nützlich, auch wenn es keine Pflicht ist
    .finding = { $count ->
        [one] Sie führen eine Art von Personendaten ({ $data }); das Verzeichnis der Bearbeitungstätigkeiten ist für Sie wahrscheinlich keine Pflicht.
       *[other] Sie führen { $count } Arten von Personendaten ({ $data }); das Verzeichnis der Bearbeitungstätigkeiten ist für Sie wahrscheinlich keine Pflicht.
    }
    .why = Es gibt in fünf Minuten Antwort, wenn eine Person wissen will, was Sie über sie wissen, wenn jemand aus Ihrer Kundschaft fragt oder wenn etwas passiert.
    .action = Von dieser Karte ausgehen: Sie enthält das Wesentliche des Verzeichnisses schon
    .caution = Wenn besonders schützenswerte Daten in grossem Umfang bearbeitet werden, wird das Verzeichnis wahrscheinlich Pflicht: Beantworten Sie diese Frage im Eintrag der Informationen.

rule-prv-purpose-missing = { $state ->
        [empty] Personendaten werden ohne schriftlichen Zweck aufbewahrt
       *[not-known] Unklar, wozu manche Personendaten dienen
    }
    .finding = { $count ->
        [one] Für { $data } ist kein Zweck aufgeschrieben.
       *[other] Für { $count } Arten von Daten ist kein Zweck aufgeschrieben: { $data }.
    }
    .why = Aufbewahren darf man nur, was einem Zweck dient, den die Personen erkennen können.
    .action = Den Zweck in einem Satz aufschreiben oder diese Daten löschen
    .caution = Vielleicht steht der Zweck anderswo, in einem Vertrag oder in den Statuten: Ein Satz hier genügt.

rule-prv-retention-exceeded = { $state ->
        [exceeded] Daten werden länger aufbewahrt als festgelegt
       *[not-known] Unklar, ob Daten länger aufbewahrt werden als festgelegt
    }
    .finding = { $state ->
        [exceeded] { $count ->
            [one] { $data } enthält noch Daten vom { $oldest }: Das ist länger als die festgelegte Dauer.
           *[other] { $count } Arten von Daten werden länger aufbewahrt als vorgesehen: { $data }. Die ältesten sind vom { $oldest }.
        }
       *[not-known] Eine Dauer ist festgelegt, aber niemand weiss, von wann die ältesten Daten sind: { $data }.
    }
    .why = Eine Dauer, die nicht eingehalten wird, ist ein nicht gehaltenes Versprechen, gegenüber den Personen wie im Verzeichnis.
    .action = Aufräumen, löschen oder archivieren und das Datum notieren
    .caution = Ein Rechtsstreit oder ein Archiv kann eine längere Aufbewahrung begründen: Nehmen Sie die Feststellung dann in Kauf, mit dem Grund und einem Datum.
    .threshold-grace = Monate, die zum Aufräumen bleiben, wenn die Dauer in Jahren angegeben ist

rule-prv-retention-too-short = Eine Dauer ist kürzer als die bekannte gesetzliche Mindestfrist
    .finding = { $count ->
        [one] Die Aufbewahrungsdauer von { $data } ist kürzer als die bekannte Mindestfrist: { $bases } ({ $years } Jahre).
       *[other] { $count } Arten von Daten werden weniger lang aufbewahrt als die bekannte Mindestfrist: { $data }. Sie beträgt bis zu { $years } Jahre und betrifft: { $bases }.
    }
    .why = Was zu früh gelöscht ist, kann man der Revisionsstelle, dem Steueramt oder einem Gericht nicht mehr zeigen.
    .action = Die Dauer mit dem Treuhandbüro klären, bevor irgendetwas gelöscht wird
    .caution = Mit dem Treuhandbüro klären: Die Mindestfrist bindet vielleicht andere, etwa jene, deren Buchhaltung Sie führen, und ein Verein, der nicht im Handelsregister steht, darf eine einfachere Buchhaltung führen.

rule-prv-notice-missing = { $state ->
        [missing] Die Personen werden nicht informiert
       *[not-known] Unklar, ob die Personen informiert werden
    }
    .finding = { $state ->
        [missing] Keine brauchbare Datenschutzerklärung informiert über die Daten, die Sie führen
       *[not-known] Niemand weiss, ob eine Datenschutzerklärung über die Daten informiert, die Sie führen
    }: { $data }.
    .why = Wer Personendaten beschafft, muss es einfach mitteilen: wer sie führt, wozu, wer sie erhält und in welchen Ländern.
    .action = Eine klare Seite veröffentlichen, auf der Website oder mit dem ersten Brief
    .caution = Was ein Gesetz vorsieht oder ein Geheimnis zu sagen verbietet, muss wahrscheinlich nicht mitgeteilt werden: mit einer juristischen Fachperson klären. Vielleicht steht die Information in Ihren allgemeinen Geschäftsbedingungen: Tragen Sie sie bei den Dokumenten ein.

rule-prv-notice-country-gap = { $state ->
        [missing] Die Datenschutzerklärung nennt nicht alle Länder
       *[not-known] Unklar, ob die Datenschutzerklärung alle Länder nennt
    }
    .finding = Daten ({ $data }) liegen im Ausland oder sind von dort aus zugänglich. { $state ->
        [missing] { $countryCount ->
            [one] Dieses Land nennt die Datenschutzerklärung nicht: { $countries }.
           *[other] Diese Länder nennt die Datenschutzerklärung nicht: { $countries }.
        }
       *[not-known] { $countryCount ->
            [one] Dieses Land müsste die Datenschutzerklärung nennen: { $countries }.
           *[other] Diese Länder müsste die Datenschutzerklärung nennen: { $countries }.
        } Niemand weiss, was sie nennt.
    }
    .why = Gehen Daten ins Ausland, muss man den Personen das Land mitteilen.
    .action = Die Datenschutzerklärung um die hier gefundenen Länder ergänzen
    .caution = Eine Angabe wie «Europäischer Wirtschaftsraum» genügt oft: Geben Sie dann im Eintrag des Dokuments alle seine Länder an.

rule-prv-secrecy-processor = { $state ->
        [missing] Ein Berufs- oder Amtsgeheimnis läuft über einen Dienstleister, der nichts versprochen hat
       *[not-known] Unklar, ob die Dienstleister versprochen haben, das Geheimnis zu wahren
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] { $parties } kann { $data } sehen, ohne sich schriftlich zur Geheimhaltung verpflichtet zu haben.
           *[other] { $parties } können { $data } sehen, ohne sich schriftlich zur Geheimhaltung verpflichtet zu haben.
        }
       *[not-known] { $count ->
            [one] { $parties } kann { $data } sehen.
           *[other] { $parties } können { $data } sehen.
        } Niemand weiss, ob es eine schriftliche Verpflichtung gibt.
    }
    .why = Das Geheimnis folgt den Daten: Wer es wahren muss, haftet auch für jene, die er hineinlässt.
    .action = Eine Geheimhaltungsverpflichtung unterschreiben lassen und prüfen, welche Zugänge wirklich nötig sind
    .caution = Das Gesetz sagt nicht klar, ob ein Dienstleister eine zur Geheimhaltung verpflichtete «Hilfsperson» ist: mit Ihrem Berufsverband, Ihrer Datenschutzstelle oder einer juristischen Fachperson klären.

rule-prv-transfer-list-stale = Eine hier verwendete amtliche Liste ist alt
    .finding = { $count ->
        [one] Diese Liste wurde seit dem { $date } nicht mehr überprüft: { $lists }.
       *[other] Diese Listen wurden nicht mehr überprüft, eine davon seit dem { $date }: { $lists }.
    }
    .why = Listen ändern sich; was auf einer alten beruht, ist neu anzuschauen.
    .action = Eine neuere Version dieses Programms verwenden oder die Liste an der Quelle nachschlagen
    .caution = Eine alte Liste kann noch stimmen. Das betrifft das Programm, nicht Sie.
    .threshold-age = Anzahl Tage, nach denen eine Liste als alt gilt

rule-prv-foreign-control = { $state ->
        [abroad] { $count ->
            [one] Ein ausländischer Konzern kontrolliert einen Lieferanten
           *[other] Ausländische Konzerne kontrollieren Lieferanten
        }
       *[not-known] { $count ->
            [one] Unklar, zu welchem Konzern ein Lieferant gehört
           *[other] Unklar, zu welchen Konzernen manche Lieferanten gehören
        }
    }
    .finding = { $state ->
        [abroad] { $count ->
            [one] { $suppliers } gehört zu einem Konzern ausserhalb der Schweiz und des Europäischen Wirtschaftsraums ({ $countries }) und führt
           *[other] { $suppliers } gehören zu Konzernen ausserhalb der Schweiz und des Europäischen Wirtschaftsraums ({ $countries }) und führen
        }
       *[not-known] Niemand weiss, aus welchem Land der Konzern hinter { $suppliers } ist. Das betrifft
    } vertrauliche Informationen in { $services }.
    .why = Ausländisches Recht kann gelten, auch wenn die Server in der Schweiz stehen.
    .action = Bewusst entscheiden, vor allem bei sehr Heiklem: behalten, mit eigenen Schlüsseln verschlüsseln oder wechseln
    .caution = Alle Länder haben Gesetze, die den Behörden Zugang geben, auch die Schweiz: Das ist eine Tatsache zum Abwägen, kein Mangel.

rule-prv-public-saas-sensitive = { $state ->
        [abroad] Eine öffentliche Stelle vertraut besonders schützenswerte Daten einem internationalen Dienst an
       *[not-known] Eine öffentliche Stelle vertraut vielleicht besonders schützenswerte Daten einem internationalen Dienst an
    }
    .finding = { $services } { $count ->
        [one] enthält
       *[other] enthalten
    } besonders schützenswerte oder geheime Daten ({ $data }). { $state ->
        [abroad] Der Lieferant oder sein Konzern ist im Ausland.
       *[not-known] Niemand weiss, woher der Lieferant und sein Konzern sind.
    }
    .why = Die schweizerischen Datenschutzbeauftragten halten das in den meisten Fällen für unzulässig, ausser die Behörde hat allein die Schlüssel (Resolution von privatim vom 18. November 2025).
    .action = Die kantonale Datenschutzstelle um ihre Meinung bitten und eine Schweizer Lösung prüfen oder eine, deren Schlüssel bei Ihnen liegen
    .caution = Das ist die Haltung von Behörden, kein Gesetz; die Kantone können anders entscheiden. Mit Ihrer Datenschutzstelle klären.

rule-prv-dpia-needed = { $state ->
        [met] Eine Datenschutz-Folgenabschätzung ist wahrscheinlich nötig
       *[not-known] Eine Datenschutz-Folgenabschätzung ist vielleicht nötig
    }
    .finding = { $state ->
        [met] Was Sie geantwortet haben, spricht für eine Datenschutz-Folgenabschätzung: { $criteria }. Es ist keine angegeben.
       *[not-known] Es fehlen Antworten, die darüber entscheiden, etwa zum grossen Umfang oder zur Überwachung eines öffentlichen Orts. Eine Datenschutz-Folgenabschätzung ist nicht angegeben.
    }
    .why = Sie zeigt, was den Personen passieren könnte, bevor es passiert.
    .action = { $state ->
        [met] Die Folgenabschätzung mit der geführten Vorlage machen, bevor es weitergeht
       *[not-known] Zuerst diese Fragen beantworten, dann die Folgenabschätzung machen, wenn sie nötig scheint
    }
    .caution = { $regime ->
        [cantonal-public] Das kantonale Recht hat eigene Bedingungen: mit Ihrer Datenschutzstelle klären.
       *[other] Was ein Gesetz vorsieht, braucht wahrscheinlich keine, ebenso wenig, was vor September 2023 begonnen und sich nicht geändert hat: mit einer juristischen Fachperson klären.
    }

rule-prv-automated-decision = { $state ->
        [not-known] Unklar, ob eine Maschine allein entscheidet
       *[other] Ein Entscheid wird von einer Maschine allein getroffen
    }
    .finding = { $state ->
        [decides] Eine Maschine entscheidet allein ({ $processings }); eine Information an die Personen ist nicht angegeben.
        [announced] Eine Maschine entscheidet allein ({ $processings }); die Personen sind darüber informiert.
       *[not-known] Niemand weiss, ob eine Maschine allein entscheidet: { $processings }.
    }
    .why = Die Person muss davon wissen und verlangen können, dass ein Mensch es anschaut.
    .action = Die Personen informieren und vorsehen, dass vor dem endgültigen Entscheid ein Mensch prüft
    .caution = Eine Bewertung, die nur eine Person berät, ist kein solcher Entscheid: Antworten Sie «Nein».

rule-prv-ai-personal-data = { $state ->
        [unframed] Personendaten werden an eine Online-KI gegeben
       *[not-known] Unklar, was mit Daten geschieht, die an eine Online-KI gegeben werden
    }
    .finding = { $state ->
        [unframed] { $services } { $count ->
            [one] erhält
           *[other] erhalten
        } Personendaten ({ $data }) ohne passenden Vertrag oder mit dem Recht, daraus zu lernen.
       *[not-known] { $services } { $count ->
            [one] erhält
           *[other] erhalten
        } Personendaten ({ $data }). Niemand weiss, ob ein Vertrag das regelt oder ob der Lieferant daraus lernen darf.
    }
    .why = Der gesendete Text kann vom Lieferanten aufbewahrt, gelesen oder weiterverwendet werden.
    .action = Sagen, was erlaubt ist, ein Angebot mit Vertrag verwenden, die Namen entfernen
    .caution = Ein Modell, das auf Ihren eigenen Geräten läuft, sendet nichts. Was anonymisiert ist, zählt nicht: Verbinden Sie dann keine Personendaten mit diesem Werkzeug.

rule-prv-access-request-unready = { $state ->
        [nobody] Niemand ist bestimmt, um Auskunftsbegehren zu beantworten
       *[other] Ein Auskunftsbegehren liesse sich nicht rechtzeitig beantworten
    }
    .finding = { $state ->
        [spread] Was Sie über die Personen wissen ({ $subjects }), ist auf { $count } Werkzeuge verteilt, aus denen sich nichts exportieren lässt: { $services }.
        [not-known] Was Sie über die Personen wissen ({ $subjects }), ist auf { $count } Werkzeuge verteilt, und nicht bei allen ist bekannt, ob sich die Daten exportieren lassen: { $services }.
       *[nobody] Niemand weiss, wer einer Person antworten würde, die fragt, was Sie über sie wissen.
    }
    .why = Jede Person darf fragen, was Sie über sie wissen; { $regime ->
        [cantonal-public] die Frist für die Antwort legt das kantonale Recht fest.
       *[other] die Antwort ist in der Regel innert 30 Tagen fällig.
    }
    .action = Bestimmen, wer antwortet, und einmal versuchen, mit dieser Karte alles über eine Person zu finden
    .caution = Ein Werkzeug ohne Export kann eine gute Suche haben: Es zählt, alles über eine Person zu finden.
    .threshold-services = Anzahl Werkzeuge ohne Export, ab der das Antworten schwierig wird

rule-prv-too-many-recipients = Viele können dieselbe Information sehen
    .finding = { $partyCount } externe Stellen können { $worst } sehen: { $parties }.{ $count ->
        [one] {""}
       *[other] {" "}Das ist der deutlichste von { $count } Fällen: { $data }.
    }
    .why = Je grösser der Kreis, desto wahrscheinlicher ist ein Datenleck und desto schwieriger ist zu erkennen, woher es kommt.
    .action = Die Kopien und die Zugänge verringern
    .caution = Behörden und Sozialversicherungen, die von Gesetzes wegen etwas erhalten, sind nicht mitgezählt, ebenso wenig ein Lieferant, der nichts lesen kann.
    .threshold-sensitive = Anzahl externer Stellen, ab der es für besonders schützenswerte oder geheime Daten zu viele sind
    .threshold-personal = Anzahl externer Stellen, ab der es für andere Personendaten zu viele sind

rule-prv-minors = { $certainty ->
        [to-check] Daten von Kindern verlangen Vorsicht
       *[other] Daten von Kindern sind ungeschützt
    }
    .finding = { $count ->
        [one] { $data } betrifft Kinder
       *[other] { $data } betreffen Kinder
    }: { $reasons }.
    .why = Kinder können nicht beurteilen, was das später für sie bedeutet, und ein veröffentlichtes Foto lässt sich nicht zurückholen.
    .action = Die Einwilligungen der Eltern, die Zugänge und die Fotos im Internet prüfen
    .caution = Vielleicht haben die Eltern schriftlich eingewilligt: Nehmen Sie die Feststellung dann mit diesem Grund in Kauf.

rule-prv-incident-clock = { $state ->
        [missing] Niemand weiss, wer bei einem Datenleck zu benachrichtigen ist
       *[not-known] Unklar, ob jemand wüsste, wer bei einem Datenleck zu benachrichtigen ist
    }
    .finding = { $state ->
        [missing] Kein Merkblatt sagt, was bei einem Problem zu tun und wer zu benachrichtigen ist.
       *[not-known] Niemand weiss, ob ein Merkblatt sagt, was bei einem Problem zu tun und wer zu benachrichtigen ist.
    }
    .why = Die Frist läuft, sobald das Datenleck entdeckt ist; niemand hat dann die Ruhe, nach der richtigen Nummer zu suchen.
    .action = Ein Merkblatt von einer Seite mit den richtigen Kontakten aufhängen, auch auf Papier
    .caution = Nicht alles ist zu melden: Es hängt vom Risiko für die Personen ab, und das Merkblatt muss es sagen. Die Fristen sind mit der Behörde zu klären.

rule-prv-log-sensitive = { $state ->
        [missing] Keine Spur davon, wer besonders schützenswerte Dossiers anschaut
       *[not-known] Unklar, ob eine Spur davon bleibt, wer besonders schützenswerte Dossiers anschaut
    }
    .finding = { $services } { $count ->
        [one] führt
       *[other] führen
    } besonders schützenswerte Daten in grossem Umfang. { $state ->
        [missing] Die Zugriffe werden dort nicht alle aufgezeichnet.
       *[not-known] Niemand weiss, ob die Zugriffe dort aufgezeichnet werden.
    }
    .why = Ohne Spur bleibt ein interner Missbrauch unsichtbar, und niemand kann entlastet werden.
    .action = Das Zugriffsprotokoll einschalten und ein Jahr lang aufbewahren
    .caution = Das Protokoll ist wahrscheinlich nur Pflicht, wenn die anderen Schutzmassnahmen nicht genügen: mit einer juristischen Fachperson oder Ihrer Datenschutzstelle klären.


clock-without-delay = So rasch als möglich

dpia-criterion-large-scale = besonders schützenswerte Daten in grossem Umfang
dpia-criterion-monitoring = Überwachung eines grossen öffentlichen Orts
dpia-criterion-profiling = Profiling mit hohem Risiko
dpia-criterion-ai-decision = Entscheid durch eine künstliche Intelligenz
dpia-criterion-children = Daten von Kindern, die an eine künstliche Intelligenz gegeben werden

legal-facts-adequacy = vom Bundesrat anerkannte Länder
legal-facts-anchors = gesetzliche Aufbewahrungsfristen
legal-facts-area = Länder des Europäischen Wirtschaftsraums
legal-facts-clocks = Fristen für die Meldung eines Datenlecks

minors-risk-messaging = sie laufen über einen privaten Messenger
minors-risk-owner = unseres Wissens ist niemand dafür zuständig
minors-risk-public = sie sind öffentlich sichtbar

retention-basis-accounts = Geschäftsbücher und Belege (OR Art. 958f)
retention-basis-medical = Krankengeschichten in Genf (Gesundheitsgesetz, Art. 57)
retention-basis-payroll = Löhne und Arbeitszeiten (ArG Art. 46)

evidence-age-not-known = Alter unbekannt
evidence-clock-attack = Cyberangriff: BACS
evidence-clock-cantonal = Datenleck: kantonale Datenschutzbehörde
evidence-clock-european = Datenleck: europäische Datenschutzbehörde
evidence-clock-federal = Datenleck mit hohem Risiko: EDÖB
evidence-criteria = Was für eine Folgenabschätzung spricht
evidence-log-not-known = Protokoll unbekannt
evidence-minors-risks = Was sie gefährdet
evidence-old-lists = Listen, die neu anzuschauen sind
evidence-oldest-record = Älteste Daten
evidence-outsiders = Externe Stellen
evidence-recipients-abroad = Lieferanten eines ausländischen Konzerns
evidence-retention-basis = Bekannte Mindestfrist
evidence-unbound = Ohne bekannte Verpflichtung


rule-res-no-backup = Wichtige Informationen sind nicht gesichert
    .finding = { $place ->
        [online] Keine unabhängige Sicherung deckt { $service } ab ({ $data }); der Papierkorb und die Versionen, die der Lieferant aufbewahrt, sind keine.
       *[own] Keine Sicherung deckt { $service } ab ({ $data }).
    }
    .why = Eine Panne, ein Diebstahl oder Erpressungssoftware, und diese Informationen sind verloren.
    .action = Noch diese Woche eine automatische Sicherung an einem anderen Ort einrichten
    .caution = { $place ->
        [online] Manche Lieferanten verkaufen eine echte, getrennte Sicherung: Wenn Sie diese haben, fügen Sie sie bei den Sicherungen hinzu.
       *[own] Wenn es schon eine Sicherung gibt, fügen Sie sie hinzu und geben Sie an, was sie abdeckt.
    }

rule-res-restore-untested = { $state ->
        [old] Die Wiederherstellung wurde schon lange nicht mehr getestet
       *[never] Die Wiederherstellung wurde noch nie getestet
    }
    .finding = { $state ->
        [old] Der letzte Test von { $backup } liegt { $days } Tage zurück.
        [not-known] Niemand weiss, ob die Wiederherstellung aus { $backup } schon einmal getestet wurde.
       *[never] Die Wiederherstellung aus { $backup } wurde noch nie getestet.
    } Diese Sicherung soll zurückbringen: { $covered }.
    .why = Eine nie getestete Sicherung ist eine Hoffnung, keine Sicherheit.
    .action = Diese Woche eine Datei wiederherstellen, einmal im Jahr ein ganzes Werkzeug, und das Datum notieren
    .caution = Vielleicht hat ein Dienstleister den Test gemacht, ohne es zu sagen: Fragen Sie nach dem Datum.
    .threshold-age = Anzahl Tage, während denen ein Wiederherstellungstest zählt

rule-res-backup-same-place = { $state ->
        [not-known] Die Sicherung liegt vielleicht am selben Ort wie das Original
       *[same] Die Sicherung liegt am selben Ort wie das Original
    }
    .finding = { $state ->
        [not-known] Niemand weiss, ob { $backup } an einem anderen Ort liegt als das Original von { $services }.
       *[same] { $backup } liegt am selben Ort wie das Original von { $services }, und anderswo gibt es keine weitere Kopie.
    }
    .why = Ein Brand, eine Überschwemmung, ein Einbruch oder ein gesperrtes Konto nimmt beides mit.
    .action = Eine Kopie an einem anderen Ort aufbewahren und nach dem Sichern trennen
    .caution = Eine Festplatte, die jemand nach Hause nimmt, liegt tatsächlich an einem anderen Ort: Geben Sie das bei der Sicherung an.

rule-res-single-point = { $kind ->
        [service] Mehrere wichtige Werkzeuge hängen an einem einzigen Teil
        [host] Mehrere wichtige Werkzeuge laufen bei einem einzigen Lieferanten
       *[person] Mehrere wichtige Werkzeuge liegen in einer einzigen Hand
    }
    .finding = { $kind ->
        [service] Wenn { $point } ausfällt, fallen auch { $count } wichtige Werkzeuge aus: { $blocked }.
        [host] Bei { $point } laufen { $count } wichtige Werkzeuge: { $blocked }.
        [outside] Ausserhalb der Organisation kann nur { $point } betreuen, wovon { $count } wichtige Werkzeuge abhängen: { $blocked }.
       *[person] Ohne { $point } kann niemand mehr betreuen, wovon { $count } wichtige Werkzeuge abhängen: { $blocked }.
    }
    .why = Eine einzige Panne oder Abwesenheit legt mehrere Tätigkeiten zugleich lahm.
    .action = { $kind ->
        [service] Einen Ersatz vorsehen oder einen Weg, zwei Tage ohne zu arbeiten
        [host] Entscheiden, ob das so gewollt ist, und die Sicherung, den Domainnamen und einen Administratorzugang anderswo aufbewahren
       *[person] Einer zweiten Person dieselben Rechte geben und es einmal gemeinsam üben
    }
    .caution = { $kind ->
        [host] Mehrere Werkzeuge bei einem Lieferanten zu vereinen, kann eine gute Wahl sein: Notieren Sie den Grund.
       *[other] Für den Internetanschluss und das gemeinsame Konto gilt das immer: Wichtig ist zu wissen, was mit ihnen ausfällt.
    }
    .threshold-services = Anzahl wichtiger Werkzeuge, die zusammen ausfallen

rule-res-rto-incoherent = Ein dringendes Werkzeug hängt von einem ab, das langsamer wieder läuft
    .finding = { $hurried } muss in { $hurriedHours } h wieder laufen, hängt aber von { $slow } ab, das erst in { $slowHours } h wieder läuft. { $count ->
        [one] {""}
       *[other] { $count } Werkzeuge sind in dieser Lage: { $waiting }.
    }
    .why = Wie lange es wirklich dauert, bestimmt das langsamste Glied.
    .action = Dafür sorgen, dass das langsamste Werkzeug schneller wieder läuft, oder vorsehen, wie man ohne es arbeitet
    .caution = Wenn man einige Stunden ohne das andere Werkzeug arbeiten kann, ist es keine echte Abhängigkeit: Berichtigen Sie die Verknüpfung.

rule-res-domain-not-owned = { $state ->
        [not-known] Unklar, auf wen der Domainname lautet
       *[outside] Der Domainname lautet nicht auf Sie
    }
    .finding = { $state ->
        [not-known] Niemand weiss, wer Inhaber des Domainnamens von { $service } ist.
        [former] Der Domainname von { $service } lautet auf eine ausgetretene Person: { $holder }.
       *[outside] Der Domainname von { $service } lautet auf { $holder }.
    }
    .why = Wer den Domainnamen hat, hat die Website und die E-Mails.
    .action = Den Domainnamen auf die Organisation übertragen lassen und den Zugang zum Register behalten
    .caution = Vielleicht verwaltet der Dienstleister nur einen Namen, der Ihnen gehört: Verlangen Sie den Registerauszug.

rule-res-backup-not-isolated = { $state ->
        [not-known] Unklar, ob ein Eindringling auch die Sicherung erreichen würde
       *[reached] Ein Eindringling würde auch die Sicherung erreichen
    }
    .finding = { $state ->
        [not-known] Niemand weiss, ob eine Kopie von { $covered } nach dem Sichern geschützt aufbewahrt wird ({ $backups }).
       *[reached] { $backups } bleibt erreichbar und veränderbar, und von { $covered } gibt es keine andere, geschützte Kopie.
    }
    .why = Erpressungssoftware verschlüsselt alle Kopien, die sie erreicht.
    .action = Eine Kopie nach dem Sichern trennen oder eine haben, die niemand ändern kann
    .caution = Versionen, die selbst der Administrator nicht löschen kann, zählen: Fragen Sie den Lieferanten.

rule-res-rpo-gap = { $state ->
        [not-known] Unklar, ob oft genug gesichert wird
       *[late] Es wird seltener gesichert als nötig
    }
    .finding = { $state ->
        [not-known] Es fehlt eine Antwort, um zu wissen, ob { $services } oft genug gesichert wird.
       *[late] { $backup } läuft alle { $everyHours } Stunden, aber bei { $hurried } darf nicht mehr als { $needHours } h Arbeit verloren gehen. { $count ->
            [one] {""}
           *[other] { $count } Werkzeuge sind in dieser Lage: { $services }.
        }
    }
    .why = Es ginge mehr Arbeit verloren, als man angeblich in Kauf nimmt.
    .action = Öfter sichern oder neu festlegen, welchen Verlust man in Kauf nimmt
    .caution = Bei einer laufend nachgeführten Kopie geht wenig Arbeit verloren, aber sie übernimmt auch die Fehler.

rule-res-crisis-contacts = { $state ->
        [not-known] Unklar, ob es eine Kontaktliste gibt
        [place-not-known] Unklar, ob die Kontaktliste ausgedruckt ist
       *[none] Es gibt keine ausgedruckte Kontaktliste
    }
    .finding = { $state ->
        [not-known] Niemand weiss, ob es eine Kontaktliste für den Notfall gibt.
        [place-not-known] Die Kontaktliste gibt es, aber niemand weiss, ob sie auf Papier vorliegt.
        [on-screen] Die Kontaktliste gibt es, aber nur am Bildschirm.
        [draft] Die Kontaktliste ist erst ein Entwurf oder nicht mehr aktuell.
       *[none] Für den Notfall ist keine Kontaktliste geschrieben.
    }
    .why = Bei einem Angriff ist das Adressbuch oft nicht erreichbar, und das Telefon auch nicht.
    .action = Eine Liste ausdrucken (Dienstleister, Bank, Versicherung, Polizei, Team) und bei zwei Personen aufbewahren
    .caution = Die Nummern auf privaten Telefonen helfen, aber nur jenen, die sie haben.
    .threshold-persons = Anzahl Personen, bis zu der die Feststellung weniger wiegt

rule-res-single-supplier = { $state ->
        [not-known] Unklar, ob ein einziger Lieferant fast alles in der Hand hat
        [keys] Ein einziger Lieferant hat ein wichtiges Werkzeug, dessen Sicherung und den Domainnamen in der Hand
       *[share] Ein einziger Lieferant hat fast alles in der Hand
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Niemand weiss, wer { $services } liefert: Das kann den Ausschlag geben.
           *[other] Niemand weiss, wer { $count } wichtige Werkzeuge liefert: { $services }.
        }
        [keys] { $supplier } hat zugleich { $services }, eine Sicherung und einen Domainnamen in der Hand.
       *[share] { $supplier } liefert { $count } von { $all } wichtigen Werkzeugen, also { $percent } %: { $services }.
    }
    .why = Eine Panne, ein Konkurs oder ein Streit würde die Organisation lahmlegen.
    .action = Zumindest die Sicherung, den Domainnamen und einen Administratorzugang getrennt halten
    .caution = Mehrere Werkzeuge bei einem Lieferanten zu vereinen, kann eine gute Wahl sein: Entscheiden Sie es, und notieren Sie den Grund.
    .threshold-share = Anteil der wichtigen Werkzeuge beim selben Lieferanten
    .threshold-services = Anzahl wichtiger Werkzeuge, ab der dieser Anteil etwas aussagt

rule-res-no-workaround = Nichts ist vorgesehen, wenn ein wichtiges Werkzeug einen Tag lang ausfällt
    .finding = { $state ->
        [not-known] Niemand weiss, wie man ohne { $services } arbeiten würde.
       *[none] Wie man ohne { $services } arbeitet, ist leer geblieben.
    }
    .why = Improvisieren kostet mehr als die Panne.
    .action = Eine halbe Seite schreiben: wer macht was ohne das Werkzeug
    .caution = Vielleicht weiss das Team auch ungeschrieben, was zu tun ist: Zwei Sätze genügen.

rule-res-rto-no-commitment = { $state ->
        [not-known] Unklar, ob der Lieferant verspricht, wann es wieder läuft
       *[missing] Der Lieferant verspricht nicht, wann es wieder läuft
    }
    .finding = { $state ->
        [not-known] Niemand weiss, ob der Vertrag für { $services } bei einer Panne eine Frist verspricht.
       *[missing] Der Vertrag verspricht für { $services } bei einer Panne keine Frist.
    }
    .why = Ihre eigene Frist hängt dann vom guten Willen des Lieferanten ab.
    .action = Eine Zusage verlangen oder vorsehen, wie man ohne das Werkzeug arbeitet
    .caution = In den allgemeinen Geschäftsbedingungen steht manchmal eine Zusage: Suchen Sie dort das Wort «Verfügbarkeit».

rule-res-power-only-one = { $state ->
        [not-known] Unklar, ob es für ein unentbehrliches Gerät Ersatz gibt
       *[alone] Für ein unentbehrliches Gerät gibt es keinen Ersatz
    }
    .finding = { $state ->
        [not-known] Niemand weiss, ob es für { $devices } Ersatz gibt.
       *[alone] Für { $devices } gibt es keinen Ersatz.
    }
    .why = Fällt ein kleines Netzwerkgerät aus, kann der ganze Tag stillstehen.
    .action = Ein Ersatzgerät bereithalten oder einen anderen Weg, etwa einen mobilen Zugang
    .caution = Ein Dienstleister, der noch am selben Tag Ersatz bringt, zählt: Geben Sie das an.

evidence-backups = Sicherungen
evidence-concentration = Konzentrationsindex (Herfindahl, von 0 bis 10’000)
evidence-copied-every = Zeit zwischen zwei Sicherungen
evidence-devices = Geräte
evidence-share-of-services = Anteil der wichtigen Werkzeuge
evidence-work-to-lose = Arbeit, deren Verlust man in Kauf nimmt


rule-sec-mfa-missing = { $state ->
        [not-known] Ein gestohlenes Passwort würde vielleicht genügen, um hineinzukommen
       *[missing] Ein gestohlenes Passwort würde genügen, um hineinzukommen
    }
    .finding = { $state ->
        [missing] { $service } lässt sich aus dem Internet mit einem einfachen Passwort öffnen.
        [partial] Die Zwei-Schritt-Anmeldung bei { $service } schützt nur einen Teil der Personen; die anderen melden sich mit einem einfachen Passwort an.
       *[not-known] { $count ->
            [one] Niemand weiss, ob eine Zwei-Schritt-Anmeldung { $service } schützt.
           *[other] Niemand weiss, ob eine Zwei-Schritt-Anmeldung { $count } Werkzeuge schützt: { $service }.
        }
    }
    .why = Passwörter werden massenhaft gestohlen. Mit dem Passwort für die E-Mails lassen sich zudem alle anderen zurücksetzen.
    .action = { $state ->
        [not-known] Die Person fragen, die die Zugänge verwaltet, oder die Anmeldung auf einem anderen Gerät ausprobieren
        [partial] Die Zwei-Schritt-Anmeldung für alle einschalten, zuerst für die Konten mit allen Rechten
       *[missing] Die Zwei-Schritt-Anmeldung einschalten (App oder Schlüssel), zuerst für die Konten mit allen Rechten
    }
    .caution = Wenn man sich über ein gemeinsames Konto anmeldet, das schon geschützt ist, geben Sie an, dass das Werkzeug davon abhängt: Dann verschwindet die Feststellung.

rule-sec-former-access = Eine ausgetretene Person hat noch Zugänge
    .finding = { $count ->
        [one] { $person } ist nicht mehr da, hat aber noch einen Zugang: { $doors }.
       *[other] { $person } ist nicht mehr da, hat aber noch { $count } Zugänge: { $doors }.
    }
    .why = Ein vergessener Zugang ist eine offene Tür, für diese Person und für alle, die ihr Passwort finden.
    .action = Diese Zugänge heute entziehen, danach die anderen Werkzeuge prüfen
    .caution = Wer die Rolle gewechselt hat, ohne auszutreten, ist nicht gemeint: Berichtigen Sie zuerst die Beziehung zur Organisation.

rule-sec-cleartext-sensitive-flow = { $certainty ->
        [to-check] Vertrauliche Informationen gehen vielleicht ungeschützt hinaus
       *[certain] Vertrauliche Informationen gehen ungeschützt hinaus
    }
    .finding = { $certainty ->
        [to-check] { $flow } überträgt vertrauliche Informationen ({ $data }). Niemand weiss, ob sie verschlüsselt sind. Übertragungsweg: { $channel }.
       *[certain] { $flow } überträgt vertrauliche Informationen ({ $data }) ohne Schutz. Übertragungsweg: { $channel }.
    }
    .why = Eine vertippte Adresse, ein verlorener Stick, ein gehacktes Postfach, und schon können andere sie lesen.
    .action = { $certainty ->
        [to-check] Prüfen, ob schon verschlüsselt wird; wenn nicht, { $means ->
            [mail] ein Portal, einen geschützten Link oder ein verschlüsseltes E-Mail benutzen
            [stick] den Stick oder die Festplatte verschlüsseln oder aus der Ferne am Original arbeiten
           *[other] ein Portal oder einen geschützten Link benutzen
        }
       *[certain] { $means ->
            [mail] Ein Portal, einen geschützten Link oder ein verschlüsseltes E-Mail benutzen
            [stick] Den Stick oder die Festplatte verschlüsseln oder aus der Ferne am Original arbeiten
           *[other] Ein Portal oder einen geschützten Link benutzen
        }
    }
    .caution = { $means ->
        [mail] Innerhalb eines geschlossenen Netzwerks kann das E-Mail geschützt sein: Wählen Sie dann «Verschlüsseltes E-Mail».
        [stick] Vielleicht ist der Stick schon verschlüsselt: Geben Sie das beim Datenfluss an, dann verschwindet die Feststellung.
       *[other] Vielleicht ist die Übertragung auf andere Weise geschützt: Geben Sie das beim Datenfluss an, dann verschwindet die Feststellung.
    }

rule-sec-write-down = Vertrauliche Informationen gelangen an einen weniger geschützten Ort
    .finding = { $place } erhält oder führt { $data }. { $limit ->
        [decided] Das ist vertraulicher, als für dieses Werkzeug entschieden wurde.
        [private-account] Das ist das private Konto einer Person: Die Organisation hat dort nichts zu entscheiden.
       *[measures] Es fehlen dort Schutzmassnahmen, die diese Informationen verlangen.
    }
    .why = Eine Information ist nur so gut geschützt wie ihre am wenigsten geschützte Kopie.
    .action = { $limit ->
        [private-account] Ein Werkzeug der Organisation wählen, diese Informationen dorthin verschieben und die Kopie löschen
       *[other] Diese Kopie einstellen oder den Ort, an den sie gelangt, besser schützen
    }
    .caution = Was ein Werkzeug enthalten darf, ist hier abgeleitet: Geben Sie Ihren Entscheid in seinem Eintrag an, und die Feststellung richtet sich danach.

rule-sec-laptop-not-encrypted = Ein gestohlener Computer liesse sich lesen
    .finding = { $state ->
        [partial] Bei einem Teil der mobilen Geräte von { $fleet } ist die Festplatte nicht verschlüsselt.
        [missing] Bei den mobilen Geräten von { $fleet } ist die Festplatte nicht verschlüsselt.
       *[not-known] Niemand weiss, ob bei den mobilen Geräten von { $fleet } die Festplatte verschlüsselt ist.
    } { $devices ->
        [one] Ein Gerät verlässt das Büro.
       *[other] { $devices } Geräte können das Büro verlassen.
    }
    .why = Ohne Verschlüsselung ist ein gestohlenes oder verlorenes Gerät ein Datenleck, egal wie gut sein Passwort ist.
    .action = Die Festplatte auf jedem Gerät verschlüsseln und den Wiederherstellungsschlüssel anderswo aufbewahren
    .caution = Auf neueren Systemen ist die Verschlüsselung oft schon eingeschaltet: Schauen Sie zuerst in den Einstellungen nach.

rule-sec-supplier-remote-access = Ein Dienstleister kommt in Ihre Systeme hinein
    .finding = { $state ->
        [not-known] { $supplier } kommt aus der Ferne oder mit allen Rechten in { $services } hinein; wie dieser Zugang geregelt ist, ist nicht angegeben.
        [partial] Der Zugang von { $supplier } zu { $services } ist nur teilweise geregelt.
       *[missing] Der Zugang von { $supplier } zu { $services } ist nicht geregelt.
    }
    .why = Dieser Zugang ist auch eine Tür für alle, die den Dienstleister hacken.
    .action = Ein persönliches Konto mit Zwei-Schritt-Anmeldung verlangen, das nur auf Anfrage offen ist, und eine Spur von jedem Besuch
    .caution = Ein laufend gewarteter Dienst braucht einen ständigen Zugang: Dann genügen ein persönliches Konto, die Zwei-Schritt-Anmeldung und ein Protokoll.

rule-sec-no-password-manager = { $state ->
        [list] Die Passwörter stehen in einer Liste
       *[other] Es gibt keinen Passwort-Tresor für alle
    }
    .finding = { $state ->
        [list] { $list } enthält Passwörter, und kein Passwort-Tresor schützt sie.
        [partial] Ein Passwort-Tresor ist im Einsatz, aber nicht überall.
        [missing] Kein Passwort-Tresor ist im Einsatz.
       *[not-known] Niemand weiss, ob ein Passwort-Tresor im Einsatz ist.
    }
    .why = Wer die Liste findet, öffnet alle Türen; ein mehrfach verwendetes Passwort öffnet mehrere.
    .action = Einen gemeinsamen Passwort-Tresor wählen, den die Organisation selbst in der Hand hat, die Zugänge dorthin übertragen und dann die Liste löschen
    .caution = Für ein oder zwei Konten genügt eine Liste auf Papier in einem Tresor.

rule-sec-no-mfa-ebanking = { $state ->
        [not-known] Unklar, ob die Zahlungen gut geschützt sind
        [alone] Eine einzige Person kann Zahlungen auslösen
        [partial] Die Zwei-Schritt-Anmeldung für Zahlungen schützt nicht alle
       *[missing] Ein Passwort genügt, um das E-Banking zu öffnen
    }
    .finding = { $state ->
        [both] { $services } lässt sich mit einem einfachen Passwort öffnen, und eine einzige Person kann Zahlungen auslösen.
        [missing] { $services } lässt sich mit einem einfachen Passwort öffnen.
        [partial] Die Zwei-Schritt-Anmeldung bei { $services } schützt nur einen Teil der Personen.
        [alone] In { $services } kann eine einzige Person Zahlungen auslösen, ohne dass eine andere sie bestätigt.
       *[not-known] { $count ->
            [one] Niemand weiss, ob { $services } eine Zwei-Schritt-Anmeldung und die Zustimmung von zwei Personen verlangt.
           *[other] Niemand weiss, ob diese Bankzugänge eine Zwei-Schritt-Anmeldung und die Zustimmung von zwei Personen verlangen: { $services }.
        }
    }
    .why = Zahlungsbetrug geht schnell, und das Geld kommt selten zurück.
    .action = { $state ->
        [not-known] Die Bank fragen, was für die Anmeldung und für Zahlungen verlangt wird
        [alone] Von der Bank verlangen, dass zwei Personen jede Zahlung bestätigen, zumindest ab einem bestimmten Betrag
       *[missing] Von der Bank die Zwei-Schritt-Anmeldung verlangen und dass zwei Personen jede Zahlung bestätigen
    }
    .caution = Der Vertrag der Bank schreibt das oft schon vor: Prüfen Sie es, bevor Sie sich Sorgen machen.

rule-sec-secret-in-note = Im Audit scheint ein Passwort zu stehen
    .finding = { $secret ->
        [password] In { $record } scheint ein Passwort oder ein Code zu stehen («{ $field }»).
       *[key] In { $record } scheint ein Zugangsschlüssel zu stehen («{ $field }»).
    }
    .why = Dieses Audit ist zum Weitergeben gemacht: Wer es liest, hätte den Schlüssel.
    .action = Diesen Text löschen, das Passwort ändern und das neue in einem Passwort-Tresor aufbewahren
    .caution = Eine Referenz oder eine Seriennummer kann ähnlich aussehen: Geben Sie dann an, dass die Feststellung falsch ist. Die Texte werden nur auf diesem Gerät gelesen, nirgends sonst.

rule-sec-shared-account = { $state ->
        [not-known] Vielleicht teilen sich mehrere Personen ein Konto
       *[missing] Mehrere Personen teilen sich ein Konto
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] In { $services } haben nicht alle ein eigenes Konto.
           *[other] In { $count } Werkzeugen haben nicht alle ein eigenes Konto: { $services }.
        }
        [partial] { $count ->
            [one] In { $services } hat nur ein Teil der Personen ein eigenes Konto.
           *[other] In { $count } Werkzeugen hat nur ein Teil der Personen ein eigenes Konto: { $services }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, ob in { $services } alle ein eigenes Konto haben.
           *[other] Niemand weiss, ob in { $count } Werkzeugen alle ein eigenes Konto haben: { $services }.
        }
    }
    .why = Man weiss nicht mehr, wer was getan hat, und das Passwort macht die Runde, auch nach einem Austritt.
    .action = { $state ->
        [not-known] Die Person fragen, die die Zugänge verwaltet
       *[missing] Für jede Person ein Konto anlegen, zuerst für jene mit allen Rechten
    }
    .caution = Ein gemeinsames Postfach, das alle mit dem eigenen Konto öffnen, oder ein Bildschirm für Gäste ist kein geteiltes Konto.

rule-sec-end-of-support = { $state ->
        [past] Ein Gerät oder Programm erhält keine Updates mehr
        [soon] Ein Gerät oder Programm erhält bald keine Updates mehr
       *[not-known] Unklar, wie lange manche Werkzeuge noch Updates erhalten
    }
    .finding = { $state ->
        [past] { $count ->
            [one] { $services } erhält vom Hersteller keine Updates mehr, seit dem { $day }.
           *[other] { $count } Werkzeuge erhalten von ihren Herstellern keine Updates mehr, das erste seit dem { $day }: { $services }.
        }
        [soon] { $count ->
            [one] { $services } erhält vom Hersteller nach dem { $day } keine Updates mehr.
           *[other] { $count } Werkzeuge erhalten von ihren Herstellern bald keine Updates mehr, das erste nach dem { $day }: { $services }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, wie lange { $services } vom Hersteller noch Updates erhält.
           *[other] Niemand weiss, wie lange { $count } Werkzeuge von ihren Herstellern noch Updates erhalten: { $services }.
        }
    }
    .why = Die Lücke, die morgen entdeckt wird, bleibt für immer offen.
    .action = { $state ->
        [not-known] Das Datum auf der Website des Herstellers suchen oder den Dienstleister danach fragen
       *[past] Mit einem Datum planen, wann es ersetzt oder vom Rest getrennt wird
    }
    .caution = Das Datum wurde von Hand erfasst: Prüfen Sie es beim Hersteller. Ein verlängerter Wartungsvertrag schiebt es hinaus.
    .threshold-days = Wie viele Tage im Voraus das Ende der Updates angekündigt wird

rule-sec-updates-manual = { $state ->
        [not-known] Unklar, ob die Updates von selbst laufen
       *[missing] Die Updates hängen von jemandem ab
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] { $services } aktualisiert sich nicht von selbst.
           *[other] { $count } Geräte oder Websites aktualisieren sich nicht von selbst: { $services }.
        }
        [partial] { $count ->
            [one] { $services } aktualisiert sich nur teilweise von selbst.
           *[other] { $count } Geräte oder Websites aktualisieren sich nur teilweise von selbst: { $services }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, ob sich { $services } von selbst aktualisiert.
           *[other] Niemand weiss, ob sich { $count } Geräte oder Websites von selbst aktualisieren: { $services }.
        }
    }
    .why = Lücken, die alle kennen, bleiben wochenlang offen.
    .action = { $state ->
        [not-known] In den Einstellungen nachschauen oder die Person fragen, die sich darum kümmert
       *[missing] Automatische Updates einschalten, auch für die Erweiterungen der Website
    }
    .caution = Manche medizinischen oder industriellen Geräte lassen das nicht zu: Trennen Sie sie vom Rest, und geben Sie an, dass die Massnahme für sie keinen Sinn ergibt.

rule-sec-no-endpoint-protection = { $state ->
        [not-known] Unklar, ob die Computer gegen Viren geschützt sind
        [partial] Nicht alle Computer sind gegen Viren geschützt
       *[missing] Die Computer sind nicht gegen Viren geschützt
    }
    .finding = { $state ->
        [missing] Auf { $services } ist kein Schutz gegen Schadsoftware eingeschaltet.
        [partial] Der Schutz gegen Schadsoftware ist nur auf einem Teil der Geräte eingeschaltet: { $services }.
       *[not-known] Niemand weiss, ob auf { $services } ein Schutz gegen Schadsoftware eingeschaltet ist.
    }
    .why = Ein einziger Klick kann genügen, um die Arbeit aller zu blockieren.
    .action = Prüfen, ob der Schutz des Betriebssystems oder der gewählte Schutz überall eingeschaltet ist
    .caution = Der mit dem Betriebssystem gelieferte Schutz genügt: Geben Sie dann an, dass er vorhanden ist.

rule-sec-too-many-admins = { $state ->
        [not-known] Unklar, wer alle Rechte hat
       *[missing] Zu viele Personen haben alle Rechte
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] Niemand weiss, wer in { $services } alle Rechte hat.
           *[other] Niemand weiss, wer in { $count } Werkzeugen mit vertraulichen Informationen alle Rechte hat: { $services }.
        }
       *[missing] { $count ->
            [one] { $admins } Personen haben alle Rechte in { $services }.
           *[other] In { $count } Werkzeugen mit vertraulichen Informationen haben zu viele Personen alle Rechte, bis zu { $admins } im ersten: { $services }.
        }
    }
    .why = Jedes Konto mit allen Rechten ist eine Tür mehr zu allem Übrigen.
    .action = { $state ->
        [not-known] Die Liste der Konten mit allen Rechten verlangen
       *[missing] Zwei Personen behalten und einen Notzugang in einem verschlossenen Umschlag
    }
    .caution = Wenn man sich abwechselt, kann es begründet sein: Nehmen Sie die Feststellung dann in Kauf und notieren Sie den Grund.
    .threshold-admins = Anzahl Personen, die alle Rechte haben dürfen
    .threshold-share = Oder Anteil der Benutzer, wenn das eine grössere Zahl ergibt

rule-sec-admin-daily-use = { $state ->
        [not-known] Das Konto mit allen Rechten wird vielleicht im Alltag benutzt
       *[missing] Das Konto mit allen Rechten wird im Alltag benutzt
    }
    .finding = { $state ->
        [missing] { $count ->
            [one] In { $services } gibt es für die Verwaltung kein eigenes Konto.
           *[other] In { $count } Werkzeugen gibt es für die Verwaltung kein eigenes Konto: { $services }.
        }
        [partial] { $count ->
            [one] In { $services } gibt es für die Verwaltung nur teilweise ein eigenes Konto.
           *[other] In { $count } Werkzeugen gibt es für die Verwaltung nur teilweise ein eigenes Konto: { $services }.
        }
       *[not-known] { $count ->
            [one] Niemand weiss, ob es in { $services } für die Verwaltung ein eigenes Konto gibt.
           *[other] Niemand weiss, ob es in { $count } Werkzeugen für die Verwaltung ein eigenes Konto gibt: { $services }.
        }
    }
    .why = Ein Fehler oder eine Falle trifft dann das ganze System und nicht nur die Arbeit einer einzigen Person.
    .action = Das Konto für die Verwaltung vom Alltagskonto trennen
    .caution = Wenn nur der Lieferant das Werkzeug verwaltet, hat bei Ihnen niemand alle Rechte.

rule-sec-no-leaver-checklist = { $state ->
        [not-known] Unklar, ob es eine Checkliste für Ein- und Austritte gibt
        [partial] Die Checkliste für Ein- und Austritte ist nicht bereit
       *[missing] Es gibt keine Checkliste für Ein- und Austritte
    }
    .finding = { $state ->
        [missing] Keine Liste sagt, welche Zugänge, Schlüssel und Geräte beim Eintritt abgegeben und beim Austritt zurückgenommen werden.
        [partial] Die Liste der Zugänge, Schlüssel und Geräte, die beim Eintritt abgegeben und beim Austritt zurückgenommen werden, ist nicht fertig oder nicht aktuell.
       *[not-known] Niemand weiss, ob eine Liste sagt, welche Zugänge, Schlüssel und Geräte beim Eintritt abgegeben und beim Austritt zurückgenommen werden.
    }
    .why = Ohne Liste vergisst man Zugänge, Schlüssel und Geräte.
    .action = { $state ->
        [partial] Diese Liste fertigstellen und bei jedem Eintritt und Austritt verwenden
       *[missing] Bei jedem Eintritt und Austritt eine Liste von einer Seite verwenden
    }
    .caution = Vielleicht macht es jemand gut aus dem Gedächtnis: Das ist keine Liste, und sie geht mit dieser Person weg.
    .threshold-months = Anzahl Monate, während denen ein Austritt als kürzlich gilt
    .threshold-persons = Anzahl Personen, bis zu der alle alles wissen

rule-sec-consumer-messaging = { $state ->
        [not-known] Über einen privaten Messenger wird vielleicht über Personen gesprochen
       *[known] Ein privater Messenger dient der Arbeit
    }
    .finding = { $state ->
        [not-known] { $count ->
            [one] { $flows } läuft über einen privaten Messenger. Niemand weiss, ob es dabei um Personen geht.
           *[other] { $count } Datenflüsse laufen über einen privaten Messenger. Niemand weiss, ob es dabei um Personen geht: { $flows }.
        }
       *[known] { $count ->
            [one] { $flows } läuft über einen privaten Messenger, mit Personendaten.
           *[other] { $count } Datenflüsse laufen über einen privaten Messenger, mit Personendaten: { $flows }.
        }
    }
    .why = Was dort gesagt wird, bleibt auf privaten Telefonen, ausserhalb der Kontrolle der Organisation.
    .action = { $state ->
        [not-known] Nachfragen, was über diesen Messenger läuft
       *[known] Einen Messenger der Organisation wählen und es allen klar sagen
    }
    .caution = Eine Gruppe, in der nur Zeiten und Orte abgemacht werden, ist kein Problem: Geben Sie an, was darüber läuft.

rule-sec-mail-domain-unprotected = { $state ->
        [not-known] Unklar, ob andere in Ihrem Namen schreiben können
       *[missing] Andere können gefälschte E-Mails in Ihrem Namen senden
    }
    .finding = { $state ->
        [missing] Die Domain von { $services } sagt nicht, wer in Ihrem Namen E-Mails senden darf.
        [partial] Die Domain von { $services } sagt nur teilweise, wer in Ihrem Namen E-Mails senden darf.
       *[not-known] Niemand weiss, ob die Domain von { $services } sagt, wer in Ihrem Namen E-Mails senden darf.
    }
    .why = Betrüger können sich bei Ihrer Kundschaft wie in Ihrem Team für Sie ausgeben.
    .action = { $state ->
        [not-known] Bei der Stelle, die die Domain verwaltet, nachfragen, ob SPF, DKIM und DMARC eingerichtet sind
       *[missing] Die Stelle, die die Domain verwaltet, bitten, SPF, DKIM und DMARC einzurichten
    }
    .caution = Ein Postfach ohne eigene Domain wird von seinem Lieferanten geschützt.

rule-sec-disposal-unknown = Unklar, was mit den alten Geräten geschieht
    .finding = { $state ->
        [missing] Nichts sagt, dass die Festplatten gelöscht oder zerstört werden, wenn diese Geräte weggehen: { $services }.
        [partial] Es ist nur teilweise vorgesehen, dass die Festplatten gelöscht oder zerstört werden, wenn diese Geräte weggehen: { $services }.
       *[not-known] Niemand weiss, ob die Festplatten gelöscht oder zerstört werden, wenn diese Geräte weggehen: { $services }.
    }
    .why = Eine weggeworfene, verschenkte oder zurückgegebene Festplatte enthält noch Ihre Informationen.
    .action = Sie löschen oder zerstören lassen und den Nachweis aufbewahren; das auch verlangen, wenn ein gemieteter Drucker zurückgeht
    .caution = Bei einem Gerät ohne Festplatte gibt es nichts zu löschen: Geben Sie an, dass die Massnahme dort keinen Sinn ergibt. Eine verschlüsselte Festplatte, deren Schlüssel man vernichtet, ist gelöscht.
    .threshold-months = Alter in Monaten, ab dem ein Gerät bald weggeht, wenn seine Lebensdauer nicht angegeben ist

rule-sec-wifi-guests-mixed = { $state ->
        [not-known] Gäste benutzen vielleicht dasselbe Netzwerk wie Sie
       *[missing] Gäste benutzen dasselbe Netzwerk wie Sie
    }
    .finding = { $state ->
        [missing] Gäste benutzen dasselbe Netzwerk wie Sie: { $services }.
        [partial] Gäste sind nur teilweise von Ihrem Netzwerk getrennt: { $services }.
       *[not-known] Niemand weiss, ob Gäste dieses Netzwerk benutzen oder ob sie dort getrennt sind: { $services }.
    }
    .why = Ein unbekanntes Gerät kann Ihre Drucker, Ihre Dateien und Ihren Server sehen.
    .action = Ein Netzwerk für Gäste einrichten: Die meisten Netzwerkgeräte haben dafür einen Knopf
    .caution = Zu Hause oder dort, wo niemand hinkommt, ergibt das keinen Sinn: Geben Sie an, dass es keine Gäste gibt.

evidence-admins = Haben alle Rechte
evidence-end-of-support = Ende der Updates
evidence-left-lately = Kürzliche Austritte
evidence-written = Was dort steht, ohne das Geheimnis
evidence-written-in = Steht in


rule-skill-single-person = { $state ->
        [outside] Niemand in der Organisation kommt ohne Hilfe zurecht
       *[inside] Nur eine einzige Person weiss, wie es geht
    }
    .finding = { $state ->
        [outside] Nur { $person }, ausserhalb der Organisation, kann mit { $services } selbstständig arbeiten.
       *[inside] { $person } kann als Einzige oder Einziger mit { $services } ohne Hilfe arbeiten.
    }
    .why = «Ein einzelner Kopf kann sich irren»: Eine Abwesenheit legt die Arbeit still.
    .action = { $state ->
        [outside] Eine Person aus dem Team mit dem Dienstleister in den Grundlagen schulen
       *[inside] Eine zweite Person einarbeiten und die Arbeit einmal gemeinsam machen
    }
    .caution = Die Stufen hat jede Person selbst angegeben: Sprechen Sie im Team darüber, bevor Sie einen Kurs planen.

rule-skill-bus-factor = Zu vieles beruht auf derselben Person
    .finding = Von { $asked } wichtigen Werkzeugen gibt es { $count }, die nur { $person } betreuen kann: { $services }.
    .why = Ihre Abwesenheit legt mehrere Tätigkeiten zugleich lahm.
    .action = Mindestens zwei dieser Werkzeuge mit jemand anderem teilen, angefangen beim lebenswichtigsten
    .caution = In einem Team von zwei oder drei Personen ist das unvermeidlich: Suchen Sie eine Stellvertretung von aussen.
    .threshold-services = Anzahl wichtiger Werkzeuge, die auf einer einzigen Person beruhen
    .threshold-share = Anteil der wichtigen Werkzeuge, die auf einer einzigen Person beruhen

rule-skill-culture-no-practice = { $state ->
        [not-known] Unklar, ob sicheres Verhalten im Team bekannt ist
        [age-not-known] Unklar, von wann die letzte Sensibilisierung ist
       *[missing] Sicheres Verhalten ist nicht im ganzen Team bekannt
    }
    .finding = { $state ->
        [not-known] Niemand weiss, ob das Team für sicheres Verhalten sensibilisiert wurde.
        [age-not-known] Das Team wurde sensibilisiert, aber niemand weiss, wann.
        [old] Die letzte Sensibilisierung liegt zu lange zurück.
        [partial] Nur ein Teil des Teams wurde sensibilisiert.
       *[missing] Das Team wurde nicht für sicheres Verhalten sensibilisiert.
    }
    .why = Die meisten Vorfälle beginnen bei Menschen.
    .action = Eine halbe Stunde pro Jahr vorsehen, mit Beispielen aus dem Beruf und der Region
    .caution = Ein Team, das in der Pause über jede seltsame Nachricht spricht, ist manchmal besser dran als mit einem Kurs: Notieren Sie es.
    .threshold-age = Anzahl Monate, während denen eine Sensibilisierung zählt

rule-skill-gap-need = { $state ->
        [not-known] Unklar, ob dem Team nötiges Können fehlt
       *[known] Dem Team fehlt nötiges Können
    }
    .finding = { $state ->
        [not-known] Niemand weiss, ob jemand im Team genug darüber weiss: { $domains }.
       *[known] { $count ->
            [one] Niemand im Team weiss genug darüber: { $domains }.
           *[other] Niemand im Team weiss genug über { $count } Bereiche: { $domains }.
        }
    }
    .why = Was niemand kann, bezahlt man mit Dienstleistern oder mit Fehlern.
    .action = Eine kurze Schulung vorsehen, angefangen bei jenen, die lernen möchten
    .caution = Der Bedarf ist aus der Wichtigkeit der Werkzeuge abgeleitet, und alle schätzen ihre Stufe selbst ein: Sprechen Sie zuerst im Team darüber.
    .threshold-steps = Anzahl Stufen zwischen dem Bedarf und dem, was das Team kann

rule-skill-onboarding-missing = { $state ->
        [not-known] Unklar, ob die Neuen das Wesentliche erhalten
       *[missing] Die Neuen erhalten das Wesentliche nicht
    }
    .finding = { $state ->
        [not-known] Niemand weiss, ob es ein Informatikreglement oder ein Begrüssungsblatt gibt, das man den Neuen abgibt.
       *[missing] Weder ein Informatikreglement noch ein Begrüssungsblatt liegt zum Abgeben bereit.
    }
    .why = Der erste Tag ist der beste Zeitpunkt, um sicheres Verhalten zu lernen.
    .action = Ein Begrüssungsblatt schreiben und sich am ersten Tag zehn Minuten Zeit nehmen
    .caution = Vielleicht zeigt jemand aus dem Team den Neuen alles: Notieren Sie, wer, und was.
    .threshold-persons = Anzahl Personen, bis zu der nichts erwartet wird

rule-skill-not-asked = { $state ->
        [not-known] Unklar, ob das Team nach seinem Empfinden gefragt wurde
       *[not-asked] Das Team wurde nicht nach seinem Empfinden gefragt
    }
    .finding = { $state ->
        [not-known] Niemand weiss, ob das Team gesagt hat, wie es mit seinen Werkzeugen zurechtkommt.
       *[not-asked] Keine Antwort des Teams sagt, wie es mit seinen Werkzeugen zurechtkommt.
    }
    .why = Einem Audit ohne die Menschen, die die Arbeit machen, fehlt das Wesentliche.
    .action = Fünf Fragen ausfüllen lassen, ohne Namen
    .caution = Vielleicht hat das Team schon geredet, ohne dass es notiert wurde. Antworten ist freiwillig.
    .threshold-persons = Anzahl Personen, ab der gefragt wird

evidence-last-session = Letzte Sensibilisierung
evidence-level-held = Was das Team kann
evidence-level-needed = Was es bräuchte
evidence-skill-domain = Bereich
evidence-willing = Möchten lernen


rule-tr-interest-undeclared = Ein Vorteil ist nicht schriftlich offengelegt
    .finding = { $state ->
        [gain] { $party } hat von einem Kauf einen Vorteil ({ $kind }); eine schriftliche Offenlegung ist nicht angegeben.
       *[not-known] Niemand weiss, ob { $party } von einem Kauf einen Vorteil hat.
    }
    .why = Wird ein Rat zum Teil von einem Lieferanten bezahlt, muss man das wissen, bevor man entscheidet.
    .action = Eine schriftliche Offenlegung mit dem Betrag verlangen und zu den Unterlagen legen
    .caution = Dass nichts geschrieben ist, ist kein Fehler: Was mündlich gesagt wurde, ist nur noch zu notieren.

rule-tr-commission-declared = Ein Vorteil ist offengelegt
    .finding = { $party } hat am { $date } einen Vorteil bei einem Kauf offengelegt ({ $kind }). { $state ->
        [noted] Jemand bei Ihnen hat das zur Kenntnis genommen.
       *[open] Bei Ihnen hat das noch niemand zur Kenntnis genommen.
    }
    .why = Das ist erlaubt, wenn es klar und akzeptiert ist; hier bleibt es sichtbar.
    .action = Den Betrag und Ihr Einverständnis notieren und mit einem anderen Angebot vergleichen

rule-tr-percentage-fee = { $state ->
        [spend] Das Honorar hängt vom ausgegebenen Betrag ab
        [savings] Das Honorar hängt von den Einsparungen ab
       *[not-known] Unklar, wie eine Beratung bezahlt wird
    }
    .finding = { $state ->
        [spend] { $party } erhält einen Anteil von dem, was Sie ausgeben.
        [savings] { $party } erhält einen Anteil von dem, was Sie einsparen.
       *[not-known] Niemand weiss, auf welcher Grundlage { $party } { $count ->
            [one] bezahlt wird
           *[other] bezahlt werden
        }.
    }
    .why = { $state ->
        [savings] Ein Anteil an den Einsparungen verleitet dazu, auch zu streichen, was bleiben sollte.
       *[other] Ein Prozentsatz verleitet zum Ausgeben.
    }
    .action = Eine Pauschale oder eine Abrechnung nach Aufwand verlangen
    .caution = Die Charta lässt einen Anteil an den Einsparungen zu, empfiehlt ihn aber kaum.

rule-tr-reseller-role = Wer berät, verkauft auch die Lösung
    .finding = { $count ->
        [0] { $party } berät Sie und verkauft Lösungen weiter.
       *[other] { $party } berät Sie und liefert oder verkauft { $services }.
    }
    .why = Wer an einem Produkt verdient, kann es kaum frei beurteilen.
    .action = Die Rollen trennen oder eine zweite Beratung beiziehen, die nichts verkauft
    .caution = Eine Einkaufsstelle, die zum Einkaufspreis weiterverrechnet und das offengelegt hat, hat eine andere Rolle: Notieren Sie das bei den Vorteilen.

rule-tr-rfi-by-network-member = { $state ->
        [member] Eine Antwort kommt von einem Mitglied des Netzwerks
       *[not-known] Eine Antwort kommt vielleicht von einem Mitglied des Netzwerks
    }
    .finding = { $state ->
        [member] { $parties } { $count ->
            [one] antwortet
           *[other] antworten
        } auf { $request } und { $count ->
            [one] gehört
           *[other] gehören
        } zum Netzwerk der digitalen Beratung; das wurde nicht mitgeteilt.
       *[not-known] { $parties } { $count ->
            [one] antwortet
           *[other] antworten
        } auf { $request }. Niemand weiss, ob das ein Mitglied des Netzwerks der digitalen Beratung ist oder ob das mitgeteilt wurde.
    }
    .why = Sie müssen das wissen, bevor Sie die Antworten vergleichen.
    .action = Die Antwort kennzeichnen und es sagen
    .caution = Vielleicht wurde es mündlich gesagt: Kennzeichnen Sie die Antwort, dann verschwindet die Feststellung.

rule-tr-no-second-look = Keine Zweitmeinung ist vorgesehen
    .finding = { $advisor } berät Sie; { $certainty ->
        [to-check] niemand weiss, ob jemand anderes das Audit durchsieht.
       *[other] niemand anderes hat das Audit durchgesehen.
    }
    .why = Ein einzelner Kopf kann sich irren; ein Audit, das eine zweite Fachperson durchgesehen hat, ist verlässlicher.
    .action = Eine andere Beratung um eine Durchsicht bitten
    .caution = Vielleicht gab es eine Durchsicht, die niemand notiert hat: Tragen Sie sie mit dem Datum ein.

rule-tr-decision-without-reason = { $state ->
        [missing] Ein Entscheid wurde ohne schriftlichen Grund getroffen
       *[not-known] Unklar, warum ein Entscheid getroffen wurde
    }
    .finding = { $count ->
        [one] Der Entscheid { $decisions } legt eine wichtige Feststellung ohne schriftlichen Grund beiseite.
       *[other] { $count } Entscheide legen wichtige Feststellungen ohne schriftlichen Grund beiseite: { $decisions }.
    }
    .why = Transparenz liegt im Grund, nicht im Ergebnis.
    .action = Einen Satz schreiben
    .caution = Die Wichtigkeit ist jene der Regel im Allgemeinen; bei Ihnen wog diese Feststellung vielleicht weniger.


evidence-answered-by = Wer antwortet
evidence-decisions = Entscheide



whatif-title = { $case ->
    [stops-site] Was, wenn dieser Ort nicht mehr benutzbar wäre: { $name }?
    [leaks-site] Was, wenn jemand mitnähme, was an diesem Ort liegt: { $name }?
    [leaks-flow] Was, wenn andere sähen, was über diesen Datenfluss geht: { $name }?
    [leaks-person] Was, wenn jemand die Zugänge von { $name } übernähme?
    [leaks] Was, wenn nach aussen gelangte, was { $name } aufbewahrt?
    [leaves] Was, wenn { $name } wegginge?
    [doubles] Was, wenn { $name } doppelt so viel kosten würde?
    [forbidden-flow] Was, wenn dieser Datenfluss nicht mehr erlaubt wäre: { $name }?
    [forbidden] Was, wenn man { $name } keine Personendaten mehr anvertrauen dürfte?
   *[stops] Was, wenn { $name } ausfiele?
}
whatif-sum-stops = { $event ->
    [forbidden] { $count ->
        [one] Ein Werkzeug oder Dienst liesse sich so nicht mehr benutzen.
       *[other] { $count } Werkzeuge oder Dienste liessen sich so nicht mehr benutzen.
    }
   *[other] { $count ->
        [one] Ein Werkzeug oder Dienst würde ausfallen.
       *[other] { $count } Werkzeuge oder Dienste würden ausfallen.
    }
}
whatif-sum-first = Nur { $time } lang ginge es ohne: { $names }.
whatif-sum-others = { $count ->
    [one] Ein Werkzeug oder Dienst liefe weiter, aber geschwächt: { $names }.
   *[other] { $count } Werkzeuge oder Dienste liefen weiter, aber geschwächt: { $names }.
}
whatif-sum-exposed = { $count ->
    [one] Eine Information wäre in falschen Händen: { $names }.
   *[other] { $count } Informationen wären in falschen Händen: { $names }.
}
whatif-sum-spare = Nichts würde ausfallen: Es gibt eine Reserve.
whatif-sum-nothing = Nach dem, was beschrieben ist, wäre nichts anderes betroffen. Schauen Sie weiter unten, was man noch nicht weiss.


whatif-part-hits = Was betroffen ist
whatif-wave = { $how ->
    [held] Kann abgestellt werden: lautet auf diese Person oder Organisation oder wird von ihr bezahlt
    [unattended] Läuft weiter, aber niemand könnte sich mehr darum kümmern
    [unsupported] Läuft weiter, aber ohne Updates und ohne Hilfe
    [starved] Läuft weiter, erhält aber nicht mehr, was auf diesem Weg kam
    [may-stop] { $timed ->
        [yes] Fällt vielleicht aus; { $time } lang geht es ohne
       *[no] Fällt vielleicht aus; niemand weiss, wie lange es ohne geht
    }
    [forbidden] { $timed ->
        [yes] Lässt sich so nicht mehr benutzen; { $time } lang geht es ohne
       *[no] Lässt sich so nicht mehr benutzen; niemand weiss, wie lange es ohne geht
    }
   *[stops] { $timed ->
        [yes] Fällt aus; { $time } lang geht es ohne
       *[no] Fällt aus; niemand weiss, wie lange es ohne geht
    }
}
whatif-hit-itself = Hier beginnt es.
whatif-hit-first = Direkt betroffen.
whatif-hit-needs = Läuft nicht ohne { $name }.
whatif-hit-path = Schritt für Schritt: { $path }.
whatif-hit-basis = { $basis ->
    [own] Die Dauer stammt aus dem Eintrag.
    [through] Die Dauer ist die übliche für die Wichtigkeit «{ $class }», die hier von { $because } kommt.
   *[class] Die Dauer ist die übliche für die Wichtigkeit «{ $class }».
}


whatif-part-exposed = Was andere lesen könnten
whatif-exposed-way = { $way ->
    [kept] Liegt in { $through }.
    [stands] { $count ->
        [one] Liegt in { $through }; dieses Werkzeug läuft darauf.
       *[other] Liegt in { $through }; diese Werkzeuge laufen darauf.
    }
    [copied] Liegt als Kopie in { $through }.
    [passes] Geht über { $through }.
   *[reached] Lässt sich mit diesen Zugängen öffnen, in { $through }.
}
whatif-readable = { $readable ->
    [yes] Lesbar für alle, die herankommen.
    [no] Unlesbar ohne den Schlüssel, der anderswo liegt.
   *[not-known] Niemand weiss, ob es verschlüsselt ist.
}
whatif-level = Stufe: { $level }.
whatif-persons = Diese Informationen handeln von folgenden Personen: { $persons }.
whatif-announce = { $regime ->
    [lpd-private] Ist das Risiko für diese Personen hoch, muss der Vorfall so rasch als möglich dem Eidgenössischen Datenschutzbeauftragten (EDÖB) gemeldet werden (Art. 24 DSG), und auch ihnen selbst, wenn es zu ihrem Schutz nötig ist.
    [cantonal-public] Ist das Risiko für diese Personen hoch, sagt das kantonale Datenschutzrecht, wem der Vorfall zu melden ist: Fragen Sie die kantonale Datenschutzstelle.
   *[other] Ist das Risiko für diese Personen hoch, muss der Vorfall in der Regel gemeldet werden: dem Eidgenössischen Datenschutzbeauftragten (EDÖB) oder der kantonalen Datenschutzstelle, je nach dem Recht, das für Sie gilt.
}
whatif-part-away = Informationen ausser Reichweite
whatif-away-on = Liegt in { $on }.
whatif-away-elsewhere = { $elsewhereCount ->
    [0] Nirgendwo sonst, nach dem, was beschrieben ist.
    [one] Liegt auch in { $elsewhere }; dieses Werkzeug läuft weiter.
   *[other] Liegt auch in { $elsewhere }; diese Werkzeuge laufen weiter.
}
whatif-away-backups = { $backupCount ->
    [0] Keine bekannte Sicherung könnte sie zurückbringen.
   *[other] Könnte mit { $backups } zurückkommen.
}


whatif-part-touched = Für wen sich etwas ändert
whatif-change = { $change ->
    [loses-service] Kann nicht mehr arbeiten mit { $about }.
    [no-longer-receives] Erhält nicht mehr: { $about }.
    [keeps-access] Behält einen Zugang zu { $about }: noch am selben Tag zu entziehen.
    [must-know] Ist zuständig für { $about }: zu benachrichtigen.
   *[hands-over] Kümmerte sich um { $about }: jemandem zu übergeben.
}
whatif-part-flows = Die Datenflüsse, die aufhören
whatif-part-cost = Was es kostet
whatif-no-money = nichts
whatif-cost = { $event ->
    [doubles] Heute { $before } pro Jahr; danach { $after }.
    [leaves] { $ends ->
        [0] Heute zahlt man { $before } pro Jahr für das, was betroffen ist.
       *[other] Heute zahlt man { $before } pro Jahr; zu zahlen bliebe: { $after }. Was ein Ersatz kostet, ist nicht bekannt.
    }
    [forbidden] { $ends ->
        [0] Heute zahlt man { $before } pro Jahr für das, was betroffen ist.
       *[other] Heute zahlt man { $before } pro Jahr; bei einem Ausstieg bliebe zu zahlen: { $after }. Was ein Ersatz kostet, ist nicht bekannt.
    }
   *[other] Was ausfällt, kostet { $before } pro Jahr, und man zahlt es weiter. Was der Ausfall selbst kostet, ist nicht bekannt.
}
whatif-cost-not-reckoned = { $count ->
    [one] Ein Kostenposten fehlt in der Rechnung, weil sein Preis pro Jahr nicht bekannt ist: { $names }.
   *[other] { $count } Kostenposten fehlen in der Rechnung, weil ihr Preis pro Jahr nicht bekannt ist: { $names }.
}
whatif-cost-ends = Nicht mehr zu zahlen
whatif-part-countries = Die beteiligten Länder
whatif-countries = Bekannte Orte, Sitze der Lieferanten und ihrer Konzerne: { $countries }.


whatif-part-helps = Was den Schaden mildert
whatif-part-lacks = Was fehlt, um den Schaden zu mildern

whatif-aid-spare = { $standing ->
    [there] Es gibt eine Reserve für { $of }.
    [missing] Es gibt keine Reserve für { $of }.
   *[not-known] Niemand hat gesagt, ob es eine Reserve für { $of } gibt.
}
whatif-aid-workaround = { $standing ->
    [there] Ohne { $of } macht man es so: { $words }
    [missing] Für die Arbeit ohne { $of } ist nichts vorgesehen.
   *[not-known] Niemand hat gesagt, wie man ohne { $of } arbeitet.
}
whatif-aid-backup = { $helped ->
    [yes] { $standing ->
        [there] { $by } kann { $of } zurückbringen. Letzter Test: { $date }.
        [untried] { $by } sollte { $of } zurückbringen, aber niemand hat es je ausprobiert.
        [missing] { $by } ginge mit dem Rest verloren und brächte { $of } nicht zurück.
       *[not-known] Niemand weiss, ob schon einmal jemand versucht hat, { $of } mit { $by } zurückzuholen.
    }
   *[no] { $standing ->
        [missing] Keine beschriebene Sicherung deckt { $of } ab.
       *[not-known] Noch ist keine Sicherung beschrieben: Niemand weiss, was { $of } zurückbringen könnte.
    }
}
whatif-aid-alternative = { $by } dient dem gleichen Zweck wie { $of }: vielleicht ein Behelf.
whatif-aid-deputy = { $standing ->
    [there] { $by } ist als Stellvertretung für { $of } vorgesehen.
    [missing] Niemand sonst ist als Stellvertretung für { $of } vorgesehen.
   *[not-known] Niemand hat gesagt, wer bei { $of } einspringt.
}
whatif-aid-administrator = { $standing ->
    [there] { $by } hat ebenfalls alle Rechte bei { $of }.
    [missing] Niemand sonst hat alle Rechte bei { $of }.
   *[not-known] Niemand weiss, wer bei { $of } alle Rechte hat.
}
whatif-aid-skill = { $standing ->
    [there] { $by } kann ebenfalls ohne Hilfe mit { $of } arbeiten.
    [missing] Niemand sonst kann ohne Hilfe mit { $of } arbeiten.
   *[not-known] Niemand hat gesagt, wer sonst mit { $of } arbeiten kann.
}
whatif-aid-handover = { $standing ->
    [there] Mit diesem Dokument kann jemand anderes übernehmen: { $by }.
    [untried] Das Dokument, mit dem jemand anderes übernehmen kann, ist zu ergänzen oder zu aktualisieren.
    [missing] Es gibt kein Dokument, mit dem jemand anderes übernehmen kann.
   *[not-known] Niemand weiss, ob es ein Dokument gibt, mit dem jemand anderes übernehmen kann.
}
whatif-aid-procedure = { $standing ->
    [there] Das Vorgehen ist aufgeschrieben: { $by }.
    [untried] Das Vorgehen ist zu ergänzen oder zu aktualisieren.
    [missing] Das Vorgehen an diesem Tag ist nicht aufgeschrieben.
   *[not-known] Niemand weiss, ob das Vorgehen an diesem Tag aufgeschrieben ist.
}
whatif-aid-encryption = { $standing ->
    [there] Verschlüsselt, mit einem anderswo aufbewahrten Schlüssel: { $of }.
    [missing] Keine Verschlüsselung würde andere am Lesen hindern: { $of }.
   *[not-known] Niemand weiss, ob eine Verschlüsselung andere am Lesen hindern würde: { $of }.
}
whatif-aid-second-step = { $standing ->
    [there] Die Zwei-Schritt-Anmeldung schützt den Zugang zu { $of }.
    [untried] Die Zwei-Schritt-Anmeldung schützt den Zugang zu { $of } nur teilweise.
    [missing] Keine Zwei-Schritt-Anmeldung schützt den Zugang zu { $of }.
   *[not-known] Niemand weiss, ob eine Zwei-Schritt-Anmeldung den Zugang zu { $of } schützt.
}
whatif-aid-export = { $standing ->
    [there] Die Daten aus { $of } wurden schon einmal herausgeholt und geprüft.
    [untried] Die Daten sollten sich aus { $of } herausholen lassen, aber niemand hat es ausprobiert.
    [missing] Die Daten lassen sich aus { $of } nicht herausholen.
   *[not-known] Niemand weiss, ob sich die Daten aus { $of } herausholen lassen.
}
whatif-aid-exit-terms = { $standing ->
    [there] Am Ende erhalten Sie Ihre Daten zurück, gemäss { $of }.
    [missing] Nichts Schriftliches sichert Ihnen die Rückgabe Ihrer Daten zu: { $of }.
   *[not-known] Niemand weiss, ob Sie Ihre Daten am Ende zurückerhalten: { $of }.
}
whatif-aid-notice = { $standing ->
    [there] { $dated ->
        [yes] Kündigungsfrist für { $of }: { $number } Tage, spätestens am { $date }.
       *[no] Kündigungsfrist für { $of }: { $number } Tage.
    }
    [missing] Für { $of } ist keine Kündigungsfrist festgehalten.
   *[not-known] Niemand kennt die Kündigungsfrist für { $of }.
}
whatif-aid-promise = { $standing ->
    [there] { $numbered ->
        [yes] { $by } sagt für { $of } zu: innert { $number } h wieder in Betrieb.
       *[no] { $by } sagt für { $of } eine Frist bis zur Wiederinbetriebnahme zu, aber niemand hat sie festgehalten.
    }
    [untried] { $by } sagt für { $of } keine feste Frist bis zur Wiederinbetriebnahme zu.
    [missing] { $by } sagt für einen Ausfall von { $of } nichts zu.
   *[not-known] Niemand weiss, was { $by } für einen Ausfall von { $of } zusagt.
}
whatif-aid-processing = { $standing ->
    [there] Der Datenschutz ist geregelt durch { $of }.
    [missing] Der Datenschutz ist nicht geregelt durch { $of }.
   *[not-known] Niemand weiss, ob der Datenschutz durch { $of } geregelt ist.
}
whatif-aid-guarantee = { $standing ->
    [there] Für { $of } ist eine Garantie festgehalten: zu prüfen, ob sie noch gälte.
    [missing] Keine Garantie deckt { $of } ab.
   *[not-known] Niemand weiss, welche Garantie heute für { $of } gilt.
}
whatif-aid-price = { $standing ->
    [there] Preiserhöhungen sind begrenzt durch { $of }.
    [missing] Der Lieferant kann die Bedingungen allein ändern, gemäss { $of }.
   *[not-known] Niemand weiss, ob Preiserhöhungen durch { $of } begrenzt sind.
}
whatif-aid-insurance = { $standing ->
    [there] Eine Cyberversicherung ist vorhanden.
    [untried] Die Cyberversicherung deckt nur einen Teil ab.
    [missing] Es gibt keine Cyberversicherung.
   *[not-known] Niemand weiss, ob es eine Cyberversicherung gibt.
}


whatif-part-unknown = Was man nicht weiss und die Antwort ändern kann
whatif-gap = { $gap ->
    [time] Niemand hat gesagt, wie lange es ohne geht: { $names }.
    [needs] Niemand hat gesagt, was diese Werkzeuge brauchen; vielleicht wären auch sie betroffen: { $names }.
    [hosting] Niemand weiss, wo das läuft: { $names }.
    [site] Niemand weiss, an welchem Ort das ist: { $names }.
    [country] Niemand weiss, in welchem Land das ist: { $names }.
    [data] Niemand hat gesagt, welche Informationen dort liegen: { $names }.
    [nature] Niemand hat gesagt, ob diese Informationen von Personen handeln: { $names }.
    [carried] Niemand hat gesagt, was dort durchgeht: { $names }.
    [administrators] Niemand weiss, wer alle Rechte hat; vielleicht hängt das an derselben Person: { $names }.
   *[price] Niemand kennt den Preis pro Jahr: { $names }.
}
