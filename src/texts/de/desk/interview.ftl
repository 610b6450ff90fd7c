# Das Gespräch: die Alltagsfragen, mit denen man seine Organisation beschreibt.
# Die Kennungen folgen src/interview/: interview-<Frage>, mit .short (in zwei
# Worten), .why (warum gefragt wird) und .example (ein Beispiel).

## Die Seite

interview-page-title = Gespräch
interview-page-start = Fragen beantworten
interview-page-hint = Eine Frage nach der anderen, in Alltagsworten. Sie können jederzeit aufhören: alles bleibt in diesem Browser gespeichert.
interview-page-next = Weiter
interview-page-keys = Ctrl + Enter
interview-page-none = Nichts davon, weiter
interview-page-back = Zurück
interview-page-later = Später
interview-page-invoices = Später, mit den Rechnungen
interview-page-not-known = Weiss ich nicht
interview-page-why = Warum diese Frage, und ein Beispiel
interview-page-example = Ein Beispiel:
interview-page-more = Mehr Auswahl
interview-page-own = Etwas anderes
interview-page-own-add = Hinzufügen
interview-page-amount = Betrag
interview-page-monthly = pro Monat
interview-page-yearly = pro Jahr
interview-page-proposed = Von der Vorlage vorgeschlagen; mit «Weiter» bestätigen Sie es.
interview-page-all = Alle Fragen
interview-page-map = Ihre Karte, Schritt für Schritt
interview-page-map-empty = Hier zeichnet sich die Karte, während Sie antworten.
interview-page-map-whole = Karte gross anzeigen
interview-page-state-answered = beantwortet
interview-page-state-later = später
interview-page-state-not-known = noch herauszufinden
interview-page-state-open = noch nicht
# $data, $services, $flows = wie viele von jedem
interview-page-known = Bisher beschrieben: { $data ->
    [0] keine Information
    [one] eine Information
   *[other] { $data } Informationen
}, { $services ->
    [0] kein Werkzeug
    [one] ein Werkzeug
   *[other] { $services } Werkzeuge
}, { $flows ->
    [0] kein Austausch
    [one] ein Austausch
   *[other] { $flows } Austauschwege
}.
interview-page-missing-organisation = Es fehlt, wer Sie sind.
interview-page-missing-people = Es fehlt, wer entscheidet und wer hilft.
interview-page-missing-information = Es fehlen die Informationen, die Sie brauchen.
interview-page-missing-places = Es fehlt, wo sie liegen.
interview-page-missing-exchanges = Es fehlt, mit wem Sie sie austauschen.
interview-page-missing-protections = Es fehlt, was sie schützt.
interview-page-missing-money = Es fehlt, was es kostet; die Rechnungen helfen.
interview-page-missing-handover = Es fehlt, wer übernehmen könnte.
interview-page-missing-nothing = Alles ist besprochen.
# $count = wie viele weitere
interview-page-found = { $count ->
    [0] Erste Entdeckung
   *[other] Was im Moment am schwersten wiegt
}
# $count = wie viele weitere
interview-page-found-more = { $count ->
    [0] Diese Feststellung ansehen
    [one] Diese und eine weitere Feststellung ansehen
   *[other] Diese und { $count } weitere Feststellungen ansehen
}
interview-page-lose-title = Bereits Beschriebenes entfernen?
# $names = die Namen
interview-page-lose = Über { $names } haben Sie schon mehr gesagt. Wenn Sie diese Auswahl entfernen, geht auch das verloren; Sie können es rückgängig machen.
interview-page-lose-remove = Trotzdem entfernen
interview-page-lose-keep = Behalten
interview-chapter-organisation = Sie
interview-chapter-people = Die Personen
interview-chapter-information = Die Informationen
interview-chapter-places = Wo sie liegen
interview-chapter-exchanges = Was unterwegs ist
interview-chapter-protections = Was schützt
interview-chapter-money = Was es kostet
interview-chapter-handover = Die Nachfolge

## Das Ende

