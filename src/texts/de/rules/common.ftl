# What the rules cite, and what shows a finding. These words, and those of the
# files beside, travel with the rules.

## References

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
    [TI] Tessiner Gesetz über den Schutz von Personendaten (LPDP)
    [GR] Bündner Datenschutzgesetz (KDSG)
   *[other] Kantonales Datenschutzgesetz
}
reference-cloud-act = Vereinigte Staaten, 18 USC § 2713 (CLOUD Act)
reference-privatim = privatim, Resolution vom 18. November 2025 zu internationalen Online-Diensten
reference-co = Obligationenrecht (OR), Art. { $place }
reference-cp = Strafgesetzbuch (StGB), Art. { $place }
reference-lsi = Informationssicherheitsgesetz (ISG), Art. { $place }
# Wie eine Stelle in einem Gesetz zitiert wird.
law-paragraph = { $article } Abs. { $paragraph }
law-letter = { $article } Abs. { $paragraph } Bst. { $letter }
law-following = { $article } ff.
law-annex = Anhang { $number }
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

## What shows a finding

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
