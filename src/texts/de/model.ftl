# What the model's records, fields and values are called, and what explains them.
#
# A value heads a form field or a table column: short, without a final period.
# A yes-or-no field is a question. Attributes: .one names one record, .new is
# the button that adds one, .hint explains, .empty stands in an empty list,
# .meaning explains a value of a list.

## Collections

collection-organisation = Ihre Organisation
    .one = Organisation
    .hint = Wer Sie sind, wo Sie arbeiten und mit wie vielen Personen. Von diesen Antworten hängt ab, welche Regeln für Sie gelten.
collection-sites = Orte
    .one = Ort
    .new = Ort hinzufügen
    .hint = Wo Sie arbeiten oder etwas aufbewahren: das Büro, der Keller mit dem Archiv, die Wohnung, in der die Sicherungskopie liegt. Zwei Kopien am gleichen Ort verbrennen gemeinsam.
    .empty = Noch kein Ort erfasst. Beginnen Sie mit dem, an dem Sie heute arbeiten.
collection-parties = Personen und Organisationen
    .one = Person oder Organisation
    .new = Person oder Organisation hinzufügen
    .hint = Wer sendet, empfängt oder entscheidet: die Leitung, das Team, Ihre Kundschaft oder Mitglieder, die AHV-Ausgleichskasse, die Bank, die Lieferanten. Eine Funktion genügt, zum Beispiel «die Buchhalterin»: Namen sind nicht nötig.
    .empty = Noch niemand erfasst. Beginnen Sie mit sich selbst, dann mit der Person, die Sie anrufen, wenn der Computer nicht mehr läuft.
collection-data = Informationen
    .one = Information
    .new = Information hinzufügen
    .hint = Was Sie für Ihre Arbeit wissen oder aufbewahren müssen, in grossen Gruppen: Kundendossiers, Buchhaltung, Löhne, Mitgliederliste. Was Sie mit einem einzigen Wort benennen, ist eine einzige Information.
    .empty = Noch keine Information erfasst. Fragen Sie sich, was Ihnen morgen früh am meisten fehlen würde.
collection-services = Werkzeuge und Dienste
    .one = Werkzeug oder Dienst
    .new = Werkzeug oder Dienst hinzufügen
    .hint = Womit Sie arbeiten: E-Mail, Buchhaltungsprogramm, gemeinsamer Ordner, Website, Drucker, aber auch die Tabelle, von der alles abhängt, und die Ordner im Keller.
    .empty = Noch kein Werkzeug erfasst. Beginnen Sie mit dem, das Sie am Morgen als Erstes öffnen, oft das E-Mail-Programm.
collection-flows = Datenflüsse
    .one = Datenfluss
    .new = Datenfluss hinzufügen
    .hint = Eine Information, die von einem Ort zum anderen geht: die Belege, die Ihre Kundschaft per E-Mail schickt, die Löhne, die Sie der AHV-Ausgleichskasse melden, die Kopie am Abend. Hin und zurück sind zwei Datenflüsse.
    .empty = Noch kein Datenfluss erfasst. Nehmen Sie eine wichtige Information: Wer schickt sie Ihnen, und wem schicken Sie sie?
collection-protections = Schutzmassnahmen
    .one = Schutzmassnahme
    .new = Schutzmassnahme hinzufügen
    .hint = Was Ihre Werkzeuge und Informationen schützt: ein Code zusätzlich zum Passwort, automatische Updates, die abgeschlossene Tür. Halten Sie auch fest, was fehlt.
    .empty = Noch keine Schutzmassnahme erfasst. Beginnen Sie mit dem E-Mail-Konto: Was braucht es ausser dem Passwort, um es zu öffnen?
collection-backups = Sicherungen
    .one = Sicherung
    .new = Sicherung hinzufügen
    .hint = Die Kopien, die helfen, wenn das Original verloren ist: eine Festplatte am Server, eine Kopie bei einem Hosting-Anbieter. Wichtig ist, wo sie sind und ob schon einmal jemand etwas daraus zurückgeholt hat.
    .empty = Noch keine Sicherung erfasst. Wenn der Bürocomputer heute Nacht verschwände, womit würden Sie weiterarbeiten?
collection-contracts = Verträge
    .one = Vertrag
    .new = Vertrag hinzufügen
    .hint = Was Sie mit Ihren Lieferanten vereinbart haben, auch mündlich: Telefonie, Wartung des Servers, Miete des Druckers. Hier stehen auch die Daten der Verlängerung und die Kündigungsfristen.
    .empty = Noch kein Vertrag erfasst. Nehmen Sie den Vertragsordner zur Hand, oder beginnen Sie mit der letzten Telefonrechnung.
collection-costs = Kosten
    .one = Kostenposten
    .new = Kosten hinzufügen
    .hint = Das Geld und die Zeit, die Ihre Werkzeuge brauchen: Abonnemente, Anschaffungen, Reparaturen, Stunden des Teams. Schon ein ungefährer Betrag hilft weiter.
    .empty = Noch keine Kosten erfasst. Nehmen Sie die Rechnungen des letzten Monats: eine Zeile pro Rechnung genügt.
collection-documents = Dokumente
    .one = Dokument
    .new = Dokument hinzufügen
    .hint = Was man lesen können müsste, um zu übernehmen: Geräteliste, Anleitung für die Sicherungen, Liste der Zugänge. Erfassen Sie auch die Dokumente, die es noch nicht gibt.
    .empty = Noch kein Dokument erfasst. Wenn Sie morgen ausfallen: Was müsste Ihre Stellvertretung lesen?
collection-skills = Können
    .one = Können
    .new = Können hinzufügen
    .hint = Wer was kann und wer diese Person ersetzen könnte: das Lohnprogramm führen, einen Zugang einrichten, eine Sicherung zurückspielen.
    .empty = Noch kein Können erfasst. Ihr wichtigstes Werkzeug: Wer kennt sich aus, wenn die übliche Person fehlt?
collection-processings = Verzeichnis der Bearbeitungstätigkeiten
    .one = Bearbeitung
    .new = Bearbeitung hinzufügen
    .hint = Jede Tätigkeit, für die Sie Personendaten verwenden: Löhne auszahlen, den Newsletter versenden, Dossiers führen. Es ist das Verzeichnis, von dem das Gesetz spricht (Art. 12 DSG). Für eine kleine Organisation ist es oft freiwillig, aber immer nützlich.
    .empty = Noch keine Bearbeitung erfasst. Beginnen Sie mit den Löhnen oder mit der Kunden- oder Mitgliederliste.
collection-disclosures = Interessenbindungen
    .one = Interessenbindung
    .new = Interessenbindung hinzufügen
    .hint = Wer etwas davon hat, wenn Sie kaufen: eine Provision, ein behaltener Rabatt, ein Auftrag, ein Wiederverkauf. Es festzuhalten ist kein Vorwurf: So entscheiden Sie in Kenntnis der Sache.
    .empty = Noch keine Interessenbindung erfasst. Fragen Sie Ihren Informatikdienstleister und Ihre digitale Beratung, ob sie von den empfohlenen Lieferanten etwas erhalten. Auch «nichts» ist eine Antwort, die sich festzuhalten lohnt.
collection-accesses = Zugang zur Dokumentation
    .one = Zugang zur Dokumentation
    .new = Zugang hinzufügen
    .hint = Wer die Dokumentation Ihrer Informatik lesen oder ändern kann und wer dieses Recht entziehen kann. Sie gehört Ihnen: Jemand von Ihnen sollte darüber bestimmen können.
    .empty = Noch kein Zugang erfasst. Beginnen Sie mit der Person, die dieses Audit ausfüllt.
collection-decisions = Entscheide
    .one = Entscheid
    .new = Entscheid hinzufügen
    .hint = Was Sie mit einer Feststellung tun: handeln, sie bis zu einem Datum in Kauf nehmen, sie verschieben oder bestreiten. Ein Entscheid sagt wer, warum und bis wann.
    .empty = Noch kein Entscheid erfasst. Lesen Sie die Feststellungen und entscheiden Sie über die erste.
collection-actions = Zu tun
    .one = Massnahme
    .new = Massnahme hinzufügen
    .hint = Was zu tun ist, mit einer Person und einem Datum: die Sicherung ausprobieren, das ungenutzte Abonnement kündigen, den Vertrag verlangen.
    .empty = Noch nichts zu tun. Wählen Sie eine Feststellung, die sich leicht beheben lässt, eine Person und ein Datum.
collection-reviews = Durchsichten
    .one = Durchsicht
    .new = Durchsicht hinzufügen
    .hint = Der Blick einer zweiten Person auf dieses Audit, zum Beispiel einer Kollegin oder einer anderen Beratung: was sie gelesen hat, was ihr auffällt, ob sie einverstanden ist.
    .empty = Noch keine Durchsicht erfasst. Wer könnte das mit frischem Blick lesen?
collection-requests = Informationsanfragen
    .one = Informationsanfrage
    .new = Informationsanfrage hinzufügen
    .hint = Ein Bedarf, ohne Produktnamen beschrieben und an mehrere Lieferanten geschickt, um zu erfahren, was es gibt. Das verpflichtet zu nichts und erlaubt den Vergleich.
    .empty = Noch keine Anfrage erfasst. Haben Sie eine Offerte erhalten und nichts zum Vergleichen? Beginnen Sie hier.
collection-watches = Themen im Blick
    .one = Thema im Blick
    .new = Thema hinzufügen
    .hint = Was sich um Sie herum verändert und ab und zu einen Blick verdient: ein Gesetz, das Ende eines Programms, eine neue Art zu arbeiten.
    .empty = Noch kein Thema erfasst. Hat Ihnen ein Lieferant eine Änderung angekündigt?

## Every record

field-record-name = Name
    .hint = Der Name, den Sie im Alltag verwenden, zum Beispiel «der Server im Büro».
field-record-notes = Bemerkungen
    .hint = Alles, was beim Verstehen hilft. Schreiben Sie hier nie ein Passwort hin.
field-record-confidence = Gewissheit
    .hint = Eine ungefähre Antwort ist besser als keine: Sagen Sie hier, ob sie noch zu prüfen ist.
field-record-source = Woher die Antwort stammt
    .hint = Die Person, die sie gegeben hat, oder das Papier, auf dem Sie sie gelesen haben, zum Beispiel «Rechnung vom März».
field-record-updatedOn = Letzte Änderung
field-record-tags = Stichwörter
    .hint = Wörter Ihrer Wahl zum Ordnen und Wiederfinden, zum Beispiel «im Juni nochmals anschauen».
field-record-entry = Eintrag der Vorlage
field-record-proposed = Vorgeschlagene Werte, zu bestätigen

choice-confidence-sure = Sicher
    .meaning = Gesehen oder gezählt.
choice-confidence-approx = Ungefähr
    .meaning = Die Grössenordnung stimmt.