interview-end-title = Ihre Karte ist gezeichnet
interview-end-hint = Sie können auf jede Antwort zurückkommen, hier oder in den Rubriken. Beginnen Sie mit diesen drei Punkten.
interview-end-quick = Schnell erledigt: in weniger als einer Stunde
interview-end-important = Wichtig
interview-end-ask = Jemanden fragen
interview-end-nothing = Im Moment nichts dergleichen.
interview-end-unknowns = Liste: was noch herauszufinden ist
interview-end-unknowns-hint = Zum Ausdrucken und neben das Telefon legen: was niemand wusste und was Sie auf später verschoben haben.
interview-end-unknowns-none = Nichts herauszufinden: Sie haben alles beantwortet.
interview-end-print = Drucken
interview-end-export = Datei exportieren
interview-end-invite = Eine Beraterin oder einen Berater beiziehen
interview-end-invite-hint = Exportieren Sie die Datei und geben Sie sie auf sicherem Weg einer Vertrauensperson: sie öffnet sie in Limpide und sieht genau, was Sie sehen. Nichts geht von selbst hinaus.
interview-end-left = Auf später verschobene Fragen
interview-end-map = Karte ansehen
interview-end-findings = Alle Feststellungen ansehen

## Sie

interview-name = Wie heisst Ihre Organisation, und was macht sie?
    .short = Name und Bereich
    .why = Der Bereich erlaubt es, Ihnen passende Auswahlen vorzuschlagen. Nichts wird ohne Sie hinzugefügt.
    .example = «Treuhand am See», Bereich: Treuhand.
interview-name-called = Ihr Name
interview-name-sector = Was sie macht
interview-form = Sind Sie ein Verein, ein Unternehmen, eine Gemeinde…?
    .short = Rechtsform
    .why = Für Gemeinden und öffentliche Schulen gilt das Recht ihres Kantons, für die anderen das Bundesgesetz über den Datenschutz.
    .example = Ein Sportclub ist fast immer ein Verein; eine Praxis ist oft ein Einzelunternehmen oder eine GmbH.
interview-canton = In welchem Kanton?
    .short = Kanton
    .why = Jeder Kanton hat für seine Gemeinden und Institutionen ein eigenes Datenschutzgesetz.
    .example = Bern, Freiburg, Wallis…
interview-inhabitants = Hat Ihre Gemeinde tausend Einwohnerinnen und Einwohner oder mehr?
    .short = Einwohnerzahl
    .why = Ab tausend Personen muss ein Cyberangriff innert 24 Stunden dem Bund gemeldet werden.
    .example = Zählen Sie den Stand vom letzten 31. Dezember.
interview-inhabitants-yes = Tausend oder mehr
interview-inhabitants-no = Weniger als tausend
interview-europe = Haben Sie Kundinnen, Kunden oder Nutzende in der Europäischen Union, und wenden Sie sich an sie?
    .short = Europäische Union
    .why = Dann gilt neben dem Schweizer Recht auch die europäische Verordnung.
    .example = Ja, wenn Sie in Frankreich werben oder nach Deutschland liefern. Nein, wenn jemand aus dem Grenzgebiet einfach hereinkommt.
interview-headcount = Wie viele sind Sie?
    .short = Wie viele
    .why = Was für drei Personen genügt, genügt für dreissig nicht mehr.
    .example = Zählen Sie Personen, nicht Prozente. Lernende zählen zu den bezahlten Personen.
interview-headcount-paid = Bezahlte Personen
interview-headcount-volunteers = Freiwillige
interview-workplaces = Wo arbeiten Sie?
    .short = Arbeitsorte
    .why = Zwei Kopien im selben Raum verbrennen zusammen; ein Dossier, das nach Hause mitgeht, verlässt Ihre Wände.
    .example = Ein Büro, ein Keller mit dem Archiv und eine Kollegin, die einen Tag pro Woche zu Hause arbeitet.
interview-sites-home = Bei jemandem zu Hause
interview-sites-archive = Keller oder Archivraum

## Die Personen

interview-decides = Wer entscheidet über die Werkzeuge und kann Fragen dazu beantworten?
    .short = Wer entscheidet
    .why = Ohne zuständige Person wird nichts entschieden; oder alles aus Gewohnheit.
    .example = Eine Funktion genügt, kein Name nötig: die Leitung, das Sekretariat, der Partner, der sich auskennt.
