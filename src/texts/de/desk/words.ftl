# Words that are understood when a list is pasted or a line is typed, between
# commas. They are never shown; capitals, accents and hyphens make no difference.

## Answers

words-yes = ja, wahr, x, ✓, ✔
words-no = nein, falsch
words-not-known = ?, unbekannt, nicht bekannt, weiss nicht, weiss ich nicht, zu prüfen

## Amounts and dates

# Words around an amount that mean nothing by themselves.
words-small = pro, je, jeden, jedes, jede, im, in, und, der, die, das, alle
words-once = einmal, einmalig
words-monthly = Monat, Monate, monatlich, Mt
words-quarterly = Quartal, Quartale, vierteljährlich, quartalsweise
words-yearly = Jahr, Jahre, jährlich, p a
words-two-yearly = zwei Jahre
words-per-use = Benutzung, Nutzung
# The twelve, in their order.
words-months = Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember
words-francs = Fr, Franken
words-euros = €, Euro, Euros
words-dollars = $, Dollar
words-pounds = £, Pfund
# What is counted when something is paid for each person.
words-seats = Platz, Plätze, Arbeitsplatz, Arbeitsplätze, Benutzer, Benutzerin, Benutzerinnen, Benutzende, Nutzer, Lizenz, Lizenzen, Person, Personen, Konto, Konten
# Before the name of a supplier.
words-from = von, bei, vom, Lieferant

## Heads of columns, besides the names of the fields

column-name = Bezeichnung, Titel, Benennung
column-services-name = Werkzeug, Software, Anwendung, Programm, Dienst, System, Applikation
column-parties-name = Firma, Person, Organisation, Vorname und Name
column-supplier = Anbieter, Hersteller
column-owner = verantwortlich, Verantwortliche, Verantwortlicher, Inhaber
column-kind = Art, Typ, Kategorie
column-status = Status
column-state = Status
column-hosting = Hosting, Standort
column-userCount = Benutzer, Nutzer, Anzahl Plätze
column-criticality = Kritikalität, Priorität
column-notes = Bemerkung, Kommentar, Kommentare, Notizen, Beobachtungen
column-amount = Preis, Betrag, Kosten, Tarif, Stückpreis
column-recurrence = Periode, Häufigkeit, Rhythmus
column-quantity = Menge, Anzahl, Lizenzen, Plätze
column-usedQuantity = benutzt, benutzte Lizenzen
column-paysFor = Dienst, Werkzeug, Software, Gegenstand
column-services = Dienst, Werkzeug, Software
column-party = Lieferant, Anbieter, Partner
column-tags = Tags, Schlagwörter
column-end = Ablauf, Ende, Verlängerung
column-start = Startdatum, Anfang
column-noticeDays = Kündigungsfrist
column-contactDetails = E-Mail, Telefon, Kontaktdaten
column-contactRole = Kontakt, Ansprechperson
column-due = Frist, Fälligkeit
column-classification = Vertraulichkeit, Klassifizierung
column-from = von, Absender, Quelle
column-to = an, nach, Empfänger
column-data = Daten, Informationen