choice-confidence-unknown = Zu prüfen
    .meaning = Es ist eine Vermutung.

## Organisation

field-organisation-sector = Tätigkeitsbereich
field-organisation-legalForm = Rechtsform
    .hint = Sie steht in den Statuten oder im Handelsregister.
field-organisation-legalRegime = Anwendbares Datenschutzrecht
    .hint = Für einen Verein, eine Firma oder eine Praxis gilt das Datenschutzgesetz des Bundes (DSG). Für eine Gemeinde oder eine öffentliche Schule gilt das kantonale Datenschutzrecht.
field-organisation-gdpr = Gilt auch die europäische Verordnung (DSGVO)?
    .hint = Wahrscheinlich ja, wenn Sie ein Büro in der Europäischen Union haben oder dort Kundschaft suchen. Eine einzelne Kundin, die nach Frankreich gezogen ist, genügt in der Regel nicht.
field-organisation-lsi = Müssen Sie Cyberangriffe dem Bund melden?
    .hint = Wahrscheinlich ja für eine Gemeinde, ein Spital, eine Wasser- oder Stromversorgung: Die Meldung geht innert 24 Stunden an das Bundesamt für Cybersicherheit (BACS). Die kleinsten Organisationen können davon befreit sein; fragen Sie bei diesem Amt nach.
field-organisation-country = Land des Sitzes
field-organisation-canton = Kanton des Sitzes
field-organisation-headcount = Bezahlte Personen
    .hint = Die Anzahl Personen, Lernende eingeschlossen, unabhängig vom Pensum.
field-organisation-volunteers = Freiwillige
    .hint = Die unbezahlten Personen, die mit Ihren Werkzeugen oder Informationen arbeiten, den Vorstand eingeschlossen.
field-organisation-languages = Arbeitssprachen
    .hint = Die Sprachen, in denen das Team liest und schreibt.
field-organisation-currency = Währung der Buchhaltung
field-organisation-hourlyRate = Kosten einer Arbeitsstunde
    .hint = Was eine Stunde einer Person aus dem Team im Durchschnitt kostet, Sozialabgaben inbegriffen. Ohne diesen Betrag wird die Zeit nur in Stunden gezählt.
field-organisation-goals = Zuerst zu verbessern
    .hint = Der Reihe nach, das Wichtigste zuerst.
field-organisation-contact = Kontaktperson
    .hint = Wer Fragen zu diesem Audit beantwortet.
field-organisation-advisor = Digitale Beratung
    .hint = Die aussenstehende Person, die Sie begleitet, falls Sie eine haben.
field-organisation-backupAdvisor = Zweite Beratung
    .hint = Die Person, die anstelle der digitalen Beratung übernehmen und ihre Arbeit gegenlesen kann.
field-organisation-successor = Interne Nachfolge
    .hint = Wer bei Ihnen dieses Audit weiterführt, wenn die Kontaktperson fehlt oder weggeht.
field-organisation-auditedOn = Stand am
    .hint = Das Datum, an dem zutraf, was hier beschrieben ist.
field-organisation-scope = Was das Audit umfasst
    .hint = Was hier beschrieben ist und was weggelassen wurde, zum Beispiel «das ganze Büro, ohne private Telefone».
field-organisation-cultureSurvey = Was das Team sagt
    .hint = Einige Fragen an das Team zum Alltag mit seinen Werkzeugen.

part-survey-answer = Antwort des Teams
part-survey-answer-question = Gestellte Frage
    .hint = Zum Beispiel «Ich weiss, wen ich um Hilfe bitten kann».
part-survey-answer-answeredOn = Beantwortet am
part-survey-answer-score = Zustimmung, von 0 bis 4
    .hint = Von 0, stimme gar nicht zu, bis 4, stimme voll und ganz zu.

choice-language-fr = Französisch
choice-language-de = Deutsch
choice-language-it = Italienisch
choice-language-rm = Rätoromanisch
choice-language-en = Englisch
choice-language-other = Andere Sprache

choice-legal-form-association = Verein
choice-legal-form-foundation = Stiftung
choice-legal-form-sole-proprietor = Einzelunternehmen
choice-legal-form-partnership = Personengesellschaft
    .meaning = Kollektiv- oder Kommanditgesellschaft.
choice-legal-form-company = AG oder GmbH
    .meaning = Aktiengesellschaft oder Gesellschaft mit beschränkter Haftung.
choice-legal-form-cooperative = Genossenschaft
choice-legal-form-commune = Gemeinde
    .meaning = Gemeinde oder Gemeindeverband.
choice-legal-form-public-body = Andere öffentliche Institution
    .meaning = Zum Beispiel eine öffentliche Schule oder eine Stelle des Kantons.
choice-legal-form-other = Andere Form

choice-legal-regime-lpd-private = Bundesgesetz (DSG)
    .meaning = Firmen, Vereine, Stiftungen, Praxen, Privatschulen.
choice-legal-regime-cantonal-public = Kantonales Datenschutzrecht
    .meaning = Gemeinden, öffentliche Schulen, kantonale Institutionen.
choice-legal-regime-mixed-delegated = Je nach Tätigkeit das eine oder das andere
    .meaning = Private Organisation mit einer öffentlichen Aufgabe, zum Beispiel eine Kita oder ein Pflegeheim mit Leistungsauftrag.

choice-goal-security = Besser geschützt sein
choice-goal-costs = Den richtigen Preis zahlen
choice-goal-simplicity = Weniger und einfachere Werkzeuge haben
choice-goal-time = Weniger Zeit verlieren
choice-goal-ecology = Die Umwelt schonen
choice-goal-compliance = Das Recht einhalten
choice-goal-handover = Übergeben können

choice-canton-AG = Aargau
choice-canton-AI = Appenzell Innerrhoden
choice-canton-AR = Appenzell Ausserrhoden
choice-canton-BE = Bern
choice-canton-BL = Basel-Landschaft
choice-canton-BS = Basel-Stadt
choice-canton-FR = Freiburg
choice-canton-GE = Genf
choice-canton-GL = Glarus
choice-canton-GR = Graubünden
choice-canton-JU = Jura
choice-canton-LU = Luzern
choice-canton-NE = Neuenburg
choice-canton-NW = Nidwalden
choice-canton-OW = Obwalden
choice-canton-SG = St. Gallen
choice-canton-SH = Schaffhausen
choice-canton-SO = Solothurn
choice-canton-SZ = Schwyz
choice-canton-TG = Thurgau
choice-canton-TI = Tessin
choice-canton-UR = Uri
choice-canton-VD = Waadt
choice-canton-VS = Wallis
choice-canton-ZG = Zug
choice-canton-ZH = Zürich

## Sites

field-sites-kind = Art des Ortes
field-sites-address = Adresse
    .hint = Strasse, Nummer und Ortschaft. Bei einer Wohnung genügt die Ortschaft.
field-sites-canton = Kanton
field-sites-country = Land
field-sites-locked = Ist der Ort abgeschlossen?
    .hint = Ja, wenn die Türen abschliessbar sind und Sie wissen, wer die Schlüssel hat.

choice-site-kind-office = Büro oder Praxis
choice-site-kind-home = Wohnung
choice-site-kind-storage = Keller, Archiv oder Lager
choice-site-kind-data-centre = Serverraum
    .meaning = Raum oder Gebäude nur für Server.
choice-site-kind-other = Anderer Ort

## Parties

field-parties-kind = Art
field-parties-personKind = Beziehung zur Organisation
    .hint = Nur für eine Person.
field-parties-functions = Funktionen
    .hint = Was diese Person oder dieses Team macht, zum Beispiel «Buchhaltung» oder «Präsidium».
field-parties-team = Team
    .hint = Für eine Person: das Team, zu dem sie gehört.
field-parties-leftOn = Letzter Tag
    .hint = Für eine Person, die nicht mehr da ist.
field-parties-headcount = Anzahl Personen
    .hint = Für ein Team oder eine Gruppe. Ungefähr genügt.
field-parties-country = Land
    .hint = Das Land, in dem Sie diese Person oder Organisation erreichen.
field-parties-hqCountry = Land des Sitzes
    .hint = Das Land, in dem die Firma eingetragen ist. Auf ihrer Website steht es oft ganz unten, unter «Impressum».
field-parties-groupCountry = Land der Muttergesellschaft
    .hint = Das Land des Konzerns, zu dem die Firma gehört. Das Recht dieses Landes kann Zugriff auf Ihre Daten geben, selbst wenn sie in der Schweiz liegen.
field-parties-publicEntity = Ist es eine öffentliche Institution?
field-parties-dpfSwissCertified = Schweizerisch-amerikanische Zertifizierung (DPF)?
    .hint = Für eine Firma in den USA: Steht sie auf der öffentlichen Liste des «Swiss-U.S. Data Privacy Framework»? Wenn ja, können Sie ihr einfacher Personendaten anvertrauen.
field-parties-dpfCheckedOn = Zertifizierung geprüft am
    .hint = Der Tag, an dem Sie die Liste eingesehen haben. Die Zertifizierung wird jedes Jahr erneuert.
field-parties-roles = Rolle gegenüber den Daten
    .hint = Für Personendaten: Entscheidet diese Organisation, wozu sie dienen, oder arbeitet sie für Sie?
field-parties-confidentialityUndertaking = Geheimhaltung schriftlich zugesichert?
    .hint = Ja, wenn eine Vertraulichkeitsklausel unterschrieben ist, zum Beispiel vom Dienstleister, der Ihre Computer repariert.
field-parties-networkMember = Mitglied des Beratungsnetzes?
    .hint = Ein Mitglied des Netzes Ihrer digitalen Beratung darf auf Ihre Informationsanfragen antworten, sofern es das offenlegt.
field-parties-contactRole = An wen man sich wendet
    .hint = Die Funktion der Person, die Ihnen antwortet, zum Beispiel «Kundendienst».
field-parties-contactDetails = Wie man sie erreicht
    .hint = Telefon, E-Mail, Öffnungszeiten, Kundennummer.

choice-party-kind-person = Person
    .meaning = Eine Person oder eine Funktion, die eine einzige Person ausübt.
choice-party-kind-team = Team
    .meaning = Eine Gruppe Ihrer Organisation, zum Beispiel der Vorstand oder die Buchhaltung.
choice-party-kind-client-group = Kundschaft
    .meaning = Ihre Kundinnen und Kunden, Mitglieder, Patientinnen und Patienten oder Schülerinnen und Schüler als Gruppe.
choice-party-kind-public = Öffentlichkeit
    .meaning = Irgendjemand, zum Beispiel wer Ihre Website besucht.
choice-party-kind-authority = Behörde oder Sozialversicherung
    .meaning = Steueramt, Gemeinde, AHV-Ausgleichskasse, Pensionskasse.
choice-party-kind-supplier = Lieferant
    .meaning = Verkauft oder überlässt Ihnen ein Werkzeug oder einen Dienst.