interview-parties-head = Die Leitung
interview-parties-volunteer = Ein freiwilliges Vorstandsmitglied
interview-parties-office = Das Sekretariat
interview-parties-handy = Die Person, die sich auskennt
interview-helps = Wer hilft, wenn etwas nicht funktioniert?
    .short = Wer hilft
    .why = Wer repariert, sieht oft alles. Besser, man weiss, wer das ist und wer vertritt.
    .example = Bei Ihnen: der Partner, der sich auskennt. Von aussen: das Computergeschäft im Dorf oder der Neffe der Präsidentin.
interview-helps-inside = Bei Ihnen
interview-helps-outside = Von aussen
interview-parties-it-supplier = Ein Informatikdienstleister
interview-parties-friend = Ein Freund, eine Verwandte
interview-helper-contract = Haben Sie eine schriftliche Vereinbarung mit der Person, die Ihnen von aussen hilft?
    .short = Schriftliche Vereinbarung
    .why = Wer Ihre Daten sehen kann, muss sich verpflichtet haben, sie zu schützen. Ohne etwas Schriftliches können Sie das weder verlangen noch prüfen.
    .example = Ein Supportvertrag mit einer Seite über den Datenschutz: das ist «Ja, samt Daten».
interview-helper-contract-both = Ja, samt Daten
interview-helper-contract-written = Ja, aber nichts zu den Daten
interview-helper-contract-nothing = Nichts Schriftliches
# $with = mit wem
interview-contract = Vereinbarung mit { $with }

## Die Informationen

interview-information = Ohne welche Informationen können Sie nicht arbeiten?
    .short = Die Informationen
    .why = Wir gehen von dem aus, was Sie kennen, nicht von Ihrer Software: so findet man die vergessenen Werkzeuge.
    .example = Was Sie jede Woche suchen: Dossiers, Löhne, die Mitgliederliste, Passwörter.
interview-data-passwords = Passwörter und Zugänge
interview-data-identity-documents = Ausweise
interview-data-tax-returns = Steuererklärungen
interview-data-own-accounts = Unsere eigene Buchhaltung
interview-data-staff = Personaldossiers
interview-data-team-messages = Nachrichten und Fotos des Teams
interview-data-web-messages = Nachrichten über die Website
interview-data-know-how = Wissen und Anleitungen
interview-subjects = Von wem handelt jede dieser Informationen?
    .short = Von wem sie handeln
    .why = Was von Personen handelt, schützt das Gesetz; was von Kindern oder Patientinnen handelt, noch mehr.
    .example = Löhne handeln vom Personal. Das Lager handelt von niemandem.
interview-subjects-nobody = Von niemandem
interview-sensitive = Welche wären in falschen Händen schlimm?
    .short = Was heikel ist
    .why = Diese Themen schützt das Gesetz mehr als andere. Hier würde ein Leck am meisten schaden.
    .example = Eine Steuererklärung verrät die Gesundheit (Arztkosten) und die Religion. Ein E-Banking-Code gibt die Macht zu zahlen.
interview-sensitive-keys = Passwörter oder die Macht zu zahlen
interview-loss = Wenn sie morgen verschwunden wären, was würde geschehen?
    .short = Wenn sie weg wären
    .why = So weiss man, was zuerst zu retten ist.
    .example = Ohne die Dossiers stehen wir still. Ohne die Fotos vom Fest geht das Leben weiter.
interview-loss-stop = Wir stehen still
interview-loss-days = Wir verlieren einige Tage
interview-keeping = Wie lange bewahren Sie jede davon auf?
    .short = Wie lange
    .why = Was nicht mehr aufbewahrt wird, kann nicht mehr abfliessen. Manche Belege müssen aber zehn Jahre bleiben.
    .example = Buchhaltung: zehn Jahre. Abgelehnte Bewerbungen: einige Monate. Wenn nichts entschieden ist: «Weiss ich nicht».