choice-party-kind-subcontractor = Lieferant des Lieferanten
    .meaning = Arbeitet hinter einem Ihrer Lieferanten, zum Beispiel als dessen Hosting-Anbieter.
choice-party-kind-partner = Partner
    .meaning = Unabhängige Organisation, mit der Sie Informationen austauschen: Bank, Versicherung, Verband.
choice-party-kind-advisor = Digitale Beratung

choice-person-kind-internal = Intern
    .meaning = Angestellt, oder als Inhaberin oder Inhaber im Betrieb tätig.
choice-person-kind-volunteer = Freiwillig
choice-person-kind-external = Extern
    .meaning = Arbeitet für eine andere Organisation.
choice-person-kind-former = Nicht mehr da

choice-party-role-controller = Entscheidet, wozu die Daten dienen
    .meaning = Bestimmt, warum und wie die Daten verwendet werden, wie eine Bank oder eine Versicherung. Das Gesetz sagt «Verantwortlicher».
choice-party-role-processor = Bearbeitet die Daten für Sie
    .meaning = Macht damit nur, was Sie verlangen, wie ein Hosting-Anbieter. Das Gesetz sagt «Auftragsbearbeiter».
choice-party-role-auditor = Kontrolliert oder revidiert
    .meaning = Prüft die Arbeit anderer, wie eine Revisionsstelle.

## Data

field-data-description = Was sie enthält
    .hint = Zum Beispiel «Namen, Adressen, Steuererklärungen und ihre Beilagen».
field-data-categories = Art der Information
field-data-owner = Zuständig
    .hint = Die Person oder Funktion, die entscheidet, wozu diese Information dient.
field-data-nature = Personendaten
    .hint = Ein Name, eine Adresse oder eine Kundennummer genügt, damit eine Information von Personen handelt.
field-data-sensitiveKinds = Besonders schützenswerte Personendaten
    .hint = Daten, die das Gesetz stärker schützt. Eine Steuererklärung enthält solche: Krankheitskosten sagen etwas über die Gesundheit, die Kirchensteuer über die Religion.
field-data-secrecy = Einzuhaltendes Geheimnis
    .hint = Das Geheimnis, zu dem Ihr Beruf, Ihr Amt oder ein Vertrag Sie verpflichtet.
field-data-subjects = Betroffene Personen
    .hint = Von wem handelt diese Information?
field-data-volumeBand = Anzahl betroffener Personen
field-data-largeScale = Geschieht es in grossem Umfang?
    .hint = Das Gesetz nennt keine Zahl. Denken Sie an die Anzahl Personen, die Menge an Einzelheiten und die Dauer; im Zweifel antworten Sie, dass Sie es nicht wissen.
field-data-classification = Wer sie sehen darf
    .hint = Stellen Sie sich vor, eine fremde Person liest diese Information: Was würde geschehen?
field-data-classifiedBy = Wer das beurteilt hat
    .hint = Die Person, die entschieden hat, wer diese Information sehen darf.
field-data-impact = Schwere, wenn etwas schiefgeht
    .hint = Wenn diese Information nach aussen gelangt, falsch ist oder verschwindet: Was geschieht mit Ihnen und mit den Personen, von denen sie handelt?
field-data-purpose = Wozu sie dient
    .hint = Zum Beispiel «die Steuererklärungen der Kundschaft erstellen».
field-data-legalGround = Warum Sie sie haben dürfen
    .hint = Zum Beispiel eine gesetzliche Pflicht, ein Vertrag oder die Einwilligung der Person.
field-data-retention = Wie lange aufbewahren
    .hint = Zum Beispiel 10 Jahre für die Buchhaltung. Was nicht mehr gebraucht wird, sollte gelöscht werden.
field-data-oldestRecord = Älteste Spur
    .hint = Das Datum des ältesten Dossiers, das Sie noch aufbewahren. Ungefähr genügt.
field-data-gigabytes = Umfang (GB)
    .hint = In Gigabyte. Ein Gigabyte fasst etwa 300 Handyfotos.
field-data-gigabytesUntouched3y = Vergessener Umfang (GB)
    .hint = In Gigabyte: was seit drei Jahren niemand geöffnet hat.

part-impact-scale = Schwere, wenn etwas schiefgeht
part-impact-scale-confidentiality = Wenn sie nach aussen gelangt
    .hint = Personen lesen sie, die sie nicht sehen sollten.
part-impact-scale-integrity = Wenn sie falsch ist
    .hint = Jemand hat sie versehentlich oder böswillig geändert.
part-impact-scale-availability = Wenn sie verschwindet
    .hint = Sie können sie nicht mehr öffnen, oder sie ist gelöscht.
part-impact-scale-traceability = Wenn niemand weiss, wer was getan hat
    .hint = Niemand kann sagen, wer sie gelesen, geändert oder verschickt hat.
part-impact-scale-persons = Für die betroffenen Personen
    .hint = Das Schlimmste, was den Personen geschehen kann, von denen sie handelt.

part-retention = Wie lange aufbewahren
part-retention-value = Dauer
part-retention-unit = Einheit
part-retention-basis = Warum diese Dauer
    .hint = Ein Gesetz, ein Vertrag oder ein Bedarf, zum Beispiel «Obligationenrecht, 10 Jahre für die Buchhaltung».

choice-classification-public = Öffentlich
    .meaning = Darf veröffentlicht werden. Würden Sie es auf Ihre Website stellen?
choice-classification-internal = Intern
    .meaning = Nur für das Team. Wäre es unangenehm, wenn eine fremde Person es läse, aber nicht mehr?
choice-classification-confidential = Vertraulich
    .meaning = Nur für bestimmte Personen. Müsste jemand benachrichtigt werden, wenn es nach aussen gelangte?
choice-classification-restricted = Sehr heikel
    .meaning = Berufsgeheimnis, Gesundheit vieler Personen, Passwörter, Zahlungsvollmachten. Könnte es ein Leben, das Vertrauen oder die Organisation zerstören, wenn es nach aussen gelangte?

choice-data-nature-none = Handelt nicht von Personen
choice-data-nature-personal = Handelt von Personen
    .meaning = Namen, Adressen, Rechnungen, Fotos.
choice-data-nature-sensitive = Enthält besonders schützenswerte Personendaten
    .meaning = Gesundheit, Religion, Sozialhilfe, Verurteilungen und andere Daten, die das Gesetz stärker schützt.
choice-data-nature-secrecy = Durch ein Geheimnis geschützt
    .meaning = Berufsgeheimnis, Amtsgeheimnis oder vertraglich zugesicherte Geheimhaltung.

choice-sensitive-kind-beliefs-politics-union = Religion, Ansichten, Gewerkschaft
    .meaning = Religiöse, weltanschauliche, politische oder gewerkschaftliche Ansichten und Tätigkeiten.
choice-sensitive-kind-health = Gesundheit
choice-sensitive-kind-intimate-sphere = Intimsphäre
choice-sensitive-kind-race-ethnicity = Rasse oder Ethnie
choice-sensitive-kind-genetic = Genetische Daten
choice-sensitive-kind-biometric-id = Fingerabdruck, Gesicht, Stimme
    .meaning = Wenn diese Daten dazu dienen, eine Person zu erkennen.
choice-sensitive-kind-proceedings-sanctions = Verfolgungen und Sanktionen
    .meaning = Straf- oder verwaltungsrechtliche. Betreibungen gehören grundsätzlich nicht dazu.
choice-sensitive-kind-social-aid = Sozialhilfe

choice-secrecy-cp321-professional = Berufsgeheimnis
    .meaning = Ärztinnen und Ärzte, Anwaltschaft, Notariat, Revision, Psychologie, Pflege und ihr Personal (Art. 321 StGB).
choice-secrecy-cp320-official = Amtsgeheimnis
    .meaning = Behörden und Personal der Verwaltung (Art. 320 StGB).
choice-secrecy-bank = Bankgeheimnis
choice-secrecy-telecom = Fernmeldegeheimnis
choice-secrecy-contractual = Vertraglich zugesicherte Geheimhaltung

choice-data-subject-members = Mitglieder
choice-data-subject-donors = Spenderinnen und Spender
choice-data-subject-volunteers = Freiwillige
choice-data-subject-employees = Personal
choice-data-subject-applicants = Stellenbewerberinnen und Stellenbewerber
choice-data-subject-clients = Kundinnen und Kunden
choice-data-subject-clients-employees = Personal der Kundschaft
choice-data-subject-prospects = Mögliche Kundinnen und Kunden
choice-data-subject-patients = Patientinnen und Patienten
choice-data-subject-relatives = Angehörige
choice-data-subject-pupils = Schülerinnen und Schüler
choice-data-subject-minors = Minderjährige
choice-data-subject-parents = Eltern
choice-data-subject-residents = Einwohnerinnen und Einwohner
choice-data-subject-beneficiaries = Personen mit Sozialhilfe
choice-data-subject-supplier-contacts = Kontakte bei Lieferanten
choice-data-subject-visitors = Besucherinnen und Besucher der Website

choice-volume-band-under-100 = Weniger als 100 Personen
choice-volume-band-100-1000 = 100 bis 1000 Personen
choice-volume-band-1000-10000 = 1000 bis 10’000 Personen
choice-volume-band-over-10000 = Mehr als 10’000 Personen

choice-impact-none = Nicht schlimm
choice-impact-low = Gering
    .meaning = Weniger als ein Arbeitstag, eine kleine Unannehmlichkeit.
choice-impact-medium = Mittel
    .meaning = Tage an Arbeit, kleine Kosten, eine Beschwerde.
choice-impact-high = Gross
    .meaning = Wochen an Arbeit, ein verlorener Vertrag, ein Schaden für einen Ruf oder eine Stelle.
choice-impact-very-high = Sehr gross
    .meaning = Das Überleben der Organisation, ein bleibender Schaden für eine Person.

choice-retention-unit-days = Tage
choice-retention-unit-months = Monate
choice-retention-unit-years = Jahre
choice-retention-unit-until-purpose-ends = Solange es gebraucht wird
    .meaning = Bis der Zweck erreicht ist, ohne feste Dauer: Lassen Sie die Dauer dann leer.

## Services

field-services-kind = Art des Werkzeugs
field-services-functions = Was es macht
    .hint = Mehrere Antworten sind möglich. So fällt auf, wenn zwei Werkzeuge dasselbe tun.
field-services-purpose = Wozu es dient
    .hint = In Ihren Worten, zum Beispiel «die Löhne von 35 kleinen Firmen».
field-services-supplier = Lieferant
    .hint = Wer es Ihnen verkauft, vermietet oder schenkt.
field-services-contract = Vertrag
field-services-owner = Zuständig
    .hint = Die Person oder Funktion, die bei Ihnen über dieses Werkzeug entscheidet.
field-services-deputy = Stellvertretung
    .hint = Wer einspringt, wenn die zuständige Person fehlt.
field-services-admins = Wer alle Rechte hat
    .hint = Wer Konten eröffnen, alles lesen und alles löschen kann. Denken Sie auch an die Dienstleister.
field-services-users = Wer es benutzt
field-services-userCount = Anzahl Benutzende
    .hint = Die Personen, die es wirklich benutzen, nicht die bezahlten Konten.
field-services-hosting = Wo es läuft
    .hint = Bei Ihnen, bei einem Dienstleister oder im privaten Konto einer Person?
field-services-places = Länder und Orte
    .hint = Die Länder, in denen die Daten liegen, und jene, aus denen man sie einsehen kann. Wenn Sie es nicht wissen, muss der Lieferant es Ihnen sagen können.
field-services-stores = Aufbewahrte Informationen
    .hint = Geben Sie auch an, ob es das Original oder eine Kopie ist.
field-services-dependsOn = Läuft nicht ohne
    .hint = Das Buchhaltungsprogramm läuft nicht ohne den Server, ein Online-Dienst nicht ohne Internet.
field-services-status = Zustand
field-services-criticality = Wichtigkeit
    .hint = Wenn dieses Werkzeug jetzt ausfiele, wie lange könnten Sie ohne es arbeiten?
field-services-assessedBy = Wer das beurteilt hat
    .hint = Die Person, die eingeschätzt hat, wie wichtig dieses Werkzeug ist.
field-services-rtoHours = Läuft wieder innert (Stunden)
    .hint = Innert wie vieler Stunden muss dieses Werkzeug spätestens wieder laufen? Zum Beispiel 4 Stunden für die Löhne am Monatsende, 24 Stunden für einen Tag. In der Informatik heisst das RTO.
field-services-rpoHours = Verkraftbarer Arbeitsverlust (Stunden)
    .hint = Wie viele Stunden Arbeit könnten Sie nach einer Panne nochmals machen? Mit einer Kopie jeden Abend ist es ein Tag: 24 Stunden. In der Informatik heisst das RPO.
field-services-workaround = Was tun, wenn es ausfällt
    .hint = Wie Sie in der Zwischenzeit arbeiten würden, zum Beispiel «Termine auf Papier notieren».
field-services-namedAccounts = Hat jede Person ein eigenes Konto?
    .hint = Nein, wenn mehrere Personen denselben Namen und dasselbe Passwort benutzen.
field-services-dualApproval = Braucht es für Zahlungen zwei Personen?
    .hint = Beim E-Banking: Eine Person bereitet die Zahlung vor, eine andere gibt sie frei.
field-services-internetFacing = Lässt es sich von überall öffnen?
    .hint = Ja, wenn man sich übers Internet von zu Hause oder mit einem Telefon anmelden kann.
field-services-visitors = Wird es auch von Gästen benutzt?
    .hint = Für ein Netzwerk oder WLAN: Verbinden sich Ihre Kundschaft, Patientinnen und Patienten oder Gäste damit?
field-services-maxClassification = Höchste Vertraulichkeit
    .hint = Die vertraulichste Information, die Sie dort ablegen wollen, falls das entschieden wurde.
field-services-licence = Nutzungsrecht
    .hint = Zu welchen Bedingungen Sie es benutzen dürfen.
field-services-chosenBy = Wie es gewählt wurde
field-services-decidedBy = Wer es gewählt hat
field-services-endOfSupport = Ende der Updates
    .hint = Das Datum, nach dem der Hersteller keine Fehler mehr behebt. In der Regel steht es auf seiner Website.
field-services-lastUsed = Zuletzt benutzt
    .hint = Ungefähr genügt. So fällt auf, wenn niemand mehr ein Werkzeug öffnet.
field-services-exportState = Mitnahme Ihrer Daten
    .hint = Wenn Sie das Werkzeug wechselten, könnten Sie Ihre Daten mitnehmen?
field-services-exportFormats = Formate für die Mitnahme
    .hint = Die Dateiarten, die es erzeugen kann, zum Beispiel CSV, Tabelle oder PDF/A.
field-services-exportTestedOn = Mitnahme ausprobiert am
field-services-domainHolder = Inhaber des Domainnamens
    .hint = Die Person oder Organisation, auf deren Namen Ihre Internetadresse eingetragen ist: Sie, die Webagentur, eine ehemalige Kollegin?
field-services-deviceCount = Anzahl Geräte
    .hint = Für Computer, Tablets, Telefone oder Drucker.
field-services-mobileDevices = Davon unterwegs im Einsatz
    .hint = Geräte, die das Büro verlassen: Laptops, Tablets, Telefone.
field-services-oldestBoughtOn = Ältestes Gerät gekauft am
    .hint = Das Kaufdatum des ältesten Geräts, das noch in Betrieb ist.
field-services-spare = Gibt es ein Reservegerät?
    .hint = Einsatzbereit für den Tag, an dem ein anderes ausfällt.
field-services-aiTraining = Lernen der KI
    .hint = Darf der Lieferant seine künstliche Intelligenz mit dem verbessern, was Sie dort schreiben? Das steht in den Nutzungsbedingungen.

part-service-place = Land oder Ort
part-service-place-country = Land
part-service-place-role = Was dort geschieht
part-service-place-site = Ort
    .hint = Wenn es einer Ihrer Orte ist.

part-storage = Aufbewahrte Information
part-storage-data = Information
part-storage-role = Original oder Kopie
part-storage-gigabytes = Umfang (GB)
    .hint = In Gigabyte. Ein Gigabyte fasst etwa 300 Handyfotos.

choice-service-kind-app = Arbeitsprogramm
    .meaning = Programm oder Online-Dienst für einen Beruf oder eine Aufgabe: Buchhaltung, Löhne, Dossiers.
choice-service-kind-collab = Zusammenarbeit
    .meaning = Chats, Videokonferenzen, gemeinsame Dokumente, Umfragen.
choice-service-kind-storage = Dateien
    .meaning = Gemeinsame Ordner, Versand grosser Dateien.
choice-service-kind-mail = E-Mail und Kalender
choice-service-kind-identity = Konten und Anmeldung
    .meaning = Was prüft, wer Sie sind, und die anderen Werkzeuge öffnet.
choice-service-kind-e-banking = E-Banking und Zahlungen
choice-service-kind-web = Website und Domainname
choice-service-kind-network = Internet und Netzwerk
    .meaning = Internetanschluss, WLAN, Netzwerk im Büro.
choice-service-kind-device-fleet = Geräte
    .meaning = Computer, Tablets, Telefone, Drucker.
choice-service-kind-server = Server
    .meaning = Der eigene oder gemietete Computer, auf dem die anderen arbeiten.
choice-service-kind-telephony = Telefonie
choice-service-kind-public-portal = Amtliches Portal
    .meaning = Website einer Behörde oder Versicherung, auf der man sich anmeldet.
choice-service-kind-backup = Sicherung
choice-service-kind-support = Hilfe und Pannendienst
    .meaning = Arbeit von Personen: Pannenhilfe, Wartung, Beratung.
choice-service-kind-paper = Papier
    .meaning = Ordner, Archiv, Terminbuch.
choice-service-kind-ai = Künstliche Intelligenz

choice-hosting-paper = Auf Papier
choice-hosting-on-device = Auf Ihren Geräten
    .meaning = Auf jedem Computer oder Telefon installiert, ohne Server.
choice-hosting-on-premises = Auf einem Server bei Ihnen
choice-hosting-hosted-dedicated = Auf einer gemieteten Maschine
    .meaning = Bei einem Hosting-Anbieter, auf einem Computer nur für Sie.
choice-hosting-iaas = Auf gemieteten virtuellen Servern
    .meaning = Sie oder Ihr Dienstleister warten sie.
choice-hosting-paas = Auf einer gemieteten Plattform
    .meaning = Der Hosting-Anbieter wartet die Maschine, Sie legen Ihr Programm darauf ab.
choice-hosting-saas = Online, beim Lieferanten
    .meaning = Sie öffnen es im Browser oder in einer App; Programm und Daten liegen beim Lieferanten.
choice-hosting-saas-e2ee = Online, für den Lieferanten unlesbar
    .meaning = Alles ist verschlüsselt, und nur Ihre Organisation hat den Schlüssel.
choice-hosting-personal-account = Im privaten Konto einer Person
    .meaning = Private Adresse, privates Telefon oder privates Abonnement einer Person.

choice-criticality-comfort = Komfort
    .meaning = Kann länger als eine Woche warten.
choice-criticality-useful = Nützlich
    .meaning = Sie können sich einige Tage lang behelfen.
choice-criticality-important = Wichtig
    .meaning = Die Arbeit ist innert eines Tages stark verlangsamt, und man merkt es.
choice-criticality-vital = Lebenswichtig
    .meaning = Der Betrieb steht innert vier Stunden still.

choice-service-status-planned = Geplant
choice-service-status-in-use = In Gebrauch
choice-service-status-retiring = Wird gerade ersetzt
choice-service-status-dormant = Nicht mehr benutzt, aber noch da

choice-licence-proprietary-perpetual = Einmal gekauft, für immer
choice-licence-proprietary-subscription = Gemietetes Programm
    .meaning = Bei Ihnen installiert, jeden Monat oder jedes Jahr bezahlt.
choice-licence-saas-terms = Bedingungen eines Online-Dienstes
    .meaning = Jene, die man beim Eröffnen des Kontos annimmt.
choice-licence-freeware = Gratis, aber nicht frei
    .meaning = Kostet nichts, aber nur wer es geschrieben hat, kann es verbessern oder weiterführen.
choice-licence-free-tier = Gratisversion eines bezahlten Dienstes
choice-licence-open-source-copyleft = Freie Software, mit Pflicht zum Teilen
    .meaning = Wer sie ändert und weitergibt, muss die Änderungen teilen.
choice-licence-open-source-permissive = Freie Software, ohne Pflicht zum Teilen
choice-licence-open-core = Freier Kern, bezahlte Zusätze
choice-licence-bespoke-owned = Für Sie gemacht, und gehört Ihnen
choice-licence-bespoke-not-owned = Für Sie gemacht, gehört aber nicht Ihnen
    .meaning = Das Programm gehört der Person oder Firma, die es gemacht hat.
choice-licence-public-service = Dienst des Staates

choice-chosen-by-offers = Durch Vergleich von Offerten
choice-chosen-by-tender = Durch eine Ausschreibung
choice-chosen-by-decision = Durch Entscheid, aus bekannten Gründen
choice-chosen-by-bundled = Kam mit etwas anderem
choice-chosen-by-habit = Aus Gewohnheit

choice-export-state-none = Unmöglich
choice-export-state-theoretical = Möglich, nie ausprobiert
choice-export-state-tested = Ausprobiert
    .meaning = Die Daten wurden herausgeholt, und jemand konnte sie lesen.