# $count = Anzahl Jahre
interview-keeping-years = { $count ->
    [one] Ein Jahr
   *[other] { $count } Jahre
}
interview-keeping-months = { $count ->
    [one] Ein Monat
   *[other] { $count } Monate
}
interview-keeping-days = { $count ->
    [one] Ein Tag
   *[other] { $count } Tage
}
interview-keeping-end = Bis die Person weggeht

## Wo sie liegen

interview-where = Wo liegt jede davon?
    .short = Wo
    .why = Dieselbe Information liegt oft an drei Orten. Einen zu vergessen, genügt.
    .example = Die Kundendossiers: auf dem Server, in der E-Mail und in den Ordnern im Keller.
interview-services-server = Ein Server bei uns
interview-services-file-transfer = Austausch grosser Dateien
interview-services-spreadsheet = Eine Tabelle
interview-services-group-chat = Chatgruppe auf den Telefonen
interview-services-mobile-phones = Telefone
interview-services-usb = USB-Sticks
interview-services-notebook = Ein Notizheft
interview-services-antivirus = Virenschutz
interview-services-printer = Drucker und Scanner
interview-services-backup-disk = Sicherungsfestplatte
interview-services-support = Informatikhilfe
interview-tools = Was brauchen Sie sonst noch zum Arbeiten?
    .short = Die anderen Werkzeuge
    .why = Manche Werkzeuge enthalten keine Informationen und gehen vergessen; sie kosten trotzdem, und ohne sie steht alles still.
    .example = Telefon, Internet, Drucker, elektronische Unterschrift, Website.
interview-hosting = Ist jedes dieser Werkzeuge bei Ihnen, bei einem Anbieter oder auf den privaten Namen von jemandem?
    .short = Bei wem
    .why = Was auf den privaten Namen von jemandem läuft, geht mit dieser Person.
    .example = Das Gratiskonto, das eine Kollegin mit ihrer privaten Adresse eröffnet hat: «Auf den privaten Namen von jemandem».
interview-hosting-on-premises = Bei uns, auf einem Server
interview-hosting-on-device = Auf unseren Computern
interview-hosting-saas = Bei einem Anbieter, online
interview-hosting-personal-account = Auf den privaten Namen von jemandem
interview-private-accounts = Wer wollte, dass diese privaten Konten Ihrer Organisation dienen?
    .short = Private Konten
    .why = Ein Werkzeug, das niemand gewählt hat, steht in keinem Budget, in keiner Sicherung und unter keiner Regel.
    .example = «Es war praktisch, und es ist geblieben»: es hat sich so ergeben.
interview-private-accounts-decision = Wir haben es beschlossen
interview-private-accounts-habit = Es hat sich so ergeben
interview-suppliers = Wer liefert jedes davon?
    .short = Die Anbieter
    .why = An ihn wendet man sich bei einer Panne, einem Leck oder einem Wechsel.
    .example = Der Name auf der Rechnung oder am Ende der Seite.
interview-countries = In welchem Land liegen die Daten? Und wo hat der Anbieter seinen Sitz?
    .short = Die Länder
    .why = Das Land, in dem die Daten liegen, und das Land, dessen Recht den Anbieter erreicht, sind nicht immer dasselbe.
    .example = Server in der Schweiz, von einer Firma mit Sitz in den USA. Wenn Sie es nicht wissen: «Weiss ich nicht», und fragen Sie nach.
# $name = der Anbieter
interview-countries-seat = Sitz: { $name }
interview-country-CH = Schweiz
interview-country-FR = Frankreich
interview-country-DE = Deutschland
interview-country-IE = Irland
interview-country-NL = Niederlande
interview-country-US = USA

## Was unterwegs ist

interview-senders = Wer gibt Ihnen Informationen?
    .short = Wer Ihnen welche gibt
    .why = Was zu Ihnen kommt, wird Ihre Verantwortung.
    .example = Kundschaft, die Belege bringt, Eltern, die ihre Kinder anmelden, Leute, die über die Website schreiben.
interview-recipients = Wem geben Sie welche?
    .short = Wem Sie welche geben
    .why = Eine weitergegebene Information lässt sich nicht zurückholen. Die betroffene Person darf wissen, wer sie erhalten hat.
    .example = Das Treuhandbüro, Versicherungen, die Verwaltung, die Bank, Partner, ein anderer Verein.
interview-parties-authorities = Verwaltung und Steuern
interview-parties-social-insurance = AHV, BVG und Personalversicherungen
interview-parties-clients-companies = Firmen als Kundschaft
interview-parties-suppliers = Lieferanten
interview-parties-at-home = Die Personen, die zu Hause arbeiten
# $name = mit wem
interview-exchange-from = Von: { $name }
interview-exchange-to = An: { $name }
interview-exchange-out-of = Aus: { $name }
interview-carried = Welche Informationen, je einzeln?
    .short = Was
    .why = So sieht man den ganzen Weg einer Information, und wer mehr erhält als nötig.
    .example = An die Versicherungen: die Löhne. Von der Kundschaft: ihre Dossiers.
interview-channels = Auf welchem Weg?
    .short = Wie
    .why = Eine gewöhnliche E-Mail ist unterwegs lesbar wie eine Postkarte; ein Portal mit Konto schützt besser.
    .example = Von der Kundschaft: von Hand zu Hand, per E-Mail, über einen Link. Mehrere Antworten sind möglich.
interview-among-us = Und unter Ihnen, was benutzen Sie?
    .short = Unter Ihnen
    .why = Unter Kolleginnen und Kollegen tauchen die Werkzeuge auf, die niemand gewählt hat.
    .example = Die Gruppe auf den privaten Telefonen, wo man «nur heute» ein Foto eines Dossiers schickt.
interview-between-tools = Was geht von einem Werkzeug zum anderen?
    .short = Von Werkzeug zu Werkzeug
    .why = Was man von Hand abschreibt, kostet Zeit und macht Fehler; was von selbst geht, wird vergessen.
    .example = Von der Buchhaltung ins E-Banking: eine Zahlungsdatei. Vom Scanner in die E-Mail: gescannte Belege.
interview-home = Wie kommt man zu Hause an die Dossiers?
    .short = Zu Hause
    .why = Ein im Zug verlorener USB-Stick ist ein verlorenes Dossier.
    .example = «Sie nimmt die Dossiers vom Freitag auf einem Stick mit.»
interview-remote-help = Wo kann die Person, die Ihnen hilft, aus der Ferne hinein?
    .short = Fernhilfe
    .why = Wer aus der Ferne hineinkommt, hat oft alle Rechte, Tag und Nacht.
    .example = Auf den Server und die Computer. Wenn niemand aus der Ferne hineinkommt, einfach weiter.
interview-frequency = Wie oft?
    .short = Wie oft
    .why = Eine Minute pro Tag ergibt einen halben Tag pro Jahr.
    .example = Löhne: jeden Monat. Belege der Kundschaft: jede Woche.
interview-by-hand = Geht das von selbst, oder macht es jemand von Hand?
    .short = Von Hand?
    .why = Abschreiben steht auf keiner Rechnung. Oft sind das die höchsten Kosten.
    .example = «Am Mittwoch tippe ich die Stunden in die Lohnsoftware.»
interview-minutes = Wie viele Minuten jedes Mal?
    .short = Die Minuten
    .why = Zwanzig Minuten pro Woche ergeben zwei Tage pro Jahr.
    .example = Eine Schätzung genügt: 10, 20, 60.

## Was schützt

interview-copies = Machen Sie Sicherungskopien?
    .short = Die Kopien
    .why = Das ist der Unterschied zwischen einem schlechten Tag und dem Ende.
    .example = Eine Festplatte am Server und eine Kopie online bei einem Anbieter.
interview-copies-none = Keine Kopie
interview-backups-disk-here = Auf einer Festplatte, die angeschlossen bleibt
interview-backups-disk-away = Auf einer Festplatte an einem anderen Ort
interview-backups-online = Online, bei einem Anbieter
interview-copied = Was enthält jede Kopie?
    .short = Was kopiert wird
    .why = Am Tag, an dem man sie braucht, merkt man oft, dass das Wichtigste fehlte.
    .example = Den Server und die Buchhaltung; aber nicht die E-Mail.