choice-place-role-stored = Daten aufbewahrt
choice-place-role-backup = Sicherungskopien
choice-place-role-support-access = Zugriff für die Pannenhilfe
    .meaning = Personen dort können die Daten aus der Ferne einsehen.
choice-place-role-transit = Nur Durchgang
choice-place-role-key-custody = Schlüssel aufbewahrt
    .meaning = Dort befinden sich die Schlüssel, die die Daten lesbar machen.

choice-storage-role-master = Original
    .meaning = Wenn sich zwei Fassungen unterscheiden, gilt diese.
choice-storage-role-copy = Kopie
choice-storage-role-archive = Archiv
    .meaning = Für später aufbewahrt, es wird nichts mehr geändert.
choice-storage-role-backup = Sicherungskopie

choice-ai-training-allowed = Erlaubt
    .meaning = Der Lieferant darf aus Ihren Daten lernen.
choice-ai-training-excluded = Vertraglich ausgeschlossen

## Flows

field-flows-from = Von
    .hint = Die Person, die Organisation oder das Werkzeug, wo die Information herkommt.
field-flows-to = An
    .hint = Die Person, die Organisation oder das Werkzeug, wo sie ankommt.
field-flows-data = Was übermittelt wird
field-flows-channel = Auf welchem Weg
field-flows-transport = Schutz unterwegs
    .hint = Ein gewöhnliches E-Mail gleicht einer Postkarte: Nichts garantiert, dass es unterwegs niemand liest. Wenn Sie es nicht wissen, sagen Sie es.
field-flows-mode = Von Hand oder automatisch
field-flows-frequency = Wie oft
field-flows-minutesPerRun = Zeit pro Mal (Minuten)
    .hint = Die Arbeit einer Person für eine Sendung. Ungefähr genügt.
field-flows-purpose = Wozu er dient
    .hint = Zum Beispiel «der AHV-Ausgleichskasse die Löhne melden».
field-flows-guarantee = Garantie im Ausland
    .hint = Was erlaubt, dass Personendaten die Schweiz verlassen. Wenn Sie es nicht wissen, muss der Empfänger es Ihnen sagen können.
field-flows-deliberateControl = Ist der Schritt von Hand gewollt?
    .hint = Ja, wenn jemand ihn zur Kontrolle nutzt, zum Beispiel vor einer Zahlung.

choice-channel-api = Von Programm zu Programm
choice-channel-file-sync = Synchronisierte Dateien
    .meaning = Ein Ordner, der sich von selbst von einem Gerät auf das andere kopiert.
choice-channel-mail = E-Mail
choice-channel-mail-encrypted = Verschlüsseltes E-Mail
    .meaning = Nur für die Person lesbar, die es erhält.
choice-channel-web-form = Formular einer Website
choice-channel-portal = Portal mit Konto
    .meaning = Eine Website, auf der man sich anmeldet, um Dokumente abzulegen oder zu holen.
choice-channel-sftp = Sichere Dateiübertragung
choice-channel-usb = USB-Stick oder Festplatte
choice-channel-paper-post = Papier, per Post
choice-channel-paper-hand = Papier, persönlich übergeben
choice-channel-phone = Telefon
choice-channel-messaging-consumer = Privater Messenger
    .meaning = Die Nachrichten-App auf dem Telefon, mit einem privaten Konto.
choice-channel-messaging-pro = Messenger der Organisation
choice-channel-fax = Fax
choice-channel-shared-screen = Geteilter Bildschirm
choice-channel-file-export = Datei exportiert, dann importiert
    .meaning = In einem Werkzeug gespeichert, dann in ein anderes geladen.
choice-channel-share-link = Link auf eine Datei
choice-channel-remote-access = Fernzugriff
choice-channel-in-person = Mündlich
choice-channel-manual-retyping = Von Hand abgetippt

choice-transport-none = Keiner
choice-transport-tls = Unterwegs verschlüsselt
    .meaning = Unterwegs unlesbar, aber lesbar für den Lieferanten, wie auf einer «https»-Website.
choice-transport-e2ee = Ende-zu-Ende-verschlüsselt
    .meaning = Nur lesbar für die Person, die sendet, und jene, die empfängt.
choice-transport-sealed-paper = Verschlossener Umschlag

choice-flow-mode-manual = Von Hand
    .meaning = Jemand macht es jedes Mal.
choice-flow-mode-semi = Von Hand ausgelöst
    .meaning = Jemand klickt, der Rest geht von selbst.
choice-flow-mode-auto = Automatisch

choice-frequency-continuous = Laufend
choice-frequency-daily = Jeden Tag
choice-frequency-weekly = Jede Woche
choice-frequency-monthly = Jeden Monat
choice-frequency-quarterly = Jedes Quartal
choice-frequency-yearly = Jedes Jahr
choice-frequency-ad-hoc = Ab und zu

choice-guarantee-adequate-country = Von der Schweiz anerkanntes Land
    .meaning = Es steht auf der Liste des Bundesrates, wie die Länder der Europäischen Union.
choice-guarantee-us-dpf = In den USA zertifizierte Firma
    .meaning = Sie steht auf der Liste des «Swiss-U.S. Data Privacy Framework».
choice-guarantee-treaty = Staatsvertrag
choice-guarantee-contract-clauses-notified = Mitgeteilte Vertragsklauseln
    .meaning = Vorgängig dem Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten (EDÖB) mitgeteilt.
choice-guarantee-standard-clauses = Anerkannte Standardklauseln
    .meaning = Ein vom EDÖB anerkannter Text, dem Vertrag beigelegt.
choice-guarantee-bcr = Interne Vorschriften des Konzerns
    .meaning = Von einer Datenschutzbehörde genehmigt.
choice-guarantee-art17-consent = Einwilligung der Person
    .meaning = Sie hat für diesen Fall ausdrücklich Ja gesagt.
choice-guarantee-art17-contract = Für einen Vertrag nötig
    .meaning = Zum Beispiel um für die Person ein Hotel im Ausland zu buchen.
choice-guarantee-art17-legal-claims = Vor Gericht nötig
choice-guarantee-art17-other = Andere Ausnahme im Gesetz
    .meaning = Eine andere Ausnahme nach Art. 17 DSG.
choice-guarantee-none = Keine
choice-guarantee-not-applicable = Trifft nicht zu
    .meaning = Nichts verlässt die Schweiz, oder es geht nicht um Personen.

## Protections

field-protections-kind = Schutzmassnahme
field-protections-covers = Was sie schützt
    .hint = Werkzeuge, Datenflüsse, Informationen, Orte oder Personen. Wählen Sie die Organisation, wenn sie alles schützt.
field-protections-state = Zustand
field-protections-verifiedOn = Überprüft am
    .hint = Wann zuletzt jemand nachgesehen hat, ob sie wirklich funktioniert.
field-protections-responsible = Wer sich darum kümmert
field-protections-proof = Woher Sie das wissen
    .hint = Was es zeigt, zum Beispiel ein Versuch, ein Bericht oder ein Bildschirmfoto.

choice-protection-state-absent = Fehlt
choice-protection-state-planned = Geplant
    .meaning = Entschieden, aber noch nicht gemacht.
choice-protection-state-partial = Teilweise
    .meaning = Zum Beispiel nur für die Geschäftsleitung.
choice-protection-state-in-place = Vorhanden
    .meaning = Soweit Sie wissen.
choice-protection-state-verified = Überprüft
    .meaning = Vorhanden, und jemand hat es kontrolliert.
choice-protection-state-not-applicable = Trifft nicht zu
    .meaning = Hätte hier keinen Sinn. Sagen Sie in den Bemerkungen, warum.

## Backups

field-backups-covers = Was sich daraus zurückholen lässt
field-backups-keptOn = Aufbewahrt auf
    .hint = Das Werkzeug, die Festplatte oder der Online-Speicher, wo die Kopie liegt.
field-backups-site = Ort der Kopie
field-backups-country = Land der Kopie
field-backups-everyHours = Eine Kopie alle … (Stunden)
    .hint = 24 für eine Kopie pro Tag, 168 für eine Kopie pro Woche.
field-backups-keepDays = Wie viele Tage aufbewahrt
    .hint = Wie weit können Sie zurückgehen? Ein Fehler fällt manchmal erst Wochen später auf.
field-backups-automatic = Startet sie von selbst?
    .hint = Nein, wenn jemand daran denken muss.
field-backups-offline = Wird sie danach getrennt?
    .hint = Eine Festplatte, die immer angeschlossen ist, kann zusammen mit allem anderen gelöscht oder unlesbar gemacht werden.
field-backups-immutable = Ist sie unveränderbar?
    .hint = Ja, wenn niemand, auch nicht mit Administratorrechten, sie vor dem vorgesehenen Datum ändern oder löschen kann.
field-backups-offsite = Liegt sie woanders als das Original?
    .hint = Ja, wenn ein Brand oder ein Einbruch im Büro sie nicht träfe.
field-backups-encrypted = Ist sie verschlüsselt?
    .hint = Ja, wenn niemand etwas darauf lesen könnte, der die Festplatte fände.
field-backups-restoreTestedOn = Letzter Wiederherstellungstest
    .hint = Wann zuletzt jemand Dateien aus der Kopie zurückgeholt und geöffnet hat.
field-backups-doneBy = Wer sich darum kümmert

## Contracts

field-contracts-party = Mit wem
field-contracts-holder = Auf wessen Namen
    .hint = Falls nicht auf die Organisation: zum Beispiel ein Teilhaber, eine ehemalige Präsidentin, der Dienstleister.
field-contracts-inOurName = Lautet er auf die Organisation?
field-contracts-services = Betroffene Werkzeuge
field-contracts-written = Ist er schriftlich?
    .hint = Ein E-Mail-Wechsel oder online angenommene Bedingungen gelten als schriftlich.
field-contracts-start = Beginn
field-contracts-end = Ende oder nächste Verlängerung
    .hint = Das Datum, an dem er endet oder sich für eine neue Dauer verlängert.
field-contracts-renewal = Was am Ende geschieht
field-contracts-noticeDays = Kündigungsfrist (Tage)
    .hint = Wie viele Tage vor dem Ende man kündigen muss. Drei Monate sind 90 Tage.
field-contracts-sla = Zusage bei einer Panne
    .hint = Was der Lieferant schriftlich zusagt, wenn sein Werkzeug ausfällt.
field-contracts-slaHours = Zugesagte Frist (Stunden)
    .hint = Um zu antworten oder um es wieder in Betrieb zu nehmen, je nach Zusage.
field-contracts-dpa = Regelt er den Datenschutz?
    .hint = Der Lieferant verpflichtet sich, Personendaten nur für Sie zu bearbeiten und sie zu schützen (Art. 9 DSG).
field-contracts-subProcessorList = Nennt er die weiteren Dienstleister?
    .hint = Jene, denen der Lieferant seinerseits Ihre Daten anvertraut, zum Beispiel sein Hosting-Anbieter.
field-contracts-exit = Ausstiegsklausel
    .hint = Was der Vertrag für den Tag vorsieht, an dem Sie weggehen.
field-contracts-jurisdiction = Anwendbares Recht
    .hint = Das Land, dessen Recht bei Uneinigkeit gilt. Es steht oft in den letzten Artikeln.
field-contracts-location = Wo er abgelegt ist
    .hint = Zum Beispiel «roter Ordner, Schrank beim Eingang».

part-exit-terms = Ausstiegsklausel
part-exit-terms-dataReturn = Erhalten Sie Ihre Daten zurück?
part-exit-terms-openFormat = In einem Format, das andere lesen können?
    .hint = Zum Beispiel CSV oder XML, statt einer Datei, die nur dieses Werkzeug öffnet.
part-exit-terms-returnDelayDays = Innert einer festen Frist?
part-exit-terms-deletionProof = Mit einem Nachweis der Löschung?
    .hint = Der Lieferant bestätigt schriftlich, dass er nichts behält.
part-exit-terms-assistance = Ist Hilfe beim Ausstieg vorgesehen?
part-exit-terms-feeKnown = Ist der Preis des Ausstiegs bekannt?
part-exit-terms-subProcessorNotice = Werden neue Dienstleister angekündigt?
    .hint = Sie erfahren davon, bevor der Lieferant Ihre Daten jemand anderem anvertraut.
part-exit-terms-auditRight = Dürfen Sie kontrollieren?
    .hint = Sie dürfen prüfen oder prüfen lassen, wie Ihre Daten geschützt sind.
part-exit-terms-priceIndexation = Folgen die Preise einem Index?
    .hint = Zum Beispiel dem Landesindex der Konsumentenpreise.
part-exit-terms-unilateralChange = Darf der Lieferant die Bedingungen allein ändern?
part-exit-terms-sourceEscrow = Ist das Programm bei Dritten hinterlegt?
    .hint = Andere können den Code übernehmen, wenn der Lieferant verschwindet.

choice-renewal-fixed-term = Endet von selbst
choice-renewal-tacit-yearly = Verlängert sich von Jahr zu Jahr
    .meaning = Er läuft weiter, wenn ihn niemand rechtzeitig kündigt.
choice-renewal-tacit-monthly = Verlängert sich von Monat zu Monat
    .meaning = Er läuft weiter, wenn ihn niemand rechtzeitig kündigt.
choice-renewal-tacit-multi-year = Verlängert sich um mehrere Jahre
    .meaning = Er läuft mehrere Jahre weiter, wenn ihn niemand rechtzeitig kündigt.
choice-renewal-open-ended = Ohne feste Dauer
choice-renewal-none = Nichts steht geschrieben

choice-service-level-none = Keine
choice-service-level-best-effort = Sein Bestes tun
choice-service-level-response-time = Innert einer Frist antworten
    .meaning = Jemand kümmert sich rechtzeitig darum, ohne eine rechtzeitige Reparatur zu versprechen.
choice-service-level-recovery-time = Innert einer Frist wieder in Betrieb nehmen

## Costs

field-costs-paysFor = Wofür
    .hint = Das Werkzeug, der Dienstleister oder die Schulung, wofür diese Kosten anfallen.
field-costs-contract = Vertrag
field-costs-nature = Anschaffung, laufende Kosten oder Zeit
field-costs-kind = Kostenart
field-costs-amount = Preis einer Einheit
    .hint = Was eine einzige Einheit bei jeder Zahlung kostet, zum Beispiel der Preis eines Kontos für einen Monat.
field-costs-recurrence = Wie oft
field-costs-amortisationYears = Verteilt auf (Jahre)
    .hint = Für eine Anschaffung: wie viele Jahre sie dienen wird, zum Beispiel 5 für einen Computer.
field-costs-usesPerYear = Nutzungen pro Jahr
    .hint = Für das, was pro Nutzung bezahlt wird, zum Beispiel eine elektronische Signatur.
field-costs-quantity = Bezahlte Menge
    .hint = Zum Beispiel 12 Konten. Ohne Antwort gilt 1.
field-costs-usedQuantity = Benutzte Menge
    .hint = Was wirklich benutzt wird, zum Beispiel 8 von 12 Konten.
field-costs-countedOn = Gezählt am
    .hint = Der Tag, an dem Sie gezählt haben, was wirklich benutzt wird.
field-costs-unit = Was gezählt wird
    .hint = Zum Beispiel Konten bei einem Abonnement, Stunden bei einer Reparatur.
field-costs-from = Bezahlt seit
field-costs-to = Bezahlt bis
    .hint = Leer lassen, wenn Sie noch zahlen.
field-costs-vatIncluded = Ist die MWST inbegriffen?
field-costs-payer = Wer zahlt
field-costs-paidBy = Welche Person
    .hint = Wenn jemand mit dem eigenen Geld oder der eigenen Karte zahlt.
field-costs-chosenBy = Wie es gewählt wurde
field-costs-evidence = Beleg
    .hint = Das Papier, das es zeigt, zum Beispiel «Rechnung vom 3. März» oder «Offerte».

choice-cost-nature-capex = Anschaffung
    .meaning = Einmal bezahlt, mehrere Jahre benutzt.
choice-cost-nature-opex = Laufende Kosten
    .meaning = Immer wieder bezahlt: Abonnement, Wartung, Miete.
choice-cost-nature-internal-time = Interne Zeit
    .meaning = Die Stunden Ihres Teams.

choice-cost-kind-subscription = Abonnement
choice-cost-kind-licence = Lizenz
    .meaning = Das Recht, ein Programm zu benutzen.
choice-cost-kind-maintenance = Wartung
choice-cost-kind-hosting = Hosting
choice-cost-kind-hardware = Geräte
choice-cost-kind-leasing = Miete oder Leasing
choice-cost-kind-telecom = Telefonie und Internet
choice-cost-kind-consumables = Verbrauchsmaterial
    .meaning = Papier, Tinte, Batterien.
choice-cost-kind-project = Projekt
choice-cost-kind-support-contract = Hilfe zum Pauschalpreis
choice-cost-kind-support-time = Hilfe nach Stunden
choice-cost-kind-training = Schulung
choice-cost-kind-internal-hours = Stunden des Teams
choice-cost-kind-volunteer-hours = Stunden von Freiwilligen
choice-cost-kind-audit = Kontrolle oder Audit
choice-cost-kind-insurance = Versicherung
choice-cost-kind-domain-certificate = Domainname oder Zertifikat
choice-cost-kind-energy = Strom
choice-cost-kind-exit = Weggang von einem Lieferanten
choice-cost-kind-other = Andere Kosten

choice-recurrence-once = Einmal
choice-recurrence-monthly = Jeden Monat
choice-recurrence-quarterly = Jedes Quartal
choice-recurrence-yearly = Jedes Jahr
choice-recurrence-two-yearly = Alle zwei Jahre
choice-recurrence-three-yearly = Alle drei Jahre
choice-recurrence-five-yearly = Alle fünf Jahre
choice-recurrence-per-use = Bei jeder Nutzung

choice-cost-unit-org = Die Organisation
choice-cost-unit-user = Konten oder Personen
choice-cost-unit-device = Geräte
choice-cost-unit-gb = Gigabyte
choice-cost-unit-site = Orte
choice-cost-unit-member = Mitglieder
choice-cost-unit-document = Dokumente
choice-cost-unit-hour = Stunden

choice-payer-organisation = Die Organisation
choice-payer-person = Eine Person
    .meaning = Mit dem eigenen Geld oder der eigenen Karte.

## Documents

field-documents-kind = Welches Dokument
field-documents-covers = Wovon es handelt
    .hint = Leer lassen, wenn es von der ganzen Organisation handelt.
field-documents-state = Zustand
field-documents-place = Wo es aufbewahrt wird
field-documents-keptOn = In welchem Werkzeug
    .hint = Das Werkzeug aus Ihrer Liste, in dem es liegt, zum Beispiel der Server im Büro.
field-documents-owner = Wer es aktuell hält
field-documents-readableBy = Wer es lesen kann
    .hint = Denken Sie an die Person, die einspringen müsste.
field-documents-clientIsAdmin = Wird die Ablage von Ihnen verwaltet?
    .hint = Ja, wenn jemand von Ihnen dort Zugänge geben und entziehen kann.
field-documents-reviewedOn = Durchgesehen am
    .hint = Wann zuletzt jemand geprüft hat, ob es stimmt.
field-documents-countries = Genannte Länder
    .hint = Für eine Seite zum Datenschutz: die ausländischen Staaten, die sie nennt.

choice-document-state-none = Gibt es nicht
choice-document-state-in-someone-s-head = Im Kopf einer Person
    .meaning = Eine Person weiss es auswendig, nichts ist geschrieben.
choice-document-state-draft = Begonnen
choice-document-state-usable = Brauchbar
choice-document-state-verified = Überprüft
    .meaning = Eine andere Person hat damit gearbeitet, und es stimmte.
choice-document-state-outdated = Veraltet
    .meaning = Es stimmte einmal.

choice-document-place-paper = Auf Papier
choice-document-place-one-device = Auf einem einzigen Gerät
choice-document-place-own-space = In einer Ablage der Organisation
choice-document-place-supplier-portal = Nur beim Lieferanten
choice-document-place-advisor-space = Bei der digitalen Beratung
choice-document-place-other = Anderswo

## Skills

field-skills-party = Wer
    .hint = Eine Person, ein Team oder ein Dienstleister.
field-skills-domain = Welches Können
field-skills-services = Für welche Werkzeuge
field-skills-level = Stufe
    .hint = Wählen Sie «{ choice-skill-level-none }», um zu sagen, dass es niemand kann.
field-skills-replacement = Wer einspringen kann
field-skills-trainingWished = Ist eine Schulung gewünscht?
field-skills-training = Welche Schulung

choice-skill-level-none = Gar nicht
choice-skill-level-with-help = Mit Hilfe
choice-skill-level-alone = Ohne Hilfe
    .meaning = Für die übliche Arbeit.
choice-skill-level-helps-others = Kann anderen helfen
choice-skill-level-teaches = Kann jemanden einarbeiten und übergeben

## Processings

field-processings-purpose = Wozu sie dient
    .hint = Zum Beispiel «Löhne auszahlen und den Versicherungen melden».
field-processings-data = Verwendete Informationen
field-processings-services = Verwendete Werkzeuge
field-processings-subjects = Betroffene Personen
field-processings-recipients = Empfänger
    .hint = Wer diese Daten erhält, zum Beispiel die AHV-Ausgleichskasse, die Bank, das Treuhandbüro.
field-processings-countries = Zielländer
    .hint = Die ausländischen Staaten, in die diese Daten gehen oder aus denen man sie lesen kann.
field-processings-retention = Wie lange
    .hint = Zum Beispiel «10 Jahre, dann im Januar gelöscht».