interview-copy-rhythm = Wie oft wird jede Kopie gemacht?
    .short = Der Rhythmus
    .why = Eine Kopie von letzter Woche heisst: eine Woche Arbeit verloren.
    .example = Jede Nacht, wenn es automatisch läuft; sonst ehrlich antworten.
# $count = Anzahl Stunden
interview-copy-rhythm-hours = { $count ->
    [one] Jede Stunde
   *[other] Alle { $count } Stunden
}
interview-restored = Hat schon jemand etwas aus einer Kopie zurückgeholt?
    .short = Schon zurückgeholt?
    .why = Eine Sicherung, die nie geprüft wurde, ist eine Hoffnung, kein Schutz.
    .example = Eine einzige Datei probehalber zurückholen zählt.
interview-restored-in-place = Ja, dieses Jahr
interview-restored-partial = Ja, vor längerer Zeit
interview-restored-absent = Noch nie
interview-second-lock = Was braucht es ausser dem Passwort?
    .short = Das zweite Schloss
    .why = Ein Passwort lässt sich erraten oder stehlen. Mit einem Code auf dem Telefon bleibt der Dieb draussen.
    .example = Der sechsstellige Code, die Meldung zum Bestätigen oder ein kleiner Schlüssel zum Einstecken.
interview-second-lock-in-place = Einen Code oder Schlüssel, für alle
interview-second-lock-partial = Einen Code oder Schlüssel, für einige
interview-second-lock-absent = Nichts weiter
interview-passwords = Wo notieren Sie Ihre Passwörter?
    .short = Die Passwörter
    .why = Eine Tabelle ist in einer Sekunde kopiert; und was nur in einem Kopf ist, geht mit ihm.
    .example = Ein Passwortmanager ist ein Tresor: man merkt sich ein einziges.
interview-passwords-in-place = Alle in einem Passwortmanager
interview-passwords-partial = Einige in einem Passwortmanager
interview-passwords-absent = Tabelle, Heft, Browser oder Gedächtnis
interview-shared-access = Wo benutzen mehrere von Ihnen denselben Zugang?
    .short = Geteilte Zugänge
    .why = Mit einem geteilten Zugang weiss niemand, wer was getan hat; und wer geht, kennt das Passwort weiterhin.
    .example = Das Konto «info@», dessen Passwort alle haben. Wenn überall jede Person ihren eigenen hat, einfach weiter.
interview-leavers = Was geschieht mit den Zugängen, wenn jemand geht?
    .short = Austritte
    .why = Sechs Monate später lesen viele Ehemalige die Nachrichten noch mit.
    .example = Eine Liste, die man am letzten Tag abhakt: Schlüssel, Konten, Telefon.
interview-leavers-usable = Wir gehen eine Liste durch
interview-leavers-in-someone-s-head = Jemand denkt daran, aus dem Kopf
interview-leavers-none = Nichts ist vorgesehen
interview-updates = Aktualisieren sich Ihre Geräte von selbst?
    .short = Aktualisierungen
    .why = Die meisten Angriffe nutzen einen Fehler, der seit Monaten behoben ist.
    .example = Wenn seit Wochen «Neu starten, um zu aktualisieren» wartet: «Nur einige».
interview-updates-in-place = Ja, alle
interview-updates-partial = Nur einige
interview-updates-absent = Nein
interview-age = Aus welchem Jahr ist das älteste?
    .short = Alter der Geräte
    .why = Nach einigen Jahren behebt der Hersteller keine Fehler mehr. Zu früh ersetzen kostet auch, Sie und die Umwelt.
    .example = Das Jahr steht oft auf der Rechnung oder unter dem Gerät.
interview-disposal = Was geschieht mit einem alten Computer?
    .short = Alte Geräte
    .why = Wer eine Festplatte weggibt, ohne sie zu löschen, gibt alles weg, was darauf ist.
    .example = Festplatte ausgebaut und zerstört oder vor der Abgabe fachgerecht gelöscht.
interview-disposal-in-place = Vor der Abgabe gelöscht oder zerstört
interview-disposal-partial = Das kommt darauf an
interview-disposal-absent = Verschenkt, entsorgt oder behalten, wie er ist
interview-emergency = Wen bei einem Problem benachrichtigen: steht das irgendwo?
    .short = Bei einem Problem
    .why = Am Tag, an dem der Bildschirm schwarz ist, nützt die Liste im Computer nichts.
    .example = Ein Blatt an der Wand: Informatikhilfe, Bank, Versicherung, Polizei.
interview-emergency-paper = Ja, auf Papier
interview-emergency-own-space = Ja, in einer Datei
interview-emergency-in-someone-s-head = Jemand weiss es auswendig
interview-emergency-none = Nein

## Was es kostet

interview-costs = Wie viel kosten diese Werkzeuge ungefähr?
    .short = Die Kosten
    .why = Vergessene Abonnemente verstecken sich in kleinen Beträgen. Für den Anfang genügt eine Schätzung.
    .example = 45 Franken pro Monat oder 600 Franken pro Jahr. Der Rest mit den Rechnungen.
interview-own-pocket = Bezahlt jemand eines davon aus der eigenen Tasche?
    .short = Aus eigener Tasche
    .why = Läuft die Karte der Kassierin ab, steht das Werkzeug still; und es lautet auf ihren Namen.
    .example = Das Videokonferenz-Abo auf der Karte des Präsidenten. Wenn niemand selbst bezahlt, einfach weiter.
interview-renewal = Wann verlängert sich jeder Vertrag, und mit welcher Kündigungsfrist?
    .short = Die Termine
    .why = Ist das Datum vorbei, sind Sie wieder ein Jahr gebunden.
    .example = Das Datum steht auf dem Vertrag oder der Rechnung. Aufsparen für später, mit den Rechnungen.
# $name = der Anbieter
interview-renewal-end = { $name }: nächster Termin
interview-renewal-notice = { $name }: Kündigungsfrist
# $count = Anzahl Tage
interview-renewal-days = { $count ->
    [one] Ein Tag
   *[other] { $count } Tage
}
interview-leaving = Könnten Sie Ihre Daten zurückholen, wenn Sie den Anbieter wechseln?
    .short = Wechseln
    .why = Am Tag des Wechsels merkt man, dass die Tür zu ist.
    .example = Es gibt einen Knopf «Exportieren»? «Möglich, nie versucht». Sie haben die Datei geöffnet? «Versucht».

## Die Nachfolge

interview-who-knows = Wenn die übliche Person fehlt, wer kann jedes dieser Werkzeuge bedienen?
    .short = Wer es kann
    .why = Wenn nur eine Person es weiss, steht mit ihr die Organisation still.
    .example = Löhne: die Buchhalterin, und sonst niemand.
# $what = das Werkzeug, $who = die Person
interview-skill = { $what }: { $who }
interview-advisors = Berät Sie jemand bei der Wahl Ihrer Werkzeuge?
    .short = Wer berät
    .why = Guter Rat ist wertvoll; man sollte wissen, von wem er kommt.
    .example = Eine bezahlte Beraterin, der Verkäufer der Software, ein Freund aus der Informatik. Wenn niemand Sie berät, einfach weiter.
interview-parties-advisor = Eine Beraterin, ein Berater
interview-parties-seller = Ein Verkäufer
interview-parties-knowing-friend = Ein Freund vom Fach
interview-interests = Erhalten sie etwas vom Anbieter?
    .short = Ihre Interessen
    .why = Eine Provision ist nicht verboten; sie zu verschweigen verfälscht den Rat. Sie dürfen einfach fragen.
    .example = Der Verkäufer erhält eine Provision; der Freund erhält nichts.
interview-notice = Haben Sie eine Seite, die den Leuten erklärt, was Sie mit ihren Personendaten machen?
    .short = Die Datenschutzerklärung
    .why = Das Gesetz verlangt es: alle sollen lesen können, was mit ihren Daten geschieht, bevor sie sie Ihnen anvertrauen.
    .example = Eine Seite «Datenschutz» am Ende Ihrer Website oder ein Blatt am Empfang.
interview-goals = Was möchten Sie zuerst verbessern?
    .short = Ihre Prioritäten
    .why = In dieser Reihenfolge wird Ihnen das Weitere gezeigt.
    .example = Drücken Sie das Wichtigste zuerst; die Reihenfolge zählt.