field-processings-measures = Wie sie geschützt ist
    .hint = Die grossen Linien genügen, zum Beispiel «Zugang nur für zwei Personen, Kopie jeden Abend».
field-processings-legalGround = Warum sie erlaubt ist
    .hint = Zum Beispiel eine gesetzliche Pflicht, ein Vertrag oder die Einwilligung der Person.
field-processings-automatedDecision = Entscheidet eine Maschine allein?
    .hint = Ja, wenn ein für eine Person wichtiger Entscheid fällt, ohne dass ihn jemand ansieht, zum Beispiel eine automatische Absage.
field-processings-highRiskProfiling = Wird ein Bild von Personen erstellt?
    .hint = Ja, wenn Daten zusammengetragen werden, um eine Person genau einzuschätzen: ihre Gewohnheiten, ihre Gesundheit, ihre Zuverlässigkeit. Das Gesetz spricht von Profiling mit hohem Risiko.
field-processings-publicMonitoring = Wird ein grosser öffentlicher Ort überwacht?
    .hint = Zum Beispiel mit Kameras in einem Bahnhof oder auf einem Platz.
field-processings-notice = Dokument, das die Personen informiert
    .hint = Zum Beispiel die Seite Ihrer Website zum Datenschutz.

## Disclosures

field-disclosures-party = Wer davon profitiert
    .hint = Zum Beispiel Ihr Informatikdienstleister oder Ihre digitale Beratung.
field-disclosures-kind = Art des Vorteils
field-disclosures-from = Von wem
    .hint = Der Lieferant, der den Vorteil gewährt.
field-disclosures-about = Für welche Werkzeuge
field-disclosures-amount = Betrag
field-disclosures-percent = Anteil am Preis, in %
    .hint = Zum Beispiel 15 für eine Provision von 15 % auf verkauften Geräten.
field-disclosures-feeBasis = Wie diese Person bezahlt wird
field-disclosures-declaredOn = Schriftlich offengelegt am
    .hint = Leer lassen, wenn es nur mündlich gesagt wurde.
field-disclosures-acknowledgedBy = Wer davon Kenntnis genommen hat
    .hint = Die Person, die bei Ihnen diese Offenlegung gelesen hat.
field-disclosures-passedOn = Wird der Vorteil an Sie weitergegeben?
    .hint = Ja, wenn die Provision oder der Rabatt von Ihrer Rechnung abgezogen wird.

choice-interest-kind-none = Keiner
choice-interest-kind-commission = Provision
choice-interest-kind-retro-commission = Nachträglich bezahlte Provision
choice-interest-kind-discount-not-passed = Behaltener Rabatt
choice-interest-kind-discount-passed = Weitergegebener Rabatt
choice-interest-kind-mandate = Auftrag
    .meaning = Der Lieferant gibt dieser Person oder Firma Arbeit.
choice-interest-kind-resale = Wiederverkauf
    .meaning = Die Person oder Firma verkauft dieses Produkt selbst.
choice-interest-kind-shares = Aktien oder Anteile
    .meaning = Der Person oder Firma gehört ein Teil des Lieferanten.
choice-interest-kind-partnership = Partnerschaft
    .meaning = Label, Einladung oder Schulung, vom Lieferanten offeriert.

choice-fee-basis-fixed = Pauschale
choice-fee-basis-time = Zeitaufwand
choice-fee-basis-subscription = Abonnement
choice-fee-basis-percent-of-savings = Anteil an den Einsparungen
choice-fee-basis-percent-of-spend = Anteil an den Ausgaben

## Accesses

field-accesses-party = Wer
field-accesses-role = Was der Zugang erlaubt
field-accesses-since = Seit
field-accesses-revocableBy = Wer ihn entziehen kann

choice-access-role-reader = Lesen
choice-access-role-editor = Lesen und ändern
choice-access-role-admin = Verwalten
    .meaning = Lesen, ändern und entscheiden, wer es sonst noch darf.

## Decisions

field-decisions-findings = Betroffene Feststellungen
field-decisions-kind = Entscheid
field-decisions-reason = Warum
    .hint = Ein Satz, den Sie auch in einem Jahr noch verstehen.
field-decisions-decidedBy = Wer entschieden hat
field-decisions-decidedOn = Entschieden am
field-decisions-until = Gültig bis
    .hint = Das Datum, an dem Sie die Frage wieder aufnehmen.

choice-decision-kind-do = Handeln
choice-decision-kind-accept = Bewusst in Kauf nehmen
    .meaning = Das Risiko ist verstanden und wird getragen, aus einem Grund und bis zu einem Datum.
choice-decision-kind-postpone = Verschieben
choice-decision-kind-wrong = Bestreiten
    .meaning = Die Feststellung entspricht nicht der Wirklichkeit.

## Actions

field-actions-findings = Betroffene Feststellungen
field-actions-decision = Entscheid dahinter
field-actions-owner = Wer es übernimmt
field-actions-due = Termin
field-actions-effort = Nötiger Aufwand
field-actions-cost = Kosten
field-actions-yearlySaving = Einsparung pro Jahr
    .hint = Was Sie jedes Jahr ungefähr weniger ausgeben werden.
field-actions-state = Zustand
field-actions-doneOn = Erledigt am

choice-action-state-planned = Nicht begonnen
choice-action-state-started = Begonnen
choice-action-state-done = Erledigt
choice-action-state-dropped = Aufgegeben

choice-effort-hour = Eine Stunde
choice-effort-day = Ein Tag
choice-effort-week = Eine Woche
choice-effort-more = Mehr als eine Woche

## Reviews

field-reviews-askedBy = Durchsicht erbeten von
field-reviews-askedOn = Durchsicht erbeten am
field-reviews-reviewer = Wer durchgesehen hat
field-reviews-on = Durchgesehen am
field-reviews-scope = Was durchgesehen wurde
    .hint = Zum Beispiel «die Sicherungen und die Verträge».
field-reviews-remarks = Bemerkungen der Durchsicht
field-reviews-agreed = Mit dem Ganzen einverstanden?
field-reviews-signature = Unterschrift

part-signature = Unterschrift
part-signature-key = Öffentlicher Schlüssel
part-signature-value = Wert
part-signature-on = Unterschrieben am
part-signature-records = Unterschriebene Einträge

part-remark = Bemerkung
part-remark-about = Zu
part-remark-finding = Betroffene Feststellung
part-remark-text = Bemerkung

## Requests

field-requests-need = Bedarf
    .hint = Was Sie brauchen, ohne Produkt- oder Markennamen, zum Beispiel «zu sechst die Buchhaltung von 140 Kundinnen und Kunden führen».
field-requests-services = Zu ersetzende oder zu ergänzende Werkzeuge
field-requests-data = Betroffene Informationen
field-requests-questions = Fragen
    .hint = Die gleichen für alle Lieferanten, zum Beispiel «Wie erhalten wir unsere Daten zurück, wenn wir weggehen?».
field-requests-issuedBy = Wer sie schreibt
field-requests-checkedBy = Wer sie prüft
    .hint = Eine zweite Person, die darauf achtet, dass die Anfrage niemanden bevorzugt.
field-requests-sentOn = Verschickt am
field-requests-due = Antworten erwartet bis
    .hint = Geben Sie mindestens zwei Wochen Zeit.
field-requests-answers = Erhaltene Antworten

part-request-answer = Antwort
part-request-answer-party = Von wem
part-request-answer-receivedOn = Erhalten am
part-request-answer-networkDeclared = Mitglied des Netzes, und hat es gesagt?
    .hint = Ein Mitglied des Netzes Ihrer digitalen Beratung darf antworten, sofern es das offenlegt.
part-request-answer-yearlyPrice = Preis pro Jahr
part-request-answer-text = Inhalt der Antwort

## Watches

field-watches-subject = Thema
    .hint = Zum Beispiel «das Ende der Updates für unsere Computer» oder «das neue kantonale Gesetz».
field-watches-outlook = Risiko oder Chance
field-watches-services = Betroffene Werkzeuge
field-watches-reference = Wo man sich informiert
    .hint = Eine Website, ein Newsletter, eine Person.
field-watches-nextLook = Nächster Blick am

choice-outlook-risk = Risiko
choice-outlook-opportunity = Chance

## Catalogue: sectors

catalogue-sector-association = Verein
catalogue-sector-fiduciary = Treuhand
catalogue-sector-medical-practice = Arzt- oder Therapiepraxis
catalogue-sector-commune = Gemeinde
catalogue-sector-school = Schule
catalogue-sector-training = Erwachsenenbildung
catalogue-sector-trade = Handel
catalogue-sector-craft = Handwerk
catalogue-sector-culture = Kultur
catalogue-sector-social = Soziales
catalogue-sector-law = Anwalts- oder Notariatsbüro
catalogue-sector-architecture = Architektur- oder Ingenieurbüro

## Catalogue: kinds of information

catalogue-data-category-client-files = Kundendossiers
catalogue-data-category-accounting = Buchhaltung
catalogue-data-category-invoices = Rechnungen und Mahnungen
catalogue-data-category-payroll = Löhne
catalogue-data-category-staff-files = Personaldossiers
catalogue-data-category-applications = Bewerbungen
catalogue-data-category-tax-returns = Steuererklärungen
catalogue-data-category-identity-documents = Ausweise
catalogue-data-category-correspondence = Korrespondenz
catalogue-data-category-health-records = Gesundheitsdossiers
catalogue-data-category-social-files = Sozialdossiers
catalogue-data-category-pupil-files = Schülerdossiers
catalogue-data-category-member-list = Mitgliederliste
catalogue-data-category-donor-list = Spendenliste
catalogue-data-category-newsletter-list = Newsletter-Abonnierte
catalogue-data-category-minutes = Protokolle
catalogue-data-category-contracts = Verträge
catalogue-data-category-payments = Zahlungen und Bankzugänge
catalogue-data-category-credentials = Passwörter und Zugangsschlüssel
catalogue-data-category-photos-videos = Fotos und Videos
catalogue-data-category-know-how = Know-how des Hauses
    .meaning = Rezepte, Vorlagen, Methoden, Pläne: was Ihr Metier ausmacht.
catalogue-data-category-public-content = Veröffentlichte Inhalte
catalogue-data-category-statistics = Statistiken
catalogue-data-category-project-files = Projektdossiers

## Catalogue: what services do

catalogue-service-function-mail-calendar = E-Mail und Kalender
catalogue-service-function-file-storage = Dateien ablegen und teilen
catalogue-service-function-office-suite = Texte, Tabellen und Präsentationen
catalogue-service-function-video-meetings = Videokonferenz
catalogue-service-function-telephony = Telefonie
catalogue-service-function-messaging = Kurznachrichten
catalogue-service-function-website = Website
catalogue-service-function-domain = Domainname
    .meaning = Ihre Internetadresse, zum Beispiel «beispiel.ch».
catalogue-service-function-member-database = Mitglieder- oder Kundenliste
catalogue-service-function-business-application = Fachprogramm
    .meaning = Patientendossiers, Schulverwaltung, Kasse, Mandatsverwaltung.
catalogue-service-function-accounting = Buchhaltung
catalogue-service-function-payroll = Löhne
catalogue-service-function-tax = Steuern
catalogue-service-function-e-banking = E-Banking
catalogue-service-function-invoicing = Fakturierung
catalogue-service-function-signature = Elektronische Signatur
catalogue-service-function-backup = Sicherung
catalogue-service-function-identity = Konten und Anmeldung
catalogue-service-function-password-manager = Passwort-Tresor
catalogue-service-function-device-fleet = Computer und Geräte
catalogue-service-function-server = Server
catalogue-service-function-network = Internet, WLAN und Netzwerk
catalogue-service-function-printing = Drucken und Scannen
catalogue-service-function-support = Hilfe und Pannendienst
catalogue-service-function-training = Schulung
catalogue-service-function-e-learning = Online-Kurse
catalogue-service-function-ai-assistant = Assistent mit künstlicher Intelligenz
catalogue-service-function-survey-newsletter = Umfragen und Newsletter
catalogue-service-function-web-form = Online-Formulare
catalogue-service-function-analytics = Besuchsstatistik
catalogue-service-function-security-tools = Virenschutz und Sicherheit
catalogue-service-function-archiving = Archivierung
catalogue-service-function-spreadsheet = Tabellenkalkulation

## Catalogue: protections

catalogue-protection-kind-mfa = Zwei-Schritt-Anmeldung
    .meaning = Ein Code, ein Telefon oder ein Schlüssel zusätzlich zum Passwort.
catalogue-protection-kind-password-manager = Passwort-Tresor
    .meaning = Ein Werkzeug, das Passwörter sicher aufbewahrt, anstelle einer Tabelle oder eines Notizbuchs.
catalogue-protection-kind-named-accounts = Ein Konto pro Person
catalogue-protection-kind-least-privilege = Nicht mehr Rechte als nötig
    .meaning = Alle sehen und ändern nur, was sie brauchen.
catalogue-protection-kind-joiner-leaver = Zugänge bei Ein- und Austritt geregelt
    .meaning = Am ersten Tag geöffnet, am letzten geschlossen.
catalogue-protection-kind-access-review = Regelmässige Kontrolle der Zugänge
    .meaning = Einmal im Jahr geht jemand die Liste durch.
catalogue-protection-kind-admin-separated = Getrenntes Administrationskonto
    .meaning = Das Konto mit allen Rechten dient nicht der täglichen Arbeit.
catalogue-protection-kind-updates-auto = Automatische Updates
catalogue-protection-kind-eol-managed = Rechtzeitiger Ersatz
    .meaning = Was keine Updates mehr erhält, wird ersetzt oder ausser Betrieb genommen.
catalogue-protection-kind-endpoint-protection = Virenschutz
catalogue-protection-kind-disk-encryption = Verschlüsselte Festplatten
    .meaning = Ein gestohlener Laptop bleibt unlesbar.
catalogue-protection-kind-encryption-at-rest = Beim Lieferanten verschlüsselte Daten
    .meaning = Unlesbar, falls jemand seine Festplatten stiehlt.
catalogue-protection-kind-screen-lock = Bildschirmsperre
catalogue-protection-kind-mobile-management = Verwaltung der Telefone und Tablets
    .meaning = Ein verlorenes Gerät lässt sich aus der Ferne löschen.
catalogue-protection-kind-firewall = Firewall
    .meaning = Was die Verbindungen zwischen Internet und Büro filtert.
catalogue-protection-kind-guest-wifi = Getrenntes WLAN für Gäste
catalogue-protection-kind-remote-access-vpn = Geschützter Fernzugriff
    .meaning = Durch einen verschlüsselten Tunnel (VPN), für Homeoffice oder den Dienstleister.
catalogue-protection-kind-mail-filtering = Filter für gefährliche E-Mails
catalogue-protection-kind-spf-dkim-dmarc = Schutz vor gefälschten Absendern
    .meaning = Verhindert, dass andere in Ihrem Namen E-Mails versenden. In der Informatik heisst das SPF, DKIM und DMARC.
catalogue-protection-kind-tls = Verschlüsselte Verbindung
    .meaning = Das Schloss im Browser, «https».
catalogue-protection-kind-e2ee = Ende-zu-Ende-Verschlüsselung
    .meaning = Nicht einmal der Lieferant kann mitlesen.
catalogue-protection-kind-logging = Zugriffsprotokoll
    .meaning = Das Werkzeug hält fest, wer wann was gelesen oder geändert hat.
catalogue-protection-kind-monitoring-alerts = Überwachung und Alarme
    .meaning = Jemand wird bei einer Panne oder einer ungewöhnlichen Anmeldung benachrichtigt.
catalogue-protection-kind-backup = Sicherung
catalogue-protection-kind-backup-offline = Getrennte Sicherung
catalogue-protection-kind-restore-test = Wiederherstellungstest
    .meaning = Jemand hat Dateien aus der Sicherung zurückgeholt und geöffnet.
catalogue-protection-kind-incident-sheet = Merkblatt «Was tun, wenn etwas passiert»
catalogue-protection-kind-awareness = Sensibilisierung des Teams
    .meaning = Alle können ein betrügerisches E-Mail erkennen und wissen, wem sie es melden.
catalogue-protection-kind-physical-access = Abgeschlossene Räume
catalogue-protection-kind-secure-disposal = Löschen vor dem Entsorgen
    .meaning = Alte Geräte werden gelöscht oder zerstört, bevor sie weggehen.
catalogue-protection-kind-media-control = Regeln für USB-Sticks und Festplatten
catalogue-protection-kind-dpa = Vertrag über den Datenschutz
    .meaning = Der Dienstleister verpflichtet sich schriftlich, die Daten nur für Sie zu bearbeiten (Art. 9 DSG).
catalogue-protection-kind-charter-it = Informatikreglement
    .meaning = Die Regeln zum Umgang mit den Werkzeugen, vom Team gelesen und unterschrieben.
catalogue-protection-kind-cyber-insurance = Versicherung gegen Cyberangriffe
catalogue-protection-kind-visitor-rules = Regeln für Gäste

## Catalogue: documents

catalogue-document-kind-inventory = Inventar
    .meaning = Die Liste der Geräte, Programme und Abonnemente.
catalogue-document-kind-network-sketch = Netzwerkplan
    .meaning = Eine einfache Zeichnung: was wo angeschlossen ist.
catalogue-document-kind-access-list = Liste der Zugänge
    .meaning = Wo die Passwörter aufbewahrt werden und wer sie im Notfall öffnen kann, aber nie die Passwörter selbst.
catalogue-document-kind-backup-plan = Sicherungsplan
    .meaning = Was kopiert wird, wo, wann und von wem.
catalogue-document-kind-restore-procedure = Anleitung zur Wiederherstellung
    .meaning = Die Schritte, um Daten aus einer Sicherung zurückzuholen.
catalogue-document-kind-incident-sheet = Merkblatt «Was tun, wenn etwas passiert»
catalogue-document-kind-contacts-sheet = Liste der nützlichen Kontakte
    .meaning = Wen man bei einer Panne, einem Diebstahl oder einem Datenleck anruft. Bewahren Sie eine Kopie auf Papier auf.
catalogue-document-kind-contracts-folder = Vertragsordner
catalogue-document-kind-processing-register = Verzeichnis der Bearbeitungstätigkeiten
catalogue-document-kind-privacy-notice = Datenschutzerklärung
    .meaning = Die Seite, die den Leuten erklärt, was Sie mit ihren Daten machen.
catalogue-document-kind-dpia = Datenschutz-Folgenabschätzung
    .meaning = Was den Personen geschehen könnte und was Sie tun, um es zu verhindern.
catalogue-document-kind-it-charter = Informatikreglement
catalogue-document-kind-joiner-leaver-checklist = Checkliste für Ein- und Austritte
    .meaning = Was zu öffnen, abzugeben, zurückzunehmen und zu schliessen ist.
catalogue-document-kind-admin-handover = Übergabedossier
    .meaning = Was es braucht, um die Administration eines Werkzeugs zu übernehmen.
catalogue-document-kind-licence-list = Liste der Lizenzen
catalogue-document-kind-user-guides = Bedienungsanleitungen
catalogue-document-kind-decisions-log = Entscheidjournal
catalogue-document-kind-mandate-list = Liste der Mandate

## Catalogue: skills

catalogue-skill-domain-office-tools = Büroprogramme
    .meaning = Text, Tabelle, E-Mail.
catalogue-skill-domain-collaboration-cloud = Online zusammenarbeiten
catalogue-skill-domain-data-hygiene = Ordnung in den Daten
    .meaning = Ablegen, benennen, aussortieren, löschen.
catalogue-skill-domain-security-reflexes = Sicherheitsreflexe
    .meaning = Ein betrügerisches E-Mail erkennen, die eigenen Passwörter schützen.
catalogue-skill-domain-privacy-reflexes = Diskretion
    .meaning = Wissen, was man wem und wie weitergeben darf.
catalogue-skill-domain-business-application = Fachprogramm
catalogue-skill-domain-account-administration = Verwaltung der Konten und Zugänge
catalogue-skill-domain-server-administration = Verwaltung des Servers
catalogue-skill-domain-backups-restores = Sicherungen und Wiederherstellung
catalogue-skill-domain-purchasing-contracts = Einkauf und Verträge
catalogue-skill-domain-accessibility-inclusion = Barrierefreiheit
    .meaning = Dokumente und Werkzeuge, die alle benutzen können.
catalogue-skill-domain-ai-use = Umgang mit künstlicher Intelligenz
catalogue-skill-domain-project-change = Projekte und Veränderungen

field-organisation-interview = Fragen des Gesprächs
part-interview-mark = Frage des Gesprächs
part-interview-mark-question = Frage
part-interview-mark-state = Stand
choice-interview-state-answered = Beantwortet
choice-interview-state-later = Auf später verschoben
choice-interview-state-not-known = Niemand wusste es
part-interview-mark-answeredOn = Seit
field-organisation-ruleSettings = Einstellungen der Regeln
part-rule-setting = Einstellung einer Regel
part-rule-setting-rule = Regel
part-rule-setting-off = Ist sie ausgeschaltet?
part-rule-setting-reason = Grund
part-rule-setting-threshold = Schwelle
part-rule-setting-value = Wert der Schwelle
part-rule-setting-decidedOn = Entschieden am
part-rule-setting-decidedBy = Entschieden von
field-decisions-restsOn = Was die Feststellung sagte
    .hint = Wird von selbst ausgefüllt, um zu bemerken, wenn sich die Feststellung seither geändert hat.
